// Who was told of what, on the screens (HR §3.4 ladder): each clock at each of its marks, and what else a warning says, to whom.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CARE_KINDS } from '../../server/domain/care.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { PLATFORM_REASONS as CODES } from '../../server/domain/platform-reasons.ts'
import type { Detail, Order } from '../../server/domain/orders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { PLATFORM_REASONS } from '../../client/src/ui/words.ts'
import { en } from '../../client/src/console/texts/en.ts'
import { zh } from '../../client/src/console/texts/zh.ts'
import { after, anOrder, dispatcher, liaison, MONDAY, supervisor, SYSTEM, world } from '../support/builders.ts'
import { plainNames as names } from '../support/names.ts'

const warned = (order: Order, detail: Detail): Order => changeFor(order, 'warn', SYSTEM, { detail }, world, MONDAY).order
const lastStep = (order: Order, who = supervisor) => staffOrder(order, who, names, world, MONDAY).history.at(-1)

describe('a warning in the history', () => {
  const helped = (): Order => after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'shijian', task: '核查' })

  test('names the clock, whose step it is, the mark, and for each of them the rungs of the ladder', () => {
    const order = warned(helped(), { told: ['resolve:half', 'resolve:shijian:due'], toldRoles: ['liaison', 'liaison+unit_lead+dispatcher'], roles: ['liaison', 'unit_lead', 'dispatcher'] })
    expect(lastStep(order)?.told).toEqual([
      { what: 'clock', name: 'resolve', unit: null, when: 'half', ask: null, to: ['liaison'] },
      { what: 'clock', name: 'resolve', unit: expect.objectContaining({ code: 'shijian' }), when: 'due', ask: null, to: ['liaison', 'unit_lead', 'dispatcher'] },
    ])
    expect(Object.keys(lastStep(order)?.detail ?? {})).not.toContain('told')
  })

  test('says of a clock that began anew what it is, not its number', () => {
    const order = anOrder('handling')
    const again = { ...order, clocks: order.clocks.map((clock) => ({ ...clock, id: `${clock.id}#2` })) }
    expect(lastStep(warned(again, { told: ['resolve#2:day_after'], toldRoles: ['supervisor'] }))?.told).toMatchObject([{ name: 'resolve', when: 'day_after' }])
  })

  test('questions, whistles, promises and late tasks have their own words', () => {
    const order = warned(anOrder('handling'), { told: ['info', 'whistle:unanswered', 'measure:late:2', 'task:ruling'], toldRoles: ['citizen', 'liaison', 'unit', 'dispatcher+supervisor'] })
    expect(lastStep(order)?.told.map(({ what, name, when, ask, to }) => [what, name, when, ask, to.join(' ')])).toEqual([
      ['info', 'info', null, null, 'citizen'],
      ['whistle', 'unanswered', null, null, 'liaison'],
      ['measure', 'measure', 'late', 2, 'unit'],
      ['task', 'ruling', null, null, 'dispatcher supervisor'],
    ])
  })

  test('a unit reads of its own; of what the centre owes it reads nothing, not even to whom it was said', () => {
    const old = warned(anOrder('handling'), { told: ['resolve:due', 'task:verification'], roles: ['liaison', 'supervisor'] })
    expect(lastStep(old, liaison)?.told).toEqual([{ what: 'clock', name: 'resolve', unit: null, when: 'due', ask: null, to: [] }])
    expect(lastStep(old)?.told).toMatchObject([{ to: ['liaison', 'supervisor'] }, { name: 'verification' }])
  })
})

describe('words', () => {
  test.each([zh, en])('every mark and every late task has them in both languages', ({ notice }) => {
    for (const mark of ['half', 'most', 'due', 'day_after'] as const) expect(notice.mark[mark].length).toBeGreaterThan(2)
    expect(new Set(Object.values(notice.mark)).size).toBe(4)
    const said: Record<string, unknown> = notice
    for (const kind of CARE_KINDS.filter((one) => one !== 'measure')) expect(said[`task_late_${kind}`], kind).toBeTruthy()
  })

  test('why the platform took a step is a code with words in both; what older steps carry is known as well', () => {
    for (const code of CODES) {
      expect(PLATFORM_REASONS[code]?.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(PLATFORM_REASONS[code]?.en).toMatch(/[a-z]{3}/)
    }
    expect(PLATFORM_REASONS['挂账复核日已到']?.en).toContain('review')
  })

  test('no service of the platform writes its reasons in one language', () => {
    const folder = resolve(import.meta.dirname, '../../server/services')
    const sentences = readdirSync(folder).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/reason: '[^']*[\u4e00-\u9fff][^']*'/g)].map(([found]) => `${file}: ${found}`))
    expect(sentences).toEqual([])
  })
})
