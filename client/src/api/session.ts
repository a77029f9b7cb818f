// Signing in and out, who is signed in, their notices and colleagues.
import type { Me, SignIn } from '../../../server/contracts/staff.ts'
import { call } from './http.ts'

export interface NoticeRow {
  id: string
  /** Null: about the city, not about one order. */
  orderId: string | null
  number: string
  about: string
  to: string
  at: string
  readAt: string | null
}

export interface Colleague {
  id: string
  name: string
  roles: string[]
}

export const signIn = (input: SignIn) => call<{ token: string; me: Me }>('POST', '/session', { body: input })
export const signOut = () => call<void>('DELETE', '/session')
export const getMe = (signal?: AbortSignal) => call<Me>('GET', '/session', { signal })
export const listNotices = (signal?: AbortSignal) => call<{ notices: NoticeRow[] }>('GET', '/notices', { signal })
export const readNotices = () => call<void>('POST', '/notices/read')
export const listColleagues = (signal?: AbortSignal) => call<{ people: Colleague[] }>('GET', '/colleagues', { signal })
