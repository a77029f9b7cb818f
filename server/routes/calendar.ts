// Doors to the working calendar, for administrators.
import { CalendarChange, CalendarPreview, CalendarProposal, CalendarView } from '../contracts/calendar.ts'
import { door, type Door } from '../middleware/doors.ts'
import { changeCalendar, previewCalendar, viewCalendar } from '../services/calendar.ts'

export const calendarDoors: Door[] = [
  door({
    id: 'viewCalendar',
    method: 'get',
    path: '/admin/calendar',
    summary: 'The working calendar in force: week, published days, the city’s own overrides, years known.',
    answer: { status: 200, shape: CalendarView },
    handle: ({ ctx }) => viewCalendar(ctx),
  }),
  door({
    id: 'previewCalendar',
    method: 'post',
    path: '/admin/calendar/preview',
    summary: 'Which orders, promises and tasks another calendar would move, with the earliest and the latest. Nothing changes.',
    body: CalendarProposal,
    answer: { status: 200, shape: CalendarPreview },
    handle: ({ ctx, body }) => previewCalendar(ctx, body),
  }),
  door({
    id: 'changeCalendar',
    method: 'put',
    path: '/admin/calendar',
    summary: 'Put other overrides in force as a new version; open orders are moved by a job, with the reason.',
    body: CalendarChange,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, body }) => changeCalendar(ctx, who, body),
  }),
]
