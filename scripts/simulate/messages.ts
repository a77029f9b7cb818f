// What the citizens say: rows of a file, or the demo city's own demands.
import { z } from 'zod'
import { demands } from '../city/demands.ts'
import { allRows } from '../lib/command-line.ts'
import type { Message } from './lives.ts'

/** `text` is needed; an English row may call it `summary` + `text`. Extra fields are passed over. */
const Row = z.looseObject({ text: z.string(), title: z.string().nullish(), summary: z.string().nullish() })

/** Shorter ones are no demand. */
const LEAST = 4

export async function messagesFrom(file: string | undefined): Promise<Message[]> {
  if (file === undefined) return demands.map(({ title, text }) => ({ title, text }))
  const rows = await allRows(file, Row)
  return rows
    .map(({ title, summary, text }) => ({ title: title || summary || null, text: text.trim() === '' ? (summary ?? '') : text }))
    .filter(({ text }) => text.trim().length >= LEAST)
}
