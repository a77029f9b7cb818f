// What the unit answered, what the audit said, what the citizen said when called back, and the rating.
import { Alert, Tag } from 'antd'
import type { ReplyView, StaffOrder } from '../../../../server/contracts/orders.ts'
import type { z } from 'zod'
import { CHOICES, GRADES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText, useNow } from '../time.ts'
import { AskAnswers, AskVerdicts } from './Asks.tsx'
import { RatingLink } from './RatingLink.tsx'
import { Card, Fact, Facts } from './Facts.tsx'
import { Files } from './Files.tsx'

type Reply = z.infer<typeof ReplyView>

export function RepliesCard({ order }: { order: StaffOrder }) {
  const { t } = useTexts()
  const { reply, earlierReplies, callbacks, rating, earlierRatings } = order
  if (reply === null && earlierReplies.length === 0 && callbacks.length === 0 && rating === null && earlierRatings.length === 0) return null
  return (
    <Card id="replies" title={t('order.replies')}>
      {reply !== null && <ReplyFacts reply={reply} />}
      {earlierReplies.length > 0 && (
        <details>
          <summary>
            {t('order.earlier')} ({earlierReplies.length})
          </summary>
          {earlierReplies.map((earlier) => (
            <ReplyFacts key={earlier.at} reply={earlier} />
          ))}
        </details>
      )}
      {callbacks.length > 0 && <CallBacks order={order} />}
      {rating !== null && <Rating rating={rating} asks={order.asks} />}
      {earlierRatings.length > 0 && (
        <details>
          <summary>
            {t('order.earlierRatings')} ({earlierRatings.length})
          </summary>
          {earlierRatings.map((earlier) => (
            <Rating key={earlier.at} rating={earlier} asks={order.asks} />
          ))}
        </details>
      )}
      <Touched order={order} />
      <Calling calling={order.calling} />
      <RatingLink order={order} />
    </Card>
  )
}

function ReplyFacts({ reply }: { reply: Reply }) {
  const { t, label, nameOf, language } = useTexts()
  const yes = (value: boolean) => t(value ? 'common.yes' : 'common.no')
  return (
    <div className="reply">
      <blockquote className="order-text">{reply.publicAnswer}</blockquote>
      <p className="quiet small">
        {reply.unit === null ? '' : `${nameOf(reply.unit)} · `}
        {instantText(reply.at, language)}
      </p>
      {reply.answers.length > 0 && <AskAnswers answers={reply.answers} again={reply.audit?.asks ?? []} />}
      <Facts>
        <Fact name={t('order.truth')}>{label(CHOICES, reply.isTrue)}</Fact>
        <Fact name={t('order.within')}>{yes(reply.withinDuty)}</Fact>
        <Fact name={t('order.solvedBySelf')}>
          {yes(reply.selfSolved)}
          {reply.unsolvedReason !== null && <span className="block quiet">{reply.unsolvedReason}</span>}
        </Fact>
        <Fact name={t('asks.measures')}>{reply.measure === null ? null : `${reply.measure.words} · ${t('asks.until', { at: instantText(reply.measure.doneBy, language) })}`}</Fact>
        <Fact name={t('order.contactedAt')}>
          {reply.contactedAt === null ? null : `${instantText(reply.contactedAt, language)} ${reply.contactMethod === null ? '' : label(CHOICES, reply.contactMethod)}`}
        </Fact>
        <Fact name={t('order.internal')}>{reply.internalNote}</Fact>
      </Facts>
      <Files files={reply.files} />
      <p className="chips gap-above">
        {reply.leadApprovedAt !== null && <Tag color="green">{t('order.leadApproved', { at: instantText(reply.leadApprovedAt, language) })}</Tag>}
        {reply.audit !== null && (
          <Tag color={reply.audit.passed ? 'green' : 'red'}>{reply.audit.passed ? t('order.auditPassed') : t('order.auditFailed', { reason: reply.audit.reason ?? '' })}</Tag>
        )}
      </p>
    </div>
  )
}

function CallBacks({ order }: { order: StaffOrder }) {
  const { t, label, language } = useTexts()
  const asked = (value: boolean | null, yes: string, no: string) => (value === null ? null : t(value ? yes : no))
  return (
    <>
      <h3>{t('order.callbacks')}</h3>
      <ul className="entries">
        {order.callbacks.map((call) => (
          <li key={call.at}>
            <div className="entry-line">
              <span>{label(CHOICES, call.method)}</span>
              <Tag color={call.reached ? 'green' : 'default'}>{t(call.reached ? 'order.reached' : 'order.unreached')}</Tag>
              <span className="quiet small">{instantText(call.at, language)}</span>
            </div>
            <div>
              {[
                call.contacted === null ? null : `${t('order.wasContacted')}: ${t(call.contacted ? 'common.yes' : 'common.no')}`,
                asked(call.solved, 'order.wasSolved', 'order.wasNotSolved'),
                call.grade === null ? null : label(GRADES, call.grade),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </div>
            <AskVerdicts verdicts={call.asks} asks={order.asks} />
            {call.remark !== null && <blockquote>{call.remark}</blockquote>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many tries count, and from when on the next one does: an order closes unrated only after the last of them. */
function Calling({ calling }: { calling: StaffOrder['calling'] }) {
  const { t, language } = useTexts()
  const now = useNow()
  if (calling === null) return null
  const { counted, of, nextFrom, link } = calling
  return (
    <div className="gap-above" data-calling={counted}>
      <p className="quiet">{t('order.tries', { counted, of })}{' '}{Date.parse(nextFrom) > now ? t('order.nextTry', { at: instantText(nextFrom, language) }) : t('order.tryNow')}</p>
      {link !== null && <p className="quiet" data-link-made>{t('order.linkMade', { at: instantText(link.at, language), by: link.by ?? '', until: instantText(link.until, language) })}</p>}
    </div>
  )
}

/** The unit turned to the citizen's number after its answer: no proof of anything, a reason to ask. */
function Touched({ order: { touched } }: { order: StaffOrder }) {
  const { t, language } = useTexts()
  if (touched.length === 0) return null
  return <Alert type="warning" showIcon className="gap-above" data-touched={touched.length} title={t('order.touched', { at: touched.map((at) => instantText(at, language)).join(language === 'zh' ? '、' : ', ') })} />
}

function Rating({ rating, asks }: { rating: NonNullable<StaffOrder['rating']>; asks: StaffOrder['asks'] }) {
  const { t, label, language } = useTexts()
  return (
    <>
      <h3>{t('order.rating')}</h3>
      <p>
        <strong>{label(GRADES, rating.grade)}</strong> · {t(rating.solved ? 'order.wasSolved' : 'order.wasNotSolved')}
        {rating.contacted !== null && ` · ${t('order.wasContacted')}: ${t(rating.contacted ? 'common.yes' : 'common.no')}`} <span className="quiet small">{instantText(rating.at, language)}</span>
      </p>
      <AskVerdicts verdicts={rating.asks} asks={asks} />
      {rating.remark !== null && <blockquote>{rating.remark}</blockquote>}
    </>
  )
}
