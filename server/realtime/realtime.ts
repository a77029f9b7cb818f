// Realtime: the only room that knows Socket.IO. Small typed signals to rooms that the server alone fills, by right (design §8).
import { createAdapter } from '@socket.io/redis-streams-adapter'
import { Redis } from 'ioredis'
import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import {
  CENTRE_ROOM,
  deskRoom,
  orderRoom,
  personRoom,
  unitRoom,
  watchRoom,
  type CallSignal,
  type ClientEvents,
  type OrderSignal,
  type ServerEvents,
} from '../contracts/events.ts'

export interface SocketData {
  /** Set at connection by the handler; what the socket may see hangs on it. */
  sessionId: string | null
  personId: string | null
  orderId: string | null
}

export type HotlineServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>
export type HotlineSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>

export interface RealtimeOptions {
  redisUrl: string
  prefix: string
  /** Null in processes without a door (jobs): they publish through the same adapter. */
  http: HttpServer | null
  /** Origins a browser may connect from; empty = the page's own host only. */
  origins: string[]
}

export function openRealtime({ redisUrl, prefix, http, origins }: RealtimeOptions) {
  // The adapter reads through copies of this client, which wait for the stream: when Redis goes before such a wait ends, a copy
  // would try for ever and keep a closed process alive.
  let isClosed = false
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null, retryStrategy: (tries) => (isClosed ? null : Math.min(tries * 50, 2_000)) })
  redis.on('error', () => undefined)
  const io: HotlineServer = new Server({
    adapter: createAdapter(redis, { streamName: `${prefix}:socket`, maxLen: 10_000 }),
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: 64_000,
    pingInterval: 20_000,
    pingTimeout: 20_000,
    // WebSocket ignores CORS, so the origin is checked here.
    allowRequest: (request, decide) => {
      const origin = request.headers.origin
      const own = origin === undefined || origin.replace(/^https?:\/\//, '') === request.headers.host
      decide(null, own || origins.includes(origin))
    },
  })
  if (http !== null) {
    io.attach(http)
    // The upgrade request is not needed after the handshake and holds memory (SF, Socket.IO). Not earlier: the handshake,
    // where the session cookie is read, is made from it.
    io.on('connection', (socket) => {
      const connection: { request: unknown } = socket.conn
      connection.request = null
    })
  }

  return {
    io,
    /** An order changed: its desk, its units, who has it open, and the whole city's board; not `without`, who are recused from it. */
    orderChanged(signal: OrderSignal, units: string[], desks: string[], without: string[]): void {
      const rooms = [CENTRE_ROOM, orderRoom(signal.id), ...units.map(unitRoom), ...desks.map(deskRoom)]
      io.to(rooms).except(without.map(personRoom)).emit('order:changed', signal)
    },
    /** Units that hold an order no more: whoever of them had it open hears no more of it. */
    orderLeft(orderId: string, units: string[]): void {
      if (units.length > 0) io.in(units.map(unitRoom)).socketsLeave([orderRoom(orderId), watchRoom(orderId)])
    },
    /** People who are recused from an order: whoever of them had it open hears no more of it. */
    personLeft(orderId: string, people: string[]): void {
      if (people.length > 0) io.in(people.map(personRoom)).socketsLeave([orderRoom(orderId), watchRoom(orderId)])
    },
    callChanged(personId: string, signal: CallSignal): void {
      io.to(personRoom(personId)).emit('call:changed', signal)
    },
    /** Ends a person's sockets everywhere: signed out, or rights changed. */
    endPerson(personId: string): void {
      io.to(personRoom(personId)).emit('session:ended')
      io.in(personRoom(personId)).disconnectSockets(true)
    },
    async close(): Promise<void> {
      isClosed = true
      // Without a door there is no engine to close, only the adapter.
      if (http === null) await io.of('/').adapter.close()
      else await io.close()
      redis.disconnect()
    },
  }
}
export type Realtime = ReturnType<typeof openRealtime>
