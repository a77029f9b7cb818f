// Failures found, or proposed, to be honest errors (容错), for staff. What touches whether it was solved is only there after the end.
import type { z } from 'zod'
import type { HonestErrorView } from '../contracts/honest-errors.ts'
import { honestErrorsOf } from '../domain/honest-errors.ts'
import type { Order } from '../domain/orders.ts'
import { isEnded } from '../domain/words.ts'
import { attachmentViews } from './files.ts'
import type { Names } from './names.ts'

/** An order can be reopened: what was said of its resolution is then kept from units again (HR §7.1). */
export const honestErrorViews = (order: Order, names: Names, ofCentre: boolean): z.infer<typeof HonestErrorView>[] =>
  honestErrorsOf(order)
    .filter(({ failure }) => ofCentre || failure !== 'resolution' || isEnded(order.state))
    .map(({ failure, ground, evidence, remedy, files, at, proposedBy, ruling }) => ({
      failure,
      ground,
      evidence,
      remedy,
      files: attachmentViews(files, order._id, ofCentre ? undefined : names.withoutPersonal),
      at: at.toISOString(),
      by: names.person(proposedBy.id),
      ruling: ruling === null ? null : { at: ruling.at.toISOString(), granted: ruling.granted, reason: ruling.reason },
    }))
