// The rows of the train and evaluate commands: `{text, title?, label}`, further fields ignored.
import { z } from 'zod'

export const LabelledRow = z.object({
  text: z.string(),
  title: z.string().nullish().transform((title) => title ?? ''),
  label: z.string().trim().min(1),
})
export type LabelledRow = z.infer<typeof LabelledRow>
