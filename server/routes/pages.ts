// The citizen's pages: rendered on the server, complete without script. Each parses, calls one service, renders.
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { randomUUID } from 'node:crypto'
import { FilePage, FiledPage } from '../../client/src/citizen/file.tsx'
import { FollowPage, MessagePage, PrivacyPage } from '../../client/src/citizen/follow.tsx'
import { HomePage } from '../../client/src/citizen/home.tsx'
import { RatesPage } from '../../client/src/citizen/rates.tsx'
import { SuspensionsPage } from '../../client/src/citizen/suspensions.tsx'
import { RatePage } from '../../client/src/citizen/rate.tsx'
import { OrderPage } from '../../client/src/citizen/order.tsx'
import { say } from '../../client/src/citizen/texts.ts'
import { ActionBody, ActionName } from '../contracts/actions.ts'
import { HotlineError, notFound, STATUS_OF, type Fault } from '../contracts/errors.ts'
import { FileDemand } from '../contracts/intake.ts'
import { PublicSuspensionsQuery } from '../contracts/public-suspensions.ts'
import { PublicRatesQuery } from '../contracts/rates.ts'
import type { Context } from '../context.ts'
import { issuesOf } from '../middleware/doors.ts'
import { faultOf, requestIdOf } from '../middleware/errors.ts'
import { sameSite } from '../middleware/same-site.ts'
import { CITIZEN_COOKIE, citizenToken, clearToken, setToken } from '../middleware/tokens.ts'
import { actOnOrder } from '../services/acting.ts'
import { beginAsCitizen, openAsCitizen, receiptOf } from '../services/citizens.ts'
import { storeUpload } from '../services/files.ts'
import { fileDemand } from '../services/intake.ts'
import { viewPublicSuspensions } from '../services/public-suspensions.ts'
import { viewPublicRates } from '../services/public-rates.ts'
import type { RatingAsked } from '../contracts/rating-link.ts'
import { openRatingLink, rateByLink } from '../services/rating-links.ts'
import { viewOwnOrder } from '../services/viewing.ts'
import { readAssets } from './pages/assets.ts'
import { demandOf, groundsOf, readForm, unmarked } from './pages/forms.ts'
import { faultsOf, LANGUAGE_COOKIE, languageOf, pageOf, sendPage, wordsOf } from './pages/render.ts'

/** A form of the order's page as it was sent, and what was wrong with it. */
interface Sent {
  action: string | null
  values: Record<string, string>
  fault: Fault | null
}

