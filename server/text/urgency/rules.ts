// What the rules make of the signs: grave and serious ones by themselves, weaker ones in company.
import type { Urgency } from '../../domain/words.ts'
import { type Hit, isAsserted } from './find.ts'
import type { UrgencyKind } from './kinds.ts'

/** One thing the rules found. */
export interface Finding {
  kind: UrgencyKind
  level: Urgency
  hits: Hit[]
}

/** Signs that together mean more than each: all `signs` (one of a list each), begun within two sentences of each other. */
interface Combination {
  kind: UrgencyKind
  level: Urgency
  signs: readonly (readonly string[])[]
  unless?: readonly string[]
}

const PERSON = ['person_elder', 'person_child', 'person_any', 'family'] as const
const COMBINATIONS: readonly Combination[] = [
  { kind: 'unconscious', level: 'T0', signs: [PERSON, ['down'], ['now', 'urgent_tone', 'no_contact']] },
  { kind: 'breathing', level: 'T0', signs: [['blue'], [...PERSON, 'choking']] },
  { kind: 'bleeding', level: 'T0', signs: [['blood'], [...PERSON], ['now', 'urgent_tone', 'down']] },
  { kind: 'heart_stroke', level: 'T0', signs: [['chest'], ['sick_worse', 'now', 'urgent_tone', 'person_elder', 'down', 'giddy']] },
  { kind: 'illness', level: 'T0', signs: [['sudden_body'], PERSON, ['urgent_tone', 'down', 'giddy', 'now']] },
  { kind: 'illness', level: 'T0', signs: [['sick_worse'], PERSON, ['urgent_tone', 'now']] },
  { kind: 'illness', level: 'T0', signs: [['elder_alone'], ['person_elder', 'long_time', 'person_any']] },
  { kind: 'poisoned', level: 'T0', signs: [['giddy'], ['several'], ['burner', 'at_home', 'gas', 'rotten_smell']] },
  { kind: 'poisoned', level: 'T0', signs: [['giddy'], ['burner']] },
  { kind: 'fire', level: 'T0', signs: [['smoke'], ['at_home', 'burnt_smell', 'urgent_tone', 'person_elder', 'person_child']], unless: ['pollution'] },
  { kind: 'fire', level: 'T0', signs: [['burnt_smell'], ['at_home'], ['now', 'urgent_tone', 'smoke']], unless: ['pollution'] },
  { kind: 'gas', level: 'T0', signs: [['rotten_smell'], ['at_home'], ['giddy', 'urgent_tone']], unless: ['pollution'] },
  { kind: 'flood', level: 'T0', signs: [['water_high'], ['immobile', 'person_elder', 'person_child', 'buried', 'urgent_tone', 'out_of_reach']] },
  { kind: 'lift', level: 'T0', signs: [['lift_stuck'], ['person_child', 'no_breath', 'no_response', 'giddy', 'chest', 'sick_worse', 'bleeding', 'injury', 'labour', 'blue', 'heart_attack']] },
  { kind: 'height', level: 'T0', signs: [['danger_place'], PERSON, ['out_of_reach']] },
  { kind: 'self_harm', level: 'T0', signs: [['goodbye'], ['no_contact', 'danger_place']] },
  { kind: 'violence', level: 'T0', signs: [['hands_on'], ['now'], ['urgent_tone', 'person_child', 'drunk_mad']] },
  { kind: 'trapped', level: 'T0', signs: [['out_of_reach'], PERSON, ['danger_place', 'urgent_tone']] },
  { kind: 'water_outage', level: 'T1', signs: [['water_outage'], ['now', 'long_time', 'whole_area', 'urgent_tone', 'person_elder', 'person_child']] },
  { kind: 'power_outage', level: 'T1', signs: [['power_outage'], ['now', 'long_time', 'whole_area', 'urgent_tone', 'person_elder', 'person_child']] },
  { kind: 'gas_outage', level: 'T1', signs: [['gas_outage'], ['now', 'long_time', 'whole_area', 'urgent_tone']] },
  { kind: 'heat_outage', level: 'T1', signs: [['heat_outage'], ['now', 'long_time', 'whole_area', 'urgent_tone', 'person_elder', 'person_child']] },
  { kind: 'waterlogging', level: 'T1', signs: [['water_high']] },
  { kind: 'illness', level: 'T1', signs: [['elder_alone']] },
]

/** What the rules find, gravest first. Softened signs (denied, past, imagined …) find nothing. */
export function findingsOf(hits: readonly Hit[]): Finding[] {
  const asserted = hits.filter(isAsserted)
  const findings: Finding[] = []
  for (const hit of asserted) {
    if (hit.sign.kind === null) continue
    if (hit.sign.grade === 'grave') findings.push({ kind: hit.sign.kind, level: 'T0', hits: [hit] })
    if (hit.sign.grade === 'serious') findings.push({ kind: hit.sign.kind, level: 'T1', hits: [hit] })
  }
  for (const combination of COMBINATIONS) {
    const met = meet(combination, asserted)
    if (met !== null) findings.push({ kind: combination.kind, level: combination.level, hits: met })
  }
  return findings.sort((a, b) => a.level.localeCompare(b.level))
}

function meet(combination: Combination, asserted: readonly Hit[]): Hit[] | null {
  const [first, ...others] = combination.signs
  if (first === undefined) return null
  for (const lead of asserted) {
    if (!first.includes(lead.sign.code)) continue
    const near = asserted.filter((hit) => Math.abs(hit.sentence - lead.sentence) <= 1)
    if (combination.unless?.some((code) => near.some((hit) => hit.sign.code === code))) continue
    const company = others.map((codes) => near.find((hit) => hit !== lead && codes.includes(hit.sign.code)))
    if (company.every((hit) => hit !== undefined)) return [lead, ...company]
  }
  return null
}
