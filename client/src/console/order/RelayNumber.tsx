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
