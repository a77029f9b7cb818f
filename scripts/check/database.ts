// Reads the whole database once, order by order, and judges it. Other processes may be writing meanwhile, so whatever looks
// wrong is looked at again before it is called a violation.
import { setTimeout } from 'node:timers/promises'
import type { Order } from '../../server/domain/orders.ts'
import type { Amendment } from '../../server/store/amendments.ts'
import type { Caller } from '../../server/store/callers.ts'
import { cityStore } from '../../server/store/city.ts'
import { fileStore } from '../../server/store/files.ts'
import type { Delivery, Notice, View } from '../../server/store/records.ts'
import type { SearchDoc } from '../../server/store/search.ts'
import type { Store } from '../../server/store/store.ts'
import { deliveryViolations, searchViolations } from './beside.ts'
import { fileViolations, filesOn } from './files.ts'
import { noticeViolations } from './recusal.ts'
import { orderViolations, type Law } from './order-rules.ts'
import { viewViolations } from './views.ts'
import type { Violation } from './violation.ts'
import { Whole } from './whole.ts'

const BATCH = 500
/** A command's writes are done well within this; then what looked wrong is read again. */
const SETTLE_MS = 1_500

export interface Findings {
  orders: number
  violations: Violation[]
}

/**
 * Checks every order and what belongs to it.
 * @param law the rules in force and the known units
 * @param how `progress` is told the number of orders read, batch by batch; `settleMs` lies between the two looks
 */
export async function checkDatabase(
  db: Store['db'],
  law: Law,
  { progress = () => undefined, settleMs = SETTLE_MS }: { progress?: (orders: number) => void; settleMs?: number } = {},
): Promise<Findings> {
  const orders = db.collection<Order>('orders')
  const known: Law = { ...law, isMoved: await isMoved(db, law) }
  const whole = new Whole()
  const ids = new Set<string>()
  const suspects: string[] = []
  let batch: Order[] = []
  const judge = async (): Promise<void> => {
    suspects.push(...new Set((await violationsOf(db, batch, known)).map(({ id }) => id)))
    batch = []
    progress(ids.size)
  }
  for await (const order of orders.find({}).sort({ _id: 1 }).batchSize(BATCH)) {
    ids.add(order._id)
    whole.add(order)
    if (batch.push(order) === BATCH) await judge()
  }
  await judge()
  const across = [...whole.numberViolations(), ...whole.mergeViolations((id) => ids.has(id)), ...(await counterViolations(db, whole)), ...(await callerViolations(db, whole, settleMs)), ...(await amendmentViolations(db))]
  const confirmed = suspects.length === 0 ? [] : await secondLook(db, suspects, known, settleMs)
  return { orders: ids.size, violations: [...confirmed, ...across] }
}

/** Do the orders stand by the calendar in force, and is there none after it? */
async function isMoved(db: Store['db'], { calendar }: Law): Promise<boolean> {
  const { findSetting, hasCalendar } = cityStore(db)
  return ((await findSetting('calendarMoved'))?.version ?? 1) >= calendar.version && !(await hasCalendar(calendar.version + 1))
}

async function secondLook(db: Store['db'], ids: string[], given: Law, settleMs: number): Promise<Violation[]> {
  await setTimeout(settleMs)
  const law: Law = { ...given, isMoved: await isMoved(db, given) }
  const violations: Violation[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    const again = await db
      .collection<Order>('orders')
      .find({ _id: { $in: ids.slice(from, from + BATCH) } })
      .sort({ _id: 1 })
      .toArray()
    violations.push(...(await violationsOf(db, again, law)))
  }
  return violations
}

