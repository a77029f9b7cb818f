// How the scripts talk to a person: notes on stderr, faults in words, exit codes.
import { asFileFault, EngineFault, linesOf } from './fault.mjs'

/** A mistake in the command line. */
export class UsageFault extends EngineFault {}

/** One line for a person; stdout stays for results. @param {string} line */
export const note = (line) => void process.stderr.write(`${line}\n`)

/**
 * Runs a script to its end. A fault of the surroundings is told without a stack, exit code 1; anything else is a defect and
 * shows its stack.
 * @param {() => Promise<number | void>} main its number is the exit code
 */
export function runScript(main) {
  main().then(
    (code) => process.exit(code ?? 0),
    (raw) => {
      const error = asFileFault(raw, raw?.path ?? 'a file', 'Free some space, or use a folder that can be written.')
      note(error instanceof EngineFault ? `error: ${linesOf(error).join('\n')}` : `error: ${error instanceof Error ? error.stack : error}`)
      process.exit(1)
    },
  )
}

/**
 * The first request to end (Ctrl-C, kill, a closed terminal). A second Ctrl-C changes nothing: the end is under way.
 * @returns {Promise<NodeJS.Signals>}
 */
export function untilSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal))
  })
}
