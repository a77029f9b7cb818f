// The live line: typed signals from the server. Signals are small and may be lost; whoever listens catches up by `changes since`.
import { io, type Socket } from 'socket.io-client'
import type { ClientEvents, ServerEvents } from '../../../server/contracts/events.ts'

export type LiveSocket = Socket<ServerEvents, ClientEvents>

/** Opens the line of the signed-in staff; the session cookie says who it is. WebSocket only, so no sticky routing is needed. */
export const openLive = (): LiveSocket => io({ transports: ['websocket'], auth: { as: 'staff' }, reconnectionDelay: 500, reconnectionDelayMax: 8_000, forceNew: true })
