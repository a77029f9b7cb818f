// npm run urgency -- --in FILE.jsonl[.gz|-]: rows {text, title?} in, as many rows {level, reasons} out, in the same order.
import { z } from 'zod'
import { rateUrgency } from '../server/text/urgency/rate.ts'
import { optionsOf, print, rowsOf, run, UsageError } from './lib/command-line.ts'

const Row = z.object({ text: z.string(), title: z.string().nullish() })

run(async () => {
  const { in: file } = optionsOf({ in: { type: 'string' } })
  if (file === undefined) throw new UsageError('usage: npm run urgency -- --in FILE.jsonl[.gz]   (- reads standard input; rows {text, title?})')
  for await (const { row } of rowsOf(file, Row)) {
    const { level, reasons } = rateUrgency({ text: row.text, title: row.title ?? undefined })
    await print({ level, reasons: reasons.map((reason) => (reason.evidence === '' ? reason.zh : `${reason.zh}：${reason.evidence}`)) })
  }
})
