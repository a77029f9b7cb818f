// String distances, from natural by deep import: its main entry loads databases and .env (SF, NLP §4).
import { createRequire } from 'node:module'

type Distance = (one: string, other: string, options?: object) => number

const load = createRequire(import.meta.url)
const { DamerauLevenshteinDistance }: { DamerauLevenshteinDistance: Distance } = load('natural/lib/natural/distance/levenshtein_distance')
const jaroWinkler: Distance = load('natural/lib/natural/distance/jaro-winkler_distance')

/** How many characters must be put in, left out, changed or swapped with their neighbour to make one of the other. */
export const editsBetween = (one: string, other: string): number => DamerauLevenshteinDistance(one, other, { restricted: true })

/** 0–1: how alike two names are, their beginnings counting more. */
export const likeness = (one: string, other: string): number => jaroWinkler(one, other, {})
