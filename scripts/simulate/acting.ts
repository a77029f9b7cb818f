// Takes actions on one order as somebody of a unit with a role.
import type { Role } from '../../server/domain/words.ts'
import type { Answer } from './client.ts'
import type { Play } from './lives.ts'

export const actingOn =
  ({ client, staff }: Play, id: string) =>
  async (unit: string, role: Role, action: string, grounds: object): Promise<Answer> => {
    const person = await staff.of(unit, role)
    return client.send('POST', `/orders/${id}/actions/${action}`, { grounds }, { token: person?.token })
  }
