// Windows of a day as people type and read them: `09:00-12:00 13:30-18:00`; nothing is a day without work.
import type { Window } from './calendar.ts'

const WINDOW = /^(\d{1,2}):?(\d{2})-(\d{1,2}):?(\d{2})$/

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const windowsText = (windows: readonly Window[]): string => windows.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(' ')

export type ReadWindows = { ok: true; windows: Window[] } | { ok: false; part: string }

/**
 * Reads windows; blanks or commas part them, and dashes of all kinds, 至 and 到 stand between their ends.
 * @returns the first part that is no window, as it was typed, when there is one; whether windows overlap is not asked here
 */
export function readWindows(text: string): ReadWindows {
  const plain = text.normalize('NFKC').replaceAll(/\s*(?:[-–—−~至到])\s*/g, '-')
  const windows: Window[] = []
  for (const part of plain.split(/[\s,;、。]+/).filter((one) => one !== '')) {
    const found = WINDOW.exec(part)
    if (found === null) return { ok: false, part }
    const [hour = 0, minute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number)
    if (minute > 59 || toMinute > 59 || hour > 24 || toHour > 24) return { ok: false, part }
    windows.push({ from: hour * 60 + minute, to: toHour * 60 + toMinute })
  }
  return { ok: true, windows }
}
