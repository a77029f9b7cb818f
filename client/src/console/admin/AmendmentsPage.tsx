// What rulings on returns say of the catalogue: proposals with the rulings behind them, adopted or declined here; what was decided stays.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Checkbox, Empty, Form, Input, Radio, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import type { AmendmentView } from '../../../../server/contracts/amendments.ts'
import { adoptAmendment, declineAmendment, listAmendments } from '../../api/between.ts'
import { Refusal } from '../actions/Refusal.tsx'
import { catalogueQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

const AMENDMENTS_KEY = ['amendments'] as const
const LOOK_MS = 15_000

export function AmendmentsPage() {
  const { t, language } = useTexts()
  const found = useQuery({ queryKey: AMENDMENTS_KEY, queryFn: ({ signal }) => listAmendments(signal), refetchInterval: LOOK_MS })
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('amendments.title')} error={found.error} onRetry={() => void found.refetch()} />
  const { version, inForceFrom, amendments } = found.data
  const open = amendments.filter(({ status }) => status === 'open')
  const decided = amendments.filter(({ status }) => status !== 'open')
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('amendments.title')}</h1>
      </header>
      <p className="quiet">{t('amendments.lead')}</p>
      <dl className="figures">
        <div className="figure">
          <dt>{t('amendments.version')}</dt>
          <dd data-catalogue={version}>{t('amendments.versionOf', { version })}</dd>
          <dd className="figure-note">{t('amendments.since', { at: instantText(inForceFrom, language) })}</dd>
        </div>
      </dl>
      {open.length === 0 && (
        <div className="card">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('amendments.none')} />
        </div>
      )}
      {open.map((amendment) => (
        <Amendment key={amendment.id} amendment={amendment}>
          <Decide amendment={amendment} version={version} />
        </Amendment>
      ))}
      {decided.length > 0 && <h2>{t('amendments.decided')}</h2>}
      {decided.map((amendment) => (
        <Amendment key={amendment.id} amendment={amendment} />
      ))}
    </section>
  )
}

function Amendment({ amendment, children }: { amendment: AmendmentView; children?: React.ReactNode }) {
  const { t, nameOf, language } = useTexts()
  const { leaf, path, pathEn, fromUnit, toUnit, rulings, of, status, decided } = amendment
  return (
    <article className="card pressing" data-amendment={leaf.code}>
      <div className="card-head">
        <h2>{(language === 'en' ? pathEn : path).join(' › ') || nameOf(leaf)}</h2>
        <Tag className="tag" color={status === 'open' ? 'gold' : status === 'adopted' ? 'green' : 'default'}>
          {t(`amendments.status.${status}`)}
        </Tag>
      </div>
      <p className="amendment-units">
        <span>
          <span className="quiet small block">{t('amendments.from')}</span>
          {nameOf(fromUnit)}
        </span>
        <span aria-hidden="true">→</span>
        <span>
          <span className="quiet small block">{t('amendments.to')}</span>
          <strong>{nameOf(toUnit)}</strong>
        </span>
      </p>
      <p className="quiet small">{t('amendments.share', { count: rulings.length, of })}</p>
      <ul className="entries">
        {rulings.map((ruling, index) => (
          <li key={index}>
            <p className="chips">
              <strong>{t('amendments.ruling', { from: nameOf(ruling.fromUnit), to: nameOf(ruling.toUnit) })}</strong>
              {ruling.law !== null && <Tag className="tag">{ruling.law}</Tag>}
              <span className="quiet small">{instantText(ruling.at, language)}</span>
            </p>
            <p>{ruling.reason}</p>
          </li>
        ))}
      </ul>
      {decided !== null && (
        <blockquote>
          {[
            decided.version === null || decided.as === null ? null : t('amendments.adoptedAs', { version: decided.version, as: t(decided.as === 'lead' ? 'amendments.lead_' : 'amendments.assisting') }),
            decided.reason,
            decided.by,
            instantText(decided.at, language),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </blockquote>
      )}
      {children}
    </article>
  )
}

interface Filled {
  as: 'lead' | 'assisting'
  keepFormer: boolean
  reason: string
}

function Decide({ amendment: { id }, version }: { amendment: AmendmentView; version: number }) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [chosen, setChosen] = useState<'adopt' | 'decline' | null>(null)
  const deciding = useMutation({
    mutationFn: ({ as, keepFormer, reason }: Filled) => (chosen === 'adopt' ? adoptAmendment(id, { version, as, keepFormer, reason }) : declineAmendment(id, reason)),
    onSuccess: () => void message.success(t(chosen === 'adopt' ? 'amendments.done' : 'amendments.declinedDone')),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: AMENDMENTS_KEY })
      void queryClient.invalidateQueries({ queryKey: catalogueQuery.queryKey })
    },
  })
  return (
    <>
      {chosen === null && (
        <div className="buttons">
          <Button type="primary" onClick={() => setChosen('adopt')} data-adopt>
            {t('amendments.adopt')}
          </Button>
          <Button onClick={() => setChosen('decline')} data-decline>
            {t('amendments.decline')}
          </Button>
        </div>
      )}
      {deciding.isError && <Refusal error={deciding.error} />}
      {chosen !== null && (
        <Form<Filled> key={chosen} layout="vertical" className="gap-above" initialValues={{ as: 'lead', keepFormer: true }} onFinish={(filled) => deciding.mutate({ ...{ as: 'lead', keepFormer: true }, ...filled })}>
          {chosen === 'adopt' && (
            <>
              <Form.Item name="as" label={t('amendments.as')}>
                <Radio.Group
                  options={[
                    { value: 'lead', label: t('amendments.lead_') },
                    { value: 'assisting', label: t('amendments.assisting') },
                  ]}
                />
              </Form.Item>
              <Form.Item name="keepFormer" valuePropName="checked">
                <Checkbox>{t('amendments.keepFormer')}</Checkbox>
              </Form.Item>
            </>
          )}
          <Form.Item name="reason" label={t('amendments.reason')} rules={[{ required: true, whitespace: true, message: t('amendments.reasonNeeded') }]}>
            <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={deciding.isPending}>
              {t(chosen === 'adopt' ? 'amendments.adopt' : 'amendments.decline')}
            </Button>
            <Button onClick={() => setChosen(null)}>{t('common.cancel')}</Button>
          </div>
        </Form>
      )}
    </>
  )
}
