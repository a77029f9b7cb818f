// Store: the only room that knows MongoDB. Opens the database, creates what is missing, hands out one object per noun.
import { MongoClient, type Db } from 'mongodb'
import { amendmentStore } from './amendments.ts'
import { callerStore } from './callers.ts'
import { cityPolicyStore } from './city-policies.ts'
import { cityStore } from './city.ts'
import { fileStore } from './files.ts'
import { ensureIndexes } from './indexes.ts'
import { matterStore } from './matters.ts'
import { learningStore } from './learning.ts'
import { messageStore } from './messages.ts'
import { numberStore } from './numbers.ts'
import { orderStore } from './orders.ts'
import { rateStore } from './rates.ts'
import { recordStore } from './records.ts'
import { relayStore } from './relays.ts'
import { routingStore } from './routing.ts'
import { searchStore } from './search.ts'
import { whistleStore } from './whistles.ts'

export interface StoreOptions {
  url: string
  /** Database name; the one in the URL, or `minsheng`. */
  database?: string
  /** A stamp unique to each commit. */
  newStamp: () => string
}

/**
 * @throws when the engine cannot be reached within ten seconds
 */
export async function openStore({ url, database, newStamp }: StoreOptions) {
  const client = new MongoClient(url, {
    appName: 'minsheng',
    serverSelectionTimeoutMS: 10_000,
    maxPoolSize: 20,
    writeConcern: { w: 'majority', journal: true },
    retryWrites: true,
    ignoreUndefined: true,
  })
  await client.connect()
  const db: Db = client.db(database ?? (client.options.dbName === 'test' ? 'minsheng' : client.options.dbName))
  await ensureIndexes(db)
  return {
    orders: orderStore(db, newStamp),
    numbers: numberStore(db),
    city: cityStore(db),
    policies: cityPolicyStore(db),
    callers: callerStore(db),
    records: recordStore(db),
    search: searchStore(db),
    learning: learningStore(db),
    files: fileStore(db),
    matters: matterStore(db),
    messages: messageStore(db),
    rates: rateStore(db),
    whistles: whistleStore(db),
    amendments: amendmentStore(db),
    routing: routingStore(db),
    relays: relayStore(db),
    /** For checks and tests that read the whole database. */
    db,
    ping: async (): Promise<void> => void (await db.command({ ping: 1 }, { timeoutMS: 2_000 })),
    close: () => client.close(),
  }
}
export type Store = Awaited<ReturnType<typeof openStore>>
