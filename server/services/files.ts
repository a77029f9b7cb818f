// Attachments: the content, not the name, decides what a file is; pictures are written anew without their metadata (FL §10).
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Readable } from 'node:stream'
import { HotlineError } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { AttachmentRef } from '../domain/orders.ts'

export const MOST_BYTES = 20 * 1024 * 1024
const PICTURES = ['image/jpeg', 'image/png', 'image/webp'] as const
const OTHERS = ['application/pdf', 'video/mp4', 'audio/mpeg', 'audio/x-m4a', 'audio/mp4', 'audio/wav'] as const
const ACCEPTED: readonly string[] = [...PICTURES, ...OTHERS]
/** Longest side of a stored picture, pixels. */
const MOST_PIXELS = 2560

/**
 * Stores an uploaded file until an order claims it.
 * @returns its reference; the id is unguessable
 * @throws HotlineError unsupported_media | too_large | invalid_input
 */
export async function storeUpload(ctx: Context, bytes: Buffer, name: string): Promise<AttachmentRef> {
  if (bytes.length > MOST_BYTES) throw new HotlineError({ code: 'too_large', limitBytes: MOST_BYTES })
  const type = await fileTypeFromBuffer(bytes)
  if (type === undefined || !ACCEPTED.includes(type.mime)) throw new HotlineError({ code: 'unsupported_media', accepted: [...ACCEPTED] })
  const clean = (PICTURES as readonly string[]).includes(type.mime) ? await withoutMetadata(bytes) : { bytes, mime: type.mime, extension: type.ext }
  const id = ctx.newId()
  const shown = `${safeName(name)}.${clean.extension}`
  await ctx.store.files.save(id, Readable.from([clean.bytes]), { orderId: null, claimed: false, name: shown, mime: clean.mime, idempotencyKey: null })
  return { id, name: shown, mime: clean.mime, size: clean.bytes.length }
}

/** Decoded and written anew: position, camera and whatever hides behind the picture are gone. */
async function withoutMetadata(bytes: Buffer): Promise<{ bytes: Buffer; mime: string; extension: string }> {
  try {
    const image = sharp(bytes, { limitInputPixels: 100_000_000, failOn: 'error' })
    const clean = await image
      .rotate()
      .resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 85 })
      .toBuffer()
    return { bytes: clean, mime: 'image/jpeg', extension: 'jpg' }
  } catch {
    throw new HotlineError({ code: 'invalid_input', issues: [{ path: 'file', message: 'the picture cannot be decoded', code: 'undecodable' }] })
  }
}

const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N}_ -]/gu, '_')
    .slice(0, 60) || 'file'
