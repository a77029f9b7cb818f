// Sessions (design §9): random tokens, only their hash kept, in Redis, revocable at once; staff and citizens alike.
import { createHash, randomBytes } from 'node:crypto'
import type { Redis } from 'ioredis'

export type Session =
  | { kind: 'staff'; personId: string; startedAt: number }
  /** Opened with number and secret: this one order, for a while. */
  | { kind: 'citizen'; orderId: string; startedAt: number }

const LIFETIME_S = { staff: 12 * 3600, citizen: 2 * 3600 } as const

export function openSessions(redis: Redis, prefix: string, now: () => Date) {
  const keyOf = (token: string): string => `${prefix}:session:${createHash('sha256').update(token).digest('base64url')}`
  const ofPerson = (personId: string): string => `${prefix}:sessions-of:${personId}`

  return {
    /** @returns the token, known to nobody else */
    async start(session: { kind: 'staff'; personId: string } | { kind: 'citizen'; orderId: string }): Promise<string> {
      const token = randomBytes(32).toString('base64url')
      const key = keyOf(token)
      const lifetime = LIFETIME_S[session.kind]
      await redis.set(key, JSON.stringify({ ...session, startedAt: now().getTime() }), 'EX', lifetime)
      if (session.kind === 'staff') await redis.multi().sadd(ofPerson(session.personId), key).expire(ofPerson(session.personId), lifetime).exec()
      return token
    },

    async find(token: string): Promise<Session | null> {
      if (token.length > 100) return null
      const found = await redis.get(keyOf(token))
      return found === null ? null : (JSON.parse(found) as Session)
    },

    async end(token: string): Promise<void> {
      await redis.del(keyOf(token))
    },

    /** Ends all of a person's sessions: disabled, or rights changed. */
    async endAllOf(personId: string): Promise<void> {
      const keys = await redis.smembers(ofPerson(personId))
      if (keys.length > 0) await redis.del(...keys, ofPerson(personId))
    },
  }
}
export type Sessions = ReturnType<typeof openSessions>
