// Doors for administrators: how the reader learns.
import { z } from 'zod'
import { DriftView, LearningView } from '../contracts/learning.ts'
import { Id } from '../contracts/primitives.ts'
import { door, type Door } from '../middleware/doors.ts'
import { promoteModel, rollBack, startTraining, viewDrift, viewLearning } from '../services/learning.ts'

export const learningDoors: Door[] = [
  door({
    id: 'viewLearning',
    method: 'get',
    path: '/admin/reader',
    summary: 'Trainings of the reader, their trials, and who reads now.',
    answer: { status: 200, shape: LearningView },
    handle: ({ ctx }) => viewLearning(ctx),
  }),
  door({
    id: 'viewDrift',
    method: 'get',
    path: '/admin/reader/drift',
    summary: 'How often the reader abstained and was corrected, by week and by leaf.',
    answer: { status: 200, shape: DriftView },
    handle: ({ ctx }) => viewDrift(ctx),
  }),
  door({
    id: 'startTraining',
    method: 'post',
    path: '/admin/reader/trainings',
    summary: 'Train from what people decided; while a training is under way, that one is meant.',
    answer: { status: 202, shape: z.strictObject({ id: Id }) },
    handle: async ({ ctx, who }) => ({ id: await startTraining(ctx, who) }),
  }),
  door({
    id: 'promoteModel',
    method: 'post',
    path: '/admin/reader/trainings/:trainingId/promotion',
    summary: 'Let the model of a training that was better read again.',
    params: z.strictObject({ trainingId: Id }),
    answer: { status: 204, shape: null },
    handle: ({ ctx, params }) => promoteModel(ctx, params.trainingId),
  }),
  door({
    id: 'rollBackReader',
    method: 'post',
    path: '/admin/reader/roll-back',
    summary: 'One step back to the reader before.',
    answer: { status: 204, shape: null },
    handle: ({ ctx }) => rollBack(ctx),
  }),
]
