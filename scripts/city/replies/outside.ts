// What leaves the hotline: emergencies handed over by line, and the six kinds of art. 11 answered with a reason and the right route.
import type { DeclineKind, TransferTarget } from '../../../server/domain/words.ts'

export type Outside =
  | { way: 'transfer'; target: TransferTarget }
  /** `reason` and `rightRoute` are what the citizen reads. */
  | { way: 'decline'; kind: DeclineKind; reason: string; rightRoute: string }

const transfer = (target: TransferTarget): Outside => ({ way: 'transfer', target })

const decline = (kind: DeclineKind, reason: string, rightRoute: string): Outside => ({ way: 'decline', kind, reason, rightRoute })

const PRIVATE_MATTER = '属于公民之间的民事争议，不在行政部门职责范围内，我们不能代为裁断'

const OUTSIDE: Record<string, Outside> = {
  '15.02.01': transfer('119'),
  '15.02.02': transfer('119'),
  '15.02.03': transfer('119'),
  '19.01.01': transfer('110'),
  '19.01.02': transfer('122'),
  '19.01.03': transfer('120'),
  '19.01.04': transfer('110'),
  '19.02.01': decline(
    'legal_procedure',
    '该事项已进入法院审判或执行程序，行政部门不能干预',
    '请联系承办法院执行局，或拨打12368诉讼服务热线查询进度；发现被执行人有财产，可书面提供线索',
  ),
  '19.02.02': decline('legal_procedure', '该事项属于刑事案件办理或检察监督的范围', '请联系承办机关，或拨打12309检察服务热线反映'),
  '19.02.04': decline('petition', '该事项正在信访程序中办理，不重复受理', '请向信访局查询承办单位和期限；对处理意见不服的，可在收到之日起三十日内申请复查'),
  '19.03.01': decline('no_new_facts', '该诉求正在办理，您没有提出新的情况', '请用工单号和查询码在网上查看进度，或由坐席当场告知；有新的情况可以补充到原单'),
  '19.04.01': decline('secrets', '所要求的内容涉及他人隐私，依法不能提供', '确有必要的，请通过公安机关或法院依法查询'),
  '19.05.01': decline('out_of_duty', PRIVATE_MATTER, '可以请社区人民调解委员会免费调解，或拨打12348公共法律服务热线咨询'),
  '19.05.02': decline('out_of_duty', PRIVATE_MATTER, '可以请人民调解委员会调解，或拨打12348申请法律援助，也可以向法院起诉'),
  '19.05.03': decline('out_of_duty', PRIVATE_MATTER, '请保存借条、转账和聊天记录，向法院起诉或申请支付令；咨询可拨打12348'),
  '19.06.01': decline('unlawful', '所提要求违反法律规定或者损害他人权益', '我们不能协助；如有纠纷，请通过调解、诉讼等合法途径解决'),
}

/**
 * How a demand of this leaf leaves the hotline; null when it is dispatched or answered like any other.
 * @source Beijing 接诉即办工作条例 art. 11; 国办发〔2022〕12号 on 110
 */
export const outsideOf = (leafCode: string): Outside | null => OUTSIDE[leafCode] ?? null

/** Leaves whose demands leave the hotline. */
export const outsideLeaves = Object.keys(OUTSIDE)