export function pages(ctx: Context): Router {
  const router = Router()
  const assets = readAssets((message) => ctx.log.warn(message))
  const page = (req: Request) => pageOf(ctx, req, assets)
  router.use(sameSite(ctx))

  router.get('/', (req, res) => sendPage(res, 200, HomePage, { page: page(req) }))
  router.get('/rates', async (req, res) => {
    const { month } = PublicRatesQuery.safeParse({ month: req.query.month }).data ?? { month: 'last' as const }
    sendPage(res, 200, RatesPage, { page: page(req), rates: await viewPublicRates(ctx, { month }) })
  })
  router.get('/suspensions', async (req, res) => {
    const { page: asked } = PublicSuspensionsQuery.safeParse({ page: req.query.page }).data ?? { page: 1 }
    sendPage(res, 200, SuspensionsPage, { page: page(req), found: await viewPublicSuspensions(ctx, { page: asked }) })
  })
  router.get('/privacy', (req, res) => sendPage(res, 200, PrivacyPage, { page: page(req) }))
  router.get('/language', (req, res) => {
    const { to, back } = req.query
    if (to === 'zh' || to === 'en') res.cookie(LANGUAGE_COOKIE, to, { sameSite: 'lax', maxAge: 31_536_000_000, path: '/' })
    // Only our own paths: an address elsewhere would make this a door to anywhere.
    res.redirect(303, typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/')
  })

  router.get('/file', (req, res) => sendFileForm(req, res, 200, {}, null, []))
  router.post('/file', async (req, res) => {
    const { values, files } = await readForm(req)
    const attachments = (values.attachments ?? '').split(',').filter((id) => id !== '')
    const taken = attachments.map((id) => ({ id, name: id.slice(-6) }))
    try {
      await ctx.rateLimits.take('fileByAddress', req.ip ?? 'unknown')
      for (const file of files) taken.push(await storeUpload(ctx, file.bytes, file.name))
      const parsed = FileDemand.safeParse({ ...demandOf(values, taken.map(({ id }) => id)), language: languageOf(req) })
      if (!parsed.success) throw new HotlineError({ code: 'invalid_input', issues: issuesOf(parsed.error, '') })
      const key = /^[\w-]{8,64}$/.exec(values.idempotencyKey ?? '')?.[0] ?? randomUUID()
      const { receipt } = await fileDemand(ctx, { kind: 'citizen', orderId: '' }, parsed.data, { channel: 'web', idempotencyKey: `form:${key}` })
      setToken(req, res, CITIZEN_COOKIE, await beginAsCitizen(ctx, receipt.id))
      res.redirect(303, '/filed')
    } catch (error) {
      const fault = faultOf(error)
      if (fault === null) throw error
      sendFileForm(req, res, STATUS_OF[fault.code], values, fault, taken)
    }
  })
  router.get('/filed', ownOrder(async (req, res, orderId) => {
    const filed = await receiptOf(ctx, orderId)
    sendPage(res, 200, FiledPage, { page: page(req), filed: { ...filed, emergency: emergencyWords(filed.emergency, languageOf(req)) } })
  }))

  router.get('/follow', (req, res) => sendPage(res, 200, FollowPage, { page: page(req), values: {}, notice: null }))
  router.post('/follow', async (req, res) => {
    const { values } = await readForm(req)
    try {
      const { token } = await openAsCitizen(ctx, (values.number ?? '').slice(0, 40), (values.secret ?? '').slice(0, 40), req.ip ?? 'unknown')
      setToken(req, res, CITIZEN_COOKIE, token)
      res.redirect(303, '/my')
    } catch (error) {
      const fault = faultOf(error)
      if (fault === null) throw error
      const language = languageOf(req)
      const notice = fault.code === 'not_found' ? say(language, 'followWrong') : wordsOf(fault, language)
      tellWhen(res, fault)
      sendPage(res, STATUS_OF[fault.code], FollowPage, { page: page(req), values, notice })
    }
  })

  router.get('/my', ownOrder(async (req, res, orderId) => sendOrder(req, res, 200, orderId, { action: null, values: {}, fault: null })))
  router.post('/my/actions/:action', ownOrder(async (req, res, orderId) => {
    const action = ActionName.safeParse(req.params.action).data
    if (action === undefined) throw notFound()
    const { values } = await readForm(req)
    try {
      await refuseUnmarked(action, values, orderId)
      const parsed = ActionBody[action].safeParse({ grounds: groundsOf(values) })
      if (!parsed.success) throw new HotlineError({ code: 'invalid_input', issues: issuesOf(parsed.error, '') })
      await actOnOrder(ctx, { kind: 'citizen', orderId }, { orderId, action, grounds: parsed.data.grounds as never })
      res.redirect(303, '/my')
    } catch (error) {
      const fault = faultOf(error)
      if (fault === null) throw error
      await sendOrder(req, res, STATUS_OF[fault.code], orderId, { action, values, fault })
    }
  }))
  router.get('/rate/:token', async (req, res) => sendRating(req, res, 200, await openRatingLink(ctx, req.params.token, req.ip ?? 'unknown'), {}, null))
  router.post('/rate/:token', async (req, res) => {
    const { token } = req.params
    const address = req.ip ?? 'unknown'
    const { values } = await readForm(req)
    const asked = await openRatingLink(ctx, token, address)
    const parsed = ActionBody.rate.safeParse({ grounds: groundsOf(values) })
    const issues = [...unmarked(values, asked.asks), ...(parsed.success ? [] : issuesOf(parsed.error, ''))]
    if (!parsed.success || issues.length > 0) return sendRating(req, res, 400, asked, values, { code: 'invalid_input', issues: asked.asks.length > 0 ? issues.filter(({ path }) => path !== 'grounds.solved') : issues })
    await rateByLink(ctx, token, parsed.data.grounds, address)
    const language = languageOf(req)
    sendPage(res, 200, MessagePage, { page: page(req), title: say(language, 'ratedTitle'), text: say(language, 'ratedText') })
  })

  router.post('/my/leave', async (req, res) => {
    const token = citizenToken(req)
    if (token !== null) await ctx.sessions.end(token)
    clearToken(res, CITIZEN_COOKIE)
    res.redirect(303, '/follow')
  })

  router.use((req, res) => {
    const language = languageOf(req)
    sendPage(res, 404, MessagePage, { page: page(req), title: say(language, 'notFoundTitle'), text: say(language, 'notFoundText') })
  })
  router.use((error: unknown, req: Request, res: Response, next: (error: unknown) => void) => {
    if (res.headersSent) return next(error)
    const known = faultOf(error)
    if (known === null) ctx.log.error({ err: error, requestId: requestIdOf(req) }, 'unforeseen error')
    const fault: Fault = known ?? { code: 'internal' }
    tellWhen(res, fault)
    const language = languageOf(req)
    if (fault.code === 'gone') return sendPage(res, 410, MessagePage, { page: page(req), title: say(language, 'goneTitle'), text: say(language, GONE[fault.reason]) })
    sendPage(res, STATUS_OF[fault.code], MessagePage, { page: page(req), title: say(language, 'failTitle'), text: wordsOf(fault, language) })
  })
  return router

  function sendFileForm(req: Request, res: Response, status: number, values: Record<string, string>, fault: Fault | null, attachments: { id: string; name: string }[]): void {
    const language = languageOf(req)
    const isFieldFault = fault?.code === 'invalid_input'
    // The same page sent with another text: it is another demand if the citizen says so once more.
    const isOther = fault?.code === 'idempotency_mismatch'
    const faults = fault === null ? {} : faultsOf(fault, language)
    tellWhen(res, fault)
    sendPage(res, status, FilePage, {
      page: page(req),
      form: {
        values,
        faults,
        notice: fault === null || isFieldFault ? null : isOther ? say(language, 'sentAlready') : wordsOf(fault, language),
        streets: ctx.city.areas.map(({ code }) => ctx.city.units.get(code)).filter((unit) => unit !== undefined),
        units: unitsToName(ctx),
        sendsMessages: ctx.config.sms !== null,
        idempotencyKey: isOther ? randomUUID() : (values.idempotencyKey ?? randomUUID()),
        // A file that is no longer kept is not asked for again with every try.
        attachments: attachments.filter((_, index) => faults[`attachments.${index}`] === undefined),
      },
    })
  }

  function sendRating(req: Request, res: Response, status: number, asked: RatingAsked, values: Record<string, string>, fault: Fault | null): void {
    sendPage(res, status, RatePage, { page: page(req), asked, to: req.path, values, faults: fault === null ? {} : groundFaults(fault, languageOf(req)) })
  }

  /** A demand that asks for several things is rated one by one; all that was left out is told at once. */
  async function refuseUnmarked(action: string, values: Record<string, string>, orderId: string): Promise<void> {
    if (action !== 'rate') return
    const { asks } = await viewOwnOrder(ctx, orderId)
    const left = asks.length > 1 ? unmarked(values, asks) : []
    const others = ActionBody.rate.safeParse({ grounds: { ...groundsOf(values), solved: true } })
    if (left.length > 0) throw new HotlineError({ code: 'invalid_input', issues: [...left, ...(others.success ? [] : issuesOf(others.error, ''))] })
  }

  async function sendOrder(req: Request, res: Response, status: number, orderId: string, { action, values, fault }: Sent): Promise<void> {
    const language = languageOf(req)
    const own = {
      order: await viewOwnOrder(ctx, orderId),
      faults: fault === null ? {} : groundFaults(fault, language),
      notice: fault === null || fault.code === 'invalid_input' ? null : wordsOf(fault, language),
      sent: action,
      values,
      units: unitsToName(ctx),
      sendsMessages: ctx.config.sms !== null,
    }
    sendPage(res, status, OrderPage, { page: page(req), own })
  }

  /** Pages of the one order whose session the browser holds; without one, to the door that opens it. */
  function ownOrder(handle: (req: Request, res: Response, orderId: string) => Promise<void>): RequestHandler {
    return async (req, res) => {
      const token = citizenToken(req)
      const session = token === null ? null : await ctx.sessions.find(token)
      if (session?.kind !== 'citizen') return res.redirect(303, '/follow')
      await handle(req, res, session.orderId)
    }
  }
}

function tellWhen(res: Response, fault: Fault | null): void {
  if (fault !== null && 'retryAfterSeconds' in fault) res.setHeader('Retry-After', String(fault.retryAfterSeconds))
}

/** Faults of an action's form, by the names of its fields. */
const groundFaults = (fault: Fault, language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(Object.entries(faultsOf(fault, language)).map(([path, words]) => [path.replace(/^grounds\./, ''), words]))

/** The units a citizen may complain of by name; the centre itself reads every order, so nothing could be kept from it. */
const unitsToName = (ctx: Context) => [...ctx.city.units.values()].filter(({ kind }) => kind !== 'centre').map(({ code, name, nameEn, kind }) => ({ code, name, nameEn, kind }))

const GONE = { used: 'goneUsed', replaced: 'goneReplaced', expired: 'goneExpired' } as const

const emergencyWords = (emergency: { number: string | null; reasons: { zh: string; en: string }[] } | null, language: 'zh' | 'en') =>
  emergency === null ? null : { number: emergency.number, reasons: emergency.reasons.map((words) => words[language]) }
