// Turns of phrase that tell what a citizen wants: an answer, help, redress, an inspection, an improvement, or to say thanks.
import type { DemandType } from '../../domain/words.ts'

/** Word patterns by demand type, on normalised text. Each counts once; they are features beside the words, not a verdict. */
export const DEMAND_CUES: Readonly<Record<DemandType, readonly RegExp[]>> = {
  consult: [
    /请问|咨询|想问|问一下|了解一下|想知道|麻烦问/,
    /怎么办理|如何办理|需要什么材料|要带什么|在哪里?办|什么时候(?:能|可以|开始|发)|什么条件|多少钱|是否可以|能不能办|有没有政策|是什么标准/,
    /[吗呢?]$/,
    /\b(?:how (?:do|can|much|long)|where (?:can|do)|what (?:are|is|documents)|when (?:will|does)|is it possible|could you tell)\b/,
  ],
  help: [
    /求助|帮帮|帮忙|救助|急需|求求|解决一下|协调一下|希望(?:能|可以)?(?:帮|尽快解决|协调)|请(?:尽快)?(?:安排|派人|协调)/,
    /停水|停电|没水|没电|漏水|走失|找不到|坏了|故障|堵了|不制热/,
    /\b(?:please help|need help|help (?:me|us)|please (?:fix|repair|send))\b/,
  ],
  complaint: [
    /投诉|不作为|推诿|态度(?:恶劣|差|极差)|踢皮球|不理|没人管|无人管|不处理|不解决|敷衍|扰民|忍无可忍|强烈不满|维权|欺骗消费者|拒不/,
    /多次(?:反映|投诉|打电话)|一直(?:没|不|拖)/,
    /\b(?:complain|complaint|rude|refus\w*|ignor\w*|unacceptable|nobody (?:cares|comes))\b/,
  ],
  report: [
    /举报|违法|违规|非法|偷排|偷税|无证|无照|黑(?:作坊|车|中介|诊所|网吧)|私自|擅自|造假|受贿|贪污|套取|传销|赌博|涉嫌/,
    /请(?:有关部门|相关部门)?(?:查处|严查|彻查|调查)|匿名/,
    /\b(?:illegal\w*|unlicen[sc]ed|without (?:a )?(?:permit|licen[sc]e)|report(?:ing)? (?:a|an|that)|bribe\w*|fraud)\b/,
  ],
  suggestion: [
    /建议|提议|倡议|能否(?:增设|增加|加装|考虑|优化)|希望(?:政府|有关部门|相关部门)?(?:能|可以)?(?:增设|增加|加装|考虑|优化|完善|推广)|不如|应该(?:在|设|建)/,
    /\b(?:suggest\w*|propos\w*|it would be (?:nice|good|better)|should (?:add|install|consider)|could (?:add|install|consider))\b/,
  ],
  praise: [
    /感谢|表扬|点赞|致谢|锦旗|好评|为.{0,12}(?:点赞|喝彩)|拾金不昧|热心|太暖心|辛苦了/,
    /\b(?:thank\w*|grateful|praise|excellent|well done|appreciat\w*)\b/,
  ],
}
