// One rule as a form: conditions by kind, the outcome, until when. It goes into the draft; nothing is in force by it.
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Checkbox, DatePicker, Drawer, Form, Input, Radio, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import type { RoutingView, RuleInput } from '../../../../server/contracts/routing.ts'
import { mayLead } from '../../../../server/domain/units.ts'
import { CHANNELS, DEMAND_TYPES, URGENCIES } from '../../ui/words.ts'
import { unitsQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { windowOf, windowText } from './draft.ts'
import { MatterPicker } from './MatterPicker.tsx'
import { useCodeNames } from './names.ts'

type When = RuleInput['when']
interface Values extends Pick<When, 'matters' | 'streets' | 'demandTypes' | 'urgencies' | 'channels' | 'places' | 'placeKinds' | 'everything'> {
  name: string
  nameEn: string
  any: string[]
  all: string[]
  none: string[]
  hours: 'any' | 'working' | 'outside'
  weekdays: number[]
  windows: string[]
  lead: string | undefined
  assisting: string[]
  byPerson: boolean
  note: string
  law: string
  until: Dayjs | null
}

const valuesOf = ({ name, nameEn, when, then, until }: RuleInput): Values => ({
  ...when,
  ...when.words,
  name,
  nameEn,
  hours: when.times.hours ?? 'any',
  weekdays: when.times.weekdays,
  windows: when.times.windows.map(windowText),
  lead: then.lead ?? undefined,
  assisting: then.assisting,
  byPerson: then.byPerson,
  note: then.note ?? '',
  law: then.law ?? '',
  until: until === null ? null : dayjs(until),
})

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const ruleOf = (before: RuleInput, values: Values): RuleInput => ({
  ...before,
  name: values.name.trim(),
  nameEn: values.nameEn.trim(),
  when: {
    matters: values.matters,
    streets: values.streets,
    demandTypes: values.demandTypes,
    urgencies: values.urgencies,
    channels: values.channels,
    words: { any: values.any, all: values.all, none: values.none },
    places: values.places,
    placeKinds: values.placeKinds,
    times: { hours: values.hours === 'any' ? null : values.hours, weekdays: [...values.weekdays].sort(), windows: values.windows.flatMap((text) => windowOf(text) ?? []) },
    everything: values.everything,
  },
  then: { lead: values.lead ?? null, assisting: values.assisting, byPerson: values.byPerson, note: textOrNull(values.note), law: textOrNull(values.law) },
  until: values.until?.format('YYYY-MM-DD') ?? null,
})

const SEPARATORS = [',', '，', '、', ';', '；']

export function RuleForm({ rule, isNew, places, onDone, onClose }: { rule: RuleInput; isNew: boolean; places: RoutingView['places']; onDone: (rule: RuleInput) => void; onClose: () => void }) {
  const { t } = useTexts()
  const [form] = Form.useForm<Values>()
  const needed = [{ required: true, whitespace: true, message: t('routing.need') }]
  return (
    <Drawer
      open
      size="large"
      title={t(isNew ? 'routing.formNew' : 'routing.formEdit')}
      onClose={onClose}
      footer={
        <div className="buttons">
          <Button type="primary" onClick={() => form.submit()}>
            {t('routing.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      }
    >
      <Form<Values> form={form} layout="vertical" initialValues={valuesOf(rule)} onFinish={(values) => onDone(ruleOf(rule, values))}>
        <div className="form-grid">
          <Form.Item name="name" label={t('routing.name')} rules={needed}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('routing.nameEn')} rules={needed}>
            <Input maxLength={90} />
          </Form.Item>
        </div>
        <h3>{t('routing.conditions')}</h3>
        <Conditions places={places} />
        <h3>{t('routing.outcome')}</h3>
        <Outcome />
        <Form.Item name="until" label={t('routing.until')}>
          <DatePicker />
        </Form.Item>
      </Form>
    </Drawer>
  )
}

const choicesIn = (table: Readonly<Record<string, unknown>>, label: (code: string) => string) => Object.keys(table).map((value) => ({ value, label: label(value) }))

function Conditions({ places }: { places: RoutingView['places'] }) {
  const { t, label, nameOf } = useTexts()
  const names = useCodeNames()
  const { data: units } = useQuery(unitsQuery)
  const streets = (units?.units ?? []).filter(({ kind }) => kind === 'street').map((unit) => ({ value: unit.code, label: nameOf(unit) }))
  const kinds = [...new Set(places.map(({ kind }) => kind))].map((value) => ({ value, label: names.kind(value) }))
  const many = { mode: 'multiple', allowClear: true, showSearch: { optionFilterProp: 'label' } } as const
  return (
    <>
      <Form.Item name="matters" label={t('routing.matters')}>
        <MatterPicker />
      </Form.Item>
      <div className="form-grid">
        <Field name="streets">
          <Select {...many} options={streets} />
        </Field>
        <Field name="demandTypes">
          <Select {...many} options={choicesIn(DEMAND_TYPES, (code) => label(DEMAND_TYPES, code))} />
        </Field>
        <Field name="urgencies">
          <Select {...many} options={choicesIn(URGENCIES, (code) => label(URGENCIES, code))} />
        </Field>
        <Field name="channels">
          <Select {...many} options={choicesIn(CHANNELS, (code) => label(CHANNELS, code))} />
        </Field>
      </div>
      <Words name="any" text="any" />
      <Words name="all" text="all" />
      <Words name="none" text="noneOf" />
      <div className="form-grid">
        <Field name="places">
          <Select {...many} virtual options={places.map(({ name, kind }) => ({ value: name, label: `${name} · ${names.kind(kind)}` }))} />
        </Field>
        <Field name="placeKinds">
          <Select {...many} options={kinds} />
        </Field>
      </div>
      <Form.Item name="hours" label={t('routing.hours')}>
        <Radio.Group
          options={[
            { value: 'any', label: t('routing.anyHour') },
            { value: 'working', label: t('routing.inHours') },
            { value: 'outside', label: t('routing.outsideHours') },
          ]}
        />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="weekdays" label={t('routing.days')}>
          <Select mode="multiple" allowClear options={[0, 1, 2, 3, 4, 5, 6].map((value) => ({ value, label: t(`routing.weekdays.d${value}`) }))} />
        </Form.Item>
        <Form.Item
          name="windows"
          label={t('routing.windows')}
          extra={t('routing.windowsHint')}
          rules={[{ validator: (_, texts: string[]) => (texts.every((text) => windowOf(text) !== null) ? Promise.resolve() : Promise.reject(new Error(t('routing.windowsBad')))) }]}
        >
          <Select mode="tags" open={false} tokenSeparators={SEPARATORS} suffixIcon={null} />
        </Form.Item>
      </div>
      <Form.Item name="everything" valuePropName="checked">
        <Checkbox>{t('routing.everythingLabel')}</Checkbox>
      </Form.Item>
    </>
  )
}

/** A field that is labelled as it is named. */
function Field({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <Form.Item name={name} label={t(`routing.${name}`)}>
      {children}
    </Form.Item>
  )
}

function Words({ name, text }: { name: 'any' | 'all' | 'none'; text: string }) {
  const { t } = useTexts()
  return (
    <Form.Item name={name} label={t(`routing.${text}`)} extra={name === 'any' ? t('routing.wordsHint') : undefined}>
      <Select mode="tags" open={false} tokenSeparators={SEPARATORS} suffixIcon={null} />
    </Form.Item>
  )
}

function Outcome() {
  const { t, nameOf } = useTexts()
  const { data } = useQuery(unitsQuery)
  const units = (data?.units ?? []).filter(({ kind }) => kind !== 'centre' && mayLead({ kind }))
  const street = { value: 'street', label: t('routing.toStreet') }
  const options = (those: typeof units) => [street, ...those.map((unit) => ({ value: unit.code, label: nameOf(unit) }))]
  return (
    <>
      <div className="form-grid">
        <Form.Item name="lead" label={t('routing.lead')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} placeholder={t('routing.leadCatalogue')} options={options(units)} />
        </Form.Item>
        <Form.Item name="assisting" label={t('routing.assisting')}>
          <Select mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} options={options(units)} maxCount={20} />
        </Form.Item>
      </div>
      <Form.Item name="byPerson" valuePropName="checked">
        <Checkbox>{t('routing.byPersonLabel')}</Checkbox>
      </Form.Item>
      <Form.Item name="law" label={t('routing.law')}>
        <Input maxLength={150} />
      </Form.Item>
      <Form.Item name="note" label={t('routing.note')}>
        <Input.TextArea maxLength={300} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <NothingSaid />
    </>
  )
}

/** Said while the form is filled in, not only when it is refused. */
function NothingSaid() {
  const { t } = useTexts()
  const lead = Form.useWatch<string | undefined>('lead')
  const assisting = Form.useWatch<string[] | undefined>('assisting')
  const byPerson = Form.useWatch<boolean | undefined>('byPerson')
  if (lead !== undefined || (assisting ?? []).length > 0 || byPerson !== false) return null
  return <Alert type="info" showIcon className="gap-below" title={t('routing.saysNothing')} />
}
