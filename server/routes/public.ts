// Doors anybody may use to learn about the city: what may be asked for, where, and who is responsible.
import { z } from 'zod'
import { Named } from '../contracts/orders.ts'
import { LngLat, UnitKindOut } from '../contracts/primitives.ts'
import { PublicSuspensions, PublicSuspensionsQuery } from '../contracts/public-suspensions.ts'
import { PublicRates, PublicRatesQuery } from '../contracts/rates.ts'
import { door, type Door } from '../middleware/doors.ts'
import { viewPublicSuspensions } from '../services/public-suspensions.ts'
import { viewPublicRates } from '../services/public-rates.ts'
import { viewCatalogue, viewPlaces, viewUnits } from '../services/public-city.ts'

const LeafView = Named.extend({
  questions: z.array(z.strictObject({ code: z.string(), text: z.string(), textEn: z.string(), required: z.boolean() })),
  unit: z.string(),
})
export const CatalogueView = z.strictObject({
  version: z.int(),
  levels: z.array(Named.extend({ children: z.array(Named.extend({ leaves: z.array(LeafView) })) })),
})
export const PlacesView = z.strictObject({
  city: z.strictObject({ name: z.string(), nameEn: z.string() }),
  boundary: z.array(LngLat),
  streets: z.array(Named.extend({ ring: z.array(LngLat) })),
})
export const UnitsView = z.strictObject({
  units: z.array(Named.extend({ kind: UnitKindOut, parent: z.string().nullable(), duties: z.string(), dutiesEn: z.string() })),
})

const CACHED = 'public, max-age=300'

export const publicDoors: Door[] = [
  door({
    id: 'viewPublicRates',
    method: 'get',
    path: '/public/rates',
    summary: 'The rates of this month so far or of the last one, of the city and of each unit with orders enough; what was left out, by ground.',
    query: PublicRatesQuery,
    answer: { status: 200, shape: PublicRates },
    async handle({ ctx, query, res }) {
      res.setHeader('Cache-Control', CACHED)
      return viewPublicRates(ctx, query)
    },
  }),
  door({
    id: 'viewPublicSuspensions',
    method: 'get',
    path: '/public/suspensions',
    summary: 'What is suspended and why, by whom it is planned for and when it is looked at again; reports and secret orders as a count.',
    query: PublicSuspensionsQuery,
    answer: { status: 200, shape: PublicSuspensions },
    async handle({ ctx, query, res }) {
      res.setHeader('Cache-Control', CACHED)
      return viewPublicSuspensions(ctx, query)
    },
  }),
  door({
    id: 'viewCatalogue',
    method: 'get',
    path: '/catalogue',
    summary: 'The dispatch catalogue in force: matters, their owners and questions.',
    answer: { status: 200, shape: CatalogueView },
    async handle({ ctx, res }) {
      res.setHeader('Cache-Control', CACHED)
      return viewCatalogue(ctx)
    },
  }),
  door({
    id: 'viewPlaces',
    method: 'get',
    path: '/places',
    summary: 'The city’s edge and its streets, [lng, lat] in WGS-84.',
    answer: { status: 200, shape: PlacesView },
    async handle({ ctx, res }) {
      res.setHeader('Cache-Control', CACHED)
      return viewPlaces(ctx)
    },
  }),
  door({
    id: 'viewUnits',
    method: 'get',
    path: '/units',
    summary: 'Departments, companies and streets, and what each is for.',
    answer: { status: 200, shape: UnitsView },
    async handle({ ctx, res }) {
      res.setHeader('Cache-Control', CACHED)
      return viewUnits(ctx)
    },
  }),
]
