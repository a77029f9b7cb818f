// The telephone call behind an order, and where its recording is: opened with a reason, played by the switch.
import { AudioOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { openRecording } from '../../api/orders.ts'
import { meQuery, orderCallQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Fact, Facts } from './Facts.tsx'
import { ReasonForm } from './ReasonForm.tsx'

const HEARS_CALLS = ['dispatcher', 'auditor_reply', 'callback', 'supervisor']

export function CallFacts({ order }: { order: StaffOrder }) {
  const { t, language } = useTexts()
  const { data: me } = useQuery(meQuery)
  const mayHear = order.channel === 'phone' && me?.seesAllUnits === true && me.roles.some((role) => HEARS_CALLS.includes(role))
  const { data: call } = useQuery({ ...orderCallQuery(order.id), enabled: mayHear })
  const [isAsking, setAsking] = useState(false)
  const opening = useMutation({ mutationFn: (reason: string) => openRecording(order.id, reason), gcTime: 0, onSuccess: () => setAsking(false) })
  if (!mayHear || call === undefined || call === null) return null
  const recording = opening.data
  return (
    <section data-call>
      <h3>{t('order.call')}</h3>
      <Facts>
        <Fact name={t('order.callAgent')}>{call.agent}</Fact>
        <Fact name={t('order.callAt')}>
          {instantText(call.startedAt, language)}
          {call.endedAt !== null && ` – ${instantText(call.endedAt, language)}`}
        </Fact>
        <Fact name={t('order.recording')}>
          {recording !== undefined ? <code>{recording.recordingId}</code> : call.recordedSeconds === null ? t('order.noRecording') : t('order.recorded', { length: lengthText(call.recordedSeconds) })}
        </Fact>
      </Facts>
      {recording !== undefined && (
        <p className="quiet small" role="status">
          {t('order.recordingOpened')}
        </p>
      )}
      {call.recordedSeconds !== null && recording === undefined && !isAsking && (
        <Button size="small" className="gap-above" icon={<AudioOutlined />} onClick={() => setAsking(true)}>
          {t('order.openRecording')}
        </Button>
      )}
      {isAsking && (
        <ReasonForm label={t('order.openRecording')} error={opening.error} isPending={opening.isPending} onReason={(reason) => opening.mutate(reason)} onCancel={() => setAsking(false)} />
      )}
    </section>
  )
}

/** `95` → `1:35`. */
const lengthText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
