// What a citizen or an agent sends to file a demand, and what comes back.
import { z } from 'zod'
import { MOST_ACCUSED } from '../domain/accused.ts'
import { DEMAND_TYPES, URGENCIES } from '../domain/words.ts'
import { Id, InstantIn, InstantOut, LeafCode, LngLat, textOf, UnitCode } from './primitives.ts'

/** Mainland mobile or landline, or an international number; normalised by the service. */
export const Phone = z
  .string()
  .max(30)
  .transform((text) => text.normalize('NFKC').replace(/[\s()-]/g, ''))
  .pipe(z.string().regex(/^(\+?\d{7,15})$/, 'not a telephone number'))

export const PlaceInput = z.strictObject({
  address: textOf(200).optional(),
  /** Door, floor and flat: sealed with the contact, never on lists. */
  detail: textOf(100).optional(),
  street: UnitCode.optional(),
  lngLat: LngLat.optional(),
})

export const IdNumber = z
  .string()
  .max(30)
  .transform((text) => text.normalize('NFKC').trim().toUpperCase())
  .pipe(z.string().regex(/^[0-9A-Z]{6,20}$/, 'not an identity document number'))

export const ContactInput = z.strictObject({
  name: textOf(50).optional(),
  phone: Phone.optional(),
  idNumber: IdNumber.optional(),
  /** No SMS about this demand, please. */
  noMessages: z.literal(true).optional(),
})

/** zod leaves a key `__proto__` out of a record without a word; a field we do not know is refused by name, this one too. */
const namingPrototype = (given: unknown, ctx: z.RefinementCtx): unknown => {
  if (given !== null && typeof given === 'object' && Object.hasOwn(given, '__proto__')) ctx.addIssue({ code: 'custom', path: ['__proto__'], message: 'not a known field' })
  return given
}

/** Answers to a leaf's questions by question code. */
const Answers = z.preprocess(namingPrototype, z.record(z.string().regex(/^(?!constructor$|prototype$)[a-z][a-z0-9_]{0,39}$/, 'not the code of a question'), textOf(500)))

const demand = {
  text: textOf(10_000, 2),
  title: textOf(100).optional(),
  demandType: z.enum(DEMAND_TYPES).optional(),
  leafCode: LeafCode.optional(),
  place: PlaceInput.optional(),
  occurredAt: InstantIn.optional(),
  wish: textOf(500).optional(),
  answers: Answers.optional(),
  /** Units complained about; `accusedUnit` names one beside them, for programs from before the list. */
  accusedUnits: z.array(UnitCode).max(MOST_ACCUSED, `at most ${MOST_ACCUSED} units`).optional(),
  accusedUnit: UnitCode.optional(),
  attachments: z.array(Id).max(9, 'at most 9 files').optional(),
  secret: z.boolean().optional(),
  language: z.enum(['zh', 'en']).optional(),
  /** Number of an order of somebody else's that speaks of the same matter: said so, not merged. */
  joins: z.string().max(40).optional(),
}

/** POST /api/v1/orders, by a citizen: no account needed, a phone number helps the unit to call. */
export const FileDemand = z.strictObject({ ...demand, contact: ContactInput.optional() })
export type FileDemand = z.infer<typeof FileDemand>

/** POST /api/v1/agent/orders, by a hotline agent for a caller: both are on the record (HR §10 "operator files for caller"). */
export const FileForCaller = z.strictObject({
  ...demand,
  contact: ContactInput.optional(),
  callId: z.string().min(1).max(100).optional(),
  urgency: z.enum(URGENCIES).optional(),
})
export type FileForCaller = z.infer<typeof FileForCaller>

const Words = z.strictObject({ zh: z.string(), en: z.string() })

/** What to do now: the line to bring in (null when none), why, the agent's script, and what the people there should do (HR §5.4). */
export const EmergencyView = z.strictObject({ number: z.enum(['110', '119', '120', '122']).nullable(), reasons: z.array(Words), steps: z.array(Words), advice: z.array(Words) })
export type EmergencyView = z.infer<typeof EmergencyView>

/** The receipt of a filed demand. The secret is shown once, here. */
export const Receipt = z.strictObject({
  id: Id,
  number: z.string(),
  secret: z.string(),
  state: z.string(),
  urgency: z.enum(URGENCIES),
  createdAt: InstantOut,
  leadUnit: z.strictObject({ code: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  /** What to say or do at once when life is in danger: number to call and words (HR §5.4). */
  emergency: EmergencyView.nullable(),
})
export type Receipt = z.infer<typeof Receipt>

/** POST /api/v1/reading: what the text says, before anything is stored. */
export const ReadText = z.strictObject({ text: textOf(10_000, 2), title: textOf(100).optional(), lngLat: LngLat.optional(), street: UnitCode.optional() })
export type ReadText = z.infer<typeof ReadText>
