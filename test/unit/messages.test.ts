// SMS to citizens: planted where there is somebody to write to, quiet at night, few to one number, without a word of the demand.
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { decide } from '../../server/domain/decide.ts'
import { bornOrder } from '../../server/domain/intake.ts'
import { messagesFor } from '../../server/domain/messages/planting.ts'
import { DEFAULT_MESSAGE_POLICY, MESSAGE_KINDS, type MessageKind } from '../../server/domain/messages/policy.ts'
import { crowdedUntil, quietUntil, takesMessages } from '../../server/domain/messages/timing.ts'
import { messageText } from '../../server/domain/messages/words.ts'
import type { SealedContact } from '../../server/domain/orders.ts'
import { aFiling, beijing, MONDAY, staff, SYSTEM, world } from '../support/builders.ts'

const SHANGHAI = 'Asia/Shanghai'
const policy = DEFAULT_MESSAGE_POLICY
const box = { keyId: 'k1', box: 'sealed' }
const CONTACT: SealedContact = { name: null, phone: box, idNumber: null, addressDetail: null, phoneIndex: 'index', maskedName: null, maskedPhone: '199****0000' }

describe('quiet of the night', () => {
  test.each([
    ['a minute before nine in the evening', '2026-03-02 20:59:59', null],
    ['at nine', '2026-03-02 21:00:00', '2026-03-03 08:00:00'],
    ['before midnight, to the second', '2026-03-02 23:59:30', '2026-03-03 08:00:00'],
    ['after midnight', '2026-03-03 00:00:00', '2026-03-03 08:00:00'],
    ['the last second', '2026-03-03 07:59:59', '2026-03-03 08:00:00'],
    ['at eight', '2026-03-03 08:00:00', null],
    ['at noon', '2026-03-03 12:00:00', null],
  ])('%s', (_, at, until) => expect(quietUntil(policy, 'T2', SHANGHAI, beijing(at))).toEqual(until === null ? null : beijing(until)))
  test('urgent is not an emergency; an emergency goes out at three in the morning', () => {
    expect(quietUntil(policy, 'T1', SHANGHAI, beijing('2026-03-03 03:00'))).toEqual(beijing('2026-03-03 08:00'))
    expect(quietUntil(policy, 'T0', SHANGHAI, beijing('2026-03-03 03:00'))).toBeNull()
  })
  test('a noon rest within one day; from and to alike is no quiet at all', () => {
    const noon = { quietFromMinute: 720, quietToMinute: 840 }
    expect(quietUntil(noon, 'T2', SHANGHAI, beijing('2026-03-03 13:00'))).toEqual(beijing('2026-03-03 14:00'))
    expect(quietUntil(noon, 'T2', SHANGHAI, beijing('2026-03-03 03:00'))).toBeNull()
    expect(quietUntil({ quietFromMinute: 600, quietToMinute: 600 }, 'T2', SHANGHAI, beijing('2026-03-03 10:00'))).toBeNull()
  })
})

describe('few to one number', () => {
  const limits = { mostPerHour: 2, mostPerDay: 3 }
  const at = (time: string) => beijing(`2026-03-03 ${time}`)
  test.each([
    ['none yet', [], null],
    ['one in the hour', ['11:30'], null],
    ['two in the hour: when the older of them is an hour old', ['11:30', '11:10'], '12:10'],
    ['one of two just an hour old', ['11:00', '11:30'], null],
    ['three in the day: when the oldest is a day old', ['08:00', '09:00', '10:00'], '2026-03-04 08:00'],
    ['both: the later of the two', ['08:00', '11:30', '11:40'], '2026-03-04 08:00'],
  ])('%s', (_, sent, until) => expect(crowdedUntil(limits, 'replied', sent.map((time) => ({ kind: 'extended', at: at(time) })), at('12:00'))).toEqual(until === null ? null : until.length > 5 ? beijing(until) : at(until)))

  const full = (kind: MessageKind) => ['11:10', '11:20', '11:30'].map((time) => ({ kind, at: at(time) }))
  test.each(['received', 'info_asked'] as const)('%s: reminders, answers and extensions do not hold it up, its like does', (kind) => {
    for (const other of ['info_reminder', 'replied', 'extended'] as const) expect(crowdedUntil(limits, kind, full(other), at('12:00'))).toBeNull()
    for (const like of ['received', 'info_asked'] as const) expect(crowdedUntil(limits, kind, full(like), at('12:00'))).toEqual(beijing('2026-03-04 11:10'))
  })
  test.each(['info_reminder', 'replied', 'extended'] as const)('%s is held up by all', (kind) => {
    for (const other of MESSAGE_KINDS) expect(crowdedUntil(limits, kind, full(other), at('12:00'))).not.toBeNull()
  })
})

test.each([
  ['19900000000', true],
  ['+8619900000000', true],
  ['008619900000000', true],
  ['057188880000', false],
  ['88880000', false],
  ['+447700900123', true],
  ['+862188880000', false],
])('%s takes messages: %s', (phone, takes) => expect(takesMessages(phone)).toBe(takes))

