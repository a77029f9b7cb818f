// The catalogue's sentences as helpers for rows with labels of any kind: which label a matter has is learnt from the rows.
import type { Catalogue } from '../domain/catalogue.ts'
import { textsOf } from './catalogue-texts.ts'
import { coldStart } from './cold-start.ts'
import { languageOf } from './language.ts'
import { readingOf } from './message.ts'
import type { TrainingRow } from './train.ts'

/** Weight at which these helpers help; at 0.4, the weight of hand-labelled sentences, they harm (README, "What helped"). */
export const CATALOGUE_HELPER_WEIGHT = 0.15
/** Rows looked at; so many tell the labels of matters as well as all. */
const MOST_ROWS = 6_000
const LEAST_ROWS = 3
/** A leaf whose rows are of two minds still speaks for the label that most of them have; the weight is low enough for that. */
const LEAST_SHARE = 0.5
/** Largest probability that the rows of a matter agree by chance. */
const CHANCE = 0.05
/** A language that fewer of the rows are written in needs no helpers. */
const LEAST_OF_LANGUAGE = 0.05

/**
 * Sentences, names and synonyms of those leaves of whose rows at least half have one label, under that label. Rows find their leaf by
 * the cold start; leaves that the rows never touch help nobody.
 * @returns empty when the labels have nothing to do with the catalogue's matters
 */
export function catalogueHelpers(rows: readonly TrainingRow[], catalogue: Catalogue): TrainingRow[] {
  const stride = Math.max(1, Math.ceil(rows.length / MOST_ROWS))
  const looked = rows.filter((_, i) => i % stride === 0)
  const languages = languagesOf(looked)
  const labelOf = labelsOfLeaves(looked, catalogue)
  return [...textsOf(catalogue)].flatMap(({ leafCode, text, language }) => {
    const label = labelOf.get(leafCode)
    return label === undefined || !languages.has(language) ? [] : [{ text, label }]
  })
}

function languagesOf(rows: readonly TrainingRow[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of rows) {
    const language = languageOf(text)
    for (const one of language === 'mixed' ? ['zh', 'en'] : [language]) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= rows.length * LEAST_OF_LANGUAGE).map(([language]) => language))
}

function labelsOfLeaves(rows: readonly TrainingRow[], catalogue: Catalogue): Map<string, string> {
  const reader = coldStart(catalogue)
  const share = new Map<string, number>()
  const byLeaf = new Map<string, Map<string, number>>()
  for (const row of rows) {
    share.set(row.label, (share.get(row.label) ?? 0) + 1 / rows.length)
    const likeness = reader.likeness(readingOf(row))
    let best = 0
    for (let leaf = 1; leaf < likeness.length; leaf++) if ((likeness[leaf] ?? 0) > (likeness[best] ?? 0)) best = leaf
    if ((likeness[best] ?? 0) <= 0) continue
    const code = reader.codes[best] ?? ''
    const labels = byLeaf.get(code) ?? new Map<string, number>()
    labels.set(row.label, (labels.get(row.label) ?? 0) + 1)
    byLeaf.set(code, labels)
  }
  const labelOf = new Map<string, string>()
  for (const [code, labels] of byLeaf) {
    const all = [...labels.values()].reduce((sum, count) => sum + count, 0)
    const [first] = [...labels].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    if (first === undefined || all < LEAST_ROWS || first[1] / all < LEAST_SHARE) continue
    if ((share.get(first[0]) ?? 1) ** first[1] < CHANCE) labelOf.set(code, first[0])
  }
  return labelOf
}
