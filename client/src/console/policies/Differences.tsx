// What differs between two versions, line by line: what it was, what it is.
import { policyChanges } from '../../../../server/domain/city-policies.ts'
import { useTexts } from '../texts/texts.ts'
import { usePolicyWords, type PolicyName } from './words.ts'

export function Differences({ name, before, after }: { name: PolicyName; before: unknown; after: unknown }) {
  const { t } = useTexts()
  const words = usePolicyWords()
  const changes = policyChanges(before, after)
  if (changes.length === 0) return <p className="quiet">{t('policies.noDifference')}</p>
  return (
    <ul className="policy-differences">
      {changes.map(({ path, from, to }) => {
        const isRule = path.startsWith('rules.') || path.startsWith('warnings.')
        return (
          <li key={path} data-policy-difference={path}>
            {!isRule && <span className="policy-difference-name">{words.field(name, path)}</span>}
            {from !== null && <del>{words.value(name, path, from)}</del>}
            {to !== null && <ins>{words.value(name, path, to)}</ins>}
            {isRule && from === null && <span className="quiet small">{t('policies.added')}</span>}
            {isRule && to === null && <span className="quiet small">{t('policies.gone')}</span>}
          </li>
        )
      })}
    </ul>
  )
}
