// The week of one unit, a line for each weekday, several stretches in a line; what is left empty is not worked.
import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useEffect } from 'react'
import { weekFaults } from '../../../../server/domain/calendar/faults.ts'
import { windowsText } from '../../../../server/domain/calendar/hours-text.ts'
import { issueWords } from '../../ui/words.ts'
import { unitsQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { hoursOf } from './hours.ts'
import type { UnitHours } from './UnitHours.tsx'

interface Values {
  unit: string
  days: string[]
  works: boolean
}

interface Props {
  /** The city's own, to begin with. */
  week: UnitHours['week']
  taken: readonly string[]
  /** Null for a unit that has no hours of its own yet. */
  editing: UnitHours | null
  onDone: (hours: UnitHours) => void
  onCancel: () => void
}

export function UnitHoursForm({ week, taken, editing, onDone, onCancel }: Props) {
  const texts = useTexts()
  const { t, nameOf, language } = texts
  const [form] = Form.useForm<Values>()
  const { data } = useQuery(unitsQuery)
  useEffect(() => {
    form.resetFields()
    form.setFieldsValue({ days: (editing?.week ?? week).map(windowsText), works: editing?.keepsHolidays === false, ...(editing !== null && { unit: editing.unit.code }) })
  }, [form, editing, week])
  const done = ({ unit: code, days, works }: Values): void => {
    const unit = data?.units.find((one) => one.code === code) ?? editing?.unit
    const hours = days.map((text) => hoursOf(text, texts).windows)
    const [closed] = weekFaults('', hours)
    if (closed !== undefined) return form.setFields([{ name: ['days', 0], errors: [issueWords(closed, language)] }])
    if (unit !== undefined) onDone({ unit: { code: unit.code, name: unit.name, nameEn: unit.nameEn }, week: hours, keepsHolidays: !works })
  }
  const hoursRule = {
    validator: (_: unknown, text: string | undefined) => {
      const { fault } = hoursOf(text ?? '', texts)
      return fault === null ? Promise.resolve() : Promise.reject(new Error(fault))
    },
  }
  const copyFrom = (day: number): void => form.setFieldValue(['days', day], form.getFieldValue(['days', day - 1]))
  const choices = (data?.units ?? []).filter(({ code }) => code === editing?.unit.code || !taken.includes(code)).map((unit) => ({ value: unit.code, label: nameOf(unit), search: `${unit.name} ${unit.nameEn} ${unit.code}`.toLowerCase() }))
  return (
    <Form form={form} layout="vertical" className="card calendar-unit" data-unit-form onFinish={done}>
      <Form.Item name="unit" label={t('calendar.unit')} rules={[{ required: true, message: t('calendar.required') }]}>
        <Select showSearch={{ filterOption: (words, choice) => choice?.search.includes(words.toLowerCase()) ?? false }} options={choices} disabled={editing !== null} />
      </Form.Item>
      <p className="quiet small">{t('calendar.hoursHelp')}</p>
      {Array.from({ length: 7 }, (_, day) => (
        <div key={day} className="calendar-weekday">
          <Form.Item name={['days', day]} label={t(`routing.weekdays.d${day}`)} rules={[hoursRule]}>
            <Input maxLength={200} placeholder={t('calendar.closed')} />
          </Form.Item>
          {day > 0 && (
            <Button size="small" type="text" onClick={() => copyFrom(day)} aria-label={`${t(`routing.weekdays.d${day}`)} ${t('calendar.asBefore')}`}>
              {t('calendar.asBefore')}
            </Button>
          )}
        </div>
      ))}
      <Form.Item name="works" valuePropName="checked">
        <Checkbox>{t('calendar.holidaysToo_input')}</Checkbox>
      </Form.Item>
      <div className="buttons">
        <Button htmlType="submit">{t(editing === null ? 'calendar.add' : 'calendar.save')}</Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </Form>
  )
}
