// After a bad rating: the centre looks at it, and each finding is played in turn; later the unit's lead appeals now and then.
import { DAY_MS } from '../../server/domain/time.ts'
import { actingOn } from './acting.ts'
import type { Play, Taken } from './lives.ts'

const FINDING = '电话核实：诉求人说问题还在，已要求单位到场。'

/** What is found of the n-th bad rating: done again twice, into the ledger, rated by mistake. */
const TURNS = ['redo', 'appealRefused', 'ledger', 'appealGranted', 'mistaken'] as const
export type Turn = (typeof TURNS)[number]
export const turnOf = (index: number): Turn => TURNS[Math.floor(index / 10) % TURNS.length] ?? 'redo'

/** @returns whether the order is still to be done again by its unit */
export async function lookedAt(play: Play, taken: Taken, index: number): Promise<boolean> {
  const act = actingOn(play, taken.id)
  const { figures } = play
  switch (turnOf(index)) {
    case 'ledger': {
      const until = new Date(Date.now() + 20 * DAY_MS).toISOString()
      const entered = await act('centre', 'callback', 'verifyRating', { outcome: 'ledger', finding: FINDING, plan: '分两步整改，下月完成', until, owner: '业务科负责人' })
      if (entered.status !== 200) return true
      figures.count('verified')
      await act('centre', 'supervisor', 'endSuspension', { reason: '整改提前完成' })
      return true
    }
    case 'mistaken': {
      if ((await act('centre', 'callback', 'verifyRating', { outcome: 'mistaken', finding: '诉求人电话中表示按错，问题已经解决。' })).status !== 200) return true
      const { body } = await act('centre', 'supervisor', 'confirmSetAside', { granted: true, reason: '录音为证' })
      if (body.state !== 'closed') return true
      figures.count('verified')
      figures.count('closed')
      return false
    }
    default:
      if ((await act('centre', 'callback', 'verifyRating', { outcome: 'redo', finding: FINDING })).status === 200) figures.count('verified')
      return true
  }
}

/** Once the order has ended: now and then the unit's lead appeals; one auditor refuses, or two persons grant it. */
export async function appealed(play: Play, taken: Taken, unit: string, index: number): Promise<void> {
  const turn = turnOf(index)
  if (turn !== 'appealRefused' && turn !== 'appealGranted') return
  const act = actingOn(play, taken.id)
  // A lead who handled the order may not.
  const photo = await play.client.upload(PHOTO, '验收照片.png')
  const files = photo === null ? {} : { files: [photo] }
  if ((await act(unit, 'unit_lead', 'appealRating', { reason: '现场已验收', evidence: '验收单和照片', ...files })).status !== 200) return
  play.figures.count('appealed')
  if (turn === 'appealRefused') return void (await act('centre', 'auditor_reply', 'ruleAppeal', { granted: false, reason: '录音与单位说法不符' }))
  await act('centre', 'auditor_reply', 'ruleAppeal', { granted: true, reason: '验收单可信', ground: 'mistaken_rating' })
  await act('centre', 'supervisor', 'confirmSetAside', { granted: true, reason: '同意' })
}

/** Of what had to be done again every other one is proposed as an honest error; another person rules on it. */
export async function tolerated(play: Play, taken: Taken, unit: string, index: number): Promise<void> {
  if (turnOf(index) !== 'redo') return
  const act = actingOn(play, taken.id)
  const grounds = { failure: 'redone', ground: 'no_precedent', evidence: '同类设施首次处置，第一次方案经专家论证后调整', remedy: '已形成处置办法并培训' }
  if ((await act(unit, 'unit_lead', 'proposeHonestError', grounds)).status !== 200) return
  const ruled = await act('centre', 'supervisor', 'confirmHonestError', { failure: 'redone', granted: index % 20 === 3, reason: '两份记录一致' })
  if (ruled.status === 200) play.figures.count('tolerated')
}

/** A picture of one pixel. */
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
