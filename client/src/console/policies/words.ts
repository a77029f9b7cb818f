// What a policy's fields, values and rules say in plain words, for the page, for differences and for faults.
import { useMemo } from 'react'
import type { PolicyBody } from '../../../../server/contracts/city-policies.ts'
import {
  AMENDMENT_BOUNDS,
  CLOCK_BOUNDS,
  LIMIT_BOUNDS,
  MESSAGE_BOUNDS,
  NOTICE_BOUNDS,
  PAUSE_DAYS_BOUNDS,
  PAUSE_TIMES_BOUNDS,
  RECHECK_DAY_BOUNDS,
  WHISTLE_BOUNDS,
  type Bounds,
  type Measure,
} from '../../../../server/domain/city-policies.ts'
import { DEMAND_TYPES, PROPOSALS, ROLES, sourceWords, SUPERVISION, URGENCIES } from '../../ui/words.ts'
import { useCodeNames } from '../routing/names.ts'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'

export type PolicyName = PolicyBody['name']
export type ValueOf<N extends PolicyName> = Extract<PolicyBody, { name: N }>['value']
export type ClockRule = ValueOf<'clocks'>['rules'][number]
export type WarningStep = ValueOf<'clocks'>['warnings'][number]
export type ProposalRule = ValueOf<'supervision'>['rules'][number]
export type Span = ClockRule['span']

const TABLES: Readonly<Record<PolicyName, Readonly<Record<string, Bounds>>>> = {
  clocks: { ...CLOCK_BOUNDS, times: PAUSE_TIMES_BOUNDS, atMostDays: PAUSE_DAYS_BOUNDS },
  limits: { ...LIMIT_BOUNDS, recheckDays: RECHECK_DAY_BOUNDS },
  whistles: { ...WHISTLE_BOUNDS, T0: NOTICE_BOUNDS, T1: NOTICE_BOUNDS, T2: NOTICE_BOUNDS },
  supervision: {},
  amendments: AMENDMENT_BOUNDS,
  messages: MESSAGE_BOUNDS,
  communities: {},
}

/** A minute of the day as `21:00`. */
export const clockOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isClockRule = (value: Readonly<Record<string, unknown>>): boolean => 'promise' in value
const isWarning = (value: Readonly<Record<string, unknown>>): boolean => 'tellCentre' in value

export function usePolicyWords() {
  const { t, label, language } = useTexts()
  const names = useCodeNames()
  return useMemo(() => {
    const comma = t('routing.comma')
    const number = (value: number, measure: Measure): string => {
      if (measure === 'share') return `${Math.round(value * 1000) / 10} %`
      if (measure === 'clock') return clockOf(value)
      return t(`policies.measure.${measure}`, { count: value })
    }
    const span = ({ kind, amount }: Span): string => {
      if (kind === 'working_days') return number(amount, 'workingDays')
      if (amount % 60 !== 0) return number(amount, kind === 'working_minutes' ? 'workingMinutes' : 'minutes')
      return t(kind === 'working_minutes' ? 'policies.measure.workingHours' : 'policies.measure.hours', { count: amount / 60 })
    }
    const roles = (list: readonly string[]): string => list.map((role) => label(ROLES, role)).join(comma)
    const promise = (of: string): string => (of in DESK_CLOCKS ? label(DESK_CLOCKS, of) : t(`policies.promise.${of}`))
    const whom = ({ demandType, urgency, leaf }: Pick<ClockRule, 'demandType' | 'urgency' | 'leaf'>): string => {
      const parts = [urgency === null ? null : label(URGENCIES, urgency), leaf === null ? null : names.matter(leaf), demandType === null ? null : label(DEMAND_TYPES, demandType)].filter((part) => part !== null)
      return parts.length === 0 ? t('policies.anyOrder') : parts.join(' · ')
    }
    const clockRule = (rule: ClockRule): string =>
      t('policies.clockRule', { promise: promise(rule.promise), whom: whom(rule), span: span(rule.span) }) + (rule.target === null ? '' : t('policies.target', { span: span(rule.target) }))
    const warning = (step: WarningStep): string => {
      const when = 'share' in step.when ? t('policies.atShare', { share: number(step.when.share, 'share') }) : t('policies.daysAfter', { days: number(step.when.workingDaysAfter, 'workingDays') })
      return t('policies.warning', { when, unit: roles(step.tell), centre: roles(step.tellCentre) })
    }
    const proposalRule = (rule: ProposalRule): string => {
      const when = t(`policies.when.${rule.kind}`, {
        ...('times' in rule && { times: rule.times }),
        ...('people' in rule && { people: rule.people, pressing: rule.pressing }),
        ...('since' in rule && { since: t(`policies.since.${rule.since}`) }),
        ...('urgency' in rule && { urgency: label(URGENCIES, rule.urgency) }),
      })
      return t('policies.proposes', { when, level: label(SUPERVISION, rule.level) })
    }
    const word = (text: string): string => {
      if (text in ROLES) return label(ROLES, text)
      if (text in DESK_CLOCKS) return label(DESK_CLOCKS, text)
      const key = `policies.word.${text}`
      return t(key) === key ? text : t(key)
    }

    /** A field by its path, e.g. `pauses.needs_info.times`. */
    const field = (name: PolicyName, path: string): string => {
      if (path.startsWith('rules.any.')) return promise(path.slice(10))
      const said = path
        .split('.')
        .filter((part) => !/^\d+$/.test(part))
        .map((part) => {
          const key = `policies.field.${name}.${part}`
          return t(key) === key ? '' : t(key)
        })
        .filter((part) => part !== '')
      return said.length === 0 ? path : said.join(' · ')
    }
    const measure = (name: PolicyName, path: string): Measure | null => TABLES[name][path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '']?.measure ?? null
    /** A value at a path as people say it. */
    const value = (name: PolicyName, path: string, of: unknown): string => {
      if (of === null || of === undefined) return t(path.startsWith('pauses.') ? 'policies.noLimit' : 'policies.nothing')
      if (typeof of === 'boolean') return t(of ? 'common.yes' : 'common.no')
      if (typeof of === 'number') return number(of, measure(name, path) ?? 'times')
      if (typeof of === 'string') return path.startsWith('duties') ? names.matter(of) : word(of)
      if (Array.isArray(of)) return of.length === 0 ? t('policies.nothing') : of.map((one) => value(name, path, one)).join(comma)
      if (!isFields(of)) return ''
      if (isClockRule(of)) return clockRule(of as unknown as ClockRule)
      return isWarning(of) ? warning(of as unknown as WarningStep) : proposalRule(of as unknown as ProposalRule)
    }
    const source = (rule: ProposalRule): string => sourceWords(rule.source, language)
    return { number, span, roles, promise, whom, clockRule, warning, proposalRule, word, field, value, source, kind: (kind: string) => label(PROPOSALS, kind), comma }
  }, [t, label, language, names])
}
