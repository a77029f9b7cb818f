// A Chromium for the end-to-end tests, installed where that is allowed.
import { existsSync } from 'node:fs'
import { findChromium } from '../engines/chromium.mjs'
import { runCommand } from '../engines/commands.mjs'
import { onPath } from '../engines/places.mjs'

/**
 * Finds a Chromium, or installs Debian's when this is root on a Debian.
 * @param {{ note: (line: string) => void, signal?: AbortSignal }} how
 * @returns {Promise<string | null>} why there is none; null when there is one
 */
export async function ensureChromium({ note, signal }) {
  const found = findChromium()
  if (found.path) return null
  if (process.env.CHROMIUM_PATH || !mayInstall()) return found.help
  note('installing Chromium and Chinese fonts (apt-get)')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await runCommand('apt-get', ['update', '-qq'], { env, signal, timeoutMs: 300_000 })
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env, signal, timeoutMs: 900_000 })
  } catch (error) {
    const last = (error instanceof Error ? error.message : String(error)).split('\n').at(-1)
    return `${found.help} (apt-get install failed: ${last})`
  }
  return findChromium().help || null
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath(['apt-get']) !== null
