// The citizen's contact: masked, and opened only with a reason that is recorded. What was opened stays on this screen alone.
import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { openContact } from '../../api/orders.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Fact, Facts } from './Facts.tsx'
import { RelayNumber, RelaysBound } from './RelayNumber.tsx'
import { ReasonForm } from './ReasonForm.tsx'

export function ContactFacts({ order }: { order: StaffOrder }) {
  const { t, language } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const opening = useMutation({ mutationFn: (reason: string) => openContact(order.id, reason), gcTime: 0, onSuccess: () => setAsking(false) })
  const { contact } = order
  const opened = opening.data
  const isNone = contact.kept === 'all' || (contact.kept === 'nothing' && contact.name === null && contact.phone === null && !contact.mayOpen)
  const erased = contact.erasedAt === null ? null : t('order.contactErased', { at: instantText(contact.erasedAt, language) })
  const nobody = order.secret ? t('order.anonymous') : null
  return (
    <>
      <h3>{t('order.contact')}</h3>
      {isNone && <p className="quiet">{contact.kept === 'all' ? t('order.keptAll') : (erased ?? nobody ?? t('order.contactNone'))}</p>}
      {!isNone && (
        <Facts>
          <Fact name={t('order.name')}>{opened?.name ?? contact.name ?? nobody}</Fact>
          <Fact name={t('order.phone')}>
            {opened?.phone ? <a href={`tel:${opened.phone}`}>{opened.phone}</a> : contact.phone === null && contact.kept === 'nothing' ? null : <MaskedPhone contact={contact} />}
          </Fact>
          <Fact name={t('order.idNumber')}>{opened?.idNumber}</Fact>
          <Fact name={t('order.addressDetail')}>{opened?.addressDetail}</Fact>
        </Facts>
      )}
      {opened && (
        <p className="quiet small" role="status">
          {t('order.opened')}{' '}
          <Button type="link" size="small" icon={<EyeInvisibleOutlined />} onClick={() => opening.reset()}>
            {t('order.hide')}
          </Button>
        </p>
      )}
      {contact.mayOpen && !opened && !isAsking && (
        <Button size="small" className="gap-above" icon={<EyeOutlined />} onClick={() => setAsking(true)}>
          {t('order.openContact')}
        </Button>
      )}
      {contact.mayRelay && !opened && <RelayNumber order={order} />}
      <RelaysBound order={order} />
      {isAsking && (
        <ReasonForm label={t('order.openContact')} error={opening.error} isPending={opening.isPending} onReason={(reason) => opening.mutate(reason)} onCancel={() => setAsking(false)} />
      )}
    </>
  )
}

function MaskedPhone({ contact: { phone, kept, mayRelay } }: Pick<StaffOrder, 'contact'>) {
  const { t } = useTexts()
  if (kept === 'number') return <span className="quiet">{t(mayRelay ? 'order.keptNumber' : 'order.relayWhy.no_phone')}</span>
  return <span className="number">{phone}</span>
}
