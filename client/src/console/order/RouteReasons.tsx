// Why the platform sends an order where it does: the rule or the catalogue's entry that decided, the law, how full the unit is;
// and, when asked, every rule that was tried and what stood against it.
import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import type { RouteReasons as Reasons } from '../../../../server/contracts/routing.ts'
import { explainRoute } from '../../api/routing.ts'
import { CHANNELS, DEMAND_TYPES, URGENCIES } from '../../ui/words.ts'
import { meQuery } from '../queries.ts'
import { useCodeNames } from '../routing/names.ts'
import { useTexts } from '../texts/texts.ts'
import { windowText } from '../routing/draft.ts'

/** Roles that the server explains routes to. */
const ASKS = ['dispatcher', 'supervisor']

export function RouteReasons({ order }: { order: StaffOrder }) {
  const { t, nameOf } = useTexts()
  const { data: me } = useQuery(meQuery)
  const [isAsked, setAsked] = useState(false)
  const { routed } = order
  if (routed === null) return null
  const { rule, leaf, load, leadUnit } = routed
  const isHeld = load !== null && load.capacity !== null && load.open >= load.capacity
  return (
    <div className="inset route-reasons" data-route-reasons={rule?.id ?? 'catalogue'}>
      <p className="chips">
        <strong>{rule !== null ? t('routing.decidedByRule', { name: nameOf({ code: rule.id, name: rule.name, nameEn: rule.nameEn }) }) : leaf !== null ? t('routing.decidedByCatalogue', { leaf: nameOf(leaf) }) : t('routing.decidedByNothing')}</strong>
        {routed.rules > 0 && <span className="quiet small">{t('routing.decidedVersion', { version: routed.rules })}</span>}
        {rule?.law != null && <Tag className="tag">{rule.law}</Tag>}
      </p>
      {rule?.note != null && <p className="quiet">{rule.note}</p>}
      {isHeld && leadUnit !== null && <p className="rule-held">{t('routing.loadLine', { unit: nameOf(leadUnit), open: load.open, capacity: load.capacity ?? '' })}</p>}
      {!isAsked && me?.roles.some((role) => ASKS.includes(role)) === true && (
        <Button type="link" size="small" className="link-plain" onClick={() => setAsked(true)}>
          {t('routing.askWhy')}
        </Button>
      )}
      {isAsked && <InFull order={order} />}
    </div>
  )
}

function InFull({ order: { id, version } }: { order: StaffOrder }) {
  const { t, nameOf } = useTexts()
  const { data } = useQuery({ queryKey: ['route-reasons', id, version], queryFn: ({ signal }) => explainRoute(id, signal) })
  if (data === undefined) return <Skeleton active paragraph={{ rows: 2 }} title={false} />
  const { tried, law, today, decided } = data
  return (
    <>
      <h3>{t('routing.triedTitle')}</h3>
      {tried.length === 0 && <p className="quiet">{t('routing.triedNone')}</p>}
      <ol className="plain">
        {tried.map((one) => (
          <li key={one.id}>
            {nameOf({ code: one.id, name: one.name, nameEn: one.nameEn })}
            {' · '}
            {one.miss === null ? <strong>{t('routing.matches')}</strong> : <Missed tried={one} />}
          </li>
        ))}
      </ol>
      {law.length > 0 && (
        <>
          <h3>{t('routing.law_of')}</h3>
          <p className="chips">
            {law.map((basis) => (
              <Tag key={`${basis.law}${basis.article ?? ''}`} className="tag rule-law">
                {basis.law}
                {basis.article ?? ''}
              </Tag>
            ))}
          </p>
        </>
      )}
      {today !== null && today.leadUnit !== null && (
        <>
          <h3>{t('routing.today')}</h3>
          <p>{today.leadUnit.code === decided?.leadUnit?.code ? t('routing.todaySame') : t('routing.todayDiffers', { version: today.rules, unit: nameOf(today.leadUnit) })}</p>
        </>
      )}
    </>
  )
}

/** What stood against a rule, and what it had asked for. */
function Missed({ tried: { miss, wants, more } }: { tried: Reasons['tried'][number] }) {
  const texts = useTexts()
  const { t } = texts
  const say = useWanted()
  if (miss === null) return null
  const wanted = wants.map((want) => say(miss, want)).join(t('routing.comma'))
  return (
    <span className="quiet">
      {t(`routing.misses.${miss}`)}
      {wanted !== '' && ` ${wanted}`}
      {more > 0 && ` ${t('routing.more', { count: more })}`}
    </span>
  )
}

const WORD_KINDS: Readonly<Record<string, string>> = { any: 'routing.wordAny', all: 'routing.wordAll', none: 'routing.wordNone' }

function useWanted() {
  const { t, label, nameOf } = useTexts()
  const names = useCodeNames()
  return (miss: string, want: Reasons['tried'][number]['wants'][number]): string => {
    const { code } = want
    if (miss === 'demandTypes') return label(DEMAND_TYPES, code)
    if (miss === 'urgencies') return label(URGENCIES, code)
    if (miss === 'channels') return label(CHANNELS, code)
    if (miss === 'placeKinds') return names.kind(code)
    if (miss === 'words') return `${t(WORD_KINDS[code.split(':')[0] ?? ''] ?? 'routing.wordAny')}“${want.name}”`
    if (miss !== 'times') return nameOf(want)
    if (code === 'working' || code === 'outside') return t(code === 'working' ? 'routing.inHours' : 'routing.outsideHours')
    if (code.startsWith('weekday:')) return t(`routing.weekdays.d${code.slice('weekday:'.length)}`)
    const [from = 0, to = 0] = code.split('-').map(Number)
    return windowText({ from, to })
  }
}
