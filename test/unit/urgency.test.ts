// The urgency reader by table: what it does with senses, scripts, floors, bursts and whatever else is sent.
import { describe, expect, test } from 'vitest'
import { rateUrgency } from '../../server/text/urgency/rate.ts'
import { KINDS } from '../../server/text/urgency/kinds.ts'
import { scriptFor, SCRIPT_STEPS } from '../../server/text/urgency/script.ts'

const level = (text: string) => rateUrgency({ text }).level

describe('the same words in two senses', () => {
  test.each([
    ['我不想活了', '周末我不想活动'],
    ['楼下着火了快来人', '着火车站怎么走'],
    ['三楼起火了，有人没下来', '三楼上个月起火，已经扑灭了，想问赔偿'],
    ['燃气泄漏了，头晕', '如果燃气泄漏应该打什么电话'],
    ['有人要跳楼', '商场有跳楼价促销是不是虚假宣传'],
    ['孩子怎么叫都不醒，嘴唇发紫', '孩子早上怎么叫都不起床，天天迟到'],
    ['爸爸喘不上气了，脸都紫了', '房贷压得人喘不上气'],
    ['有人拿刀砍人', '菜市场有人砍价太狠'],
  ])('%s / %s', (urgent, ordinary) => {
    expect(level(urgent)).toBe('T0')
    expect(level(ordinary)).toBe('T2')
  })
})

describe('levels', () => {
  test.each([
    ['全小区停水两天了', 'T1'],
    ['马路中间的井盖不见了', 'T1'],
    ['电梯困人了，里面三个人，都没事', 'T1'],
    ['几十个农民工在工地门口讨薪，拉了横幅', 'T1'],
    ['着火了', 'T0'],
    ['救命', 'T0'],
    ['my dad is not breathing', 'T0'],
    ['路灯不亮', 'T2'],
    ['', 'T2'],
    ['。', 'T2'],
  ])('%s → %s', (text, expected) => expect(level(text)).toBe(expected))

  test('words never lower what a person or the matter set', () => {
    expect(rateUrgency({ text: '路灯不亮', atLeast: 'T1' })).toMatchObject({ level: 'T1', reasons: [{ kind: 'person_set' }] })
    expect(rateUrgency({ text: '路灯不亮', leastUrgency: 'T0' }).level).toBe('T0')
    expect(rateUrgency({ text: '着火了，楼里有人', atLeast: 'T2', leastUrgency: 'T1' }).level).toBe('T0')
  })

  test('many people about one place are urgent', () => {
    expect(rateUrgency({ text: '路灯不亮', peopleBurst: 4 }).level).toBe('T2')
    expect(rateUrgency({ text: '路灯不亮', peopleBurst: 5 })).toMatchObject({ level: 'T1', reasons: [{ kind: 'burst' }] })
  })
})

describe('reasons and script', () => {
  test.each([
    ['着火了，三楼全是烟', '119'],
    ['我爸突然昏迷，叫不醒', '120'],
    ['有人拿刀砍人', '110'],
  ])('%s: %s', (text, number) => {
    const { script, reasons } = rateUrgency({ text })
    expect(script?.number).toBe(number)
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason).toMatchObject({ zh: KINDS[reason.kind].zh, en: KINDS[reason.kind].en })
  })

  test('every urgent message has a reason and a script, whatever was found in it', () => {
    for (const text of ['他每天给我写信，今天信里说永别，人在江边', '老师，我同桌从窗户出去了', '全楼没水', 'he stopped moving']) {
      const rating = rateUrgency({ text })
      if (rating.level === 'T2') continue
      expect(rating.reasons.length).toBeGreaterThan(0)
      expect(rating.script?.steps.length).toBeGreaterThan(0)
    }
  })

  test('every kind has steps with texts; none, no script', () => {
    for (const kind of Object.keys(KINDS)) expect(KINDS[kind as keyof typeof KINDS].steps.every((step) => step in SCRIPT_STEPS)).toBe(true)
    expect(scriptFor([])).toBe(null)
  })
})

describe('an emergency in any dress', () => {
  const plain = '孩子掉进河里了，快来救人'
  test.each([
    ['traditional script', '孩子掉進河裡了，快來救人'],
    ['markup', `<p>孩子<b>掉进河里</b>了，<br/>快来救人</p>`],
    ['full-width and emoji', '🆘🆘孩子掉进河里了！！！快来救人😭'],
    ['single characters', '孩子掉进河里了 快 来 救 人'],
    ['after a long complaint', `${'小区停车收费不合理，物业态度不好，希望整改。'.repeat(20)}${plain}`],
    ['before a long complaint', `${plain}。${'小区停车收费不合理，物业态度不好，希望整改。'.repeat(20)}`],
    ['inside 100 KB', `${'小区绿化养护不到位，请园林部门查看。'.repeat(1500)}${plain}。${'路灯不亮，请维修。'.repeat(3000)}`],
    ['control characters', `\u0000\u200b${plain}\ud800`],
  ])('%s', (_, text) => expect(level(text)).toBe('T0'))

  test('a title counts as a sentence of its own', () => {
    expect(rateUrgency({ title: '着火了', text: '在河畔路' }).level).toBe('T0')
    expect(rateUrgency({ title: '路灯', text: '不亮' }).level).toBe('T2')
  })

  test('hostile texts end in time', () => {
    const texts = ['救'.repeat(100_000), '如果'.repeat(50_000), '，'.repeat(100_000), 'a '.repeat(50_000), '叫都不'.repeat(30_000), '<'.repeat(100_000)]
    for (const text of texts) {
      const begin = process.cpuUsage()
      rateUrgency({ text })
      expect(process.cpuUsage(begin).user / 1000, text.slice(0, 4)).toBeLessThan(2000)
    }
  })
})
