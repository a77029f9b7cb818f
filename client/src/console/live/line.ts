// The live line of the console: signals come in, changed rows are fetched by `changes since`, lists and orders are brought up to date.
// A signal may be lost and a connection may break: whatever happens, catching up from the last cursor makes it whole.
import type { QueryClient } from '@tanstack/react-query'
import type { CallSignal, OrderSignal, PresenceSignal } from '../../../../server/contracts/events.ts'
import type { OrderRow, StaffOrder } from '../../../../server/contracts/orders.ts'
import { openLive, type LiveSocket } from '../../api/live.ts'
import { listChanges, type ListAsk } from '../../api/orders.ts'
import { patched, type ListData } from './patches.ts'

export type LineState = 'connecting' | 'live' | 'offline'

/** Signals that come together are answered by one catching up. */
const GATHER_MS = 150
const COUNTS_MS = 1_500
/** How long a changed row is marked. */
const FRESH_MS = 5_000
/** More pages than this behind: the lists are loaded again instead. */
const MOST_PAGES = 10

export interface LineOptions {
  queryClient: QueryClient
  /** Whether the person sees orders at all; administrators do not. */
  seesOrders: boolean
  onEnded: () => void
  onCall: (signal: CallSignal) => void
}

export function openLine({ queryClient, seesOrders, onEnded, onCall }: LineOptions) {
  const socket: LiveSocket = openLive()
  const listeners = new Set<() => void>()
  let state: LineState = 'connecting'
  let fresh: ReadonlySet<string> = new Set()
  let presence: ReadonlyMap<string, PresenceSignal['people']> = new Map()
  let cursor: string | undefined
  let running: Promise<void> | null = null
  let again = false
  let gathering: ReturnType<typeof setTimeout> | null = null
  let counting: ReturnType<typeof setTimeout> | null = null
  const signalled = new Map<string, number>()
  let changes = 0

  const tell = () => listeners.forEach((listener) => listener())
  const enter = (next: LineState) => {
    if (state === next) return
    state = next
    tell()
  }

  function markFresh(ids: string[]): void {
    if (ids.length === 0) return
    fresh = new Set([...fresh, ...ids])
    tell()
    setTimeout(() => {
      fresh = new Set([...fresh].filter((id) => !ids.includes(id)))
      tell()
    }, FRESH_MS)
  }

  function putIn(rows: OrderRow[]): void {
    const touched = new Set<string>()
    for (const query of queryClient.getQueryCache().findAll({ queryKey: ['orders'] })) {
      const data = query.state.data as ListData | undefined
      if (data === undefined) continue
      const next = patched(data, query.queryKey[1] as ListAsk, rows)
      if (next === data) continue
      for (const row of rows) touched.add(row.id)
      queryClient.setQueryData(query.queryKey, next)
    }
    for (const row of rows) refreshOrder(row.id, row.version)
    markFresh([...touched])
  }

  function refreshOrder(orderId: string, version: number): void {
    const known = queryClient.getQueryData<StaffOrder>(['order', orderId])
    if (known !== undefined && known.version < version) void queryClient.invalidateQueries({ queryKey: ['order', orderId] })
  }

  async function catchUp(): Promise<void> {
    for (let page = 0; ; page += 1) {
      const answer = await listChanges(cursor)
      cursor = answer.cursor
      for (const row of answer.orders) if ((signalled.get(row.id) ?? 0) <= row.version) signalled.delete(row.id)
      putIn(answer.orders)
      if (!answer.more) break
      if (page < MOST_PAGES) continue
      cursor = (await listChanges(undefined)).cursor
      await queryClient.invalidateQueries({ queryKey: ['orders'] })
      break
    }
    // Signalled, yet not among what may be seen: it has left these lists.
    if (signalled.size > 0) void queryClient.invalidateQueries({ queryKey: ['orders'] })
    signalled.clear()
    counting ??= setTimeout(() => {
      counting = null
      changes += 1
      tell()
      void queryClient.invalidateQueries({ queryKey: ['me'] })
      void queryClient.invalidateQueries({ queryKey: ['notices'] })
    }, COUNTS_MS)
  }

  function run(): void {
    if (!seesOrders) return
    if (running !== null) {
      again = true
      return
    }
    running = catchUp()
      .catch(() => undefined)
      .finally(() => {
        running = null
        if (!again) return
        again = false
        gather()
      })
  }

  function gather(): void {
    gathering ??= setTimeout(() => {
      gathering = null
      run()
    }, GATHER_MS)
  }

  socket.on('connect', () => {
    enter('live')
    run()
  })
  socket.on('disconnect', () => enter('offline'))
  socket.on('connect_error', (error) => {
    enter('offline')
    if (error.message === 'unauthenticated') onEnded()
  })
  socket.on('session:ended', onEnded)
  socket.on('order:changed', (signal: OrderSignal) => {
    signalled.set(signal.id, Math.max(signal.version, signalled.get(signal.id) ?? 0))
    refreshOrder(signal.id, signal.version)
    gather()
  })
  socket.on('call:changed', onCall)
  socket.on('presence:changed', (signal: PresenceSignal) => {
    const before = presence.get(signal.orderId) ?? []
    const changed = new Set(signal.people.map(({ id }) => id))
    presence = new Map(presence).set(signal.orderId, [...before.filter(({ id }) => !changed.has(id)), ...signal.people])
    tell()
  })

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: (): LineState => state,
    fresh: (): ReadonlySet<string> => fresh,
    /** Grows when orders have changed, whether a list on the screen holds them or not; every second and a half at most. */
    changes: (): number => changes,
    presence: (): ReadonlyMap<string, PresenceSignal['people']> => presence,
    watch(orderId: string, drafting: boolean): void {
      socket.emit('order:watch', { orderId, drafting })
    },
    leave(orderId: string): void {
      socket.emit('order:leave', { orderId })
      presence = new Map([...presence].filter(([id]) => id !== orderId))
    },
    close(): void {
      if (gathering !== null) clearTimeout(gathering)
      if (counting !== null) clearTimeout(counting)
      socket.removeAllListeners()
      socket.close()
    },
  }
}
export type Line = ReturnType<typeof openLine>
