// The facts of steps.ts as sentences for people, in Chinese and English.
import type { Span } from '../catalogue.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../time.ts'
import type { DaysStep, PeriodStep, Step } from './steps.ts'
import { dayAt, isoIn, weekdayOfDay, yearOfDay } from './zone.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const WEEKDAYS_ZH = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Each step as one sentence.
 * @param zone of the calendar, for the times of day
 * @param grounds of a pause, in the same language
 */
export function sayStep(step: Step, zone: string, language: Language, grounds: readonly string[] = []): string {
  const say = language === 'zh' ? ZH : EN
  switch (step.kind) {
    case 'start':
      return say.start(sayInstant(step.at, zone, language), saySpan(step.span, language), step.span)
    case 'day_zero':
      return say.dayZero(sayDate(step.day, language))
    case 'days':
      return say.days(step)
    case 'period':
      return say.period(step)
    case 'pause':
      return say.pause(sayInstant(step.from, zone, language), sayInstant(step.to, zone, language), step.took, grounds)
    case 'due':
      return say.due(sayInstant(step.at, zone, language))
  }
}

/** e.g. 10个工作日, 工作时间2小时, 自然时间24小时. */
export function saySpan({ kind, amount }: Span, language: Language): string {
  const time = sayTime(amount * MINUTE_MS, language)
  if (language === 'zh') return kind === 'working_days' ? `${amount}个工作日` : kind === 'working_minutes' ? `工作时间${time}` : `自然时间${time}`
  if (kind === 'working_days') return `${amount} working day${amount === 1 ? '' : 's'}`
  return kind === 'working_minutes' ? `${time} of working time` : `${time} of elapsed time`
}

/** e.g. 2026年2月13日(周五)16:00; seconds and milliseconds only when there are any. */
export function sayInstant(at: Instant, zone: string, language: Language): string {
  const time = isoIn(zone, at).slice(11).replace(/[+-]\d\d:\d\d$/, '').replace('Z', ' UTC').replace(/^(\d\d:\d\d):00(?=$| )/, '$1')
  return `${sayDate(dayAt(zone, at.getTime()), language)}${language === 'zh' ? '' : ' '}${time}`
}

export function sayDate(day: number, language: Language): string {
  const date = new Date(day * DAY_MS)
  const month = date.getUTCMonth()
  if (language === 'zh') return `${yearOfDay(day)}年${month + 1}月${date.getUTCDate()}日（${WEEKDAYS_ZH[weekdayOfDay(day)] ?? ''}）`
  return `${WEEKDAYS_EN[weekdayOfDay(day)] ?? ''} ${date.getUTCDate()} ${MONTHS_EN[month] ?? ''} ${yearOfDay(day)}`
}

/** e.g. 7小时30分钟; down to milliseconds when need be. */
export function sayTime(ms: number, language: Language): string {
  const units: [number, string, string][] = [
    [HOUR_MS, '小时', 'h'],
    [MINUTE_MS, '分钟', 'min'],
    [1000, '秒', 's'],
    [1, '毫秒', 'ms'],
  ]
  let left = Math.round(ms)
  const parts: string[] = []
  for (const [size, zh, en] of units) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) parts.push(language === 'zh' ? `${count}${zh}` : `${count} ${en}`)
  }
  if (parts.length === 0) return language === 'zh' ? '0分钟' : '0 min'
  return parts.join(language === 'zh' ? '' : ' ')
}

const range = (from: number, to: number, language: Language): string =>
  from === to ? sayDate(from, language) : `${sayDate(from, language)}${language === 'zh' ? '至' : ' to '}${sayDate(to, language)}`

const isWeekend = ({ from, to }: DaysStep): boolean => to - from <= 1 && weekdayOfDay(from) >= 5 && weekdayOfDay(to) >= 5

interface Sayings {
  start: (at: string, length: string, span: Span) => string
  dayZero: (date: string) => string
  days: (step: DaysStep) => string
  period: (step: PeriodStep) => string
  pause: (from: string, to: string, took: number, grounds: readonly string[]) => string
  due: (at: string) => string
}

