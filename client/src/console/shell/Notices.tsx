// The bell: what the person's unit and desks have been told.
import { BellOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Badge, Button, Empty, Popover } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Me } from '../../../../server/contracts/staff.ts'
import { readNotices, type NoticeRow } from '../../api/session.ts'
import { seesMatters } from '../matters/rights.ts'
import { PROPOSALS } from '../../ui/words.ts'
import { noticesQuery, unitsQuery } from '../queries.ts'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts, type Texts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

/** What a notice says; clock warnings come as `clock:<when>:<which>`, bursts as `burst:<place>`. */
function aboutText(about: string, { t, label }: Texts, placeNamed: (code: string) => string): string {
  const [kind, which = '', clock] = about.split(':')
  if (kind === 'clock') return t('notice.clock', { clock: label(DESK_CLOCKS, clock?.split(/[#/]/)[0] ?? ''), mark: t(`notice.mark.${which}`) })
  if (kind === 'burst') return t('notice.burst', { place: placeNamed(which) })
  if (kind?.startsWith('calendar_') === true) return t(`notice.${kind}`, { year: which })
  if (kind === 'whistle') return t(`notice.whistle_${which}`)
  if (kind === 'proposed') return t('notice.proposed', { what: label(PROPOSALS, which) })
  const key = `notice.${kind ?? about}`
  const said = t(key)
  return said === key ? about : said
}

export function Notices({ me }: { me: Me }) {
  const texts = useTexts()
  const { t, language, nameOf } = texts
  const [isOpen, setOpen] = useState(false)
  const queryClient = useQueryClient()
  const { data } = useQuery(noticesQuery)
  const marking = useMutation({ mutationFn: readNotices, onSuccess: () => queryClient.invalidateQueries({ queryKey: noticesQuery.queryKey }) })
  const { data: city } = useQuery(unitsQuery)
  const placeNamed = (code: string): string => {
    const unit = city?.units.find((one) => one.code === code)
    return unit === undefined ? code : nameOf(unit)
  }
  const notices = data?.notices ?? []
  const unread = notices.filter(({ readAt }) => readAt === null).length
  const line = (notice: NoticeRow) => (
    <li key={notice.id} className={notice.readAt === null ? 'notice notice-unread' : 'notice'}>
      <Whereto notice={notice} me={me} onClick={() => setOpen(false)}>
        <span>{aboutText(notice.about, texts, placeNamed)}</span>
        <span className="quiet small">
          {notice.number !== '' && `${notice.number} · `}
          {instantText(notice.at, language)}
        </span>
      </Whereto>
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

/** A notice leads to its order, or to the page that it is about. */
function Whereto({ notice: { about, orderId }, me, onClick, children }: { notice: NoticeRow; me: Me; onClick: () => void; children: ReactNode }) {
  if (orderId !== null)
    return (
      <Link to="/orders/$orderId" params={{ orderId }} onClick={onClick}>
        {children}
      </Link>
    )
  if (about.startsWith('routing_rule_off') && me.roles.includes('admin'))
    return (
      <Link to="/admin/routing" onClick={onClick}>
        {children}
      </Link>
    )
  if (about.startsWith('calendar_') && me.roles.includes('admin'))
    return (
      <Link to="/admin/calendar" onClick={onClick}>
        {children}
      </Link>
    )
  if (about.startsWith('burst:') && seesMatters(me))
    return (
      <Link to="/matters" onClick={onClick}>
        {children}
      </Link>
    )
  return <div>{children}</div>
}
