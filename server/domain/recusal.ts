// Recusal (回避): a person with an interest in an order has nothing to do with it, while their unit goes on (HR §0.11, Jinan 2018 art. 32).
import type { ActedBy } from './actors.ts'
import type { Order } from './orders.ts'

/** One declaration: of whom, by whom, why; lifted when a supervisor found that there is no interest (any more). */
export interface Recusal {
  person: string
  at: Date
  by: ActedBy
  reason: string
  lifted: { at: Date; by: ActedBy; reason: string } | null
}

/** All declarations about an order, lifted ones too; [] on orders that never had one. */
export const recusalsOf = ({ recusals }: Pick<Order, 'recusals'>): readonly Recusal[] => recusals ?? []

/** Ids of the people who are recused now: what is kept as `recused` beside the declarations, for lists and search. */
export const recusedBy = (recusals: readonly Recusal[]): string[] => recusals.filter(({ lifted }) => lifted === null).map(({ person }) => person)

/** Has this person nothing to do with the order? A row of a list is enough. */
export const isRecused = (person: string, { recused }: Pick<Order, 'recused'>): boolean => recused?.includes(person) === true
