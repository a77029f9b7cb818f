// Proposals to amend the catalogue (目录修订建议) on the wire: the rulings behind each, and what was decided. No case content.
import { z } from 'zod'
import { InstantOut, Named, textOf } from './primitives.ts'

export const AmendmentView = z.strictObject({
  id: z.string(),
  leaf: Named,
  /** Path of names above the leaf, and the leaf itself. */
  path: z.array(z.string()),
  pathEn: z.array(z.string()),
  /** As the catalogue says it now, and as the rulings say it; code `street` = the street where the place lies. */
  fromUnit: Named,
  toUnit: Named,
  at: InstantOut,
  /** Granted rulings that name the unit, and all rulings on returns of the leaf in the same time. */
  rulings: z.array(z.strictObject({ fromUnit: Named, toUnit: Named, law: z.string().nullable(), reason: z.string(), at: InstantOut })),
  of: z.int(),
  status: z.enum(['open', 'adopted', 'declined', 'overtaken']),
  decided: z
    .strictObject({ at: InstantOut, by: z.string().nullable(), reason: z.string(), as: z.enum(['lead', 'assisting']).nullable(), version: z.int().nullable() })
    .nullable(),
})
export type AmendmentView = z.infer<typeof AmendmentView>

/** Open ones first, then what was decided, the newest first; `version` of the catalogue in force. */
export const Amendments = z.strictObject({ version: z.int(), inForceFrom: InstantOut, amendments: z.array(AmendmentView) })
export type Amendments = z.infer<typeof Amendments>

export const AmendmentPlace = z.strictObject({ amendmentId: z.string().min(1).max(80) })
/** `version` of the catalogue that was looked at. */
export const AdoptAmendment = z.strictObject({ version: z.int().min(1), as: z.enum(['lead', 'assisting']), keepFormer: z.boolean(), reason: textOf(500) })
export type AdoptAmendment = z.infer<typeof AdoptAmendment>
export const DeclineAmendment = z.strictObject({ reason: textOf(500) })
