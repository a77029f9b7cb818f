// A rule in words: when it holds, and what follows.
import type { RuleInput } from '../../../../server/contracts/routing.ts'
import { CHANNELS, DEMAND_TYPES, URGENCIES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { windowText } from './draft.ts'
import { useCodeNames } from './names.ts'

const MOST_NAMED = 6

export interface RuleWords {
  /** The conditions as one sentence. */
  when(rule: Pick<RuleInput, 'when'>): string
  /** What follows, as one sentence. */
  then(rule: Pick<RuleInput, 'then'>): string
}

export function useRuleWords(): RuleWords {
  const { t, label } = useTexts()
  const names = useCodeNames()
  const some = (codes: readonly string[], nameOf: (code: string) => string, between: string): string => {
    const shown = codes.slice(0, MOST_NAMED).map(nameOf).join(between)
    return codes.length > MOST_NAMED ? `${shown} ${t('routing.more', { count: codes.length - MOST_NAMED })}` : shown
  }
  const [or, comma, and] = [t('routing.or'), t('routing.comma'), t('routing.and')]
  const quoted = (word: string): string => `“${word}”`
  return {
    when: ({ when: { matters, streets, demandTypes, urgencies, channels, words, places, placeKinds, times, everything } }) => {
      const parts: [string, readonly string[], (code: string) => string, string][] = [
        ['isMatter', matters, names.matter, or],
        ['isStreet', streets, names.unit, or],
        ['isType', demandTypes, (code) => label(DEMAND_TYPES, code), or],
        ['isUrgency', urgencies, (code) => label(URGENCIES, code), or],
        ['isChannel', channels, (code) => label(CHANNELS, code), or],
        ['hasAny', words.any, quoted, comma],
        ['hasAll', words.all, quoted, comma],
        ['hasNone', words.none, quoted, comma],
        ['namesPlace', places, quoted, or],
        ['namesKind', placeKinds, names.kind, or],
        ['onDays', times.weekdays.map(String), (day) => t(`routing.weekdays.d${day}`), comma],
        ['inWindows', times.windows.map(windowText), (window) => window, comma],
      ]
      const said = parts.filter(([, codes]) => codes.length > 0).map(([key, codes, nameOf, between]) => t(`routing.${key}`, { list: some(codes, nameOf, between) }))
      if (times.hours !== null) said.push(t(times.hours === 'working' ? 'routing.inHours' : 'routing.outsideHours'))
      return everything ? t('routing.everything') : said.join(and)
    },
    then: ({ then: { lead, assisting, byPerson } }) =>
      [
        lead === null ? t('routing.toCatalogue') : t('routing.toLead', { unit: names.unit(lead) }),
        ...(assisting.length === 0 ? [] : [t('routing.toAssisting', { list: some(assisting, names.unit, comma) })]),
        ...(byPerson ? [t('routing.toPerson')] : []),
      ].join(and),
  }
}
