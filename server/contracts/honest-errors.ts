// A failure found, or proposed, to be an honest error (容错), as staff see it.
import { z } from 'zod'
import { FAILURES, HONEST_GROUNDS } from '../domain/honest-errors.ts'
import { AttachmentView } from './files.ts'
import { InstantOut } from './primitives.ts'

export const HonestErrorView = z.strictObject({
  failure: z.enum(FAILURES),
  ground: z.enum(HONEST_GROUNDS),
  evidence: z.string(),
  remedy: z.string(),
  files: z.array(AttachmentView),
  at: InstantOut,
  by: z.string().nullable(),
  ruling: z.strictObject({ at: InstantOut, granted: z.boolean(), reason: z.string() }).nullable(),
})
