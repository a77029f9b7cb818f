// Failures found, or proposed, to be honest errors (容错): what failed, why it is tolerated, how it was put right, and the ruling.
import { Tag } from 'antd'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { CHOICES, FAILURES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'
import { Files } from './Files.tsx'

export function HonestErrorsCard({ order: { honestErrors } }: { order: StaffOrder }) {
  const { t, label, language } = useTexts()
  if (honestErrors.length === 0) return null
  return (
    <Card id="honest-errors" title={t('honest.title')}>
      <ul className="entries">
        {honestErrors.map(({ failure, ground, evidence, remedy, files, at, by, ruling }) => (
          <li key={failure} data-honest={failure}>
            <div className="entry-line">
              <strong>{label(FAILURES, failure)}</strong>
              {ruling === null ? <Tag color="gold">{t('order.exclusionOpen')}</Tag> : <Tag color={ruling.granted ? 'green' : 'red'}>{t(ruling.granted ? 'honest.granted' : 'honest.refused')}</Tag>}
              <span className="quiet small">
                {by !== null && `${by} · `}
                {instantText(at, language)}
              </span>
            </div>
            <div>{label(CHOICES, ground)}</div>
            <div>{evidence}</div>
            <div>
              <span className="quiet">{t('honest.remedy')}</span> {remedy}
            </div>
            <Files files={files} />
            {ruling !== null && (
              <blockquote>
                {ruling.reason} <span className="quiet small">{instantText(ruling.at, language)}</span>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('honest.effect')}</p>
    </Card>
  )
}
