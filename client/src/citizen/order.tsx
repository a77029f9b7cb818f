// The citizen's own order, like a parcel: where it is, who holds it, by when and why, what has happened, what may be done.
import type { CitizenOrder } from '../../../server/contracts/orders.ts'
import { FaultSummary, type Faults } from './form.tsx'
import { Layout, type Page } from './layout.tsx'
import { say, when, type TextKey } from './texts.ts'
import { ACTIONS, CLOCK_OUTCOMES, CLOCKS, DECLINE_KINDS, DEMAND_TYPES, GRADES, labelOf, OTHER_STEPS, STATES, TRANSFER_TARGETS } from '../ui/words.ts'

export interface OwnOrder {
  order: CitizenOrder
  faults: Faults
  notice: string | null
  /** What was typed into a form that was refused. */
  values: Readonly<Record<string, string>>
}

export function OrderPage({ page, own }: { page: Page; own: OwnOrder }) {
  const { order } = own
  const { language } = page
  const t = (key: TextKey) => say(language, key)
  const named = (one: { name: string; nameEn: string }) => (language === 'zh' ? one.name : one.nameEn)
  return (
    <Layout page={page} title={`${t('followTitle')} ${order.number}`}>
      <div data-enhance="order" data-updated={t('updated')}>
        <p class="crumb">
          <code>{order.number}</code> · {labelOf(DEMAND_TYPES, order.demandType, language)}
          {order.leaf !== null && ` · ${named(order.leaf)}`}
        </p>
        <h1>{order.title}</h1>
        <FaultSummary faults={own.faults} notice={own.notice} language={language} />
        <p id="news" role="status" class="news" />
        <section class={`state ${order.state}`} aria-label={t('heldBy')}>
          <p class="now">{labelOf(STATES, order.state, language)}</p>
          {order.heldBy !== null && (
            <p>
              {t('heldBy')}：<strong>{named(order.heldBy)}</strong>
              {order.assisting.length > 0 && `（${t('assisting')} ${order.assisting.map(named).join('、')}）`}
            </p>
          )}
          {order.transferred !== null && <p>{labelOf(TRANSFER_TARGETS, order.transferred.target, language)}</p>}
        </section>
        <Question order={order} page={page} values={own.values} />
        <Answer order={order} page={page} />
        <Rate order={order} page={page} values={own.values} />
        <Promises order={order} page={page} />
        <Steps order={order} page={page} />
        <Other order={order} page={page} values={own.values} />
        <section>
          <h2>{t('yourWords')}</h2>
          <p class="words">{order.text}</p>
          {order.place.address !== null && <p>{order.place.address}</p>}
          {order.attachments.length > 0 && (
            <ul>
              {order.attachments.map((file) => (
                <li key={file.id}>
                  <a href={file.url}>{file.name}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
        <form method="post" action="/my/leave">
          <button class="button quiet small">{t('leave')}</button>
        </form>
      </div>
    </Layout>
  )
}

interface Part {
  order: CitizenOrder
  page: Page
  values?: Readonly<Record<string, string>>
}

const can = (order: CitizenOrder, action: string): boolean => order.abilities.some((ability) => ability.action === action)

function Question({ order, page, values = {} }: Part) {
  if (order.question === null) return null
  const { language, zone } = page
  return (
    <section class="card ask">
      <h2>{say(language, 'question')}</h2>
      <p>{order.question.text}</p>
      <p class="hint">{say(language, 'dueBy', { at: when(order.question.answerBy, language, zone) })}</p>
      {can(order, 'supplyInfo') && (
        <form method="post" action="/my/actions/supplyInfo">
          <label for="supply">{labelOf(ACTIONS, 'supplyInfo', language)}</label>
          <textarea id="supply" name="text" rows={4} maxLength={3000} required>
            {values.text ?? ''}
          </textarea>
          <button class="button">{say(language, 'send')}</button>
        </form>
      )}
    </section>
  )
}

function Answer({ order, page }: Part) {
  const { language, zone } = page
  if (order.declined !== null)
    return (
      <section class="card">
        <h2>{labelOf(DECLINE_KINDS, order.declined.kind, language)}</h2>
        <h3>{say(language, 'declinedWhy')}</h3>
        <p>{order.declined.reason}</p>
        <h3>{say(language, 'rightRoute')}</h3>
        <p>{order.declined.rightRoute}</p>
      </section>
    )
  if (order.answer === null) return null
  const unit = order.answer.unit
  return (
    <section class="card answer">
      <h2>{say(language, 'answer')}</h2>
      <p class="words">{order.answer.text}</p>
      <p class="hint">
        {unit !== null && (language === 'zh' ? unit.name : unit.nameEn)} · {when(order.answer.at, language, zone)}
      </p>
    </section>
  )
}

function Rate({ order, page, values = {} }: Part) {
  const { language } = page
  const t = (key: TextKey) => say(language, key)
  const mayRate = can(order, 'rate') && (order.answer !== null || order.state === 'callback')
  if (!mayRate && order.rating === null) return null
  return (
    <section class="card rate">
      {order.rating !== null && (
        <p>
          {t('yourRating')}：<strong>{labelOf(GRADES, order.rating.grade, language)}</strong> · {t(order.rating.solved ? 'solvedYes' : 'solvedNo')}
        </p>
      )}
      {mayRate && (
        <form method="post" action="/my/actions/rate">
          <h2>{t('rateTitle')}</h2>
          <p class="hint">{t('rateLead')}</p>
          <fieldset class="choices">
            <legend class="unseen">{t('rateTitle')}</legend>
            {[true, false].map((solved) => (
              <label key={String(solved)} class="choice">
                <input type="radio" name="solved" value={solved ? 'yes' : 'no'} required checked={values.solved === (solved ? 'yes' : 'no')} />
                <span>{t(solved ? 'solvedYes' : 'solvedNo')}</span>
              </label>
            ))}
          </fieldset>
          <fieldset class="choices grades">
            <legend class="unseen">{t('yourRating')}</legend>
            {Object.entries(GRADES).map(([code, words]) => (
              <label key={code} class="choice">
                <input type="radio" name="grade" value={code} required checked={values.grade === code} />
                <span>{words[language]}</span>
              </label>
            ))}
          </fieldset>
          <label for="remark">{t('remarkLabel')}</label>
          <textarea id="remark" name="remark" rows={3} maxLength={1000}>
            {values.remark ?? ''}
          </textarea>
          <button class="button">{t('send')}</button>
        </form>
      )}
    </section>
  )
}

function Promises({ order, page }: Part) {
  const { language, zone } = page
  const shown = order.promises.filter(({ outcome, name }) => outcome !== 'moot' && name !== 'dispatch')
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{say(language, 'promises')}</h2>
      <ul class="promises">
        {shown.map((promise) => (
          <li key={`${promise.name}${promise.dueAt}`} class={promise.outcome}>
            <p>
              <strong>{labelOf(CLOCKS, promise.name, language)}</strong>{' '}
              {promise.metAt === null
                ? say(language, 'dueBy', { at: when(promise.dueAt, language, zone) })
                : say(language, 'metAt', { at: when(promise.metAt, language, zone) })}{' '}
              <span class="tag">{labelOf(CLOCK_OUTCOMES, promise.outcome, language)}</span>
            </p>
            <details>
              <summary>{say(language, 'why')}</summary>
              {promise.because.map((line, index) => (
                <p key={index}>{line[language]}</p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps({ order, page }: Part) {
  const { language, zone } = page
  return (
    <section>
      <h2>{say(language, 'steps')}</h2>
      <ol class="steps" reversed>
        {[...order.steps].reverse().map((step, index) => (
          <li key={index}>
            <p>
              <strong>{labelOf({ ...ACTIONS, ...OTHER_STEPS }, step.kind, language)}</strong>
              {step.unit !== null && <span> · {language === 'zh' ? step.unit.name : step.unit.nameEn}</span>}
            </p>
            {step.text !== null && <p class="words">{step.text}</p>}
            <time dateTime={step.at}>{when(step.at, language, zone)}</time>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Urging and reopening: small forms at the end. */
function Other({ order, page, values = {} }: Part) {
  const { language } = page
  return (
    <>
      {can(order, 'urge') && (
        <form method="post" action="/my/actions/urge" class="card quiet">
          <label for="urge">{say(language, 'urgeLead')}</label>
          <textarea id="urge" name="text" rows={2} maxLength={1000}>
            {values.urgeText ?? ''}
          </textarea>
          <button class="button quiet">
            {labelOf(ACTIONS, 'urge', language)}
            {order.urgeCount > 0 && ` (${order.urgeCount})`}
          </button>
        </form>
      )}
      {can(order, 'reopen') && (
        <form method="post" action="/my/actions/reopen" class="card quiet">
          <label for="reopen">{say(language, 'reopenLead')}</label>
          <textarea id="reopen" name="reason" rows={2} maxLength={1000} required>
            {values.reason ?? ''}
          </textarea>
          <button class="button quiet">{labelOf(ACTIONS, 'reopen', language)}</button>
        </form>
      )}
    </>
  )
}
