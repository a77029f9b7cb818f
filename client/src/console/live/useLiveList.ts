// A list that is asked for anew when any order on it may have changed: the signal says that something did, the server what stands now.
import { useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useChanges } from './LiveProvider.tsx'

export function useLiveList(key: QueryKey): void {
  const changes = useChanges()
  const queryClient = useQueryClient()
  const [name] = key
  useEffect(() => {
    if (changes > 0) void queryClient.invalidateQueries({ queryKey: [name] })
  }, [changes, name, queryClient])
}
