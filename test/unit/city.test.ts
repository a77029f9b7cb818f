// The demo city holds together: units, people, map and words. What its citizens bring is city-demands.test.ts.
import { describe, expect, test } from 'vitest'
import { city } from '../../scripts/city/index.ts'
import { calendarFaults, cityCalendar } from '../../server/domain/calendar.ts'
import { areaAt, isInside } from '../../server/domain/geography.ts'
import type { LngLat } from '../../server/domain/orders.ts'
import { hoursOf, lineOf, mayLead, STREET_OF_PLACE, SUB_DISPATCHING_KINDS, UNIT_CODE, unitMeant } from '../../server/domain/units.ts'
import { ROLES, type Role } from '../../server/domain/words.ts'

const { units, gazetteer, boundary, people } = city
const unitOf = new Map(units.map((unit) => [unit.code, unit]))
const ofKind = (kind: string) => units.filter((unit) => unit.kind === kind)
const repeated = <T>(values: T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index)

/** What the city must offer whatever else changes; the catalogue and the briefs of other parts name these. */
const AGREED_UNITS =
  'centre chengguan zhujian water power gas heat telecom jiaotong bus metro gongan jiaojing shengtai ziran shijian shangwu renshe weijian yibao ' +
  'jiaoyu minzheng tuiyi nongye shuili wenlv tiyu yuanlin xiaofang yingji taxation jinrong shenpi gongxin gongjijin sifa jiandu xinfang fagai ' +
  'youzheng yancao canlian fulian tongji minzong'

describe('units', () => {
  test('are enough, each under a code of its own that may name a queue', () => {
    expect(ofKind('department').length + ofKind('company').length).toBeGreaterThanOrEqual(28)
    expect(ofKind('street').length).toBeGreaterThanOrEqual(12)
    expect(ofKind('centre')).toHaveLength(1)
    expect(repeated(units.map((unit) => unit.code))).toEqual([])
    expect(repeated(units.map((unit) => unit.name))).toEqual([])
    expect(units.filter((unit) => !UNIT_CODE.test(unit.code) || unit.code === STREET_OF_PLACE)).toEqual([])
    expect(AGREED_UNITS.split(' ').filter((code) => !unitOf.has(code))).toEqual([])
  })

  test('answer to units that exist, communities to their street, sections to a street or department', () => {
    expect(units.filter((unit) => unit.parent !== null && !unitOf.has(unit.parent))).toEqual([])
    expect(ofKind('community').filter((unit) => unitOf.get(unit.parent ?? '')?.kind !== 'street')).toEqual([])
    expect(ofKind('section').length).toBeGreaterThan(0)
    expect(ofKind('section').filter((unit) => !(SUB_DISPATCHING_KINDS as readonly unknown[]).includes(unitOf.get(unit.parent ?? '')?.kind))).toEqual([])
    expect(lineOf('jiaojing', unitOf)).toEqual(['jiaojing', 'gongan'])
    expect(lineOf('qinglan-gulou', unitOf)).toEqual(['qinglan-gulou', 'qinglan'])
    expect(lineOf('nobody', unitOf)).toEqual([])
  })

  test('are ranked only with their like; the centre, communities and sections never', () => {
    for (const unit of units) {
      const expected = unit.kind === 'street' ? (unit.name.endsWith('镇') ? 'town' : 'street') : unit.kind
      expect(unit.peerGroup, unit.name).toBe(unit.kind === 'centre' || !mayLead(unit) ? null : expected)
    }
  })

  test('lead orders unless they are communities or sections (Beijing 2021 art. 14, 17)', () => {
    expect(units.filter((unit) => !mayLead(unit))).toEqual([...ofKind('community'), ...ofKind('section')])
  })

  test('keep hours that the calendar accepts, utilities day and night (Beijing 2021 art. 19)', () => {
    expect(calendarFaults(cityCalendar({ version: 1, units: hoursOf(units) }))).toEqual([])
    const minutesOf = (code: string) => unitOf.get(code)?.hours?.week.flat().reduce((sum, { from, to }) => sum + to - from, 0)
    for (const code of ['water', 'power', 'gas', 'heat']) expect(minutesOf(code), code).toBe(7 * 1440)
  })

  test('of a ring of parents are walked once', () => {
    const ring = new Map([
      ['a', { code: 'a', parent: 'b' }],
      ['b', { code: 'b', parent: 'a' }],
    ])
    expect(lineOf('a', ring)).toEqual(['a', 'b'])
  })

  test.each([
    ['chengguan', 'qinglan', 'chengguan'],
    ['chengguan', null, 'chengguan'],
    [STREET_OF_PLACE, 'qinglan', 'qinglan'],
    [STREET_OF_PLACE, null, null],
  ])('the catalogue’s %s at street %s means %s', (entry, street, expected) => {
    expect(unitMeant(entry, street)).toBe(expected)
  })
})

