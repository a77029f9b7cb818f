// 19 其他与超职责: the six kinds that are not dispatched as work orders (北京市接诉即办工作条例 art. 11) with the right route of each,
// then legal services and small matters of their own. `centre` leads where the hotline itself answers and shows the way.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const PLACE = ask('place', '现在的准确位置？', 'Exact place right now?')
const PEOPLE = ask('people', '有没有人受伤、有几个人？', 'Is anyone hurt, and how many?')
const PETITION = '信访工作条例'

export const other: FirstLevel = {
  code: '19',
  name: '其他与超职责',
  nameEn: 'Other and out of duty',
  children: [
    {
      code: '19.01',
      name: '紧急警情转接',
      nameEn: 'Emergencies to hand over at once',
      leaves: [
        leaf({
          code: '19.01.01',
          name: '正在发生的违法犯罪（转110）',
          nameEn: 'Crime in progress (110)',
          synonyms: '报警 110 打架斗殴 持刀 抢劫 绑架 有人行凶 砸店 入室盗窃 跟踪 救命',
          examples: `
            有人拿着刀在超市门口追着人砍，快来！
            两伙人在烧烤摊打起来了，有人头上流血了。
            家里进了小偷，我躲在卧室里不敢出声。
            有个男的一直跟踪我，我现在躲在便利店里。
            一群人拿着铁棍在砸我的店，十万火急。
            我妹妹被人关在出租屋里不让走，手机定位在东埠
          `,
          examplesEn: `
            A man with a knife is chasing people in front of the supermarket!
            A burglar is in my flat and I am hiding in the bedroom.
          `,
          demandTypes: ['help'],
          leadUnit: 'gongan',
          legalBasis: [law('国务院办公厅关于推动12345政务服务便民热线与110报警服务台高效对接联动的意见')],
          leastUrgency: 'T0',
          questions: [PLACE, PEOPLE],
        }),
        leaf({
          code: '19.01.02',
          name: '交通事故（转122）',
          nameEn: 'Road accident (122)',
          synonyms: '车祸 交通事故 撞车 撞人 肇事逃逸 追尾 122 翻车',
          examples: `
            刚才路口两辆车撞上了，一个骑电动车的躺在地上不动。
            货车侧翻压住了一辆小轿车，里面有人在喊。
            有人被撞了，司机跑了，白色越野车往高架方向开。
            公交车撞到护栏，好几个乘客受伤。
            高速上连环追尾，后面的车还在往上冲！
            隧道里几辆车撞在一起，有烟，后面的人都在往外跑。
            我撞到人了，他在流血，我该怎么办？
          `,
          examplesEn: `
            Two cars crashed at the crossing and a rider lies motionless.
            A lorry tipped over onto a car and someone inside is shouting.
          `,
          demandTypes: ['help'],
          leadUnit: 'jiaojing',
          assistingUnits: ['weijian', 'xiaofang'],
          legalBasis: [law('中华人民共和国道路交通安全法', '第七十条')],
          leastUrgency: 'T0',
          questions: [PLACE, PEOPLE],
        }),
        leaf({
          code: '19.01.03',
          name: '急病急救（转120）',
          nameEn: 'Medical emergency (120)',
          synonyms: '叫救护车 昏迷 晕倒 大出血 心脏骤停 临产 中毒 抽搐 呼吸困难 叫不醒',
          examples: `
            我爸突然倒在地上，叫不醒，嘴角往一边歪。
            孕妇羊水破了，家里只有我一个老人，怎么办？
            一家四口吃了野蘑菇都在吐，小孩已经没反应了。
            广场上有位老人晕倒，脸色发紫。
            孩子噎住了喘不上气，脸都憋青了
            我老伴胸口疼得直冒汗，喘气困难
          `,
          examplesEn: `
            My father collapsed and does not wake up.
            A family of four vomits after eating wild mushrooms; the child does not react.
          `,
          demandTypes: ['help'],
          leadUnit: 'weijian',
          legalBasis: [law('院前医疗急救管理办法')],
          leastUrgency: 'T0',
          questions: [PLACE, ask('state', '是否清醒、有无呼吸？', 'Is the person conscious and breathing?')],
        }),
        leaf({
          code: '19.01.04',
          name: '轻生与扬言伤害',
          nameEn: 'Suicide and threats',
          synonyms: '自杀 轻生 跳楼 不想活了 想死 割腕 遗书 同归于尽 报复社会 扬言',
          examples: `
            有个女孩坐在天台边上哭，好像要跳下去。
            欠的钱一辈子也还不清，我真的不想活了，给我妈说声对不起。
            朋友发消息说把药都吃了，现在打电话不接。
            再不给我解决，我就带着汽油去你们单位同归于尽。
            桥栏杆外面站着一个人，怎么劝都不下来
            我撑不下去了，孩子托付给政府吧
          `,
          examplesEn: `
            A girl is sitting on the edge of the roof crying.
            If you do not settle this I will come to your office with petrol.
          `,
          demandTypes: ['help'],
          leadUnit: 'gongan',
          assistingUnits: ['weijian', 'street'],
          legalBasis: [law('中华人民共和国精神卫生法', '第二十八条')],
          leastUrgency: 'T0',
          questions: [PLACE, ask('alone', '身边有没有人？', 'Is anyone with you?')],
        }),
      ],
    },
    {
      code: '19.02',
      name: '诉讼仲裁纪检复议信访',
      nameEn: 'Courts, arbitration, discipline, review, petitions',
      leaves: [
        leaf({
          code: '19.02.01',
          name: '法院诉讼与执行',
          nameEn: 'Court cases and enforcement',
          synonyms: '法院 打官司 判决不服 强制执行 法官 立案难 老赖 上诉 开庭 执行局 诉讼费',
          examples: `
            法院判决生效一年了，对方有钱不还，执行局联系不上。
            一审判决不公，我想请政府出面管管法院。
            在法院立案材料交了两个月没有回音。
            胜诉以后诉讼费什么时候退给我？
            法官偏袒对方当事人，应该向哪里反映？
            我的房子被法院拍卖了，价格低得离谱
          `,
          examplesEn: `
            The judgment has been final for a year and the debtor does not pay.
            The first ruling was unfair; can the government step in?
          `,
          demandTypes: ['complaint', 'consult'],
          leadUnit: 'centre',
          assistingUnits: ['sifa'],
          legalBasis: [law('中华人民共和国民事诉讼法')],
          questions: [mayAsk('court', '哪家法院、是否在上诉期内？', 'Which court; is the time for appeal still open?')],
        }),
        leaf({
          code: '19.02.02',
          name: '刑事案件与检察机关',
          nameEn: 'Criminal cases and the procuratorate',
          synonyms: '刑事案件 检察院 立案 不立案 取保候审 刑拘 冤案 判刑 撤案 申诉案件',
          examples: `
            被骗三十万派出所立案一年了没有进展，能催一下吗？
            弟弟被刑拘三十七天，家属想知道案件进度。
            公安局不予立案，我想申请立案监督。
            故意伤害案的鉴定结论我们不认可。
            父亲的案子是冤案，申诉到检察院没有结果。
            服刑人员家属会见怎么预约
          `,
          examplesEn: `
            I was cheated of three hundred thousand; the case has stood still for a year.
            The police refuse to open a case; how do I ask for supervision?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'centre',
          assistingUnits: ['gongan', 'sifa'],
          legalBasis: [law('中华人民共和国刑事诉讼法')],
          questions: [mayAsk('office', '办案单位、案件阶段？', 'Which authority, which stage?')],
        }),
        leaf({
          code: '19.02.03',
          name: '行政复议与行政诉讼',
          nameEn: 'Administrative review and suits',
          synonyms: '行政复议 民告官 不服处罚 行政诉讼 复议申请 复议机关 撤销处罚',
          examples: `
            对行政处罚决定不服，到哪里申请行政复议，多少天之内？
            已经提起行政复议了，想问结果什么时候出来。
            不服工伤认定结论可以直接起诉吗？
            征收决定违法，复议维持了，下一步怎么办？
            复议机构电话是多少，可以网上提交材料吗
            我们村三十户都不服补偿决定，能不能一起申请复议？
            交警罚款我有意见，行政复议期限是不是六十天？
          `,
          examplesEn: `
            Where do I apply for review of a fine, and within how many days?
            The review upheld the expropriation; what next?
          `,
          demandTypes: ['consult'],
          leadUnit: 'sifa',
          assistingUnits: ['centre'],
          legalBasis: [law('中华人民共和国行政复议法', '第二十条')],
          questions: [mayAsk('decision', '哪个机关、何时作出的决定？', 'Which authority decided, and when?')],
        }),
        leaf({
          code: '19.02.04',
          name: '信访事项在途',
          nameEn: 'Petitions in progress',
          synonyms: '信访 上访 信访件 信访答复 复查复核 信访局 信访编号 越级上访 信访积案',
          examples: `
            我去年到省信访局登记的事项，怎么查办理进度？
            对信访处理意见书不服，三十天内向谁申请复查？
            信访件转到镇里就没下文了，国家信访局网站显示已办结。
            上访十年的老问题，请求领导包案化解。
            信访答复和事实不符，复核也维持了，还能向哪里反映？
            因为上访被村干部限制外出，这合法吗
          `,
          examplesEn: `
            How do I follow the petition I lodged with the province last year?
            I disagree with the written opinion; where do I ask for re-examination?
          `,
          demandTypes: ['consult', 'complaint'],
          leadUnit: 'xinfang',
          legalBasis: [law(PETITION, '第三十五条'), law(PETITION, '第三十六条')],
          questions: [mayAsk('petition', '信访登记时间和受理机关？', 'When and where was it registered?')],
        }),
      ],
    },
    {
      code: '19.03',
      name: '工单进度与重复诉求',
      nameEn: 'Orders in progress and repeats',
      leaves: [
        leaf({
          code: '19.03.01',
          name: '工单进度查询',
          nameEn: 'Progress of an order',
          synonyms: '工单查询 办理进度 催单 工单编号 什么时候答复 反映的问题怎么样了 查结果 查询密码',
          examples: `
            上周反映的下水道问题办到哪一步了？
            我打过电话登记了，什么时候有人联系我？
            工单显示延期，为什么延期，要延到哪天？
            忘记了工单的查询密码，怎么找回？
            请帮忙催一下，已经第八天了还没答复。
            想补充几张照片到之前的工单里
          `,
          examplesEn: `
            What became of the drain I reported last week?
            My order says "extended"; why, and until when?
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'centre',
          legalBasis: [law('北京市接诉即办工作条例', '第十一条')],
          questions: [mayAsk('order', '工单编号或登记电话？', 'Order number or the phone it was filed with?')],
        }),
        leaf({
          code: '19.03.02',
          name: '对办理结果不满再次反映',
          nameEn: 'Dissatisfied and asking again',
          synonyms: '再次反映 二次投诉 重复投诉 不满意处理结果 又来反映 多次反映 上次没解决 要求重办',
          examples: `
            上个月反映的油烟问题说处理好了，其实还和以前一样，我要再次投诉。
            第四次来电，前三次都说已督促整改，一点变化没有。
            对上次的答复不认可，要求重新办理。
            结案不到十天，老问题又出现了。
            我不同意结案，请换一个部门来处理
            已经给过两次差评了，还是原来那个人来处理，说的话都一样。
          `,
          examplesEn: `
            You said the fumes were dealt with but nothing changed; I complain again.
            This is my fourth call about the same matter.
          `,
          demandTypes: ['complaint'],
          leadUnit: 'centre',
          questions: [mayAsk('order', '原工单编号？', 'Number of the earlier order?')],
        }),
      ],
    },
    {
      code: '19.04',
      name: '秘密与个人隐私',
      nameEn: 'Secrets and privacy',
      leaves: [
        leaf({
          code: '19.04.01',
          name: '涉密与他人隐私信息',
          nameEn: 'Secrets and data about others',
          synonyms: '查别人信息 查电话号码 查开房记录 查户籍 国家秘密 查车主 商业秘密 查住址',
          examples: `
            能不能帮我查一下这个车牌的车主电话？
            想查我丈夫的开房记录和通话清单。
            麻烦告诉我投诉我店的人是谁，姓名和电话都要。
            请提供邻居的身份证号，我要起诉他。
            我想知道部队搬迁到什么地方
            把我们单位领导的家庭住址和手机给我，我要当面找他。
          `,
          examplesEn: `
            Please look up the phone number of this car's owner.
            Tell me who complained about my shop.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'centre',
          legalBasis: [law('中华人民共和国保守国家秘密法'), law('中华人民共和国个人信息保护法', '第十条')],
          questions: [],
        }),
        leaf({
          code: '19.04.02',
          name: '私人监控与隐私纠纷',
          nameEn: 'Private cameras and intrusion',
          synonyms: '监控对着我家 门口摄像头 偷拍 偷窥 隐私权 可视门铃 公布住址 无人机偷拍 公告栏曝光',
          examples: `
            邻居装的摄像头正对着我家大门，进出都被拍，让他调角度他不肯。
            对门的可视门铃一有人经过就录像录音，我的隐私在哪里？
            前男友把我的住址和手机号贴在楼下公告栏里，还写了难听的话。
            有无人机晚上飞到我家窗户外面停着拍。
            公司在更衣室里装了监控，说是防盗。
            房东在出租房的插座里藏了摄像头，我已经拍下来了
          `,
          examplesEn: `
            My neighbour's camera points straight at my door.
            My former boyfriend pinned my address and number to the notice board downstairs.
          `,
          demandTypes: ['complaint', 'report', 'help'],
          leadUnit: 'gongan',
          assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国民法典', '第一千零三十二条'), law('公共安全视频图像信息系统管理条例')],
          questions: [PLACE],
        }),
      ],
    },
    {
      code: '19.05',
      name: '超出政府职责事项',
      nameEn: 'Matters outside public duty',
      leaves: [
        leaf({
          code: '19.05.01',
          name: '邻里与民事纠纷',
          nameEn: 'Neighbours and civil disputes',
          synonyms: '邻里纠纷 邻居吵架 民事纠纷 漏水赔偿 相邻权 宅院纠纷 人民调解 打官司赔偿 口角',
          examples: `
            和对门因为公共过道放鞋柜吵了半年，能不能找人调解？
            邻居家的树枝伸到我家院子里，叫他砍不砍还骂人。
            楼上空调滴水在我家窗台，说了几次对方不理。
            朋友家的狗咬坏了我的沙发不肯赔。
            两家共用的围墙塌了，谁出钱修？
            孩子在邻居家玩摔伤，医药费谈不拢
          `,
          examplesEn: `
            I have quarrelled with my neighbour for half a year over a shoe rack; who can mediate?
            The shared wall collapsed; who pays?
          `,
          demandTypes: ['help', 'consult'],
          leadUnit: 'sifa',
          assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国人民调解法'), law('中华人民共和国民法典', '第二百八十八条')],
          fallbackUnit: 'street',
          questions: [PLACE],
        }),
        leaf({
          code: '19.05.02',
          name: '婚姻家庭与继承',
          nameEn: 'Family and inheritance',
          synonyms: '离婚财产 抚养权 遗产继承 彩礼 抚养费 分家 探视权 遗嘱 出轨',
          examples: `
            离婚后前妻不让我看孩子，怎么办？
            彩礼给了十八万八，没领证就分手了，能要回来吗？
            父亲去世没留遗嘱，兄弟姐妹为房子争起来。
            前夫不付抚养费，联系不上他的单位。
            丈夫有外遇，我想咨询离婚财产怎么分
            老父亲要跟保姆结婚，我们做子女的能不能拦？
          `,
          examplesEn: `
            My former wife will not let me see our child.
            Father left no will and we quarrel over the house.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'sifa',
          assistingUnits: ['fulian'],
          legalBasis: [law('中华人民共和国民法典')],
          questions: [],
        }),
        leaf({
          code: '19.05.03',
          name: '民间借贷与合同债务',
          nameEn: 'Private loans and debts',
          synonyms: '欠钱不还 民间借贷 借条 合同违约 合伙纠纷 讨债 担保 定金不退 转让费',
          examples: `
            朋友借了我五万块三年不还，有借条，政府能不能帮我要？
            合伙开店散伙，对方把账上的钱转走了。
            门面转让费给了八万，房东不同意转租，钱要不回来。
            给老乡做担保，他跑了银行找我要钱。
            私人承包的活干完了，主家不给工钱只打了欠条
            网上认识的人骗我打了两千块说借，现在拉黑了
          `,
          examplesEn: `
            A friend borrowed fifty thousand three years ago and does not repay.
            My business partner emptied the account.
          `,
          demandTypes: ['help', 'consult'],
          leadUnit: 'centre',
          assistingUnits: ['sifa'],
          legalBasis: [law('中华人民共和国民法典')],
          questions: [],
        }),
        leaf({
          code: '19.05.04',
          name: '外地与上级单位事项',
          nameEn: 'Other cities and national bodies',
          synonyms: '外地12345 铁路12306 民航 外省 海关总署 省属单位 异地投诉 国家部委 中央企业',
          examples: `
            我在外省旅游被宰了，回到临澜以后还能投诉吗？
            高铁票退票手续费问题请帮忙反映给铁路部门。
            飞机延误六个小时，航空公司没有赔偿。
            老家在邻省，那边的宅基地问题你们能转吗？
            请问其他城市的12345要加区号怎么打
            网购的商家在广东，卖假货应该打哪里的热线
          `,
          examplesEn: `
            I was overcharged on holiday in another province; can you pass it on?
            My flight was six hours late and the airline pays nothing.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'centre',
          questions: [ask('where', '事情发生在哪个城市？', 'In which city did it happen?')],
        }),
        leaf({
          code: '19.05.05',
          name: '生活咨询与私人请求',
          nameEn: 'Everyday questions and private requests',
          synonyms: '查电话 天气预报 问路 修电脑 介绍对象 开锁 找保姆 查公交 失物招领 闲聊',
          examples: `
            请问明天会不会下雨，周末气温多少？
            钥匙锁屋里了，有没有正规开锁电话？
            能不能帮我介绍一个靠谱的保姆？
            钱包落在出租车上了，记不清车牌怎么找？
            老人在家闷得慌，打个电话跟你们聊聊天。
            最近的24小时药店在什么地方
          `,
          examplesEn: `
            Will it rain tomorrow?
            I left my purse in a taxi and do not know the plate.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'centre',
          questions: [],
        }),
      ],
    },
    {
      code: '19.06',
      name: '违法与滥用诉求',
      nameEn: 'Unlawful requests and abuse',
      leaves: [
        leaf({
          code: '19.06.01',
          name: '违法违背公序良俗的请求',
          nameEn: 'Requests against law or decency',
          synonyms: '无理要求 违法请求 找人报复 办假证 恶意举报 敲诈 职业索赔 不合理诉求',
          examples: `
            帮我找几个人去教训一下邻居，钱好商量。
            谁知道哪里能办假毕业证？
            不给我弄个低保名额我就天天打电话。
            我就要他当面下跪道歉，不然我不接受任何处理。
            要求政府给我发二十万精神损失费，因为公交车晚点了
            我要求把对面楼全拆了，挡了我家风水。
          `,
          examplesEn: `
            Find me some men to teach my neighbour a lesson.
            The city must pay me two hundred thousand because the bus was late.
          `,
          demandTypes: ['help', 'complaint'],
          leadUnit: 'centre',
          legalBasis: [law('北京市接诉即办工作条例', '第十一条')],
          questions: [],
        }),
        leaf({
          code: '19.06.02',
          name: '骚扰辱骂与无效来电',
          nameEn: 'Abuse and empty calls',
          synonyms: '骚扰 辱骂 恶作剧 测试 无声电话 打错了 拨错 灌水 乱码',
          examples: `
            测试一下能不能提交。
            打错了，不好意思。
            你们这帮人就是一群废物，白拿工资。
            哈哈哈哈哈随便发发
            111111 qwerty
            没什么事，小孩子拿手机乱按的
          `,
          examplesEn: `
            Just testing.
            Sorry, wrong number.
          `,
          demandTypes: ['consult'],
          leadUnit: 'centre',
          questions: [],
        }),
      ],
    },
    {
      code: '19.07',
      name: '公共法律服务',
      nameEn: 'Public legal services',
      leaves: [
        leaf({
          code: '19.07.01',
          name: '法律援助与咨询',
          nameEn: 'Legal aid and advice',
          synonyms: '法律援助 法律咨询 免费律师 12348 请律师 法援 律师收费 律师投诉',
          examples: `
            我是农民工没钱请律师，法律援助怎么申请？
            法援律师开庭都没跟我见过面，能换人吗？
            律师收了三万代理费什么也没做，向哪里投诉？
            请问社区有没有免费的法律咨询？
            残疾人打官司能不能减免费用，需要经济困难证明吗
            律师事务所拒绝退还剩余的代理费
          `,
          examplesEn: `
            I cannot afford a lawyer; how do I apply for legal aid?
            My lawyer took thirty thousand and did nothing; where do I complain?
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'sifa',
          legalBasis: [law('中华人民共和国法律援助法'), law('中华人民共和国律师法')],
          questions: [],
        }),
        leaf({
          code: '19.07.02',
          name: '公证与司法鉴定',
          nameEn: 'Notaries and forensic experts',
          synonyms: '公证 公证处 公证费 司法鉴定 亲子鉴定 伤情鉴定 继承公证 遗嘱公证 笔迹鉴定',
          examples: `
            继承房产办公证要收几千块，标准是什么？
            公证处要的材料一个窗口一个说法，跑了五次。
            交通事故伤残司法鉴定意见偏低，可以重新鉴定吗？
            给孩子上户口要做亲子鉴定，哪家机构有资质？
            老人卧床，公证员能上门办遗嘱公证吗
            鉴定机构收费八千不给发票
          `,
          examplesEn: `
            The notary wants several thousand for an inheritance certificate; what is the tariff?
            The forensic opinion on my injury is too low; can it be repeated?
          `,
          demandTypes: ['consult', 'complaint'],
          leadUnit: 'sifa',
          legalBasis: [law('中华人民共和国公证法')],
          questions: [mayAsk('office', '哪家公证处或鉴定机构？', 'Which notary or institute?')],
        }),
        leaf({
          code: '19.07.03',
          name: '社区矫正与安置帮教',
          nameEn: 'Community correction and resettlement',
          synonyms: '社区矫正 缓刑 刑满释放 安置帮教 监狱 戒毒 司法所 减刑',
          examples: `
            缓刑期间想去外地打工，向司法所请假要什么手续？
            弟弟刑满释放没有住处和工作，有帮扶政策吗？
            司法所让社区矫正对象每天报到三次，影响上班。
            强制戒毒人员家属怎么探访
            监狱会见室停车收费贵，请规范
            安置帮教对象的临时救助金停了，司法所说找民政。
          `,
          examplesEn: `
            I am on probation and want to work elsewhere; how do I ask leave?
            My brother left prison with no home or work; is there any help?
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'sifa',
          legalBasis: [law('中华人民共和国社区矫正法')],
          questions: [],
        }),
      ],
    },
    {
      code: '19.08',
      name: '民族宗教档案气象等',
      nameEn: 'Ethnic and religious affairs, archives and the rest',
      leaves: [
        leaf({
          code: '19.08.01',
          name: '民族宗教事务',
          nameEn: 'Ethnic and religious affairs',
          synonyms: '民族成分 改民族 清真 宗教场所 寺庙 教堂 少数民族 乱建庙宇 宗教活动',
          examples: `
            孩子随母亲改成少数民族，需要到哪里办手续，几岁前可以改？
            村里有人集资建小庙，天天念经敲钟扰民。
            商家打着清真招牌卖非清真食品，侮辱少数民族风俗。
            寺庙里烧高香强制消费，一炷香六百。
            居民楼里有人私设聚会点，每周末几十人唱歌。
            少数民族学生高考照顾政策有变化吗
          `,
          examplesEn: `
            How can my child take the mother's ethnic group, and until what age?
            A temple forces visitors to buy incense at six hundred yuan a stick.
          `,
          demandTypes: ['consult', 'complaint', 'report'],
          leadUnit: 'minzong',
          assistingUnits: ['gongan', 'street'],
          legalBasis: [law('宗教事务条例'), law('中国公民民族成份登记管理办法')],
          questions: [],
        }),
        leaf({
          code: '19.08.02',
          name: '侨务港澳台与涉外事务',
          nameEn: 'Overseas Chinese, Hong Kong, Macao, Taiwan and foreigners',
          synonyms: '华侨 归侨 侨眷 台胞 港澳居民 外国人 侨办 涉外 海外亲属',
          examples: `
            奶奶是印尼归侨，想办理归侨侨眷身份证明，找哪个部门？
            我是台湾居民，在临澜工作，孩子读书能享受什么政策？
            港澳居民居住证遗失了，买高铁票怎么办？
            外国朋友来临澜长期居住，在哪里登记，有没有英文服务？
            侨联捐建的小学要拆，捐赠人的后代想留下纪念碑。
            在国外的亲属去世，遗骨怎么运回来安葬
          `,
          examplesEn: `
            My grandmother returned from Indonesia; where do we get the certificate of returned overseas Chinese?
            I am a foreign resident; where can I register and is there service in English?
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'centre',
          assistingUnits: ['gongan'],
          legalBasis: [law('中华人民共和国归侨侨眷权益保护法')],
          questions: [],
        }),
        leaf({
          code: '19.08.03',
          name: '档案地方志与气象',
          nameEn: 'Archives, local history, weather services',
          synonyms: '档案馆 查档案 婚姻档案 地方志 气象局 气象证明 防雷检测 家谱',
          examples: `
            查八十年代的知青下乡名册，市档案馆能查到吗？
            打雷烧坏了电视，气象局能开雷击证明吗？
            老房子的土地档案在哪个馆，需要单位介绍信吗？
            防雷检测收费太高，是不是强制的？
            想捐一批老照片给地方志办公室
            查父母当年的结婚登记档案要带什么证件
          `,
          examplesEn: `
            Does the city archive hold the 1980s lists of rusticated youths?
            Lightning burnt my television; can the weather office certify it?
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'centre',
          legalBasis: [law('中华人民共和国档案法'), law('中华人民共和国气象法')],
          questions: [],
        }),
        leaf({
          code: '19.08.04',
          name: '未能归类的诉求',
          nameEn: 'Anything else',
          synonyms: '其他 不知道归谁管 不清楚部门 说不清 综合问题 随便问问',
          examples: `
            我也不知道该找哪个部门，先跟你们说说。
            事情比较复杂，一两句讲不明白，请安排人给我回电话。
            有个情况想反映，但是不清楚属于哪一类。
            你们看看这件事应该归谁管吧。
            想找政府相关部门的负责人谈一谈
            具体情况我写在附件里了，请查看
          `,
          examplesEn: `
            I do not know which office this belongs to.
            It is complicated; please have someone call me back.
          `,
          demandTypes: ['help', 'consult'],
          leadUnit: 'centre',
          questions: [ask('matter', '请说明时间、地点、涉及谁和您的诉求？', 'When, where, who is involved, and what do you wish?')],
        }),
      ],
    },
  ],
}
