// All matters of an index: which one a new message joins, and which other matter is nearest to one.
import { absorb, foundGathering, joinRow, kindsOf, mainOf, type Gathering } from './gathering.ts'
import { kindsOfRow } from './kind-mix.ts'
import { likeness, type Side } from './likeness.ts'
import type { MatterOptions } from './options.ts'
import type { Contact, Probe, Space } from './space.ts'

export interface Nearest {
  gathering: Gathering
  likeness: number
  contact: Contact
}

/** Words of a matter that lead the search for its neighbours, and neighbours compared word by word. */
const LEADING_WORDS = 80
const COMPARED = 12
/** Share of the messages that must name a district for it to tell nothing. */
const COMMON_REGION_SHARE = 0.25
/** Share of a matter's members that must name a district, or a place, for it to be the matter's. */
const MAIN_REGION_SHARE = 0.25
const MAIN_PLACE_SHARE = 0.15

export class MatterSet {
  readonly live = new Map<number, Gathering>()
  /** Districts named by so many that they tell nothing. */
  commonRegions: ReadonlySet<number> = new Set()
  private next = 0
  private readonly ids = new Map<string, Gathering>()
  private readonly space: Space
  private readonly options: MatterOptions

  constructor(space: Space, options: MatterOptions) {
    this.space = space
    this.options = options
  }

  /** One more than the largest number in use. */
  get numbers(): number {
    return this.next
  }

  byNumber(number: number): Gathering | undefined {
    return this.live.get(number)
  }

  byId(id: string): Gathering | undefined {
    return this.ids.get(id)
  }

  /** A new matter of one message; when its id is taken, a number is added to it. */
  found(row: number, wanted: string): Gathering {
    let id = wanted
    for (let more = 2; this.ids.has(id); more++) id = `${wanted}-${more}`
    const gathering = foundGathering(this.space, this.next++, id, row)
    this.live.set(gathering.number, gathering)
    this.ids.set(id, gathering)
    return gathering
  }

  /** The row joins the nearest matter if that is near enough, else founds its own. */
  place(row: number, newId: () => string): Gathering {
    const { space, options } = this
    const probe = space.probeOfRow(row)
    const best = this.nearest(probe, this.sideOfRow(row, probe), null, options.joinAt)
    if (best === null) return this.found(row, newId())
    joinRow(space, best.gathering, row, best.contact.dot, best.contact.whatDot)
    return best.gathering
  }

  /** The nearest other matter of at least `least` likeness. */
  neighbour(gathering: Gathering, least: number): Nearest | null {
    const { space } = this
    const first = gathering.rows[0] ?? 0
    const probe = gathering.sum === null ? space.probeOfRow(first) : space.probeOfSum(gathering.sum)
    return this.nearest(probe, this.sideOf(gathering), gathering, least)
  }

  /** Makes one of two; the larger, then the older, keeps its number and id. */
  join(a: Gathering, b: Gathering, contact: Contact): Gathering {
    const [into, other] = leads(a, b) ? [a, b] : [b, a]
    absorb(this.space, into, other, contact.dot, contact.whatDot)
    this.drop(other)
    for (const number of other.apart) this.live.get(number)?.apart.add(into.number)
    return into
  }

  drop(gathering: Gathering): void {
    this.live.delete(gathering.number)
    this.ids.delete(gathering.id)
  }

  /** Exact products of two matters' sums. */
  contactOf(a: Gathering, b: Gathering): Contact {
    const probe = a.sum === null ? this.space.probeOfRow(a.rows[0] ?? 0) : this.space.probeOfSum(a.sum)
    this.space.spread(probe)
    const contact = this.compare(probe, b)
    this.space.gather(probe)
    return contact
  }

  likenessOf(a: Gathering, b: Gathering, contact: Contact): number {
    return likeness(this.sideOf(a), this.sideOf(b), contact, this.commonRegions, this.options)
  }

