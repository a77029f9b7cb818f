// What does not go straight: a question to the citizen, an extension, a suspension and its end, a whistle, what goes on inside a unit,
// joining to another order and undoing it.
import { DAY_MS } from '../../server/domain/time.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { actingOn } from './acting.ts'
import type { Play, Taken } from './lives.ts'
import { handedDown, recused, relayed } from './within-units.ts'

/** Each detour is taken by one order in so many. */
const ROUND = 40
/** How long the reply of a lead order is waited for. */
const SHARED_MS = 90_000

/** Orders that only a street can play to the end: those that whistle, and those handed down to a community. */
export const isForStreet = (index: number): boolean => index % ROUND === 30 || index % ROUND === 10

/** While a unit has the order: sometimes it asks the citizen, asks for more time, cannot go on for a while, or needs the help of others. */
export async function detour(play: Play, taken: Taken, unit: string, index: number): Promise<void> {
  const act = actingOn(play, taken.id)
  const { figures } = play
  switch (index % ROUND) {
    case 5: {
      const answerBy = new Date(Date.now() + 2 * DAY_MS).toISOString()
      if ((await act(unit, 'handler', 'askInfo', { question: '请补充具体的楼栋和单元。', answerBy })).status !== 200) return
      figures.count('askedInfo')
      return answerQuestion(play, taken)
    }
    case 15: {
      const amount = (await isInHours(play, taken, unit)) ? { hours: 4 } : { workingDays: 1 }
      if ((await act(unit, 'liaison', 'requestExtension', { ...amount, reason: '需多部门会商', citizenTold: true })).status !== 200) return
      if ((await act('centre', 'supervisor', 'ruleExtension', { granted: true, reason: '情况属实' })).status === 200) figures.count('extended')
      return
    }
    case 25: {
      const until = new Date(Date.now() + 20 * DAY_MS).toISOString()
      if ((await act(unit, 'unit_lead', 'requestSuspension', { reason: '资金尚未落实', plan: '列入下季度改造计划，分两步实施', owner: '分管副职', until })).status !== 200) return
      const ruled = await act('centre', 'supervisor', 'ruleSuspension', { granted: true, reason: '同意挂账' })
      if (ruled.body.state !== 'suspended') return
      figures.count('suspended')
      await act('centre', 'supervisor', 'endSuspension', { reason: '资金已落实' })
      return
    }
    case 10:
    case 20:
      return handedDown(play, taken, unit)
    case 22:
      return recused(play, taken, unit)
    case 12:
    case 32:
      return relayed(play, taken, unit)
    case 30:
      return whistled(play, taken, unit)
    default:
  }
}

/** The form of an extension asks in the limit's own time. */
async function isInHours({ client, staff }: Play, { id }: Taken, unit: string): Promise<boolean> {
  const { body } = await client.send('GET', `/orders/${id}`, null, { token: (await staff.of(unit, 'liaison'))?.token })
  const abilities = (body.abilities ?? []) as { action: string; fields: { name: string }[] }[]
  return abilities.some(({ action, fields }) => action === 'requestExtension' && fields.some(({ name }) => name === 'hours'))
}

/** A street calls two departments together: one comes, one objects and is ruled on; then it is settled without a meeting. */
async function whistled(play: Play, taken: Taken, unit: string): Promise<void> {
  const act = actingOn(play, taken.id)
  const meetAt = new Date(Date.now() + DAY_MS).toISOString()
  const call = { units: ['chengguan', 'jiaojing'], place: '社区居委会门口', meetAt, reason: '责任交叉，街道一家解决不了', needed: '现场核定责任并处置' }
  if ((await act(unit, 'liaison', 'whistle', call)).status !== 200) return
  play.figures.count('whistled')
  await act('chengguan', 'liaison', 'comeToWhistle', { who: '城管执法中队', arriveAt: meetAt })
  await act('jiaojing', 'liaison', 'objectToWhistle', { reason: '不涉及交通管理', law: '《道路交通安全法》第五条' })
  await act('centre', 'dispatcher', 'ruleWhistle', { unit: 'jiaojing', granted: true, reason: '确不涉及交通管理' })
  await act(unit, 'liaison', 'callOffWhistle', { reason: '已电话协调一致' })
}

async function answerQuestion({ client }: Play, { number, secret }: Taken): Promise<void> {
  const opened = await client.send('POST', '/my/session', { number, secret })
  await client.send('POST', '/my/order/actions/supplyInfo', { grounds: { text: '3号楼2单元。' } }, { token: String(opened.body.token) })
}

/**
 * Now and then a dispatcher joins an order to one that is under way; half of the time it was a mistake and is undone.
 * @returns whether the order has the lead's reply and only its citizen is left to speak
 */
export async function joined(play: Play, { id }: Taken, index: number): Promise<boolean> {
  const { client, staff, figures, latest } = play
  if (index % ROUND !== 35 || latest === null || latest === id) return false
  const act = actingOn(play, id)
  if ((await act('centre', 'dispatcher', 'merge', { leadOrder: latest, reason: '同一地点、同一事项' })).status !== 200) return false
  figures.count('merged')
  if (index % (2 * ROUND) === 35) {
    // The lead may have been answered meanwhile: undone all the same.
    if ((await act('centre', 'dispatcher', 'unmerge', { reason: '经核实不是同一事项' })).status !== 200) return isAnswered(play, id)
    figures.count('unmerged')
    return false
  }
  const dispatcher = await staff.of('centre', 'dispatcher')
  const until = Date.now() + SHARED_MS
  while (Date.now() < until) {
    const { body } = await client.send('GET', `/orders/${id}`, null, { token: dispatcher?.token })
    if (body.state === 'callback' && index % (4 * ROUND) === 75) {
      // Its citizen reads the answer and says that it is about something else.
      if ((await act('centre', 'dispatcher', 'unmerge', { reason: '诉求人来电：不是同一处' })).status === 200) figures.count('unmergedLate')
      return false
    }
    if (body.state !== 'merged') return body.state === 'callback'
    await sleep(1_000)
  }
  return false
}

async function isAnswered({ client, staff }: Play, id: string): Promise<boolean> {
  const dispatcher = await staff.of('centre', 'dispatcher')
  return (await client.send('GET', `/orders/${id}`, null, { token: dispatcher?.token })).body.state === 'callback'
}
