// Search documents: segmented words and bigrams of an order, written by a job, apart from `orders` (design §4).
import type { Db } from 'mongodb'
import { insertOnce } from './insert-once.ts'

export interface SearchDoc {
  /** The order's id. */
  _id: string
  tokens: string[]
  /** Those of them that stand in numbers which name a person: only the centre finds the order by these. Absent where there are none. */
  hidden?: string[]
  units: string[]
  /** Absent, with `accusedUnit` in its place, on documents from before there could be several. */
  accusedUnits?: string[]
  accusedUnit?: string | null
  /** People who are recused from it; absent where nobody is. */
  recused?: string[]
  leafCode: string | null
  createdAt: Date
  /** Version of the order it was made from: an older one never overwrites a newer. */
  version: number
}

export function searchStore(db: Db) {
  const documents = db.collection<SearchDoc>('searchDocs')
  return {
    async put(document: SearchDoc): Promise<void> {
      const { matchedCount } = await documents.replaceOne({ _id: document._id, version: { $lte: document.version } }, document)
      if (matchedCount === 1) return
      await insertOnce(documents, document)
    },
    /**
     * Ids of the newest orders that hold all tokens.
     * @param person who searches: nothing they are recused from
     * @param unit only orders this unit takes part in, none in which it is the accused, and none by a number that it may not read; null = the whole city
     */
    async find(tokens: string[], person: string, unit: string | null, limit: number): Promise<string[]> {
      const found = await documents
        .find({ tokens: { $all: tokens }, recused: { $ne: person }, ...(unit !== null && { units: unit, accusedUnits: { $ne: unit }, accusedUnit: { $ne: unit }, hidden: { $nin: tokens } }) }, { projection: { _id: 1 } })
        .sort({ createdAt: -1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id }) => _id)
    },
  }
}
export type SearchStore = ReturnType<typeof searchStore>
