// The people on the demo city's staff, all invented. Passwords are the seed's business.
import type { Role } from '../../server/domain/words.ts'
import { centreStaff } from './people/centre.ts'
import { departmentStaff } from './people/departments.ts'
import { groundStaff } from './people/ground.ts'

export interface Person {
  /** What they sign in with: the name in pinyin without tones. */
  login: string
  name: string
  roles: Role[]
  /** Unit code; `centre` for the hotline's own people. */
  unit: string
}

export const people: Person[] = Object.entries({ ...centreStaff, ...departmentStaff, ...groundStaff }).flatMap(([unit, entries]) =>
  entries.map(([login, name, ...roles]) => ({ login, name, roles, unit })),
)
