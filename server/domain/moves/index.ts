// Every action of the table has its move; one without the other does not compile.
import type { Action } from '../lifecycle.ts'
import { keepSecret, nameAccused } from './accused.ts'
import { appealRating, ruleAppeal } from './appeals.ts'
import { answerMeasure } from './measures.ts'
import { correctContact, eraseContact } from './contact.ts'
import { callBack, confirmUphold, rate, redo, reopen, uphold } from './after-reply.ts'
import { endSuspension, requestExtension, requestSuspension, requestTermination, ruleExtension, ruleSuspension, ruleTermination } from './clock-requests.ts'
import { answer, askInfo, correct, decline, dispatch, lapseInfo, supplyInfo, transferOut } from './dispatching.ts'
import { merge, unmerge } from './merging.ts'
import { confirmSupervision, dismissSupervision } from './proposals.ts'
import { answerSupervision, confirmExclusion, proposeExclusion, supervise, urge } from './oversight.ts'
import { liftRecusal, recuse } from './recusal.ts'
import { openRecheck, recheck } from './rechecks.ts'
import { confirmHonestError, proposeHonestError } from './honest-errors.ts'
import { approveReply, correctAsks, passReply, rejectReply, reply } from './replies.ts'
import { requestReturn, ruleReturn, workFirst } from './returns.ts'
import { subDispatch, withdrawPart } from './sub-dispatch.ts'
import { moved, type Mover } from './scene.ts'
import { callOffWhistle, comeToWhistle, explainAbsence, objectToWhistle, recordWhistle, ruleWhistle, whistle } from './whistles.ts'
import { addAssisting, answerPart, assign, recordContact, reportProgress, sign } from './unit-work.ts'
import { confirmSetAside } from './setting-aside.ts'
import { verifyRating } from './verifying.ts'

export const MOVES: { [A in Action]: Mover<A> } = {
  classify: () => moved({}),
  dispatch,
  correct,
  answer,
  transferOut,
  decline,
  askInfo,
  supplyInfo,
  lapseInfo,
  sign,
  requestReturn,
  workFirst,
  ruleReturn,
  assign,
  recordContact,
  reportProgress,
  addAssisting,
  answerPart,
  subDispatch,
  withdrawPart,
  whistle,
  comeToWhistle,
  objectToWhistle,
  ruleWhistle,
  recordWhistle,
  callOffWhistle,
  explainAbsence,
  requestExtension,
  ruleExtension,
  requestSuspension,
  ruleSuspension,
  endSuspension,
  requestTermination,
  ruleTermination,
  correctAsks,
  reply,
  approveReply,
  passReply,
  rejectReply,
  callBack,
  rate,
  uphold,
  confirmUphold,
  verifyRating,
  appealRating,
  ruleAppeal,
  confirmSetAside,
  openRecheck,
  recheck,
  redo,
  reopen,
  urge,
  supervise,
  confirmSupervision,
  dismissSupervision,
  answerSupervision,
  merge,
  unmerge,
  shareReply: () => moved({ to: 'callback' }),
  proposeExclusion,
  confirmExclusion,
  proposeHonestError,
  confirmHonestError,
  recuse,
  liftRecusal,
  nameAccused,
  keepSecret,
  correctContact,
  eraseContact,
  answerMeasure,
}
