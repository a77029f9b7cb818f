// Demands of the demo city that are one matter brought by several: same leaf, same street. The first leads, the later ones wait
// to be joined to it.
import type { OrderState } from '../../server/domain/words.ts'
import { demands } from '../city/demands.ts'

/** So many at least make it a matter of many. */
const MANY = 3

const groups = new Map<string, number[]>()
for (const [index, { leafCode, street }] of demands.entries()) {
  const key = `${leafCode} ${street ?? ''}`
  groups.set(key, [...(groups.get(key) ?? []), index])
}
const leads = new Map<number, number>()
for (const [first, ...others] of groups.values()) if (first !== undefined && others.length + 1 >= MANY) for (const other of others.slice(1)) leads.set(other, first)
const leading = new Set(leads.values())

/** The index of the demand that leads this one's matter; undefined for most. */
export const leadIndexOf = (index: number): number | undefined => leads.get(index)

/** What a matter of many asks of an order: the lead is being handled, those to be joined wait. */
export const fateInMatter = (index: number): OrderState | undefined => (leading.has(index) ? 'handling' : leads.has(index) ? 'submitted' : undefined)
