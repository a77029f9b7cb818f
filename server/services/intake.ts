// Filing a demand (design §4): read at the door, decide the dispatch, one insert. What the rules may send by themselves is
// born dispatched; everything else waits on the dispatchers' desk.
import { createHash, randomBytes } from 'node:crypto'
import { HotlineError, invalid, type Issue } from '../contracts/errors.ts'
import type { FileDemand, FileForCaller, Receipt } from '../contracts/intake.ts'
import type { Context } from '../context.ts'
import { SYSTEM, type Actor } from '../domain/actors.ts'
import { decide } from '../domain/decide.ts'
import { isInside } from '../domain/geography.ts'
import { bornOrder, type Filing } from '../domain/intake.ts'
import { orderNumber, secretText } from '../domain/numbers.ts'
import { reasonOfRule } from '../domain/routing-rules.ts'
import type { AttachmentRef, Order } from '../domain/orders.ts'
import { DAY_MS } from '../domain/time.ts'
import type { Channel } from '../domain/words.ts'
import type { PlaceFound } from '../text/entities/places.ts'
import { asksIn } from '../text/asks.ts'
import { announce } from './announce.ts'
import { phoneOfCall } from './calls.ts'
import { localDay, unitNamed, worldOf } from './city.ts'
import { sealContact } from './contact.ts'
import { ownMasks, personalSpans } from './masks.ts'
import { titleFrom } from './titles.ts'
import { emergencyOf, placesNamed, streetOf, type Read } from './reading.ts'
import { joinedOrder } from './similar.ts'

/** Writes waiting in the store above which the door refuses at once: nothing accepted is ever lost (house rule). */
const MOST_WAITING = 3_000

export interface Source {
  channel: Channel
  /** From the Idempotency-Key header, with who sent it; null when none was sent. */
  idempotencyKey: string | null
}

export interface Filed {
  receipt: Receipt
  /** The same demand had been filed with this key before: nothing was stored again. */
  replayed: boolean
}

/**
 * Files a demand.
 * @throws HotlineError invalid_input | idempotency_mismatch | unavailable
 */
export async function fileDemand(ctx: Context, who: Actor, input: FileDemand | FileForCaller, source: Source): Promise<Filed> {
  if (ctx.store.orders.load > MOST_WAITING) throw new HotlineError({ code: 'unavailable', retryAfterSeconds: 2 })
  const now = ctx.now()
  const { attachments, faults } = await checkInput(ctx, input, now)
  if (faults.length > 0) return refuseUnlessRepeated(ctx, input, source, faults)
  const places = placesNamed(ctx, input.title, input.text)
  const street = streetOf(ctx, input.place ?? {}, places)
  // While a thread reads the text, all else is made ready.
  const [read, filing] = await Promise.all([
    readAtDoor(ctx, input, places, street, source.channel, now),
    withCallersNumber(ctx, who, input).then((whole) => filingOf(ctx, whole, attachments, street, source, now)),
  ])
  const order = bornAndRouted(ctx, who, filing, read, now)
  const inserted = await ctx.store.orders.insert(order)
  if (!inserted.ok) return replay(ctx, order, inserted.duplicate, read)
  if (attachments.length > 0) await ctx.store.files.claim(attachments.map(({ id }) => id), order._id)
  if (order.callId !== null) await ctx.store.callers.linkCall(order.callId, order._id)
  announce(ctx, null, order, order.outbox)
  return { receipt: receiptOf(ctx, order, read), replayed: false }
}

/** Filed from a call without a number typed in: the one that called. */
async function withCallersNumber(ctx: Context, who: Actor, input: FileDemand | FileForCaller): Promise<FileDemand | FileForCaller> {
  if (!('callId' in input) || input.callId === undefined || input.contact?.phone !== undefined) return input
  const phone = await phoneOfCall(ctx, who, input.callId)
  return phone === null ? input : { ...input, contact: { ...input.contact, phone } }
}

