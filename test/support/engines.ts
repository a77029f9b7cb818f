// One MongoDB and one Redis for a whole run of the tests, in a temporary folder; each test file takes its own database and
// key prefix. MONGODB_URL and REDIS_URL, when set, are used as they are.
import type { TestProject } from 'vitest/node'
import { bringUpEngines, describe, EngineFault, linesOf, type Engines } from '../../scripts/engines/index.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** with database `minsheng`; a test file names its own database */
    mongoUrl: string
    redisUrl: string
  }
}

type Shared = { engines: Promise<Engines>; users: number }

// Each vitest project loads this file by itself; the process is what they share.
const ours: { minshengTestEngines?: Shared } & typeof globalThis = globalThis

/** vitest's global set-up: engines up before the first test of a project, down after the last project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (ours.minshengTestEngines ??= { engines: bringUp(), users: 0 })
  shared.users += 1
  const { mongoUrl, redisUrl } = await shared.engines
  project.provide('mongoUrl', mongoUrl)
  project.provide('redisUrl', redisUrl)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete ours.minshengTestEngines
    await (await shared.engines).stop()
  }
}

async function bringUp(): Promise<Engines> {
  try {
    const engines = await bringUpEngines({ what: 'tests', wait: true })
    process.stderr.write(`MongoDB: ${describe(engines.mongo)}\nRedis: ${describe(engines.redis)}\n`)
    return engines
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    throw new Error(linesOf(error).join('\n'), { cause: error })
  }
}
