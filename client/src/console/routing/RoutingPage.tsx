// The routing rules as administrators see them: what is in force and what stands against it, the editor, the versions.
import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import type { RoutingView, RuleInput } from '../../../../server/contracts/routing.ts'
import { viewRouting } from '../../api/routing.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { ROUTING_KEY } from './keys.ts'
import './routing.css'
import { RulesEditor } from './RulesEditor.tsx'
import { VersionsCard } from './VersionsCard.tsx'

/** The platform may switch a rule off, and somebody else may save, while the page is open. */
const LOOK_MS = 10_000

export function RoutingPage() {
  const { t, nameOf } = useTexts()
  const found = useQuery({ queryKey: ROUTING_KEY, queryFn: ({ signal }) => viewRouting(signal), refetchInterval: LOOK_MS })
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('routing.title')} error={found.error} onRetry={() => void found.refetch()} />
  const view = found.data
  const nameOfRule = (id: string, drafted: readonly RuleInput[] = []): string => {
    if (id === 'order') return t('routing.conflictOrder')
    if (id === 'load') return t('routing.conflictLoad')
    const rule = [...drafted, ...view.rules].find((one) => one.id === id)
    return rule === undefined ? id : nameOf({ code: id, name: rule.name, nameEn: rule.nameEn })
  }
  const dead = view.rules.filter(({ off, gone, enabled }) => off !== null || (enabled && gone.length > 0))
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('routing.title')}</h1>
      </header>
      <p className="quiet">{t('routing.help')}</p>
      {dead.length > 0 && (
        <Alert type="error" showIcon className="gap-below" title={t('routing.offAlarm', { count: dead.length, names: dead.map(({ id }) => nameOfRule(id)).join(t('routing.comma')) })} />
      )}
      <Facts view={view} />
      <RulesEditor view={view} nameOfRule={nameOfRule} />
      <VersionsCard version={view.version} history={view.history} nameOfRule={(id) => nameOfRule(id)} />
    </section>
  )
}

function Facts({ view: { version, rules, loads } }: { view: RoutingView }) {
  const { t } = useTexts()
  const held = loads.filter(({ isOverloaded }) => isOverloaded)
  const on = rules.filter(({ enabled }) => enabled).length
  return (
    <dl className="figures">
      <div className="figure">
        <dt>{t('routing.version')}</dt>
        <dd data-routing={version}>{version}</dd>
      </div>
      <div className="figure">
        <dt>{t('routing.on')}</dt>
        <dd>{on}</dd>
      </div>
      <div className="figure">
        <dt>{t('routing.offCount')}</dt>
        <dd>{rules.length - on}</dd>
      </div>
      <div className="figure">
        <dt>{t('routing.held')}</dt>
        <dd>{held.length}</dd>
        {held.length > 0 && <span className="quiet small">{t('routing.heldHelp')}</span>}
      </div>
    </dl>
  )
}
