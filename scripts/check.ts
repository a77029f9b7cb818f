// npm run check [-- --json] [--most N]: reads the whole database and names every order that breaks a rule of the house.
// Looks at MONGODB_URL, else at what `npm start` runs on MINSHENG_DATA, else starts the engine on that folder by itself.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadCity } from '../server/services/city.ts'
import { openStore } from '../server/store/store.ts'
import { checkDatabase } from './check/database.ts'
import { RULES } from './check/violation.ts'
import { bringUpEngines, EngineFault, linesOf, runningIn } from './engines/index.mjs'
import { note, optionsOf, print, run, UsageError } from './lib/command-line.ts'

interface Place {
  url: string
  leave: () => Promise<void>
}

run(async () => {
  const { json, most: mostText } = optionsOf({ json: { type: 'boolean', default: false }, most: { type: 'string', default: '100' } })
  const most = Number(mostText)
  if (!Number.isInteger(most) || most < 0) throw new UsageError(`--most must be a whole number from 0 on, not ${mostText}`)
  const place = await placeOf(process.env)
  try {
    const store = await openStore({ url: place.url, newStamp: () => '' })
    try {
      const city = await loadCity(store, new Date())
      const { orders, violations } = await checkDatabase(store.db, city, {
        progress: (read) => {
          if (read > 0 && read % 10_000 === 0) note(`${read} orders read`)
        },
      })
      if (orders === 0) note('this database holds no orders')
      if (json) await print({ orders, violations: violations.length, found: violations.slice(0, most), rules: RULES })
      else {
        for (const { id, rule, detail } of violations.slice(0, most)) process.stdout.write(`${id}  ${rule}  ${detail}\n`)
        if (violations.length > most) process.stdout.write(`… and ${violations.length - most} more (--most)\n`)
        process.stdout.write(`${orders} orders checked, ${violations.length} violations\n`)
      }
      return violations.length > 0 ? 1 : 0
    } finally {
      await store.close()
    }
  } finally {
    await place.leave()
  }
})

/** The database to read, and how to leave it as it was found. */
async function placeOf(env: Record<string, string | undefined>): Promise<Place> {
  if (env.MONGODB_URL !== undefined && env.MONGODB_URL !== '') return { url: env.MONGODB_URL, leave: async () => undefined }
  const folder = env.MINSHENG_DATA ?? '.data'
  const running = runningIn(folder)
  if (running?.mongoUrl !== undefined) return { url: running.mongoUrl, leave: async () => undefined }
  if (running !== null) throw new UsageError(`${running.what} is starting on ${folder}; try again when it is up`)
  if (!existsSync(join(folder, 'mongo'))) throw new UsageError(`no database: nothing runs on ${folder} and it holds none. Set MONGODB_URL, or MINSHENG_DATA to the folder of npm start`)
  try {
    const engines = await bringUpEngines({ what: 'npm run check', dataFolder: folder, note })
    return { url: engines.mongoUrl, leave: () => engines.stop() }
  } catch (error) {
    throw error instanceof EngineFault ? new UsageError(linesOf(error).join('\n')) : error
  }
}
