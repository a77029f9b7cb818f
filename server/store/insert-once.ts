// Inserting what may be there already: ids make twice once, in every collection alike.
import type { Collection, Document, OptionalUnlessRequiredId } from 'mongodb'

/** Is this the refusal of a unique index, the one on `_id` included? */
export const isDuplicate = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 11_000

/** Inserts, or finds that it is there already. @returns whether it was new */
export async function insertOnce<T extends Document>(collection: Collection<T>, document: OptionalUnlessRequiredId<T>): Promise<boolean> {
  try {
    await collection.insertOne(document)
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
