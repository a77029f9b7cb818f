// The city's policies in the hands of an administrator: what each says, tried on the city, put in force as a new version, any
// version brought back. No case content. What is frozen on orders stays: see REACH_OF.
import { HotlineError, invalid, notFound } from '../contracts/errors.ts'
import { PolicyBody, type PoliciesView, type PolicyChangeIn, type PolicyPreview, type PolicyProposal, type PolicyRestore, type PolicyVersionFacts, type PolicyView } from '../contracts/city-policies.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import { DEFAULT_POLICIES, POLICY_NAMES, policyChanges, policyFaults, REACH_OF, type CityPolicies, type PolicyName } from '../domain/city-policies.ts'
import { withDispatchResting, type ClockPolicy } from '../domain/clocks.ts'
import { coversMatter } from '../domain/routing-rules.ts'
import type { KeptPolicy } from '../store/city-policies.ts'

/** The policies in force, and every version of the clock policy: orders keep the one they were dispatched under. */
export interface PoliciesInForce extends CityPolicies {
  clockVersions: ReadonlyMap<number, ClockPolicy>
}

/** @param kept all versions of all policies */
export function policiesOf(kept: readonly KeptPolicy[]): PoliciesInForce {
  const versions = kept.filter(({ name }) => name === 'clocks').map((one) => wholeOf('clocks', one))
  return {
    clocks: newest('clocks', kept),
    limits: newest('limits', kept),
    whistles: newest('whistles', kept),
    supervision: newest('supervision', kept),
    amendments: newest('amendments', kept),
    messages: newest('messages', kept),
    communities: newest('communities', kept),
    clockVersions: new Map([DEFAULT_POLICIES.clocks, ...versions].map((policy) => [policy.version, policy])),
  }
}

const newest = <N extends PolicyName>(name: N, kept: readonly KeptPolicy[]): CityPolicies[N] => {
  const last = kept.filter((one) => one.name === name).at(-1)
  return last === undefined ? DEFAULT_POLICIES[name] : wholeOf(name, last)
}

/** Counts the changes of what saved values mean: from 2 on a list of pauses that leaves the limit to dispatch out means to. */
const EDITION = 2

/** A kept version as the domain reads it; what was added to a policy since has the shipped value. Our own writing is trusted. */
function wholeOf<N extends PolicyName>(name: N, { value, version, at, edition = 1 }: KeptPolicy): CityPolicies[N] {
  const whole: CityPolicies[N] = { ...DEFAULT_POLICIES[name], ...(value as Partial<CityPolicies[N]>), version }
  if (!('pauses' in whole)) return whole
  return { ...whole, inForceFrom: at, ...(edition < EDITION && { pauses: withDispatchResting(whole.pauses) }) }
}

/** What a policy says, without number and instant. */
function bodyOf(name: PolicyName, policy: CityPolicies[PolicyName]): PolicyBody {
  const value = Object.fromEntries(Object.entries(policy).filter(([key]) => key !== 'version' && key !== 'inForceFrom'))
  return PolicyBody.parse({ name, value })
}

/** Every policy with what it says, from when a change of it holds, and its versions, the newest first. */
export async function viewPolicies(ctx: Context): Promise<PoliciesView> {
  const kept = await ctx.store.policies.listAll()
  const inForce = policiesOf(kept)
  const policies = POLICY_NAMES.map((name): PolicyView => {
    const history = kept.filter((one) => one.name === name).map((one) => factsOf(ctx, one))
    return { ...bodyOf(name, inForce[name]), version: inForce[name].version, reach: REACH_OF[name], history: [SHIPPED, ...history].reverse() }
  })
  return { policies, messagesGateway: ctx.config.sms?.kind ?? 'none' }
}

/** What stands before a city's own versions. */
const SHIPPED: PolicyVersionFacts = { version: 1, at: null, by: null, reason: '', restored: null, changed: [] }

const factsOf = (ctx: Context, { version, at, by, reason, restored, changed }: KeptPolicy): PolicyVersionFacts => ({
  version,
  at: at.toISOString(),
  by: { id: by, name: ctx.city.people.get(by)?.name ?? by },
  reason,
  restored,
  changed,
})

/**
 * What a version said, to be compared with another.
 * @throws HotlineError not_found
 */
export async function viewPolicyVersion(ctx: Context, name: PolicyName, version: number): Promise<PolicyBody> {
  return bodyOf(name, await versionOf(ctx, name, version))
}

async function versionOf(ctx: Context, name: PolicyName, version: number): Promise<CityPolicies[PolicyName]> {
  if (version === DEFAULT_POLICIES[name].version) return DEFAULT_POLICIES[name]
  const kept = await ctx.store.policies.findVersion(name, version)
  if (kept === null) throw notFound()
  return wholeOf(name, kept)
}

/**
 * What a proposal would change, and how many orders under way it touches. Nothing changes by asking.
 * @throws HotlineError conflict | invalid_input naming every fault
 */
