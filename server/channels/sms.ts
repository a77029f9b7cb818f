// SMS, outwards: handed to the city's gateway by signed HTTP; the gateway of a demo takes them and sends none.
import { z } from 'zod'
import { signedHeaders } from './signing.ts'

export interface Sms {
  /** Same id, same message: the gateway takes it once. */
  id: string
  /** The number as dialled; known here and nowhere else on the way. */
  to: string
  text: string
  language: 'zh' | 'en'
}

/** `refused` is for good: the gateway will never send it. */
export type SmsVerdict = { taken: true; reference: string | null } | { taken: false; reason: 'number' | 'content' | 'blocked' }

export interface SmsGateway {
  /** @throws when the gateway cannot be reached, is busy, or says what nobody understands: try again */
  send(sms: Sms, now: Date, signal: AbortSignal): Promise<SmsVerdict>
}

const Answer = z.discriminatedUnion('taken', [
  z.object({ taken: z.literal(true), reference: z.string().max(100).nullish() }),
  z.object({ taken: z.literal(false), reason: z.enum(['number', 'content', 'blocked']) }),
])

/** More than any verdict needs. */
const MOST_ANSWER_CHARS = 10_000

/** A gateway behind an address, by docs/sms.md. Redirects are not followed: a number goes nowhere else. */
export function openSmsGateway({ url, secret }: { url: string; secret: string }): SmsGateway {
  return {
    async send(sms, now, signal) {
      const body = JSON.stringify(sms)
      const headers = { 'content-type': 'application/json', 'idempotency-key': sms.id, ...signedHeaders(secret, body, now) }
      const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
      const text = (await answer.text()).slice(0, MOST_ANSWER_CHARS)
      // The answer is not repeated in the error: a gateway may put the number into it.
      if (!answer.ok) throw new Error(`the sms gateway answered ${answer.status}`)
      const said = Answer.safeParse(parsed(text))
      if (!said.success) throw new Error('the sms gateway did not say whether it took the message')
      return said.data.taken ? { taken: true, reference: said.data.reference ?? null } : said.data
    },
  }
}

/** Takes everything, sends nothing, keeps nothing. */
export const demoSmsGateway: SmsGateway = { send: () => Promise.resolve({ taken: true, reference: null }) }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
