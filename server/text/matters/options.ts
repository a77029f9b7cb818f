// The numbers of this room, each with what it does. Measured on issues that were not used to choose them (README).

export interface MatterOptions {
  /** Characters of the text that are read after the title; the first sentences name the matter. */
  readChars: number
  /** Cosine from which a new message joins a matter at once. */
  joinAt: number
  /** Likeness from which two matters are one, at the nightly pass, for an index of up to 4,000 messages. */
  mergeAt: number
  /** Added to it for every doubling above, since among more messages more are alike by chance; and the most it becomes. */
  mergeRise: number
  mergeMost: number
  /** Halves of a matter whose words (but for places) are less alike than this are two matters; and the least size of a half. */
  splitAt: number
  splitLeast: number
  /** Mean cosine of single members below which likeness falls, and by how much: the sum of a loose matter would draw in everything. */
  meanAt: number
  meanPull: number
  /** Likeness of the words that name no place, below which `mergeAt` rises: two matters at one place stay two. */
  matterAt: number
  matterPull: number
  /** Likeness of the kinds of matter (of the catalogue), below which likeness falls, and by how much. */
  kindAt: number
  kindPull: number
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
  joinAt: 0.45,
  mergeAt: 0.27,
  mergeRise: 0.02,
  mergeMost: 0.33,
  splitAt: 0.1,
  splitLeast: 2,
  meanAt: 0.18,
  meanPull: 3,
  matterAt: 0.3,
  matterPull: 0.6,
  kindAt: 0.55,
  kindPull: 0.2,
  placeAt: 0.2,
  placeFloor: 0.25,
  placeBonus: 0.06,
  regionPenalty: 0.12,
  gapPenalty: 0.03,
  gapDays: 120,
  maxMessages: 400_000,
  keepDays: 1_100,
  recentDays: 14,
}

const MERGE_BASE_MESSAGES = 4_000

/** The likeness from which two matters are one in an index of this many messages. */
export function mergeThreshold(options: MatterOptions, messages: number): number {
  const doublings = Math.max(0, Math.log2(messages / MERGE_BASE_MESSAGES))
  return Math.min(Math.max(options.mergeAt, options.mergeMost), options.mergeAt + options.mergeRise * doublings)
}
