// What a reading brings that comes after the birth of its order: the same as one that was there at the door (HR §5.5, §7.5).
import { mostUrgent, typeRead } from '../intake.ts'
import type { Order, Reading } from '../orders.ts'
import type { DemandType } from '../words.ts'
import { promisesAtRaise } from './promises.ts'
import type { Move, Scene } from './scene.ts'

/**
 * Now that somebody says what kind it is: secret for good as a report, or where the citizen asked for it; else no longer.
 * What was secret for another reason stays so.
 */
export const kindSaid = ({ secret, kindOpen }: Pick<Order, 'secret' | 'kindOpen'>, demandType: DemandType): Pick<Order, 'secret' | 'kindOpen'> =>
  kindOpen == null ? { secret: secret || demandType === 'report' } : { secret: kindOpen.asked || demandType === 'report', kindOpen: null }

/**
 * What the reading says of an order that waits for its dispatch: matter, urgency, kind. The centre's time runs from the filing, as
 * if it had been read then; nothing is lengthened. Where the calendar cannot say, the clocks stay as they are: its alarm is loud.
 */
export function readLate(order: Order, reading: Reading, scene: Scene): Move {
  const leafCode = order.leafCode ?? (reading.abstained ? null : (reading.leaves[0]?.code ?? null))
  const urgency = mostUrgent(order.urgency, reading.urgency.level)
  const kind = kindRead(order, reading)
  const read: Order = { ...order, ...kind, leafCode, urgency }
  const promised = promisesAtRaise(read, order.route === null ? { ...scene, now: order.createdAt } : scene)
  const { demandType } = read
  return {
    set: { ...kind, reading, leafCode, urgency, clocks: promised.ok ? promised.clocks : order.clocks },
    detail: { leafCode, urgency, demandType, secret: read.secret, readerVersion: reading.readerVersion },
    // Who may find it is another question once it is known what it is.
    effects: [{ type: 'follow' }],
  }
}

/**
 * A person was faster and has sent or answered it: their word on matter and urgency stands, and of the kind nobody has said a word.
 * @returns null when that is said too
 */
export function kindReadLate(order: Order, reading: Reading): Move | null {
  if (order.kindOpen == null) return null
  const kind = kindRead(order, reading)
  const { demandType } = { ...order, ...kind }
  return { set: kind, detail: { demandType, secret: kind.secret, readerVersion: reading.readerVersion }, effects: [{ type: 'follow' }] }
}

function kindRead(order: Order, reading: Reading): Pick<Order, 'demandType' | 'secret' | 'kindOpen'> {
  const demandType = order.kindOpen == null ? order.demandType : typeRead(reading)
  return { demandType, ...kindSaid(order, demandType) }
}
