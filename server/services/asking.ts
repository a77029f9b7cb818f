// Reading a text before anything is stored: the form and the agent see category and danger while they write (HR §5.4).
import type { ReadText } from '../contracts/intake.ts'
import type { Context } from '../context.ts'
import { leafNamed, unitNamed } from './city.ts'
import { emergencyOf, placesNamed, streetOf } from './reading.ts'

export async function readBeforeFiling(ctx: Context, input: ReadText) {
  const places = placesNamed(ctx, input.title, input.text)
  const street = streetOf(ctx, { street: input.street, lngLat: input.lngLat }, places)
  const read = await ctx.reading.read(
    ctx.city,
    { title: input.title ?? null, text: input.text, places, street, demandType: null, leafCode: null, urgency: null, accusedUnits: [], channel: 'web' },
    ctx.now(),
  )
  return {
    emergency: read === null ? null : emergencyOf(read),
    leaves: (read?.reading.leaves ?? []).slice(0, 3).map(({ code, p }) => ({
      leaf: leafNamed(ctx.city, code) ?? { code, name: code, nameEn: code },
      path: ctx.city.leaves.get(code)?.path ?? [],
      pathEn: ctx.city.leaves.get(code)?.pathEn ?? [],
      p,
    })),
    street: unitNamed(ctx.city, street),
    demandType: read?.reading.demandType.value ?? null,
    several: read?.reading.several ?? false,
    abstained: read?.reading.abstained ?? true,
  }
}
