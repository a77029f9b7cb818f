// What a message asks for, one thing at a time (诉求点): numbered points, requests, questions, and the wish. A list for whoever
// answers, so that nothing is passed over (HR §7.4); found by the words with which people ask, no model, at the door.

/** More than this is no list that anybody answers one by one. */
const MOST_ASKS = 12
/** Longest an ask is quoted, in characters; the message itself is there to read. */
const MOST_LENGTH = 100
/** What comes later in a message is not read for asks. */
const MOST_READ = 6_000

/** A numbered point at the start of a sentence: `1、` `（二）` `第三，` `其一、`. */
const NUMBERED = /(?:^|[\n。！？!?；;：:]|\.\s)[^\S\n]*((?:[(（]?[一二三四五六七八九十]{1,2}[)）、.．]|第[一二三四五六七八九十][,，、:：]|[(（]?\d{1,2}[)）、.．](?!\d)|其[一二三四][,，、:：])\s*)/g
const FIRST_NUMBERED = new RegExp(NUMBERED.source)
/** What announces a list of things that are asked for or complained of, at the end of the words before its first point. */
const ANNOUNCED =
  /(?:诉求|要求|请求|恳求|恳请|希望|建议|咨询|请问|想问|疑问|意见)[^。！？!?\n]{0,20}$|(?:[几两二三四五六七八九十\d](?:大|个|点|件|条)|如下|以下)[^。！？!?\n]{0,12}$|(?:ask|request|want|question|suggest|problem|issue|point)[^.!?\n]{0,40}$/i
/** Points longer than this on the average tell a story in chapters; numbers alone make no list of them. */
const LONGEST_POINT = 60
/** A question in a longer sentence is quoted by its last clauses, in characters. */
const LONGEST_QUESTION = 60
const SENTENCE = /(?:[^。！？!?；;\n.]|\.(?!\s|$))+[。！？!?；;.]*/g

/** Words before the word of asking that change nothing. */
const LEAD_IN = '(?:(?:所以|因此|现在|在此|同时|另外|此外|最后|首先|其次|并且?|也|还|再|另|故|特|我们?|本人|业主们?|居民|市民)[,，]?\\s*){0,3}'
const REQUEST = new RegExp(
  `^${LEAD_IN}(?:强烈)?(?:诉求(?:事项)?\\s*[:：]|希望|盼望?|望(?=能|有关|相关|贵|领导|政府|尽快)|恳请|恳求|请求|要求(?!我)|建议(?![你您])|麻烦|想请|请(?!问|假|客|教|示|自行|拨打)|能不能|能否|可否|可不可以|是否可以|是否能)|^(?:please|could you|can you|would you|(?:i|we) (?:want|would like|ask|hope|request|suggest)|kindly)\\b`,
  'i',
)
/** 请求： before what is asked for. */
const SECTION = /^\s*(?:我的|我们的)?(?:诉求|请求|恳求|要求)(?:事项)?\s*[:：]\s*/
/** Words that ask for something to be told. */
const ASKING = /请问|想问|问一下|咨询|什么时候|何时|几时|几点|几号|多久|多少|怎么|如何|哪里|哪儿|哪个|哪些|哪家|什么|是否|能否|能不能|可不可以|要不要|需不需要|该不该|有没有|是不是|为什么|为何|谁|吗/
const ASKING_EN = /^(?:what|when|where|who|which|why|how|is|are|do|does|did|can|could|will|would|should|may)\b/i
/** Questions that complain and ask for no answer. */
const RHETORICAL = /难道|凭什么|王法|天理|公道|良心|何在|岂|怎么能|怎么可以|怎么可能|怎么活|有没有人管|没人管|谁来管|谁管|谁负责任|合理吗|应该吗|对吗|可能吗|有用吗|这不是|是不是太|什么态度|什么道理|什么意思|何时是个头|还有什么|算什么|让不让|敢吗|能忍|不管吗|不知道吗/
/** A question that the message tells of: somebody asked somebody else. */
const TOLD = /问(?:他|她|过?我|对方|客服|物业|老板)|(?:他|她|对方|客服|工作人员|老板|领导|老师|医生)们?(?:却|就|又|还|只|都|竟然?)?(?:是)?(?:说|讲|回答|答复|回复|告诉)/
/** What every demand asks for: somebody to look, soon, and to say so. */
const COMMON =
  /尊敬的|有关|相关|主管|职能|上级|政府|部门|单位|领导|书记|市长|贵局|贵单位|您们?|你们|我们?|大家|居民|业主|百姓|群众|市民|帮忙|帮助|能够?|可以|给予|给出?|予以|进行|一个|一下|说法|答复|回复|回电|反馈|回应|处理|解决|重视|关注|关心|核实|核查|调查|了解|查处|协调|督促|督办|介入|整治|整改|管理|管管|监管|到场|现场|派人|看看|拜托|过目|抽空|百忙之中|主持|公道|正义|做主|作主|满意|明确|合理|尽快|尽早|早日|及时|立即|马上|抓紧|迅速|严肃|认真|切实|彻底|妥善|依法|真正|早点|这个|这种|此事|该|上述|以上|问题|情况|事情|诉求|为盼|为感|谢谢|感谢|希望|盼望?|望|恳请|恳求|请求?|要求|强烈|建议|麻烦|想|的|了|并|把|对|来|去|和|与|也|还|再|[\s\p{P}]/gu
const COMMON_EN = /\b(?:please|could|can|would|you|kindly|we|i|hope|want|like|request|ask|that|this|the|it|to|a|an|be|is|someone|somebody|deal|look|into|with|fix|resolve|handle|solve|help|matter|issue|problem|soon|quickly|as|possible|asap|thanks?|attention)\b|[\s\p{P}]/giu
const LEAST_OWN_CHARACTERS = 3
const LEAST_OWN_LETTERS = 5
/** Two asks that share this much of the shorter one's pairs of characters are one. */
const ALIKE = 0.5

