// The numbers of this room, each with what it does. Measured on issues that were not used to choose them (README).

export interface MatterOptions {
  /** Characters of the text that are read after the title; the first sentences name the matter. */
  readChars: number
  /** Cosine from which a new message joins a matter at once. */
  joinAt: number
  /** Cosine from which two matters are one, at the nightly pass. */
  mergeAt: number
  /** Likeness of the words that name no place, below which `mergeAt` rises: two matters at one place stay two. */
  matterAt: number
  matterPull: number
  placeAt: number
  placeFloor: number
  placeBonus: number
  /** Taken off the cosine when both sides name districts and share none. */
  regionPenalty: number
  /** Taken off the cosine for `gapDays` of silence between two matters, in proportion below. */
  gapPenalty: number
  gapDays: number
  /** Messages kept at most; the oldest leave first. */
  maxMessages: number
  /** Messages older than this before the newest leave at the nightly pass. */
  keepDays: number
  /** Days that count as recent for heat. */
  recentDays: number
}

export const DEFAULT_OPTIONS: MatterOptions = {
  readChars: 260,
  joinAt: 0.4,
  mergeAt: 0.31,
  matterAt: 0.3,
  matterPull: 0.6,
  placeAt: 0.2,
  placeFloor: 0.4,
  placeBonus: 0.06,
  regionPenalty: 0.12,
  gapPenalty: 0.03,
  gapDays: 120,
  maxMessages: 400_000,
  keepDays: 1_100,
  recentDays: 14,
}
