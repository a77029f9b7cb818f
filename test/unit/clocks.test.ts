// The clocks: what starts when, what meets, pauses and moves them, and how they stand.
import { describe, expect, test } from 'vitest'
import { cityCalendar, isoIn } from '../../server/domain/calendar.ts'
import type { Span } from '../../server/domain/catalogue.ts'
import {
  clockFaults,
  clocksAtDispatch,
  clocksAtIntake,
  clocksAtRaise,
  clocksAtRedo,
  clocksForPart,
  defaultClockPolicy,
  dueOf,
  extend,
  isOpen,
  isPart,
  meet,
  nextDueAt,
  outcomeOf,
  pause,
  pauseAll,
  type PROMISES,
  resume,
  ruleFor,
  stop,
  unmeet,
  withDue,
  type ChangedClock,
  type Clock,
  type ClockPolicy,
  type Matter,
  type MatterLeaf,
  type StartedClocks,
} from '../../server/domain/clocks.ts'
import { DEMAND_TYPES, URGENCIES } from '../../server/domain/words.ts'

const calendar = cityCalendar({ version: 1, years: [2025, 2026] })
const policy = defaultClockPolicy
const beijing = (text: string): Date => new Date(`${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+08:00`)
const local = (at: Date | null): string | null => (at === null ? null : isoIn('Asia/Shanghai', at).replace('T', ' ').slice(0, 16))
const days = (amount: number): Span => ({ kind: 'working_days', amount })

const aMatter = (parts: Partial<Matter> = {}): Matter => ({ demandType: 'complaint', urgency: 'T2', leaf: null, ...parts })
const ofUnit = (parts: Partial<Matter> & { unit?: string; assisting?: string[] } = {}) => ({ unit: 'roads', ...aMatter(parts), ...parts })

const aClock = (parts: Partial<Clock> = {}): Clock => ({
  id: 'resolve',
  name: 'resolve',
  unit: null,
  span: days(5),
  rule: 'resolve',
  startedAt: beijing('2026-03-02 10:00'),
  dueAt: beijing('2026-03-09 18:00'),
  metAt: null,
  stoppedAt: null,
  pauses: [],
  extensions: [],
  warned: [],
  ...parts,
})

const clocksOf = (started: StartedClocks): Clock[] => {
  if (!started.ok) throw new Error(`refused: ${started.refusal.year}`)
  return started.clocks
}
const clockOf = (changed: ChangedClock): Clock => {
  if (!changed.ok) throw new Error(`refused: ${changed.refusal.year}`)
  return changed.clock
}
const dues = (clocks: Clock[]): Record<string, string | null> => Object.fromEntries(clocks.map((clock) => [clock.id, local(clock.dueAt)]))

describe('on time means met at the due instant or before, in one place', () => {
  test.each([
    ['a millisecond before', '2026-03-09T17:59:59.999+08:00', 'on_time'],
    ['at the due instant', '2026-03-09T18:00:00.000+08:00', 'on_time'],
    ['a millisecond after', '2026-03-09T18:00:00.001+08:00', 'late'],
  ])('met %s', (_, metAt, outcome) => {
    expect(outcomeOf(aClock({ metAt: new Date(metAt) }), beijing('2026-04-01 00:00'))).toBe(outcome)
  })

  test.each([
    ['before it is due', '2026-03-09T18:00:00.000+08:00', 'running'],
    ['once it is past', '2026-03-09T18:00:00.001+08:00', 'overdue'],
  ])('open, %s', (_, now, outcome) => {
    expect(outcomeOf(aClock(), new Date(now))).toBe(outcome)
  })

  test('moot when stopped in time, late when stopped after it fell due', () => {
    expect(outcomeOf(stop(aClock(), calendar, beijing('2026-03-09 18:00')), beijing('2026-04-01 00:00'))).toBe('moot')
    expect(outcomeOf(stop(aClock(), calendar, beijing('2026-03-09 18:01')), beijing('2026-04-01 00:00'))).toBe('late')
  })

  test('paused, whatever the hour; but a pause that began after the due instant excuses nothing', () => {
    expect(outcomeOf(pause(aClock(), 'needs_info', beijing('2026-03-03 10:00')), beijing('2026-05-01 00:00'))).toBe('paused')
    expect(outcomeOf(pause(aClock(), 'needs_info', beijing('2026-03-10 10:00')), beijing('2026-03-10 11:00'))).toBe('overdue')
  })
})

