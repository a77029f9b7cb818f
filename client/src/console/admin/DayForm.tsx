// One date of the city's own: off, worked, or with hours of its own, several stretches if need be. It goes into the draft.
import { Button, DatePicker, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useEffect } from 'react'
import type { CalendarDay } from '../../../../server/contracts/calendar.ts'
import { windowsText } from '../../../../server/domain/calendar/hours-text.ts'
import { issueWords } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { hoursOf } from './hours.ts'

interface Values {
  date: Dayjs
  kind: CalendarDay['kind']
  hours?: string
  name: string
  nameEn: string
}

const KINDS = ['off', 'workday', 'hours'] as const

interface Props {
  taken: readonly CalendarDay[]
  /** A day of the list that is being changed; null for a new one. */
  editing: CalendarDay | null
  onDone: (day: CalendarDay, before: CalendarDay | null) => void
  onCancel: () => void
}

export function DayForm({ taken, editing, onDone, onCancel }: Props) {
  const texts = useTexts()
  const { t, language } = texts
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form)
  useEffect(() => {
    form.resetFields()
    if (editing !== null) form.setFieldsValue({ ...editing, date: dayjs(editing.date), hours: windowsText(editing.windows ?? []) })
  }, [form, editing])
  const done = ({ date, kind: what, hours, name, nameEn }: Values): void => {
    onDone({ date: date.format('YYYY-MM-DD'), kind: what, name: name.trim(), nameEn: nameEn.trim(), windows: what === 'hours' ? hoursOf(hours ?? '', texts).windows : null }, editing)
    form.resetFields()
  }
  const required = [{ required: true, whitespace: true, message: t('calendar.required') }]
  const hoursRule = {
    validator: (_: unknown, text: string | undefined) => {
      const { windows, fault } = hoursOf(text ?? '', texts)
      const said = fault ?? (windows.length === 0 ? issueWords({ path: '', code: 'windows_missing' }, language) : null)
      return said === null ? Promise.resolve() : Promise.reject(new Error(said))
    },
  }
  const isTaken = (day: Dayjs): boolean => taken.some(({ date }) => date !== editing?.date && date === day.format('YYYY-MM-DD'))
  return (
    <Form form={form} layout="vertical" className="card calendar-form" data-day-form initialValues={{ kind: 'off' }} onFinish={done}>
      <Form.Item name="date" label={t('calendar.date')} rules={[{ required: true, message: t('calendar.required') }]}>
        <DatePicker disabledDate={isTaken} />
      </Form.Item>
      <Form.Item name="kind" label={t('calendar.kind')}>
        <Select options={KINDS.map((value) => ({ value, label: t(value === 'hours' ? 'calendar.hours_kind' : `calendar.${value}`) }))} />
      </Form.Item>
      {kind === 'hours' && (
        <Form.Item name="hours" label={t('calendar.hoursInput')} extra={t('calendar.hoursHelp')} rules={[hoursRule]} className="calendar-wide" required>
          <Input maxLength={200} placeholder="09:00-12:00 13:30-18:00" />
        </Form.Item>
      )}
      <Form.Item name="name" label={t('calendar.nameZh')} rules={required}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('calendar.nameEn')} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <div className="buttons calendar-wide">
        <Button htmlType="submit">{t(editing === null ? 'calendar.add' : 'calendar.save')}</Button>
        {editing !== null && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
      </div>
    </Form>
  )
}
