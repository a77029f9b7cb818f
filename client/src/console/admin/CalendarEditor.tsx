// Changing the calendar: dates and units' hours are put into a draft here first; a preview shows what moves; then a reason puts it in
// force. Whatever the draft does to the list in force is marked in it and can be taken back.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import type { CalendarDay, CalendarProposal, CalendarView } from '../../../../server/contracts/calendar.ts'
import { ApiError } from '../../api/http.ts'
import { changeCalendar, previewCalendar } from '../../api/calendar.ts'
import { useTexts } from '../texts/texts.ts'
import { CALENDAR_KEY } from './CalendarPage.tsx'
import { CalendarRefused } from './CalendarRefused.tsx'
import { DayForm } from './DayForm.tsx'
import { DaysTable } from './DaysTable.tsx'
import { markedAgainst } from './marks.ts'
import { Moves } from './Moves.tsx'
import { Offered } from './Offered.tsx'
import { ProvisionalYears } from './ProvisionalYears.tsx'
import { UnitHoursTable, type UnitHours } from './UnitHours.tsx'
import { UnitHoursForm } from './UnitHoursForm.tsx'

const dateOf = ({ date }: CalendarDay): string => date
const codeOf = ({ unit }: UnitHours): string => unit.code
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

export function CalendarEditor({ calendar }: { calendar: CalendarView }) {
  const { t, nameOf } = useTexts()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [overrides, setOverrides] = useState(calendar.overrides)
  const [units, setUnits] = useState(calendar.units)
  const [declareYears, setDeclareYears] = useState<number[]>([])
  const [adoptYears, setAdoptYears] = useState<number[]>([])
  const [day, setDay] = useState<CalendarDay | null>(null)
  /** The unit whose hours are in the form; `new` for one that is still to be chosen. */
  const [unit, setUnit] = useState<UnitHours | 'new' | null>(null)
  const [reason, setReason] = useState('')
  const isChanged = declareYears.length > 0 || adoptYears.length > 0 || !isSame(overrides, calendar.overrides) || !isSame(units, calendar.units)
  const proposal: CalendarProposal = { version: calendar.version, overrides, declareYears, adoptYears, ...(!isSame(units, calendar.units) && { units: units.map((hours) => ({ ...hours, unit: hours.unit.code })) }) }
  const preview = useMutation({ mutationFn: () => previewCalendar(proposal) })
  const change = useMutation({
    mutationFn: () => changeCalendar({ ...proposal, reason }),
    onSuccess: () => void message.success(t('calendar.changed')),
    onError: (error) => {
      // The newest version is shown in place of this one, so that the word of it must outlive the page.
      if (error instanceof ApiError && error.fault.code === 'conflict') void message.error(t('calendar.conflict'), 10)
    },
    onSettled: () => client.invalidateQueries({ queryKey: CALENDAR_KEY }),
  })
  /** What was tried is no longer what is meant. */
  const forget = (): void => {
    preview.reset()
    change.reset()
  }
  const edit = (next: CalendarDay[]): void => {
    setOverrides([...next].sort((a, b) => (a.date < b.date ? -1 : 1)))
    forget()
  }
  const editUnits = (next: UnitHours[]): void => {
    setUnits(next)
    forget()
  }
  const without = (date: string): CalendarDay[] => overrides.filter((one) => one.date !== date)
  const put = (next: CalendarDay, before: CalendarDay | null): void => {
    edit([...overrides.filter(({ date }) => date !== next.date && date !== before?.date), next])
    setDay(null)
  }
  const restore = (date: string): void => edit([...without(date), ...calendar.overrides.filter((one) => one.date === date)])
  const putUnit = (next: UnitHours): void => {
    const isThere = units.some((one) => codeOf(one) === codeOf(next))
    editUnits(isThere ? units.map((one) => (codeOf(one) === codeOf(next) ? next : one)) : [...units, next])
    setUnit(null)
  }
  /** In its old place, so that a list that is as it was counts as unchanged. */
  const restoreUnit = (code: string): void => {
    const others = units.filter((one) => codeOf(one) !== code)
    const old = calendar.units.filter((one) => codeOf(one) === code || others.some((other) => codeOf(other) === codeOf(one)))
    editUnits([...old.map((one) => others.find((other) => codeOf(other) === codeOf(one)) ?? one), ...others.filter((one) => !calendar.units.some((known) => codeOf(known) === codeOf(one)))])
  }
  const declare = ({ year, holidays }: CalendarView['undeclared']): void => {
    const taken = new Set(overrides.map(dateOf))
    edit([...overrides, ...holidays.filter(({ date }) => !taken.has(date))])
    setDeclareYears([year])
  }
  const isStandIn = (year: number) => (one: CalendarDay): boolean => one.provisional === true && one.date.startsWith(`${year}-`)
  /** Taken up, the days that stood in go; not taken up after all, those of the calendar in force are back. */
  const adopt = (year: number, isWanted: boolean): void => {
    const others = overrides.filter((one) => !isStandIn(year)(one))
    const taken = new Set(others.map(dateOf))
    edit(isWanted ? others : [...others, ...calendar.overrides.filter((one) => isStandIn(year)(one) && !taken.has(one.date))])
    setAdoptYears(isWanted ? [...adoptYears, year] : adoptYears.filter((one) => one !== year))
  }
  const settle = (year: number): void => edit(overrides.map(({ provisional, ...one }) => (provisional === true && !isStandIn(year)({ ...one, provisional }) ? { ...one, provisional } : one)))
  const discard = (): void => {
    edit(calendar.overrides)
    setUnits(calendar.units)
    setDeclareYears([])
    setAdoptYears([])
    setDay(null)
    setUnit(null)
  }
  const nameOfUnit = (code: string): string => {
    const known = units.find((one) => codeOf(one) === code)
    return known === undefined ? code : nameOf(known.unit)
  }
  return (
    <>
      <Offered notices={calendar.notices} adoptYears={adoptYears} onAdopt={adopt} />
      <h2>{t('calendar.own')}</h2>
      <DaysTable days={markedAgainst(calendar.overrides, overrides, dateOf)} edits={{ onEdit: setDay, onRemove: (date) => edit(without(date)), onRestore: restore }} />
      <DayForm taken={overrides} editing={day} onDone={put} onCancel={() => setDay(null)} />
      <ProvisionalYears inForce={calendar.overrides} draft={overrides} adoptYears={adoptYears} onSettle={settle} />
      {calendar.notices.every(({ year }) => year !== calendar.undeclared.year) && (
        <DeclareYear undeclared={calendar.undeclared} isDeclared={declareYears.length > 0} onDeclare={() => declare(calendar.undeclared)} />
      )}
      <h2>{t('calendar.unitsOwn')}</h2>
      <p className="quiet">{t('calendar.unitsHelp')}</p>
      <UnitHoursTable units={markedAgainst(calendar.units, units, codeOf)} onEdit={setUnit} onRemove={(code) => editUnits(units.filter((one) => codeOf(one) !== code))} onRestore={restoreUnit} />
      {unit === null ? (
        <Button className="gap-above" onClick={() => setUnit('new')} data-add-unit>
          {t('calendar.addUnit')}
        </Button>
      ) : (
        <UnitHoursForm week={calendar.week} taken={units.map(codeOf)} editing={unit === 'new' ? null : unit} onDone={putUnit} onCancel={() => setUnit(null)} />
      )}
      {isChanged && (
        <div className="card gap-above" data-calendar-change>
          <p>
            <Button onClick={() => preview.mutate()} loading={preview.isPending}>
              {t('calendar.preview')}
            </Button>
          </p>
          {preview.data !== undefined && <Moves preview={preview.data} />}
          <Form layout="vertical" onFinish={() => change.mutate()}>
            <Form.Item label={t('calendar.reason')} required htmlFor="calendar-reason">
              <Input.TextArea id="calendar-reason" value={reason} maxLength={500} rows={2} onChange={(event) => setReason(event.target.value)} />
            </Form.Item>
            <div className="buttons">
              <Button type="primary" htmlType="submit" disabled={reason.trim() === '' || preview.data === undefined} loading={change.isPending}>
                {t('calendar.putInForce')}
              </Button>
              <Button onClick={discard}>{t('calendar.undo')}</Button>
            </div>
            {preview.data === undefined && <p className="quiet small">{t('calendar.previewFirst')}</p>}
          </Form>
          {preview.isError && <CalendarRefused error={preview.error} proposal={proposal} nameOfUnit={nameOfUnit} />}
          {change.isError && <CalendarRefused error={change.error} proposal={proposal} nameOfUnit={nameOfUnit} />}
        </div>
      )}
    </>
  )
}

/** A year is declared with the days the law fixes; what the yearly notice moves is put in by single dates, before or later. */
function DeclareYear({ undeclared: { year, holidays }, isDeclared, onDeclare }: { undeclared: CalendarView['undeclared']; isDeclared: boolean; onDeclare: () => void }) {
  const { t } = useTexts()
  if (isDeclared) return <Alert type="info" showIcon className="gap-below" data-declared={year} title={t('calendar.declared', { year, count: holidays.length })} description={t('calendar.declaredHelp')} />
  return (
    <div className="card calendar-declare">
      <p>{t('calendar.undeclared', { year })}</p>
      <Button onClick={onDeclare} data-declare={year}>
        {t('calendar.declare', { year })}
      </Button>
    </div>
  )
}
