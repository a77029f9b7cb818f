// Uploaded files in GridFS: taken before the order's one write, bound to it afterwards; what nobody claims is swept (design §4).
import { GridFSBucket, ObjectId, type Db } from 'mongodb'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface FileMeta {
  fileId: string
  orderId: string | null
  /** False until an order holds it. */
  claimed: boolean
  name: string
  mime: string
  idempotencyKey: string | null
}

export interface StoredFile extends FileMeta {
  size: number
  uploadedAt: Date
}

export function fileStore(db: Db) {
  const bucket = new GridFSBucket(db, { bucketName: 'files', writeConcern: { w: 'majority', j: true } })
  const files = db.collection<{ _id: ObjectId; length: number; uploadDate: Date; metadata: FileMeta }>('files.files')
  const find = async (filter: Record<string, unknown>): Promise<(StoredFile & { objectId: ObjectId })[]> => {
    const found = await files.find(filter).toArray()
    return found.map(({ _id, length, uploadDate, metadata }) => ({ ...metadata, objectId: _id, size: length, uploadedAt: uploadDate }))
  }

  return {
    /** @param id the file's public id; its object id is derived from it, so it is found without a further index */
    async save(id: string, source: Readable, meta: Omit<FileMeta, 'fileId'>): Promise<void> {
      await pipeline(source, bucket.openUploadStreamWithId(objectIdOf(id), id, { metadata: { ...meta, fileId: id } }))
    },
    async find(id: string): Promise<StoredFile | null> {
      const [file] = await find({ _id: objectIdOf(id) })
      return file?.fileId === id ? file : null
    },
    async findMany(ids: string[]): Promise<StoredFile[]> {
      return find({ _id: { $in: ids.map(objectIdOf) } })
    },
    open: (id: string): Readable => bucket.openDownloadStream(objectIdOf(id)),
    /** Binds files to an order; a file already bound to another stays there. */
    async claim(ids: string[], orderId: string): Promise<void> {
      await files.updateMany({ _id: { $in: ids.map(objectIdOf) }, 'metadata.claimed': false }, { $set: { 'metadata.claimed': true, 'metadata.orderId': orderId } })
    },
    /** Removes files that no order claimed since `before`. @returns how many */
    async sweepOrphans(before: Date): Promise<number> {
      const orphans = await find({ 'metadata.claimed': false, uploadDate: { $lt: before } })
      for (const { objectId } of orphans) await bucket.delete(objectId)
      return orphans.length
    },
  }
}
export type FileStore = ReturnType<typeof fileStore>

/** The last 12 bytes of a UUIDv7: its random part, enough to be unique. */
const objectIdOf = (id: string): ObjectId => new ObjectId(id.replaceAll('-', '').slice(-24))
