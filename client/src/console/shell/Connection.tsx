// Whether the screen is live, in a word and a dot.
import { useLineState } from '../live/LiveProvider.tsx'
import { useTexts } from '../texts/texts.ts'

const KEY = { live: 'top.live', connecting: 'top.connecting', offline: 'top.offline' } as const

export function Connection() {
  const { t } = useTexts()
  const state = useLineState()
  return (
    <span className={`connection connection-${state}`} role="status" title={t(KEY[state])}>
      <span className="connection-dot" aria-hidden="true" />
      <span className="connection-word">{t(KEY[state])}</span>
    </span>
  )
}
