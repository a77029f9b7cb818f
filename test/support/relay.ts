// A telephone switch for tests: binds what is signed, ends bindings, or cannot; can hold an answer back until a test lets it go.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifySignature } from '../../server/channels/signing.ts'

export const RELAY_SECRET = 'relay secret of the tests'

export interface TestSwitch {
  url: string
  bound: { id: string; to: string; unit: string }[]
  /** Ids that were ended. */
  released: string[]
  /** How it answers when it is to end a binding. */
  releases: 'yes' | 'cannot' | 'down'
  /** Awaited before a binding is answered. */
  held: Promise<void>
  server: Server
}

export async function startSwitch(now: () => Date): Promise<TestSwitch> {
  const made: TestSwitch = { url: '', bound: [], released: [], releases: 'yes', held: Promise.resolve(), server: createServer() }
  made.server.on('request', (req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const body = Buffer.concat(chunks)
      const header = (name: string): string | undefined => req.headers[name]?.toString()
      if (!verifySignature(RELAY_SECRET, { timestamp: header('x-minsheng-timestamp'), signature: header('x-minsheng-signature') }, body, now()).ok) return res.writeHead(401).end()
      const said = JSON.parse(body.toString()) as TestSwitch['bound'][number]
      if (req.url === '/relay/release') {
        if (made.releases === 'yes') made.released.push(said.id)
        return res.writeHead(made.releases === 'yes' ? 204 : made.releases === 'cannot' ? 404 : 503).end()
      }
      made.bound.push(said)
      return void made.held.then(() => res.writeHead(200).end(JSON.stringify({ number: '19900009000', extension: String(made.bound.length) })))
    })
  })
  await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve))
  made.url = `http://127.0.0.1:${(made.server.address() as AddressInfo).port}/relay`
  return made
}
