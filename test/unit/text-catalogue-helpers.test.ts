// The catalogue's sentences under foreign labels: which label a leaf has is learnt from the rows alone.
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { catalogueHelpers } from '../../server/text/catalogue-helpers.ts'
import { textsOf } from '../../server/text/catalogue-texts.ts'
import type { TrainingRow } from '../../server/text/train.ts'

const examples = [...textsOf(catalogue)].filter(({ language, kind }) => language === 'zh' && kind === 'example')
const of = (leaf: string): string[] => examples.filter(({ leafCode }) => leafCode === leaf).map(({ text }) => text)
const rowsOf = (leaf: string, label: string): TrainingRow[] => of(leaf).map((text) => ({ text, label }))
const others: TrainingRow[] = examples.filter(({ leafCode }) => leafCode.startsWith('05')).map(({ text }) => ({ text, label: 'other' }))

describe('helpers from the catalogue', () => {
  test('a leaf speaks for the label of its rows; a leaf that no row touches helps nobody', () => {
    const helpers = catalogueHelpers([...rowsOf('02.06.01', 'leaks'), ...others], catalogue)
    const labelled = new Map(helpers.map(({ text, label }) => [text, label]))
    for (const text of of('02.06.01')) expect(labelled.get(text)).toBe('leaks')
    for (const text of of('01.01.01')) expect(labelled.get(text)).toBeUndefined()
  })

  test('where rows are of two minds, the more decide; where nobody has half of them, none does', () => {
    const texts = of('02.06.01')
    const split = (labels: string[]): TrainingRow[] => texts.flatMap((text, i) => [{ text, label: labels[i % labels.length] ?? '' }])
    const labelIn = (rows: TrainingRow[]): string | undefined => catalogueHelpers([...rows, ...others], catalogue).find(({ text }) => text === texts[0])?.label
    expect(labelIn(split(['a', 'a', 'b']))).toBe('a')
    expect(labelIn(split(['a', 'b', 'c', 'd']))).toBeUndefined()
  })

  test('a language that hardly any row is written in gets no helpers', () => {
    const helpers = catalogueHelpers([...rowsOf('02.06.01', 'leaks'), ...others], catalogue)
    expect(helpers.length).toBeGreaterThan(0)
    expect(helpers.every(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true)
  })
})
