// Small shapes that many contracts share. Lengths are bounded everywhere; text is NFC and free of control characters.
import { z } from 'zod'
import { UNIT_KINDS } from '../domain/units.ts'

/** UUIDv7, in small letters. */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not an id')

export const UnitCode = z.string().regex(/^[a-z][a-z0-9_-]{1,39}$/, 'not a unit code')
export const UnitKindOut = z.enum(UNIT_KINDS)
export const LeafCode = z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/, 'not a leaf code (NN.NN.NN)')

/** ISO 8601 with zone; read into a Date. */
export const InstantIn = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
/** ISO 8601 in UTC, as every answer writes it. */
export const InstantOut = z.iso.datetime()

/** Control characters but line break and tab, lone surrogates, and bidirectional overrides, which can disguise text. */
const UNSAFE = /(?![\t\n\r\u0080-\u009F])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu

/** Something to see: not only blanks, marks of direction, joiners and fillers. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/** Free text: NFC, unsafe characters dropped, ends trimmed, at least one visible character. `max` counts UTF-16 units. */
export const textOf = (max: number, min = 1) =>
  z
    .string()
    .max(max, `longer than ${max} characters`)
    .transform((text) => text.toWellFormed().normalize('NFC').replace(UNSAFE, '').trim())
    .pipe(z.string().min(min, min === 1 ? 'empty' : `shorter than ${min} characters`).regex(VISIBLE, 'nothing to see in it'))

/** [longitude, latitude], WGS-84 degrees. */
export const LngLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

/** A unit, leaf or street by its code and names. */
export const Named = z.strictObject({ code: z.string(), name: z.string(), nameEn: z.string() })
export type Named = z.infer<typeof Named>

/** Opaque cursor of a page; what is in it is the server's business. */
export const Cursor = z.string().max(300)
