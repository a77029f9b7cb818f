// After filing: what the agent reads to the caller. The secret is shown this once.
import { Link } from '@tanstack/react-router'
import { Button, Result } from 'antd'
import type { Receipt } from '../../../../server/contracts/intake.ts'
import { useTexts } from '../texts/texts.ts'
import { Emergency } from './SuggestionCard.tsx'

export function ReadBack({ receipt, onNext }: { receipt: Receipt; onNext: () => void }) {
  const { t, nameOf } = useTexts()
  return (
    <section className="card" aria-live="polite" data-receipt={receipt.id}>
      <Emergency emergency={receipt.emergency} />
      <Result
        status="success"
        title={t('agent.filed')}
        subTitle={receipt.leadUnit === null ? t('agent.waits') : t('agent.goesTo', { unit: nameOf(receipt.leadUnit) })}
        extra={
          <div className="buttons centred">
            <Link to="/orders/$orderId" params={{ orderId: receipt.id }}>
              <Button>{t('agent.view')}</Button>
            </Link>
            <Button type="primary" onClick={onNext} autoFocus>
              {t('agent.next')}
            </Button>
          </div>
        }
      >
        <p className="quiet">{t('agent.readBack')}</p>
        <dl className="read-back">
          <div>
            <dt>{t('agent.number')}</dt>
            <dd>{receipt.number}</dd>
          </div>
          <div>
            <dt>{t('agent.secretCode')}</dt>
            <dd>{receipt.secret}</dd>
          </div>
        </dl>
        <p className="quiet small">{t('agent.secretHelp')}</p>
      </Result>
    </section>
  )
}
