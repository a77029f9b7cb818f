// Some of the things a demand asks for: those to be answered again, and, at the call-back, whether each was solved.
import { Checkbox, Radio } from 'antd'
import type { AskView } from '../../../../server/contracts/asks.ts'
import { useTexts } from '../texts/texts.ts'
import type { PickerProps } from './pickers.tsx'

/** @param whole what was promised of the demand as a whole can be meant as well */
export function AskNumbersInput({ id, value, onChange, asks, whole }: PickerProps<number[]> & { asks: readonly AskView[]; whole: boolean }) {
  const { t } = useTexts()
  return (
    <Checkbox.Group
      {...(id !== undefined && { id })}
      className="ask-choices"
      {...(value !== undefined && { value })}
      onChange={(chosen) => onChange?.(chosen)}
      options={[...(whole ? [{ value: 0, label: t('asks.whole') }] : []), ...asks.map(({ no, text }) => ({ value: no, label: `${no}. ${text}` }))]}
    />
  )
}

interface Verdict {
  ask: number
  solved: boolean
  partly?: boolean
}

const MARKS = ['solved', 'partly', 'unsolved'] as const
type Mark = (typeof MARKS)[number]
const markOf = (verdict: Verdict | undefined): Mark | undefined => (verdict === undefined ? undefined : verdict.solved ? 'solved' : verdict.partly === true ? 'partly' : 'unsolved')

/** What was not gone into stays unsaid. */
export function VerdictsInput({ id, value = [], onChange, asks }: PickerProps<Verdict[]> & { asks: readonly AskView[] }) {
  const { t } = useTexts()
  const say = (no: number, mark: Mark) => onChange?.([...value.filter(({ ask }) => ask !== no), { ask: no, solved: mark === 'solved', ...(mark === 'partly' && { partly: true }) }].sort((a, b) => a.ask - b.ask))
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
            value={markOf(value.find(({ ask }) => ask === no))}
            onChange={({ target }) => say(no, MARKS.find((mark) => mark === target.value) ?? 'unsolved')}
            options={MARKS.map((mark) => ({ value: mark, label: t(`asks.mark.${mark}`) }))}
          />
        </div>
      ))}
    </div>
  )
}
