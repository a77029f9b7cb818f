// The shipped limits, version 1: HR §3.4 "Default profile". Where the law fixes a number it is cited; the rest is common
// practice of the cities named, and a city changes it by a version of its own.
import type { Span } from '../catalogue.ts'
import { HOUR_MS, MINUTE_MS } from '../time.ts'
import type { DemandType, Urgency } from '../words.ts'
import type { ClockPolicy, ClockRule, Promised, Source } from './policy.ts'

const minutes = (amount: number): Span => ({ kind: 'natural_minutes', amount })
const hours = (amount: number): Span => ({ kind: 'natural_minutes', amount: (amount * HOUR_MS) / MINUTE_MS })
const workingHours = (amount: number): Span => ({ kind: 'working_minutes', amount: (amount * HOUR_MS) / MINUTE_MS })
const workingDays = (amount: number): Span => ({ kind: 'working_days', amount })

interface For {
  demandType?: DemandType
  urgency?: Urgency
  target?: Span
}

const rule = (id: string, promise: Promised, span: Span, source: Source, only: For = {}): ClockRule => ({
  id,
  promise,
  demandType: only.demandType ?? null,
  urgency: only.urgency ?? null,
  leaf: null,
  span,
  target: only.target ?? null,
  source,
})

const GUANGZHOU_15: Source = { zh: '突发敏感诉求 15 分钟内派单（参照广州）', en: 'sensitive and dangerous matters are dispatched within 15 minutes (as in Guangzhou)' }
const BEIJING_DISPATCH: Source = {
  zh: '北京市地方标准 DB11/T 2021—2022：水电气热及极端天气 2 小时内派单，一般 24 小时内派单',
  en: 'DB11/T 2021-2022: utilities and extreme weather within 2 hours, ordinary demands within 24 hours',
}
const WEIFANG_URGENT: Source = {
  zh: '特急事项：30 分钟响应、2 小时首报、24 小时终报（参照潍坊）',
  en: 'most urgent matters: answer in 30 minutes, first report in 2 hours, final result in 24 hours (as in Weifang)',
}
const BEIJING_24: Source = {
  zh: '水电气热等紧急诉求 24 小时内反馈（DB11/T 2021—2022 征求意见稿）',
  en: 'urgent demands are answered within 24 hours (draft of DB11/T 2021-2022)',
}
const FIVE_DAYS: Source = {
  zh: '《济南市12345市民服务热线条例》第二十四条、《潍坊市12345政务服务便民热线条例》第二十条：5 个工作日，法律法规另有规定的从其规定',
  en: 'Jinan 2018 art. 24, Weifang 2021 art. 20: five working days, unless a law sets another limit',
}
const COMPLAINT: Source = { zh: '普通投诉 10 个工作日（参照遵义）', en: 'ordinary complaints: ten working days (as in Zunyi)' }
const FIFTEEN: Source = { zh: '举报、建议 15 个工作日（参照上海按业务类型 1/5/15 个工作日）', en: 'reports and suggestions: 15 working days (after Shanghai: 1, 5 or 15 by kind)' }
const SIGN: Source = { zh: '接单后 2 个工作小时内签收（各地通行做法）', en: 'signed for within two working hours (common practice)' }
const SIGN_URGENT: Source = { zh: '紧急工单即时签收（先联系、后办理的前提）', en: 'urgent orders are signed for at once, before the citizen is contacted' }
const CONTACT: Source = {
  zh: '《北京市接诉即办工作条例》第十五条：办理前先行联系诉求人；一个工作日内联系（参照深圳 24 小时）',
  en: 'Beijing 2021 art. 15: contact the citizen first; within one working day (Shenzhen: 24 hours)',
}
const PART: Source = {
  zh: '《北京市接诉即办工作条例》第十四条：协办单位应当及时向首接单位反馈办理情况',
  en: 'Beijing 2021 art. 14: assisting units give their result to the first unit in time',
}
const REDO: Source = { zh: '《济南市12345市民服务热线条例》第二十七条：未解决、不满意的退回重办；时限短于首次办理', en: 'Jinan 2018 art. 27: sent back to be done again; a shorter limit than the first' }
const RULING: Source = { zh: '退单、延期、挂账申请 1 个工作日内审定', en: 'requests for return, extension and suspension are ruled on within one working day' }
const RULING_URGENT: Source = {
  zh: '紧急工单的申请按自然小时审定，与先行联系同时限：不因程序耽误处置',
  en: 'requests on urgent orders are ruled on in natural hours, within the time for contacting the citizen: no procedure holds up the work',
}
const EXTENSION: Source = {
  zh: '《北京市接诉即办工作条例》第十五条：依法延期并告知诉求人；至迟于到期前 1 个工作日申请',
  en: 'Beijing 2021 art. 15: extended by law only and the citizen told; asked for at least one working day before the end',
}

