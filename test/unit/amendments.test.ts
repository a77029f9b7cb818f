// 目录修订建议: rulings of one mind ask for another owner of a leaf; the next version of the catalogue differs in that leaf alone.
import { describe, expect, test } from 'vitest'
import { amended, amendmentFor, DEFAULT_AMENDMENT_POLICY, type RulingFact } from '../../server/domain/amendments.ts'
import { leavesOf } from '../../server/domain/catalogue.ts'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { beijing, MONDAY } from '../support/builders.ts'

let ids = 0
const ruling = (toUnit: string, granted = true, at = beijing('2026-02-20 10:00')): RulingFact => ({ id: `r${(ids += 1)}`, toUnit, granted, at })
const LEAF = { code: '02.03.01', leadUnit: 'zhujian' }
const kindOf = (unit: string) => (unit.startsWith('street-') ? ('street' as const) : unit === 'gone' ? undefined : ('department' as const))
const found = (rulings: RulingFact[], since: (unit: string) => Date | null = () => null, leaf = LEAF) => amendmentFor(leaf, rulings, DEFAULT_AMENDMENT_POLICY, kindOf, since, MONDAY)

describe('rulings that ask for an amendment', () => {
  test('two to one unit are enough, one is not', () => {
    expect(found([ruling('shijian')])).toBeNull()
    const two = [ruling('shijian'), ruling('shijian')]
    expect(found(two)).toEqual({ leafCode: LEAF.code, fromUnit: 'zhujian', toUnit: 'shijian', evidence: two.map(({ id }) => id), of: 2 })
  })

  test.each<[string, RulingFact[]]>([
    ['refused returns name nobody', [ruling('zhujian', false), ruling('zhujian', false)]],
    ['to different units', [ruling('shijian'), ruling('chengguan')]],
    ['to the owner that the catalogue names', [ruling('zhujian'), ruling('zhujian')]],
    ['half of them left the order where it was', [ruling('shijian'), ruling('shijian'), ruling('zhujian', false), ruling('zhujian', false)]],
    ['half a year old', [ruling('shijian', true, beijing('2025-08-01 10:00')), ruling('shijian')]],
    ['to a unit that is no more', [ruling('gone'), ruling('gone')]],
  ])('not when %s', (_, rulings) => expect(found(rulings)).toBeNull())

  test('streets are one owner: which street it is, the place says', () => {
    expect(found([ruling('street-a'), ruling('street-b')])?.toUnit).toBe('street')
    expect(found([ruling('street-a'), ruling('street-b')], () => null, { ...LEAF, leadUnit: 'street' })).toBeNull()
  })

  test('what was weighed before a decision is not weighed again', () => {
    const old = [ruling('shijian'), ruling('shijian')]
    const since = () => beijing('2026-02-25 10:00')
    expect(found(old, since)).toBeNull()
    const fresh = [ruling('shijian', true, beijing('2026-02-26 10:00')), ruling('shijian', true, beijing('2026-02-27 10:00'))]
    expect(found([...old, ...fresh], since)?.evidence).toEqual(fresh.map(({ id }) => id))
  })
})

describe('the next version', () => {
  const [first] = [...leavesOf(catalogue).values()]
  const leaf = first!
  const change = { leafCode: leaf.code, unit: 'shijian', as: 'lead', keepFormer: true } as const
  const next = amended(catalogue, change, catalogue.version + 1, MONDAY)

  test('names the new owner, keeps the former one as help when wanted, and changes no other leaf', () => {
    expect(next).toMatchObject({ version: catalogue.version + 1, inForceFrom: MONDAY })
    const [before, later] = [leavesOf(catalogue), leavesOf(next)]
    expect(later.get(leaf.code)?.leadUnit).toBe('shijian')
    expect(later.get(leaf.code)?.assistingUnits).toContain(leaf.leadUnit)
    for (const [code, was] of before) if (code !== leaf.code) expect(later.get(code)).toEqual(was)
    expect(leavesOf(catalogue).get(leaf.code)?.leadUnit, 'the version in force is not touched').toBe(leaf.leadUnit)
  })

  test('or names it among those who assist, once', () => {
    const assisting = leavesOf(amended(amended(catalogue, { ...change, as: 'assisting' }, 2, MONDAY), { ...change, as: 'assisting' }, 3, MONDAY)).get(leaf.code)!
    expect(assisting.leadUnit).toBe(leaf.leadUnit)
    expect(assisting.assistingUnits.filter((unit) => unit === 'shijian')).toHaveLength(1)
  })
})
