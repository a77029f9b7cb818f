// The city in force: units, people, catalogue, calendar, policies, streets. Read at start and after a change; never edited in place.
import type { AmendmentPolicy } from '../domain/amendments.ts'
import { cityCalendar, withProvisionalMarked, type Calendar } from '../domain/calendar.ts'
import { dateOfDay, dayAt } from '../domain/calendar/zone.ts'
import { leavesOf, type Catalogue, type Leaf } from '../domain/catalogue.ts'
import type { ClockPolicy } from '../domain/clocks.ts'
import type { CommunityPolicy } from '../domain/communities.ts'
import type { Limits } from '../domain/limits.ts'
import type { MessagePolicy } from '../domain/messages/policy.ts'
import { NO_RULES, openRules, type KnownCity, type Rules } from '../domain/routing-rules.ts'
import type { World } from '../domain/moves/scene.ts'
import type { LngLat } from '../domain/orders.ts'
import type { SupervisionPolicy } from '../domain/supervision/policy.ts'
import { unitsBelow } from '../domain/units.ts'
import type { WhistlePolicy } from '../domain/whistles/policy.ts'
import type { Person, Setting, UnitRecord } from '../store/city.ts'
import type { Standing } from '../store/learning.ts'
import type { Store } from '../store/store.ts'
import type { Context } from '../context.ts'
import type { Gazetteer } from '../text/entities/gazetteer.ts'
import { createPlaceFinder, type PlaceFinder } from '../text/entities/places.ts'
import { plainOf } from '../text/entities/plain.ts'
import { policiesOf } from './city-policies.ts'
import { recontacted } from './contact.ts'
import { ownMasksNow } from './masks.ts'

export type LeafWithPath = Leaf & { path: string[]; pathEn: string[] }

export interface City {
  name: string
  nameEn: string
  catalogue: Catalogue
  leaves: Map<string, LeafWithPath>
  units: Map<string, UnitRecord>
  people: Map<string, Omit<Person, 'passwordHash'>>
  /** Streets by unit code with their outline: one ring of [lng, lat]. */
  areas: { code: string; ring: LngLat[] }[]
  boundary: LngLat[]
  gazetteer: Gazetteer
  /** Reads the city's own places out of texts. */
  places: PlaceFinder
  /** The newest version: in force. */
  calendar: Calendar
  /** Every version that was kept, by its number: what was dated by an older one is explained and checked by it. */
  calendars: ReadonlyMap<number, Calendar>
  clockPolicy: ClockPolicy
  /** The version of it that is frozen on an order; the one in force where that is not known. */
  frozenClocks: World['frozenClocks']
  limits: Limits
  whistlePolicy: WhistlePolicy
  supervisionPolicy: SupervisionPolicy
  amendmentPolicy: AmendmentPolicy
  messagePolicy: MessagePolicy
  communityPolicy: CommunityPolicy
  /** Leaves that a person has dispatched at least once; the first time is never automatic (HR §5.5). */
  provenLeaves: Set<string>
  /** The routing rules in force, and what rules may name. */
  rules: Rules
  known: KnownCity
  /** The training whose model reads; null = the catalogue's words alone (services/learning.ts). */
  readerModel: string | null
}

/** What the seed stores about the place itself. */
export interface Geography {
  name: string
  nameEn: string
  areas: { code: string; ring: LngLat[] }[]
  boundary: LngLat[]
  gazetteer: Gazetteer
}

const NOWHERE: Geography = { name: '', nameEn: '', areas: [], boundary: [], gazetteer: { streets: [], roads: [], points: [] } }

/** @param before the city as it was loaded last: versions of the calendar that it knows are not read again */
export async function loadCity(store: Store, now: Date, before?: Pick<City, 'calendars'>): Promise<City> {
  const [units, people, catalogue, geography, calendars, kept, proven, reader, rules] = await Promise.all([
    store.city.listUnits(),
    store.city.listPeople(),
    store.city.findCatalogue(),
    store.city.findSetting<Geography>('geography'),
    calendarsOf(store, before?.calendars ?? new Map()),
    store.policies.listAll(),
    store.city.findSetting<string[]>('provenLeaves'),
    store.city.findSetting<Standing>('reader'),
    store.routing.findNewest(),
  ])
  const tree: Catalogue = catalogue ?? { version: 0, inForceFrom: now, levels: [] }
  const policies = policiesOf(kept)
  const leaves = leavesOf(tree)
  const known = knownCity(units, leaves, (geography?.value ?? NOWHERE).gazetteer)
  return {
    ...(geography?.value ?? NOWHERE),
    places: finderOf(geography),
    catalogue: tree,
    leaves,
    units: new Map(units.map((unit) => [unit.code, unit])),
    people: new Map(people.map((person) => [person._id, person])),
    calendar: [...calendars.values()].at(-1) ?? cityCalendar({ version: 1 }),
    calendars,
    clockPolicy: policies.clocks,
    frozenClocks: ({ rules: { clockPolicy } }) => policies.clockVersions.get(clockPolicy) ?? policies.clocks,
    limits: policies.limits,
    whistlePolicy: policies.whistles,
    supervisionPolicy: policies.supervision,
    amendmentPolicy: policies.amendments,
    messagePolicy: policies.messages,
    communityPolicy: policies.communities,
    provenLeaves: new Set(proven?.value ?? []),
    rules: openRules(rules ?? NO_RULES, known, plainOf),
    known,
    readerModel: reader?.value.running ?? null,
  }
}