describe('meet, unmeet, stop', () => {
  test('the first meeting stands', () => {
    const met = meet(aClock(), calendar, beijing('2026-03-03 10:00'))
    expect(meet(met, calendar, beijing('2026-03-04 10:00')).metAt).toEqual(beijing('2026-03-03 10:00'))
    expect(stop(met, calendar, beijing('2026-03-04 10:00')).stoppedAt).toBeNull()
    expect(isOpen(met)).toBe(false)
  })

  test('a stopped clock can no longer be met', () => {
    expect(meet(stop(aClock(), calendar, beijing('2026-03-03 10:00')), calendar, beijing('2026-03-04 10:00')).metAt).toBeNull()
  })

  test('nothing is kept before it was promised', () => {
    expect(meet(aClock(), calendar, beijing('2026-03-01 10:00')).metAt).toEqual(beijing('2026-03-02 10:00'))
  })

  test('a reply sent back: the clock runs as if never met', () => {
    expect(unmeet(meet(aClock(), calendar, beijing('2026-03-03 10:00')))).toEqual(aClock())
  })

  test('meeting ends an open pause', () => {
    const met = meet(pause(aClock(), 'needs_info', beijing('2026-03-03 10:00')), calendar, beijing('2026-03-03 11:00'))
    expect(met.pauses).toEqual([{ from: beijing('2026-03-03 10:00'), to: beijing('2026-03-03 11:00'), until: null, reason: 'needs_info' }])
  })

  test('the clock given is never changed', () => {
    const clock = Object.freeze(aClock({ pauses: Object.freeze([]) as unknown as Clock['pauses'] }))
    resume(pause(meet(clock, calendar, beijing('2026-03-03 10:00')), 'needs_info', beijing('2026-03-03 10:00')), calendar, beijing('2026-03-04 10:00'))
    clockOf(extend(pause(clock, 'needs_info', beijing('2026-03-03 10:00')), calendar, days(1), 'x', beijing('2026-03-03 10:00')))
    expect(clock).toEqual(aClock())
  })
})

describe('nextDueAt: the earliest open instant', () => {
  const early = aClock({ id: 'contact:roads', name: 'contact', unit: 'roads', dueAt: beijing('2026-03-03 18:00') })
  test.each([
    ['of two', [aClock(), early], '2026-03-03 18:00'],
    ['a met one no longer counts', [aClock(), meet(early, calendar, beijing('2026-03-02 11:00'))], '2026-03-09 18:00'],
    ['a stopped one neither', [aClock(), stop(early, calendar, beijing('2026-03-02 11:00'))], '2026-03-09 18:00'],
    ['a paused one counts by the end of its pause', [pause(aClock(), 'suspension', beijing('2026-03-02 11:00'), beijing('2026-05-01 00:00'))], '2026-05-01 00:00'],
    ['a pause without end gives nothing', [pause(aClock(), 'merged', beijing('2026-03-02 11:00'))], null],
    ['none is open', [meet(aClock(), calendar, beijing('2026-03-02 11:00'))], null],
    ['there is none', [], null],
  ])('%s', (_, clocks, due) => {
    expect(local(nextDueAt(clocks))).toBe(due)
  })
})

