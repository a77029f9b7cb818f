// The frame around every page of the signed-in: top bar, navigation, live line. Narrow screens get the navigation as a drawer.
import { LogoutOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import { Button, Drawer, Dropdown } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { whenSignedOut } from '../../api/http.ts'
import { signOut } from '../../api/session.ts'
import { ROLES } from '../../ui/words.ts'
import { dropAllDrafts } from '../actions/drafts.ts'
import { LiveProvider } from '../live/LiveProvider.tsx'
import { meQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { Connection } from './Connection.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Navigation } from './Navigation.tsx'
import { Notices } from './Notices.tsx'

export function Shell() {
  const { t, nameOf, label } = useTexts()
  const { data: me } = useSuspenseQuery(meQuery)
  const router = useRouter()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)

  const onEnded = useCallback(() => {
    const { pathname, href } = router.state.location
    if (pathname === '/sign-in') return
    void navigate({ to: '/sign-in', search: { back: href, ended: true }, replace: true })
  }, [router, navigate])
  const onRing = useCallback(() => {
    if (router.state.location.pathname !== '/agent') void navigate({ to: '/agent' })
  }, [router, navigate])
  useEffect(() => whenSignedOut(onEnded), [onEnded])

  const leaving = useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      dropAllDrafts()
      await navigate({ to: '/sign-in', search: {}, replace: true })
      queryClient.clear()
    },
  })

  const seesOrders = me.seesAllUnits || me.desks.length > 0
  const roles = me.roles.map((role) => label(ROLES, role)).join(' · ')
  return (
    <LiveProvider me={me} onEnded={onEnded} onRing={onRing}>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="top">
        <Button className="top-menu" type="text" icon={<MenuOutlined />} aria-label={t('nav.menu')} onClick={() => setOpen(true)} />
        <span className="brand">
          <span className="brand-name">{t('app.name')}</span>
          <span className="brand-sub">{t('app.sub')}</span>
        </span>
        <span className="top-unit">{nameOf(me.unit)}</span>
        <span className="top-space" />
        {seesOrders && <Connection />}
        <LanguageSwitch />
        {(seesOrders || me.roles.includes('admin')) && <Notices me={me} />}
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'who', disabled: true, label: `${me.name} · ${roles}` },
              { key: 'unit', disabled: true, label: nameOf(me.unit) },
              { type: 'divider' },
              { key: 'out', icon: <LogoutOutlined />, label: t('top.signOut'), onClick: () => leaving.mutate() },
            ],
          }}
        >
          <Button type="text" icon={<UserOutlined />} aria-label={`${t('top.person')}: ${me.name}`}>
            <span className="top-person">{me.name}</span>
          </Button>
        </Dropdown>
      </header>
      <div className="frame">
        <aside className="side">
          <Navigation me={me} onChosen={() => setOpen(false)} />
        </aside>
        <Drawer placement="left" open={isOpen} onClose={() => setOpen(false)} title={t('app.name')} size={280} styles={{ body: { padding: 8 } }}>
          <Navigation me={me} onChosen={() => setOpen(false)} />
        </Drawer>
        <main id="content" className="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </LiveProvider>
  )
}
