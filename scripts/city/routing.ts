// Linlan's routing rules: what its dispatchers agreed on beside the catalogue. Invented, like the city; the provisions are real.
import { ANYTHING, type RoutingRule, type RuleBook, type RuleCondition, type RuleOutcome } from '../../server/domain/routing-rules.ts'

type Entry = [id: string, name: string, nameEn: string, when: Partial<RuleCondition>, then: Partial<RuleOutcome>, until?: string]

const anyOf = (...any: string[]) => ({ words: { ...ANYTHING.words, any } })

const entries: Entry[] = [
  [
    'care-homes',
    '养老机构：先电话核实再派',
    'Care homes: call first, then dispatch',
    { placeKinds: ['care'] },
    { assisting: ['minzheng'], byPerson: true, note: '涉及在住老人，派单前先与机构和家属核实情况' },
  ],
  [
    'school-gates',
    '学校周边交通：交警主办',
    'Traffic at school gates: traffic police',
    { placeKinds: ['school'], demandTypes: ['help', 'complaint', 'suggestion'], ...anyOf('接送', '拥堵', '堵车', '乱停车', '违停') },
    { lead: 'jiaojing', assisting: ['jiaoyu', 'street'], law: '《道路交通安全法》第三十九条' },
  ],
  [
    'metro-entrances',
    '地铁出入口设施：轨道交通公司主办',
    'Metro entrances and lifts: the metro company',
    { placeKinds: ['metro'], ...anyOf('出入口', '站口', '扶梯', '无障碍电梯', '直梯') },
    { lead: 'metro', assisting: ['street'] },
  ],
  [
    'parks-at-night',
    '公园夜间音响：公安主办',
    'Loudspeakers in parks at night: police',
    { placeKinds: ['park', 'scenic'], words: { any: ['广场舞', '音响', '唱歌', '喇叭'], all: [], none: ['施工'] }, times: { ...ANYTHING.times, windows: [{ from: 1_200, to: 420 }] } },
    { lead: 'gongan', assisting: ['yuanlin', 'street'], law: '《噪声污染防治法》第六十四条' },
  ],
  [
    'high-tech-firms',
    '高新园企业服务：园区先办',
    'Firms in the high-tech park: the park first',
    { streets: ['gaoxinyuan'], matters: ['17'], demandTypes: ['consult', 'help', 'suggestion'] },
    { lead: 'street', assisting: ['gongxin'] },
  ],
  [
    'flood-season',
    '汛期积水：水利主办，逐件过目',
    'Flood season: water conservancy, each seen by a person',
    { demandTypes: ['help', 'complaint'], ...anyOf('积水', '内涝', '倒灌', '井盖冲') },
    { lead: 'shuili', assisting: ['chengguan', 'street'], byPerson: true, note: '汛期会商纪要第三条' },
    '2026-10-15',
  ],
]

/** The demo city's first version of its rules. */
export const routingRules: RuleBook = {
  version: 1,
  rules: entries.map(
    ([id, name, nameEn, when, then, until]): RoutingRule => ({
      id,
      name,
      nameEn,
      when: { ...ANYTHING, ...when },
      then: { lead: null, assisting: [], byPerson: false, note: null, law: null, ...then },
      enabled: true,
      until: until ?? null,
      off: null,
    }),
  ),
  load: { timesUsual: 3, atLeast: 30, capacities: { jiaojing: 600, heat: 900 } },
}
