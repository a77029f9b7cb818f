// The kinds of emergency and of urgent trouble the city knows (HR §5.4): each with its words, level, number and steps.
import type { Urgency } from '../../domain/words.ts'
import type { EmergencyNumber, ScriptStep } from './script.ts'

interface KindFacts {
  zh: string
  en: string
  /** The level the kind has when it happens now and nothing softens it. */
  level: Urgency
  number: EmergencyNumber | null
  steps: readonly ScriptStep[]
}

const RESCUE = ['keep_line', 'three_way', 'send_location'] as const

export const KINDS = {
  fire: { zh: '有火情', en: 'fire', level: 'T0', number: '119', steps: [...RESCUE, 'leave_building', 'low_and_covered'] },
  gas: { zh: '燃气泄漏', en: 'gas leak', level: 'T0', number: '119', steps: [...RESCUE, 'no_switches', 'leave_building', 'gas_company'] },
  explosion: { zh: '发生爆炸', en: 'explosion', level: 'T0', number: '119', steps: [...RESCUE, 'leave_building', 'stay_back'] },
  chemical: { zh: '有毒或危险物质泄漏', en: 'toxic or dangerous substance released', level: 'T0', number: '119', steps: [...RESCUE, 'stay_back', 'fresh_air'] },
  collapse: { zh: '坍塌、坠落或滑坡险情', en: 'collapse, fall or landslide', level: 'T0', number: '119', steps: [...RESCUE, 'leave_building', 'stay_back'] },
  trapped: { zh: '有人被困', en: 'people trapped', level: 'T0', number: '119', steps: [...RESCUE, 'stay_back'] },
  lift: { zh: '电梯困人', en: 'people in a stopped lift', level: 'T1', number: '119', steps: ['keep_line', 'send_location', 'lift_rescue'] },
  drowning: { zh: '有人落水', en: 'someone in the water', level: 'T0', number: '119', steps: [...RESCUE, 'stay_back'] },
  flood: { zh: '大水危及人身', en: 'water threatening lives', level: 'T0', number: '119', steps: [...RESCUE, 'higher_ground', 'water_company'] },
  electric: { zh: '触电或电线带电危险', en: 'electric shock or live wires', level: 'T0', number: '119', steps: [...RESCUE, 'power_company', 'stay_back'] },
  height: { zh: '有人悬在高处或险处', en: 'someone in a deadly spot', level: 'T0', number: '119', steps: [...RESCUE, 'stay_back'] },
  unconscious: { zh: '有人失去意识', en: 'someone unconscious', level: 'T0', number: '120', steps: [...RESCUE, 'check_breathing', 'lie_down'] },
  breathing: { zh: '有人呼吸危急', en: 'someone struggling to breathe', level: 'T0', number: '120', steps: [...RESCUE, 'check_breathing'] },
  choking: { zh: '有人气道被堵', en: 'someone choking', level: 'T0', number: '120', steps: [...RESCUE, 'clear_airway'] },
  bleeding: { zh: '有人大出血', en: 'heavy bleeding', level: 'T0', number: '120', steps: [...RESCUE, 'do_not_move'] },
  injury: { zh: '有人重伤', en: 'serious injury', level: 'T0', number: '120', steps: [...RESCUE, 'do_not_move'] },
  heart_stroke: { zh: '疑似心梗或中风', en: 'possible heart attack or stroke', level: 'T0', number: '120', steps: [...RESCUE, 'lie_down', 'check_breathing'] },
  seizure: { zh: '有人抽搐', en: 'a seizure', level: 'T0', number: '120', steps: [...RESCUE, 'lie_down'] },
  allergy: { zh: '严重过敏', en: 'severe allergic reaction', level: 'T0', number: '120', steps: [...RESCUE, 'check_breathing'] },
  poisoned: { zh: '有人中毒', en: 'someone poisoned', level: 'T0', number: '120', steps: [...RESCUE, 'keep_poison', 'fresh_air'] },
  labour: { zh: '产妇或孕妇危急', en: 'birth or pregnancy emergency', level: 'T0', number: '120', steps: [...RESCUE, 'lie_down'] },
  illness: { zh: '有人病情危急', en: 'someone critically ill', level: 'T0', number: '120', steps: [...RESCUE, 'lie_down'] },
  exposure: { zh: '有人受冻、中暑或断了维生设备', en: 'cold, heat or failed life support', level: 'T0', number: '120', steps: [...RESCUE] },
  violence: { zh: '正在发生暴力', en: 'violence under way', level: 'T0', number: '110', steps: [...RESCUE, 'safe_place', 'quiet_words'] },
  intrusion: { zh: '有人正在闯入或跟踪', en: 'a break-in or stalking under way', level: 'T0', number: '110', steps: [...RESCUE, 'safe_place', 'quiet_words'] },
  abduction: { zh: '有人被劫持、拐走或关押', en: 'someone abducted or held', level: 'T0', number: '110', steps: [...RESCUE, 'quiet_words', 'describe_person'] },
  threat: { zh: '扬言伤害他人', en: 'threat to hurt people', level: 'T0', number: '110', steps: [...RESCUE, 'leader_notice'] },
  self_harm: { zh: '有轻生的话或举动', en: 'suicide intention', level: 'T0', number: '110', steps: ['keep_line', 'stay_on_line_crisis', 'three_way', 'send_location', 'psych_line', 'supervisor', 'confidential'] },
  missing: { zh: '老人、孩子或病人走失失联', en: 'a vulnerable person missing', level: 'T0', number: '110', steps: [...RESCUE, 'describe_person'] },
  child_danger: { zh: '孩子处在危险中', en: 'a child in danger', level: 'T0', number: '110', steps: [...RESCUE] },
  crash: { zh: '交通事故伤人', en: 'road accident with injuries', level: 'T0', number: '122', steps: [...RESCUE, 'do_not_move'] },
  crowd_crush: { zh: '人群拥挤踩踏', en: 'crowd crush', level: 'T0', number: '110', steps: [...RESCUE, 'stay_back'] },
  animal: { zh: '动物正在伤人或威胁', en: 'an animal attacking or threatening', level: 'T0', number: '110', steps: [...RESCUE, 'safe_place'] },
  distress: { zh: '有人呼救，情况危急', en: 'a cry for help', level: 'T0', number: '110', steps: [...RESCUE, 'quiet_words'] },
  water_outage: { zh: '停水', en: 'water outage', level: 'T1', number: null, steps: ['notify_utility'] },
  power_outage: { zh: '停电', en: 'power outage', level: 'T1', number: null, steps: ['notify_utility'] },
  gas_outage: { zh: '停气', en: 'gas outage', level: 'T1', number: null, steps: ['notify_utility'] },
  heat_outage: { zh: '停暖', en: 'heating outage', level: 'T1', number: null, steps: ['notify_utility'] },
  burst_main: { zh: '水管爆裂或大面积跑水', en: 'burst main', level: 'T1', number: null, steps: ['notify_utility', 'warn_passers'] },
  waterlogging: { zh: '积水内涝或严寒', en: 'severe flooding or cold', level: 'T1', number: null, steps: ['notify_duty', 'warn_passers'] },
  hazard: { zh: '可能伤人的隐患', en: 'a hazard that may hurt people', level: 'T1', number: null, steps: ['warn_passers', 'notify_duty'] },
  wages: { zh: '工人集体讨薪', en: 'workers claiming wages together', level: 'T1', number: null, steps: ['wage_channel', 'notify_duty'] },
  gathering: { zh: '人群聚集或扬言聚集', en: 'a gathering or threat of one', level: 'T1', number: null, steps: ['notify_duty', 'leader_notice'] },
  food_poisoning: { zh: '多人疑似食物中毒或疫情', en: 'several people ill', level: 'T1', number: '120', steps: ['count_people', 'notify_health'] },
  abuse: { zh: '家暴、虐待或伤害未成年人', en: 'domestic violence, abuse, harm to a minor', level: 'T1', number: '110', steps: ['hide_identity', 'protect_minor'] },
  school_hospital: { zh: '学校或医院无法正常运行', en: 'a school or hospital cannot work', level: 'T1', number: null, steps: ['notify_duty'] },
  hardship: { zh: '基本生活无着', en: 'someone cannot meet basic needs', level: 'T1', number: null, steps: ['notify_duty', 'protect_minor'] },
  burst: { zh: '同一地点短时间多人反映', en: 'many people about one place in a short time', level: 'T1', number: null, steps: ['notify_duty', 'leader_notice'] },
  unspoken: { zh: '字面没有警情词，但像有人处在危险中', en: 'no alarming word, yet it reads like someone in danger', level: 'T0', number: '110', steps: [...RESCUE, 'quiet_words'] },
  pressing: { zh: '字面没有明显的警情词，但像是等不得的急事', en: 'no plain alarm word, yet it reads like trouble that cannot wait', level: 'T1', number: null, steps: ['notify_duty'] },
  person_set: { zh: '人工或事项规定的最低级别', en: 'the least level a person or the matter set', level: 'T2', number: null, steps: [] },
} as const satisfies Record<string, KindFacts>

export type UrgencyKind = keyof typeof KINDS
