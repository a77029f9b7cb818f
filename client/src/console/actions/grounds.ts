// Between a form's values and the grounds of an action. Pure.
import dayjs, { isDayjs } from 'dayjs'
import type { AskView } from '../../../../server/contracts/asks.ts'
import type { Ability, StaffOrder } from '../../../../server/contracts/orders.ts'
import { confirmationOf } from '../supervision/facts.ts'
import type { AnswerRow } from './AnswersInput.tsx'
import type { Say } from '../texts/texts.ts'
import { ZONE_OFFSET } from '../time.ts'

type Values = Record<string, unknown>
type FieldView = Ability['fields'][number]

/** What was filled in; what was left empty is left out. An instant is picked on the city's clock, whatever the machine's zone. */
export function groundsOf(fields: readonly FieldView[], values: Values): Values {
  const grounds: Values = {}
  for (const { name, kind } of fields) {
    const value = given(kind, values[name])
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue
    grounds[name] = Array.isArray(value) ? value.map(plain) : plain(value)
  }
  return grounds
}

/** Files go by their ids; rows of a list in which nothing was said are left out, so that the rule names what is missing. */
function given(kind: FieldView['kind'], value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const rows: unknown[] = value
  if (kind === 'files') return rows.map((file) => (isRecord(file) ? file.id : file))
  if (kind === 'answers') return rows.filter((row) => isRecord(row) && row.outcome !== undefined).map((row) => (isRecord(row) ? answerOf(row) : row))
  if (kind === 'asks') return rows.filter((row) => isRecord(row) && typeof row.text === 'string' && row.text.trim() !== '')
  return rows
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A day is promised to its end; what belongs to another outcome is not sent. */
function answerOf({ ask, outcome, words, doneBy, law }: Record<string, unknown>): Record<string, unknown> {
  return { ask, outcome, words: words ?? '', ...(outcome === 'planned' && isDayjs(doneBy) && { doneBy: doneBy.endOf('day') }), ...(outcome === 'impossible' && { law }) }
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
    const assistingUnits = order.routed?.assistingUnits.flatMap(({ code }) => (order.accusedUnits.some((unit) => unit.code === code) ? [] : [code])) ?? []
    return { ...(leadUnit !== undefined && { leadUnit }), ...(leafCode !== undefined && { leafCode }), ...(assistingUnits.length > 0 && { assistingUnits }) }
  }
  const asks = order.asks.filter(({ dropped }) => dropped === null)
  if (action === 'correctAsks') return { asks: asks.map(({ no, text }) => ({ ask: no, text })) }
  if (action === 'reply') return { answers: asks.map((ask) => answeredBefore(ask, order.reply)) }
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

/** What was said to an ask before, unless that did not do. */
function answeredBefore({ no, isUnsolved, isSentBack }: AskView, reply: StaffOrder['reply']): AnswerRow {
  const before = reply?.answers.find(({ ask }) => ask === no)
  if (before === undefined || isUnsolved || isSentBack) return { ask: no }
  return { ask: no, outcome: before.outcome, words: before.words, law: before.law, doneBy: before.doneBy === null ? null : cityInstant(before.doneBy) }
}

/** An instant on the city's clock, as a picker shows it. */
export const cityInstant = (iso: string) => dayjs(new Date(Date.parse(iso) + (8 * 60 + new Date(iso).getTimezoneOffset()) * 60_000))

/** The city's clock now, as a picker shows it. */
export const cityNow = () => dayjs(new Date(Date.now() + (8 * 60 + new Date().getTimezoneOffset()) * 60_000))
