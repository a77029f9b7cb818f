// Sentences put together from frames, deterministically: emergencies, the same imagined or long over, and temper about small things.
import { type Random, seeded } from '../random.ts'
import { type Made, softened } from './augment.ts'
import type { Example } from './learn.ts'
import { ASKS, CAUSES, HYPERBOLE } from './training/ordinary-frames.ts'
import { ORDINARY_FACTS } from './training/ordinary-facts.ts'
import { PETITION_ENDINGS, PETITION_MIDDLES, PETITION_OPENINGS } from './training/petition-phrases.ts'
import { SITUATIONS, type Situation } from './training/situations.ts'
import { WIDENED } from './training/situations-widened.ts'

const OPENINGS = '刚才|现在|突然|快来人，|你好，|不好意思打扰，|我在外地，|今天早上|半夜里|我刚到家，|救命，|喂，|麻烦你们，|这会儿||||||||'.split('|')
const CLOSINGS = '，快来|，怎么办|，求求你们快点|，在菜市场后面|，我好害怕|，打120一直占线|，我一个人弄不动|，地址是建设路六号|，已经十几分钟了|，越来越严重|，孩子吓哭了|，没有人管||||||||||'.split('|')
const JOINTS = '，|，|，|。|，而且|，'.split('|')

export interface ComposeOptions {
  /** Emergencies made of each frame; half as many softened ones. */
  eachSituation: number
  tempers: number
  /** Ordinary messages made of each topic. */
  eachTopic: number
}

/** Composed examples; the same seed gives the same ones. */
export function composedExamples(options: ComposeOptions, seed = 11): Made[] {
  const random = seeded(seed)
  return [
    ...[...SITUATIONS, ...WIDENED].flatMap((situation) => ofSituation(situation, options.eachSituation, random)),
    ...ORDINARY_FACTS.flatMap((topic) => ofTopic(topic.split('|'), options.eachTopic, random)),
    ...tempers(options.tempers, random),
  ]
}

/** Long ordinary letters: an opening, everyday matters with what people say between them, an ending. */
export function petitions(matters: readonly string[], count: number, seed = 17): string[] {
  const random = seeded(seed)
  const [openings, middles, endings] = [PETITION_OPENINGS.split('|'), PETITION_MIDDLES.split('|'), PETITION_ENDINGS.split('|')]
  return Array.from({ length: count }, () => {
    const body = Array.from({ length: 1 + random.below(3) }, () => [pick(matters, random), ...sample(middles, random.below(3), random)].map((part) => (/[。？！?.!]$/.test(part) ? part : `${part}。`)).join(''))
    return pick(openings, random) + body.join('') + pick(endings, random)
  })
}

/**
 * Long letters with an event in the midst of everyday matters: an emergency, or one that is imagined, told of or long over.
 * @param events what happens, with its level; of an urgent one every second letter holds the softened form and is ordinary
 */
export function lettersAbout(events: readonly Example[], matters: readonly string[], seed = 23): Example[] {
  const random = seeded(seed)
  const [openings, middles, endings] = [PETITION_OPENINGS.split('|'), PETITION_MIDDLES.split('|'), PETITION_ENDINGS.split('|')]
  return events.map(({ text, level, family }, index) => {
    const isSoft = index % 2 === 1
    const event = isSoft && level !== 'T2' ? softened(text.replace(/[。，!！]$/, ''), random) : pick(TURNS, random) + text
    const before = Array.from({ length: 1 + random.below(3) }, () => pick(matters, random))
    const after = random.below(2) === 0 ? [pick(middles, random)] : []
    const letter = [pick(openings, random), ...before, ...(random.below(2) === 0 ? [pick(middles, random)] : []), event, ...after, ...(random.below(2) === 0 ? [pick(endings, random)] : [])]
    return { text: letter.map(asSentence).join(''), level: isSoft ? 'T2' : level, family }
  })
}

const TURNS = '|||刚才|现在|写到这里，|本来只想说这些，可是|今天|就在刚刚，|这会儿|更要紧的是，|'.split('|')
const asSentence = (part: string): string => (/[。？！，：?.!]$/.test(part) ? part : `${part}。`)

function ofSituation({ family, level, who, facts }: Situation, count: number, random: Random): Made[] {
  const [people, saying] = [who.split('|'), facts.split('|')]
  const event = (): string => {
    const chosen = sample(saying, 2 + random.below(2), random)
    return pick(people, random) + chosen.map((fact, i) => (i === 0 ? '' : pick(JOINTS, random)) + fact).join('')
  }
  const made: Made[] = []
  for (let i = 0; i < count; i++) {
    const text = pick(OPENINGS, random) + event() + pick(CLOSINGS, random)
    made.push({ example: { text, level, family }, weight: 1 })
    if (i % 2 === 0) made.push({ example: { text: softened(event().replaceAll('。', '，'), random), level: 'T2', family }, weight: 1 })
  }
  return made
}

function ofTopic(facts: readonly string[], count: number, random: Random): Made[] {
  const asks = ASKS.split('|')
  return Array.from({ length: count }, () => {
    const parts = [...sample(facts, 1 + random.below(3), random), ...(random.below(2) === 0 ? [pick(asks, random)] : [])]
    return { example: { text: parts.join(pick(JOINTS, random)), level: 'T2', family: 'f:ordinary' }, weight: 1 }
  })
}

function tempers(count: number, random: Random): Made[] {
  const [causes, hyperboles, asks] = [CAUSES.split('|'), HYPERBOLE.split('|'), ASKS.split('|')]
  return Array.from({ length: count }, () => {
    const parts = [pick(causes, random), pick(hyperboles, random), ...(random.below(3) === 0 ? [pick(hyperboles, random)] : []), pick(asks, random)]
    const text = random.below(2) === 0 ? parts.join('，') : parts[0] + parts.slice(1).join('，')
    return { example: { text: text.replace(/，$/, ''), level: 'T2', family: 'f:temper' }, weight: 1 }
  })
}

const pick = (items: readonly string[], random: Random): string => items[random.below(items.length)] ?? ''

function sample(items: readonly string[], count: number, random: Random): string[] {
  const chosen = new Set<string>()
  while (chosen.size < Math.min(count, items.length)) chosen.add(pick(items, random))
  return [...chosen]
}
