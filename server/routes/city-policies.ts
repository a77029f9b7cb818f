// Doors to the city's policies, for administrators.
import { z } from 'zod'
import { PoliciesView, PolicyBody, PolicyChangeIn, PolicyNameIn, PolicyPreview, PolicyProposal, PolicyRestore } from '../contracts/city-policies.ts'
import { door, type Door } from '../middleware/doors.ts'
import { changePolicy, previewPolicy, restorePolicy, viewPolicies, viewPolicyVersion } from '../services/city-policies.ts'

const VersionParams = z.strictObject({ name: PolicyNameIn, version: z.coerce.number().int().min(1) })

export const cityPolicyDoors: Door[] = [
  door({
    id: 'viewPolicies',
    method: 'get',
    path: '/admin/policies',
    summary: 'Every policy in force (clocks, limits, whistles, supervision, amendments, messages), from when a change of it holds, and its versions.',
    answer: { status: 200, shape: PoliciesView },
    handle: ({ ctx }) => viewPolicies(ctx),
  }),
  door({
    id: 'viewPolicyVersion',
    method: 'get',
    path: '/admin/policies/:name/versions/:version',
    summary: 'What one version of a policy said.',
    params: VersionParams,
    answer: { status: 200, shape: PolicyBody },
    handle: ({ ctx, params }) => viewPolicyVersion(ctx, params.name, params.version),
  }),
  door({
    id: 'previewPolicy',
    method: 'post',
    path: '/admin/policies/preview',
    summary: 'What a proposal would change, and which orders under way it touches. Nothing changes.',
    body: PolicyProposal,
    answer: { status: 200, shape: PolicyPreview },
    handle: ({ ctx, body }) => previewPolicy(ctx, body),
  }),
  door({
    id: 'changePolicy',
    method: 'put',
    path: '/admin/policies',
    summary: 'Put a policy in force as a new version, with the reason. Another version in force by now is `conflict`, with the paths that changed.',
    body: PolicyChangeIn,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, body }) => changePolicy(ctx, who, body),
  }),
  door({
    id: 'restorePolicy',
    method: 'post',
    path: '/admin/policies/:name/versions/:version/restoration',
    summary: 'Bring a version of a policy back as a new version, with the reason.',
    params: VersionParams,
    body: PolicyRestore,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, params, body }) => restorePolicy(ctx, who, params.name, params.version, body),
  }),
]
