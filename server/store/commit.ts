// The group commit (design §4): writes that arrive together become one bulkWrite, one journal flush for many; each caller is
// settled by its own result. A lone write is not held back. What is refused here was never accepted.
import { MongoBulkWriteError, type AnyBulkWriteOperation, type Collection, type Filter, type UpdateFilter, type WriteError } from 'mongodb'

export interface Stamped {
  _id: string
  lastCommit: string
  history: { hash: string }[]
}

/** `duplicate` names the unique index's first field. */
export type InsertOutcome = { ok: true } | { ok: false; duplicate: string }

interface Waiting<T extends Stamped> {
  operation: AnyBulkWriteOperation<T>
  /** For a guarded update: what tells, when read back, that it was this one that matched. */
  guarded: { id: string; stamp: string; hash: string | null } | null
  settle: (outcome: { duplicate: string } | { matched: boolean }) => void
  fail: (error: unknown) => void
}

export interface GroupCommitOptions {
  /** Operations in one bulkWrite. */
  maxBatch: number
  /** Bulk writes under way at once. */
  maxInFlight: number
  /** Writes waiting; more are refused at once, so that overload is told early and nothing accepted is lost. */
  maxWaiting: number
}

export const GROUP_COMMIT: GroupCommitOptions = { maxBatch: 50, maxInFlight: 2, maxWaiting: 4_000 }

/** Thrown before anything is accepted: the caller answers 503 with Retry-After. */
export class CommitOverload extends Error {
  override readonly name = 'CommitOverload'
}

export class GroupCommit<T extends Stamped> {
  readonly #collection: Collection<T>
  readonly #options: GroupCommitOptions
  #waiting: Waiting<T>[] = []
  #inFlight = 0
  #scheduled = false

  constructor(collection: Collection<T>, options: GroupCommitOptions = GROUP_COMMIT) {
    this.#collection = collection
    this.#options = options
  }

  /** Writes waiting or under way; a door may refuse early by it. */
  get load(): number {
    return this.#waiting.length + this.#inFlight * this.#options.maxBatch
  }

  async insert(document: T): Promise<InsertOutcome> {
    const outcome = await this.#enqueue({ insertOne: { document: document as never } }, null)
    return 'duplicate' in outcome ? { ok: false, duplicate: outcome.duplicate } : { ok: true }
  }

  /**
   * One guarded update.
   * @param guard at least `_id`; usually with `version`
   * @param stamp unique to this write; the update must set `lastCommit` to it
   * @param hash of the history entry it pushes; null when it pushes none
   * @returns whether the guard matched; false is a lost race
   */
  async update(guard: Filter<T> & { _id: string }, update: UpdateFilter<T>, stamp: string, hash: string | null): Promise<boolean> {
    const outcome = await this.#enqueue({ updateOne: { filter: guard, update } }, { id: guard._id, stamp, hash })
    return 'matched' in outcome && outcome.matched
  }

  /** An update nobody asks the outcome of (an effect done): grouped with the others. */
  async mark(guard: Filter<T>, update: UpdateFilter<T>): Promise<void> {
    await this.#enqueue({ updateOne: { filter: guard, update } }, null)
  }

  #enqueue(operation: AnyBulkWriteOperation<T>, guarded: Waiting<T>['guarded']): Promise<{ duplicate: string } | { matched: boolean }> {
    if (this.#waiting.length >= this.#options.maxWaiting) return Promise.reject(new CommitOverload('too many writes waiting'))
    return new Promise((settle, fail) => {
      this.#waiting.push({ operation, guarded, settle, fail })
      this.#schedule()
    })
  }

  /** After the events already at hand: requests read in the same turn share a bulk, a lone one leaves at once. */
  #schedule(): void {
    if (this.#scheduled || this.#inFlight >= this.#options.maxInFlight) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      const batch = this.#waiting.splice(0, this.#options.maxBatch)
      if (batch.length === 0) return
      this.#inFlight += 1
      void this.#flush(batch).finally(() => {
        this.#inFlight -= 1
        if (this.#waiting.length > 0) this.#schedule()
      })
      if (this.#waiting.length > 0) this.#schedule()
    })
  }

  async #flush(batch: Waiting<T>[]): Promise<void> {
    try {
      const operations = batch.map(({ operation }) => operation)
      const result = await this.#collection.bulkWrite(operations, { ordered: false, writeConcern: { w: 'majority', j: true } })
      await this.#settle(batch, result.matchedCount, new Map())
    } catch (error) {
      if (!(error instanceof MongoBulkWriteError)) return batch.forEach(({ fail }) => fail(error))
      const faults = new Map([error.writeErrors].flat().map((fault) => [fault.index, fault]))
      await this.#settle(batch, error.result.matchedCount, faults).catch((cause: unknown) => batch.forEach(({ fail }) => fail(cause)))
    }
  }

  async #settle(batch: Waiting<T>[], matchedCount: number, faults: Map<number, WriteError>): Promise<void> {
    const updates = batch.filter(({ operation }) => 'updateOne' in operation).length
    const won = matchedCount === updates ? null : await this.#winners(batch)
    batch.forEach((waiting, index) => {
      const fault = faults.get(index)
      if (fault?.code === 11_000) waiting.settle({ duplicate: duplicateField(fault) })
      else if (fault !== undefined) waiting.fail(new Error(`write failed with code ${fault.code}`))
      else waiting.settle({ matched: waiting.guarded === null || won === null || won.has(waiting.guarded.stamp) })
    })
  }

  /**
   * A bulk result does not say which guarded update matched. Each write leaves its stamp, and its entry in the history for
   * the case that yet another writer has come since.
   */
  async #winners(batch: Waiting<T>[]): Promise<Set<string>> {
    const guarded = batch.map((waiting) => waiting.guarded).filter((one) => one !== null)
    const ids = guarded.map(({ id }) => id)
    const found = await this.#collection
      .find({ _id: { $in: ids } } as Filter<T>, { projection: { lastCommit: 1, 'history.hash': 1 } })
      .toArray()
    const byId = new Map(found.map((document) => [String(document._id), document]))
    const won = guarded.filter(({ id, stamp, hash }) => {
      const document = byId.get(id)
      if (document === undefined) return false
      return document.lastCommit === stamp || (hash !== null && document.history.some((entry) => entry.hash === hash))
    })
    return new Set(won.map(({ stamp }) => stamp))
  }
}

/** The engines name the index in the message: `… index: idempotency dup key …`. */
const duplicateField = (fault: WriteError): string => /index: (\w+)/.exec(fault.errmsg ?? '')?.[1] ?? '_id'
