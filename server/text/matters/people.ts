// How many people stand behind messages: whoever writes ten times counts once.
import type { MessageStore } from './message-store.ts'

/**
 * Distinct people behind some rows. Where nobody said who wrote, a text posted again word for word is taken for the same person's.
 */
export function peopleOf(messages: MessageStore, rows: Iterable<number>): number {
  const known = new Set<number>()
  const texts = new Set<number>()
  for (const row of rows) {
    const person = messages.person[row] ?? 0
    if (person === 0) texts.add(messages.fingerprint[row] ?? 0)
    else known.add(person)
  }
  return known.size + texts.size
}
