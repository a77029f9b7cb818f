// Why a calendar was not taken: each fault with the date, or the unit and its weekday, that it is about.
import { Alert } from 'antd'
import type { CalendarProposal } from '../../../../server/contracts/calendar.ts'
import { ApiError } from '../../api/http.ts'
import { issueWords } from '../../ui/words.ts'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'

/** @param nameOfUnit by its code */
export function CalendarRefused({ error, proposal, nameOfUnit }: { error: unknown; proposal: CalendarProposal; nameOfUnit: (code: string) => string }) {
  const texts = useTexts()
  const { t, language } = texts
  const placeOf = (path: string): string | null => {
    const [list, index, , day] = path.split('.')
    if (list === 'overrides') return proposal.overrides[Number(index)]?.date ?? null
    if (list === 'years') return index ?? null
    if (list === 'declareYears' || list === 'adoptYears') return String(proposal[list][Number(index)] ?? '')
    const hours = list === 'units' ? proposal.units?.[Number(index)] : undefined
    return hours === undefined ? null : [nameOfUnit(hours.unit), ...(/^\d$/.test(day ?? '') ? [t(`routing.weekdays.d${day ?? ''}`)] : [])].join(' ')
  }
  const lines = error instanceof ApiError ? (error.fault.issues ?? []).map((issue) => [placeOf(issue.path), issueWords(issue, language)].filter((part) => part !== null).join(language === 'zh' ? '：' : ': ')) : []
  return (
    <div role="alert">
      <Alert type="error" showIcon className="gap-above" title={faultText(error, texts)} description={lines.length === 0 ? undefined : [...new Set(lines)].map((line) => <div key={line}>{line}</div>)} />
    </div>
  )
}
