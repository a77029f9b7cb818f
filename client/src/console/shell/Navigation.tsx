// Left navigation: what the signed-in person's roles have, as `GET /session` says; counts beside it, overdue in red.
import { AlertOutlined, BarChartOutlined, BookOutlined, BranchesOutlined, BulbOutlined, CalendarOutlined, CustomerServiceOutlined, DashboardOutlined, DeploymentUnitOutlined, EyeOutlined, FireOutlined, GlobalOutlined, InboxOutlined, NotificationOutlined, SettingOutlined } from '@ant-design/icons'
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Me } from '../../../../server/contracts/staff.ts'
import { seesMatters } from '../matters/rights.ts'
import { seesRates } from '../rates/rights.ts'
import { useTexts } from '../texts/texts.ts'

export function Navigation({ me, onChosen }: { me: Me; onChosen: () => void }) {
  const { t } = useTexts()
  const ofCentre = me.seesAllUnits
  return (
    <nav aria-label={t('nav.main')} className="navigation">
      {me.roles.includes('agent') && (
        <Item to="/agent" icon={<CustomerServiceOutlined />} onChosen={onChosen}>
          {t('nav.agent')}
        </Item>
      )}
      {me.desks.map(({ code, count, overdue }) => (
        <Item key={code} to="/desk/$desk" params={{ desk: code }} icon={<InboxOutlined />} onChosen={onChosen} count={count} overdue={overdue}>
          {code.startsWith('@') ? t(`nav.${code}`) : t('nav.myDesk')}
        </Item>
      ))}
      {me.desks.length > 0 && !ofCentre && (
        <Item to="/unit" icon={<DeploymentUnitOutlined />} onChosen={onChosen}>
          {t('nav.unit')}
        </Item>
      )}
      {ofCentre && (
        <Item to="/city" icon={<GlobalOutlined />} onChosen={onChosen}>
          {t('nav.city')}
        </Item>
      )}
      {seesMatters(me) && (
        <Item to="/matters" icon={<FireOutlined />} onChosen={onChosen}>
          {t('nav.matters')}
        </Item>
      )}
      {seesRates(me) && (
        <Item to="/rates" icon={<BarChartOutlined />} onChosen={onChosen}>
          {t('nav.rates')}
        </Item>
      )}
      {me.desks.length > 0 && (
        <Item to="/whistles" icon={<NotificationOutlined />} onChosen={onChosen}>
          {t('nav.whistles')}
        </Item>
      )}
      {me.seesAllUnits && me.roles.some((role) => role === 'supervisor' || role === 'leader') && (
        <Item to="/supervision" icon={<AlertOutlined />} onChosen={onChosen}>
          {t('nav.proposals')}
        </Item>
      )}
      {me.roles.includes('admin') && (
        <Item to="/admin/queues" icon={<DashboardOutlined />} onChosen={onChosen}>
          {t('nav.queues')}
        </Item>
      )}
      {me.roles.includes('admin') && (
        <Item to="/admin/reader" icon={<BulbOutlined />} onChosen={onChosen}>
          {t('nav.reader')}
        </Item>
      )}
      {me.roles.includes('admin') && (
        <Item to="/admin/routing" icon={<BranchesOutlined />} onChosen={onChosen}>
          {t('nav.routing')}
        </Item>
      )}
      {me.roles.some((role) => role === 'admin' || role === 'editor') && (
        <Item to="/admin/amendments" icon={<BookOutlined />} onChosen={onChosen}>
          {t('nav.amendments')}
        </Item>
      )}
      {me.roles.includes('admin') && (
        <Item to="/admin/policies" icon={<SettingOutlined />} onChosen={onChosen}>
          {t('nav.policies')}
        </Item>
      )}
      {me.roles.includes('admin') && (
        <Item to="/admin/calendar" icon={<CalendarOutlined />} onChosen={onChosen}>
          {t('nav.calendar')}
        </Item>
      )}
      {me.roles.includes('auditor') && (
        <Item to="/views" icon={<EyeOutlined />} onChosen={onChosen}>
          {t('nav.views')}
        </Item>
      )}
    </nav>
  )
}

interface ItemProps {
  to: '/agent' | '/desk/$desk' | '/unit' | '/city' | '/matters' | '/rates' | '/whistles' | '/supervision' | '/admin/amendments' | '/admin/queues' | '/admin/reader' | '/admin/routing' | '/admin/policies' | '/admin/calendar' | '/views'
  params?: { desk: string }
  icon: ReactNode
  count?: number
  overdue?: number
  onChosen: () => void
  children: ReactNode
}

function Item({ to, params, icon, count, overdue = 0, onChosen, children }: ItemProps) {
  const { t } = useTexts()
  // The router compares addresses as they are written, and browsers may write `@` of a desk in two ways.
  const path = decodeURIComponent(useRouterState({ select: ({ location }) => location.pathname }))
  const isHere = path.endsWith(to.replace('$desk', params?.desk ?? ''))
  return (
    <Link to={to} params={params ?? {}} className={isHere ? 'navigation-item navigation-here' : 'navigation-item'} aria-current={isHere ? 'page' : undefined} onClick={onChosen}>
      <span className="navigation-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="navigation-word">{children}</span>
      {overdue > 0 && (
        <span className="navigation-overdue" title={t('nav.overdue', { count: overdue })}>
          {overdue}
          <span className="only-read"> {t('nav.overdue', { count: overdue })}</span>
        </span>
      )}
      {count !== undefined && (
        <span className="navigation-count" title={t('nav.count', { count })}>
          {count}
        </span>
      )}
    </Link>
  )
}
