// npm run hotspots -- --in FILE.jsonl[.gz|-] [--out FILE]: messages in, the matters that several of them speak of out, hottest first.
// Rows {id, title?, text, at, place?, user?, urgency?}; `at` may be called `time` and `user` `person`. Needs no running services.
import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { URGENCIES } from '../server/domain/words.ts'
import { kindReader } from '../server/text/kinds.ts'
import { createMatterIndex, type MatterIndex } from '../server/text/matters/matter-index.ts'
import type { Matter, MatterMessage } from '../server/text/matters/types.ts'
import { catalogue } from './city/catalogue.ts'
import { messageInstant } from './hotspots/instant.ts'
import { note, optionsOf, print, rowsOf, run, UsageError } from './lib/command-line.ts'

const USAGE = 'usage: npm run hotspots -- --in FILE.jsonl[.gz] [--out FILE]   (- reads standard input; rows {id, title, text, at, place?})'
const NOTED_EVERY = 10_000

const Id = z.union([z.string().min(1), z.int().transform(String)], 'must be a text or a whole number')
const Instant = z.union([z.string(), z.number()]).transform((value, ctx) => {
  const at = messageInstant(value)
  if (at !== null) return at
  ctx.addIssue({ code: 'custom', message: 'no instant: ISO 8601, `YYYY-MM-DD HH:MM:SS` or `YYYY/M/D H:MM:SS`' })
  return z.NEVER
})

const Row = z
  .object({
    id: Id,
    title: z.string().nullish(),
    text: z.string(),
    at: Instant.nullish(),
    time: Instant.nullish(),
    place: z.string().nullish(),
    user: Id.nullish(),
    person: Id.nullish(),
    urgency: z.enum(URGENCIES).nullish(),
  })
  .transform((row, ctx): MatterMessage => {
    const at = row.at ?? row.time
    if (at === undefined || at === null) {
      ctx.addIssue({ code: 'custom', path: ['at'], message: 'is missing' })
      return z.NEVER
    }
    const { id, text, title, place, urgency } = row
    const person = row.person ?? row.user
    return { id, title: title ?? '', text, at, place: place ?? undefined, person: person ?? undefined, urgency: urgency ?? undefined }
  })

run(async () => {
  const { in: file, out } = optionsOf({ in: { type: 'string' }, out: { type: 'string' } })
  if (file === undefined) throw new UsageError(USAGE)
  const messages = await messagesOf(file)
  const found = mattersOf(messages).map(shown)
  note(`${messages.length} messages, ${found.length} matters`)
  if (out === undefined) return print(found)
  await writeFile(out, `${JSON.stringify(found)}\n`).catch((error: unknown) => {
    throw new UsageError(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  })
})

/** In order of time, since a matter grows from its first message; equal instants in the order of the file. */
async function messagesOf(file: string): Promise<MatterMessage[]> {
  const messages: MatterMessage[] = []
  const lines = new Map<string, number>()
  for await (const { line, row } of rowsOf(file, Row)) {
    const first = lines.get(row.id)
    if (first !== undefined) throw new UsageError(`${file}, line ${line}: field id: ${row.id} stands on line ${first} already`)
    lines.set(row.id, line)
    messages.push(row)
  }
  return messages.sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** The whole collection read as finished: nothing is too old, and the last message is now. */
function mattersOf(messages: readonly MatterMessage[]): Matter[] {
  const index: MatterIndex = createMatterIndex({ keepDays: Number.POSITIVE_INFINITY, maxMessages: Number.POSITIVE_INFINITY })
  const kindsOf = kindReader(catalogue)
  for (const [i, message] of messages.entries()) {
    index.add({ ...message, kinds: kindsOf(message) })
    if ((i + 1) % NOTED_EVERY === 0) note(`${i + 1} of ${messages.length} read`)
  }
  const now = new Date(messages.at(-1)?.at.getTime() ?? 0)
  index.consolidate(now)
  return index.matters(now)
}

function shown({ id, title, size, people, from, to, members, heat }: Matter) {
  return { id, title, size, people, from: from.toISOString(), to: to.toISOString(), heat: heat.score, members }
}
