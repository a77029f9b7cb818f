// Where a text names the one who wrote it: what they gave as their contact, written out, and names after 我叫, 姓名 or "my name is".

/** What is known of the writer in plain; only while it comes in. */
export interface Writer {
  name?: string | undefined
  phone?: string | undefined
  idNumber?: string | undefined
  addressDetail?: string | undefined
}

type Span = [number, number]

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const NAME = `(?:欧阳|上官|司马|诸葛|[${SURNAMES}])[\\u4e00-\\u9fa5·]{1,2}`
/** Words that can follow a name, or its end: where none follows, what looks like a name is the start of another word. */
const AFTER = '(?=$|[\\s,，.。、;；:：（）()]|[住系是现今男女家电手身在要想向举反投希])'
const INTRODUCED: readonly RegExp[] = [
  new RegExp(`(?:我叫|我的名字[是叫]|我姓名)(?:做|是)?[:：\\s]*(${NAME}?)${AFTER}`, 'dg'),
  new RegExp(`(?:姓名|名字|署名|举报人|投诉人|反映人|联系人|申请人)(?:[是为叫]|[:：])\\s*(${NAME}?)${AFTER}`, 'dg'),
  // 本人于昨天, 本人曾多次: there a surname is a word of its own.
  new RegExp(`本人(?:(?:姓名|名叫|叫)[:：\\s]*|[:：]\\s*)(${NAME}?)${AFTER}`, 'dg'),
  new RegExp(`本人(?![于曾向任何])(${NAME}?)(?=$|[\\s,，。、;；（(]|[住系男女])`, 'dg'),
  /\b[Mm]y (?:full )?name is\s+([A-Z][\p{L}'’-]+(?:\s+[A-Z][\p{L}'’-]+){0,3})/dgu,
]

/**
 * @param writer what the one who wrote it gave as contact
 * @returns where the text says it, in order, none over another
 */
export function ownSpans(text: string, writer: Writer): Span[] {
  const plain = text.replace(/[０-９Ａ-Ｚａ-ｚ－＃]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const given = [nameOf(writer.name), numberOf(writer.phone), numberOf(writer.idNumber), ...doorOf(writer.addressDetail)]
  const found = given.flatMap((pattern) => (pattern === null ? [] : [...plain.matchAll(pattern)].map(({ index, 0: all }): Span => [index, index + all.length])))
  const introduced = INTRODUCED.flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(({ indices }): Span[] => (indices?.[1] === undefined ? [] : [indices[1]])))
  return together([...found, ...introduced])
}

/** Spans in order, those that touch or overlap as one. */
export function together(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
const CHINESE = /^\p{Script=Han}/u

/** A name as it was given, with or without blanks; a mere surname names nobody. */
function nameOf(name: string | undefined): RegExp | null {
  const signs = [...(name ?? '').replace(/\s+/g, '')]
  if (signs.length < 2) return null
  if (CHINESE.test(signs[0] ?? '')) return new RegExp(signs.map(escaped).join('\\s*'), 'gu')
  const words = (name ?? '').trim().split(/\s+/)
  const whole = words.map(escaped).join('\\s+')
  const parts = words.filter((word) => word.length > 2).map(escaped)
  return new RegExp(`(?<![\\p{L}])(?:${[whole, ...parts].join('|')})(?![\\p{L}])`, 'giu')
}

/** A number, its digits parted or not; four digits could be a year. */
function numberOf(number: string | undefined): RegExp | null {
  const signs = (number ?? '').replace(/[^0-9Xx]/g, '')
  return signs.length < 5 ? null : new RegExp(`(?<!\\d)${[...signs].join('[ -]?')}(?!\\d)`, 'gi')
}

/** The door as it was given, and its numbers in another spelling: 3栋502, 3幢502室, 3-502. */
function doorOf(detail: string | undefined): (RegExp | null)[] {
  const text = (detail ?? '').trim().replace(/[０-９－＃]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const signs = [...text.replace(/\s+/g, '')]
  const numbers = text.match(/\d+/g) ?? []
  const exact = signs.length < 2 || /^\d{1,2}$/.test(text) ? null : new RegExp(`${/^\d/.test(text) ? '(?<!\\d)' : ''}${signs.map(escaped).join('\\s*')}${/\d$/.test(text) ? '(?!\\d)' : ''}`, 'gu')
  const spelled = numbers.length < 2 ? null : new RegExp(`(?<!\\d)${numbers.join('[^\\d\\s,，。;；、]{1,4}')}(?!\\d)[室号房]?`, 'g')
  return [exact, spelled]
}