describe('people', () => {
  const holders = (unit: string, role: Role) => people.filter((person) => person.unit === unit && person.roles.includes(role))
  const answering = units.filter((unit) => ['department', 'company', 'street'].includes(unit.kind))

  test('have logins of their own, known roles and a unit that exists', () => {
    expect(people.length).toBeGreaterThanOrEqual(48)
    expect(repeated(people.map((person) => person.login))).toEqual([])
    expect(repeated(people.map((person) => person.name))).toEqual([])
    expect(people.filter((person) => !/^[a-z]{4,}$/.test(person.login))).toEqual([])
    expect(people.filter((person) => !unitOf.has(person.unit))).toEqual([])
    expect(people.filter((person) => person.roles.length === 0 || repeated(person.roles).length > 0)).toEqual([])
    expect(ROLES.filter((role) => !people.some((person) => person.roles.includes(role)))).toEqual([])
  })

  test.each([
    ['agent', 4],
    ['dispatcher', 4],
    ['callback', 3],
    ['auditor_reply', 3],
    ['supervisor', 2],
    ['editor', 2],
    ['leader', 2],
    ['admin', 1],
    ['auditor', 1],
  ] as const)('the centre has for the role %s at least %i', (role, least) => {
    expect(holders('centre', role).length).toBeGreaterThanOrEqual(least)
  })

  test('are in every section, so that it can answer what is handed down to it', () => {
    expect(units.filter(({ kind, code }) => kind === 'section' && !people.some(({ unit, roles }) => unit === code && roles.includes('liaison')))).toEqual([])
  })

  test('in every answering unit sign, handle and approve, the last never by the same person', () => {
    for (const { code } of answering) {
      for (const role of ['liaison', 'handler', 'unit_lead'] as const) expect(holders(code, role).length, `${code} ${role}`).toBeGreaterThan(0)
    }
    expect(people.filter(({ roles }) => roles.includes('unit_lead') && roles.length > 1)).toEqual([])
  })

  test('of the centre keep apart what must be: call-back, administration, oversight', () => {
    const alone: Role[] = ['callback', 'admin', 'auditor']
    expect(people.filter(({ roles }) => roles.some((role) => alone.includes(role)) && roles.length > 1)).toEqual([])
  })
})

/** Numbers in [0, 1) that are the same on every run (Park–Miller). */
function* sequence(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

const areaOf = (ring: LngLat[]) =>
  ring.reduce((sum, [lng, lat], index) => {
    const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat]
    return sum + lng * nextLat - nextLng * lat
  }, 0) / 2

