// Same matter, by cases: what joins, what stays apart, who counts, what people rule, what alarms, and that nothing grows for ever.
import { describe, expect, test } from 'vitest'
import { poissonTail } from '../../server/text/matters/bursts.ts'
import { createMatterIndex, type MatterIndex } from '../../server/text/matters/matter-index.ts'
import { keptTitle, titleOf } from '../../server/text/matters/titles.ts'
import type { MatterMessage } from '../../server/text/matters/types.ts'
import { seeded } from '../../server/text/random.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 2, 2, 1)
const NOW = new Date(START + 30 * DAY)
let ids = 0
const message = (title: string, text = '', more: Partial<MatterMessage> = {}): MatterMessage => {
  ids += 1
  return { id: `x${ids}`, title, text, at: new Date(START + ids * 60_000), ...more }
}
const filled = (messages: readonly MatterMessage[], options = {}): MatterIndex => {
  const index = createMatterIndex(options)
  for (const one of messages) index.add(one)
  index.consolidate(NOW)
  return index
}
const together = (index: MatterIndex, a: string | undefined, b: string | undefined): boolean =>
  index.matterOf(a ?? '', NOW)?.members.includes(b ?? '') ?? false

/** Ordinary demands, so that words have a frequency. */
const noise = (count: number, seed = 7): MatterMessage[] => {
  const random = seeded(seed)
  const pick = (words: string): string => { const all = words.split(' '); return all[random.below(all.length)] ?? '' }
  return Array.from({ length: count }, () => {
    const place = pick('春江 明月 翠湖 金沙 凤凰 龙泉 紫荆 白鹭 银杏 望江 临风 听雨') + pick('东 西 南 北 新 老') + pick('小区 花园 家园 公寓 广场')
    const what = pick('电梯困人 路灯不亮 乱收停车费 楼道堆杂物 自来水发黄 广场舞扰民 快递柜收费 健身房跑路 拖欠工资 学位不足')
    return message(`${place}${what}`, `${place}的${what}已经很久，${pick('打过电话 找过社区 写过信 去过现场')}，${pick('没有结果 互相推诿 说会处理 至今未改')}。`)
  })
}

