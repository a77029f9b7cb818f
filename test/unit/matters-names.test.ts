// Rare words that titles share, and titles beside long texts: what keeps the pieces of one matter together.
import { describe, expect, test } from 'vitest'
import { likeness, type Side } from '../../server/text/matters/likeness.ts'
import { DEFAULT_OPTIONS } from '../../server/text/matters/options.ts'
import { readMessage } from '../../server/text/matters/reading.ts'

const START = Date.UTC(2026, 2, 2, 1)

describe('a rare word that both titles share', () => {
  const side = (more: Partial<Side> = {}): Side => ({
    members: 1, squared: 1, what: 0.9, fromMs: START, toMs: START, regions: [], places: [], isPlaced: false, kinds: [], names: new Map([[7, 1]]), ...more,
  })
  const alike = (a: Side, b: Side): number => likeness(a, b, { owner: 1, dot: 0.4, whatDot: 0.36 }, new Set(), DEFAULT_OPTIONS)
  const unnamed = { names: new Map<number, number>() }

  test('adds, by how rare it is, and several add no more than one of two messages', () => {
    const without = alike(side(), side(unnamed))
    expect(alike(side(), side()) - without).toBeCloseTo(DEFAULT_OPTIONS.nameBonus, 10)
    const half = side({ names: new Map([[7, 0.5]]) })
    expect(alike(half, side()) - without).toBeCloseTo(DEFAULT_OPTIONS.nameBonus / 2, 10)
    const many = side({ names: new Map([[7, 1], [8, 1], [9, 1]]) })
    expect(alike(many, many) - without).toBeCloseTo(DEFAULT_OPTIONS.nameBonus, 10)
  })

  test('adds nothing at places that are plainly others: there it is a kind of thing', () => {
    const at = (place: string, more: Partial<Side> = {}): Side => side({ isPlaced: true, places: [place], ...more })
    const apart = (a: Side, b: Side): number => likeness(a, b, { owner: 1, dot: 0.4, whatDot: 0.4 }, new Set(), DEFAULT_OPTIONS)
    expect(apart(at('柳溪'), at('枫桥'))).toBeCloseTo(apart(at('柳溪'), at('枫桥', unnamed)), 10)
    expect(apart(at('柳溪'), at('柳溪'))).toBeGreaterThan(apart(at('柳溪'), at('柳溪', unnamed)))
  })

  test('adds nothing where the kinds of matter share nothing', () => {
    const [rubbish, cracks] = [[1, 0.9], [2, 0.8]]
    expect(alike(side({ kinds: rubbish }), side({ kinds: cracks }))).toBeCloseTo(alike(side({ kinds: rubbish }), side({ kinds: cracks, ...unnamed })), 10)
  })
})

describe('a long text', () => {
  const words = '水管 裂缝 电梯 围墙 路灯 操场 仓库 桥梁 车棚 屋顶 窗户 大门 草坪 花坛 台阶 阳台 楼梯 地砖 天线 管道 信箱 走廊 水泵 锅炉 烟囱 井盖 护栏 站牌 长椅 喷泉 凉亭 雕塑 旗杆 沙坑 秋千 滑梯 树池 石凳 棋盘 球网'
  const countOf = (text: string, word: string): number => readMessage({ title: '金桥农机站', text }, 400).terms.find((term) => term.word === word)?.count ?? 0

  test('counts less for each of its words, a short one in full, the title always', () => {
    expect(countOf('水管、裂缝、电梯坏了', '水管')).toBe(1)
    const long = words.split(' ').join('、')
    expect(countOf(long, '水管')).toBeLessThan(0.9)
    expect(countOf(long, '水管')).toBeGreaterThan(0.5)
    expect(countOf(long, '金桥')).toBe(countOf('水管', '金桥'))
  })
})
