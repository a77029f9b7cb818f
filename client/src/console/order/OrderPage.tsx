// One order: what is known, what is thought, what was promised, what happened, and what this person may do now.
import { ArrowLeftOutlined, CopyOutlined, EditOutlined, EyeOutlined } from '@ant-design/icons'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouter } from '@tanstack/react-router'
import { Alert, App, Button, Result, Skeleton } from 'antd'
import { useState } from 'react'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { ApiError } from '../../api/http.ts'
import { CHANNELS, DEMAND_TYPES } from '../../ui/words.ts'
import { ActionPanel } from '../actions/ActionPanel.tsx'
import { Due } from '../board/Due.tsx'
import { Marks, StateTag, UrgencyTag } from '../board/tags.tsx'
import { usePresence } from '../live/LiveProvider.tsx'
import { meQuery, orderQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { CareCard } from './CareCard.tsx'
import { MeasuresCard } from './MeasuresCard.tsx'
import { ClocksCard } from './ClocksCard.tsx'
import { DemandCard } from './DemandCard.tsx'
import { EndingCard } from './EndingCard.tsx'
import { AsksForReason } from './Files.tsx'
import { HistoryCard } from './HistoryCard.tsx'
import { HonestErrorsCard } from './HonestErrors.tsx'
import { PrecedentsCard } from './PrecedentsCard.tsx'
import { ProposalsCard } from './ProposalsCard.tsx'
import { ReadingCard } from './ReadingCard.tsx'
import { RepliesCard } from './RepliesCard.tsx'
import { RequestsCard } from './RequestsCard.tsx'
import { RouteCard } from './RouteCard.tsx'
import { SimilarCard } from './SimilarCard.tsx'
import { WhistlesCard } from './WhistlesCard.tsx'

export function OrderPage() {
  const { t } = useTexts()
  const { orderId } = useParams({ from: '/shell/orders/$orderId' })
  const { data: me } = useSuspenseQuery(meQuery)
  const found = useQuery(orderQuery(orderId))
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  // Gone is gone, also when it stood here a moment ago: who is recused, or whose unit has it no more, reads on no further.
  const isGone = found.error instanceof ApiError && (found.error.status === 404 || found.error.status === 400)
  if (found.data === undefined || isGone) {
    return <Failure title={t(isGone ? 'order.notFound' : 'order.failed')} error={found.error} onRetry={isGone ? undefined : () => void found.refetch()} />
  }
  return found.data.recused.some(({ id }) => id === me.id) ? <Recused number={found.data.number} /> : <OrderView key={orderId} order={found.data} />
}

/** What is left to who has just declared an interest: no content. */
function Recused({ number }: { number: string }) {
  const { t } = useTexts()
  return (
    <section className="page card" data-recused>
      <Result
        status="info"
        title={t('order.youAreRecused', { number })}
        subTitle={t('order.youAreRecusedHelp')}
        extra={
          <Link to="/">
            <Button>{t('order.toDesk')}</Button>
          </Link>
        }
      />
    </section>
  )
}

function OrderView({ order }: { order: StaffOrder }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const [isDrafting, setDrafting] = useState(false)
  const people = usePresence(order.id, isDrafting, me.id)
  // What is to be decided stands below the demand: a request for its ruling, the reading before a dispatch, who has it after.
  const waitsForRuling = order.requests.some(({ ruling, lapsed }) => ruling === null && lapsed === null)
  const isDispatched = order.route !== null
  return (
    <article className="page order" data-version={order.version}>
      <OrderHead order={order} />
      <Danger order={order} />
      <Presence people={people} />
      <div className="order-columns">
        <div className="order-actions">
          <ActionPanel order={order} onDrafting={setDrafting} />
          <ClocksCard order={order} />
        </div>
        <div className="order-facts">
          <AsksForReason value={order.secret}>
            <DemandCard order={order} />
            {waitsForRuling && <RequestsCard order={order} />}
            <MeasuresCard order={order} />
            <CareCard order={order} />
            <EndingCard order={order} />
            <HonestErrorsCard order={order} />
            <WhistlesCard order={order} />
            <ProposalsCard order={order} />
            <RepliesCard order={order} />
            {isDispatched && <RouteCard order={order} />}
            <ReadingCard order={order} />
            {!isDispatched && <RouteCard order={order} />}
            <PrecedentsCard order={order} />
            <SimilarCard orderId={order.id} />
            {!waitsForRuling && <RequestsCard order={order} />}
            <HistoryCard order={order} />
          </AsksForReason>
        </div>
      </div>
    </article>
  )
}

function OrderHead({ order }: { order: StaffOrder }) {
  const { t, label, nameOf, language } = useTexts()
  const router = useRouter()
  const { message } = App.useApp()
  const copy = () =>
    void navigator.clipboard.writeText(order.number).then(
      () => message.success(t('common.copied')),
      () => undefined,
    )
  return (
    <header className="order-head card">
      <div className="order-head-line">
        <Button type="text" icon={<ArrowLeftOutlined />} aria-label={t('common.back')} onClick={() => router.history.back()} />
        <UrgencyTag urgency={order.urgency} />
        <StateTag state={order.state} />
        <Marks row={order} />
        <span className="number quiet">{order.number}</span>
        <Button type="text" size="small" icon={<CopyOutlined />} aria-label={t('order.copyNumber')} onClick={copy} />
        <span className="top-space" />
        {order.endedAt === null ? <Due dueAt={order.nextDueAt ?? order.tasks[0]?.dueAt ?? null} undatedFor={order.undatedFor} /> : <span className="quiet">{t('order.ended', { at: instantText(order.endedAt, language) })}</span>}
      </div>
      <h1>{order.title}</h1>
      <p className="quiet small order-head-facts">
        <span>{label(DEMAND_TYPES, order.demandType)}</span>
        <span>{order.leaf === null ? t('board.noLeaf') : (language === 'en' ? order.leafPathEn : order.leafPath).join(' › ')}</span>
        <span>{order.leadUnit === null ? t('board.noUnit') : nameOf(order.leadUnit)}</span>
        <span>{label(CHANNELS, order.channel)}</span>
        <span>{t('order.filed', { at: instantText(order.createdAt, language) })}</span>
      </p>
    </header>
  )
}

/** Life in danger comes before everything else on the page, until the order has ended. */
function Danger({ order }: { order: StaffOrder }) {
  const { t, say, language } = useTexts()
  const urgency = order.reading?.urgency
  if (urgency?.script == null || order.urgency !== 'T0' || order.endedAt !== null) return null
  return (
    <div role="alert" className="gap-above" data-danger={urgency.script}>
      <Alert type="error" showIcon title={t('order.callNow', { number: urgency.script })} description={urgency.reasons.map(say).join(language === 'zh' ? '、' : ', ')} />
    </div>
  )
}

function Presence({ people }: { people: readonly { id: string; name: string; drafting: boolean }[] }) {
  const { t, language } = useTexts()
  const names = (some: typeof people) => some.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')
  const writing = people.filter(({ drafting }) => drafting)
  const looking = people.filter(({ drafting }) => !drafting)
  return (
    <div className="presence" role="status">
      {writing.length > 0 && (
        <span className="presence-writing">
          <EditOutlined /> {t('order.drafting', { names: names(writing) })}
        </span>
      )}
      {looking.length > 0 && (
        <span>
          <EyeOutlined /> {t('order.watching', { names: names(looking) })}
        </span>
      )}
    </div>
  )
}
