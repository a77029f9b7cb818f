// Sentences from patterns, and the thesaurus that the urgency model weighs beside words.
import { describe, expect, test } from 'vitest'
import { trainingPatterns } from '../../scripts/urgency/learn.ts'
import { patternsIn, readingsOf } from '../../server/text/urgency/grammar.ts'
import { FIRST_SENSE, meaningNameOf, meaningsIn } from '../../server/text/urgency/lexicon.ts'

describe('patterns', () => {
  test('stand for all their readings', () => {
    const readings = readingsOf(patternsIn('# T0 fire\n[厨房|阳台][着火|冒烟]了'), 50)
    expect(readings.map(({ text }) => text).sort()).toEqual(['厨房冒烟了', '厨房着火了', '阳台冒烟了', '阳台着火了'])
    expect(readings.every(({ level, family }) => level === 'T0' && family === 'p:fire')).toBe(true)
  })
  test('give so many readings at most, each once, always the same', () => {
    const patterns = patternsIn('# T2 near\n[甲|乙|丙|丁][子|丑|寅|卯][天|地|人|和]')
    const readings = readingsOf(patterns, 5)
    expect(new Set(readings.map(({ text }) => text)).size).toBe(5)
    expect(readingsOf(patterns, 5)).toEqual(readings)
  })
  test.each([
    ['a pattern before any heading', '着火了'],
    ['a heading without a level', '# fire\n着火了'],
    ['brackets that do not match', '# T0 fire\n[厨房|阳台着火了'],
    ['alternatives without brackets', '# T0 fire\n厨房|阳台着火了'],
  ])('%s is refused with its line', (_, text) => expect(() => patternsIn(text)).toThrow(/^line \d/))
  test('of the project can be read, and tell no two levels in the same words', () => {
    const levels = new Map<string, string>()
    const readings = readingsOf(trainingPatterns(), 16)
    expect(readings.length).toBeGreaterThan(10_000)
    const twofold = readings.filter(({ text, level }) => {
      const known = levels.get(text)
      levels.set(text, level)
      return known !== undefined && known !== level
    })
    expect(twofold).toEqual([])
  })
})

describe('meanings', () => {
  const names = (text: string) => meaningsIn(text).map(meaningNameOf)
  test.each([
    ['longest words first', '火车站旁边着火了', ['cooking', 'fire']],
    ['in the order of the text', '去年奶奶摔倒已经出院', ['past', 'elder', 'fallen', 'over']],
    ['many people, from six on', '十七个人肚子疼', ['many', 'vomit']],
    ['three are not many', '三个人在下棋', []],
    ['whole English words only', 'firearms and a fire', ['fire']],
    ['nothing', '', []],
  ])('%s: %s', (_, text, expected) => expect(names(text)).toEqual(expected))
  test('tell what is said from the sense in which it is said', () => {
    const [fire, over] = meaningsIn('着火扑灭')
    expect(fire).toBeLessThan(FIRST_SENSE)
    expect(over).toBeGreaterThanOrEqual(FIRST_SENSE)
  })
})
