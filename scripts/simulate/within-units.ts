// What goes on inside a unit: while it has an order a part handed down and answered (下派), a person with an interest who steps aside and
// comes back (回避), a number to call the citizen by that is not theirs (中间号); after its end a promise that is moved, and kept (限期办理).
import { DAY_MS } from '../../server/domain/time.ts'
import { actingOn } from './acting.ts'
import type { Play, Taken } from './lives.ts'

interface Offered {
  action: string
  fields: { name: string; of: string[] | null }[]
}

/** The unit asks one of its own that the order's page offers; it answers, is asked once more, and that is taken back. */
export async function handedDown(play: Play, taken: Taken, unit: string): Promise<void> {
  const act = actingOn(play, taken.id)
  const { client, staff, figures } = play
  const liaison = await staff.of(unit, 'liaison')
  const { body } = await client.send('GET', `/orders/${taken.id}`, null, { token: liaison?.token })
  const below = await staffed(play, offeredBelow(body))
  // No community or section with people, or nothing that these may be asked.
  if (below === undefined) return
  if ((await act(unit, 'liaison', 'subDispatch', { unit: below, task: '请到现场核实情况' })).status === 200) figures.count('handedDown')
  if ((await act(below, 'liaison', 'answerPart', { text: '已到现场，情况属实，已劝导整改。' })).status === 200) figures.count('partAnswered')
  // An answer that was lost on its way is no reason to leave the part out: the unit could not reply.
  await act(unit, 'liaison', 'subDispatch', { unit: below, task: '请明日复查一次' })
  if ((await act(unit, 'liaison', 'withdrawPart', { unit: below, reason: '本单位自行复查' })).status === 200) figures.count('takenBack')
}

const offeredBelow = ({ abilities }: Record<string, unknown>): string[] =>
  ((abilities ?? []) as Offered[]).find(({ action }) => action === 'subDispatch')?.fields.find(({ name }) => name === 'unit')?.of ?? []

async function staffed({ staff }: Play, units: string[]): Promise<string | undefined> {
  for (const unit of units) if ((await staff.of(unit, 'liaison')) !== null) return unit
  return undefined
}

/** A handler declares an interest and finds the order nowhere; a supervisor finds that there is none (any more). */
export async function recused(play: Play, taken: Taken, unit: string): Promise<void> {
  const { client, staff, figures } = play
  const handler = await staff.of(unit, 'handler')
  if (handler === null) return
  const declared = await client.send('POST', `/orders/${taken.id}/actions/recuse`, { grounds: { reason: '诉求人是亲属' } }, { token: handler.token })
  if (declared.status !== 200) return
  figures.count('recused')
  if (await client.finds(`/orders/${taken.id}`, handler.token)) figures.count('lost')
  const lifted = await actingOn(play, taken.id)('centre', 'supervisor', 'liftRecusal', { person: handler.login, reason: '经核实不是亲属' })
  if (lifted.status === 200) figures.count('recusalLifted')
}

/** Counted only where the city has a switch; asked again, it must be the same number. */
export async function relayed({ client, staff, figures }: Play, taken: Taken, unit: string): Promise<void> {
  const handler = await staff.of(unit, 'handler')
  const ask = () => client.send('POST', `/orders/${taken.id}/relay`, {}, { token: handler?.token })
  const [first, again] = [await ask(), await ask()].map(({ body }) => body.relay as { number: string; extension: string | null } | null | undefined)
  if (first == null) return
  figures.count(first.number === again?.number && first.extension === again.extension ? 'relayed' : 'lost')
}

/** What the answer promised by a day is moved to another day once, and then done. */
export async function promiseKept(play: Play, taken: Taken, unit: string, { measures }: Record<string, unknown>): Promise<void> {
  const open = ((measures ?? []) as { ask: number; isOpen: boolean }[]).filter(({ isOpen }) => isOpen).map(({ ask }) => ask)
  if (open.length === 0) return
  const act = actingOn(play, taken.id)
  const newDay = new Date(Date.now() + 30 * DAY_MS).toISOString()
  if ((await act(unit, 'handler', 'answerMeasure', { measures: open, done: false, account: '配件到货推迟', newDay })).status === 200) play.figures.count('promiseMoved')
  if ((await act(unit, 'handler', 'answerMeasure', { measures: open, done: true, account: '已办好' })).status === 200) play.figures.count('promiseKept')
}
