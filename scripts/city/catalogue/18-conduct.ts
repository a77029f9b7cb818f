// 18 政务服务作风: attitude, buck-passing, enforcement, charges, openness, the hotline itself. Led by 政务监督办公室 or the centre,
// never by the unit complained about (HR §5.3; 济南市12345市民服务热线条例 art. 32). Whom a report names must not receive it.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'
import { informationDisclosure } from './limits.ts'

const CIVIL_SERVANTS = '中华人民共和国公务员法'
const DISCLOSURE = '中华人民共和国政府信息公开条例'
const PENALTIES = '中华人民共和国行政处罚法'
const OFFICE = ask('office', '哪个单位或窗口、什么时间？', 'Which office or window, and when?')
const SECRET = mayAsk('secret', '是否要求对身份保密？', 'Should your identity be kept secret?')

export const conduct: FirstLevel = {
  code: '18',
  name: '政务服务作风',
  nameEn: 'Conduct of public services',
  children: [
    {
      code: '18.01',
      name: '服务态度与纪律',
      nameEn: 'Attitude and discipline',
      leaves: [
        leaf({
          code: '18.01.01',
          name: '窗口服务态度',
          nameEn: 'Attitude at the window',
          synonyms: '服务态度差 工作人员态度恶劣 窗口态度 不耐烦 爱答不理 骂人 冷漠 脸难看 生硬',
          examples: `
            政务大厅三号窗口的女工作人员态度恶劣，问一句翻白眼，把材料扔出来。
            去派出所办户口，民警说话特别冲，让我爱找谁找谁。
            打电话咨询政策，对方一句不知道就把电话挂了。
            社区办事员一边嗑瓜子一边聊天，我站了十分钟没人理。
            税务大厅工作人员当众羞辱我妈不识字，老人回来哭了一晚上。
            办事时保安大声呵斥群众，像赶犯人一样
            今天上午带母亲到便民中心办残疾人补贴，五号窗口那位女同志一直低头聊微信，叫了两遍才抬头，第一句就是“怎么又来了”。材料缺一张复印件，旁边就有复印机，她让我们出去自己找地方印。请加强对窗口人员的教育。
          `,
          examplesEn: `
            The clerk at window three rolled her eyes and threw my papers back.
            I phoned to ask about a rule and the person said "no idea" and hung up.
          `,
          demandTypes: ['complaint'],
          leadUnit: 'jiandu',
          legalBasis: [law(CIVIL_SERVANTS, '第十四条')],
          questions: [OFFICE, mayAsk('staff', '工作人员姓名、工号或特征？', 'Name, number or description of the person?')],
        }),
        leaf({
          code: '18.01.02',
          name: '脱岗迟到与玩忽职守',
          nameEn: 'Absence from the post',
          synonyms: '脱岗 上班玩手机 窗口没人 上班时间打牌 迟到早退 中午喝酒 空岗 电话没人接 提前下班',
          examples: `
            上午十点到镇便民服务中心，四个窗口只有一个人，其他人都不见了。
            下午四点二十不动产窗口就停止取号，明明五点半下班。
            公开的办公电话打了三天都没人接。
            工作日看到单位几个人在茶馆打麻将，还开着公车。
            值班医生和行政人员上班时间集体看球赛。
            窗口人员一直刷短视频，叫了三声才抬头
          `,
          examplesEn: `
            At ten in the morning only one of four windows was staffed.
            The published office number has not been answered for three days.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'jiandu',
          legalBasis: [law(CIVIL_SERVANTS, '第五十九条')],
          questions: [OFFICE],
        }),
        leaf({
          code: '18.01.03',
          name: '公车私用与公款消费',
          nameEn: 'Misuse of cars and public money',
          synonyms: '公车私用 公款吃喝 违规收礼 大操大办 超标办公室 公款旅游 私设小金库 奢侈浪费',
          examples: `
            周末看到一辆公务车停在景区门口，下来一家老小。
            某局中午在酒店公款聚餐，喝到两点多才出来。
            领导嫁女儿摆了六十桌，下属和老板都去随礼。
            单位用办公经费给职工发购物卡，是小金库的钱。
            镇政府花几百万修豪华大门，教师工资却发不出。
            干部培训变相去海边旅游，发票写的是会议费
          `,
          examplesEn: `
            At the weekend an official car stopped at a tourist site and a whole family got out.
            The director's daughter's wedding had sixty tables and contractors brought gifts.
          `,
          demandTypes: ['report'],
          leadUnit: 'jiandu',
          legalBasis: [law('党政机关厉行节约反对浪费条例')],
          questions: [OFFICE, SECRET],
        }),
      ],
    },
    {
      code: '18.02',
      name: '推诿与效率',
      nameEn: 'Buck-passing and delay',
      leaves: [
        leaf({
          code: '18.02.01',
          name: '推诿扯皮不作为',
          nameEn: 'Buck-passing and inaction',
          synonyms: '推诿 踢皮球 不作为 懒政 互相推脱 敷衍 没人管 不担当 拖着不办 相互扯皮',
          examples: `
            同一件事城管说归街道，街道说归住建，跑了两个月没有一个部门肯接。
            举报违建十一次，每次都回复正在核实，房子已经盖到第三层。
            主管部门收到我的申请书后石沉大海，没有任何答复。
            领导接待日说得好好的，回头具体科室说没听说这件事。
            都说不归自己管，那到底归谁管？请给老百姓一个明白话。
            应付差事发个短信就算办结，问题原封不动
            我家门口的排水沟塌了半年，先找社区，社区说归市政；市政来看了说归水务；水务说沟是小区建的归物业；物业说红线外不归他们。打了十几个电话，工单转来转去都写“非我单位职责”。老百姓就想知道这条沟到底有没有主人。
          `,
          examplesEn: `
            One office sends me to the next; after two months nobody takes the matter.
            I reported the illegal building eleven times and each answer says "being checked".
          `,
          demandTypes: ['complaint'],
          leadUnit: 'jiandu',
          legalBasis: [law(CIVIL_SERVANTS, '第五十九条'), law('中华人民共和国监察法')],
          questions: [ask('matter', '什么事项、找过哪些单位？', 'Which matter, and which offices did you try?')],
        }),
        leaf({
          code: '18.02.02',
          name: '办事流程繁琐',
          nameEn: 'Red tape',
          synonyms: '办事难 多次跑腿 奇葩证明 材料太多 流程繁琐 一次性告知 循环证明 手续复杂 最多跑一次',
          examples: `
            办一个手续跑了六趟，每次都说少一样材料，为什么不一次性说清楚？
            让我证明我妈是我妈，户口本上写得明明白白。
            网上说可以全程网办，提交后又通知必须到现场。
            社区要派出所证明，派出所要社区证明，死循环。
            八十岁老人必须本人到场拍照，能不能委托子女？
            同一份复印件在一个大厅里交了五遍
            给孩子办改名，去了四趟：第一趟说要双方到场，第二趟说要单位证明，第三趟说证明格式不对，第四趟说系统坏了。为什么第一次就不能把要的东西列个单子给我？
          `,
          examplesEn: `
            I came six times and each time another paper was missing.
            The website says everything is online, then they call me to the counter.
          `,
          demandTypes: ['complaint', 'suggestion'],
          leadUnit: 'shenpi',
          assistingUnits: ['jiandu'],
          legalBasis: [law('中华人民共和国行政许可法', '第三十二条'), law('优化营商环境条例')],
          questions: [OFFICE],
        }),
        leaf({
          code: '18.02.03',
          name: '政务大厅与网上办事',
          nameEn: 'Service halls and online services',
          synonyms: '政务大厅 办事大厅 叫号 政务APP 网上办事大厅 系统故障 自助终端 延时服务 周末办理 预约不上',
          examples: `
            政务服务APP登录总是闪退，人脸识别过不了，客服也找不到人。
            办事大厅周末能不能开放，上班族请假办事太难。
            排队机取号已经取不到了，才上午九点半。
            自助打印机常年缺纸，一楼没有饮水机和座椅。
            搬迁以后的市民中心不通公交，老人怎么去？
            网上提交的申请查不到进度，也没有短信通知
          `,
          examplesEn: `
            The city app keeps crashing at the face check.
            Could the service hall open at weekends?
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'shenpi',
          legalBasis: [law('优化营商环境条例')],
          questions: [OFFICE],
        }),
      ],
    },
    {
      code: '18.03',
      name: '执法与廉洁',
      nameEn: 'Enforcement and integrity',
      leaves: [
        leaf({
          code: '18.03.01',
          name: '执法不公与粗暴执法',
          nameEn: 'Unfair or rough enforcement',
          synonyms: '粗暴执法 选择性执法 执法不公 暴力执法 强拆 钓鱼执法 没有执法证 乱罚款 执法记录仪 扣押物品',
          examples: `
            几个穿制服的人掀了我的菜摊，把秤摔坏了，没有给任何单据。
            同一条街就罚我一家店，旁边的关系户从来没人管，选择性执法。
            没有任何法律文书，夜里来了几十个人把房子强拆了。
            协管员没有执法证就扣车开罚单。
            交警执法时推搡我父亲，要求调取执法记录仪。
            处罚决定书没让我陈述申辩就送来了
            我在菜市场外面卖自家种的黄瓜，昨天来了四个人，没有出示证件，二话不说把三轮车抬上车就走，我追上去被推倒，膝盖磕破。去要车，说要交三百元才放，没有任何单据。我承认占道不对，可执法能不能文明一点？
          `,
          examplesEn: `
            Men in uniform overturned my stall and broke my scales without any paper.
            Dozens of people came at night and tore down our house without documents.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'jiandu',
          assistingUnits: ['sifa'],
          legalBasis: [law(PENALTIES, '第四十二条'), law('中华人民共和国行政强制法', '第四十三条')],
          questions: [OFFICE, SECRET],
        }),
        leaf({
          code: '18.03.02',
          name: '吃拿卡要与行政乱收费',
          nameEn: 'Bribe-taking and unlawful charges by offices',
          synonyms: '吃拿卡要 索贿 收好处费 乱收费 行政收费 受贿 打点 走后门 以权谋私 关系户',
          examples: `
            验收人员暗示要请客吃饭，不请就说我们资料不合格。
            办准迁证收了两百块手续费，没有收据。
            驻站的检查员每车收五十元过路钱才放行。
            找人办事花了三万，科长收了钱事没办成。
            村里办低保要先给经办人两条烟。
            补办证件收费标准没有公示，工本费要一百八
          `,
          examplesEn: `
            The inspector hinted that without a dinner our papers would not pass.
            A clerk took two hundred yuan for a permit without a receipt.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'jiandu',
          legalBasis: [law('中华人民共和国监察法'), law(CIVIL_SERVANTS, '第五十九条')],
          questions: [OFFICE, SECRET],
        }),
        leaf({
          code: '18.03.03',
          name: '干部违纪违法线索',
          nameEn: 'Misconduct of officials',
          synonyms: '举报干部 贪污腐败 局长 镇长 违纪违法 实名举报 保护伞 官商勾结 买官卖官 生活作风',
          examples: `
            实名举报某镇副镇长插手工程，他弟弟的公司中了全部绿化项目。
            某局科长名下五套房产，还长期收老板的钱。
            局长和开发商勾结，低价卖了集体土地。
            派出所有人给赌场通风报信，是保护伞。
            干部婚内与下属有不正当关系，影响恶劣。
            请务必替我保密，我怕被打击报复
            我是本单位的职工，反映单位主要负责人把下属培训中心承包给自己连襟，三年没交过承包费，还用公款装修私房。发票和合同复印件我都有，只愿意交给上级纪检部门，请不要转回我们单位。
          `,
          examplesEn: `
            I report a deputy mayor of a township whose brother's firm wins every contract.
            Somebody at the police station warns the gambling den before each raid.
          `,
          demandTypes: ['report'],
          leadUnit: 'jiandu',
          legalBasis: [law('中华人民共和国监察法')],
          questions: [ask('facts', '被举报人所在单位、主要事实和证据？', 'Office of the person, main facts and evidence?'), SECRET],
        }),
      ],
    },
    {
      code: '18.04',
      name: '信息公开与政策建议',
      nameEn: 'Openness and policy',
      leaves: [
        leaf({
          code: '18.04.01',
          name: '政府信息公开',
          nameEn: 'Access to government information',
          synonyms: '信息公开 政务公开 依申请公开 公示 政府网站 文件查询 政府信息 不公开',
          examples: `
            向镇政府申请公开征地批文，过了法定期限没有答复。
            政府网站上的办事电话都是错的，好几年没更新。
            拆迁补偿方案为什么不公示，要求公开每户补偿明细。
            请问申请政府信息公开要填什么表，交到哪里？
            公示只贴了半天就撕了，群众根本没看到。
            规划调整的听证会在哪里看会议纪要
            我们村拆迁，安置补偿公示榜只贴了一天，还被人用白纸盖住一半。我向区里寄了信息公开申请，要各户补偿清单和评估报告，快递显示签收已经两个月，至今没有任何书面答复。
          `,
          examplesEn: `
            I asked the township for the land approval document and the legal time has passed.
            The phone numbers on the government website are years out of date.
          `,
          demandTypes: ['consult', 'complaint'],
          leadUnit: 'jiandu',
          legalBasis: [law(DISCLOSURE, '第三十三条')],
          statutoryLimit: informationDisclosure,
          questions: [ask('information', '申请公开什么信息、何时提交？', 'Which information, and when did you apply?')],
        }),
        leaf({
          code: '18.04.02',
          name: '政策意见与城市发展建议',
          nameEn: 'Suggestions on policy and city development',
          synonyms: '建议 意见征集 城市发展 政策建议 市长信箱 献策 提案 城市规划建议 金点子',
          examples: `
            建议市里发展夜间经济，把老码头片区改造成文创街区。
            给政府提个建议：多引进高科技企业，把年轻人留下来。
            希望各部门的公众号合并，信息太散了。
            建议把全市的公共厕所、停车位和充电桩都标到一张地图上。
            听说新五年规划在征求意见，普通市民怎么参与？
            作为一名在外的临澜人，建议加快修通到省城的高铁
          `,
          examplesEn: `
            I suggest turning the old docks into a creative quarter.
            How can ordinary citizens comment on the new five-year plan?
          `,
          demandTypes: ['suggestion', 'consult'],
          leadUnit: 'fagai',
          legalBasis: [law('重大行政决策程序暂行条例')],
          fallbackUnit: 'centre',
          questions: [],
        }),
        leaf({
          code: '18.04.03',
          name: '机关内部管理与基层减负',
          nameEn: 'Administration of offices and burdens on staff',
          synonyms: '形式主义 基层减负 加班 借调 机关管理 文山会海 打卡留痕 基层工作者 强制下载APP',
          examples: `
            社区一天要填十几张表，各部门重复要数据，基层苦不堪言。
            单位强制职工下载各种APP打卡刷分，还要排名通报。
            镇上要求每天拍照留痕，真正干活的时间没有了。
            双休日经常临时通知开会，家里孩子没人管。
            部门搞评比让老百姓反复扫码点赞，太形式主义。
            村干部忙着做展板迎检，正事反而搁下了
          `,
          examplesEn: `
            Our community fills in a dozen forms a day and every office asks for the same data.
            Staff must install apps and collect points that are ranked.
          `,
          demandTypes: ['complaint', 'suggestion'],
          leadUnit: 'jiandu',
          legalBasis: [law('整治形式主义为基层减负若干规定')],
          questions: [SECRET],
        }),
      ],
    },
    {
      code: '18.05',
      name: '热线与表扬',
      nameEn: 'The hotline itself, and praise',
      leaves: [
        leaf({
          code: '18.05.01',
          name: '热线接听与受理服务',
          nameEn: 'How the hotline takes calls',
          synonyms: '12345打不通 热线占线 话务员态度 接线员 热线服务 工单写错 热线挂断 市民热线',
          examples: `
            打12345等了二十分钟没人接，一直放音乐。
            接线员把我说的地址记错了，工单派到别的区。
            话务员听完直接说这个不归我们管就挂断了。
            我要求保密，结果被投诉的店老板当天就打电话来骂我。
            能不能增加方言座席，我母亲普通话说不好。
            网上提交的诉求没有编号，不知道收到没有
          `,
          examplesEn: `
            I waited twenty minutes on the hotline and nobody answered.
            I asked for secrecy and the shop owner phoned me the same day.
          `,
          demandTypes: ['complaint', 'suggestion'],
          leadUnit: 'centre',
          assistingUnits: ['jiandu'],
          legalBasis: [law('中华人民共和国个人信息保护法')],
          questions: [mayAsk('call', '来电时间和号码？', 'Time of the call and number?')],
        }),
        leaf({
          code: '18.05.02',
          name: '虚假办结与回访评价',
          nameEn: 'False completion and ratings',
          synonyms: '虚假办结 被满意 答非所问 回复敷衍 逼改评价 回访 没解决就结案 打招呼要好评 假回复',
          examples: `
            问题根本没解决，系统里显示已办结，回复的照片是几年前的。
            处理单位天天打电话求我改成满意，不改就到家里来。
            回复写的内容和我反映的是两码事，纯属答非所问。
            我给了不满意，第二天就有人来威胁我。
            说已经联系过我，可我一个电话都没接到。
            同一件事复制粘贴同样的答复给我三回了
            我反映楼下饭店排烟的事，昨天短信让我评价，说“已办结”。我一看附件照片，是另外一家店的烟囱！接着街道有人打电话，说给个满意，不然他们要扣钱。问题没解决怎么满意？请重新派人来看。
          `,
          examplesEn: `
            The order is marked as done with a photo that is years old.
            The office phones every day begging me to change my rating.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'jiandu',
          assistingUnits: ['centre'],
          legalBasis: [law('国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见')],
          questions: [mayAsk('order', '原工单编号？', 'Number of the earlier order?')],
        }),
        leaf({
          code: '18.05.03',
          name: '表扬与感谢',
          nameEn: 'Praise and thanks',
          synonyms: '表扬 感谢 锦旗 点赞 好人好事 谢谢 拾金不昧 热心服务 感谢信',
          examples: `
            感谢桥西派出所的小李警官，帮我找回了走失的老父亲。
            表扬23路公交车司机，看到我抱孩子特意等我坐稳才开车。
            给政务大厅的志愿者点个赞，耐心教我妈用自助机。
            反映的路灯第二天就修好了，办事真快，谢谢你们！
            环卫师傅捡到我的钱包原样送回，想给她送面锦旗。
            市二医院急诊科全体医护救了我一命，特地打电话表示感谢
            疫情那阵子社区干部天天给我们送菜，一直想说声谢谢
          `,
          examplesEn: `
            Thank you to Officer Li who found my lost father.
            The street lamp I reported was repaired the next day; well done!
          `,
          demandTypes: ['praise'],
          leadUnit: 'centre',
          questions: [mayAsk('whom', '想表扬谁、在哪个单位？', 'Whom would you like to praise, and where do they work?')],
        }),
      ],
    },
  ],
}
