// Two matters at one place: told apart by what kind of matter the reader takes them for.
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { leavesOf } from '../../server/domain/catalogue.ts'
import { queryOf } from '../../server/services/matter-desk.ts'
import { kindReader, kindsOfLeaves, type Kind } from '../../server/text/kinds.ts'
import { addKinds, kindLikeness, kindsOfRow, KINDS, packedKinds } from '../../server/text/matters/kind-mix.ts'
import { createMatterIndex, type MatterIndex } from '../../server/text/matters/matter-index.ts'
import type { MatterMessage } from '../../server/text/matters/types.ts'
import type { Message } from '../../server/text/message.ts'
import { aFiledOrder } from '../support/builders.ts'

let read: (message: Message) => Kind[]
beforeAll(() => void (read = kindReader(catalogue)))

describe('the reader of kinds', () => {
  test('knows most of the catalogue’s own sentences by their second level', () => {
    const leaves = [...leavesOf(catalogue).values()].filter((_, n) => n % 5 === 0)
    const right = leaves.filter(({ code, examples }) => read({ text: examples[0] ?? '' })[0]?.code === code.slice(0, 5))
    expect(leaves.length).toBeGreaterThan(100)
    expect(right.length / leaves.length).toBeGreaterThan(0.85)
  })

  test('gives at most four, best first, with shares that add up to no more than 1', () => {
    const kinds = read({ title: '小区垃圾站臭', text: '楼下的垃圾站没人清,臭得开不了窗。' })
    expect(kinds.length).toBe(KINDS)
    expect([...kinds].sort((a, b) => b.p - a.p)).toEqual(kinds)
    expect(kinds.reduce((sum, { p }) => sum + p, 0)).toBeLessThanOrEqual(1 + 1e-9)
  })

  test.each([[''], ['!!!???'], ['😀😀']])('%j is of no kind', (text) => expect(read({ text })).toEqual([]))

  test('reads English, and a text of 100 KB no longer than its beginning', () => {
    expect(read({ text: 'My employer has not paid my wages for three months' })[0]?.code.slice(0, 2)).toBe('09')
    const opening = `电梯停运三天${'没有人来修'.repeat(60)}`
    expect(read({ text: `${opening}${'水'.repeat(100_000)}` })).toEqual(read({ text: opening }))
  })
})

test('leaves as they were read are summed by their second level', () => {
  expect(kindsOfLeaves([{ code: '02.03.01', p: 0.4 }, { code: '03.01.02', p: 0.3 }, { code: '02.03.05', p: 0.2 }])).toEqual([
    { code: '02.03', p: expect.closeTo(0.6, 10) as number },
    { code: '03.01', p: 0.3 },
  ])
  expect(kindsOfLeaves([])).toEqual([])
})

test('an order comes into the index with the kinds of its own reading; one that nobody has read yet comes without', () => {
  const { demand } = aFiledOrder()
  const order = { _id: 'a', createdAt: new Date(0), demand }
  expect(queryOf({ ...order, reading: { leaves: [{ code: '02.03.01', p: 0.7 }] } }).kinds).toEqual([{ code: '02.03', p: 0.7 }])
  expect(queryOf({ ...order, reading: null }).kinds).toEqual([])
})

describe('mixtures of kinds', () => {
  const mix = (...kinds: Kind[]): number[] => kindsOfRow(Uint32Array.from([...packedKinds(kinds), ...new Array<number>(KINDS).fill(0)]), 0)
  const [rubbish, cracks] = [mix({ code: '03.02', p: 0.9 }, { code: '02.01', p: 0.1 }), mix({ code: '02.05', p: 0.8 })]

  test('like themselves, unlike what shares nothing, the same both ways; what is not known is like anything', () => {
    expect(kindLikeness(rubbish, rubbish)).toBeCloseTo(1, 6)
    expect(kindLikeness(rubbish, cracks)).toBe(0)
    const both = [...rubbish]
    addKinds(both, cracks)
    expect(kindLikeness(both, cracks)).toBeCloseTo(kindLikeness(cracks, both), 12)
    expect(kindLikeness(both, cracks)).toBeGreaterThan(0.5)
    expect(kindLikeness([], cracks)).toBe(1)
  })

  test('a share is kept to half a percent, however small it is never nothing', () => {
    const [, most = 0, , least = 0] = mix({ code: '03.02', p: 0.777 }, { code: '02.01', p: 0.0001 })
    expect(Math.abs(most - 0.777)).toBeLessThan(0.005)
    expect(least).toBeGreaterThan(0)
  })
})

describe('at one estate', () => {
  const START = Date.UTC(2026, 2, 2, 1)
  const NOW = new Date(START + 30 * 86_400_000)
  const RUBBISH: Kind[] = [{ code: '03.02', p: 0.8 }]
  const CRACKS: Kind[] = [{ code: '02.05', p: 0.8 }]
  const told = (id: string, title: string, text: string, kinds?: Kind[]): MatterMessage => ({ id, title, text, at: new Date(START + Number(id.slice(1)) * 60_000), kinds })
  const letters = (rubbish?: Kind[], cracks?: Kind[]): MatterMessage[] => [
    told('r1', '云水谣三期旁要建垃圾站', '听说开发商要在云水谣三期旁边建一座垃圾站,业主都不知情。', rubbish),
    told('r2', '云水谣后面建垃圾站是真的吗', '云水谣三期后面围了起来,开发商说要建垃圾站。', rubbish),
    told('c3', '云水谣三期房屋开裂', '云水谣三期交房后开发商不管,业主家里墙面开裂。', cracks),
    told('c4', '云水谣三期多栋房子有裂缝', '云水谣三期业主收房后发现墙面裂缝,开发商不理。', cracks),
  ]
  const others = Array.from({ length: 40 }, (_, n) =>
    told(`o${n + 10}`, `${'春夏秋冬东西南北'[n % 8] ?? ''}${'山水林湖'[n % 4] ?? ''}路第${n}号路灯不亮`, `第${n}号杆的灯坏了一个月,晚上什么都看不见,请派人来修。`),
  )
  const indexOf = (messages: MatterMessage[]): MatterIndex => {
    const index = createMatterIndex({ mergeAt: 0.47 }) // where, in so small an index, estate and developer alone just join them
    for (const message of [...messages, ...others]) index.add(message)
    index.consolidate(NOW)
    return index
  }
  const together = (index: MatterIndex, a: string, b: string): boolean => index.matterOf(a, NOW)?.members.includes(b) ?? false

  test('two kinds are two matters, where words alone made them one', () => {
    const [alike, apart] = [indexOf(letters()), indexOf(letters(RUBBISH, CRACKS))]
    expect(together(alike, 'r1', 'c3')).toBe(true)
    expect(together(apart, 'r1', 'c3')).toBe(false)
    expect(together(apart, 'r1', 'r2')).toBe(true)
    expect(together(apart, 'c3', 'c4')).toBe(true)
  })

  test('one kind stays one matter', () => expect(together(indexOf(letters(RUBBISH, RUBBISH)), 'r1', 'c3')).toBe(true))

  test('kinds outlive a compaction and go when their messages go', () => {
    const index = indexOf(letters(RUBBISH, CRACKS))
    const many = Array.from({ length: 1_200 }, (_, n) => told(`z${n + 100}`, `临时消息${n}`, `占位${n}`, RUBBISH))
    for (const message of many) index.add(message)
    for (const { id } of many) index.remove(id)
    index.consolidate(NOW)
    index.gatherAfresh()
    expect(together(index, 'r1', 'r2')).toBe(true)
    expect(together(index, 'r1', 'c3')).toBe(false)
  })
})
