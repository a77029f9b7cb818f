// The city's policies in MongoDB: every version of each as it was saved; the newest is in force, and none is ever changed.
import type { Db } from 'mongodb'
import { insertOnce } from './insert-once.ts'

/** A version with who made it, when and why. */
export interface KeptPolicy {
  /** `<name>:<version>` */
  _id: string
  name: string
  version: number
  /** What its values mean, by the edition of the platform that saved it (services/city-policies.ts); absent on those of before there were editions. */
  edition?: number
  /** What it says, by the shape of its name (contracts/city-policies.ts). */
  value: unknown
  at: Date
  by: string
  reason: string
  /** The version that it brought back. */
  restored: number | null
  /** Paths that differ from the version before. */
  changed: string[]
}

const idOf = (name: string, version: number): string => `${name}:${version}`

export function cityPolicyStore(db: Db) {
  const versions = db.collection<KeptPolicy>('policyVersions')
  return {
    findVersion: (name: string, version: number): Promise<KeptPolicy | null> => versions.findOne({ _id: idOf(name, version) }),
    /** Is there a version after one of these? One read by id. */
    hasAfter: async (known: readonly { name: string; version: number }[]): Promise<boolean> =>
      (await versions.findOne({ _id: { $in: known.map(({ name, version }) => idOf(name, version + 1)) } }, { projection: { _id: 1 } })) !== null,
    /** All versions of all policies, oldest first: a city makes a few dozen in its life. */
    listAll: (): Promise<KeptPolicy[]> => versions.find({}).sort({ name: 1, version: 1 }).toArray(),
    /** @returns false when there is such a version already */
    addVersion: (kept: Omit<KeptPolicy, '_id'>): Promise<boolean> => insertOnce(versions, { ...kept, _id: idOf(kept.name, kept.version) }),
  }
}
export type CityPolicyStore = ReturnType<typeof cityPolicyStore>
