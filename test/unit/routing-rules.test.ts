// Routing rules: what matches, who decides, what never goes by itself, what is wrong with a book, what is gone.
import { describe, expect, test } from 'vitest'
import { city } from '../../scripts/city/index.ts'
import { routingRules } from '../../scripts/city/routing.ts'
import { issueWords } from '../../client/src/ui/words/issues.ts'
import { cityCalendar } from '../../server/domain/calendar.ts'
import { leavesOf, type Leaf } from '../../server/domain/catalogue.ts'
import { defaultClockPolicy } from '../../server/domain/clocks.ts'
import { DEFAULT_LIMITS } from '../../server/domain/limits.ts'
import type { RouteFacts } from '../../server/domain/routing.ts'
import {
  ANYTHING,
  bookFaults,
  capacityOf,
  changedBetween,
  goneIn,
  isOverloaded,
  localTimeOf,
  missOf,
  NO_RULES,
  openRules,
  routeOrder,
  shadowed,
  usualLoad,
  worksBeforeSigning,
  type LoadOf,
  type RoutingRule,
  type RuleCondition,
  type RuleFacts,
} from '../../server/domain/routing-rules.ts'
import { CHANNELS, DEMAND_TYPES, URGENCIES } from '../../server/domain/words.ts'
import { beijing, MONDAY } from '../support/builders.ts'
import { aRule, factsOf, KNOWN } from '../support/rules.ts'

const same = (text: string): string => text
const small = (text: string): string => text.toLowerCase()
const rulesOf = (...rules: RoutingRule[]) => openRules({ ...NO_RULES, version: 1, rules }, KNOWN, same)
const words = (parts: Partial<RuleCondition['words']>): Partial<RuleCondition> => ({ words: { ...ANYTHING.words, ...parts } })
const times = (parts: Partial<RuleCondition['times']>): Partial<RuleCondition> => ({ times: { ...ANYTHING.times, ...parts } })

describe('a condition', () => {
  test.each<[string, Partial<RuleCondition>, Partial<RuleFacts>, boolean]>([
    ['a leaf', { matters: ['01.01.01'] }, {}, true],
    ['another leaf', { matters: ['01.01.02'] }, {}, false],
    ['the second level', { matters: ['01.01'] }, {}, true],
    ['the first level', { matters: ['01'] }, {}, true],
    ['a level whose digits only begin alike', { matters: ['01.01'] }, { leafCode: '01.02.01' }, false],
    ['a matter, when nobody knows it', { matters: ['01'] }, { leafCode: null }, false],
    ['one of two streets', { streets: ['qinglan', 'wangjiang'] }, {}, true],
    ['a street, when the place is not known', { streets: ['wangjiang'] }, { street: null }, false],
    ['a type', { demandTypes: ['help'] }, {}, false],
    ['an urgency', { urgencies: ['T1', 'T2'] }, {}, true],
    ['a channel', { channels: ['phone'] }, {}, false],
    ['one of the words', words({ any: ['停水', '停电'] }), {}, true],
    ['none of the words there', words({ any: ['停水', '停气'] }), {}, false],
    ['all of the words', words({ all: ['停电', '三号楼'] }), {}, true],
    ['not all of them', words({ all: ['停电', '四号楼'] }), {}, false],
    ['a word that bars', words({ any: ['停电'], none: ['两天'] }), {}, false],
    ['a Latin word by itself', words({ any: ['bus'] }), { plain: '203路bus不来' }, true],
    ['a Latin word within another', words({ any: ['bus'] }), { plain: 'small business tax' }, false],
    ['a place', { places: ['望江府'] }, {}, true],
    ['a place that is not named', { places: ['滨江公园'] }, {}, false],
    ['a kind of place', { placeKinds: ['estate'] }, {}, true],
    ['a kind of place, none named', { placeKinds: ['estate'] }, { placeKinds: [] }, false],
    ['working hours', times({ hours: 'working' }), {}, true],
    ['outside working hours', times({ hours: 'outside' }), {}, false],
    ['hours of an unknown year', times({ hours: 'outside' }), { time: { day: '2099-01-01', weekday: 3, minute: 0, working: null } }, false],
    ['a weekday', times({ weekdays: [5, 6] }), {}, false],
    ['a window', times({ windows: [{ from: 540, to: 601 }] }), {}, true],
    ['a window at its end', times({ windows: [{ from: 540, to: 600 }] }), {}, false],
    ['a window over midnight, before it', times({ windows: [{ from: 1320, to: 360 }] }), { time: { day: '2026-03-02', weekday: 0, minute: 1380, working: false } }, true],
    ['a window over midnight, by day', times({ windows: [{ from: 1320, to: 360 }] }), {}, false],
    ['two kinds, both right', { streets: ['wangjiang'], demandTypes: ['complaint'] }, {}, true],
    ['two kinds, one wrong', { streets: ['wangjiang'], demandTypes: ['help'] }, {}, false],
    ['everything, on purpose', { everything: true }, { leafCode: null, street: null }, true],
  ])('%s', (_, when, facts, matches) => {
    expect(rulesOf(aRule(when)).first(factsOf(facts)) !== null).toBe(matches)
  })

  test('words are compared in one spelling', () => {
    const rules = openRules({ ...NO_RULES, rules: [aRule(words({ any: ['WiFi'] }))] }, KNOWN, small)
    expect(rules.first(factsOf({ plain: '地铁wifi断了' }))).not.toBeNull()
  })
})

