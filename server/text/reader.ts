// The reader at the door: one message in, all that the platform proposes about its matter out. Pure compute, one thread.
import { firstLevelOf, leavesOf, type Catalogue } from '../domain/catalogue.ts'
import { leafCodes } from './catalogue-texts.ts'
import { coldStart, groupProbabilities, leafProbabilities, type ColdStart } from './cold-start.ts'
import { demandTypeReader, type DemandGuess } from './demand-type/demand-type.ts'
import { languageOf, type Language } from './language.ts'
import { readingOf, type Message, type Reading } from './message.ts'
import { decodeModel, versionOf } from './model-file.ts'
import { classifierOf, type Classifier } from './model.ts'
import type { Reason } from './reasons.ts'
import { stretchesOf, type Stretch } from './several.ts'
import { UNTAUGHT } from './taught.ts'

/** A catalogue code with its probability. */
export interface Guess {
  code: string
  p: number
}

export interface ReadMatter {
  /** The likeliest leaves, best first, at most five; empty when the text says nothing. */
  leaves: Guess[]
  /** All first levels, best first; their probabilities add up to 1. */
  firstLevel: Guess[]
  demandType: DemandGuess
  /** Whether the message seems to hold several matters; then `parts` proposes how to split it. */
  several: boolean
  /** Offsets in the message's `text` as it was sent, with the leaf of each part; empty when there is one matter. */
  parts: (Stretch & Guess)[]
  /** Not sure enough of the leaf: a person chooses. */
  abstained: boolean
  /** The words that spoke most for the first leaf. */
  reasons: Reason[]
  modelVersion: string
  language: Language
}

export interface Reader {
  read(message: Message): ReadMatter
  /** Names catalogue and model, e.g. `catalogue-1+model-0f3a…`; stands on every order that was read with them. */
  modelVersion: string
}

export interface ReaderOptions {
  catalogue: Catalogue
  /** A trained model file whose labels are leaf codes; null or absent for a city without history. */
  model?: Uint8Array | null
}

const SHOWN_LEAVES = 5
/** Without a model: from this probability on the first leaf is right in about nine cases of ten. */
const SURE = 0.6
/** From this probability of its second level on, a stretch speaks for a matter of its own. */
const CLEAR = 0.6
/** Real rows after which a model that does not know what it does not know counts as much as the catalogue's own words. */
const ROWS_OF_EQUAL_SAY = 300

/**
 * Builds a reader; takes about a second of one core for some hundred leaves.
 * @throws ModelFileError when the model's bytes are not a whole model
 */
export function createReader({ catalogue, model }: ReaderOptions): Reader {
  const cold = coldStart(catalogue)
  const learnt = model === undefined || model === null ? null : learntOf(model, catalogue)
  const demandTypes = demandTypeReader()
  const leaves = leavesOf(catalogue)
  const modelVersion = `catalogue-${catalogue.version}${learnt === null ? '' : `+${learnt.version}`}`
  const firstCodes = [...new Set(cold.codes.map(firstLevelOf))].sort()
  const firstOf = Uint16Array.from(cold.codes, (code) => firstCodes.indexOf(firstLevelOf(code)))

  const judge = (reading: Reading): Judgement => {
    const likeness = cold.likeness(reading)
    const [ours, firsts] = [leafProbabilities(likeness), groupProbabilities(likeness, firstOf, firstCodes.length)]
    if (learnt === null) return { leaves: ours, firsts, taught: null }
    const taught = taughtBy(learnt, reading)
    const rest = 1 - taught.reduce((sum, share) => sum + share, 0)
    const taughtFirsts = sumsBy(taught, firstOf, firstCodes.length)
    return {
      leaves: ours.map((p, leaf) => (taught[leaf] ?? 0) + rest * p),
      firsts: firsts.map((p, first) => (taughtFirsts[first] ?? 0) + rest * p),
      taught,
    }
  }
  return {
    modelVersion,
    read(message) {
      const reading = readingOf(message)
      const language = languageOf(reading.text)
      const p = judge(reading)
      const ranked = language === 'none' ? [] : bestOf(cold.codes, p.leaves, SHOWN_LEAVES)
      const best = cold.codes.indexOf(ranked[0]?.code ?? '')
      // What people taught must be as sure as was wanted when it learnt; what the catalogue says, as sure as it must be alone.
      const fromTaught = learnt !== null && (p.taught?.[best] ?? 0) >= (p.leaves[best] ?? 0) / 2
      const sure = fromTaught ? learnt.sure : SURE
      const parts = partsOf(message, cold.codes, (part) => judge(part).leaves)
      const [demandType = { value: 'complaint', p: 0 }] = demandTypes.read(reading, leaves.get(ranked[0]?.code ?? '')?.demandTypes)
      return {
        leaves: ranked,
        firstLevel: bestOf(firstCodes, p.firsts, firstCodes.length),
        demandType,
        several: parts.length > 1,
        parts,
        abstained: (ranked[0]?.p ?? 0) < sure,
        reasons: ranked.length === 0 ? [] : reasonsOf(reading, cold, fromTaught ? learnt : null, ranked),
        modelVersion,
        language,
      }
    },
  }
}

