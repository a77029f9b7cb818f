// What rating a message's urgency and finding its places cost, beside jieba's segmentation alone; and how long the weights load.
import { catalogue } from '../city/catalogue.ts'
import { gazetteer } from '../city/streets.ts'
import { createPlaceFinder } from '../../server/text/entities/places.ts'
import { normalise } from '../../server/text/normalise.ts'
import { segment, segmenter } from '../../server/text/segment.ts'
import { rateUrgency } from '../../server/text/urgency/rate.ts'
import { unpack, storedWeights } from '../../server/text/urgency/weights.ts'
import { allRows, note, optionsOf } from '../lib/command-line.ts'
import { z } from 'zod'

const TYPICAL_CHARACTERS = 130
const LONG_CHARACTERS = 100_000

/** Processor milliseconds, so that other work on the machine does not count. */
function timed(work: () => unknown): number {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

/** Best of three rounds, per text. */
const each = (texts: string[], work: (text: string) => unknown): number =>
  Math.round((Math.min(...[0, 1, 2].map(() => timed(() => texts.forEach(work)))) / texts.length) * 10_000) / 10_000

/** `npm run bench -- urgency [--data FILE]`: messages of some 130 characters made of the catalogue's sentences, or a file's texts. */
export async function bench(args: string[]) {
  process.argv.splice(2, process.argv.length - 2, ...args)
  const { data } = optionsOf({ data: { type: 'string' } })
  const messages = data === undefined ? joined() : (await allRows(data, z.object({ text: z.string() }))).map(({ text }) => text)
  segmenter()
  const loadMs = Math.round(timed(() => unpack(storedWeights())))
  const finder = createPlaceFinder(gazetteer)
  const long = messages.join('').repeat(10).slice(0, LONG_CHARACTERS)
  note(`${messages.length} messages, ${Math.round(messages.join('').length / messages.length)} characters on average`)
  for (const text of messages.slice(0, 200)) rateUrgency({ text })
  const perMessage = {
    jiebaAlone: each(messages, (text) => segment(normalise(text))),
    urgency: each(messages, (text) => rateUrgency({ text })),
    places: each(messages, (text) => finder.find(text)),
  }
  return { processorMsPerMessage: perMessage, urgencyOf100000CharactersMs: Math.round(timed(() => rateUrgency({ text: long }))), weightsLoadMs: loadMs }
}

function joined(): string[] {
  const sentences = catalogue.levels.flatMap((first) => first.children.flatMap((second) => second.leaves.flatMap((leaf) => leaf.examples)))
  const messages: string[] = []
  let message = ''
  for (const sentence of sentences) {
    message += sentence
    if (message.length < TYPICAL_CHARACTERS) continue
    messages.push(message)
    message = ''
  }
  return messages
}
