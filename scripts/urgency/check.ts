// How well the urgency reader does on a list of sentences with levels.
import { z } from 'zod'
import { URGENCIES } from '../../server/domain/words.ts'
import { rateUrgency } from '../../server/text/urgency/rate.ts'
import type { Example } from '../../server/text/urgency/learn.ts'

/** One row of a list of sentences, for training and for tests. */
export const LevelledRow = z.object({ text: z.string(), level: z.enum(URGENCIES), family: z.string() })

/** Share of each family's rows read as urgent, or of ordinary ones as ordinary. */
interface FamilyFigure {
  n: number
  right: number
}

/** Figures of a list; shares are 0–1. `levelRight` counts rows of T0 read as T0 and so on. */
export interface UrgencyFigures {
  n: number
  urgent: number
  recall: number
  precision: number
  falseAlarms: number
  recallT0: number
  t0AsT0: number
  t1AsT1: number
  families: Record<string, FamilyFigure>
  wrong: { text: string; level: string; read: string; score: number }[]
}

/** Rates every row and compares. */
export function figuresOf(rows: readonly Example[]): UrgencyFigures {
  const rated = rows.map((row) => ({ row, ...rateUrgency({ text: row.text }) }))
  const urgent = rated.filter(({ row }) => row.level !== 'T2')
  const found = urgent.filter(({ level }) => level !== 'T2')
  const alarms = rated.filter(({ row, level }) => row.level === 'T2' && level !== 'T2')
  const grave = rated.filter(({ row }) => row.level === 'T0')
  const pressing = rated.filter(({ row }) => row.level === 'T1')
  const families: Record<string, FamilyFigure> = {}
  for (const { row, level } of rated) {
    const name = `${row.level} ${row.family}`
    const figure = (families[name] ??= { n: 0, right: 0 })
    figure.n += 1
    if ((row.level === 'T2') === (level === 'T2')) figure.right += 1
  }
  return {
    n: rows.length,
    urgent: urgent.length,
    recall: share(found.length, urgent.length),
    precision: share(found.length, found.length + alarms.length),
    falseAlarms: share(alarms.length, rows.length - urgent.length),
    recallT0: share(grave.filter(({ level }) => level !== 'T2').length, grave.length),
    t0AsT0: share(grave.filter(({ level }) => level === 'T0').length, grave.length),
    t1AsT1: share(pressing.filter(({ level }) => level === 'T1').length, pressing.length),
    families,
    wrong: rated
      .filter(({ row, level }) => (row.level === 'T2') !== (level === 'T2'))
      .map(({ row, level, score }) => ({ text: row.text, level: row.level, read: level, score: Math.round(score * 1000) / 1000 })),
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000)
