// What the documents say of the code, held to it: diagrams are fresh, tables are complete, samples are signed and valid.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { lifecycleDocument } from '../../scripts/lifecycle/document.ts'
import { signatureOf, verifySignature, WINDOW_MS } from '../../server/channels/signing.ts'
import { CtiEvent } from '../../server/contracts/calls.ts'
import { STATUS_OF } from '../../server/contracts/errors.ts'
import { UnitOrder, UnitStatus } from '../../server/contracts/unit-systems.ts'
import { SmsEvent } from '../../server/contracts/messages.ts'
import { DEFAULT_MESSAGE_POLICY } from '../../server/domain/messages/policy.ts'
import { messageText } from '../../server/domain/messages/words.ts'
import { ACTIONS, ruleOf, waysOf } from '../../server/domain/lifecycle.ts'
import { parseOrderNumber } from '../../server/domain/numbers.ts'
import { ORDER_STATES } from '../../server/domain/words.ts'
import { CATALOGUE } from '../../server/queues/catalogue.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const Package = z.object({ scripts: z.record(z.string(), z.string()) })

const SECRET = 'an example secret, never use it'
const TIMESTAMP = '1795334400'

/** The body of a marked sample, and all signatures a page shows. */
function sampleOf(page: string, name: string): string {
  const found = new RegExp(`<!-- sample: ${name} -->\\n\`\`\`json\\n(.*)\\n\`\`\``).exec(page)?.[1]
  if (found === undefined) throw new Error(`no sample ${name}`)
  return found
}
const signaturesIn = (page: string): Set<string> => new Set(page.match(/v1=[0-9a-f]{64}/g) ?? [])

describe('the life cycle', () => {
  test('docs/lifecycle.md is what the table makes it', () => expect(read('docs/lifecycle.md')).toBe(lifecycleDocument()))

  test('the page names every state and every action, each action with its source', () => {
    const page = lifecycleDocument()
    for (const state of ORDER_STATES) expect(page).toContain(`| \`${state}\` |`)
    for (const action of ACTIONS) expect(page.split('\n').find((line) => line.startsWith(`| \`${action}\``))).toContain(ruleOf(action).source)
  })

  test('the ways that a rule lists lie within it, and leave none of its states out', () => {
    for (const action of ACTIONS) {
      const { from, to } = ruleOf(action)
      for (const [a, b] of waysOf(action)) {
        expect(from, action).toContain(a)
        expect(to, action).toContain(b)
        expect(a, action).not.toBe(b)
      }
      expect(new Set(waysOf(action).map(([, b]) => b)), action).toEqual(new Set(to))
    }
  })
})

describe('signed samples', () => {
  const cti = read('docs/cti.md')
  const units = read('docs/unit-systems.md')

  test('the ring is a valid event and carries its true signature', () => {
    const body = sampleOf(cti, 'ring')
    expect(CtiEvent.safeParse(JSON.parse(body)).success).toBe(true)
    expect(signaturesIn(cti)).toEqual(new Set([signatureOf(SECRET, TIMESTAMP, body)]))
    expect(verifySignature(SECRET, { timestamp: TIMESTAMP, signature: [...signaturesIn(cti)][0] }, Buffer.from(body), new Date(Number(TIMESTAMP) * 1000 + WINDOW_MS))).toEqual({ ok: true })
  })

  test.each(['ring', 'answer', 'hangup', 'recording'])('the event %s is what the door takes', (kind) => {
    expect(CtiEvent.parse(JSON.parse(sampleOf(cti, kind))).kind).toBe(kind)
  })

  test('a push and a status carry their true signatures', () => {
    const push = sampleOf(units, 'push')
    const order = UnitOrder.parse(z.object({ order: z.unknown() }).parse(JSON.parse(push)).order)
    expect(parseOrderNumber(order.number)).toBe(order.number)
    expect(signaturesIn(units)).toEqual(new Set([signatureOf(SECRET, TIMESTAMP, push), signatureOf(SECRET, TIMESTAMP, sampleOf(units, 'signed'))]))
  })

  test.each(['signed', 'progress', 'part_answered'])('the status %s is what the door takes', (status) => {
    expect(UnitStatus.parse(JSON.parse(sampleOf(units, status))).status).toBe(status)
  })
})

describe('the SMS gateway', () => {
  const page = read('docs/sms.md')
  test('a message and a receipt carry their true signatures', () => {
    expect(signaturesIn(page)).toEqual(new Set([signatureOf(SECRET, TIMESTAMP, sampleOf(page, 'message')), signatureOf(SECRET, TIMESTAMP, sampleOf(page, 'delivered'))]))
  })
  test('the message is what the platform writes', () => {
    const { text } = z.object({ text: z.string() }).parse(JSON.parse(sampleOf(page, 'message')))
    expect(text).toBe(messageText('received', 'zh', { city: '澜江市', number: '20261122-000042-N', link: 'https://12345.example/follow', until: null }))
  })
  test.each(['delivered', 'stop'])('the event %s is what the door takes', (kind) => expect(SmsEvent.parse(JSON.parse(sampleOf(page, kind))).kind).toBe(kind))
  test('the figures are those of the policy and of the job', () => {
    const { mostPerHour, mostPerDay, validHours } = DEFAULT_MESSAGE_POLICY
    expect(page).toContain(`at most ${mostPerHour} in an hour and ${mostPerDay} in a day`)
    expect(page).toContain(`(${validHours} hours)`)
    expect(page).toContain(`${CATALOGUE.sendSms.attempts} tries, waiting ${CATALOGUE.sendSms.backoffMs / 1000} s`)
  })
})

test('every error code stands in docs/api.md with its status, and no other', () => {
  const rows = [...read('docs/api.md').matchAll(/^\| `(\w+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, Number(status)])
  expect(Object.fromEntries(rows)).toEqual(STATUS_OF)
})

test('every job stands in server/README.md with its figures', () => {
  const rows = [...read('server/README.md').matchAll(/^\| `(\w+)` \| `(?:unit-<code>|\w+)` \|.*\| (\d+) \| (\d+) s \| ([\d.]+) s \|$/gm)]
  const told = Object.fromEntries(rows.map(([, name, attempts, timeout, wait]) => [name, [attempts, timeout, wait].map(Number)]))
  expect(told).toEqual(Object.fromEntries(Object.entries(CATALOGUE).map(([name, spec]) => [name, [spec.attempts, spec.timeoutMs / 1000, spec.backoffMs / 1000]])))
})

test('every event stands in server/README.md', () => {
  const page = read('server/README.md')
  const names = [...read('server/contracts/events.ts').matchAll(/'(\w+:\w+)':/g)].map(([, name]) => name ?? '')
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) expect(page).toContain(`\`${name}\``)
})

test('every room of the server stands in the table of arrows', () => {
  const page = read('server/README.md')
  for (const { name } of readdirSync(join(root, 'server'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) expect(page).toContain(`\`${name}/\``)
})

test('every variable that the configuration reads stands in README.md', () => {
  const page = read('README.md')
  const names = [...read('server/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name ?? '')
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(page, name).toContain(`\`${name}\``)
})

test('every command of package.json stands in README.md', () => {
  const page = read('README.md')
  for (const name of Object.keys(Package.parse(JSON.parse(read('package.json'))).scripts)) expect(page, name).toMatch(new RegExp(`npm (run )?${name}\\b`))
})

test('every link between the documents leads somewhere', () => {
  const pages = ['README.md', 'server/README.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)|<img[^>]+src="([^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((link) => !/^https?:/.test(link) && !existsSync(resolve(root, dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  )
  expect(dead).toEqual([])
})
