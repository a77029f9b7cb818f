// Everything that happened, newest first: who did what, from which state to which, with what grounds.
import { useQuery } from '@tanstack/react-query'
import { Timeline } from 'antd'
import type { StaffOrder, StepView } from '../../../../server/contracts/orders.ts'
import { ACTIONS, FIELDS, OTHER_STEPS, ROLES } from '../../ui/words.ts'
import { catalogueQuery, unitsQuery } from '../queries.ts'
import { choicesOf, DESK_CLOCKS, DESK_STATES } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card } from './Facts.tsx'

const STEPS = { ...ACTIONS, ...OTHER_STEPS }

export function HistoryCard({ order }: { order: StaffOrder }) {
  const { t } = useTexts()
  const steps = [...order.history].reverse()
  return (
    <Card id="history" title={t('order.history')}>
      <Timeline items={steps.map((step, index) => ({ key: `${step.at}${step.action}${index}`, color: step.from !== step.to ? 'blue' : 'gray', content: <Step step={step} /> }))} />
    </Card>
  )
}

function Step({ step }: { step: StepView }) {
  const { t, label, nameOf, language } = useTexts()
  const { by } = step
  const who = by.name ?? (by.kind === 'citizen' ? t('common.citizen') : by.kind === 'system' ? t('common.system') : by.kind === 'unit_system' ? t('common.unitSystem') : '')
  return (
    <div className="step">
      <div className="entry-line">
        <strong>{label(STEPS, step.action)}</strong>
        {step.from !== null && step.from !== step.to && (
          <span className="small">
            {label(DESK_STATES, step.from)} → {label(DESK_STATES, step.to)}
          </span>
        )}
        <span className="quiet small">
          {[who, by.unit === null ? '' : nameOf(by.unit), instantText(step.at, language)].filter((part) => part !== '').join(' · ')}
        </span>
      </div>
      <Told told={step.told} />
      <Detail detail={step.detail} />
    </div>
  )
}

/** What a warning said, and to whom. */
function Told({ told }: { told: StepView['told'] }) {
  const { t, label, language } = useTexts()
  if (told.length === 0) return null
  return (
    <ul className="step-told small">
      {told.map((one, index) => (
        <li key={`${one.what}${one.name}${index}`} data-told={one.when ?? one.name}>
          <ToldOf one={one} />
          {one.to.length > 0 && <span className="quiet">{t('notice.toldTo', { who: one.to.map((role) => label(TOLD_TO, role)).join(language === 'zh' ? '、' : ', ') })}</span>}
        </li>
      ))}
    </ul>
  )
}

const TOLD_TO = { ...ROLES, unit: { zh: '办理单位', en: 'the unit' }, citizen: { zh: '诉求人', en: 'the citizen' } }

function ToldOf({ one: { what, name, unit, when, ask } }: { one: StepView['told'][number] }) {
  const { t, label, nameOf } = useTexts()
  if (what === 'clock') {
    // A unit's own time to finish is its part, by the name that the card of clocks gives it.
    const clock = unit === null ? label(DESK_CLOCKS, name) : name === 'resolve' ? t('order.part', { unit: nameOf(unit) }) : `${label(DESK_CLOCKS, name)}${t('notice.ofUnit', { unit: nameOf(unit) })}`
    return <span>{`${clock}${t('notice.colon')}${t(`notice.mark.${when ?? 'due'}`)}`}</span>
  }
  if (what === 'task') return <span>{t(`notice.task_late_${name}`)}</span>
  if (what === 'whistle') return <span>{t(`notice.whistle_${name}`)}</span>
  if (what === 'measure') return <span>{`${t(`notice.measure_${when ?? 'late'}`)}${ask === null || ask === 0 ? '' : t('notice.ofAsk', { no: ask })}`}</span>
  return <span>{t('notice.info_reminder')}</span>
}

/** Facts of a step that a reader can use: those whose field has a name, in words. */
function Detail({ detail }: { detail: StepView['detail'] }) {
  const { t, label, language, nameOf } = useTexts()
  const { data } = useQuery(unitsQuery)
  const { data: catalogue } = useQuery(catalogueQuery)
  const leafName = (code: string) => {
    const leaf = catalogue?.levels.flatMap((first) => first.children.flatMap((second) => second.leaves)).find((one) => one.code === code)
    return leaf === undefined ? code : nameOf(leaf)
  }
  const unitName = (code: string) => {
    const unit = data?.units.find((one) => one.code === code)
    return unit === undefined ? code : nameOf(unit)
  }
  const valueText = (name: string, value: unknown): string | null => {
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
    if (typeof value === 'number') return String(value)
    if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => valueText(name, one) ?? '').join(language === 'zh' ? '、' : ', ')
    if (typeof value !== 'string' || value === '') return null
    if (name === 'measures' && value === '0') return t('asks.whole')
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return instantText(value, language)
    if (name === 'leafCode') return leafName(value)
    if (/unit/i.test(name)) return unitName(value)
    return label(choicesOf(name), value)
  }
  const lines = Object.entries(detail).flatMap(([name, value]) => {
    if (FIELDS[name] === undefined) return []
    const text = valueText(name, value)
    return text === null ? [] : [{ name: label(FIELDS, name), text }]
  })
  if (lines.length === 0) return null
  return (
    <dl className="step-detail small">
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
