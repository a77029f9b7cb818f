// Recusal of a person, declared and lifted: who may say it of whom, and what the person loses at once (HR §0.11).
import { actedBy, CENTRE, type Actor, type StaffActor } from '../actors.ts'
import { isRecused, recusalsOf, recusedBy, type Recusal } from '../recusal.ts'
import { broken } from '../refusals.ts'
import { moved, type Mover, type World } from './scene.ts'

/** Oneself, unless somebody is named. Who held the order inside the unit holds it no more: the unit assigns it anew. */
export const recuse: Mover<'recuse'> = (order, { person: named, reason }, { who, now, world }) => {
  if (who.kind !== 'staff') return broken('recusal_of_another', 'HR §0.11: recusal; Jinan 2018 art. 32')
  const person = named ?? who.id
  if (person !== who.id && !mayRecuse(who, person, world)) return broken('recusal_of_another', 'HR §0.11: recusal; Jinan 2018 art. 32')
  if (isRecused(person, order)) return broken('already_recused', 'HR §0.11: recusal; Jinan 2018 art. 32')
  const recusals: Recusal[] = [...recusalsOf(order), { person, at: now, by: actedBy(who), reason, lifted: null }]
  return moved({
    set: { recusals, recused: recusedBy(recusals), ...(order.handler === person && { handler: null }) },
    detail: { person, reason, unassigned: order.handler === person },
    effects: [{ type: 'follow' }],
  })
}

/** Who may say it of somebody else: a unit's lead, and a supervisor of the centre. */
export const namesOthers = (who: Actor): boolean => who.kind === 'staff' && (who.unit === CENTRE ? who.roles.includes('supervisor') : who.roles.includes('unit_lead'))

/** A lead of the people of the own unit, a supervisor of everybody. */
const mayRecuse = (who: StaffActor, person: string, { unitOfPerson }: World): boolean => {
  const unit = unitOfPerson(person)
  return unit !== undefined && namesOthers(who) && (who.unit === CENTRE || unit === who.unit)
}

/** A supervisor's word, with a reason. Nobody lifts their own: a recused supervisor does not see the order. */
export const liftRecusal: Mover<'liftRecusal'> = (order, { person, reason }, { who, now }) => {
  if (recusalsOf(order).every(({ lifted }) => lifted !== null)) return broken('no_recusal', 'HR §0.11: recusal; Jinan 2018 art. 32')
  if (!isRecused(person, order)) return broken('not_recused', 'HR §0.11: recusal; Jinan 2018 art. 32')
  const recusals = recusalsOf(order).map((one) => (one.person === person && one.lifted === null ? { ...one, lifted: { at: now, by: actedBy(who), reason } } : one))
  return moved({ set: { recusals, recused: recusedBy(recusals) }, detail: { person, reason }, effects: [{ type: 'follow' }] })
}
