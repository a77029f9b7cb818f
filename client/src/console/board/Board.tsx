// A live board: the list with its search, its pages, and what stands there while there is nothing, or nothing yet.
import { SearchOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Empty, Input, Skeleton, type InputRef } from 'antd'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { ListAsk } from '../../api/orders.ts'
import { rowsOf } from '../live/patches.ts'
import { useFresh } from '../live/LiveProvider.tsx'
import { listQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { OrderLine } from './OrderLine.tsx'

interface Props {
  title: string
  ask: ListAsk
  q: string | undefined
  onSearch: (words: string) => void
  isDesk?: boolean
  beside?: ReactNode
  /** Between the head and the list. */
  above?: ReactNode
}

export function Board({ title, ask, q, onSearch, isDesk = false, beside, above }: Props) {
  const { t } = useTexts()
  const search = useRef<InputRef>(null)
  const list = useRef<HTMLOListElement>(null)
  const found = useInfiniteQuery(listQuery(ask))
  const fresh = useFresh()
  const rows = useMemo(() => (found.data === undefined ? [] : rowsOf(found.data)), [found.data])
  useBoardKeys(search, list)

  const body = () => {
    if (found.isPending) return <Waiting />
    if (found.isError && rows.length === 0) return <Failure title={t('board.error')} error={found.error} onRetry={() => void found.refetch()} />
    if (rows.length === 0) return <Empty className="board-empty" description={q !== undefined ? t('board.emptySearch', { q }) : isDesk ? t('board.emptyDesk') : t('board.empty')} />
    return (
      <>
        <div className="board-head" aria-hidden="true">
          <span />
          <span>{t('board.order')}</span>
          <span>{t('board.unit')}</span>
          <span>{t('board.street')}</span>
          <span>{t('board.stateCol')}</span>
          <span>{t('board.due')}</span>
        </div>
        <ol ref={list} className="board-list" aria-label={title}>
          {rows.map((row) => (
            <OrderLine key={row.id} row={row} task={ask.task} isFresh={fresh.has(row.id)} />
          ))}
        </ol>
      </>
    )
  }

  return (
    <section className="page board" aria-busy={found.isFetching}>
      <header className="page-head">
        <h1>{title}</h1>
        <div className="board-tools">
          {beside}
          <Input
            key={q ?? ''}
            ref={search}
            className="board-search"
            allowClear
            defaultValue={q}
            maxLength={100}
            prefix={<SearchOutlined />}
            placeholder={t('board.search')}
            aria-label={t('board.search')}
            onPressEnter={(event) => onSearch(event.currentTarget.value.trim())}
            onChange={(event) => {
              if (event.target.value === '' && q !== undefined) onSearch('')
            }}
          />
        </div>
      </header>
      {above}
      {body()}
      {rows.length > 0 && (
        <footer className="board-foot">
          <span className="quiet small">
            {t('board.listed', { count: rows.length })}
            <span className="board-hint"> · {t('board.searchHint')}</span>
          </span>
          {found.hasNextPage && (
            <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
              {t('board.more')}
            </Button>
          )}
        </footer>
      )}
    </section>
  )
}

const Waiting = () => (
  <div className="board-waiting" aria-hidden="true">
    {['a', 'b', 'c', 'd', 'e'].map((key) => (
      <Skeleton key={key} active title={{ width: '40%' }} paragraph={{ rows: 1 }} />
    ))}
  </div>
)

/** `/` goes to the search; arrows walk the rows, Enter opens one (it is a link). */
function useBoardKeys(search: React.RefObject<InputRef | null>, list: React.RefObject<HTMLOListElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
      if (event.key === '/' && !isTyping) {
        event.preventDefault()
        search.current?.focus({ cursor: 'all' })
        return
      }
      if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || (isTyping && target !== search.current?.input)) return
      const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a.line') ?? [])]
      if (links.length === 0) return
      event.preventDefault()
      const here = links.findIndex((link) => link === document.activeElement)
      const next = event.key === 'ArrowDown' ? Math.min(links.length - 1, here + 1) : Math.max(0, here - 1)
      links[next]?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [search, list])
}
