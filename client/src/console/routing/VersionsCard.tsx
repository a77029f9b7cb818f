// Every version of the rules: when, by whom, why, what changed; and the way back to it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Popconfirm, Table } from 'antd'
import type { RoutingView } from '../../../../server/contracts/routing.ts'
import { restoreRouting } from '../../api/routing.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { ROUTING_KEY } from './keys.ts'
import { Refused } from './Refused.tsx'

export function VersionsCard({ version, history, nameOfRule }: Pick<RoutingView, 'version' | 'history'> & { nameOfRule: (id: string) => string }) {
  const { t, language } = useTexts()
  const client = useQueryClient()
  const { message } = App.useApp()
  const restore = useMutation({
    mutationFn: (of: number) => restoreRouting(of, { version, reason: t('routing.restoreReason', { version: of }) }),
    onSuccess: () => void message.success(t('routing.restored')),
    onSettled: () => client.invalidateQueries({ queryKey: ROUTING_KEY }),
  })
  return (
    <>
      <h2>{t('routing.history')}</h2>
      {restore.isError && <Refused error={restore.error} rules={[]} nameOfRule={nameOfRule} />}
      <Table
        className="card table"
        rowKey="version"
        size="middle"
        pagination={history.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        dataSource={history}
        columns={[
          { title: t('routing.versionColumn'), dataIndex: 'version' },
          { title: t('routing.at'), render: (_, { at }) => instantText(at, language) },
          { title: t('routing.by'), render: (_, { by }) => by?.name ?? t('routing.platform') },
          {
            title: t('routing.why'),
            render: (_, { reason, by, restored }) => (
              <span className="rule-why">
                {by === null ? t('routing.platformReason') : reason}
                {restored !== null && <span className="block quiet small">{t('routing.restoredFrom', { version: restored })}</span>}
              </span>
            ),
          },
          { title: t('routing.what_changed'), render: (_, { changed, rules }) => <ChangedNames changed={changed} rules={rules} nameOfRule={nameOfRule} /> },
          {
            title: '',
            render: (_, { version: of }) =>
              of !== version && (
                <Popconfirm title={t('routing.restoreAsk', { version: of })} okText={t('routing.restore')} cancelText={t('common.cancel')} onConfirm={() => restore.mutate(of)}>
                  <Button size="small" aria-label={`${t('routing.restore')} ${of}`}>
                    {t('routing.restore')}
                  </Button>
                </Popconfirm>
              ),
          },
        ]}
      />
    </>
  )
}

const MOST = 4

function ChangedNames({ changed, rules, nameOfRule }: { changed: string[]; rules: number; nameOfRule: (id: string) => string }) {
  const { t } = useTexts()
  const more = changed.length - MOST
  return (
    <span className="rule-why">
      {changed.slice(0, MOST).map((id) => nameOfRule(id)).join(t('routing.comma'))}
      {more > 0 && ` ${t('routing.more', { count: more })}`}
      <span className="block quiet small">{t('routing.rulesCount', { count: rules })}</span>
    </span>
  )
}