describe('what is one matter', () => {
  const PUMP = [
    message('柳溪苑二次供水泵房噪音扰民', '泵房设在一楼，夜里水泵轰鸣，床都在抖。'),
    message('柳溪苑水泵房夜间噪音太大', '水泵房没有隔音，每晚轰鸣到天亮，老人睡不着。'),
    message('投诉柳溪苑一楼水泵房噪音', '住在水泵房楼上，轰鸣噪音让孩子睡不着。'),
  ]
  const SCHOOL = [message('柳溪苑配套幼儿园迟迟不开园', '开发商承诺的幼儿园空着两年，孩子没地方上学。'), message('请问柳溪苑幼儿园何时开园', '配套幼儿园建好两年不开园，孩子上学要坐公交。')]
  const OTHER_PUMP = message('枫桥花园水泵房噪音扰民', '枫桥花园的水泵房夜里轰鸣，没有隔音，睡不着。')
  const index = filled([...noise(300), ...PUMP, ...SCHOOL, OTHER_PUMP])

  test('one matter in other words is together', () => {
    for (const one of PUMP) expect(together(index, PUMP[0]?.id, one.id), one.title).toBe(true)
    expect(together(index, SCHOOL[0]?.id, SCHOOL[1]?.id)).toBe(true)
  })

  test('two matters at one place are two', () => expect(together(index, PUMP[0]?.id, SCHOOL[0]?.id)).toBe(false))

  test('the same matter at another place is another', () => expect(together(index, PUMP[0]?.id, OTHER_PUMP.id)).toBe(false))

  test('lines of the metro differ by their number, in figures or characters', () => {
    const seven = [message('建议地铁7号线增设文昌桥站'), message('地铁七号线文昌桥站什么时候开工')]
    const three = message('地铁3号线车厢冷气太足')
    const lines = filled([...noise(200), ...seven, three])
    expect(together(lines, seven[0]?.id, seven[1]?.id)).toBe(true)
    expect(together(lines, seven[0]?.id, three.id)).toBe(false)
  })

  test('many loose messages of one style draw in nothing: a sum of everything is alike to everything', () => {
    const style = '地处中部要道 对周边的带动作用有限 与兄弟省会相比步子慢 希望拿出具体方案 人才外流令人担忧 请列入明年计划 定位要高 起点要新 应当对标先进 请公布时间表 招商力度不够 宣传也跟不上'.split(' ')
    const wishes = '物流中心 会展之都 智能制造 旅游度假 汉陵遗址 商业步行街 大学科技园 体育新城'
      .split(' ')
      .map((what, i) => message(`请加快${what}建设步伐`, `${what}的事${[0, 3, 7].map((skip) => style[(i * 5 + skip) % style.length]).join('，')}，请市委市政府大力推进。`))
    const loose = filled([...noise(300), ...wishes])
    expect(Math.max(...loose.matters(NOW).filter(({ members }) => members.some((id) => wishes.some((one) => one.id === id))).map(({ size }) => size), 1)).toBeLessThan(5)
  })

  test('names that share no district are not joined for their kind alone', () => {
    const wages = [
      message('投诉金沙装饰公司拖欠两个月工资', '给金沙装饰铺了两个月地砖，说好完工就结，现在包工头找不到人。'),
      message('德鸿餐饮店拖欠工资，员工维权难', '在德鸿餐饮做服务员，辞职半年押着一个月薪水不发。'),
      message('迅畅交通信息科技公司拖欠客服工资', '迅畅科技裁掉整个客服组，补偿金和最后一个月都没有给。'),
      message('百得胜全屋定制老板恶意拖欠工资', '百得胜门店关了，安装师傅的工钱还欠着。'),
    ]
    const firms = filled([...noise(300), ...wages])
    for (const one of wages.slice(1)) expect(together(firms, wages[0]?.id, one.id), one.title).toBe(false)
  })

  test('a very hot issue stays one, though its own words have become common', () => {
    const parts = '夜里 清早 周末 中午 下雨天 放学时 上班前 饭点 半夜 节假日'.split(' ')
    const flood = Array.from({ length: 700 }, (_, i) => message('落霞塘污水倒灌', `落霞塘污水倒灌进一楼，${parts[i % 10] ?? ''}最厉害，${parts[(i * 7) % 10] ?? ''}也有。`, { person: `f${i}` }))
    const drowned = filled([...noise(2_500), ...flood])
    expect(drowned.matterOf(flood[0]?.id ?? '', NOW)?.size).toBe(flood.length)
    expect(drowned.duplicatesOf({ title: '落霞塘污水倒灌', text: '落霞塘污水倒灌进一楼，下雨天最厉害。', at: NOW }).offer[0]?.people).toBe(flood.length)
  })

  test('the same messages in the same order make the same matters, with the same ids', () => {
    const messages = [...noise(200, 3), ...PUMP.map((one, i) => ({ ...one, id: `again${i}` }))]
    expect(filled(messages).matters(NOW)).toEqual(filled(messages).matters(NOW))
  })

  test('ids are stable while a matter grows, and a joined matter is found by its old id', () => {
    const growing = filled([...noise(300), ...PUMP])
    const before = growing.matterOf(PUMP[0]?.id ?? '', NOW)
    growing.add(message('柳溪苑水泵房噪音至今没有解决', '水泵房轰鸣，柳溪苑居民睡不着。'))
    growing.consolidate(NOW)
    const after = growing.matterOf(PUMP[0]?.id ?? '', NOW)
    expect(after?.id).toBe(before?.id)
    expect(after?.size).toBe((before?.size ?? 0) + 1)
    for (const one of PUMP) expect(growing.matter(`m-${one.id}`, NOW)?.id).toBe(before?.id)
  })
})

