// A number of the page: a link that opens the list of its orders.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/texts.ts'
import { closed, type Chosen } from './chosen.ts'

interface Props {
  chosen: Chosen
  /** Whose number it is and what it says, for those who cannot see where it stands. */
  of: string
  says: string
  className?: string
  children: ReactNode
}

export function FigureLink({ chosen, of, says, className = 'rate-link', children }: Props) {
  const { t } = useTexts()
  const { figure } = chosen
  return (
    <Link
      from="/rates"
      to="/rates"
      search={(before) => ({ ...closed(before), ...chosen })}
      resetScroll={false}
      className={className}
      data-figure={figure}
      aria-label={t('rates.open', { of, figure: t(`rates.name.${figure}`), says })}
    >
      {children}
    </Link>
  )
}
