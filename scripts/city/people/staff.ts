// How a unit's people are written down.
import type { Role } from '../../../server/domain/words.ts'

/** Unit code → its people. */
export type Staff = Record<string, [login: string, name: string, ...roles: Role[]][]>
