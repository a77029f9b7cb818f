// The page behind a one-time link: the answer, and what the citizen says of it.
import type { Promised, RatingAsked } from '../../../server/contracts/rating-link.ts'
import { FaultSummary, type Faults } from './form.tsx'
import { Layout, type Page } from './layout.tsx'
import { formOf, RateForm, type Asked } from './order-forms.tsx'
import { dayOf, say } from './texts.ts'

/** The day that was promised, and what came of it so far. */
function promisedText({ dueAt, isOverdue, done }: Promised, { language, zone }: Page): string {
  const day = (iso: string): string => dayOf(iso, language, zone)
  if (done !== null) return say(language, 'measureDone', { at: day(done.at), words: done.words })
  return `${say(language, 'askUntil', { at: day(dueAt) })}${isOverdue ? ` · ${say(language, 'measureLate')}` : ''}`
}

/** @param to address of this page, where its form is sent */
export function RatePage({ page, asked, to, values, faults }: { page: Page; asked: RatingAsked; to: string; values: Readonly<Record<string, string>>; faults: Faults }) {
  const { language } = page
  // The page shows nothing of the demand: each thing is known by what was answered to it.
  const asks: Asked[] = asked.asks.map(({ no, words, promised }) => ({ no, text: words, ...(promised !== null && { note: promisedText(promised, page) }) }))
  const named = (one: { name: string; nameEn: string }) => (language === 'zh' ? one.name : one.nameEn)
  return (
    <Layout page={page} title={say(language, 'rateByLinkTitle')}>
      <p class="crumb">
        <code>{asked.number}</code>
        {asked.leaf !== null && ` · ${named(asked.leaf)}`}
      </p>
      <h1>{say(language, 'rateByLinkTitle')}</h1>
      <FaultSummary faults={faults} notice={null} language={language} idOf={(name) => `rate-${name}`} />
      <section class="card answer">
        <h2>{say(language, 'answer')}</h2>
        <p class="words">{asked.answer}</p>
        {asked.promised.map((promised, index) => (
          <div key={index} data-promised>
            <p>
              <strong>{say(language, 'measureTitle')}</strong>{say(language, 'colon')}{promised.words}
            </p>
            <p class="hint">{promisedText(promised, page)}</p>
          </div>
        ))}
        {asked.unit !== null && <p class="hint">{named(asked.unit)}</p>}
      </section>
      <section class="card rate">
        <RateForm form={formOf({ sent: 'rate', values, faults }, 'rate')} to={to} page={page} asks={asks} ofUnit />
      </section>
    </Layout>
  )
}
