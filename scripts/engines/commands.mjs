// Running a command to its end.
import { spawn } from 'node:child_process'
import { EngineFault } from './fault.mjs'

const KEPT_CHARS = 20_000

/**
 * Runs a command and gives its stdout.
 * @param {string} command
 * @param {string[]} args
 * @param {{ timeoutMs?: number, env?: NodeJS.ProcessEnv, cwd?: string, signal?: AbortSignal, onText?: (text: string, from: 'out' | 'err') => void }} [how]
 *   `onText` sees stdout and stderr as they come; `env` is added to this process's
 * @returns {Promise<string>}
 * @throws {EngineFault} with the last of its output when it fails
 */
export function runCommand(command, args, { timeoutMs, env, cwd, signal, onText } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, killSignal: 'SIGKILL', signal })
    let out = ''
    let all = ''
    const take = (isOut) => (chunk) => {
      const text = String(chunk)
      if (isOut) out += text
      all = (all + text).slice(-KEPT_CHARS)
      onText?.(text, isOut ? 'out' : 'err')
    }
    child.stdout.on('data', take(true))
    child.stderr.on('data', take(false))
    child.once('error', (error) => reject(new EngineFault(error.code === 'ENOENT' ? `${command} is not there` : error.message)))
    child.once('close', (code, ending) => {
      if (code === 0) return resolve(out)
      reject(new EngineFault(all.trim() || `${command} ended with ${ending ? `signal ${ending}` : `exit code ${code}`}`))
    })
  })
}