/** The orders were read before their records: what is written in between only adds to the records. */
async function violationsOf(db: Store['db'], orders: Order[], law: Law): Promise<Violation[]> {
  const ids = orders.map(({ _id }) => _id)
  const recused = orders.filter(({ recusals }) => recusals !== undefined).map(({ _id }) => _id)
  const [deliveries, documents, views, notices] = await Promise.all([
    db.collection<Delivery>('deliveries').find({ orderId: { $in: ids } }, { projection: { orderId: 1, unit: 1 } }).toArray(),
    db.collection<SearchDoc>('searchDocs').find({ _id: { $in: ids } }).toArray(),
    db.collection<View>('views').find({ orderId: { $in: ids } }).toArray(),
    recused.length === 0 ? [] : db.collection<Notice>('notices').find({ orderId: { $in: recused } }, { projection: { orderId: 1, to: 1, at: 1, about: 1 } }).toArray(),
  ])
  const files = await fileStore(db).findMany([...new Set([...orders.flatMap(filesOn).map(({ id }) => id), ...views.flatMap(({ file }) => file ?? [])])])
  const deliveriesOf = new Map(ids.map((id): [string, Delivery[]] => [id, []]))
  for (const delivery of deliveries) deliveriesOf.get(delivery.orderId)?.push(delivery)
  const documentOf = new Map(documents.map((document) => [document._id, document]))
  const fileOf = new Map(files.map((file) => [file.fileId, file]))
  const viewsOf = new Map(ids.map((id): [string, View[]] => [id, []]))
  for (const view of views) viewsOf.get(view.orderId)?.push(view)
  return orders.flatMap((order) => [
    ...orderViolations(order, law),
    ...fileViolations(order, fileOf),
    ...(isSeeded(order) ? [] : deliveryViolations(order, deliveriesOf.get(order._id) ?? [])),
    ...viewViolations(order, viewsOf.get(order._id) ?? [], fileOf),
    ...searchViolations(order, documentOf.get(order._id) ?? null),
    ...noticeViolations(order, notices.filter(({ orderId }) => orderId === order._id)),
  ])
}

/** The demo city's orders were led through their past by the seed: nobody was delivered anything then. */
const isSeeded = ({ accessSalt }: Order): boolean => accessSalt.startsWith('seed-')

async function counterViolations(db: Store['db'], whole: Whole): Promise<Violation[]> {
  const counters = await db.collection<{ _id: string; next: number }>('counters').find({}).toArray()
  const nextOf = new Map(counters.map(({ _id, next }) => [_id, next]))
  return whole.counterViolations((day) => nextOf.get(`order:${day}`) ?? null)
}

async function callerViolations(db: Store['db'], whole: Whole, settleMs: number): Promise<Violation[]> {
  const profiles = await db.collection<Caller>('callers').find({}, { projection: { orderCount: 1 } }).toArray()
  const wrong = whole.callerViolations(new Map(profiles.map((profile) => [profile._id, profile])))
  if (wrong.length === 0) return []
  // An order filed since the scan began may be in the profile already: its callers are counted once more.
  const again = new Whole()
  const ids = wrong.map(({ id }) => id)
  await setTimeout(settleMs)
  for await (const order of db.collection<Order>('orders').find({ 'contact.phoneIndex': { $in: ids } })) again.add(order)
  const now = await db.collection<Caller>('callers').find({ _id: { $in: ids } }, { projection: { orderCount: 1 } }).toArray()
  return again.callerViolations(new Map(now.map((profile) => [profile._id, profile])))
}

/** What was adopted stands in a version of the catalogue; what is open has rulings to show. */
async function amendmentViolations(db: Store['db']): Promise<Violation[]> {
  const amendments = await db.collection<Amendment>('amendments').find({}).toArray()
  if (amendments.length === 0) return []
  const versions = new Set((await db.collection<{ _id: number }>('catalogues').find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id))
  return amendments.flatMap(({ _id, status, decided, evidence }): Violation[] => {
    const wrong = (detail: string): Violation[] => [{ rule: 'amendment_wrong', id: _id, detail }]
    if ((status === 'open') !== (decided === null)) return wrong(status)
    if (status === 'adopted' && !(decided?.version != null && versions.has(decided.version))) return wrong(`version ${decided?.version ?? 'none'}`)
    return evidence.length === 0 ? wrong('no rulings') : []
  })
}
