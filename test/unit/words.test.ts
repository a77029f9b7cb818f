// What screens say: every source of a rule and every fault of a field has its words in both languages, and no English stands on a Chinese screen.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TEXTS } from '../../client/src/citizen/texts.ts'
import { DESK_FIELDS } from '../../client/src/console/texts/labels.ts'
import { ACTIONS as ACTION_WORDS, FIELDS } from '../../client/src/ui/words/actions.ts'
import { issueWords } from '../../client/src/ui/words/issues.ts'
import { SOURCES, sourceWords } from '../../client/src/ui/words/sources.ts'
import { FileDemand } from '../../server/contracts/intake.ts'
import { ACTIONS, ruleOf } from '../../server/domain/lifecycle.ts'
import { DEFAULT_SUPERVISION_POLICY } from '../../server/domain/supervision/policy.ts'
import { issuesOf } from '../../server/middleware/doors.ts'

const MOVES = new URL('../../server/domain/moves/', import.meta.url)
const written = [...readdirSync(MOVES), '../asks.ts'].map((file) => readFileSync(new URL(file, MOVES), 'utf8')).join('\n')
const inMoves = [...written.matchAll(/broken\([\w.']+, '([^']+)'[,)]/g)].map(([, source = '']) => source)
const proposing = DEFAULT_SUPERVISION_POLICY.rules.map(({ source }) => source)
const named = [...new Set([...ACTIONS.map((action) => ruleOf(action).source), ...inMoves, ...proposing])]

describe('sources of rules', () => {
  test('those of the moves are found', () => expect(inMoves.length).toBeGreaterThan(40))
  test.each(named)('%s', (source) => {
    expect(SOURCES[source]).toBeDefined()
    expect(sourceWords(source, 'zh')).toMatch(/[\u4e00-\u9fff]{4}/)
    expect(sourceWords(source, 'zh')).not.toMatch(/[a-z]{3}/)
    expect(sourceWords(source, 'en')).not.toMatch(/[\u4e00-\u9fff]|HR §/)
  })
  test('none is left over', () => expect(Object.keys(SOURCES).filter((source) => !named.includes(source))).toEqual([]))
})

describe('actions of people', () => {
  const ofPeople = ACTIONS.filter((action) => ruleOf(action).by.some((by) => by !== 'system' && by !== 'unit_system'))
  test.each(ofPeople)('%s and all that it asks for are named in both languages', (action) => {
    for (const words of [ACTION_WORDS[action], ...Object.keys(ruleOf(action).fields).map((field) => ({ ...FIELDS, ...DESK_FIELDS })[field])]) {
      expect(words?.zh, `${action}: ${Object.keys(ruleOf(action).fields).join(' ')}`).toMatch(/[\u4e00-\u9fff]/)
      expect(words?.en).toMatch(/[a-z]{2}/i)
    }
  })
})

describe('the citizen’s texts', () => {
  test('their places stand in single braces, as `say` fills them', () => {
    expect(Object.entries(TEXTS).flatMap(([key, { zh, en }]) => (/\{\{|\}\}/.test(zh + en) ? [key] : []))).toEqual([])
  })
  test('both languages name the same places', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    for (const [key, { zh, en }] of Object.entries(TEXTS)) expect(places(en), key).toEqual(places(zh))
  })
})

describe('faults of fields', () => {
  const wrong = {
    text: '',
    title: 'x'.repeat(101),
    demandType: 'rant',
    leafCode: '1',
    place: { street: 'No Such', lngLat: ['a', 2], address: 'x'.repeat(201), detail: '​' },
    contact: { name: 7, phone: 'abc', idNumber: '!' },
    attachments: Array.from({ length: 10 }, () => 'x'),
    occurredAt: 'yesterday',
    extra: 1,
  }
  const issues = (() => {
    const parsed = FileDemand.safeParse(wrong)
    return parsed.success ? [] : issuesOf(parsed.error, '')
  })()
  const fieldsOf = new Set(issues.map(({ path }) => path.split('.').slice(0, 2).join('.')))

  test('each of the form’s fields is among them', () => expect(fieldsOf.size).toBeGreaterThanOrEqual(12))
  test.each(issues)('$path $code', (issue) => {
    expect(issueWords(issue, 'zh')).toMatch(/[\u4e00-\u9fff]{3}/)
    expect(issueWords(issue, 'zh')).not.toMatch(/[a-z]{3}/)
    expect(issueWords(issue, 'en')).toMatch(/[a-z]{3}/)
  })
  test('a telephone number says what it should look like', () => expect(issueWords({ path: 'contact.phone', code: 'invalid_format' }, 'zh')).toContain('19900000000'))
  test('a file in a list is named as the list', () => expect(issueWords({ path: 'attachments.3', code: 'unknown' }, 'zh')).toBe('这个附件已经失效，请重新选择'))
})
