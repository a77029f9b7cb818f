// Telephone calls: events from the switch, each taken once and in any order; the screen pops at the agent alone (FL §4 CTI).
import type { CallView, CtiEvent } from '../contracts/calls.ts'
import { notFound } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { Actor, StaffActor } from '../domain/actors.ts'
import { HOUR_MS } from '../domain/time.ts'
import type { Call } from '../store/callers.ts'
import { maskPhone, normalPhone } from './contact.ts'

/**
 * Takes in one event of the switch. The same event twice changes nothing; events may come in any order, since each says
 * what it alone knows and the state follows from what is known.
 * @returns whether it changed the call
 */
export async function takeCallEvent(ctx: Context, event: CtiEvent): Promise<boolean> {
  for (;;) {
    const there = await ctx.store.callers.findCall(event.callId)
    if (there?.events.includes(event.eventId)) return false
    const next = withEvent(ctx, there ?? newCall(event), event)
    if (!(await ctx.store.callers.saveCall(there, next))) continue
    if (next.agent !== null) ctx.realtime.callChanged(next.agent, { callId: event.callId, kind: event.kind, at: event.at.toISOString() })
    return true
  }
}

const newCall = (event: CtiEvent): Call => ({
  _id: event.callId,
  state: 'ringing',
  agent: null,
  phoneIndex: null,
  maskedPhone: null,
  phone: null,
  startedAt: event.at,
  answeredAt: null,
  endedAt: null,
  recording: null,
  orderId: null,
  events: [],
  version: 0,
})

/** The call with one more event known. */
function withEvent(ctx: Context, call: Call, event: CtiEvent): Call {
  const told = { ...call, ...toldBy(ctx, call, event), events: [...call.events, event.eventId], version: call.version + 1 }
  const startedAt = told.startedAt < event.at ? told.startedAt : event.at
  return { ...told, startedAt, state: stateOf(told) }
}

function toldBy(ctx: Context, call: Call, event: CtiEvent): Partial<Call> {
  switch (event.kind) {
    case 'ring':
      return {
        // Who answered has the call, also when it had rung elsewhere.
        agent: call.answeredAt === null ? personIdOf(ctx, event.agent) : call.agent,
        ...(event.from !== null && {
          phoneIndex: ctx.seal.blindIndex(normalPhone(event.from)),
          maskedPhone: maskPhone(event.from),
          phone: ctx.seal.seal(event.from, event.callId, 'phone'),
        }),
      }
    case 'answer':
      // Put through to a colleague, a call is answered again: the newest answer has it, the first says when.
      if (call.answeredAt !== null && event.at < call.answeredAt) return { answeredAt: event.at }
      return { agent: personIdOf(ctx, event.agent), answeredAt: call.answeredAt ?? event.at }
    case 'hangup':
      return { endedAt: event.at }
    case 'recording':
      return { recording: { id: event.recordingId, seconds: event.seconds } }
  }
}

function stateOf({ answeredAt, endedAt }: Call): Call['state'] {
  if (endedAt !== null) return answeredAt === null ? 'missed' : 'ended'
  return answeredAt === null ? 'ringing' : 'talking'
}

/** The switch knows agents by their login. An unknown one is kept as it came, so that no call is lost. */
const personIdOf = (ctx: Context, login: string): string => [...ctx.city.people.values()].find((person) => person.login === login)?._id ?? login

/** No call lasts longer; the end of one that seems to was never told. */
const LONGEST_CALL_MS = 2 * HOUR_MS

/** The number of the agent's own call, for the order filed from it; null when it is unknown or another's. */
export async function phoneOfCall(ctx: Context, who: Actor, callId: string): Promise<string | null> {
  const call = await ctx.store.callers.findCall(callId)
  if (call === null || call.phone == null || who.kind !== 'staff' || call.agent !== who.id) return null
  return ctx.seal.open(call.phone, call._id, 'phone')
}

/** The call an agent has now, with who may be calling; null when there is none. */
export async function viewPresentCall(ctx: Context, who: StaffActor): Promise<CallView | null> {
  const call = await ctx.store.callers.findAgentCall(who.id, new Date(ctx.now().getTime() - LONGEST_CALL_MS))
  return call === null ? null : callView(ctx, who, call)
}

/** @throws HotlineError not_found, also for a call of another agent */
export async function viewCall(ctx: Context, who: StaffActor, callId: string): Promise<CallView> {
  const call = await ctx.store.callers.findCall(callId)
  if (call === null || call.agent !== who.id) throw notFound()
  return callView(ctx, who, call)
}

async function callView(ctx: Context, who: StaffActor, call: Call): Promise<CallView> {
  const caller = call.phoneIndex === null ? null : await ctx.store.callers.find(call.phoneIndex)
  const hidden = await ctx.store.orders.recusedFrom(who.id, caller?.orders.map(({ id }) => id) ?? [])
  return {
    callId: call._id,
    state: call.state,
    maskedPhone: call.maskedPhone,
    startedAt: call.startedAt.toISOString(),
    answeredAt: call.answeredAt?.toISOString() ?? null,
    endedAt: call.endedAt?.toISOString() ?? null,
    caller:
      caller === null
        ? null
        : {
            maskedName: caller.maskedName,
            language: caller.language,
            orderCount: caller.orderCount,
            lastRating: caller.lastRating,
            street: caller.street,
            orders: caller.orders.filter(({ id }) => !hidden.has(id)).map(({ id, number, title, state, createdAt }) => ({ id, number, title, state, createdAt: createdAt.toISOString() })),
          },
    orderId: call.orderId,
  }
}
