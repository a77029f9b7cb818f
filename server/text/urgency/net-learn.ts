// Training of the network beside the linear model: stochastic gradients (Adagrad), the same messages, the most urgent window of each.
import type { Urgency } from '../../domain/words.ts'
import { type Random, seeded, shuffle } from '../random.ts'
import type { Example } from './learn.ts'
import { encode, type Encoded, type NetWeights, rowsOf } from './net.ts'
import { Learner, type NetOptions } from './net-learner.ts'
import { readMessage } from './reading.ts'
import { windowsOf } from './windows.ts'

export const NET_OPTIONS: NetOptions = { passes: 4, rate: 0.05, leastSeen: 3, characterDropout: 0.1, filterDropout: 0.3, urgentWeight: 1.5 }

/** Of a long ordinary letter so many windows are looked at in each pass. */
const LOOKS = 4

interface Message {
  level: Urgency
  weight: number
  /** Each window's sentences. */
  windows: Encoded[][]
}

/**
 * Learns a network. Deterministic: the same examples give the same numbers.
 * @param examples messages with their weights
 * @source Kim 2014 (the shape); Duchi et al. 2011 (Adagrad); Andrews et al. 2002 (the most urgent window stands for an urgent message)
 */
export function learnNet(examples: readonly { example: Example; weight: number }[], options: NetOptions = NET_OPTIONS, seed = 5): NetWeights {
  const read = examples.map(({ example, weight }) => {
    const reading = readMessage(example.text)
    const sentences = reading.sentences.map(({ start, end }) => reading.text.slice(start, end))
    return { level: example.level, weight, sentences, windows: windowsOf(reading, () => 0) }
  })
  const alphabet = alphabetOf(read.flatMap(({ sentences }) => sentences), options.leastSeen)
  const rows = rowsOf(alphabet)
  const messages = read.map(({ level, weight, sentences, windows }): Message => {
    const encoded = sentences.map((sentence) => encode(sentence, rows))
    return { level, weight, windows: windows.map(({ first, last }) => encoded.slice(first, last + 1)) }
  })
  const random = seeded(seed)
  const learner = new Learner(alphabet, options, random)
  for (let pass = 0; pass < options.passes; pass++) {
    learner.rate = options.rate * (1 - (0.9 * pass) / options.passes)
    for (const message of shuffle(messages.slice(), random)) learnMessage(learner, message, pass === 0, options, random)
  }
  return learner.weights(alphabet)
}

function learnMessage(learner: Learner, { level, weight, windows }: Message, isFirst: boolean, { urgentWeight }: NetOptions, random: Random): void {
  if (level === 'T2') {
    const chosen = windows.length < LOOKS ? windows : Array.from({ length: LOOKS }, () => windows[random.below(windows.length)] ?? [])
    for (const window of chosen) learner.step(window, 0, 0, (weight * windows.length) / chosen.length, (weight * windows.length) / chosen.length)
    return
  }
  // Before anything is learnt, where the emergency stands in a long message is not known.
  if (isFirst && windows.length >= LOOKS) return
  let chosen = windows[0]
  let most = -Infinity
  if (!isFirst && windows.length > 1) {
    for (const window of windows) {
      const urgent = learner.urgency(window)
      if (urgent > most) [chosen, most] = [window, urgent]
    }
  }
  if (chosen !== undefined) learner.step(chosen, 1, level === 'T0' ? 1 : 0, weight * urgentWeight, weight * (level === 'T0' ? urgentWeight : 1))
}

function alphabetOf(sentences: readonly string[], leastSeen: number): string {
  const counts = new Map<number, number>()
  for (const sentence of sentences) for (let i = 0; i < sentence.length; i++) counts.set(sentence.charCodeAt(i), (counts.get(sentence.charCodeAt(i)) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= leastSeen).map(([code]) => code)
  return String.fromCharCode(...kept.sort((a, b) => a - b))
}
