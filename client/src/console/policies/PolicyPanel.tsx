// One policy: what it says, the same as a form, the draft with what it changes for whom, and the versions.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Input } from 'antd'
import { useState } from 'react'
import { policyChanges } from '../../../../server/domain/city-policies.ts'
import type { PoliciesView, PolicyBody, PolicyPreview, PolicyView } from '../../../../server/contracts/city-policies.ts'
import { changePolicy, previewPolicy } from '../../api/city-policies.ts'
import { useTexts } from '../texts/texts.ts'
import { ClocksBody } from './ClocksBody.tsx'
import { Differences } from './Differences.tsx'
import { POLICIES_KEY } from './keys.ts'
import { AmendmentsBody, CommunitiesBody, LimitsBody, MessagesBody, WhistlesBody } from './plain.tsx'
import { Refused } from './Refused.tsx'
import { SupervisionBody } from './SupervisionBody.tsx'
import { VersionsCard } from './VersionsCard.tsx'

type Gateway = PoliciesView['messagesGateway']

/** What is being written, and the version it is based on. */
interface Draft {
  body: PolicyBody
  version: number
}

const bodyOf = (view: PolicyView): PolicyBody => ({ name: view.name, value: view.value }) as PolicyBody

export function PolicyPanel({ view, gateway }: { view: PolicyView; gateway: Gateway }) {
  const { t } = useTexts()
  const [draft, setDraft] = useState<Draft | null>(null)
  const body = draft?.body ?? bodyOf(view)
  return (
    <>
      <section className="card" data-policy={view.name} data-policy-version={view.version}>
        <div className="card-head">
          <h2>
            {t(`policies.name.${view.name}`)} <span className="quiet small">{t('policies.version', { version: view.version })}</span>
          </h2>
          {draft === null ? <Button onClick={() => setDraft({ body: bodyOf(view), version: view.version })}>{t('policies.edit')}</Button> : <Button onClick={() => setDraft(null)}>{t('routing.discard')}</Button>}
        </div>
        <p className="quiet">{t(`policies.about.${view.name}`)}</p>
        <p>{t(`policies.reach.${view.reach}`)}</p>
        <Body body={body} gateway={gateway} onChange={draft === null ? null : (next) => setDraft({ ...draft, body: next })} />
      </section>
      {draft !== null && <DraftCard view={view} draft={draft} onDone={() => setDraft(null)} onRebase={() => setDraft({ ...draft, version: view.version })} />}
      <VersionsCard view={view} />
    </>
  )
}

function Body({ body, gateway, onChange }: { body: PolicyBody; gateway: Gateway; onChange: ((body: PolicyBody) => void) | null }) {
  switch (body.name) {
    case 'clocks':
      return <ClocksBody value={body.value} onChange={onChange === null ? null : (value) => onChange({ ...body, value })} />
    case 'limits':
      return <LimitsBody value={body.value} onChange={onChange === null ? null : (value) => onChange({ ...body, value })} />
    case 'whistles':
      return <WhistlesBody value={body.value} onChange={onChange === null ? null : (value) => onChange({ ...body, value })} />
    case 'supervision':
      return <SupervisionBody value={body.value} onChange={onChange === null ? null : (value) => onChange({ ...body, value })} />
    case 'amendments':
      return <AmendmentsBody value={body.value} onChange={onChange === null ? null : (value) => onChange({ ...body, value })} />
    case 'messages':
      return <MessagesBody value={body.value} gateway={gateway} onChange={onChange === null ? null : (value) => onChange({ ...body, value })} />
    case 'communities':
      return <CommunitiesBody value={body.value} onChange={onChange === null ? null : (value) => onChange({ ...body, value })} />
  }
}

/** What is changed and not in force: whom it touches, then a reason. */
function DraftCard({ view, draft: { body, version }, onDone, onRebase }: { view: PolicyView; draft: Draft; onDone: () => void; onRebase: () => void }) {
  const { t } = useTexts()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [reason, setReason] = useState('')
  const again = () => client.invalidateQueries({ queryKey: POLICIES_KEY, exact: true })
  const preview = useMutation({ mutationFn: (of: PolicyBody) => previewPolicy({ ...of, version }), onError: () => void again() })
  const save = useMutation({
    mutationFn: () => changePolicy({ ...body, version, reason }),
    onSuccess: async () => {
      await again()
      void message.success(t('policies.changed'))
      onDone()
    },
    onError: () => void again(),
  })
  const isChanged = policyChanges(view.value, body.value).length > 0
  const isBehind = version !== view.version
  // A preview is of exactly what was sent.
  const isTried = preview.isSuccess && preview.variables === body
  const rules = body.name === 'clocks' || body.name === 'supervision' ? body.value.rules : []
  return (
    <section className="card rule-draft" data-policy-draft>
      <h2>{t('routing.draft')}</h2>
      {!isChanged && !isBehind && <p className="quiet">{t('policies.nothingYet')}</p>}
      {isBehind && <Behind view={view} since={version} onDiscard={onDone} onRebase={onRebase} />}
      {isChanged && <Differences name={view.name} before={view.value} after={body.value} />}
      {isChanged && !isBehind && (
        <>
          <Button onClick={() => preview.mutate(body)} loading={preview.isPending}>
            {t('policies.preview')}
          </Button>
          {isTried && <Touched preview={preview.data} />}
          {preview.isError && <Refused name={view.name} error={preview.error} rules={rules} />}
          <label className="block gap-above">
            {t('policies.reason')}
            <Input.TextArea value={reason} maxLength={500} autoSize={{ minRows: 2 }} onChange={(event) => setReason(event.target.value)} />
          </label>
          <div className="buttons gap-above">
            <Button type="primary" disabled={!isTried || reason.trim().length < 2} loading={save.isPending} onClick={() => save.mutate()}>
              {t('routing.putInForce')}
            </Button>
            {!isTried && <span className="quiet small">{t('policies.previewFirst')}</span>}
          </div>
          {save.isError && <Refused name={view.name} error={save.error} rules={rules} />}
        </>
      )}
    </section>
  )
}

/** For whom, from when; and which orders under way stay by what they have. */
function Touched({ preview: { reach, openOrders, frozen } }: { preview: PolicyPreview }) {
  const { t } = useTexts()
  return (
    <Alert
      type={reach === 'now' ? 'warning' : 'info'}
      showIcon
      className="gap-above"
      data-policy-preview
      title={t(`policies.touches.${reach}`, { count: openOrders })}
      description={frozen.length === 0 ? undefined : frozen.map(({ version, orders }) => <div key={version}>{t('policies.frozen', { version, count: orders })}</div>)}
    />
  )
}

/** Somebody was faster: who, why; theirs, or mine on top of theirs. */
function Behind({ view, since, onDiscard, onRebase }: { view: PolicyView; since: number; onDiscard: () => void; onRebase: () => void }) {
  const { t } = useTexts()
  return (
    <Alert
      type="warning"
      showIcon
      className="gap-below"
      title={t('policies.conflict', { version: view.version })}
      description={view.history
        .filter(({ version }) => version > since)
        .map(({ version, by, reason }) => (
          <div key={version}>
            {by?.name} · {reason}
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
