// Years that stand by days which stand in for the notice (暂定), and the word that the notice has been put in by hand.
import { Alert, Button } from 'antd'
import type { CalendarDay } from '../../../../server/contracts/calendar.ts'
import { provisionalYears } from '../../../../server/domain/calendar/calendar.ts'
import { useTexts } from '../texts/texts.ts'

interface Props {
  inForce: readonly CalendarDay[]
  draft: readonly CalendarDay[]
  /** Their own card says what becomes of them. */
  adoptYears: readonly number[]
  onSettle: (year: number) => void
}

export function ProvisionalYears({ inForce, draft, adoptYears, onSettle }: Props) {
  const { t } = useTexts()
  const still = new Set(provisionalYears(draft))
  const daysOf = (year: number): CalendarDay[] => draft.filter(({ date }) => date.startsWith(`${year}-`))
  return provisionalYears(inForce)
    .filter((year) => !adoptYears.includes(year))
    .map((year) =>
      still.has(year) ? (
        <Alert
          key={year}
          type="warning"
          showIcon
          className="gap-below"
          data-provisional={year}
          title={t('calendar.provisionalYear', { year, count: daysOf(year).filter(({ provisional }) => provisional === true).length })}
          description={t('calendar.provisionalHelp')}
          action={
            // Without a make-up workday the notice cannot be in: the server would read the year as provisional all the same.
            <Button disabled={daysOf(year).every(({ kind }) => kind !== 'workday')} onClick={() => onSettle(year)} data-settle={year}>
              {t('calendar.settle', { year })}
            </Button>
          }
        />
      ) : (
        <Alert key={year} type="info" showIcon className="gap-below" data-settled={year} title={t('calendar.settled', { year })} />
      ),
    )
}
