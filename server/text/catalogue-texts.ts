// The words a catalogue brings with it: the first, and for a city without history the only, training texts.
import type { Catalogue } from '../domain/catalogue.ts'

/** A text of the catalogue, with the leaf it speaks of. */
export interface CatalogueText {
  leafCode: string
  text: string
  language: 'zh' | 'en'
  kind: 'name' | 'synonyms' | 'example'
}

/** Every text of the catalogue that tells what a leaf is about, in the catalogue's order. */
export function* textsOf(catalogue: Catalogue): Generator<CatalogueText> {
  for (const first of catalogue.levels)
    for (const second of first.children)
      for (const leaf of second.leaves) {
        const leafCode = leaf.code
        yield { leafCode, text: `${leaf.name},${second.name},${first.name}`, language: 'zh', kind: 'name' }
        if (leaf.synonyms.length > 0) yield { leafCode, text: leaf.synonyms.join(','), language: 'zh', kind: 'synonyms' }
        for (const text of leaf.examples) yield { leafCode, text, language: 'zh', kind: 'example' }
        yield { leafCode, text: `${leaf.nameEn}, ${second.nameEn}, ${first.nameEn}`, language: 'en', kind: 'name' }
        for (const text of leaf.examplesEn) yield { leafCode, text, language: 'en', kind: 'example' }
      }
}

/** Leaf codes in the catalogue's order. */
export const leafCodes = (catalogue: Catalogue): string[] =>
  catalogue.levels.flatMap((first) => first.children.flatMap((second) => second.leaves.map((leaf) => leaf.code)))
