// Labels of the glossary's closed lists, zh and en. A new code does not compile until it has both.
import type {
  Channel,
  ClockName,
  DeclineKind,
  DemandType,
  OrderState,
  RatingGrade,
  Role,
  SupervisionLevel,
  TransferTarget,
  Urgency,
} from '../../../../server/domain/words.ts'
import type { CareKind, VerifyEnd } from '../../../../server/domain/care.ts'
import type { Order } from '../../../../server/domain/orders.ts'

export type Language = 'zh' | 'en'
export type Words = { readonly zh: string; readonly en: string }

export const STATES = {
  submitted: { zh: '待派单', en: 'To be dispatched' },
  needs_info: { zh: '待补充', en: 'Waiting for you to add information' },
  dispatched: { zh: '待签收', en: 'Dispatched, to be signed for' },
  return_review: { zh: '退单审核', en: 'Return under review' },
  handling: { zh: '办理中', en: 'Being handled' },
  suspended: { zh: '挂账', en: 'Suspended, with a plan' },
  reply_review: { zh: '待审核', en: 'Reply under review' },
  callback: { zh: '待回访', en: 'Answered, waiting for your rating' },
  closed: { zh: '已办结', en: 'Closed' },
  answered: { zh: '直接答复', en: 'Answered at once' },
  transferred: { zh: '已移交', en: 'Handed over' },
  declined: { zh: '不予受理', en: 'Not accepted' },
  merged: { zh: '并入', en: 'Joined to another order' },
} as const satisfies Record<OrderState, Words>

