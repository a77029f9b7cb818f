// The units complained about: chosen when filing, or named later on the order's page; and secrecy asked for later. Without script too.
import { formOf } from './order-forms.tsx'
import type { OwnOrder } from './order.tsx'
import type { Page } from './layout.tsx'
import { MOST_ACCUSED } from '../../../server/domain/accused.ts'
import { say, type TextKey } from './texts.ts'
import type { Language } from '../ui/words.ts'

export interface NamedUnit {
  code: string
  name: string
  nameEn: string
  kind: string
}

const GROUPS = { department: 'unitsDepartment', street: 'unitsStreet', company: 'unitsCompany', community: 'unitsCommunity', section: 'unitsSection' } as const satisfies Record<string, TextKey>

/** All units of the city by their kind; the first choice is none. */
export function UnitSelect({ id, name, value, units, language, required = false }: { id: string; name: string; value: string; units: readonly NamedUnit[]; language: Language; required?: boolean }) {
  return (
    <select id={id} name={name} required={required}>
      <option value="">{say(language, 'accusedNone')}</option>
      {Object.entries(GROUPS).map(([kind, group]) => (
        <optgroup key={kind} label={say(language, group)}>
          {units
            .filter((unit) => unit.kind === kind)
            .map((unit) => (
              <option key={unit.code} value={unit.code} selected={value === unit.code}>
                {language === 'zh' ? unit.name : unit.nameEn}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}

/** Who is kept from the order, and what may still be asked for: said at any time, not only when filing. */
export function WhoSees({ own, page: { language } }: { own: OwnOrder; page: Page }) {
  const { order } = own
  const t = (key: TextKey) => say(language, key)
  const can = (action: string): boolean => order.abilities.some((ability) => ability.action === action)
  const form = formOf(own, 'nameAccused')
  const fault = form.fault('accusedUnits') ?? form.fault('accusedUnits.0')
  const { accusedUnits } = order
  const named = accusedUnits.map((unit) => (language === 'zh' ? unit.name : unit.nameEn)).join(language === 'zh' ? '、' : ', ')
  const others = own.units.filter(({ code }) => accusedUnits.every((unit) => unit.code !== code))
  return (
    <section class="card quiet" data-who-sees>
      <h2>{t('whoSees')}</h2>
      {order.secret && !can('keepSecret') && <p>{t('isSecret')}</p>}
      {accusedUnits.length > 0 && <p>{say(language, accusedUnits.length === 1 ? 'accusedIs' : 'accusedAre', { unit: named })}</p>}
      {can('keepSecret') && (
        <form method="post" action="/my/actions/keepSecret">
          <p>{t('keepSecretLead')}</p>
          <button class="button quiet">{t('keepSecret')}</button>
        </form>
      )}
      {can('nameAccused') && accusedUnits.length < MOST_ACCUSED && (
        <details open={own.sent === 'nameAccused'}>
          <summary>{t(accusedUnits.length === 0 ? 'accusedLate' : 'accusedMore')}</summary>
          <form method="post" action="/my/actions/nameAccused">
            <p class="hint">{t('accusedLateHint')}</p>
            <div class={fault === undefined ? 'field' : 'field wrong'}>
              <label for={form.id('accusedUnits')}>{t('accusedLabel')}</label>
              {fault !== undefined && <p class="fault">{fault}</p>}
              <UnitSelect id={form.id('accusedUnits')} name="accusedUnits" value={form.value('accusedUnits')} units={others} language={language} required />
            </div>
            <button class="button quiet">{t('accusedSend')}</button>
          </form>
        </details>
      )}
    </section>
  )
}
