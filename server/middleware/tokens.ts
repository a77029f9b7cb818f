// Session tokens on the wire: a cookie for browsers, a bearer token for programs. Other sites can send neither.
import type { Request, Response } from 'express'

export const STAFF_COOKIE = 'minsheng_staff'
export const CITIZEN_COOKIE = 'minsheng_order'

const cookieOf = (req: Request, name: string): string | null => {
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value !== undefined && value !== '') return value
  }
  return null
}

const bearerOf = (req: Request): string | null => /^Bearer ([\w-]{20,100})$/.exec(req.headers.authorization ?? '')?.[1] ?? null

export const staffToken = (req: Request): string | null => cookieOf(req, STAFF_COOKIE) ?? bearerOf(req)
export const citizenToken = (req: Request): string | null => cookieOf(req, CITIZEN_COOKIE) ?? bearerOf(req)

/** Strict: no other site's link or form brings it along. Secure where the page came by https. */
export function setToken(req: Request, res: Response, name: string, token: string): void {
  res.cookie(name, token, { httpOnly: true, sameSite: 'strict', secure: req.secure, path: '/' })
}

export const clearToken = (res: Response, name: string): void => void res.clearCookie(name, { path: '/' })
