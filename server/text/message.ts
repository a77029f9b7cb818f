// What a reader is handed: a title if there is one, a text; and where the head ends when the title is glued to the text.
import { normalise } from './normalise.ts'
import { tokensOf, type Tokens } from './tokens.ts'

export interface Message {
  title?: string | undefined
  text: string
}

/** A message made ready for reading: head first, then the rest, in one normalised string, with its tokens. */
export interface Reading extends Tokens {
  text: string
  /** How many of the tokens belong to the head. */
  headTokens: number
}

/** Most tokens read for classifying; nearly all messages are shorter, and what comes after 3,000 characters changes no class. */
const TOKEN_LIMIT = 3_000

/** The words with which people begin to speak after the title. */
const SALUTATION = /尊敬的|敬爱的|尊敬|您好|你好|领导好|各位领导|领导[,:]|(?:市长|书记|县长|区长|局长|省长|领导|先生)(?:[,::]|您|你)|我是|我叫|我们是|本人|网友/
const MARK = /[,。.!?;:、\n]/g
const HEAD_LIMIT = 60
const SHORT_HEAD = 30

/**
 * Joins title and text. Without a title the head is guessed: the words before the salutation, else up to the first mark after
 * six characters, else thirty characters (NLP §3a).
 */
export function readingOf(message: Message): Reading {
  const title = normalise(message.title ?? '', 500)
  const body = normalise(message.text)
  if (title === '') return withTokens(body, headEndOf(body))
  return withTokens(body.startsWith(title) ? body : `${title}\n${body}`, title.length)
}

function withTokens(text: string, headEnd: number): Reading {
  const tokens = tokensOf(text, TOKEN_LIMIT)
  let headTokens = 0
  while (headTokens < tokens.starts.length && (tokens.starts[headTokens] ?? 0) < headEnd) headTokens += 1
  return { text, headTokens, ...tokens }
}

function headEndOf(body: string): number {
  const opening = body.slice(0, HEAD_LIMIT)
  const greeting = SALUTATION.exec(opening)
  if (greeting !== null && greeting.index >= 5) return greeting.index
  MARK.lastIndex = 6
  const mark = MARK.exec(opening)
  return Math.min(mark === null ? SHORT_HEAD : mark.index, body.length)
}
