// "N others reported this", below the text: filled in by the script while it is written. Without script it stays empty, and the
// demand is filed as one of its own; staff see the likeness all the same.
import { STATES } from '../ui/words.ts'
import type { Language } from '../ui/words.ts'

const WORDS = {
  others: { zh: '已有 {n} 人反映过看起来相同的事', en: '{n} others reported what seems to be the same' },
  one: { zh: '已有 1 人反映过看起来相同的事', en: '1 other reported what seems to be the same' },
  lead: {
    zh: '如果是同一件事，请勾选。您的诉求仍会单独登记，有自己的工单号、答复和评价，并与那一件放在一起办理。',
    en: 'If it is the same matter, tick it. Yours is still filed with a number, an answer and a rating of its own, and is dealt with beside that one.',
  },
  join: { zh: '是同一件事', en: 'This is the same matter' },
  since: { zh: '{day} 提交', en: 'filed on {day}' },
} as const

/** @param joins number the citizen had chosen before a mistake elsewhere in the form */
export function SimilarHint({ language, joins }: { language: Language; joins: string }) {
  const words = Object.fromEntries(Object.entries(WORDS).map(([key, both]) => [key, both[language]]))
  const states = Object.fromEntries(Object.entries(STATES).map(([code, both]) => [code, both[language]]))
  return <div id="similar" class="similar" aria-live="polite" data-enhance="similar" data-joins={joins} data-words={JSON.stringify({ ...words, states })} />
}
