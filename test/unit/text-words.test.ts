// Words as a view beside characters: what counts as a word, where the head ends, and what they give as reasons.
import { describe, expect, test } from 'vitest'
import { encoderOf } from '../../server/text/encoder.ts'
import { learnSpace } from '../../server/text/features.ts'
import { readingOf } from '../../server/text/message.ts'
import { decidingWords } from '../../server/text/reasons.ts'
import { CUT_AT, idOfWord, wordsOf } from '../../server/text/words.ts'

const idsOf = (text: string, title?: string): number[] => [...wordsOf(readingOf({ text, title })).ids]

describe('words of a message', () => {
  test('marks and blanks are no words, runs of digits are one, letters count as they stand', () => {
    expect(idsOf('路灯,坏了!!')).toEqual(idsOf('路灯坏了'))
    expect(idsOf('停水12天')).toEqual(idsOf('停水 307 天'))
    expect(idsOf('停水12天')).not.toEqual(idsOf('停电12天'))
    expect(idsOf('WIFI')).toEqual([idOfWord('wifi')])
    expect(idsOf('……')).toEqual([])
  })

  test('the head is the title, to the word', () => {
    const withTitle = readingOf({ title: '小区停水', text: '从昨天起一直没有来水' })
    const alone = readingOf({ title: '小区停水', text: '' })
    expect(wordsOf(withTitle).headWords).toBe(wordsOf(alone).ids.length)
    expect(wordsOf(withTitle).ids.length).toBeGreaterThan(wordsOf(withTitle).headWords)
  })

  test('only the beginning is cut', () => {
    const long = '停水。'.repeat(CUT_AT)
    expect(idsOf(long).length).toBeLessThanOrEqual(CUT_AT / 3 + 1)
    expect(idsOf(`${'停水。'.repeat(CUT_AT / 3 + 1)}路灯不亮`)).not.toContain(idOfWord('路灯'))
  })

  test('a word gives as a reason what its columns gave, however often it stands', () => {
    const texts = ['垃圾没人清运,垃圾臭', '垃圾成堆', '小区停水', '停水没人管', '公园里没人打扫'].map((text) => readingOf({ text }))
    const space = learnSpace(texts, { leastTexts: 1, mostFeatures: 1_000, mostWords: 1_000 })
    const reading = readingOf({ title: '垃圾成堆', text: '小区里垃圾臭,垃圾没人管' })
    const vector = encoderOf(space)(reading)
    const ofWords = space.main.size + space.head.size
    const reasons = decidingWords(reading, space, vector, (column) => (column >= ofWords ? 1 : 0))
    const whole = vector.columns.reduce((sum, column, i) => sum + (column >= ofWords ? (vector.values[i] ?? 0) : 0), 0)
    const empty = decidingWords(reading, space, vector, () => 0)
    expect(empty).toEqual([])
    expect(reasons[0]?.term).toBe('垃圾')
    expect(new Set(reasons.map(({ term }) => term)).size).toBe(reasons.length)
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(whole + 0.01)
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(whole * 0.8) // words of grammar are left out
  })

  test('a space without words never cuts', () => {
    const texts = ['路灯不亮', '小区停水'].map((text) => readingOf({ text }))
    const space = learnSpace(texts, { leastTexts: 1, mostFeatures: 1_000, mostWords: 0 })
    expect([space.words.size, space.headWords.size]).toEqual([0, 0])
    expect(Math.max(...encoderOf(space)(readingOf({ text: '路灯不亮' })).columns)).toBeLessThan(space.main.size + space.head.size)
  })
})
