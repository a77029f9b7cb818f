// What cannot be done for now (挂账), for everybody: what stands in the way, what is planned, who answers for it, and when it is looked at
// again. Never hidden; reports and secret demands as a number.
import { SUSPENSIONS_A_PAGE, type PublicSuspension, type PublicSuspensions } from '../../../server/contracts/public-suspensions.ts'
import { Layout, type Page } from './layout.tsx'
import { dayOf, say, when, type TextKey } from './texts.ts'

export function SuspensionsPage({ page, found }: { page: Page; found: PublicSuspensions }) {
  const { language, zone } = page
  const t = (key: TextKey) => say(language, key)
  const { total, kept, suspensions, pages } = found
  return (
    <Layout page={page} title={t('suspensionsTitle')} wide>
      <h1>{t('suspensionsTitle')}</h1>
      <p class="lead">{t('suspensionsLead')}</p>
      <p class="hint" data-total={total}>
        {total === 0 ? t('suspensionsNone') : say(language, 'suspensionsCount', { n: total })} {kept > 0 && <span data-kept={kept}>{say(language, 'suspensionsKept', { n: kept })}</span>} {say(language, 'suspensionsAsOf', { at: when(found.asOf, language, zone) })}
      </p>
      {suspensions.length > 0 && (
        <ol class="suspensions" start={(found.page - 1) * SUSPENSIONS_A_PAGE + 1}>
          {suspensions.map((one, index) => (
            <Suspension key={index} one={one} asOf={found.asOf} page={page} />
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav class="pages" aria-label={t('suspensionsPages')}>
          {found.page > 1 && <a class="button quiet small" href={`/suspensions?page=${found.page - 1}`} rel="prev">{t('pageBefore')}</a>}
          <span>{say(language, 'pageOf', { page: found.page, pages })}</span>
          {found.page < pages && <a class="button quiet small" href={`/suspensions?page=${found.page + 1}`} rel="next">{t('pageAfter')}</a>}
        </nav>
      )}
      <p>
        <a href="/rates">{t('ratesTitle')}</a>
      </p>
    </Layout>
  )
}

/** Sentences; what is left stands side by side. */
const LONG: ReadonlySet<TextKey> = new Set(['suspensionsObstacle', 'suspensionsPlan'])

function Suspension({ one: { unit, leaf, street, since, obstacle, plan, owner, reviewAt }, asOf, page: { language, zone } }: { one: PublicSuspension; asOf: string; page: Page }) {
  const t = (key: TextKey) => say(language, key)
  const nameOf = (named: { name: string; nameEn: string } | null): string | null => (named === null ? null : language === 'zh' ? named.name : named.nameEn)
  const isPast = reviewAt !== null && reviewAt < asOf
  const facts: [TextKey, string | null][] = [
    ['suspensionsObstacle', obstacle],
    ['suspensionsPlan', plan],
    ['suspensionsOwner', owner],
    ['suspensionsSince', since === null ? null : dayOf(since, language, zone)],
  ]
  return (
    <li>
      <h2>{[nameOf(leaf) ?? t('suspensionsNoMatter'), nameOf(street)].filter((part) => part !== null).join(' · ')}</h2>
      <p class="hint">{nameOf(unit)}</p>
      <dl class="facts">
        {facts.map(([key, value]) =>
          value === null ? null : (
            <div key={key} class={LONG.has(key) ? 'whole' : undefined}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{t('suspensionsReview')}</dt>
          <dd>{reviewAt === null ? '–' : `${dayOf(reviewAt, language, zone)}${isPast ? ` ${t('suspensionsPast')}` : ''}`}</dd>
        </div>
      </dl>
    </li>
  )
}
