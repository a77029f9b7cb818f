// A department's own system, outwards: signed push with acknowledgement. Redirects and private addresses are refused (FL §10).
import { lookup } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { z } from 'zod'
import type { UnitOrder } from '../contracts/unit-systems.ts'
import { signedHeaders } from './signing.ts'

export interface UnitTarget {
  url: string
  secret: string
  /** In demo installations the unit's system may stand on this machine, without https. */
  loopbackAllowed: boolean
  /** Private networks of the city in which it may stand. */
  networks: BlockList
}

/** Same id, same message: the receiver takes it once. */
export type UnitMessage =
  | { kind: 'order.dispatched' | 'order.changed'; id: string; order: UnitOrder }
  | { kind: 'order.withdrawn'; id: string; order: Pick<UnitOrder, 'id' | 'number' | 'version'> }

const Acknowledgement = z.object({ received: z.literal(true), reference: z.string().max(100).nullish() })

const PRIVATE = new BlockList()
for (const [net, prefix] of [['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['169.254.0.0', 16], ['0.0.0.0', 8], ['100.64.0.0', 10]] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [['fc00::', 7], ['fe80::', 10]] as const) PRIVATE.addSubnet(net, prefix, 'ipv6')
const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** More than any acknowledgement needs. */
const MOST_ANSWER_BYTES = 100_000

/**
 * Pushes one message.
 * @returns the unit's own reference
 * @throws when it does not answer 2xx with `{"received": true}` before the signal aborts, or the address is not allowed
 */
export async function pushToUnit(target: UnitTarget, message: UnitMessage, now: Date, signal: AbortSignal): Promise<{ reference: string | null }> {
  const body = JSON.stringify(message)
  const headers = { 'content-type': 'application/json', 'idempotency-key': message.id, ...signedHeaders(target.secret, body, now) }
  const { status, text } = await post(target, headers, body, signal)
  if (status < 200 || status > 299) throw new Error(`the unit's system answered ${status}`)
  const acknowledged = Acknowledgement.safeParse(parsed(text))
  if (!acknowledged.success) throw new Error("the unit's system did not acknowledge")
  return { reference: acknowledged.data.reference ?? null }
}

/** Redirects are answers like any other here: not followed, and no acknowledgement. */
function post(target: UnitTarget, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<{ status: number; text: string }> {
  const url = new URL(target.url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const checked = (address: string): Error | null => faultOf(address, url.protocol, target)
  const literal = isIP(host) === 0 ? null : checked(host)
  if (literal !== null) return Promise.reject(literal)
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? overHttps : overHttp
    const sent = request(url, { method: 'POST', signal, agent: false, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, lookup: looking(checked) }, (answer) => {
      const chunks: Buffer[] = []
      let size = 0
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MOST_ANSWER_BYTES) answer.destroy(new Error("the unit's system answered too much"))
        else chunks.push(chunk)
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }))
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/**
 * Name look-up of the connection itself: the address that is checked is the address that is connected to, so that a name
 * cannot point elsewhere in between (DNS rebinding).
 */
const looking =
  (faultOfAddress: (address: string) => Error | null): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { all: true, family: options.family === 4 || options.family === 6 ? options.family : 0 }, (error, addresses) => {
      const fault = error ?? addresses.map(({ address }) => faultOfAddress(address)).find((one) => one !== null) ?? null
      if (fault !== null) return done(fault, '')
      if (options.all === true) return done(null, addresses)
      const [first] = addresses
      return first === undefined ? done(new Error('the name has no address'), '') : done(null, first.address, first.family)
    })
  }

function faultOf(address: string, protocol: string, { loopbackAllowed, networks }: UnitTarget): Error | null {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  const isLoopback = LOOPBACK.check(address, family)
  if (isLoopback && loopbackAllowed) return null
  if (isLoopback || (PRIVATE.check(address, family) && !networks.check(address, family))) return new Error("the unit's system has a private address")
  return protocol === 'https:' ? null : new Error("the unit's system must be reached by https")
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
