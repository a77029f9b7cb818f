// The bell: what the person's unit and desks have been told.
import { BellOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Badge, Button, Empty, Popover } from 'antd'
import { useState } from 'react'
import { readNotices, type NoticeRow } from '../../api/session.ts'
import { noticesQuery } from '../queries.ts'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts, type Texts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

/** What a notice says; clock warnings come as `clock:<when>:<which>`. */
function aboutText(about: string, { t, label }: Texts): string {
  const [kind, , clock] = about.split(':')
  if (kind === 'clock') return t('notice.clock', { clock: label(DESK_CLOCKS, clock?.split('/')[0] ?? '') })
  const key = `notice.${about}`
  const said = t(key)
  return said === key ? about : said
}

export function Notices() {
  const texts = useTexts()
  const { t, language } = texts
  const [isOpen, setOpen] = useState(false)
  const queryClient = useQueryClient()
  const { data } = useQuery(noticesQuery)
  const marking = useMutation({ mutationFn: readNotices, onSuccess: () => queryClient.invalidateQueries({ queryKey: noticesQuery.queryKey }) })
  const notices = data?.notices ?? []
  const unread = notices.filter(({ readAt }) => readAt === null).length
  const line = (notice: NoticeRow) => (
    <li key={notice.id} className={notice.readAt === null ? 'notice notice-unread' : 'notice'}>
      <Link to="/orders/$orderId" params={{ orderId: notice.orderId }} onClick={() => setOpen(false)}>
        <span>{aboutText(notice.about, texts)}</span>
        <span className="quiet small">
          {notice.number} · {instantText(notice.at, language)}
        </span>
      </Link>
    </li>
  )
  const content = (
    <div className="notices">
      {notices.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('top.noNotices')} /> : <ul>{notices.map(line)}</ul>}
      {unread > 0 && (
        <Button block type="text" loading={marking.isPending} onClick={() => marking.mutate()}>
          {t('top.markRead')}
        </Button>
      )}
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" open={isOpen} onOpenChange={setOpen} content={content} title={t('top.notices')}>
      <Badge count={unread} size="small" overflowCount={99} offset={[4, 2]}>
        <Button type="text" icon={<BellOutlined />} aria-label={`${t('top.notices')}: ${t('top.unread', { count: unread })}`} />
      </Badge>
    </Popover>
  )
}
