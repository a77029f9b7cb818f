// The public page of the rates: how many have rated at all stands beside what they say, of the city and of each department.
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { RatesPage } from '../../client/src/citizen/rates.tsx'
import type { Page } from '../../client/src/citizen/layout.tsx'
import type { PublicRates } from '../../server/contracts/rates.ts'
import { RATE_NAMES } from '../../server/domain/rates/names.ts'

const share = { hit: 30, of: 40, value: 0.75, low: 0.6, high: 0.86 }
const each = Object.fromEntries(RATE_NAMES.map((rate) => [rate, share])) as PublicRates['city']['rates']
const rates = {
  month: 'last',
  from: '2026-02-01T00:00:00.000Z',
  to: '2026-03-01T00:00:00.000Z',
  until: '2026-03-02T00:00:00.000Z',
  least: 30,
  city: { cohort: 40, rates: each, rated: share, claimed: share, gap: 0.1, contacted: share, contactClaimed: share, contactGap: 0.05, rechecked: share, verified: share, explained: 3 },
  groups: [{ group: 'department', units: [{ unit: { code: 'zhujian', name: '市住建局', nameEn: 'Housing' }, cohort: 40, rates: each, rated: { hit: 21, of: 40, value: 0.525 }, gap: 0.1, contactGap: -0.025 }] }],
  exclusions: [],
  honestErrors: [],
} as unknown as PublicRates

test.each([
  ['zh', '有评价的', '有 3 张没有解决', '自己答复的工单不在任何比率里', '95% 区间 60.0% 至 86.0%'],
  ['en', 'Rated at all', '3 are not solved', 'answered itself are in no rate', '95 % interval 60.0% to 86.0%'],
] as const)('in %s', (language, column, explained, notIn, interval) => {
  const page = { language, zone: 'Asia/Shanghai', city: { name: '临澜市', nameEn: 'Linlan' }, path: '/rates', styles: [], scripts: [] } satisfies Page
  const html = render(h(RatesPage, { page, rates }))
  expect(html).toContain(column)
  expect(html).toMatch(/data-rated[^>]*>\s*52\.5%/)
  expect(html).toContain(explained)
  expect(html).toContain(notIn)
  expect(html).toContain(interval)
  expect(html).toContain('75.0%<small class="hint"> (60.0%–86.0%)</small>')
  expect(html).toMatch(/data-unit-contact-gap[^>]*>\s*−2\.5/)
  expect(html).toContain('href="/suspensions"')
})
