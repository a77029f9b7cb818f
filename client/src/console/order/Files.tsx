// Files as links: what the citizen attached, and what was given as evidence.
import { PaperClipOutlined } from '@ant-design/icons'
import type { AttachmentView } from '../../../../server/contracts/files.ts'

export function Files({ files }: { files: readonly AttachmentView[] }) {
  if (files.length === 0) return null
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.url} target="_blank" rel="noreferrer">
            <PaperClipOutlined /> {file.name}
          </a>{' '}
          <span className="quiet small">{sizeText(file.size)}</span>
        </li>
      ))}
    </ul>
  )
}

const sizeText = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)
