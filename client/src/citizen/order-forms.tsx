// What the citizen may do with the order: answer a question, rate, urge, reopen. Each form is given back as it was when it is refused.
import { describedBy } from './form.tsx'
import type { OwnOrder } from './order.tsx'
import type { Page } from './layout.tsx'
import { say, when, type TextKey } from './texts.ts'
import { ACTIONS, GRADES, labelOf } from '../ui/words.ts'

interface FormPart {
  own: OwnOrder
  page: Page
}

/** What a form of the page is given back when it was refused. */
export function formOf(own: Pick<OwnOrder, 'sent' | 'values' | 'faults'>, action: string) {
  const isSent = own.sent === action
  return {
    id: (name: string) => `${action}-${name}`,
    value: (name: string) => (isSent ? (own.values[name] ?? '') : ''),
    fault: (name: string) => (isSent ? own.faults[name] : undefined),
  }
}

function Fault({ form, name }: { form: ReturnType<typeof formOf>; name: string }) {
  const words = form.fault(name)
  if (words === undefined) return null
  return (
    <p class="fault" id={`${form.id(name)}-fault`}>
      {words}
    </p>
  )
}

/** A text of an action's form, with its label and its fault. */
function TextField({ form, name, label, rows, most, required = false }: { form: ReturnType<typeof formOf>; name: string; label: string; rows: number; most: number; required?: boolean }) {
  return (
    <div class={form.fault(name) === undefined ? 'field' : 'field wrong'}>
      <label for={form.id(name)}>{label}</label>
      <Fault form={form} name={name} />
      <textarea id={form.id(name)} name={name} rows={rows} maxLength={most} required={required} {...describedBy(form.id(name), false, form.fault(name))}>
        {form.value(name)}
      </textarea>
    </div>
  )
}

const can = (order: OwnOrder['order'], action: string): boolean => order.abilities.some((ability) => ability.action === action)

export function Question({ own, page }: FormPart) {
  const { order } = own
  if (order.question === null) return null
  const { language, zone } = page
  return (
    <section class="card ask">
      <h2>{say(language, 'question')}</h2>
      <p>{order.question.text}</p>
      <p class="hint">{say(language, 'dueBy', { at: when(order.question.answerBy, language, zone) })}</p>
      {can(order, 'supplyInfo') && (
        <form method="post" action="/my/actions/supplyInfo">
          <TextField form={formOf(own, 'supplyInfo')} name="text" label={labelOf(ACTIONS, 'supplyInfo', language)} rows={4} most={3000} required />
          <button class="button">{say(language, 'send')}</button>
        </form>
      )}
    </section>
  )
}

export function Rate({ own, page }: FormPart) {
  const { order } = own
  const { language } = page
  const t = (key: TextKey) => say(language, key)
  const mayRate = can(order, 'rate') && (order.answer !== null || order.state === 'callback')
  if (!mayRate && order.rating === null) return null
  // While the order waits for its call-back, a rating is that of the round before: the new answer is rated anew.
  const isRated = order.rating !== null && order.state !== 'callback'
  const asked = order.asks.length > 1 ? order.asks : []
  return (
    <section class="card rate">
      {order.rating !== null && (
        <p>
          {t('yourRating')}{t('colon')}<strong>{labelOf(GRADES, order.rating.grade, language)}</strong> · {t(order.rating.solved ? 'solvedYes' : 'solvedNo')}
          {order.rating.asks.map(({ ask, solved, partly }) => (
            <small key={ask} class="said">
              {ask}. {order.asks.find(({ no }) => no === ask)?.text ?? say(language, 'askNumber', { n: ask })} – {t(solved ? 'markSolved' : partly ? 'markPartly' : 'markUnsolved')}
            </small>
          ))}
          {mayRate && isRated && <small class="hint"> {say(language, 'ratingUntil', { at: when(order.rating.editableUntil, language, page.zone) })}</small>}
        </p>
      )}
      {mayRate && isRated && (
        <details open={own.sent === 'rate'}>
          <summary>{t('changeRating')}</summary>
          <RateForm form={formOf(own, 'rate')} to="/my/actions/rate" page={page} asks={asked} ofUnit={order.answer?.unit?.code !== 'centre'} />
        </details>
      )}
      {mayRate && !isRated && <RateForm form={formOf(own, 'rate')} to="/my/actions/rate" page={page} asks={asked} ofUnit={order.answer?.unit?.code !== 'centre'} />}
    </section>
  )
}

const MARKS = { solved: 'markSolved', partly: 'markPartly', unsolved: 'markUnsolved' } as const

