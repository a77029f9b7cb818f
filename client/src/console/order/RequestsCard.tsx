// Returns, extensions, suspensions and terminations: who asked for what on which ground, and the ruling.
import { Tag } from 'antd'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { CHOICES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'
import { Files } from './Files.tsx'

export function RequestsCard({ order }: { order: StaffOrder }) {
  const { t } = useTexts()
  if (order.requests.length === 0) return null
  return (
    <Card id="requests" title={t('order.requests')}>
      <ul className="entries">
        {order.requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </Card>
  )
}

function Request({ request }: { request: StaffOrder['requests'][number] }) {
  const { t, label, nameOf, language } = useTexts()
  const key = `request.${request.kind}`
  const kind = t(key) === key ? request.kind : t(key)
  const { ruling, lapsed } = request
  return (
    <li>
      <div className="entry-line">
        <strong>{kind}</strong>
        <span className="quiet small">
          {request.unit === null ? '' : `${nameOf(request.unit)} · `}
          {instantText(request.at, language)}
        </span>
        {lapsed !== null ? <Tag>{t(`order.lapsed.${lapsed.why}`)}</Tag> : ruling === null ? <Tag color="gold">{t('order.waitingRuling')}</Tag> : <Tag color={ruling.granted ? 'green' : 'red'}>{t(ruling.granted ? 'order.granted' : 'order.refused')}</Tag>}
      </div>
      <div>{request.reason}</div>
      <div className="quiet small">
        {[
          request.law,
          request.proposedUnit === null ? null : t('order.proposed', { unit: nameOf(request.proposedUnit) }),
          request.workingDays === null ? null : t('order.requestDays', { count: request.workingDays }),
          request.hours === null ? null : t('order.requestHours', { count: request.hours }),
          request.until === null ? null : t('order.requestUntil', { at: instantText(request.until, language) }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </div>
      {ruling === null && lapsed === null && <div className="quiet small">{t('care.ruledBy', { at: instantText(request.dueAt, language) })}</div>}
      {request.appeal !== null && (
        <>
          <div>
            <span className="quiet">{t('care.evidence')}: </span>
            {request.appeal.evidence}
          </div>
          {request.appeal.first !== null && (
            <blockquote>
              {t('care.first', { by: request.appeal.first.by ?? '', ground: label(CHOICES, request.appeal.first.ground) })}{t('care.colon')}{request.appeal.first.reason}
            </blockquote>
          )}
        </>
      )}
      <Files files={request.files} />
      {request.plan !== null && (
        <div>
          <span className="quiet">{t('order.plan')}: </span>
          {request.plan}
        </div>
      )}
      {request.owner !== null && (
        <div>
          <span className="quiet">{t('order.planOwner')}: </span>
          {request.owner}
        </div>
      )}
      {ruling !== null && (
        <blockquote>
          {ruling.reason} {ruling.law !== null && <span className="quiet">({ruling.law})</span>} <span className="quiet small">{instantText(ruling.at, language)}</span>
        </blockquote>
      )}
    </li>
  )
}
