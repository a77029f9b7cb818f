// The rates by name, and what is better of each (HR §4).

export const RATE_NAMES = ['response', 'onTime', 'resolution', 'satisfaction', 'redone', 'returned'] as const
/** 响应率 按时办结率 解决率 满意率 重办率 退单率. */
export type RateName = (typeof RATE_NAMES)[number]

/**
 * Which way a rate is better. Returning a wrong dispatch is a unit's right: nobody is ranked by it.
 * @source Beijing 2021 art. 12: a unit may object to a dispatch
 */
export const BETTER: Readonly<Record<RateName, 'high' | 'low' | null>> = {
  response: 'high',
  onTime: 'high',
  resolution: 'high',
  satisfaction: 'high',
  redone: 'low',
  returned: null,
}

export const RATE_LISTS = [...RATE_NAMES, 'claimed', 'uncontacted', 'rechecked', 'verified', 'flagged', 'excluded', 'honest'] as const
/**
 * Orders that can be listed: those behind a rate, those the unit called solved and the citizen did not, those the unit says it contacted and the citizen does not, those asked about again
 * later, those with a bad rating, those with contact around the rating, those left out, those with an honest error.
 */
export type RateList = (typeof RATE_LISTS)[number]

/** Fewer orders than this are shown and not ranked (HR §4). */
export const LEAST_RANKED = 30

/** One of something for each rate. */
export const eachRate = <T>(make: (rate: RateName) => T): Record<RateName, T> => ({
  response: make('response'),
  onTime: make('onTime'),
  resolution: make('resolution'),
  satisfaction: make('satisfaction'),
  redone: make('redone'),
  returned: make('returned'),
})
