// Faults in words: what happened and what to do, in the language of the screen.
import { ApiError } from '../../api/http.ts'
import { BROKEN, FAULTS } from '../../ui/words.ts'
import type { Texts } from '../texts/texts.ts'

/** One sentence for whatever went wrong; a broken rule says which. */
export function faultText(error: unknown, { t, label }: Texts): string {
  if (!(error instanceof ApiError)) return label(FAULTS, 'internal')
  const { fault } = error
  if (fault.code === 'offline') return t('fault.offline')
  if (fault.code === 'rule_broken' && fault.rule !== undefined) return label(BROKEN, fault.rule)
  const sentence = label(FAULTS, fault.code)
  return fault.retryAfterSeconds === undefined ? sentence : `${sentence} ${t('fault.wait', { count: fault.retryAfterSeconds })}`
}

/** The request's number, to name when asking for help; only where the server itself failed. */
export const helpId = (error: unknown): string | null =>
  error instanceof ApiError && error.status >= 500 ? (error.fault.requestId ?? null) : null
