// What the unit promised the citizen by a day: the day, where it was moved to and why, what came of it.
import { Tag } from 'antd'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'

export function MeasuresCard({ order: { measures, asks } }: { order: StaffOrder }) {
  const { t, language } = useTexts()
  if (measures.length === 0) return null
  const at = (iso: string): string => instantText(iso, language)
  return (
    <Card id="measures" title={t('asks.measures')}>
      <ol className="asks">
        {measures.map(({ ask, ofLead, words, dueAt, isOverdue, moved, done }, index) => (
          <li key={index} {...(ask > 0 ? { value: ask } : { className: 'of-whole' })} data-measure={ask}>
            <span>{ask > 0 ? (asks.find(({ no }) => no === ask)?.text ?? words) : words}</span>{' '}
            {done !== null ? <Tag color="green">{t('asks.kept')}</Tag> : <Tag color={isOverdue ? 'red' : 'gold'}>{isOverdue ? t('asks.measureLate', { at: at(dueAt) }) : t('asks.until', { at: at(dueAt) })}</Tag>}
            {ofLead && <span className="block quiet small">{t('asks.ofLead')}</span>}
            {ask > 0 && <span className="block">{words}</span>}
            {moved.map((one) => (
              <span key={one.at} className="block quiet small">
                {t('asks.moved', { from: at(one.from), to: at(one.to), reason: one.reason })}
              </span>
            ))}
            {done !== null && <span className="block">{t('asks.keptWords', { at: at(done.at), words: done.words })}</span>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
