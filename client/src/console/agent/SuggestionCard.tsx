// What the reader makes of the words so far: danger first, with the line to bring in and the script; then likely matters.
import { Alert, Button } from 'antd'
import type { Suggestion } from '../../api/city.ts'
import { DEMAND_TYPES } from '../../ui/words.ts'
import { percent } from '../order/ReadingCard.tsx'
import { useTexts } from '../texts/texts.ts'

export function Emergency({ emergency }: { emergency: Suggestion['emergency'] }) {
  const { t, say, language } = useTexts()
  if (emergency === null) return null
  return (
    <div role="alert" aria-live="assertive" data-emergency={emergency.number ?? 'none'}>
      <Alert
        type={emergency.number === null ? 'warning' : 'error'}
        showIcon
        className="gap-below emergency"
        title={emergency.number === null ? t('agent.urgent') : `${t('agent.emergencyCall', { number: emergency.number })} · ${t('agent.emergency')}`}
        description={
          <>
            <div>{emergency.reasons.map(say).join(language === 'zh' ? '、' : ', ')}</div>
            <ol className="plain">
              {emergency.steps.map((step) => (
                <li key={step.zh}>{say(step)}</li>
              ))}
            </ol>
          </>
        }
      />
    </div>
  )
}

interface Props {
  suggestion: Suggestion | null
  chosenLeaf: string | undefined
  onUse: (leafCode: string) => void
}

export function SuggestedLeaves({ suggestion, chosenLeaf, onUse }: Props) {
  const { t, label, nameOf, language } = useTexts()
  return (
    <div className="suggestion" aria-live="polite">
      <h3>{t('agent.suggestion')}</h3>
      {suggestion === null && <p className="quiet">{t('agent.suggestionWait')}</p>}
      {suggestion !== null && (
        <>
          {suggestion.demandType !== null && (
            <p className="quiet">
              {t('agent.type')}: {label(DEMAND_TYPES, suggestion.demandType)}
            </p>
          )}
          {suggestion.several && <p>{t('order.several')}</p>}
          {suggestion.abstained && <p>{t('order.abstained')}</p>}
          <ul className="entries">
            {suggestion.leaves.slice(0, 3).map(({ leaf, path, pathEn, p }) => (
              <li key={leaf.code} className="entry-line">
                <span className="grow">
                  {nameOf(leaf)} <span className="number quiet">{percent(p)}</span>
                  <span className="block quiet small">{(language === 'en' ? pathEn : path).slice(0, -1).join(' › ')}</span>
                </span>
                <Button size="small" disabled={chosenLeaf === leaf.code} onClick={() => onUse(leaf.code)}>
                  {t(chosenLeaf === leaf.code ? 'agent.used' : 'agent.use')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
