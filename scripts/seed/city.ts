// The demo city without orders: units, people, catalogue, streets.
import type { Context } from '../../server/context.ts'
import { cityCalendar, statutoryHolidays, withYear, type Calendar } from '../../server/domain/calendar.ts'
import { hoursOf } from '../../server/domain/units.ts'
import type { Geography } from '../../server/services/city.ts'
import { hashPassword } from '../../server/services/staff.ts'
import type { Person } from '../../server/store/city.ts'
import { catalogue } from '../city/catalogue.ts'
import { people } from '../city/people.ts'
import { routingRules } from '../city/routing.ts'
import { cityBoundary, gazetteer } from '../city/streets.ts'
import { units } from '../city/units.ts'

/** Everybody's password in the demo city; an installation of a real city has people of its own. */
export const DEMO_PASSWORD = 'minsheng-demo'

/**
 * Utilities serve all day; the others keep the city's hours. A promise of sixty working days made in November ends in the
 * next year: until its notice is out, the demo's administrator has declared the holidays that the law itself fixes.
 */
function demoCalendar(now: Date): Calendar {
  let calendar = cityCalendar({ version: 1, units: hoursOf(units) })
  for (const year of [now.getUTCFullYear(), now.getUTCFullYear() + 1])
    if (!calendar.years.includes(year)) calendar = withYear(calendar, 1, year, statutoryHolidays(year))
  return calendar
}

/** Safe to run again: what is there is replaced by the same. */
export async function seedCity(ctx: Context): Promise<void> {
  const now = ctx.now()
  await ctx.store.city.saveUnits(units.map((unit) => ({ ...unit, _id: unit.code, system: null })))
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  await ctx.store.city.savePeople(people.map((person): Person => ({ _id: person.login, ...person, passwordHash, enabled: true })))
  // Versions that were adopted since stay in force.
  if (((await ctx.store.city.findCatalogue())?.version ?? 0) < catalogue.version) await ctx.store.city.saveCatalogue(catalogue)
  const geography: Geography = {
    name: gazetteer.city.name,
    nameEn: gazetteer.city.nameEn,
    areas: gazetteer.streets.map(({ code, polygon }) => ({ code, ring: polygon.coordinates[0] })),
    boundary: cityBoundary.coordinates[0],
    gazetteer,
  }
  await ctx.store.city.saveSetting('geography', geography, 1, now)
  // What an administrator has changed since stays.
  if ((await ctx.store.city.listCalendars()).length === 0) await ctx.store.city.addCalendar({ calendar: demoCalendar(now), reason: null, by: null }, now)
  if ((await ctx.store.routing.findNewest()) === null)
    await ctx.store.routing.addVersion({ ...routingRules, at: now, by: 'gexinghe', reason: '派单会商确定的第一批规则', restored: null, changed: routingRules.rules.map(({ id }) => id), count: routingRules.rules.length })
  // In the demo city every leaf has been dispatched by a person before; a real city proves them one by one (HR §5.5).
  const leaves = catalogue.levels.flatMap((first) => first.children.flatMap((second) => second.leaves.map((leaf) => leaf.code)))
  await ctx.store.city.saveSetting('provenLeaves', leaves, 1, now)
  await ctx.cityChanged()
}
