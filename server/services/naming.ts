// The names behind codes, for presenters: from the city in force.
import type { Context } from '../context.ts'
import type { Names } from '../presenters/names.ts'
import { leafNamed, unitNamed } from './city.ts'
import { withoutPersonal } from './masks.ts'

export const namesOf = ({ city }: Pick<Context, 'city'>): Names => ({
  unit: (code) => unitNamed(city, code),
  leaf: (code) => leafNamed(city, code),
  leafPath: (code) => {
    const leaf = code === null ? undefined : city.leaves.get(code)
    return { path: leaf?.path ?? [], pathEn: leaf?.pathEn ?? [], legalBasis: leaf?.legalBasis ?? [], leadUnit: leaf?.leadUnit ?? null }
  },
  withoutPersonal,
  person: (id) => (id === null ? null : (city.people.get(id)?.name ?? null)),
})
