// The citizen's own order, like a parcel: where it is, who holds it, by when and why, what has happened, what may be done.
import type { CitizenOrder } from '../../../server/contracts/orders.ts'
import { WhoSees, type NamedUnit } from './accused.tsx'
import { Contact } from './contact.tsx'
import { FaultSummary, type Faults } from './form.tsx'
import { Layout, type Page } from './layout.tsx'
import { Other, Question, Rate } from './order-forms.tsx'
import { Review } from './review.tsx'
import { Track } from './track.tsx'
import { CITIZEN_STATES, CITIZEN_STEPS, dayOf, say, when, type TextKey } from './texts.ts'
import { ASK_OUTCOMES, CLOCK_OUTCOMES, CLOCKS, DECLINE_KINDS, DEMAND_TYPES, labelOf, TRANSFER_TARGETS } from '../ui/words.ts'

export interface OwnOrder {
  order: CitizenOrder
  faults: Faults
  notice: string | null
  /** The action whose form was refused, and what was typed into it. */
  sent: string | null
  values: Readonly<Record<string, string>>
  /** Those that a demand may complain of. */
  units: readonly NamedUnit[]
  /** Whether this installation sends SMS at all. */
  sendsMessages: boolean
}

export function OrderPage({ page, own }: { page: Page; own: OwnOrder }) {
  const { order } = own
  const { language } = page
  const t = (key: TextKey) => say(language, key)
  const named = (one: { name: string; nameEn: string }) => (language === 'zh' ? one.name : one.nameEn)
  return (
    <Layout page={page} title={`${t('followTitle')} ${order.number}`}>
      <div data-enhance="order" data-version={order.version} data-updated={t('updated')}>
        <p class="crumb">
          <code>{order.number}</code> · {labelOf(DEMAND_TYPES, order.demandType, language)}
          {order.leaf !== null && ` · ${named(order.leaf)}`}
        </p>
        <h1>{order.title}</h1>
        <FaultSummary faults={own.faults} notice={own.notice} language={language} idOf={(path) => `${own.sent ?? ''}-${path}`} />
        <p id="news" role="status" class="news" />
        <section class={`state ${order.state}`} aria-label={t('trackLabel')}>
          <p class="now">{CITIZEN_STATES[order.state][language]}</p>
          {order.heldBy !== null && (
            <p>
              {t('heldBy')}{t('colon')}<strong>{named(order.heldBy)}</strong>
              {order.assisting.length > 0 && say(language, 'assisting', { units: order.assisting.map(named).join(language === 'zh' ? '、' : ', ') })}
            </p>
          )}
          {order.redoCount > 0 && <p>{say(language, 'redone', { n: order.redoCount })}</p>}
          {order.transferred !== null && <p>{labelOf(TRANSFER_TARGETS, order.transferred.target, language)}</p>}
          <Track state={order.state} isDispatched={order.steps.some(({ kind }) => kind === 'dispatch')} language={language} />
        </section>
        <Question own={own} page={page} />
        <Answer order={order} page={page} />
        <Rate own={own} page={page} />
        <Review order={order} page={page} />
        <Promises order={order} page={page} />
        <Steps order={order} page={page} />
        <Other own={own} page={page} />
        <Contact own={own} page={page} />
        <WhoSees own={own} page={page} />
        <section>
          <h2>{t('yourWords')}</h2>
          <p class="words">{order.text}</p>
          {order.asks.length > 0 && (
            <details class="understood">
              <summary>{say(language, 'asksRead', { n: order.asks.length })}</summary>
              <ol>
                {order.asks.map((ask) => (
                  <li key={ask.no} value={ask.no}>
                    {ask.text}
                  </li>
                ))}
              </ol>
              <p class="hint">{t('asksHint')}</p>
            </details>
          )}
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
      {order.answer.asks.length > 0 && (
        <ol class="asks">
          {order.answer.asks.map((ask) => (
            <li key={ask.ask} value={ask.ask} data-answer={ask.ask}>
              <p class="asked">
                {ask.text} <span class={`tag ${ask.outcome}`}>{labelOf(ASK_OUTCOMES, ask.outcome, language)}</span>
              </p>
              <p>{ask.words}</p>
              {ask.doneBy !== null && <Measured doneBy={ask.doneBy} measure={order.measures.find((one) => one.ask === ask.ask && !one.ofLead)} page={page} />}
              {ask.law !== null && <p class="hint">{ask.law}</p>}
            </li>
          ))}
        </ol>
      )}
      {order.answer.measure !== null && (
        <div data-promised>
          <p>
            <strong>{say(language, 'measureTitle')}</strong>{say(language, 'colon')}{order.answer.measure.words}
          </p>
          <Measured doneBy={order.answer.measure.doneBy} measure={order.measures.find(({ ask, ofLead }) => ask === 0 && !ofLead)} page={page} />
        </div>
      )}
      {order.measures
        .filter(({ ofLead }) => ofLead)
        .map((measure, index) => (
          <div key={index} data-promised="lead">
            <p>
              <strong>{say(language, 'measureTitle')}</strong>{say(language, 'colon')}{measure.words}
            </p>
            <Measured doneBy={measure.dueAt} measure={measure} page={page} />
          </div>
        ))}
      <p class="hint">
        {unit !== null && (language === 'zh' ? unit.name : unit.nameEn)} · {when(order.answer.at, language, zone)}
      </p>
    </section>
  )
}

