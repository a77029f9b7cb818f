// The reader at the door: one message in, all that the platform proposes about its matter out. Pure compute, one thread.
import { firstLevelOf, leavesOf, type Catalogue } from '../domain/catalogue.ts'
import { leafCodes } from './catalogue-texts.ts'
import { coldStart, groupProbabilities, leafProbabilities } from './cold-start.ts'
import { demandTypeReader, type DemandGuess } from './demand-type/demand-type.ts'
import { languageOf, type Language } from './language.ts'
import { readingOf, type Message, type Reading } from './message.ts'
import { decodeModel, versionOf } from './model-file.ts'
import { classifierOf, type Classifier } from './model.ts'
import type { Reason } from './reasons.ts'
import { partsOf, type Opinion, type Part } from './several.ts'
import { bestOf, mixed, sumOf, sumsBy } from './shares.ts'
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
  parts: Part[]
  /** Not sure enough of the leaf: a person chooses. */
  abstained: boolean
  modelVersion: string
  language: Language
}

export interface Reader {
  read(message: Message): ReadMatter
  /**
   * The words that spoke most for a leaf over others. Several times as dear as reading, so it is asked when somebody looks.
   * @param leaves codes, the one to be explained first; those that the catalogue no longer has are passed over
   * @returns best first; empty when the first of them is gone, or no word spoke for it
   */
  reasons(message: Message, leaves: readonly string[]): Reason[]
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

  const secondCodes = [...new Set(cold.codes.map(secondLevelOf))]
  const secondOf = Uint16Array.from(cold.codes, (code) => secondCodes.indexOf(secondLevelOf(code)))

  const judge = (reading: Reading): Judgement => {
    const likeness = cold.likeness(reading)
    const ours = leafProbabilities(likeness)
    if (learnt === null) return { likeness, leaves: ours, taught: null }
    const taught = taughtBy(learnt, reading)
    const rest = 1 - sumOf(taught)
    return { likeness, leaves: mixed(taught, rest, ours), taught }
  }
  const firstLevels = ({ likeness, taught }: Judgement): Float64Array => {
    const ours = groupProbabilities(likeness, firstOf, firstCodes.length)
    return taught === null ? ours : mixed(sumsBy(taught, firstOf, firstCodes.length), 1 - sumOf(taught), ours)
  }
  /** What people taught must be as sure as was wanted when it learnt; what the catalogue says, as sure as it must be alone. */
  const speakerOf = ({ leaves: p, taught }: Judgement, leaf: number): Learnt | null =>
    learnt !== null && (taught?.[leaf] ?? 0) >= (p[leaf] ?? 0) / 2 ? learnt : null

  return {
    modelVersion,
    read(message) {
      const reading = readingOf(message)
      const language = languageOf(reading.text)
      const judgement = judge(reading)
      const best = language === 'none' ? [] : bestOf(judgement.leaves, SHOWN_LEAVES)
      const ranked = guessesOf(cold.codes, judgement.leaves, best)
      const sure = speakerOf(judgement, best[0] ?? -1)?.sure ?? SURE
      const firsts = firstLevels(judgement)
      const opinionOf = (leaves: Float64Array): Opinion => opinionFrom(leaves, cold.codes, secondOf, secondCodes.length)
      const parts = partsOf(message.text, opinionOf(judgement.leaves), (stretch) => opinionOf(judge(readingOf({ text: stretch })).leaves))
      const [demandType = { value: 'complaint', p: 0 }] = demandTypes.read(reading, leaves.get(ranked[0]?.code ?? '')?.demandTypes)
      return {
        leaves: ranked,
        firstLevel: guessesOf(firstCodes, firsts, bestOf(firsts, firstCodes.length)),
        demandType,
        several: parts.length > 1,
        parts,
        abstained: (ranked[0]?.p ?? 0) < sure,
        modelVersion,
        language,
      }
    },
    reasons(message, codes) {
      const ranked = codes.map((code) => cold.codes.indexOf(code))
      const [first = -1] = ranked
      if (first < 0) return []
      const reading = readingOf(message)
      const known = ranked.filter((leaf) => leaf >= 0)
      const speaker = learnt === null ? null : speakerOf(judge(reading), first)
      return (speaker === null ? null : taughtReasons(reading, speaker, ranked)) ?? cold.reasons(reading, known)
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

interface Judgement {
  /** Of each leaf, by the catalogue's own words. */
  likeness: Float64Array
  /** Probability of each leaf. */
  leaves: Float64Array
  /** The part of `leaves` that comes from what people taught; null without a model. */
  taught: Float64Array | null
}

/** The model's probabilities on the leaves in force; what is missing to 1 is left to the catalogue's own words. */
function taughtBy({ classifier, labelOf, say }: Learnt, reading: Reading): Float64Array {
  const p = classifier.probabilities(reading)
  const taught = new Float64Array(labelOf.length)
  for (let leaf = 0; leaf < taught.length; leaf++) {
    const label = labelOf[leaf] ?? -1
    if (label >= 0) taught[leaf] = say * (p[label] ?? 0)
  }
  return taught
}

const guessesOf = (codes: readonly string[], p: Float64Array, best: readonly number[]): Guess[] => best.map((at) => ({ code: codes[at] ?? '', p: p[at] ?? 0 }))

const secondLevelOf = (code: string): string => code.slice(0, 5)

/** What a text seems to be about, by these probabilities of its leaves. */
function opinionFrom(p: Float64Array, codes: readonly string[], secondOf: Uint16Array, count: number): Opinion {
  const [best = 0] = bestOf(p, 1)
  const seconds = sumsBy(p, secondOf, count)
  const [second = 0] = bestOf(seconds, 1)
  return { code: codes[best] ?? '', p: p[best] ?? 0, seconds, second }
}

/** From the model, over the runner-up or what nobody taught; null when it knows no rival. */
function taughtReasons(reading: Reading, { classifier, labelOf, untaught }: Learnt, ranked: readonly number[]): Reason[] | null {
  const [label = -1, rival = -1] = ranked.map((leaf) => labelOf[leaf] ?? -1)
  const against = rival >= 0 ? rival : untaught
  return label < 0 || against < 0 ? null : classifier.reasons(reading, label, against)
}