describe('who counts', () => {
  test('one person ten times is one; a text posted again by nobody in particular is one', () => {
    const text = '清风巷路口井盖缺失，夜里有人掉下去。'
    const ten = Array.from({ length: 10 }, (_, i) => message('清风巷井盖缺失', `${text}第${i}次反映。`, { person: 'p1' }))
    const again = [message('清风巷井盖缺失', text), message('清风巷井盖缺失', text)]
    const index = filled([...noise(100), ...ten, ...again])
    expect(index.matterOf(ten[0]?.id ?? '', NOW)).toMatchObject({ size: 12, people: 2 })
    expect(index.peopleBehind(ten.map(({ id }) => id))).toBe(1)
  })

  test('danger and growth make hotter than numbers long past', () => {
    const old = Array.from({ length: 5 }, (_, i) => message('旧事坡道路积水', `旧事坡雨后积水，车过不去，第${i}户。`, { person: `o${i}`, at: new Date(START - 300 * DAY + i * DAY) }))
    const gas = Array.from({ length: 3 }, (_, i) => message('新月里燃气泄漏气味', `新月里三栋有燃气味，第${i}户。`, { person: `g${i}`, urgency: 'T0', at: new Date(NOW.getTime() - DAY) }))
    const [first] = filled([...noise(50), ...old, ...gas]).matters(NOW, 3)
    expect(first?.title).toContain('新月里')
    expect(first?.heat).toMatchObject({ emergencies: 3, recentPeople: 3 })
  })

  test('an urgency learned later counts', () => {
    const two = [message('石桥巷墙体开裂', '墙要倒了', { person: 'a' }), message('石桥巷墙体开裂危险', '墙体往外鼓', { person: 'b' })]
    const index = filled([...noise(50), ...two])
    index.rate(two[0]?.id ?? '', 'T0')
    expect(index.matterOf(two[0]?.id ?? '', NOW)?.heat.emergencies).toBe(1)
  })
})

describe('duplicates', () => {
  const first = message('映月桥路面塌陷', '映月桥北头路面塌了一个大坑，电动车摔了两个人。', { person: 'p1', area: 'east', point: { lng: 112.9, lat: 28.2 } })
  const index = filled([...noise(300), first])
  const ask = { title: '映月桥路面有大坑', text: '映月桥北头路面塌陷，有人骑电动车摔倒。', at: new Date(first.at.getTime() + DAY) }

  test('the same demand is offered, with the words that say so', () => {
    const [found] = index.duplicatesOf({ ...ask, area: 'east' }).offer
    expect(found?.id).toBe(first.id)
    expect(found?.reasons.map(({ zh }) => zh).join()).toContain('映月')
    expect(found?.reasons.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true)
  })

  test('person and nearness speak for it, distance and another part of the city against', () => {
    const score = (more: object): number => { const { offer, suspect } = index.duplicatesOf({ ...ask, ...more }); return [...offer, ...suspect].find(({ id }) => id === first.id)?.score ?? 0 }
    const plain = score({})
    expect(score({ person: 'p1' })).toBeGreaterThan(plain)
    expect(score({ point: { lng: 112.9005, lat: 28.2 } })).toBeGreaterThan(plain)
    expect(score({ point: { lng: 112.99, lat: 28.2 } })).toBeLessThan(plain)
    expect(score({ area: 'west' })).toBeLessThan(plain)
  })

  test('word for word the same is certain; something else is nothing', () => {
    expect(index.duplicatesOf({ ...first, id: undefined }).offer[0]).toMatchObject({ id: first.id, score: 1 })
    expect(index.duplicatesOf({ title: '咨询居住证怎样续签', text: '居住证到期了去哪里续签，要带什么。', at: NOW })).toEqual({ offer: [], suspect: [] })
  })

  test('a message is no duplicate of itself', () => expect(index.duplicatesOf(first).offer.map(({ id }) => id)).not.toContain(first.id))
})

