// What the reader learns from and what it has become: decisions of people joined to their orders, training runs, model files.
import { GridFSBucket, ObjectId, type Db } from 'mongodb'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Order } from '../domain/orders.ts'
import type { Correction } from './records.ts'

/** One training, from the button to its outcome; `_id` is the job's id. When it was better, its model is kept. */
export interface TrainingRun {
  _id: string
  /** Room for readers of other things; the matter is the only one that learns today. */
  kind: 'matter'
  at: Date
  /** The person who asked; null = the schedule. */
  by: string | null
  state: 'waiting' | 'training' | 'better' | 'not_better' | 'failed'
  /** Done share, 0 to 1. */
  progress: number
  endedAt: Date | null
  /** Why it ended so; null until it has. */
  reason: string | null
  /** Orders decided by people that it learnt from, and how many leaves they name. */
  orders: number
  leaves: number
  catalogue: number
  /** The shadow evaluation: both readers on the newest orders, which the new one had not seen. */
  trial: Trial | null
  /** Name of the model's bytes; null when none were kept. */
  version: string | null
  bytes: number
}

export interface Trial {
  orders: number
  runningAccuracy: number
  challengerAccuracy: number
  onlyRunning: number
  onlyChallenger: number
  /** How often chance alone would favour the challenger as much. */
  pValue: number
  runningWrongByItself: number
  challengerWrongByItself: number
}

/** Which run's model reads now (null = the catalogue's words alone), and which did before it, the last one last. */
export interface Standing {
  running: string | null
  former: (string | null)[]
}

export interface DecidedOrder {
  orderId: string
  at: Date
  title: string
  text: string
  leafCode: string
}

/** An order with its reading and its outcome, without its words. */
export interface ReadOutcome {
  localDay: string
  leafCode: string | null
  reading: { leaves: { code: string }[]; abstained: boolean } | null
}

const AT_ONCE = 500

export function learningStore(db: Db) {
  const runs = db.collection<TrainingRun>('models')
  const corrections = db.collection<Correction>('corrections')
  const orders = db.collection<Order>('orders')
  const bucket = new GridFSBucket(db, { bucketName: 'modelFiles', writeConcern: { w: 'majority', j: true } })
  const modelFiles = db.collection<{ _id: ObjectId; length: number }>('modelFiles.files')

  return {
    insertRun: (run: TrainingRun) => runs.insertOne(run),
    findRun: (id: string) => runs.findOne({ _id: id }),
    setRun: (id: string, change: Partial<Omit<TrainingRun, '_id'>>) => runs.updateOne({ _id: id }, { $set: change }),
    listRuns: (limit: number) => runs.find({ kind: 'matter' }).sort({ kind: -1, at: -1 }).limit(limit).toArray(),

    /** Decisions taken since an instant. */
    countDecisions: (since: Date) => corrections.countDocuments({ at: { $gt: since } }),

    /**
     * What people decided, oldest first, the last word on each order only; orders whose words were erased are left out.
     * @param limit newest decisions looked at
     */
    async listDecided(limit: number): Promise<DecidedOrder[]> {
      const decisions = await corrections.find({ at: { $gt: new Date(0) } }).sort({ at: -1 }).limit(limit).toArray()
      const last = new Map<string, Correction>()
      for (const decision of decisions) if (!last.has(decision.orderId)) last.set(decision.orderId, decision)
      const ids = [...last.keys()]
      const decided: DecidedOrder[] = []
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const found = await orders
          .find({ _id: { $in: ids.slice(from, from + AT_ONCE) } }, { projection: { 'demand.title': 1, 'demand.text': 1 } })
          .toArray()
        for (const { _id, demand } of found) {
          const decision = last.get(_id)
          if (decision?.leafCode != null && demand.text !== '') decided.push({ orderId: _id, at: decision.at, title: demand.title, text: demand.text, leafCode: decision.leafCode })
        }
      }
      return decided.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.orderId < b.orderId ? -1 : 1))
    },

    /** Readings and outcomes of orders that changed since an instant, newest first, without words or people. */
    listOutcomes: (since: Date, limit: number) =>
      orders
        .find({ updatedAt: { $gt: since } }, { projection: { localDay: 1, leafCode: 1, 'reading.leaves.code': 1, 'reading.abstained': 1 } })
        .sort({ updatedAt: -1, _id: -1 })
        .limit(limit)
        .toArray() as Promise<unknown> as Promise<ReadOutcome[]>,

    /** Keeps a run's model; a run that is done twice has one file. */
    async saveModel(run: string, bytes: Uint8Array): Promise<void> {
      await removeModel(run)
      await pipeline(Readable.from([Buffer.from(bytes)]), bucket.openUploadStreamWithId(objectIdOf(run), run))
    },
    /** @returns null when it is not kept any more */
    async readModel(run: string): Promise<Uint8Array | null> {
      if ((await modelFiles.findOne({ _id: objectIdOf(run) })) === null) return null
      const parts: Buffer[] = []
      for await (const part of bucket.openDownloadStream(objectIdOf(run))) if (Buffer.isBuffer(part)) parts.push(part)
      return new Uint8Array(Buffer.concat(parts))
    },
    removeModel,
  }

  async function removeModel(run: string): Promise<void> {
    if ((await modelFiles.findOne({ _id: objectIdOf(run) })) !== null) await bucket.delete(objectIdOf(run))
  }
}
export type LearningStore = ReturnType<typeof learningStore>

/** The last 12 bytes of a UUIDv7: its random part, enough to be unique. */
const objectIdOf = (id: string): ObjectId => new ObjectId(id.replaceAll('-', '').slice(-24))
