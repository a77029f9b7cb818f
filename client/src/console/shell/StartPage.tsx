// Where a person begins: their first desk, or the page their role has.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { Empty } from 'antd'
import { meQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'

export function StartPage() {
  const { t } = useTexts()
  const { data: me } = useSuspenseQuery(meQuery)
  const [desk] = me.desks
  if (me.roles.includes('agent')) return <Navigate to="/agent" replace />
  if (desk !== undefined) return <Navigate to="/desk/$desk" params={{ desk: desk.code }} replace />
  if (me.seesAllUnits) return <Navigate to="/city" replace />
  if (me.roles.includes('admin')) return <Navigate to="/admin/queues" replace />
  if (me.roles.includes('editor')) return <Navigate to="/admin/amendments" replace />
  if (me.roles.includes('auditor')) return <Navigate to="/views" replace />
  return <Empty description={t('nav.none')} />
}
