// What administrators see of the reader's learning: trainings, their trials, who reads now, and how the reader drifts.
import { z } from 'zod'
import { Named } from './orders.ts'
import { Id, InstantOut } from './primitives.ts'

const Share = z.number().min(0).max(1)

/** Both readers on the newest decided orders, which the new one had not seen. */
export const TrialView = z.strictObject({
  orders: z.int(),
  runningAccuracy: Share,
  challengerAccuracy: Share,
  onlyRunning: z.int(),
  onlyChallenger: z.int(),
  pValue: Share,
  runningWrongByItself: z.int(),
  challengerWrongByItself: z.int(),
})

export const TrainingView = z.strictObject({
  id: Id,
  at: InstantOut,
  /** Null = the schedule. */
  by: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  state: z.enum(['waiting', 'training', 'better', 'not_better', 'failed']),
  progress: Share,
  endedAt: InstantOut.nullable(),
  reason: z.string().nullable(),
  orders: z.int(),
  leaves: z.int(),
  trial: TrialView.nullable(),
  version: z.string().nullable(),
  bytes: z.int(),
  isRunning: z.boolean(),
  mayBePromoted: z.boolean(),
})
export type TrainingView = z.infer<typeof TrainingView>

export const LearningView = z.strictObject({
  /** The reader at work, e.g. `catalogue-3+model-0f3a…`. */
  readerVersion: z.string(),
  running: Id.nullable(),
  mayRollBack: z.boolean(),
  /** Orders decided by people since the last training. */
  newDecisions: z.int(),
  leastOrders: z.int(),
  trainings: z.array(TrainingView),
})
export type LearningView = z.infer<typeof LearningView>

const DriftCell = z.strictObject({ orders: z.int(), abstained: z.int(), corrected: z.int(), abstainedShare: Share, correctedShare: Share })

export const DriftView = z.strictObject({
  /** Local day from which on orders were counted. */
  from: z.string(),
  weeks: z.array(DriftCell.extend({ week: z.string() })),
  /** The most often corrected first. */
  leaves: z.array(DriftCell.extend({ leaf: Named, isRising: z.boolean() })),
})
export type DriftView = z.infer<typeof DriftView>
