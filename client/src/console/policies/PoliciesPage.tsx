// The city's policies as administrators see them: one tab each.
import { useQuery } from '@tanstack/react-query'
import { Skeleton, Tabs } from 'antd'
import { viewPolicies } from '../../api/city-policies.ts'
import '../routing/routing.css'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { POLICIES_KEY } from './keys.ts'
import './policies.css'
import { PolicyPanel } from './PolicyPanel.tsx'

/** Somebody else may save while the page is open. */
const LOOK_MS = 15_000

export function PoliciesPage() {
  const { t } = useTexts()
  const found = useQuery({ queryKey: POLICIES_KEY, queryFn: ({ signal }) => viewPolicies(signal), refetchInterval: LOOK_MS })
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('policies.title')} error={found.error} onRetry={() => void found.refetch()} />
  const { policies, messagesGateway } = found.data
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('policies.title')}</h1>
      </header>
      <p className="quiet">{t('policies.help')}</p>
      <Tabs items={policies.map((view) => ({ key: view.name, label: t(`policies.name.${view.name}`), children: <PolicyPanel view={view} gateway={messagesGateway} /> }))} />
    </section>
  )
}
