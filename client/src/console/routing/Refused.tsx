// Why rules were not taken: each faulty field with the rule it stands in; or what somebody else changed meanwhile.
import { Alert } from 'antd'
import { ApiError } from '../../api/http.ts'
import { issueWords } from '../../ui/words.ts'
import type { RuleInput } from '../../../../server/contracts/routing.ts'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'

export function Refused({ error, rules, nameOfRule }: { error: unknown; rules: readonly RuleInput[]; nameOfRule: (id: string) => string }) {
  const texts = useTexts()
  const { t, language } = texts
  const fault = error instanceof ApiError ? error.fault : null
  const lines = (fault?.issues ?? []).map(({ path, code }) => {
    const rule = rules[Number(/^rules\.(\d+)/.exec(path)?.[1])]
    return [rule === undefined ? null : nameOfRule(rule.id), issueWords({ path, code }, language)].filter((part) => part !== null).join(language === 'zh' ? '：' : ': ')
  })
  if (fault?.changed !== undefined && fault.changed.length > 0) lines.push(t('routing.conflictChanged', { what: fault.changed.map(nameOfRule).join(t('routing.comma')) }))
  const title = fault?.code === 'conflict' ? t('routing.conflict', { version: fault.version ?? '' }) : faultText(error, texts)
  return (
    <div role="alert">
      <Alert type="error" showIcon className="gap-below gap-above" title={title} description={lines.length === 0 ? undefined : [...new Set(lines)].map((line) => <div key={line}>{line}</div>)} />
    </div>
  )
}
