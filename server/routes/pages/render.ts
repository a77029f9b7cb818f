// What every page is told, and how it is sent.
import type { Request, Response } from 'express'
import type { ComponentChild } from 'preact'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import type { Page } from '../../../client/src/citizen/layout.tsx'
import { say } from '../../../client/src/citizen/texts.ts'
import { BROKEN, FAULTS, issueWords, sourceWords, type Language } from '../../../client/src/ui/words.ts'
import type { Fault } from '../../contracts/errors.ts'
import type { Context } from '../../context.ts'
import type { Assets } from './assets.ts'

export const LANGUAGE_COOKIE = 'minsheng_language'

/** The cookie's word, else the browser's first choice. */
export function languageOf(req: Request): Language {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(zh|en)`).exec(req.headers.cookie ?? '')?.[1]
  if (chosen === 'zh' || chosen === 'en') return chosen
  return /^\s*en/i.test(req.headers['accept-language'] ?? '') ? 'en' : 'zh'
}

export const pageOf = (ctx: Context, req: Request, assets: Assets): Page => ({
  language: languageOf(req),
  zone: ctx.city.calendar.zone,
  city: { name: ctx.city.name, nameEn: ctx.city.nameEn },
  path: req.method === 'GET' ? req.originalUrl : req.path,
  ...assets,
})

/** Pages are somebody's own: kept nowhere. */
export function sendPage<P>(res: Response, status: number, component: (props: P) => ComponentChild, props: P): void {
  const Component = component as (props: Record<string, unknown>) => ComponentChild
  res.status(status).setHeader('Cache-Control', 'no-store')
  res.type('html').send(`<!doctype html>${render(h(Component, props as Record<string, unknown>))}`)
}

const inBrackets = (words: string, language: Language): string => (language === 'zh' ? `（${words}）` : `(${words})`)

/** A fault in words for the person before the page. */
export function wordsOf(fault: Fault, language: Language): string {
  // What was refused, and the rule behind it.
  if (fault.code === 'rule_broken') return `${BROKEN[fault.rule][language]}${language === 'zh' ? '' : ' '}${inBrackets(sourceWords(fault.source, language), language)}`
  if ('retryAfterSeconds' in fault) return `${FAULTS[fault.code][language]} ${say(language, 'wait', { n: fault.retryAfterSeconds })}`
  return FAULTS[fault.code][language]
}

/** Faults of fields in words, by path. */
export function faultsOf(fault: Fault, language: Language): Record<string, string> {
  if (fault.code !== 'invalid_input') return {}
  return Object.fromEntries(fault.issues.map(({ path, code }) => [path, issueWords({ path, code }, language)]))
}
