// The city as data: units, people, catalogue versions and settings. Small, read at start and kept in memory by the context.
import type { Db } from 'mongodb'
import type { Catalogue } from '../domain/catalogue.ts'
import type { Unit } from '../domain/units.ts'
import type { Role } from '../domain/words.ts'
import type { Sealed } from '../domain/orders.ts'
import { insertOnce } from './insert-once.ts'

/** A unit and how its own system is reached, if it has one. */
export interface UnitRecord extends Unit {
  _id: string
  system: { url: string; secret: Sealed; enabled: boolean } | null
}

export interface Person {
  _id: string
  login: string
  name: string
  roles: Role[]
  unit: string
  passwordHash: string
  enabled: boolean
}

/** A street's or the city's outline; rings of [lng, lat]. */
export interface Area {
  code: string
  name: string
  nameEn: string
  rings: [number, number][][]
}

/** City-wide settings, each a versioned value under its own name. */
export interface Setting<T> {
  _id: string
  version: number
  value: T
  at: Date
}

const STAMP = 'stamp'

export function cityStore(db: Db) {
  const units = db.collection<UnitRecord>('units')
  const people = db.collection<Person>('people')
  const catalogues = db.collection<Catalogue & { _id: number }>('catalogues')
  const settings = db.collection<Setting<unknown>>('settings')

  return {
    listUnits: () => units.find({}).sort({ _id: 1 }).toArray(),
    findUnit: (code: string) => units.findOne({ _id: code }),
    saveUnits: (records: UnitRecord[]) =>
      units.bulkWrite(records.map((record) => ({ replaceOne: { filter: { _id: record._id }, replacement: record, upsert: true } }))),
    setUnitSystem: (code: string, system: UnitRecord['system']) => units.updateOne({ _id: code }, { $set: { system } }),

    findPersonByLogin: (login: string) => people.findOne({ login }),
    findPerson: (id: string) => people.findOne({ _id: id }),
    listPeople: () => people.find({}, { projection: { passwordHash: 0 } }).sort({ _id: 1 }).toArray() as Promise<Omit<Person, 'passwordHash'>[]>,
    savePeople: (records: Person[]) =>
      people.bulkWrite(records.map((record) => ({ replaceOne: { filter: { _id: record._id }, replacement: record, upsert: true } }))),

    /** The catalogue in force: the newest version. */
    async findCatalogue(): Promise<Catalogue | null> {
      const [newest] = await catalogues.find({}).sort({ _id: -1 }).limit(1).toArray()
      return newest ?? null
    },
    /** A version once saved is never changed. */
    saveCatalogue: (catalogue: Catalogue) => catalogues.insertOne({ ...catalogue, _id: catalogue.version }),

    /** A version that must not be there yet. @returns false when it is */
    addCatalogue: (catalogue: Catalogue): Promise<boolean> => insertOnce(catalogues, { ...catalogue, _id: catalogue.version }),

    async findSetting<T>(name: string): Promise<Setting<T> | null> {
      return (await settings.findOne({ _id: name })) as Setting<T> | null
    },
    saveSetting: <T>(name: string, value: T, version: number, at: Date) =>
      settings.replaceOne({ _id: name }, { version, value, at }, { upsert: true }),
    /** A setting that must not be there yet. @returns false when it is */
    addSetting: <T>(name: string, value: T, version: number, at: Date): Promise<boolean> =>
      insertOnce(settings, { _id: name, version, value, at }),
    /** Adds to a setting that is a set; two processes that add at once lose neither. */
    addToSetting: (name: string, member: string, at: Date) =>
      db.collection<Setting<string[]>>('settings').updateOne({ _id: name }, { $addToSet: { value: member }, $set: { at }, $setOnInsert: { version: 1 } }, { upsert: true }),

    /** A count that grows with every change of the city: processes compare it with the one they loaded. */
    async readStamp(): Promise<number> {
      return (await settings.findOne({ _id: STAMP }))?.version ?? 0
    },
    bumpStamp: (at: Date) => settings.updateOne({ _id: STAMP }, { $inc: { version: 1 }, $set: { at } }, { upsert: true }),
  }
}
export type CityStore = ReturnType<typeof cityStore>
