// Opens the live line for the signed-in person and hands it to the pages.
import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Me } from '../../../../server/contracts/staff.ts'
import { openLine, type Line, type LineState } from './line.ts'

const LineContext = createContext<Line | null>(null)

const nothing = (): (() => void) => () => undefined
const NOBODY: readonly { id: string; name: string; drafting: boolean }[] = []
const NONE: ReadonlySet<string> = new Set()

interface Props {
  me: Me
  onEnded: () => void
  /** The phone rings: the agent's page comes up. */
  onRing: () => void
  children: ReactNode
}

export function LiveProvider({ me, onEnded, onRing, children }: Props) {
  const queryClient = useQueryClient()
  const [line, setLine] = useState<Line | null>(null)
  const seesOrders = me.seesAllUnits || me.desks.length > 0
  useEffect(() => {
    const opened = openLine({
      queryClient,
      seesOrders,
      onEnded,
      onCall: (signal) => {
        void queryClient.invalidateQueries({ queryKey: ['call'] })
        if (signal.kind === 'ring') onRing()
      },
    })
    const unlisten = opened.subscribe(() => setLine(opened))
    return () => {
      unlisten()
      opened.close()
      setLine(null)
    }
  }, [queryClient, seesOrders, me.id, onEnded, onRing])
  return <LineContext value={line}>{children}</LineContext>
}

export const useLine = (): Line | null => use(LineContext)

export function useLineState(): LineState {
  const line = useLine()
  return useSyncExternalStore(line?.subscribe ?? nothing, () => line?.state() ?? 'connecting')
}

/** Ids of orders that changed a moment ago. */
export function useFresh(): ReadonlySet<string> {
  const line = useLine()
  return useSyncExternalStore(line?.subscribe ?? nothing, () => line?.fresh() ?? NONE)
}

/** Grows when any order that this person may see has changed, a little later. */
export function useChanges(): number {
  const line = useLine()
  return useSyncExternalStore(line?.subscribe ?? nothing, () => line?.changes() ?? 0)
}

/** Who else looks at an order. Says so to them, too, and whether this person is writing. */
export function usePresence(orderId: string, drafting: boolean, myId: string): readonly { id: string; name: string; drafting: boolean }[] {
  const line = useLine()
  const isLive = useLineState() === 'live'
  useEffect(() => {
    if (line === null || !isLive) return
    line.watch(orderId, drafting)
    // Told again now and then, so that who came later learns it, and who left is forgotten.
    const timer = setInterval(() => line.watch(orderId, drafting), 20_000)
    return () => clearInterval(timer)
  }, [line, isLive, orderId, drafting])
  useEffect(() => (line === null ? undefined : () => line.leave(orderId)), [line, orderId])
  const people = useSyncExternalStore(line?.subscribe ?? nothing, () => line?.presence().get(orderId) ?? NOBODY)
  return people.filter(({ id }) => id !== myId)
}
