// The names behind codes, for presenters: from the city in force.
import type { Context } from '../context.ts'
import type { Names } from '../presenters/names.ts'
import { leafNamed, unitNamed } from './city.ts'
import { withoutPersonal } from './masks.ts'
import { findMoney } from '../text/entities/money.ts'
import { findOrganisations } from '../text/entities/organisations.ts'
import { findTimes } from '../text/entities/times.ts'

/** Of each kind so many are named. */
const MOST_NAMED = 6
/** Texts are searched so far, UTF-16 units. */
const SEARCHED = 4_000

function namedIn(whole: string): ReturnType<Names['namedIn']> {
  const text = whole.slice(0, SEARCHED)
  const few = <T>(found: T[]): T[] => [...new Set(found)].slice(0, MOST_NAMED)
  return {
    organisations: few(findOrganisations(text).map(({ name }) => name)),
    times: few(findTimes(text).map((time) => time.text)),
    yuan: few(findMoney(text).map(({ yuan }) => yuan)),
  }
}

export const namesOf = ({ city }: Pick<Context, 'city'>): Names => ({
  unit: (code) => unitNamed(city, code),
  leaf: (code) => leafNamed(city, code),
  leafPath: (code) => {
    const leaf = code === null ? undefined : city.leaves.get(code)
    return { path: leaf?.path ?? [], pathEn: leaf?.pathEn ?? [], legalBasis: leaf?.legalBasis ?? [], leadUnit: leaf?.leadUnit ?? null }
  },
  namedIn,
  withoutPersonal,
  person: (id) => (id === null ? null : (city.people.get(id)?.name ?? null)),
})
