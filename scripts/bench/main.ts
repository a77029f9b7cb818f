// npm run bench -- NAME [options]: one measurement, each a file beside this one that exports `bench`. Figures on stdout as
// one JSON object, words on stderr.
import { readdirSync } from 'node:fs'
import { note, print, run, UsageError } from '../lib/command-line.ts'

/** What a measurement file exports. @returns its figures, plain data */
export type Bench = (args: string[]) => Promise<unknown>

const NAMES = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -3))

run(async () => {
  const [name, ...args] = process.argv.slice(2)
  if (name === undefined || !NAMES.includes(name)) throw new UsageError(`usage: npm run bench -- NAME   (one of: ${await benches()})`)
  const bench = await benchOf(name)
  if (bench === null) throw new UsageError(`${name} is no measurement (one of: ${await benches()})`)
  note(`bench ${name} …`)
  await print(await bench(args))
})

async function benchOf(name: string): Promise<Bench | null> {
  const loaded: unknown = await import(`./${name}.ts`)
  return hasBench(loaded) ? loaded.bench : null
}

const hasBench = (loaded: unknown): loaded is { bench: Bench } =>
  typeof loaded === 'object' && loaded !== null && 'bench' in loaded && typeof loaded.bench === 'function'

async function benches(): Promise<string> {
  const names: string[] = []
  for (const name of NAMES) if ((await benchOf(name)) !== null) names.push(name)
  return names.join(', ')
}
