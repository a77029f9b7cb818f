// The units that carry orders: departments, companies and streets, the communities and sections below them, and the centre itself
// (HR §2, §5.3).
import type { UnitHours } from './calendar.ts'

export const UNIT_KINDS = ['department', 'street', 'company', 'centre', 'community', 'section'] as const
/** 部门, 街道或镇, 公共服务企业, 热线中心, 社区, 科室. */
export type UnitKind = (typeof UNIT_KINDS)[number]

export const HELPING_KINDS = ['community', 'section'] as const satisfies readonly UnitKind[]
/** 社区 below a street, 科室 below a street or a department: they help the unit they belong to, and nobody else may ask them. */
export type HelpingKind = (typeof HELPING_KINDS)[number]

/** Kinds of units that hand parts of their work down to those below them (下派). */
export const SUB_DISPATCHING_KINDS = ['street', 'department'] as const satisfies readonly UnitKind[]

export const PEER_GROUPS = ['department', 'company', 'street', 'town'] as const
/** Units are compared only with their like: 部门 企业 街道 镇 (HR §4 "Ranking rules"). */
export type PeerGroup = (typeof PEER_GROUPS)[number]

export interface Unit {
  /** Lower-case letters and digits, parts joined by `-`; never reused, names a BullMQ queue (`unit-<code>`). */
  code: string
  name: string
  nameEn: string
  kind: UnitKind
  /** The unit it answers to (a community's street, a section's department, a company's supervising department); null below the city alone. */
  parent: string | null
  /** What the unit is for, in a sentence that citizens and dispatchers read. */
  duties: string
  dutiesEn: string
  /** Whom it is ranked with; null is never ranked (the centre, communities, sections). */
  peerGroup: PeerGroup | null
  /** The duty desk's number, as shown to staff. */
  phone: string
  /** Own working windows; null = the city's. Public utilities serve all day (Beijing 接诉即办工作条例 art. 19). */
  hours: Omit<UnitHours, 'unit'> | null
}

/** The catalogue's word for "the street where the place lies", in place of a unit code. */
export const STREET_OF_PLACE = 'street'

/** A unit code as it may be stored, queued and shown. */
export const UNIT_CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Whether units of this kind only ever help the one they belong to. */
export const onlyHelps = (kind: UnitKind | undefined): boolean => (HELPING_KINDS as readonly (UnitKind | undefined)[]).includes(kind)

/**
 * Whether the unit may answer for an order as its lead (主办): a community only ever helps its street, a section its unit.
 * @source Beijing 接诉即办工作条例 art. 14, 17, HR §7.3
 */
export const mayLead = (unit: Pick<Unit, 'kind'>): boolean => !onlyHelps(unit.kind)

/** The unit's own communities and sections, in the order of the units; [] where there are none. */
export const unitsBelow = (above: string, units: Iterable<Pick<Unit, 'code' | 'kind' | 'parent'>>): string[] =>
  [...units].filter(({ kind, parent }) => onlyHelps(kind) && parent === above).map(({ code }) => code)

/**
 * The unit code that a catalogue entry means at a place.
 * @param entry a unit code or {@link STREET_OF_PLACE}
 * @param street code of the street where the place lies, null when the place is not known
 * @returns a unit code, or null when the entry needs a place and none is known
 */
export const unitMeant = (entry: string, street: string | null): string | null => (entry === STREET_OF_PLACE ? street : entry)

/**
 * The unit and all that it answers to, nearest first.
 * @returns [] for an unknown code; a ring of parents is walked once
 */
export function lineOf(code: string, units: ReadonlyMap<string, Pick<Unit, 'code' | 'parent'>>): string[] {
  const line: string[] = []
  let next: string | null = code
  while (next !== null && !line.includes(next)) {
    const unit = units.get(next)
    if (unit === undefined) break
    line.push(unit.code)
    next = unit.parent
  }
  return line
}

/** The units that keep other hours than the city, as its calendar lists them. */
export const hoursOf = (units: readonly Pick<Unit, 'code' | 'hours'>[]): UnitHours[] =>
  units.flatMap(({ code, hours }) => (hours === null ? [] : [{ unit: code, ...hours }]))
