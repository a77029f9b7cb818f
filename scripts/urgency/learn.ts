// Learns the urgency model anew from the sentences beside it and the catalogue's everyday ones; writes server/text/urgency/weights.json.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Pattern, patternsIn } from '../../server/text/urgency/grammar.ts'
import { bagOf, type Example, learn, LEARN_OPTIONS } from '../../server/text/urgency/learn.ts'
import { FILTERS } from '../../server/text/urgency/net.ts'
import { learnNet, NET_OPTIONS } from '../../server/text/urgency/net-learn.ts'
import { type Material, trainingExamples } from '../../server/text/urgency/training-set.ts'
import { pack } from '../../server/text/urgency/weights.ts'
import { catalogue } from '../city/catalogue.ts'
import { allRows, note } from '../lib/command-line.ts'
import { LevelledRow } from './check.ts'

const HOME = fileURLToPath(new URL('../../server/text/urgency/', import.meta.url))
const PATTERNS = `${HOME}training/patterns/`
const fileOf = (name: string): string => `${HOME}training/${name}.jsonl`
const WRITTEN = ['emergencies', 'urgent', 'ordinary']
const TOLD = ['told-urgent', 'told-ordinary']
const LETTERS = 'letters'

// Leaves whose everyday cases may well be urgent: gaps in bridges and roads, landslides, outbreaks, patients in danger, abuse, fire
// safety. Their examples are left out, for they are not all ordinary.
const NOT_ALL_ORDINARY = /^(?:01\.06|04\.05|10\.03|10\.07|11\.06\.0[245]|11\.05\.01|12\.02\.0[14]|15\.0[13]|13\.05\.04|13\.07\.01|10\.02\.03|10\.09|12\.03\.01)/

/** The sentences of some training lists, in order. */
async function examplesOf(names: readonly string[]): Promise<Example[]> {
  const lists = await Promise.all(names.map((name) => allRows(fileOf(name), LevelledRow)))
  return lists.flat()
}

/** The patterns of the training lists, in the order of their files' names. */
export const trainingPatterns = (): Pattern[] =>
  readdirSync(PATTERNS)
    .sort()
    .flatMap((name) => patternsIn(readFileSync(`${PATTERNS}${name}`, 'utf8')))

/** Everyday sentences and short names of everyday matters from the shipped catalogue. */
export const everydaySentences = (): string[] =>
  catalogue.levels
    .flatMap((first) => first.children.flatMap((second) => second.leaves))
    .filter((leaf) => leaf.leastUrgency === 'T2' && !NOT_ALL_ORDINARY.test(leaf.code))
    .flatMap((leaf) => [...leaf.examples, ...leaf.examplesEn, ...leaf.synonyms, leaf.name, leaf.nameEn.toLowerCase()])

/** All that the models learn from. */
export const trainingMaterial = async (): Promise<Material> => ({
  told: await examplesOf(TOLD),
  letters: (await allRows(fileOf(LETTERS), z.object({ text: z.string() }))).map(({ text }) => text),
  written: await examplesOf(WRITTEN),
  patterns: trainingPatterns(),
  ordinary: everydaySentences(),
})

/** What the models were learnt from, in 16 characters: every example but the catalogue's own sentences, with its weight, and the options. */
export const digestOf = (material: Material): string =>
  createHash('sha256').update(JSON.stringify([trainingExamples({ ...material, ordinary: [] }), LEARN_OPTIONS, NET_OPTIONS, FILTERS])).digest('hex').slice(0, 16)

/** Learns and writes. @returns what was learnt from how much */
export async function learnUrgency() {
  const material = await trainingMaterial()
  const examples = trainingExamples(material)
  const sentences = material.told.length + material.written.length
  note(`${sentences} sentences, ${material.letters.length} letters, ${material.patterns.length} patterns, ${examples.length} examples`)
  const net = learnNet(examples)
  note('the network is learnt')
  const stored = pack(digestOf(material), learn(examples.map(({ example, weight }) => bagOf(example, weight))), net)
  writeFileSync(`${HOME}weights.json`, `${JSON.stringify(stored)}\n`)
  return { sentences, letters: material.letters.length, patterns: material.patterns.length, examples: examples.length, learntFrom: stored.learntFrom }
}
