// Relay numbers (中间号): the city's telephone switch puts a call through to the citizen, and nobody in between learns the number.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { signedHeaders } from './signing.ts'

export interface RelayBinding {
  /** Same id, same binding: the switch answers it with the same number. */
  id: string
  /** The citizen's number; known here and nowhere else on the way. */
  to: string
  /** Code of the unit that will call. */
  unit: string
  /** From then on the number leads nowhere. */
  until: Date
}

export interface RelayNumber {
  number: string
  /** What is dialled after the number, where many share it. */
  extension: string | null
}

export interface RelayGateway {
  /** @throws when the switch cannot be reached, refuses, or says what nobody understands */
  bind(binding: RelayBinding, now: Date, signal: AbortSignal): Promise<RelayNumber>
  /**
   * Ends a binding before its time; one that is over, or was never there, is ended already.
   * @returns false where the switch has no such thing: the number leads on until its end
   * @throws when the switch cannot be reached or refuses
   */
  release(id: string, now: Date, signal: AbortSignal): Promise<boolean>
}

/** What a switch answers that knows no way to end a binding. */
const HAS_NO_RELEASE: ReadonlySet<number> = new Set([404, 405, 501])

const Answer = z.object({ number: z.string().regex(/^\+?\d{3,20}$/), extension: z.string().regex(/^\d{1,8}$/).nullish() })

/** More than any answer needs. */
const MOST_ANSWER_CHARS = 10_000

/** A switch behind an address, by docs/relay.md. Redirects are not followed: a number goes nowhere else. */
export function openRelayGateway({ url, secret }: { url: string; secret: string }): RelayGateway {
  const post = (to: string | URL, key: string, said: object, now: Date, signal: AbortSignal): Promise<Response> => {
    const body = JSON.stringify(said)
    const headers = { 'content-type': 'application/json', 'idempotency-key': key, ...signedHeaders(secret, body, now) }
    return fetch(to, { method: 'POST', headers, body, signal, redirect: 'manual' })
  }
  const releases = new URL(url)
  releases.pathname = `${releases.pathname.replace(/\/$/, '')}/release`
  return {
    async release(id, now, signal) {
      const answer = await post(releases, `${id}/release`, { id }, now, signal)
      await answer.body?.cancel()
      if (HAS_NO_RELEASE.has(answer.status)) return false
      if (!answer.ok) throw new Error(`the relay gateway answered ${answer.status}`)
      return true
    },
    async bind({ id, to, unit, until }, now, signal) {
      const answer = await post(url, id, { id, to, unit, until: until.toISOString() }, now, signal)
      const text = (await answer.text()).slice(0, MOST_ANSWER_CHARS)
      // The answer is not repeated in the error: a switch may put the number into it.
      if (!answer.ok) throw new Error(`the relay gateway answered ${answer.status}`)
      const said = Answer.safeParse(parsed(text))
      if (!said.success) throw new Error('the relay gateway did not say a number')
      if (said.data.number.endsWith(to)) throw new Error('the relay gateway gave the citizen’s own number away')
      return { number: said.data.number, extension: said.data.extension ?? null }
    },
  }
}

/** One made-up number and an extension that follows from the binding's id; puts nothing through, keeps nothing. */
export const demoRelayGateway: RelayGateway = {
  release: () => Promise.resolve(true),
  bind: ({ id }) => Promise.resolve({ number: '19900009000', extension: String(createHash('sha256').update(id).digest().readUInt32BE(0) % 10_000).padStart(4, '0') }),
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
