// The demo city's dispatch catalogue (派单目录), version 1: one file per first level, all of it written for this project.
import type { Catalogue } from '../../server/domain/catalogue.ts'
import { cityManagement } from './catalogue/01-city-management.ts'
import { housingConstruction } from './catalogue/02-housing-construction.ts'
import { utilities } from './catalogue/03-utilities.ts'
import { transport } from './catalogue/04-transport.ts'
import { policeTraffic } from './catalogue/05-police-traffic.ts'
import { environment } from './catalogue/06-environment.ts'
import { naturalResources } from './catalogue/07-natural-resources.ts'
import { marketConsumers } from './catalogue/08-market-consumers.ts'
import { labour } from './catalogue/09-labour.ts'
import { health } from './catalogue/10-health.ts'
import { education } from './catalogue/11-education.ts'
import { civilAffairs } from './catalogue/12-civil-affairs.ts'
import { countryside } from './catalogue/13-countryside.ts'
import { cultureTourism } from './catalogue/14-culture-tourism.ts'
import { fireEmergency } from './catalogue/15-fire-emergency.ts'
import { taxFinance } from './catalogue/16-tax-finance.ts'
import { business } from './catalogue/17-business.ts'
import { conduct } from './catalogue/18-conduct.ts'
import { other } from './catalogue/19-other.ts'

/** Version 1 of Linlan's catalogue (临澜市派单目录), in force from the start of 2026 in the city's zone. */
export const catalogue: Catalogue = {
  version: 1,
  inForceFrom: new Date('2026-01-01T00:00:00+08:00'),
  levels: [
    cityManagement,
    housingConstruction,
    utilities,
    transport,
    policeTraffic,
    environment,
    naturalResources,
    marketConsumers,
    labour,
    health,
    education,
    civilAffairs,
    countryside,
    cultureTourism,
    fireEmergency,
    taxFinance,
    business,
    conduct,
    other,
  ],
}
