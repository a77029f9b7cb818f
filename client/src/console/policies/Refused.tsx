// Why a policy was not taken: each faulty field by its name; or what somebody else changed meanwhile.
import { Alert } from 'antd'
import { WARNING_CODES } from '../../../../server/domain/clocks/policy.ts'
import { ApiError } from '../../api/http.ts'
import { issueWords } from '../../ui/words.ts'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'
import { usePolicyWords, type ClockRule, type PolicyName, type ProposalRule } from './words.ts'

/** @param rules of the draft, to name the one a fault stands in */
export function Refused({ name, error, rules = [] }: { name: PolicyName; error: unknown; rules?: readonly (ClockRule | ProposalRule)[] }) {
  const texts = useTexts()
  const { t, language } = texts
  const words = usePolicyWords()
  const fault = error instanceof ApiError ? error.fault : null
  const placeOf = (path: string): string | null => {
    const rule = rules[Number(/^value\.rules\.(\d+)/.exec(path)?.[1])]
    if (rule !== undefined) return words.value(name, '', rule)
    return path === 'value' || path === 'reason' ? null : words.field(name, path.replace(/^value\./, '').replace(/^warnings\.(\d)/, (_, place: string) => `warnings.${WARNING_CODES[Number(place)] ?? place}`))
  }
  const lines = (fault?.issues ?? []).map(({ path, code }) => [placeOf(path), issueWords({ path, code }, language)].filter((part) => part !== null).join(language === 'zh' ? '：' : ': '))
  if (fault?.code === 'conflict' && fault.changed !== undefined) lines.push(t('routing.conflictChanged', { what: fault.changed.map((path) => words.field(name, path)).join(words.comma) }))
  const title = fault?.code === 'conflict' ? t('policies.conflict', { version: fault.version ?? '' }) : faultText(error, texts)
  return (
    <div role="alert">
      <Alert type="error" showIcon className="gap-below gap-above" title={title} description={lines.length === 0 ? undefined : [...new Set(lines)].map((line) => <div key={line}>{line}</div>)} />
    </div>
  )
}
