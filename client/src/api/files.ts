// Uploading a file: it is kept for a while and then belongs to whatever names its id.
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
