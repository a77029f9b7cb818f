// What units can carry: the city's multiple of the usual, figures of their own, and how full they are now.
import { DeleteOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, InputNumber, Select, Table, Tag } from 'antd'
import type { RoutingView } from '../../../../server/contracts/routing.ts'
import { mayLead } from '../../../../server/domain/units.ts'
import { unitsQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import type { Load } from './draft.ts'
import { useCodeNames } from './names.ts'

export function LoadCard({ load, loads, onChange }: { load: Load; loads: RoutingView['loads']; onChange: (load: Load) => void }) {
  const { t, nameOf } = useTexts()
  const own = (unit: string, capacity: number | null): void => {
    const { [unit]: _, ...others } = load.capacities
    onChange({ ...load, capacities: capacity === null ? others : { ...others, [unit]: capacity } })
  }
  return (
    <section className="card" aria-labelledby="loads">
      <h2 id="loads">{t('routing.loads')}</h2>
      <p className="quiet">{t('routing.loadsHelp')}</p>
      <div className="rule-loads">
        <label>
          {t('routing.timesUsual')} <InputNumber min={1} max={100} step={0.5} value={load.timesUsual} onChange={(value) => onChange({ ...load, timesUsual: value ?? load.timesUsual })} />
        </label>
        <label>
          {t('routing.atLeast')} <InputNumber min={1} max={100_000} precision={0} value={load.atLeast} onChange={(value) => onChange({ ...load, atLeast: value ?? load.atLeast })} />
        </label>
      </div>
      <OwnFigures capacities={load.capacities} onChange={own} />
      {loads.length > 0 && (
        <Table
          className="table gap-above"
          size="small"
          rowKey={({ unit }) => unit.code}
          pagination={loads.length > 8 ? { pageSize: 8, showSizeChanger: false } : false}
          scroll={{ x: 'max-content' }}
          dataSource={loads}
          columns={[
            { title: t('routing.unit'), render: (_, { unit, isOverloaded }) => <>{nameOf(unit)} {isOverloaded && <Tag color="red">{t('routing.full')}</Tag>}</> },
            { title: t('routing.openNow'), dataIndex: 'open', align: 'right' },
            { title: t('routing.usual'), align: 'right', render: (_, { usual }) => usual ?? <span className="quiet">{t('routing.unknown')}</span> },
            { title: t('routing.capacity'), align: 'right', render: (_, { capacity }) => capacity ?? '–' },
          ]}
        />
      )}
    </section>
  )
}

function OwnFigures({ capacities, onChange }: { capacities: Load['capacities']; onChange: (unit: string, capacity: number | null) => void }) {
  const { t, nameOf } = useTexts()
  const names = useCodeNames()
  const { data } = useQuery(unitsQuery)
  const free = (data?.units ?? []).filter(({ code, kind }) => kind !== 'centre' && mayLead({ kind }) && capacities[code] === undefined)
  return (
    <>
      <h3>{t('routing.ownCapacity')}</h3>
      <ul className="rule-own">
        {Object.entries(capacities).map(([unit, capacity]) => (
          <li key={unit}>
            <span className="grow">{names.unit(unit)}</span>
            <InputNumber min={1} max={1_000_000} precision={0} value={capacity} onChange={(value) => onChange(unit, value ?? capacity)} aria-label={`${t('routing.capacity')} ${names.unit(unit)}`} />
            <Button icon={<DeleteOutlined />} onClick={() => onChange(unit, null)} aria-label={`${t('routing.remove')} ${names.unit(unit)}`} />
          </li>
        ))}
      </ul>
      <Select
        className="rule-add-unit"
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('routing.addUnit')}
        aria-label={t('routing.addUnit')}
        options={free.map((unit) => ({ value: unit.code, label: nameOf(unit) }))}
        onChange={(unit: string | null) => unit !== null && onChange(unit, 100)}
      />
    </>
  )
}
