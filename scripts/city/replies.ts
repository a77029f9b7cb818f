// Replies for the demo city's seeded orders, three for each first level and two for praise and suggestions. All written for it.
import type { DemandType } from '../../server/domain/words.ts'
import { livelihoodReplies } from './replies/livelihood.ts'
import { publicLifeReplies } from './replies/public-life.ts'
import type { ReplyKind, ReplyTemplate } from './replies/template.ts'
import { townReplies } from './replies/town.ts'

export const replies: ReplyTemplate[] = [...townReplies, ...livelihoodReplies, ...publicLifeReplies]

/**
 * The template that fits an order.
 * @param firstLevel code of the catalogue's first level, e.g. `01`
 * @param solvable whether the unit could do what was asked; of no effect on questions, praise and suggestions
 * @throws Error for a first level without replies
 */
export function replyFor(firstLevel: string, demandType: DemandType, solvable: boolean): ReplyTemplate {
  const kind = kindFor(demandType, solvable)
  const found = replies.find((reply) => reply.kind === kind && (reply.firstLevel === firstLevel || reply.firstLevel === '*'))
  if (found === undefined) throw new Error(`no ${kind} reply for first level ${firstLevel}`)
  return found
}

/** The template with the order's own title and the name of the unit that answers. */
export const filled = (template: ReplyTemplate, order: { title: string; unit: string }): ReplyTemplate => ({
  ...template,
  publicAnswer: template.publicAnswer.replaceAll('{title}', () => order.title).replaceAll('{unit}', () => order.unit),
})

function kindFor(demandType: DemandType, solvable: boolean): ReplyKind {
  if (demandType === 'praise') return 'thanked'
  if (demandType === 'suggestion') return 'considered'
  if (demandType === 'consult') return 'answered'
  return solvable ? 'solved' : 'explained'
}
