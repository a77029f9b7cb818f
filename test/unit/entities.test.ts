// Places, times, sums of money, organisations and personal numbers in what people write.
import { describe, expect, test } from 'vitest'
import { gazetteer as linlan } from '../../scripts/city/streets.ts'
import type { Gazetteer } from '../../server/text/entities/gazetteer.ts'
import { chineseNumber, findMoney } from '../../server/text/entities/money.ts'
import { findOrganisations } from '../../server/text/entities/organisations.ts'
import { maskPersonal } from '../../server/text/entities/personal.ts'
import { createPlaceFinder, findPlaces } from '../../server/text/entities/places.ts'
import { findTimes } from '../../server/text/entities/times.ts'

const town: Gazetteer = {
  streets: [
    { code: 'east', name: '东山街道', aliases: ['东山'], communities: [{ code: 'east-1', name: '柳荫社区' }, { code: 'east-2', name: '梧桐里社区' }] },
    { code: 'west', name: '西津镇', aliases: [], communities: [{ code: 'west-1', name: '石桥村' }] },
  ],
  roads: [
    { name: '书院路', streets: ['east'] },
    { name: '滨河南路', streets: ['east', 'west'] },
    { name: '滨河北路', streets: ['west'] },
    { name: '解放大道', streets: ['west'] },
  ],
  points: [
    { name: '翠湖名邸', kind: 'estate', street: 'east', lng: 0, lat: 0, aliases: ['翠湖小区'] },
    { name: '第二人民医院', kind: 'hospital', street: 'west', lng: 0, lat: 0, aliases: ['二医院'] },
    { name: '第三人民医院', kind: 'hospital', street: 'east', lng: 0, lat: 0, aliases: ['三医院'] },
    { name: '金色港湾花园', kind: 'estate', street: 'west', lng: 0, lat: 0, aliases: [] },
  ],
}
const finder = createPlaceFinder(town)
const names = (text: string) => finder.find(text).map(({ name, how }) => `${name} ${how}`)

