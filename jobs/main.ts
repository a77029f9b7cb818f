// The jobs process: configuration, context, background work; stops in order when told.
import { setPriority } from 'node:os'
import { ConfigError, readConfig } from '../server/config.ts'
import { openContext } from '../server/context.ts'
import { startBackground } from './background.ts'

/** A promise can wait a moment, a person cannot: where processors are short, the doors and the database go first. */
const NICENESS = 5

try {
  setPriority(NICENESS)
  const ctx = await openContext(readConfig())
  const background = startBackground(ctx)
  ctx.log.info('jobs are running')
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    background
      .close()
      .then(() => ctx.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : `jobs cannot start: ${error instanceof Error ? error.message : String(error)}`}\n`)
  process.exit(1)
}
