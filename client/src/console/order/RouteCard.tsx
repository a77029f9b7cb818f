// Who has the order: lead and assisting units with their parts, the handler, and how long each unit has held it.
import { Tag } from 'antd'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { useTexts, type Say } from '../texts/texts.ts'
import { instantText, spanText } from '../time.ts'
import { Card, Fact, Facts } from './Facts.tsx'
import { RouteReasons } from './RouteReasons.tsx'

export function RouteCard({ order }: { order: StaffOrder }) {
  const { t, nameOf, language } = useTexts()
  const { route } = order
  if (route === null && order.routed === null && order.parts.length === 0 && order.holdings.length === 0) return null
  const at = (iso: string) => instantText(iso, language)
  return (
    <Card id="route" title={t(route === null ? 'routing.decidedTitle' : 'order.route')}>
      {route !== null && (
        <Facts>
          <Fact name={t('order.lead')}>
            {nameOf(route.leadUnit)} <span className="quiet small">{`${t(`order.how.${route.how}`)} · ${at(route.at)}`}</span>
            {route.reason !== null && <span className="block quiet">{route.reason}</span>}
          </Fact>
          <Fact name={t('order.assisting')}>{route.assistingUnits.map(nameOf).join(language === 'zh' ? '、' : ', ')}</Fact>
          <Fact name={t('order.handler')}>{order.handler?.name}</Fact>
          {order.recused.length > 0 && <Fact name={t('order.recused')}>{order.recused.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')}</Fact>}
        </Facts>
      )}
      {order.routed !== null && (
        <>
          {route === null && order.routed.leadUnit !== null && (
            <Facts>
              <Fact name={t('routing.proposes')}>{nameOf(order.routed.leadUnit)}</Fact>
              <Fact name={t('order.assisting')}>{order.routed.assistingUnits.map(nameOf).join(language === 'zh' ? '、' : ', ')}</Fact>
            </Facts>
          )}
          <RouteReasons order={order} />
        </>
      )}
      {order.parts.length > 0 && (
        <>
          <h3>{t('order.parts')}</h3>
          <ul className="entries">
            {order.parts.map((part) => (
              <li key={`${part.unit.code}${part.askedAt}`}>
                <div>
                  <strong>{nameOf(part.unit)}</strong> {part.above !== null && <Tag>{t('order.partFrom', { unit: nameOf(part.above) })}</Tag>} <span className="quiet small">{at(part.askedAt)}</span>
                </div>
                {part.task !== null && <div>{part.task}</div>}
                {part.leftOut !== null && (
                  <div className="quiet">
                    {t('order.partLeftOut', { at: at(part.leftOut.at) })}
                    {part.leftOut.reason !== null && <span className="block">{part.leftOut.reason}</span>}
                  </div>
                )}
                {part.answer === null ? (
                  <Tag {...(part.leftOut === null && order.endedAt === null && { color: 'gold' })}>{t(part.leftOut === null && order.endedAt === null ? 'order.partOpen' : 'order.partUnanswered')}</Tag>
                ) : (
                  <blockquote>
                    {part.answer} <span className="quiet small">{part.answeredAt === null ? '' : at(part.answeredAt)}</span>
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {order.holdings.length > 0 && (
        <>
          <h3>{t('order.holdings')}</h3>
          <ul className="entries">
            {order.holdings.map((holding) => (
              <li key={`${holding.unit.code}${holding.from}`} className="entry-line">
                <span>{nameOf(holding.unit)}</span>
                <span className="quiet small">
                  {at(holding.from)} – {holding.to === null ? t('order.now') : at(holding.to)}
                </span>
              </li>
            ))}
          </ul>
          <ul className="entries" data-held>
            {order.held.map((held) => (
              <li key={held.unit.code} className="entry-line" data-held-by={held.unit.code}>
                <strong>{nameOf(held.unit)}</strong>
                <span className="number">{heldText(held, order.urgency, t)}</span>
                {held.pausedMinutes > 0 && <span className="quiet small">{t('order.heldPaused', { span: spanText(held.pausedMinutes * 60_000, t) })}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** In danger time runs day and night; else what counts is working time, in hours, since a working day is no day of 24. */
function heldText({ workingMinutes, elapsedMinutes }: StaffOrder['held'][number], urgency: StaffOrder['urgency'], t: Say): string {
  if (urgency !== 'T2' || workingMinutes === null) return t('order.heldElapsed', { span: spanText(elapsedMinutes * 60_000, t) })
  return workingMinutes < 60 ? t('order.heldMinutes', { n: workingMinutes }) : t('order.heldHours', { n: Math.round(workingMinutes / 6) / 10 })
}