describe('ruled by hand', () => {
  const make = () => {
    const water = Array.from({ length: 6 }, (_, i) => message('北塘里停水无人管', `北塘里停水第${i}天，楼上楼下都没有水。`, { person: `w${i}` }))
    return { water, index: filled([...noise(200), ...water]) }
  }
  const more = (index: MatterIndex): string => {
    const one = message('北塘里停水还没有修好', '北塘里停水，楼上楼下都没有水，没人管。')
    index.add(one)
    index.consolidate(NOW)
    return one.id
  }

  test('what was parted stays apart while both grow', () => {
    const { water, index } = make()
    const parted = index.partByHand(water.slice(4).map(({ id }) => id))
    expect(parted).not.toBeNull()
    const late = more(index)
    expect(together(index, water[0]?.id, water[4]?.id)).toBe(false)
    expect(together(index, water[4]?.id, water[5]?.id)).toBe(true)
    expect(together(index, water[0]?.id, late) || together(index, water[4]?.id, late)).toBe(true)
  })

  test('what was joined stays together', () => {
    const { water, index } = make()
    const other = message('南岭路公交站牌错误', '站牌写的是旧线路。')
    index.add(other)
    expect(index.joinByHand([water[0]?.id ?? '', other.id])).toBe(index.matterOf(water[0]?.id ?? '', NOW)?.id)
    more(index)
    expect(together(index, water[0]?.id, other.id)).toBe(true)
  })

  test('rulings survive a compaction', () => {
    const { water, index } = make()
    index.partByHand(water.slice(4).map(({ id }) => id))
    for (const one of noise(3_000, 11)) index.add(one)
    const before = index.size
    for (let i = 1; i <= 6_000; i++) index.remove(`x${ids - i}`)
    index.consolidate(NOW)
    expect(index.size).toBeLessThan(before)
    expect(together(index, water[0]?.id, water[5]?.id)).toBe(false)
  })

  test.each([
    ['nobody known', ['nobody']],
    ['nothing', []],
  ])('%s is refused', (_, names) => {
    const { index } = make()
    expect(index.partByHand(names)).toBeNull()
    expect(index.joinByHand(names)).toBeNull()
  })

  test('all of it cannot leave', () => {
    const { water, index } = make()
    expect(index.partByHand(index.matterOf(water[0]?.id ?? '', NOW)?.members ?? [])).toBeNull()
  })
})

describe('bursts', () => {
  const quiet = Array.from({ length: 56 }, (_, day) => message('东风里路灯不亮', `东风里路灯坏了第${day}盏。`, { area: 'east', person: `q${day}`, at: new Date(NOW.getTime() - day * DAY - DAY / 2) }))
  const rush = (count: number, at = NOW.getTime()) => Array.from({ length: count }, (_, i) => message('东风里停水', `东风里停水，第${i}户。`, { area: 'east', person: `r${at}${i}`, at: new Date(at - i * 60_000) }))

  test('many people at one place within hours ring, with the usual number beside', () => {
    const [burst] = filled([...quiet, ...rush(9)]).bursts(NOW)
    expect(burst).toMatchObject({ place: 'east', people: 9 })
    expect(burst?.members).toHaveLength(9)
    expect(burst?.usual).toBeLessThan(2)
  })

  test('the rush of every Monday morning rings nothing', () => {
    const mondays = Array.from({ length: 8 }, (_, week) => rush(9, NOW.getTime() - (week + 1) * 7 * DAY)).flat()
    expect(filled([...quiet, ...mondays, ...rush(9)]).bursts(NOW)).toEqual([])
  })

  test.each([
    ['one person, nine times', rush(9).map((one) => ({ ...one, person: 'p' }))],
    ['four people', rush(4)],
    ['yesterday', rush(9, NOW.getTime() - DAY)],
  ])('%s: no alarm', (_, messages) => expect(filled([...quiet, ...messages]).bursts(NOW)).toEqual([]))

  test('the tail of a Poisson count', () => {
    expect(poissonTail(0, 3)).toBeCloseTo(1, 9)
    expect(poissonTail(1, 2)).toBeCloseTo(1 - Math.exp(-2), 9)
    expect(poissonTail(3, 1)).toBeCloseTo(1 - Math.exp(-1) * 2.5, 9)
    expect(poissonTail(50, 1)).toBeLessThan(1e-60)
  })
})

