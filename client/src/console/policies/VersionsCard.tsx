// Every version of a policy: when, by whom, why, what changed; what differs from the one in force; and the way back, with a reason.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Input, Modal, Skeleton, Table } from 'antd'
import { useState } from 'react'
import type { PolicyBody, PolicyView } from '../../../../server/contracts/city-policies.ts'
import { restorePolicy, viewPolicyVersion } from '../../api/city-policies.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Differences } from './Differences.tsx'
import { POLICIES_KEY } from './keys.ts'
import { Refused } from './Refused.tsx'
import { usePolicyWords } from './words.ts'

const MOST = 4

export function VersionsCard({ view }: { view: PolicyView }) {
  const { t, language } = useTexts()
  const words = usePolicyWords()
  const [opened, setOpened] = useState<number | null>(null)
  return (
    <>
      <h2>{t('policies.versions')}</h2>
      <Table
        className="card table"
        rowKey="version"
        size="middle"
        pagination={view.history.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        dataSource={view.history}
        columns={[
          { title: t('routing.versionColumn'), dataIndex: 'version' },
          { title: t('routing.at'), render: (_, { at }) => (at === null ? '–' : instantText(at, language)) },
          { title: t('routing.by'), render: (_, { by }) => by?.name ?? t('policies.shipped') },
          {
            title: t('routing.why'),
            render: (_, { reason, restored }) => (
              <span className="rule-why">
                {reason === '' ? '–' : reason}
                {restored !== null && <span className="block quiet small">{t('routing.restoredFrom', { version: restored })}</span>}
              </span>
            ),
          },
          {
            title: t('routing.what_changed'),
            render: (_, { changed }) => (
              <span className="rule-why">
                {changed.slice(0, MOST).map((path) => changedName(view, path, words)).join(words.comma)}
                {changed.length > MOST && ` ${t('routing.more', { count: changed.length - MOST })}`}
              </span>
            ),
          },
          {
            title: '',
            render: (_, { version }) =>
              version !== view.version && (
                <Button size="small" aria-label={`${t('policies.compare')} ${version}`} onClick={() => setOpened(version)}>
                  {t('policies.compare')}
                </Button>
              ),
          },
        ]}
      />
      {opened !== null && <Compared view={view} version={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

/** A rule by what it says now, a field by its name. */
function changedName(view: PolicyView, path: string, words: ReturnType<typeof usePolicyWords>): string {
  const [list, ...id] = path.split('.')
  if (list !== 'rules') return words.field(view.name, path)
  const name = id.join('.')
  if (view.name === 'clocks') {
    const rule = view.value.rules.find((one) => one.id === name)
    return rule === undefined ? name : `${words.promise(rule.promise)}（${words.whom(rule)}）`
  }
  if (view.name !== 'supervision') return name
  const rule = view.value.rules.find((one) => one.id === name)
  return rule === undefined ? name : words.kind(rule.kind)
}

function Compared({ view, version, onClose }: { view: PolicyView; version: number; onClose: () => void }) {
  const { t } = useTexts()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [reason, setReason] = useState('')
  const old = useQuery({ queryKey: [...POLICIES_KEY, view.name, version], queryFn: ({ signal }) => viewPolicyVersion(view.name, version, signal), staleTime: Infinity })
  const restore = useMutation({
    mutationFn: () => restorePolicy(view.name, version, { version: view.version, reason }),
    onSuccess: () => {
      void message.success(t('policies.restored'))
      onClose()
    },
    onSettled: () => client.invalidateQueries({ queryKey: POLICIES_KEY, exact: true }),
  })
  const body: PolicyBody | undefined = old.data
  return (
    <Modal
      open
      width={720}
      title={t('policies.comparedTitle', { from: view.version, to: version })}
      onCancel={onClose}
      okText={t('policies.restore')}
      cancelText={t('common.close')}
      okButtonProps={{ disabled: reason.trim().length < 2 || body === undefined, loading: restore.isPending }}
      onOk={() => restore.mutate()}
    >
      {old.isPending && <Skeleton active />}
      {old.isError && <Alert type="error" showIcon title={t('policies.notLoaded')} action={<Button onClick={() => void old.refetch()}>{t('common.retry')}</Button>} />}
      {body !== undefined && <Differences name={view.name} before={view.value} after={body.value} />}
      <p className="quiet small">{t(`policies.reach.${view.reach}`)}</p>
      <label className="block">
        {t('policies.restoreReason', { version })}
        <Input.TextArea value={reason} maxLength={500} autoSize={{ minRows: 2 }} onChange={(event) => setReason(event.target.value)} />
      </label>
      {restore.isError && <Refused name={view.name} error={restore.error} />}
    </Modal>
  )
}
