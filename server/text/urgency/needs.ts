// Which characters a pattern cannot do without: one look at a message's characters spares most patterns the search.

// Characters that stand in nearly every message, as a need they spare nothing.
const COMMON = '的了在不是我有人一个这们上来到说就大没还都也他她要出去里家会过很能可着小快门被往下面水地区电车子老'
const COMMON_COST = 12

type Need = ReadonlySet<string> | null

/**
 * The characters of which a text must hold at least one for `source` to match, or null when that cannot be said.
 * @param source of a regular expression made of literals, groups, classes, alternatives and quantifiers
 */
export function neededCharacters(source: string): Need {
  try {
    const parser = new Parser(source)
    const need = parser.alternatives()
    return parser.isAtEnd() ? need : null
  } catch {
    return null
  }
}

const costOf = (need: Need): number => (need === null ? Infinity : [...need].reduce((sum, character) => sum + (COMMON.includes(character) ? COMMON_COST : 1), 0))

class Parser {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  isAtEnd(): boolean {
    return this.at >= this.source.length
  }

  /** One of several: what each needs, together; nothing when one of them needs nothing. */
  alternatives(): Need {
    const union = new Set<string>()
    let known = true
    for (;;) {
      const need = this.sequence()
      if (need === null) known = false
      else for (const character of need) union.add(character)
      if (this.source[this.at] !== '|') return known ? union : null
      this.at += 1
    }
  }

  // One after the other: the part that is rarest.
  private sequence(): Need {
    let best: Need = null
    while (!this.isAtEnd() && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const need = this.quantified()
      if (costOf(need) < costOf(best)) best = need
    }
    return best
  }

  private quantified(): Need {
    const need = this.atom()
    const quantifier = /^(?:[?*]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (quantifier === null) return need
    this.at += quantifier[0].length
    const first = quantifier[0][0]
    const isOptional = first === '?' || first === '*' || quantifier[1] === '0'
    return isOptional ? null : need
  }

  private atom(): Need {
    const character = this.source[this.at] ?? ''
    if (character === '(') return this.group()
    if (character === '[') return this.characterClass()
    this.at += 1
    if (character === '\\') {
      const escaped = this.source[this.at] ?? ''
      this.at += 1
      return /[a-zA-Z]/.test(escaped) ? null : new Set([escaped])
    }
    return character === '.' || character === '^' || character === '$' ? null : new Set([character])
  }

  private group(): Need {
    const opening = /^\((?:\?:|\?=|\?!|\?<=|\?<!)?/.exec(this.source.slice(this.at, this.at + 4))?.[0] ?? '('
    this.at += opening.length
    const need = this.alternatives()
    this.at += 1
    return opening === '(' || opening === '(?:' ? need : null
  }

  private characterClass(): Need {
    const end = this.source.indexOf(']', this.at + 1)
    const body = this.source.slice(this.at + 1, end)
    this.at = end + 1
    if (body.startsWith('^') || body.includes('\\') || body.includes('-')) return null
    return new Set(body)
  }
}