describe('pauses come from the record and move the due instant by what they took', () => {
  const paused = pause(aClock(), 'needs_info', beijing('2026-03-04 10:00'), beijing('2026-03-06 10:00'))

  test('while it lasts nothing moves', () => {
    expect(paused.dueAt).toEqual(aClock().dueAt)
    expect(dueOf(paused, calendar)).toEqual({ ok: true, at: aClock().dueAt })
  })

  test('two working hours of pause: two hours into the next working day', () => {
    expect(local(resume(paused, calendar, beijing('2026-03-04 12:00')).dueAt)).toBe('2026-03-10 11:00')
  })

  test('the cap ends it, however late the resumption is noticed', () => {
    const inTime = resume(paused, calendar, beijing('2026-03-06 10:00'))
    const late = resume(paused, calendar, beijing('2026-03-20 10:00'))
    expect(late).toEqual(inTime)
    expect(local(late.dueAt)).toBe('2026-03-11 18:00')
  })

  test('pausing twice at once is pausing once; resuming what runs changes nothing', () => {
    expect(pause(paused, 'suspension', beijing('2026-03-05 10:00'))).toBe(paused)
    expect(resume(aClock(), calendar, beijing('2026-03-05 10:00'))).toEqual(aClock())
  })

  test('a natural clock moves by elapsed time', () => {
    const clock = aClock({ span: { kind: 'natural_minutes', amount: 1440 }, startedAt: beijing('2026-03-07 20:00'), dueAt: beijing('2026-03-08 20:00') })
    const stood = pause(clock, 'merged', beijing('2026-03-07 22:00'))
    expect(local(resume(stood, calendar, beijing('2026-03-08 04:30')).dueAt)).toBe('2026-03-09 02:30')
  })

  test('a pause that leads into an unknown year ends all the same: the due instant waits for the year', () => {
    const clock = aClock({ startedAt: beijing('2026-12-24 10:00'), dueAt: beijing('2026-12-31 18:00') })
    const resumed = resume(pause(clock, 'suspension', beijing('2026-12-25 09:00')), calendar, beijing('2026-12-28 18:00'))
    expect(resumed).toMatchObject({ undatedFor: 2027, dueAt: beijing('2027-01-01 00:00'), pauses: [{ to: beijing('2026-12-28 18:00') }] })
    expect(outcomeOf(resumed, beijing('2027-03-01 00:00'))).toBe('running')
    expect(nextDueAt([resumed])).toBeNull()
    expect(outcomeOf(meet(resumed, calendar, beijing('2027-03-01 00:00')), beijing('2027-03-02 00:00'))).toBe('on_time')
  })

  test('the policy says which clocks stand still, how often and how long at most', () => {
    const clocks = [aClock(), aClock({ id: 'statutory', name: 'statutory' }), aClock({ id: 'sign:roads', name: 'sign', unit: 'roads' })]
    const now = beijing('2026-03-04 10:00')
    const stood = pauseAll(policy, clocks, 'needs_info', now, null)
    expect(stood.map((clock) => clock.pauses.length)).toEqual([1, 0, 0])
    expect(local(stood[0]!.pauses[0]!.until)).toBe('2026-03-14 10:00')
    expect(local(pauseAll(policy, clocks, 'needs_info', now, beijing('2026-03-05 10:00'))[0]!.pauses[0]!.until)).toBe('2026-03-05 10:00')
    expect(local(pauseAll(policy, clocks, 'suspension', now, beijing('2027-03-05 10:00'))[0]!.pauses[0]!.until)).toBe('2026-06-02 10:00')
    const twice = [1, 2, 3].reduce((all, hour) => pauseAll(policy, all, 'needs_info', beijing(`2026-03-04 1${hour}:00`), null).map((clock) => resume(clock, calendar, beijing(`2026-03-04 1${hour}:30`))), clocks)
    expect(twice[0]!.pauses).toHaveLength(2)
  })
})

describe('extensions', () => {
  test('5 + 3 working days are 8', () => {
    expect(local(clockOf(extend(aClock(), calendar, days(3), '待配件到货', beijing('2026-03-05 10:00'))).dueAt)).toBe('2026-03-12 18:00')
  })

  test('natural hours extended by working days: from where they end', () => {
    const clock = aClock({ span: { kind: 'natural_minutes', amount: 1440 }, startedAt: beijing('2026-03-06 20:00'), dueAt: beijing('2026-03-07 20:00') })
    expect(local(clockOf(extend(clock, calendar, days(1), '管线抢修', beijing('2026-03-07 10:00'))).dueAt)).toBe('2026-03-09 18:00')
  })

  test('extension and pause together', () => {
    const paused = resume(pause(aClock(), 'needs_info', beijing('2026-03-03 00:00')), calendar, beijing('2026-03-04 00:00'))
    expect(local(clockOf(extend(paused, calendar, days(2), 'x', beijing('2026-03-05 10:00'))).dueAt)).toBe('2026-03-12 18:00')
  })

  test('a clock that is not open is not extended', () => {
    const met = meet(aClock(), calendar, beijing('2026-03-03 10:00'))
    expect(extend(met, calendar, days(3), 'x', beijing('2026-03-05 10:00'))).toEqual({ ok: true, clock: met })
  })
})