describe('places', () => {
  test.each([
    ['书院路的路灯不亮', ['书院路 name']],
    ['東山街道書院路沒有路燈', ['东山街道 name', '书院路 name']],
    ['柳荫有人占道', []], // two characters alone are no name of a community
    ['梧桐里的老人活动室', ['梧桐里社区 alias']],
    ['翠湖小区停水', ['翠湖名邸 alias']],
    ['书苑路堵车', ['书院路 sound']],
    ['树院路堵车', ['书院路 sound']],
    ['金色港弯花园漏水', ['金色港湾花园 sound']],
    ['金色港湾花圆漏水', ['金色港湾花园 sound']],
    ['金色海湾花园漏水', ['金色港湾花园 spelling']],
    ['金港湾花园漏水', ['金色港湾花园 spelling']],
    ['第二医院门口', ['第二人民医院 alias']],
    ['铁路文化公园很大', []],
    ['解放大到上', ['解放大道 sound']],
    ['滨河南路和滨河北路都堵', ['滨河南路 name', '滨河北路 name']],
    ['滨河东路堵', []], // another direction is another road
    ['第四人民医院态度差', []], // another number is another hospital
    ['我家的猫丢了', []],
    ['', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  test('spans are those of the text as given, house numbers belong to them', () => {
    const text = '我住在<b>書院路</b>８８号３栋２单元５０１室，翠湖名邸12栋也漏水'
    const [road, estate] = finder.find('我住在書院路８８号３栋２单元５０１室，翠湖名邸12栋也漏水')
    expect(road).toMatchObject({ name: '书院路', number: '88号3栋2单元501室', streets: ['east'], score: 1 })
    expect(estate).toMatchObject({ name: '翠湖名邸', number: '12栋', code: null })
    for (const place of finder.find(text)) expect(text.slice(place.from, place.to)).toContain(place.how === 'name' ? place.name.slice(2) : '')
  })

  test('a figure after a place is not always its number', () => {
    expect(finder.find('书院路2025年修过')[0]?.number).toBe(null)
    expect(finder.find('书院路88号')[0]?.number).toBe('88号')
    expect(finder.find('书院路三十六号院')[0]?.number).toBe('三十六号院')
  })

  test('an emoji before a misheard name moves nothing', () => {
    expect(names('😀😀我在书苑路住')).toEqual(names('我在书苑路住'))
  })

  test('the street is what the places agree on', () => {
    const street = (text: string) => finder.streetOf(finder.find(text))
    expect(street('滨河南路靠近翠湖名邸')).toBe('east')
    expect(street('滨河南路')).toBe(null) // runs through two
    expect(street('西津镇石桥村')).toBe('west')
    expect(street('翠湖名邸到金色港湾花园的公交')).toBe(null)
    expect(street('没有地点')).toBe(null)
  })

  test('what is misread scores less than what is written right', () => {
    const score = (text: string) => finder.find(text)[0]?.score ?? 0
    expect(score('翠湖名邸')).toBe(1)
    expect(score('金色港湾花园')).toBeGreaterThan(score('翠湖小区'))
    expect(score('翠湖小区')).toBeGreaterThan(score('书苑路'))
    expect(score('书苑路')).toBeGreaterThan(score('金色海湾花园'))
    expect(score('金色海湾花园')).toBeGreaterThan(0.7)
  })

  test('every place of the demo city is found by its own name, in a sentence', () => {
    const search = createPlaceFinder(linlan)
    const own = [...linlan.streets.map(({ name }) => name), ...linlan.roads.map(({ name }) => name), ...linlan.points.map(({ name }) => name)]
    const missed = own.filter((name) => !search.find(`昨天在${name}看见垃圾没人清`).some((place) => place.name === name))
    expect(missed).toEqual([])
  })

  test('a wrong character in a long name of the demo city is forgiven, whichever it is', () => {
    const search = createPlaceFinder(linlan)
    const long = linlan.points.filter(({ name }) => name.length >= 5)
    const found = long.map(({ name }) => search.find(`我在${name.slice(0, 2)}某${name.slice(3)}门口`).some((place) => place.name === name) || /[东西南北中一二三四五六七八九十上下前后新老大小内外路街里村镇]/.test(name[2] ?? ''))
    expect(found.filter(Boolean).length / long.length).toBeGreaterThan(0.9)
  })

  test('reads anything', () => {
    const search = createPlaceFinder(linlan)
    expect(findPlaces('书院路', town)).toHaveLength(1)
    expect(search.find('\u0000\ud800😀'.repeat(1000))).toEqual([])
  })
})

describe('sums of money', () => {
  test.each([
    ['欠我3.5万元工资', [35_000]],
    ['收了两千三百块', [2300]],
    ['¥1,280.50 没退', [1280.5]],
    ['押金５００元', [500]],
    ['一共三万五千元', [35_000]],
    ['赔了十二块钱', [12]],
    ['亏了120万', [1_200_000]],
    ['元旦那天3元件', []],
    ['第三元件厂', []],
    ['20万人口', []],
  ])('%s', (text, yuan) => expect(findMoney(text).map((sum) => sum.yuan)).toEqual(yuan))

  test.each([
    ['两千三百零五', 2305],
    ['十五', 15],
    ['三万五', 35_000],
    ['一亿二千万', 120_000_000],
    ['三百二十万', 3_200_000],
    ['一百二', 120],
    ['一百零二', 102],
    ['多少', Number.NaN],
  ])('%s', (han, value) => expect(chineseNumber(han)).toBe(value))
})

describe('times', () => {
  test.each([
    ['昨天下午三点半停的电', ['date 昨天下午三点半']],
    ['每天凌晨2点到5点施工', ['repeated 每天凌晨2点到5点']],
    ['2026年3月5日签的合同', ['date 2026年3月5日']],
    ['三个月前就说要修', ['since 三个月前']],
    ['已经停了两天', ['span 两天']],
    ['上周五晚上', ['date 上周五晚上']],
    ['比分是1-2', []],
  ])('%s', (text, expected) => expect(findTimes(text).map(({ kind, text: said }) => `${kind} ${said}`)).toEqual(expected))
})

describe('organisations', () => {
  test.each([
    ['投诉宏达物业公司乱收费', ['宏达物业公司']],
    ['孩子在育才小学上学', ['育才小学']],
    ['物业公司不管', []],
    ['学校门口堵车', []],
    ['请城东派出所管一管', ['城东派出所']],
    ['随着棉纺厂搬走', []],
    ['听说和平小学要搬，孩子想进光明中学', ['和平小学', '光明中学']],
    ['作为青山区行政执法局没有作为', ['青山区行政执法局']],
    ['K3县兴祁置业公司跑了', ['K3县兴祁置业公司']],
    ['毕业于江南医学院', ['江南医学院']],
    ['可是宏达物业公司说明天', ['宏达物业公司']],
    ['签的是星海劳务派遣公司', ['星海劳务派遣公司']],
    ['城市精心布局，战略格局', []],
    ['第三中学门口', ['第三中学']],
    ['其它学校、部分银行、大型商场', []],
  ])('%s', (text, expected) => expect(findOrganisations(text).map(({ name }) => name)).toEqual(expected))
})

describe('personal numbers', () => {
  test.each([
    ['电话13812345678', '电话***********'],
    ['电话１３８１２３４５６７８', '电话***********'],
    ['身份证11010519491231002X', '身份证******************'],
    ['工单20261122000042不是电话', '工单20261122000042不是电话'],
    ['身份证110105194912310021是错的', '身份证110105194912310021是错的'],
    ['邮箱zhang.san@example.com', '邮箱*********************'],
  ])('%s', (text, masked) => expect(maskPersonal(text).text).toBe(masked))
})
