// The working calendar: what is worked when, and the two directions of counting. Owns no promise: that is clocks.ts.
export * from './calendar/calendar.ts'
export { cityCalendar } from './calendar/city-calendar.ts'
export { calendarFaults, type CalendarFault } from './calendar/faults.ts'
export { nationalDays, nationalYears } from './calendar/national-days.ts'
export { DAY_KINDS, dayOf, type Day, type DayKind } from './calendar/days.ts'
export {
  instantAfter,
  instantBefore,
  isWorking,
  workingDaysAfter,
  workingDaysBefore,
  workingMinutesBetween,
  type AnsweredAmount,
  type AnsweredInstant,
} from './calendar/working-time.ts'
export { dueAfter, dueAfterShare, mergePauses, type Pause } from './calendar/due.ts'
export { calendarAlarm, type CalendarAlarm } from './calendar/alarm.ts'
export { isoIn } from './calendar/zone.ts'
export { explainDue, type Explained, type Step } from './calendar/steps.ts'
export { LANGUAGES, sayDate, sayInstant, saySpan, sayStep, sayTime, type Language } from './calendar/step-words.ts'
export { noticesFor, adopted, type Notice, type NoticeChange, type NoticeStanding } from './calendar/notices.ts'
export { provisionalDays, statutoryHolidays, withProvisionalMarked, withProvisionalYear, withYear } from './calendar/provisional.ts'
