// An SMS gateway for tests: takes what is signed, by id once; can be down, refuse, or be slow to say.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifySignature } from '../../server/channels/signing.ts'

export const SMS_SECRET = 'sms secret of the tests'

export interface Taken {
  id: string
  to: string
  text: string
  language: string
}

export interface TestGateway {
  url: string
  /** Messages by id: what a telephone would show. */
  taken: Map<string, Taken>
  /** All requests, repeated ones too. */
  asked: number
  behave: 'take' | 'down' | 'refuse' | 'babble'
  server: Server
}

export async function startGateway(now: () => Date): Promise<TestGateway> {
  const gateway: TestGateway = { url: '', taken: new Map(), asked: 0, behave: 'take', server: createServer() }
  gateway.server.on('request', (req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      gateway.asked += 1
      const body = Buffer.concat(chunks)
      const header = (name: string): string | undefined => req.headers[name]?.toString()
      const verdict = verifySignature(SMS_SECRET, { timestamp: header('x-minsheng-timestamp'), signature: header('x-minsheng-signature') }, body, now())
      if (!verdict.ok) return res.writeHead(401).end()
      if (gateway.behave === 'down') return res.writeHead(503).end()
      if (gateway.behave === 'babble') return res.writeHead(200).end('<html>')
      if (gateway.behave === 'refuse') return res.writeHead(200).end(JSON.stringify({ taken: false, reason: 'number' }))
      const sms = JSON.parse(body.toString('utf8')) as Taken
      if (header('idempotency-key') !== sms.id) return res.writeHead(400).end()
      if (!gateway.taken.has(sms.id)) gateway.taken.set(sms.id, sms)
      return res.writeHead(200).end(JSON.stringify({ taken: true, reference: `G-${gateway.taken.size}` }))
    })
  })
  await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve))
  gateway.url = `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}/sms`
  return gateway
}
