// The same message as an agent types it into the work order while the citizen speaks: in the third person, in one flat tone whatever
// happens. Half of what a hotline stores is written so, and the manner says nothing of how urgent the matter is.
import type { Random } from '../random.ts'
import type { Example } from './learn.ts'

const OPENINGS =
  '市民反映：|来电人反映：|市民来电反映，|来电人称，|来电人表示，|该市民称|市民来电称：|群众来电反映：|据来电人描述，|诉求内容：|【来电内容】|居民反映|网民反映，|路人来电称|住户来电：|家属来电称，|工作人员代为反映：|热心市民来电称，|市民王先生反映：|李女士来电称|来电市民陈女士表示，|学生家长反映，|某小区业主来电反映：|商户来电称，|村民来电反映，|记录：'.split('|')
const CLOSINGS =
  '||||，请核实处理|，望相关部门尽快处理|，请尽快联系市民|，请派人到现场查看|，希望相关部门核实|。诉求：请处理并回复|。诉求目的：尽快解决|，请协助|，来电人情绪较激动|，来电人语气平静|。已告知市民等候|。以上请属地街道处理|，请知悉|。联系方式见工单'.split('|')

// Whom the citizen calls theirs, as an agent writes it.
const THIRD: readonly (readonly [RegExp, string])[] = [
  [/(?:我|俺|咱)们?(?:家)?(?:的)?(?=[爸妈爷奶姥外公婆哥姐弟妹叔婶舅姑伯孩娃儿女宝闺丈妻老]|邻居|同事|同学|室友|工友)/g, '其'],
  [/其(?:爸爸|爸|老爸)/g, '其父亲'],
  [/其(?:妈妈|妈|老妈)/g, '其母亲'],
  [/其老公/g, '其丈夫'],
  [/其老婆/g, '其妻子'],
  [/其(?:娃儿|娃|宝宝|小孩)/g, '其孩子'],
  [/(?:我|俺|咱)们?(?:家|屋里|家里)/g, '其家中'],
  [/(?:我|俺|咱)们(?=小区|楼|单元|村|学校|单位|公司|工地|店)/g, '其所在'],
  [/我们|咱们|俺们/g, '居民'],
  [/我|俺/g, '该市民'],
]
// What is cried to the hotline itself is not written down.
const CRIES = /(?:快来人?|救命|求求你们?|快点派人|你们快来|怎么办|咋办|急急急|快快快)[啊呀吧呢]*[，！!？?。]?/g

const LONGEST = 90
const IS_NOTE = /来电|市民|反映|称|诉求|【/

/**
 * The message as a work order's note, as urgent or as ordinary as before.
 * @returns null where it is no short Chinese message, or a note already
 */
export function noted({ text }: Example, random: Random): string | null {
  if (text.length > LONGEST || !/[\u4e00-\u9fff]{4}/.test(text) || IS_NOTE.test(text.slice(0, 12))) return null
  const told = THIRD.reduce((said, [from, to]) => said.replace(from, to), text.replace(CRIES, '')).replace(/^[，,。！!？?\s]+|[，,。！!？?\s]+$/g, '')
  return told.length < 4 ? null : `${pick(OPENINGS, random)}${told}${pick(CLOSINGS, random)}`
}

const pick = (list: readonly string[], random: Random): string => list[random.below(list.length)] ?? ''