  /** Districts that more than a quarter of all messages name. */
  countCommonRegions(): void {
    const counts = new Map<number, number>()
    for (const gathering of this.live.values())
      for (const [region, count] of gathering.regions) counts.set(region, (counts.get(region) ?? 0) + count)
    const least = COMMON_REGION_SHARE * this.space.messages.alive
    this.commonRegions = new Set([...counts].filter(([, count]) => count > least).map(([region]) => region))
  }

  private nearest(probe: Probe, side: Side, self: Gathering | null, least: number): Nearest | null {
    const { space } = this
    const { contacts, frequent, exact } = space.scan(probe, space.messages.matterOf, this.next, LEADING_WORDS, least - this.options.placeBonus)
    const candidates = this.candidates(contacts, probe, self, exact ? least : 0.6 * least)
    const known = new Set(candidates.map(({ gathering }) => gathering))
    for (const owner of frequent) {
      const gathering = this.live.get(owner)
      if (gathering === undefined || gathering === self || known.has(gathering) || self?.apart.has(owner) === true) continue
      candidates.push({ gathering, likeness: 0, contact: { owner, dot: 0, whatDot: 0 } })
    }
    if (exact || candidates.length === 0) return this.best(candidates, side, least, (contact) => contact)
    space.spread(probe)
    const best = this.best(candidates, side, least, (_, gathering) => this.compare(probe, gathering))
    space.gather(probe)
    return best
  }

  /** Those whose bare cosine can reach `least`, best first; the others cannot gain by what {@link likeness} takes off. */
  private candidates(contacts: number[], probe: Probe, self: Gathering | null, least: number): Nearest[] {
    const found: Nearest[] = []
    for (const owner of contacts) {
      const gathering = this.live.get(owner)
      if (gathering === undefined || gathering === self || self?.apart.has(owner) === true) continue
      const contact = this.space.contact(owner)
      const cosine = contact.dot / Math.sqrt(probe.squared * gathering.squared || 1)
      if (cosine >= least - this.options.placeBonus) found.push({ gathering, likeness: cosine, contact })
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.gathering.number - b.gathering.number).slice(0, COMPARED)
  }

  private best(candidates: Nearest[], side: Side, least: number, contactOf: (contact: Contact, gathering: Gathering) => Contact): Nearest | null {
    let best: Nearest | null = null
    for (const { gathering, contact: rough } of candidates) {
      const contact = contactOf(rough, gathering)
      const value = likeness(side, this.sideOf(gathering), contact, this.commonRegions, this.options)
      if (value >= least && (best === null || value > best.likeness)) best = { gathering, likeness: value, contact }
    }
    return best
  }

  private compare(probe: Probe, gathering: Gathering): Contact {
    if (gathering.sum === null) return this.space.dotWithRow(gathering.rows[0] ?? 0, gathering.number)
    return this.space.dotWithSum(probe, gathering.sum, gathering.number)
  }

  private sideOfRow(row: number, probe: Probe): Side {
    const { messages } = this.space
    const atMs = messages.at[row] ?? 0
    const regions = [messages.region[row] ?? 0, messages.otherRegion[row] ?? 0].filter((region) => region !== 0)
    const places = this.names(this.space.headPlacesOf(row))
    return { members: 1, squared: probe.squared, what: probe.what, fromMs: atMs, toMs: atMs, regions, places, isPlaced: places.length > 0, kinds: kindsOfRow(messages.kinds, row) }
  }

  private sideOf(gathering: Gathering): Side {
    const { squared, what, fromMs, toMs } = gathering
    const places = this.names(mainOf(gathering, gathering.places, MAIN_PLACE_SHARE))
    const regions = mainOf(gathering, gathering.regions, MAIN_REGION_SHARE)
    const isPlaced = 2 * gathering.placed > gathering.rows.length
    return { members: gathering.rows.length, squared, what, fromMs, toMs, regions, places, isPlaced, kinds: kindsOf(this.space, gathering) }
  }

  private names(places: readonly number[]): string[] {
    return places.map((place) => this.space.terms.nameOf(place))
  }
}

/** The larger leads; of equals the older. */
function leads(a: Gathering, b: Gathering): boolean {
  return a.rows.length !== b.rows.length ? a.rows.length > b.rows.length : a.number < b.number
}
