// The three boards: a desk, a unit's orders, the whole city. All are one list, asked for differently.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Segmented, Select } from 'antd'
import { statesOfDesk } from '../../../../server/domain/desks.ts'
import { ORDER_STATES } from '../../../../server/domain/words.ts'
import { TASKS } from '../../ui/words.ts'
import { meQuery } from '../queries.ts'
import { DESK_STATES } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { Board } from './Board.tsx'

export function DeskPage() {
  const { t, nameOf } = useTexts()
  const { desk } = useParams({ from: '/shell/desk/$desk' })
  const { q, state, urgent, task } = useSearch({ from: '/shell/desk/$desk' })
  const navigate = useNavigate({ from: '/desk/$desk' })
  const { data: me } = useSuspenseQuery(meQuery)
  const title = desk.startsWith('@') ? t(`nav.${desk}`) : `${t('nav.myDesk')} · ${nameOf(me.unit)}`
  const ask = { desk, ...(state !== undefined && { state }), ...(urgent !== undefined && { urgent }), ...(task !== undefined && { task }) }
  return (
    <Board
      key={desk}
      title={title}
      ask={q === undefined ? ask : { q }}
      q={q}
      onSearch={(words) => void navigate({ search: words === '' ? {} : { q: words } })}
      isDesk={state === undefined && urgent === undefined && task === undefined}
      above={q === undefined && <DeskFocus desk={desk} chosen={task ?? (urgent === 'yes' ? 'urgent' : (state ?? 'all'))} />}
    />
  )
}

/** What a desk is narrowed to: everything, what is urgent, one state, or one kind of what is owed after answers. */
function DeskFocus({ desk, chosen }: { desk: string; chosen: string }) {
  const { t, label } = useTexts()
  const navigate = useNavigate({ from: '/desk/$desk' })
  const { data: me } = useSuspenseQuery(meQuery)
  const states = statesOfDesk(desk)
  const tasks = me.desks.find(({ code }) => code === desk)?.tasks ?? []
  const options = [
    { value: 'all', label: t('board.all') },
    { value: 'urgent', label: t('board.urgent') },
    ...(states.length > 1 ? states.map((value) => ({ value: value as string, label: label(DESK_STATES, value) })) : []),
    ...tasks.map(({ kind, count, overdue }) => ({ value: kind as string, label: <TaskChoice name={label(TASKS, kind)} count={count} overdue={overdue} /> })),
  ]
  return (
    <div className="board-focus">
      <Segmented
        aria-label={t('board.focus')}
        value={chosen}
        options={options}
        onChange={(value) => {
          const state = states.find((known) => known === value)
          const task = tasks.find(({ kind }) => kind === value)?.kind
          void navigate({ search: task !== undefined ? { task } : value === 'urgent' ? { urgent: 'yes' } : state === undefined ? {} : { state } })
        }}
      />
    </div>
  )
}

function TaskChoice({ name, count, overdue }: { name: string; count: number; overdue: number }) {
  const { t } = useTexts()
  return (
    <span className="task-choice">
      {name} <span className="number">{count}</span>
      {overdue > 0 && (
        <span className="navigation-overdue" title={t('nav.overdue', { count: overdue })}>
          {overdue}
          <span className="only-read"> {t('nav.overdue', { count: overdue })}</span>
        </span>
      )}
    </span>
  )
}

export function UnitPage() {
  const { t, nameOf } = useTexts()
  const { q } = useSearch({ from: '/shell/unit' })
  const navigate = useNavigate({ from: '/unit' })
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <Board
      title={`${t('nav.unit')} · ${nameOf(me.unit)}`}
      ask={q === undefined ? { unit: me.unit.code } : { q }}
      q={q}
      onSearch={(words) => void navigate({ search: words === '' ? {} : { q: words } })}
    />
  )
}

export function CityPage() {
  const { t, label } = useTexts()
  const { q, state } = useSearch({ from: '/shell/city' })
  const navigate = useNavigate({ from: '/city' })
  const chooser = (
    <Select
      className="board-state"
      aria-label={t('board.state')}
      value={state ?? ''}
      disabled={q !== undefined}
      options={[{ value: '', label: t('board.anyState') }, ...ORDER_STATES.map((value) => ({ value, label: label(DESK_STATES, value) }))]}
      onChange={(value) => {
        const chosen = ORDER_STATES.find((known) => known === value)
        void navigate({ search: chosen === undefined ? {} : { state: chosen } })
      }}
    />
  )
  return (
    <Board
      title={t('nav.city')}
      ask={q !== undefined ? { q } : state !== undefined ? { state } : {}}
      q={q}
      onSearch={(words) => void navigate({ search: words === '' ? {} : { q: words } })}
      beside={chooser}
    />
  )
}