export async function previewPolicy(ctx: Context, proposal: PolicyProposal): Promise<PolicyPreview> {
  const changed = await changedBy(ctx, proposal)
  const byVersion = await ctx.store.orders.countOpenByClockPolicy()
  return {
    changed,
    reach: REACH_OF[proposal.name],
    openOrders: [...byVersion.values()].reduce((sum, orders) => sum + orders, 0),
    frozen: proposal.name === 'clocks' ? [...byVersion].map(([version, orders]) => ({ version, orders })).sort((a, b) => b.version - a.version) : [],
  }
}

/**
 * Puts a policy in force as a new version: here at once, in every other process within two seconds.
 * @throws HotlineError conflict with what changed when another version is in force by now | invalid_input naming every fault
 */
export async function changePolicy(ctx: Context, who: StaffActor, { reason, ...proposal }: PolicyChangeIn): Promise<void> {
  const changed = await changedBy(ctx, proposal)
  await putInForce(ctx, proposal, { by: who.id, reason, restored: null, changed })
}

/**
 * Brings a version back as a new one.
 * @throws HotlineError not_found | conflict | invalid_input when it names what is gone since
 */
export async function restorePolicy(ctx: Context, who: StaffActor, name: PolicyName, version: number, { version: seen, reason }: PolicyRestore): Promise<void> {
  const proposal = { ...bodyOf(name, await versionOf(ctx, name, version)), version: seen }
  const changed = await changedBy(ctx, proposal)
  await putInForce(ctx, proposal, { by: who.id, reason, restored: version, changed })
}

/** Paths that a proposal changes. @throws HotlineError conflict | invalid_input */
async function changedBy(ctx: Context, proposal: PolicyProposal): Promise<string[]> {
  const inForce = policiesOf(await ctx.store.policies.listAll())[proposal.name]
  if (proposal.version !== inForce.version) throw await conflictWith(ctx, proposal.name, proposal.version)
  const faults = faultsOf(proposal, (code) => [...ctx.city.leaves.keys()].some((leaf) => coversMatter([code], leaf)))
  if (faults.length > 0) throw invalid(...faults.map(({ path, code }) => ({ path: `value.${path}`, message: SAID[code], code })))
  const changed = policyChanges(bodyOf(proposal.name, inForce).value, proposal.value).map(({ path }) => path)
  if (changed.length === 0) throw invalid({ path: 'value', message: 'nothing would change', code: 'unchanged' })
  return changed
}

/** One branch for each name, so that value and rules are of one policy. */
function faultsOf(body: PolicyBody, isLeaf: (code: string) => boolean) {
  switch (body.name) {
    case 'clocks':
      return policyFaults(body.name, body.value, isLeaf)
    case 'limits':
      return policyFaults(body.name, body.value, isLeaf)
    case 'whistles':
      return policyFaults(body.name, body.value, isLeaf)
    case 'supervision':
      return policyFaults(body.name, body.value, isLeaf)
    case 'amendments':
      return policyFaults(body.name, body.value, isLeaf)
    case 'messages':
      return policyFaults(body.name, body.value, isLeaf)
    case 'communities':
      return policyFaults(body.name, body.value, isLeaf)
  }
}

const SAID = {
  duplicate: 'another rule has this id',
  same_case: 'another rule is for the same case',
  no_rule_for_any: 'this promise has no limit that holds for any order',
  out_of_bounds: 'not within the bounds of its kind',
  natural_only: 'limits of urgent orders are natural time (HR §3.4)',
  urgent_slower: 'longer for T0 than for T1',
  target_longer: 'the target is longer than the limit',
  unknown: 'there is no such matter in the catalogue',
  not_rising: 'must be greater than the one before',
  must_be_capped: 'this pause must have an end (HR §3.2, §3.4)',
  nobody_told: 'nobody would be told',
  shorter_notice_when_ordinary: 'more notice in an emergency than in an ordinary matter',
  calls_itself: 'this kind of unit calls, and cannot be called as well',
  asked_by_own_unit: 'communities and sections are asked by their own unit alone (Beijing 2021 art. 17)',
  milder_when_worse: 'a lower level than for what is less bad',
  day_below_hour: 'fewer in a day than in an hour',
} as const

async function putInForce(ctx: Context, { name, value, version }: PolicyProposal, how: Pick<KeptPolicy, 'by' | 'reason' | 'restored' | 'changed'>): Promise<void> {
  const next = { name, value, edition: EDITION, version: version + 1, at: ctx.now(), ...how }
  // A version once saved is never another: who comes second finds its number taken.
  if (!(await ctx.store.policies.addVersion(next))) throw await conflictWith(ctx, name, version)
  ctx.log.info({ policy: name, version: next.version, changed: next.changed.length }, 'a policy has a new version')
  await ctx.cityChanged()
}

/** What has changed since a version, by path. */
async function conflictWith(ctx: Context, name: PolicyName, seen: number): Promise<HotlineError> {
  const kept = await ctx.store.policies.listAll()
  const inForce = policiesOf(kept)[name]
  const then = kept.find((one) => one.name === name && one.version === seen)
  const before = then === undefined ? DEFAULT_POLICIES[name] : wholeOf(name, then)
  const changed = policyChanges(bodyOf(name, before).value, bodyOf(name, inForce).value).map(({ path }) => path)
  return new HotlineError({ code: 'conflict', version: inForce.version, changed })
}
