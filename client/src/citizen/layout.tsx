// The frame of every citizen's page: one column, one accent, works without script and at any size.
import type { ComponentChildren } from 'preact'
import { say } from './texts.ts'
import type { Language } from '../ui/words.ts'

/** What every page is told. */
export interface Page {
  language: Language
  /** IANA zone of the city. */
  zone: string
  city: { name: string; nameEn: string }
  /** Path and query of the page, for the language switch. */
  path: string
  styles: string[]
  scripts: string[]
}

export function Layout({ page, title, wide = false, home = false, children }: { page: Page; title: string; wide?: boolean; home?: boolean; children: ComponentChildren }) {
  const { language, city } = page
  const t = (key: Parameters<typeof say>[1]) => say(language, key)
  const other = language === 'zh' ? 'en' : 'zh'
  const cityName = language === 'zh' ? city.name : city.nameEn
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b4f8a" />
        <title>{`${title} · ${cityName} ${t('brand')}`}</title>
        <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230b4f8a'/%3E%3Ctext x='16' y='22' font-size='16' text-anchor='middle' fill='white'%3E民%3C/text%3E%3C/svg%3E" />
        {page.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {page.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body class={home ? 'home' : undefined}>
        <a class="skip" href="#main">
          {t('skip')}
        </a>
        <header class="top">
          <div class="frame">
            <a class="brand" href="/">
              <span class="mark" aria-hidden="true">
                民
              </span>
              <span>
                <strong>
                  {cityName} {t('brand')}
                </strong>
                <small>{t('brandLine')}</small>
              </span>
            </a>
            <a class="language" href={`/language?to=${other}&back=${encodeURIComponent(page.path)}`} lang={other === 'zh' ? 'zh-CN' : 'en'}>
              {t('switchTo')}
            </a>
            <nav aria-label={t('brand')}>
              <a href="/file">{t('navFile')}</a>
              <a href="/follow">{t('navFollow')}</a>
            </nav>
          </div>
        </header>
        <main id="main" class={wide ? 'frame wide' : 'frame'} tabIndex={-1}>
          {children}
        </main>
        <footer>
          <div class="frame">
            <a href="/rates">{t('navRates')}</a>
            <a href="/suspensions">{t('suspensionsTitle')}</a>
            <a href="/privacy">{t('navPrivacy')}</a>
            <a href="/console">{t('navStaff')}</a>
            <a href="tel:12345">12345</a>
          </div>
        </footer>
      </body>
    </html>
  )
}
