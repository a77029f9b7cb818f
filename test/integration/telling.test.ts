// The history says of each warning to whom it went, and the notices go there: for every clock and rung of the ladder, every late task,
// whistles, promises and questions. Nobody is told whom the history does not name, and nobody it names is passed over.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CENTRE } from '../../server/domain/actors.ts'
import { CARE_KINDS } from '../../server/domain/care.ts'
import { startClock, type Clock } from '../../server/domain/clocks.ts'
import type { Order } from '../../server/domain/orders.ts'
import { addresseesOf, rolesTold } from '../../server/domain/telling.ts'
import type { Role } from '../../server/domain/words.ts'
import { notifyAbout, reached } from '../../server/services/notifying.ts'
import { sweepClocks } from '../../server/services/sweeping.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { after, anOrder, beijing, lead } from '../support/builders.ts'

const START = beijing('2026-03-02 09:00')
let now = START
let city: TestInstallation
let section: { code: string; parent: string }
beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
  const found = [...city.ctx.city.units.values()].find(({ kind, parent }) => kind === 'section' && parent === 'zhujian') ?? [...city.ctx.city.units.values()].find(({ kind }) => kind === 'section')
  if (found?.parent == null) throw new Error('no section in the city')
  section = { code: found.code, parent: found.parent }
})
afterAll(() => city?.close())

const DESK_ROLES: Record<string, Role> = { '@dispatch': 'dispatcher', '@audit': 'auditor_reply', '@callback': 'callback' }
const peopleOf = (unit: string, role: string) => [...city.ctx.city.people.values()].filter((person) => person.enabled && person.unit === unit && person.roles.some((one) => one === role))

/** Is what reached people what the history says? @param units whose people may have been meant */
function agree(recipients: readonly string[], roles: readonly string[], units: readonly string[], what: string): void {
  expect(recipients.length, what).toBeGreaterThan(0)
  for (const to of recipients) {
    const [kind = '', name = ''] = to.split(/:(.*)/s)
    const person = city.ctx.city.people.get(name)
    if (kind === 'person') expect(person?.roles.some((role) => roles.includes(role)), `${what}: ${to} is not among ${roles.join('+')}`).toBe(true)
    else if (kind === 'desk') expect(roles, what).toContain(DESK_ROLES[name])
    else if (kind === 'unit') expect(roles.includes('unit') || roles.every((role) => peopleOf(name, role).length === 0), `${what}: ${to} as a whole`).toBe(true)
    else expect(roles, what).toContain(kind)
  }
  for (const role of roles) {
    const isReached = recipients.some((to) => to === role || (role === 'unit' && to.startsWith('unit:')) || (to.startsWith('desk:') && DESK_ROLES[to.slice(5)] === role) || city.ctx.city.people.get(to.slice('person:'.length))?.roles.some((one) => one === role))
    const nobody = units.every((unit) => peopleOf(unit, role).length === 0)
    expect(isReached || nobody, `${what}: ${role} is named and not reached`).toBe(true)
  }
}

/** The notices of the order's last step, sent, by what they are about. */
async function sent(id: string): Promise<{ order: Order; by: Map<string, string[]> }> {
  const order = await city.ctx.store.orders.find(id)
  if (order === null) throw new Error('gone')
  for (const effect of order.outbox) if (effect.type === 'notify') await notifyAbout(city.ctx, { orderId: id, effectId: effect.id, about: effect.about ?? '', unit: effect.unit })
  const by = new Map<string, string[]>()
  for (const { about, to } of await city.ctx.store.records.listOrderNotices(id)) by.set(about, [...(by.get(about) ?? []), to])
  return { order, by }
}
const lastTold = ({ history }: Order): [string, string[]][] => {
  const { told, toldRoles } = history.at(-1)?.detail ?? {}
  return (told as string[]).map((code, index) => [code, (toldRoles as string[])[index]?.split('+') ?? []])
}

