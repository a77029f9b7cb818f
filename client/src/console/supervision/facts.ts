// What made a rule true, as a sentence; and what a supervisor would demand for it. Pure.
import type { ProposalView } from '../../../../server/contracts/supervision.ts'
import type { Texts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

/** Instants on the city's clock, units by name, numbers as they are. */
export function factsText({ kind, facts, unit }: ProposalView, { t, language, nameOf }: Texts): string {
  const shown = Object.entries(facts).map(([name, value]) => {
    if (name === 'unit' && unit !== null) return [name, nameOf(unit)]
    return [name, typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? instantText(value, language) : String(value)]
  })
  return t(`proposals.facts.${kind}`, Object.fromEntries(shown) as Record<string, string>)
}

/** The form of a confirmation as it is proposed: which ground, which level, what to demand. */
export const confirmationOf = ({ kind, level }: ProposalView, t: Texts['t']) => ({ proposal: kind, level, demand: t(`proposals.demand.${kind}`) })
