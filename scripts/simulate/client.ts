// One HTTP client of an installation: JSON in and out, tries again what may be tried again, keeps count of refusals.
import { createHmac, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Figures } from './figures.ts'

export interface Answer {
  status: number
  /** How long the door asked to wait. */
  retryAfterMs?: number
  body: Record<string, unknown>
}

export interface Call {
  token?: string | undefined
  /** Makes a repetition safe. */
  idempotencyKey?: string
  /** The address a citizen comes from, as a proxy would say it. */
  from?: string
}

const TRIES = 30

export class Client {
  readonly #base: string
  readonly #figures: Figures
  constructor(url: string, figures: Figures) {
    this.#base = `${url.replace(/\/$/, '')}/api/v1`
    this.#figures = figures
  }

  /** @returns the last answer; refusals are counted by code */
  async send(method: string, path: string, body: object | null, call: Call = {}): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#once(method, path, body, call)
      const isPassing = answer === null || answer.status === 429 || answer.status === 503
      if (answer !== null && answer.status >= 400) this.#figures.refused(`${doorOf(path)} ${codeOf(answer)}`)
      if (!isPassing || attempt === TRIES) return answer ?? { status: 0, body: {} }
      // Spread a little, so that those who were refused together do not come back together.
      await sleep(Math.max(Math.min(200 * attempt, 2_000), answer?.retryAfterMs ?? 0) * (0.75 + Math.random() / 2))
    }
  }

  /** Whether a door shows anything: what is rightly not there is no refusal to be counted. */
  async finds(path: string, token: string): Promise<boolean> {
    return (await this.#once('GET', path, null, { token }))?.status === 200
  }

  async #once(method: string, path: string, body: object | null, { token, idempotencyKey, from }: Call): Promise<Answer | null> {
    try {
      const response = await fetch(`${this.#base}${path}`, {
        method,
        headers: {
          ...(body !== null && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
          ...(from !== undefined && { 'x-forwarded-for': from }),
        },
        ...(body !== null && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(30_000),
      })
      const text = await response.text()
      const retryAfter = Number(response.headers.get('retry-after') ?? 0)
      return { status: response.status, ...(retryAfter > 0 && { retryAfterMs: retryAfter * 1_000 }), body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) }
    } catch {
      this.#figures.unanswered()
      return null
    }
  }

  /** Uploads a file. @returns its id; null when it was not taken */
  async upload(bytes: Buffer, name: string): Promise<string | null> {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)]), name)
    try {
      const answer = await fetch(`${this.#base}/attachments`, { method: 'POST', body: form, signal: AbortSignal.timeout(30_000) })
      return answer.status === 201 ? ((await answer.json()) as { id: string }).id : null
    } catch {
      this.#figures.unanswered()
      return null
    }
  }

  /** An event of the telephone switch, signed with the installation's secret. */
  async ring(secret: string, agent: string, phone: string): Promise<string> {
    const callId = randomUUID()
    const event = { kind: 'ring', callId, eventId: randomUUID(), at: new Date().toISOString(), from: phone, agent }
    const text = JSON.stringify(event)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = `v1=${createHmac('sha256', secret).update(`${timestamp}.${text}`).digest('hex')}`
    await fetch(`${this.#base}/cti/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-minsheng-timestamp': timestamp, 'x-minsheng-signature': signature },
      body: text,
      signal: AbortSignal.timeout(30_000),
    }).catch(() => this.#figures.unanswered())
    return callId
  }
}

/** The last word of a path, without ids. */
const doorOf = (path: string): string => path.split('/').findLast((part) => !/^[0-9a-f-]{36}$/.test(part)) ?? path

const codeOf = ({ status, body }: Answer): string => {
  const { error } = body as { error?: { code?: unknown } }
  return typeof error?.code === 'string' ? error.code : String(status)
}
