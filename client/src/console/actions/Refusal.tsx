// Why an action was refused: a sentence, the source of the rule, and what is possible instead.
import { Alert } from 'antd'
import type { AskView } from '../../../../server/contracts/asks.ts'
import { ApiError } from '../../api/http.ts'
import { ACTIONS, issueWords, sourceWords } from '../../ui/words.ts'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

export function Refusal({ error, asks = [] }: { error: unknown; asks?: readonly Pick<AskView, 'no' | 'text'>[] }) {
  const texts = useTexts()
  const { t, label, language } = texts
  const fault = error instanceof ApiError ? error.fault : null
  const between = language === 'zh' ? '、' : ', '
  const lines = [
    fault?.source === undefined ? null : t('action.source', { source: sourceWords(fault.source, language) }),
    fault?.until === undefined ? null : t('action.keptUntil', { at: instantText(fault.until, language) }),
    fault?.asks === undefined ? null : t('asks.about', { asks: fault.asks.map((no) => `${no}. ${asks.find((one) => one.no === no)?.text ?? ''}`).join(between) }),
    fault?.changed === undefined ? null : t('order.changed', { what: fault.changed.map((action) => label(ACTIONS, action)).join(between) }),
    fault?.allowedActions === undefined ? null : t('action.allowedNow', { actions: fault.allowedActions.map((action) => label(ACTIONS, action)).join(between) }),
    ...(fault?.issues ?? []).filter(({ path }) => !path.startsWith('grounds.')).map((issue) => issueWords(issue, language)),
  ].filter((line) => line !== null)
  return (
    <div role="alert">
      <Alert type="error" showIcon className="gap-below" title={faultText(error, texts)} description={lines.length === 0 ? undefined : [...new Set(lines)].map((line) => <div key={line}>{line}</div>)} />
    </div>
  )
}
