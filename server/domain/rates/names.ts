// The rates by name, and what is better of each (HR §4). What stands beside them: figures.ts.

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
