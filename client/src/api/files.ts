// Uploading a file: it is kept for a while and then belongs to whatever names its id. Files of secret orders open with a reason.
import { call } from './http.ts'

export interface Uploaded {
  id: string
  name: string
}

/** @throws ApiError for a file that is too large, of another kind, or cannot be read */
export function uploadFile(file: File): Promise<Uploaded> {
  const form = new FormData()
  form.set('file', file)
  return call<Uploaded>('POST', '/attachments', { form })
}

/** @param url the file's own; from then on it opens, for an hour */
export const giveFileReason = (url: string, reason: string) => call<undefined>('POST', `${url.replace('/api/v1', '')}/openings`, { body: { reason } })
