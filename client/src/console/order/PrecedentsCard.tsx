// What was ruled on returns of this matter before: law and unit, so that the same case is not argued twice.
import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { precedentsQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'

export function PrecedentsCard({ order }: { order: Pick<StaffOrder, 'id' | 'leaf'> }) {
  const { t, nameOf, language } = useTexts()
  const { data } = useQuery(precedentsQuery(order.id, order.leaf?.code ?? null))
  if (data === undefined || data.leaf === null || data.precedents.length === 0) return null
  return (
    <Card id="precedents" title={t('precedents.title', { leaf: nameOf(data.leaf) })}>
      <ul className="entries">
        {data.precedents.map((precedent, index) => (
          <li key={index}>
            <p className="chips">
              <Tag color={precedent.granted ? 'green' : 'default'} className="tag">
                {t(precedent.granted ? 'precedents.granted' : 'precedents.refused', { from: nameOf(precedent.fromUnit), to: nameOf(precedent.toUnit) })}
              </Tag>
              {precedent.law !== null && <Tag className="tag">{precedent.law}</Tag>}
              <span className="quiet small">{instantText(precedent.at, language)}</span>
            </p>
            {precedent.reason !== null && <p>{precedent.reason}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
