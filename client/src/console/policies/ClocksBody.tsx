// The clock policy: every limit as a sentence with its source, the ladder of warnings, pauses, extensions, silence.
import { EditOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { CLOCK_BOUNDS, PAUSE_DAYS_BOUNDS, PAUSE_TIMES_BOUNDS, WARNING_DAYS_BOUNDS, WARNING_SHARE_BOUNDS } from '../../../../server/domain/city-policies.ts'
import { PAUSE_REASONS } from '../../../../server/domain/clocks/clock.ts'
import { PROMISES } from '../../../../server/domain/clocks/policy.ts'
import { CLOCK_NAMES, ROLES } from '../../../../server/domain/words.ts'
import { useTexts } from '../texts/texts.ts'
import { ClockRuleForm } from './ClockRuleForm.tsx'
import type { BodyProps } from './plain.tsx'
import { ManyRow, NumberInput, NumberRow, Row } from './rows.tsx'
import { usePolicyWords, type ClockRule, type WarningStep } from './words.ts'

export function ClocksBody({ value, onChange }: BodyProps<'clocks'>) {
  const { t } = useTexts()
  const words = usePolicyWords()
  const [editing, setEditing] = useState<ClockRule | null>(null)
  const set = onChange === null ? null : (change: Partial<typeof value>) => onChange({ ...value, ...change })
  const { rules } = value
  return (
    <>
      <h3>{t('policies.limitsOfClocks')}</h3>
      <p className="quiet small">{t('policies.narrowest')}</p>
      {PROMISES.filter((promise) => rules.some((rule) => rule.promise === promise)).map((promise) => (
        <section key={promise} className="policy-group">
          <h4>{words.promise(promise)}</h4>
          <ul className="policy-rules">
            {rules.filter((rule) => rule.promise === promise).map((rule) => (
              <RuleItem key={rule.id} rule={rule} {...(set !== null && { onEdit: () => setEditing(rule), onRemove: () => set({ rules: rules.filter(({ id }) => id !== rule.id) }) })} />
            ))}
          </ul>
        </section>
      ))}
      {set !== null && (
        <Button icon={<PlusOutlined />} onClick={() => setEditing(blankRule(rules))}>
          {t('policies.addLimit')}
        </Button>
      )}
      <h3>{t('policies.ladder')}</h3>
      {value.warnings.map((step, index) => (
        <Warning key={step.code} step={step} onChange={set === null ? null : (next) => set({ warnings: replaced(value.warnings, index, next) })} />
      ))}
      <h3>{t('policies.otherClocks')}</h3>
      <Row name="onSignTimeout" label={words.field('clocks', 'onSignTimeout')}>
        {set === null ? (
          words.word(value.onSignTimeout)
        ) : (
          <Select
            id="policy-onSignTimeout"
            className="policy-many"
            value={value.onSignTimeout}
            options={(['escalate', 'sign'] as const).map((one) => ({ value: one, label: words.word(one) }))}
            onChange={(onSignTimeout) => set({ onSignTimeout })}
          />
        )}
      </Row>
      {(['extensions', 'extensionShareLeft'] as const).map((key) => (
        <NumberRow key={key} name={key} label={words.field('clocks', key)} value={value[key]} bounds={CLOCK_BOUNDS[key]} onChange={set === null ? null : (next) => set({ [key]: next })} />
      ))}
      <h3>{t('policies.pauses')}</h3>
      {PAUSE_REASONS.map((reason) => (
        <Pause key={reason} reason={reason} pause={value.pauses[reason]} onChange={set === null ? null : (next) => set({ pauses: { ...value.pauses, [reason]: next } })} />
      ))}
      {editing !== null && set !== null && (
        <ClockRuleForm
          key={editing.id}
          rule={editing}
          onDone={(rule) => {
            set({ rules: rules.some(({ id }) => id === rule.id) ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule] })
            setEditing(null)
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

/** The four warnings stay four, each at its place. */
function replaced(warnings: BodyProps<'clocks'>['value']['warnings'], at: number, step: WarningStep): BodyProps<'clocks'>['value']['warnings'] {
  const [half, most, due, dayAfter] = warnings.map((one, index) => (index === at ? step : one))
  return [half, most, due, dayAfter] as BodyProps<'clocks'>['value']['warnings']
}

function blankRule(rules: readonly ClockRule[]): ClockRule {
  let number = rules.length + 1
  while (rules.some(({ id }) => id === `city.${number}`)) number += 1
  return { id: `city.${number}`, promise: 'resolve', demandType: null, urgency: null, leaf: null, span: { kind: 'working_days', amount: 5 }, target: null, source: { zh: '', en: '' } }
}

function RuleItem({ rule, onEdit, onRemove }: { rule: ClockRule; onEdit?: () => void; onRemove?: () => void }) {
  const { t, say } = useTexts()
  const words = usePolicyWords()
  return (
    <li data-policy-rule={rule.id}>
      <span>
        <strong>{words.whom(rule)}</strong> {words.span(rule.span)}
        {rule.target !== null && t('policies.target', { span: words.span(rule.target) })}
        <span className="block quiet small">{say(rule.source)}</span>
      </span>
      {onEdit !== undefined && (
        <span className="buttons">
          <Button size="small" icon={<EditOutlined />} aria-label={`${t('policies.edit')} ${rule.id}`} onClick={onEdit} />
          <Button size="small" onClick={onRemove} aria-label={`${t('calendar.remove')} ${rule.id}`}>
            {t('calendar.remove')}
          </Button>
        </span>
      )}
    </li>
  )
}

function Warning({ step, onChange }: { step: WarningStep; onChange: ((step: WarningStep) => void) | null }) {
  const words = usePolicyWords()
  const { code, when } = step
  const name = words.field('clocks', code)
  if (onChange === null)
    return (
      <Row name={code} label={name}>
        {words.warning(step)}
      </Row>
    )
  return (
    <>
      {code === 'half' || code === 'most' ? (
        <Row name={code} label={name}>
          <NumberInput id={`policy-${code}`} value={when.share} bounds={WARNING_SHARE_BOUNDS} onChange={(share) => onChange({ ...step, when: { share } } as WarningStep)} />
        </Row>
      ) : (
        code === 'day_after' && (
          <Row name={code} label={name}>
            <NumberInput id={`policy-${code}`} value={step.when.workingDaysAfter} bounds={WARNING_DAYS_BOUNDS} onChange={(workingDaysAfter) => onChange({ ...step, when: { workingDaysAfter } })} />
          </Row>
        )
      )}
      <ManyRow name={`${code}-tell`} label={`${name} · ${words.field('clocks', 'tell')}`} value={step.tell} all={ROLES} onChange={(tell) => onChange({ ...step, tell })} />
      <ManyRow name={`${code}-tellCentre`} label={`${name} · ${words.field('clocks', 'tellCentre')}`} value={step.tellCentre} all={ROLES} onChange={(tellCentre) => onChange({ ...step, tellCentre })} />
    </>
  )
}

type PauseValue = BodyProps<'clocks'>['value']['pauses']['merged']

function Pause({ reason, pause, onChange }: { reason: (typeof PAUSE_REASONS)[number]; pause: PauseValue; onChange: ((pause: PauseValue) => void) | null }) {
  const { t } = useTexts()
  const words = usePolicyWords()
  const name = words.field('clocks', reason)
  return (
    <>
      <ManyRow name={`${reason}-clocks`} label={`${name} · ${words.field('clocks', 'clocks')}`} value={pause.clocks} all={CLOCK_NAMES} onChange={onChange === null ? null : (clocks) => onChange({ ...pause, clocks })} />
      {(['times', 'atMostDays'] as const).map((key) => {
        const bounds = key === 'times' ? PAUSE_TIMES_BOUNDS : PAUSE_DAYS_BOUNDS
        return (
          <Row key={key} name={`${reason}-${key}`} label={`${name} · ${words.field('clocks', key)}`}>
            {onChange === null ? (
              words.value('clocks', `pauses.${reason}.${key}`, pause[key])
            ) : (
              <InputNumber id={`policy-${reason}-${key}`} min={bounds.min} max={bounds.max} precision={0} value={pause[key]} placeholder={t('policies.noLimit')} onChange={(next) => onChange({ ...pause, [key]: next })} />
            )}
          </Row>
        )
      })}
    </>
  )
}
