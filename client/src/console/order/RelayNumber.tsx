// A number of the city's switch that leads to the citizen: asked for by a press, good for some hours, no number of theirs.
import { PhoneOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { getRelayNumber } from '../../api/orders.ts'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

export function RelayNumber({ order }: { order: StaffOrder }) {
  const texts = useTexts()
  const { t, language } = texts
  const asking = useMutation({ mutationFn: () => getRelayNumber(order.id), gcTime: 0 })
  const answer = asking.data
  const relay = answer?.relay
  return (
    <div className="gap-above">
      {!relay && (
        <Button size="small" icon={<PhoneOutlined />} loading={asking.isPending} onClick={() => asking.mutate()}>
          {t('order.relay')}
        </Button>
      )}
      {relay && (
        <p role="status">
          <a href={`tel:${relay.number}${relay.extension === null ? '' : `,${relay.extension}`}`}>{relay.number}</a>
          {relay.extension !== null && ` ${t('order.relayExtension', { extension: relay.extension })}`} <span className="quiet small">{t('order.relayUntil', { at: instantText(relay.until, language) })}</span>
        </p>
      )}
      {answer?.why && <p className="quiet small">{t(`order.relayWhy.${answer.why}`)}</p>}
      {asking.error && <Alert type="error" showIcon title={faultText(asking.error, texts)} />}
    </div>
  )
}

/** For the centre: whose relay numbers lead to the citizen, and what became of those that were ended before their time. */
export function RelaysBound({ order: { relays } }: { order: StaffOrder }) {
  const { t, nameOf, language } = useTexts()
  if (relays.length === 0) return null
  return (
    <div className="small gap-above" data-relays={relays.length}>
      <span className="quiet">{t('order.relays')}</span>
      <ul>
        {relays.map(({ unit, until, ended }) => (
          <li key={unit.code} data-relay={unit.code}>
            {ended === null
              ? t('order.relayOf', { unit: nameOf(unit), at: instantText(until, language) })
              : t('order.relayEnded', { unit: nameOf(unit), at: instantText(ended.at, language), why: t(`order.relayEnds.${ended.why}`) })}
            {ended !== null && ended.atSwitch !== 'released' && <span className="block quiet">{t(`order.relayAtSwitch.${ended.atSwitch ?? 'asking'}`, { until: instantText(until, language) })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