describe('the shipped policy', () => {
  const limit = (promise: (typeof PROMISES)[number], demandType: Matter['demandType'], urgency: Matter['urgency']) => {
    const rule = ruleFor(policy, promise, aMatter({ demandType, urgency }))
    return rule === null ? null : `${rule.span.amount} ${rule.span.kind}`
  }

  test.each([
    ['consult', '5 working_days'],
    ['help', '5 working_days'],
    ['complaint', '10 working_days'],
    ['report', '15 working_days'],
    ['suggestion', '15 working_days'],
    ['praise', '5 working_days'],
  ] as const)('%s: the result within %s; urgent ones within 24 hours by the clock', (demandType, span) => {
    expect(limit('resolve', demandType, 'T2')).toBe(span)
    expect(limit('resolve', demandType, 'T1')).toBe('1440 natural_minutes')
    expect(limit('resolve', demandType, 'T0')).toBe('1440 natural_minutes')
  })

  test.each([
    ['dispatch', '15 natural_minutes', '120 natural_minutes', '1440 natural_minutes'],
    ['sign', '15 natural_minutes', '30 natural_minutes', '120 working_minutes'],
    ['contact', '30 natural_minutes', '120 natural_minutes', '1 working_days'],
    ['stage_report', '120 natural_minutes', null, null],
    ['redo', '720 natural_minutes', '720 natural_minutes', '3 working_days'],
  ] as const)('%s: T0 %s, T1 %s, T2 %s', (promise, t0, t1, t2) => {
    expect([limit(promise, 'help', 'T0'), limit(promise, 'help', 'T1'), limit(promise, 'help', 'T2')]).toEqual([t0, t1, t2])
  })

  test('consultations aim at one working day', () => {
    expect(ruleFor(policy, 'resolve', aMatter({ demandType: 'consult' }))?.target).toEqual(days(1))
  })

  test('every rule has a name of its own and says where its number comes from, in both languages', () => {
    expect(new Set(policy.rules.map(({ id }) => id)).size).toBe(policy.rules.length)
    for (const { source, span } of policy.rules) {
      expect(source.zh).toMatch(/[\u4e00-\u9fff]{4}/)
      expect(source.en.length).toBeGreaterThan(20)
      expect(span.amount).toBeGreaterThan(0)
    }
  })

  test('every promise of a clock has a rule for every demand type and urgency, but the stage report', () => {
    for (const promise of ['dispatch', 'sign', 'contact', 'resolve', 'part', 'redo', 'ruling', 'extension_notice'] as const)
      for (const demandType of DEMAND_TYPES) for (const urgency of URGENCIES) expect(ruleFor(policy, promise, aMatter({ demandType, urgency }))).not.toBeNull()
  })

  test('the narrowest rule holds: urgency before leaf before demand type; of equals the later', () => {
    const rule = (id: string, only: Partial<ClockPolicy['rules'][number]>) => ({ ...policy.rules[0]!, promise: 'resolve' as const, demandType: null, urgency: null, leaf: null, id, ...only })
    const custom: ClockPolicy = {
      ...policy,
      rules: [rule('any', {}), rule('type', { demandType: 'help' }), rule('leaf', { leaf: '01.01.01' }), rule('urgent', { urgency: 'T1' }), rule('urgent leaf', { urgency: 'T1', leaf: '01.01.01' }), rule('any again', {})],
    }
    const leaf: MatterLeaf = { code: '01.01.01', resolveLimit: null, statutoryLimit: null }
    const chosen = (parts: Partial<Matter>) => ruleFor(custom, 'resolve', aMatter(parts))?.id
    expect(chosen({})).toBe('any again')
    expect(chosen({ demandType: 'help' })).toBe('type')
    expect(chosen({ demandType: 'help', leaf })).toBe('leaf')
    expect(chosen({ demandType: 'help', leaf: { ...leaf, code: '01.01.02' }, urgency: 'T1' })).toBe('urgent')
    expect(chosen({ leaf, urgency: 'T1' })).toBe('urgent leaf')
  })
})

