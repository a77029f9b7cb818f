// What every HTTP door shares: who is there, may they pass, is the input what it should be, one service, one answer.
import type { Request, RequestHandler, Response, Router } from 'express'
import type { z } from 'zod'
import { forbidden, HotlineError, type Issue } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { Actor, StaffActor } from '../domain/actors.ts'
import { DOORS, mayPass, type Access, type DoorId } from '../policies/doors.ts'
import { staffBehind } from '../services/staff.ts'
import { citizenToken, staffToken } from './tokens.ts'

type Shape<T> = z.ZodType<T> | undefined

export interface Visit<W, P, Q, B> {
  ctx: Context
  who: W
  params: P
  query: Q
  body: B
  /** Client's address, behind the trusted proxies. */
  address: string
  req: Request
  res: Response
}

/** One door: its place, its shapes, its one call. OpenAPI and the policy test read the same record. */
export interface Door {
  id: DoorId
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/api/v1`, in Express form. */
  path: string
  summary: string
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** Success: status and shape; null shape = the handler writes the answer itself, or it is empty. */
  answer: { status: number; shape: z.ZodType | null }
  /** Takes an Idempotency-Key header. */
  idempotent?: boolean
  handler: (ctx: Context) => RequestHandler
}

type WhoOf<A extends Access> = A extends { kind: 'staff' }
  ? StaffActor
  : A extends { kind: 'citizen' }
    ? Extract<Actor, { kind: 'citizen' }>
    : A extends { kind: 'staff_or_citizen' }
      ? StaffActor | Extract<Actor, { kind: 'citizen' }>
      : null

interface DoorSpec<I extends DoorId, P, Q, B, R> {
  id: I
  method: Door['method']
  path: string
  summary: string
  params?: Shape<P>
  query?: Shape<Q>
  body?: Shape<B>
  answer: { status: number; shape: z.ZodType<R> | null }
  idempotent?: boolean
  /** Runs before the input is looked at: a signed door checks its signature here, so that strangers learn nothing. */
  before?: (ctx: Context, req: Request) => Promise<unknown>
  handle: (visit: Visit<WhoOf<(typeof DOORS)[I]>, P, Q, B>) => Promise<R | void>
}

/** Describes a door; the handler sees only parsed, typed input. */
export function door<I extends DoorId, P = undefined, Q = undefined, B = undefined, R = unknown>(spec: DoorSpec<I, P, Q, B, R>): Door {
  const { params, query, body, before, handle, ...facts } = spec
  return {
    ...facts,
    ...(params && { params }),
    ...(query && { query }),
    ...(body && { body }),
    handler: (ctx) => async (req, res) => {
      const who = (await visitorOf(ctx, DOORS[spec.id], req)) as WhoOf<(typeof DOORS)[I]>
      await before?.(ctx, req)
      const input = parseAll({ params, query, body }, req)
      const address = req.ip ?? 'unknown'
      const result = await handle({ ctx, who, ...input, address, req, res } as Visit<typeof who, P, Q, B>)
      if (res.headersSent || res.writableEnded) return
      res.status(spec.answer.status)
      if (spec.answer.shape === null) res.end()
      else res.json(result)
    },
  }
}

/** Who stands at the door; signed doors check the signature in their handler, over the raw body. */
async function visitorOf(ctx: Context, access: Access, req: Request): Promise<Actor | null> {
  if (access.kind === 'public' || access.kind === 'signed') return null
  const who = await actorOf(ctx, access, req)
  if (!mayPass(who, access)) throw forbidden()
  return who
}

async function actorOf(ctx: Context, access: Access, req: Request): Promise<Actor> {
  if (access.kind === 'citizen' || (access.kind === 'staff_or_citizen' && staffToken(req) === null)) {
    const token = citizenToken(req)
    const session = token === null ? null : await ctx.sessions.find(token)
    if (session?.kind !== 'citizen') throw new HotlineError({ code: 'unauthenticated' })
    return { kind: 'citizen', orderId: session.orderId }
  }
  return staffBehind(ctx, staffToken(req))
}

/** All parts are parsed and all faults told together, each with its path. */
function parseAll(shapes: Record<'params' | 'query' | 'body', Shape<unknown>>, req: Request): Record<'params' | 'query' | 'body', unknown> {
  const given = { params: { ...req.params }, query: { ...req.query }, body: (req.body as unknown) ?? {} }
  const parsed: Record<string, unknown> = {}
  const issues: Issue[] = []
  for (const part of ['params', 'query', 'body'] as const) {
    const shape = shapes[part]
    if (shape === undefined) continue
    const result = shape.safeParse(given[part])
    if (result.success) parsed[part] = result.data
    else issues.push(...issuesOf(result.error, part === 'body' ? '' : part))
  }
  if (issues.length > 0) throw new HotlineError({ code: 'invalid_input', issues })
  return parsed as Record<'params' | 'query' | 'body', unknown>
}

/** Every fault of a zod error with its path; an unknown key is named as the field it is. */
export function issuesOf(error: z.ZodError, prefix: string): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const at = (path: PropertyKey[]) => [prefix, ...path.map(String)].filter((part) => part !== '').join('.')
    if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, 20).map((key) => ({ path: at([...issue.path, key.slice(0, 60)]), message: 'not a known field', code: issue.code }))
    return [{ path: at(issue.path), message: issue.message, code: issue.code }]
  })
}

export function mountDoors(router: Router, ctx: Context, doors: readonly Door[]): void {
  for (const { method, path, handler } of doors) router[method](path, handler(ctx))
}
