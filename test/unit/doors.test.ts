// Every HTTP door has its line in the policy table and the other way round; door × role × own or other unit.
import { describe, expect, test } from 'vitest'
import { ALL_DOORS } from '../../server/app.ts'
import { DOORS, mayPass, type Access, type DoorId } from '../../server/policies/doors.ts'
import { UNIT_ROLES, type Actor } from '../../server/domain/actors.ts'
import { ROLES, type Role } from '../../server/domain/words.ts'
import { staff } from '../support/builders.ts'

const IDS = Object.keys(DOORS) as DoorId[]

test('no door without a policy, no policy without a door', () => {
  expect(ALL_DOORS.map(({ id }) => id).sort()).toEqual([...IDS].sort())
})

test('no two doors at one address', () => {
  const places = ALL_DOORS.map(({ method, path }) => `${method} ${path}`)
  expect(new Set(places).size).toBe(places.length)
})

const OF_UNIT = new Set<Role>(UNIT_ROLES)
const access = (id: DoorId): Access => DOORS[id]
const cases = IDS.flatMap((id) => ROLES.flatMap((role) => (['centre', 'zhujian'] as const).map((unit): [DoorId, Role, string] => [id, role, unit])))

describe('roles count only where they belong: the centre’s at the centre, the units’ in units', () => {
  test.each(cases)('%s by %s of %s', (id, role, unit) => {
    const rule = access(id)
    const isHome = OF_UNIT.has(role) === (unit !== 'centre')
    const expected = rule.kind === 'public' || ((rule.kind === 'staff' || rule.kind === 'staff_or_citizen') && rule.roles.includes(role) && isHome)
    expect(mayPass(staff(unit, role), rule)).toBe(expected)
  })
})

test.each(IDS)('%s: a citizen passes public doors and their own', (id) => {
  const citizen: Actor = { kind: 'citizen', orderId: 'o' }
  expect(mayPass(citizen, access(id))).toBe(['public', 'citizen', 'staff_or_citizen'].includes(access(id).kind))
})

test('administrators and auditors pass no door that shows a case', () => {
  const shows: DoorId[] = ['listOrders', 'viewOrder', 'actOnOrder', 'openContact', 'viewOrderCall', 'openRecording', 'viewAttachment', 'listChanges', 'fileForCaller']
  for (const role of ['admin', 'auditor', 'editor'] as const) for (const id of shows) expect(mayPass(staff('centre', role), access(id))).toBe(false)
})
