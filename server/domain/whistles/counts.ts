// 双考核: both who whistles and who comes are counted (Beijing 2021 art. 32-33). Pure; every number names its orders.
import type { Instant } from '../time.ts'
import { isReleased, isSettled, type Whistle } from './whistle.ts'

export const BLOWER_LISTS = ['blown', 'recorded', 'unrecorded', 'calledOff', 'wronglyCalled'] as const
/** 吹哨 已记录 逾期未记录 取消 误叫 (a unit it called was released by the centre). */
export type BlowerList = (typeof BLOWER_LISTS)[number]

export const COMER_LISTS = ['called', 'inTime', 'late', 'absent', 'noAnswer', 'released'] as const
/** 应到 按时 迟到 未到 未答复 经裁定不必到. */
export type ComerList = (typeof COMER_LISTS)[number]

export const WHISTLE_LISTS = [...BLOWER_LISTS, ...COMER_LISTS] as const
export type WhistleList = (typeof WHISTLE_LISTS)[number]

export interface OrderWhistle {
  orderId: string
  whistle: Whistle
}

/** A whistle belongs to the period in which its time came. */
export const fallsInto = ({ meetAt }: Whistle, from: Instant, until: Instant): boolean => meetAt >= from && meetAt < until

/**
 * What one unit's whistles and calls come to: for each number the ids of its orders, one for each whistle or call.
 * @param whistles those of the period whose time has come
 */
export function whistleCounts(whistles: readonly OrderWhistle[], unit: string, now: Instant): Record<WhistleList, string[]> {
  const counts: Record<WhistleList, string[]> = { blown: [], recorded: [], unrecorded: [], calledOff: [], wronglyCalled: [], called: [], inTime: [], late: [], absent: [], noAnswer: [], released: [] }
  for (const { orderId, whistle } of whistles) {
    if (whistle.unit === unit) {
      counts.blown.push(orderId)
      if (whistle.record !== null) counts.recorded.push(orderId)
      if (whistle.calledOff !== null) counts.calledOff.push(orderId)
      if (!isSettled(whistle) && whistle.warnAt.unrecorded <= now) counts.unrecorded.push(orderId)
      for (const call of whistle.calls) if (isReleased(call)) counts.wronglyCalled.push(orderId)
    }
    const call = whistle.calls.find((one) => one.unit === unit)
    if (call === undefined || whistle.calledOff !== null) continue
    if (isReleased(call)) {
      counts.released.push(orderId)
      continue
    }
    counts.called.push(orderId)
    if (call.answer === null) counts.noAnswer.push(orderId)
    if (call.arrival?.outcome === 'in_time') counts.inTime.push(orderId)
    if (call.arrival?.outcome === 'late') counts.late.push(orderId)
    if (call.arrival?.outcome === 'absent') counts.absent.push(orderId)
  }
  return counts
}

/** All units that whistled or were called. */
export const unitsIn = (whistles: readonly OrderWhistle[]): string[] => [...new Set(whistles.flatMap(({ whistle }) => [whistle.unit, ...whistle.calls.map(({ unit }) => unit)]))]
