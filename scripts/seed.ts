// Seeds the demo city once: units, people, catalogue, streets. `--if-empty` does nothing when a city is there already.
// The last line on stdout is JSON with the demo accounts, for `npm start`.
import { readConfig } from '../server/config.ts'
import { openContext, type Context } from '../server/context.ts'
import { UNIT_ROLES } from '../server/domain/actors.ts'
import type { Role } from '../server/domain/words.ts'
import type { Geography } from '../server/services/city.ts'
import { hashPassword } from '../server/services/staff.ts'
import type { Person } from '../server/store/city.ts'
import { catalogue } from './city/catalogue.ts'
import { people } from './city/people.ts'
import { cityBoundary, gazetteer } from './city/streets.ts'
import { units } from './city/units.ts'
import { note, optionsOf, print, run } from './lib/command-line.ts'
import { seedOrders } from './seed/orders.ts'

/** Everybody's password in the demo city; an installation of a real city has people of its own. */
export const DEMO_PASSWORD = 'minsheng-demo'

/** The accounts that `npm start` prints: one per role, so that every screen can be looked at. */
const SHOWN_ROLES: Role[] = ['agent', 'dispatcher', 'liaison', 'handler', 'unit_lead', 'auditor_reply', 'callback', 'supervisor', 'leader', 'admin', 'auditor']

async function seed(): Promise<void> {
  const { 'if-empty': ifEmpty } = optionsOf({ 'if-empty': { type: 'boolean', default: false } })
  const config = readConfig()
  if (config.mode !== 'demo') {
    note('not a demo installation: nothing is seeded')
    return print({ accounts: [] })
  }
  const ctx = await openContext(config)
  try {
    if (!ifEmpty || ctx.city.units.size === 0) await seedCity(ctx)
    await seedOrders(ctx)
    await print({ accounts: shownAccounts() })
  } finally {
    await ctx.close()
  }
}

/** The city without orders. Safe to run again: what is there is replaced by the same. */
export async function seedCity(ctx: Context): Promise<void> {
  const now = ctx.now()
  await ctx.store.city.saveUnits(units.map((unit) => ({ ...unit, _id: unit.code, system: null })))
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  await ctx.store.city.savePeople(people.map((person): Person => ({ _id: person.login, ...person, passwordHash, enabled: true })))
  if ((await ctx.store.city.findCatalogue())?.version !== catalogue.version) await ctx.store.city.saveCatalogue(catalogue)
  const geography: Geography = {
    name: gazetteer.city.name,
    nameEn: gazetteer.city.nameEn,
    areas: gazetteer.streets.map(({ code, polygon }) => ({ code, ring: polygon.coordinates[0] })),
    boundary: cityBoundary.coordinates[0],
    gazetteer,
  }
  await ctx.store.city.saveSetting('geography', geography, 1, now)
  // In the demo city every leaf has been dispatched by a person before; a real city proves them one by one (HR §5.5).
  const leaves = catalogue.levels.flatMap((first) => first.children.flatMap((second) => second.leaves.map((leaf) => leaf.code)))
  await ctx.store.city.saveSetting('provenLeaves', leaves, 1, now)
  await ctx.reloadCity()
  note(`seeded ${gazetteer.city.name}: ${units.length} units, ${people.length} people, ${leaves.length} matters`)
}

function shownAccounts() {
  return SHOWN_ROLES.flatMap((role) => {
    const holder = people.find((person) => person.roles[0] === role) ?? people.find((person) => person.roles.includes(role))
    if (holder === undefined) return []
    const isUnitRole = (UNIT_ROLES as readonly Role[]).includes(role)
    return [{ login: holder.login, password: DEMO_PASSWORD, role, name: isUnitRole ? `${holder.name} (${holder.unit})` : holder.name }]
  })
}

run(seed)
