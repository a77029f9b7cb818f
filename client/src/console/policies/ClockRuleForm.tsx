// One limit as a form: for which promise and which orders, how long, on what ground. It goes into the draft; nothing is in force by it.
import { Button, Drawer, Form, Input, InputNumber, Select } from 'antd'
import { SPAN_BOUNDS } from '../../../../server/domain/city-policies.ts'
import { PROMISES } from '../../../../server/domain/clocks/policy.ts'
import { DEMAND_TYPES, URGENCIES } from '../../ui/words.ts'
import { LeafPicker } from '../actions/pickers.tsx'
import { labelOf } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { usePolicyWords, type ClockRule, type Span } from './words.ts'

interface Values {
  promise: ClockRule['promise']
  demandType?: ClockRule['demandType']
  urgency?: ClockRule['urgency']
  leaf?: string
  kind: Span['kind']
  amount: number
  targetAmount?: number | null
  zh: string
  en: string
}

/** Statutory limits come from the catalogue, not from here. */
const OFFERED = PROMISES.filter((promise) => promise !== 'statutory')
const KINDS: Span['kind'][] = ['working_days', 'working_minutes', 'natural_minutes']

export function ClockRuleForm({ rule, onDone, onClose }: { rule: ClockRule; onDone: (rule: ClockRule) => void; onClose: () => void }) {
  const { t, language } = useTexts()
  const words = usePolicyWords()
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form) ?? rule.span.kind
  const { min, max } = SPAN_BOUNDS[kind]
  const required = [{ required: true, message: t('calendar.required') }]
  const written = [{ required: true, whitespace: true, message: t('calendar.required') }]
  const optionsOf = (table: Readonly<Record<string, { zh: string; en: string }>>) => Object.keys(table).map((value) => ({ value, label: labelOf(table, value, language) }))
  const done = ({ promise, demandType, urgency, leaf, amount, targetAmount, zh, en, ...values }: Values): void =>
    onDone({
      id: rule.id,
      promise,
      demandType: demandType ?? null,
      urgency: urgency ?? null,
      leaf: leaf ?? null,
      span: { kind: values.kind, amount },
      target: targetAmount === undefined || targetAmount === null ? null : { kind: values.kind, amount: targetAmount },
      source: { zh: zh.trim(), en: en.trim() },
    })
  const initial = {
    promise: rule.promise,
    ...(rule.demandType !== null && { demandType: rule.demandType }),
    ...(rule.urgency !== null && { urgency: rule.urgency }),
    ...(rule.leaf !== null && { leaf: rule.leaf }),
    kind: rule.span.kind,
    amount: rule.span.amount,
    targetAmount: rule.target?.amount ?? null,
    ...rule.source,
  }
  return (
    <Drawer open size="large" title={t('policies.limitForm')} onClose={onClose} destroyOnHidden>
      <Form<Values> form={form} layout="vertical" initialValues={initial} onFinish={done}>
        <Form.Item name="promise" label={t('policies.ofPromise')} rules={required}>
          <Select options={OFFERED.map((value) => ({ value, label: words.promise(value) }))} />
        </Form.Item>
        <Form.Item name="demandType" label={t('policies.ofType')}>
          <Select allowClear options={optionsOf(DEMAND_TYPES)} placeholder={t('policies.any')} />
        </Form.Item>
        <Form.Item name="urgency" label={t('policies.ofUrgency')}>
          <Select allowClear options={optionsOf(URGENCIES)} placeholder={t('policies.any')} />
        </Form.Item>
        <Form.Item name="leaf" label={t('policies.ofLeaf')}>
          <LeafPicker />
        </Form.Item>
        <Form.Item name="kind" label={t('policies.countedIn')} rules={required}>
          <Select options={KINDS.map((value) => ({ value, label: words.word(value) }))} />
        </Form.Item>
        <Form.Item name="amount" label={t('policies.amount')} extra={t('policies.between', { min, max })} rules={required}>
          <InputNumber min={min} max={max} precision={0} />
        </Form.Item>
        <Form.Item name="targetAmount" label={t('policies.targetAmount')} extra={t('policies.targetHelp')}>
          <InputNumber min={min} max={max} precision={0} />
        </Form.Item>
        <Form.Item name="zh" label={t('policies.sourceZh')} rules={written}>
          <Input.TextArea maxLength={200} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item name="en" label={t('policies.sourceEn')} rules={written}>
          <Input.TextArea maxLength={300} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <div className="buttons">
          <Button type="primary" htmlType="submit">
            {t('routing.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </Form>
    </Drawer>
  )
}
