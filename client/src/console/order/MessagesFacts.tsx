// SMS to the citizen of an order: which were sent, what holds one back, why one was not. The centre alone sees them; no number, no text.
import { useQuery } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import type { OrderMessages } from '../../../../server/contracts/messages.ts'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { getOrderMessages } from '../../api/orders.ts'
import { meQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

const READS_MESSAGES = ['agent', 'dispatcher', 'auditor_reply', 'callback', 'supervisor']
const COLOURS: Record<OrderMessages['messages'][number]['state'], string> = { waiting: 'gold', sent: 'blue', delivered: 'green', undelivered: 'red', not_sent: 'default' }

export function MessagesFacts({ order }: { order: StaffOrder }) {
  const { t, language } = useTexts()
  const { data: me } = useQuery(meQuery)
  const mayRead = me?.seesAllUnits === true && me.roles.some((role) => READS_MESSAGES.includes(role))
  // A message follows the order's change by a moment: asked for anew with every version.
  const found = useQuery({ queryKey: ['order-messages', order.id, order.version], queryFn: ({ signal }) => getOrderMessages(order.id, signal), enabled: mayRead })
  if (!mayRead) return null
  return (
    <section data-messages={found.data?.gateway}>
      <h3>{t('order.messages')}</h3>
      {found.isPending && <p className="quiet small">{t('common.loading')}</p>}
      {found.isError && (
        <p className="quiet small">
          {t('order.messagesFailed')} <Button size="small" onClick={() => void found.refetch()}>{t('common.retry')}</Button>
        </p>
      )}
      {found.data !== undefined && <Note messages={found.data} />}
      <ul className="messages">
        {found.data?.messages.map(({ id, kind, state, reason, heldBy, at, sendAt, sentAt, receiptAt }) => (
          <li key={id} data-message={kind}>
            {t(`order.message.${kind}`)} <Tag color={COLOURS[state]}>{t(`order.messageState.${state}`)}</Tag>
            <span className="quiet small">
              {reason !== null && t(`order.messageReason.${reason}`)}
              {heldBy !== null && sendAt !== null && t(`order.messageHeld.${heldBy}`, { at: instantText(sendAt, language) })}
              {reason === null && heldBy === null && instantText(receiptAt ?? sentAt ?? at, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why there may be none. */
function Note({ messages: { gateway, recipient, messages } }: { messages: OrderMessages }) {
  const { t } = useTexts()
  const said = gateway === 'none' ? 'gateway' : recipient !== 'reachable' ? recipient : messages.length === 0 ? 'none' : gateway === 'demo' ? 'demo' : null
  return said === null ? null : <p className="quiet small">{t(`order.messagesNote.${said}`)}</p>
}