describe('what starts at dispatch', () => {
  const now = beijing('2026-03-02 10:00')
  const leaf = (parts: Partial<MatterLeaf>): MatterLeaf => ({ code: '01.02.03', resolveLimit: null, statutoryLimit: null, ...parts })
  const law = { law: '某法', article: '第一条' }

  test('an ordinary complaint: sign, contact, result', () => {
    expect(dues(clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), now)))).toEqual({
      'sign:roads': '2026-03-02 12:00',
      'contact:roads': '2026-03-03 18:00',
      resolve: '2026-03-16 18:00',
    })
  })

  test('a most urgent matter: by the clock, with a stage report', () => {
    expect(dues(clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ urgency: 'T0' }), beijing('2026-02-16 23:50'))))).toEqual({
      'sign:roads': '2026-02-17 00:05',
      'contact:roads': '2026-02-17 00:20',
      'stage_report:roads': '2026-02-17 01:50',
      resolve: '2026-02-17 23:50',
    })
  })

  test('the dispatch clock of intake is met by it and kept', () => {
    const intake = clocksOf(clocksAtIntake(policy, calendar, aMatter(), beijing('2026-03-02 09:00')))
    expect(dues(intake)).toEqual({ dispatch: '2026-03-03 09:00' })
    const [dispatch] = clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), now, intake))
    expect(dispatch).toMatchObject({ id: 'dispatch', metAt: now })
  })

  test('a leaf’s own limit goes before the demand type’s', () => {
    const clocks = clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ leaf: leaf({ resolveLimit: days(3) }) }), now))
    expect(clocks.find(({ name }) => name === 'resolve')).toMatchObject({ rule: 'leaf.resolve', span: days(3) })
  })

  test('but never slows an urgent matter down, and may hurry it', () => {
    const resolve = (resolveLimit: Span) => clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ urgency: 'T1', leaf: leaf({ resolveLimit }) }), now)).find(({ name }) => name === 'resolve')
    expect(resolve(days(3))).toMatchObject({ rule: 'resolve.T1' })
    expect(resolve({ kind: 'natural_minutes', amount: 240 })).toMatchObject({ rule: 'leaf.resolve' })
  })

  test('a longer statutory limit prevails; by the hotline’s own the citizen hears how things stand', () => {
    const clocks = clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ leaf: leaf({ statutoryLimit: { span: days(60), basis: law } }) }), now))
    expect(dues(clocks)).toMatchObject({ stage_report: '2026-03-16 18:00', resolve: '2026-05-28 18:00' })
    expect(clocks.find(({ name }) => name === 'resolve')).toMatchObject({ rule: 'leaf.statutory', span: days(60) })
    expect(clocks.some(({ name }) => name === 'statutory')).toBe(false)
  })

  test('in an urgent matter, or when the law’s limit is the shorter one, both run', () => {
    const names = (urgency: Matter['urgency'], amount: number) =>
      clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ urgency, leaf: leaf({ statutoryLimit: { span: days(amount), basis: law } }) }), now))
        .filter(({ unit }) => unit === null)
        .map(({ name, rule }) => `${name} ${rule}`)
    expect(names('T1', 60)).toEqual(['resolve resolve.T1', 'statutory leaf.statutory'])
    expect(names('T2', 7)).toEqual(['resolve resolve.complaint', 'statutory leaf.statutory'])
  })

  test('a return resets nothing: the new unit signs and contacts anew, the promise to the citizen goes on', () => {
    const first = clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), now))
    const second = clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ unit: 'water' }), beijing('2026-03-04 09:00'), first))
    expect(dues(second)).toEqual({
      'sign:roads': '2026-03-02 12:00',
      'contact:roads': '2026-03-03 18:00',
      resolve: '2026-03-16 18:00',
      'sign:water': '2026-03-04 11:00',
      'contact:water': '2026-03-05 18:00',
    })
    expect(second.filter(isOpen).map(({ id }) => id)).toEqual(['resolve', 'sign:water', 'contact:water'])
    expect(outcomeOf(second[0]!, beijing('2026-03-04 09:00'))).toBe('late')
  })

  test('back to a unit that had it before: its steps begin anew under a new id', () => {
    const there = clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), now))
    const away = clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ unit: 'water' }), beijing('2026-03-03 09:00'), there))
    const back = clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), beijing('2026-03-04 09:00'), away))
    expect(back.filter(isOpen).map(({ id }) => id)).toEqual(['resolve', 'sign:roads#2', 'contact:roads#2'])
    expect(new Set(back.map(({ id }) => id)).size).toBe(back.length)
  })

  test('an objection refused: the same unit’s clocks run on untouched', () => {
    const first = clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), now))
    expect(clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), beijing('2026-03-02 11:00'), first))).toEqual(first)
  })

  test('steps are counted in the hours of their unit, the promise to the citizen in the city’s', () => {
    const late = cityCalendar({ version: 1, units: [{ unit: 'roads', week: [0, 1, 2, 3, 4, 5, 6].map(() => [{ from: 1080, to: 1320 }]), keepsHolidays: false }] })
    expect(dues(clocksOf(clocksAtDispatch(policy, late, ofUnit(), now)))).toEqual({
      'sign:roads': '2026-03-02 20:00',
      'contact:roads': '2026-03-03 22:00',
      resolve: '2026-03-16 18:00',
    })
  })

  test('a year without data refuses the whole dispatch and names the year', () => {
    expect(clocksAtDispatch(policy, calendar, ofUnit({ demandType: 'report' }), beijing('2026-12-20 10:00'))).toEqual({ ok: false, refusal: { code: 'calendar_missing', year: 2027 } })
    expect(clocksAtDispatch(policy, calendar, ofUnit({ urgency: 'T0' }), beijing('2026-12-31 23:00')).ok).toBe(true)
  })
})

