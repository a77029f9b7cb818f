// One network while it learns: forward, and the way back by gradients, one window at a time.
import type { Random } from '../random.ts'
import { DIMENSIONS, type Encoded, FILTER_COUNT, FILTERS, HIDDEN, lastStart, netSizes, type NetWeights } from './net.ts'

export interface NetOptions {
  passes: number
  /** Step of the first pass; it falls to a tenth. */
  rate: number
  /** Characters seen fewer times are strangers. */
  leastSeen: number
  /** Chance that a character, or what a filter saw, is left out. */
  characterDropout: number
  filterDropout: number
  urgentWeight: number
}

interface Table {
  values: Float32Array
  squares: Float32Array
}
type Tables = Record<Exclude<keyof NetWeights, 'alphabet'>, Table>

/** A network that learns, from numbers drawn by chance. */
export class Learner {
  rate = 0
  private readonly tables: Tables
  private readonly options: NetOptions
  private readonly random: Random
  // What the last look saw.
  private input = new Float32Array(0)
  private slope = new Float32Array(0)
  private readonly strongest = new Float32Array(FILTER_COUNT)
  /** Where the strongest answer of each filter was: the place in the window at which it starts, and the sentence. */
  private readonly starts = new Int32Array(FILTER_COUNT)
  private readonly within = new Int32Array(FILTER_COUNT)
  private readonly units = new Float32Array(HIDDEN)
  private readonly unitSlopes = new Float32Array(HIDDEN)
  private readonly sums = new Float32Array(Math.max(...FILTERS.map(({ count }) => count)))

  constructor(alphabet: string, options: NetOptions, random: Random) {
    this.options = options
    this.random = random
    const sizes = netSizes(alphabet)
    this.tables = {
      characters: this.table(sizes.characters, 0.3),
      meanings: this.table(sizes.meanings, 0.3),
      filters: this.table(sizes.filters, 1 / Math.sqrt(3 * DIMENSIONS)),
      filterBias: this.table(sizes.filterBias, 0),
      hidden: this.table(sizes.hidden, 1 / Math.sqrt(FILTER_COUNT)),
      hiddenBias: this.table(sizes.hiddenBias, 0),
      out: this.table(sizes.out, 1 / Math.sqrt(HIDDEN)),
      outBias: this.table(sizes.outBias, 0),
    }
  }

  weights(alphabet: string): NetWeights {
    const { characters, meanings, filters, filterBias, hidden, hiddenBias, out, outBias } = this.tables
    return { alphabet, characters: characters.values, meanings: meanings.values, filters: filters.values, filterBias: filterBias.values, hidden: hidden.values, hiddenBias: hiddenBias.values, out: out.values, outBias: outBias.values }
  }

  urgency(window: readonly Encoded[]): number {
    return this.look(window, null).urgent
  }

  /** One step towards what the window should be read as. */
  step(window: readonly Encoded[], urgent: number, grave: number, urgentCount: number, graveCount: number): void {
    const kept = this.dropped(window)
    const said = this.look(kept, this.options.filterDropout)
    this.back(kept, (sigmoid(said.urgent) - urgent) * urgentCount, (sigmoid(said.grave) - grave) * graveCount)
  }

  private table(length: number, spread: number): Table {
    const values = Float32Array.from({ length }, () => (spread === 0 ? 0 : spread * gauss(this.random)))
    return { values, squares: new Float32Array(length).fill(1e-3) }
  }

  private dropped(window: readonly Encoded[]): Encoded[] {
    return window.map(({ characters, meanings }) => ({ characters: characters.map((row) => (this.random.next() < this.options.characterDropout ? -1 : row)), meanings }))
  }

  // Forward; `dropout` of what the filters saw is left out.
  private look(window: readonly Encoded[], dropout: number | null): { urgent: number; grave: number } {
    this.strongest.fill(0)
    this.starts.fill(-9)
    this.fillInput(window)
    let offset = 0
    for (const { characters } of window) {
      this.filter(characters.length, offset)
      offset += characters.length
    }
    const { hidden, hiddenBias, out, outBias } = this.tables
    this.units.set(hiddenBias.values)
    for (let f = 0; f < FILTER_COUNT; f++) {
      if (dropout !== null) this.strongest[f] = this.random.next() < dropout ? 0 : (this.strongest[f] ?? 0) / (1 - dropout)
      const strength = this.strongest[f] ?? 0
      if (strength <= 0) continue
      for (let unit = 0, at = f * HIDDEN; unit < HIDDEN; unit++, at++) this.units[unit] = (this.units[unit] ?? 0) + strength * (hidden.values[at] ?? 0)
    }
    let urgent = outBias.values[0] ?? 0
    let grave = outBias.values[1] ?? 0
    for (let unit = 0; unit < HIDDEN; unit++) {
      const value = this.units[unit] ?? 0
      if (value <= 0) continue
      urgent += value * (out.values[2 * unit] ?? 0)
      grave += value * (out.values[2 * unit + 1] ?? 0)
    }
    return { urgent, grave }
  }

  private fillInput(window: readonly Encoded[]): void {
    const length = window.reduce((sum, { characters }) => sum + characters.length, 0)
    if (length * DIMENSIONS > this.input.length) [this.input, this.slope] = [new Float32Array(2 * length * DIMENSIONS), new Float32Array(2 * length * DIMENSIONS)]
    const { input } = this
    const characterValues = this.tables.characters.values
    const meaningValues = this.tables.meanings.values
    let at = 0
    for (const { characters, meanings } of window)
      for (let i = 0; i < characters.length; i++) {
        const row = characters[i] ?? -1
        const meaning = meanings[i] ?? -1
        for (let d = 0; d < DIMENSIONS; d++, at++)
          input[at] = (row < 0 ? 0 : (characterValues[row * DIMENSIONS + d] ?? 0)) + (meaning < 0 ? 0 : (meaningValues[meaning * DIMENSIONS + d] ?? 0))
      }
  }

