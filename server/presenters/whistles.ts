// Whistle → view for staff: both sides see the same facts; numbers that name a person are covered outside the centre.
import type { CallView, WhistleView } from '../contracts/whistles.ts'
import type { Whistle, WhistleAnswer, WhistleCall } from '../domain/whistles/whistle.ts'
import type { Names } from './names.ts'

type Hide = (text: string) => string

const named = (names: Names, unit: string) => names.unit(unit) ?? { code: unit, name: unit, nameEn: unit }
const orNull = (hide: Hide, text: string | null): string | null => (text === null ? null : hide(text))

export const whistleView = (whistle: Whistle, names: Names, hide: Hide): WhistleView => ({
  id: whistle.id,
  unit: named(names, whistle.unit),
  at: whistle.at.toISOString(),
  place: hide(whistle.place),
  lngLat: whistle.point?.coordinates ?? null,
  meetAt: whistle.meetAt.toISOString(),
  reason: hide(whistle.reason),
  needed: hide(whistle.needed),
  law: whistle.law,
  graceMinutes: whistle.graceMinutes,
  calls: whistle.calls.map((call) => callView(call, names, hide)),
  record: whistle.record === null ? null : { at: whistle.record.at.toISOString(), note: orNull(hide, whistle.record.note) },
  calledOff: whistle.calledOff === null ? null : { at: whistle.calledOff.at.toISOString(), reason: orNull(hide, whistle.calledOff.reason) },
})

const callView = ({ unit, answer, ruling, arrival, explanation }: WhistleCall, names: Names, hide: Hide): CallView => ({
  unit: named(names, unit),
  answer: answer === null ? null : answerView(answer, hide),
  ruling: ruling === null ? null : { at: ruling.at.toISOString(), released: ruling.released, reason: hide(ruling.reason), law: ruling.law },
  arrival: arrival === null ? null : { outcome: arrival.outcome, at: arrival.at?.toISOString() ?? null, who: arrival.who, did: orNull(hide, arrival.did) },
  explanation: explanation === null ? null : { at: explanation.at.toISOString(), text: hide(explanation.text) },
})

const answerView = (answer: WhistleAnswer, hide: Hide): CallView['answer'] =>
  answer.kind === 'coming'
    ? { kind: 'coming', at: answer.at.toISOString(), who: answer.who, arriveAt: answer.arriveAt.toISOString() }
    : { kind: 'objection', at: answer.at.toISOString(), reason: hide(answer.reason), law: answer.law }