/** All versions of the calendar, oldest first; none is ever changed, so only what came since is read. */
async function calendarsOf(store: Store, known: ReadonlyMap<number, Calendar>): Promise<ReadonlyMap<number, Calendar>> {
  const since = await store.city.listCalendars(Math.max(0, ...known.keys()))
  return since.length === 0 ? known : new Map([...known, ...since.map(({ version, calendar }): [number, Calendar] => [version, withProvisionalMarked(calendar)])])
}

/**
 * Keeps the calendar that a city without one of its own works by: from then on a newer library dates nothing anew unseen, but is on
 * offer like any change. Nothing while no city is there: a seed brings its own.
 */
export async function keepFirstCalendar(store: Store, now: Date): Promise<void> {
  if ((await store.city.listCalendars()).length > 0 || (await store.city.listUnits()).length === 0) return
  await store.city.addCalendar({ calendar: cityCalendar({ version: 1 }), reason: null, by: null }, now)
}

/** What routing rules may name. */
function knownCity(units: readonly UnitRecord[], leaves: ReadonlyMap<string, Leaf>, { streets, roads, points }: Gazetteer): KnownCity {
  const kinds = new Map(units.map(({ code, kind }) => [code, kind]))
  const communities = streets.flatMap((street) => street.communities)
  const places: [string, string][] = [
    ...communities.map(({ name }): [string, string] => [name, 'community']),
    ...roads.map(({ name }): [string, string] => [name, 'road']),
    ...points.map(({ name, kind }): [string, string] => [name, kind]),
  ]
  return { kindOf: (code) => kinds.get(code), leaves: [...leaves.keys()], places: new Map(places) }
}

/** The finder of a gazetteer is made once; the city is loaded anew far more often than its places change. */
let finder: { at: number; places: PlaceFinder } = { at: Number.NaN, places: createPlaceFinder(NOWHERE.gazetteer) }

function finderOf(geography: Setting<Geography> | null): PlaceFinder {
  if (geography === null) return createPlaceFinder(NOWHERE.gazetteer)
  const at = geography.at.getTime()
  if (finder.at !== at) finder = { at, places: createPlaceFinder(geography.value.gazetteer) }
  return finder.places
}

/** The rules and facts the domain decides by. */
export const worldOf = ({ city, newId, seal, config, relay }: Context): World => ({
  calendar: city.calendar,
  calendarOf: ({ calendar }) => (calendar === undefined ? undefined : city.calendars.get(calendar)) ?? city.calendar,
  clockPolicy: city.clockPolicy,
  frozenClocks: city.frozenClocks,
  limits: city.limits,
  catalogueVersion: city.catalogue.version,
  leafOf: (code) => city.leaves.get(code),
  whistlePolicy: city.whistlePolicy,
  supervisionPolicy: city.supervisionPolicy,
  messagePolicy: config.sms === null ? null : city.messagePolicy,
  unitOfPerson: (person) => city.people.get(person)?.unit,
  communityPolicy: city.communityPolicy,
  unitKind: (unit) => city.units.get(unit)?.kind,
  unitsBelow: (unit) => unitsBelow(unit, city.units.values()),
  hasSystem: (unit) => city.units.get(unit)?.system?.enabled === true,
  // Keyed, so that no unit that reads the code can tell which orders are in a sample.
  drawOf: (orderId, sample) => Buffer.from(seal.secretBytes(orderId, sample)).readUInt32BE(0) / 0x1_0000_0000,
  contactWith: (order, given) => recontacted({ seal }, order, given),
  ownMasks: (order) => ownMasksNow({ seal }, order),
  hasRelays: relay !== null,
  // Only a command that brought files knows of any (services/acting.ts).
  fileOf: () => undefined,
  newId,
})

/** A unit's names for people; an unknown code is shown as it is, never dropped. */
export function unitNamed(city: City, code: string | null): { code: string; name: string; nameEn: string } | null {
  if (code === null) return null
  const unit = city.units.get(code)
  return unit === undefined ? { code, name: code, nameEn: code } : { code, name: unit.name, nameEn: unit.nameEn }
}

/** A leaf's names for people. */
export function leafNamed(city: City, code: string | null): { code: string; name: string; nameEn: string } | null {
  if (code === null) return null
  const leaf = city.leaves.get(code)
  return leaf === undefined ? { code, name: code, nameEn: code } : { code, name: leaf.name, nameEn: leaf.nameEn }
}

/** The day in the city, `YYYY-MM-DD`. */
export const localDay = (city: City, instant: Date): string =>
  dateOfDay(dayAt(city.calendar.zone, instant.getTime()))
