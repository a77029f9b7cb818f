// A city that decides a matter otherwise than the catalogue proposes: parcel stations that pile up on the pavement are, here,
// street trade and not post. The catalogue alone reads them as post; dispatchers teach it.
import { act, doorsOf, PEOPLE } from './demands.ts'
import type { TestInstallation } from './app.ts'
import type { Receipt } from '../../server/contracts/intake.ts'

/** What the dispatchers decide: trade outside the shop, and its unit. */
export const TAUGHT_LEAF = '01.01.02'
export const TAUGHT_UNIT = 'chengguan'
/** What the catalogue's words propose. */
export const PROPOSED_LEAF = '04.08.02'

const PLACES = ['江畔花园门口', '柳荫里菜场对面', '二小后门', '建设路公交站旁', '老粮站巷口', '桂花苑三号门', '医院东侧围墙下', '河滨路拐角']
const WHAT = ['快递驿站把包裹堆满人行道', '快递驿站的货架摆到人行道上', '快递驿站占着人行道分拣包裹', '驿站的快递包裹一直堆到马路牙子', '快递点把包裹摊在人行道上让人自己找']
const SO = ['走路都要绕到马路上', '推婴儿车过不去', '老人只能走到车道里', '放学时孩子挤在车流里', '下雨天更是没处下脚', '盲道也被压住了']
const SINCE = ['已经两个星期了', '每天从下午堆到晚上', '跟店主说过几次都不理', '天天如此']

const one = (parts: readonly string[], n: number): string => parts[n % parts.length] ?? ''

/** One of many such demands; two numbers that differ give two wordings. */
export const parcelDemand = (n: number): string => `${one(PLACES, n)}的${one(WHAT, Math.floor(n / 3))}，${one(SO, Math.floor(n / 2) + n)}，${one(SINCE, n * 3 + 1)}。`

/** Files such demands and has a dispatcher decide them: another matter, and the unit that it belongs to. */
export async function decideParcels(city: TestInstallation, from: number, count: number): Promise<void> {
  const dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  for (let n = from; n < from + count; n++) {
    const { id } = (await city.api().post('/orders', { text: parcelDemand(n), place: { street: 'wangjiang' } }).expect(201)).body as Receipt
    await act(dispatcher, id, 'correct', { leafCode: TAUGHT_LEAF, reason: '本市由城管办理' }).expect(200)
    const { body } = await dispatcher.get(`/orders/${id}`).expect(200)
    if ((body as { state: string }).state === 'submitted') await act(dispatcher, id, 'dispatch', { leadUnit: TAUGHT_UNIT }).expect(200)
  }
}
