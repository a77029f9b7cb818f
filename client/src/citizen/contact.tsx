// How the citizen is reached: what is on record, as masks, corrected at any time, and erased once it is needed no longer. Without script too.
import type { ComponentChildren } from 'preact'
import { describedBy } from './form.tsx'
import type { Page } from './layout.tsx'
import { formOf } from './order-forms.tsx'
import type { OwnOrder } from './order.tsx'
import { say, when, type TextKey } from './texts.ts'
import { BROKEN, sourceWords } from '../ui/words.ts'

interface Part {
  own: OwnOrder
  page: Page
}

export function Contact({ own, page }: Part) {
  const { language, zone } = page
  const { contact, abilities } = own.order
  const t = (key: TextKey) => say(language, key)
  const can = (action: string): boolean => abilities.some((ability) => ability.action === action)
  const parts = [contact.name, contact.phone, contact.addressDetail ? t('contactAddress') : null, contact.idNumber ? t('contactDocument') : null].filter((part) => part !== null)
  return (
    <section class="card quiet contact" data-contact>
      <h2>{t('contactTitle')}</h2>
      {contact.erasedAt !== null && parts.length === 0 && <p>{say(language, 'contactErased', { at: when(contact.erasedAt, language, zone) })}</p>}
      {contact.erasedAt === null && parts.length === 0 && <p>{t('contactNobody')}</p>}
      {parts.length > 0 && (
        <p>
          {parts.join(language === 'zh' ? '，' : ', ')} <small class="hint">{t('contactMasked')}</small>
        </p>
      )}
      {can('correctContact') && (
        <details open={own.sent === 'correctContact'}>
          <summary>{t(parts.length === 0 ? 'contactAdd' : 'contactCorrect')}</summary>
          <Correction own={own} page={page} />
        </details>
      )}
      {parts.length > 0 && <Erasing own={own} page={page} mayErase={can('eraseContact')} />}
    </section>
  )
}

function Correction({ own, page: { language } }: Part) {
  const { contact } = own.order
  const t = (key: TextKey) => say(language, key)
  const form = formOf(own, 'correctContact')
  const input = (name: string, label: TextKey, more: Record<string, string>) => (
    <Labelled id={form.id(name)} label={t(label)} fault={form.fault(name)}>
      <input id={form.id(name)} name={name} value={form.value(name)} {...describedBy(form.id(name), false, form.fault(name))} {...more} />
    </Labelled>
  )
  return (
    <form method="post" action="/my/actions/correctContact">
      <p class="hint">{t('contactCorrectHint')}</p>
      {input('name', 'nameLabel', { maxLength: '50', autoComplete: 'name' })}
      {input('phone', 'phoneLabel', { maxLength: '30', type: 'tel', inputMode: 'tel', autoComplete: 'tel' })}
      {input('addressDetail', 'detailLabel', { maxLength: '100' })}
      {contact.idNumber && input('idNumber', 'documentLabel', { maxLength: '30', autoComplete: 'off' })}
      {own.sendsMessages && (
        <fieldset class="choices" id={form.id('messages')} tabIndex={-1}>
          <legend>{t('messagesLegend')}</legend>
          {(['yes', 'no'] as const).map((value) => (
            <label key={value} class="choice">
              <input type="radio" name="messages" value={value} checked={own.sent === 'correctContact' ? form.value('messages') === value : contact.messages === (value === 'yes')} />
              <span>{t(value === 'yes' ? 'messagesYes' : 'messagesNo')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button class="button quiet">{t('contactSend')}</button>
    </form>
  )
}

function Labelled({ id, label, fault, children }: { id: string; label: string; fault: string | undefined; children: ComponentChildren }) {
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </div>
  )
}

/** Erased by one press, after the page has said what that means; where it may not be yet, why, by which law, and until when. */
function Erasing({ own, page: { language, zone }, mayErase }: Part & { mayErase: boolean }) {
  const { kept } = own.order.contact
  const t = (key: TextKey) => say(language, key)
  return (
    <details>
      <summary>{t('contactErase')}</summary>
      {kept !== null && (
        <p data-kept={kept.rule}>
          {t('contactEraseNot')}
          {language === 'zh' ? '' : ' '}
          {BROKEN[kept.rule as keyof typeof BROKEN][language]}
          {kept.until !== null && ` ${say(language, 'contactEraseFrom', { at: when(kept.until, language, zone) })}`}
          <small class="hint said">{sourceWords(kept.source, language)}</small>
        </p>
      )}
      {kept === null && mayErase && (
        <form method="post" action="/my/actions/eraseContact">
          <p>{t('contactEraseLead')}</p>
          <p class="hint">{t('contactEraseKeeps')}</p>
          <button class="button quiet">{t('contactEraseDo')}</button>
        </form>
      )}
    </details>
  )
}
