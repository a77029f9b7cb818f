// `npm run due` as its users see it: a process, rows in, as many rows out, in order.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerLine } from '../../scripts/due/rows.ts'
import { readInstant } from '../../scripts/due/instants.ts'
import { cityCalendar } from '../../server/domain/calendar.ts'

const root = resolve(import.meta.dirname, '../..')
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'due-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

function run(command: string, args: string[], input: string | null = null): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.once('error', fail)
    child.once('close', (code) => done({ code, out, err }))
    child.stdin.on('error', () => undefined).end(input ?? '')
  })
}

const due = (args: string[], input: string | null = null): Promise<Ended> => run(process.execPath, ['--import', 'tsx', 'scripts/due.ts', ...args], input)

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Row {
  dueAt?: string
  steps?: string[]
  error?: string
}
const rowsOf = ({ out }: Ended): Row[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line))

const GOOD = '{"from":"2026-02-13T16:00:00+08:00","workingDays":5}'

describe('the process', () => {
  test('npm run due answers every row in order and exits 0, refused rows and all', async () => {
    const rows = [GOOD, '{"from":"2026-12-31T10:00:00+08:00","workingDays":1}', 'not json', '', '{"from":"2026-10-09T09:00:00Z","workingMinutes":120}', '{"from":"2026-02-16T20:00:00+08:00","naturalMinutes":1440}']
    const ended = await run('npm', ['run', '-s', 'due', '--', '--in', file('rows.jsonl', rows.join('\r\n'))])
    expect(ended.code).toBe(0)
    const answers = rowsOf(ended)
    expect(answers.map(({ dueAt, error }) => dueAt ?? error?.replace(/ \(Unexpected.*/, ''))).toEqual([
      '2026-02-27T18:00:00+08:00',
      'line 2: calendar_missing: the calendar does not know the holidays of 2027, so no due date is given',
      'line 3: not JSON',
      '2026-10-10T10:00:00+08:00',
      '2026-02-17T20:00:00+08:00',
    ])
    expect(answers[0]?.steps).toContain('2026年2月14日（周六）：调休上班（春节），第1个工作日。')
    expect(ended.err).toContain('2 of 5 rows could not be answered')
  })

  test('reads standard input, gzip, a byte order mark, and speaks English', async () => {
    expect(rowsOf(await due(['--in', '-', '--lang', 'en'], `\uFEFF${GOOD}\n`))[0]?.steps?.at(-1)).toBe('Due: Fri 27 Feb 2026 18:00.')
    expect(rowsOf(await due(['--in', file('rows.jsonl.gz', gzipSync(`${GOOD}\n${GOOD}\n`))]))).toHaveLength(2)
  })

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['blank lines', '\r\n \n\t\r\n'],
  ])('a file of %s has an empty answer', async (_, content) => {
    expect(await due(['--in', file('empty.jsonl', content)])).toMatchObject({ code: 0, out: '', err: '' })
  })

  test('fields that nobody reads change no answer and are named on standard error', async () => {
    const rows = [`{"id":7,${GOOD.slice(1)}`, GOOD, `{"id":8,"pause":[],${GOOD.slice(1, -1)},"pauses":[{"from":"2026-02-25T00:00:00+08:00","to":"2026-02-26T00:00:00+08:00","why":"x"}]}`]
    const ended = await due(['--in', '-'], rows.join('\n'))
    expect(rowsOf(ended).map(({ dueAt }) => dueAt)).toEqual(['2026-02-27T18:00:00+08:00', '2026-02-27T18:00:00+08:00', '2026-02-28T18:00:00+08:00'])
    expect(ended.err.trim().split('\n')).toEqual([
      'field "id" is not read (rows: 2, first in line 1)',
      'field "pause" is not read (rows: 1, first in line 3)',
      'field "pauses.why" is not read (rows: 1, first in line 3)',
    ])
  })

  test('a file of nothing but odd names lists twenty of them and counts the rest', async () => {
    const ended = await due(['--in', '-'], Array.from({ length: 30 }, (_, index) => `{"odd${index}":1,${GOOD.slice(1)}`).join('\n'))
    expect(ended.err.trim().split('\n')).toHaveLength(21)
    expect(ended.err).toContain('fields of yet other names are not read (10 times)')
  })

  test.each([
    ['no --in', [], 'usage: npm run due'],
    ['an unknown option', ['--in', 'x', '--what'], "Unknown option '--what'"],
    ['an unknown language', ['--in', 'x', '--lang', 'fr'], '--lang: one of zh, en is needed, not fr'],
    ['a missing file', ['--in', '/nowhere/rows.jsonl'], '/nowhere/rows.jsonl: ENOENT'],
    ['a missing gzip file', ['--in', '/nowhere/rows.jsonl.gz'], '/nowhere/rows.jsonl.gz: ENOENT'],
    ['a folder', ['--in', root], 'EISDIR'],
    ['a calendar that is none', ['--in', 'x', '--calendar', join(root, 'LICENSE')], 'LICENSE: '],
  ])('%s: exit code 1, the reason on stderr, nothing on stdout', async (_, args, reason) => {
    const ended = await due(args)
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toContain(reason)
  })

  test('what is no gzip says so', async () => {
    expect(await due(['--in', file('bad.jsonl.gz', 'plain text')])).toMatchObject({ code: 1, out: '' })
  })

  test('another calendar: a year typed in, hours, an override; faults name their field', async () => {
    const calendar = {
      version: 3,
      week: [[['08:00', '12:00'], ['14:00', '17:30']], [['08:00', '12:00'], ['14:00', '17:30']], [['08:00', '12:00'], ['14:00', '17:30']], [['08:00', '12:00'], ['14:00', '17:30']], [['08:00', '12:00'], ['14:00', '17:30']], [], []],
      overrides: [{ date: '2026-12-30', kind: 'off', name: '台风停工' }],
      years: [{ year: 2027, days: [{ date: '2027-01-01', kind: 'off', name: '元旦', nameEn: "New Year's Day" }] }],
    }
    const path = file('calendar.json', JSON.stringify(calendar))
    const [answer] = rowsOf(await due(['--in', '-', '--calendar', path], '{"from":"2026-12-29T10:00:00+08:00","workingDays":2}'))
    expect(answer?.dueAt).toBe('2027-01-04T17:30:00+08:00')
    expect(answer?.steps).toContain('2026年12月30日（周三）：台风停工放假，不计。')
    const faulty = file('faulty.json', JSON.stringify({ ...calendar, week: [[['12:00', '08:00']], [], [], [], [], [], []] }))
    expect((await due(['--in', '-', '--calendar', faulty], GOOD)).err).toContain('field week.0.0: minutes from midnight are needed')
    const odd = file('odd.json', JSON.stringify({ ...calendar, week: [[['25:00', '26:00']]] }))
    expect((await due(['--in', '-', '--calendar', odd], GOOD)).err).toContain('field week.0.0.0: a time of day such as 09:00 is needed')
  })

  test('20,000 rows pass through in order, whatever the reader’s pace', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `{"from":"2026-03-02T09:00:00+08:00","naturalMinutes":${index}}`)
    const answers = rowsOf(await due(['--in', '-'], `${rows.join('\n')}\n`))
    expect(answers).toHaveLength(20_000)
    const start = Date.parse('2026-03-02T09:00:00+08:00')
    expect(answers.every(({ dueAt }, index) => Date.parse(dueAt ?? '') === start + index * 60_000)).toBe(true)
  }, 120_000)
})