/** What the shapes cannot check: codes that must exist, a place in the city, a past that lies behind us. All faults at once. */
async function checkInput(ctx: Context, input: FileDemand | FileForCaller, now: Date): Promise<{ attachments: AttachmentRef[]; faults: Issue[] }> {
  const faults: Issue[] = []
  const { city } = ctx
  const { place, occurredAt, leafCode, accusedUnit, accusedUnits } = input
  if (leafCode !== undefined && !city.leaves.has(leafCode)) faults.push({ path: 'leafCode', message: 'no such leaf in the catalogue', code: 'unknown' })
  if (accusedUnit !== undefined && !city.units.has(accusedUnit)) faults.push({ path: 'accusedUnit', message: 'no such unit', code: 'unknown' })
  accusedUnits?.forEach((code, index) => void (city.units.has(code) || faults.push({ path: `accusedUnits.${index}`, message: 'no such unit', code: 'unknown' })))
  if (place?.street !== undefined && city.units.get(place.street)?.kind !== 'street')
    faults.push({ path: 'place.street', message: 'no such street', code: 'unknown' })
  if (place?.lngLat !== undefined && city.boundary.length > 0 && !isInside(place.lngLat, city.boundary))
    faults.push({ path: 'place.lngLat', message: 'outside the city', code: 'outside_city' })
  if (occurredAt !== undefined && occurredAt > now) faults.push({ path: 'occurredAt', message: 'lies in the future', code: 'future' })
  if (occurredAt !== undefined && occurredAt < new Date(now.getTime() - 100 * 365 * DAY_MS))
    faults.push({ path: 'occurredAt', message: 'lies more than a hundred years back', code: 'past' })
  const ids = [...new Set(input.attachments ?? [])]
  const files = ids.length === 0 ? [] : await ctx.store.files.findMany(ids)
  ids.forEach((id, index) => {
    const file = files.find((one) => one.fileId === id)
    if (file === undefined || file.claimed) faults.push({ path: `attachments.${index}`, message: 'no such uploaded file', code: 'unknown' })
  })
  return { attachments: files.map(({ fileId, name, mime, size }) => ({ id: fileId, name, mime, size })), faults }
}

async function filingOf(ctx: Context, input: FileDemand | FileForCaller, attachments: AttachmentRef[], street: string | null, source: Source, now: Date): Promise<Filing> {
  const id = ctx.newId()
  const day = localDay(ctx.city, now)
  const { place, contact } = input
  const said = {
    title: input.title ?? titleFrom(input.text),
    text: input.text,
    place: {
      address: place?.address ?? null,
      street,
      point: place?.lngLat === undefined ? null : { type: 'Point' as const, coordinates: place.lngLat },
    },
    wish: input.wish ?? null,
    answers: input.answers ?? {},
  }
  const reachedAt = { ...contact, addressDetail: place?.detail }
  return {
    id,
    number: orderNumber(day, await ctx.store.numbers.next(`order:${day}`)),
    localDay: day,
    channel: source.channel,
    language: input.language ?? (/\p{Script=Han}/u.test(input.text) ? 'zh' : 'en'),
    secret: input.secret ?? false,
    demand: {
      ...said,
      occurredAt: input.occurredAt ?? null,
      accusedUnits: accusedIn(input),
      attachments,
      masks: { title: personalSpans(said.title), text: personalSpans(said.text), own: ownMasks(said, reachedAt) },
    },
    contact: sealContact(ctx, id, reachedAt),
    accessSalt: randomBytes(9).toString('base64url'),
    idempotency: source.idempotencyKey === null ? null : { key: source.idempotencyKey, hash: hashOf(input) },
    callId: 'callId' in input ? (input.callId ?? null) : null,
    demandType: input.demandType ?? null,
    leafCode: input.leafCode ?? null,
    urgency: 'urgency' in input ? (input.urgency ?? null) : null,
    reading: null,
    asks: asksIn(input.text, input.wish ?? null),
    joins: await joinedOrder(ctx, input.joins),
  }
}

