// From our catalogue's codes to the labels of a foreign file; lives with the evaluation, never in the product.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { UsageError } from '../lib/command-line.ts'

const LabelMap = z.record(z.string().regex(/^\d\d(\.\d\d){0,2}$/, 'a catalogue code such as 02, 02.01 or 02.01.03'), z.string().min(1))

/** The label of a leaf code: that of the longest code in the map which it begins with; null when none does. */
export type LabelOfLeaf = (leafCode: string) => string | null

/** Reads `{"02": "城乡建设", "02.06": …}`. @throws UsageError naming file and field */
export function readLabelMap(file: string | URL): LabelOfLeaf {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${String(file)}: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
  const parsed = LabelMap.safeParse(raw)
  if (!parsed.success) throw new UsageError(`${String(file)}: ${parsed.error.issues.map((issue) => `field ${issue.path.join('.')}: ${issue.message}`).join('; ')}`)
  const map = new Map(Object.entries(parsed.data))
  return (leafCode) => map.get(leafCode) ?? map.get(leafCode.slice(0, 5)) ?? map.get(leafCode.slice(0, 2)) ?? null
}
