// The reader as an administrator sees it: who reads now, trainings and their trials, the way back, drift. No case content.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Popconfirm, Skeleton } from 'antd'
import { promoteModel, rollBackReader, startTraining, viewLearning } from '../../api/learning.ts'
import { Refusal } from '../actions/Refusal.tsx'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { DriftCard } from './DriftCard.tsx'
import { TrainingsTable } from './TrainingsTable.tsx'

const KEY = ['reader'] as const
const BUSY_MS = 1_000
const QUIET_MS = 10_000

export function ReaderPage() {
  const { t } = useTexts()
  const client = useQueryClient()
  const found = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => viewLearning(signal),
    refetchInterval: ({ state }) => (state.data?.trainings.some(({ endedAt }) => endedAt === null) ? BUSY_MS : QUIET_MS),
  })
  const change = useMutation({ mutationFn: (act: () => Promise<unknown>) => act(), onSettled: () => client.invalidateQueries({ queryKey: KEY }) })
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('reader.title')} error={found.error} onRetry={() => void found.refetch()} />
  const { readerVersion, trainings, newDecisions, leastOrders, mayRollBack } = found.data
  const isBusy = trainings.some(({ endedAt }) => endedAt === null)
  const [catalogue = '', model] = readerVersion.split('+')
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('reader.title')}</h1>
        <div className="head-actions">
          <Popconfirm title={t('reader.rollBackAsk')} okText={t('reader.rollBack')} cancelText={t('common.cancel')} disabled={!mayRollBack} onConfirm={() => change.mutate(rollBackReader)}>
            <Button disabled={!mayRollBack}>{t('reader.rollBack')}</Button>
          </Popconfirm>{' '}
          <Button type="primary" loading={isBusy || change.isPending} onClick={() => change.mutate(startTraining)}>
            {t('reader.train')}
          </Button>
        </div>
      </header>
      <p className="quiet">{t('reader.help', { least: leastOrders })}</p>
      {change.isError && <Refusal error={change.error} />}
      <dl className="figures">
        <div className="figure">
          <dt>{t('reader.now')}</dt>
          <dd data-reader={readerVersion}>{model === undefined ? t('reader.catalogueAlone') : t('reader.learnt')}</dd>
          <dd className="figure-note">
            <code>{model ?? catalogue}</code>
          </dd>
        </div>
        <div className="figure">
          <dt>{t('reader.newDecisions')}</dt>
          <dd>{newDecisions}</dd>
        </div>
      </dl>
      <TrainingsTable trainings={trainings} onPromote={(id) => change.mutate(() => promoteModel(id))} />
      <DriftCard />
    </section>
  )
}
