// The web process: configuration, context, doors, sockets; then it listens. Stops in order: doors, sockets, queues, store.
import { createServer } from 'node:http'
import { createApp } from './app.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { openContext } from './context.ts'
import { reasonOf } from './contracts/errors.ts'
import { acceptConnections } from './realtime/handlers/connections.ts'
import { proposeForDanger } from './services/supervision.ts'

/** How long requests under way may take at shutdown. */
const GRACE_MS = 10_000
/** Connections that may wait to be taken up: a burst is refused in words (503), not by silence. The system's own limit holds besides. */
const BACKLOG = 4_096

/** How often hot issues are looked at for danger that a supervisor should know of. */
const DANGER_MS = 30_000

async function serve(config: Config): Promise<void> {
  const server = createServer()
  const ctx = await openContext(config, { http: server })
  server.on('request', createApp(ctx))
  acceptConnections(ctx, ctx.realtime.io)
  // Above a proxy's own, so that it never reuses a connection we are about to close.
  server.keepAliveTimeout = 75_000
  server.headersTimeout = 80_000
  server.requestTimeout = 60_000
  server.listen({ port: config.port, host: config.host, backlog: BACKLOG }, () => ctx.log.info({ port: config.port }, 'web is listening'))
  server.on('error', (error) => {
    ctx.log.fatal({ err: error }, 'web cannot listen')
    process.exit(1)
  })

  const danger = setInterval(() => {
    proposeForDanger(ctx).catch((error: unknown) => ctx.log.warn({ reason: reasonOf(error) }, 'hot issues of danger could not be looked at'))
  }, DANGER_MS)

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    const late = setTimeout(() => process.exit(1), GRACE_MS)
    late.unref()
    clearInterval(danger)
    server.close()
    server.closeIdleConnections()
    ctx.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  await serve(readConfig())
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : `web cannot start: ${error instanceof Error ? error.message : String(error)}`}\n`)
  process.exit(1)
}
