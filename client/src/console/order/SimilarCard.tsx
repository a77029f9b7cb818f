// Beside an order: what may be the same demand, and why; and past orders of the kind with what was answered and how it was rated.
import { CopyOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Tag } from 'antd'
import type { SimilarOrders } from '../../../../server/contracts/matters.ts'
import type { OrderRow } from '../../../../server/contracts/orders.ts'
import { GRADES } from '../../ui/words.ts'
import { StateTag } from '../board/tags.tsx'
import { similarQuery } from '../matters/queries.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'
import { percent } from './ReadingCard.tsx'

export function SimilarCard({ orderId }: { orderId: string }) {
  const { t } = useTexts()
  const { data } = useQuery(similarQuery(orderId))
  if (data === undefined || (data.suspects.length === 0 && data.past.length === 0)) return null
  return (
    <Card id="similar" title={t('similar.title')}>
      {data.suspects.length > 0 && (
        <>
          <h3>{t('similar.suspects')}</h3>
          <ul className="entries">
            {data.suspects.map((suspect) => (
              <Suspect key={suspect.order.id} suspect={suspect} />
            ))}
          </ul>
          <p className="quiet small">{t('similar.suspectsHelp')}</p>
        </>
      )}
      {data.past.length > 0 && (
        <>
          <h3>{t('similar.past')}</h3>
          <ul className="entries">
            {data.past.map((past) => (
              <Past key={past.order.id} past={past} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function Suspect({ suspect: { order, score, strength, joined, because } }: { suspect: SimilarOrders['suspects'][number] }) {
  const { t, say } = useTexts()
  return (
    <li data-suspect={order.number}>
      <OrderLine order={order} score={score} />
      <p className="chips">
        <Tag color={joined || strength === 'offer' ? 'volcano' : 'gold'} className="tag">
          {t(joined ? 'similar.joined' : `similar.${strength}`)}
        </Tag>
        {because.map((words) => (
          <Tag key={words.zh} className="tag">
            {say(words)}
          </Tag>
        ))}
      </p>
    </li>
  )
}

function Past({ past: { order, score, answer, grade, solved } }: { past: SimilarOrders['past'][number] }) {
  const { t, label } = useTexts()
  const { message } = App.useApp()
  const copy = () =>
    void navigator.clipboard.writeText(answer).then(
      () => message.success(t('common.copied')),
      () => undefined,
    )
  return (
    <li data-past={order.number}>
      <OrderLine order={order} score={score} />
      <p className="order-text small">{answer}</p>
      <p className="chips">
        <Tag color={grade === null ? 'default' : grade.endsWith('dissatisfied') ? 'red' : 'green'} className="tag">
          {grade === null ? t('similar.unrated') : label(GRADES, grade)}
        </Tag>
        {solved !== null && <Tag className="tag">{t(solved ? 'similar.solved' : 'similar.unsolved')}</Tag>}
        <Button size="small" type="text" icon={<CopyOutlined />} onClick={copy}>
          {t('similar.copyAnswer')}
        </Button>
      </p>
    </li>
  )
}

function OrderLine({ order, score }: { order: OrderRow; score: number }) {
  const { t, nameOf, language } = useTexts()
  return (
    <div className="entry-line">
      <Link to="/orders/$orderId" params={{ orderId: order.id }}>
        {order.title}
      </Link>
      <StateTag state={order.state} />
      <span className="quiet small">
        {[order.number, order.leadUnit === null ? null : nameOf(order.leadUnit), instantText(order.createdAt, language), t('similar.likeness', { p: percent(score) })]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </div>
  )
}
