// A department's own system, outwards: signed push with acknowledgement. Redirects and private addresses are refused (FL §10).
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { z } from 'zod'
import type { UnitOrder } from '../contracts/unit-systems.ts'
import { signedHeaders } from './signing.ts'

export interface UnitTarget {
  url: string
  secret: string
  /** In demo installations the unit's system may stand on this machine. */
  loopbackAllowed: boolean
}

export interface UnitMessage {
  kind: 'order.dispatched' | 'order.changed'
  /** Same id, same message: the receiver takes it once. */
  id: string
  order: UnitOrder
}

const Acknowledgement = z.object({ received: z.literal(true), reference: z.string().max(100).nullish() })

const PRIVATE = new BlockList()
for (const [net, prefix] of [['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['169.254.0.0', 16], ['0.0.0.0', 8], ['100.64.0.0', 10]] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [['fc00::', 7], ['fe80::', 10]] as const) PRIVATE.addSubnet(net, prefix, 'ipv6')
const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/**
 * Pushes one message.
 * @returns the unit's own reference
 * @throws when it does not answer 2xx with `{"received": true}` before the signal aborts, or the address is not allowed
 */
export async function pushToUnit(target: UnitTarget, message: UnitMessage, now: Date, signal: AbortSignal): Promise<{ reference: string | null }> {
  await refusePrivate(target)
  const body = JSON.stringify(message)
  const response = await fetch(target.url, {
    method: 'POST',
    redirect: 'error',
    signal,
    headers: { 'content-type': 'application/json', 'idempotency-key': message.id, ...signedHeaders(target.secret, body, now) },
    body,
  })
  if (!response.ok) throw new Error(`the unit's system answered ${response.status}`)
  const acknowledged = Acknowledgement.safeParse(await response.json().catch(() => null))
  if (!acknowledged.success) throw new Error("the unit's system did not acknowledge")
  return { reference: acknowledged.data.reference ?? null }
}

async function refusePrivate({ url, loopbackAllowed }: UnitTarget): Promise<void> {
  const { hostname, protocol } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) === 0 ? (await lookup(host, { all: true })).map(({ address }) => address) : [host]
  for (const address of addresses) {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    const isLoopback = LOOPBACK.check(address, family)
    if (isLoopback && loopbackAllowed) continue
    if (isLoopback || PRIVATE.check(address, family)) throw new Error("the unit's system has a private address")
    if (protocol !== 'https:') throw new Error("the unit's system must be reached by https")
  }
}
