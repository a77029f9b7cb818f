// The switch for relay numbers: what an environment may say, and what the demo hands out.
import { expect, test } from 'vitest'
import { demoRelayGateway } from '../../server/channels/relay.ts'
import { ConfigError, readConfig } from '../../server/config.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const base = { MONGODB_URL: 'mongodb://127.0.0.1/x', REDIS_URL: 'redis://127.0.0.1', MINSHENG_MASTER_KEY: key, MINSHENG_INDEX_KEY: key, MINSHENG_CTI_SECRET: 'x'.repeat(16) }
const problems = (more: Record<string, string>): string[] => {
  try {
    readConfig({ ...base, ...more })
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('nothing named, nothing there', () => expect(readConfig(base).relay).toBeNull())
test('an address needs its secret and a way strangers cannot read', () => {
  expect(problems({ MINSHENG_RELAY_URL: 'http://switch.example/relay' })).toHaveLength(2)
  expect(problems({ MINSHENG_RELAY_URL: 'https://switch.example/relay', MINSHENG_RELAY_SECRET: 'x'.repeat(16) })).toEqual([])
})
test('the demo is for the demo alone', () => {
  expect(problems({ MINSHENG_RELAY_URL: 'demo' })).toHaveLength(1)
  expect(readConfig({ ...base, MINSHENG_RELAY_URL: 'demo', MINSHENG_MODE: 'demo' }).relay).toEqual({ kind: 'demo' })
})
test('the demo answers a binding with one extension, other bindings with others', async () => {
  const bound = (id: string) => demoRelayGateway.bind({ id, to: '19900000000', unit: 'zhujian', until: new Date(0) }, new Date(0), new AbortController().signal)
  expect(await bound('a/1')).toEqual(await bound('a/1'))
  expect((await bound('a/1')).extension).not.toBe((await bound('a/2')).extension)
  expect((await bound('a/1')).extension).toMatch(/^\d{4}$/)
})
