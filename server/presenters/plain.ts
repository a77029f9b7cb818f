// What every presenter says the same way: instants, names of units, texts without what names a person.
import type { Named } from '../contracts/orders.ts'
import type { Actor } from '../domain/actors.ts'
import { CENTRE } from '../domain/actors.ts'
import type { Names } from './names.ts'

export const iso = (at: Date): string => at.toISOString()
export const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null

/** A unit by its name, or by its code where the city knows it no more. */
export const known = (names: Names, unit: string): Named => names.unit(unit) ?? { code: unit, name: unit, nameEn: unit }

/** Takes the numbers that name a person out of a text, or, for the centre, nothing. */
export type Hide = (text: string) => string

export const hiddenOrNull = (hide: Hide, text: string | null): string | null => (text === null ? null : hide(text))

export const isOfCentre = (who: Actor): boolean => who.kind === 'staff' && who.unit === CENTRE
