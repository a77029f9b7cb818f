// Reading while typing: the text goes to the reader when the typing rests, before anything is stored.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { readText, type Suggestion } from '../../api/city.ts'

/** Long enough not to ask for every stroke, short enough that danger is seen at once. */
const REST_MS = 350
const LEAST = 4

/** What the text seems to say; null while there is too little of it. */
export function useReading(text: string, street: string | undefined): Suggestion | null {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  const isEnough = settled.length >= LEAST
  const { data } = useQuery({
    queryKey: ['reading', settled, street],
    queryFn: ({ signal }) => readText({ text: settled, ...(street !== undefined && { street }) }, signal),
    enabled: isEnough,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return isEnough ? (data ?? null) : null
}
