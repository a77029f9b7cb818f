// The small network beside the linear model: what it learns, and that reading and storing it keep what was learnt.
import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../../server/text/urgency/columns.ts'
import type { Example } from '../../server/text/urgency/learn.ts'
import { FILTER_COUNT, Net, netSizes } from '../../server/text/urgency/net.ts'
import { learnNet, NET_OPTIONS } from '../../server/text/urgency/net-learn.ts'
import { pack, unpack } from '../../server/text/urgency/weights.ts'

const people = ['我妈', '爷爷', '同事', '孩子', '邻居', '司机', '老板', '我弟']
const examples = (level: Example['level'], ends: readonly string[]): { example: Example; weight: number }[] =>
  people.flatMap((who) => ends.map((end) => ({ example: { text: `${who}${end}`, level, family: 'made' }, weight: 1 })))
const LESSONS = [
  ...examples('T0', ['倒在地上没有气了', '掉进河里还没上来', '被人拿刀追着砍']),
  ...examples('T1', ['的楼停水三天了', '的井盖不见了']),
  ...examples('T2', ['想问停水通知在哪看', '说河边步道很好走', '要办退休手续', '倒垃圾没有分类', '在地上画画']),
]
const options = { ...NET_OPTIONS, passes: 12 }
const weights = learnNet(LESSONS, options)
const net = new Net(weights)
const read = (text: string) => net.says(net.look(text))

describe('learning', () => {
  test('tells urgent from ordinary, also of someone it was not told about', () => {
    expect(read('舅舅倒在地上没有气了').urgent).toBeGreaterThan(0)
    expect(read('舅舅要办退休手续').urgent).toBeLessThan(0)
  })
  test('tells danger to life from what is only pressing', () => {
    expect(read('舅舅掉进河里还没上来').grave).toBeGreaterThan(0)
    expect(read('舅舅的楼停水三天了').grave).toBeLessThan(0)
    expect(read('舅舅的楼停水三天了').urgent).toBeGreaterThan(0)
  })
  test('gives the same network for the same examples', () => expect(learnNet(LESSONS.slice(0, 20), { ...options, passes: 2 })).toEqual(learnNet(LESSONS.slice(0, 20), { ...options, passes: 2 })))
  test('finds the urgent sentence of a letter by itself', () => {
    const letters = people.flatMap((who) => [
      { example: { text: `${who}要办退休手续。${who}倒在地上没有气了。${who}说河边步道很好走。`, level: 'T0' as const, family: 'made' }, weight: 1 },
      { example: { text: `${who}要办退休手续。${who}在地上画画。${who}说河边步道很好走。`, level: 'T2' as const, family: 'made' }, weight: 1 },
    ])
    const taught = new Net(learnNet(letters, { ...options, passes: 30 }))
    const said = (text: string): number => taught.says(taught.look(text)).urgent
    expect(said('爷爷倒在地上没有气了。')).toBeGreaterThan(said('爷爷要办退休手续。'))
  })
})

describe('reading', () => {
  test('two sentences say the same in either order, and no filter sees both', () => {
    const [one, two] = [net.look('我妈倒在地上'), net.look('说河边步道很好走')]
    expect(net.says(one, two)).toEqual(net.says(two, one))
  })
  test.each(['', '火', '𠮷🙂', 'a fire', '龘'.repeat(500)])('%j is read without harm', (text) => {
    const seen = net.look(text)
    expect(seen.length).toBe(FILTER_COUNT)
    expect(Number.isFinite(net.says(seen).urgent)).toBe(true)
  })
  test('the same sentence is seen alike whatever was read before', () => {
    const before = net.look('爷爷掉进河里还没上来')
    net.look('字'.repeat(180))
    expect(net.look('爷爷掉进河里还没上来')).toEqual(before)
  })
})

describe('the file', () => {
  const linear = { urgent: new Float32Array(COLUMNS).fill(1.26, 0, 9), grave: new Float32Array(COLUMNS).fill(-0.4, 5, 7) }
  const stored = pack('x', linear, weights)
  test('keeps both models, nearly', () => {
    const models = unpack(stored)
    expect((models.linear[0] ?? 0) * models.step).toBeCloseTo(1.2)
    expect((models.linear[11] ?? 0) * models.step).toBeCloseTo(-0.4)
    for (const text of ['舅舅倒在地上没有气了', '舅舅要办退休手续']) expect(models.net.says(models.net.look(text)).urgent).toBeCloseTo(read(text).urgent, 0)
  })
  test('is refused when it does not fit the code', () => {
    expect(() => unpack({ ...stored, columns: 7 })).toThrow(/columns/)
    expect(() => unpack({ ...stored, net: { ...stored.net, alphabet: `${stored.net.alphabet}字` } })).toThrow(/characters/)
  })
  test('has the sizes that the alphabet asks for', () => expect(weights.characters.length).toBe(netSizes(weights.alphabet).characters))
})
