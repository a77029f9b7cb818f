// Reading in a thread: the same as beside it, never more than it can take, and what kills it kills nothing else.
import { beforeAll, expect, test, vi } from 'vitest'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { ReaderBusy, startReader, type ThreadReader } from '../../server/text/read-in-thread.ts'
import { createReader } from '../../server/text/reader.ts'
import { rateUrgency } from '../../server/text/urgency/rate.ts'

const TEXTS = ['小区电梯停运三天，老人下不了楼', '隔壁着火了，楼里还有人', 'The street lamp at the corner is broken', '']
/** Reading this takes far longer than a millisecond. */
const LONG = '楼下饭店油烟扰民，晚上睡不着。'.repeat(2_000)
const said = { leafCode: null, urgency: null }

let thread: ThreadReader
const died = vi.fn()
beforeAll(async () => {
  thread = await startReader({ catalogue }, died)
})

test('what it says is what a reader beside it says', async () => {
  const reader = createReader({ catalogue })
  expect(thread.modelVersion).toBe(reader.modelVersion)
  for (const text of TEXTS) {
    const { matter, urgency } = await thread.read({ text, ...said })
    expect(reader.read({ text })).toMatchObject(matter)
    expect(urgency.level).toBe(rateUrgency({ text }).level)
  }
  const leaves = reader.read({ text: TEXTS[0]! }).leaves.map(({ code }) => code)
  expect(await thread.reasons({ text: TEXTS[0]! }, leaves)).toEqual(reader.reasons({ text: TEXTS[0]! }, leaves))
})

test('what a person set is never lowered, nor the least urgency of a leaf that a person chose', async () => {
  expect((await thread.read({ text: '路灯不亮', leafCode: null, urgency: 'T0' })).urgency.level).toBe('T0')
  const urgent = catalogue.levels.flatMap(({ children }) => children.flatMap(({ leaves }) => leaves)).find(({ leastUrgency }) => leastUrgency === 'T1')
  expect((await thread.read({ text: '路灯不亮', leafCode: urgent!.code, urgency: null })).urgency.level).toBe('T1')
})

test('answers belong to their texts, however many wait', async () => {
  const levels = await Promise.all(Array.from({ length: 40 }, (_, n) => thread.read({ text: n % 2 === 0 ? TEXTS[1]! : '路灯不亮', ...said })))
  levels.forEach(({ urgency }, n) => expect(urgency.level).toBe(n % 2 === 0 ? 'T0' : 'T2'))
})

test('beyond its measure a text is refused at once; a thread that hangs is ended, and all who wait are told', async () => {
  const onDeath = vi.fn()
  const hung = await startReader({ catalogue }, onDeath, { mostWaiting: 2, hungMs: 1 })
  const [first, second, third] = await Promise.allSettled([0, 1, 2].map(() => hung.read({ text: LONG, ...said })))
  expect(third).toMatchObject({ status: 'rejected', reason: expect.any(ReaderBusy) as ReaderBusy })
  for (const one of [first, second]) expect(one).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('reading thread') as string } })
  await vi.waitFor(() => expect(onDeath).toHaveBeenCalledTimes(1))
})

test('a model that is none is refused, with the reason', async () => {
  await expect(startReader({ catalogue, model: new Uint8Array(64) }, died)).rejects.toThrow(/model/i)
})

test('one that is closed answers what it was asked, and its end is no death', async () => {
  const asked = thread.read({ text: LONG, ...said })
  thread.close()
  expect((await asked).urgency.level).toBe('T2')
  expect(died).not.toHaveBeenCalled()
})