describe('which rule decides', () => {
  test('the first that matches, in the order given', () => {
    const [one, two] = [aRule({ matters: ['01'] }), aRule({ streets: ['wangjiang'] })]
    expect(rulesOf(one, two).first(factsOf())?.id).toBe(one.id)
    expect(rulesOf(two, one).first(factsOf())?.id).toBe(two.id)
    expect(rulesOf(one, two).all(factsOf()).map(({ id }) => id)).toEqual([one.id, two.id])
  })

  test('one that is off, over or names a unit that is gone is passed over; the reason is said', () => {
    const rules = rulesOf(
      aRule({ matters: ['01'] }, {}, { id: 'off', enabled: false }),
      aRule({ matters: ['01'] }, {}, { id: 'over', until: '2026-03-01' }),
      aRule({ matters: ['01'] }, { lead: 'abolished' }, { id: 'gone' }),
      aRule({ matters: ['02'] }, {}, { id: 'other' }),
      aRule({ matters: ['01'] }, {}, { id: 'last-day', until: '2026-03-02' }),
      aRule({ matters: ['01'] }, {}, { id: 'never-reached' }),
    )
    expect(rules.first(factsOf())?.id).toBe('last-day')
    expect(rules.tried(factsOf()).map(({ rule, miss }) => [rule.id, miss])).toEqual([['off', 'off'], ['over', 'expired'], ['gone', 'gone'], ['other', 'matters'], ['last-day', null]])
  })

  test('none that would send an order to the unit it accuses', () => {
    expect(rulesOf(aRule({ matters: ['01'] })).first(factsOf({ accusedUnits: ['gongan', 'zhujian'] }))).toBeNull()
    expect(rulesOf(aRule({ matters: ['01'] }, { lead: 'street' })).first(factsOf({ accusedUnits: ['wangjiang'] }))).toBeNull()
  })

  test('the quick way finds what the plain way finds, whatever the rules', () => {
    const random = lcg(20_261_123)
    const pick = <T>(from: readonly T[], most: number): T[] => from.filter(() => random() < 0.5).slice(0, Math.floor(random() * (most + 1)))
    const vocabulary = ['停电', '停水', '噪声', '夜间', 'bus', '三号楼', '物业', '停', '电梯']
    const texts = ['夜间噪声扰民物业不管', '三号楼停电电梯不动', 'the bus is late', 'business 停水', '']
    let matched = 0
    for (let round = 0; round < 60; round += 1) {
      const rules = Array.from({ length: 70 }, () =>
        aRule(
          {
            matters: pick(['01', '01.01', '01.01.02', '02.01.01'], 2),
            streets: pick(['wangjiang', 'qinglan'], 1),
            demandTypes: pick(DEMAND_TYPES, 3),
            urgencies: pick(URGENCIES, 1),
            channels: pick(CHANNELS, 2),
            words: { any: pick(vocabulary.filter((word) => word.length > 1), 2), all: random() < 0.2 ? ['停电'] : [], none: random() < 0.2 ? ['物业'] : [] },
            places: random() < 0.2 ? ['望江府'] : [],
            placeKinds: random() < 0.2 ? ['park'] : [],
            times: { hours: random() < 0.2 ? 'outside' : null, weekdays: pick([0, 5], 1), windows: random() < 0.2 ? [{ from: 1200, to: 400 }] : [] },
          },
          { lead: random() < 0.05 ? 'abolished' : random() < 0.3 ? 'street' : 'power' },
          { enabled: random() < 0.9, until: random() < 0.1 ? '2026-03-01' : null },
        ),
      )
      const ready = openRules({ ...NO_RULES, rules }, KNOWN, small)
      for (const plain of texts) {
        const facts = factsOf({
          plain,
          leafCode: ['01.01.01', '01.01.02', '02.01.01', null][Math.floor(random() * 4)] ?? null,
          street: ['wangjiang', 'qinglan', null][Math.floor(random() * 3)] ?? null,
          demandType: DEMAND_TYPES[Math.floor(random() * 6)] ?? 'help',
          urgency: URGENCIES[Math.floor(random() * 3)] ?? 'T2',
          channel: CHANNELS[Math.floor(random() * 7)] ?? 'web',
          accusedUnits: random() < 0.1 ? ['power'] : [],
          places: random() < 0.5 ? ['望江府'] : [],
          placeKinds: random() < 0.5 ? ['park'] : [],
          time: { day: '2026-03-02', weekday: Math.floor(random() * 7), minute: Math.floor(random() * 1440), working: random() < 0.5 },
        })
        const plainly = rules.filter((rule) => missOf(rule, facts, goneIn(rule, KNOWN).gone.length > 0, small) === null)
        matched += plainly.length
        expect(ready.all(facts).map(({ id }) => id)).toEqual(plainly.map(({ id }) => id))
        expect(ready.first(facts)?.id).toBe(plainly[0]?.id)
        expect(ready.tried(facts).at(-1)?.miss === null).toBe(plainly.length > 0)
      }
    }
    expect(matched).toBeGreaterThan(100)
  })
})

