// When the city writes to a citizen's telephone (短信), and when it lets them sleep: versioned data, not code.

export const MESSAGE_KINDS = ['received', 'replied', 'info_asked', 'info_reminder', 'extended'] as const
/**
 * 受理回执 评价链接 补充提问 补充提醒 延期告知: each is the notice of the same code, said by SMS as well.
 * @source Beijing 2021 art. 9 (know progress), art. 15 (extension told), art. 23 (call-back by SMS)
 */
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export interface MessagePolicy {
  version: number
  /** Which messages are sent at all. */
  kinds: Readonly<Record<MessageKind, boolean>>
  /** Minutes from local midnight between which nothing is sent, but about emergencies (T0); may span midnight. */
  quietFromMinute: number
  quietToMinute: number
  /** To one telephone number, whatever the orders: at most so many in any hour, and in any 24; receipts and questions count among themselves. */
  mostPerHour: number
  mostPerDay: number
  /** What could not be sent so many hours after it was meant is not sent at all. */
  validHours: number
}

/** No law names a number; no SMS between nine in the evening and eight in the morning. */
export const DEFAULT_MESSAGE_POLICY: MessagePolicy = {
  version: 1,
  kinds: { received: true, replied: true, info_asked: true, info_reminder: true, extended: true },
  quietFromMinute: 21 * 60,
  quietToMinute: 8 * 60,
  mostPerHour: 4,
  mostPerDay: 10,
  validHours: 48,
}
