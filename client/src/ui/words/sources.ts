// The law or practice behind each rule, as a screen says it. The domain names its sources in short; a test holds this table complete.
import type { Language, Words } from './kinds.ts'

const BEIJING = { zh: '《北京市接诉即办工作条例》', en: 'Beijing regulation on handling demands at once (2021)' }
const JINAN = { zh: '《济南市12345市民服务热线条例》', en: 'Jinan hotline regulation (2018)' }
const WEIFANG = { zh: '《潍坊市12345政务服务便民热线条例》', en: 'Weifang hotline regulation (2021)' }

/** A rule of the hotline itself, without a law that states it. */
const house = (zh: string, en: string): Words => ({ zh: `热线办理规范：${zh}`, en: `The hotline’s own rules: ${en}` })
const beijing = (articles: string, article: string, zh: string, en: string): Words => ({ zh: `${BEIJING.zh}${articles}：${zh}`, en: `${BEIJING.en}, ${article}: ${en}` })
const jinan = (articles: string, article: string, zh: string, en: string): Words => ({ zh: `${JINAN.zh}${articles}：${zh}`, en: `${JINAN.en}${article}: ${en}` })
const weifang = (articles: string, article: string, zh: string, en: string): Words => ({ zh: `${WEIFANG.zh}${articles}：${zh}`, en: `${WEIFANG.en}${article}: ${en}` })

