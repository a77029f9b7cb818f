// What a text says of people before strangers read it: numbers, doors and names with a form of address go, the matter stays.
import { expect, test } from 'vitest'
import { withoutPeople } from '../../server/text/entities/people.ts'

test.each([
  ['已联系张先生，下周更换水泵', '已联系*先生，下周更换水泵'],
  ['李建国师傅反映3单元漏水', '***师傅反映*单元漏水'],
  ['电话13812345678', '电话***********'],
  ['5号楼十二单元1203室', '5号楼*单元*室'],
  ['Mr. Wang Wei asked for it', 'Mr *** asked for it'],
  ['王某、某先生', '王某、某先生'],
  ['影响120户，高龄老人出行不便，三月中旬到货', '影响120户，高龄老人出行不便，三月中旬到货'],
  ['管网改造列入年度计划，经费已报市财政', '管网改造列入年度计划，经费已报市财政'],
])('%s', (text, shown) => expect(withoutPeople(text)).toBe(shown))
