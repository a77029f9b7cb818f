// From the agent's form to the demand that is sent: what was left empty is left out. Pure.
import type { CallerDemand } from '../../api/agent.ts'
import type { Language } from '../../ui/words.ts'

export interface DemandValues {
  text?: string
  title?: string
  demandType?: string
  leafCode?: string
  street?: string
  address?: string
  detail?: string
  name?: string
  phone?: string
  accusedUnits?: string[]
  urgency?: string
  language?: Language
  secret?: boolean
  noMessages?: boolean
  answers?: Record<string, string | undefined>
}

const given = (value: string | undefined): string | undefined => {
  const text = value?.trim()
  return text === '' ? undefined : text
}

/** The record without its empty values. */
function filled<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)) as { [K in keyof T]?: NonNullable<T[K]> }
}

const someOf = <T extends object>(values: T): T | undefined => (Object.keys(values).length === 0 ? undefined : values)

/** @param questions codes of the chosen matter's questions: answers to another matter's are not sent */
export function demandOf(values: DemandValues, callId: string | undefined, questions: readonly string[]): CallerDemand {
  const answers = Object.fromEntries(
    Object.entries(values.answers ?? {}).flatMap(([code, answer]) => {
      const text = given(answer)
      return text === undefined || !questions.includes(code) ? [] : [[code, text]]
    }),
  )
  const rest = filled({
    title: given(values.title),
    demandType: values.demandType,
    leafCode: values.leafCode,
    place: someOf(filled({ street: values.street, address: given(values.address), detail: given(values.detail) })),
    contact: someOf(filled({ name: given(values.name), phone: given(values.phone), noMessages: values.noMessages === true ? true : undefined })),
    answers: someOf(answers),
    accusedUnits: values.accusedUnits?.length === 0 ? undefined : values.accusedUnits,
    urgency: values.urgency,
    language: values.language,
    secret: values.secret === true ? true : undefined,
    callId,
  })
  return { text: values.text?.trim() ?? '', ...rest }
}

/** The field of the form that a fault of the server belongs to. */
export function fieldAt(path: string): string[] {
  const parts = path.split('.')
  return parts[0] === 'place' || parts[0] === 'contact' ? parts.slice(1, 2) : parts
}
