// The list of what a demand asks for, to be put right: worded anew, left out, added to.
import { PlusOutlined, DeleteOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { MOST_ASK_LENGTH, MOST_ASKS } from '../../../../server/domain/asks.ts'
import type { AskView } from '../../../../server/contracts/asks.ts'
import { useTexts } from '../texts/texts.ts'
import type { PickerProps } from './pickers.tsx'

export interface AskRow {
  /** Number of one that is on the list already. */
  ask?: number
  text: string
}

/** @param known all that were ever on the list: what was left out can be taken up again */
export function AsksInput({ id, value = [], onChange, known }: PickerProps<AskRow[]> & { known: readonly AskView[] }) {
  const { t } = useTexts()
  const rows = value.length === 0 ? [{ text: '' }] : value
  const left = known.filter(({ no }) => !rows.some(({ ask }) => ask === no))
  const change = (next: AskRow[]) => onChange?.(next)
  return (
    <div id={id} className="ask-rows">
      {rows.map((row, index) => (
        <div key={row.ask ?? `new${index}`} className="ask-row">
          <span className="ask-number">{row.ask ?? '+'}</span>
          <Input.TextArea
            aria-label={`${t('asks.one')} ${index + 1}`}
            maxLength={MOST_ASK_LENGTH}
            autoSize={{ minRows: 1, maxRows: 4 }}
            value={row.text}
            onChange={({ target }) => change(rows.map((one, at) => (at === index ? { ...one, text: target.value } : one)))}
          />
          <Button type="text" icon={<DeleteOutlined />} aria-label={`${t('asks.leaveOut')} ${row.text}`} onClick={() => change(rows.filter((_, at) => at !== index))} />
        </div>
      ))}
      {rows.length < MOST_ASKS && (
        <Button icon={<PlusOutlined />} onClick={() => change([...rows, { text: '' }])}>
          {t('asks.add')}
        </Button>
      )}
      {left.map((ask) => (
        <div key={ask.no} className="ask-row quiet small">
          <span className="ask-number">{ask.no}</span>
          <s>{ask.text}</s>
          <Button type="text" size="small" icon={<UndoOutlined />} aria-label={`${t('asks.takeUp')} ${ask.text}`} onClick={() => change([...rows.filter(({ text, ask: no }) => text !== '' || no !== undefined), { ask: ask.no, text: ask.text }])} />
        </div>
      ))}
    </div>
  )
}
