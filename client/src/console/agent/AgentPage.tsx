// The agent's place: the call at hand on one side, the form for the caller's demand on the other.
import { useState } from 'react'
import { useTexts } from '../texts/texts.ts'
import { CallCard } from './CallCard.tsx'
import { DemandForm } from './DemandForm.tsx'
import { useHeldCall } from './useHeldCall.ts'

export function AgentPage() {
  const { t } = useTexts()
  const { call, letGo } = useHeldCall()
  const [round, setRound] = useState(0)
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('agent.title')}</h1>
      </header>
      <div className="agent-columns">
        <DemandForm key={round} call={call} onNext={() => {
            letGo()
            setRound(round + 1)
          }} />
        <div className="agent-beside">
          <CallCard call={call} />
        </div>
      </div>
    </section>
  )
}
