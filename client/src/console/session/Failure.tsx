// A page that could not be loaded: why, and the way on.
import { Button, Result } from 'antd'
import { useTexts } from '../texts/texts.ts'
import { faultText, helpId } from './faults.ts'

export function Failure({ title, error, onRetry }: { title: string; error: unknown; onRetry?: (() => void) | undefined }) {
  const texts = useTexts()
  const id = helpId(error)
  return (
    <div role="alert">
      <Result
        status="warning"
        title={title}
        subTitle={
          <>
            {(title === '' || onRetry !== undefined) && faultText(error, texts)}
            {id !== null && <div className="quiet small">{texts.t('common.requestId', { id })}</div>}
          </>
        }
        extra={
          onRetry === undefined ? (
            <Button onClick={() => window.history.back()}>{texts.t('common.back')}</Button>
          ) : (
            <Button type="primary" onClick={onRetry}>
              {texts.t('common.retry')}
            </Button>
          )
        }
      />
    </div>
  )
}
