// What of a text that strangers will read could point at a person: their numbers, the door they live behind, and names with a form of address.
import { maskPersonal } from './personal.ts'

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const ADDRESSED = '先生|女士|小姐|太太|大爷|大妈|大娘|大叔|大姐|大哥|阿姨|叔叔|伯伯|爷爷|奶奶|婆婆|老师|师傅'
/** A surname and at most two more characters before a form of address; `王某` names nobody and stays. */
const PERSON = new RegExp(`[${SURNAMES}](?!某)[\\u4e00-\\u9fa5]{0,2}?(?=${ADDRESSED})`, 'g')
const PERSON_EN = /\b(Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+(?: [A-Z][a-z]+)?/g
/** Entrance, floor and flat; which building stands still says where. */
const DOOR = /(?:\d{1,4}|[一二三四五六七八九十百]{1,5})(?=单元|室|号房)/g

/** The text with all of that starred. What nobody addressed by a title is not found: who writes for the public is told so beforehand. */
export const withoutPeople = (text: string): string =>
  maskPersonal(text)
    .text.replace(PERSON, (name) => '*'.repeat(name.length))
    .replace(PERSON_EN, (_, title: string) => `${title} ***`)
    .replace(DOOR, '*')
