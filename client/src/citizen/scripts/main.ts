// Small scripts that enhance the citizen's pages. Every page works without them.
import '../styles.css'
import { enhanceCopy, enhancePrint } from './receipt.ts'
import { dropDraft } from './draft.ts'
import { enhanceFileForm } from './file-form.ts'
import { showSimilar } from './similar.ts'

const enhance = (name: string, with_: (element: HTMLElement) => void): void =>
  document.querySelectorAll<HTMLElement>(`[data-enhance="${name}"]`).forEach(with_)

enhance('copy', enhanceCopy)
enhance('print', enhancePrint)
// The demand is filed: its draft has done its duty.
if (document.querySelector('[data-filed]') !== null) dropDraft()
enhance('file', (form) => {
  if (form instanceof HTMLFormElement) enhanceFileForm(form)
})
// After the draft has been put back.
enhance('similar', showSimilar)
if (document.querySelector('[data-enhance="order"]') !== null) void import('./live-order.ts').then(({ keepLive }) => keepLive())
document.getElementById('faults')?.focus()
