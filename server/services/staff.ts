// Staff: signing in and out, who somebody is, what stands on their desks.
import { hash, verify } from '@node-rs/argon2'
import { HotlineError } from '../contracts/errors.ts'
import type { Me, SignIn } from '../contracts/staff.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import type { CareKind } from '../domain/care.ts'
import { taskKindsOf } from '../domain/desks.ts'
import { desksOf, seesAllUnits } from '../policies/orders.ts'
import { unitNamed } from './city.ts'

/** argon2id, 19 MiB, two passes. @source OWASP Password Storage Cheat Sheet */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON)

/** Verified against when the login is unknown, so that it takes as long. Made once. */
let nobody: Promise<string> | null = null

/**
 * Signs a member of staff in. Failures are counted per login and address and delay the next tries (lock-out with delay).
 * @returns the session token
 * @throws HotlineError sign_in_failed | rate_limited
 */
export async function signIn(ctx: Context, { login, password }: SignIn, address: string): Promise<{ token: string; who: StaffActor }> {
  const name = login.trim().toLowerCase()
  await ctx.rateLimits.check('signInByLogin', name)
  await ctx.rateLimits.check('signInByAddress', address)
  const person = await ctx.store.city.findPersonByLogin(name)
  nobody ??= hashPassword('nobody has this password')
  const right = await verify(person?.passwordHash ?? (await nobody), password)
  if (person === null || !right || !person.enabled) {
    await ctx.rateLimits.take('signInByLogin', name)
    await ctx.rateLimits.take('signInByAddress', address)
    throw new HotlineError({ code: 'sign_in_failed' })
  }
  await ctx.rateLimits.forget('signInByLogin', name)
  const token = await ctx.sessions.start({ kind: 'staff', personId: person._id })
  return { token, who: { kind: 'staff', id: person._id, roles: person.roles, unit: person.unit } }
}

/**
 * The member of staff behind a session token. People are read from the city in memory, which every process
 * loads anew within seconds of a change (context.ts).
 * @throws HotlineError unauthenticated
 */
export async function staffBehind(ctx: Context, token: string | null): Promise<StaffActor> {
  const session = token === null ? null : await ctx.sessions.find(token)
  const person = session?.kind === 'staff' ? ctx.city.people.get(session.personId) : undefined
  if (person === undefined || !person.enabled) throw new HotlineError({ code: 'unauthenticated' })
  return { kind: 'staff', id: person._id, roles: person.roles, unit: person.unit }
}

/** Who the signed-in person is, and how much stands on their desks. */
export async function describeMe(ctx: Context, who: StaffActor): Promise<Me> {
  const person = ctx.city.people.get(who.id)
  if (person === undefined) throw new HotlineError({ code: 'unauthenticated' })
  const now = ctx.now()
  const codes = desksOf(who)
  const owed = codes.some((code) => taskKindsOf(code).length > 0) ? await ctx.store.orders.countTasks(now, who.id, who.unit === CENTRE ? null : who.unit) : new Map<CareKind, Counted>()
  const desks = await Promise.all(codes.map(async (code) => deskCount(code, await waiting(ctx, code, now, who.id), owed)))
  return {
    id: person._id,
    login: person.login,
    name: person.name,
    roles: person.roles,
    unit: unitNamed(ctx.city, person.unit) ?? { code: person.unit, name: person.unit, nameEn: person.unit },
    desks,
    seesAllUnits: seesAllUnits(who),
  }
}

/** What a desk holds and, for a unit, what it still owes to orders of others. */
async function waiting({ store: { orders } }: Context, desk: string, now: Date, person: string): Promise<Counted> {
  const own = await orders.countDesk(desk, now, person)
  if (desk.startsWith('@')) return own
  const owed = await orders.countOwing(desk, now, person)
  return { count: own.count + owed.count, overdue: own.overdue + owed.overdue }
}

interface Counted {
  count: number
  overdue: number
}

/** What stands on a desk: orders that wait there, and what is owed after answers. */
function deskCount(code: string, orders: Counted, owed: ReadonlyMap<CareKind, Counted>): Me['desks'][number] {
  const tasks = taskKindsOf(code).map((kind) => ({ kind, ...(owed.get(kind) ?? { count: 0, overdue: 0 }) }))
  const sum = (of: (one: Counted) => number): number => tasks.reduce((total, one) => total + of(one), of(orders))
  return { code, count: sum(({ count }) => count), overdue: sum(({ overdue }) => overdue), tasks }
}

/** People of the actor's unit, to assign work to. */
export const listColleagues = (ctx: Context, who: StaffActor) =>
  [...ctx.city.people.values()]
    .filter((person) => person.enabled && person.unit === who.unit)
    .map(({ _id, name, roles }) => ({ id: _id, name, roles }))
