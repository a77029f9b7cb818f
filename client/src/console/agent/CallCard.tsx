// Screen pop: who may be calling, and what is open with them; an open order is urged or opened rather than filed again (HR §6).
import { PhoneOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Input, Tag } from 'antd'
import { useState } from 'react'
import type { CallView } from '../../../../server/contracts/calls.ts'
import { actOnOrder, getOrder } from '../../api/orders.ts'
import { GRADES } from '../../ui/words.ts'
import { Card } from '../order/Facts.tsx'
import { faultText } from '../session/faults.ts'
import { DESK_STATES } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

const COLOUR = { ringing: 'gold', talking: 'green', ended: 'default', missed: 'red' } as const satisfies Record<CallView['state'], string>
const ENDED = new Set(['closed', 'answered', 'transferred', 'declined', 'merged'])

export function CallCard({ call }: { call: CallView | null }) {
  const { t, label, language } = useTexts()
  if (call === null)
    return (
      <Card id="call" title={t('agent.noCall')}>
        <p className="quiet">
          <PhoneOutlined /> {t('agent.callHint')}
        </p>
      </Card>
    )
  const { caller } = call
  return (
    <Card id="call" title={t(`agent.${call.state}`)} extra={<Tag color={COLOUR[call.state]}>{instantText(call.startedAt, language)}</Tag>}>
      <p className="call-number" role="status">
        <PhoneOutlined /> {call.maskedPhone ?? t('agent.hiddenNumber')}
      </p>
      <p className="quiet">
        {caller === null
          ? t('agent.newCaller')
          : [caller.maskedName, t('agent.known', { count: caller.orderCount }), caller.lastRating === null ? null : t('agent.lastRating', { grade: label(GRADES, caller.lastRating) })]
              .filter((part) => part !== null)
              .join(' · ')}
      </p>
      {caller !== null && (
        <>
          <h3>{t('agent.openOrders')}</h3>
          {caller.orders.length === 0 && <p className="quiet">{t('agent.noOrders')}</p>}
          <ul className="entries">
            {caller.orders.map((order) => (
              <CallerOrder key={order.id} order={order} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

type KnownOrder = NonNullable<CallView['caller']>['orders'][number]

function CallerOrder({ order }: { order: KnownOrder }) {
  const texts = useTexts()
  const { t, label, language } = texts
  const [isUrging, setUrging] = useState(false)
  const [text, setText] = useState('')
  const urging = useMutation({
    mutationFn: async () => {
      const { version } = await getOrder(order.id)
      const words = text.trim()
      return actOnOrder(order.id, 'urge', version, words === '' ? {} : { text: words })
    },
    onSuccess: () => setUrging(false),
  })
  return (
    <li>
      <div className="entry-line">
        <Link to="/orders/$orderId" params={{ orderId: order.id }}>
          {order.title}
        </Link>
        <Tag className="tag">{label(DESK_STATES, order.state)}</Tag>
      </div>
      <div className="quiet small">
        <span className="number">{order.number}</span> · {instantText(order.createdAt, language)}
      </div>
      {urging.isError && <Alert type="error" showIcon title={faultText(urging.error, texts)} />}
      {urging.isSuccess && <Alert type="success" showIcon title={t('agent.urged', { number: order.number })} />}
      {!ENDED.has(order.state) && !isUrging && !urging.isSuccess && (
        <Button size="small" onClick={() => setUrging(true)}>
          {t('agent.urge')}
        </Button>
      )}
      {isUrging && (
        <div className="inset">
          <Input.TextArea autoFocus value={text} onChange={(event) => setText(event.target.value)} maxLength={1_000} autoSize={{ minRows: 2 }} placeholder={t('agent.urgeText')} aria-label={t('agent.urgeText')} />
          <div className="buttons gap-above">
            <Button type="primary" size="small" loading={urging.isPending} onClick={() => urging.mutate()}>
              {t('agent.urge')}
            </Button>
            <Button size="small" onClick={() => setUrging(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
