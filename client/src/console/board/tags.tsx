// Small marks of an order: urgency, state, redo, urging, supervision, secrecy.
import { LockOutlined } from '@ant-design/icons'
import { Tag } from 'antd'
import type { OrderRow } from '../../../../server/contracts/orders.ts'
import { CHECKS } from '../../../../server/domain/checks.ts'
import type { OrderState, Urgency } from '../../../../server/domain/words.ts'
import { SUPERVISION, TASKS, URGENCIES } from '../../ui/words.ts'
import { DESK_STATES } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'

const URGENCY_COLOUR = { T0: '#b71c1c', T1: '#b45309', T2: 'default' } as const satisfies Record<Urgency, string>

export function UrgencyTag({ urgency }: { urgency: Urgency }) {
  const { label } = useTexts()
  return (
    <Tag color={URGENCY_COLOUR[urgency]} variant={urgency === 'T2' ? 'filled' : 'solid'} className="tag">
      {label(URGENCIES, urgency)}
    </Tag>
  )
}

const STATE_COLOUR = {
  submitted: 'blue',
  needs_info: 'gold',
  dispatched: 'geekblue',
  return_review: 'volcano',
  handling: 'cyan',
  suspended: 'purple',
  reply_review: 'blue',
  callback: 'green',
  closed: 'default',
  answered: 'default',
  transferred: 'default',
  declined: 'default',
  merged: 'default',
} as const satisfies Record<OrderState, string>

export function StateTag({ state }: { state: OrderState }) {
  const { label } = useTexts()
  return (
    <Tag color={STATE_COLOUR[state]} className="tag" data-state={state}>
      {label(DESK_STATES, state)}
    </Tag>
  )
}

/** What the state says already. */
const IN_STATE: ReadonlySet<string> = new Set(CHECKS)

export function Marks({ row }: { row: Pick<OrderRow, 'redoCount' | 'urgeCount' | 'supervision' | 'secret' | 'tasks' | 'owing'> }) {
  const { t, label } = useTexts()
  return (
    <>
      {row.tasks.filter(({ kind }) => !IN_STATE.has(kind)).map(({ kind }) => (
        <Tag key={kind} color="magenta" className="tag" data-task={kind}>
          {label(TASKS, kind)}
        </Tag>
      ))}
      {row.owing.length > 0 && (
        <Tag color="gold" className="tag" data-owing={row.owing.join(' ')}>
          {t('board.owing', { count: row.owing.length })}
        </Tag>
      )}
      {row.supervision !== 'none' && row.supervision !== 'urged' && (
        <Tag color={row.supervision === 'yellow' ? 'gold' : 'red'} className="tag">
          {label(SUPERVISION, row.supervision)}
        </Tag>
      )}
      {row.redoCount > 0 && (
        <Tag color="volcano" className="tag">
          {t('board.redo', { count: row.redoCount })}
        </Tag>
      )}
      {row.urgeCount > 0 && (
        <Tag color="orange" className="tag">
          {t('board.urged', { count: row.urgeCount })}
        </Tag>
      )}
      {row.secret && (
        <Tag icon={<LockOutlined />} color="purple" className="tag">
          {t('board.secret')}
        </Tag>
      )}
    </>
  )
}
