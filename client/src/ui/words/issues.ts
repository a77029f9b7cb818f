// What is wrong with one field, in words. Codes come from the shapes (zod) and from the services; the server's own messages are for
// programs and stay in the API.
import type { Issue } from '../../../../server/contracts/errors.ts'
import type { Language, Words } from './kinds.ts'

const NEEDED: Words = { zh: '请填写这一项', en: 'Please fill this in' }

const BY_CODE: Readonly<Record<string, Words>> = {
  too_small: NEEDED,
  too_big: { zh: '太长了，请缩短', en: 'This is too long' },
  invalid_format: { zh: '格式不对，请检查', en: 'This is not in the right form' },
  invalid_type: NEEDED,
  invalid_value: { zh: '请选择一项', en: 'Please choose one' },
  invalid_union: { zh: '格式不对，请检查', en: 'This is not in the right form' },
  unrecognized_keys: { zh: '没有这一项', en: 'There is no such field' },
  unknown: { zh: '没有这一项，请重新选择', en: 'This is not known; please choose again' },
  may_only_assist: { zh: '这个单位只能协办，不能主办（《北京市接诉即办工作条例》第十七条）', en: 'This unit may assist, never lead (Beijing regulation 2021, art. 17)' },
  asked_by_own_unit: { zh: '社区和科室只由所属单位下派协助（《北京市接诉即办工作条例》第十七条）', en: 'Communities and sections are asked by their own unit alone (Beijing regulation 2021, art. 17)' },
  may_not_be_called: { zh: '街道可以召集部门和公共服务企业，不能召集这个单位', en: 'A street may call departments and utilities, not this unit' },
  not_of_unit: { zh: '这个人不是主办单位的，请选择本单位的人', en: 'This person is not of the unit that leads; choose one of your own' },
  may_not_handle: { zh: '这个人已停用，或者没有承办的权限', en: 'This person is switched off, or has no right to handle orders' },
  merged_already: { zh: '那张工单自己已经并入别的工单', en: 'That order has itself been joined to another' },
  catches_everything: { zh: '没有条件，会命中所有诉求；确实要这样，请勾选“对所有诉求生效”', en: 'No condition: it would catch everything. If that is meant, say so' },
  not_everything: { zh: '“对所有诉求生效”与其他条件不能同时选', en: '“Every demand” leaves no room for other conditions' },
  says_nothing: { zh: '没有主办、协办，也不要求由人来派：规则什么也不做', en: 'No lead, no assisting unit, no person: the rule would do nothing' },
  duplicate: { zh: '编号与另一条重复', en: 'Another one has this id' },
  no_such_date: { zh: '没有这一天', en: 'There is no such date' },
  assisting_is_lead: { zh: '主办单位不能同时协办', en: 'The lead cannot assist itself' },
  word_wanted_and_barred: { zh: '同一个词既要求有又要求没有', en: 'The same word is asked for and barred' },
  same_case: { zh: '另一条已经管着同样的情况', en: 'Another rule is for the same case already' },
  no_rule_for_any: { zh: '须留一条对所有工单都成立的时限', en: 'One limit must hold for every order' },
  out_of_bounds: { zh: '超出允许的范围', en: 'Out of the allowed range' },
  natural_only: { zh: '紧急、特急的时限按自然时间计算，昼夜连续', en: 'Limits of urgent orders are natural time, day and night' },
  urgent_slower: { zh: '特急不能比紧急更慢', en: 'An emergency may not wait longer than an urgent order' },
  target_longer: { zh: '争取的时间不能比时限长', en: 'The target may not be longer than the limit' },
  not_rising: { zh: '须比前一个更大', en: 'Must be greater than the one before' },
  must_be_capped: { zh: '这种暂停须有上限', en: 'This pause must have an end' },
  nobody_told: { zh: '须至少告诉一个人', en: 'Somebody must be told' },
  shorter_notice_when_ordinary: { zh: '越紧急，提前的时间应越短', en: 'The more urgent, the shorter the notice' },
  calls_itself: { zh: '可以吹哨的单位不能同时被召集', en: 'Who calls cannot be called as well' },
  milder_when_worse: { zh: '情况更重，建议的级别不能更低', en: 'What is worse cannot be pressed less' },
  day_below_hour: { zh: '每天的条数不能少于每小时的', en: 'A day cannot have fewer than an hour' },
  unchanged: { zh: '没有任何改动', en: 'Nothing would change' },
  zone_unknown: { zh: '没有这个时区', en: 'This time zone is not known' },
  no_year: { zh: '没有一年有节假日数据', en: 'No year is covered' },
  week_incomplete: { zh: '一周七天都要有', en: 'All seven days are needed' },
  week_closed: { zh: '一周没有一段工作时间：任何时限都到不了期', en: 'No day has hours: nothing would ever fall due' },
  window_reversed: { zh: '每一段的开始须早于结束，最晚到 24:00', en: 'Each stretch must begin before it ends, at 24:00 at the latest' },
  windows_overlap: { zh: '各段须按先后，不能重叠', en: 'Stretches must follow each other without overlap' },
  date_unknown: { zh: '没有这一天', en: 'There is no such date' },
  date_twice: { zh: '这一天写了两次', en: 'This date stands twice' },
  windows_misplaced: { zh: '只有“另定时段”的日子才写时段', en: 'Only a day of other hours has hours of its own' },
  windows_missing: { zh: '请写明时段；全天不上班的，请选“休息”', en: 'Say which hours; a day without any is a day off' },
  nothing_to_adopt: { zh: '这一年没有等待采纳的放假安排，请刷新后再看', en: 'No published days of that year wait to be taken up; please look again' },
  year_without_holidays: { zh: '这一年一个节假日也没有写', en: 'Not one holiday of that year is given' },
  unmarked: { zh: '请说明这一项是否解决', en: 'Please say whether this is solved' },
  unit_twice: { zh: '这个单位写了两次', en: 'This unit stands twice' },
  outside_city: { zh: '位置不在本市', en: 'The place is outside the city' },
  future: { zh: '时间不能晚于现在', en: 'This lies in the future' },
  past: { zh: '时间太早了', en: 'This lies too far back' },
  undecodable: { zh: '这张图片打不开，请换一张', en: 'This picture cannot be opened; please take another' },
  invalid: { zh: '内容不对，请检查', en: 'This is not right; please check' },
}

