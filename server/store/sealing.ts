// Sealing of contact data (design §4): AES-256-GCM per field, bound to order and field; equality look-up by keyed hash.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Sealed } from '../domain/orders.ts'

export interface Keys {
  /** 32 bytes; wraps contact data. */
  master: Buffer
  /** Name of the master key, kept with each box, so that keys can be changed one day. */
  masterId: string
  /** 32 bytes; blind indexes and citizens' secrets. */
  index: Buffer
}

export interface Sealer {
  seal(text: string, orderId: string, field: string): Sealed
  /** @throws when the box was changed, or belongs to another order or field */
  open(box: Sealed, orderId: string, field: string): string
  /** Keyed hash for equality look-up; the same number gives the same index, and nothing leads back. */
  blindIndex(value: string): string
  /** Eight bytes that only this installation can derive for an order: the citizen's secret. */
  secretBytes(orderId: string, salt: string): Uint8Array
}

export function sealer({ master, masterId, index }: Keys): Sealer {
  const subkey = (info: string): Buffer => Buffer.from(hkdfSync('sha256', index, '', info, 32))
  const phoneKey = subkey('phone index')
  const secretKey = subkey('order secret')
  return {
    seal(text, orderId, field) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', master, nonce).setAAD(Buffer.from(`${orderId}/${field}`))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return { keyId: masterId, box: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') }
    },
    open({ keyId, box }, orderId, field) {
      if (keyId !== masterId) throw new Error(`sealed with key ${keyId}, which is not at hand`)
      const bytes = Buffer.from(box, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12))
        .setAAD(Buffer.from(`${orderId}/${field}`))
        .setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
    blindIndex: (value) => createHmac('sha256', phoneKey).update(value).digest('base64url').slice(0, 32),
    secretBytes: (orderId, salt) => createHmac('sha256', secretKey).update(`${orderId}/${salt}`).digest().subarray(0, 8),
  }
}
