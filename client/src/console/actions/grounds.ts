// Between a form's values and the grounds of an action. Pure.
import dayjs, { isDayjs } from 'dayjs'
import type { Ability, StaffOrder } from '../../../../server/contracts/orders.ts'
import { confirmationOf } from '../supervision/facts.ts'
import type { Say } from '../texts/texts.ts'
import { ZONE_OFFSET } from '../time.ts'

type Values = Record<string, unknown>
type FieldView = Ability['fields'][number]

/** What was filled in; what was left empty is left out. An instant is picked on the city's clock, whatever the machine's zone. */
export function groundsOf(fields: readonly FieldView[], values: Values): Values {
  const grounds: Values = {}
  for (const { name } of fields) {
    const value = values[name]
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue
    grounds[name] = Array.isArray(value) ? value.map(plain) : plain(value)
  }
  return grounds
}

/** An instant as text, also inside the rows of a list; empty texts of a row are left out. */
function plain(value: unknown): unknown {
  if (isDayjs(value)) return `${value.format('YYYY-MM-DDTHH:mm:ss')}${ZONE_OFFSET}`
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined || one === null || one === '' ? [] : [[key, plain(one)]])))
}

/** What the reader proposes for a dispatch, as a filled form; what an order has already, for a correction. */
export function proposalFor(action: string, order: StaffOrder, t: Say): Values {
  const { reading } = order
  if (action === 'dispatch') {
    const leafCode = order.leaf?.code ?? reading?.leaves[0]?.leaf.code
    const leadUnit = order.routed?.leadUnit?.code ?? reading?.units[0]?.unit.code
    const assistingUnits = order.routed?.assistingUnits.map(({ code }) => code) ?? []
    return { ...(leadUnit !== undefined && { leadUnit }), ...(leafCode !== undefined && { leafCode }), ...(assistingUnits.length > 0 && { assistingUnits }) }
  }
  const proposal = order.proposals.find(({ status }) => status === 'open')
  if (action === 'confirmSupervision' && proposal !== undefined) return confirmationOf(proposal, t)
  if (action === 'dismissSupervision' && proposal !== undefined) return { proposal: proposal.kind }
  const whistle = order.whistles.find(({ record, calledOff }) => record === null && calledOff === null)
  if (action === 'whistle') return { ...(order.place.address !== null && { place: order.place.address }), ...(order.place.lngLat !== null && { point: order.place.lngLat }) }
  if (action === 'comeToWhistle' && whistle !== undefined) return { arriveAt: cityInstant(whistle.meetAt) }
  if (action === 'ruleWhistle' && whistle !== undefined) {
    const disputed = whistle.calls.find(({ answer, ruling }) => answer?.kind === 'objection' && ruling === null)
    return disputed === undefined ? {} : { unit: disputed.unit.code }
  }
  return {}
}

/** An instant on the city's clock, as a picker shows it. */
export const cityInstant = (iso: string) => dayjs(new Date(Date.parse(iso) + (8 * 60 + new Date(iso).getTimezoneOffset()) * 60_000))

/** The city's clock now, as a picker shows it. */
export const cityNow = () => dayjs(new Date(Date.now() + (8 * 60 + new Date().getTimezoneOffset()) * 60_000))
