// Opening an order with number and secret; and the plain pages: messages, privacy.
import { FaultSummary } from './form.tsx'
import { Layout, type Page } from './layout.tsx'
import { say, type TextKey } from './texts.ts'
import type { Language } from '../ui/words.ts'

export function FollowPage({ page, values, notice }: { page: Page; values: Readonly<Record<string, string>>; notice: string | null }) {
  const t = (key: TextKey) => say(page.language, key)
  return (
    <Layout page={page} title={t('followTitle')}>
      <h1>{t('followTitle')}</h1>
      <p class="lead">{t('followLead')}</p>
      <FaultSummary faults={{}} notice={notice} language={page.language} />
      <div class="card">
        <FollowForm language={page.language} values={values} />
      </div>
    </Layout>
  )
}

/** Number and secret; the secret is never given back to the page. */
export function FollowForm({ language, values }: { language: Language; values: Readonly<Record<string, string>> }) {
  const t = (key: TextKey) => say(language, key)
  return (
    <form method="post" action="/follow">
      <div class="field">
        <label for="number">{t('number')}</label>
        <input id="number" name="number" required maxLength={40} value={values.number ?? ''} autoComplete="off" autoCapitalize="characters" spellcheck={false} placeholder="20261122-000123-X" />
      </div>
      <div class="field">
        <label for="secret">{t('secret')}</label>
        <input id="secret" name="secret" required maxLength={40} autoComplete="off" autoCapitalize="characters" spellcheck={false} placeholder="XXXX-XXXX" />
      </div>
      <button class="button">{t('open')}</button>
    </form>
  )
}

export function MessagePage({ page, title, text }: { page: Page; title: string; text: string }) {
  return (
    <Layout page={page} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p class="actions">
        <a class="button" href="/">
          {say(page.language, 'backHome')}
        </a>
      </p>
    </Layout>
  )
}

const SECTIONS: [title: TextKey, text: TextKey][] = [
  ['privacy1', 'privacy1Text'],
  ['privacy2', 'privacy2Text'],
  ['privacy3', 'privacy3Text'],
]

export function PrivacyPage({ page }: { page: Page }) {
  const t = (key: TextKey) => say(page.language, key)
  return (
    <Layout page={page} title={t('privacyTitle')}>
      <h1>{t('privacyTitle')}</h1>
      {SECTIONS.map(([title, text]) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
    </Layout>
  )
}
