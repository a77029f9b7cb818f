// A file of an order on the wire: what the citizen attached, or what somebody gave as evidence.
import { z } from 'zod'
import { Id } from './primitives.ts'

export const AttachmentView = z.strictObject({ id: Id, name: z.string(), mime: z.string(), size: z.int(), url: z.string() })
export type AttachmentView = z.infer<typeof AttachmentView>
