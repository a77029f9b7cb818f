// Why a clock falls due when it does, line by line, for the citizen and the staff: the rule and its source, every day
// counted or skipped, every pause and extension.
import type { Calendar } from '../calendar/calendar.ts'
import { explainDue, type Step } from '../calendar/steps.ts'
import { sayInstant, saySpan, sayStep, sayTime, type Language } from '../calendar/step-words.ts'
import type { LegalBasis } from '../catalogue.ts'
import type { Instant } from '../time.ts'
import { isDated, isPart, openPause, outcomeOf, type Clock, type PauseReason } from './clock.ts'
import { endedPausesOf, promisedSpans } from './due.ts'
import { ruleNamed, type ClockPolicy } from './policy.ts'
import { LEAF_RESOLVE, LEAF_STATUTORY, PART_BELOW, REDO_HALF } from './begin.ts'

/** A line in both languages; the screen shows one. */
export type Line = Record<Language, string>

const NAMES: Record<Clock['name'] | 'part', Line> = {
  dispatch: { zh: '派单时限', en: 'Limit for dispatch' },
  sign: { zh: '签收时限', en: 'Limit for signing' },
  contact: { zh: '联系诉求人时限', en: 'Limit for contacting the citizen' },
  resolve: { zh: '办结时限', en: 'Limit for the result' },
  part: { zh: '协办反馈时限', en: "Limit for the assisting unit's part" },
  statutory: { zh: '法定期限', en: 'Limit set by law' },
  stage_report: { zh: '阶段反馈时限', en: 'Limit for a stage report' },
}

const GROUNDS: Record<PauseReason, Line> = {
  needs_info: { zh: '待诉求人补充信息', en: 'waiting for the citizen' },
  suspension: { zh: '经批准挂账', en: 'approved suspension' },
  merged: { zh: '并入主单', en: 'merged into another order' },
}

/**
 * The reasons for a due instant.
 * @param policy of the version frozen on the order
 * @param calendar of the version that dated the clock, where it is known
 * @param basis the law behind a limit that the law set, for clocks that do not keep it themselves
 * @returns lines to be read from top to bottom
 */
export function explainClock(clock: Clock, policy: ClockPolicy, calendar: Calendar, now: Instant, basis: LegalBasis | null = null): Line[] {
  const say = (words: (language: Language) => string): Line => ({ zh: words('zh'), en: words('en') })
  const lines = [
    ...ruleLines(clock, policy, clock.basis ?? basis),
    ...clock.extensions.map(({ span, grantedAt, reason }) =>
      say((language) =>
        language === 'zh'
          ? `${sayInstant(grantedAt, calendar.zone, 'zh')}批准延期${saySpan(span, 'zh')}，事由：${reason}。`
          : `Extended by ${saySpan(span, 'en')} on ${sayInstant(grantedAt, calendar.zone, 'en')}: ${reason}.`,
      ),
    ),
    ...countingLines(clock, calendar),
    ...standingLines(clock, calendar, now),
  ]
  return lines.map(({ zh, en }) => ({ zh: toMinute(zh), en: toMinute(en) }))
}

/** People read promises to the minute: seconds are left out of times, and out of spans that have more. */
const toMinute = (text: string): string =>
  text.replace(/(\d\d:\d\d):\d\d(?:\.\d+)?/g, '$1').replace(/((?:小时|分钟))(?:\d+秒)?(?:\d+毫秒)?/g, '$1').replace(/(\d (?:h|min))(?: \d+ s)?(?: \d+ ms)?\b/g, '$1')

function ruleLines(clock: Clock, policy: ClockPolicy, basis: LegalBasis | null): Line[] {
  const name = NAMES[isPart(clock) ? 'part' : clock.name]
  const lines = [{ zh: `${name.zh}：${saySpan(clock.span, 'zh')}。`, en: `${name.en}: ${saySpan(clock.span, 'en')}.` }]
  if (clock.name === 'stage_report' && clock.unit === null) lines.push(OWED_MEANWHILE)
  const law = basis === null ? null : `《${basis.law.replace(/^《|》$/g, '')}》${basis.article ?? ''}`
  if (clock.rule === LEAF_STATUTORY) return [...lines, clock.name === 'statutory' ? besideOurs(law) : prevailing(law)]
  if (clock.rule === LEAF_RESOLVE) return [...lines, { zh: '派单目录为该事项规定的时限。', en: 'Set for this matter by the dispatch catalogue.' }]
  if (clock.rule === REDO_HALF) return [...lines, { zh: '重办时限须短于首次办理：取首次时限的一半（《济南市12345市民服务热线条例》第二十七条）。', en: 'A redo is shorter than the first time: half of that limit (Jinan 2018 art. 27).' }]
  if (clock.rule === PART_BELOW) return [...lines, { zh: '下派部分的时限不超过所属单位自己的时限，以其剩余时间为准。', en: 'What was handed down ends within the unit’s own time: what was left of it.' }]
  const source = ruleNamed(policy, clock.rule)?.source
  if (source !== undefined) lines.push({ zh: `依据：${source.zh}。`, en: `Source: ${source.en}.` })
  return lines
}