describe('parts, redo, raised urgency', () => {
  const now = beijing('2026-03-02 10:00')
  const dispatched = clocksOf(clocksAtDispatch(policy, calendar, ofUnit(), now))

  test('an assisting unit’s part is a clock of its own, started once', () => {
    const withPart = clocksOf(clocksForPart(policy, calendar, ofUnit({ unit: 'police' }), now, dispatched))
    const part = withPart.at(-1)!
    expect(part).toMatchObject({ id: 'resolve:police', unit: 'police', rule: 'part' })
    expect(isPart(part)).toBe(true)
    expect(local(part.dueAt)).toBe('2026-03-05 18:00')
    expect(clocksOf(clocksForPart(policy, calendar, ofUnit({ unit: 'police' }), now, withPart))).toEqual(withPart)
  })

  test('when the lead changes, parts go on for those who still assist', () => {
    const withParts = ['police', 'power'].reduce((all, unit) => clocksOf(clocksForPart(policy, calendar, ofUnit({ unit }), now, all)), dispatched)
    const moved = clocksOf(clocksAtDispatch(policy, calendar, ofUnit({ unit: 'water', assisting: ['power'] }), beijing('2026-03-03 10:00'), withParts))
    expect(moved.filter(isOpen).map(({ id }) => id)).toEqual(['resolve', 'resolve:power', 'sign:water', 'contact:water'])
  })

  test('a redo is shorter than the first time, whatever the matter, and whatever a policy says', () => {
    const spans = (leafLimit: number | null, own: ClockPolicy) =>
      DEMAND_TYPES.flatMap((demandType) => URGENCIES.map((urgency) => {
        const matter = ofUnit({ demandType, urgency, leaf: leafLimit === null ? null : { code: 'x', resolveLimit: days(leafLimit), statutoryLimit: null } })
        const now = beijing('2026-03-02 10:00')
        const due = (clocks: Clock[]) => clocks.find(({ name, unit, ...clock }) => name === 'resolve' && unit === null && isOpen({ name, unit, ...clock }))?.dueAt.getTime() ?? 0
        return due(clocksOf(clocksAtRedo(own, calendar, matter, now, []))) < due(clocksOf(clocksAtDispatch(own, calendar, matter, now, [])))
      }))
    const slow = { ...policy, rules: policy.rules.map((rule) => (rule.promise === 'redo' ? { ...rule, span: rule.span.kind === 'working_days' ? days(60) : { ...rule.span, amount: 90_000 } } : rule)) }
    for (const own of [policy, slow]) for (const leaf of [null, 1, 2, 5]) expect(new Set(spans(leaf, own)), `${own === slow ? 'slow' : 'ours'} ${leaf ?? '-'}`).toEqual(new Set([true]))
  })

  test('redo: contact again and five working days, under new ids', () => {
    const met = dispatched.map((clock) => meet(clock, calendar, beijing('2026-03-05 10:00')))
    const redone = clocksOf(clocksAtRedo(policy, calendar, ofUnit(), beijing('2026-03-10 10:00'), met))
    expect(dues(redone.filter(isOpen))).toEqual({ 'contact:roads#2': '2026-03-11 18:00', 'resolve#2': '2026-03-17 18:00' })
    const third = clocksOf(clocksAtRedo(policy, calendar, ofUnit(), beijing('2026-03-20 10:00'), redone))
    expect(third.filter(isOpen).map(({ id }) => id)).toEqual(['contact:roads#3', 'resolve#3'])
  })

  test('raised to T1: everything open is hurried, nothing is ever lengthened', () => {
    const raised = clocksOf(clocksAtRaise(policy, calendar, ofUnit({ urgency: 'T1' }), beijing('2026-03-02 11:50'), dispatched))
    expect(dues(raised.filter(isOpen))).toEqual({
      'sign:roads': '2026-03-02 12:00',
      'contact:roads#2': '2026-03-02 13:50',
      'resolve#2': '2026-03-03 11:50',
    })
    const lowered = clocksOf(clocksAtRaise(policy, calendar, ofUnit({ urgency: 'T2' }), beijing('2026-03-02 11:55'), raised))
    expect(lowered).toEqual(raised)
  })
})

