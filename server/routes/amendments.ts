// Doors to proposals to amend the catalogue: the rulings behind each, and a person's decision.
import { AdoptAmendment, AmendmentPlace, Amendments, DeclineAmendment } from '../contracts/amendments.ts'
import { door, type Door } from '../middleware/doors.ts'
import { adoptAmendment, declineAmendment, listAmendments } from '../services/amendments.ts'

export const amendmentDoors: Door[] = [
  door({
    id: 'listAmendments',
    method: 'get',
    path: '/admin/catalogue/amendments',
    summary: 'What rulings on returns say of the catalogue: open proposals, and what was decided.',
    answer: { status: 200, shape: Amendments },
    handle: ({ ctx }) => listAmendments(ctx),
  }),
  door({
    id: 'adoptAmendment',
    method: 'post',
    path: '/admin/catalogue/amendments/:amendmentId/adoption',
    summary: 'Put the amended catalogue in force as a new version; orders under way stay where they are.',
    params: AmendmentPlace,
    body: AdoptAmendment,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, params, body }) => adoptAmendment(ctx, who, params.amendmentId, body),
  }),
  door({
    id: 'declineAmendment',
    method: 'post',
    path: '/admin/catalogue/amendments/:amendmentId/refusal',
    summary: 'Leave the catalogue as it is, with a reason.',
    params: AmendmentPlace,
    body: DeclineAmendment,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, params, body }) => declineAmendment(ctx, who, params.amendmentId, body.reason),
  }),
]
