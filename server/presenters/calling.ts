// How calling the citizen back stands, for people of the centre.
import type { StaffOrder } from '../contracts/orders.ts'
import { callsAbout, nextTryFrom, triesThatCount } from '../domain/calling.ts'
import { openRecheckOf } from '../domain/care.ts'
import { toNumber } from '../domain/contact.ts'
import type { World } from '../domain/moves/scene.ts'
import type { Order } from '../domain/orders.ts'
import type { Names } from './names.ts'

/** @returns null when nobody is to be asked anything, and for people of units always */
export function callingView(order: Order, ofCentre: boolean, names: Names, rules: World, now: Date): StaffOrder['calling'] {
  const recheck = openRecheckOf(order)
  if (!ofCentre || (order.state !== 'callback' && recheck === undefined)) return null
  const tries = recheck === undefined ? callsAbout(order) : toNumber(recheck.attempts, order)
  const { ratingLink, reply } = order
  const isOfAnswer = ratingLink !== undefined && ratingLink.replyAt.getTime() === reply?.at.getTime()
  return {
    counted: triesThatCount(tries, rules).length,
    of: rules.limits.callbackTries,
    nextFrom: nextTryFrom(tries, rules, now).toISOString(),
    link: isOfAnswer && recheck === undefined ? { at: ratingLink.at.toISOString(), by: names.person(ratingLink.by.id), until: ratingLink.until.toISOString() } : null,
  }
}
