// Limits that several matters of the catalogue share; each stands in a law or regulation (HR §1.5).
import type { Leaf, LegalBasis } from '../../../server/domain/catalogue.ts'
import { law, workingDays } from './leaf.ts'

type StatutoryLimit = NonNullable<Leaf['statutoryLimit']>

const MINUTES_A_DAY = 24 * 60

/** A limit in plain days, for laws that say 日 and not 工作日, e.g. `naturalDays(60, law('工伤保险条例', '第二十条'))`. */
export const naturalDays = (amount: number, basis: LegalBasis): StatutoryLimit => ({
  span: { kind: 'natural_minutes', amount: amount * MINUTES_A_DAY },
  basis,
})

/** Labour inspection: 60 working days from the day the case is opened. */
export const labourInspection: StatutoryLimit = workingDays(60, law('劳动保障监察条例', '第十七条'))

/** Labour arbitration: an award within 45 days of acceptance. */
export const labourArbitration: StatutoryLimit = naturalDays(45, law('中华人民共和国劳动争议调解仲裁法', '第四十三条'))

/** Market supervision: seven working days to tell a consumer whether the complaint is taken. */
export const consumerAcceptance: StatutoryLimit = workingDays(7, law('市场监督管理投诉举报处理暂行办法', '第十四条'))

/** Government information: an answer to a request within twenty working days. */
export const informationDisclosure: StatutoryLimit = workingDays(20, law('中华人民共和国政府信息公开条例', '第三十三条'))
