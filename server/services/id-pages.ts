// Pages of a list that is at hand, the newest first: ids are ordered by time, so a page goes on after the last id of the one before.
import { invalid } from '../contracts/errors.ts'

export const newestFirst = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? 1 : -1)

/**
 * @param list sorted by {@link newestFirst}
 * @param cursor the `next` of the page before; undefined for the first
 * @returns the page, and the cursor of the next one; null on the last
 * @throws HotlineError invalid_input for a cursor that is none of ours
 */
export function pageOf<T extends { id: string }>(list: readonly T[], cursor: string | undefined, limit: number): { page: T[]; next: string | null } {
  const after = cursor === undefined ? null : idIn(cursor)
  const rest = after === null ? list : list.filter(({ id }) => id < after)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return { page, next: last === undefined || rest.length === page.length ? null : Buffer.from(last.id).toString('base64url') }
}

function idIn(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!/^[0-9a-f-]{36}$/.test(id)) throw invalid({ path: 'query.cursor', message: 'not a cursor' })
  return id
}
