// `npm run hotspots` as its users see it: a process, rows in, one array of matters out, every fault by line and field.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { messageInstant } from '../../scripts/hotspots/instant.ts'

const root = resolve(import.meta.dirname, '../..')
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'hotspots-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const Found = z.array(
  z.strictObject({ id: z.string(), title: z.string(), size: z.int(), people: z.int(), from: z.iso.datetime(), to: z.iso.datetime(), heat: z.number(), members: z.array(z.string()) }),
)

function hotspots(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/hotspots.ts', ...args], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.once('error', fail)
    child.once('close', (code) => done({ code, out, err }))
    child.stdin.on('error', () => undefined).end(input)
  })
}

const lines = (rows: readonly unknown[]): string => rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')

const PUMP = [
  { id: 7, title: '柳溪花园二次供水泵房噪音扰民', text: '泵房设在一楼,夜里水泵轰鸣,床都在抖。', at: '2026/3/1 8:05:00', user: 'u1' },
  { id: 'b', title: '柳溪花园水泵房夜间噪音太大', text: '水泵房没有隔音,每晚轰鸣到天亮。', at: '2026-03-02 09:00:00', user: 'u2' },
  { id: 'c', title: '投诉柳溪花园水泵房噪音', text: '住在水泵房楼上,噪音让老人睡不着。', time: '2026-03-03T09:00:00+08:00', user: 'u1' },
]
const OTHER = [
  { id: 'd', title: '咨询灵活就业人员社保缴费基数', text: '想问今年缴费基数是多少,在哪里缴。', at: '2026-03-02' },
  { id: 'e', title: '', text: '枫桥路路口红绿灯坏了三天,早高峰堵成一团。', at: '2026-03-04 10:00' },
]

describe('npm run hotspots', () => {
  test('puts messages of one matter together, counts people once, leaves single ones out', async () => {
    const { code, out, err } = await hotspots(['--in', '-'], lines([...PUMP, ...OTHER]))
    expect(code, err).toBe(0)
    const [first, ...rest] = Found.parse(JSON.parse(out))
    expect(rest).toEqual([])
    expect(first).toMatchObject({ size: 3, people: 2, members: ['7', 'b', 'c'], from: '2026-03-01T00:05:00.000Z', to: '2026-03-03T01:00:00.000Z' })
    expect(first?.title).toMatch(/柳溪花园.*(?:噪音|水泵房)/)
  })

  test('reads a compressed file and writes to a file, stdout staying empty; the order of rows does not matter', async () => {
    const input = join(folder, 'rows.jsonl.gz')
    writeFileSync(input, gzipSync(lines([...OTHER, ...PUMP].reverse())))
    const { code, out } = await hotspots(['--in', input, '--out', join(folder, 'found.json')])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(Found.parse(JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')))[0]?.members).toEqual(['7', 'b', 'c'])
  })

  test('reads any text without harm', async () => {
    const odd = ['', ' ', '\u0000\u0007\u200b', '<b>漏水</b>&nbsp;<script>x</script>', '水'.repeat(100_000), 'ＡＢＣ１２３', '😀😀', '樓上漏水物業不理', 'Noise at night near the metro site']
    const { code, out, err } = await hotspots(['--in', '-'], lines(odd.map((text, i) => ({ id: i, title: text.slice(0, 40), text, at: '2026-03-01' }))))
    expect(code, err).toBe(0)
    Found.parse(JSON.parse(out))
  })

  test('no rows are no matters', async () => {
    expect(await hotspots(['--in', '-'], '\n\n')).toMatchObject({ code: 0, out: '[]\n' })
  })

  const good = { id: 1, title: '', text: '路灯不亮', at: '2026-03-01' }
  test.each([
    ['no JSON', '{"id":1,', 'line 2: not JSON'],
    ['no object', '[1]', 'line 2: field (row)'],
    ['no id', { text: 'a', at: '2026-03-01' }, 'line 2: field id'],
    ['an empty id', { id: '', text: 'a', at: '2026-03-01' }, 'line 2: field id'],
    ['an id twice', good, 'line 2: field id: 1 stands on line 1 already'],
    ['no text', { id: 2, at: '2026-03-01' }, 'line 2: field text'],
    ['a text that is none', { id: 2, text: 3, at: '2026-03-01' }, 'line 2: field text'],
    ['no instant', { id: 2, text: 'a' }, 'line 2: field at: is missing'],
    ['words for an instant', { id: 2, text: 'a', at: 'yesterday' }, 'line 2: field at: no instant'],
    ['a day that is none', { id: 2, text: 'a', time: '2026-02-30 10:00:00' }, 'line 2: field time: no instant'],
    ['a title that is none', { id: 2, title: [], text: 'a', at: '2026-03-01' }, 'line 2: field title'],
    ['an urgency that is none', { id: 2, text: 'a', at: '2026-03-01', urgency: 'high' }, 'line 2: field urgency'],
  ])('%s is refused by line and field', async (_, row, reason) => {
    const { code, out, err } = await hotspots(['--in', '-'], lines([good, row]))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(reason)
    expect(err).not.toContain('    at ')
  })

  test.each([
    ['no file', [], 'usage:'],
    ['a file that is not there', ['--in', 'nowhere.jsonl'], 'nowhere.jsonl'],
    ['an unknown option', ['--inn', 'x'], '--inn'],
    ['a place that cannot be written', ['--in', '-', '--out', '/proc/nowhere/found.json'], 'cannot be written'],
  ])('%s: exit 1 with the reason', async (_, args, reason) => {
    const { code, out, err } = await hotspots(args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(reason)
  })
})

test.each([
  ['2026-03-01', '2026-02-28T16:00:00.000Z'],
  ['2026-03-01 08:05:09', '2026-03-01T00:05:09.000Z'],
  ['2026/3/1 8:05', '2026-03-01T00:05:00.000Z'],
  ['2026-03-01T08:05:09', '2026-03-01T00:05:09.000Z'],
  ['2026-03-01T08:05:09Z', '2026-03-01T08:05:09.000Z'],
  ['2026-03-01T08:05:09.250+02:00', '2026-03-01T06:05:09.250Z'],
  [1_772_323_200_000, '2026-03-01T00:00:00.000Z'],
])('%s is read in the zone of the city', (written, instant) => {
  expect(messageInstant(written)?.toISOString()).toBe(instant)
})

test.each(['', 'x', '2026-13-01', '2026-02-30', '24:00', Number.NaN, Number.POSITIVE_INFINITY])('%s is no instant', (written) => {
  expect(messageInstant(written)).toBeNull()
})