describe('planted by the write that gives the notice', () => {
  const on: typeof world = { ...world, messagePolicy: policy }
  const aboutOf = (effects: readonly { type: string; about?: string | null }[]) => effects.filter(({ type }) => type === 'sms').map(({ about }) => about)
  const born = (contact: SealedContact | null, of = on) => {
    const filed = bornOrder(aFiling({ contact }), SYSTEM, of, MONDAY)
    if (!filed.ok) throw new Error('not born')
    return filed.order
  }
  test('the receipt, when there is a number and a gateway', () => {
    expect(aboutOf(born(CONTACT).outbox)).toEqual(['received'])
    expect(aboutOf(born(null).outbox)).toEqual([])
    expect(aboutOf(born({ ...CONTACT, phone: null }).outbox)).toEqual([])
    expect(aboutOf(born({ ...CONTACT, noMessages: true }).outbox)).toEqual([])
    expect(aboutOf(born(CONTACT, world).outbox), 'no gateway').toEqual([])
    expect(aboutOf(born(CONTACT, { ...on, messagePolicy: { ...policy, kinds: { ...policy.kinds, received: false } } }).outbox)).toEqual([])
  })
  test('a question to the citizen, beside its notice; what a unit is told is no SMS', () => {
    const asked = decide(born(CONTACT), { action: 'askInfo', who: staff('centre', 'dispatcher'), grounds: { question: '几号楼？', answerBy: beijing('2026-03-04 18:00') } }, on, MONDAY)
    if (!asked.ok) throw new Error(asked.refusal.code)
    expect(aboutOf(asked.change.effects)).toEqual(['info_asked'])
    expect(messagesFor({ contact: CONTACT }, [{ type: 'notify', about: 'extended', unit: 'zhujian' }, { type: 'notify', about: 'progress' }], policy)).toEqual([])
  })
})

describe('what it says', () => {
  const facts = { city: '澜江市', number: '20260302-000001-A', link: 'https://12345.example/follow', until: '3月4日 18:00' }
  test.each(MESSAGE_KINDS.flatMap((kind) => (['zh', 'en'] as const).map((language) => [kind, language] as const)))('%s in %s: signed, with number and link, short enough for three parts', (kind, language) => {
    for (const until of [facts.until, null]) {
      const text = messageText(kind, language, { ...facts, until })
      expect(text).toMatch(/^【澜江市12345】/)
      expect(text).toContain(facts.number)
      expect(text).toContain(facts.link)
      expect(text).not.toMatch(/null|undefined/)
      expect(text.length).toBeLessThan(200)
    }
  })
})

describe('configuration', () => {
  const KEYS = { MONGODB_URL: 'mongodb://x/y', REDIS_URL: 'redis://x', MINSHENG_MASTER_KEY: Buffer.alloc(32).toString('base64'), MINSHENG_INDEX_KEY: Buffer.alloc(32, 1).toString('base64'), MINSHENG_CTI_SECRET: 'sixteen characters' }
  const faultsOf = (parts: Record<string, string>): string => {
    try {
      readConfig({ ...KEYS, ...parts })
      return ''
    } catch (error) {
      return String(error)
    }
  }
  test('none unless named; whole when it is', () => {
    expect(readConfig(KEYS).sms).toBeNull()
    expect(readConfig({ ...KEYS, MINSHENG_SMS_URL: 'https://sms.example/in', MINSHENG_SMS_SECRET: 'sixteen characters', MINSHENG_ORIGINS: 'https://12345.example' }).sms).toEqual({ kind: 'configured', url: 'https://sms.example/in', secret: 'sixteen characters' })
    expect(readConfig({ ...KEYS, MINSHENG_SMS_URL: 'demo', MINSHENG_MODE: 'demo' }).sms).toEqual({ kind: 'demo' })
  })
  test('public addresses: whole, without a path; a slash at the end and blanks are forgiven', () => {
    expect(readConfig({ ...KEYS, MINSHENG_ORIGINS: 'https://12345.example/, http://127.0.0.1:3000' }).origins).toEqual(['https://12345.example', 'http://127.0.0.1:3000'])
    for (const wrong of ['12345.example', '/follow', 'https://12345.example/city', 'ftp://12345.example', 'https://user@12345.example']) expect(faultsOf({ MINSHENG_ORIGINS: wrong }), wrong).toContain(`MINSHENG_ORIGINS: ${wrong} is not an address such as`)
  })
  test('every fault at once', () => {
    const said = faultsOf({ MINSHENG_SMS_URL: 'http://sms.example/in' })
    for (const part of ['MINSHENG_SMS_SECRET', 'must be https', 'MINSHENG_ORIGINS']) expect(said).toContain(part)
    expect(faultsOf({ MINSHENG_SMS_URL: 'demo' })).toContain('demo mode only')
    expect(faultsOf({ MINSHENG_SMS_URL: 'https://sms.example/in', MINSHENG_SMS_SECRET: 'sixteen characters', MINSHENG_ORIGINS: ' , ' }), 'commas are no address').toContain('MINSHENG_ORIGINS: is required with MINSHENG_SMS_URL')
    expect(faultsOf({ MINSHENG_SMS_URL: 'https://sms.example/in', MINSHENG_SMS_SECRET: 'sixteen characters', MINSHENG_ORIGINS: 'http://12345.example' })).toContain('the first must be https')
    expect(faultsOf({ MINSHENG_SMS_URL: 'ftp://x' })).toContain('MINSHENG_SMS_URL')
  })
})
