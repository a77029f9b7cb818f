// Who has which part of the hot issues; the server holds it, the screens follow.
import type { Me } from '../../../../server/contracts/staff.ts'

export const seesMatters = (me: Me): boolean => me.seesAllUnits && me.roles.some((role) => role === 'dispatcher' || role === 'supervisor' || role === 'leader')
export const mayRule = (me: Me): boolean => me.seesAllUnits && me.roles.some((role) => role === 'dispatcher' || role === 'supervisor')
