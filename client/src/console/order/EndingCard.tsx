// What stands above the ordinary course: supervision, an open question, declining, handing over, joining, exclusion, the outcome.
import { Link } from '@tanstack/react-router'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { CHOICES, DECLINE_KINDS, OUTCOMES, SUPERVISION, TRANSFER_TARGETS } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card, Fact, Facts } from './Facts.tsx'
import { Files } from './Files.tsx'

export function EndingCard({ order }: { order: StaffOrder }) {
  const { t, label, language, nameOf } = useTexts()
  const { supervisionDetail, info, declined, transferred, mergedInto, mergedOrders, excluded, setAsides, upheld, outcome } = order
  const hasAny = [supervisionDetail, info, declined, transferred, mergedInto, excluded, upheld, outcome].some((part) => part !== null) || mergedOrders.length > 0 || setAsides.length > 0
  if (!hasAny) return null
  const at = (iso: string) => instantText(iso, language)
  return (
    <Card id="marks" title={t('order.outcome')}>
      <Facts>
        <Fact name={t('order.outcome')}>{outcome === null ? null : label(OUTCOMES, outcome)}</Fact>
        <Fact name={t('order.supervision')}>
          {supervisionDetail === null ? null : (
            <>
              <strong>{label(SUPERVISION, supervisionDetail.level)}</strong>{supervisionDetail.unit !== null && <> {t('proposals.against', { unit: nameOf(supervisionDetail.unit) })}</>} <span className="quiet small">{at(supervisionDetail.at)}</span>
              <span className="block">{supervisionDetail.demand}</span>
              <span className="block quiet">
                {t('order.supervisionAnswer')}: {supervisionDetail.answer ?? t('order.supervisionOpen')}
              </span>
            </>
          )}
        </Fact>
        <Fact name={t('order.question')}>
          {info === null ? null : (
            <>
              {info.question} <span className="quiet small">{t('order.answerBy', { at: at(info.answerBy) })}</span>
            </>
          )}
        </Fact>
        <Fact name={t('order.declined')}>
          {declined === null ? null : (
            <>
              <strong>{label(DECLINE_KINDS, declined.kind)}</strong>
              <span className="block">{declined.reason}</span>
              <span className="block quiet">
                {t('order.rightRoute')}: {declined.rightRoute}
              </span>
            </>
          )}
        </Fact>
        <Fact name={t('order.transferred')}>
          {transferred === null ? null : `${label(TRANSFER_TARGETS, transferred.target)} · ${t('order.takenBy', { who: transferred.takenBy })} · ${at(transferred.at)}`}
        </Fact>
        <Fact name={t('order.mergedInto')}>
          {mergedInto === null ? null : (
            <Link to="/orders/$orderId" params={{ orderId: mergedInto.orderId }}>
              {t('common.open')}
            </Link>
          )}
        </Fact>
        <Fact name={t('order.mergedOrders', { count: mergedOrders.length })}>
          {mergedOrders.length === 0
            ? null
            : mergedOrders.map((id, index) => (
                <Link key={id} to="/orders/$orderId" params={{ orderId: id }} className="chip">
                  {t('common.open')} {index + 1}
                </Link>
              ))}
        </Fact>
        <Fact name={t('order.excluded')}>
          {excluded === null ? null : (
            <>
              <strong>{label(CHOICES, excluded.ground)}</strong> ({t(excluded.confirmed ? 'order.exclusionDone' : 'order.exclusionOpen')})
              <span className="block">{excluded.evidence}</span>
              <Files files={excluded.files} />
            </>
          )}
        </Fact>
        <Fact name={t('order.setAsides')}>
          {setAsides.length === 0
            ? null
            : setAsides.map((one) => (
                <span key={one.id} className="block">
                  <strong>{label(CHOICES, one.ground)}</strong> ({t(one.confirmed ? 'order.exclusionDone' : 'order.exclusionOpen')}) <span className="quiet small">{t('order.saidAt', { at: at(one.saidAt) })}</span>
                  <span className="block">{one.evidence}</span>
                  <Files files={one.files} />
                </span>
              ))}
        </Fact>
        <Fact name={t('order.upheld')}>
          {upheld === null ? null : (
            <>
              ({t(upheld.confirmed ? 'order.exclusionDone' : 'order.exclusionOpen')}) {upheld.evidence}
              <Files files={upheld.files} />
            </>
          )}
        </Fact>
      </Facts>
    </Card>
  )
}
