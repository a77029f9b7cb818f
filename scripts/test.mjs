// `npm test`: everything, from a fresh clone. Arguments narrow it: `npm test -- unit`, `npm test -- test/unit/x.test.ts`.
// The last line is "N passed, N failed"; lint and typecheck count as one each.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseEngines, EngineFault, linesOf } from './engines/index.mjs'
import { note, runScript, untilSignal } from './engines/terminal.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { ensureChromium } from './setup/browser.mjs'
import { planOf, refuseEmpty, runProjects, runScriptCheck, verdictOf } from './setup/checks.mjs'
import { ensureInstalled, refuseOldNode } from './setup/install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const show = (text) => void process.stdout.write(text)

runScript(async () => {
  const plan = planOf(process.argv.slice(2))
  const abort = new AbortController()
  untilSignal().then(() => abort.abort())
  const signal = abort.signal
  refuseOldNode()
  await ensureInstalled({ root, note, signal })
  const tallies = refuseEmpty(await runPlan(plan, signal), { mayBeEmpty: plan.rest.length > 0 })
  if (signal.aborted) throw new EngineFault('stopped')
  const { text, isGreen } = verdictOf(tallies)
  show(text)
  return isGreen ? 0 : 1
})

async function runPlan({ scripts, projects, rest }, signal) {
  const common = { root, show, signal }
  const onEngines = projects.filter((name) => name !== 'unit')
  // Building an engine takes minutes, once: what needs none is checked meanwhile.
  const engines = onEngines.length > 0 ? settle('engines', () => chooseEngines({ dataFolder: resolve(root, '.data/test'), wait: true, note, signal })) : null
  const tallies = await Promise.all(scripts.map((name) => runScriptCheck({ ...common, name })))
  if (projects.includes('unit')) tallies.push(...(await runProjects({ ...common, projects: ['unit'], rest: restFor(['unit'], rest) })))
  if (engines === null || signal.aborted) return tallies
  const ready = [await engines, await settle('build', () => ensureBuilt({ root, note, signal })), ...(await browserFor(onEngines, signal))]
  tallies.push(...ready.filter((tally) => tally.failed > 0))
  if (signal.aborted || ready[0].failed > 0) return [...tallies, ...(ready[0].failed > 0 ? onEngines.map(notRun) : [])]
  return [...tallies, ...(await runProjects({ ...common, projects: onEngines, rest: restFor(onEngines, rest) }))]
}

/** A path of one project is no pattern for another. */
const restFor = (projects, rest) => rest.filter((arg) => !/^test\/(unit|integration|e2e)\b/.test(arg) || projects.some((name) => arg.startsWith(`test/${name}`)))

const notRun = (name) => ({ name, passed: 0, failed: 1, skipped: 0, note: 'not run: no engines' })

async function browserFor(projects, signal) {
  return projects.includes('e2e') ? [await settle('browser', async () => refuse(await ensureChromium({ note, signal })))] : []
}

function refuse(reason) {
  if (reason !== null) throw new EngineFault(reason)
}

/** A step of the set-up that fails counts as one failed test, and the rest goes on. */
async function settle(name, step) {
  try {
    await step()
    return { name, passed: 0, failed: 0, skipped: 0 }
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    note(`${name}: ${linesOf(error).join('\n')}`)
    return { name, passed: 0, failed: 1, skipped: 0, note: error.message }
  }
}
