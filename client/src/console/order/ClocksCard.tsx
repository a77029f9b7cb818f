// The promises: what is due when, whether it was kept, and why the instant is what it is.
import { Tag } from 'antd'
import type { ClockView, StaffOrder } from '../../../../server/contracts/orders.ts'
import { CLOCK_OUTCOMES } from '../../ui/words.ts'
import { Due } from '../board/Due.tsx'
import { useCodeNames } from '../routing/names.ts'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'

const COLOUR = { running: 'blue', paused: 'purple', overdue: 'red', on_time: 'green', late: 'volcano', moot: 'default' } as const satisfies Record<ClockView['outcome'], string>

export function ClocksCard({ order }: { order: StaffOrder }) {
  const { t } = useTexts()
  const open = order.clocks.filter(isOpen).sort((a, b) => (a.dueAt ?? LAST).localeCompare(b.dueAt ?? LAST))
  const ended = order.clocks.filter((clock) => !isOpen(clock))
  return (
    <Card id="clocks" title={t('order.clocks')}>
      {order.clocks.length === 0 && <p className="quiet">{t('order.clocksNone')}</p>}
      <Clocks clocks={open} undatedFor={order.undatedFor} />
      {ended.length > 0 && (
        <details className={open.length > 0 ? 'gap-above' : undefined} open={open.length === 0}>
          <summary>{t('order.clocksEnded', { count: ended.length })}</summary>
          <Clocks clocks={ended} undatedFor={order.undatedFor} />
        </details>
      )}
    </Card>
  )
}

/** What is not dated yet stands below what is. */
const LAST = '9'

const isOpen = ({ outcome }: ClockView): boolean => outcome === 'running' || outcome === 'overdue' || outcome === 'paused'

const Clocks = ({ clocks, undatedFor }: { clocks: ClockView[]; undatedFor: number | null }) => (
  <ul className="entries">
    {clocks.map((clock) => (
      <Clock key={`${clock.name}${clock.startedAt}${clock.unit ?? ''}`} clock={clock} undatedFor={undatedFor} />
    ))}
  </ul>
)

function Clock({ clock, undatedFor }: { clock: ClockView; undatedFor: number | null }) {
  const { t, label, say, language } = useTexts()
  const names = useCodeNames()
  // The part of an assisting unit has a limit of its own within the whole, also once it was taken back.
  const part = clock.name === 'resolve' ? clock.unit : null
  return (
    <li>
      <div className="entry-line">
        <strong>{part === null ? label(DESK_CLOCKS, clock.name) : t('order.part', { unit: names.unit(part) })}</strong>
        <Tag color={COLOUR[clock.outcome]} className="tag">
          {label(CLOCK_OUTCOMES, clock.outcome)}
        </Tag>
      </div>
      {isOpen(clock) ? (
        <Due dueAt={clock.dueAt} undatedFor={undatedFor} />
      ) : (
        <div className="quiet small">
          {clock.dueAt === null ? t('due.undatedYet') : t('order.dueAt', { at: instantText(clock.dueAt, language) })}
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
