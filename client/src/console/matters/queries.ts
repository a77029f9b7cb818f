// What the pages of hot issues ask for, and how often they look again.
import { queryOptions } from '@tanstack/react-query'
import { getHotIssue, getSimilar, listHotIssues } from '../../api/matters.ts'

/** The index gathers once a minute. */
const REFRESH_MS = 60_000
const WAITING_MS = 3_000

export const hotIssuesQuery = queryOptions({
  queryKey: ['matters'],
  queryFn: ({ signal }) => listHotIssues(signal),
  refetchInterval: ({ state }) => (state.data?.ready === false ? WAITING_MS : REFRESH_MS),
})
export const hotIssueQuery = (matterId: string) => queryOptions({ queryKey: ['matters', matterId], queryFn: ({ signal }) => getHotIssue(matterId, signal) })
export const similarQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['similar', orderId],
    queryFn: ({ signal }) => getSimilar(orderId, signal),
    refetchInterval: ({ state }) => (state.data?.ready === false ? WAITING_MS : false),
  })
