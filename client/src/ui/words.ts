// The glossary on screens: every code of the project in both languages (design §2).
export * from './words/kinds.ts'
export * from './words/actions.ts'
export * from './words/faults.ts'
export * from './words/issues.ts'
export * from './words/sources.ts'
import type { Language, Words } from './words/kinds.ts'

/** The label of a code; a code nobody has named is shown as it is. */
export const labelOf = (table: Readonly<Record<string, Words>>, code: string, language: Language): string => table[code]?.[language] ?? code
