// Instants and spans as people of the city read them: the city's own zone, whatever the machine's.
import { useSyncExternalStore } from 'react'
import type { Language } from '../ui/words.ts'
import type { Say } from './texts/texts.ts'

/** The hotline's cities share one zone; its offset has no daylight saving. */
const ZONE = 'Asia/Shanghai'
export const ZONE_OFFSET = '+08:00'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, withYear: boolean): Intl.DateTimeFormat {
  const key = `${language}${String(withYear)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: ZONE,
    ...(withYear && { year: 'numeric' }),
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
  formats.set(key, made)
  return made
}

/** e.g. 11/22 19:49, or 22 Nov, 19:49; with the year when it is not this one. */
export function instantText(iso: string, language: Language, now: number = Date.now()): string {
  const at = new Date(iso)
  const far = Math.abs(at.getTime() - now) > 300 * DAY
  return formatOf(language, far).format(at)
}

/** A span in its largest one or two units, e.g. 2 天 3 小时. @param ms ≥ 0 */
export function spanText(ms: number, t: Say): string {
  if (ms < MINUTE) return t('due.lessMinute')
  const days = Math.floor(ms / DAY)
  const hours = Math.floor((ms % DAY) / HOUR)
  const minutes = Math.floor((ms % HOUR) / MINUTE)
  const parts = days > 0 ? [[days, 'day'], [hours, 'hour']] as const : [[hours, 'hour'], [minutes, 'minute']] as const
  return parts
    .filter(([n]) => n > 0)
    .map(([n, unit]) => t(`due.${unit}`, { n }))
    .join(' ')
}

let now = Date.now()
const watchers = new Set<() => void>()
setInterval(() => {
  now = Date.now()
  watchers.forEach((watcher) => watcher())
}, 15_000)

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** Now, refreshed four times a minute, so that what is due says so by itself. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now)
