// Trainings, newest first: what each learnt from, how its trial went, and whether its model reads.
import { Button, Empty, Progress, Table, Tag } from 'antd'
import type { TrainingView } from '../../../../server/contracts/learning.ts'
import { useTexts, type Say } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { percent } from './percent.ts'

const COLOURS = { waiting: 'default', training: 'processing', better: 'green', not_better: 'default', failed: 'red' } as const

export function TrainingsTable({ trainings, onPromote }: { trainings: TrainingView[]; onPromote: (id: string) => void }) {
  const { t, language } = useTexts()
  return (
    <Table<TrainingView>
      className="card table"
      rowKey="id"
      size="middle"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={trainings}
      onRow={(training) => ({ className: 'training', 'data-training': training.id, 'data-state': training.state })}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('reader.noTrainings')} /> }}
      columns={[
        { title: t('reader.at'), dataIndex: 'at', render: (at: string) => instantText(at, language) },
        { title: t('reader.by'), dataIndex: 'by', render: (by: TrainingView['by']) => by?.name ?? t('reader.schedule') },
        { title: t('reader.orders'), dataIndex: 'orders', align: 'right' },
        { title: t('reader.leaves'), dataIndex: 'leaves', align: 'right' },
        { title: t('reader.trial'), render: (_, { trial }) => trialText(trial, t) },
        { title: t('reader.outcome'), render: (_, training) => <Outcome training={training} /> },
        {
          title: '',
          render: (_, { id, isRunning, mayBePromoted }) =>
            isRunning ? (
              <Tag color="blue">{t('reader.reads')}</Tag>
            ) : mayBePromoted ? (
              <Button size="small" onClick={() => onPromote(id)}>
                {t('reader.promote')}
              </Button>
            ) : null,
        },
      ]}
    />
  )
}

function Outcome({ training: { state, reason, progress } }: { training: TrainingView }) {
  const { t } = useTexts()
  if (state === 'training') return <Progress percent={Math.round(progress * 100)} size="small" aria-label={t('reader.state.training')} />
  return (
    <>
      <Tag color={COLOURS[state]}>{t(`reader.state.${state}`)}</Tag>
      {reason !== null && state !== 'better' && <span className="quiet small">{t(`reader.why.${reason}`)}</span>}
    </>
  )
}

const trialText = (trial: TrainingView['trial'], t: Say): string =>
  trial === null ? '–' : t('reader.trialText', { before: percent(trial.runningAccuracy), after: percent(trial.challengerAccuracy), orders: trial.orders })
