// A request that changes something and carries a cookie must come from our own pages (cross-site request forgery).
import type { RequestHandler } from 'express'
import { forbidden } from '../contracts/errors.ts'
import type { Context } from '../context.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** @throws HotlineError forbidden when the browser says that the request comes from another site */
export const sameSite =
  (ctx: Context): RequestHandler =>
  (req, _res, next) => {
    const { origin, host } = req.headers
    if (SAFE.has(req.method) || req.headers.cookie === undefined || origin === undefined) return next()
    const own = origin.replace(/^https?:\/\//, '') === host
    if (!own && !ctx.config.origins.includes(origin)) throw forbidden()
    next()
  }
