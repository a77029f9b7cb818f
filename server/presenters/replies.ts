// What the unit answered, and what the citizen said of it.
import type { z } from 'zod'
import type { ReplyView, StaffOrder } from '../contracts/orders.ts'
import type { Rating, Reply } from '../domain/orders.ts'
import { answerViews, verdictViews } from './asks.ts'
import { attachmentViews } from './files.ts'
import { promiseView } from './measures.ts'
import type { Names } from './names.ts'
import { hiddenOrNull, iso, isoOrNull, type Hide } from './plain.ts'

export const replyView = (reply: Reply, orderId: string, names: Names, hide: Hide): z.infer<typeof ReplyView> => ({
  at: iso(reply.at),
  unit: names.unit(reply.unit),
  isTrue: reply.isTrue,
  withinDuty: reply.withinDuty,
  contactedAt: isoOrNull(reply.contactedAt),
  contactMethod: reply.contactMethod,
  selfSolved: reply.selfSolved,
  unsolvedReason: reply.unsolvedReason,
  publicAnswer: reply.publicAnswer,
  internalNote: reply.internalNote,
  answers: answerViews(reply.answers, hide),
  measure: promiseView(reply.measure, hide),
  files: attachmentViews(reply.files, orderId, hide),
  leadApprovedAt: isoOrNull(reply.leadApproval?.at ?? null),
  audit: reply.audit === null ? null : { at: iso(reply.audit.at), passed: reply.audit.passed, reason: reply.audit.reason, asks: reply.audit.asks ?? [] },
})

export const ratingView = ({ grade, solved, contacted, remark, at, asks }: Rating, hide: Hide): NonNullable<StaffOrder['rating']> => ({ grade, solved, contacted: contacted ?? null, remark: hiddenOrNull(hide, remark), at: iso(at), asks: verdictViews(asks) })
