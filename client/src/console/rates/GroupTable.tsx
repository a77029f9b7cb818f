// The units of one peer group beside each other; on a telephone each unit is a card.
import { Empty, Grid, Table } from 'antd'
import type { RateGroup, RatesView } from '../../../../server/contracts/rates.ts'
import { RATE_NAMES, type RateName } from '../../../../server/domain/rates/names.ts'
import { useTexts } from '../texts/texts.ts'
import { Claim, Contacted, Marks, RatedShare } from './Besides.tsx'
import type { Whose } from './chosen.ts'
import { FigureLink } from './FigureLink.tsx'
import { shareText } from './figures.ts'
import { RateFigure } from './RateFigure.tsx'

interface Line {
  key: string
  name: string
  figures: RatesView
  whose: Whose
}

export function GroupTable({ group, city }: { group: RateGroup; city: RatesView | null }) {
  const { t, nameOf } = useTexts()
  const isWide = Grid.useBreakpoint().md === true
  if (group.units.length === 0)
    return (
      <div className="card">
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('rates.empty')} />
      </div>
    )
  const units = [...group.units].sort((a, b) => b.cohort - a.cohort)
  const lines: Line[] = units.map((figures) => ({ key: figures.unit.code, name: nameOf(figures.unit), figures, whose: { unit: figures.unit.code } }))
  if (group.together !== null && units.length > 1) lines.push({ key: '@group', name: t('rates.together'), figures: group.together, whose: { group: group.group } })
  if (city !== null) lines.push({ key: '@city', name: t('rates.city'), figures: city, whose: {} })
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
        { title: t('rates.cohort'), key: 'cohort', width: 70, align: 'right', render: (_, line) => <Cohort line={line} /> },
        ...RATE_NAMES.map((rate) => ({ title: <span title={t(`rates.means.${rate}`)}>{t(`rates.name.${rate}`)}</span>, key: rate, render: (_: unknown, line: Line) => <Cell line={line} rate={rate} /> })),
        { title: t('rates.marks'), key: 'marks', width: 96, render: (_, { figures, name, whose }) => <Marks figures={figures} of={name} whose={whose} /> },
      ]}
    />
  )
}

function Narrow({ lines }: { lines: Line[] }) {
  const { t } = useTexts()
  return lines.map((line) => (
    <section key={line.key} className="card rates-unit">
      <h2>
        {line.name}{' '}
        <span className="small rates-cohort">
          <Cohort line={line} words={t('rates.cohortOf', { count: line.figures.cohort })} />
        </span>
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
      {line.figures.excluded + line.figures.honest + (line.figures.flagged ?? 0) > 0 && <Marks figures={line.figures} of={line.name} whose={line.whose} />}
    </section>
  ))
}

/** All orders of the period, none left out among them. */
function Cohort({ line: { name, figures, whose }, words }: { line: Line; words?: string }) {
  const { cohort } = figures
  if (cohort === 0) return <span className="quiet">{words ?? 0}</span>
  return (
    <FigureLink chosen={{ ...whose, figure: 'cohort' }} of={name} says={String(cohort)} className="rate-link number">
      {words ?? cohort}
    </FigureLink>
  )
}

function Cell({ line: { name: of, figures, whose }, rate }: { line: Line; rate: RateName }) {
  const mine = { figures, of, whose }
  return (
    <>
      <RateFigure name={rate} rate={figures.rates[rate]} of={of} whose={whose} />
      {rate === 'response' && <Contacted {...mine} />}
      {rate === 'resolution' && <Claim {...mine} />}
      {rate === 'satisfaction' && <RatedShare {...mine} />}
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
