// The Rust server, built from source by cargo into the cache: minutes once, then an engine of full speed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from './commands.mjs'
import { EngineFault } from './fault.mjs'
import { claim, release } from './lock.mjs'
import { cached, isExecutable, onPath, VERSIONS } from './places.mjs'
import { pause } from './processes.mjs'

/** What a whole build takes on two cores, for the first guess of the time left. */
const USUAL_MINUTES = 8
const TELL_EVERY_MS = 15_000

/** cargo, on PATH or where rustup puts it. @param {NodeJS.ProcessEnv} env */
export const cargoIn = (env) => onPath(['cargo'], `${env.PATH ?? ''}:${join(env.CARGO_HOME || join(env.HOME ?? '', '.cargo'), 'bin')}`)

/**
 * Builds `secantusd-rs` into the cache, or waits for another process that is at it.
 * An interrupted build goes on where it stopped: what was compiled stays in the cache until the end.
 * @param {{ cache: string, env: NodeJS.ProcessEnv, note: (line: string) => void, quiet?: boolean, signal?: AbortSignal }} how
 *   `quiet` notes the beginning and the end only
 * @returns {Promise<string>} path of the binary
 * @throws {EngineFault} without cargo, or with cargo's last lines
 */
export async function buildRust({ cache, env, note, quiet = false, signal }) {
  const target = cached.rust(cache)
  const cargo = cargoIn(env)
  if (!cargo) throw new EngineFault('there is no cargo on PATH')
  const lock = join(cache, 'build-rust.lock')
  await takeTurn({ lock, target, cache, note, signal })
  if (isExecutable(target)) return target
  try {
    await build({ cargo, cache, target, note, quiet, signal })
    return target
  } finally {
    release(lock)
  }
}

/** Returns with the lock taken, or without it when another process has finished the engine meanwhile. */
async function takeTurn({ lock, target, cache, note, signal }) {
  let toldAt = 0
  while (!isExecutable(target)) {
    const claimed = claim(lock, { what: 'cargo build' })
    if (claimed.taken) return
    if (toldAt === 0) note(`another process (pid ${claimed.owner.pid}) is building secantusd-rs; waiting for it`)
    if (Date.now() - toldAt > TELL_EVERY_MS) {
      const line = read(progressFile(cache))
      if (line !== '') note(line)
      toldAt = Date.now()
    }
    await pause(1000, signal)
    if (signal?.aborted) throw new EngineFault('the build was stopped')
  }
}

async function build({ cargo, cache, target, note, quiet, signal }) {
  const work = mkdtempSync(join(cache, '.rust-'))
  const compiled = join(cache, 'rust-target')
  const started = Date.now()
  const progress = progressNotes({ note, cache, started, quiet })
  const install = ['install', 'secantus-mdb', '--version', `=${VERSIONS.rustCrate}`, '--locked', '--ignore-rust-version', '--root', join(work, 'ready')]
  const [command, ...args] = [...(quiet ? lowPriority() : []), cargo, ...install]
  const env = { CARGO_TARGET_DIR: compiled, CARGO_TERM_PROGRESS_WHEN: 'always', CARGO_TERM_PROGRESS_WIDTH: '120', CARGO_TERM_COLOR: 'never' }
  try {
    note(`building secantusd-rs ${VERSIONS.rustCrate} with cargo, once for this user (about ${USUAL_MINUTES} min on two cores)`)
    await runCommand(command, args, { env, signal, onText: progress })
    await runCommand(join(work, 'ready', 'bin', 'secantusd-rs'), ['--version'], { timeoutMs: 10_000 })
    const home = dirname(dirname(target))
    mkdirSync(dirname(home), { recursive: true })
    if (!existsSync(target)) renameSync(join(work, 'ready'), home)
    rmSync(compiled, { recursive: true, force: true })
    note(`secantusd-rs ${VERSIONS.rustCrate} is ready after ${minutes(Date.now() - started)}`)
  } catch (error) {
    if (signal?.aborted) throw new EngineFault('the build was stopped; it goes on from there next time')
    throw new EngineFault(cargoReason(error instanceof Error ? error.message : String(error)))
  } finally {
    rmSync(work, { recursive: true, force: true })
    rmSync(progressFile(cache), { force: true })
  }
}

/** Compiling in the background must not slow what people use meanwhile. */
const lowPriority = () => [
  ...(onPath(['nice']) ? ['nice', '-n', '19'] : []),
  ...(onPath(['ionice']) ? ['ionice', '-c', '3'] : []),
]

/** A reader of cargo's output that says now and then how far it is: here, and in a file for others who wait. */
function progressNotes({ note, cache, started, quiet }) {
  let toldAt = started
  return (text) => {
    const counts = /Building \[[=> ]*\] (\d+)\/(\d+)/.exec(text)
    if (!counts || Date.now() - toldAt < TELL_EVERY_MS) return
    toldAt = Date.now()
    const [done, all] = [Number(counts[1]), Number(counts[2])]
    const line = `  ${done} of ${all} crates compiled, about ${minutes(timeLeft(done / all, Date.now() - started))} left`
    if (!quiet) note(line)
    writeFileSync(progressFile(cache), line)
  }
}

const progressFile = (cache) => join(cache, 'build-rust.progress')

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * The time left, from how far the crates are and how long that took; the last crates (the server itself, the storage
 * engine) are the long ones, so at first the usual length counts for more.
 * @param {number} share of the crates that are compiled, 0–1
 * @param {number} elapsedMs
 */
export function timeLeft(share, elapsedMs) {
  const usual = Math.max(USUAL_MINUTES * 60_000 - elapsedMs, 30_000)
  const byPace = share > 0 ? (elapsedMs / share) * (1 - share) : usual
  return share < 0.9 ? Math.max(usual, byPace) : usual
}

const minutes = (ms) => (ms < 90_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`)

/** What cargo says is wrong, in one line. @param {string} output */
export function cargoReason(output) {
  if (/spurious network error|failed to (?:download|fetch|query)|Could(?: not|n't) resolve host|timed out/i.test(output)) return 'the crate index cannot be reached'
  if (/No space left on device/i.test(output)) return 'the disk is full'
  if (/linker `cc` not found|failed to find tool|is `cmake` not installed|C compiler/i.test(output)) return 'a C compiler or cmake is missing (apt-get install build-essential cmake)'
  const lines = output.split(/[\r\n]+/).map((line) => line.trim())
  return lines.findLast((line) => /^error/.test(line)) ?? lines.findLast((line) => line !== '') ?? 'cargo failed'
}
