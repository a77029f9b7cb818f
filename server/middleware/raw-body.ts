// The bytes of a body as they came, kept beside the parsed one: signatures are over bytes.
import express, { type Request, type RequestHandler } from 'express'
import { SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../contracts/signing.ts'

const kept = new WeakMap<object, Buffer>()

/** JSON bodies of at most 256 KB in UTF-8. */
export const jsonBody = (): RequestHandler => express.json({ limit: 262_144, strict: true, verify: (req, _res, bytes) => void kept.set(req, bytes) })

export const rawBodyOf = (req: Request): Buffer => kept.get(req) ?? Buffer.alloc(0)

const one = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

export const signatureHeadersOf = (req: Request) => ({
  timestamp: one(req.headers[TIMESTAMP_HEADER]),
  signature: one(req.headers[SIGNATURE_HEADER]),
})
