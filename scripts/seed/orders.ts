// Orders of the demo city in every state.
import type { Context } from '../../server/context.ts'

export async function seedOrders(_ctx: Context): Promise<void> {}
