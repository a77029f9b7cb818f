// Sections (科室) of some of Linlan's streets and departments: parts of a unit with people of their own. Like communities they only help
// (下派); unlike these they take any matter of their unit.
import type { Unit } from '../../../server/domain/units.ts'
import { departments } from './departments.ts'
import { streetUnits } from './streets.ts'

type Entry = [code: string, name: string, nameEn: string, duties: string, dutiesEn: string]

const SECTIONS: Record<string, { short: string; shortEn: string; entries: Entry[] }> = {
  chengguan: {
    short: '城管局',
    shortEn: 'Urban Management',
    entries: [
      ['shirong', '市容管理科', 'Street Order Section', '占道经营、户外广告、市容秩序的现场查看与处置', 'street trading, outdoor advertising and street order, on the spot'],
      ['sheshi', '市政设施科', 'Street Works Section', '井盖、路灯、道路破损的查勘与抢修', 'manhole covers, street lights and broken roads'],
    ],
  },
  zhujian: {
    short: '住建局',
    shortEn: 'Housing',
    entries: [
      ['wuye', '物业管理科', 'Property Management Section', '物业服务、维修资金、业主大会的核查与指导', 'property management, repair funds and owners’ meetings'],
      ['fangwu', '房屋安全科', 'Building Safety Section', '房屋质量与安全的查勘、鉴定联系', 'looks at the quality and safety of buildings'],
    ],
  },
  shijian: {
    short: '市场监管局',
    shortEn: 'Market Supervision',
    entries: [['xiaofei', '消费维权科', 'Consumer Section', '消费纠纷的现场核查与调解', 'looks into and settles disputes of consumers']],
  },
  renshe: {
    short: '人社局',
    shortEn: 'Labour',
    entries: [['laodong', '劳动关系科', 'Labour Relations Section', '欠薪、劳动合同争议的核查与协调', 'unpaid wages and disputes about contracts']],
  },
  qinglan: {
    short: '青澜街道',
    shortEn: 'Qinglan',
    entries: [['pingan', '平安建设科', 'Public Safety Section', '矛盾调解、出租房和消防隐患的走访核查', 'settles disputes, visits let flats, looks for fire hazards']],
  },
  wangjiang: {
    short: '望江街道',
    shortEn: 'Wangjiang',
    entries: [
      ['chengguanke', '城市管理科', 'Street Order Section', '辖区市容、违建和停车秩序的现场查看', 'street order, unlawful building and parking on its ground'],
      ['minzheng', '民生服务科', 'Welfare Section', '困难群众、养老和残疾人事项的走访核实', 'visits those in need, the old and the disabled'],
    ],
  },
  jinsui: {
    short: '金穗镇',
    shortEn: 'Jinsui',
    entries: [['cunjian', '村镇建设科', 'Town Works Section', '农村道路、自建房和排水的现场查看', 'village roads, self-built houses and drains']],
  },
}

const phones = new Map([...departments, ...streetUnits].map(({ code, phone }) => [code, phone]))

export const sections: Unit[] = Object.entries(SECTIONS).flatMap(([parent, { short, shortEn, entries }]) =>
  entries.map(([code, name, nameEn, duties, dutiesEn]): Unit => ({
    code: `${parent}-${code}`,
    name: `${short}${name}`,
    nameEn: `${nameEn} (${shortEn})`,
    kind: 'section',
    parent,
    duties: `${duties}，协助本单位，不作为主办单位`,
    dutiesEn: `${dutiesEn}; helps its unit, never leads`,
    peerGroup: null,
    phone: phones.get(parent) ?? '',
    hours: null,
  })),
)
