// Pickers of units, matters, orders and people, for forms: each gives the code or id, and finds by what people call it.
import { useQuery } from '@tanstack/react-query'
import { Grid, Select, TreeSelect } from 'antd'
import { useMemo, useState } from 'react'
import { MOST_ASSISTING } from '../../../../server/domain/fields.ts'
import { mayLead } from '../../../../server/domain/units.ts'
import type { UnitView } from '../../api/city.ts'
import { listOrders } from '../../api/orders.ts'
import { ROLES } from '../../ui/words.ts'
import { catalogueQuery, colleaguesQuery, unitsQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'

export interface PickerProps<T> {
  id?: string
  value?: T
  onChange?: (value: T) => void
}

interface Choice {
  value: string
  label: string
  search: string
  note: string
}

const includes = (words: string, choice: Choice | undefined): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => choice?.search.includes(word) ?? false)

function useUnitChoices(withHelpers: boolean, only: readonly string[] | null, kinds: readonly string[] | null): { choices: Choice[]; isPending: boolean } {
  const { nameOf, language } = useTexts()
  const { data, isPending } = useQuery(unitsQuery)
  const choices = useMemo(() => {
    const fits = ({ kind, code }: UnitView) => kind !== 'centre' && (withHelpers || mayLead({ kind })) && (only === null || only.includes(code)) && (kinds === null || kinds.includes(kind))
    return (data?.units ?? []).filter(fits).map((unit) => ({
      value: unit.code,
      label: nameOf(unit),
      note: language === 'en' ? unit.dutiesEn : unit.duties,
      search: [unit.name, unit.nameEn, unit.code, unit.duties, unit.dutiesEn].join(' ').toLowerCase(),
    }))
  }, [data, nameOf, language, withHelpers, only, kinds])
  return { choices, isPending }
}

/** On a telephone a list as wide as its longest line would stand out of the screen. */
const useNarrowList = (): boolean => Grid.useBreakpoint().md !== true

const option = ({ label, note }: Choice) => (
  <span className="option">
    <span>{label}</span>
    {note !== '' && <span className="quiet small option-note">{note}</span>}
  </span>
)

/**
 * @param withHelpers also communities and sections, which only their own unit may ask for help
 * @param only these units of the order and no others; null = any
 */
export function UnitPicker({ withHelpers, clearable, only = null, ...props }: PickerProps<string> & { withHelpers: boolean; clearable: boolean; only?: readonly string[] | null }) {
  const isNarrow = useNarrowList()
  const { t } = useTexts()
  const { choices, isPending } = useUnitChoices(withHelpers, only, null)
  return (
    <Select<string, Choice>
      {...props}
      options={choices}
      loading={isPending}
      allowClear={clearable}
      showSearch={{ filterOption: includes }}
      placeholder={t('action.pickUnit')}
      optionRender={({ data }) => option(data)}
      popupMatchSelectWidth={isNarrow}
    />
  )
}

/**
 * @param withHelpers also communities and sections
 * @param kinds of units to choose from; null = any
 * @param most so many of them at once; null = as many as a dispatch may ask to assist
 */
export function UnitsPicker({ withHelpers, kinds, most, ...props }: PickerProps<string[]> & { withHelpers: boolean; kinds: readonly string[] | null; most: number | null }) {
  const isNarrow = useNarrowList()
  const { t } = useTexts()
  const { choices, isPending } = useUnitChoices(withHelpers, null, kinds)
  return (
    <Select<string[], Choice>
      {...props}
      mode="multiple"
      maxCount={most ?? MOST_ASSISTING}
      options={choices}
      loading={isPending}
      showSearch={{ filterOption: includes }}
      placeholder={t('action.pickUnit')}
      optionRender={({ data }) => option(data)}
      popupMatchSelectWidth={isNarrow}
    />
  )
}

/** The catalogue as a tree; only leaves can be chosen. */
export function LeafPicker(props: PickerProps<string>) {
  const isNarrow = useNarrowList()
  const { t, nameOf } = useTexts()
  const { data, isPending } = useQuery(catalogueQuery)
  const tree = useMemo(
    () =>
      (data?.levels ?? []).map((first) => ({
        value: first.code,
        title: nameOf(first),
        search: '',
        selectable: false,
        children: first.children.map((second) => ({
          value: second.code,
          title: nameOf(second),
          search: '',
          selectable: false,
          children: second.leaves.map((leaf) => ({
            value: leaf.code,
            title: nameOf(leaf),
            search: [leaf.name, leaf.nameEn, leaf.code, first.name, second.name].join(' ').toLowerCase(),
            selectable: true,
          })),
        })),
      })),
    [data, nameOf],
  )
  return (
    <TreeSelect<string>
      {...props}
      treeData={tree}
      loading={isPending}
      allowClear
      showSearch={{ filterTreeNode: (words, node) => String(node.search ?? '').includes(words.toLowerCase()) }}
      placeholder={t('action.pickLeaf')}
      listHeight={320}
      popupMatchSelectWidth={isNarrow}
    />
  )
}

/** Another order, found by number or words. */
export function OrderPicker(props: PickerProps<string>) {
  const { t } = useTexts()
  const [words, setWords] = useState('')
  const enough = words.trim().length >= 2
  const found = useQuery({
    queryKey: ['find', words.trim()],
    queryFn: ({ signal }) => listOrders({ q: words.trim(), limit: 20 }, signal),
    enabled: enough,
  })
  return (
    <Select<string>
      {...props}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={found.isFetching}
      notFoundContent={enough ? t('common.none') : t('action.orderHint')}
      placeholder={t('action.pickOrder')}
      options={(found.data?.orders ?? []).map((row) => ({ value: row.id, label: `${row.number} ${row.title}` }))}
    />
  )
}

interface Person {
  id: string
  name: string
}
const optionOf = ({ id, name }: Person) => ({ value: id, label: name })

/** Colleagues, and the handler of the order, who may be of another unit; or, of an order's own people, `only` these. */
export function PersonPicker({ clearable, also, only, ...props }: PickerProps<string> & { clearable: boolean; also: Person | null; only: readonly Person[] | null }) {
  const { t, label } = useTexts()
  const { data, isPending } = useQuery(colleaguesQuery)
  const colleagues = (data?.people ?? []).map(({ id, name, roles }) => ({ value: id, label: `${name} · ${roles.map((role) => label(ROLES, role)).join(' ')}` }))
  const others = also === null || colleagues.some(({ value }) => value === also.id) ? [] : [optionOf(also)]
  const people = only === null ? [...colleagues, ...others] : only.map(optionOf)
  return (
    <Select<string>
      {...props}
      options={people}
      allowClear={clearable}
      loading={only === null && isPending}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('action.noColleagues')}
      placeholder={t('action.pickPerson')}
    />
  )
}
