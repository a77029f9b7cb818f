// How urgent a message is (HR §5.4): the level, why, and what the agent does at once. Pure; called at the door before any write.
import { URGENCIES, type Urgency } from '../../domain/words.ts'
import { type Hit, isAsserted, SignSearch } from './find.ts'
import { KINDS, type UrgencyKind } from './kinds.ts'
import { judge } from './model.ts'
import { type Reading, readMessage, type Stretch } from './reading.ts'
import { findingsOf } from './rules.ts'
import { scriptFor, type UrgencyScript } from './script.ts'

export interface UrgencyInput {
  title?: string | undefined
  text: string
  /** Distinct people who reported from the same place within the hour, this one included; default 1. */
  peopleBurst?: number | undefined
  /** The least level of the matter (catalogue) … */
  leastUrgency?: Urgency | undefined
  /** … and the level a person set: words never lower either (HR §5.4 "Guard"). */
  atLeast?: Urgency | undefined
}

/** One reason, in plain words, with the words of the message that gave it. */
export interface UrgencyReason {
  kind: UrgencyKind
  zh: string
  en: string
  /** As it stands in the message after normalising; empty when the reason is not in the words. */
  evidence: string
}

export interface UrgencyRating {
  level: Urgency
  /** Gravest first; empty for T2 without a reason. */
  reasons: UrgencyReason[]
  /** What the agent sees at once for T0 and T1; null for T2. */
  script: UrgencyScript | null
  /** 0–1: how much the words speak for T0 or T1. */
  score: number
}

/** People at one place within an hour from which a burst is urgent by itself (HR §5.4 "≥N calls in 1 h"). */
const BURST = 5
const MOST_REASONS = 5

/**
 * Rates a message. Reads anything (HTML, emoji, 100 KB, empty) without error.
 * @returns level, reasons with evidence, the agent's script, and a score; never below `leastUrgency` and `atLeast`
 * @source HR §5.4
 */
export function rateUrgency(input: UrgencyInput): UrgencyRating {
  const reading = readMessage(input.text, input.title ?? '')
  const signs = new SignSearch(reading)
  const judgement = judge(reading, signs)
  const read: Urgency = !judgement.isUrgent ? 'T2' : judgement.isGrave ? 'T0' : 'T1'
  const reasons = read === 'T2' ? [] : reasonsFor(read, reading, reading.sentences.flatMap((_, sentence) => signs.in(sentence)), judgement.where)
  let level = read
  if ((input.peopleBurst ?? 1) >= BURST) {
    level = graver(level, 'T1')
    reasons.push(reasonFor('burst', ''))
  }
  const floor = graver(input.leastUrgency ?? 'T2', input.atLeast ?? 'T2')
  if (graver(level, floor) !== level) {
    level = floor
    reasons.push(reasonFor('person_set', ''))
  }
  const kept = reasons.slice(0, MOST_REASONS)
  const script = level === 'T2' ? null : scriptFor(kept.map((reason) => reason.kind))
  return { level, reasons: kept, script, score: judgement.score }
}

// What the rules found at this level comes first; where they found nothing, the weaker signs of the most urgent window name the kind.
function reasonsFor(level: 'T0' | 'T1', reading: Reading, hits: readonly Hit[], where: Stretch): UrgencyReason[] {
  const findings = findingsOf(hits)
  const fitting = findings.filter((finding) => finding.level === level)
  const reasons = fitting.map(({ kind, hits: found }) => reasonFor(kind, evidenceOf(reading.text, found)))
  if (reasons.length === 0) reasons.push(impliedReason(level, reading, hits, where))
  if (level === 'T0') for (const { kind, hits: found } of findings.filter((finding) => finding.level === 'T1')) reasons.push(reasonFor(kind, evidenceOf(reading.text, found)))
  return reasons.filter((reason, i) => reasons.findIndex(({ kind }) => kind === reason.kind) === i)
}

function impliedReason(level: 'T0' | 'T1', reading: Reading, hits: readonly Hit[], where: Stretch): UrgencyReason {
  const inside = hits.filter((hit) => hit.start >= where.start && hit.end <= where.end && hit.sign.kind !== null && KINDS[hit.sign.kind].level === level)
  const said = inside.filter(isAsserted)
  const counts = new Map<UrgencyKind, Hit[]>()
  for (const hit of said.length > 0 ? said : inside) if (hit.sign.kind !== null) counts.set(hit.sign.kind, [...(counts.get(hit.sign.kind) ?? []), hit])
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length)
  if (most !== undefined) return reasonFor(most[0], evidenceOf(reading.text, most[1]))
  return reasonFor(level === 'T0' ? 'unspoken' : 'pressing', reading.text.slice(where.start, where.end).slice(0, 60))
}

/** The more urgent of two levels. */
export const graver = (a: Urgency, b: Urgency): Urgency => (URGENCIES.indexOf(a) <= URGENCIES.indexOf(b) ? a : b)

const reasonFor = (kind: UrgencyKind, evidence: string): UrgencyReason => ({ kind, zh: KINDS[kind].zh, en: KINDS[kind].en, evidence })

function evidenceOf(text: string, hits: readonly Hit[]): string {
  const words = hits.filter((hit) => hit.sign.grade !== 'context').map((hit) => text.slice(hit.start, hit.end))
  return [...new Set(words)].slice(0, 3).join(' … ').slice(0, 60)
}