export const SOURCES: Readonly<Record<string, Words>> = {
  'Beijing 2021 art. 11-13': beijing('第十一条至第十三条', 'art. 11–13', '按职权、属地和派单目录派单，写明办理时限', 'dispatched by duty, place and catalogue, with its time limit'),
  'Beijing 2021 art. 11: consultations are answered at once where possible': beijing('第十一条', 'art. 11', '咨询能当场答复的当场答复', 'questions are answered at once where possible'),
  'Beijing 2021 art. 11: six kinds, with a reason and a reply': beijing('第十一条', 'art. 11', '六类诉求不派单，说明理由并告知渠道', 'six kinds are not dispatched, with a reason and the right route'),
  'Beijing 2021 art. 12, 14; HR §3.4: within 1 working day, once per unit': beijing('第十二条、第十四条', 'art. 12, 14', '派单异议应在规定时间内提出，每个单位一次', 'an objection is made in time, once per unit'),
  'Beijing 2021 art. 14': beijing('第十四条', 'art. 14', '首接负责，协办单位及时反馈', 'the first unit answers for all, assisting units give it their part in time'),
  'Beijing 2021 art. 14 stage report': beijing('第十四条', 'art. 14', '不能及时办结的，反馈阶段情况', 'what cannot be finished in time is reported on by stages'),
  'Beijing 2021 art. 14: co-units give their result to the first unit in time': beijing('第十四条', 'art. 14', '协办单位应当及时向首接单位反馈办理情况', 'assisting units give their result to the first unit in time'),
  'Beijing 2021 art. 15': beijing('第十五条', 'art. 15', '先联系诉求人；延期须告知诉求人和热线中心', 'the citizen is contacted first; an extension is told to the citizen and the centre'),
  'Beijing 2021 art. 15: contact the citizen first': beijing('第十五条', 'art. 15', '办理前先联系诉求人', 'the citizen is contacted first'),
  'Beijing 2021 art. 15: contacted between filing and reply': beijing('第十五条', 'art. 15', '联系应在受理之后、答复之前', 'contact is made after filing and before the reply'),
  'Beijing 2021 art. 15; HR §3.4: once, not longer than the original limit': beijing('第十五条', 'art. 15', '依法延期并告知诉求人；只能一次，不超过原时限', 'extended by law and told to the citizen; once, and not longer than the original limit'),
  'Beijing 2021 art. 12, 16: a unit may object, and the centre rules': beijing('第十二条、第十六条', 'art. 12, 16', '被召集的单位可以提出异议，由热线中心裁定', 'a unit that is called may object, and the centre rules'),
  'Beijing 2021 art. 16': beijing('第十六条', 'art. 16', '街乡吹哨、部门报到', 'streets whistle, departments come'),
  'Beijing 2021 art. 16: streets whistle, departments come': beijing('第十六条', 'art. 16', '街乡吹哨、部门报到', 'streets whistle, departments come'),
  'Beijing 2021 art. 32-33: both who whistles and who comes are assessed': beijing('第三十二条、第三十三条', 'art. 32–33', '吹哨方与报到方双考核', 'both who whistles and who comes are assessed'),
  'Beijing 2021 art. 23: the centre, not the handler, asks': beijing('第二十三条', 'art. 23', '由热线中心回访，承办单位不自行回访', 'the centre calls back, not the handling unit'),
  'Guobanfa 2019 no. 51; HR §7.1: editable by the citizen for 7 days': { zh: '国办发〔2019〕51号“好差评”：五级评价，诉求人在规定天数内可以修改', en: 'State Council Office 2019 no. 51 on service ratings: five grades; the citizen may change it for some days' },
  'Guobanfa 2022 no. 12; Beijing 2021 art. 11(1)': { zh: `国办发〔2022〕12号；${BEIJING.zh}第十一条：警情和紧急事项立即转接`, en: `State Council Office 2022 no. 12; ${BEIJING.en}, art. 11: emergencies are handed over at once` },
  'HR §0.11': house('被反映的单位不得办理', 'the unit complained about may not handle it'),
  'HR §0.11; Jinan 2018 art. 32': jinan('第三十二条', ', art. 32', '不得将举报、控告转给被举报的单位', 'accusations are not passed to the accused'),
  'HR §3.1 additional dispatch; Beijing 2021 art. 14': beijing('第十四条', 'art. 14', '需要几个单位的，加派协办单位', 'where several units are needed, assisting units are added'),
  'HR §3.1 handling form': house('答复单写明是否属实、是否解决，未解决的写明原因', 'a reply says whether it is true and solved, and why not'),
  'HR §3.2': house('工单状态与申请须相符', 'the request must fit the state of the order'),
  'HR §3.2 merge; each citizen keeps number, reply and rating': house('同一事项可以并单，各诉求人保留编号、答复和评价', 'orders on one matter may be joined; each citizen keeps number, reply and rating'),
  'HR §3.2 needs info': house('缺少必要信息的，请诉求人补充', 'the citizen is asked for what is missing'),
  'HR §3.2 reply audit: sent back to be answered again': house('答复不合要求的退回重答', 'a reply that falls short is sent back'),
  'HR §3.2 reply audit: the unit leader first': house('答复先由单位负责人审批', 'the unit’s lead approves the reply first'),
  'HR §3.2 sign': house('主办单位签收', 'the lead unit signs for the order'),
  'HR §3.2 sub-assign': house('主办单位指定承办人', 'the lead unit names a handler'),
  'HR §3.2 supervision levels': house('督办逐级加重：黄牌、红牌、挂牌', 'supervision rises by level: yellow, red, listed'),
  'HR §3.2 suspension': house('挂账须经审核', 'a suspension needs approval'),
  'HR §3.2 suspension: obstacle, plan, review within 90 days': house('挂账写明障碍和计划，90 日内复核', 'a suspension names obstacle and plan and is reviewed within 90 days'),
  'HR §3.2: a due review leads back to handling': house('复核到期，恢复办理', 'at the review handling goes on'),
  'HR §3.2: a second person confirms': house('须由另一人确认', 'a second person confirms'),
  'HR §3.2: by the citizen within 15 days': house('诉求人在规定天数内可以重新打开', 'the citizen may reopen it within a number of days'),
  'HR §3.2: level, time, answer': house('督办须有级别、时间和答复', 'supervision has a level, a time and an answer'),
  'HR §3.2: reasonable handling stands, with evidence and a second person': house('处理合理的，凭证据并由第二人确认', 'reasonable handling stands, with evidence and a second person'),
  'HR §3.2: reviewed within 90 days': house('挂账须在 90 日内复核', 'a suspension is reviewed within 90 days'),
  'HR §3.2: timeout closes with notice': house('逾期未补充的，告知后办结', 'without the information the order is closed with notice'),
  'HR §3.2: within 15 days': house('办结后在规定天数内可以重新打开', 'it may be reopened within a number of days'),
  'HR §3.4': house('同一时限同时只审一项申请，每项时限只在计时中变更', 'one request at a time, and only while the clock runs'),
  'HR §3.4: at most one return per unit': house('每个单位只能退单一次', 'each unit may return an order once'),
  'HR §3.4: at most one, not longer than the original limit, asked in time': beijing('第十五条', 'art. 15', '只能延期一次，不超过原时限，在到期前规定的时间内申请', 'extended once, not longer than the original limit, asked in time before it ends'),
  'HR §3.4: the citizen’s turn is capped': house('请诉求人补充的期限有上限', 'the time for the citizen to answer is capped'),
  'HR §3.4: within one working day': house('退单须在规定时间内提出', 'a return is asked for in time'),
  'HR §4': house('剔除须有申请，由第二人审核', 'an exclusion is proposed and then ruled on by a second person'),
  'HR §4 exclusion: evidence and two persons; never hides the order': house('剔除须有证据和两人，工单不隐藏', 'an exclusion needs evidence and two persons and never hides the order'),
  'HR §4 exclusion: two persons': house('剔除须由两人', 'an exclusion needs two persons'),
  'HR §4: two persons': house('剔除须由两人', 'an exclusion needs two persons'),
  'HR §4: three answers, contacted, solved, satisfied': house('回访分别问：是否联系、是否解决、是否满意', 'three answers are kept apart: contacted, solved, satisfied'),
  'HR §5.1': house('更正须有变化并留痕', 'a correction changes something and is on the record'),
  'HR §5.1: the type is re-checkable and recoding is logged': house('分类可以复核，更正留痕', 'the category can be re-checked, and each correction is on the record'),
  'HR §5.5': house('派单规则', 'the rules of dispatch'),
  'HR §6: a repeat caller urges the same order': house('同一诉求再次来电的，催办原单', 'who calls again about the same matter urges the same order'),
  'HR §7.1: editable for 7 days': { zh: '国办发〔2019〕51号“好差评”；评价在规定天数内可以修改', en: 'State Council Office 2019 no. 51 on service ratings; a rating may be changed for some days' },
  'Guobanfa 2019 no. 51: a bad rating is verified by the centre': { zh: '国办发〔2019〕51号“好差评”：差评须回访核实，及时整改或建立台账，有法律限制的作出解释', en: 'State Council Office 2019 no. 51 on service ratings: a bad rating is verified, then put right, entered in a ledger, or explained by law' },
  'Guobanfa 2019 no. 51: a unit may appeal against a rating': { zh: '国办发〔2019〕51号“好差评”：申诉复核，由单位负责人提出，未参与的人复核', en: 'State Council Office 2019 no. 51 on service ratings: the unit’s lead may appeal, people who took no part rule on it' },
  'Guobanfa 2019 no. 51: legal limits are explained': { zh: '国办发〔2019〕51号“好差评”：有法律政策限制的，说明依据', en: 'State Council Office 2019 no. 51 on service ratings: where the law sets limits, they are explained' },
  'HR §1.5: an objection is made within five working days': house('办结后在规定的工作日内可以申诉（参照信访转送异议的期限）', 'an appeal is made within some working days of the end, as with objections in petition matters'),
  'HR §7.1: re-checked by a second team': house('回头看由当初没有回访的人去做', 're-checks are made by others than those who called back'),
  'HR §7.4: looked at again after 30 and 90 days': house('办结 30 日、90 日后抽样回头看', 'a sample is looked at again 30 and 90 days after the closing'),
  'HR §9': house('没有可以撤销的并单', 'there is no joining to undo'),
  'HR §9: undo within 30 days': house('并单 30 日内可以撤销', 'a joining can be undone within 30 days'),
  'HR §9: within 30 days': house('并单 30 日内可以撤销', 'a joining can be undone within 30 days'),
  'Jinan 2018 art. 27': jinan('第二十七条', ', art. 27', '未解决、不满意的退回重办', 'what is not solved or not satisfying is done again'),
  'Jinan 2018: the centre audits replies': jinan('', '', '热线中心审核答复', 'the centre audits replies'),
  'Weifang 2021': weifang('', '', '终止办理须申请并审核', 'termination is asked for and reviewed'),
  'Weifang 2021 art. 22': weifang('第二十二条', ', art. 22', '裁定确定的单位不得再退', 'the unit a ruling names may not return it'),
  'Weifang 2021 art. 22: the unit a ruling names may not return it': weifang('第二十二条', ', art. 22', '裁定确定的单位不得再退', 'the unit a ruling names may not return it'),
  'Weifang 2021: supervised when overdue, or unsolved for many or again and again': weifang('', '', '逾期未办、反复或集中反映未解决的，予以督办', 'what is overdue, or unsolved again and again or for many, is supervised'),
  'Weifang 2021: termination is asked for in writing': weifang('', '', '终止办理须书面申请', 'termination is asked for in writing'),
  'Weifang 2021: the centre reviews, the citizen is told': weifang('', '', '终止办理由中心审核并告知诉求人', 'the centre reviews a termination and the citizen is told'),
  'Work first, argue later (HR §5.5, Shenzhen)': { zh: '先办后议（参照深圳）：争议期间先行办理', en: 'Work first, argue later (as in Shenzhen): handled while the dispute is settled' },
}

/** The source in the language of the screen; one that nobody has named is shown as the rule gives it. */
export const sourceWords = (source: string, language: Language): string => SOURCES[source]?.[language] ?? source
