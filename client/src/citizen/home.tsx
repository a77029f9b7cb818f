// The first page: what to do now, and what will happen.
import { FollowForm } from './follow.tsx'
import { Layout, type Page } from './layout.tsx'
import { say, type TextKey } from './texts.ts'

const LINES: [number: string, label: TextKey][] = [
  ['110', 'police'],
  ['119', 'fire'],
  ['120', 'ambulance'],
  ['122', 'traffic'],
]
const STEPS: [title: TextKey, text: TextKey][] = [
  ['how1', 'how1Text'],
  ['how2', 'how2Text'],
  ['how3', 'how3Text'],
  ['how4', 'how4Text'],
]

const SCOPE: TextKey[] = ['scope1', 'scope2', 'scope3', 'scope4']

export function HomePage({ page }: { page: Page }) {
  const t = (key: TextKey) => say(page.language, key)
  return (
    <Layout page={page} title={t('homeTitle')} wide home>
      <section class="hero">
        <h1>{t('homeTitle')}</h1>
        <p class="lead">{t('homeLead')}</p>
      </section>
      <div class="doors">
        <section class="door first" aria-labelledby="door-file">
          <h2 id="door-file">{t('fileCard')}</h2>
          <p>{t('fileCardText')}</p>
          <p class="actions">
            <a class="button big" href="/file">
              {t('navFile')}
            </a>
          </p>
          <p class="hint">
            <a href="tel:12345">{t('callHotline')}</a>
          </p>
        </section>
        <section class="door" aria-labelledby="door-follow">
          <h2 id="door-follow">{t('followCard')}</h2>
          <FollowForm language={page.language} values={{}} />
        </section>
      </div>
      <section class="danger" aria-labelledby="emergency">
        <h2 id="emergency">{t('emergencyTitle')}</h2>
        <ul class="lines">
          {LINES.map(([number, label]) => (
            <li key={number}>
              <a href={`tel:${number}`}>
                <strong>{number}</strong> {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{t('howTitle')}</h2>
        <ol class="how">
          {STEPS.map(([title, text]) => (
            <li key={title}>
              <h3>{t(title)}</h3>
              <p>{t(text)}</p>
            </li>
          ))}
        </ol>
      </section>
      <details class="card scope">
        <summary>{t('scopeTitle')}</summary>
        <p class="hint">{t('scopeLead')}</p>
        <ul>
          {SCOPE.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </details>
    </Layout>
  )
}
