// Asks why somebody looks at what is sealed; the reason goes on the record with who and when.
import { Alert, Button, Form, Input } from 'antd'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'

interface Props {
  /** What the button does. */
  label: string
  error: Error | null
  isPending: boolean
  onReason: (reason: string) => void
  onCancel: () => void
}

export function ReasonForm({ label, error, isPending, onReason, onCancel }: Props) {
  const texts = useTexts()
  const { t } = texts
  return (
    <Form<{ reason: string }> layout="vertical" className="inset" onFinish={({ reason }) => onReason(reason)}>
      {error !== null && <Alert type="error" showIcon title={faultText(error, texts)} className="gap-below" />}
      <Form.Item
        name="reason"
        label={t('order.openReason')}
        extra={t('order.openReasonHelp')}
        rules={[{ required: true, min: 2, whitespace: true, message: t('action.required', { field: t('order.openReason') }) }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={isPending}>
          {label}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </Form>
  )
}
