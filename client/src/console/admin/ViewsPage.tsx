// For auditors: who looked at the personal data of an order, when and why. The order itself is not shown.
import { useQuery } from '@tanstack/react-query'
import { Empty, Input, Table } from 'antd'
import { useState } from 'react'
import { listViews, type ViewRow } from '../../api/orders.ts'
import { unitsQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

/** How the platform signs for the numbers that it opened itself, and why. */
const PLATFORM = 'platform'
const SMS = 'sms:'

export function ViewsPage() {
  const { t, nameOf, language } = useTexts()
  const [number, setNumber] = useState('')
  const found = useQuery({ queryKey: ['views', number], queryFn: ({ signal }) => listViews(number, signal), enabled: number !== '' })
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
        onSearch={(words) => setNumber(words.trim())}
      />
      {found.isError && <Failure title={number} error={found.error} />}
      {found.data !== undefined && (
        <Table<ViewRow>
          className="card table"
          rowKey={(view) => `${view.personId}${view.at}${view.what}`}
          size="middle"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={found.data.views}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('admin.viewsNone')} /> }}
          columns={[
            { title: t('admin.at'), dataIndex: 'at', render: (at: string) => instantText(at, language) },
            { title: t('admin.person'), dataIndex: 'personId', render: (person: string) => (person === PLATFORM ? t('common.system') : person) },
            { title: t('admin.unit'), dataIndex: 'unit', render: unitName },
            { title: t('admin.what'), dataIndex: 'what', render: (what: string) => t(`admin.kind.${what}`) },
            { title: t('admin.reason'), dataIndex: 'reason', render: (reason: string) => (reason.startsWith(SMS) ? `${t('order.messages')} · ${t(`order.message.${reason.slice(SMS.length)}`)}` : reason) },
          ]}
        />
      )}
    </section>
  )
}
