// The glossary's closed lists (design §2). One noun, one name, in every room; screens translate these codes.

export const DEMAND_TYPES = ['consult', 'help', 'complaint', 'report', 'suggestion', 'praise'] as const
/** 诉求性质: 咨询 求助 投诉 举报 建议 表扬. */
export type DemandType = (typeof DEMAND_TYPES)[number]

export const URGENCIES = ['T0', 'T1', 'T2'] as const
/** 特急, 紧急, 一般 (HR §5.4). T0 is the most urgent. */
export type Urgency = (typeof URGENCIES)[number]

export const CHANNELS = ['web', 'phone', 'agent', 'chat', 'email', 'open311', 'unit'] as const
/** Where a demand came in. */
export type Channel = (typeof CHANNELS)[number]

export const ROLES = [
  'agent',
  'dispatcher',
  'liaison',
  'handler',
  'unit_lead',
  'auditor_reply',
  'callback',
  'supervisor',
  'editor',
  'leader',
  'admin',
  'auditor',
] as const
/**
 * 坐席 派单员 联络员 承办人 单位负责人 审核员 回访员 督办员 知识与目录管理员 领导 系统管理员 (no case content) 监督 (only who looked at what).
 * @source HR §3.2 "Who may do what", design §1
 */
export type Role = (typeof ROLES)[number]

export const CLOCK_NAMES = ['dispatch', 'sign', 'contact', 'resolve', 'statutory', 'stage_report'] as const
/** 时限: one promise with a due instant. */
export type ClockName = (typeof CLOCK_NAMES)[number]

export const RATINGS = ['very_satisfied', 'satisfied', 'basically_satisfied', 'dissatisfied', 'very_dissatisfied'] as const
/** 好差评 five grades; the last two are bad (HR §1.4). Unrated is its own value: `null`. */
export type RatingGrade = (typeof RATINGS)[number]

export const ORDER_STATES = [
  'submitted',
  'needs_info',
  'dispatched',
  'return_review',
  'handling',
  'suspended',
  'reply_review',
  'callback',
  'closed',
  'answered',
  'transferred',
  'declined',
  'merged',
] as const
/** 待派单 待补充 待签收 退单审核 办理中 挂账 待审核 待回访 已办结 直办 已移交 不予受理 并入 (design §5). */
export type OrderState = (typeof ORDER_STATES)[number]

/** States in which nothing more is promised to the citizen. */
export const ENDED_STATES = ['closed', 'answered', 'transferred', 'declined', 'merged'] as const satisfies readonly OrderState[]

export const isEnded = (state: OrderState): boolean => (ENDED_STATES as readonly OrderState[]).includes(state)

export const TRANSFER_TARGETS = ['110', '119', '120', '122', 'other_city', 'petition'] as const
/** Who takes over an order that leaves the hotline (HR §1.2, §2 art. 11). */
export type TransferTarget = (typeof TRANSFER_TARGETS)[number]

export const DECLINE_KINDS = ['legal_procedure', 'petition', 'no_new_facts', 'secrets', 'out_of_duty', 'unlawful'] as const
/** Kinds that are not dispatched but answered with a reason and the right route (Beijing 2021 art. 11). */
export type DeclineKind = (typeof DECLINE_KINDS)[number]

export const SUPERVISION_LEVELS = ['none', 'urged', 'yellow', 'red', 'listed'] as const
/** 催办 → 黄牌 → 红牌 → 挂牌 (HR §3.2); an overlay, not a state. */
export type SupervisionLevel = (typeof SUPERVISION_LEVELS)[number]
