// What the demo city's citizens bring and its units reply: every code exists, every place lies where it says, nothing is said twice.
import { describe, expect, test } from 'vitest'
import { city } from '../../scripts/city/index.ts'
import { citizens, foreignCitizens } from '../../scripts/city/demands/citizens.ts'
import { filled, replyFor } from '../../scripts/city/replies.ts'
import { outsideLeaves, outsideOf } from '../../scripts/city/replies/outside.ts'
import { firstLevelOf, leavesOf } from '../../server/domain/catalogue.ts'
import { areaAt } from '../../server/domain/geography.ts'
import { STREET_OF_PLACE, unitMeant } from '../../server/domain/units.ts'
import { DECLINE_KINDS, DEMAND_TYPES, URGENCIES } from '../../server/domain/words.ts'

const { units, gazetteer, people, catalogue, demands, replies } = city
const unitOf = new Map(units.map((unit) => [unit.code, unit]))
const leaves = leavesOf(catalogue)
const repeated = <T>(values: T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index)

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

describe('what leaves the hotline', () => {
  const ways = outsideLeaves.map((code) => outsideOf(code))

  test('belongs to leaves that exist; anything else is dispatched or answered', () => {
    expect(outsideLeaves.filter((code) => !leaves.has(code))).toEqual([])
    expect(outsideOf('01.01.01')).toBeNull()
  })

  test('is declined in each of the six kinds, with a reason and the right route (Beijing 2021 art. 11)', () => {
    const declined = ways.flatMap((way) => (way?.way === 'decline' ? way : []))
    expect(new Set(declined.map(({ kind }) => kind))).toEqual(new Set(DECLINE_KINDS))
    expect(declined.filter(({ reason, rightRoute }) => reason.length < 10 || rightRoute.length < 10)).toEqual([])
  })

  test('is handed over by line only where life is at stake', () => {
    const handedOver = outsideLeaves.filter((code) => outsideOf(code)?.way === 'transfer')
    expect(handedOver.filter((code) => leaves.get(code)?.leastUrgency !== 'T0')).toEqual([])
    expect(new Set(ways.flatMap((way) => (way?.way === 'transfer' ? way.target : [])))).toEqual(new Set(['110', '119', '120', '122']))
  })

  test('is brought by some of the demands, in either way', () => {
    const brought = demands.flatMap(({ leafCode }) => outsideOf(leafCode)?.way ?? [])
    expect(brought.filter((way) => way === 'transfer').length).toBeGreaterThanOrEqual(5)
    expect(brought.filter((way) => way === 'decline').length).toBeGreaterThanOrEqual(5)
  })
})
