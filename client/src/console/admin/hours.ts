// The hours of a day as they are typed, several stretches in one line, and what is wrong with them.
import { windowFaults } from '../../../../server/domain/calendar/faults.ts'
import { readWindows } from '../../../../server/domain/calendar/hours-text.ts'
import type { Window } from '../../../../server/domain/calendar/calendar.ts'
import { issueWords } from '../../ui/words.ts'
import type { Texts } from '../texts/texts.ts'

/** @returns the windows, or in words what keeps the text from being some; no text is no windows */
export function hoursOf(text: string, { t, language }: Pick<Texts, 't' | 'language'>): { windows: Window[]; fault: string | null } {
  const read = readWindows(text)
  if (!read.ok) return { windows: [], fault: t('calendar.hoursUnread', { part: read.part }) }
  const [first] = windowFaults('', read.windows)
  return { windows: read.windows, fault: first === undefined ? null : issueWords(first, language) }
}
