// What an action asks for, as data: the forms, the validation, the OpenAPI document and the types all come from these.

/** `when`: asked for only while another field of the form has this value. */
export type Field = { required: boolean; when?: { field: string; is: string | boolean } } & (
  | { kind: 'text'; max: number }
  | { kind: 'choice'; of: readonly string[] }
  | { kind: 'units'; max?: number }
  | { kind: 'unit' | 'leaf' | 'order' | 'instant' | 'flag' | 'person' | 'point' | 'arrivals' | 'asks' | 'answers' | 'askNumbers' | 'verdicts' | 'files' | 'phone' | 'idNumber' }
  | { kind: 'count'; min: number; max: number }
)

/** Who came to a whistle, as the street writes it down: one for each unit that was called. */
export interface ArrivalGiven {
  unit: string
  came: boolean
  at?: Date | undefined
  who?: string | undefined
  did?: string | undefined
}

/** One of the things a demand asks for, as a person wants it listed: kept or worded anew by its number, or, without one, new. */
export interface AskGiven {
  ask?: number | undefined
  text: string
}

/** What the unit says to one of the things that the demand asks for. */
export interface AnswerGiven {
  ask: number
  outcome: 'done' | 'planned' | 'impossible' | 'answered'
  words: string
  doneBy?: Date | undefined
  law?: string | undefined
}

/** What the citizen says of one of them; `partly`: something was done, and it is not solved. */
export interface VerdictGiven {
  ask: number
  solved: boolean
  partly?: boolean | undefined
}

/** Most units that a dispatch asks to assist. */
export const MOST_ASSISTING = 12

export type Fields = Readonly<Record<string, Field>>

const needed = { required: true } as const

export const text = <const M extends number>(max: M) => ({ kind: 'text', max, ...needed }) as const
export const choice = <const T extends readonly string[]>(of: T) => ({ kind: 'choice', of, ...needed }) as const
export const count = <const A extends number, const B extends number>(min: A, max: B) => ({ kind: 'count', min, max, ...needed }) as const
export const unit = { kind: 'unit', ...needed } as const
export const units = { kind: 'units', ...needed } as const
export const unitsUpTo = <const M extends number>(max: M) => ({ kind: 'units', max, ...needed }) as const
export const leaf = { kind: 'leaf', ...needed } as const
export const order = { kind: 'order', ...needed } as const
export const instant = { kind: 'instant', ...needed } as const
export const flag = { kind: 'flag', ...needed } as const
export const person = { kind: 'person', ...needed } as const

/** A point of the city, [longitude, latitude]. */
export const point = { kind: 'point', ...needed } as const
export const arrivals = { kind: 'arrivals', ...needed } as const

/** The things a demand asks for: the list itself, what is said to each, some of them by number, and whether each was solved. */
export const asks = { kind: 'asks', ...needed } as const
export const answers = { kind: 'answers', ...needed } as const
export const askNumbers = { kind: 'askNumbers', ...needed } as const
export const verdicts = { kind: 'verdicts', ...needed } as const

/** A telephone number and that of an identity document, as they are filed. */
export const phone = { kind: 'phone', ...needed } as const
export const idNumber = { kind: 'idNumber', ...needed } as const

/** Ids of files that were uploaded before: evidence. */
export const files = { kind: 'files', ...needed } as const

/** The same field, which may be left out. */
export const may = <const F extends Field>(field: F) => ({ ...field, required: false }) as Omit<F, 'required'> & { readonly required: false }

/** The same field, asked for only while another one has this value. */
export const when = <const F extends Field>(other: string, is: string | boolean, field: F) => ({ ...field, when: { field: other, is } }) as F

type ValueOf<F> = F extends { kind: 'choice'; of: readonly (infer T)[] }
  ? T
  : F extends { kind: 'units' }
    ? string[]
    : F extends { kind: 'instant' }
      ? Date
      : F extends { kind: 'point' }
        ? [number, number]
      : F extends { kind: 'arrivals' }
        ? ArrivalGiven[]
      : F extends { kind: 'asks' }
        ? AskGiven[]
      : F extends { kind: 'answers' }
        ? AnswerGiven[]
      : F extends { kind: 'verdicts' }
        ? VerdictGiven[]
      : F extends { kind: 'askNumbers' }
        ? number[]
      : F extends { kind: 'files' }
        ? string[]
      : F extends { kind: 'flag' }
        ? boolean
        : F extends { kind: 'count' }
          ? number
          : string

type Needed<T extends Fields> = { [K in keyof T as T[K] extends { required: true } ? K : never]: ValueOf<T[K]> }
type Optional<T extends Fields> = { [K in keyof T as T[K] extends { required: true } ? never : K]?: ValueOf<T[K]> | undefined }

/** The values that fill a set of fields. */
export type Filled<T extends Fields> = Needed<T> & Optional<T>
