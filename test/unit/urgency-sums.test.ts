// Learning puts a window's features into a vector, reading sums their weights at once: both must come to the same.
import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../../server/text/urgency/columns.ts'
import { FeatureReader } from '../../server/text/urgency/features.ts'
import { SignSearch } from '../../server/text/urgency/find.ts'
import { dot } from '../../server/text/urgency/learn.ts'
import { readMessage } from '../../server/text/urgency/reading.ts'
import { Once, Summer } from '../../server/text/urgency/vectors.ts'
import { windowsOf } from '../../server/text/urgency/windows.ts'

// Weights that differ from column to column.
const weights = Int8Array.from({ length: 2 * COLUMNS }, (_, i) => ((i * 7919) % 251) - 125)
const urgent = Float32Array.from({ length: COLUMNS }, (_, column) => weights[2 * column] ?? 0)
const grave = Float32Array.from({ length: COLUMNS }, (_, column) => weights[2 * column + 1] ?? 0)

describe('a sum', () => {
  test.each([
    '楼下着火了，快来人！我妈还在三楼。',
    '物业费太贵。上个月家里着过火，已经扑灭了。想问保险怎么赔？电梯也老坏。',
    'my dad is not breathing. please send help. we are at the bridge',
    '水',
  ])('is the product of vector and weights: %s', (text) => {
    const reading = readMessage(text)
    const signs = new SignSearch(reading)
    const features = new FeatureReader(reading, signs)
    for (const window of windowsOf(reading, () => 0)) {
      const sums = new Summer(weights)
      features.read(window, sums)
      features.readSigns(window, sums)
      const vector = features.vectorOf(window)
      expect(sums.urgent).toBeCloseTo(dot(vector, urgent), 1)
      expect(sums.grave).toBeCloseTo(dot(vector, grave), 1)
    }
  })
})

describe('columns that are gathered', () => {
  test('are kept once each, in order, and none of the time before', () => {
    const first = new Once()
    for (const hash of [5, 9, 5, COLUMNS + 5]) first.add(hash)
    expect([...first.take()]).toEqual([5, 9])
    const second = new Once()
    second.add(9)
    expect([...second.take()]).toEqual([9])
  })
  test('may be very many', () => {
    const many = new Once()
    for (let i = 0; i < 10_000; i++) many.add(i)
    expect(many.take().length).toBe(10_000)
  })
})

describe('signs', () => {
  test('are sought by sentence: one at a time finds what all together find', () => {
    const reading = readMessage('家里没人受伤。三楼冒烟，有人喊救命。上个月也着过火。')
    const backwards = new SignSearch(reading)
    const found = [2, 1, 0].map((sentence) => backwards.in(sentence)).reverse()
    const forwards = new SignSearch(reading)
    expect(found).toEqual([0, 1, 2].map((sentence) => forwards.in(sentence)))
    expect(found[1]?.map(({ sign }) => sign.code)).toContain('smoke')
  })
  test('nothing stands in a sentence that is not there', () => expect(new SignSearch(readMessage('')).in(0)).toEqual([]))
})
