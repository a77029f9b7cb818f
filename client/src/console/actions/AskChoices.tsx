// Some of the things a demand asks for: those to be answered again, and, at the call-back, whether each was solved.
import { Checkbox, Radio } from 'antd'
import type { AskView } from '../../../../server/contracts/asks.ts'
import { useTexts } from '../texts/texts.ts'
import type { PickerProps } from './pickers.tsx'

export function AskNumbersInput({ id, value, onChange, asks }: PickerProps<number[]> & { asks: readonly AskView[] }) {
  return (
    <Checkbox.Group
      {...(id !== undefined && { id })}
      className="ask-choices"
      {...(value !== undefined && { value })}
      onChange={(chosen) => onChange?.(chosen)}
      options={asks.map(({ no, text }) => ({ value: no, label: `${no}. ${text}` }))}
    />
  )
}

interface Verdict {
  ask: number
  solved: boolean
}

/** What was not gone into stays unsaid. */
export function VerdictsInput({ id, value = [], onChange, asks }: PickerProps<Verdict[]> & { asks: readonly AskView[] }) {
  const { t } = useTexts()
  const say = (no: number, solved: boolean) => onChange?.([...value.filter(({ ask }) => ask !== no), { ask: no, solved }].sort((a, b) => a.ask - b.ask))
  return (
    <div id={id} className="ask-rows">
      {asks.map(({ no, text }) => (
        <div key={no} className="ask-verdict" data-verdict={no}>
          <span>
            {no}. {text}
          </span>
          <Radio.Group
            name={`${id ?? 'verdicts'}-${no}`}
            aria-label={`${no} ${text}`}
            value={value.find(({ ask }) => ask === no)?.solved}
            onChange={({ target }) => say(no, target.value === true)}
            options={[
              { value: true, label: t('order.wasSolved') },
              { value: false, label: t('order.wasNotSolved') },
            ]}
          />
        </div>
      ))}
    </div>
  )
}
