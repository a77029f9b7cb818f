// The city as data: units, people, catalogue versions and settings. Small, read at start and kept in memory by the context.
import type { Db } from 'mongodb'
import type { Calendar } from '../domain/calendar.ts'
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

/** A version of the working calendar as it was put in force: never changed afterwards. */
export interface KeptCalendar {
  version: number
  calendar: Calendar
  /** Why, and by whom; null where the platform kept what the city began with. */
  reason: string | null
  by: string | null
  at: Date
}

const STAMP = 'stamp'
const calendarName = (version: number): string => `calendar:${version}`
/** All of `calendar:1`, `calendar:2` …: `;` follows `:`. */
const CALENDARS = { $gte: 'calendar:', $lt: 'calendar;' }
/** Where the calendar in force stood by itself before versions were kept whole. */
const OLD_CALENDAR = 'calendar'

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

    /**
     * The versions of the calendar after this one, oldest first. The newest is in force: it was put there by one write, so that
     * nothing can be half done.
     */
    async listCalendars(after = 0): Promise<KeptCalendar[]> {
      const found = await settings.find({ $or: [{ _id: OLD_CALENDAR }, { _id: CALENDARS }], version: { $gt: after } }).toArray()
      const kept = new Map<number, KeptCalendar>()
      // By name the old one comes first: where the same version stands by its number too, that one tells the reason.
      for (const { _id, version, value, at } of found.sort((a, b) => (a._id < b._id ? -1 : 1)))
        kept.set(version, _id === OLD_CALENDAR ? { version, calendar: value as Calendar, reason: null, by: null, at } : { version, at, ...(value as Omit<KeptCalendar, 'version' | 'at'>) })
      return [...kept.values()].sort((a, b) => a.version - b.version)
    },
    /** Puts a version in force. @returns false when its number is taken: somebody else was faster */
    addCalendar: ({ calendar, reason, by }: Omit<KeptCalendar, 'version' | 'at'>, at: Date): Promise<boolean> =>
      insertOnce(settings, { _id: calendarName(calendar.version), version: calendar.version, value: { calendar, reason, by }, at }),
    /** Is there this version? One small read, for those who know the one before. */
    hasCalendar: async (version: number): Promise<boolean> => (await settings.findOne({ _id: calendarName(version) }, { projection: { _id: 1 } })) !== null,

    /** A count that grows with every change of the city: processes compare it with the one they loaded. */
    async readStamp(): Promise<number> {
      return (await settings.findOne({ _id: STAMP }))?.version ?? 0
    },
    bumpStamp: (at: Date) => settings.updateOne({ _id: STAMP }, { $inc: { version: 1 }, $set: { at } }, { upsert: true }),
  }
}
export type CityStore = ReturnType<typeof cityStore>
