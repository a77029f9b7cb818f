// How the city's catalogue is written down: one short block per matter, everything unusual said, everything usual defaulted.
import type { Leaf, LeafQuestion, LegalBasis } from '../../../server/domain/catalogue.ts'

type Defaulted =
  | 'demandTypes'
  | 'assistingUnits'
  | 'legalBasis'
  | 'statutoryLimit'
  | 'resolveLimit'
  | 'leastUrgency'
  | 'questions'
  | 'fallbackUnit'

/** A leaf as its editor writes it: word lists as running text, what is usual left out. */
export interface LeafEntry extends Omit<Leaf, Defaulted | 'synonyms' | 'examples' | 'examplesEn'>, Partial<Pick<Leaf, Defaulted>> {
  /** Everyday words for the matter, separated by white space. */
  synonyms: string
  /** Citizens' sentences, one a line; blank lines and indentation do not count. */
  examples: string
  /** The same in English, one a line. */
  examplesEn: string
}

/**
 * A whole leaf from its entry.
 * Defaults: complaint, help or consultation; nobody assists; no legal limit; T2; no questions; the lead unit itself is the last resort.
 */
export function leaf(entry: LeafEntry): Leaf {
  return {
    ...entry,
    synonyms: entry.synonyms.split(/\s+/).filter((word) => word !== ''),
    examples: linesOf(entry.examples),
    examplesEn: linesOf(entry.examplesEn),
    demandTypes: entry.demandTypes ?? ['complaint', 'help', 'consult'],
    assistingUnits: entry.assistingUnits ?? [],
    legalBasis: entry.legalBasis ?? [],
    statutoryLimit: entry.statutoryLimit ?? null,
    resolveLimit: entry.resolveLimit ?? null,
    leastUrgency: entry.leastUrgency ?? 'T2',
    questions: entry.questions ?? [],
    fallbackUnit: entry.fallbackUnit ?? entry.leadUnit,
  }
}

/**
 * A provision, e.g. `law('物业管理条例', '第四十五条')`.
 * @param article left out where the whole act is meant or its number is not certain
 */
export const law = (name: string, article: string | null = null): LegalBasis => ({ law: name, article })

/** A limit that the law itself fixes, in working days, e.g. `workingDays(60, law('劳动保障监察条例', '第十九条'))`. */
export const workingDays = (amount: number, basis: LegalBasis): NonNullable<Leaf['statutoryLimit']> => ({
  span: { kind: 'working_days', amount },
  basis,
})

/** A question the unit will need answered before it can act. */
export const ask = (code: string, text: string, textEn: string): LeafQuestion => ({ code, text, textEn, required: true })

/** A question whose answer helps but may stay open. */
export const mayAsk = (code: string, text: string, textEn: string): LeafQuestion => ({ code, text, textEn, required: false })

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
