// The demands that the demo city starts with: written for it, spread over all first levels, types, streets and urgencies.
import { type Citizen, citizens, foreignCitizens, pick } from './demands/citizens.ts'
import { cityManagement } from './demands/01-city-management.ts'
import { housingConstruction } from './demands/02-housing-construction.ts'
import { utilities } from './demands/03-utilities.ts'
import { transport } from './demands/04-transport.ts'
import { policeTraffic } from './demands/05-police-traffic.ts'
import { environment } from './demands/06-environment.ts'
import { naturalResources } from './demands/07-natural-resources.ts'
import { market } from './demands/08-market.ts'
import { labour } from './demands/09-labour.ts'
import { health } from './demands/10-health.ts'
import { education } from './demands/11-education.ts'
import { civilAffairs } from './demands/12-civil-affairs.ts'
import { countryside } from './demands/13-countryside.ts'
import { cultureTourism } from './demands/14-culture-tourism.ts'
import { fireEmergency } from './demands/15-fire-emergency.ts'
import { taxFinance } from './demands/16-tax-finance.ts'
import { business } from './demands/17-business.ts'
import { conduct } from './demands/18-conduct.ts'
import { other } from './demands/19-other.ts'
import type { DemandEntry, DemandSeed } from './demands/seed.ts'
import { gazetteer } from './streets.ts'
import type { Point } from './streets/points/point.ts'

const points = new Map<string, Point>(gazetteer.points.map((point) => [point.name, point]))
const streetNames = new Map(gazetteer.streets.map(({ code, name }) => [code, name]))

/** About 60 m east-west and 70 m north-south at this latitude: the demands of one estate do not lie on one spot. */
const SCATTER_DEGREES = 0.00064

/** Every demand of the files below, in order. */
export const demands: DemandSeed[] = [
  ...cityManagement,
  ...housingConstruction,
  ...utilities,
  ...transport,
  ...policeTraffic,
  ...environment,
  ...naturalResources,
  ...market,
  ...labour,
  ...health,
  ...education,
  ...civilAffairs,
  ...countryside,
  ...cultureTourism,
  ...fireEmergency,
  ...taxFinance,
  ...business,
  ...conduct,
  ...other,
].map(seedOf)

function seedOf(entry: DemandEntry, index: number): DemandSeed {
  return {
    title: entry.title,
    text: entry.text,
    demandType: entry.type,
    leafCode: entry.leaf,
    urgency: entry.urgency,
    ...placeOf(entry, index),
    addressDetail: entry.detail,
    person: entry.anonymous ? null : personOf(entry, index),
    language: entry.language,
    secret: entry.secret,
    accusedUnit: entry.accused,
  }
}

function placeOf({ at, spot, title }: DemandEntry, index: number): Pick<DemandSeed, 'street' | 'lng' | 'lat' | 'address'> {
  if (at === null) return { street: null, lng: null, lat: null, address: null }
  const point = points.get(at)
  if (point === undefined) throw new Error(`${title}: no place called ${at}`)
  return {
    street: point.street,
    lng: scattered(point.lng, index),
    lat: scattered(point.lat, index * 3 + 1),
    address: `${streetNames.get(point.street) ?? ''}${spot ?? at}`,
  }
}

/** The same place for the same index every time: a seeded city is alike on every machine. */
function scattered(degrees: number, index: number): number {
  const offset = ((index * 7919) % 101) / 50 - 1
  return Number((degrees + offset * SCATTER_DEGREES).toFixed(5))
}

/** Every seventh demand comes from somebody who has called before, as it is at any hotline. */
function personOf({ language }: DemandEntry, index: number): Citizen {
  const list = language === 'en' ? foreignCitizens : citizens
  return pick(list, index % 7 === 6 ? Math.floor(index / 7) * 3 : index)
}