/** The day that was promised, where it was moved to and why, and what came of it. */
function Measured({ doneBy, measure, page: { language, zone } }: { doneBy: string; measure: CitizenOrder['measures'][number] | undefined; page: Page }) {
  const day = (iso: string) => dayOf(iso, language, zone)
  return (
    <>
      {measure?.moved.map(({ at, from, to, reason }) => (
        <p key={at} class="hint">
          {say(language, 'measureMoved', { from: day(from), to: day(to), reason })}
        </p>
      ))}
      {measure?.done == null ? (
        <p class="hint">{say(language, 'askUntil', { at: day(measure?.dueAt ?? doneBy) })}</p>
      ) : (
        <p>{say(language, 'measureDone', { at: day(measure.done.at), words: measure.done.words })}</p>
      )}
      {measure?.isOverdue === true && <p class="fault">{say(language, 'measureLate')}</p>}
    </>
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
          <li key={`${promise.name}${promise.dueAt ?? ''}`} class={promise.outcome}>
            <p>
              <strong>{labelOf(CLOCKS, promise.name, language)}</strong>{' '}
              {promise.metAt === null
                ? promise.dueAt === null
                  ? say(language, 'dueUnknown')
                  : say(language, 'dueBy', { at: when(promise.dueAt, language, zone) })
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
              <strong>{labelOf(CITIZEN_STEPS, step.kind, language)}</strong>
              {step.unit !== null && <span> · {language === 'zh' ? step.unit.name : step.unit.nameEn}</span>}
            </p>
            {step.text !== null && <p class="words">{step.text}</p>}
            {step.called !== null && <p>{calledText(step.kind, step.called, page)}</p>}
            <time dateTime={step.at}>{when(step.at, language, zone)}</time>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who was called where and when, or who came; units only. */
function calledText(kind: string, { units, place, meetAt }: NonNullable<CitizenOrder['steps'][number]['called']>, { language, zone }: Page): string {
  const names = units.map((unit) => (language === 'zh' ? unit.name : unit.nameEn)).join(language === 'zh' ? '、' : ', ')
  if (kind === 'recordWhistle') return units.length === 0 ? say(language, 'nobodyCame') : say(language, 'cameTogether', { units: names, place })
  return say(language, 'calledTogether', { units: names, place, at: when(meetAt, language, zone) })
}
