// What may be done with a row of the calendar's lists: changed, taken out, or, when the draft takes it out, left in after all.
import { Button, Tag } from 'antd'
import { useTexts } from '../texts/texts.ts'
import type { Mark } from './marks.ts'

const COLOURS: Record<Mark, string> = { added: 'green', altered: 'gold', removed: 'red' }

export function MarkTag({ mark }: { mark: Mark | null }) {
  const { t } = useTexts()
  return mark === null ? null : <Tag color={COLOURS[mark]}>{t(`calendar.${mark}`)}</Tag>
}

/** @param name of the row, said to those who cannot see which row a button stands in */
export function RowButtons({ name, mark, onEdit, onRemove, onRestore }: { name: string; mark: Mark | null; onEdit: () => void; onRemove: () => void; onRestore: () => void }) {
  const { t } = useTexts()
  const button = (what: 'edit' | 'remove' | 'restore', onClick: () => void) => (
    <Button key={what} size="small" onClick={onClick} aria-label={`${t(`calendar.${what}`)} ${name}`}>
      {t(`calendar.${what}`)}
    </Button>
  )
  return (
    <span className="row-buttons">
      {mark !== 'removed' && button('edit', onEdit)}
      {mark !== 'removed' && button('remove', onRemove)}
      {(mark === 'removed' || mark === 'altered') && button('restore', onRestore)}
    </span>
  )
}
