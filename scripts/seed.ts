// Seeds the demo city once: units, people, catalogue, streets. `--if-empty` does nothing when a city is there already.
// The last line on stdout is JSON with the demo accounts, for `npm start`.
import { readConfig } from '../server/config.ts'
import { openContext } from '../server/context.ts'
import { UNIT_ROLES } from '../server/domain/actors.ts'
import { provisionalYears } from '../server/domain/calendar.ts'
import type { Role } from '../server/domain/words.ts'
import { people } from './city/people.ts'
import { note, optionsOf, print, run } from './lib/command-line.ts'
import { DEMO_PASSWORD, seedCity } from './seed/city.ts'
import { seedOrders } from './seed/orders.ts'

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
    if (!ifEmpty || ctx.city.units.size === 0) {
      await seedCity(ctx)
      note(`seeded ${ctx.city.name}: ${ctx.city.units.size} units, ${ctx.city.people.size} people, ${ctx.city.leaves.size} matters`)
      const provisional = provisionalYears(ctx.city.calendar.overrides)
      if (provisional.length > 0) note(`the holidays of ${provisional.join(', ')} are provisional: the State Council's notice is not in the library yet, so the law's own thirteen days stand in for it`)
    }
    await seedOrders(ctx)
    await print({ accounts: shownAccounts() })
  } finally {
    await ctx.close()
  }
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
