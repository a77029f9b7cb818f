// The promises: what is due when, whether it was kept, and why the instant is what it is.
import { Tag } from 'antd'
import type { ClockView, StaffOrder } from '../../../../server/contracts/orders.ts'
import { CLOCK_OUTCOMES } from '../../ui/words.ts'
import { Due } from '../board/Due.tsx'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'

const COLOUR = { running: 'blue', paused: 'purple', overdue: 'red', on_time: 'green', late: 'volcano', moot: 'default' } as const satisfies Record<ClockView['outcome'], string>

export function ClocksCard({ order }: { order: StaffOrder }) {
  const { t } = useTexts()
  return (
    <Card id="clocks" title={t('order.clocks')}>
      {order.clocks.length === 0 && <p className="quiet">{t('order.clocksNone')}</p>}
      <ul className="entries">
        {order.clocks.map((clock) => (
          <Clock key={`${clock.name}${clock.startedAt}${clock.unit ?? ''}`} clock={clock} />
        ))}
      </ul>
    </Card>
  )
}

function Clock({ clock }: { clock: ClockView }) {
  const { t, label, say, language } = useTexts()
  const isOpen = clock.outcome === 'running' || clock.outcome === 'overdue'
  return (
    <li>
      <div className="entry-line">
        <strong>{label(DESK_CLOCKS, clock.name)}</strong>
        <Tag color={COLOUR[clock.outcome]} className="tag">
          {label(CLOCK_OUTCOMES, clock.outcome)}
        </Tag>
      </div>
      {isOpen ? (
        <Due dueAt={clock.dueAt} />
      ) : (
        <div className="quiet small">
          {t('order.dueAt', { at: instantText(clock.dueAt, language) })}
          {clock.metAt !== null && ` · ${t('order.metAt', { at: instantText(clock.metAt, language) })}`}
        </div>
      )}
      {clock.because.length > 0 && (
        <details className="small">
          <summary>{t('order.whyDue')}</summary>
          <ul className="plain">
            {clock.because.map((line) => (
              <li key={line.zh}>{say(line)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
