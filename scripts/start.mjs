// `npm start`: from a fresh clone to a working hotline. Runs before `npm install`, so it depends on Node alone.
// `--dev` runs from the sources and starts again what changes.
import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import { bringUpEngines } from './engines/index.mjs'
import { checkHome } from './engines/home.mjs'
import { note, runScript, untilSignal, UsageFault } from './engines/terminal.mjs'
import { appSpecs, webAddress } from './setup/apps.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled, refuseOldNode } from './setup/install.mjs'
import { demoSecrets } from './setup/secrets.mjs'
import { seedIfEmpty } from './setup/seed.mjs'
import { summaryOf } from './setup/summary.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

runScript(async () => {
  const began = Date.now()
  const isWatching = watchAsked(process.argv.slice(2))
  const abort = new AbortController()
  const ending = untilSignal()
  ending.then(() => abort.abort())
  let stop = async () => {}
  try {
    const up = await bringUpAll({ isWatching, signal: abort.signal, onStop: (how) => (stop = how) })
    process.stdout.write(summaryOf({ ...up, seconds: (Date.now() - began) / 1000 }))
    await ending
    note('\nstopping')
  } catch (error) {
    if (!abort.signal.aborted) throw error
    note('\nstopped before it was up')
  } finally {
    await stop()
  }
})

function watchAsked(args) {
  const strange = args.find((arg) => arg !== '--dev')
  if (strange) throw new UsageFault(`"${strange}" is no option of npm start; PORT and MINSHENG_DATA in the environment move it`)
  return args.includes('--dev')
}

async function bringUpAll({ isWatching, signal, onStop }) {
  refuseOldNode()
  const dataFolder = resolve(process.env.MINSHENG_DATA || resolve(root, '.data'))
  await checkHome(dataFolder, note)
  const { port, url } = await webAddress(process.env)
  await ensureInstalled({ root, note, signal })
  const engines = await withEngines({ dataFolder, isWatching, signal, onStop })
  const env = appEnvironment({ engines, dataFolder, port })
  const accounts = env.MINSHENG_MODE === 'demo' ? await seedIfEmpty({ root, env, isWatching, marker: engines.seedMarker, note, signal }) : []
  const specs = appSpecs({ root, env, url, logs: engines.home.logs, isWatching })
  await Promise.all(specs.map((spec) => engines.supervisor.start(spec)))
  engines.home.tell({ url })
  return { url, engines, accounts, dataFolder, logs: engines.home.logs }
}

/** Builds and brings the engines up at the same time; when one fails, the other is ended too. */
async function withEngines({ dataFolder, isWatching, signal, onStop }) {
  const giveUp = new AbortController()
  const either = AbortSignal.any([signal, giveUp.signal])
  const engines = bringUpEngines({ dataFolder, what: 'npm start', note, signal: either })
  onStop(async () => {
    giveUp.abort()
    await engines.then((up) => up.stop(), () => undefined)
  })
  const building = isWatching ? Promise.resolve(false) : ensureBuilt({ root, note, signal: either })
  let fault = null
  const noted = (error) => {
    fault ??= error
    giveUp.abort()
  }
  // Both are waited for: nothing may still be starting while the rest is being stopped. The first fault is the one to tell.
  await Promise.all([building.catch(noted), engines.catch(noted)])
  if (fault !== null) throw fault
  return engines
}

function appEnvironment({ engines, dataFolder, port }) {
  const mode = process.env.MINSHENG_MODE || 'demo'
  return {
    ...process.env,
    ...(mode === 'demo' ? demoSecrets(dataFolder, process.env) : {}),
    MINSHENG_MODE: mode,
    MINSHENG_DATA: dataFolder,
    MONGODB_URL: engines.mongoUrl,
    REDIS_URL: engines.redisUrl,
    PORT: String(port),
  }
}
