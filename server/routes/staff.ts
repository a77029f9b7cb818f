// Doors for staff: session, desks, orders and their actions, calls, notices, administration.
import { z } from 'zod'
import { ActionBody, ActionName, PLATFORM_ACTIONS } from '../contracts/actions.ts'
import { CallView, OrderCall, Recording } from '../contracts/calls.ts'
import { forbidden, HotlineError } from '../contracts/errors.ts'
import { FileForCaller, Receipt } from '../contracts/intake.ts'
import { ChangesPage, ChangesQuery, ListQuery, OrderPage, Precedents, StaffOrder } from '../contracts/orders.ts'
import { OrderMessages } from '../contracts/messages.ts'
import { Id, InstantOut, UnitCode } from '../contracts/primitives.ts'
import { ContactView, Me, OpenWithReason, OrderPeople, PeopleQuery, RelayView, SignIn, ViewsPage, ViewsQuery } from '../contracts/staff.ts'
import { door, issuesOf, type Door } from '../middleware/doors.ts'
import { idempotencyKey } from '../middleware/idempotency.ts'
import { clearToken, setToken, STAFF_COOKIE, staffToken } from '../middleware/tokens.ts'
import { actOnOrder } from '../services/acting.ts'
import { listNotices, readNotices } from '../services/noticing.ts'
import { listViews, setUnitSystem, viewQueues } from '../services/administering.ts'
import { changesSince, listOrders } from '../services/boards.ts'
import { viewCall, viewPresentCall } from '../services/calls.ts'
import { openContact } from '../services/contact.ts'
import { fileDemand } from '../services/intake.ts'
import { viewOrderMessages } from '../services/messages.ts'
import { openRecording, viewOrderCall } from '../services/order-calls.ts'
import { giveFileReason, openAttachment } from '../services/order-files.ts'
import { listOrderPeople } from '../services/order-people.ts'
import { listPrecedents } from '../services/precedents.ts'
import { makeRatingLink } from '../services/rating-links.ts'
import { relayNumber } from '../services/relay-numbers.ts'
import { describeMe, listColleagues, signIn } from '../services/staff.ts'
import { presentToStaff, viewOrder } from '../services/viewing.ts'

const OneOrder = z.strictObject({ orderId: Id })
const OneFile = z.strictObject({ orderId: Id, fileId: Id })
const SignedIn = z.strictObject({ token: z.string(), me: Me })
export const NoticeView = z.strictObject({ id: z.string(), orderId: Id.nullable(), number: z.string(), about: z.string(), to: z.string(), at: InstantOut, readAt: InstantOut.nullable() })
const QueueView = z.strictObject({
  name: z.string(),
  waiting: z.int(),
  active: z.int(),
  delayed: z.int(),
  failed: z.int(),
  failures: z.array(z.strictObject({ id: z.string(), name: z.string(), attempts: z.int(), reason: z.string() })),
})
const UnitSystemInput = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(500), secret: z.string().min(16).max(200), enabled: z.boolean() })

