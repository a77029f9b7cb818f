// Due dates worked out by hand from the rules alone: working minutes run inside 09:00–12:00 and 13:30–18:00, working days count
// from the day after and end at 18:00, natural time elapses; a pause takes out the counted time that falls inside it.
// 2026: Spring Festival is off from 15 to 23 February, the Saturdays 14 and 28 February are made up; National Day is off from 1 to 7 October,
// 20 September and 10 October are made up.
import { describe, expect, test } from 'vitest'
import { answerLine } from '../../scripts/due/rows.ts'
import { cityCalendar } from '../../server/domain/calendar.ts'

const calendar = cityCalendar({ version: 1 })
const local = (text: string): string => `${text.replace(' ', 'T')}:00+08:00`
type Pause = [from: string, to: string]
const dueAt = (row: object): string | undefined => {
  const answer = answerLine(JSON.stringify(row), 1, calendar, 'en')
  return 'dueAt' in answer ? answer.dueAt : answer.error
}
const pausesOf = (pauses: Pause[]) => (pauses.length === 0 ? {} : { pauses: pauses.map(([from, to]) => ({ from: local(from), to: local(to) })) })

describe('working minutes', () => {
  test.each<[why: string, from: string, minutes: number, due: string, ...pauses: Pause[]]>([
    ['from the very opening', '2026-03-02 09:00', 1, '2026-03-02 09:01'],
    ['from the end of the morning', '2026-03-02 12:00', 1, '2026-03-02 13:31'],
    ['from the end of the noon rest', '2026-03-02 13:30', 1, '2026-03-02 13:31'],
    ['from the end of the day', '2026-03-02 18:00', 1, '2026-03-03 09:01'],
    ['a pause that was over before it began', '2026-03-02 14:00', 60, '2026-03-02 15:00', ['2026-03-02 09:00', '2026-03-02 14:00']],
    ['a pause that had begun before it', '2026-03-02 14:00', 60, '2026-03-02 16:00', ['2026-03-01 09:00', '2026-03-02 15:00']],
    ['a pause of no length', '2026-03-02 09:00', 60, '2026-03-02 10:00', ['2026-03-02 09:30', '2026-03-02 09:30']],
    ['within a morning', '2026-03-02 09:00', 120, '2026-03-02 11:00'],
    ['over noon', '2026-03-02 11:30', 60, '2026-03-02 14:00'],
    ['from the noon rest', '2026-03-02 12:30', 30, '2026-03-02 14:00'],
    ['from before the opening', '2026-03-02 07:00', 30, '2026-03-02 09:30'],
    ['from the evening', '2026-03-02 20:00', 30, '2026-03-03 09:30'],
    ['from Friday to Monday', '2026-03-06 17:00', 90, '2026-03-09 09:30'],
    ['from a make-up Saturday over nine days off', '2026-02-14 17:00', 120, '2026-02-24 10:00'],
    ['a whole day from within the holiday', '2026-02-18 10:00', 450, '2026-02-24 18:00'],
    ['a whole day ends with its last window', '2026-03-02 09:00', 450, '2026-03-02 18:00'],
    ['and a minute more begins the next', '2026-03-02 09:00', 451, '2026-03-03 09:01'],
    ['paused over half a morning and the noon rest', '2026-03-02 09:00', 120, '2026-03-02 15:00', ['2026-03-02 10:00', '2026-03-02 14:00']],
    ['paused in the noon rest alone', '2026-03-02 09:00', 60, '2026-03-02 10:00', ['2026-03-02 12:00', '2026-03-02 13:30']],
    ['a pause that begins with the end of the window and of the time', '2026-03-02 09:00', 180, '2026-03-02 12:00', ['2026-03-02 12:00', '2026-03-02 14:00']],
  ])('%s', (_, from, workingMinutes, due, ...pauses) => expect(dueAt({ from: local(from), workingMinutes, ...pausesOf(pauses) })).toBe(local(due)))
})

describe('working days', () => {
  test.each<[why: string, from: string, days: number, due: string, ...pauses: Pause[]]>([
    ['the day after', '2026-03-02 10:00', 1, '2026-03-03 18:00'],
    ['a minute before midnight on Friday', '2026-03-06 23:59', 1, '2026-03-09 18:00'],
    ['the Saturday made up before the holiday', '2026-02-13 16:00', 1, '2026-02-14 18:00'],
    ['from that Saturday', '2026-02-14 16:00', 1, '2026-02-24 18:00'],
    ['from within the holiday', '2026-02-17 10:00', 3, '2026-02-26 18:00'],
    ['after hours before the second Saturday made up', '2026-02-27 19:00', 2, '2026-03-02 18:00'],
    ['over National Day to the Saturday made up', '2026-09-30 10:00', 3, '2026-10-10 18:00'],
    ['from the Friday before it', '2026-10-09 10:00', 1, '2026-10-10 18:00'],
    ['from its evening', '2026-10-10 20:00', 1, '2026-10-12 18:00'],
    ['a pause over a whole counted day', '2026-03-02 10:00', 2, '2026-03-05 18:00', ['2026-03-03 00:00', '2026-03-04 00:00']],
    ['over half a window', '2026-03-02 10:00', 2, '2026-03-05 11:15', ['2026-03-03 13:30', '2026-03-03 15:45']],
    ['across the due instant', '2026-03-02 10:00', 1, '2026-03-04 11:00', ['2026-03-03 17:00', '2026-03-04 10:00']],
    ['after it, over a weekend', '2026-03-02 10:00', 1, '2026-03-03 18:00', ['2026-03-07 00:00', '2026-03-08 23:00']],
    ['two that overlap count once', '2026-03-02 09:00', 2, '2026-03-05 12:00', ['2026-03-03 09:00', '2026-03-03 11:00'], ['2026-03-03 10:00', '2026-03-03 12:00']],
  ])('%s', (_, from, workingDays, due, ...pauses) => expect(dueAt({ from: local(from), workingDays, ...pausesOf(pauses) })).toBe(local(due)))
  test('given in UTC: midnight in the city is the next day already', () => expect(dueAt({ from: '2026-03-02T16:00:00Z', workingDays: 1 })).toBe(local('2026-03-04 18:00')))
})

describe('natural minutes', () => {
  test.each<[why: string, from: string, minutes: number, due: string, ...pauses: Pause[]]>([
    ['a day is a day', '2026-03-02 10:00', 1_440, '2026-03-03 10:00'],
    ['a pause in the middle', '2026-03-02 10:00', 60, '2026-03-02 13:00', ['2026-03-02 10:30', '2026-03-02 12:30']],
    ['a pause that begins when it is due', '2026-03-02 10:00', 60, '2026-03-02 11:00', ['2026-03-02 11:00', '2026-03-02 12:00']],
  ])('%s', (_, from, naturalMinutes, due, ...pauses) => expect(dueAt({ from: local(from), naturalMinutes, ...pausesOf(pauses) })).toBe(local(due)))
})
