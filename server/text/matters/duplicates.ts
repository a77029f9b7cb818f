// Has this been reported already? Words, place, time and person weighed together; a person always decides (issue: two thresholds).
import { DAY_MS } from '../../domain/time.ts'
import type { MessageReading } from './reading.ts'
import type { Space } from './space.ts'
import type { Point } from './types.ts'

/** From this likeness a citizen is asked to join before sending; from the lower one an agent is told. */
export const OFFER_AT = 0.55
export const SUSPECT_AT = 0.35

/** One earlier message that may be the same demand. */
export interface Duplicate {
  id: string
  matterId: string
  /** People behind its matter: "12 others reported this". */
  people: number
  /** Words' cosine with what speaks for and against added, 0 to 1. */
  score: number
  reasons: DuplicateReason[]
}

export interface DuplicateReason {
  code: 'citizen_says' | 'same_text' | 'shared_words' | 'same_person' | 'same_place' | 'near' | 'far' | 'other_area' | 'other_district' | 'soon' | 'long_ago'
  zh: string
  en: string
}

/** What is known of the new message beside its words. */
export interface DuplicateAsk {
  reading: MessageReading
  atMs: number
  person: number
  place: number
  area: number
  point: Point | undefined
}

const SAME_PERSON = 0.12
const SAME_PLACE = 0.08
const FAR = -0.15
const OTHER_AREA = -0.12
const OTHER_DISTRICT = -0.12
const SOON = 0.03
const LONG_AGO = -0.06
/** One hole in one road: reports within this distance may be the same (FixMyStreet offers 250 m; FL §3). */
const NEAR_METRES = 250
const FAR_METRES = 2_000
const SOON_DAYS = 7
const LONG_AGO_DAYS = 180
const WORDS_SHOWN = 6

/**
 * How likely a row is the same demand, with the reasons in the order of their weight.
 * @param cosine of the words, 0 to 1
 */
export function weigh(space: Space, ask: DuplicateAsk, row: number, cosine: number): { score: number; reasons: DuplicateReason[] } {
  const facts = space.messages.facts(row)
  if (facts.fingerprint === ask.reading.fingerprint) {
    const same: DuplicateReason = { code: 'same_text', zh: '文字完全相同', en: 'word for word the same text' }
    return { score: 1, reasons: [same, ...personReason(ask, facts.person)] }
  }
  const reasons = [sharedWords(space, ask.reading, row), ...personReason(ask, facts.person), ...placeReasons(ask, facts), ...timeReasons(ask.atMs, facts.atMs)]
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason.code], cosine)
  return { score: Math.max(0, Math.min(1, score)), reasons: reasons.filter((reason) => reason.zh !== '') }
}

const WEIGHTS: Readonly<Record<DuplicateReason['code'], number>> = {
  citizen_says: 0,
  same_text: 0,
  shared_words: 0,
  same_person: SAME_PERSON,
  same_place: SAME_PLACE,
  near: SAME_PLACE,
  far: FAR,
  other_area: OTHER_AREA,
  other_district: OTHER_DISTRICT,
  soon: SOON,
  long_ago: LONG_AGO,
}

function sharedWords(space: Space, reading: MessageReading, row: number): DuplicateReason {
  const held = new Set(space.termsOfRow(row))
  const shared = reading.terms
    .map((term) => ({ word: term.word, id: space.terms.find(term.hash), count: term.count }))
    .filter(({ id, count }) => id >= 0 && count >= 1 && held.has(id))
    .map(({ word, id, count }) => ({ word, worth: space.idf(id) * Math.log(1 + count) }))
    .sort((a, b) => b.worth - a.worth)
  const words = shared.slice(0, WORDS_SHOWN).map(({ word }) => word)
  if (words.length === 0) return { code: 'shared_words', zh: '', en: '' }
  return { code: 'shared_words', zh: `都说到:${words.join('、')}`, en: `both mention: ${words.join(', ')}` }
}

function personReason(ask: DuplicateAsk, person: number): DuplicateReason[] {
  return ask.person !== 0 && ask.person === person ? [{ code: 'same_person', zh: '同一市民', en: 'the same citizen' }] : []
}

function placeReasons(ask: DuplicateAsk, facts: ReturnType<Space['messages']['facts']>): DuplicateReason[] {
  if (ask.point !== undefined && !Number.isNaN(facts.lng)) {
    const metres = Math.round(metresBetween(ask.point, { lng: facts.lng, lat: facts.lat }))
    if (metres <= NEAR_METRES) return [{ code: 'near', zh: `相距约 ${metres} 米`, en: `about ${metres} m apart` }]
    if (metres >= FAR_METRES) return [{ code: 'far', zh: `相距约 ${(metres / 1000).toFixed(1)} 公里`, en: `about ${(metres / 1000).toFixed(1)} km apart` }]
  }
  if (ask.place !== 0 && ask.place === facts.place) return [{ code: 'same_place', zh: '同一地点', en: 'the same place' }]
  if (ask.area !== 0 && facts.area !== 0 && ask.area !== facts.area) return [{ code: 'other_area', zh: '所在街道不同', en: 'another part of the city' }]
  const regions = [facts.region, facts.otherRegion].filter((region) => region !== 0)
  const apart = ask.reading.regions.length > 0 && regions.length > 0 && !regions.some((region) => ask.reading.regions.includes(region))
  return apart ? [{ code: 'other_district', zh: '所说区县不同', en: 'a different district is named' }] : []
}

function timeReasons(atMs: number, otherMs: number): DuplicateReason[] {
  const days = Math.abs(atMs - otherMs) / DAY_MS
  const [zh, en] = days < 1 ? ['24 小时内', 'within 24 hours'] : [`相隔 ${Math.round(days)} 天`, `${Math.round(days)} days apart`]
  if (days <= SOON_DAYS) return [{ code: 'soon', zh, en }]
  return days > LONG_AGO_DAYS ? [{ code: 'long_ago', zh, en }] : []
}

const EARTH_METRES = 6_371_000
const RADIANS = Math.PI / 180

/** Great-circle distance; flat-earth error below 0.1 % within a city. */
function metresBetween(a: Point, b: Point): number {
  const x = (b.lng - a.lng) * RADIANS * Math.cos(((a.lat + b.lat) / 2) * RADIANS)
  const y = (b.lat - a.lat) * RADIANS
  return Math.hypot(x, y) * EARTH_METRES
}
