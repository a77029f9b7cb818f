// What the agent does and says at once when a message is urgent (HR §5.4, right column): number to bring in and steps.
import type { UrgencyKind } from './kinds.ts'
import { KINDS } from './kinds.ts'

/** The special lines a call is handed to. Everything else stays with the hotline. */
export type EmergencyNumber = '110' | '119' | '120' | '122'

/** Steps in plain words; screens translate by code, these are the shipped texts. */
export const SCRIPT_STEPS = {
  keep_line: { zh: '不要挂断，问清地点、人数和联系方式', en: 'Keep the line; ask for the place, how many people, and a number' },
  three_way: { zh: '立即三方通话转接，工单只作记录', en: 'Bring in the emergency line by three-way call now; the order is only the record' },
  send_location: { zh: '把来电位置推送给接警单位', en: 'Push the caller’s position to the emergency centre' },
  leave_building: { zh: '请来电人和周围的人马上离开，走楼梯，不乘电梯', en: 'Ask everyone to leave now by the stairs, never the lift' },
  low_and_covered: { zh: '烟大时低姿弯腰，用湿布捂住口鼻；出不去就关门堵缝、到窗口呼救', en: 'In smoke keep low, cover nose and mouth; if shut in, close and seal the door and call from a window' },
  no_switches: { zh: '不开关电器、不打火、不在室内打电话，开窗、关总阀', en: 'Touch no switch or flame, do not phone indoors; open windows, close the main valve' },
  gas_company: { zh: '同时通知燃气公司抢修', en: 'Tell the gas company at the same time' },
  power_company: { zh: '同时通知供电公司断电；断电前任何人不要接近、不要碰触', en: 'Have the power company cut the current; nobody goes near or touches before that' },
  water_company: { zh: '同时通知供水、排水单位', en: 'Tell the water and drainage units at the same time' },
  higher_ground: { zh: '请向高处转移，不涉水，切断电源', en: 'Move to higher ground, do not wade, cut the power' },
  stay_back: { zh: '请围观的人退开，不要再进入，等专业救援', en: 'Keep everyone back and out; wait for rescuers' },
  lift_rescue: { zh: '同时拨电梯应急救援 96333；请被困的人不要扒门', en: 'Call lift rescue 96333 as well; those inside must not force the door' },
  check_breathing: { zh: '问有没有呼吸；没有呼吸就指导胸外按压', en: 'Ask whether the person breathes; if not, talk them through chest compressions' },
  do_not_move: { zh: '不要随意搬动伤者，按住出血的地方', en: 'Do not move the injured; press on the bleeding' },
  clear_airway: { zh: '指导拍背、腹部冲击，清出口中的异物', en: 'Talk them through back blows and abdominal thrusts' },
  fresh_air: { zh: '马上开窗通风，把人移到空气新鲜处', en: 'Open the windows; bring people into fresh air' },
  keep_poison: { zh: '留下药瓶、食物或呕吐物，不要自行催吐', en: 'Keep the bottle, food or vomit; do not make them vomit' },
  lie_down: { zh: '让病人平躺或侧卧，不喂水喂药', en: 'Let the patient lie flat or on the side; give no food, drink or pills' },
  stay_on_line_crisis: { zh: '按危机干预话术陪着说话，不争论、不批评、不说教', en: 'Stay and talk by the crisis script; no arguing, blaming or lecturing' },
  psych_line: { zh: '同时接入心理援助热线 12356', en: 'Bring in the psychological aid line 12356' },
  supervisor: { zh: '班长立即介入', en: 'The supervisor steps in now' },
  confidential: { zh: '内容和身份保密，只给处置人员看', en: 'Keep content and identity to those who act' },
  hide_identity: { zh: '对被反映人隐去来电人身份', en: 'Hide the caller’s identity from the accused' },
  safe_place: { zh: '请来电人先躲到安全处，锁门，不要正面冲突', en: 'Ask the caller to hide and lock the door; no confrontation' },
  leader_notice: { zh: '同时报告带班领导', en: 'Tell the leader on duty' },
  describe_person: { zh: '记下走失者的年龄、衣着、最后出现的地点和时间', en: 'Note age, clothes, last place and time seen' },
  quiet_words: { zh: '来电人可能不便说话：用是或不是来问', en: 'The caller may not be free to speak: ask yes-or-no questions' },
  count_people: { zh: '问清多少人、哪里吃的或哪里发生的', en: 'Ask how many people, and where it happened or what they ate' },
  notify_health: { zh: '通知卫健、市场监管，涉学校的通知教育', en: 'Tell health and market supervision, and education if a school' },
  notify_duty: { zh: '通知属地和值班室，派人到场', en: 'Tell the district and the duty office; send someone to the scene' },
  notify_utility: { zh: '立即派供水、供电、燃气或供热企业抢修', en: 'Dispatch the water, power, gas or heat company at once' },
  wage_channel: { zh: '走根治欠薪通道，人社牵头，住建、公安知晓', en: 'Use the wage-arrears channel: labour leads, housing and police are told' },
  protect_minor: { zh: '通知民政、妇联或团委，注意保护当事人', en: 'Tell civil affairs and the women’s or youth federation; protect the person' },
  warn_passers: { zh: '先派人到场围挡、警示', en: 'Send someone first to fence off and warn' },
} as const satisfies Record<string, { zh: string; en: string }>

export type ScriptStep = keyof typeof SCRIPT_STEPS

/** The agent's script: the line to bring in (null when none is needed) and the steps in order. */
export interface UrgencyScript {
  number: EmergencyNumber | null
  steps: ScriptStep[]
}

/**
 * The script for the kinds found, most dangerous first: the first kind's number, and every kind's steps once.
 * @param kinds in order of weight; empty → null
 */
export function scriptFor(kinds: readonly UrgencyKind[]): UrgencyScript | null {
  if (kinds.length === 0) return null
  const number = kinds.map((kind) => KINDS[kind].number).find((each) => each !== null) ?? null
  const steps = [...new Set(kinds.flatMap((kind) => KINDS[kind].steps))]
  return { number, steps }
}
