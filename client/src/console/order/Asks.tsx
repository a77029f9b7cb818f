// What a demand asks for, one by one: the list with its marks, and what the unit says to each.
import { Tag } from 'antd'
import type { AskAnswerView, AskVerdictView, AskView } from '../../../../server/contracts/asks.ts'
import { ASK_OUTCOMES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

export function AskMarks({ ask: { from, isUnsolved, isSentBack } }: { ask: AskView }) {
  const { t } = useTexts()
  return (
    <>
      {isUnsolved && <Tag color="red">{t('asks.unsolved')}</Tag>}
      {isSentBack && <Tag color="volcano">{t('asks.sentBack')}</Tag>}
      {from === 'person' && <Tag>{t('asks.added')}</Tag>}
    </>
  )
}

/** Those left out stay on the list, with who left them out and why. */
export function AskList({ asks }: { asks: readonly AskView[] }) {
  const { t, language } = useTexts()
  return (
    <ol className="asks">
      {asks.map((ask) => (
        <li key={ask.no} value={ask.no} data-ask={ask.no}>
          {ask.dropped === null ? <span>{ask.text}</span> : <s className="quiet">{ask.text}</s>} <AskMarks ask={ask} />
          {ask.original !== null && <span className="block quiet small">{t('asks.original', { text: ask.original })}</span>}
          {ask.dropped !== null && <span className="block quiet small">{t('asks.dropped', { by: ask.dropped.by ?? '', at: instantText(ask.dropped.at, language), reason: ask.dropped.reason })}</span>}
        </li>
      ))}
    </ol>
  )
}

const COLOUR = { done: 'green', answered: 'green', planned: 'gold', impossible: 'default' } as const

export function AskAnswers({ answers, again }: { answers: readonly AskAnswerView[]; again: readonly number[] }) {
  const { t, label, language } = useTexts()
  return (
    <ol className="asks answers">
      {answers.map(({ ask, text, outcome, words, doneBy, law }) => (
        <li key={ask} value={ask} data-answer={ask}>
          <span>{text}</span> <Tag color={COLOUR[outcome]}>{label(ASK_OUTCOMES, outcome)}</Tag>
          {again.includes(ask) && <Tag color="volcano">{t('asks.sentBack')}</Tag>}
          <span className="block">{words}</span>
          {doneBy !== null && <span className="block quiet small">{t('asks.until', { at: instantText(doneBy, language) })}</span>}
          {law !== null && <span className="block quiet small">{law}</span>}
        </li>
      ))}
    </ol>
  )
}

/** What the citizen said of each. */
export function AskVerdicts({ verdicts, asks }: { verdicts: readonly AskVerdictView[]; asks: readonly AskView[] }) {
  const { t } = useTexts()
  if (verdicts.length === 0) return null
  return (
    <ul className="ask-verdicts small">
      {verdicts.map(({ ask, solved, partly }) => (
        <li key={ask} data-verdict={ask}>
          {ask}. {asks.find(({ no }) => no === ask)?.text ?? ''} <Tag color={solved ? 'green' : partly ? 'gold' : 'red'}>{t(`asks.mark.${solved ? 'solved' : partly ? 'partly' : 'unsolved'}`)}</Tag>
        </li>
      ))}
    </ul>
  )
}