test('every clock at every mark of the ladder', { timeout: 120_000 }, async () => {
  const begin = (name: Clock['name'], unit: string | null): Clock => {
    const started = startClock(city.ctx.city.calendar, { name, unit, span: { kind: 'natural_minutes', amount: 1000 }, rule: 'x' }, START)
    if (!started.ok) throw new Error('undated')
    return started.clock
  }
  const clocks = [begin('dispatch', null), begin('sign', 'zhujian'), begin('contact', 'zhujian'), begin('resolve', null), begin('statutory', null), begin('stage_report', null), begin('resolve', 'shijian'), begin('resolve', section.code)]
  const part = { askedAt: START, task: null, answer: null, answeredAt: null }
  const base = anOrder('handling', START)
  const id = city.ctx.newId()
  await city.ctx.store.orders.insert({ ...base, _id: id, clocks, parts: [{ ...part, unit: 'shijian' }, { ...part, unit: section.code, above: section.parent }], outbox: [], pendingAt: null, wakeAt: START })
  const { warnings } = city.ctx.city.frozenClocks(base)
  for (const { code, when } of warnings) {
    now = new Date(START.getTime() + ('share' in when ? when.share * 1000 * 60_000 : 5 * 86_400_000))
    await sweepClocks(city.ctx)
    const { order, by } = await sent(id)
    const told = lastTold(order)
    expect(told.map(([one]) => one).sort(), code).toEqual(clocks.map((clock) => `${clock.id}:${code}`).sort())
    for (const clock of clocks) {
      const roles = told.find(([one]) => one === `${clock.id}:${code}`)?.[1] ?? []
      agree(by.get(`clock:${code}:${clock.id}`) ?? [], roles, [clock.name === 'dispatch' ? CENTRE : (clock.unit ?? 'zhujian'), CENTRE], `${clock.id} ${code}`)
    }
  }
})

test('what waits for a second person and is late reaches the auditors’ desk and the supervisors, and the history says so', async () => {
  now = beijing('2026-03-20 09:00')
  const proposed = after(anOrder('closed'), 'proposeExclusion', lead, { ground: 'force_majeure', evidence: '台风' }, beijing('2026-03-03 09:00'))
  const id = city.ctx.newId()
  await city.ctx.store.orders.insert({ ...proposed, _id: id, number: '20260302-000002-X', outbox: [], pendingAt: null, wakeAt: beijing('2026-03-10 09:00') })
  await sweepClocks(city.ctx)
  const { order, by } = await sent(id)
  const roles = new Map(lastTold(order)).get('task:exclusion')
  expect(roles).toEqual(['auditor_reply', 'supervisor'])
  expect(by.get('task_late_exclusion')).toContain('desk:@audit')
  agree(by.get('task_late_exclusion') ?? [], roles ?? [], [CENTRE], 'task_late_exclusion')
})

describe('whatever else is told', () => {
  const cases: [string, string | null][] = [
    ...CARE_KINDS.filter((kind) => kind !== 'measure').map((kind): [string, string] => [`task_late_${kind}`, kind === 'approval' ? 'zhujian' : CENTRE]),
    ...['measure_soon', 'measure_today', 'measure_late', 'came_back', 'redo', 'whistle:unanswered', 'whistle:unrecorded', 'whistle:absent', 'urged'].map((about): [string, string] => [about, 'zhujian']),
    ...['measure_late', 'came_back', 'whistle:unrecorded_centre', 'whistle:objected', 'proposed:yellow', 'exclusion_proposed', 'return_requested', 'reply_to_audit', 'recheck_open'].map((about): [string, string] => [about, CENTRE]),
    ['info_reminder', null],
  ]
  test.each(cases)('%s to %s', (about, unit) => {
    const order = anOrder('handling', START)
    const addressees = addresseesOf(order, about, unit, city.ctx.city.frozenClocks(order))
    agree(reached(city.ctx, order, addressees), rolesTold(addressees), [unit ?? '', CENTRE], about)
  })
  test('a day that passed without a word goes a rung up: to the supervisors by name', () => {
    const order = anOrder('handling', START)
    const to = reached(city.ctx, order, addresseesOf(order, 'measure_late', CENTRE, city.ctx.city.frozenClocks(order)))
    expect(to.filter((one) => one.startsWith('person:')).length).toBeGreaterThan(0)
  })
})
