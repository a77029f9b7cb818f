// Pieces of sentences: order, beginnings and ends, commas, and what sounds alike.
import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../server/text/urgency/pieces.ts'

const shared = (one: Uint32Array, other: Uint32Array): number => one.filter((piece) => other.includes(piece)).length

describe('runs', () => {
  test('of one to four characters, with beginning and end', () => expect(piecesOf('着火').runs.length).toBe(4 + 3 + 2 + 1))
  test('tell order apart', () => expect(shared(piecesOf('人咬狗').runs, piecesOf('狗咬人').runs)).toBe(5))
  test('do not cross a comma', () => {
    const across = piecesOf('门锁').runs
    expect(shared(across, piecesOf('开门，锁车').runs)).toBe(4)
    expect(shared(across, piecesOf('开门锁车').runs)).toBe(5)
  })
  test('mark where a sentence begins and ends', () => expect(shared(piecesOf('火').runs, piecesOf('大火车').runs)).toBe(3))
})

describe('sounds', () => {
  test('are the same for words typed by ear', () => {
    expect(piecesOf('燃气漏了').sounds.length).toBe(5)
    expect([...piecesOf('燃汽漏了').sounds]).toEqual([...piecesOf('燃气漏了').sounds])
  })
  test('are the same where speakers do not tell them apart', () => {
    expect(piecesOf('上船').sounds.length).toBe(1)
    expect([...piecesOf('上船').sounds]).toEqual([...piecesOf('上床').sounds])
  })
  test('differ where people hear a difference', () => expect(shared(piecesOf('着火').sounds, piecesOf('下水').sounds)).toBe(0))
})

test('nothing and what is no letter give no sounds', () => {
  expect(piecesOf('').sounds.length).toBe(0)
  expect(piecesOf('123 !!! 🙂').sounds.length).toBe(0)
})
