// What `npm test` runs, and how its results are counted.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { runCommand } from '../engines/commands.mjs'
import { npmCommand } from './install.mjs'

export const PROJECTS = ['unit', 'integration', 'e2e']
const SCRIPTS = ['lint', 'typecheck']
/** No run of one project takes this long; a hung one must not take for ever. */
const LONGEST_MS = 60 * 60_000

/**
 * @typedef {{ scripts: string[], projects: string[], rest: string[] }} Plan `rest` goes to vitest: files, patterns, flags
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, note?: string }} Tally
 */

/**
 * What the arguments of `npm test` ask for: nothing is everything; a check's name is that check; a path is its project.
 * @param {string[]} args
 * @returns {Plan}
 */
export function planOf(args) {
  const named = args.filter((arg) => [...SCRIPTS, ...PROJECTS].includes(arg))
  const rest = args.filter((arg) => !named.includes(arg))
  if (args.length === 0) return { scripts: SCRIPTS, projects: PROJECTS, rest }
  const scripts = SCRIPTS.filter((name) => named.includes(name))
  const asked = PROJECTS.filter((name) => named.includes(name) || rest.some((arg) => arg.startsWith(`test/${name}`)))
  const projects = asked.length > 0 || (scripts.length > 0 && rest.length === 0) ? asked : PROJECTS
  return { scripts, projects, rest }
}

/**
 * Runs one of package.json's scripts, which counts as one test.
 * @param {{ root: string, name: string, show: (text: string) => void, signal: AbortSignal }} run
 * @returns {Promise<Tally>}
 */
export async function runScriptCheck({ root, name, show, signal }) {
  const [command, ...before] = npmCommand()
  const began = Date.now()
  try {
    await runCommand(command, [...before, 'run', '--silent', name], { cwd: root, signal })
    show(`${name}: passed in ${Math.round((Date.now() - began) / 1000)} s\n`)
    return { name, passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    show(`${error instanceof Error ? error.message : error}\n${name}: FAILED\n`)
    return { name, passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * Runs projects of vitest, shown as they go, and counts.
 * @param {{ root: string, projects: string[], rest: string[], show: (text: string) => void, signal: AbortSignal }} run
 * @returns {Promise<Tally[]>} one per project
 */
export async function runProjects({ root, projects, rest, show, signal }) {
  const folder = mkdtempSync(join(tmpdir(), 'minsheng-test-'))
  const report = join(folder, 'report.json')
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...projects.flatMap((name) => ['--project', name]), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...(rest.length > 0 ? ['--passWithNoTests', ...rest] : [])]
  const env = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  try {
    const isFine = await runCommand(process.execPath, args, { cwd: root, env, onText: show, signal, timeoutMs: LONGEST_MS }).then(() => true, () => false)
    return countsOf({ report: readReport(report), root, projects, isFine })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Counts vitest's JSON report by project. A file that could not even be loaded is one failure; so is a run that vitest calls
 * failed though each test passed (an error outside of any test).
 * @param {{ report: { testResults: { name: string, status: string, assertionResults: { status: string }[] }[] } | null,
 *   root: string, projects: string[], isFine: boolean }} run
 * @returns {Tally[]}
 */
export function countsOf({ report, root, projects, isFine }) {
  const files = report?.testResults ?? []
  const tallies = projects.map((name) => {
    const own = files.filter((file) => relative(root, file.name).split(sep)[1] === name)
    const statuses = own.flatMap((file) => file.assertionResults.map((test) => test.status))
    const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length
    const unloaded = own.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length
    return { name, passed: count('passed'), failed: count('failed') + unloaded, skipped: count('pending', 'skipped', 'todo', 'disabled') }
  })
  if (isFine || tallies.some((tally) => tally.failed > 0)) return tallies
  return [...tallies, { name: 'vitest', passed: 0, failed: 1, skipped: 0, note: 'an error outside of any test' }]
}

/**
 * A project in which no test ran has failed. Where a pattern was given, some projects may lack a test of that name, though
 * not every one.
 * @param {Tally[]} tallies
 * @param {{ mayBeEmpty: boolean }} how
 * @returns {Tally[]}
 */
export function refuseEmpty(tallies, { mayBeEmpty }) {
  const ran = ({ passed, failed }) => passed + failed > 0
  if (mayBeEmpty && tallies.some(ran)) return tallies
  return tallies.map((tally) => (ran(tally) || !PROJECTS.includes(tally.name) ? tally : { ...tally, failed: 1, note: 'no test ran' }))
}

/** The table at the end, then the one line that others read. @param {Tally[]} tallies */
export function verdictOf(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0)
  const rows = tallies.map(({ name, passed, failed, skipped, note }) => `  ${name.padEnd(12)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed${skipped > 0 ? ` ${skipped} skipped` : ''}${note ? `  (${note})` : ''}`)
  return { text: ['', ...rows, `${sum('passed')} passed, ${sum('failed')} failed`, ''].join('\n'), isGreen: sum('failed') === 0 && sum('passed') > 0 }
}