/** Of one of several things: solved, partly, not. */
function MarkOf({ form, ask: { no, text, note }, language }: { form: ReturnType<typeof formOf>; ask: Asked; language: Page['language'] }) {
  const name = `ask_${no}`
  return (
    <fieldset class="choices each" id={form.id(name)} tabIndex={-1} data-mark={no}>
      <legend>
        {no}. {text}
        {note !== undefined && <small class="hint"> {note}</small>}
      </legend>
      <Fault form={form} name={name} />
      {Object.entries(MARKS).map(([value, words]) => (
        <label key={value} class="choice">
          <input type="radio" name={name} value={value} required checked={form.value(name) === value} />
          <span>{say(language, words)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** One of the things that the demand asks for. */
export interface Asked {
  no: number
  text: string
  /** What is promised of it by a day. */
  note?: string
}

/**
 * @param to where the form is sent
 * @param ofUnit a unit answered, not the centre itself: whether it contacted them is asked too
 * @param asks the things that are rated one by one; for none of them there is one question about the whole
 */
export function RateForm({ form, to, page, asks, ofUnit }: { form: ReturnType<typeof formOf>; to: string; page: Page; asks: readonly Asked[]; ofUnit: boolean }) {
  const { language } = page
  const t = (key: TextKey) => say(language, key)
  return (
    <form method="post" action={to}>
      <h2>{t('rateTitle')}</h2>
      <p class="hint">{t('rateLead')}</p>
      {asks.length > 0 && (
        <>
          <h3>{t('marksTitle')}</h3>
          {asks.map((ask) => (
            <MarkOf key={ask.no} form={form} ask={ask} language={language} />
          ))}
        </>
      )}
      {asks.length === 0 && (
        <fieldset class="choices" id={form.id('solved')} tabIndex={-1}>
          <legend class="unseen">{t('rateTitle')}</legend>
          <Fault form={form} name="solved" />
          {[true, false].map((solved) => (
            <label key={String(solved)} class="choice">
              <input type="radio" name="solved" value={solved ? 'yes' : 'no'} required checked={form.value('solved') === (solved ? 'yes' : 'no')} />
              <span>{t(solved ? 'solvedYes' : 'solvedNo')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="choices grades" id={form.id('grade')} tabIndex={-1}>
        <legend class="unseen">{t('yourRating')}</legend>
        <Fault form={form} name="grade" />
        {Object.entries(GRADES).map(([code, words]) => (
          <label key={code} class="choice">
            <input type="radio" name="grade" value={code} required checked={form.value('grade') === code} />
            <span>{words[language]}</span>
          </label>
        ))}
      </fieldset>
      {ofUnit && (
        <fieldset class="choices" id={form.id('contacted')} tabIndex={-1}>
          <legend>{t('contactedAsk')}</legend>
          <Fault form={form} name="contacted" />
          {(['yes', 'no'] as const).map((value) => (
            <label key={value} class="choice">
              <input type="radio" name="contacted" value={value} checked={form.value('contacted') === value} />
              <span>{t(value === 'yes' ? 'contactedYes' : 'contactedNo')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <TextField form={form} name="remark" label={t('remarkLabel')} rows={3} most={1000} />
      <button class="button">{t('sendRating')}</button>
    </form>
  )
}

/** Urging and reopening: small forms at the end. */
export function Other({ own, page }: FormPart) {
  const { order } = own
  const { language } = page
  return (
    <>
      {can(order, 'urge') && order.state !== 'callback' && order.state !== 'needs_info' && (
        <form method="post" action="/my/actions/urge" class="card quiet">
          <TextField form={formOf(own, 'urge')} name="text" label={say(language, 'urgeLead')} rows={2} most={1000} />
          <button class="button quiet">
            {labelOf(ACTIONS, 'urge', language)}
            {order.urgeCount > 0 && ` (${order.urgeCount})`}
          </button>
        </form>
      )}
      <Reopen own={own} page={page} />
    </>
  )
}

/** One tap; words may be added and need not be. When it is too late the page says since when. */
function Reopen({ own, page: { language, zone } }: FormPart) {
  const { order } = own
  if (order.reopenUntil === null) return null
  const at = when(order.reopenUntil, language, zone)
  if (!can(order, 'reopen')) return <p class="hint">{say(language, 'reopenOver', { at })}</p>
  return (
    <form method="post" action="/my/actions/reopen" class="card quiet">
      <p>{say(language, order.state === 'declined' ? 'reopenDeclined' : 'reopenLead', { at })}</p>
      <button class="button">{labelOf(ACTIONS, 'reopen', language)}</button>
      <details open={own.sent === 'reopen'}>
        <summary>{say(language, 'reopenWords')}</summary>
        <TextField form={formOf(own, 'reopen')} name="reason" label={say(language, 'reopenWords')} rows={2} most={1000} />
      </details>
    </form>
  )
}
