// Who acts on an order: a person on the staff, the citizen who filed it, a department's own system, or the platform.
import type { Role } from './words.ts'

export interface StaffActor {
  kind: 'staff'
  id: string
  roles: Role[]
  /** Code of the unit the person belongs to; `centre` for the hotline's own people. */
  unit: string
}

export type Actor =
  | StaffActor
  /** Has shown the number and the secret of this one order. */
  | { kind: 'citizen'; orderId: string }
  /** A department's own system, known by its signature. */
  | { kind: 'unit_system'; unit: string }
  | { kind: 'system' }

/** The platform acting by itself. */
export const SYSTEM = { kind: 'system' } as const satisfies Actor

/** The code of the hotline centre's own unit. */
export const CENTRE = 'centre'

/** Roles that act for a department, and so only on what their department holds (HR §3.2). */
export const UNIT_ROLES = ['liaison', 'handler', 'unit_lead'] as const satisfies readonly Role[]

/** How an actor is written into history: never a name or number, only ids. */
export interface ActedBy {
  kind: Actor['kind']
  id: string | null
  unit: string | null
}

export function actedBy(who: Actor): ActedBy {
  switch (who.kind) {
    case 'staff':
      return { kind: 'staff', id: who.id, unit: who.unit }
    case 'unit_system':
      return { kind: 'unit_system', id: null, unit: who.unit }
    case 'citizen':
    case 'system':
      return { kind: who.kind, id: null, unit: null }
  }
}