describe('a stored clock equals its recomputation', () => {
  test('as started, paused, resumed, extended, met', () => {
    let clock = aClock()
    expect(clockFaults(clock, calendar)).toEqual([])
    clock = pause(clock, 'needs_info', beijing('2026-03-04 10:00'), beijing('2026-03-06 10:00'))
    expect(clockFaults(clock, calendar)).toEqual([])
    clock = resume(clock, calendar, beijing('2026-03-05 10:00'))
    clock = clockOf(extend(clock, calendar, days(2), 'x', beijing('2026-03-05 11:00')))
    clock = meet(clock, calendar, beijing('2026-03-06 10:00'))
    expect(clockFaults(clock, calendar)).toEqual([])
    expect(clockOf(withDue(clock, calendar))).toEqual(clock)
  })

  test.each([
    ['due_not_as_recorded', { dueAt: beijing('2026-03-09 18:01') }],
    ['met_before_start', { metAt: beijing('2026-03-01 18:00') }],
    ['met_and_stopped', { metAt: beijing('2026-03-03 18:00'), stoppedAt: beijing('2026-03-03 18:00') }],
    ['pauses_out_of_order', { pauses: [{ from: beijing('2026-03-08 00:00'), to: beijing('2026-03-08 01:00'), until: null, reason: 'merged' }, { from: beijing('2026-03-07 00:00'), to: beijing('2026-03-07 01:00'), until: null, reason: 'merged' }] }],
    ['paused_beyond_its_cap', { pauses: [{ from: beijing('2026-03-07 00:00'), to: beijing('2026-03-08 01:00'), until: beijing('2026-03-07 12:00'), reason: 'needs_info' }] }],
    ['ended_while_paused', { metAt: beijing('2026-03-03 18:00'), pauses: [{ from: beijing('2026-03-03 00:00'), to: null, until: null, reason: 'needs_info' }] }],
    ['warned_twice', { warned: ['half', 'half'] }],
  ] as const)('%s', (fault, parts) => {
    expect(clockFaults(aClock(parts as unknown as Partial<Clock>), calendar)).toContain(fault)
  })
})
