// A demand without a title is named by its first sentence, and never by half of a number that names a person.
import { expect, test } from 'vitest'
import { titleFrom } from '../../server/services/titles.ts'

test.each([
  ['电梯停运三天。希望尽快修好。', '电梯停运三天'],
  ['短', '短'],
  ['望江街道江畔花园3号楼2单元门口垃圾桶两天没有清运，味道很大，物业电话13912345678打不通', '望江街道江畔花园3号楼2单元门口垃圾桶两天没有清运，味道很大，物业电话…'],
  [`${'一'.repeat(36)}13912345678`, `${'一'.repeat(36)}…`],
  [`${'一'.repeat(29)}13912345678打不通`, `${'一'.repeat(29)}13912345678…`],
])('%s', (text, title) => expect(titleFrom(text)).toBe(title))
