// The Idempotency-Key header: the same key twice is one effect (design §8).
import type { Request } from 'express'
import { invalid } from '../contracts/errors.ts'

/**
 * @param scope who sends it, so that nobody meets another's key
 * @returns the scoped key; null when none was sent
 * @throws HotlineError invalid_input
 */
export function idempotencyKey(req: Request, scope: string): string | null {
  const key = req.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,128}$/.test(key))
    throw invalid({ path: 'Idempotency-Key', message: '8 to 128 visible ASCII characters are needed' })
  return `${scope}:${key}`
}
