// The processes of Minsheng itself: web, jobs and, while developing, the client's builder.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { isFree } from '../engines/ports.mjs'
import { identityOf } from '../engines/processes.mjs'
import { KEEP_REST } from './build.mjs'

/**
 * The address of the web process, after making sure that nobody else has it.
 * @param {NodeJS.ProcessEnv} env PORT (3000), HOST (127.0.0.1)
 * @returns {Promise<{ port: number, url: string }>}
 * @throws {EngineFault} when PORT is no port or in use
 */
export async function webAddress(env) {
  const text = env.PORT || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new EngineFault(`PORT is "${text}"; it must be a number from 1 to 65535`)
  const host = env.HOST || '127.0.0.1'
  if (!(await isFree(port, host))) throw new EngineFault(`port ${port} is in use by another program. Stop it, or start with another port: PORT=${port + 1} npm start`)
  return { port, url: `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}` }
}

/**
 * How to run web and jobs (and in watch mode the client's builder).
 * @param {{ root: string, env: NodeJS.ProcessEnv, url: string, logs: string, isWatching: boolean }} run
 * @returns {import('../engines/supervisor.mjs').ChildSpec[]}
 */
export function appSpecs({ root, env, url, logs, isWatching }) {
  const run = (entry) => (isWatching ? [join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', `${entry}.ts`] : ['--enable-source-maps', `dist/${entry}.js`])
  const common = { layer: 1, command: process.execPath, cwd: root, env, echo: isWatching, graceMs: 20_000, ...(isWatching ? { hungMs: Infinity } : {}) }
  return [
    // Ready when all it depends on answers; alive as long as it answers itself: a Redis that restarts must not cost the web.
    { ...common, name: 'web', args: run('server/main'), log: join(logs, 'web.log'), ready: () => answers(`${url}/readyz`), healthy: () => answers(`${url}/healthz`), readyMs: 120_000 },
    { ...common, name: 'jobs', args: run('jobs/main'), log: join(logs, 'jobs.log'), ready: upFor(1000) },
    ...(isWatching && existsSync(join(root, 'client/vite.config.ts')) ? [clientBuilder(root, common, logs)] : []),
  ]
}

const clientBuilder = (root, common, logs) => ({
  ...common,
  name: 'client',
  args: [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'client/vite.config.ts', '--watch', KEEP_REST],
  log: join(logs, 'client.log'),
  ready: upFor(500),
})

async function answers(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null)
  await response?.body?.cancel()
  return response?.ok === true
}

/** A process without a door of its own counts as ready when it has not ended for a moment. */
function upFor(ms) {
  return async (pid) => {
    const identity = identityOf(pid)
    await new Promise((resolve) => setTimeout(resolve, ms))
    return identity !== null && identityOf(pid) === identity
  }
}
