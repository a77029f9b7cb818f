// The demo city holds together: every code it names exists, every place lies where it says, nothing is written twice.
import { describe, expect, test } from 'vitest'
import { city } from '../../scripts/city/index.ts'
import { citizens, foreignCitizens } from '../../scripts/city/demands/citizens.ts'
import { filled, replyFor } from '../../scripts/city/replies.ts'
import { calendarFaults, cityCalendar } from '../../server/domain/calendar.ts'
import { firstLevelOf, leavesOf } from '../../server/domain/catalogue.ts'
import { areaAt, isInside } from '../../server/domain/geography.ts'
import type { LngLat } from '../../server/domain/orders.ts'
import { hoursOf, lineOf, mayLead, STREET_OF_PLACE, UNIT_CODE, unitMeant } from '../../server/domain/units.ts'
import { DEMAND_TYPES, ROLES, type Role, URGENCIES } from '../../server/domain/words.ts'

const { units, gazetteer, boundary, people, catalogue, demands, replies } = city
const unitOf = new Map(units.map((unit) => [unit.code, unit]))
const leaves = leavesOf(catalogue)
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

  test('answer to units that exist, communities to their street', () => {
    expect(units.filter((unit) => unit.parent !== null && !unitOf.has(unit.parent))).toEqual([])
    expect(ofKind('community').filter((unit) => unitOf.get(unit.parent ?? '')?.kind !== 'street')).toEqual([])
    expect(lineOf('jiaojing', unitOf)).toEqual(['jiaojing', 'gongan'])
    expect(lineOf('qinglan-gulou', unitOf)).toEqual(['qinglan-gulou', 'qinglan'])
    expect(lineOf('nobody', unitOf)).toEqual([])
  })

  test('are ranked only with their like; the centre and communities never', () => {
    for (const unit of units) {
      const expected = unit.kind === 'street' ? (unit.name.endsWith('镇') ? 'town' : 'street') : unit.kind
      expect(unit.peerGroup, unit.name).toBe(unit.kind === 'centre' || unit.kind === 'community' ? null : expected)
    }
  })

  test('lead orders unless they are communities (Beijing 2021 art. 17)', () => {
    expect(units.filter((unit) => !mayLead(unit))).toEqual(ofKind('community'))
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

describe('demands', () => {
  const titled = (broken: typeof demands) => broken.map(({ title }) => title)
  const count = (field: (demand: (typeof demands)[number]) => string | null) =>
    demands.reduce((counts, demand) => counts.set(field(demand), (counts.get(field(demand)) ?? 0) + 1), new Map<string | null, number>())

  test('are enough, each said once, from a line to a page', () => {
    expect(demands.length).toBeGreaterThanOrEqual(320)
    expect(repeated(demands.map(({ title }) => title))).toEqual([])
    expect(repeated(demands.map(({ text }) => text))).toEqual([])
    expect(titled(demands.filter(({ text }) => text.length < 30 || text.length > 600))).toEqual([])
    expect(demands.filter(({ text }) => text.length > 300).length).toBeGreaterThanOrEqual(5)
    expect(demands.filter(({ text }) => text.length < 60).length).toBeGreaterThanOrEqual(30)
  })

  test('are spread over first levels, types, urgencies, streets and both languages', () => {
    const levels = count(({ leafCode }) => firstLevelOf(leafCode))
    for (const { code, name } of catalogue.levels) expect(levels.get(code) ?? 0, name).toBeGreaterThanOrEqual(10)
    const types = count(({ demandType }) => demandType)
    for (const type of DEMAND_TYPES) expect(types.get(type) ?? 0, type).toBeGreaterThanOrEqual(5)
    const urgencies = count(({ urgency }) => urgency)
    for (const urgency of URGENCIES) expect(urgencies.get(urgency) ?? 0, urgency).toBeGreaterThanOrEqual(10)
    const streets = count(({ street }) => street)
    for (const { code } of gazetteer.streets) expect(streets.get(code) ?? 0, code).toBeGreaterThanOrEqual(10)
    expect(count(({ language }) => language).get('en')).toBeGreaterThanOrEqual(5)
  })

  test('belong to leaves that exist, never below the leaf’s least urgency', () => {
    expect(titled(demands.filter(({ leafCode }) => !leaves.has(leafCode)))).toEqual([])
    expect(titled(demands.filter(({ leafCode, urgency }) => urgency > (leaves.get(leafCode)?.leastUrgency ?? 'T2')))).toEqual([])
  })

  test('lie in their street, and have one where the catalogue sends them to it', () => {
    const areas = gazetteer.streets.map(({ code, polygon }) => ({ code, ring: polygon.coordinates[0] }))
    const misplaced = demands.filter(({ street, lng, lat }) => (lng === null || lat === null ? street !== null : areaAt([lng, lat], areas) !== street))
    expect(titled(misplaced)).toEqual([])
    expect(titled(demands.filter(({ street, address }) => (street === null) !== (address === null)))).toEqual([])
    expect(titled(demands.filter(({ leafCode, street }) => leaves.get(leafCode)?.leadUnit === STREET_OF_PLACE && street === null))).toEqual([])
  })

  test('are not the catalogue’s own sentences: none shares a run of sixteen characters with an example', () => {
    const runsOf = (text: string) => Array.from({ length: Math.max(0, text.length - 15) }, (_, start) => text.slice(start, start + 16))
    const examples = new Set([...leaves.values()].flatMap((leaf) => [...leaf.examples, ...leaf.synonyms]).flatMap(runsOf))
    const sharing = demands.filter(({ language }) => language === 'zh').filter(({ title, text }) => [...runsOf(title), ...runsOf(text)].some((run) => examples.has(run)))
    expect(titled(sharing)).toEqual([])
  })

  test('keep reports secret and never go to the unit they accuse (HR §0.11)', () => {
    expect(titled(demands.filter(({ demandType, secret }) => demandType === 'report' && !secret))).toEqual([])
    expect(titled(demands.filter(({ accusedUnit }) => accusedUnit !== null && !unitOf.has(accusedUnit)))).toEqual([])
    const takers = ({ leafCode, street }: (typeof demands)[number]) => {
      const leaf = leaves.get(leafCode)
      return leaf === undefined ? [] : [leaf.leadUnit, leaf.fallbackUnit, ...leaf.assistingUnits].map((entry) => unitMeant(entry, street))
    }
    expect(titled(demands.filter((demand) => demand.accusedUnit !== null && takers(demand).includes(demand.accusedUnit)))).toEqual([])
  })

  test('come from invented people with numbers that nobody holds, some of whom call again', () => {
    const all = [...citizens, ...foreignCitizens]
    expect(repeated(all.map(({ phone }) => phone))).toEqual([])
    expect(repeated(all.map(({ name }) => name))).toEqual([])
    expect(all.filter(({ phone }) => !/^1990000\d{4}$/.test(phone))).toEqual([])
    const staff = new Set(people.map(({ name }) => name))
    expect(all.filter(({ name }) => staff.has(name))).toEqual([])
    const callers = demands.flatMap(({ person }) => person ?? [])
    expect(callers.length).toBeLessThan(demands.length)
    expect(new Set(callers.map(({ phone }) => phone)).size).toBeLessThan(callers.length)
  })
})

describe('replies', () => {
  test('exist for every first level and demand type, solved or not, and leave no gap in the words', () => {
    for (const { code } of catalogue.levels)
      for (const type of DEMAND_TYPES)
        for (const solvable of [true, false]) {
          const { publicAnswer } = filled(replyFor(code, type, solvable), { title: '路灯不亮', unit: '城市管理执法局' })
          expect(publicAnswer).toContain('路灯不亮')
          expect(publicAnswer).toContain('城市管理执法局')
          expect(publicAnswer).not.toMatch(/[{}]/)
        }
    expect(() => replyFor('99', 'complaint', true)).toThrow('99')
  })

  test('put a title in as it stands, whatever signs it holds', () => {
    expect(filled(replyFor('01', 'complaint', true), { title: '收费$&元', unit: '某局' }).publicAnswer).toContain('“收费$&元”')
  })

  test('that solve nothing say why, what is done instead and by when', () => {
    const open = replies.filter(({ selfSolved }) => !selfSolved)
    expect(open).toHaveLength(catalogue.levels.length)
    expect(open.filter(({ unsolvedReason, measures }) => unsolvedReason === null || measures.length === 0)).toEqual([])
    expect(replies.filter(({ selfSolved, unsolvedReason }) => selfSolved && unsolvedReason !== null)).toEqual([])
  })

  test('are each said once and name nobody inside the public answer', () => {
    expect(repeated(replies.map(({ publicAnswer }) => publicAnswer))).toEqual([])
    expect(replies.filter(({ publicAnswer }) => people.some(({ name }) => publicAnswer.includes(name)))).toEqual([])
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
