// Door to proposals to supervise. They are confirmed and dismissed by actions on their orders.
import { OpenProposals } from '../contracts/pressing.ts'
import { door, type Door } from '../middleware/doors.ts'
import { listProposals } from '../services/supervision.ts'

export const supervisionDoors: Door[] = [
  door({
    id: 'listProposals',
    method: 'get',
    path: '/supervision/proposals',
    summary: 'Orders that the rules propose to supervise, each with its grounds.',
    answer: { status: 200, shape: OpenProposals },
    handle: ({ ctx, who }) => listProposals(ctx, who),
  }),
]
