// The units of one peer group beside each other; on a telephone each unit is a card.
import { Empty, Grid, Table } from 'antd'
import type { RateGroup, RatesView, UnitRatesView } from '../../../../server/contracts/rates.ts'
import { RATE_NAMES, type RateList, type RateName } from '../../../../server/domain/rates/names.ts'
import { useTexts } from '../texts/texts.ts'
import { Claim, Contacted, Marks, RatedShare } from './Besides.tsx'
import { shareText } from './figures.ts'
import { RateFigure } from './RateFigure.tsx'

/** A number was chosen: whose, and which. */
export type OnOpen = (unit: UnitRatesView['unit'], list: RateList) => void

interface Line {
  key: string
  name: string
  figures: RatesView
  open: ((list: RateList) => void) | undefined
}

export function GroupTable({ group, city, onOpen }: { group: RateGroup; city: RatesView | null; onOpen: OnOpen }) {
  const { t, nameOf } = useTexts()
  const isWide = Grid.useBreakpoint().md === true
  if (group.units.length === 0)
    return (
      <div className="card">
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('rates.empty')} />
      </div>
    )
  const units = [...group.units].sort((a, b) => b.cohort - a.cohort)
  const lines: Line[] = units.map((figures) => ({ key: figures.unit.code, name: nameOf(figures.unit), figures, open: (list) => onOpen(figures.unit, list) }))
  if (group.together !== null && units.length > 1) lines.push({ key: '@group', name: t('rates.together'), figures: group.together, open: undefined })
  if (city !== null) lines.push({ key: '@city', name: t('rates.city'), figures: city, open: undefined })
  return (
    <>
      {isWide ? <Wide lines={lines} /> : <Narrow lines={lines} />}
      <Medians medians={group.medians} />
    </>
  )
}

function Wide({ lines }: { lines: Line[] }) {
  const { t } = useTexts()
  return (
    <Table<Line>
      className="card table rates-table"
      size="middle"
      pagination={false}
      scroll={{ x: 1080 }}
      dataSource={lines}
      rowClassName={({ key }) => (key.startsWith('@') ? 'rates-sum' : '')}
      columns={[
        { title: t('rates.unit'), key: 'unit', width: 150, render: (_, { name }) => <strong>{name}</strong> },
        { title: t('rates.cohort'), key: 'cohort', width: 70, align: 'right', render: (_, { figures }) => <span className="number">{figures.cohort}</span> },
        ...RATE_NAMES.map((rate) => ({ title: <span title={t(`rates.means.${rate}`)}>{t(`rates.name.${rate}`)}</span>, key: rate, render: (_: unknown, line: Line) => <Cell line={line} rate={rate} /> })),
        { title: t('rates.marks'), key: 'marks', width: 96, render: (_, { figures, open }) => <Marks figures={figures} onOpen={open} /> },
      ]}
    />
  )
}

function Narrow({ lines }: { lines: Line[] }) {
  const { t } = useTexts()
  return lines.map((line) => (
    <section key={line.key} className="card rates-unit">
      <h2>
        {line.name} <span className="quiet small">{t('rates.cohortOf', { count: line.figures.cohort })}</span>
      </h2>
      <dl>
        {RATE_NAMES.map((rate) => (
          <div key={rate}>
            <dt>{t(`rates.name.${rate}`)}</dt>
            <dd>
              <Cell line={line} rate={rate} />
            </dd>
          </div>
        ))}
      </dl>
      {line.figures.excluded + line.figures.honest + line.figures.flagged > 0 && <Marks figures={line.figures} onOpen={line.open} />}
    </section>
  ))
}

function Cell({ line: { name, figures, open }, rate }: { line: Line; rate: RateName }) {
  return (
    <>
      <RateFigure name={rate} rate={figures.rates[rate]} of={name} onOpen={open && (() => open(rate))} />
      {rate === 'response' && <Contacted figures={figures} onOpen={open} />}
      {rate === 'resolution' && <Claim figures={figures} onOpen={open} />}
      {rate === 'satisfaction' && <RatedShare figures={figures} onOpen={open} />}
    </>
  )
}

/** The middle of the peer group, where enough units have enough orders. */
function Medians({ medians }: { medians: RateGroup['medians'] }) {
  const { t, language } = useTexts()
  const known = RATE_NAMES.filter((rate) => medians[rate] !== null)
  if (known.length === 0) return <p className="quiet small">{t('rates.noMedian')}</p>
  const parts = known.map((rate) => `${t(`rates.name.${rate}`)} ${shareText(medians[rate])}`)
  return <p className="quiet small">{t('rates.medians', { parts: parts.join(language === 'zh' ? '，' : ', ') })}</p>
}
