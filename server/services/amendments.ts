// Proposals to amend the catalogue (目录修订建议): rulings on returns of a leaf add up to one; an administrator adopts or declines it.
// Adopted it is a new version of the catalogue, in force in every process within two seconds; orders under way stay where they are.
import { HotlineError, notFound } from '../contracts/errors.ts'
import type { AdoptAmendment, Amendments, AmendmentView } from '../contracts/amendments.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import { amended, amendmentFor } from '../domain/amendments.ts'
import { mayLead, STREET_OF_PLACE } from '../domain/units.ts'
import type { Amendment } from '../store/amendments.ts'
import type { Precedent } from '../store/records.ts'
import { leafNamed, unitNamed } from './city.ts'
import { withoutPersonal } from './masks.ts'

/** Rulings of one leaf that are weighed, and decisions that are shown. */
const MOST_RULINGS = 200
const MOST_OPEN = 200
const MOST_DECIDED = 50

/** Weighs the rulings on a leaf. Run after each ruling; twice is once. */
export async function weighRulings(ctx: Context, leafCode: string): Promise<void> {
  const leaf = ctx.city.leaves.get(leafCode)
  if (leaf === undefined) return
  const [rulings, before] = await Promise.all([ctx.store.records.listPrecedents(leafCode, MOST_RULINGS), ctx.store.amendments.ofLeaf(leafCode)])
  const decidedFor = (toUnit: string): Date | null =>
    before.reduce<Date | null>((last, { decided, toUnit: unit, status }) => {
      // A changed catalogue makes what was ruled before it past; a declined proposal only what it was about.
      if (decided === null || !(status === 'adopted' || unit === toUnit)) return last
      return last === null || decided.at > last ? decided.at : last
    }, null)
  const { amendmentPolicy: policy, units } = ctx.city
  const found = amendmentFor(
    leaf,
    rulings.map(({ _id, toUnit, granted, at }) => ({ id: _id, toUnit, granted, at })),
    policy,
    (unit) => units.get(unit)?.kind,
    decidedFor,
    ctx.now(),
  )
  if (found === null) return
  const { toUnit, fromUnit, evidence, of } = found
  const open = before.find((one) => one.status === 'open' && one.toUnit === toUnit)
  if (open !== undefined) return void (await ctx.store.amendments.strengthen(open._id, evidence, of))
  await ctx.store.amendments.propose({
    _id: `${leafCode}~${toUnit}~${evidence[0] ?? ''}`,
    leafCode,
    fromUnit,
    toUnit,
    evidence,
    of,
    policy: policy.version,
    at: ctx.now(),
    status: 'open',
    decided: null,
  })
}

export async function listAmendments(ctx: Context): Promise<Amendments> {
  const [open, decided] = await Promise.all([ctx.store.amendments.list('open', MOST_OPEN), ctx.store.amendments.list(null, MOST_DECIDED)])
  const shown = [...open, ...decided]
  const rulings = await ctx.store.records.findPrecedents(shown.flatMap(({ evidence }) => evidence))
  const { version, inForceFrom } = ctx.city.catalogue
  return { version, inForceFrom: inForceFrom.toISOString(), amendments: shown.map((one) => amendmentView(ctx, one, rulings)) }
}

/**
 * Puts the amended catalogue in force.
 * @throws HotlineError not_found | conflict when the catalogue is another by now, no longer says what the proposal would change,
 * or the proposal was decided
 */
export async function adoptAmendment(ctx: Context, who: StaffActor, id: string, { version, as, keepFormer, reason }: AdoptAmendment): Promise<void> {
  const amendment = await openOne(ctx, id)
  const { catalogue } = ctx.city
  if (version !== catalogue.version) throw conflict(catalogue.version)
  const now = ctx.now()
  const change = { amendment: id, by: who.id, reason, as }
  // Broken off after the catalogue was written, the same wish finds its version in force and only notes it.
  const isWritten = catalogue.change?.amendment === id
  if (!isWritten && !stillSays(ctx, amendment)) throw conflict(catalogue.version)
  const next = isWritten ? catalogue : { ...amended(catalogue, { leafCode: amendment.leafCode, unit: amendment.toUnit, as, keepFormer }, version + 1, now), change }
  // A version once saved is never another: who comes second finds its number taken.
  if (!isWritten && !(await ctx.store.city.addCatalogue(next))) throw conflict(version + 1)
  await ctx.cityChanged()
  const decided = { at: now, by: who.id, reason, as: next.change?.as ?? as, version: next.version }
  if (!(await ctx.store.amendments.decide(id, 'adopted', decided))) throw conflict(next.version)
  // What else was proposed for this leaf was proposed of a catalogue that is no more.
  for (const other of await ctx.store.amendments.ofLeaf(amendment.leafCode))
    if (other.status === 'open') await ctx.store.amendments.decide(other._id, 'overtaken', { ...decided, as: null })
}

/** @throws HotlineError not_found | conflict when it was decided before */
export async function declineAmendment(ctx: Context, who: StaffActor, id: string, reason: string): Promise<void> {
  await openOne(ctx, id)
  const declined = await ctx.store.amendments.decide(id, 'declined', { at: ctx.now(), by: who.id, reason, as: null, version: null })
  if (!declined) throw conflict(ctx.city.catalogue.version)
}

async function openOne(ctx: Context, id: string): Promise<Amendment> {
  const amendment = await ctx.store.amendments.find(id)
  if (amendment === null) throw notFound()
  if (amendment.status !== 'open') throw conflict(ctx.city.catalogue.version)
  return amendment
}

/** The leaf is there and led as it was when the rulings were weighed, and the unit they name is still one that may lead. */
function stillSays({ city }: Context, { leafCode, fromUnit, toUnit }: Amendment): boolean {
  const unit = city.units.get(toUnit)
  return city.leaves.get(leafCode)?.leadUnit === fromUnit && (toUnit === STREET_OF_PLACE || (unit !== undefined && mayLead(unit)))
}

const conflict = (version: number): HotlineError => new HotlineError({ code: 'conflict', version, changed: ['catalogue'] })

const STREET = { code: STREET_OF_PLACE, name: '事发地街道', nameEn: 'The street where it happened' }

function amendmentView(ctx: Context, amendment: Amendment, rulings: ReadonlyMap<string, Precedent>): AmendmentView {
  const { city } = ctx
  const named = (code: string) => (code === STREET_OF_PLACE ? STREET : (unitNamed(city, code) ?? { code, name: code, nameEn: code }))
  const leaf = city.leaves.get(amendment.leafCode)
  const { decided } = amendment
  return {
    id: amendment._id,
    leaf: leafNamed(city, amendment.leafCode) ?? { code: amendment.leafCode, name: amendment.leafCode, nameEn: amendment.leafCode },
    path: leaf?.path ?? [],
    pathEn: leaf?.pathEn ?? [],
    fromUnit: named(amendment.fromUnit),
    toUnit: named(amendment.toUnit),
    at: amendment.at.toISOString(),
    rulings: amendment.evidence.flatMap((id) => {
      const ruling = rulings.get(id)
      // An administrator sees no case: law and reason of the ruling, without numbers of orders or people.
      return ruling === undefined ? [] : [{ fromUnit: named(ruling.fromUnit), toUnit: named(ruling.toUnit), law: ruling.law, reason: withoutPersonal(ruling.reason), at: ruling.at.toISOString() }]
    }),
    of: amendment.of,
    status: amendment.status,
    decided: decided === null ? null : { at: decided.at.toISOString(), by: city.people.get(decided.by)?.name ?? null, reason: decided.reason, as: decided.as, version: decided.version },
  }
}