/** A small generator with a seed: the same rules in every run. */
function lcg(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const leaf = (code: string, leadUnit: string, assistingUnits: string[] = []): [string, Leaf] => [code, { code, leadUnit, assistingUnits, name: code, nameEn: code } as unknown as Leaf]
const LEAVES = new Map([leaf('01.01.01', 'shijian', ['power']), leaf('01.01.02', 'zhujian'), leaf('18.01.01', 'jiandu'), leaf('02.01.01', 'street')])
const UNITS = new Set(['zhujian', 'shijian', 'power', 'wangjiang', 'jiandu'])

function routed(rules: RoutingRule[], facts: Partial<RouteFacts> = {}, loadOf: LoadOf = () => null, book: Partial<typeof NO_RULES> = {}) {
  const full: RouteFacts = {
    reading: { leaves: [{ code: '01.01.01', p: 0.95 }], abstained: false, several: false },
    demandType: 'complaint',
    urgency: 'T2',
    chosenLeaf: null,
    street: 'wangjiang',
    accusedUnits: [],
    ...facts,
  }
  const city = {
    leaves: LEAVES,
    provenLeaves: new Set(LEAVES.keys()),
    limits: DEFAULT_LIMITS,
    units: UNITS,
    rules: openRules({ ...NO_RULES, version: 7, rules, ...book }, KNOWN, same),
    calendar: cityCalendar({ version: 1 }),
    clockPolicy: defaultClockPolicy,
  }
  return routeOrder(full, { channel: 'web', plain: '望江府停电', places: [], placeKinds: [] }, city, loadOf, same, MONDAY)
}

describe('a rule on the way to a unit', () => {
  test('outweighs the catalogue, and the trace says which', () => {
    const rule = aRule({ matters: ['01'] }, { lead: 'zhujian', assisting: ['street', 'power'], law: '某条例第三条' }, { id: 'ours' })
    const route = routed([rule])
    expect(route).toMatchObject({ leadUnit: 'zhujian', assistingUnits: ['wangjiang', 'power'], auto: true, reasons: ['sure'] })
    expect(route.trace).toMatchObject({ rules: 7, rule: { id: 'ours', law: '某条例第三条' }, leadUnit: 'zhujian', given: { leafCode: '01.01.01', street: 'wangjiang' } })
  })

  test('without one the catalogue decides, and the trace says so', () => {
    const route = routed([aRule({ matters: ['02'] })])
    expect(route).toMatchObject({ leadUnit: 'shijian', assistingUnits: ['power'], auto: true })
    expect(route.trace.rule).toBeNull()
  })

  test('one without a lead adds to the catalogue’s units', () => {
    expect(routed([aRule({ matters: ['01'] }, { lead: null, assisting: ['wangjiang'] })])).toMatchObject({ leadUnit: 'shijian', assistingUnits: ['power', 'wangjiang'], auto: true })
  })

  test('always by a person', () => {
    expect(routed([aRule({ matters: ['01'] }, { byPerson: true })])).toMatchObject({ leadUnit: 'zhujian', auto: false, reasons: ['rule_says_person'] })
  })

  test.each<[string, Partial<RouteFacts>, string]>([
    ['an emergency', { urgency: 'T0' }, 'urgent'],
    ['an urgent matter', { urgency: 'T1' }, 'urgent'],
    ['a report', { demandType: 'report' }, 'report'],
    ['what accuses one of ours', { accusedUnits: ['shijian'] }, 'about_staff'],
    ['a matter of discipline, wherever the rule sends it', { reading: { leaves: [{ code: '18.01.01', p: 0.99 }], abstained: false, several: false } }, 'about_staff'],
    ['a text the reader is unsure of', { reading: { leaves: [{ code: '01.01.01', p: 0.4 }], abstained: true, several: false } }, 'reader_unsure'],
    ['several matters', { reading: { leaves: [{ code: '01.01.01', p: 0.95 }], abstained: false, several: true } }, 'several_matters'],
  ])('lets %s never go by itself', (_, facts, reason) => {
    const route = routed([aRule({ everything: true })], facts)
    expect(route.leadUnit).toBe('zhujian')
    expect(route.auto).toBe(false)
    expect(route.reasons).toContain(reason)
  })

  test('is as sure as the matters it is for, and those its unit owns anyway', () => {
    const leaves = [
      { code: '01.01.01', p: 0.5 },
      { code: '01.01.02', p: 0.3 },
      { code: '02.01.01', p: 0.2 },
    ]
    const route = routed([aRule({ matters: ['01.01.01'] })], { reading: { leaves, abstained: false, several: false } })
    expect(route.units[0]).toEqual({ code: 'zhujian', p: 0.8 })
    expect(route.reasons).toEqual(['unit_unsure'])
    expect(routed([aRule({ streets: ['wangjiang'] })], { reading: { leaves, abstained: false, several: false } }).units[0]).toEqual({ code: 'zhujian', p: 1 })
  })

  test('that needs a place proposes nobody where none is known', () => {
    expect(routed([aRule({ matters: ['01'] }, { lead: 'street' })], { street: null })).toMatchObject({ leadUnit: null, auto: false, reasons: ['no_place'] })
  })

  test('a matter that a person chose counts, the reader’s does not', () => {
    expect(routed([aRule({ matters: ['01.01.01'] }), aRule({ matters: ['02'] }, { lead: 'power' })], { chosenLeaf: '02.01.01' }).leadUnit).toBe('power')
  })

  test('whose unit is gone decides nothing; the trace names it', () => {
    const route = routed([aRule({ matters: ['01'] }, { lead: 'abolished' }, { id: 'dead' }), aRule({ matters: ['01'] }, { lead: 'power' })])
    expect(route).toMatchObject({ leadUnit: 'power', auto: true })
    expect(route.trace.passedOver).toEqual(['dead'])
  })

  test('never an order to a unit that is gone, though the catalogue still names it', () => {
    const leaves = [{ code: '02.01.01', p: 0.99 }]
    expect(routed([], { street: 'sunk', reading: { leaves, abstained: false, several: false } })).toMatchObject({ leadUnit: 'sunk', auto: false, reasons: ['unit_gone'] })
  })
})

describe('load', () => {
  const load = { timesUsual: 3, atLeast: 30, capacities: { power: 5 } }
  test.each<[string, string, number | null, number | null]>([
    ['its own capacity', 'power', 100, 5],
    ['three times the usual', 'zhujian', 20, 60],
    ['at least so many', 'zhujian', 2, 30],
    ['unknown, no limit', 'zhujian', null, null],
  ])('%s', (_, unit, usual, capacity) => expect(capacityOf(load, unit, usual)).toBe(capacity))

  test('at capacity nothing more goes by itself', () => {
    expect([isOverloaded({ open: 4, capacity: 5 }), isOverloaded({ open: 5, capacity: 5 }), isOverloaded({ open: 5_000, capacity: null })]).toEqual([false, true, false])
  })

  test('what is usual is the median of at least five days', () => {
    expect(usualLoad([3, 90, 4, 5])).toBeNull()
    expect(usualLoad([3, 90, 4, 5, 6])).toBe(5)
  })

  test('a unit that has too much open holds the order for a person, with the figures on the trace', () => {
    const route = routed([aRule({ matters: ['01'] }, { lead: 'power' })], {}, () => ({ open: 5, usual: 1 }), { load })
    expect(route).toMatchObject({ leadUnit: 'power', auto: false, reasons: ['unit_overloaded'], trace: { load: { open: 5, capacity: 5 } } })
    expect(routed([], {}, () => ({ open: 4, usual: 1 }), { load }).auto).toBe(true)
  })
})

describe('a unit that is closed until its signature is due', () => {
  const calendar = cityCalendar({ version: 1 })
  const policy = { ...defaultClockPolicy, rules: defaultClockPolicy.rules.map((rule) => (rule.promise === 'sign' ? { ...rule, span: { kind: 'natural_minutes' as const, amount: 600 } } : rule)) }
  const matter = { demandType: 'complaint', urgency: 'T2', leaf: null } as const
  test.each<[string, string, boolean]>([
    ['on a Monday morning', '2026-03-02 09:00', true],
    ['on a Friday night', '2026-03-06 22:00', false],
    ['on a Sunday night that ends before work begins', '2026-03-08 22:00', false],
    ['in the small hours of a workday', '2026-03-09 01:00', true],
    ['in the Spring Festival', '2026-02-18 10:00', false],
  ])('%s', (_, at, works) => expect(worksBeforeSigning(calendar, policy, matter, 'zhujian', beijing(at))).toBe(works))

  test('a limit in working time waits for the unit', () => expect(worksBeforeSigning(calendar, defaultClockPolicy, matter, 'zhujian', beijing('2026-02-18 10:00'))).toBe(true))
})

describe('what is wrong with a book', () => {
  const faultsOf = (...rules: RoutingRule[]) => bookFaults({ rules, load: NO_RULES.load }, KNOWN).map(({ path, code }) => `${path} ${code}`)
  test('a sound one has no fault', () => expect(faultsOf(aRule({ matters: ['01', '02.01'], streets: ['wangjiang'], places: ['望江府'] }, { assisting: ['street'] }))).toEqual([]))
  test.each<[string, RoutingRule, string]>([
    ['an unknown unit', aRule({ matters: ['01'] }, { lead: 'nobody' }), 'rules.0.then.lead unknown'],
    ['a community as lead', aRule({ matters: ['01'] }, { lead: 'jiayuan' }), 'rules.0.then.lead may_only_assist'],
    ['a section as lead', aRule({ matters: ['01'] }, { lead: 'wuye' }), 'rules.0.then.lead may_only_assist'],
    ['a section as assisting unit', aRule({ matters: ['01'] }, { assisting: ['wuye'] }), 'rules.0.then.assisting.0 asked_by_own_unit'],
    ['a community as assisting unit', aRule({ matters: ['01'] }, { assisting: ['jiayuan'] }), 'rules.0.then.assisting.0 asked_by_own_unit'],
    ['the centre as lead', aRule({ matters: ['01'] }, { lead: 'centre' }), 'rules.0.then.lead may_only_assist'],
    ['an unknown helper', aRule({ matters: ['01'] }, { assisting: ['zhujian', 'nobody'], lead: 'power' }), 'rules.0.then.assisting.1 unknown'],
    ['an unknown leaf', aRule({ matters: ['01', '01.01.99'] }), 'rules.0.when.matters.1 unknown'],
    ['a unit that is no street', aRule({ streets: ['zhujian'] }), 'rules.0.when.streets.0 unknown'],
    ['an unknown place', aRule({ places: ['世外桃源'] }), 'rules.0.when.places.0 unknown'],
    ['a condition that asks for nothing', aRule({}), 'rules.0.when catches_everything'],
    ['only words that must not occur', aRule(words({ none: ['测试'] })), 'rules.0.when catches_everything'],
    ['“everything”, and yet a condition', aRule({ everything: true, streets: ['wangjiang'] }), 'rules.0.when.everything not_everything'],
    ['an outcome that says nothing', aRule({ matters: ['01'] }, { lead: null }), 'rules.0.then says_nothing'],
    ['a date that does not exist', aRule({ matters: ['01'] }, {}, { until: '2026-02-30' }), 'rules.0.until no_such_date'],
    ['a lead that assists itself', aRule({ matters: ['01'] }, { assisting: ['zhujian'] }), 'rules.0.then.assisting.0 assisting_is_lead'],
    ['a word wanted and barred', aRule(words({ any: ['停电'], none: ['停电'] })), 'rules.0.when.words.none.0 word_wanted_and_barred'],
  ])('%s', (_, rule, fault) => expect(faultsOf(rule)).toEqual([fault]))

  test.each(['catches_everything', 'not_everything', 'says_nothing', 'duplicate', 'no_such_date', 'assisting_is_lead', 'word_wanted_and_barred'])('%s has words of its own', (code) => {
    for (const language of ['zh', 'en'] as const) expect(issueWords({ path: 'rules.0', code }, language)).not.toBe(issueWords({ path: 'rules.0', code: 'invalid' }, language))
  })

  test('one id twice', () => expect(faultsOf(aRule({ matters: ['01'] }, {}, { id: 'twin' }), aRule({ matters: ['02'] }, {}, { id: 'twin' }))).toEqual(['rules.1.id duplicate']))
  test('a rule that is off may name what is gone: it waits to be mended', () => expect(faultsOf(aRule({ matters: ['77'] }, { lead: 'nobody' }, { enabled: false }))).toEqual([]))
  test('a capacity of a unit that leads nothing', () => expect(bookFaults({ rules: [], load: { ...NO_RULES.load, capacities: { power: 5, jiayuan: 3 } } }, KNOWN)).toEqual([{ path: 'load.capacities.jiayuan', code: 'may_only_assist' }]))

  test('a capacity of an unknown unit', () => expect(bookFaults({ rules: [], load: { ...NO_RULES.load, capacities: { nobody: 3 } } }, KNOWN)).toEqual([{ path: 'load.capacities.nobody', code: 'unknown' }]))
})

describe('what is gone since a rule was written', () => {
  test('its unit: it may not act', () => expect(goneIn(aRule({ matters: ['01'] }, { lead: 'abolished', assisting: ['vanished'] }), KNOWN).gone).toEqual([{ what: 'unit', code: 'abolished' }, { what: 'unit', code: 'vanished' }]))
  test('some of its matters: it acts on, and it is said', () =>
    expect(goneIn(aRule({ matters: ['01', '77.01'], places: ['望江府'] }), KNOWN)).toEqual({ gone: [], partly: [{ what: 'matter', code: '77.01' }] }))
  test('all of its streets: an emptied list must not come to mean any', () => expect(goneIn(aRule({ streets: ['sunk', 'drowned'] }), KNOWN).gone.map(({ code }) => code)).toEqual(['sunk', 'drowned']))
})

describe('shadows', () => {
  test.each<[string, Partial<RuleCondition>, Partial<RuleCondition>, boolean]>([
    ['a leaf under its level', { matters: ['01'] }, { matters: ['01.01.02'] }, true],
    ['a level after its leaf', { matters: ['01.01.02'] }, { matters: ['01'] }, false],
    ['the same and more conditions', { matters: ['01'] }, { matters: ['01.01'], streets: ['wangjiang'] }, true],
    ['fewer conditions', { matters: ['01'], streets: ['wangjiang'] }, { matters: ['01'] }, false],
    ['everything', { everything: true }, { matters: ['01'] }, true],
    ['words: one of two among three', words({ any: ['停电', '停水', '停气'] }), words({ any: ['停电', '停水'] }), true],
    ['words: one that the earlier does not know', words({ any: ['停电'] }), words({ any: ['停电', '停水'] }), false],
    ['words: all of them hold the one wanted', words({ any: ['停电'] }), words({ all: ['停电', '小区'] }), true],
    ['words that bar in the earlier only', words({ any: ['停电'], none: ['计划'] }), words({ any: ['停电'] }), false],
    ['hours', times({ hours: 'outside' }), { matters: ['01'], ...times({ hours: 'outside' }) }, true],
    ['other hours', times({ hours: 'outside' }), { matters: ['01'] }, false],
  ])('%s', (_, wide, narrow, isShadowed) => {
    const [one, two] = [aRule(wide), aRule(narrow)]
    expect(shadowed([one, two]).get(two.id)).toBe(isShadowed ? one.id : undefined)
  })

  test('a rule with an end, or one that is off, throws none', () => {
    const narrow = aRule({ matters: ['01.01'] })
    expect(shadowed([aRule({ matters: ['01'] }, {}, { until: '2026-12-31' }), narrow]).size).toBe(0)
    expect(shadowed([aRule({ matters: ['01'] }, {}, { enabled: false }), narrow]).size).toBe(0)
  })
})

test('what two versions differ in is named: rules, order, load', () => {
  const [a, b, c] = [aRule({ matters: ['01'] }, {}, { id: 'a' }), aRule({ matters: ['02'] }, {}, { id: 'b' }), aRule({ matters: ['03'] }, {}, { id: 'c' })]
  const book = (...rules: RoutingRule[]) => ({ ...NO_RULES, rules })
  expect(changedBetween(book(a, b), book(a, b))).toEqual([])
  expect(changedBetween(book(a, b), book(b, a))).toEqual(['order'])
  expect(changedBetween(book(a, b), book(a, { ...b, enabled: false }, c))).toEqual(['b', 'c'])
  expect(changedBetween(book(a, b), book(b))).toEqual(['a'])
  expect(changedBetween(book(a), { ...book(a), load: { ...NO_RULES.load, atLeast: 3 } })).toEqual(['load'])
})

test('the hour is the city’s: weekday, minute, and whether it works', () => {
  const calendar = cityCalendar({ version: 1 })
  expect(localTimeOf(calendar, beijing('2026-10-10 10:30'))).toEqual({ day: '2026-10-10', weekday: 5, minute: 630, working: true }) // a Saturday and a make-up workday
  expect(localTimeOf(calendar, beijing('2026-10-01 00:00'))).toEqual({ day: '2026-10-01', weekday: 3, minute: 0, working: false })
  expect(localTimeOf(calendar, beijing('2051-10-01 09:00')).working).toBeNull()
})

test('the demo city’s rules are sound, and none stands in another’s shadow', () => {
  const kinds = new Map(city.units.map(({ code, kind }) => [code, kind]))
  const known = {
    kindOf: (code: string) => kinds.get(code),
    leaves: [...leavesOf(city.catalogue).keys()],
    places: new Map(city.gazetteer.points.map(({ name, kind }): [string, string] => [name, kind])),
  }
  expect(bookFaults(routingRules, known)).toEqual([])
  expect([...shadowed(routingRules.rules)]).toEqual([])
  const placeKinds = new Set(known.places.values())
  expect(routingRules.rules.flatMap(({ when }) => when.placeKinds).filter((kind) => !placeKinds.has(kind))).toEqual([])
})