const OWED_MEANWHILE: Line = {
  zh: '法定期限长于热线时限：到热线时限届满时，向诉求人告知办理进展和法定期限（参照《济南市12345市民服务热线条例》第二十四条）。',
  en: "The law allows longer than the hotline: by the hotline's own limit the citizen is told how things stand and what the law allows (Jinan 2018 art. 24).",
}

const prevailing = (law: string | null): Line => ({
  zh: `法律法规规定的期限${law === null ? '' : `（${law}）`}长于热线时限，从其规定，并告知诉求人（参照《济南市12345市民服务热线条例》第二十四条）。`,
  en: `The law sets its own limit${law === null ? '' : ` (${law})`}, longer than the hotline's: it prevails and the citizen is told (Jinan 2018 art. 24).`,
})

const besideOurs = (law: string | null): Line => ({
  zh: `法律法规规定的期限${law === null ? '' : `（${law}）`}，与热线时限并行。`,
  en: `The law sets its own limit${law === null ? '' : ` (${law})`}; it runs beside the hotline's.`,
})

/** The counting, leg by leg: a limit extended by another kind of time has more than one. */
function countingLines(clock: Clock, calendar: Calendar): Line[] {
  const pauses = endedPausesOf(clock)
  const lines: Line[] = []
  let from = clock.startedAt
  for (const span of promisedSpans(clock)) {
    const leg = explainDue(calendar, from, span, pauses, clock.unit)
    if (!leg.ok) {
      const { year } = leg.refusal
      return [
        ...lines,
        isDated(clock)
          ? { zh: `日历缺少${year}年的节假日安排，无法逐日说明。`, en: `The calendar does not know the holidays of ${year}: no day-by-day account.` }
          : { zh: `${year}年的节假日安排尚未确定，到期时间待确定后算出；时限照常计算。`, en: `The holidays of ${year} are not settled: the due time is worked out when they are; the time runs all the same.` },
      ]
    }
    lines.push(...leg.steps.map((step) => lineOf(step, clock, calendar)))
    from = leg.at
  }
  if (from.getTime() !== clock.dueAt.getTime())
    lines.push({
      zh: `工单记录的到期时间为${sayInstant(clock.dueAt, calendar.zone, 'zh')}（按派单时生效的日历计算，以此为准）。`,
      en: `The order's own due time is ${sayInstant(clock.dueAt, calendar.zone, 'en')}, by the calendar in force at dispatch; it holds.`,
    })
  return lines
}

function lineOf(step: Step, clock: Clock, calendar: Calendar): Line {
  const grounds = step.kind === 'pause' ? groundsOf(clock, step.from, step.to) : []
  const said = (language: Language) => sayStep(step, calendar.zone, language, grounds.map((ground) => GROUNDS[ground][language]))
  return { zh: said('zh'), en: said('en') }
}

const groundsOf = (clock: Clock, from: Instant, to: Instant): PauseReason[] => [
  ...new Set(clock.pauses.filter((pause) => pause.from < to && (pause.to ?? to) > from).map(({ reason }) => reason)),
]

/** How the clock stands: paused, late by how much, kept when. */
function standingLines(clock: Clock, calendar: Calendar, now: Instant): Line[] {
  const at = (instant: Instant, language: Language) => sayInstant(instant, calendar.zone, language)
  const late = (end: Instant, language: Language) => sayTime(end.getTime() - clock.dueAt.getTime(), language)
  switch (outcomeOf(clock, now)) {
    case 'running':
      return []
    case 'paused': {
      const pause = openPause(clock)
      if (pause === null) return []
      const until = pause.until
      return [
        {
          zh: `自${at(pause.from, 'zh')}起暂停计时（${GROUNDS[pause.reason].zh}）${until === null ? '' : `，至迟${at(until, 'zh')}恢复`}，到期时间届时顺延。`,
          en: `Standing still since ${at(pause.from, 'en')} (${GROUNDS[pause.reason].en})${until === null ? '' : `, until ${at(until, 'en')} at the latest`}; the due time moves accordingly.`,
        },
      ]
    }
    case 'overdue':
      return [{ zh: `已逾期${late(now, 'zh')}。`, en: `Overdue by ${late(now, 'en')}.` }]
    case 'on_time':
      return clock.metAt === null ? [] : [{ zh: `已于${at(clock.metAt, 'zh')}按时完成。`, en: `Kept on ${at(clock.metAt, 'en')}, on time.` }]
    case 'late': {
      const end = clock.metAt ?? clock.stoppedAt
      if (end === null) return []
      return clock.metAt === null
        ? [{ zh: `至${at(end, 'zh')}终止时已逾期${late(end, 'zh')}。`, en: `Ended on ${at(end, 'en')}, overdue by ${late(end, 'en')}.` }]
        : [{ zh: `于${at(end, 'zh')}完成，逾期${late(end, 'zh')}。`, en: `Kept on ${at(end, 'en')}, late by ${late(end, 'en')}.` }]
    }
    case 'moot':
      return clock.stoppedAt === null ? [] : [{ zh: `已于${at(clock.stoppedAt, 'zh')}终止，不再计时。`, en: `No longer due since ${at(clock.stoppedAt, 'en')}.` }]
  }
}

/** The lines of one language. */
export const linesIn = (lines: readonly Line[], language: Language): string[] => lines.map((line) => line[language])
