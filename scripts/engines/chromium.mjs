// Where a Chromium may be.
import { join } from 'node:path'
import { isExecutable, onPath } from './places.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium', '/opt/google/chrome']
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/**
 * The browser for end-to-end tests: CHROMIUM_PATH, then PATH, then the usual places.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ path: string, help: '' } | { path: null, help: string }} `help` says how to get one
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (isExecutable(env.CHROMIUM_PATH)) return { path: env.CHROMIUM_PATH, help: '' }
    return { path: null, help: `CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which is no program` }
  }
  const usual = [...FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS]
  const path = onPath(NAMES, env.PATH) ?? usual.find(isExecutable)
  if (path) return { path, help: '' }
  return { path: null, help: 'there is no Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH' }
}
