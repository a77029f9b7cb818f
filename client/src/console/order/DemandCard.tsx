// What the citizen said: text, wish, place, answers, files, and how to reach them.
import { useQuery } from '@tanstack/react-query'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { catalogueQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { AskList } from './Asks.tsx'
import { CallFacts } from './CallFacts.tsx'
import { MessagesFacts } from './MessagesFacts.tsx'
import { ContactFacts } from './ContactFacts.tsx'
import { PlaceMap } from './PlaceMap.tsx'
import { Card, Fact, Facts } from './Facts.tsx'
import { Files } from './Files.tsx'

export function DemandCard({ order }: { order: StaffOrder }) {
  const { t, nameOf, language } = useTexts()
  const { place } = order
  return (
    <Card id="demand" title={t('order.text')}>
      <p className="order-text" lang={order.language === 'en' ? 'en' : 'zh-CN'}>
        {order.text}
      </p>
      {order.asks.length > 0 && (
        <div data-asks={order.asks.length}>
          <h3>{t('asks.title')}</h3>
          <AskList asks={order.asks} />
        </div>
      )}
      <Facts>
        <Fact name={t('order.kind')}>{order.kindOpen ? t('order.kindOpen') : null}</Fact>
        <Fact name={t('order.wish')}>{order.wish}</Fact>
        <Fact name={t('order.occurred')}>{order.occurredAt === null ? null : instantText(order.occurredAt, language)}</Fact>
        <Fact name={t('order.street')}>{place.street === null ? t('board.noStreet') : nameOf(place.street)}</Fact>
        <Fact name={t('order.address')}>{place.address}</Fact>
        <Fact name={t('order.map')}>{place.street === null && place.lngLat === null ? null : <PlaceMap place={place} />}</Fact>
        <Fact name={t('order.accused')}>{order.accusedUnits.length === 0 ? null : order.accusedUnits.map(nameOf).join(t('routing.comma'))}</Fact>
        <Answers order={order} />
        <Fact name={t('order.law')}>
          {order.legalBasis.length === 0
            ? null
            : order.legalBasis.map(({ law, article }) => (
                <span key={`${law}${article ?? ''}`} className="block" lang="zh-CN">
                  《{law.replace(/^《|》$/g, '')}》{article}
                </span>
              ))}
        </Fact>
      </Facts>
      {order.attachments.length > 0 && (
        <>
          <h3>{t('order.attachments')}</h3>
          <Files files={order.attachments} />
        </>
      )}
      <ContactFacts order={order} />
      <CallFacts order={order} />
      <MessagesFacts order={order} />
    </Card>
  )
}

/** Answers under the questions of the leaf, as the catalogue words them. */
function Answers({ order }: { order: StaffOrder }) {
  const { language } = useTexts()
  const given = Object.entries(order.answers)
  const { data } = useQuery({ ...catalogueQuery, enabled: given.length > 0 })
  const questions = data?.levels.flatMap((level) => level.children.flatMap((child) => child.leaves)).find((leaf) => leaf.code === order.leaf?.code)?.questions ?? []
  return given.map(([code, answer]) => {
    const question = questions.find((one) => one.code === code)
    return (
      <Fact key={code} name={question === undefined ? code : language === 'en' ? question.textEn : question.text}>
        {answer}
      </Fact>
    )
  })
}
