// A watching screen: a supervisor's socket, as the console opens it, that says when an order stands on a desk.
import { io } from 'socket.io-client'

export interface Watch {
  seen(orderId: string): Promise<void>
  close(): void
}

export async function watchDesks(url: string, token: string): Promise<Watch> {
  const socket = io(url, { transports: ['websocket'], auth: { as: 'staff', token } })
  const there = new Set<string>()
  const waiting = new Map<string, () => void>()
  socket.on('order:changed', ({ id }: { id: string }) => {
    there.add(id)
    waiting.get(id)?.()
    waiting.delete(id)
  })
  await new Promise<void>((resolve) => {
    socket.once('connect', resolve)
    setTimeout(resolve, 5_000).unref()
  })
  return {
    seen: (orderId) => (there.has(orderId) ? Promise.resolve() : new Promise((resolve) => waiting.set(orderId, resolve))),
    close: () => void socket.close(),
  }
}
