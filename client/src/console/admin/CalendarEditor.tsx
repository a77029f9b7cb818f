// Changing the calendar: dates are put in and taken out here first; a preview shows what moves; then a reason puts it in force.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, DatePicker, Form, Input, Select, Table } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import type { CalendarDay, CalendarPreview, CalendarView } from '../../../../server/contracts/calendar.ts'
import { changeCalendar, previewCalendar } from '../../api/calendar.ts'
import { Refusal } from '../actions/Refusal.tsx'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { CALENDAR_KEY } from './CalendarPage.tsx'
import { DaysTable } from './DaysTable.tsx'

interface NewDay {
  date: Dayjs
  kind: 'off' | 'workday'
  name: string
  nameEn: string
}

export function CalendarEditor({ calendar }: { calendar: CalendarView }) {
  const { t } = useTexts()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [overrides, setOverrides] = useState(calendar.overrides)
  const [declareYears, setDeclareYears] = useState<number[]>([])
  const [reason, setReason] = useState('')
  const proposal = { version: calendar.version, overrides, declareYears }
  const preview = useMutation({ mutationFn: () => previewCalendar(proposal) })
  const change = useMutation({
    mutationFn: () => changeCalendar({ ...proposal, reason }),
    onSuccess: () => void message.success(t('calendar.changed')),
    onSettled: () => client.invalidateQueries({ queryKey: CALENDAR_KEY }),
  })
  const edit = (next: CalendarDay[]): void => {
    setOverrides([...next].sort((a, b) => (a.date < b.date ? -1 : 1)))
    preview.reset()
  }
  const declare = ({ year, holidays }: CalendarView['undeclared']): void => {
    const taken = new Set(overrides.map(({ date }) => date))
    edit([...overrides, ...holidays.filter(({ date }) => !taken.has(date))])
    setDeclareYears([year])
  }
  const discard = (): void => {
    edit(calendar.overrides)
    setDeclareYears([])
  }
  const isChanged = declareYears.length > 0 || JSON.stringify(overrides) !== JSON.stringify(calendar.overrides)
  return (
    <>
      <h2>{t('calendar.own')}</h2>
      <DaysTable days={overrides} onRemove={(date) => edit(overrides.filter((day) => day.date !== date))} />
      <AddDay taken={overrides} onAdd={(day) => edit([...overrides.filter(({ date }) => date !== day.date), day])} />
      <DeclareYear undeclared={calendar.undeclared} isDeclared={declareYears.length > 0} onDeclare={() => declare(calendar.undeclared)} />
      {isChanged && (
        <div className="card" data-calendar-change>
          <p>
            <Button onClick={() => preview.mutate()} loading={preview.isPending}>
              {t('calendar.preview')}
            </Button>
          </p>
          {preview.data !== undefined && <Moves preview={preview.data} />}
          <Form layout="vertical" onFinish={() => change.mutate()}>
            <Form.Item label={t('calendar.reason')} required>
              <Input.TextArea value={reason} maxLength={500} rows={2} onChange={(event) => setReason(event.target.value)} />
            </Form.Item>
            <Button type="primary" htmlType="submit" disabled={reason.trim() === '' || preview.data === undefined} loading={change.isPending}>
              {t('calendar.putInForce')}
            </Button>{' '}
            <Button onClick={discard}>{t('calendar.undo')}</Button>
            {preview.data === undefined && <p className="quiet small">{t('calendar.previewFirst')}</p>}
          </Form>
        </div>
      )}
      {preview.isError && <Refusal error={preview.error} />}
      {change.isError && <Refusal error={change.error} />}
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

function AddDay({ taken, onAdd }: { taken: CalendarDay[]; onAdd: (day: CalendarDay) => void }) {
  const { t } = useTexts()
  const [form] = Form.useForm<NewDay>()
  const add = ({ date, kind, name, nameEn }: NewDay): void => {
    onAdd({ date: date.format('YYYY-MM-DD'), kind, name, nameEn, windows: null })
    form.resetFields()
  }
  const required = [{ required: true, message: t('calendar.required') }]
  return (
    <Form form={form} layout="inline" className="calendar-add" initialValues={{ kind: 'off' }} onFinish={add}>
      <Form.Item name="date" label={t('calendar.date')} rules={required}>
        <DatePicker disabledDate={(day) => taken.some(({ date }) => date === day.format('YYYY-MM-DD'))} />
      </Form.Item>
      <Form.Item name="kind" label={t('calendar.kind')}>
        <Select style={{ width: 140 }} options={(['off', 'workday'] as const).map((kind) => ({ value: kind, label: t(`calendar.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('calendar.nameZh')} rules={required}>
        <Input maxLength={40} style={{ width: 160 }} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('calendar.nameEn')} rules={required}>
        <Input maxLength={60} style={{ width: 160 }} />
      </Form.Item>
      <Button htmlType="submit">{t('calendar.add')}</Button>
    </Form>
  )
}

function Moves({ preview: { moved, unmoved, refused, sample } }: { preview: CalendarPreview }) {
  const { t, language, label, nameOf } = useTexts()
  return (
    <>
      <Alert type={refused > 0 ? 'error' : moved > 0 ? 'warning' : 'success'} showIcon title={t('calendar.moves', { moved, unmoved })} description={refused > 0 ? t('calendar.refused', { count: refused }) : undefined} />
      {sample.length > 0 && (
        <Table
          className="table"
          size="small"
          rowKey={(row) => `${row.number} ${row.clock} ${row.unit?.code ?? ''} ${row.from}`}
          pagination={sample.length > 10 ? { pageSize: 10 } : false}
          scroll={{ x: 'max-content' }}
          dataSource={sample}
          columns={[
            { title: t('calendar.order'), dataIndex: 'number' },
            { title: t('calendar.clock'), render: (_, { clock, unit }) => `${label(DESK_CLOCKS, clock)}${unit === null ? '' : ` · ${nameOf(unit)}`}` },
            { title: t('calendar.from'), render: (_, { from }) => instantText(from, language) },
            { title: t('calendar.to'), render: (_, { to }) => instantText(to, language) },
          ]}
        />
      )}
    </>
  )
}
