// A closed load: so many connections, each sending its next request when the last is answered.
import { Agent, request } from 'node:http'

export interface Load {
  url: string
  headers: Record<string, string>
  /** The body of the n-th request. */
  body: (n: number) => string
  connections: number
  seconds: number
}

export interface Loaded {
  perSecond: number
  p50: number
  p99: number
  /** Answers other than 201, by status. */
  refused: Record<string, number>
}

/** Sends until the time is up; what is under way then is waited for and counts. Milliseconds per answered request. */
export async function load({ url, headers, body, connections, seconds }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const refused: Record<string, number> = {}
  let sent = 0
  const began = performance.now()
  const until = began + seconds * 1000
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now()
      const status = await send(url, headers, body(sent++), agent)
      if (status === 201) times.push(performance.now() - start)
      else refused[status] = (refused[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const elapsed = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number): number => Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN) * 10) / 10
  return { perSecond: Math.round(times.length / elapsed), p50: at(0.5), p99: at(0.99), refused }
}

const send = (url: string, headers: Record<string, string>, body: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), ...headers } }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
