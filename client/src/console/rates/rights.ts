// Who sees rates; the server holds it, the screens follow.
import type { Me } from '../../../../server/contracts/staff.ts'

const OF_CENTRE = ['dispatcher', 'supervisor', 'leader']
const OF_UNITS = ['liaison', 'unit_lead']

export const seesRates = (me: Me): boolean => me.roles.some((role) => (me.seesAllUnits ? OF_CENTRE : OF_UNITS).includes(role))
