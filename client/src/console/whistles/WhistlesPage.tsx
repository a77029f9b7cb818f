// Whistles that wait for their time or their record: for the centre all, for a unit those it blew or was called by. Live.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import { listWhistles } from '../../api/between.ts'
import { useLiveList } from '../live/useLiveList.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { WhistleFacts, WhistleState } from './WhistleFacts.tsx'

const whistlesQuery = queryOptions({ queryKey: ['whistles'], queryFn: ({ signal }) => listWhistles(signal) })

export function WhistlesPage() {
  const { t, nameOf, language } = useTexts()
  const found = useQuery(whistlesQuery)
  useLiveList(whistlesQuery.queryKey)
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('whistle.title')} error={found.error} onRetry={() => void found.refetch()} />
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('whistle.title')}</h1>
      </header>
      <p className="quiet">{t('whistle.lead')}</p>
      {found.data.whistles.length === 0 && (
        <div className="card">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('whistle.none')} />
        </div>
      )}
      {found.data.whistles.map(({ orderId, number, title, whistle }) => (
        <article key={whistle.id} className="card pressing" data-whistle={number}>
          <div className="card-head">
            <h2>
              <Link to="/orders/$orderId" params={{ orderId }} className="matter-title">
                {title}
              </Link>
            </h2>
            <WhistleState whistle={whistle} />
          </div>
          <p className="entry-line">
            <strong>{t('whistle.of', { street: nameOf(whistle.unit) })}</strong>
            <span className="number">{t('whistle.meet', { at: instantText(whistle.meetAt, language) })}</span>
            <span className="number quiet small">{number}</span>
          </p>
          <WhistleFacts whistle={whistle} />
        </article>
      ))}
    </section>
  )
}
