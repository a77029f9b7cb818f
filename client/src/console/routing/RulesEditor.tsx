// Editing the rules: changes gather in a draft, are tried on last month's orders, and are put in force with a reason.
import { PlusOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Empty, Input } from 'antd'
import { useState } from 'react'
import type { RoutingView, RuleInput } from '../../../../server/contracts/routing.ts'
import { changeRouting, startRuleTrial } from '../../api/routing.ts'
import { useTexts } from '../texts/texts.ts'
import { blankRule, draftOf, isChanged, moved, withRule, type Draft } from './draft.ts'
import { ROUTING_KEY } from './keys.ts'
import { LoadCard } from './LoadCard.tsx'
import { Refused } from './Refused.tsx'
import { RuleForm } from './RuleForm.tsx'
import { RuleLine } from './RuleLine.tsx'
import { TrialCard, trialQuery } from './TrialCard.tsx'

export function RulesEditor({ view, nameOfRule }: { view: RoutingView; nameOfRule: (id: string, rules: readonly RuleInput[]) => string }) {
  const { t } = useTexts()
  const [draft, setDraft] = useState<Draft>(() => draftOf(view))
  const [editing, setEditing] = useState<RuleInput | null>(null)
  const [tried, setTried] = useState<{ id: string; draft: Draft } | null>(null)
  const named = (id: string) => nameOfRule(id, draft.rules)
  // Nothing of one's own to lose: whatever is in force is shown at once.
  if (draft.version !== view.version && !isChanged(draft, { ...view, version: draft.version })) setDraft(draftOf(view))
  const edit = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }))
  const change = (rules: RuleInput[]): void => edit({ rules })
  const { rules, load } = draft
  return (
    <>
      <div className="card-head rule-list-head">
        <h2>{t('routing.title')}</h2>
        <Button type="primary" ghost icon={<PlusOutlined />} onClick={() => setEditing(blankRule(rules))}>
          {t('routing.add')}
        </Button>
      </div>
      {rules.length === 0 ? (
        <Empty className="card" image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('routing.none')} />
      ) : (
        <ol className="rules">
          {rules.map((rule, place) => (
            <RuleLine
              key={rule.id}
              rule={rule}
              saved={view.rules.find(({ id }) => id === rule.id)}
              place={place}
              count={rules.length}
              nameOfRule={named}
              onMove={(by) => change(moved(rules, place, by))}
              onEdit={() => setEditing(rule)}
              onSwitch={(enabled) => change(withRule(rules, { ...rule, enabled }))}
              onRemove={() => change(rules.filter(({ id }) => id !== rule.id))}
            />
          ))}
        </ol>
      )}
      {isChanged(draft, view) && (
        <DraftCard
          draft={draft}
          view={view}
          trial={tried !== null && tried.draft === draft ? tried.id : null}
          onTried={(id) => setTried({ id, draft })}
          onDiscard={() => setDraft(draftOf(view))}
          onRebase={() => edit({ version: view.version })}
          nameOfRule={named}
        />
      )}
      <LoadCard load={load} loads={view.loads} onChange={(next) => edit({ load: next })} />
      {editing !== null && (
        <RuleForm
          key={editing.id}
          rule={editing}
          isNew={!rules.some(({ id }) => id === editing.id)}
          places={view.places}
          onDone={(rule) => {
            change(withRule(rules, rule))
            setEditing(null)
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

interface DraftCardProps {
  draft: Draft
  view: RoutingView
  /** The trial of exactly this draft; null while there is none. */
  trial: string | null
  onTried: (id: string) => void
  onDiscard: () => void
  onRebase: () => void
  nameOfRule: (id: string) => string
}

/** What is changed and not in force: tried, then put in force with the reason. */
function DraftCard({ draft, view, trial, onTried, onDiscard, onRebase, nameOfRule }: DraftCardProps) {
  const { t } = useTexts()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [reason, setReason] = useState('')
  const start = useMutation({ mutationFn: () => startRuleTrial(draft), onSuccess: ({ id }) => onTried(id), onError: () => void client.invalidateQueries({ queryKey: ROUTING_KEY }) })
  const save = useMutation({
    mutationFn: () => changeRouting({ ...draft, reason }),
    onSuccess: () => void message.success(t('routing.changed')),
    onSettled: () => client.invalidateQueries({ queryKey: ROUTING_KEY }),
  })
  const { data } = useQuery({ ...trialQuery(trial ?? ''), enabled: trial !== null })
  const isTried = trial !== null && data?.state === 'done'
  const isBehind = draft.version !== view.version
  return (
    <section className="card rule-draft" data-routing-draft>
      <h2>{t('routing.draft')}</h2>
      {isBehind ? <Behind view={view} since={draft.version} onDiscard={onDiscard} onRebase={onRebase} nameOfRule={nameOfRule} /> : <p className="quiet">{t('routing.draftHelp')}</p>}
      {!isBehind && (
        <>
          <div className="buttons">
            <Button onClick={() => start.mutate()} loading={start.isPending || (trial !== null && data?.state !== 'done' && data?.state !== 'failed')}>
              {t('routing.tryNow')}
            </Button>
            <Button onClick={onDiscard}>{t('routing.discard')}</Button>
          </div>
          {start.isError && <Refused error={start.error} rules={draft.rules} nameOfRule={nameOfRule} />}
          {trial !== null && <TrialCard id={trial} nameOfRule={nameOfRule} />}
          <label className="block gap-above">
            {t('routing.reason')}
            <Input.TextArea value={reason} maxLength={500} autoSize={{ minRows: 2 }} onChange={(event) => setReason(event.target.value)} />
          </label>
          <div className="buttons gap-above">
            <Button type="primary" disabled={!isTried || reason.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>
              {t('routing.putInForce')}
            </Button>
            {!isTried && <span className="quiet small">{t('routing.tryFirst')}</span>}
          </div>
          {save.isError && <Refused error={save.error} rules={draft.rules} nameOfRule={nameOfRule} />}
        </>
      )}
    </section>
  )
}

/** Somebody was faster: who, why, what; theirs, or mine on top. */
function Behind({ view, since, onDiscard, onRebase, nameOfRule }: { view: RoutingView; since: number; onDiscard: () => void; onRebase: () => void; nameOfRule: (id: string) => string }) {
  const { t } = useTexts()
  const newer = view.history.filter(({ version }) => version > since)
  return (
    <Alert
      type="warning"
      showIcon
      title={t('routing.conflict', { version: view.version })}
      description={newer.map(({ version, by, reason, changed }) => (
        <div key={version}>
          {by?.name ?? t('routing.platform')} · {by === null ? t('routing.platformReason') : reason} · {t('routing.conflictChanged', { what: changed.map(nameOfRule).join(t('routing.comma')) })}
        </div>
      ))}
      action={
        <div className="rule-choices">
          <Button size="small" onClick={onDiscard}>
            {t('routing.takeTheirs')}
          </Button>
          <Button size="small" onClick={onRebase}>
            {t('routing.keepMine')}
          </Button>
        </div>
      }
    />
  )
}
