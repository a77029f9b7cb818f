// What a message says, in the citizen's language: number, address, day; never a word of the demand, of its answer or of a person,
// since a telephone lies open on tables.
import type { MessageKind } from './policy.ts'

export interface MessageFacts {
  /** The city's name, in the language of the message. */
  city: string
  number: string
  /** Where the citizen goes on: the page to follow the order, or the one-time link to rate. */
  link: string
  /** The last day or the new end, written for people; null where there is none. */
  until: string | null
}

type Say = (facts: MessageFacts) => string

const ZH: Record<MessageKind, Say> = {
  received: ({ number, link }) => `您的诉求已受理，工单号 ${number}。凭工单号和查询码看进展：${link} 。不想再收短信，请回复 TD。`,
  replied: ({ number, link, until }) => `工单 ${number} 已有答复，请看答复并评价：${link} （${until === null ? '' : `${until}前有效，`}只能用一次）`,
  info_asked: ({ number, link, until }) => `办理工单 ${number} 需要您补充情况${until === null ? '' : `，请在${until}前回答`}：${link}`,
  info_reminder: ({ number, link, until }) => `提醒：工单 ${number} 还在等您补充情况${until === null ? '' : `，${until}截止`}：${link}`,
  extended: ({ number, link, until }) => `工单 ${number} 的办理期限已延长${until === null ? '' : `到${until}`}，原因请看：${link}`,
}

const EN: Record<MessageKind, Say> = {
  received: ({ number, link }) => `Your demand is on record, number ${number}. Follow it with number and secret: ${link} . Reply TD to get no more SMS.`,
  replied: ({ number, link, until }) => `Demand ${number} is answered. Read and rate the answer: ${link} (${until === null ? '' : `until ${until}, `}works once).`,
  info_asked: ({ number, link, until }) => `Demand ${number} needs more from you${until === null ? '' : `, please answer before ${until}`}: ${link}`,
  info_reminder: ({ number, link, until }) => `Reminder: demand ${number} still waits for your answer${until === null ? '' : `, until ${until}`}: ${link}`,
  extended: ({ number, link, until }) => `The time for demand ${number} was extended${until === null ? '' : ` to ${until}`}; the reason: ${link}`,
}

/** The whole text, with the signature that telephones show. */
export const messageText = (kind: MessageKind, language: 'zh' | 'en', facts: MessageFacts): string => `【${facts.city}12345】${(language === 'zh' ? ZH : EN)[kind](facts)}`
