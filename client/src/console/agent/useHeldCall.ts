// The call at hand. It stays at hand when the caller hangs up, until the agent has filed what was said: the number and the recording
// belong to that order.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CallView } from '../../../../server/contracts/calls.ts'
import { callQuery, oneCallQuery } from '../queries.ts'

export function useHeldCall(): { call: CallView | null; letGo: () => void } {
  const { data } = useQuery(callQuery)
  const present = data?.call ?? null
  const [heldId, setHeldId] = useState<string | null>(null)
  if (present !== null && present.callId !== heldId) setHeldId(present.callId)
  const held = useQuery({ ...oneCallQuery(heldId ?? ''), enabled: heldId !== null && present === null })
  return { call: present ?? (heldId === null ? null : (held.data ?? null)), letGo: () => setHeldId(null) }
}
