// npm run urgency -- --in FILE.jsonl[.gz|-]: rows {text, title?} in, as many rows {level, reasons} out, in the same order.
// --check FILE: figures on rows {text, level, family}. --learn: learns the model anew from the sentences in the project.
import { z } from 'zod'
import { rateUrgency } from '../server/text/urgency/rate.ts'
import { allRows, optionsOf, print, rowsOf, run, UsageError } from './lib/command-line.ts'
import { figuresOf, LevelledRow } from './urgency/check.ts'

const Row = z.object({ text: z.string(), title: z.string().nullish() })
const USAGE = 'usage: npm run urgency -- --in FILE.jsonl[.gz]   (- reads standard input; rows {text, title?}) | --check FILE | --learn'

run(async () => {
  const options = optionsOf({ in: { type: 'string' }, check: { type: 'string' }, learn: { type: 'boolean' } })
  if (options.learn === true) {
    const { learnUrgency } = await import('./urgency/learn.ts') // it loads the whole catalogue
    return print(await learnUrgency())
  }
  if (options.check !== undefined) return print(figuresOf(await allRows(options.check, LevelledRow)))
  if (options.in === undefined) throw new UsageError(USAGE)
  for await (const { row } of rowsOf(options.in, Row)) {
    const { level, reasons } = rateUrgency({ text: row.text, title: row.title ?? undefined })
    await print({ level, reasons: reasons.map((reason) => (reason.evidence === '' ? reason.zh : `${reason.zh}：${reason.evidence}`)) })
  }
})
