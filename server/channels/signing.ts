// Signatures between systems: HMAC-SHA256 over timestamp and body, with a window against replay (design §8).
import { createHmac, timingSafeEqual } from 'node:crypto'
import { SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../contracts/signing.ts'

/** How far a timestamp may lie from now, either way. */
export const WINDOW_MS = 300_000

/** `v1=` and the hex HMAC-SHA256 of `<timestamp>.<body>`; the timestamp in Unix seconds. */
export const signatureOf = (secret: string, timestamp: string, body: string | Buffer): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`

export const signedHeaders = (secret: string, body: string, now: Date): Record<string, string> => {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  return { [TIMESTAMP_HEADER]: timestamp, [SIGNATURE_HEADER]: signatureOf(secret, timestamp, body) }
}

export type Verdict = { ok: true } | { ok: false; reason: 'missing' | 'stale' | 'wrong' }

/** Checks a signed request. A stale one is refused before its signature is looked at. */
export function verifySignature(secret: string, headers: { timestamp: string | undefined; signature: string | undefined }, body: Buffer, now: Date): Verdict {
  const { timestamp, signature } = headers
  if (timestamp === undefined || signature === undefined) return { ok: false, reason: 'missing' }
  if (!/^\d{10}$/.test(timestamp) || Math.abs(now.getTime() - Number(timestamp) * 1000) > WINDOW_MS) return { ok: false, reason: 'stale' }
  const expected = Buffer.from(signatureOf(secret, timestamp, body))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? { ok: true } : { ok: false, reason: 'wrong' }
}
