// Hot issues on published messages with the defaults. The messages have no licence and are not in the repository: without them
// beside it (../shared/data) this is skipped.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { messageInstant } from '../../scripts/hotspots/instant.ts'
import { kindReader } from '../../server/text/kinds.ts'
import { createMatterIndex } from '../../server/text/matters/matter-index.ts'

const data = resolve(import.meta.dirname, '../../../shared/data')
const [messagesFile, labelsFile] = [join(data, 'zh_hot_issue_messages.jsonl.gz'), join(data, 'zh_hot_issue_labels.json')]
const isThere = existsSync(messagesFile) && existsSync(labelsFile)

const Row = z.object({ id: z.string(), title: z.string(), text: z.string(), time: z.string() })
const Labels = z.object({ issues: z.record(z.string(), z.array(z.string())) })

/** F of the best-matching matter, averaged over the issues. */
function meanF(issues: readonly (readonly string[])[], matters: readonly (readonly string[])[]): number {
  const matterOf = new Map(matters.flatMap((members, k) => members.map((id) => [id, k] as const)))
  const best = issues.map((ids) => {
    const shared = new Map<number, number>()
    for (const id of ids) {
      const k = matterOf.get(id)
      if (k !== undefined) shared.set(k, (shared.get(k) ?? 0) + 1)
    }
    return Math.max(0, ...[...shared].map(([k, hits]) => (2 * hits) / (ids.length + (matters[k]?.length ?? 0))))
  })
  return best.reduce((sum, f) => sum + f, 0) / best.length
}

test('F by hand', () => {
  expect(meanF([['a', 'b', 'c', 'd']], [['a', 'b', 'x'], ['c']])).toBeCloseTo(4 / 7, 10)
  expect(meanF([['a'], ['z']], [['a']])).toBe(0.5)
})

test.skipIf(!isThere)('the five given issues are found at a mean F of 0.90 and more (skipped where ../shared/data is absent)', () => {
  const rows = gunzipSync(readFileSync(messagesFile)).toString('utf8').trim().split('\n').map((line) => Row.parse(JSON.parse(line)))
  const index = createMatterIndex({ keepDays: Number.POSITIVE_INFINITY })
  const messages = rows.map(({ id, title, text, time }) => ({ id, title, text, at: messageInstant(time) ?? new Date(0) })).sort((a, b) => a.at.getTime() - b.at.getTime())
  const kindsOf = kindReader(catalogue)
  for (const message of messages) index.add({ ...message, kinds: kindsOf(message) })
  const now = messages.at(-1)?.at ?? new Date(0)
  index.consolidate(now)
  const { issues } = Labels.parse(JSON.parse(readFileSync(labelsFile, 'utf8')))
  expect(meanF(Object.values(issues), index.matters(now).map(({ members }) => members))).toBeGreaterThanOrEqual(0.9)
})
