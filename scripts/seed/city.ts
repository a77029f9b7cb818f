// The demo city without orders: units, people, catalogue, streets.
import type { Context } from '../../server/context.ts'
import { cityCalendar, provisionalYears, withProvisionalYear, type Calendar } from '../../server/domain/calendar.ts'
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
 * next year: until its notice is out, the holidays that the law itself fixes stand in for it, each marked provisional. The alarm goes on
 * meanwhile, and the notice is offered on the calendar's page once the library has it.
 */
function demoCalendar(now: Date): Calendar {
  const calendar = cityCalendar({ version: 1, units: hoursOf(units) })
  const years = [now.getUTCFullYear(), now.getUTCFullYear() + 1].filter((year) => !calendar.years.includes(year))
  return years.reduce(withProvisionalYear, calendar)
}

/** Said at the seed and kept with the version: why a year is covered that nobody has published yet. */
export function provisionalReason(calendar: Calendar): string | null {
  const years = provisionalYears(calendar.overrides)
  return years.length === 0 ? null : `${years.join('、')}年放假安排尚未公布，先以法定节假日暂定；通知公布后请在“工作日历”页采纳`
}

/** Safe to run again: what is there is replaced by the same. */
export async function seedCity(ctx: Context): Promise<void> {
  const now = ctx.now()
  // What an administrator has changed since stays. Before the units: a city without a calendar is given the default one.
  const calendar = demoCalendar(now)
  if ((await ctx.store.city.listCalendars()).length === 0) await ctx.store.city.addCalendar({ calendar, reason: provisionalReason(calendar), by: null }, now)
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
  if ((await ctx.store.routing.findNewest()) === null)
    await ctx.store.routing.addVersion({ ...routingRules, at: now, by: 'gexinghe', reason: '派单会商确定的第一批规则', restored: null, changed: routingRules.rules.map(({ id }) => id), count: routingRules.rules.length })
  // In the demo city every leaf has been dispatched by a person before; a real city proves them one by one (HR §5.5).
  const leaves = catalogue.levels.flatMap((first) => first.children.flatMap((second) => second.leaves.map((leaf) => leaf.code)))
  await ctx.store.city.saveSetting('provenLeaves', leaves, 1, now)
  await ctx.cityChanged()
}
