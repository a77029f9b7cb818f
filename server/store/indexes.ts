// Indexes declared in code, created once (design §4). `orders` is written often and carries few; search tokens live elsewhere.
import type { Db, IndexDescription } from 'mongodb'

type Named = IndexDescription & { name: string }

/**
 * Bound of the partial indexes on instants: a query that says `$gt: EPOCH` is served by them. A filter by `$type` would not do,
 * because not every engine sees that a range of instants lies within it.
 */
export const EPOCH = new Date(0)

/** Every list query is served by one of these; a test asks the engine to explain it. */
export const INDEXES = {
  orders: [
    { name: 'number', key: { number: 1 }, unique: true },
    { name: 'idempotency', key: { 'idempotency.key': 1 }, unique: true, partialFilterExpression: { 'idempotency.key': { $gt: '' } } },
    { name: 'desk_due', key: { desk: 1, nextDueAt: 1, _id: 1 } },
    // Few orders have a part that somebody still owes: only these are in it.
    { name: 'owing_due', key: { owing: 1, nextDueAt: 1, _id: 1 }, partialFilterExpression: { owing: { $gt: '' } } },
    { name: 'units_updated', key: { units: 1, updatedAt: 1, _id: 1 } },
    { name: 'state_created', key: { state: 1, createdAt: -1, _id: -1 } },
    { name: 'updated', key: { updatedAt: 1, _id: 1 } },
    { name: 'pending', key: { pendingAt: 1 }, partialFilterExpression: { pendingAt: { $gt: EPOCH } } },
    { name: 'wake', key: { wakeAt: 1 }, partialFilterExpression: { wakeAt: { $gt: EPOCH } } },
    // Few orders wait for a year of the calendar, have ever been whistled for, or have supervision proposed: only these are in it.
    { name: 'undated', key: { undatedFor: 1 }, partialFilterExpression: { undatedFor: { $gt: 0 } } },
    { name: 'whistle', key: { lastWhistleAt: 1 }, partialFilterExpression: { lastWhistleAt: { $gt: EPOCH } } },
    { name: 'proposed', key: { proposedAt: 1 }, partialFilterExpression: { proposedAt: { $gt: EPOCH } } },
    // What is owed after answers: few orders owe anything, and only those are in it.
    { name: 'task_due', key: { taskDueAt: 1, _id: 1 }, partialFilterExpression: { taskDueAt: { $gt: EPOCH } } },
    { name: 'unit_task_due', key: { leadUnit: 1, taskDueAt: 1, _id: 1 }, partialFilterExpression: { taskDueAt: { $gt: EPOCH } } },
    // Few orders have anybody recused: what a person's counts leave out.
    { name: 'recused_desk', key: { recused: 1, desk: 1 }, partialFilterExpression: { recused: { $gt: '' } } },
    // Orders by the day a promise falls due, for the rates; only what has a unit, so that intake writes no key of it.
    { name: 'promise_due', key: { 'clocks.dueAt': 1 }, partialFilterExpression: { leadUnit: { $gt: '' } } },
  ],
  searchDocs: [
    { name: 'tokens', key: { tokens: 1, createdAt: -1 } },
    { name: 'leaf_created', key: { leafCode: 1, createdAt: -1 } },
  ],
  callers: [],
  calls: [
    { name: 'agent_started', key: { agent: 1, startedAt: -1 } },
    { name: 'state_started', key: { state: 1, startedAt: -1 } },
  ],
  deliveries: [{ name: 'order', key: { orderId: 1, at: 1 } }],
  messages: [
    { name: 'order_at', key: { orderId: 1, at: 1 } },
    // Only what still waits is in it.
    { name: 'send', key: { sendAt: 1 }, partialFilterExpression: { sendAt: { $gt: EPOCH } } },
  ],
  messageOptOuts: [],
  notices: [
    { name: 'to_at', key: { to: 1, at: -1 } },
    { name: 'order', key: { orderId: 1 } },
  ],
  people: [
    { name: 'login', key: { login: 1 }, unique: true },
    { name: 'unit', key: { unit: 1 } },
  ],
  units: [],
  catalogues: [],
  settings: [],
  policyVersions: [{ name: 'name_version', key: { name: 1, version: 1 }, unique: true }],
  counters: [],
  views: [
    { name: 'order_at', key: { orderId: 1, at: -1 } },
    { name: 'person_at', key: { personId: 1, at: -1 } },
  ],
  matterRulings: [
    { name: 'at', key: { at: 1, _id: 1 } },
    { name: 'orders', key: { orders: 1 } },
  ],
  amendments: [
    { name: 'status_at', key: { status: 1, at: -1 } },
    { name: 'leaf_at', key: { leafCode: 1, at: -1 } },
  ],
  precedents: [{ name: 'leaf_at', key: { leafCode: 1, at: -1 } }],
  rateDays: [],
  corrections: [{ name: 'at', key: { at: 1 } }],
  ruleBooks: [],
  ruleTrials: [{ name: 'at', key: { at: 1 } }],
  models: [{ name: 'kind_at', key: { kind: 1, at: -1 } }],
  'files.files': [
    { name: 'order', key: { 'metadata.orderId': 1 } },
    { name: 'orphans', key: { uploadDate: 1 }, partialFilterExpression: { 'metadata.claimed': false } },
  ],
} as const satisfies Record<string, readonly Named[]>

/** Creates what is missing, by name: what is there is read first, since engines differ in what they say to an index that exists. */
export async function ensureIndexes(db: Db): Promise<void> {
  for (const [collection, wanted] of Object.entries(INDEXES)) {
    if (wanted.length === 0) continue
    const there = await db.collection(collection).indexes().catch(() => [])
    const names = new Set(there.map((index) => index.name))
    const missing = wanted.filter((index) => !names.has(index.name))
    if (missing.length > 0) await db.collection(collection).createIndexes(missing.map((index) => ({ ...index }) as IndexDescription))
  }
}
