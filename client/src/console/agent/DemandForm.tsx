// The agent's form: the caller's words are read while they are typed, danger is shown before anything is stored.
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import type { CallView } from '../../../../server/contracts/calls.ts'
import { MOST_ACCUSED } from '../../../../server/domain/accused.ts'
import { DEMAND_TYPES as DEMAND_CODES, URGENCIES as URGENCY_CODES } from '../../../../server/domain/words.ts'
import { fileForCaller } from '../../api/agent.ts'
import { ApiError } from '../../api/http.ts'
import { DEMAND_TYPES, issueWords, URGENCIES } from '../../ui/words.ts'
import { LeafPicker, UnitsPicker } from '../actions/pickers.tsx'
import { Refusal } from '../actions/Refusal.tsx'
import { Card } from '../order/Facts.tsx'
import { catalogueQuery, placesQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { demandOf, fieldAt, type DemandValues } from './demand.ts'
import { ReadBack } from './ReadBack.tsx'
import { Emergency, SuggestedLeaves } from './SuggestionCard.tsx'
import { useReading } from './useReading.ts'

export function DemandForm({ call, onNext }: { call: CallView | null; onNext: () => void }) {
  const { t, label, nameOf, language } = useTexts()
  const [form] = Form.useForm<DemandValues>()
  const text = Form.useWatch('text', form) ?? ''
  const street = Form.useWatch('street', form)
  const leafCode = Form.useWatch('leafCode', form)
  const suggestion = useReading(text, street)
  const { data: catalogue } = useQuery(catalogueQuery)
  const { data: places } = useQuery(placesQuery)
  // One key per form: sent again after a lost answer, it files one demand.
  const [key] = useState(() => crypto.randomUUID())
  const questions = useMemo(
    () => catalogue?.levels.flatMap((first) => first.children.flatMap((second) => second.leaves)).find((leaf) => leaf.code === leafCode)?.questions ?? [],
    [catalogue, leafCode],
  )
  const isOnCall = call !== null && (call.state === 'talking' || call.state === 'ringing' || call.state === 'ended') && call.orderId === null
  const filing = useMutation({
    mutationFn: (values: DemandValues) => fileForCaller(demandOf(values, isOnCall ? call.callId : undefined, questions.map(({ code }) => code)), key),
    onError: (error) => {
      if (!(error instanceof ApiError)) return
      form.setFields((error.fault.issues ?? []).map((issue) => ({ name: fieldAt(issue.path) as never, errors: [issueWords(issue, language)] })))
    },
  })
  if (filing.data !== undefined) return <ReadBack receipt={filing.data} onNext={onNext} />
  const options = (codes: readonly string[], table: Parameters<typeof label>[0]) => codes.map((value) => ({ value, label: label(table, value) }))
  return (
    <Card id="demand-form" title={t('agent.fileNew')}>
      <Emergency emergency={suggestion?.emergency ?? null} />
      {filing.isError && <Refusal error={filing.error} />}
      <Form<DemandValues> form={form} layout="vertical" onFinish={(values) => filing.mutate(values)} scrollToFirstError initialValues={{ language }}>
        <Form.Item name="text" label={t('agent.text')} extra={t('agent.textHelp')} rules={[{ required: true, whitespace: true, min: 2, message: t('agent.short') }]}>
          <Input.TextArea autoFocus autoSize={{ minRows: 5, maxRows: 16 }} maxLength={10_000} />
        </Form.Item>
        <SuggestedLeaves suggestion={suggestion} chosenLeaf={leafCode} onUse={(code) => form.setFieldValue('leafCode', code)} />
        <div className="form-grid">
          <Form.Item name="leafCode" label={t('agent.leaf')}>
            <LeafPicker />
          </Form.Item>
          <Form.Item name="street" label={t('agent.street')}>
            <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={(places?.streets ?? []).map((one) => ({ value: one.code, label: nameOf(one) }))} placeholder={t('common.pick')} />
          </Form.Item>
          <Form.Item name="address" label={t('agent.address')}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="detail" label={t('agent.detail')}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="name" label={t('agent.name')}>
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
          <Form.Item name="phone" label={t('agent.phone')} extra={isOnCall && call.maskedPhone !== null ? t('agent.phoneFromCall', { phone: call.maskedPhone }) : undefined}>
            <Input maxLength={30} inputMode="tel" autoComplete="off" />
          </Form.Item>
        </div>
        {questions.length > 0 && (
          <fieldset className="questions">
            <legend>{t('agent.questions')}</legend>
            {questions.map((question) => (
              <Form.Item key={question.code} name={['answers', question.code]} label={language === 'en' ? question.textEn : question.text}>
                <Input maxLength={500} autoComplete="off" />
              </Form.Item>
            ))}
          </fieldset>
        )}
        <details className="gap-below">
          <summary>{t('agent.moreOptions')}</summary>
          <div className="form-grid gap-above">
            <Form.Item name="title" label={t('agent.title2')} extra={t('agent.titleHelp')}>
              <Input maxLength={100} autoComplete="off" />
            </Form.Item>
            <Form.Item name="demandType" label={t('agent.type')}>
              <Select allowClear options={options(DEMAND_CODES, DEMAND_TYPES)} placeholder={t('agent.auto')} />
            </Form.Item>
            <Form.Item name="urgency" label={t('agent.urgency')}>
              <Select allowClear options={options(URGENCY_CODES, URGENCIES)} placeholder={t('agent.auto')} />
            </Form.Item>
            <Form.Item name="accusedUnits" label={t('agent.accused')}>
              <UnitsPicker withHelpers kinds={null} most={MOST_ACCUSED} />
            </Form.Item>
            <Form.Item name="language" label={t('agent.language')}>
              <Select
                options={[
                  { value: 'zh', label: '中文' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </Form.Item>
          </div>
        </details>
        <Form.Item name="noMessages" valuePropName="checked">
          <Checkbox>{t('agent.noMessages')}</Checkbox>
        </Form.Item>
        <Form.Item name="secret" valuePropName="checked">
          <Checkbox>{t('agent.secret')}</Checkbox>
        </Form.Item>
        <Button type="primary" size="large" htmlType="submit" loading={filing.isPending}>
          {t('agent.submit')}
        </Button>
      </Form>
    </Card>
  )
}
