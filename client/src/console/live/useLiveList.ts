// A list that is asked for anew when any order on it may have changed: the signal says which orders, the server says what stands now.
import { useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useFresh } from './LiveProvider.tsx'

export function useLiveList(key: QueryKey): void {
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const [name] = key
  useEffect(() => {
    if (fresh.size > 0) void queryClient.invalidateQueries({ queryKey: [name] })
  }, [fresh, name, queryClient])
}
