// Web and jobs as processes of their own, so that a test can kill them as a machine would.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

export interface Running {
  child: ChildProcess
  /** kill -9: nothing is tidied. */
  kill(): Promise<void>
  /** Asks it to stop, and waits. @returns its exit code */
  stop(): Promise<number | null>
}

const READY = { jobs: 'jobs are running', web: 'web is listening' } as const
const PROGRAM = { jobs: 'jobs/main.ts', web: 'server/main.ts' } as const

/** Starts one process of an installation and waits until it says that it runs. @throws with what it printed instead */
export async function startProcess(kind: 'jobs' | 'web', environment: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM[kind]], {
    env: { ...process.env, ...environment, MINSHENG_LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-20_000)
      if (printed.includes(READY[kind])) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}: ${printed}`)))
  })
  const ended = once(child, 'exit')
  await ready
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
    return child.exitCode
  }
  return { child, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') }
}

/** A port that nobody has now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
