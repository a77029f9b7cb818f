// The shapes of all actions on an order, drawn from the table of the life cycle: one source for validation, forms and OpenAPI.
import { z } from 'zod'
import type { Field, Fields } from '../domain/fields.ts'
import { ACTIONS, ruleOf, type Action, type Grounds } from '../domain/lifecycle.ts'
import { Id, InstantIn, LeafCode, LngLat, textOf, UnitCode } from './primitives.ts'

const Arrival = z.strictObject({ unit: UnitCode, came: z.boolean(), at: InstantIn.optional(), who: textOf(100).optional(), did: textOf(1000).optional() })

function valueOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return textOf(field.max)
    case 'choice':
      return z.enum(field.of as [string, ...string[]])
    case 'unit':
      return UnitCode
    case 'units':
      return z.array(UnitCode).max(12, 'at most 12 units')
    case 'leaf':
      return LeafCode
    case 'order':
      return Id
    case 'person':
      return z.string().min(1).max(60)
    case 'point':
      return LngLat
    case 'arrivals':
      return z.array(Arrival).min(1).max(12)
    case 'instant':
      return InstantIn
    case 'flag':
      return z.boolean()
    case 'count':
      return z.int().min(field.min).max(field.max)
  }
}

const groundsSchema = (fields: Fields) =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.required ? valueOf(field) : valueOf(field).optional()])),
  )

/** Body of `POST /orders/{id}/actions/{action}`: the version that was looked at, and the grounds. */
export const ActionBody = Object.fromEntries(
  ACTIONS.map((action) => [
    action,
    z.strictObject({ version: z.int().min(1).optional(), grounds: groundsSchema(ruleOf(action).fields).prefault({}) }),
  ]),
) as unknown as { [A in Action]: z.ZodType<{ version?: number | undefined; grounds: Grounds<A> }> }

export const ActionName = z.enum(ACTIONS as [Action, ...Action[]])

/** Actions that belong to jobs alone; no door offers them. */
export const PLATFORM_ACTIONS: readonly Action[] = ['classify', 'lapseInfo', 'openRecheck']
