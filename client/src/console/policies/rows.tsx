// Rows of a policy: what it says in plain words, and the same row as an input while it is being edited.
import { InputNumber, Select, Switch, TimePicker } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import type { Bounds } from '../../../../server/domain/city-policies.ts'
import { useTexts } from '../texts/texts.ts'
import { clockOf, usePolicyWords } from './words.ts'

/** One line: what it is, its value. */
export function Row({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="policy-row" data-policy-row={name}>
      <label htmlFor={`policy-${name}`}>{label}</label>
      <div>{children}</div>
    </div>
  )
}

interface NumberProps {
  name: string
  label: string
  value: number
  bounds: Bounds
  /** Null while the policy is only read. */
  onChange: ((value: number) => void) | null
}

export function NumberRow({ name, label, value, bounds, onChange }: NumberProps) {
  const words = usePolicyWords()
  return (
    <Row name={name} label={label}>
      {onChange === null ? words.number(value, bounds.measure) : <NumberInput id={`policy-${name}`} value={value} bounds={bounds} onChange={onChange} />}
    </Row>
  )
}

/** A number between its bounds; shares are typed in per cent, times of day on a clock. */
export function NumberInput({ id, value, bounds: { measure, min, max }, onChange }: { id: string; value: number; bounds: Bounds; onChange: (value: number) => void }) {
  const { t } = useTexts()
  if (measure === 'clock')
    return <TimePicker id={id} format="HH:mm" minuteStep={5} allowClear={false} needConfirm={false} value={dayjs(clockOf(value), 'HH:mm')} onChange={(time) => time !== null && onChange(time.hour() * 60 + time.minute())} />
  const scale = measure === 'share' ? 100 : 1
  return (
    <span className="policy-number">
      <InputNumber
        id={id}
        min={min * scale}
        max={max * scale}
        precision={measure === 'share' ? 1 : 0}
        value={Math.round(value * scale * 10) / 10}
        // What is left empty stays as it was: a policy has no holes.
        onChange={(number) => number !== null && onChange(measure === 'share' ? Math.round(number * 10) / 1000 : number)}
      />
      <span className="quiet small">
        {measure === 'share' ? '%' : t(`policies.unit.${measure}`)} {t('policies.between', { min: min * scale, max: max * scale })}
      </span>
    </span>
  )
}

export function SwitchRow({ name, label, value, onChange }: { name: string; label: string; value: boolean; onChange: ((value: boolean) => void) | null }) {
  const { t } = useTexts()
  return (
    <Row name={name} label={label}>
      {onChange === null ? t(value ? 'common.yes' : 'common.no') : <Switch id={`policy-${name}`} checked={value} onChange={onChange} />}
    </Row>
  )
}

/** Several of a closed list. */
export function ManyRow<V extends string>({ name, label, value, all, onChange }: { name: string; label: string; value: readonly V[]; all: readonly V[]; onChange: ((value: V[]) => void) | null }) {
  const { t } = useTexts()
  const words = usePolicyWords()
  if (onChange === null)
    return (
      <Row name={name} label={label}>
        {value.length === 0 ? t('policies.nothing') : value.map(words.word).join(words.comma)}
      </Row>
    )
  return (
    <Row name={name} label={label}>
      <Select<V[]> id={`policy-${name}`} mode="multiple" className="policy-many" value={[...value]} options={all.map((one) => ({ value: one, label: words.word(one) }))} onChange={onChange} />
    </Row>
  )
}
