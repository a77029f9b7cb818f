// Keeps child processes up: started in order, health-checked, restarted when they die or hang, stopped last first.
// Every child is written down with its identity, so that a guard (guard.mjs) or the next start can end what a killed
// supervisor left behind.
import { spawn } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Child } from './child.mjs'
import { EngineFault } from './fault.mjs'

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url))

/**
 * @typedef {object} ChildSpec
 * @property {string} name what people call it
 * @property {number} layer 0 for engines, 1 for what needs them; higher layers are stopped first
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {string} log file that takes its output
 * @property {boolean} [echo] show the output on this terminal as well
 * @property {(pid: number) => Promise<boolean>} ready whether it can work
 * @property {(pid: number) => Promise<boolean>} [healthy] whether it lives, asked again and again; `ready` when absent
 * @property {number} [readyMs] how long it may take to answer first, 30,000
 * @property {number} [healthEveryMs] 3,000
 * @property {number} [hungMs] silent for so long, it is killed and started again; 60,000
 * @property {number} [graceMs] between the request to end and force; 10,000
 * @property {NodeJS.Signals} [stopSignal] the request to end; SIGTERM
 */

export class Supervisor {
  /** @type {Child[]} */
  #children = []
  #guard
  #stopped = null

  /**
   * @param {{ record: string, note: (line: string) => void, removeAfter?: string }} options `record` is the file the
   *   children are written down in; `removeAfter` a temporary folder that the guard deletes when this process is killed
   */
  constructor({ record, note, removeAfter }) {
    this.record = record
    this.note = note
    this.removeAfter = removeAfter
  }

  /**
   * Starts a child and waits until it answers.
   * @param {ChildSpec} spec
   * @returns {Promise<Child>}
   * @throws {EngineFault} when it ends or stays silent instead; its last lines are among the ways
   */
  async start(spec) {
    if (this.#stopped) throw new EngineFault(`${spec.name} is not started: all is being stopped`)
    this.#guard ??= this.#startGuard()
    const child = new Child(spec, this.note, () => this.#writeDown())
    this.#children.push(child)
    try {
      await child.start()
      return child
    } catch (error) {
      this.#children = this.#children.filter((other) => other !== child)
      this.#writeDown()
      throw error
    }
  }

  /** The child of that name, if it was started. @param {string} name */
  child(name) {
    return this.#children.find((child) => child.spec.name === name)
  }

  /** Stops all, the highest layer first, each layer at once. Calling it again waits for the same end. @returns {Promise<void>} */
  stopAll() {
    return (this.#stopped ??= this.#stopInOrder())
  }

  async #stopInOrder() {
    const layers = [...new Set(this.#children.map((child) => child.spec.layer))].sort((a, b) => b - a)
    for (const layer of layers) {
      await Promise.all(this.#children.filter((child) => child.spec.layer === layer).map((child) => child.stop()))
    }
    this.#children = []
    rmSync(this.record, { force: true })
    this.#guard?.stdin?.end()
  }

  #writeDown() {
    const known = this.#children.flatMap((child) => child.known ?? [])
    try {
      writeFileSync(`${this.record}.new`, JSON.stringify(known))
      renameSync(`${this.record}.new`, this.record)
    } catch {
      // A full disk must not end the supervision; the guard then knows a little less.
    }
  }

  // The guard holds the other end of a pipe: when this process dies in whatever way, the pipe closes and it cleans up.
  #startGuard() {
    const args = [GUARD, this.record, ...(this.removeAfter ? [this.removeAfter] : [])]
    const guard = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
    guard.on('error', (error) => this.note(`no guard for the child processes: ${error.message}`))
    guard.stdin.on('error', () => undefined)
    guard.unref()
    guard.stdin.unref?.()
    return guard
  }
}
