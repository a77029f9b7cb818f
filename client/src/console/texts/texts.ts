// Both languages at hand, switchable at once and remembered; the browser's own language at first.
import i18next from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Named } from '../../../../server/contracts/orders.ts'
import { labelOf, type Language, type Words } from '../../ui/words.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

const REMEMBERED = 'minsheng.language'

function firstLanguage(): Language {
  const kept = localStorage.getItem(REMEMBERED)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: firstLanguage(),
    fallbackLng: 'zh',
    interpolation: { escapeValue: false },
  })
  mark(i18next.language)
}

function mark(language: string): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

export function switchLanguage(language: Language): void {
  localStorage.setItem(REMEMBERED, language)
  void i18next.changeLanguage(language)
  mark(language)
}

export type Say = (key: string, values?: Record<string, string | number>) => string

export interface Texts {
  t: Say
  language: Language
  /** The label of a code from a table of ui/words. */
  label: (table: Readonly<Record<string, Words>>, code: string) => string
  /** A unit, leaf or street by its name in the language of the screen. */
  nameOf: (named: Named) => string
  /** A sentence that the server gives in both languages. */
  say: (words: Words) => string
}

export function useTexts(): Texts {
  const { t, i18n } = useTranslation()
  return useMemo(() => {
    const language: Language = i18n.language === 'en' ? 'en' : 'zh'
    return {
      t: (key, values) => t(key, values ?? {}),
      language,
      label: (table, code) => labelOf(table, code, language),
      nameOf: (named) => (language === 'en' && named.nameEn !== '' ? named.nameEn : named.name),
      say: (words) => words[language],
    }
  }, [t, i18n.language])
}
