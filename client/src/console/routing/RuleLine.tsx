// One rule in the list: its place, what it says in words, what stands against it, and what can be done with it.
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { Button, Popconfirm, Switch, Tag } from 'antd'
import type { RuleInput, RuleView } from '../../../../server/contracts/routing.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { inputOf, isSame } from './draft.ts'
import { useCodeNames } from './names.ts'
import { useRuleWords } from './sentences.ts'

export interface RuleLineProps {
  rule: RuleInput
  /** As it is in force; undefined for a new one. */
  saved: RuleView | undefined
  place: number
  count: number
  nameOfRule: (id: string) => string
  onMove: (by: -1 | 1) => void
  onEdit: () => void
  onSwitch: (enabled: boolean) => void
  onRemove: () => void
}

export function RuleLine({ rule, saved, place, count, nameOfRule, onMove, onEdit, onSwitch, onRemove }: RuleLineProps) {
  const { t, nameOf } = useTexts()
  const words = useRuleWords()
  const name = nameOf({ code: rule.id, name: rule.name, nameEn: rule.nameEn })
  const isEdited = saved === undefined || !isSame(inputOf(saved), rule)
  return (
    <li className={rule.enabled ? 'rule' : 'rule rule-off'} data-rule={rule.id}>
      <span className="rule-place" aria-hidden="true">
        {place + 1}
      </span>
      <div className="rule-body">
        <div className="rule-head">
          <strong>{name}</strong>
          <span className="chips">
            {!rule.enabled && <Tag className="tag">{t('routing.disabled')}</Tag>}
            {rule.then.byPerson && (
              <Tag className="tag" color="gold">
                {t('routing.byPerson')}
              </Tag>
            )}
            {rule.until !== null && (
              <Tag className="tag" color={saved?.isOver === true ? 'red' : 'default'}>
                {saved?.isOver === true ? t('routing.over') : t('routing.untilTag', { day: rule.until })}
              </Tag>
            )}
            {isEdited && (
              <Tag className="tag" color="blue">
                {t('routing.changedTag')}
              </Tag>
            )}
          </span>
        </div>
        <p className="rule-words">
          <span className="quiet">{t('routing.when')}</span> {words.when(rule)} <span className="rule-arrow">→</span> {words.then(rule)}
        </p>
        {(rule.then.law !== null || rule.then.note !== null) && <p className="quiet small">{[rule.then.law, rule.then.note].filter((part) => part !== null).join(' · ')}</p>}
        {saved !== undefined && !isEdited && <Against rule={saved} nameOfRule={nameOfRule} />}
      </div>
      <div className="rule-tools">
        <Switch checked={rule.enabled} onChange={onSwitch} aria-label={`${t('routing.switchOn')} ${name}`} checkedChildren={t('routing.enabled')} unCheckedChildren={t('routing.disabled')} />
        <span className="buttons">
          <Button icon={<ArrowUpOutlined />} disabled={place === 0} onClick={() => onMove(-1)} aria-label={`${t('routing.up')} ${name}`} title={t('routing.up')} />
          <Button icon={<ArrowDownOutlined />} disabled={place === count - 1} onClick={() => onMove(1)} aria-label={`${t('routing.down')} ${name}`} title={t('routing.down')} />
          <Button icon={<EditOutlined />} onClick={onEdit} aria-label={`${t('routing.edit')} ${name}`} title={t('routing.edit')} />
          <Popconfirm title={t('routing.removeAsk')} okText={t('routing.remove')} cancelText={t('common.cancel')} onConfirm={onRemove}>
            <Button icon={<DeleteOutlined />} danger aria-label={`${t('routing.remove')} ${name}`} title={t('routing.remove')} />
          </Popconfirm>
        </span>
      </div>
    </li>
  )
}

/** What keeps the rule from acting, or will. */
function Against({ rule: { off, gone, partly, shadowedBy, enabled }, nameOfRule }: { rule: RuleView; nameOfRule: (id: string) => string }) {
  const { t, language } = useTexts()
  const names = useCodeNames()
  const named = ({ what, code }: RuleView['gone'][number]): string => (what === 'matter' ? names.matter(code) : what === 'place' ? code : names.unit(code))
  const lines: [key: string, text: string, isBad: boolean][] = [
    ...(off === null ? [] : [['off', t('routing.offLine', { at: instantText(off.at, language), codes: off.gone.map(named).join(t('routing.comma')) }), true] as [string, string, boolean]]),
    ...(off === null && enabled ? gone.map((one): [string, string, boolean] => [one.code, t('routing.goneLine', { what: t(`routing.what.${one.what}`), code: named(one) }), true]) : []),
    ...(gone.length === 0 ? partly.map((one): [string, string, boolean] => [one.code, t('routing.partlyLine', { what: t(`routing.what.${one.what}`), code: named(one) }), false]) : []),
    ...(shadowedBy === null ? [] : [['shadow', t('routing.shadowedBy', { name: nameOfRule(shadowedBy) }), false] as [string, string, boolean]]),
  ]
  return lines.map(([key, text, isBad]) => (
    <p key={key} className={isBad ? 'rule-against rule-bad' : 'rule-against'}>
      {text}
    </p>
  ))
}
