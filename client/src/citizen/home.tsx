// The first page: what to do now, and what will happen.
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

export function HomePage({ page }: { page: Page }) {
  const t = (key: TextKey) => say(page.language, key)
  return (
    <Layout page={page} title={t('homeTitle')} wide>
      <section class="hero">
        <h1>{t('homeTitle')}</h1>
        <p class="lead">{t('homeLead')}</p>
        <p class="actions">
          <a class="button big" href="/file">
            {t('navFile')}
          </a>
          <a class="button big quiet" href="/follow">
            {t('navFollow')}
          </a>
        </p>
      </section>
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
    </Layout>
  )
}