describe('bounds', () => {
  test('the oldest leave when the index is full, and the old at the nightly pass', () => {
    const messages = noise(300, 5)
    const index = filled(messages, { maxMessages: 100 })
    expect(index.size).toBe(100)
    expect(index.has(messages[0]?.id ?? '')).toBe(false)
    expect(index.has(messages.at(-1)?.id ?? '')).toBe(true)
    index.consolidate(new Date(NOW.getTime() + 2_000 * DAY))
    expect(index.size).toBe(0)
  })

  test('messages that leave take their memory with them', () => {
    const index = createMatterIndex({ maxMessages: 500 })
    for (const one of noise(6_000, 9)) index.add(one)
    expect(index.size).toBe(500)
    expect(index.matters(NOW, 1).reduce((sum, { size }) => sum + size, 0)).toBe(500)
  })

  test('added again it is replaced, removed it is gone', () => {
    const index = filled(noise(20, 4))
    const one = message('青石板街排水沟堵塞', '污水漫上街面。')
    index.add(one)
    index.add({ ...one, text: '污水漫上街面，还没有人来。' })
    expect(index.size).toBe(21)
    expect(index.remove(one.id)).toBe(true)
    expect(index.remove(one.id)).toBe(false)
    expect(index.matterOf(one.id, NOW)).toBeNull()
  })

  test('between the steps of a pass messages may come and go', () => {
    const index = createMatterIndex()
    const messages = noise(400, 21)
    for (const one of messages.slice(0, 300)) index.add(one)
    let at = 300
    for (const steps = index.consolidating(NOW); steps.next().done !== true; ) {
      const next = messages[at]
      if (next !== undefined) index.add(next)
      index.remove(messages[at - 300]?.id ?? '')
      at += 1
    }
    const members = index.matters(NOW, 1).flatMap((matter) => matter.members)
    expect(new Set(members).size).toBe(members.length)
    expect(members.length).toBe(index.size)
  })

  test.each(['', ' ', '\u0000\u200b', '😀😀', '<b></b>', '水'.repeat(100_000), '！！！', 'a'.repeat(5_000), '13900001111'])('any text is read without harm', (text) => {
    const index = filled([message(text, text), message('', text)])
    expect(index.size).toBe(2)
    expect(() => index.duplicatesOf({ title: text, text, at: NOW })).not.toThrow()
  })
})

describe('titles', () => {
  test('made of the members’ own words: place and matter, what most say, no address to the mayor', () => {
    const title = titleOf(['恳请市长解决柳溪苑水泵房噪音扰民问题！', '柳溪苑水泵房噪音', '投诉柳溪苑一楼水泵房夜间噪音', '睡不着！！！'])
    expect(title).toContain('柳溪苑')
    expect(title).toContain('噪音')
    expect(title).not.toMatch(/恳请|市长|投诉|！/)
  })

  test.each([
    ['我叫王小明，电话13912345678，楼上漏水', /王小明|139/],
    ['联系人：李雷，微信 abc12345 反映噪音', /李雷|12345/],
    ['电话１３９１２３４５６７８请回电', /139|１３９/],
    ['张三丰老师打人', /张三丰/],
    ['身份证430102199001011234被冒用', /4301/],
    ['请发到 someone@example.com', /@/],
  ])('%s: nobody is named', (title, hidden) => expect(keptTitle(title, '')).not.toMatch(hidden))

  test('a long one is cut between words', () => expect([...titleOf(['关于星河湾小区七号楼八号楼九号楼之间的地下车库入口被私家车长期占用堵塞消防通道的问题'])].length).toBeLessThanOrEqual(33))
  test('nothing is nothing', () => expect(titleOf(['', ''])).toBe(''))
})
