// How many of a hot issue's orders are urgent.
import { Tag } from 'antd'
import type { HotIssue } from '../../../../server/contracts/matters.ts'
import { URGENCIES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'

export function DangerTags({ issue: { emergencies, urgent } }: { issue: HotIssue }) {
  const { label } = useTexts()
  return (
    <>
      {emergencies > 0 && (
        <Tag color="#b71c1c" className="tag">
          {label(URGENCIES, 'T0')} {emergencies}
        </Tag>
      )}
      {urgent > 0 && (
        <Tag color="#b45309" className="tag">
          {label(URGENCIES, 'T1')} {urgent}
        </Tag>
      )}
    </>
  )
}
