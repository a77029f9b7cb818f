// Whistles of an order: who was called where and when, what they said, who came. The same for the street and for those called.
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { WhistleFacts, WhistleState } from '../whistles/WhistleFacts.tsx'
import { Card } from './Facts.tsx'

export function WhistlesCard({ order }: { order: StaffOrder }) {
  const { t, nameOf, language } = useTexts()
  if (order.whistles.length === 0) return null
  return (
    <Card id="whistles" title={t('whistle.title')}>
      <ul className="entries">
        {[...order.whistles].reverse().map((whistle) => (
          <li key={whistle.id}>
            <div className="entry-line">
              <strong>{t('whistle.of', { street: nameOf(whistle.unit) })}</strong>
              <span className="number">{t('whistle.meet', { at: instantText(whistle.meetAt, language) })}</span>
              <WhistleState whistle={whistle} />
            </div>
            {whistle.calledOff?.reason != null && <p className="quiet">{whistle.calledOff.reason}</p>}
            <WhistleFacts whistle={whistle} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
