// What stands behind a one-time link to rate: shared by who asks for it and the page that shows it.

/** The answer, what it says to each thing asked for, and the days it promises; instants ISO. */
export interface RatingAsked {
  number: string
  leaf: { name: string; nameEn: string } | null
  unit: { name: string; nameEn: string } | null
  answer: string
  /** What the answer says to each of several things asked for; empty when it is one, or the answer speaks of the whole. */
  asks: { no: number; words: string; promised: Promised | null }[]
  /** What it promises by a day beside these. */
  promised: (Promised & { words: string })[]
}

/** The day that stands now, and what came of it. */
export interface Promised {
  dueAt: string
  isOverdue: boolean
  done: { at: string; words: string } | null
}