/**
 * The things a message asks for, in its own words and order, shortened where long.
 * @param wish what the citizen hopes for, from its own field; null when it was left empty
 * @returns at least two; [] for a message that asks for one thing, or for nothing but that somebody look
 */
export function asksIn(text: string, wish: string | null): string[] {
  const read = text.slice(0, MOST_READ)
  const points = pointsOf(read)
  const inText = isList(points, read) ? [...points.map(({ first }) => first), ...askedIn(read.slice(0, points[0]?.from))] : askedIn(read)
  const found = [...inText, ...wishesIn(wish)]
  if (found.length < 2) return []
  const asks: { words: string; pairs: ReadonlySet<string> }[] = []
  for (const words of found.map(shortened)) {
    const pairs = pairsOf(words)
    if (!isOwn(words) || asks.some((other) => areAlike(other.pairs, pairs))) continue
    asks.push({ words, pairs })
    if (asks.length === MOST_ASKS) break
  }
  return asks.length < 2 ? [] : asks.map(({ words }) => words)
}

interface Point {
  /** Where its number stands. */
  from: number
  /** What it says first. */
  first: string
  /** All of it, in characters. */
  length: number
}

/** The numbered points, each by its first sentence; a point of a few characters takes the next one along. Headings are none. */
function pointsOf(text: string): Point[] {
  const starts = [...text.matchAll(NUMBERED)].map((match) => ({ from: match.index + match[0].length - (match[1]?.length ?? 0), body: match.index + match[0].length }))
  return starts
    .map(({ from, body }, index) => ({ from, whole: text.slice(body, starts[index + 1]?.from ?? endOfParagraph(text, body)) }))
    .map(({ from, whole }) => ({ from, first: firstOf(whole), length: whole.trim().length }))
    .filter(({ first }) => first.length >= 4 && !/[:：]$/.test(first))
}

const endOfParagraph = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function firstOf(point: string): string {
  const [first = '', second = ''] = point.match(SENTENCE) ?? []
  return (first.trim().length < 8 ? first + second : first).trim()
}

/** Numbered points are a list of things to answer where they are announced as one, are short, or ask; else chapters of a story. */
function isList(points: readonly Point[], text: string): boolean {
  if (points.length < 2) return false
  if (points.filter(({ first }) => askedIn(first).length > 0).length * 2 >= points.length) return true
  const total = points.reduce((sum, { length }) => sum + length, 0)
  const areShort = total / points.length <= LONGEST_POINT && !hasAskSection(text)
  return areShort || ANNOUNCED.test(text.slice(0, points[0]?.from).trimEnd())
}

/** 诉求：… or 请求：… in words of its own says what is asked for; what is numbered elsewhere tells why. */
const hasAskSection = (text: string): boolean => /(?:诉求|请求|恳求|要求)(?:事项)?\s*[:：]/.test(text)

/** Requests and questions, sentence by sentence; a clause that asks anew opens an ask of its own. */
function askedIn(text: string): string[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) => {
    const words = sentence.trim().replace(FIRST_NUMBERED, '').trim()
    if (words === '') return []
    const requests = requestsIn(words)
    return requests.length > 0 ? requests : isQuestion(words) ? [questionIn(words)] : []
  })
}

/** A long sentence's question: its last clauses, as many as are needed to ask and fit. */
function questionIn(sentence: string): string {
  const clauses = sentence.split(/(?<=[,，:：])/)
  let question = clauses.pop() ?? ''
  while (clauses.length > 0 && (!ASKING.test(question) || question.length + (clauses.at(-1)?.length ?? 0) <= LONGEST_QUESTION)) question = `${clauses.pop() ?? ''}${question}`
  return question.trim()
}

function requestsIn(sentence: string): string[] {
  const asks: string[] = []
  for (const clause of sentence.split(/(?<=[,，])/)) {
    if (REQUEST.test(clause.trim())) asks.push(clause.replace(SECTION, ''))
    else if (asks.length > 0) asks[asks.length - 1] += clause
  }
  return asks
}

function isQuestion(sentence: string): boolean {
  if (RHETORICAL.test(sentence) || TOLD.test(sentence)) return false
  const marked = /[?？][?？!！]*$/.test(sentence)
  return (marked && (ASKING.test(sentence) || ASKING_EN.test(sentence))) || /^(?:.{0,12}[,，])?(?:我)?(?:请问|想问|想咨询|咨询一下|问一下)/.test(sentence)
}

/** A wish is asked for whatever its words. */
const wishesIn = (wish: string | null): string[] => (wish === null ? [] : (wish.slice(0, MOST_READ).match(SENTENCE) ?? []).map((sentence) => sentence.replace(FIRST_NUMBERED, '').trim()))

/** Does it ask for something of its own, beyond that somebody look into the matter? */
function isOwn(words: string): boolean {
  const own = words.replace(COMMON, '')
  if (/\p{Script=Han}/u.test(words)) return [...own].length >= LEAST_OWN_CHARACTERS
  return words.replace(COMMON_EN, '').length >= LEAST_OWN_LETTERS
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/[，,、；;。.\s]+$/u, '').trim()
  const characters = [...plain]
  return characters.length <= MOST_LENGTH ? plain : `${characters.slice(0, MOST_LENGTH - 1).join('')}…`
}

function pairsOf(words: string): ReadonlySet<string> {
  const plain = words.toLowerCase().replace(/[\s\p{P}]/gu, '')
  return new Set(Array.from({ length: Math.max(1, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of few) if (many.has(pair)) shared += 1
  return shared / few.size >= ALIKE
}
