// Demands for tests of the whole: filed through the door, sent to a unit by a dispatcher, acted on by people of the demo city.
import type request from 'supertest'
import type { Receipt } from '../../server/contracts/intake.ts'
import type { StaffOrder } from '../../server/contracts/orders.ts'
import type { Api, TestInstallation } from './app.ts'

/** People of the demo city by what they do. */
export const PEOPLE = {
  agent: 'wenxiaotang',
  dispatcher: 'shenzhiwei',
  otherDispatcher: 'peiyuan',
  auditor: 'guqingrang',
  caller: 'qinruoxi',
  supervisor: 'shaotinghe',
  admin: 'gexinghe',
  viewAuditor: 'ruantinglan',
  liaison: 'yeqinghe',
  handler: 'shilei',
  lead: 'fuchengzhi',
  otherLiaison: 'yujiayin',
} as const

/** Unit of `liaison`, `handler` and `lead`; and of `otherLiaison`. */
export const UNIT = 'zhujian'
export const OTHER_UNIT = 'shijian'

export const TEXT = '望江街道江畔花园3号楼电梯停运三天，物业一直没有修，家里有八十岁的老人下不了楼，请尽快处理。'

/** A demand that no rule sends by itself: it says that one of the city's own units is at fault. */
export const waitingDemand = (parts: object = {}) => ({ text: TEXT, accusedUnit: 'jiandu', ...parts })

/** Files a demand that waits for a dispatcher. */
export const fileWaiting = async (city: Pick<TestInstallation, 'api'>, parts: object = {}): Promise<Receipt> =>
  (await city.api().post('/orders', waitingDemand(parts)).expect(201)).body as Receipt

/** The doors as one person of the staff. */
export const doorsOf = async (city: TestInstallation, login: string): Promise<Api> => city.api(await city.signIn(login))

/** One action, as an unsent request: the test says what it expects. */
export const act = (api: Api, orderId: string, action: string, grounds: object = {}, version?: number): request.Test =>
  api.post(`/orders/${orderId}/actions/${action}`, { grounds, ...(version !== undefined && { version }) })

/** Files a demand and has it dispatched by a person. @returns the receipt and the order at the unit */
export async function fileAndDispatch(city: TestInstallation, leadUnit: string = UNIT, parts: object = {}): Promise<{ receipt: Receipt; order: StaffOrder }> {
  const receipt = await fileWaiting(city, parts)
  const dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  const { body } = await act(dispatcher, receipt.id, 'dispatch', { leadUnit }).expect(200)
  return { receipt, order: body as StaffOrder }
}

/** The doors as the citizen of an order. */
export async function citizenOf(city: TestInstallation, { number, secret }: Pick<Receipt, 'number' | 'secret'>): Promise<Api> {
  const opened = await city.api().post('/my/session', { number, secret }).expect(200)
  return city.api((opened.body as { token: string }).token)
}