function crosses([a, b]: [LngLat, LngLat], [c, d]: [LngLat, LngLat]): boolean {
  const side = ([px, py]: LngLat, [qx, qy]: LngLat, [rx, ry]: LngLat) => Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

describe('the map', () => {
  const cityRing = boundary.coordinates[0]
  const areas = gazetteer.streets.map(({ code, polygon }) => ({ code, ring: polygon.coordinates[0] }))

  test.each([...areas, { code: 'the city', ring: cityRing }])('$code is a simple closed ring, counter-clockwise (RFC 7946)', ({ ring }) => {
    expect(ring.length).toBeGreaterThanOrEqual(4)
    expect(ring.at(-1)).toEqual(ring[0])
    expect(repeated(ring.slice(1).map(String))).toEqual([])
    expect(areaOf(ring)).toBeGreaterThan(0)
    const sides = ring.slice(1).map((end, index): [LngLat, LngLat] => [ring[index]!, end])
    const crossing = sides.flatMap((side, i) => sides.filter((other, j) => j > i + 1 && j - i < sides.length - 1 && crosses(side, other)))
    expect(crossing).toEqual([])
  })

  test('streets tile the city: every point of it lies in exactly one', () => {
    const random = sequence(20261122)
    const next = () => random.next().value as number
    const lngs = cityRing.map(([lng]) => lng)
    const lats = cityRing.map(([, lat]) => lat)
    const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)]
    let inside = 0
    for (let index = 0; index < 20_000; index += 1) {
      const point: LngLat = [west + next() * (east - west), south + next() * (north - south)]
      const holding = areas.filter(({ ring }) => isInside(point, ring)).map(({ code }) => code)
      expect(holding, String(point)).toHaveLength(isInside(point, cityRing) ? 1 : 0)
      inside += holding.length
    }
    expect(inside).toBeGreaterThan(15_000)
    const sum = areas.reduce((total, { ring }) => total + areaOf(ring), 0)
    expect(sum).toBeCloseTo(areaOf(cityRing), 9)
  })

  test('a street on the map is a street among the units, with at least four communities', () => {
    expect(gazetteer.streets.map(({ code }) => code)).toEqual(ofKind('street').map(({ code }) => code))
    for (const { code, name, communities } of gazetteer.streets) {
      expect(unitOf.get(code)?.name).toBe(name)
      expect(communities.length, name).toBeGreaterThanOrEqual(4)
      for (const community of communities) expect(unitOf.get(community.code)).toMatchObject({ name: community.name, parent: code })
    }
  })

  test('named places are many, lie in the street they say, inside China’s bounds', () => {
    expect(gazetteer.points.length).toBeGreaterThanOrEqual(120)
    expect(gazetteer.points.filter(({ lng, lat, street }) => areaAt([lng, lat], areas) !== street)).toEqual([])
    expect(gazetteer.points.filter(({ lng, lat }) => lng < 73 || lng > 135 || lat < 18 || lat > 54)).toEqual([])
    for (const kind of ['estate', 'school', 'hospital', 'market', 'metro', 'park', 'factory'])
      expect(gazetteer.points.filter((point) => point.kind === kind).length, kind).toBeGreaterThanOrEqual(10)
  })

  test('roads are many and run through streets that exist', () => {
    expect(gazetteer.roads.length).toBeGreaterThanOrEqual(60)
    expect(gazetteer.roads.filter(({ streets }) => streets.length === 0 || streets.some((code) => unitOf.get(code)?.kind !== 'street'))).toEqual([])
  })

  test('no name or other name stands for two things', () => {
    const named = [...gazetteer.streets, ...gazetteer.points].flatMap(({ name, aliases }) => [name, ...aliases])
    expect(repeated([...named, ...gazetteer.roads.map(({ name }) => name)])).toEqual([])
  })

  test.each(['17号', '12栋1单元902室', '5号楼3单元502室', '8号院', '东12幢', '26楼', '3组', '12-3号'])('house number %s is recognised whole', (text) => {
    const pattern = new RegExp(`^(?:${gazetteer.houseNumberPatterns.map((source) => `(?:${source})`).join('|')})+$`, 'u')
    expect(text).toMatch(pattern)
  })
})

test('no string of the city holds a control, format or private character, or stray blanks at its ends', () => {
  const strings: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value)
    else if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  collect(city)
  expect(strings.length).toBeGreaterThan(10_000)
  expect(strings.filter((text) => /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u.test(text) || text !== text.trim())).toEqual([])
})
