// The pages and their addresses. Pages beyond the boards are loaded when first opened.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { CARE_KINDS, type CareKind } from '../../../server/domain/care.ts'
import { ORDER_STATES, type OrderState } from '../../../server/domain/words.ts'
import { ApiError } from '../api/http.ts'
import { CityPage, DeskPage, UnitPage } from './board/pages.tsx'
import { meQuery, queryClient } from './queries.ts'
import { chosenIn, type ChosenSearch, type PageSearch } from './rates/chosen.ts'
import { PERIODS } from './rates/periods.ts'
import { SignInPage } from './session/SignInPage.tsx'
import { Failure } from './session/Failure.tsx'
import { Shell } from './shell/Shell.tsx'
import { StartPage } from './shell/StartPage.tsx'

const rootRoute = createRootRoute({ component: Outlet })

/** Only a place within the console is gone back to. */
const placeWithin = (value: unknown): string | undefined => (typeof value === 'string' && /^\/(?![/\\])/.test(value) && !value.startsWith('/sign-in') ? value : undefined)

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { back?: string; ended?: boolean } => {
    const back = placeWithin(search.back)
    return { ...(back !== undefined && { back }), ...(search.ended === true && { ended: true }) }
  },
  component: SignInPage,
})

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery)
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        const back = placeWithin(location.href)
        throw redirect({ to: '/sign-in', search: back === undefined || back === '/' ? {} : { back } })
      }
      throw error
    }
  },
})

const startRoute = createRoute({ getParentRoute: () => shellRoute, path: '/', component: StartPage })
const searchOf = (search: Record<string, unknown>): { q?: string } => (typeof search.q === 'string' && search.q !== '' ? { q: search.q.slice(0, 100) } : {})
const isState = (value: unknown): value is OrderState => (ORDER_STATES as readonly unknown[]).includes(value)
const isTask = (value: unknown): value is CareKind => (CARE_KINDS as readonly unknown[]).includes(value)
const deskSearchOf = (search: Record<string, unknown>): { q?: string; state?: OrderState; urgent?: 'yes'; task?: CareKind } => ({
  ...searchOf(search),
  ...(isState(search.state) && { state: search.state }),
  ...(search.urgent === 'yes' && { urgent: 'yes' }),
  ...(isTask(search.task) && { task: search.task }),
})
const deskRoute = createRoute({ getParentRoute: () => shellRoute, path: '/desk/$desk', validateSearch: deskSearchOf, component: DeskPage })
const unitRoute = createRoute({ getParentRoute: () => shellRoute, path: '/unit', validateSearch: searchOf, component: UnitPage })
const cityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/city',
  validateSearch: (search: Record<string, unknown>): { q?: string; state?: OrderState } => ({ ...searchOf(search), ...(isState(search.state) && { state: search.state }) }),
  component: CityPage,
})
const orderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('./order/OrderPage.tsx'), 'OrderPage'),
})
const agentRoute = createRoute({ getParentRoute: () => shellRoute, path: '/agent', component: lazyRouteComponent(() => import('./agent/AgentPage.tsx'), 'AgentPage') })
const mattersRoute = createRoute({ getParentRoute: () => shellRoute, path: '/matters', component: lazyRouteComponent(() => import('./matters/MattersPage.tsx'), 'MattersPage') })
const matterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/matters/$matterId',
  component: lazyRouteComponent(() => import('./matters/MatterPage.tsx'), 'MatterPage'),
})
const DAY = /^\d{4}-\d{2}-\d{2}$/
const ratesSearchOf = ({ period, first, last, ...list }: Record<string, unknown>): PageSearch & ChosenSearch => ({
  ...chosenIn(list),
  ...(PERIODS.some((name) => name === period) && { period: PERIODS.find((name) => name === period) ?? 'month' }),
  ...(typeof first === 'string' && DAY.test(first) && { first }),
  ...(typeof last === 'string' && DAY.test(last) && { last }),
})
const ratesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rates',
  validateSearch: ratesSearchOf,
  component: lazyRouteComponent(() => import('./rates/RatesPage.tsx'), 'RatesPage'),
})
const whistlesRoute = createRoute({ getParentRoute: () => shellRoute, path: '/whistles', component: lazyRouteComponent(() => import('./whistles/WhistlesPage.tsx'), 'WhistlesPage') })
const proposalsRoute = createRoute({ getParentRoute: () => shellRoute, path: '/supervision', component: lazyRouteComponent(() => import('./supervision/ProposalsPage.tsx'), 'ProposalsPage') })
const amendmentsRoute = createRoute({ getParentRoute: () => shellRoute, path: '/admin/amendments', component: lazyRouteComponent(() => import('./admin/AmendmentsPage.tsx'), 'AmendmentsPage') })
const queuesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/queues',
  component: lazyRouteComponent(() => import('./admin/QueuesPage.tsx'), 'QueuesPage'),
})
const calendarRoute = createRoute({ getParentRoute: () => shellRoute, path: '/admin/calendar', component: lazyRouteComponent(() => import('./admin/CalendarPage.tsx'), 'CalendarPage') })
const routingRoute = createRoute({ getParentRoute: () => shellRoute, path: '/admin/routing', component: lazyRouteComponent(() => import('./routing/RoutingPage.tsx'), 'RoutingPage') })
const policiesRoute = createRoute({ getParentRoute: () => shellRoute, path: '/admin/policies', component: lazyRouteComponent(() => import('./policies/PoliciesPage.tsx'), 'PoliciesPage') })
const readerRoute = createRoute({ getParentRoute: () => shellRoute, path: '/admin/reader', component: lazyRouteComponent(() => import('./admin/ReaderPage.tsx'), 'ReaderPage') })
const viewsRoute = createRoute({ getParentRoute: () => shellRoute, path: '/views', component: lazyRouteComponent(() => import('./admin/ViewsPage.tsx'), 'ViewsPage') })

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    shellRoute.addChildren([startRoute, deskRoute, unitRoute, cityRoute, orderRoute, agentRoute, mattersRoute, matterRoute, ratesRoute, whistlesRoute, proposalsRoute, amendmentsRoute, queuesRoute, readerRoute, routingRoute, policiesRoute, calendarRoute, viewsRoute]),
  ]),
  basepath: '/console',
  defaultPendingComponent: () => <Skeleton active className="page" />,
  defaultErrorComponent: ({ error, reset }) => <Failure title="" error={error} onRetry={reset} />,
  defaultNotFoundComponent: () => <Failure title="" error={new ApiError(404, { code: 'not_found' })} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
