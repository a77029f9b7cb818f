// Evidence: files are uploaded when they are chosen, and given with the form by their ids.
import { DeleteOutlined, UploadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { uploadFile, type Uploaded } from '../../api/files.ts'
import { faultText } from '../session/faults.ts'
import { useTexts } from '../texts/texts.ts'
import type { PickerProps } from './pickers.tsx'

/** As many as the door takes with one step. */
const MOST = 9

export function FilesInput({ id, value = [], onChange }: PickerProps<Uploaded[]>) {
  const texts = useTexts()
  const { t } = texts
  const picker = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [faults, setFaults] = useState<string[]>([])

  /** One after the other; what cannot be taken is said with its name, the others stay. */
  const add = async (chosen: File[]) => {
    const taken = [...value]
    const refused: string[] = []
    for (const file of chosen.slice(0, MOST - taken.length)) {
      setBusy(file.name)
      try {
        taken.push(await uploadFile(file))
        onChange?.([...taken])
      } catch (error) {
        refused.push(`${file.name}: ${faultText(error, texts)}`)
      }
    }
    if (chosen.length > MOST - value.length) refused.push(t('evidence.tooMany', { most: MOST }))
    setFaults(refused)
    setBusy(null)
  }

  return (
    <div className="files-input">
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept="image/jpeg,image/png,image/webp,application/pdf,video/mp4,audio/*"
        data-files
        onChange={({ target }) => {
          void add([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <Button {...(id !== undefined && { id })} icon={<UploadOutlined />} loading={busy !== null} disabled={value.length >= MOST} onClick={() => picker.current?.click()}>
        {busy === null ? t('evidence.choose') : t('evidence.uploading', { name: busy })}
      </Button>
      <ul className="files" role="status">
        {value.map((file) => (
          <li key={file.id} data-file={file.id}>
            {file.name}{' '}
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('evidence.remove', { name: file.name })} onClick={() => onChange?.(value.filter((one) => one.id !== file.id))} />
          </li>
        ))}
        {faults.map((fault) => (
          <li key={fault} className="rate-bad">
            {fault}
          </li>
        ))}
      </ul>
    </div>
  )
}
