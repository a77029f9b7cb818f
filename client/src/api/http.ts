// The wire: one function for every call of /api/v1, one error for everything that can go wrong with it.
import type { FaultCode, Issue } from '../../../server/contracts/errors.ts'

/** What the server answered instead of success. `offline` = no answer came at all. */
export interface FaultFacts {
  code: FaultCode | 'offline'
  requestId?: string
  issues?: Issue[]
  /** `rule_broken`: which rule, and the law or practice it rests on. */
  rule?: string
  source?: string
  /** The things asked for that the rule is about, by number. */
  asks?: number[]
  /** Until when the rule stands, where that is known. */
  until?: string
  /** `conflict`: the version the order has now, and the actions that changed it. */
  version?: number
  changed?: string[]
  /** `illegal_transition`: what was asked, and what is allowed now. */
  action?: string
  state?: string
  allowedActions?: string[]
  retryAfterSeconds?: number
  year?: number
}

export class ApiError extends Error {
  readonly status: number
  readonly fault: FaultFacts
  constructor(status: number, fault: FaultFacts) {
    super(fault.code)
    this.name = 'ApiError'
    this.status = status
    this.fault = fault
  }
}

type Listener = () => void
const onSignedOut = new Set<Listener>()

/** Tells when the server no longer knows the session. @returns how to stop listening */
export function whenSignedOut(listener: Listener): () => void {
  onSignedOut.add(listener)
  return () => void onSignedOut.delete(listener)
}

export interface CallOptions {
  body?: unknown
  /** In place of a body: a form with files. */
  form?: FormData
  signal?: AbortSignal | undefined
  /** Names one intended creation; sent again unchanged when the first answer was lost. */
  idempotencyKey?: string
}

/**
 * Calls one door.
 * @param path below `/api/v1`, with its query
 * @throws ApiError for every answer that is not success, and when there is none
 */
export async function call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, { body, form, signal, idempotencyKey }: CallOptions = {}): Promise<T> {
  const answer = await fetch(`/api/v1${path}`, {
    method,
    credentials: 'same-origin',
    ...(signal && { signal }),
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(form !== undefined && { body: form }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(0, { code: 'offline' })
  })
  if (!answer.ok) throw await errorOf(answer, path)
  if (answer.status === 204) return undefined as T
  return (await answer.json()) as T
}

async function errorOf(answer: Response, path: string): Promise<ApiError> {
  const envelope = (await answer.json().catch(() => null)) as { error?: FaultFacts } | null
  const fault = envelope?.error ?? { code: answer.status >= 500 ? 'unavailable' : 'internal' }
  if (fault.code === 'unauthenticated' && path !== '/session') onSignedOut.forEach((listener) => listener())
  return new ApiError(answer.status, fault)
}

/** `?a=1&b=2`, leaving out what is undefined or empty. */
export function queryText(query: Record<string, string | number | undefined>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') params.set(name, String(value))
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
