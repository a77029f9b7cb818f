// Sockets: who connects is checked, rooms are joined by right, and the session is looked at again while connected (design §8).
import { CENTRE_ROOM, deskRoom, orderRoom, personRoom, unitRoom, watchRoom, WatchOrder, type PresenceSignal } from '../../contracts/events.ts'
import type { Context } from '../../context.ts'
import type { Actor, StaffActor } from '../../domain/actors.ts'
import { desksOf, seesAllUnits } from '../../policies/orders.ts'
import { loadVisible } from '../../services/access.ts'
import { staffBehind } from '../../services/staff.ts'
import type { HotlineServer, HotlineSocket } from '../realtime.ts'

/** How often a connected socket's session is looked at again. */
const RECHECK_MS = 30_000
/** Orders one socket may watch at once, and events it may send a minute. */
const MOST_WATCHED = 50
const MOST_EVENTS = 120

const COOKIES = { staff: /(?:^|;\s*)minsheng_staff=([\w-]{20,100})/, citizen: /(?:^|;\s*)minsheng_order=([\w-]{20,100})/ }

export function acceptConnections(ctx: Context, io: HotlineServer): void {
  io.use((socket, next) => {
    visitorOf(ctx, socket).then(
      (who) => {
        if (who === null) return next(new Error('unauthenticated'))
        visitors.set(socket, who)
        next()
      },
      () => next(new Error('unauthenticated')),
    )
  })
  io.on('connection', (socket) => {
    const who = visitors.get(socket)
    if (who === undefined) return void socket.disconnect(true)
    joinRooms(socket, who)
    watchOrders(ctx, io, socket)
    const recheck = setInterval(() => void stillMay(ctx, socket), RECHECK_MS)
    socket.on('disconnect', () => clearInterval(recheck))
  })
}

const visitors = new WeakMap<HotlineSocket, Actor>()

const tokenIn = (socket: HotlineSocket, kind: 'staff' | 'citizen'): string | null => {
  const auth = socket.handshake.auth as { token?: unknown; as?: unknown }
  if (typeof auth.token === 'string' && auth.as === kind) return auth.token
  return COOKIES[kind].exec(socket.handshake.headers.cookie ?? '')?.[1] ?? null
}

/** A page says which of its two possible sessions it speaks for; staff when it says nothing. */
async function visitorOf(ctx: Context, socket: HotlineSocket): Promise<Actor | null> {
  const wanted = (socket.handshake.auth as { as?: unknown }).as
  if (wanted === 'citizen') {
    const token = tokenIn(socket, 'citizen')
    const session = token === null ? null : await ctx.sessions.find(token)
    return session?.kind === 'citizen' ? { kind: 'citizen', orderId: session.orderId } : null
  }
  return staffBehind(ctx, tokenIn(socket, 'staff'))
}

function joinRooms(socket: HotlineSocket, who: Actor): void {
  if (who.kind === 'citizen') return void socket.join(orderRoom(who.orderId))
  if (who.kind !== 'staff') return
  void socket.join([personRoom(who.id), ...desksOf(who).map(roomOfDesk), ...(seesAllUnits(who) ? [CENTRE_ROOM] : [])])
}

const roomOfDesk = (desk: string): string => (desk.startsWith('@') ? deskRoom(desk) : unitRoom(desk))

/** Signed out, disabled or moved: the socket ends; changed rights take effect with the next connection. */
async function stillMay(ctx: Context, socket: HotlineSocket): Promise<void> {
  const before = visitors.get(socket)
  const now = await visitorOf(ctx, socket).catch(() => null)
  if (now !== null && JSON.stringify(now) === JSON.stringify(before)) return
  socket.emit('session:ended')
  socket.disconnect(true)
}

/** Who looks at an order joins its room, after the same check as for reading it; the others there are told. */
function watchOrders(ctx: Context, io: HotlineServer, socket: HotlineSocket): void {
  const who = visitors.get(socket)
  if (who?.kind !== 'staff') return
  const watched = new Map<string, boolean>()
  let events = 0
  const calm = setInterval(() => void (events = 0), 60_000)
  socket.on('order:watch', (input, done) => {
    events += 1
    const parsed = WatchOrder.safeParse(input)
    if (!parsed.success || events > MOST_EVENTS || (watched.size >= MOST_WATCHED && !watched.has(parsed.data.orderId))) return done?.(false)
    const { orderId, drafting = false } = parsed.data
    loadVisible(ctx, who, orderId).then(
      async () => {
        watched.set(orderId, drafting)
        socket.data.orderId = orderId
        await socket.join([orderRoom(orderId), watchRoom(orderId)])
        announcePresence(ctx, io, orderId, who, drafting)
        done?.(true)
      },
      () => done?.(false),
    )
  })
  socket.on('order:leave', (input) => {
    const parsed = WatchOrder.safeParse(input)
    if (!parsed.success || !watched.delete(parsed.data.orderId)) return
    void socket.leave(orderRoom(parsed.data.orderId))
    void socket.leave(watchRoom(parsed.data.orderId))
  })
  socket.on('disconnect', () => clearInterval(calm))
}

function announcePresence(ctx: Context, io: HotlineServer, orderId: string, who: StaffActor, drafting: boolean): void {
  const signal: PresenceSignal = { orderId, people: [{ id: who.id, name: ctx.city.people.get(who.id)?.name ?? '', drafting }] }
  io.to(watchRoom(orderId)).volatile.emit('presence:changed', signal)
}
