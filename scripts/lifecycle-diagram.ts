// npx tsx scripts/lifecycle-diagram.ts [--check]: writes docs/lifecycle.md from the table in server/domain/lifecycle.ts;
// with --check it only says whether the file is what the table makes it.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { note, optionsOf, run, UsageError } from './lib/command-line.ts'
import { lifecycleDocument } from './lifecycle/document.ts'

const FILE = fileURLToPath(new URL('../docs/lifecycle.md', import.meta.url))

run(async () => {
  const { check } = optionsOf({ check: { type: 'boolean', default: false } })
  const wanted = lifecycleDocument()
  if (!check) {
    writeFileSync(FILE, wanted)
    return note('docs/lifecycle.md is written')
  }
  if (readOr(FILE, '') !== wanted) throw new UsageError('docs/lifecycle.md is not what server/domain/lifecycle.ts makes it: run npx tsx scripts/lifecycle-diagram.ts')
  note('docs/lifecycle.md is up to date')
})

function readOr(file: string, fallback: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return fallback
  }
}
