// What trying the routing rules costs at the door: 200 rules on messages of some 130 characters, beside trying them one by one.
import { createPlaceFinder } from '../../server/text/entities/places.ts'
import { plainOf } from '../../server/text/entities/plain.ts'
import { cityCalendar } from '../../server/domain/calendar.ts'
import { leavesOf } from '../../server/domain/catalogue.ts'
import { ANYTHING, goneIn, localTimeOf, missOf, NO_RULES, openRules, type KnownCity, type RoutingRule, type RuleFacts } from '../../server/domain/routing-rules.ts'
import { CHANNELS, DEMAND_TYPES } from '../../server/domain/words.ts'
import { city } from '../city/index.ts'
import { note, optionsOf } from '../lib/command-line.ts'

const ROUNDS = 5
const START = Date.parse('2026-03-02T01:00:00Z')

/** `npm run bench -- routing [--rules N]` @returns microseconds of processor time a message, and how many times faster than one by one */
export async function bench(args: string[]): Promise<unknown> {
  process.argv.splice(2, process.argv.length - 2, ...args)
  const count = Number(optionsOf({ rules: { type: 'string', default: '200' } }).rules)
  const leaves = [...leavesOf(city.catalogue).values()]
  const known = knownCity(leaves.map(({ code }) => code))
  const rules = Array.from({ length: count }, (_, index) => ruleOf(index, leaves))
  const ready = openRules({ ...NO_RULES, version: 1, rules }, known, plainOf)
  const facts = factsOf(leaves)
  const gone = rules.map((rule) => goneIn(rule, known).gone.length > 0)
  const oneByOne = (fact: RuleFacts): RoutingRule | undefined => rules.find((rule, index) => missOf(rule, fact, gone[index] === true, plainOf) === null)

  let decided = 0
  for (const fact of facts) {
    const [quick, plain] = [ready.first(fact), oneByOne(fact)]
    if (quick?.id !== plain?.id) throw new Error(`the two ways differ: ${quick?.id ?? 'none'} and ${plain?.id ?? 'none'}`)
    if (quick !== null) decided += 1
  }
  const indexed = each(facts, (fact) => ready.first(fact))
  const naive = each(facts, oneByOne)
  const spelling = each(facts, ({ plain }) => plainOf(plain))
  note(`${facts.length} messages, ${Math.round(facts.reduce((sum, { plain }) => sum + plain.length, 0) / facts.length)} characters on average, ${decided} decided by a rule`)
  return { rules: count, messages: facts.length, decided, microseconds: { indexed, oneByOne: naive, oneSpellingOfTheText: spelling }, timesFaster: Math.round((naive / indexed) * 10) / 10 }
}

/** Processor microseconds a message, best of some rounds. */
function each(facts: RuleFacts[], work: (fact: RuleFacts) => unknown): number {
  const round = (): number => {
    const begin = process.cpuUsage()
    facts.forEach(work)
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / facts.length
  }
  return Math.round(Math.min(...Array.from({ length: ROUNDS }, round)) * 100) / 100
}

function knownCity(leaves: string[]): KnownCity {
  const kinds = new Map(city.units.map(({ code, kind }) => [code, kind]))
  return { kindOf: (code) => kinds.get(code), leaves, places: new Map(city.gazetteer.points.map(({ name, kind }): [string, string] => [name, kind])) }
}

type Leaves = { code: string; synonyms: string[] }[]

/** A mixture such as a city keeps: by words, by matter and place, by hour; most of them rarely match. */
function ruleOf(index: number, leaves: Leaves): RoutingRule {
  const leaf = leaves[(index * 37) % leaves.length]
  const streets = city.units.filter(({ kind }) => kind === 'street').map(({ code }) => code)
  const words = leaves.slice((index * 11) % leaves.length).flatMap(({ synonyms }) => synonyms).filter((word) => word.length > 1).slice(0, 3 + (index % 5))
  const when = { ...ANYTHING }
  if (index % 3 !== 1) when.words = { any: words, all: [], none: index % 4 === 0 ? ['表扬'] : [] }
  if (index % 3 !== 0) when.matters = [index % 2 === 0 ? (leaf?.code ?? '01') : (leaf?.code ?? '01').slice(0, 5)]
  if (index % 4 === 1) when.streets = [streets[index % streets.length] ?? '']
  if (index % 5 === 2) when.times = { hours: 'outside', weekdays: [], windows: [] }
  if (index % 7 === 3) when.demandTypes = ['complaint', 'help']
  return { id: `rule-${index}`, name: '', nameEn: '', when, then: { lead: 'street', assisting: [], byPerson: false, note: null, law: null }, enabled: true, until: null, off: null }
}

function factsOf(leaves: { code: string; examples: string[] }[]): RuleFacts[] {
  const finder = createPlaceFinder(city.gazetteer)
  const calendar = cityCalendar({ version: 1 })
  const texts = leaves.flatMap(({ code, examples }) => (examples.length < 4 ? [] : [{ code, text: examples.slice(0, 6).join('') }]))
  const streets = city.units.filter(({ kind }) => kind === 'street').map(({ code }) => code)
  return texts.map(({ code, text }, index) => ({
    leafCode: code,
    street: streets[index % streets.length] ?? null,
    demandType: DEMAND_TYPES[index % DEMAND_TYPES.length] ?? 'help',
    urgency: 'T2',
    channel: CHANNELS[index % 3] ?? 'web',
    accusedUnits: [],
    plain: plainOf(text),
    places: finder.find(text).map(({ name }) => name),
    placeKinds: [],
    time: localTimeOf(calendar, new Date(START + index * 3_600_000)),
  }))
}
