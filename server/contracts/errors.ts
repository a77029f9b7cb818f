// Every fault a door can answer with: a closed union of codes and one envelope (design §8). Never a bare string.
import { z } from 'zod'
import type { Refusal } from '../domain/refusals.ts'

export const Issue = z.strictObject({ path: z.string(), message: z.string(), code: z.string() })
export type Issue = z.infer<typeof Issue>

export type Fault =
  | Refusal
  /** All of them, each with its path. */
  | { code: 'invalid_input'; issues: Issue[] }
  | { code: 'conflict'; version: number; changed: string[] }
  | { code: 'idempotency_mismatch' }
  | { code: 'not_found' | 'forbidden' | 'unauthenticated' | 'internal' }
  /** A one-time link that has done its duty, or whose time is over. */
  | { code: 'gone'; reason: 'used' | 'replaced' | 'expired' }
  | { code: 'sign_in_failed' }
  | { code: 'signature_invalid'; reason: 'missing' | 'stale' | 'wrong' | 'replayed' }
  | { code: 'too_large'; limitBytes: number }
  | { code: 'unsupported_media'; accepted: string[] }
  | { code: 'rate_limited' | 'unavailable'; retryAfterSeconds: number }

export type FaultCode = Fault['code']

/** Thrown by services, caught at the doors; carries one coded fault. */
export class HotlineError extends Error {
  readonly fault: Fault
  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.code, options)
    this.name = 'HotlineError'
    this.fault = fault
  }
}

export const invalid = (...issues: { path: string; message: string; code?: string }[]): HotlineError =>
  new HotlineError({ code: 'invalid_input', issues: issues.map((issue) => ({ code: 'invalid', ...issue })) })

export const notFound = (): HotlineError => new HotlineError({ code: 'not_found' })
export const forbidden = (): HotlineError => new HotlineError({ code: 'forbidden' })

/** What every failed request answers: the fault's own facts beside its code, and the id to name when asking for help. */
export const ErrorEnvelope = z
  .looseObject({
    error: z.looseObject({
      code: z.string(),
      requestId: z.string(),
      issues: z.array(Issue).optional(),
    }),
  })
  .meta({ id: 'Error', description: 'One envelope for every error: a code of a closed list, its facts, and the request id.' })

/** The HTTP status of each code; a new code does not compile until it has one. */
export const STATUS_OF = {
  invalid_input: 400,
  unauthenticated: 401,
  sign_in_failed: 401,
  signature_invalid: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  illegal_transition: 409,
  rule_broken: 422,
  calendar_missing: 503,
  idempotency_mismatch: 422,
  too_large: 413,
  unsupported_media: 415,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<FaultCode, number>

/** What a log may say of an error that nobody foresaw: its message, cut short; never what was sent. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 200) : 'unknown')
