// For auditors: who looked at the personal data of an order, when and why. The order itself is not shown, nor what a file is called.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Empty, Input, Table } from 'antd'
import { useState } from 'react'
import { VIEWS_A_PAGE } from '../../../../server/contracts/staff.ts'
import { listViews, type ViewRow } from '../../api/orders.ts'
import { ROLES } from '../../ui/words.ts'
import { unitsQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { DESK_STATES } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

/** How the platform signs for the numbers that it opened itself. */
const PLATFORM = 'platform'

export function ViewsPage() {
  const { t, nameOf, language } = useTexts()
  const reasonText = useReasonText()
  const [{ number, page }, setAsked] = useState({ number: '', page: 1 })
  const found = useQuery({ queryKey: ['views', number, page], queryFn: ({ signal }) => listViews(number, page, signal), enabled: number !== '', placeholderData: keepPreviousData })
  const { data: units } = useQuery(unitsQuery)
  const unitName = (code: string) => {
    const unit = units?.units.find((one) => one.code === code)
    return unit === undefined ? code : nameOf(unit)
  }
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('admin.viewsTitle')}</h1>
      </header>
      <p className="quiet">{t('admin.viewsHelp')}</p>
      <Input.Search
        className="board-search gap-below"
        aria-label={t('admin.viewsInput')}
        placeholder={t('admin.viewsInput')}
        enterButton={t('admin.viewsFind')}
        loading={found.isFetching}
        maxLength={40}
        onSearch={(words) => setAsked({ number: words.trim(), page: 1 })}
      />
      {found.isError && <Failure title={number} error={found.error} />}
      {found.data !== undefined && !found.isError && (
        <Table<ViewRow>
          className="card table"
          rowKey="id"
          size="middle"
          pagination={{ current: page, pageSize: VIEWS_A_PAGE, total: found.data.total, hideOnSinglePage: true, showSizeChanger: false, onChange: (next) => setAsked({ number, page: next }) }}
          scroll={{ x: 'max-content' }}
          dataSource={found.data.views}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('admin.viewsNone')} /> }}
          columns={[
            { title: t('admin.at'), dataIndex: 'at', render: (at: string) => instantText(at, language) },
            { title: t('admin.person'), dataIndex: 'personId', render: (id: string, { name }) => (id === PLATFORM ? t('common.system') : <Person id={id} name={name} />) },
            { title: t('admin.unit'), dataIndex: 'unit', render: unitName },
            { title: t('admin.what'), dataIndex: 'what', render: (what: string) => t(`admin.kind.${what}`) },
            { title: t('admin.reason'), dataIndex: 'reason', render: reasonText },
          ]}
        />
      )}
    </section>
  )
}

/** Two people may have one name: the login tells them apart. */
const Person = ({ id, name }: { id: string; name: string | null }) => (
  <>
    {name ?? id} {name !== null && <span className="quiet small">{id}</span>}
  </>
)

/** A reason as it was given; or, where nobody is asked for one, what the platform wrote: an SMS, a relay number, the work on the order. */
function useReasonText(): (reason: string) => string {
  const { t, label } = useTexts()
  return (reason) => {
    const [kind, what, state] = reason.split(':')
    if (kind === 'sms' && what !== undefined) return `${t('order.messages')} · ${t(`order.message.${what}`)}`
    if (kind === 'work' && what !== undefined && state !== undefined) return `${what in ROLES ? label(ROLES, what) : t(`admin.work.${what}`)} · ${label(DESK_STATES, state)}`
    return reason === 'relay' || reason === 'call-back' ? t(`admin.reasonOf.${reason}`) : reason
  }
}
