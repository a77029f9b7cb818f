// The demo city, Linlan (临澜市): all of it invented and written for this project, so that a fresh installation has something to show.
import type { Catalogue } from '../../server/domain/catalogue.ts'
import type { Unit } from '../../server/domain/units.ts'
import { catalogue } from './catalogue.ts'
import { demands } from './demands.ts'
import type { DemandSeed } from './demands/seed.ts'
import { people, type Person } from './people.ts'
import { replies } from './replies.ts'
import type { ReplyTemplate } from './replies/template.ts'
import { cityBoundary, gazetteer, type Gazetteer, type Polygon } from './streets.ts'
import { units } from './units.ts'

export interface City {
  units: Unit[]
  gazetteer: Gazetteer
  boundary: Polygon
  people: Person[]
  catalogue: Catalogue
  demands: DemandSeed[]
  replies: ReplyTemplate[]
}

export const city: City = { units, gazetteer, boundary: cityBoundary, people, catalogue, demands, replies }
