// Messages told again as an agent's note in the work order.
import { describe, expect, test } from 'vitest'
import { seeded } from '../../server/text/random.ts'
import { noted } from '../../server/text/urgency/notes.ts'
import { rateUrgency } from '../../server/text/urgency/rate.ts'

const said = (text: string): string | null => noted({ text, level: 'T0', family: 'any' }, seeded(1))

describe('a note', () => {
  test('speaks of the citizen and theirs in the third person', () => {
    expect(said('我妈在厨房摔了，叫她不应')).toMatch(/^.+其母亲在厨房摔了，叫她不应/)
    expect(said('我们小区三天没水了')).toMatch(/^.+其所在小区三天没水了/)
    expect(said('我家后墙裂了')).toMatch(/^.+其家中后墙裂了/)
  })
  test('leaves out what is cried to the hotline itself', () => {
    expect(said('快来人啊，楼下一个男的倒了')).toMatch(/楼下一个男的倒了/)
    expect(said('快来人啊，楼下一个男的倒了')).not.toMatch(/快来/)
  })
  test('is the same for the same seed', () => expect(said('河水漫过堤了')).toBe(said('河水漫过堤了')))
  test('is not made of a note, of English, or of a letter', () => {
    expect(said('来电人反映路灯不亮')).toBeNull()
    expect(said('my house is on fire')).toBeNull()
    expect(said('路灯不亮。'.repeat(30))).toBeNull()
  })
})

describe('the reader finds danger in an agent’s flat words', () => {
  test.each([
    '市民反映：其父亲半小时前在卫生间滑倒，现呼之不应，口鼻有血，家中仅一名儿童。望相关部门尽快处理',
    '来电人称其邻居家中传出浓烈煤气味，敲门无人应答，室内有老人居住，请核实处理',
    '据来电人描述，工地基坑边坡垮塌，两名工人被埋，现场无专业救援人员。诉求：请处理并回复',
  ])('%s', (text) => expect(rateUrgency({ text }).level).toBe('T0'))
  test.each([
    '市民反映：其父亲去年在卫生间滑倒骨折，现已康复，咨询医保二次报销所需材料。望相关部门尽快处理',
    '来电人称小区燃气管道改造施工已结束，路面未恢复，影响出行，请核实处理',
    '来电人表示，消防演练期间警报声持续两小时，影响午休。诉求：请处理并回复',
  ])('%s', (text) => expect(rateUrgency({ text }).level).toBe('T2'))
})
