// Numbers that name a person, found once when a text comes in; presenters hide them from all but the centre.
import { maskPersonal } from '../text/entities/personal.ts'

/** `[from, to)` of each, in order. */
export const personalSpans = (text: string): [number, number][] => maskPersonal(text).spans.map(({ from, to }) => [from, to])

/** The text with such numbers starred. */
export const withoutPersonal = (text: string): string => maskPersonal(text).text
