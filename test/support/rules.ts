// Builders for routing rules: one that asks for one thing, and a city it may name.
import { ANYTHING, type KnownCity, type RoutingRule, type RuleCondition, type RuleFacts, type RuleOutcome } from '../../server/domain/routing-rules.ts'
import { UNIT_CODE, type UnitKind } from '../../server/domain/units.ts'

let count = 0

export function aRule(when: Partial<RuleCondition>, then: Partial<RuleOutcome> = {}, parts: Partial<RoutingRule> = {}): RoutingRule {
  count += 1
  return {
    id: `rule-${count}`,
    name: `规则${count}`,
    nameEn: `Rule ${count}`,
    when: { ...ANYTHING, ...when },
    then: { lead: 'zhujian', assisting: [], byPerson: false, note: null, law: null, ...then },
    enabled: true,
    until: null,
    off: null,
    ...parts,
  }
}

const KINDS: Record<string, UnitKind> = { zhujian: 'department', shijian: 'department', jiandu: 'department', power: 'company', wangjiang: 'street', qinglan: 'street', jiayuan: 'community', wuye: 'section', centre: 'centre' }

export const KNOWN: KnownCity = {
  kindOf: (code) => (UNIT_CODE.test(code) ? KINDS[code] : undefined),
  leaves: ['01.01.01', '01.01.02', '01.02.01', '02.01.01', '18.01.01'],
  places: new Map([
    ['望江府', 'estate'],
    ['滨江公园', 'park'],
  ]),
}

export const factsOf = (parts: Partial<RuleFacts> = {}): RuleFacts => ({
  leafCode: '01.01.01',
  street: 'wangjiang',
  demandType: 'complaint',
  urgency: 'T2',
  channel: 'web',
  accusedUnits: [],
  plain: '望江府三号楼停电两天',
  places: ['望江府'],
  placeKinds: ['estate'],
  time: { day: '2026-03-02', weekday: 0, minute: 600, working: true },
  ...parts,
})
