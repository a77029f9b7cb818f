// All sentences of our own by demand type, as training rows. Written for this project; nothing here comes from a citizen.
import type { DemandType } from '../../domain/words.ts'
import { COMPLAINT, COMPLAINT_EN } from './complaint.ts'
import { CONSULT, CONSULT_EN } from './consult.ts'
import { HELP, HELP_EN } from './help.ts'
import { PRAISE, PRAISE_EN } from './praise.ts'
import { REPORT, REPORT_EN } from './report.ts'
import { SUGGESTION, SUGGESTION_EN } from './suggestion.ts'

const WRITTEN = {
  consult: [CONSULT, CONSULT_EN],
  help: [HELP, HELP_EN],
  complaint: [COMPLAINT, COMPLAINT_EN],
  report: [REPORT, REPORT_EN],
  suggestion: [SUGGESTION, SUGGESTION_EN],
  praise: [PRAISE, PRAISE_EN],
} as const satisfies Record<DemandType, readonly string[]>

/** Every sentence with the demand type it was written for. */
export function demandSentences(): { text: string; label: DemandType }[] {
  const types = Object.keys(WRITTEN).filter((type): type is DemandType => type in WRITTEN)
  return types.flatMap((label) =>
    WRITTEN[label].flatMap((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((text) => ({ text, label })),
    ),
  )
}