describe('rows that cannot be answered name line and field', () => {
  const calendar = cityCalendar({ version: 1, years: [2025, 2026] })
  const error = (row: unknown): string => {
    const answer = answerLine(typeof row === 'string' ? row : JSON.stringify(row), 7, calendar, 'zh')
    return 'error' in answer ? answer.error : `answered ${answer.dueAt}`
  }
  const from = '2026-03-02T09:00:00+08:00'

  test.each([
    ['no zone', { from: '2026-03-02T09:00:00', workingDays: 1 }, 'line 7: field from: the zone is missing'],
    ['a date alone', { from: '2026-03-02', workingDays: 1 }, 'line 7: field from: an ISO 8601 instant is needed'],
    ['no such date', { from: '2026-02-29T09:00:00Z', workingDays: 1 }, 'line 7: field from: there is no such date'],
    ['no such time', { from: '2026-02-28T24:01:00Z', workingDays: 1 }, 'line 7: field from: there is no such time of day'],
    ['a number for an instant', { from: 1772413200000, workingDays: 1 }, 'line 7: field from: '],
    ['no span', { from }, 'line 7: field (row): exactly one of workingMinutes, workingDays, naturalMinutes is needed, not 0'],
    ['two spans', { from, workingDays: 1, naturalMinutes: 1 }, 'line 7: field (row): exactly one of workingMinutes, workingDays, naturalMinutes is needed, not 2'],
    ['a part of a day', { from, workingDays: 0.5 }, 'line 7: field workingDays: a whole number is needed'],
    ['less than nothing', { from, workingMinutes: -1 }, 'line 7: field workingMinutes: must be at least 0'],
    ['a text for a number', { from, workingMinutes: '60' }, 'line 7: field workingMinutes: '],
    ['no number', `{"from":"${from}","workingMinutes":NaN}`, 'line 7: not JSON'],
    ['beyond all numbers', '{"from":"2026-03-02T09:00:00+08:00","naturalMinutes":1e400}', 'line 7: field naturalMinutes: '],
    ['beyond all dates', { from, naturalMinutes: Number.MAX_SAFE_INTEGER }, 'line 7: field naturalMinutes: the end lies beyond'],
    ['beyond the year 9999', { from, naturalMinutes: 5_000_000_000 }, 'line 7: the due date lies outside the years 0000 to 9999'],
    ['beyond the calendar', { from, workingDays: 100_000 }, 'line 7: calendar_missing: the calendar does not know the holidays of 2027'],
    ['before the calendar', { from: '2024-12-31T15:59:00Z', workingDays: 1 }, 'line 7: calendar_missing: the calendar does not know the holidays of 2024'],
    ['a pause that ends before it begins', { from, workingDays: 1, pauses: [{ from: '2026-03-03T10:00:00Z', to: '2026-03-03T09:00:00Z' }] }, 'line 7: field pauses.0.to: the pause ends before it begins'],
    ['a pause without beginning', { from, workingDays: 1, pauses: [{ to: '2026-03-03T10:00:00Z' }] }, 'line 7: field pauses.0.from: '],
    ['a pause without zone', { from, workingDays: 1, pauses: [{ from: '2026-03-03T10:00:00', to: '2026-03-03T11:00:00Z' }] }, 'line 7: field pauses.0.from: the zone is missing'],
    ['a pause without end', { from, workingDays: 1, pauses: [{ from: '2026-03-03T10:00:00Z' }] }, 'line 7: field pauses.0.to: '],
    ['pauses that are no list', { from, workingDays: 1, pauses: {} }, 'line 7: field pauses: '],
    ['a list', [], 'line 7: field (row): '],
    ['null', 'null', 'line 7: field (row): '],
    ['several faults at once', { from: 'x', workingDays: -1, pauses: 3 }, 'field pauses'],
  ])('%s', (_, row, fault) => {
    expect(error(row)).toContain(fault)
  })

  test('other fields of the row are nobody’s business; absent and null are the same', () => {
    expect(error({ id: 3, from, workingDays: 1, workingMinutes: null, pauses: null, __proto__: { x: 1 } })).toBe('answered 2026-03-03T18:00:00+08:00')
  })

  test('zero is a limit too', () => {
    expect([{ workingMinutes: 0 }, { workingDays: 0 }, { naturalMinutes: 0 }].map((span) => error({ from: '2026-03-01T09:00:00+08:00', ...span }))).toEqual(Array(3).fill('answered 2026-03-01T09:00:00+08:00'))
  })
})

describe('instants', () => {
  test.each([
    ['2026-03-02T09:00:00+08:00', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02T09:00+0800', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02T09:00+08', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02t09:00:00z', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T09:00:00.5Z', '2026-03-02T09:00:00.500Z'],
    ['2026-03-02T09:00:00,123999Z', '2026-03-02T09:00:00.123Z'],
    ['2026-02-28T24:00:00Z', '2026-03-01T00:00:00.000Z'],
    ['2024-02-29T23:30:00-03:30', '2024-03-01T03:00:00.000Z'],
  ])('%s', (text, iso) => {
    const read = readInstant(text)
    expect(read.ok && read.at.toISOString()).toBe(iso)
  })

  test.each(['', '2026-03-02', '2026-03-02T09:00:00', '2026-13-01T00:00:00Z', '2026-03-02T09:60:00Z', '2026-03-02T09:00:60Z', '2026-03-02T09:00:00+24:00', '2026-03-02T09:00:00+08:60', '02.03.2026 09:00', '20260302T090000Z', '2026-03-02T09:00:00 Europe/Berlin'])('refused: %s', (text) => {
    expect(readInstant(text).ok).toBe(false)
  })
})
