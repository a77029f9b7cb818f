// Sign-in of staff and what the signed-in screen needs to know of itself.
import { z } from 'zod'
import { CARE_KINDS } from '../domain/care.ts'
import { ROLES } from '../domain/words.ts'
import { InstantOut, textOf } from './primitives.ts'
import { Named } from './orders.ts'

export const SignIn = z.strictObject({ login: z.string().min(1).max(60), password: z.string().min(1).max(200) })
export type SignIn = z.infer<typeof SignIn>

export const Me = z.strictObject({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  unit: Named,
  /** `tasks`: what of that is owed after the answer, by kind. */
  desks: z.array(z.strictObject({ code: z.string(), count: z.int(), overdue: z.int(), tasks: z.array(z.strictObject({ kind: z.enum(CARE_KINDS), count: z.int(), overdue: z.int() })) })),
  seesAllUnits: z.boolean(),
})
export type Me = z.infer<typeof Me>

export const OpenWithReason = z.strictObject({ reason: textOf(200, 2) })
export const ContactView = z.strictObject({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  idNumber: z.string().nullable(),
  addressDetail: z.string().nullable(),
})
export type ContactView = z.infer<typeof ContactView>

/** A number of the city's switch that leads to the citizen, or why there is none. */
export const RelayView = z.strictObject({
  relay: z.strictObject({ number: z.string(), extension: z.string().nullable(), until: InstantOut }).nullable(),
  why: z.enum(['no_gateway', 'no_phone']).nullable(),
})
export type RelayView = z.infer<typeof RelayView>

/** Rows of the record of views on one page. */
export const VIEWS_A_PAGE = 50
export const ViewsQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) })
/** Who looked at an order's personal data. `reason` in the person's words, or a code: what the platform writes where nobody is asked. */
export const ViewsPage = z.strictObject({
  views: z.array(z.strictObject({ id: z.string(), personId: z.string(), name: z.string().nullable(), unit: z.string(), what: z.string(), reason: z.string(), at: InstantOut })),
  total: z.int(),
})
export type ViewsPage = z.infer<typeof ViewsPage>

export const PeopleQuery = z.strictObject({ q: z.string().trim().max(60).default('') })
/** People who see an order; `more` when others were left out. */
export const OrderPeople = z.strictObject({ people: z.array(z.strictObject({ id: z.string(), name: z.string(), unit: Named, roles: z.array(z.enum(ROLES)) })), more: z.boolean() })
export type OrderPeople = z.infer<typeof OrderPeople>