/** Where a field can say more than its code. */
const BY_FIELD: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  text: {
    too_small: { zh: '请写明发生了什么事', en: 'Please say what happened' },
    invalid_format: { zh: '请写明发生了什么事', en: 'Please say what happened' },
    too_big: { zh: '内容太长，请不要超过一万字', en: 'Please keep it below ten thousand characters' },
  },
  phone: {
    invalid_format: { zh: '电话号码不对：请填 7 至 15 位数字，如 19900000000', en: 'Not a telephone number: 7 to 15 digits, like 19900000000' },
    too_big: { zh: '电话号码太长', en: 'This is too long for a telephone number' },
  },
  idNumber: { invalid_format: { zh: '证件号码不对', en: 'Not an identity document number' } },
  title: { too_big: { zh: '标题请不要超过一百字', en: 'Please keep the title below a hundred characters' } },
  attachments: {
    too_big: { zh: '最多 9 个附件', en: 'At most 9 files' },
    unknown: { zh: '这个附件已经失效，请重新选择', en: 'This file is no longer kept; please choose it again' },
  },
}

/** One field's fault in the language of the screen. */
export function issueWords({ path, code }: Pick<Issue, 'path' | 'code'>, language: Language): string {
  const named = path.split('.').filter((part) => !/^\d+$/.test(part))
  const words = BY_FIELD[named.at(-1) ?? '']?.[code] ?? BY_CODE[code] ?? BY_CODE.invalid
  return words === undefined ? code : words[language]
}
