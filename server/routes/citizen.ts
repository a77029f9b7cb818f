// Doors for citizens: file, upload, open with number and secret, follow, answer, rate. No account.
import busboy from 'busboy'
import { z } from 'zod'
import { ActionBody, ActionName } from '../contracts/actions.ts'
import { HotlineError, invalid } from '../contracts/errors.ts'
import { EmergencyView, FileDemand, ReadText, Receipt } from '../contracts/intake.ts'
import { CitizenOrder, Named } from '../contracts/orders.ts'
import { Id } from '../contracts/primitives.ts'
import { door, issuesOf, type Door } from '../middleware/doors.ts'
import { idempotencyKey } from '../middleware/idempotency.ts'
import { CITIZEN_COOKIE, citizenToken, clearToken, setToken } from '../middleware/tokens.ts'
import { actOnOrder } from '../services/acting.ts'
import { openAsCitizen } from '../services/citizens.ts'
import { MOST_BYTES, storeUpload } from '../services/files.ts'
import { fileDemand } from '../services/intake.ts'
import { readBeforeFiling } from '../services/asking.ts'
import { presentToCitizen, viewOwnOrder } from '../services/viewing.ts'
import type { Request } from 'express'

const OpenOwn = z.strictObject({ number: z.string().max(40), secret: z.string().max(40) })
const Opened = z.strictObject({ token: z.string(), order: CitizenOrder })
const Uploaded = z.strictObject({ id: Id, name: z.string(), mime: z.string(), size: z.int() })

export const Suggestion = z.strictObject({
  emergency: EmergencyView.nullable(),
  leaves: z.array(z.strictObject({ leaf: Named, path: z.array(z.string()), pathEn: z.array(z.string()), p: z.number() })),
  demandType: z.string().nullable(),
  several: z.boolean(),
  /** The street that the words name; null when they name none. */
  street: Named.nullable(),
  abstained: z.boolean(),
})

export const citizenDoors: Door[] = [
  door({
    id: 'fileOrder',
    method: 'post',
    path: '/orders',
    summary: 'File a demand. The answer holds number and secret; the secret is shown once.',
    body: FileDemand,
    answer: { status: 201, shape: Receipt },
    idempotent: true,
    async handle({ ctx, body, address, req, res }) {
      await ctx.rateLimits.take('fileByAddress', address)
      const key = idempotencyKey(req, 'web')
      const filed = await fileDemand(ctx, { kind: 'citizen', orderId: '' }, body, { channel: 'web', idempotencyKey: key })
      if (filed.replayed) res.setHeader('Idempotent-Replayed', 'true')
      return filed.receipt
    },
  }),
  door({
    id: 'readText',
    method: 'post',
    path: '/reading',
    summary: 'What a text seems to be about, and whether life is in danger, before anything is stored.',
    body: ReadText,
    answer: { status: 200, shape: Suggestion },
    async handle({ ctx, body, address }) {
      await ctx.rateLimits.take('readByAddress', address)
      return readBeforeFiling(ctx, body)
    },
  }),
  door({
    id: 'uploadAttachment',
    method: 'post',
    path: '/attachments',
    summary: 'Upload one file (multipart/form-data, field `file`, at most 20 MB); name its id when filing.',
    answer: { status: 201, shape: Uploaded },
    async handle({ ctx, req, address }) {
      await ctx.rateLimits.take('uploadByAddress', address)
      const { bytes, name } = await uploadOf(req)
      return storeUpload(ctx, bytes, name)
    },
  }),
  door({
    id: 'openOwnOrder',
    method: 'post',
    path: '/my/session',
    summary: 'Open an order with its number and secret.',
    body: OpenOwn,
    answer: { status: 200, shape: Opened },
    async handle({ ctx, body, address, req, res }) {
      const { token, orderId } = await openAsCitizen(ctx, body.number, body.secret, address)
      setToken(req, res, CITIZEN_COOKIE, token)
      return { token, order: await viewOwnOrder(ctx, orderId) }
    },
  }),
  door({
    id: 'leaveOwnOrder',
    method: 'delete',
    path: '/my/session',
    summary: 'Close the order on this device.',
    answer: { status: 204, shape: null },
    async handle({ ctx, req, res }) {
      const token = citizenToken(req)
      if (token !== null) await ctx.sessions.end(token)
      clearToken(res, CITIZEN_COOKIE)
    },
  }),
  door({
    id: 'viewOwnOrder',
    method: 'get',
    path: '/my/order',
    summary: 'The order as its citizen sees it.',
    answer: { status: 200, shape: CitizenOrder },
    handle: ({ ctx, who }) => viewOwnOrder(ctx, who.orderId),
  }),
  door({
    id: 'actOnOwnOrder',
    method: 'post',
    path: '/my/order/actions/:action',
    summary: 'What a citizen may do with the order: answer a question, urge, rate, reopen.',
    params: z.strictObject({ action: ActionName }),
    answer: { status: 200, shape: CitizenOrder },
    async handle({ ctx, who, params, req }) {
      const parsed = ActionBody[params.action].safeParse((req.body as unknown) ?? {})
      if (!parsed.success) throw new HotlineError({ code: 'invalid_input', issues: issuesOf(parsed.error, '') })
      const { grounds, version } = parsed.data
      const order = await actOnOrder(ctx, who, { orderId: who.orderId, action: params.action, grounds: grounds as never, version })
      return presentToCitizen(ctx, order)
    },
  }),
]

/** The one file of a multipart body; a second field or a larger file is refused while it is read. */
function uploadOf(req: Request): Promise<{ bytes: Buffer; name: string }> {
  if (!/^multipart\/form-data/i.test(req.headers['content-type'] ?? '')) throw new HotlineError({ code: 'unsupported_media', accepted: ['multipart/form-data'] })
  return new Promise((resolve, reject) => {
    const reader = busboy({ headers: req.headers, limits: { files: 1, fields: 5, fieldSize: 1_000, fileSize: MOST_BYTES }, defParamCharset: 'utf8' })
    let file: { bytes: Buffer; name: string } | null = null
    reader.on('file', (field, stream, { filename }) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => reject(new HotlineError({ code: 'too_large', limitBytes: MOST_BYTES })))
      stream.on('close', () => {
        if (field === 'file') file = { bytes: Buffer.concat(chunks), name: filename ?? 'file' }
      })
    })
    reader.on('error', () => reject(invalid({ path: 'file', message: 'the upload cannot be read' })))
    reader.on('close', () => (file === null ? reject(invalid({ path: 'file', message: 'no file was sent' })) : resolve(file)))
    req.pipe(reader)
  })
}

