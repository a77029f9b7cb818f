// One field of an action's form, drawn from its description alone: the screen knows no action by heart.
import { DatePicker, Input, InputNumber, Radio, Select } from 'antd'
import type { Ability, StaffOrder } from '../../../../server/contracts/orders.ts'
import { choicesOf } from '../texts/labels.ts'
import type { ReactElement } from 'react'
import type { Texts } from '../texts/texts.ts'
import { AnswersInput } from './AnswersInput.tsx'
import { ArrivalsInput } from './ArrivalsInput.tsx'
import { AskNumbersInput, VerdictsInput } from './AskChoices.tsx'
import { AsksInput } from './AsksInput.tsx'
import { FilesInput } from './FilesInput.tsx'
import { PointInput } from './PointInput.tsx'
import { RecusePicker } from './RecusePicker.tsx'
import { LeafPicker, OrderPicker, PersonPicker, UnitPicker, UnitsPicker } from './pickers.tsx'

type FieldView = Ability['fields'][number]

/** From here on a text gets room to grow. */
const LONG_TEXT = 120
const MOST_BUTTONS = 5

/** The one input that fits a field's kind; the form item around it hands it id, value and onChange. */
export function inputFor(field: FieldView, { t, label }: Texts, order: Pick<StaffOrder, 'id' | 'asks' | 'handler' | 'recused'>): ReactElement {
  const asks = order.asks.filter(({ dropped }) => dropped === null)
  switch (field.kind) {
    case 'text':
      return (field.max ?? 0) > LONG_TEXT ? (
        <Input.TextArea autoSize={{ minRows: (field.max ?? 0) > 1_500 ? 4 : 2, maxRows: 14 }} {...(field.max !== null && { maxLength: field.max, showCount: true })} />
      ) : (
        <Input {...(field.max !== null && { maxLength: field.max })} />
      )
    case 'phone':
      return <Input type="tel" inputMode="tel" autoComplete="off" maxLength={30} />
    case 'idNumber':
      return <Input autoComplete="off" maxLength={30} />
    case 'choice': {
      const options = (field.of ?? []).map((value) => ({ value, label: label(choicesOf(field.name), value) }))
      return options.length <= MOST_BUTTONS && field.required ? <Radio.Group options={options} /> : <Select options={options} allowClear={!field.required} placeholder={t('common.pick')} />
    }
    case 'flag':
      return (
        <Radio.Group
         
          options={[
            { value: true, label: t('common.yes') },
            { value: false, label: t('common.no') },
          ]}
        />
      )
    case 'unit':
      return <UnitPicker withHelpers={field.of !== null} clearable={!field.required} only={field.of} />
    case 'units':
      return <UnitsPicker withHelpers={field.name === 'accusedUnits'} kinds={field.of} most={field.max} />
    case 'leaf':
      return <LeafPicker />
    case 'order':
      return <OrderPicker />
    case 'point':
      return <PointInput />
    case 'arrivals':
      return <ArrivalsInput units={field.of ?? []} />
    case 'asks':
      return <AsksInput known={order.asks} />
    case 'answers':
      return <AnswersInput asks={asks} />
    case 'askNumbers':
      return <AskNumbersInput asks={asks.filter(({ no }) => field.of === null || field.of.includes(String(no)))} whole={field.of?.includes('0') === true} />
    case 'verdicts':
      return <VerdictsInput asks={asks} />
    case 'files':
      return <FilesInput />
    case 'person':
      if (field.name === 'person' && field.of === null) return <RecusePicker orderId={order.id} />
      return <PersonPicker clearable={!field.required} also={order.handler} only={field.of === null ? null : order.recused} />
    case 'instant':
      return <DatePicker showTime={{ format: 'HH:mm', minuteStep: 5 }} format="YYYY-MM-DD HH:mm" className="wide" />
    case 'count':
      return <InputNumber precision={0} {...(field.min !== null && { min: field.min })} {...(field.max !== null && { max: field.max })} className="wide" />
  }
}