/** What dispatchers taught, placed on the leaves of the catalogue in force. */
interface Learnt {
  classifier: Classifier
  version: string
  /** The model's label of each leaf, -1 for a leaf that it has never seen. */
  labelOf: Int32Array
  /** The model's label for all that nobody taught, -1 when it has none. */
  untaught: number
  /** Its say where it has no label for what it does not know, 0 to 1; it grows with the rows. */
  say: number
  sure: number
}

function learntOf(bytes: Uint8Array, catalogue: Catalogue): Learnt {
  const model = decodeModel(bytes)
  const { rows } = model.report
  const untaught = model.labels.indexOf(UNTAUGHT)
  return {
    classifier: classifierOf(model),
    version: versionOf(bytes),
    labelOf: Int32Array.from(leafCodes(catalogue), (code) => model.labels.indexOf(code)),
    untaught,
    say: untaught >= 0 ? 1 : rows / (rows + ROWS_OF_EQUAL_SAY),
    sure: Math.max(SURE, model.threshold),
  }
}

/** Probabilities in the order of the leaves, and in that of the first levels. */
interface Judgement {
  leaves: Float64Array
  firsts: Float64Array
  /** The part of `leaves` that comes from what people taught; null without a model. */
  taught: Float64Array | null
}

/** The model's probabilities on the leaves in force; what is missing to 1 is left to the catalogue's own words. */
function taughtBy({ classifier, labelOf, say }: Learnt, reading: Reading): Float64Array {
  const p = classifier.probabilities(reading)
  return Float64Array.from(labelOf, (label) => (label < 0 ? 0 : say * (p[label] ?? 0)))
}

function sumsBy(p: Float64Array, groupOf: Uint16Array, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  p.forEach((share, leaf) => {
    const group = groupOf[leaf] ?? 0
    sums[group] = (sums[group] ?? 0) + share
  })
  return sums
}

function bestOf(codes: string[], p: Float64Array, most: number): Guess[] {
  const best: number[] = []
  for (let leaf = 0; leaf < p.length; leaf++) {
    let place = best.length
    while (place > 0 && (p[best[place - 1] ?? 0] ?? 0) < (p[leaf] ?? 0)) place -= 1
    if (place >= most) continue
    best.splice(place, 0, leaf)
    best.length = Math.min(best.length, most)
  }
  return best.map((leaf) => ({ code: codes[leaf] ?? '', p: p[leaf] ?? 0 }))
}

/** The stretches that are each clearly about another second-level matter; fewer than two means one matter. */
function partsOf(message: Message, codes: string[], probabilities: (reading: Reading) => Float64Array): (Stretch & Guess)[] {
  const stretches = stretchesOf(message.text)
  if (stretches.length < 2) return []
  const parts: (Stretch & Guess & { clear: boolean })[] = []
  for (const stretch of stretches) {
    const p = probabilities(readingOf({ text: message.text.slice(stretch.from, stretch.to) }))
    const [best = { code: '', p: 0 }] = bestOf(codes, p, 1)
    const part = { ...stretch, ...best, clear: massOf(best.code.slice(0, 5), codes, p) >= CLEAR }
    const last = parts.at(-1)
    if (last === undefined) parts.push(part)
    else if (!part.clear || last.code.slice(0, 5) === part.code.slice(0, 5)) last.to = part.to
    else if (!last.clear) parts[parts.length - 1] = { ...part, from: last.from } // a greeting goes with what follows
    else parts.push(part)
  }
  return parts.length > 1 && parts.every(({ clear }) => clear) ? parts.map(({ from, to, code, p }) => ({ from, to, code, p })) : []
}

/** Probability that it is any leaf of this second level. */
const massOf = (second: string, codes: string[], p: Float64Array): number =>
  p.reduce((sum, share, leaf) => ((codes[leaf] ?? '').startsWith(second) ? sum + share : sum), 0)

/** From the model when the answer is its own, else from the catalogue's words. */
function reasonsOf(reading: Reading, cold: ColdStart, learnt: Learnt | null, ranked: Guess[]): Reason[] {
  const leaves = ranked.map(({ code }) => cold.codes.indexOf(code))
  if (learnt === null) return cold.reasons(reading, leaves)
  const [label = -1, rival = -1] = leaves.map((leaf) => learnt.labelOf[leaf] ?? -1)
  const against = rival >= 0 ? rival : learnt.untaught
  return label < 0 || against < 0 ? cold.reasons(reading, leaves) : learnt.classifier.reasons(reading, label, against)
}
