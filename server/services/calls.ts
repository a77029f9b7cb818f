// Telephone calls: events from the switch, each taken once, late ones ignored; the screen pops at the agent alone (FL §4 CTI).
import type { CallView, CtiEvent } from '../contracts/calls.ts'
import { notFound } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { Actor, StaffActor } from '../domain/actors.ts'
import { HOUR_MS } from '../domain/time.ts'
import type { Call } from '../store/callers.ts'
import { maskPhone, normalPhone } from './contact.ts'

/**
 * Takes in one event of the switch. The same event twice, or one that comes after a later one, changes nothing.
 * @returns whether it changed the call
 */
export async function takeCallEvent(ctx: Context, event: CtiEvent): Promise<boolean> {
  const taken = await applied(ctx, event)
  if (!taken) return false
  const call = await ctx.store.callers.findCall(event.callId)
  if (call?.agent != null) ctx.realtime.callChanged(call.agent, { callId: event.callId, kind: event.kind, at: event.at.toISOString() })
  return true
}

async function applied(ctx: Context, event: CtiEvent): Promise<boolean> {
  const { callers } = ctx.store
  switch (event.kind) {
    case 'ring': {
      const agent = personIdOf(ctx, event.agent)
      const call: Call = {
        _id: event.callId,
        state: 'ringing',
        agent,
        phoneIndex: event.from === null ? null : ctx.seal.blindIndex(normalPhone(event.from)),
        maskedPhone: event.from === null ? null : maskPhone(event.from),
        phone: event.from === null ? null : ctx.seal.seal(event.from, event.callId, 'phone'),
        startedAt: event.at,
        answeredAt: null,
        endedAt: null,
        recording: null,
        orderId: null,
        events: [event.eventId],
      }
      return callers.insertCall(call).then(
        () => true,
        (error: { code?: number }) => {
          if (error.code === 11_000) return false
          throw error
        },
      )
    }
    case 'answer':
      return callers.advanceCall(event.callId, event.eventId, ['ringing'], { state: 'talking', agent: personIdOf(ctx, event.agent), answeredAt: event.at })
    case 'hangup': {
      const ended = await callers.advanceCall(event.callId, event.eventId, ['talking'], { state: 'ended', endedAt: event.at })
      return ended || callers.advanceCall(event.callId, event.eventId, ['ringing'], { state: 'missed', endedAt: event.at })
    }
    case 'recording':
      return callers.advanceCall(event.callId, event.eventId, ['ringing', 'talking', 'ended', 'missed'], {
        recording: { id: event.recordingId, seconds: event.seconds },
      })
  }
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
  return call === null ? null : callView(ctx, call)
}

/** @throws HotlineError not_found, also for a call of another agent */
export async function viewCall(ctx: Context, who: StaffActor, callId: string): Promise<CallView> {
  const call = await ctx.store.callers.findCall(callId)
  if (call === null || call.agent !== who.id) throw notFound()
  return callView(ctx, call)
}

async function callView(ctx: Context, call: Call): Promise<CallView> {
  const caller = call.phoneIndex === null ? null : await ctx.store.callers.find(call.phoneIndex)
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
            orders: caller.orders.map(({ id, number, title, state, createdAt }) => ({ id, number, title, state, createdAt: createdAt.toISOString() })),
          },
    orderId: call.orderId,
  }
}