/** The limits in force where a city has set none of its own. */
export const defaultClockPolicy: ClockPolicy = {
  version: 1,
  inForceFrom: new Date('2026-01-01T00:00:00+08:00'),
  rules: [
    rule('dispatch', 'dispatch', hours(24), BEIJING_DISPATCH),
    rule('dispatch.T1', 'dispatch', hours(2), BEIJING_DISPATCH, { urgency: 'T1' }),
    rule('dispatch.T0', 'dispatch', minutes(15), GUANGZHOU_15, { urgency: 'T0' }),

    rule('sign', 'sign', workingHours(2), SIGN),
    rule('sign.T1', 'sign', minutes(30), SIGN_URGENT, { urgency: 'T1' }),
    rule('sign.T0', 'sign', minutes(15), SIGN_URGENT, { urgency: 'T0' }),

    rule('contact', 'contact', workingDays(1), CONTACT),
    rule('contact.T1', 'contact', hours(2), CONTACT, { urgency: 'T1' }),
    rule('contact.T0', 'contact', minutes(30), WEIFANG_URGENT, { urgency: 'T0' }),

    rule('stage_report.T0', 'stage_report', hours(2), WEIFANG_URGENT, { urgency: 'T0' }),

    rule('resolve', 'resolve', workingDays(5), FIVE_DAYS),
    rule('resolve.consult', 'resolve', workingDays(5), FIVE_DAYS, { demandType: 'consult', target: workingDays(1) }),
    rule('resolve.complaint', 'resolve', workingDays(10), COMPLAINT, { demandType: 'complaint' }),
    rule('resolve.report', 'resolve', workingDays(15), FIFTEEN, { demandType: 'report' }),
    rule('resolve.suggestion', 'resolve', workingDays(15), FIFTEEN, { demandType: 'suggestion' }),
    rule('resolve.T1', 'resolve', hours(24), BEIJING_24, { urgency: 'T1' }),
    rule('resolve.T0', 'resolve', hours(24), WEIFANG_URGENT, { urgency: 'T0' }),

    rule('part', 'part', workingDays(3), PART),
    rule('part.T1', 'part', hours(12), PART, { urgency: 'T1' }),
    rule('part.T0', 'part', hours(4), PART, { urgency: 'T0' }),

    rule('redo', 'redo', workingDays(3), REDO),
    rule('redo.complaint', 'redo', workingDays(5), REDO, { demandType: 'complaint' }),
    rule('redo.report', 'redo', workingDays(5), REDO, { demandType: 'report' }),
    rule('redo.suggestion', 'redo', workingDays(5), REDO, { demandType: 'suggestion' }),
    rule('redo.T1', 'redo', hours(12), REDO, { urgency: 'T1' }),
    rule('redo.T0', 'redo', hours(12), REDO, { urgency: 'T0' }),

    rule('ruling', 'ruling', workingDays(1), RULING),
    rule('ruling.T1', 'ruling', hours(2), RULING_URGENT, { urgency: 'T1' }),
    rule('ruling.T0', 'ruling', minutes(30), RULING_URGENT, { urgency: 'T0' }),
    rule('extension_notice', 'extension_notice', workingDays(1), EXTENSION),
  ],
  warnings: [
    { code: 'half', when: { share: 0.5 }, tell: ['liaison'], tellCentre: ['dispatcher'] },
    { code: 'most', when: { share: 0.8 }, tell: ['liaison', 'unit_lead'], tellCentre: ['dispatcher'] },
    { code: 'due', when: { share: 1 }, tell: ['liaison', 'unit_lead', 'dispatcher'], tellCentre: ['dispatcher', 'supervisor'] },
    { code: 'day_after', when: { workingDaysAfter: 1 }, tell: ['liaison', 'unit_lead', 'dispatcher', 'supervisor'], tellCentre: ['dispatcher', 'supervisor', 'leader'] },
  ],
  onSignTimeout: 'escalate',
  extensions: 1,
  extensionShareLeft: 0.25,
  pauses: {
    needs_info: { clocks: ['dispatch', 'contact', 'resolve', 'stage_report'], times: 2, atMostDays: 10 },
    suspension: { clocks: ['resolve', 'stage_report'], times: null, atMostDays: 90 },
    merged: { clocks: ['dispatch', 'sign', 'contact', 'resolve', 'stage_report', 'statutory'], times: null, atMostDays: null },
  },
}
