// Proposals to amend the catalogue: made by jobs from rulings, decided once by a person.
import type { Db } from 'mongodb'
import { insertOnce } from './insert-once.ts'

export interface Amendment {
  /** Leaf, unit and the first ruling behind it: twice is once. */
  _id: string
  leafCode: string
  /** As the catalogue writes them: unit codes, or `street`. */
  fromUnit: string
  toUnit: string
  /** Ids of the rulings (precedents), oldest first; and of how many rulings on the leaf in that time. */
  evidence: string[]
  of: number
  /** Version of the policy. */
  policy: number
  at: Date
  status: 'open' | 'adopted' | 'declined' | 'overtaken'
  decided: { at: Date; by: string; reason: string; as: 'lead' | 'assisting' | null; version: number | null } | null
}

/** Of one leaf, the newest: older ones were decided long ago and weigh nothing any more. */
const MOST_OF_LEAF = 100

export function amendmentStore(db: Db) {
  const amendments = db.collection<Amendment>('amendments')
  return {
    /** @returns whether it was new */
    propose: (amendment: Amendment): Promise<boolean> => insertOnce(amendments, amendment),
    /** An open one gets the rulings that came since; one that was decided meanwhile stays as it was. */
    strengthen: (id: string, evidence: string[], of: number) => amendments.updateOne({ _id: id, status: 'open' }, { $set: { evidence, of } }),
    find: (id: string) => amendments.findOne({ _id: id }),
    ofLeaf: (leafCode: string) => amendments.find({ leafCode }).sort({ leafCode: 1, at: -1 }).limit(MOST_OF_LEAF).toArray(),
    list: (status: Amendment['status'] | null, limit: number) =>
      amendments
        .find(status === null ? { status: { $in: ['adopted', 'declined', 'overtaken'] } } : { status })
        .sort({ at: -1 })
        .limit(limit)
        .toArray(),
    /** @returns false when somebody has decided it before */
    async decide(id: string, status: 'adopted' | 'declined' | 'overtaken', decided: NonNullable<Amendment['decided']>): Promise<boolean> {
      const { matchedCount } = await amendments.updateOne({ _id: id, status: 'open' }, { $set: { status, decided } })
      return matchedCount === 1
    },
  }
}
export type AmendmentStore = ReturnType<typeof amendmentStore>
