// What the reader thinks, in plain language: matters with probability, the words that decided, why a person looks, why this urgency.
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Progress, Tag } from 'antd'
import { useState } from 'react'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { readText } from '../../api/city.ts'
import { URGENCIES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { Card } from './Facts.tsx'

export const percent = (p: number): string => `${Math.round(p * 100)} %`

export function ReadingCard({ order }: { order: StaffOrder }) {
  const { t, say, label, nameOf, language } = useTexts()
  const { reading } = order
  if (reading === null)
    return (
      <Card id="reading" title={t('order.reading')}>
        <p className="quiet">{t('order.readingNone')}</p>
      </Card>
    )
  const mayGo = reading.routeReasons.includes('sure')
  const { urgency } = reading
  return (
    <Card id="reading" title={t('order.reading')} extra={<span className="quiet small">{t('order.reader', { version: reading.readerVersion })}</span>}>
      {(reading.abstained || reading.several) && (
        <Alert type="info" showIcon className="gap-below" title={t(reading.abstained ? 'order.abstained' : 'order.several')} />
      )}
      <div className="two">
        <div>
          <h3>{t('order.likely')}</h3>
          {reading.leaves.length === 0 && <p className="quiet">{t('common.none')}</p>}
          <ol className="bars">
            {reading.leaves.slice(0, 3).map(({ leaf, path, pathEn, unit, p }) => (
              <Bar key={leaf.code} p={p} name={nameOf(leaf)} beside={[...(language === 'en' ? pathEn : path).slice(0, -1), ...(unit === null ? [] : [nameOf(unit)])].join(' › ')} />
            ))}
          </ol>
        </div>
        <div>
          <h3>{t('order.likelyUnits')}</h3>
          {reading.units.length === 0 && <p className="quiet">{t('common.none')}</p>}
          <ol className="bars">
            {reading.units.slice(0, 3).map(({ unit, p }) => (
              <Bar key={unit.code} p={p} name={nameOf(unit)} />
            ))}
          </ol>
        </div>
      </div>
      {reading.because.length > 0 && (
        <>
          <h3>{t('order.deciding')}</h3>
          <p className="chips">
            {reading.because.slice(0, 12).map(({ term, weight }) => (
              <Tag key={term} className="tag" color={weight > 0 ? 'blue' : 'default'}>
                {term}
              </Tag>
            ))}
          </p>
          {reading.becauseBy !== null && reading.becauseBy !== reading.readerVersion && <p className="quiet small">{t('order.decidingNow', { version: reading.becauseBy })}</p>}
        </>
      )}
      {reading.becauseBy === null && <p className="quiet small">{t('order.decidingNone')}</p>}
      {reading.places.length > 0 && (
        <p>
          {t('order.placesRead')}{' '}
          {reading.places.map(({ name, number, streets }, index) => (
            <Tag key={index}>
              {name}
              {number}
              {streets.filter((street) => street.name !== name).map((street) => ` · ${nameOf(street)}`)}
            </Tag>
          ))}
        </p>
      )}
      <Named named={reading.named} />
      <h3>{t(mayGo ? 'order.whyAuto' : 'order.whyPerson')}</h3>
      <ul className="plain">
        {reading.routeReasons.map((reason) => (
          <li key={reason}>{reasonText(reason, t)}</li>
        ))}
      </ul>
      {(urgency.reasons.length > 0 || urgency.level !== 'T2') && (
        <>
          <h3>
            {t('order.urgencyWhy')}: {label(URGENCIES, urgency.level)}
          </h3>
          <ul className="plain">
            {urgency.reasons.map((reason) => (
              <li key={reason.zh}>{say(reason)}</li>
            ))}
          </ul>
          {urgency.level !== 'T2' && <Script order={order} number={urgency.script} />}
        </>
      )}
    </Card>
  )
}

/** What else the words name; nothing when they name nothing. */
function Named({ named: { organisations, times, yuan } }: { named: NonNullable<StaffOrder['reading']>['named'] }) {
  const { t, language } = useTexts()
  const lines: [key: string, values: string[]][] = [
    ['order.organisationsRead', organisations],
    ['order.timesRead', times],
    ['order.moneyRead', yuan.map((amount) => t('order.yuan', { amount: amount.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB') }))],
  ]
  return lines
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => (
      <p key={key} className="named-line">
        {t(key)}{' '}
        {values.map((value) => (
          <Tag key={value}>{value}</Tag>
        ))}
      </p>
    ))
}

const reasonText = (reason: string, t: (key: string) => string): string => {
  const key = `reason.${reason}`
  return t(key) === key ? reason : t(key)
}

function Bar({ p, name, beside }: { p: number; name: string; beside?: string }) {
  return (
    <li>
      <span className="bar-name">{name}</span>
      <span className="bar-p number">{percent(p)}</span>
      <Progress percent={p * 100} showInfo={false} size="small" aria-hidden="true" />
      {beside && <span className="quiet small">{beside}</span>}
    </li>
  )
}

/** The steps of the script, read from the text anew when asked for. */
function Script({ order, number }: { order: StaffOrder; number: string | null }) {
  const { t, say } = useTexts()
  const [isShown, setShown] = useState(false)
  const { data } = useQuery({
    queryKey: ['script', order.id],
    queryFn: ({ signal }) => readText({ text: order.text, title: order.title }, signal),
    enabled: isShown,
    staleTime: Infinity,
  })
  return (
    <div className="script">
      {number !== null && <strong>{t('order.callNow', { number })}</strong>}
      {!isShown && (
        <Button type="link" size="small" onClick={() => setShown(true)}>
          {t('order.showScript')}
        </Button>
      )}
      {isShown && (
        <ol className="plain">
          {(data?.emergency?.steps ?? []).map((step) => (
            <li key={step.zh}>{say(step)}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
