// Between a form's values and the grounds of an action. Pure.
import dayjs, { isDayjs } from 'dayjs'
import type { Ability, StaffOrder } from '../../../../server/contracts/orders.ts'
import { ZONE_OFFSET } from '../time.ts'

type Values = Record<string, unknown>
type FieldView = Ability['fields'][number]

/** What was filled in; what was left empty is left out. An instant is picked on the city's clock, whatever the machine's zone. */
export function groundsOf(fields: readonly FieldView[], values: Values): Values {
  const grounds: Values = {}
  for (const { name } of fields) {
    const value = values[name]
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue
    grounds[name] = isDayjs(value) ? `${value.format('YYYY-MM-DDTHH:mm:ss')}${ZONE_OFFSET}` : value
  }
  return grounds
}

/** What the reader proposes for a dispatch, as a filled form; what an order has already, for a correction. */
export function proposalFor(action: string, order: StaffOrder): Values {
  const { reading } = order
  if (action === 'dispatch') {
    const leafCode = order.leaf?.code ?? reading?.leaves[0]?.leaf.code
    const leadUnit = reading?.units[0]?.unit.code
    return { ...(leadUnit !== undefined && { leadUnit }), ...(leafCode !== undefined && { leafCode }) }
  }
  return {}
}

/** The city's clock now, as a picker shows it. */
export const cityNow = () => dayjs(new Date(Date.now() + (8 * 60 + new Date().getTimezoneOffset()) * 60_000))
