// `npm run build`: the server by tsc and the client by vite, into dist/.
import { fileURLToPath } from 'node:url'
import { note, runScript } from './engines/terminal.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled, refuseOldNode } from './setup/install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

runScript(async () => {
  refuseOldNode()
  await ensureInstalled({ root, note })
  await ensureBuilt({ root, note, force: true })
})
