// The working calendar, for administrators.
import type { CalendarChange, CalendarPreview, CalendarProposal, CalendarView } from '../../../server/contracts/calendar.ts'
import { call } from './http.ts'

export const viewCalendar = (signal?: AbortSignal) => call<CalendarView>('GET', '/admin/calendar', { signal })
export const previewCalendar = (body: CalendarProposal) => call<CalendarPreview>('POST', '/admin/calendar/preview', { body })
export const changeCalendar = (body: CalendarChange) => call<void>('PUT', '/admin/calendar', { body })
