// Published years that came with a newer version of the program: what each would change, and the way to take it up into the draft.
import { Alert, Button, Table, Tag } from 'antd'
import type { CalendarView } from '../../../../server/contracts/calendar.ts'
import { useTexts } from '../texts/texts.ts'

type Notice = CalendarView['notices'][number]

interface Props {
  notices: readonly Notice[]
  adoptYears: readonly number[]
  onAdopt: (year: number, isWanted: boolean) => void
}

export function Offered({ notices, adoptYears, onAdopt }: Props) {
  const { t } = useTexts()
  if (notices.length === 0) return null
  return (
    <section data-notices>
      <h2>{t('calendar.notices')}</h2>
      <p className="quiet">{t('calendar.noticesHelp')}</p>
      {notices.map((notice) => (
        <OneYear key={notice.year} notice={notice} isAdopted={adoptYears.includes(notice.year)} onAdopt={onAdopt} />
      ))}
    </section>
  )
}

function OneYear({ notice: { year, standing, changes }, isAdopted, onAdopt }: { notice: Notice; isAdopted: boolean; onAdopt: Props['onAdopt'] }) {
  const { t, language } = useTexts()
  const kindText = (kind: Notice['changes'][number]['from']): string => (kind === null ? '–' : t(`calendar.dayKind.${kind}`))
  return (
    <div className="card gap-below" data-notice={year}>
      <Alert
        type={isAdopted ? 'success' : 'warning'}
        showIcon
        title={`${t('calendar.noticeOf', { year })}${language === 'zh' ? '：' : ': '}${t(`calendar.standing.${standing}`)}`}
        description={changes.length === 0 ? t('calendar.noticeSame') : t('calendar.noticeChanges', { count: changes.length })}
      />
      {changes.length > 0 && (
        <Table
          className="table"
          size="small"
          rowKey="date"
          pagination={changes.length > 10 ? { pageSize: 10 } : false}
          scroll={{ x: 'max-content' }}
          dataSource={[...changes]}
          columns={[
            { title: t('calendar.date'), dataIndex: 'date' },
            { title: t('calendar.name'), render: (_, { name, nameEn }) => (language === 'zh' ? name : nameEn) },
            { title: t('calendar.now'), render: (_, { from }) => kindText(from) },
            { title: t('calendar.then'), render: (_, { to }) => kindText(to) },
          ]}
        />
      )}
      <p className="quiet small">{t('calendar.noticeOverrides')}</p>
      {isAdopted ? (
        <p>
          <Tag>{t('calendar.adoptedDraft')}</Tag> <Button onClick={() => onAdopt(year, false)}>{t('calendar.unadopt')}</Button>
        </p>
      ) : (
        <Button type="primary" onClick={() => onAdopt(year, true)} data-adopt={year}>
          {t('calendar.adopt', { year })}
        </Button>
      )}
    </div>
  )
}
