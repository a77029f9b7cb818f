// The shapes of all actions on an order, drawn from the table of the life cycle: one source for validation, forms and OpenAPI.
import { z } from 'zod'
import { ASK_OUTCOMES, MOST_ASK_LENGTH, MOST_ASKS } from '../domain/asks.ts'
import { MOST_ASSISTING, type Field, type Fields } from '../domain/fields.ts'
import { ACTIONS, ruleOf, type Action, type Grounds } from '../domain/lifecycle.ts'
import { MOST_CALLED } from '../domain/whistles/policy.ts'
import { IdNumber, Phone } from './intake.ts'
import { Id, InstantIn, LeafCode, LngLat, textOf, UnitCode } from './primitives.ts'

const Arrival = z.strictObject({ unit: UnitCode, came: z.boolean(), at: InstantIn.optional(), who: textOf(100).optional(), did: textOf(1000).optional() })

const AskNumber = z.int().min(1).max(999)
/** As an ask, or 0: what was promised of a demand that asks for one thing. */
const AskOrWhole = z.int().min(0).max(999)
const AskText = textOf(MOST_ASK_LENGTH, 2)
const Asked = z.strictObject({ ask: AskNumber.optional(), text: AskText })
const Answered = z.strictObject({ ask: AskNumber, outcome: z.enum(ASK_OUTCOMES), words: textOf(1000, 2), doneBy: InstantIn.optional(), law: textOf(300).optional() })
const Verdict = z.strictObject({ ask: AskNumber, solved: z.boolean(), partly: z.boolean().optional() }).refine(({ solved, partly }) => !solved || partly !== true, { message: 'what is solved is not solved partly', path: ['partly'] })

/** Most files that one step brings. */
export const MOST_FILES = 9

function valueOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return textOf(field.max)
    case 'choice':
      return z.enum(field.of as [string, ...string[]])
    case 'unit':
      return UnitCode
    case 'units':
      return z.array(UnitCode).max(field.max ?? MOST_ASSISTING, `at most ${field.max ?? MOST_ASSISTING} units`)
    case 'leaf':
      return LeafCode
    case 'order':
      return Id
    case 'person':
      return z.string().min(1).max(60)
    case 'point':
      return LngLat
    case 'arrivals':
      return z.array(Arrival).min(1).max(MOST_CALLED)
    case 'asks':
      return z.array(Asked).min(1).max(MOST_ASKS, `at most ${MOST_ASKS} things`)
    case 'answers':
      return z.array(Answered).max(MOST_ASKS)
    case 'askNumbers':
      return z.array(AskOrWhole).max(MOST_ASKS)
    case 'verdicts':
      return z.array(Verdict).max(MOST_ASKS)
    case 'phone':
      return Phone
    case 'idNumber':
      return IdNumber
    case 'files':
      return z.array(Id).max(MOST_FILES, `at most ${MOST_FILES} files`)
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
