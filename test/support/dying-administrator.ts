// A process that puts a calendar in force and is killed, as a machine would kill it, before its n-th write to the database.
// node --import tsx dying-administrator.ts VERSION DATE WRITES; ends with 0 when it had fewer writes to make.
import { Collection } from 'mongodb'
import { pino } from 'pino'
import { readConfig } from '../../server/config.ts'
import { openContext } from '../../server/context.ts'
import { changeCalendar } from '../../server/services/calendar.ts'

const [version = '', date = '', writes = ''] = process.argv.slice(2)
const ctx = await openContext(readConfig(process.env), { log: pino({ level: 'silent' }), now: () => new Date('2026-03-02T09:00:00+08:00') })
let left = Number(writes)
const prototype = Collection.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
for (const name of ['insertOne', 'insertMany', 'updateOne', 'updateMany', 'replaceOne', 'deleteOne', 'bulkWrite', 'findOneAndUpdate', 'findOneAndReplace']) {
  const write = prototype[name]
  if (write === undefined) continue
  prototype[name] = function (this: unknown, ...given: unknown[]) {
    left -= 1
    if (left < 0) process.kill(process.pid, 'SIGKILL')
    return write.apply(this, given)
  }
}
const overrides = [{ date, kind: 'off' as const, name: '停工日', nameEn: 'Closed', windows: null }, ...ctx.city.calendar.overrides.filter(({ provisional }) => provisional)]
await changeCalendar(ctx, { kind: 'staff', id: 'gexinghe', roles: ['admin'], unit: 'centre' }, { version: Number(version), overrides, declareYears: [], adoptYears: [], reason: '停工' })
process.exit(0)
