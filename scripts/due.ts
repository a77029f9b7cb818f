// npm run due -- --in FILE.jsonl[.gz|-] [--calendar FILE.json] [--lang zh|en]: when promises fall due, and why, without a service.
import { cityCalendar, LANGUAGES, type Language } from '../server/domain/calendar.ts'
import { calendarFrom } from './due/calendar-file.ts'
import { filledLines, rowWriter } from './due/lines.ts'
import { answerLine } from './due/rows.ts'
import { unreadTally } from './due/unread.ts'
import { note, optionsOf, run, UsageError } from './lib/command-line.ts'

const USAGE = `usage: npm run due -- --in FILE.jsonl[.gz] [--calendar FILE.json] [--lang zh|en]   (- reads standard input)
rows in:  {from, workingMinutes | workingDays | naturalMinutes, pauses?: [{from, to}]}, instants ISO 8601 with zone
rows out: {dueAt, steps} or {error}, as many and in the same order; fields that nobody reads are named on standard error`

run(async () => {
  const { in: file, calendar: calendarFile, lang } = optionsOf({ in: { type: 'string' }, calendar: { type: 'string' }, lang: { type: 'string' } })
  if (file === undefined) throw new UsageError(USAGE)
  const language = languageOf(lang ?? 'zh')
  const calendar = calendarFile === undefined ? cityCalendar({ version: 1 }) : calendarFrom(calendarFile)
  const writer = rowWriter(process.stdout)
  let rows = 0
  let refused = 0
  const unread = unreadTally()
  for await (const { line, text } of filledLines(file)) {
    const answer = answerLine(text, line, calendar, language, (field) => unread.count(field, line))
    rows += 1
    if ('error' in answer) refused += 1
    await writer.row(answer)
  }
  await writer.flush()
  if (refused > 0) note(`${refused} of ${rows} rows could not be answered`)
  unread.said().forEach(note)
})

function languageOf(text: string): Language {
  const language = LANGUAGES.find((one) => one === text)
  if (language === undefined) throw new UsageError(`--lang: one of ${LANGUAGES.join(', ')} is needed, not ${text}`)
  return language
}
