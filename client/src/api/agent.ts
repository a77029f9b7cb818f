// The hotline agent's own doors: filing for a caller, and the call at hand.
import type { CallView } from '../../../server/contracts/calls.ts'
import type { Receipt } from '../../../server/contracts/intake.ts'
import { call } from './http.ts'

/** What the agent's form sends; the server's `FileForCaller` checks it. */
export interface CallerDemand {
  text: string
  title?: string
  demandType?: string
  leafCode?: string
  place?: { address?: string; detail?: string; street?: string }
  contact?: { name?: string; phone?: string }
  answers?: Record<string, string>
  accusedUnits?: string[]
  secret?: boolean
  urgency?: string
  callId?: string
  language?: 'zh' | 'en'
}

export const fileForCaller = (demand: CallerDemand, idempotencyKey: string) => call<Receipt>('POST', '/agent/orders', { body: demand, idempotencyKey })
/** One of the agent's own calls, also when it is over. */
export const getCall = (callId: string, signal?: AbortSignal) => call<CallView>('GET', `/agent/calls/${encodeURIComponent(callId)}`, { signal })
export const getPresentCall = (signal?: AbortSignal) => call<{ call: CallView | null }>('GET', '/agent/call', { signal })
