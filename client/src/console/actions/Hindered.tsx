// What this person's roles have on the order and cannot do now, each with the rule that stands against it or the states it belongs to.
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { ACTIONS, BROKEN, sourceWords } from '../../ui/words.ts'
import { DESK_STATES } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

/** Rules that only say that nobody has asked for it: nothing a person would look for. */
const NOTHING_TO_DO = new Set(['no_open_request', 'not_proposed', 'not_merged', 'no_supervision', 'part_not_asked', 'only_streets_whistle', 'may_not_sub_dispatch', 'no_unit_below', 'no_part_below', 'not_called', 'no_whistle', 'not_absent', 'no_proposal'])

export function Hindered({ order }: { order: StaffOrder }) {
  const { t, label, language } = useTexts()
  const shown = order.hindered.filter(({ rule }) => rule === null || !NOTHING_TO_DO.has(rule))
  if (shown.length === 0) return null
  const between = language === 'zh' ? '、' : ', '
  const byRule = shown.filter(({ rule }) => rule !== null)
  const byState = shown.filter(({ rule }) => rule === null)
  return (
    <details className="hindered small" data-hindered={shown.length}>
      <summary>{t('action.whyNot', { count: shown.length })}</summary>
      <dl className="hindered-list">
        {[...byRule, ...byState].map(({ action, rule, source, from, until }) => (
          <div key={action} data-hindered-action={action}>
            <dt>{label(ACTIONS, action)}</dt>
            <dd>
              {rule === null ? t('action.onlyFrom', { states: from.map((state) => label(DESK_STATES, state)).join(between) }) : label(BROKEN, rule)}
              {until !== null && ` ${t('action.keptUntil', { at: instantText(until, language) })}`}
              {rule !== null && <span className="block quiet">{sourceWords(source, language)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
