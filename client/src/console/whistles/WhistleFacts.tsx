// One whistle as both sides see it: where and when, why, and what each unit that was called has said and done.
import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, StopOutlined } from '@ant-design/icons'
import { Tag } from 'antd'
import type { CallView, WhistleView } from '../../../../server/contracts/whistles.ts'
import { ARRIVAL_OUTCOMES } from '../../ui/words.ts'
import { Fact, Facts } from '../order/Facts.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText, useNow } from '../time.ts'

export function WhistleFacts({ whistle }: { whistle: WhistleView }) {
  const { t } = useTexts()
  return (
    <>
      <Facts>
        <Fact name={t('whistle.place')}>{whistle.place}</Fact>
        <Fact name={t('whistle.reason')}>{whistle.reason}</Fact>
        <Fact name={t('whistle.needed')}>{whistle.needed}</Fact>
        <Fact name={t('whistle.law')}>{whistle.law}</Fact>
      </Facts>
      <ul className="entries whistle-calls" aria-label={t('whistle.calls')}>
        {whistle.calls.map((call) => (
          <Call key={call.unit.code} call={call} />
        ))}
      </ul>
      {whistle.record?.note != null && (
        <p>
          <span className="quiet">{t('whistle.note')}: </span>
          {whistle.record.note}
        </p>
      )}
    </>
  )
}

/** Where the whistle stands, in one tag. */
export function WhistleState({ whistle: { record, calledOff, meetAt } }: { whistle: WhistleView }) {
  const { t } = useTexts()
  const now = useNow()
  if (calledOff !== null) return <Tag className="tag">{t('whistle.calledOff')}</Tag>
  if (record !== null) return <Tag color="green" className="tag">{t('whistle.recorded')}</Tag>
  return Date.parse(meetAt) <= now ? <Tag color="volcano" className="tag">{t('whistle.toRecord')}</Tag> : <Tag color="blue" className="tag">{t('whistle.toCome')}</Tag>
}

function Call({ call: { unit, answer, ruling, arrival, explanation } }: { call: CallView }) {
  const { t, nameOf, label, language } = useTexts()
  const at = (iso: string) => instantText(iso, language)
  return (
    <li data-call={unit.code}>
      <div className="entry-line">
        <strong>{nameOf(unit)}</strong>
        {arrival !== null ? (
          <Tag className="tag" icon={arrival.outcome === 'absent' ? <CloseCircleOutlined /> : <CheckCircleOutlined />} color={arrival.outcome === 'in_time' ? 'green' : arrival.outcome === 'late' ? 'gold' : 'red'}>
            {label(ARRIVAL_OUTCOMES, arrival.outcome)}
          </Tag>
        ) : ruling?.released === true ? (
          <Tag className="tag" icon={<StopOutlined />}>{t('whistle.released')}</Tag>
        ) : answer === null ? (
          <Tag className="tag" icon={<ClockCircleOutlined />} color="gold">{t('whistle.waiting')}</Tag>
        ) : answer.kind === 'objection' ? (
          <Tag className="tag" color={ruling === null ? 'gold' : 'volcano'}>{t(ruling === null ? 'whistle.objected' : 'whistle.mustCome')}</Tag>
        ) : null}
        {answer?.kind === 'coming' && <span className="quiet small">{t('whistle.coming', { who: answer.who, at: at(answer.arriveAt) })}</span>}
        {arrival?.at != null && <span className="small">{[t('whistle.arrived', { at: at(arrival.at) }), arrival.who].filter((part) => part !== null).join(' · ')}</span>}
      </div>
      {arrival?.did != null && <div>{arrival.did}</div>}
      {answer?.kind === 'objection' && (
        <div>
          {answer.reason} {answer.law !== null && <span className="quiet">({answer.law})</span>}
        </div>
      )}
      {ruling !== null && (
        <blockquote>
          {ruling.reason} {ruling.law !== null && <span className="quiet">({ruling.law})</span>} <span className="quiet small">{at(ruling.at)}</span>
        </blockquote>
      )}
      {explanation !== null && (
        <blockquote>
          <span className="quiet">{t('whistle.explanation')}: </span>
          {explanation.text} <span className="quiet small">{at(explanation.at)}</span>
        </blockquote>
      )}
    </li>
  )
}
