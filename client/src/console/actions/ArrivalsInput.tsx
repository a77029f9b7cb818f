// Who came to a whistle: one row for each unit that was expected, each to be said yes or no of.
import { useQuery } from '@tanstack/react-query'
import { DatePicker, Input, Radio } from 'antd'
import type { Dayjs } from 'dayjs'
import { unitsQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import type { PickerProps } from './pickers.tsx'

interface Row {
  unit: string
  came?: boolean
  at?: Dayjs | null
  who?: string
  did?: string
}

/** @param units codes of those that were expected */
export function ArrivalsInput({ id, value = [], onChange, units }: PickerProps<Row[]> & { units: readonly string[] }) {
  const { t, nameOf } = useTexts()
  const { data } = useQuery(unitsQuery)
  const rows = units.map((unit) => value.find((row) => row.unit === unit) ?? { unit })
  const nameOfUnit = (code: string) => {
    const unit = data?.units.find((one) => one.code === code)
    return unit === undefined ? code : nameOf(unit)
  }
  const change = (unit: string, part: Partial<Row>) => onChange?.(rows.map((row) => (row.unit === unit ? { ...row, ...part } : row)))
  return (
    <div id={id} className="arrivals">
      {rows.map((row) => (
        <fieldset key={row.unit} className="arrival" data-arrival={row.unit}>
          <legend>{nameOfUnit(row.unit)}</legend>
          <Radio.Group
            name={`${id ?? 'arrivals'}-${row.unit}`}
            aria-label={`${nameOfUnit(row.unit)} ${t('whistle.came')}`}
            value={row.came}
            onChange={({ target }) => change(row.unit, { came: target.value === true })}
            options={[
              { value: true, label: t('whistle.came') },
              { value: false, label: t('whistle.absent') },
            ]}
          />
          {row.came === true && (
            <div className="arrival-facts">
              <DatePicker
                aria-label={t('whistle.arrivedAt')}
                placeholder={t('whistle.arrivedAt')}
                value={row.at ?? null}
                onChange={(at) => change(row.unit, { at })}
                showTime={{ format: 'HH:mm' }}
                format="YYYY-MM-DD HH:mm"
                className="wide"
              />
              <Input aria-label={t('whistle.who')} placeholder={t('whistle.who')} maxLength={100} value={row.who ?? ''} onChange={({ target }) => change(row.unit, { who: target.value })} />
              <Input.TextArea aria-label={t('whistle.did')} placeholder={t('whistle.did')} maxLength={1000} autoSize={{ minRows: 1, maxRows: 6 }} value={row.did ?? ''} onChange={({ target }) => change(row.unit, { did: target.value })} />
            </div>
          )}
        </fieldset>
      ))}
    </div>
  )
}
