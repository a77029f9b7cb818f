// Whom to recuse: a supervisor finds anybody who sees the order, a unit's lead chooses among colleagues.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { listOrderPeople } from '../../api/orders.ts'
import { ROLES } from '../../ui/words.ts'
import { meQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { PersonPicker, type PickerProps } from './pickers.tsx'

export function RecusePicker({ orderId, ...props }: PickerProps<string> & { orderId: string }) {
  const { data: me } = useQuery(meQuery)
  if (me?.seesAllUnits !== true) return <PersonPicker {...props} clearable also={null} only={null} />
  return <OrderPersonPicker {...props} orderId={orderId} />
}

/** Found by name, login or unit. */
function OrderPersonPicker({ orderId, ...props }: PickerProps<string> & { orderId: string }) {
  const { t, label, nameOf } = useTexts()
  const [words, setWords] = useState('')
  const found = useQuery({ queryKey: ['order-people', orderId, words.trim()], queryFn: ({ signal }) => listOrderPeople(orderId, words.trim(), signal), placeholderData: keepPreviousData })
  const people = found.data?.people ?? []
  return (
    <Select
      {...props}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={found.isFetching}
      notFoundContent={found.isFetching ? null : t('action.noPeople')}
      placeholder={t('action.pickPersonOrSelf')}
      options={people.map(({ id, name, unit, roles }) => ({ value: id, label: name, note: `${nameOf(unit)} · ${roles.map((role) => label(ROLES, role)).join(' ')}` }))}
      optionRender={({ data }) => (
        <span className="option">
          <span>{data.label}</span>
          <span className="quiet small option-note">{data.note}</span>
        </span>
      )}
      popupRender={(menu) => (
        <>
          {menu}
          {found.data?.more === true && <p className="quiet small option-more">{t('action.morePeople')}</p>}
        </>
      )}
    />
  )
}
