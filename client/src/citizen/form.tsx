// Pieces of forms: a field with its label, hint and fault; the summary of faults on top.
import type { ComponentChildren } from 'preact'
import { say } from './texts.ts'
import type { Language } from '../ui/words.ts'

/** Faults by field path; '' = the form as a whole. */
export type Faults = Readonly<Record<string, string>>

export function Field({ name, label, hint, fault, required = false, language, children }: {
  name: string
  label: string
  hint?: string
  fault?: string | undefined
  required?: boolean
  language: Language
  children: ComponentChildren
}) {
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label for={name}>
        {label} {required ? <abbr title={language === 'zh' ? '必填' : 'needed'}>*</abbr> : <small>({say(language, 'optional')})</small>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </div>
  )
}

/** Ids that describe a field to a screen reader. */
export const describedBy = (name: string, hasHint: boolean, fault: string | undefined): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } => {
  const ids = [...(hasHint ? [`${name}-hint`] : []), ...(fault !== undefined ? [`${name}-fault`] : [])]
  return { ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }), ...(fault !== undefined && { 'aria-invalid': 'true' as const }) }
}

/** @param idOf the element that a fault's path is about */
export function FaultSummary({ faults, notice, language, idOf = fieldId }: { faults: Faults; notice: string | null; language: Language; idOf?: (path: string) => string }) {
  const entries = Object.entries(faults)
  if (entries.length === 0 && notice === null) return null
  return (
    <div class="summary" role="alert" tabIndex={-1} id="faults">
      <h2>{notice ?? say(language, 'errorSummary')}</h2>
      <ul>
        {entries.map(([name, fault]) => (
          <li key={name}>{name === '' ? fault : <a href={`#${idOf(name)}`}>{fault}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

/** The form field that stands for a path of the contract. */
export const fieldId = (path: string): string => (/^(contact|place)\.(\w+)$/.exec(path)?.[2] ?? path.split('.')[0] ?? path).replace('lngLat', 'street').replace('accusedUnits', 'accusedUnit')
