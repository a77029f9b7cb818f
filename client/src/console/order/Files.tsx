// Files as links: what the citizen attached, and what was given as evidence. No thumbnails: a preview is a look that nobody asked for.
// Of secret orders a file opens with a reason, like the contact.
import { LockOutlined, PaperClipOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { createContext, useContext, useState } from 'react'
import type { AttachmentView } from '../../../../server/contracts/files.ts'
import { giveFileReason } from '../../api/files.ts'
import { useTexts } from '../texts/texts.ts'
import { ReasonForm } from './ReasonForm.tsx'

/** Whether the files of the order on this page ask for a reason. */
export const AsksForReason = createContext(false)

export function Files({ files }: { files: readonly AttachmentView[] }) {
  const asks = useContext(AsksForReason)
  if (files.length === 0) return null
  return <ul className="files">{files.map((file) => <li key={file.id}>{asks ? <LockedFile file={file} /> : <FileLink file={file} />}</li>)}</ul>
}

const FileLink = ({ file }: { file: AttachmentView }) => (
  <>
    <a href={file.url} target="_blank" rel="noreferrer">
      <PaperClipOutlined /> {file.name}
    </a>{' '}
    <span className="quiet small">{sizeText(file.size)}</span>
  </>
)

function LockedFile({ file }: { file: AttachmentView }) {
  const { t } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const giving = useMutation({ mutationFn: (reason: string) => giveFileReason(file.url, reason), gcTime: 0, onSuccess: () => setAsking(false) })
  if (giving.isSuccess)
    return (
      <>
        <FileLink file={file} />{' '}
        <span className="quiet small" role="status">
          {t('order.fileOpened')}
        </span>
      </>
    )
  if (isAsking)
    return (
      <>
        <LockOutlined /> {file.name} <span className="quiet small">{sizeText(file.size)}</span>
        <ReasonForm label={t('order.openFile')} error={giving.error} isPending={giving.isPending} onReason={(reason) => giving.mutate(reason)} onCancel={() => setAsking(false)} />
      </>
    )
  return (
    <>
      <Button type="link" size="small" className="file-locked" icon={<LockOutlined />} onClick={() => setAsking(true)}>
        {file.name}
      </Button>{' '}
      <span className="quiet small">{sizeText(file.size)}</span>
    </>
  )
}

const sizeText = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)
