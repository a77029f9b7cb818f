// The form of one action: fields from their descriptions, refusals at the field or in a sentence with the rule's source, and what was
// typed kept whatever happens to the order meanwhile.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Form } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { isAside } from '../../../../server/domain/asides.ts'
import type { Ability, StaffOrder } from '../../../../server/contracts/orders.ts'
import { ApiError } from '../../api/http.ts'
import { actOnOrder } from '../../api/orders.ts'
import { ACTIONS, BROKEN, FIELDS, issueWords, sourceWords } from '../../ui/words.ts'
import { orderQuery } from '../queries.ts'
import { DESK_FIELDS } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { draftOf, dropDraft, keepDraft } from './drafts.ts'
import { inputFor } from './inputs.tsx'
import { groundsOf, proposalFor } from './grounds.ts'
import { Refusal } from './Refusal.tsx'

type Values = Record<string, unknown>

interface Props {
  order: StaffOrder
  ability: Ability
  /** False when the order has moved on and the action is no longer offered. */
  isOffered: boolean
  /** Filled in already, in place of what the action usually proposes. */
  initial?: Values
  onDrafting: (isDrafting: boolean) => void
  onClose: () => void
}

const LABELS = { ...FIELDS, ...DESK_FIELDS }

export function ActionForm({ order, ability, isOffered, initial, onDrafting, onClose }: Props) {
  const texts = useTexts()
  const { t, label, language } = texts
  const [form] = Form.useForm<Values>()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const region = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ version: order.version, steps: order.history.length })
  const { action } = ability
  const values = Form.useWatch<Values | undefined>((filled: Values) => filled, form)
  const fields = ability.fields.filter(({ when }) => when === null || (values ?? {})[when.field] === when.is)
  const name = label(ACTIONS, action)
  const changed = order.history.slice(seen.steps).flatMap((step) => (isAside(step.action) ? [] : [label(ACTIONS, step.action)]))
  // A warning that went out, or a link that was made, is no reason to look again.
  const hasMoved = order.lastMove > seen.version

  useEffect(() => {
    region.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: false })
    return () => onDrafting(false)
  }, [onDrafting])

  const acting = useMutation({
    mutationFn: (filled: Values) => actOnOrder(order.id, action, seen.version, groundsOf(fields, filled)),
    onSuccess: (next) => {
      queryClient.setQueryData(orderQuery(order.id).queryKey, next)
      dropDraft(order.id, action)
      void message.success(t('action.done', { action: name }))
      onClose()
    },
    onError: (error) => {
      if (!(error instanceof ApiError)) return
      if (error.fault.code === 'conflict' || error.fault.code === 'illegal_transition') void queryClient.invalidateQueries({ queryKey: orderQuery(order.id).queryKey })
      const atFields = (error.fault.issues ?? []).flatMap((issue) => {
        const field = fields.find((one) => one.name === issue.path.split('.')[1])
        return field === undefined ? [] : [{ name: field.name, errors: [issueWords(issue, language)] }]
      })
      form.setFields(atFields)
    },
  })

  const proceed = () => {
    setSeen({ version: order.version, steps: order.history.length })
    acting.reset()
  }

  return (
    <div ref={region} className="action-form" role="group" aria-label={name} data-action={action}>
      {!isOffered && <Alert type="warning" showIcon className="gap-below" title={t('action.gone', { action: name })} description={changed.length > 0 ? t('order.changed', { what: changed.join(language === 'zh' ? '、' : ', ') }) : undefined} />}
      {isOffered && hasMoved && (
        <Alert
          type="warning"
          showIcon
          className="gap-below"
          title={t('action.conflict')}
          description={t('action.conflictWhat', { what: changed.join(language === 'zh' ? '、' : ', ') })}
          action={
            <Button size="small" onClick={proceed}>
              {t('action.reload')}
            </Button>
          }
        />
      )}
      {ability.narrowed !== null && <Alert type="info" showIcon className="gap-below" title={label(BROKEN, ability.narrowed.rule)} description={sourceWords(ability.narrowed.source, language)} />}
      {isPublished(action) && <Alert type="info" showIcon className="gap-below" title={t('order.published')} />}
      {acting.isError && !hasMoved && isOffered && <Refusal error={acting.error} asks={order.asks} />}
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initial ?? draftOf(order.id, action) ?? proposalFor(action, order, t)}
        onValuesChange={(_, filled) => {
          keepDraft(order.id, action, filled)
          onDrafting(true)
        }}
        onFinish={(filled) => acting.mutate(filled)}
        scrollToFirstError
      >
        {fields.map((field) => (
          <Form.Item
            key={field.name}
            name={field.name}
            label={label(LABELS, field.name)}
            rules={field.required ? [{ required: true, message: t('action.required', { field: label(LABELS, field.name) }), ...(field.kind === 'text' && { whitespace: true }) }] : []}
          >
            {inputFor(field, texts, order)}
          </Form.Item>
        ))}
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={acting.isPending} disabled={!isOffered}>
            {t('action.submit', { action: name })}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </Form>
      <p className="source quiet small">{t('action.source', { source: sourceWords(ability.source, language) })}</p>
    </div>
  )
}

/** Where what is written stands on a list that everybody reads (HR §3.2). */
const isPublished = (action: string): boolean => action === 'requestSuspension' || action === 'ruleSuspension'
