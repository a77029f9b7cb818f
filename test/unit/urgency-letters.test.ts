// What kind of letter it is stands beside every sentence of it: how it begins and ends, and in what senses it tells the rest.
import { describe, expect, test } from 'vitest'
import { COLUMN_BITS, COLUMNS } from '../../server/text/urgency/columns.ts'
import { FeatureReader } from '../../server/text/urgency/features.ts'
import { SignSearch } from '../../server/text/urgency/find.ts'
import { rateUrgency } from '../../server/text/urgency/rate.ts'
import { readMessage } from '../../server/text/urgency/reading.ts'
import { GROUPS } from '../../server/text/urgency/vectors.ts'

const TOLD = '她半边身子不听使唤，话也说不出来。'
const letter = (opening: string, ending: string): string => `${opening}${TOLD}楼道里的灯也坏了。社区的人我们都认得。${ending}`

/** The columns that the letter lends to the window of its second sentence. */
function lent(text: string): number[] {
  const reading = readMessage(text)
  const { columns } = new FeatureReader(reading, new SignSearch(reading)).vectorOf({ first: 1, last: 1 })
  return [...columns].filter((column) => column >>> COLUMN_BITS === GROUPS.letter).map((column) => column & (COLUMNS - 1))
}

describe('a letter', () => {
  test('lends its sentences how it begins, how it ends and how it speaks', () => {
    const [thanks, now] = [lent(letter('我想写信感谢社区的小王。', '现在她出院了，谢谢你们。')), lent(letter('我要投诉物业。', '刚刚她又倒下去了，快来。'))]
    expect(thanks.length).toBeGreaterThan(20)
    expect(thanks.filter((column) => now.includes(column)).length).toBeLessThan(thanks.length / 2)
  })

  test('of three sentences is none: all of it is in the windows already', () => expect(lent(`我妈在家里。${TOLD}快来人。`)).toEqual([]))

  test('of thirty thousand sentences lends no more than a short one', () => {
    const [short, long] = [1, 30_000].map((times) => lent(letter('我要投诉物业。', `${'灯坏了。'.repeat(times)}谢谢你们了。`)).length)
    expect(long).toBeGreaterThan(20)
    expect(long).toBeLessThanOrEqual(short ?? 0)
  })
})

test('the same illness, thanked for and happening', () => {
  const thanks = '我想通过你们感谢社区的小王。上个月五号夜里我妈半边身子不听使唤，话也说不出来。她按了社区发的按钮，十分钟就有人上来了。医生说送得及时。现在她出院在家，能自己吃饭走路了。请你们一定转告小王，我们全家谢谢她。'
  const now = '我要反映物业电梯的事。这个月停了四回，投诉也没人理。楼道里堆的都是东西。我妈住十二楼。刚才她半边身子突然不听使唤，话也说不出来。电梯还停着，我一个人背不动她。'
  expect(rateUrgency({ text: thanks }).level).toBe('T2')
  expect(rateUrgency({ text: now }).level).toBe('T0')
})