export const DEMAND_TYPES = {
  consult: { zh: '咨询', en: 'Question' },
  help: { zh: '求助', en: 'Help' },
  complaint: { zh: '投诉', en: 'Complaint' },
  report: { zh: '举报', en: 'Report' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  praise: { zh: '表扬', en: 'Praise' },
} as const satisfies Record<DemandType, Words>

export const URGENCIES = {
  T0: { zh: '特急', en: 'Emergency' },
  T1: { zh: '紧急', en: 'Urgent' },
  T2: { zh: '一般', en: 'Ordinary' },
} as const satisfies Record<Urgency, Words>

export const CHANNELS = {
  web: { zh: '网页', en: 'Web' },
  phone: { zh: '电话', en: 'Telephone' },
  agent: { zh: '坐席代填', en: 'Filed by an agent' },
  chat: { zh: '在线聊天', en: 'Chat' },
  email: { zh: '邮件', en: 'E-mail' },
  open311: { zh: 'Open311', en: 'Open311' },
  unit: { zh: '部门转来', en: 'From a department' },
} as const satisfies Record<Channel, Words>

export const ROLES = {
  agent: { zh: '坐席', en: 'Hotline agent' },
  dispatcher: { zh: '派单员', en: 'Dispatcher' },
  liaison: { zh: '联络员', en: 'Liaison' },
  handler: { zh: '承办人', en: 'Handler' },
  unit_lead: { zh: '单位负责人', en: 'Unit lead' },
  auditor_reply: { zh: '审核员', en: 'Reply auditor' },
  callback: { zh: '回访员', en: 'Call-back' },
  supervisor: { zh: '督办员', en: 'Supervisor' },
  editor: { zh: '知识与目录管理员', en: 'Catalogue editor' },
  leader: { zh: '领导', en: 'Leader' },
  admin: { zh: '系统管理员', en: 'Administrator' },
  auditor: { zh: '监督', en: 'Auditor' },
} as const satisfies Record<Role, Words>

export const CLOCKS = {
  dispatch: { zh: '派单', en: 'Dispatch' },
  sign: { zh: '签收', en: 'Sign' },
  contact: { zh: '联系您', en: 'Contact you' },
  resolve: { zh: '办结', en: 'Resolve' },
  statutory: { zh: '法定时限', en: 'Limit set by law' },
  stage_report: { zh: '阶段反馈', en: 'Stage report' },
} as const satisfies Record<ClockName, Words>

export const CLOCK_OUTCOMES = {
  running: { zh: '计时中', en: 'Running' },
  paused: { zh: '暂停', en: 'Paused' },
  overdue: { zh: '已超期', en: 'Overdue' },
  on_time: { zh: '按时', en: 'On time' },
  late: { zh: '超期完成', en: 'Late' },
  moot: { zh: '终止', en: 'No longer due' },
} as const satisfies Record<'running' | 'paused' | 'overdue' | 'on_time' | 'late' | 'moot', Words>

export const GRADES = {
  very_satisfied: { zh: '非常满意', en: 'Very satisfied' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  basically_satisfied: { zh: '基本满意', en: 'Basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
  very_dissatisfied: { zh: '非常不满意', en: 'Very dissatisfied' },
} as const satisfies Record<RatingGrade, Words>

export const SUPERVISION = {
  none: { zh: '无', en: 'None' },
  urged: { zh: '催办', en: 'Urged' },
  yellow: { zh: '黄牌', en: 'Yellow card' },
  red: { zh: '红牌', en: 'Red card' },
  listed: { zh: '挂牌督办', en: 'Listed' },
} as const satisfies Record<SupervisionLevel, Words>

export const TRANSFER_TARGETS = {
  '110': { zh: '110 报警', en: '110 police' },
  '119': { zh: '119 消防', en: '119 fire' },
  '120': { zh: '120 急救', en: '120 ambulance' },
  '122': { zh: '122 交通事故', en: '122 traffic accidents' },
  other_city: { zh: '其他城市', en: 'Another city' },
  petition: { zh: '信访部门', en: 'The petition office' },
} as const satisfies Record<TransferTarget, Words>

export const DECLINE_KINDS = {
  legal_procedure: { zh: '已进入诉讼、仲裁等法律程序', en: 'In a legal procedure' },
  petition: { zh: '信访正在办理', en: 'Handled as a petition' },
  no_new_facts: { zh: '正在办理或已办结，无新的事实', en: 'Handled already, no new facts' },
  secrets: { zh: '涉及秘密或隐私', en: 'Touches secrets or privacy' },
  out_of_duty: { zh: '不属于政府职责', en: 'Not a duty of the government' },
  unlawful: { zh: '违反法律或公序良俗', en: 'Unlawful or against public order' },
} as const satisfies Record<DeclineKind, Words>

/** What somebody owes an order, by an instant of its own. */
export const TASKS = {
  approval: { zh: '待单位审核', en: 'For the lead to approve' },
  audit: { zh: '待审核', en: 'To audit' },
  callback: { zh: '待回访', en: 'To call back' },
  verification: { zh: '待核实差评', en: 'Bad rating to verify' },
  appeal: { zh: '申诉待复核', en: 'Appeal to rule on' },
  exclusion: { zh: '剔除待确认', en: 'Exclusion to rule on' },
  set_aside: { zh: '评价剔除待确认', en: 'Rating to leave out or not' },
  honest_error: { zh: '容错待确认', en: 'Honest error to rule on' },
  uphold: { zh: '处理合理待确认', en: 'Upholding to rule on' },
  recheck: { zh: '回头看', en: 'Re-check' },
  ruling: { zh: '待审定', en: 'To rule on' },
  measure: { zh: '限期办理', en: 'Promised by a day' },
} as const satisfies Record<CareKind, Words>

/** What the verification of a bad rating found. */
export const FINDINGS = {
  redo: { zh: '立即重办', en: 'To be done again at once' },
  ledger: { zh: '列入挂账台账', en: 'Entered in the ledger' },
  explained: { zh: '依法解释', en: 'Explained: the law allows no more' },
  mistaken: { zh: '误评', en: 'Rated by mistake' },
  malicious: { zh: '恶意评价', en: 'Rated in bad faith' },
  taken_back: { zh: '评价人已改评', en: 'Changed by the citizen' },
} as const satisfies Record<VerifyEnd, Words>

export const OUTCOMES = {
  solved: { zh: '已解决', en: 'Solved' },
  unsolved_explained: { zh: '未能解决，已说明', en: 'Not solved, explained' },
  unreached: { zh: '未联系上，未评价', en: 'Not reached, unrated' },
  terminated: { zh: '终止办理', en: 'Terminated' },
  lapsed: { zh: '逾期未补充', en: 'No information was added in time' },
  answered: { zh: '直接答复', en: 'Answered at once' },
} as const satisfies Record<NonNullable<Order['outcome']>, Words>