  // One sentence's part of the input, which begins at place `offset` of the window.
  private filter(length: number, offset: number): void {
    const { input, sums, strongest, starts, within } = this
    const weights = this.tables.filters.values
    const biases = this.tables.filterBias.values
    let filter = 0
    let base = 0
    for (const { width, count } of FILTERS) {
      for (let start = -1; start <= lastStart(length, width); start++) {
        for (let f = 0; f < count; f++) sums[f] = biases[filter + f] ?? 0
        for (let place = Math.max(0, -start); place < width && start + place < length; place++) {
          let at = base + place * DIMENSIONS * count
          const from = (offset + start + place) * DIMENSIONS
          for (let d = 0; d < DIMENSIONS; d++) {
            const value = input[from + d] ?? 0
            for (let f = 0; f < count; f++, at++) sums[f] = (sums[f] ?? 0) + value * (weights[at] ?? 0)
          }
        }
        for (let f = 0; f < count; f++) {
          const sum = sums[f] ?? 0
          if (sum <= (strongest[filter + f] ?? 0)) continue
          strongest[filter + f] = sum
          starts[filter + f] = start
          within[filter + f] = offset
        }
      }
      filter += count
      base += width * DIMENSIONS * count
    }
  }

  private back(window: readonly Encoded[], urgentError: number, graveError: number): void {
    const { out, outBias, hidden, hiddenBias } = this.tables
    const { units, unitSlopes, strongest } = this
    for (let unit = 0; unit < HIDDEN; unit++) {
      const value = units[unit] ?? 0
      unitSlopes[unit] = value <= 0 ? 0 : urgentError * (out.values[2 * unit] ?? 0) + graveError * (out.values[2 * unit + 1] ?? 0)
      if (value <= 0) continue
      this.move(out, 2 * unit, urgentError * value)
      this.move(out, 2 * unit + 1, graveError * value)
      this.move(hiddenBias, unit, unitSlopes[unit] ?? 0)
    }
    this.move(outBias, 0, urgentError)
    this.move(outBias, 1, graveError)
    this.slope.fill(0, 0, window.reduce((sum, { characters }) => sum + characters.length, 0) * DIMENSIONS)
    let filter = 0
    let base = 0
    for (const { width, count } of FILTERS) {
      for (let f = 0; f < count; f++) {
        const strength = strongest[filter + f] ?? 0
        if (strength <= 0) continue
        let slope = 0
        for (let unit = 0, at = (filter + f) * HIDDEN; unit < HIDDEN; unit++, at++) {
          const unitSlope = unitSlopes[unit] ?? 0
          if (unitSlope === 0) continue
          slope += unitSlope * (hidden.values[at] ?? 0)
          this.move(hidden, at, unitSlope * strength)
        }
        this.backFilter(window, filter + f, base + f, width, count, slope / (1 - this.options.filterDropout))
      }
      filter += count
      base += width * DIMENSIONS * count
    }
    this.backInput(window)
  }

  private backFilter(window: readonly Encoded[], filter: number, base: number, width: number, count: number, slope: number): void {
    if (slope === 0) return
    const { filters, filterBias } = this.tables
    const offset = this.within[filter] ?? 0
    const length = lengthAt(window, offset)
    const start = this.starts[filter] ?? 0
    this.move(filterBias, filter, slope)
    for (let place = Math.max(0, -start); place < width && start + place < length; place++) {
      const from = (offset + start + place) * DIMENSIONS
      for (let d = 0; d < DIMENSIONS; d++) {
        const at = base + (place * DIMENSIONS + d) * count
        this.slope[from + d] = (this.slope[from + d] ?? 0) + slope * (filters.values[at] ?? 0)
        this.move(filters, at, slope * (this.input[from + d] ?? 0))
      }
    }
  }

  private backInput(window: readonly Encoded[]): void {
    const { characters: characterTable, meanings: meaningTable } = this.tables
    let at = 0
    for (const { characters, meanings } of window)
      for (let i = 0; i < characters.length; i++) {
        const row = characters[i] ?? -1
        const meaning = meanings[i] ?? -1
        for (let d = 0; d < DIMENSIONS; d++, at++) {
          const slope = this.slope[at] ?? 0
          if (slope === 0) continue
          if (row >= 0) this.move(characterTable, row * DIMENSIONS + d, slope)
          if (meaning >= 0) this.move(meaningTable, meaning * DIMENSIONS + d, slope)
        }
      }
  }

  private move({ values, squares }: Table, at: number, slope: number): void {
    if (slope === 0) return
    const square = (squares[at] ?? 0) + slope * slope
    squares[at] = square
    values[at] = (values[at] ?? 0) - (this.rate * slope) / Math.sqrt(square)
  }
}

function lengthAt(window: readonly Encoded[], offset: number): number {
  let at = 0
  for (const { characters } of window) {
    if (at === offset) return characters.length
    at += characters.length
  }
  return 0
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const gauss = (random: Random): number => Math.sqrt(-2 * Math.log(random.next() + 1e-9)) * Math.cos(2 * Math.PI * random.next())
