// The reply's checklist: what the demand asks for, one by one, each with what came of it and the words that the citizen reads.
import { DatePicker, Input, Radio } from 'antd'
import type { Dayjs } from 'dayjs'
import type { AskView } from '../../../../server/contracts/asks.ts'
import { ASK_OUTCOMES } from '../../ui/words.ts'
import { AskMarks } from '../order/Asks.tsx'
import { useTexts } from '../texts/texts.ts'
import type { PickerProps } from './pickers.tsx'

export interface AnswerRow {
  ask: number
  outcome?: keyof typeof ASK_OUTCOMES | undefined
  words?: string
  doneBy?: Dayjs | null
  law?: string | null
}

/** @param asks those that are to be answered */
export function AnswersInput({ id, value = [], onChange, asks }: PickerProps<AnswerRow[]> & { asks: readonly AskView[] }) {
  const { t, label } = useTexts()
  const rows = asks.map(({ no }) => value.find(({ ask }) => ask === no) ?? { ask: no })
  const change = (no: number, part: Partial<AnswerRow>) => onChange?.(rows.map((row) => (row.ask === no ? { ...row, ...part } : row)))
  return (
    <div id={id} className="arrivals">
      {asks.map((ask) => {
        const row = rows.find((one) => one.ask === ask.no) ?? { ask: ask.no }
        const about = `${ask.no} ${ask.text}`
        return (
          <fieldset key={ask.no} className="arrival" data-ask={ask.no}>
            <legend>
              {ask.no}. {ask.text} <AskMarks ask={ask} />
            </legend>
            {/* A name of its own: the form's would make one choice of all rows. */}
            <Radio.Group
              name={`${id ?? 'answers'}-${ask.no}`}
              aria-label={`${about} ${t('asks.outcome')}`}
              value={row.outcome}
              onChange={({ target }) => change(ask.no, { outcome: target.value as AnswerRow['outcome'] })}
              options={Object.keys(ASK_OUTCOMES).map((code) => ({ value: code, label: label(ASK_OUTCOMES, code) }))}
            />
            <div className="arrival-facts">
              {row.outcome === 'planned' && (
                <DatePicker aria-label={`${about} ${t('asks.doneBy')}`} placeholder={t('asks.doneBy')} value={row.doneBy ?? null} onChange={(at) => change(ask.no, { doneBy: at })} format="YYYY-MM-DD" className="wide" />
              )}
              {row.outcome === 'impossible' && (
                <Input aria-label={`${about} ${t('asks.law')}`} placeholder={t('asks.law')} maxLength={300} value={row.law ?? ''} onChange={({ target }) => change(ask.no, { law: target.value })} />
              )}
              <Input.TextArea
                aria-label={`${about} ${t('asks.words')}`}
                placeholder={t('asks.words')}
                maxLength={1000}
                autoSize={{ minRows: 1, maxRows: 8 }}
                value={row.words ?? ''}
                onChange={({ target }) => change(ask.no, { words: target.value })}
              />
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
