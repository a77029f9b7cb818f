// A matter as it is shown: its title, its people, where and since when, and how hot it is.
import type { Instant } from '../../domain/time.ts'
import type { Gathering } from './gathering.ts'
import { heatOf } from './heat.ts'
import type { MessageStore } from './message-store.ts'
import type { MatterOptions } from './options.ts'
import { peopleOf } from './people.ts'
import { titleOf } from './titles.ts'
import type { Matter } from './types.ts'

const AREAS_SHOWN = 3

/** @param nameOf name of a part of the city by its hash */
export function matterView(messages: MessageStore, gathering: Gathering, now: Instant, options: MatterOptions, nameOf: (area: number) => string | undefined): Matter {
  const rows = [...gathering.rows].sort((a, b) => (messages.at[a] ?? 0) - (messages.at[b] ?? 0) || a - b)
  return {
    id: gathering.id,
    title: titleOf(rows.map((row) => messages.titles[row] ?? '')),
    size: rows.length,
    people: peopleOf(messages, rows),
    from: new Date(gathering.fromMs),
    to: new Date(gathering.toMs),
    members: rows.map((row) => messages.ids[row] ?? ''),
    areas: areasOf(messages, rows).flatMap((area) => nameOf(area) ?? []),
    heat: heatOf(messages, gathering, now.getTime(), options.recentDays),
  }
}

function areasOf(messages: MessageStore, rows: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const area = messages.area[row] ?? 0
    if (area !== 0) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, AREAS_SHOWN).map(([area]) => area)
}
