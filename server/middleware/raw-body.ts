// The bytes of a body as they came, kept beside the parsed one: signatures are over bytes.
import express, { type Request, type RequestHandler } from 'express'
import { HotlineError } from '../contracts/errors.ts'
import { SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../contracts/signing.ts'

const kept = new WeakMap<object, Buffer>()

/** JSON bodies of at most 256 KB in UTF-8. */
export const jsonBody = (): RequestHandler => express.json({ limit: 262_144, strict: true, verify: (req, _res, bytes) => void kept.set(req, bytes) })

/**
 * A body that is neither JSON nor an upload is refused as what it is, not as a demand without text.
 * @throws HotlineError unsupported_media
 */
export const onlyJson = (): RequestHandler => (req, _res, next) => {
  const sent = req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
  if (sent && !req.is(['json', 'multipart/form-data'])) throw new HotlineError({ code: 'unsupported_media', accepted: ['application/json; charset=utf-8'] })
  next()
}

export const rawBodyOf = (req: Request): Buffer => kept.get(req) ?? Buffer.alloc(0)

const one = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

export const signatureHeadersOf = (req: Request) => ({
  timestamp: one(req.headers[TIMESTAMP_HEADER]),
  signature: one(req.headers[SIGNATURE_HEADER]),
})
