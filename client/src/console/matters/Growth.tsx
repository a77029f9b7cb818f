// Does it grow? People of the last two weeks beside what the matter's own past would lead one to expect.
import { ArrowUpOutlined, MinusOutlined } from '@ant-design/icons'
import type { HotIssue } from '../../../../server/contracts/matters.ts'
import { useTexts } from '../texts/texts.ts'

export function Growth({ issue: { recentPeople, expectedPeople } }: { issue: HotIssue }) {
  const { t } = useTexts()
  const grows = recentPeople > expectedPeople + Math.sqrt(expectedPeople + 1)
  return (
    <span className={grows ? 'matter-grows' : 'quiet'}>
      {grows ? <ArrowUpOutlined aria-hidden="true" /> : <MinusOutlined aria-hidden="true" />} {t('matters.recent', { people: recentPeople, usual: expectedPeople })}
    </span>
  )
}
