// What seeded units say to each thing that a demand asks for, and what its citizen says of each at the call-back.
import { liveAsks } from '../../server/domain/asks.ts'
import type { Grounds } from '../../server/domain/lifecycle.ts'
import { DAY_MS } from '../../server/domain/time.ts'
import type { ReplyTemplate } from '../city/replies/template.ts'
import type { Walk } from './walk.ts'

const ANSWERED = {
  answered: { outcome: 'answered', words: '已电话逐条说明，并把所需材料和办理地点发给您。' },
  done: { outcome: 'done', words: '已到现场办理完毕，并请您当面确认。' },
  planned: { outcome: 'planned', words: '已列入计划，按节点推进，有进展及时告诉您。' },
  impossible: { outcome: 'impossible', words: '按现行规定不能这样办，已向您说明可以走的渠道。' },
} as const

/** What the unit says to each thing asked for: a question is answered, the rest done; of what is not solved the last is still to come. */
export function answering(walk: Walk, reply: { selfSolved: boolean; kind?: ReplyTemplate['kind'] }): Partial<Pick<Grounds<'reply'>, 'answers'>> {
  const asks = liveAsks(walk.order)
  if (asks.length === 0) return {}
  const answers = asks.map(({ no, text }, index) => {
    const isLast = index === asks.length - 1
    if (!reply.selfSolved && isLast) return { ask: no, ...ANSWERED.planned, doneBy: new Date(walk.at.getTime() + 40 * DAY_MS) }
    if (!reply.selfSolved && index % 3 === 1) return { ask: no, ...ANSWERED.impossible, law: '《政府信息公开条例》第三十六条' }
    return { ask: no, ...(reply.kind === 'answered' || /[?？吗]$/.test(text) ? ANSWERED.answered : ANSWERED.done) }
  })
  return { answers }
}

/** Of what was not solved the last one is named. */
export function heardOf(walk: Walk, solved: boolean): Partial<Pick<Grounds<'callBack'>, 'verdicts'>> {
  const asks = liveAsks(walk.order)
  return asks.length === 0 ? {} : { verdicts: asks.map(({ no }, index) => ({ ask: no, solved: solved || index < asks.length - 1 })) }
}
