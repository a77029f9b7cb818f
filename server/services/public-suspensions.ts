// The list of what is suspended (挂账), which is never hidden (HR §3.2, §7.10): read at most every ten minutes, since anybody may ask.
import { SUSPENSIONS_A_PAGE, type PublicSuspension, type PublicSuspensions, type PublicSuspensionsQuery } from '../contracts/public-suspensions.ts'
import type { Context } from '../context.ts'
import { isPublicSuspension } from '../domain/suspension.ts'
import { publicSuspension } from '../presenters/public-suspensions.ts'
import { withoutPeople } from '../text/entities/people.ts'
import { namesOf } from './naming.ts'

const KEPT_MS = 600_000

interface Listed {
  at: Date
  total: number
  shown: PublicSuspension[]
}

const cache = new WeakMap<Context, { at: number; listed: Promise<Listed> }>()

/** A page of the list, what is reviewed first on top; a page beyond the last is the last. */
export async function viewPublicSuspensions(ctx: Context, query: PublicSuspensionsQuery): Promise<PublicSuspensions> {
  const { at, total, shown } = await listedAt(ctx)
  const pages = Math.max(1, Math.ceil(shown.length / SUSPENSIONS_A_PAGE))
  const page = Math.min(query.page, pages)
  return { asOf: at.toISOString(), total, kept: total - shown.length, page, pages, suspensions: shown.slice((page - 1) * SUSPENSIONS_A_PAGE, page * SUSPENSIONS_A_PAGE) }
}

function listedAt(ctx: Context): Promise<Listed> {
  const now = ctx.now().getTime()
  const known = cache.get(ctx)
  if (known !== undefined && now - known.at < KEPT_MS) return known.listed
  const listed = readList(ctx)
  cache.set(ctx, { at: now, listed })
  listed.catch(() => void (cache.get(ctx)?.listed === listed && cache.delete(ctx)))
  return listed
}

async function readList(ctx: Context): Promise<Listed> {
  const at = ctx.now()
  const orders = await ctx.store.orders.listSuspended()
  const names = namesOf(ctx)
  const shown = orders.filter(isPublicSuspension).map((order) => publicSuspension(order, names, withoutPeople))
  return { at, total: orders.length, shown: shown.sort((a, b) => (a.reviewAt ?? '').localeCompare(b.reviewAt ?? '')) }
}
