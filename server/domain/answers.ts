// Answers as the citizen knows them: which of the unit's replies went out, and which rating is about which (HR §3.2, §7.1).
import type { Order, Rating, Reply } from './orders.ts'

/**
 * When a reply went to the citizen; null for one that waits for its audit, or was sent back.
 * On replies from before `outAt` was kept it is read from the audit, the approval or, of the centre's own answer, the writing.
 */
export function wentOutAt({ at, unit, outAt, audit, leadApproval }: Reply): Date | null {
  if (outAt !== undefined) return outAt
  if (audit !== null) return audit.passed ? audit.at : null
  return leadApproval?.at ?? (unit === 'centre' ? at : null)
}

/** The last reply that went to the citizen: what they were answered, whatever was written and refused since. */
export const answerOut = ({ reply, earlierReplies }: Pick<Order, 'reply' | 'earlierReplies'>): Reply | null =>
  (reply === null ? earlierReplies : [...earlierReplies, reply]).findLast((one) => wentOutAt(one) !== null) ?? null

/**
 * What changes on the order when a new answer goes out: it is rated anew, and what was said of the one before stays beside it. A
 * rating belongs to the answer it was given to; the new one is unrated until somebody rates it (HR §4: unrated stays unrated).
 */
export const ratedAnew = ({ rating, earlierRatings }: Pick<Order, 'rating' | 'earlierRatings'>): { rating?: null; earlierRatings?: Rating[] } =>
  rating === null ? {} : { rating: null, earlierRatings: [...(earlierRatings ?? []), rating] }

/** All ratings, the oldest first. */
export const ratingsOf = ({ rating, earlierRatings }: Pick<Order, 'rating' | 'earlierRatings'>): Rating[] => [...(earlierRatings ?? []), ...(rating === null ? [] : [rating])]
