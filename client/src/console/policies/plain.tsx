// Policies made of numbers and choices: limits, whistles, amendments, messages, communities.
import { Alert, Button } from 'antd'
import { AMENDMENT_BOUNDS, LIMIT_BOUNDS, MESSAGE_BOUNDS, NOTICE_BOUNDS, RECHECK_DAY_BOUNDS, WHISTLE_BOUNDS, type Bounds } from '../../../../server/domain/city-policies.ts'
import { MESSAGE_KINDS } from '../../../../server/domain/messages/policy.ts'
import { onlyHelps, UNIT_KINDS } from '../../../../server/domain/units.ts'
import { URGENCIES as URGENCY_CODES } from '../../../../server/domain/words.ts'
import type { PoliciesView } from '../../../../server/contracts/city-policies.ts'
import { URGENCIES } from '../../ui/words.ts'
import { MatterPicker } from '../routing/MatterPicker.tsx'
import { useCodeNames } from '../routing/names.ts'
import { useTexts } from '../texts/texts.ts'
import { ManyRow, NumberInput, NumberRow, Row, SwitchRow } from './rows.tsx'
import { usePolicyWords, type PolicyName, type ValueOf } from './words.ts'

export interface BodyProps<N extends PolicyName> {
  value: ValueOf<N>
  /** Null while the policy is only read. */
  onChange: ((value: ValueOf<N>) => void) | null
}

/** Communities and sections are asked by their own unit alone. */
const WHISTLING_KINDS = UNIT_KINDS.filter((kind) => !onlyHelps(kind))

const keysOf = <K extends string>(table: Readonly<Record<K, Bounds>>): K[] => Object.keys(table) as K[]

/** A row for each number of a table. */
function Numbers<K extends string>({ name, table, value, onChange }: { name: PolicyName; table: Readonly<Record<K, Bounds>>; value: Readonly<Record<NoInfer<K>, number>>; onChange: ((key: NoInfer<K>, value: number) => void) | null }) {
  const words = usePolicyWords()
  return keysOf(table).map((key) => (
    <NumberRow key={key} name={key} label={words.field(name, key)} value={value[key]} bounds={table[key]} onChange={onChange === null ? null : (next) => onChange(key, next)} />
  ))
}

export function LimitsBody({ value, onChange }: BodyProps<'limits'>) {
  const { t } = useTexts()
  const words = usePolicyWords()
  const days = value.recheckDays
  const setDays = (next: number[]): void => onChange?.({ ...value, recheckDays: next })
  return (
    <>
      <Numbers name="limits" table={LIMIT_BOUNDS} value={value} onChange={onChange === null ? null : (key, next) => onChange({ ...value, [key]: next })} />
      <Row name="recheckDays" label={words.field('limits', 'recheckDays')}>
        {onChange === null ? (
          days.map((day) => words.number(day, 'days')).join(words.comma)
        ) : (
          <div className="policy-list">
            {days.map((day, index) => (
              <span key={index} className="buttons">
                <NumberInput id={index === 0 ? 'policy-recheckDays' : `policy-recheckDays-${index}`} value={day} bounds={RECHECK_DAY_BOUNDS} onChange={(next) => setDays(days.map((one, at) => (at === index ? next : one)))} />
                {days.length > 1 && <Button onClick={() => setDays(days.filter((_, at) => at !== index))}>{t('calendar.remove')}</Button>}
              </span>
            ))}
            {days.length < 6 && <Button onClick={() => setDays([...days, Math.min((days.at(-1) ?? 0) + 30, RECHECK_DAY_BOUNDS.max)])}>{t('policies.addDay')}</Button>}
          </div>
        )}
      </Row>
      <SwitchRow name="secretNames" label={words.field('limits', 'secretNames')} value={value.secretNames} onChange={onChange === null ? null : (secretNames) => onChange({ ...value, secretNames })} />
    </>
  )
}

export function WhistlesBody({ value, onChange }: BodyProps<'whistles'>) {
  const { label } = useTexts()
  const words = usePolicyWords()
  const notice = value.leastNoticeMinutes
  return (
    <>
      {(['callers', 'called'] as const).map((key) => (
        <ManyRow key={key} name={key} label={words.field('whistles', key)} value={value[key]} all={WHISTLING_KINDS} onChange={onChange === null ? null : (next) => onChange({ ...value, [key]: next })} />
      ))}
      {URGENCY_CODES.map((urgency) => (
        <NumberRow
          key={urgency}
          name={`notice-${urgency}`}
          label={`${words.field('whistles', 'leastNoticeMinutes')} · ${label(URGENCIES, urgency)}`}
          value={notice[urgency]}
          bounds={NOTICE_BOUNDS}
          onChange={onChange === null ? null : (next) => onChange({ ...value, leastNoticeMinutes: { ...notice, [urgency]: next } })}
        />
      ))}
      <Numbers name="whistles" table={WHISTLE_BOUNDS} value={value} onChange={onChange === null ? null : (key, next) => onChange({ ...value, [key]: next })} />
    </>
  )
}

export const AmendmentsBody = ({ value, onChange }: BodyProps<'amendments'>) => (
  <Numbers name="amendments" table={AMENDMENT_BOUNDS} value={value} onChange={onChange === null ? null : (key, next) => onChange({ ...value, [key]: next })} />
)

export function MessagesBody({ value, onChange, gateway }: BodyProps<'messages'> & { gateway: PoliciesView['messagesGateway'] }) {
  const { t } = useTexts()
  const words = usePolicyWords()
  return (
    <>
      {gateway !== 'configured' && <Alert type="info" showIcon className="gap-below" title={t(`policies.gateway_${gateway}`)} />}
      {MESSAGE_KINDS.map((kind) => (
        <SwitchRow key={kind} name={kind} label={words.field('messages', kind)} value={value.kinds[kind]} onChange={onChange === null ? null : (next) => onChange({ ...value, kinds: { ...value.kinds, [kind]: next } })} />
      ))}
      <Numbers name="messages" table={MESSAGE_BOUNDS} value={value} onChange={onChange === null ? null : (key, next) => onChange({ ...value, [key]: next })} />
    </>
  )
}

export function CommunitiesBody({ value, onChange }: BodyProps<'communities'>) {
  const { t } = useTexts()
  const words = usePolicyWords()
  const names = useCodeNames()
  return (
    <Row name="duties" label={words.field('communities', 'duties')}>
      {onChange === null ? (
        value.duties.length === 0 ? t('policies.nothing') : value.duties.map(names.matter).join(words.comma)
      ) : (
        <MatterPicker id="policy-duties" value={value.duties} onChange={(duties) => onChange({ ...value, duties })} />
      )}
    </Row>
  )
}
