// What communities may be asked to help with (社区职责清单): versioned data, the city's own to set. A community only ever helps its
// street, and nothing outside the list may be handed down to it. Sections (科室) are the unit itself: the list is not about them.
import { coversMatter } from './routing-rules/rule.ts'

export interface CommunityPolicy {
  version: number
  /** Codes of the catalogue at any level; a branch stands for all of its leaves. Empty = communities help with nothing. */
  duties: readonly string[]
}

/**
 * Matters of neighbours and households, where somebody who knows the place reaches people and checks facts. No enforcement, no
 * permits, no services of departments. Ours: the law asks for a list and leaves it to the city.
 * @source Beijing 2021 art. 17, Weifang 2021 art. 24, HR §0.12
 */
export const DEFAULT_COMMUNITY_POLICY: CommunityPolicy = {
  version: 1,
  duties: ['01.02', '01.07', '02.01', '02.02', '02.03', '02.07', '02.08', '06.01', '12.01', '12.02', '12.03', '12.04', '12.06', '13.04', '13.05', '15.01', '15.04'],
}

/** Whether communities may be asked to help with this matter; never while the matter is not known. */
export const isCommunityDuty = ({ duties }: CommunityPolicy, leafCode: string | null): boolean => leafCode !== null && coversMatter(duties, leafCode)
