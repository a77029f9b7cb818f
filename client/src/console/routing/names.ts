// The names behind a rule's codes: units, streets, matters and the levels above them; and kinds of places.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Named } from '../../../../server/contracts/orders.ts'
import { catalogueQuery, unitsQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'

export interface CodeNames {
  unit(code: string): string
  matter(code: string): string
  kind(code: string): string
}

/** Codes stay as they are until the city is loaded, and when they are gone. */
export function useCodeNames(): CodeNames {
  const { t, nameOf } = useTexts()
  const { data: units } = useQuery(unitsQuery)
  const { data: catalogue } = useQuery(catalogueQuery)
  return useMemo(() => {
    const named = new Map<string, Named>((units?.units ?? []).map((unit) => [unit.code, unit]))
    const matters = new Map<string, Named>()
    for (const first of catalogue?.levels ?? [])
      for (const branch of [first, ...first.children, ...first.children.flatMap(({ leaves }) => leaves)]) matters.set(branch.code, branch)
    const of = (names: ReadonlyMap<string, Named>) => (code: string) => {
      const found = names.get(code)
      return found === undefined ? code : nameOf(found)
    }
    const kind = (code: string): string => {
      const key = `routing.kinds.${code}`
      return t(key) === key ? code : t(key)
    }
    return { unit: (code) => (code === 'street' ? t('routing.toStreet') : of(named)(code)), matter: of(matters), kind }
  }, [units, catalogue, t, nameOf])
}