const ZH: Sayings = {
  start: (at, length, { kind, amount }) => {
    if (amount === 0) return `自${at}起，时限为零，当即到期。`
    const how = { working_days: '次日起算，至最后一个工作日下班', working_minutes: '只计工作时间', natural_minutes: '不分昼夜和节假日' }[kind]
    return `自${at}起，时限${length}（${how}）。`
  },
  dayZero: (date) => `${date}：起算当日，不计。`,
  days: (step) => {
    const when = range(step.from, step.to, 'zh')
    const count = step.to - step.from + 1
    const many = count === 1 ? '' : `（${count}天）`
    if (!step.worked) {
      if (step.day === 'holiday') return `${when}：${step.name ?? '节假日'}放假${many}，不计。`
      return `${when}：${isWeekend(step) ? '周末' : '休息日'}${many}，不计。`
    }
    const what = step.day === 'make_up' ? `调休上班（${step.name ?? ''}）` : step.day === 'own_hours' ? `特定工作时间（${step.name ?? ''}）` : '工作日'
    return `${when}：${what}${many}，${countedZh(step.counted, step.paused, step.nth)}。`
  },
  period: (step) => {
    const skipped = [...(step.rest > 0 ? [`休息日${step.rest}天`] : []), ...step.holidays.map(({ name, days }) => `${name}放假${days}天`)]
    const makeUp = step.makeUp > 0 ? `（含调休上班${step.makeUp}天）` : ''
    const rest = skipped.length > 0 ? `；不计${skipped.join('、')}` : ''
    return `${step.year}年${step.month === null ? '' : `${step.month}月`}：工作日${step.workdays}天${makeUp}，${countedZh(step.counted, step.paused, step.nth)}${rest}。`
  },
  pause: (from, to, took, grounds) =>
    `暂停${grounds.length > 0 ? `（${grounds.join('、')}）` : ''}：${from}至${to}，${took > 0 ? `扣除其间的${sayTime(took, 'zh')}，顺延` : '其间没有计时，不影响时限'}。`,
  due: (at) => `到期：${at}。`,
}

function countedZh(counted: number, paused: number, nth: { from: number; to: number } | null): string {
  if (nth !== null) return nth.from === nth.to ? `第${nth.from}个工作日` : `第${nth.from}至第${nth.to}个工作日`
  if (counted === 0 && paused === 0) return '已过当日工作时间，不计'
  const pause = paused > 0 ? `（暂停${sayTime(paused, 'zh')}）` : ''
  return `计${sayTime(counted, 'zh')}${pause}`
}

const EN: Sayings = {
  start: (at, length, { kind, amount }) => {
    if (amount === 0) return `From ${at}: a limit of nothing is due at once.`
    const how = {
      working_days: 'counted from the day after, to the close of the last working day',
      working_minutes: 'working hours only',
      natural_minutes: 'day and night, holidays included',
    }[kind]
    return `From ${at}: ${length} (${how}).`
  },
  dayZero: (date) => `${date}: the day of the start, not counted.`,
  days: (step) => {
    const when = range(step.from, step.to, 'en')
    const count = step.to - step.from + 1
    const many = count === 1 ? '' : ` (${count} days)`
    if (!step.worked) {
      const why = step.day === 'holiday' ? `public holiday, ${step.nameEn ?? 'holiday'}` : isWeekend(step) ? 'weekend' : 'not worked'
      return `${when}: ${why}${many}, not counted.`
    }
    const names = { make_up: `make-up workday (${step.nameEn ?? ''})`, own_hours: `special hours (${step.nameEn ?? ''})` }
    const what = step.day === 'make_up' || step.day === 'own_hours' ? names[step.day] : count === 1 ? 'workday' : 'workdays'
    return `${when}: ${what}${many}, ${countedEn(step.counted, step.paused, step.nth)}.`
  },
  period: (step) => {
    const skipped = [
      ...(step.rest > 0 ? [`${step.rest} days of rest`] : []),
      ...step.holidays.map(({ nameEn, days }) => `${days} of holiday (${nameEn})`),
    ]
    const makeUp = step.makeUp > 0 ? ` (make-up workdays among them: ${step.makeUp})` : ''
    const rest = skipped.length > 0 ? `; not counted: ${skipped.join(', ')}` : ''
    return `${step.month === null ? '' : `${MONTHS_EN[step.month - 1] ?? ''} `}${step.year}: workdays ${step.workdays}${makeUp}, ${countedEn(step.counted, step.paused, step.nth)}${rest}.`
  },
  pause: (from, to, took, grounds) =>
    `Pause from ${from} to ${to}${grounds.length > 0 ? ` (${grounds.join(', ')})` : ''}: ${took > 0 ? `${sayTime(took, 'en')} of counted time taken out and added at the end` : 'nothing was counted in it, no change'}.`,
  due: (at) => `Due: ${at}.`,
}

function countedEn(counted: number, paused: number, nth: { from: number; to: number } | null): string {
  if (nth !== null) return nth.from === nth.to ? `working day ${nth.from}` : `working days ${nth.from} to ${nth.to}`
  if (counted === 0 && paused === 0) return 'after hours, nothing counted'
  return `${sayTime(counted, 'en')} counted${paused > 0 ? ` (${sayTime(paused, 'en')} paused)` : ''}`
}
