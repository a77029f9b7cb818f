// A trial of the draft on last month's orders: how far it is, what each rule would take, and which orders would go elsewhere.
import { useQuery } from '@tanstack/react-query'
import { Alert, Table, Tag } from 'antd'
import type { RuleTrialView } from '../../../../server/contracts/routing.ts'
import { viewRuleTrial } from '../../api/routing.ts'
import { meQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

const POLL_MS = 700
type Result = NonNullable<RuleTrialView['result']>
type NameOfRule = (id: string) => string

export const trialQuery = (id: string) => ({
  queryKey: ['rule-trial', id] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => viewRuleTrial(id, signal),
  refetchInterval: ({ state }: { state: { data: RuleTrialView | undefined } }) => (state.data?.state === 'done' || state.data?.state === 'failed' ? false : POLL_MS),
})

export function TrialCard({ id, nameOfRule }: { id: string; nameOfRule: NameOfRule }) {
  const { t } = useTexts()
  const { data } = useQuery(trialQuery(id))
  if (data?.state === 'failed') return <Alert type="error" showIcon className="gap-above" title={t('routing.tryFailed')} />
  if (data === undefined || data.result === null)
    return (
      <p role="status" className="gap-above quiet">
        {t('routing.trying', { count: data?.read ?? 0 })}
      </p>
    )
  return <Found result={data.result} nameOfRule={nameOfRule} />
}

function Found({ result, nameOfRule }: { result: Result; nameOfRule: NameOfRule }) {
  const { t, language } = useTexts()
  const { read, matched, capped, oldestRead, elsewhere, elsewhereNow, byItself, byItselfNow } = result
  const said = capped && oldestRead !== null ? t('routing.triedCapped', { read, matched, since: instantText(oldestRead, language) }) : t('routing.tried', { read, matched })
  return (
    <div className="gap-above" data-trial="done">
      <Alert type={capped ? 'warning' : 'success'} showIcon title={said} />
      <dl className="figures gap-above">
        <Figure name={t('routing.triedDecided')} value={matched} />
        <Figure name={t('routing.triedElsewhere')} value={elsewhere} beside={t('routing.triedElsewhereNow', { count: elsewhereNow })} />
        <Figure name={t('routing.triedByItself')} value={byItself} beside={t('routing.triedByItselfNow', { count: byItselfNow })} />
      </dl>
      <h3>{t('routing.perRule')}</h3>
      <PerRule rules={result.rules} nameOfRule={nameOfRule} />
      {result.orders.length > 0 && <Elsewhere orders={result.orders} nameOfRule={nameOfRule} />}
    </div>
  )
}

function Figure({ name, value, beside }: { name: string; value: number; beside?: string }) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>{value}</dd>
      {beside !== undefined && <span className="quiet small">{beside}</span>}
    </div>
  )
}

function PerRule({ rules, nameOfRule }: { rules: Result['rules']; nameOfRule: NameOfRule }) {
  const { t } = useTexts()
  return (
    <Table
      className="table"
      size="small"
      rowKey="id"
      pagination={rules.length > 20 ? { pageSize: 20 } : false}
      scroll={{ x: 'max-content' }}
      dataSource={rules}
      columns={[
        {
          title: t('routing.rule'),
          render: (_, { id, matched, wouldMatch, takenBy }) => (
            <>
              {nameOfRule(id)}
              {wouldMatch === 0 && <Tag className="rule-note">{t('routing.neverMatched')}</Tag>}
              {matched === 0 && wouldMatch > 0 && <Tag className="rule-note" color="gold">{t('routing.takenFrom', { count: wouldMatch, names: takenBy.map(nameOfRule).join(t('routing.comma')) })}</Tag>}
            </>
          ),
        },
        { title: t('routing.matched'), dataIndex: 'matched', align: 'right' },
        { title: t('routing.byItself'), dataIndex: 'byItself', align: 'right' },
        { title: t('routing.elsewhere'), dataIndex: 'elsewhere', align: 'right' },
      ]}
    />
  )
}

function Elsewhere({ orders, nameOfRule }: { orders: Result['orders']; nameOfRule: NameOfRule }) {
  const { t, nameOf } = useTexts()
  const { data: me } = useQuery(meQuery)
  // An administrator sees no case content: the number is a link only for those who may open orders as well.
  const mayOpen = me?.seesAllUnits === true
  return (
    <>
      <h3>{t('routing.elsewhereList')}</h3>
      <p className="quiet small">{t('routing.elsewhereHelp')}</p>
      <Table
        className="table"
        size="small"
        rowKey="orderId"
        pagination={orders.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        dataSource={orders}
        columns={[
          { title: t('routing.order'), render: (_, { orderId, number }) => (mayOpen ? <a href={`/console/orders/${orderId}`}>{number}</a> : <span className="number">{number}</span>) },
          { title: t('routing.matter'), render: (_, { leaf }) => (leaf === null ? '–' : nameOf(leaf)) },
          { title: t('routing.rule'), render: (_, { rule }) => (rule === null ? t('routing.byCatalogue') : nameOfRule(rule)) },
          { title: t('routing.wouldGo'), render: (_, { wouldGoTo }) => (wouldGoTo === null ? t('routing.nobody') : nameOf(wouldGoTo)) },
          { title: t('routing.went'), render: (_, { wentTo }) => nameOf(wentTo) },
        ]}
      />
    </>
  )
}