/** Whom a demand complains of: each unit once, however it was sent. */
const accusedIn = ({ accusedUnit, accusedUnits = [] }: FileDemand | FileForCaller): string[] => [...new Set([...(accusedUnit === undefined ? [] : [accusedUnit]), ...accusedUnits])]

const readAtDoor = (ctx: Context, input: FileDemand | FileForCaller, places: readonly PlaceFound[], street: string | null, channel: Channel, now: Date): Promise<Read | null> =>
  ctx.reading.read(
    ctx.city,
    {
      title: input.title ?? null,
      text: input.text,
      places,
      street,
      demandType: input.demandType ?? null,
      leafCode: input.leafCode ?? null,
      urgency: 'urgency' in input ? (input.urgency ?? null) : null,
      accusedUnits: accusedIn(input),
      channel,
    },
    now,
  )

/** Born, and dispatched if the rules may send it by themselves: all in memory, before the one write. */
function bornAndRouted(ctx: Context, who: Actor, filing: Filing, read: Read | null, now: Date): Order {
  const born = bornOrder({ ...filing, reading: read?.reading ?? null }, who, worldOf(ctx), now)
  if (!born.ok) throw new HotlineError(born.refusal)
  const { order } = born
  const leadUnit = read?.route.leadUnit ?? null
  if (read === null || !read.route.auto || leadUnit === null || !ctx.city.units.has(leadUnit)) return order
  const { assistingUnits, leafCode: leaf, trace } = read.route
  const grounds = { leadUnit, assistingUnits, ...(leaf !== null && { leafCode: leaf }), ...reasonOfRule(trace.rule) }
  const sent = decide(order, { action: 'dispatch', who: SYSTEM, grounds }, worldOf(ctx), now)
  // A calendar that does not reach far enough must not turn a citizen away: a dispatcher sees it, and the alarm is loud.
  if (!sent.ok) return order
  ctx.loads.sent(leadUnit)
  return withOneFollow(sent.change.order)
}

/** Born and dispatched in one write: its search document and the caller's profile need following once. */
function withOneFollow(order: Order): Order {
  const first = order.outbox.findIndex(({ type }) => type === 'follow')
  return { ...order, outbox: order.outbox.filter(({ type }, index) => type !== 'follow' || index === first) }
}

/** The same key again: the same body gets the same answer, another body is refused. */
async function replay(ctx: Context, order: Order, duplicate: string, read: Read | null): Promise<Filed> {
  if (duplicate !== 'idempotency' || order.idempotency === null) throw new Error(`order could not be inserted: duplicate ${duplicate}`)
  const first = await ctx.store.orders.findByIdempotencyKey(order.idempotency.key)
  if (first === null) throw new HotlineError({ code: 'unavailable', retryAfterSeconds: 1 })
  return repeated(ctx, first, order.idempotency.hash, read)
}

/** What was right the first time can look wrong the second: the files are claimed by the order that the first one made. */
async function refuseUnlessRepeated(ctx: Context, input: FileDemand | FileForCaller, source: Source, faults: Issue[]): Promise<Filed> {
  const first = source.idempotencyKey === null ? null : await ctx.store.orders.findByIdempotencyKey(source.idempotencyKey)
  if (first === null) throw invalid(...faults)
  return repeated(ctx, first, hashOf(input), null)
}

function repeated(ctx: Context, first: Order, hash: string, read: Read | null): Filed {
  if (first.idempotency?.hash !== hash) throw new HotlineError({ code: 'idempotency_mismatch' })
  return { receipt: receiptOf(ctx, first, read), replayed: true }
}

function receiptOf(ctx: Context, order: Order, read: Read | null): Receipt {
  return {
    id: order._id,
    number: order.number,
    secret: secretText(ctx.seal.secretBytes(order._id, order.accessSalt)),
    state: order.state,
    urgency: order.urgency,
    createdAt: order.createdAt.toISOString(),
    leadUnit: unitNamed(ctx.city, order.leadUnit),
    emergency: read === null ? null : emergencyOf(read),
  }
}

const hashOf = (input: unknown): string => createHash('sha256').update(JSON.stringify(input)).digest('base64url')
