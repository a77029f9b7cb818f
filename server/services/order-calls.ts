// The call behind an order: when it was, who took it, and its recording, opened with a reason that is recorded (HR §7.5).
import type { OrderCall, Recording } from '../contracts/calls.ts'
import { notFound } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'
import type { Call } from '../store/callers.ts'
import { loadForCall } from './access.ts'
import { namesOf } from './naming.ts'

/** @throws HotlineError not_found, also for an order that came without a call | forbidden */
export async function viewOrderCall(ctx: Context, who: StaffActor, orderId: string): Promise<OrderCall> {
  const call = await callOf(ctx, await loadForCall(ctx, who, orderId))
  return {
    agent: namesOf(ctx).person(call.agent ?? ''),
    startedAt: call.startedAt.toISOString(),
    answeredAt: call.answeredAt?.toISOString() ?? null,
    endedAt: call.endedAt?.toISOString() ?? null,
    recordedSeconds: call.recording?.seconds ?? null,
  }
}

/**
 * Where the recording is, for the switch that plays it. The opening is on record before the answer goes out.
 * @throws HotlineError not_found, also while there is no recording | forbidden | rate_limited
 */
export async function openRecording(ctx: Context, who: StaffActor, orderId: string, reason: string): Promise<Recording> {
  const { recording } = await callOf(ctx, await loadForCall(ctx, who, orderId))
  if (recording === null) throw notFound()
  await ctx.rateLimits.take('openRecordingByPerson', who.id)
  await ctx.store.records.insertView({ _id: ctx.newId(), orderId, personId: who.id, unit: who.unit, what: 'recording', reason, at: ctx.now() })
  return { recordingId: recording.id, seconds: recording.seconds }
}

/** Only the call of the agent who filed the order: naming another's call in a form opens nothing. */
async function callOf(ctx: Context, { callId, history }: Order): Promise<Call> {
  const call = callId === null ? null : await ctx.store.callers.findCall(callId)
  if (call === null || call.agent === null || call.agent !== history[0]?.by.id) throw notFound()
  return call
}
