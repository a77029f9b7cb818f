// For those who call back: a one-time link that the citizen rates by, to be sent by SMS; shown when asked for, making it is recorded.
import { CopyOutlined, LinkOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { makeRatingLink } from '../../api/orders.ts'
import { orderQuery } from '../queries.ts'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

export function RatingLink({ order }: { order: StaffOrder }) {
  const texts = useTexts()
  const { t, language } = texts
  const queryClient = useQueryClient()
  const making = useMutation({ mutationFn: () => makeRatingLink(order.id), gcTime: 0, onSuccess: () => queryClient.invalidateQueries({ queryKey: orderQuery(order.id).queryKey }) })
  const address = making.data === undefined ? null : `${window.location.origin}${making.data.path}`
  if (!order.abilities.some(({ action }) => action === 'callBack')) return null
  return (
    <div className="inset" data-rating-link={making.data?.path}>
      {making.isError && <Alert type="error" showIcon className="gap-below" title={faultText(making.error, texts)} />}
      {address === null ? (
        <Button icon={<LinkOutlined />} loading={making.isPending} onClick={() => making.mutate()}>
          {t('order.makeRatingLink')}
        </Button>
      ) : (
        <>
          <code className="link-text">{address}</code>
          <p className="quiet small">{t('order.ratingLinkHelp', { at: instantText(making.data?.until ?? '', language) })}</p>
          <Button size="small" icon={<CopyOutlined />} onClick={() => void navigator.clipboard.writeText(address)}>
            {t('common.copy')}
          </Button>
        </>
      )}
    </div>
  )
}
