// The city's policies, for administrators.
import type { PoliciesView, PolicyBody, PolicyChangeIn, PolicyPreview, PolicyProposal, PolicyRestore } from '../../../server/contracts/city-policies.ts'
import { call } from './http.ts'

type Name = PolicyBody['name']

export const viewPolicies = (signal?: AbortSignal) => call<PoliciesView>('GET', '/admin/policies', { signal })
export const viewPolicyVersion = (name: Name, version: number, signal?: AbortSignal) => call<PolicyBody>('GET', `/admin/policies/${name}/versions/${version}`, { signal })
export const previewPolicy = (body: PolicyProposal) => call<PolicyPreview>('POST', '/admin/policies/preview', { body })
export const changePolicy = (body: PolicyChangeIn) => call<void>('PUT', '/admin/policies', { body })
export const restorePolicy = (name: Name, version: number, body: PolicyRestore) => call<void>('POST', `/admin/policies/${name}/versions/${version}/restoration`, { body })
