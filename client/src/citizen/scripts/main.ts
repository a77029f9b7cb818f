// Small scripts that enhance the citizen's pages. Every page works without them.
import '../styles.css'
import { enhanceCopy, enhancePrint } from './receipt.ts'
import { enhanceFileForm } from './file-form.ts'

const enhance = (name: string, with_: (element: HTMLElement) => void): void =>
  document.querySelectorAll<HTMLElement>(`[data-enhance="${name}"]`).forEach(with_)

enhance('copy', enhanceCopy)
enhance('print', enhancePrint)
enhance('file', (form) => {
  if (form instanceof HTMLFormElement) enhanceFileForm(form)
})
if (document.querySelector('[data-enhance="order"]') !== null) void import('./live-order.ts').then(({ keepLive }) => keepLive())
document.getElementById('faults')?.focus()
