// How the reader learns: trainings, who reads now, drift. For administrators; no case content.
import type { DriftView, LearningView } from '../../../server/contracts/learning.ts'
import { call } from './http.ts'

export const viewLearning = (signal?: AbortSignal) => call<LearningView>('GET', '/admin/reader', { signal })
export const viewDrift = (signal?: AbortSignal) => call<DriftView>('GET', '/admin/reader/drift', { signal })
export const startTraining = () => call<{ id: string }>('POST', '/admin/reader/trainings')
export const promoteModel = (trainingId: string) => call<void>('POST', `/admin/reader/trainings/${encodeURIComponent(trainingId)}/promotion`)
export const rollBackReader = () => call<void>('POST', '/admin/reader/roll-back')
