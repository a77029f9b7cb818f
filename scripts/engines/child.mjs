// One child process that is kept up.
import { spawn } from 'node:child_process'
import { closeSync, createReadStream, openSync, readFileSync, renameSync, statSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { EngineFault, asFileFault } from './fault.mjs'
import { endGroup, endProcess, identityOf, pause } from './processes.mjs'

const BACKOFF_MS = [100, 500, 1000, 2000, 5000, 10_000, 15_000]
/** So long up, and the next death counts as a first one. */
const SETTLED_MS = 30_000
const LOG_LIMIT_BYTES = 20 * 1024 * 1024
const LOW_DISK_BYTES = 50 * 1024 * 1024

export class Child {
  #process = null
  #exit = null
  #stopping = new AbortController()
  #deaths = 0
  #upSince = 0
  #answeredAt = 0
  #logStart = 0
  #loop = Promise.resolve()

  /**
   * @param {import('./supervisor.mjs').ChildSpec} spec
   * @param {(line: string) => void} note
   * @param {() => void} onChange called when the process behind this child changes
   */
  constructor(spec, note, onChange) {
    this.spec = spec
    this.note = note
    this.onChange = onChange
    /** @type {{ pid: number, identity: string, name: string, layer: number } | null} */
    this.known = null
  }

  get #isHealthy() {
    return this.spec.healthy ?? this.spec.ready
  }

  /** The process id now, or null between two lives. */
  get pid() {
    return this.known?.pid ?? null
  }

  /** First start; afterwards the child is kept up until {@link stop}. */
  async start() {
    this.#launch()
    await this.#until(this.spec.ready)
    this.#loop = this.#keepUp()
  }

  /** A request to end, force after the deadline. */
  async stop() {
    this.#stopping.abort()
    if (this.known) await endProcess(this.known, { signal: this.spec.stopSignal ?? 'SIGTERM', graceMs: this.spec.graceMs ?? 10_000 })
    await this.#exit
    await this.#loop
  }

  #launch() {
    const { command, args, env, cwd, log, name, layer } = this.spec
    const output = this.#openLog(log)
    try {
      // A group of its own: Ctrl-C reaches the supervisor alone, which then stops its children in order.
      this.#process = spawn(command, args, { cwd, env: env ?? process.env, detached: true, stdio: ['ignore', output, output] })
    } finally {
      closeSync(output)
    }
    const child = this.#process
    this.#exit = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`))
    })
    this.#exit.then(() => {
      if (child.pid !== undefined) endGroup(child.pid)
      this.#setKnown(null)
    })
    const identity = child.pid === undefined ? null : identityOf(child.pid)
    this.#setKnown(identity === null ? null : { pid: child.pid, identity, name, layer })
    if (this.spec.echo) this.#echo(log)
  }

  #setKnown(known) {
    this.known = known
    this.onChange()
  }

  #openLog(log) {
    try {
      if (sizeOf(log) > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`)
      this.#logStart = sizeOf(log)
      return openSync(log, 'a', 0o600)
    } catch (error) {
      throw asFileFault(error, log, 'Free some space or set MINSHENG_DATA to another folder.')
    }
  }

  /** @param {(pid: number) => Promise<boolean>} isGood */
  async #until(isGood) {
    const deadline = Date.now() + (this.spec.readyMs ?? 30_000)
    for (let wait = 25; ; wait = Math.min(wait * 1.5, 250)) {
      const ended = await Promise.race([this.#exit, pause(wait)])
      if (ended !== undefined) throw this.#failed(`ended before it answered (${ended})`)
      if (this.#stopping.signal.aborted) throw this.#failed('was stopped before it answered')
      if (this.known && (await isGood(this.known.pid).catch(() => false))) break
      if (Date.now() > deadline) {
        const failure = this.#failed(`did not answer within ${Math.round((this.spec.readyMs ?? 30_000) / 1000)} s`)
        if (this.known) await endProcess(this.known, { graceMs: 1000 })
        throw failure
      }
    }
    this.#upSince = this.#answeredAt = Date.now()
  }

  #failed(what) {
    return new EngineFault(`${this.spec.name} ${what}${this.#diskNote()}`, this.lastLines(8))
  }

  /** The last lines it wrote since it was started. @param {number} count */
  lastLines(count) {
    try {
      const since = readFileSync(this.spec.log).subarray(this.#logStart).toString('utf8')
      return since.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(-count)
    } catch {
      return []
    }
  }

  #diskNote() {
    try {
      const { bavail, bsize } = statfsSync(dirname(this.spec.log))
      return bavail * bsize < LOW_DISK_BYTES ? '; the disk is full' : ''
    } catch {
      return ''
    }
  }

  async #keepUp() {
    while (!this.#stopping.signal.aborted) {
      const ended = await this.#exitOrHang()
      if (this.#stopping.signal.aborted) return
      const diedAt = Date.now()
      if (diedAt - this.#upSince > SETTLED_MS) this.#deaths = 0
      this.note(`${this.spec.name} ended (${ended}${this.#diskNote()}); starting it again`)
      await this.#revive()
      if (!this.#stopping.signal.aborted) this.note(`${this.spec.name} is back after ${((Date.now() - diedAt) / 1000).toFixed(1)} s`)
    }
  }

  async #revive() {
    let told = ''
    while (!this.#stopping.signal.aborted) {
      await pause(BACKOFF_MS[Math.min(this.#deaths, BACKOFF_MS.length - 1)], this.#stopping.signal)
      this.#deaths += 1
      if (this.#stopping.signal.aborted) return
      try {
        this.#launch()
        await this.#until(this.#isHealthy)
        return
      } catch (error) {
        if (this.#stopping.signal.aborted) return
        const reason = error instanceof EngineFault ? [error.message, ...error.ways.slice(-1)].join(': ') : String(error)
        // The same failure again and again is told once.
        if (reason !== told) this.note(`${reason}; trying again`)
        told = reason
      }
    }
  }

  /** Waits for the end of the process; one that stays silent for too long is killed. */
  async #exitOrHang() {
    const every = this.spec.healthEveryMs ?? 3000
    for (;;) {
      const ended = await Promise.race([this.#exit, pause(every, this.#stopping.signal)])
      if (ended !== undefined || this.#stopping.signal.aborted) return ended
      if (this.known && (await this.#isHealthy(this.known.pid).catch(() => false))) this.#answeredAt = Date.now()
      else if (Date.now() - this.#answeredAt > (this.spec.hungMs ?? 60_000) && this.known) {
        await endProcess(this.known, { signal: 'SIGKILL' })
        return `silent for ${Math.round((Date.now() - this.#answeredAt) / 1000)} s`
      }
    }
  }

  // The terminal follows the log file: the child writes to the file itself and outlives a terminal that stalls.
  async #echo(log) {
    const ended = this.#exit
    for (let at = this.#logStart, over = false; ; ) {
      const size = sizeOf(log)
      if (size > at) {
        for await (const chunk of createReadStream(log, { start: at, end: size - 1 })) process.stdout.write(chunk)
        at = size
      } else if (over) return
      over = (await Promise.race([ended, pause(200)])) !== undefined
    }
  }
}

function sizeOf(file) {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
