// A due instant: how long is left or how late it is, and the instant itself. Colour goes with words, never alone.
import { useTexts } from '../texts/texts.ts'
import { instantText, spanText, useNow } from '../time.ts'

const SOON_MS = 4 * 3_600_000

/** @param undatedFor the year that must be declared before it can be dated; null where there is no promise at all */
export function Due({ dueAt, undatedFor = null }: { dueAt: string | null; undatedFor?: number | null }) {
  const { t, language } = useTexts()
  const now = useNow()
  if (dueAt === null) return <span className="quiet small">{undatedFor === null ? t('due.none') : t('due.undated', { year: undatedFor })}</span>
  const left = new Date(dueAt).getTime() - now
  const kind = left < 0 ? 'over' : left < SOON_MS ? 'soon' : 'calm'
  return (
    <span className={`due due-${kind}`}>
      <span className="due-span">{t(left < 0 ? 'due.over' : 'due.in', { span: spanText(Math.abs(left), t) })}</span>
      <time dateTime={dueAt} className="small quiet">
        {instantText(dueAt, language, now)}
      </time>
    </span>
  )
}
