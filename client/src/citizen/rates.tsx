// How well demands are dealt with, for everybody: the city's rates, each department's, what is claimed beside what is said, and what
// was left out and why. Plain tables that a telephone shows as cards; no ranking.
import type { PublicRates } from '../../../server/contracts/rates.ts'
import { RATE_NAMES } from '../../../server/domain/rates/names.ts'
import { CHOICES, labelOf } from '../ui/words.ts'
import { Layout, type Page } from './layout.tsx'
import { dayOf, say, type TextKey } from './texts.ts'

const MONTHS = { last: 'ratesLast', this: 'ratesThis' } as const satisfies Record<PublicRates['month'], TextKey>
const SHOWN = RATE_NAMES.filter((rate) => rate !== 'returned')

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`
/** In points, with its sign. */
const points = (gap: number): string => `${gap < 0 ? '−' : '+'}${Math.abs(gap * 100).toFixed(1)}`

export function RatesPage({ page, rates }: { page: Page; rates: PublicRates }) {
  const { language, zone } = page
  const t = (key: TextKey) => say(language, key)
  const { city } = rates
  // The end is the first instant that is not counted.
  const last = new Date(Math.min(Date.parse(rates.to) - 1, Date.parse(rates.until))).toISOString()
  return (
    <Layout page={page} title={t('ratesTitle')} wide>
      <h1>{t('ratesTitle')}</h1>
      <p class="lead">{t('ratesLead')}</p>
      <p class="months">
        {(['last', 'this'] as const).map((month) => (
          <a key={month} class={month === rates.month ? 'button small' : 'button quiet small'} href={`/rates?month=${month}`} {...(month === rates.month && { 'aria-current': 'page' as const })}>
            {t(MONTHS[month])}
          </a>
        ))}
      </p>
      <p>
        <a href="/suspensions">{t('suspensionsTitle')}</a>
      </p>
      <p class="hint">{city.cohort === 0 ? t('ratesNone') : say(language, 'ratesPeriod', { from: dayOf(rates.from, language, zone), to: dayOf(last, language, zone), n: city.cohort })}</p>
      {city.cohort > 0 && (
        <>
          <City rates={rates} page={page} />
          {rates.groups.map((group) => (
            <Group key={group.group} group={group} least={rates.least} page={page} />
          ))}
          <p class="hint">{say(language, 'ratesFewHint', { least: rates.least })}</p>
          <p class="hint">{t('ratesIntervalMeans')}</p>
          <p class="hint" data-not-in>
            {t('ratesNotIn')}
          </p>
          <Grounds title="ratesOut" lead="ratesOutLead" counts={rates.exclusions} page={page} />
          <Grounds title="ratesHonest" lead="ratesHonestLead" counts={rates.honestErrors} page={page} />
        </>
      )}
    </Layout>
  )
}

function City({ rates: { city }, page: { language } }: { rates: PublicRates; page: Page }) {
  const { rated, claimed, gap, contacted, contactClaimed, contactGap, rechecked, verified, explained } = city
  return (
    <section aria-labelledby="rates-city">
      <h2 id="rates-city">{say(language, 'ratesCity')}</h2>
      <dl class="figures">
        {SHOWN.map((rate) => {
          const { value, hit, of, low, high } = city.rates[rate]
          return (
            <div key={rate} data-rate={rate}>
              <dt>{say(language, `rate_${rate}`)}</dt>
              <dd>
                <strong>{value === null ? '–' : percent(value)}</strong>
                <span class="hint">{say(language, 'ratesOf', { hit, of })}</span>
                {low !== null && high !== null && (
                  <span class="hint" data-interval>
                    {say(language, 'ratesInterval', { low: percent(low), high: percent(high) })}
                  </span>
                )}
                <span class="hint">{say(language, `means_${rate}`)}</span>
              </dd>
            </div>
          )
        })}
      </dl>
      <ul>
        {rated.value !== null && <li>{say(language, 'ratesRated', { share: percent(rated.value) })}</li>}
        {contacted.value !== null && contactClaimed.value !== null && contactGap !== null && (
          <li data-contact-gap>{say(language, 'ratesContact', { share: percent(contacted.value), claimed: percent(contactClaimed.value), gap: points(contactGap) })}</li>
        )}
        {claimed.value !== null && gap !== null && <li data-gap>{say(language, 'ratesGap', { claimed: percent(claimed.value), gap: points(gap) })}</li>}
        {explained > 0 && <li data-explained>{say(language, 'ratesExplained', { count: explained })}</li>}
        {rechecked.of > 0 && <li>{say(language, 'ratesRecheck', { hit: rechecked.hit, of: rechecked.of })}</li>}
        {verified.of > 0 && <li>{say(language, 'ratesBad', { hit: verified.hit, of: verified.of })}</li>}
      </ul>
    </section>
  )
}

/** The value, and in brackets how sure it is. */
const intervalOf = ({ value, low, high }: PublicRates['city']['rated']) => (
  <>
    {percent(value ?? 0)}
    {low !== null && high !== null && <small class="hint"> ({percent(low)}–{percent(high)})</small>}
  </>
)

function Group({ group: { group, units }, least, page: { language } }: { group: PublicRates['groups'][number]; least: number; page: Page }) {
  const t = (key: TextKey) => say(language, key)
  const sorted = [...units].sort((a, b) => b.cohort - a.cohort)
  const shown = sorted.filter(({ rates }) => SHOWN.some((rate) => rates[rate] !== null))
  const few = sorted.filter((unit) => !shown.includes(unit))
  const nameOf = (unit: { name: string; nameEn: string }): string => (language === 'zh' ? unit.name : unit.nameEn)
  return (
    <section aria-labelledby={`rates-${group}`}>
      <h2 id={`rates-${group}`}>{t(`ratesGroup_${group}`)}</h2>
      {shown.length > 0 && (
        <table class="rates">
          <thead>
            <tr>
              <th scope="col">{t('ratesUnit')}</th>
              <th scope="col">{t('ratesOrders')}</th>
              {SHOWN.map((rate) => (
                <th key={rate} scope="col">
                  {t(`rate_${rate}`)}
                </th>
              ))}
              <th scope="col">{t('ratesRatedShort')}</th>
              <th scope="col">{t('ratesGapShort')}</th>
              <th scope="col">{t('ratesContactGapShort')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ unit, cohort, rates, rated, gap, contactGap }) => (
              <tr key={unit.code}>
                <th scope="row">{nameOf(unit)}</th>
                <td data-label={t('ratesOrders')}>{cohort}</td>
                {SHOWN.map((rate) => {
                  const share = rates[rate]
                  return (
                    <td key={rate} data-label={t(`rate_${rate}`)}>
                      {share?.value == null ? <span class="hint">{t('ratesFew')}</span> : intervalOf(share)}
                    </td>
                  )
                })}
                <td data-label={t('ratesRatedShort')} data-rated>
                  {rated?.value == null ? <span class="hint">{t('ratesFew')}</span> : percent(rated.value)}
                </td>
                <td data-label={t('ratesGapShort')}>{gap === null ? <span class="hint">{t('ratesFew')}</span> : points(gap)}</td>
                <td data-label={t('ratesContactGapShort')} data-unit-contact-gap>
                  {contactGap === null ? <span class="hint">{t('ratesFew')}</span> : points(contactGap)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {few.length > 0 && (
        <p class="hint" data-few={few.length}>
          {say(language, 'ratesFewUnits', { least, units: few.map(({ unit, cohort }) => `${nameOf(unit)} ${cohort}`).join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
    </section>
  )
}

function Grounds({ title, lead, counts, page: { language } }: { title: TextKey; lead: TextKey; counts: PublicRates['exclusions']; page: Page }) {
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say(language, title)}</h2>
      <p class="hint">{say(language, lead)}</p>
      {counts.length === 0 ? (
        <p>{say(language, 'ratesOutNone')}</p>
      ) : (
        <ul data-counts={title}>
          {counts.map(({ ground, count }) => (
            <li key={ground}>
              {labelOf(CHOICES, ground, language)} {count}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