export const staffDoors: Door[] = [
  door({
    id: 'signIn',
    method: 'post',
    path: '/session',
    summary: 'Sign in.',
    body: SignIn,
    answer: { status: 200, shape: SignedIn },
    async handle({ ctx, body, address, req, res }) {
      const { token, who } = await signIn(ctx, body, address)
      setToken(req, res, STAFF_COOKIE, token)
      return { token, me: await describeMe(ctx, who) }
    },
  }),
  door({
    id: 'viewMe',
    method: 'get',
    path: '/session',
    summary: 'Who is signed in, and what stands on their desks.',
    answer: { status: 200, shape: Me },
    handle: ({ ctx, who }) => describeMe(ctx, who),
  }),
  door({
    id: 'signOut',
    method: 'delete',
    path: '/session',
    summary: 'Sign out here.',
    answer: { status: 204, shape: null },
    async handle({ ctx, who, req, res }) {
      const token = staffToken(req)
      if (token !== null) await ctx.sessions.end(token)
      clearToken(res, STAFF_COOKIE)
      ctx.realtime.endPerson(who.id)
    },
  }),
  door({
    id: 'listOrders',
    method: 'get',
    path: '/orders',
    summary: 'A desk, a unit’s orders, a state, or a search; a page at a time.',
    query: ListQuery,
    answer: { status: 200, shape: OrderPage },
    handle: ({ ctx, who, query }) => listOrders(ctx, who, query),
  }),
  door({
    id: 'listChanges',
    method: 'get',
    path: '/orders/changes',
    summary: 'Orders that changed since a cursor; without one, the cursor of now.',
    query: ChangesQuery,
    answer: { status: 200, shape: ChangesPage },
    handle: ({ ctx, who, query }) => changesSince(ctx, who, query),
  }),
  door({
    id: 'viewOrder',
    method: 'get',
    path: '/orders/:orderId',
    summary: 'An order, with what the asker may do with it.',
    params: OneOrder,
    answer: { status: 200, shape: StaffOrder },
    handle: ({ ctx, who, params }) => viewOrder(ctx, who, params.orderId),
  }),
  door({
    id: 'actOnOrder',
    method: 'post',
    path: '/orders/:orderId/actions/:action',
    summary: 'Take an action of the life cycle. Name the version you looked at: if the order has moved on, the answer is `conflict` with what changed.',
    params: z.strictObject({ orderId: Id, action: ActionName }),
    answer: { status: 200, shape: StaffOrder },
    async handle({ ctx, who, params, req }) {
      if (PLATFORM_ACTIONS.includes(params.action)) throw forbidden()
      const parsed = ActionBody[params.action].safeParse((req.body as unknown) ?? {})
      if (!parsed.success) throw new HotlineError({ code: 'invalid_input', issues: issuesOf(parsed.error, '') })
      const { grounds, version } = parsed.data
      const order = await actOnOrder(ctx, who, { orderId: params.orderId, action: params.action, grounds: grounds as never, version })
      return presentToStaff(ctx, who, order)
    },
  }),
  door({
    id: 'openContact',
    method: 'post',
    path: '/orders/:orderId/contact/openings',
    summary: 'Open the citizen’s contact data; the reason is recorded.',
    params: OneOrder,
    body: OpenWithReason,
    answer: { status: 200, shape: ContactView },
    handle: ({ ctx, who, params, body }) => openContact(ctx, who, params.orderId, body.reason),
  }),
  door({
    id: 'relayNumber',
    method: 'post',
    path: '/orders/:orderId/relay',
    summary: 'A relay number that leads to the citizen, for the asker’s unit and a time; the same while it is valid. Asking is recorded.',
    params: OneOrder,
    answer: { status: 200, shape: RelayView },
    handle: ({ ctx, who, params }) => relayNumber(ctx, who, params.orderId),
  }),
  door({
    id: 'viewOrderCall',
    method: 'get',
    path: '/orders/:orderId/call',
    summary: 'The telephone call an order was filed from; not found when there was none.',
    params: OneOrder,
    answer: { status: 200, shape: OrderCall },
    handle: ({ ctx, who, params }) => viewOrderCall(ctx, who, params.orderId),
  }),
  door({
    id: 'viewOrderMessages',
    method: 'get',
    path: '/orders/:orderId/messages',
    summary: 'SMS to the citizen of an order: which, when, whether they arrived, what holds one back, why one was not sent. No number, no text.',
    params: OneOrder,
    answer: { status: 200, shape: OrderMessages },
    handle: ({ ctx, who, params }) => viewOrderMessages(ctx, who, params.orderId),
  }),
  door({
    id: 'openRecording',
    method: 'post',
    path: '/orders/:orderId/recording/openings',
    summary: 'Where the recording of that call is; the reason is recorded.',
    params: OneOrder,
    body: OpenWithReason,
    answer: { status: 200, shape: Recording },
    handle: ({ ctx, who, params, body }) => openRecording(ctx, who, params.orderId, body.reason),
  }),
  door({
    id: 'makeRatingLink',
    method: 'post',
    path: '/orders/:orderId/rating-link',
    summary: 'A one-time link with which the citizen rates the answer; making one is recorded.',
    params: OneOrder,
    answer: { status: 200, shape: z.strictObject({ path: z.string(), until: InstantOut }) },
    handle: ({ ctx, who, params }) => makeRatingLink(ctx, who, params.orderId),
  }),
  door({
    id: 'giveFileReason',
    method: 'post',
    path: '/orders/:orderId/attachments/:fileId/openings',
    summary: 'Why a file is opened; recorded, and good for an hour.',
    params: OneFile,
    body: OpenWithReason,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, params, body }) => giveFileReason(ctx, who, params.orderId, params.fileId, body.reason),
  }),
  door({
    id: 'viewAttachment',
    method: 'get',
    path: '/orders/:orderId/attachments/:fileId',
    summary: 'A file of an order, as a download. An opening by staff is recorded, once an hour; files of secret orders need a reason first.',
    params: OneFile,
    answer: { status: 200, shape: null },
    async handle({ ctx, who, params, res }) {
      const { file, stream } = await openAttachment(ctx, who, params.orderId, params.fileId)
      res.setHeader('Content-Type', file.mime)
      res.setHeader('Content-Disposition', `${file.mime === 'image/jpeg' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      res.setHeader('X-Content-Type-Options', 'nosniff')
      res.setHeader('Cache-Control', 'private, no-store')
      await new Promise<void>((resolve, reject) => stream.on('error', reject).pipe(res).on('finish', resolve).on('close', resolve))
    },
  }),
  door({
    id: 'listPrecedents',
    method: 'get',
    path: '/orders/:orderId/precedents',
    summary: 'What was ruled on returns of the same matter before.',
    params: OneOrder,
    answer: { status: 200, shape: Precedents },
    handle: ({ ctx, who, params }) => listPrecedents(ctx, who, params.orderId),
  }),
  door({
    id: 'listOrderPeople',
    method: 'get',
    path: '/orders/:orderId/people',
    summary: 'Who sees an order, found by name: for who recuses somebody from it.',
    params: OneOrder,
    query: PeopleQuery,
    answer: { status: 200, shape: OrderPeople },
    handle: ({ ctx, who, params, query }) => listOrderPeople(ctx, who, params.orderId, query.q),
  }),
  door({
    id: 'listViews',
    method: 'get',
    path: '/orders/:orderId/views',
    summary: 'Who has looked at the personal data of an order, and why; a page at a time.',
    params: z.strictObject({ orderId: z.string().min(1).max(40) }),
    query: ViewsQuery,
    answer: { status: 200, shape: ViewsPage },
    handle: ({ ctx, params, query }) => listViews(ctx, params.orderId, query.page),
  }),
  door({
    id: 'fileForCaller',
    method: 'post',
    path: '/agent/orders',
    summary: 'File a demand for a caller.',
    body: FileForCaller,
    answer: { status: 201, shape: Receipt },
    idempotent: true,
    async handle({ ctx, who, body, req, res }) {
      const key = idempotencyKey(req, who.id)
      const filed = await fileDemand(ctx, who, body, { channel: body.callId === undefined ? 'agent' : 'phone', idempotencyKey: key })
      if (filed.replayed) res.setHeader('Idempotent-Replayed', 'true')
      return filed.receipt
    },
  }),
  door({
    id: 'viewPresentCall',
    method: 'get',
    path: '/agent/call',
    summary: 'The call at the agent’s place now.',
    answer: { status: 200, shape: z.strictObject({ call: CallView.nullable() }) },
    handle: async ({ ctx, who }) => ({ call: await viewPresentCall(ctx, who) }),
  }),
  door({
    id: 'viewCall',
    method: 'get',
    path: '/agent/calls/:callId',
    summary: 'One of the agent’s own calls.',
    params: z.strictObject({ callId: z.string().min(1).max(100) }),
    answer: { status: 200, shape: CallView },
    handle: ({ ctx, who, params }) => viewCall(ctx, who, params.callId),
  }),
  door({
    id: 'listColleagues',
    method: 'get',
    path: '/colleagues',
    summary: 'People of the asker’s unit.',
    answer: { status: 200, shape: z.strictObject({ people: z.array(z.strictObject({ id: z.string(), name: z.string(), roles: z.array(z.string()) })) }) },
    handle: async ({ ctx, who }) => ({ people: listColleagues(ctx, who) }),
  }),
  door({
    id: 'listNotices',
    method: 'get',
    path: '/notices',
    summary: 'What the asker’s unit and desks have been told.',
    answer: { status: 200, shape: z.strictObject({ notices: z.array(NoticeView) }) },
    handle: async ({ ctx, who }) => ({ notices: await listNotices(ctx, who) }),
  }),
  door({
    id: 'readNotices',
    method: 'post',
    path: '/notices/read',
    summary: 'Mark them read.',
    answer: { status: 204, shape: null },
    handle: ({ ctx, who }) => readNotices(ctx, who),
  }),
  door({
    id: 'viewQueues',
    method: 'get',
    path: '/admin/queues',
    summary: 'What waits, what failed.',
    answer: { status: 200, shape: z.strictObject({ queues: z.array(QueueView) }) },
    handle: async ({ ctx }) => ({ queues: await viewQueues(ctx) }),
  }),
  door({
    id: 'setUnitSystem',
    method: 'put',
    path: '/admin/units/:unit/system',
    summary: 'How a department’s own system is reached.',
    params: z.strictObject({ unit: UnitCode }),
    body: UnitSystemInput,
    answer: { status: 204, shape: null },
    handle: ({ ctx, params, body }) => setUnitSystem(ctx, params.unit, body),
  }),
]
