// 09 劳动社保: wages, contracts, social insurance, pensions, work injury, jobs, skills, personnel. Mostly 人社局.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'
import { labourArbitration, labourInspection, naturalDays } from './limits.ts'

const LABOUR = '中华人民共和国劳动法'
const CONTRACT = '中华人民共和国劳动合同法'
const INSURANCE = '中华人民共和国社会保险法'
const INJURY = '工伤保险条例'

export const labour: FirstLevel = {
  code: '09',
  name: '劳动社保',
  nameEn: 'Labour and social security',
  children: [
    {
      code: '09.01',
      name: '工资报酬',
      nameEn: 'Wages',
      leaves: [
        leaf({
          code: '09.01.01',
          name: '工程建设领域拖欠农民工工资',
          nameEn: 'Unpaid wages of building workers',
          synonyms: '拖欠农民工工资 讨薪 工地欠薪 包工头跑了 工程款不结 血汗钱 民工工资 项目部欠钱 农民工讨薪 劳务费',
          examples: `
            我们二十几个人在南岗街道一个安置房工地干了五个月，包工头一直拖着工资不给，说甲方没拨款，请市长帮我们讨回血汗钱。
            工地欠薪，年底了一分钱没拿到，家里老人孩子等着钱过年。
            去年在高速公路项目部做钢筋工，还剩一万二工资没结，打电话老板不接，到现在快一年了。
            尊敬的领导，我是外地来打工的农民工，在临澜做外墙保温，劳务公司说总包没付款，总包又说钱已经给了劳务公司，两边踢皮球，我们的工资到底找谁要？
            木工班组十六人工资被拖欠，合计大约三十八万元，有欠条和考勤表，项目经理已经失联。
            某建筑公司承建的学校工程已经竣工，我们水电工的人工费还欠一半。
            请问农民工工资被拖欠应该去哪里投诉，需要带什么材料？
            工程都交付使用了，施工方还以质量保证金为由扣着我们民工的工资，合理吗
            我爸在金穗镇修路，干完活老板跑路了，工资条都没有，只有微信聊天记录，能不能要回来？
            尊敬的市长您好！我们是柳溪镇几个村出来打工的，去年三月到十月在东埠一个商品房项目做抹灰和贴砖，说好按月发生活费、完工付清。现在楼都封顶了，一共欠我们三十二个人八十六万，找项目部，项目部让找劳务队长，队长手机关机。快过年了，大家都急得睡不着，恳请政府出面帮我们协调。
            工资专户里明明有钱，就是不打给我们，开发商跟总包扯皮，遭殃的是我们干活的。
            做了三个月架子工，说好三百一天，结算变成二百二，不签字就一分不给。
          `,
          examplesEn: `
            Our contractor has not paid the twenty of us for five months of work on the building site.
            The boss of the labour company ran away and we never got our wages for the road project.
          `,
          demandTypes: ['help', 'complaint', 'report'],
          leadUnit: 'renshe',
          assistingUnits: ['zhujian', 'gongan'],
          legalBasis: [law('保障农民工工资支付条例', '第三十条'), law('保障农民工工资支付条例', '第三十一条')],
          statutoryLimit: labourInspection,
          leastUrgency: 'T1',
          questions: [
            ask('project', '在哪个项目、给哪家公司干活？', 'Which project, and for which company?'),
            ask('owed', '几个人、欠多少钱、欠了多久？', 'How many people, how much, and since when?'),
            mayAsk('evidence', '有欠条、考勤或转账记录吗？', 'Do you have an IOU, time sheets or transfer records?'),
          ],
        }),
        leaf({
          code: '09.01.02',
          name: '企业拖欠工资',
          nameEn: 'Wages withheld by a company',
          synonyms: '拖欠工资 欠薪 不发工资 公司欠工资 压工资 老板不给钱 离职工资没结 停发工资 扣工资',
          examples: `
            公司已经连续三个月没有发工资，老板总说资金紧张再等等，房贷都还不上了。
            离职两个月了，最后一个月工资和提成一直不给结，人事微信把我拉黑了。
            我在桥西街道一家餐饮店打工，店关门了，欠我们八个服务员工资共计四万多。
            暑假在奶茶店做兼职，老板以没干满三个月为由一分钱不发，怎么办
            某民营医院拖欠护士工资半年，社保也停缴了，职工生活困难，盼望有关部门重视。
            服装厂压两个月工资，不干了就不给，这种事情劳动局管不管？
            物业公司拖欠保安保洁工资，大家都是六十来岁的人，挣点辛苦钱不容易。
            单位改制后一直没发生活费，职工多次找公司领导都没有答复。
            反映某电子科技公司以亏损为名克扣员工绩效奖金，还让我们签自愿放弃协议。
            领导好，我在高新园一家做医疗器械的公司当销售，今年二月起公司就没按时发过薪水，六月以后干脆停发，社保也断了。老板在群里承诺了四次都没兑现，前几天发现办公室已经在搬东西。我们三十多名员工担心他跑了，请劳动部门尽快介入。
            培训学校倒了，老师们两个月课时费没人给结。
            工资表上签的是五千，实际到手三千二，差的钱说是押金，年底也没退。
          `,
          examplesEn: `
            My company has not paid salaries for three months.
            I quit two months ago and they still refuse to pay my last month and commission.
          `,
          demandTypes: ['complaint', 'help', 'report'],
          leadUnit: 'renshe',
          legalBasis: [law(LABOUR, '第五十条'), law(CONTRACT, '第三十条')],
          statutoryLimit: labourInspection,
          questions: [
            ask('employer', '用人单位全称和地址？', 'Full name and address of the employer?'),
            ask('owed', '欠哪几个月、多少钱？', 'Which months, and how much?'),
          ],
        }),
        leaf({
          code: '09.01.03',
          name: '加班费与最低工资',
          nameEn: 'Overtime pay and minimum wage',
          synonyms: '加班费 加班工资 节假日三倍工资 最低工资标准 工资低于最低标准 高温补贴 高温津贴 夜班费',
          examples: `
            国庆节上了七天班，公司不给三倍工资，只说可以调休。
            请问临澜市现在的最低工资标准是多少，包不包括个人交的社保？
            厂里每天上十二小时，一个月休两天，从来没有加班费。
            环卫工人每月到手只有一千多，低于最低工资，希望有人管管。
            夏天车间四十度，企业从来不发高温补贴，问就是没有这个规定。
            保安全年无休，法定节假日也是正常工资，这样合法吗？
            咨询一下，计件工资的员工周末加班是不是也要付双倍？
            超市春节三天让我们上班，说是轮休不算加班。
            我们是物业公司的保安，上二十四休二十四，一个月到手两千一，逢年过节从来没有加班工资，请问这种综合工时到底合不合法，最低工资该怎么比？
            环卫所三伏天让我们中午扫街，一瓶水都没有，更别说防暑降温费了。
          `,
          examplesEn: `
            We worked through the whole National Day holiday and got no triple pay.
            What is the minimum wage in this city, and does it include my own social insurance share?
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'renshe',
          legalBasis: [law(LABOUR, '第四十四条'), law(LABOUR, '第四十八条')],
          statutoryLimit: labourInspection,
          questions: [ask('employer', '用人单位名称？', 'Name of the employer?')],
        }),
      ],
    },
    {
      code: '09.02',
      name: '劳动合同与用工',
      nameEn: 'Employment contracts and working conditions',
      leaves: [
        leaf({
          code: '09.02.01',
          name: '未签劳动合同',
          nameEn: 'No written employment contract',
          synonyms: '不签合同 没有劳动合同 试用期 转正 劳动关系 空白合同 实习协议 合同不给员工',
          examples: `
            入职一年多了单位一直不跟我签劳动合同，提了几次都被推脱。
            公司试用期长达六个月，到期又说延长，就是不转正也不交保险。
            我在一家民办学校工作八年，没签过合同，现在让我走人，能要求赔偿吗？
            合同是空白的让我们先签字，签完也不给我们一份。
            企业用实习协议代替劳动合同，毕业了还按实习生发钱。
            请问超过退休年龄的人打工，单位需要签合同吗？
            外卖站点让骑手注册个体户，不承认劳动关系，出了事谁负责？
            在一家私立医院上班快三年，院方只让我们填了张入职登记表，劳动合同一直说统一办理，前几天有同事怀孕就被劝走，因为没有合同她连仲裁都不知道怎么提。请问像我们这种没签合同的，怎样证明劳动关系？
          `,
          examplesEn: `
            I have worked here for more than a year without any written contract.
            My probation has been extended twice and they still will not make me permanent.
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'renshe',
          legalBasis: [law(CONTRACT, '第十条'), law(CONTRACT, '第八十二条')],
          statutoryLimit: labourInspection,
          questions: [ask('employer', '用人单位名称、入职时间？', 'Employer, and since when?')],
        }),
        leaf({
          code: '09.02.02',
          name: '辞退裁员与经济补偿',
          nameEn: 'Dismissal and severance pay',
          synonyms: '辞退 开除 裁员 解除劳动合同 经济补偿金 赔偿金 N+1 被迫离职 变相裁员 离职证明 买断工龄',
          examples: `
            公司突然通知我明天不用来了，没有任何理由，也不给补偿。
            工厂搬迁到外地，不愿意跟着去的老员工一分钱补偿没有，请政府为我们做主。
            怀孕五个月被单位以末位淘汰为由辞退，我该怎么维权？
            辞职一个月了单位不开离职证明，也不办档案转移，影响我找新工作。
            干了十五年的工厂倒闭，老板只肯按半年工资了断，经济补偿标准到底怎么算？
            单位逼我签自愿离职书，把我从办公室调去看仓库，这就是变相裁员。
            合同到期公司不续签，有没有补偿金？
            银行下属劳务公司把我们一百多名柜员一次性解除合同，补偿方案没跟职工商量过。
            我叫不出公司的理由：前一天还在加班，第二天门禁就刷不开了，人事发了一条微信说岗位取消。工作六年零四个月，补偿只肯给一个月，还要我签保密协议才开离职证明。请问我应该得到多少补偿？
            国企下属酒店关停，一百二十个老职工平均工龄二十二年，给的方案是每年八百块，大家都不接受。
          `,
          examplesEn: `
            I was told not to come tomorrow, without any reason or severance pay.
            The factory is moving away and refuses compensation to old workers.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'renshe',
          legalBasis: [law(CONTRACT, '第四十六条'), law(CONTRACT, '第四十七条'), law(CONTRACT, '第八十七条'), law('劳动保障监察条例', '第二十六条')],
          statutoryLimit: labourInspection,
          questions: [ask('employer', '用人单位名称、工作年限？', 'Employer, and years of service?')],
        }),
        leaf({
          code: '09.02.03',
          name: '工作时间与休息休假',
          nameEn: 'Working hours and leave',
          synonyms: '超时加班 强制加班 单休 年休假 带薪年假 产假 婚假 病假 陪产假 育儿假 不让休假 996',
          examples: `
            公司强制员工每天工作到晚上九点半，周六还要打卡，不来就扣钱。
            工作满五年从来没休过年假，跟领导提了说没这个制度。
            请问现在产假是多少天，双胞胎能多休几天？
            单位不批陪产假，说私企没有这个待遇。
            医院开了病假条，公司按旷工处理，扣了我半个月工资。
            我们国企下属物业公司实行大小周，周末培训不算上班时间。
            工厂流水线连上三十天没有休息，有工友晕倒在车间。
            育儿假政策在临澜落实了吗？单位说没收到文件。
            请问女职工流产能休几天假？单位只批了三天，还是算事假。
            我们事业单位年年让写“自愿放弃年休假”，折算的工资也没见过。
          `,
          examplesEn: `
            We are forced to work until half past nine every night and on Saturdays.
            How many days of maternity leave am I entitled to with twins?
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'renshe',
          legalBasis: [law(LABOUR, '第四十一条'), law('职工带薪年休假条例', '第三条'), law('女职工劳动保护特别规定', '第七条')],
          statutoryLimit: labourInspection,
          questions: [ask('employer', '用人单位名称？', 'Name of the employer?')],
        }),
        leaf({
          code: '09.02.04',
          name: '劳务派遣与同工同酬',
          nameEn: 'Agency work and equal pay',
          synonyms: '劳务派遣 派遣工 外包 临时工 编外人员 同工同酬 合同工 聘用人员待遇 临聘',
          examples: `
            我们是供水公司的派遣工，和正式工干一样的活，工资只有人家一半，过节福利也没有。
            在乡镇政府当了十年临时工，工资一直两千出头，编外人员什么时候能涨工资？
            派遣公司换了三家，工龄每次清零，这合理吗
            反映辅警待遇太低，同样风吹日晒，各区标准还不一样。
            国有银行把保安、保洁和大堂经理都转成外包，社保基数全部按最低交。
            请问机关事业单位的聘用制人员有没有职业年金？
            电厂运行岗位长期使用劳务派遣人员，远远超过百分之十的比例。
            我在电力公司抄表班干了十七年，合同跟四家派遣公司签过，工龄、公积金、企业年金样样没有，正式工同样的岗位年收入是我的三倍。现在又要我们转到一家外地的外包公司去，不签就走人，请求有关部门查一查这样操作是否合法。
            机关食堂、驾驶班、打字员这些编外人员二十年没涨过工资，连工会福利都没份。
          `,
          examplesEn: `
            We do the same work as permanent staff but agency workers get half the pay.
            Every time the agency changes, our years of service start from zero.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'renshe',
          legalBasis: [law(CONTRACT, '第六十三条'), law('劳务派遣暂行规定')],
          statutoryLimit: labourInspection,
          questions: [ask('employer', '派遣公司和实际用工单位名称？', 'The agency and the place where you really work?')],
        }),
        leaf({
          code: '09.02.05',
          name: '童工与女职工保护',
          nameEn: 'Child labour and protection of women at work',
          synonyms: '童工 未成年工 雇用未成年人 女职工 三期 哺乳假 怀孕被调岗 性别歧视 扣押身份证 收押金',
          examples: `
            举报某洗车行雇用十五岁的孩子干活，晚上还住在店里。
            城中村小作坊里有好几个看起来没满十六岁的小孩在踩缝纫机。
            哺乳期公司不给哺乳时间，还安排我上夜班。
            应聘时要交五百元服装押金，身份证也被收走，辞职才还。
            KTV招聘未成年女孩做服务员，请赶快查一查。
            招聘单位明确写只要男性，这不是就业歧视吗？
          `,
          examplesEn: `
            A car wash is employing a fifteen-year-old boy who even sleeps in the shop.
            I am breastfeeding and the company puts me on night shifts.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'renshe',
          assistingUnits: ['fulian', 'gongan'],
          legalBasis: [law('禁止使用童工规定', '第二条'), law('女职工劳动保护特别规定'), law(CONTRACT, '第九条')],
          statutoryLimit: labourInspection,
          questions: [ask('place', '具体地点和单位名称？', 'Exact place and name of the employer?')],
        }),
      ],
    },
    {
      code: '09.03',
      name: '社会保险参保缴费',
      nameEn: 'Social insurance: joining and paying in',
      leaves: [
        leaf({
          code: '09.03.01',
          name: '单位不缴少缴社保',
          nameEn: 'Employer pays no or too little social insurance',
          synonyms: '不交社保 不买社保 没交五险 少缴社保 社保基数 断缴 漏缴 单位欠社保 五险一金 不给上保险',
          examples: `
            上班四年公司从来没给我交过社保，要我签自愿放弃声明。
            单位按最低基数给我们缴社保，和实际工资差了一大截，退休后养老金要少好多。
            企业欠缴养老保险费六年，现在我到年龄退不了休，请人社局督促企业补缴。
            幼儿园只给园长和老教师买保险，其他老师一律不给上。
            用人单位每月从工资里扣了社保个人部分，结果查询根本没缴。
            换了新老板以后，原来欠的职工社保谁来承担？
            请问私企不给员工交五险，向哪个部门举报？可以不公开我的姓名吗
            破产的国营纺织厂拖欠职工养老金统筹部分，几百名职工受影响。
            我母亲在镇办纸箱厂做了十九年，厂里一直说帮大家交着养老保险，今年满五十去办退休，社保中心说账上只有六年。厂长承认当年没有交，可是拿不出钱补。像这种情况国家有没有政策让职工自己先补上？
            个体餐馆不给服务员上社保，老板说要上就从工资里扣一千八，全让我自己出。
            公司把我们的社保挂在外地一家人力公司名下，基数只有三千，买房落户都受影响。
          `,
          examplesEn: `
            My employer has never paid social insurance for me in four years.
            They deduct my share from the salary but nothing shows up in my account.
          `,
          demandTypes: ['complaint', 'report', 'consult'],
          leadUnit: 'renshe',
          assistingUnits: ['taxation'],
          legalBasis: [law(INSURANCE, '第五十八条'), law(INSURANCE, '第六十三条')],
          statutoryLimit: labourInspection,
          questions: [
            ask('employer', '用人单位名称？', 'Name of the employer?'),
            ask('period', '从什么时候起未缴？', 'Since when?'),
          ],
        }),
        leaf({
          code: '09.03.02',
          name: '灵活就业人员参保',
          nameEn: 'Insurance for the self-employed',
          synonyms: '灵活就业 个人交社保 自己缴养老保险 个体户社保 自由职业 社保缴费档次 4050 社保补贴 职工养老个人缴费',
          examples: `
            我没有单位，想自己交职工养老保险，外地户口在临澜可以办吗？
            灵活就业人员今年缴费基数是多少，一年要交多少钱？
            四十多岁下岗女工，4050社保补贴怎么申请，需要什么条件？
            个人缴社保越来越贵，能不能允许选低一点的档次？
            请问跑网约车的司机可以参加职工养老保险吗
            自己交了十二年养老保险，现在没钱继续交，能停一停以后再补吗？
            个体工商户老板本人怎么给自己买五险？
            四十九岁，下岗后做家政，养老保险交了九年，医保交不起停了。今年缴费基数又涨，一年要一万出头，占我收入的三分之一，请问像我这种情况能不能申请社保补贴或者缓一缓？
          `,
          examplesEn: `
            I have no employer; can I pay for the pension insurance myself without local household registration?
            What is this year's contribution base for self-employed people?
          `,
          demandTypes: ['consult', 'suggestion', 'help'],
          leadUnit: 'renshe',
          assistingUnits: ['taxation'],
          legalBasis: [law(INSURANCE, '第十条')],
          questions: [mayAsk('household', '户籍所在地和年龄？', 'Your registered residence and age?')],
        }),
        leaf({
          code: '09.03.03',
          name: '社保补缴退费',
          nameEn: 'Paying arrears and refunds of contributions',
          synonyms: '社保补缴 养老保险补缴 一次性补缴 断缴补缴 重复缴费 退费 滞纳金 多交的社保 缴费年限不够',
          examples: `
            养老保险还差三年不满十五年，能不能一次性补缴？
            当兵期间和上学期间的养老保险可以补吗，政策怎么规定的？
            同一个月在两个城市都交了社保，重复的部分怎么退？
            单位愿意补缴但社保局说超过三年的系统办不了，我们该怎么办。
            母亲六十岁了没交过养老保险，听说可以一次补齐，是不是真的？
            补缴社保产生的滞纳金比本金还高，个人实在承担不起。
            退休审批说我95年到98年缴费中断，要我补钱，当时明明是单位的责任。
            八十年代在乡镇企业上班，企业早没了，现在政策说可以一次性补缴，社保窗口要原始工资册，乡里翻遍了也找不到。请问除了工资册，招工表、工会会员证算不算？
            2011年的“五七工、家属工”补缴政策我当时在外地错过了，还有没有机会？
          `,
          examplesEn: `
            I lack three years of pension contributions; can I pay them in one go?
            I paid in two cities in the same months; how do I get the refund?
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'renshe',
          assistingUnits: ['taxation'],
          legalBasis: [law(INSURANCE, '第十六条'), law(INSURANCE, '第六十三条')],
          questions: [ask('period', '哪几年未缴或重复缴？', 'Which years are missing or paid twice?')],
        }),
        leaf({
          code: '09.03.04',
          name: '社保关系转移接续',
          nameEn: 'Moving insurance between places',
          synonyms: '社保转移 养老保险转移 转移接续 跨省转移 社保转出 社保转入 转移到外地 合并账户 参保地',
          examples: `
            我以前在广东打工交了九年养老保险，现在回临澜工作，怎么把社保转回来？
            社保转移申请提交三个多月还显示办理中，打电话没人接。
            机关事业单位调到企业，职业年金和养老保险怎么接上？
            外省说已经把钱转过来了，咱们这边系统查不到，两地互相推。
            女职工在三个省都交过社保，将来在哪里退休领钱？
            咨询：城乡居民养老能不能转成职工养老，年限怎么折算？
            部队转业时的养老保险关系一直没接上，跑了好几趟社保中心。
            在苏州工作时公司给我交了五年社保，前年回来考上了乡镇的事业编，年金和养老都要求先转过来。苏州那边说资金已经划出，我们这里的经办人说没收到函，来回打了二十几个电话，谁也说不清钱在哪儿。
          `,
          examplesEn: `
            I paid pension insurance for nine years in another province; how do I move it here?
            My transfer request has shown "in progress" for more than three months.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law(INSURANCE, '第十九条')],
          questions: [ask('places', '从哪里转到哪里、何时申请？', 'From where to where, and when did you apply?')],
        }),
        leaf({
          code: '09.03.05',
          name: '社会保障卡',
          nameEn: 'Social security card',
          synonyms: '社保卡 社会保障卡 社保卡激活 社保卡补办 换卡 三代卡 制卡 社保卡丢了 电子社保卡',
          examples: `
            社保卡丢了补办要多长时间，能不能当场拿卡？
            申请社保卡快半年了还没制好，看病都没法刷。
            老人行动不便，社保卡激活必须本人去银行，能上门吗？
            我的社保卡在外地医院刷不了，提示状态异常。
            新生儿怎么办社保卡，在手机上能申请吗
            社保卡照片审核三次都没通过，也不说原因。
            换了三代卡以后原来卡里的钱还在不在
          `,
          examplesEn: `
            I lost my social security card; how long does a new one take?
            I applied for the card almost half a year ago and it is still not made.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          questions: [mayAsk('bank', '发卡银行和申请时间？', 'Issuing bank and date of application?')],
        }),
        leaf({
          code: '09.03.06',
          name: '参保信息查询与更正',
          nameEn: 'Insurance records: look-up and correction',
          synonyms: '社保查询 缴费记录 社保信息错误 个人信息更正 参保证明 权益记录 社保APP 社保系统 身份证号错误',
          examples: `
            社保系统里我的出生日期录错了一年，要怎么改？
            网上查不到2003年以前的养老保险缴费记录，档案里明明有。
            社保APP人脸识别一直失败，参保证明打不出来，急用。
            请问怎么查自己缴了多少个月社保？
            姓名里有生僻字，系统里显示成问号，办什么都办不了。
            同一个身份证号下有两个社保账户，窗口说要合并但是一直没结果。
          `,
          examplesEn: `
            My birth date is wrong in the insurance system; how can it be corrected?
            The app's face check keeps failing and I cannot print my certificate.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law('社会保险经办条例')],
          questions: [mayAsk('error', '哪项信息有误、正确的是什么？', 'Which entry is wrong, and what should it be?')],
        }),
        leaf({
          code: '09.03.07',
          name: '社保经办服务与热线',
          nameEn: 'Service of the insurance offices',
          synonyms: '社保局 社保大厅 社保中心排队 12333打不通 社保窗口 社保网点 社保电话没人接 社保业务大厅',
          examples: `
            12333打了一上午都是忙音，社保局的固定电话也没有人接，想问个政策怎么这么难？
            社保大厅九点就没号了，我从云岭镇坐头班车来的，白跑一趟。
            办退休要到区社保，区里说档案在市里，市里又让回区里，一个多小时的路我跑了五趟。
            建议在乡镇便民中心开通社保业务，别什么都要进城办。
            社保窗口中午不办公，上班族只能请假，能不能安排人轮值？
            同一个问题问三个窗口得到三种答案，到底听谁的
            系统升级停办业务二十天，也不提前通知，急用参保证明怎么办？
          `,
          examplesEn: `
            The social insurance line has been engaged all morning.
            There were no more tickets at nine; I had come from the mountains for nothing.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'renshe',
          legalBasis: [law('社会保险经办条例')],
          questions: [mayAsk('office', '哪个社保网点、要办什么？', 'Which office, and for what?')],
        }),
      ],
    },
    {
      code: '09.04',
      name: '退休与养老保险待遇',
      nameEn: 'Retirement and pensions',
      leaves: [
        leaf({
          code: '09.04.01',
          name: '退休年龄与退休审批',
          nameEn: 'Retirement age and approval',
          synonyms: '退休审批 办理退休 退休年龄 延迟退休 提前退休 特殊工种退休 病退 弹性退休 到龄退休 女干部退休',
          examples: `
            我1972年3月出生，灵活就业女性，按延迟退休政策哪年哪月能退？
            在炼钢厂干过九年高温岗位，申请特殊工种提前退休没批，想知道依据是什么。
            退休手续交上去四个月了还没批下来，养老金也没发，中间的钱补不补？
            女职工原来是管理岗，单位非让我五十岁退休，到底该五十还是五十五？
            身份证和档案年龄不一致，人社局按档案算晚退两年，不公平。
            因病不能上班，想办病退需要什么手续，多久鉴定一次？
            企业改制时买断工龄的人现在怎么办退休？
            请问弹性提前退休要不要单位同意
            我是灵活就业人员，档案里写的是工人，缴费年限二十八年，社保局的人一会儿说五十岁能退，一会儿说要到五十五，现在延迟退休又加了几个月，能不能给个准信？
            在矿上井下干了十一年，下井记录被单位弄丢了，特殊工种退休批不下来，找谁证明？
            民办非企业单位的女教师到底按干部五十五退还是工人五十退，材料送上去半年了没批。
          `,
          examplesEn: `
            I was born in March 1972; when may I retire under the new rules?
            I worked nine years at a furnace but my early retirement was refused.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law('国务院关于渐进式延迟法定退休年龄的办法'), law(INSURANCE, '第十六条')],
          questions: [ask('born', '性别、出生年月、岗位性质？', 'Sex, month of birth, kind of post?')],
        }),
        leaf({
          code: '09.04.02',
          name: '工龄认定与档案',
          nameEn: 'Years of service and personnel files',
          synonyms: '工龄 连续工龄 视同缴费年限 工龄认定 知青工龄 档案丢失 招工表 档案年龄 军龄 民办教师工龄',
          examples: `
            我七十年代下乡当知青三年，退休时没算工龄，请问怎么认定？
            原单位把我的档案弄丢了，现在十几年的视同缴费年限没法认。
            供销社老职工，85年招工进去的，社保局说没有招工审批表不承认工龄。
            当兵四年的军龄能不能算进养老保险缴费年限？
            粮站解散后档案不知道转到哪里去了，跑遍了档案局和人才中心都没有。
            一起进厂的工友都按干部身份算的，只有我的连续工龄被砍掉六年。
            请教：在集体企业当学徒的时间算不算工龄？
            乡镇七站八所人员的工龄问题多年没有解决，希望出个政策。
            我于1978年12月入伍，1983年退伍，84年安排到县农机厂，2002年厂子破产。今年办退休，社保说84年到92年没有缴费记录，视同缴费必须有原始档案，而厂里的档案移交时少了二十几个人的，其中就有我。同厂的工友都能证明，能不能按人证认定？
            上山下乡时间是从下户口那天算还是从报到那天算，少算四个月差不少钱呢。
          `,
          examplesEn: `
            My old employer lost my personnel file and fifteen years of service are not recognised.
            Do four years in the army count towards my pension?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          assistingUnits: ['tuiyi'],
          legalBasis: [law('企业职工档案管理工作规定')],
          questions: [ask('service', '哪一年到哪一年、在哪个单位？', 'From which year to which, at which employer?')],
        }),
        leaf({
          code: '09.04.03',
          name: '养老金发放与调整',
          nameEn: 'Pension payment and adjustment',
          synonyms: '养老金 退休金 退休工资 养老金上涨 涨退休金 养老金核算 停发养老金 资格认证 少发养老金 退休待遇',
          examples: `
            今年退休人员养老金什么时候上调，能涨多少？
            我的养老金这个月突然停发了，说没做资格认证，老人不会用手机怎么认证？
            工龄三十六年退休金才两千八，比晚退休的同事少七百，是不是算错了。
            退休养老金核算表看不懂，希望社保部门给个详细解释。
            母亲八十二岁，高龄倾斜的那部分养老金没有发。
            企业退休职工和机关退休的差距太大，建议多给企业退休人员涨一点。
            移居外省，退休金每月都晚到十几天，是什么原因？
            事业单位退休人员的取暖费补贴还发不发
            95年前退休的老工人，每次调整都涨得最少，心里不平衡。
            我今年六十七岁，企业退休，连续工龄三十九年，每月三千零五十元。对门邻居工龄二十六年，比我晚退四年，却拿四千二。每年调整都说向工龄长的倾斜，怎么越调差距越大？希望人社局能当面给我算一算这笔账。
            退休手续办好三个月了养老金还没发，打社保电话从来没人接，一家人等着用钱。
            手机上做养老资格认证，老父亲脸上有疤总是识别不了，村里又没人上门，再不认证下个月就停发了。
          `,
          examplesEn: `
            When will pensions be raised this year and by how much?
            My pension stopped this month because of the identity check; my mother cannot use a smartphone.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'renshe',
          legalBasis: [law(INSURANCE, '第十八条')],
          questions: [mayAsk('since', '从哪个月起、差多少？', 'Since which month, and how much is missing?')],
        }),
        leaf({
          code: '09.04.04',
          name: '城乡居民养老保险',
          nameEn: 'Residents’ basic pension',
          synonyms: '城乡居民养老保险 农村养老保险 新农保 农保 基础养老金 农民养老金 六十岁领钱 养老保险缴费档次',
          examples: `
            农村老人满六十岁每月能领多少基础养老金？
            村里统一收的新农保，交了钱手机上查不到缴费记录。
            我父亲六十二了，居民养老一直没领过，村干部说当年没登记。
            建议提高农民的养老金，一百多块钱连药都买不起。
            城乡居民养老保险最高能选哪一档，交满十五年能领多少？
            户口从外县迁到白石镇，原来交的农保怎么办？
            老人去世了，农保个人账户里剩下的钱能退给子女吗？
            代扣账户余额不足没扣成，今年还能补交吗
            我们农村六十岁以上的老人，种了一辈子地交了一辈子公粮，现在一个月一百四十多块钱养老金，去镇上看个感冒就没了。希望上级领导多关心农民，把基础养老金再提高一点。
            父母年龄早过六十，以前没交过农保，村里说要子女都交了老人才能领，有这个规定吗？
          `,
          examplesEn: `
            How much is the basic pension for farmers over sixty?
            We paid through the village but no record shows on the phone.
          `,
          demandTypes: ['consult', 'suggestion', 'help'],
          leadUnit: 'renshe',
          assistingUnits: ['street', 'taxation'],
          legalBasis: [law(INSURANCE, '第二十条'), law('国务院关于建立统一的城乡居民基本养老保险制度的意见')],
          questions: [mayAsk('village', '户籍所在村或社区？', 'Village or community of registration?')],
        }),
        leaf({
          code: '09.04.05',
          name: '机关事业单位养老保险',
          nameEn: 'Pensions in public institutions',
          synonyms: '机关事业单位养老保险 职业年金 养老并轨 视同缴费 中人 准备期清算 养老改革 退休中人 统筹外待遇',
          examples: `
            2014年10月以后退休的中人，养老金为什么到现在还是预发，什么时候重新核算？
            事业单位养老保险改革，我们差额拨款单位一直没有参保，临退休了怎么办？
            职业年金单位部分没有做实，退休后影响多大？
            乡镇事业站所改革时转企人员，养老待遇按企业还是按事业算？
            退休中人补差什么时候能到位，外市都发完了。
            我调动前后两个单位，机关养老保险断了一年多，无人负责。
            我是2016年从县广播站退休的，属于改革中的“中人”，十年过渡期都快结束了，我们单位至今没有做清算，每月发的还是临时待遇。问人社局说单位欠费，问单位说财政不拨，夹在中间的是我们老同志。
          `,
          examplesEn: `
            I retired after October 2014 and still get a provisional pension; when will it be recalculated?
            Our institution never joined the reformed pension scheme.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law('国务院关于机关事业单位工作人员养老保险制度改革的决定')],
          questions: [ask('unit', '所在单位和退休时间？', 'Employer and date of retirement?')],
        }),
        leaf({
          code: '09.04.06',
          name: '丧葬费与遗属待遇',
          nameEn: 'Funeral grant and survivors’ benefits',
          synonyms: '丧葬费 抚恤金 遗属补助 死亡待遇 丧葬补助 遗属生活费 供养亲属 去世后社保',
          examples: `
            父亲是企业退休职工，上个月病故，丧葬费和抚恤金怎么领，需要哪些材料？
            退休教师去世后遗属生活困难补助一个月只有几百元，能否提高？
            母亲没有工作，父亲因公去世，供养亲属抚恤金去年停发了。
            在职职工没到退休就去世，交的养老保险能退吗？
            社保局说要先注销户口才能领丧葬补助，来回跑了三趟。
            请问事业单位人员死亡抚恤金按什么标准发放？
          `,
          examplesEn: `
            My father, a retired worker, died last month; how do I claim the funeral grant?
            The survivors' allowance is only a few hundred yuan a month.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'renshe',
          legalBasis: [law(INSURANCE, '第十七条')],
          questions: [mayAsk('kind', '逝者生前参加的是哪种养老保险？', 'Which pension insurance did the deceased have?')],
        }),
        leaf({
          code: '09.04.07',
          name: '下岗改制企业职工安置',
          nameEn: 'Workers of closed or restructured state firms',
          synonyms: '下岗职工 企业改制 破产企业 买断 国企改制 内退 集体企业职工 下岗工人 安置费 老职工遗留问题',
          examples: `
            我是原市棉纺厂下岗职工，98年改制买断，安置费到现在还没发齐。
            国企破产清算十年了，我们三百多名老职工的医保和安置问题还没解决。
            供销社改革分流人员没有生活来源，请求政府按政策给予照顾。
            企业内退人员生活费多年不调整，物价涨成什么样了。
            大集体职工不能享受和国营职工一样的待遇吗？
            机械厂土地卖了几个亿，职工的补偿却没有着落。
            粮食系统下岗人员要求解决养老和医疗保险统筹。
            我们原市二轻局下属皮件厂的一百四十七名职工，2001年企业被兼并时承诺安排上岗，到了新单位只干了八个月就放假，至今二十多年没有任何说法。厂房土地前年卖掉建了商场，请问这笔钱里有没有职工的安置费？
          `,
          examplesEn: `
            I was laid off when the cotton mill was restructured and never got my full settlement.
            Our state firm went bankrupt ten years ago and our insurance is still unsettled.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'renshe',
          assistingUnits: ['gongxin', 'street'],
          questions: [ask('firm', '原企业名称、改制时间？', 'Name of the firm and year of restructuring?')],
        }),
        leaf({
          code: '09.04.08',
          name: '被征地农民社会保障',
          nameEn: 'Social security of farmers whose land was taken',
          synonyms: '失地农民 失地农民社保 被征地农民养老保险 征地社保 土地征收社保补贴 失地保险 土地换社保',
          examples: `
            我们村的地十年前全部征完了，失地农民养老保险到现在没有落实。
            被征地农民社保补贴是怎么分配到人的，为什么我家只批了两个名额？
            东埠街道修物流园征了我们组的地，说好给买社保，签完字就没下文了。
            请问失地农民一次性缴纳养老保险要交多少钱，六十岁以上怎么领？
            同一个村，隔壁组失地保险每月八百多，我们组一分没有。
            女儿出嫁户口没迁走，征地社保名单里没有她，合理吗？
            我们村2013年因修高铁站征了三百多亩地，当时公告里写得清清楚楚“先保后征”，到现在十几年过去，六十岁以上的老人一分钱失地养老金没拿到。去镇里问，镇里说区里没批，区里说资金没到账。
          `,
          examplesEn: `
            All our land was taken ten years ago and the promised pension insurance never came.
            How are the insurance places for farmers whose land was taken shared out?
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'renshe',
          assistingUnits: ['ziran', 'street'],
          legalBasis: [law('中华人民共和国土地管理法', '第四十八条')],
          questions: [ask('village', '哪个村组、哪年征地？', 'Which village group, and when was the land taken?')],
        }),
      ],
    },
    {
      code: '09.05',
      name: '工伤保险',
      nameEn: 'Work injury',
      leaves: [
        leaf({
          code: '09.05.01',
          name: '工伤认定',
          nameEn: 'Recognition of a work injury',
          synonyms: '工伤认定 上班受伤 工伤申请 上下班途中车祸 因工受伤 干活摔伤 工亡 视同工伤 工伤时效',
          examples: `
            在工地从架子上摔下来腰椎骨折，老板垫了两万就不管了，怎么申请工伤？
            下班骑电动车被撞，对方全责，这算不算工伤？
            单位不承认劳动关系，不肯给我报工伤，个人能申请吗？
            老公在岗位上突发脑溢血，四十八小时内没抢救过来，人社局不予认定，我们不服。
            工伤申请交了七十天还没出结论，请催一下。
            环卫工清扫时被车撞伤，公司说是自己不小心。
            机器压断手指，厂里让我签私了协议，我该不该签
            出差途中摔伤能认定为工伤吗，时间过了快一年还来得及吗？
            我丈夫在工地开塔吊，今年四月十二号下班时从爬梯摔下来，腰椎粉碎性骨折，做了两次手术花了二十一万。老板开始还送饭，后来人就不露面了，说我丈夫是班组叫来的，和公司没有合同。请问没有合同能不能认定工伤，我们需要准备什么？
            午休时间在单位食堂门口滑倒骨折，人社局说不属于工作原因，想不通。
          `,
          examplesEn: `
            I fell from scaffolding and broke my back; how do I apply for work injury recognition?
            I was hit by a car on the way home from work; is that a work injury?
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law(INJURY, '第十四条'), law(INJURY, '第十五条'), law(INJURY, '第十七条'), law(INJURY, '第二十条')],
          statutoryLimit: naturalDays(60, law(INJURY, '第二十条')),
          questions: [
            ask('when', '何时何地、怎么受的伤？', 'When, where and how were you hurt?'),
            ask('employer', '用人单位名称？', 'Name of the employer?'),
          ],
        }),
        leaf({
          code: '09.05.02',
          name: '劳动能力鉴定',
          nameEn: 'Assessment of work ability',
          synonyms: '劳动能力鉴定 伤残等级 工伤鉴定 评残 鉴定结论 再次鉴定 几级伤残 病退鉴定',
          examples: `
            工伤以后想做伤残鉴定，在哪里申请，要等多久？
            劳动能力鉴定只给了九级，我两根手指都没了，想重新鉴定。
            鉴定委员会通知说要排队三个月，这段时间没有收入怎么办？
            因病丧失劳动能力鉴定一年只有两次，材料要求太繁琐。
            工伤复发了，停工留薪期怎么确认？
            鉴定时的医生五分钟就打发了我，结论对我很不公平。
          `,
          examplesEn: `
            Where do I apply for a disability assessment after my work injury?
            I was only given grade nine although I lost two fingers.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law(INJURY, '第二十五条'), law(INJURY, '第二十六条')],
          statutoryLimit: naturalDays(60, law(INJURY, '第二十五条')),
          questions: [ask('decision', '有工伤认定决定书吗、何时收到？', 'Do you have the recognition decision, and since when?')],
        }),
        leaf({
          code: '09.05.03',
          name: '工伤待遇支付',
          nameEn: 'Work injury benefits',
          synonyms: '工伤赔偿 工伤待遇 一次性伤残补助金 停工留薪 工伤医疗费 工伤报销 工亡补助 护理费 老工伤',
          examples: `
            工伤认定九级，公司不肯给一次性就业补助金，怎么要？
            工伤住院的钱自己垫了三万多，社保局报销了一部分，剩下的谁出？
            我是煤矿老工伤，一级伤残护理费多年不涨。
            单位没交工伤保险，认定工伤后全部费用应该由单位承担吧，可他们拖着不付。
            停工留薪期内公司只发基本工资，合法吗
            请问工亡的一次性补助金今年是多少，家属怎么分配？
            安装假肢的费用工伤保险能报销几年一次？
            认定了工伤、评了七级，公司因为没参保，一次性伤残补助金拖了一年不给，仲裁判了也不执行。我右手不能用力，找工作没人要，孩子还在上小学，请帮帮忙。
          `,
          examplesEn: `
            My employer refuses to pay the lump sum for my grade nine work injury.
            I advanced thirty thousand for hospital after a work injury; who pays it back?
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law(INJURY, '第三十条'), law(INJURY, '第三十三条'), law(INJURY, '第六十二条')],
          questions: [ask('grade', '伤残等级、单位是否参保？', 'Grade of disability, and was the employer insured?')],
        }),
      ],
    },
    {
      code: '09.06',
      name: '失业保险',
      nameEn: 'Unemployment insurance',
      leaves: [
        leaf({
          code: '09.06.01',
          name: '失业保险金申领',
          nameEn: 'Claiming unemployment benefit',
          synonyms: '失业金 失业保险金 失业补助金 领失业金 失业登记 失业证 失业待遇 停发失业金',
          examples: `
            公司裁员后我怎么申请失业金，网上申请显示不符合条件。
            失业金能领几个月，每个月多少钱？
            单位把离职原因写成个人辞职，导致我领不了失业保险。
            领失业金期间医保是不是由社保基金代缴？
            失业登记必须回户籍地办吗，我一直在临澜上班。
            这个月失业金没到账，上个月还正常的
            怀孕期间失业能不能多领一点补助？
            我在一家连锁超市上班八年，今年门店关闭被解除合同，公司说会帮我们办失业，结果系统里减员原因选的是“个人原因”。更改要公司盖章，公司总部在外省根本不理人。我两个月没收入了，失业金到底怎么才能领到？
            请问失业保险金和居民养老金可以同时领吗？
          `,
          examplesEn: `
            How do I claim unemployment benefit after being laid off? The website says I do not qualify.
            My former employer reported that I resigned, so I cannot get the benefit.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'renshe',
          legalBasis: [law(INSURANCE, '第四十五条'), law('失业保险条例')],
          questions: [ask('leaving', '何时、因什么原因离职？', 'When and why did you leave?')],
        }),
        leaf({
          code: '09.06.02',
          name: '稳岗返还与企业社保优惠',
          nameEn: 'Job-keeping refunds to employers',
          synonyms: '稳岗返还 稳岗补贴 社保减免 缓缴社保 扩岗补助 企业社保补贴 失业保险返还',
          examples: `
            我们公司去年没有裁员，今年稳岗返还什么时候到账？
            小微企业吸纳应届毕业生的社保补贴怎么申报，窗口说名额用完了。
            经营困难想申请缓缴社保费，需要什么证明？
            一次性扩岗补助申请提交后一直待审核。
            请问稳岗补贴可以用来发工资吗
            人社局网站上公示的返还名单里没有我们企业，想问原因。
          `,
          examplesEn: `
            Our firm laid off nobody last year; when will the job-keeping refund be paid?
            How can a small firm apply for insurance subsidies for hiring graduates?
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'renshe',
          assistingUnits: ['taxation'],
          questions: [ask('firm', '企业名称、申报时间？', 'Name of the firm and date of application?')],
        }),
      ],
    },
    {
      code: '09.07',
      name: '就业创业',
      nameEn: 'Jobs and starting a business',
      leaves: [
        leaf({
          code: '09.07.01',
          name: '就业援助与求职',
          nameEn: 'Help in finding work',
          synonyms: '找工作 就业困难 求职 招聘会 公益性岗位 就业援助 零就业家庭 失业在家 安排工作 大龄就业',
          examples: `
            我今年五十三岁，找不到工作，家里有病人，想申请公益性岗位。
            残疾人就业难，能不能给安排一个力所能及的工作？
            零就业家庭怎么认定，有什么帮扶政策？
            公益岗干了三年到期就不让干了，接下来怎么生活？
            社区公益性岗位都被关系户占了，真正困难的轮不上。
            请问近期有没有适合退伍军人家属的招聘会？
            大学毕业两年还在家待业，希望政府多提供些就业岗位。
            陪读妈妈想找一份能照顾孩子的工作，街道有没有介绍
            我原来在服装厂做缝纫，厂搬走后一直没找到工作，丈夫有慢性病，孩子读高二。社区说公益性岗位要排队，能不能推荐个离家近、能按时回家做饭的活？扫地、食堂帮工都行。
          `,
          examplesEn: `
            I am fifty-three and cannot find work; can I apply for a public-benefit post?
            Is there a job fair soon for people with disabilities?
          `,
          demandTypes: ['help', 'consult', 'suggestion'],
          leadUnit: 'renshe',
          assistingUnits: ['street', 'canlian'],
          legalBasis: [law('中华人民共和国就业促进法', '第五十二条')],
          questions: [mayAsk('profile', '年龄、技能、户籍街道？', 'Age, skills and street of registration?')],
        }),
        leaf({
          code: '09.07.02',
          name: '创业补贴与担保贷款',
          nameEn: 'Start-up subsidies and guaranteed loans',
          synonyms: '创业补贴 创业担保贷款 创业贷款 贴息 返乡创业 大学生创业 一次性创业补贴 创业孵化 摆摊创业',
          examples: `
            返乡创业开了家小超市，能申请创业担保贷款吗，额度多少？
            大学生创业补贴材料交了一年，钱还没下来。
            创业贷款必须要公务员担保，我上哪找去？
            妇女创业有没有贴息贷款，银行说今年没额度了。
            请问一次性创业补贴和场地租金补贴可以同时领吗？
            孵化基地收了租金但答应的扶持一项没兑现。
          `,
          examplesEn: `
            I came back home and opened a small shop; can I get a guaranteed start-up loan?
            I applied for the graduate start-up subsidy a year ago and have not been paid.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          assistingUnits: ['jinrong'],
          legalBasis: [law('中华人民共和国就业促进法')],
          questions: [mayAsk('applied', '申请了哪一项、何时提交？', 'What did you apply for, and when?')],
        }),
        leaf({
          code: '09.07.03',
          name: '高校毕业生就业',
          nameEn: 'Graduates entering work',
          synonyms: '毕业生就业 应届毕业生 报到证 就业见习 三支一扶 西部计划 就业补贴 择业期 三方协议 毕业生档案',
          examples: `
            应届毕业生的档案放在哪里，不回户籍地会不会变成死档？
            三方协议签了公司又反悔，违约金怎么要？
            三支一扶服务期满，为什么不能直接聘用进事业单位？
            见习补贴应该按月发，我们见习半年只发了两个月。
            请问临澜对毕业两年内的大学生有租房和就业补贴吗
            师范生毕业后还能保留几年应届生身份考编制？
            报到证取消以后干部身份怎么认定，单位说不清楚。
          `,
          examplesEn: `
            Where should a new graduate's personnel file be kept?
            The company broke the tripartite agreement; how do I claim the penalty?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          assistingUnits: ['jiaoyu'],
          questions: [mayAsk('year', '毕业年份和学校所在地？', 'Year of graduation and place of the school?')],
        }),
        leaf({
          code: '09.07.04',
          name: '黑中介与招聘诈骗',
          nameEn: 'Crooked job agencies and fake recruitment',
          synonyms: '黑中介 职业中介 招聘诈骗 虚假招聘 中介费 培训贷 保录取 交钱进厂 劳务中介 骗求职者',
          examples: `
            中介收了我八百块说介绍进电子厂，到厂里说没这回事，钱也不退。
            火车站附近有一伙人冒充大厂招工，骗体检费。
            网上应聘文员，入职前要我贷款两万做培训，这是不是培训贷？
            劳务公司承诺每小时二十六，到手变成十五，差价被中介吃了。
            招聘软件上挂高薪，去了是卖保险的，浪费求职者时间。
            花了六万托人进国企，对方说内部名额，现在人找不到了。
            出国劳务中介收了四万保证金，一年没走成，不退钱。
          `,
          examplesEn: `
            A job agency took eight hundred yuan for a factory job that did not exist.
            They made me take a loan for training before the job; is that legal?
          `,
          demandTypes: ['report', 'complaint', 'help'],
          leadUnit: 'renshe',
          assistingUnits: ['gongan', 'shijian'],
          legalBasis: [law('人力资源市场暂行条例'), law('中华人民共和国就业促进法', '第四十一条')],
          statutoryLimit: labourInspection,
          questions: [ask('agency', '中介名称、地址、收了多少钱？', 'Agency, address, and how much did they take?')],
        }),
      ],
    },
    {
      code: '09.08',
      name: '职业技能',
      nameEn: 'Vocational skills',
      leaves: [
        leaf({
          code: '09.08.01',
          name: '技能培训补贴',
          nameEn: 'Training subsidies',
          synonyms: '技能培训 培训补贴 技能提升补贴 免费培训 培训班 技能补贴 电焊培训 月嫂培训 证书补贴',
          examples: `
            考了高级电工证，技能提升补贴怎么申领，有时间限制吗？
            参加街道组织的月嫂培训，说好的生活补贴到现在没发。
            申请技能补贴被退回，理由是社保不满一年，可我交了三年。
            培训学校冒用我们村民身份证套取培训补贴，我根本没去上过课。
            想学叉车，请问哪里有政府免费的职业培训？
            补贴工种目录能不能把育婴师、美容师也加进去
            去年十月我考取了中级育婴员证，按文件应该有一千五百元技能提升补贴，网上申报三次被退回，第一次说照片不清，第二次说社保断档，第三次什么原因都没写。打培训科电话一直占线。
          `,
          examplesEn: `
            I passed the senior electrician test; how do I claim the skills subsidy?
            The training school used villagers' identity cards to claim subsidies.
          `,
          demandTypes: ['consult', 'help', 'report'],
          leadUnit: 'renshe',
          legalBasis: [law('中华人民共和国就业促进法')],
          questions: [mayAsk('certificate', '证书名称和取得时间？', 'Which certificate, and when obtained?')],
        }),
        leaf({
          code: '09.08.02',
          name: '职业资格与技能等级证书',
          nameEn: 'Vocational certificates',
          synonyms: '技能证书 职业资格证 技能等级 考证 证书查询 鉴定考试 焊工证 电工证 消防证 假证书',
          examples: `
            参加中级技工鉴定，成绩合格半年了证书还没发。
            网上查不到我的职业资格证书，是不是假的？
            人力资源管理师取消以后原来的证还认不认？
            培训机构说包过拿证，收了三千八，最后证书在国网查不到。
            请问考消防设施操作员要什么条件，在哪报名？
            技能等级认定考试现场有人递答案，监考不管。
          `,
          examplesEn: `
            I passed the skills test half a year ago and still have no certificate.
            My certificate cannot be found on the official site; is it fake?
          `,
          demandTypes: ['consult', 'complaint', 'report'],
          leadUnit: 'renshe',
          legalBasis: [law('中华人民共和国职业教育法')],
          questions: [ask('certificate', '证书或考试名称？', 'Which certificate or test?')],
        }),
        leaf({
          code: '09.08.03',
          name: '技工院校管理',
          nameEn: 'Technician schools',
          synonyms: '技校 技工学校 技师学院 高级技工 技校学费 技校实习 顶岗实习 技校毕业证',
          examples: `
            孩子在技师学院读书，学校强制安排去电子厂流水线实习，每天十二小时。
            技校招生时承诺包分配，毕业了什么都没有。
            技工学校收取实训费、住宿押金，没有任何票据。
            技校读了三年，毕业证上写的专业和报名的不一样。
            请问高级技工学校预备技师班算大专学历吗，考公务员认不认？
            技校宿舍八人间没有热水，管理很乱。
          `,
          examplesEn: `
            The technician college forces students onto factory lines as "internship".
            Does the advanced technician class count as a college degree?
          `,
          demandTypes: ['complaint', 'consult'],
          leadUnit: 'renshe',
          assistingUnits: ['jiaoyu'],
          legalBasis: [law('中华人民共和国职业教育法'), law('职业学校学生实习管理规定')],
          questions: [ask('school', '学校和专业名称？', 'School and course?')],
        }),
      ],
    },
    {
      code: '09.09',
      name: '人事人才',
      nameEn: 'Public personnel and talent',
      leaves: [
        leaf({
          code: '09.09.01',
          name: '事业单位公开招聘',
          nameEn: 'Recruitment by public institutions',
          synonyms: '事业单位招聘 事业编考试 考编 公开招聘 面试 岗位条件 资格审查 萝卜招聘 递补 拟聘用公示',
          examples: `
            事业单位招考岗位专业要求写工商管理类，我的人力资源专业为什么审核不通过？
            反映区属事业单位招聘疑似萝卜岗，条件就是给某人量身定做的。
            笔试第一体检不合格，复检结果没有书面说明，要求公开。
            拟聘人员放弃以后，为什么不按公告递补？
            请问今年临澜市事业单位统考大概几月份，社区工作者可以报吗？
            面试成绩公布后进行更改，希望人社局调查面试过程是否公正。
            应届生身份审核各个单位口径不一样，能不能统一一下
            考上事业编半年了还没办入编手续，单位一直让等。
            我报考的是区属事业单位综合岗，笔试面试总分第一，体检也合格了，公示期过后单位突然说编制收回、取消招聘，没有书面文件。为了这个岗位我把原来的工作都辞了，请问这样随意取消合规吗？
            事业单位面试入围名单里有人专业明显不符，怎么通过资格复审的？
          `,
          examplesEn: `
            Why was my degree not accepted for the public institution post?
            This recruitment notice looks tailor-made for one person; please investigate.
          `,
          demandTypes: ['consult', 'complaint', 'report'],
          leadUnit: 'renshe',
          legalBasis: [law('事业单位人事管理条例', '第八条'), law('事业单位公开招聘人员暂行规定')],
          questions: [ask('post', '招聘单位、岗位名称或代码？', 'Institution and post name or code?')],
        }),
        leaf({
          code: '09.09.02',
          name: '事业单位工资编制与岗位',
          nameEn: 'Pay, posts and establishment in public institutions',
          synonyms: '事业单位工资 绩效工资 编制 岗位聘用 岗位等级 工资套改 机关事业津补贴 年终奖 乡镇补贴 差额拨款 车补',
          examples: `
            我们乡镇事业单位人员的绩效工资已经八个月没发了。
            同城同岗，县里的事业单位年终奖比市直少一大截。
            在编不在岗吃空饷的人一大堆，干活的都是临时工，请查一查。
            工人身份考了高级工，岗位聘任名额有限一直聘不上。
            公务员和事业人员的车补、乡镇工作补贴标准是怎么定的？
            差额拨款的文化站，工资只发百分之六十，社保都交不起。
            事业单位改革转企，编制怎么处理，请给个明确说法。
            乡镇事业单位八级职员的工资比同年进来的公务员少一千七，干的活一样多，职级并行和我们没关系，职称又评不上，基层事业人员的出路在哪里？
          `,
          examplesEn: `
            Performance pay of township institution staff has not been paid for eight months.
            People on the payroll never show up for work; please look into it.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'renshe',
          legalBasis: [law('事业单位人事管理条例')],
          questions: [ask('unit', '单位名称、涉及人数？', 'Institution, and how many people?')],
        }),
        leaf({
          code: '09.09.03',
          name: '职称评审',
          nameEn: 'Professional titles',
          synonyms: '职称 职称评审 评职称 中级职称 高级工程师 副高 工程师 职称证书 破格 论文要求',
          examples: `
            今年工程系列中级职称什么时候开始申报，民营企业人员怎么报？
            评审通过公示两个月了，职称证书还没发下来。
            在外省取得的副高职称到临澜要重新确认吗？
            职称评审需要发表论文，基层一线哪有时间写，能不能取消？
            申报材料被单位人事压着不往上送，错过了评审时间。
            请问非公经济组织的会计人员怎么评高级会计师
            乡镇农技人员评职称比例太低，干一辈子还是初级。
          `,
          examplesEn: `
            When does this year's application for the middle engineering title open?
            I passed the review two months ago but have no certificate yet.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'renshe',
          legalBasis: [law('职称评审管理暂行规定')],
          questions: [mayAsk('series', '哪个系列、哪一级？', 'Which series and grade?')],
        }),
        leaf({
          code: '09.09.04',
          name: '人才引进与补贴',
          nameEn: 'Talent policies and subsidies',
          synonyms: '人才引进 人才补贴 人才购房补贴 租房补贴 安家费 高层次人才 人才公寓 硕士补贴 人才落户 人才认定',
          examples: `
            我是硕士毕业来临澜工作的，生活补贴申请一年了还没到账。
            人才购房补贴的条件里要求首套房，婚前父母名下的算不算？
            引进时承诺的安家费三十万只兑现了十万。
            请问本科生在高新园区工作可以申请人才公寓吗，租金多少？
            人才认定分几类，省外的职称认不认？
            新政策出台前引进的人才，还能按老办法领租房补贴吗
            建议扩大青年人才补贴范围，把民企技术工人也算进来。
            我和爱人都是外省硕士，2022年通过人才引进来到临澜，当时宣传册上写着购房补贴八万、子女优先入学。房买了，孩子也要上小学了，补贴说“待政策明确”，入学说“没有这一条”。请问当年的承诺还算不算数？
            技能人才有没有租房补贴，高级工算不算人才？
          `,
          examplesEn: `
            I applied for the master's graduate allowance a year ago and nothing has arrived.
            The settlement grant promised when I was recruited was only partly paid.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          assistingUnits: ['zhujian'],
          questions: [mayAsk('kind', '学历或人才类别、申请时间？', 'Degree or talent class, and date of application?')],
        }),
        leaf({
          code: '09.09.05',
          name: '公务员与资格考试',
          nameEn: 'Civil service and qualification exams',
          synonyms: '公务员考试 考公 国考 省考 遴选 人事考试 准考证 资格考试 一建 二建 考试报名 考试违纪',
          examples: `
            二级建造师考试报名审核不通过，打考试院电话一直占线。
            公务员招录公告里的基层工作经历怎么认定？
            人事考试网缴费成功却显示未报名，急死人了。
            考试当天监考老师提前五分钟收卷，要求给个说法。
            社会工作者考试成绩合格，证书什么时候能领？
            请问考点能不能别安排在那么偏的地方，大早上没有公交。
            公务员体检因为小三阳被刷，是不是歧视？
          `,
          examplesEn: `
            My registration for the constructor exam was refused and nobody answers the phone.
            How is grass-roots work experience counted in the civil service exam?
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'renshe',
          legalBasis: [law('中华人民共和国公务员法')],
          questions: [ask('exam', '哪项考试、报名序号？', 'Which exam, and registration number?')],
        }),
        leaf({
          code: '09.09.06',
          name: '流动人员人事档案',
          nameEn: 'Personnel files of mobile staff',
          synonyms: '人事档案 档案转递 人才市场档案 档案托管 死档 调档函 存档 档案查询 政审',
          examples: `
            我的档案在人才交流中心存了十几年，现在说找不到了。
            调档函开过去一个月了，档案还没转到新单位。
            档案在自己手里多年成了死档，怎么激活？
            请问人才市场现在存放档案还要不要交钱？
            入职政审需要调档案，窗口说管理员休假让下周再来。
            档案里缺转正定级表，影响以后退休，哪里能补？
          `,
          examplesEn: `
            My personnel file has been in the talent centre for years and now they cannot find it.
            How can I bring back a file that I kept at home for years?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'renshe',
          legalBasis: [law('流动人员人事档案管理服务规定')],
          questions: [mayAsk('where', '档案存放机构？', 'Where is the file kept?')],
        }),
      ],
    },
    {
      code: '09.10',
      name: '劳动监察与仲裁',
      nameEn: 'Labour inspection and arbitration',
      leaves: [
        leaf({
          code: '09.10.01',
          name: '劳动监察办案进度',
          nameEn: 'Progress of a labour inspection case',
          synonyms: '劳动监察大队 劳动局不处理 立案 监察进度 投诉没结果 劳动监察不作为',
          examples: `
            一个月前到劳动监察大队投诉老板欠薪，到现在没有任何回音。
            监察大队说证据不足让我去仲裁，仲裁又让我去监察，来回跑。
            举报单位不交社保，劳动监察受理通知书都没给我一张。
            承办人打电话从来不接，想知道案子办到哪一步了。
            监察下了整改令企业不执行，后面怎么办？
            劳动局的人偏袒企业，把我的举报信息透露给了老板。
            三月份我在劳动监察大队填了投诉登记表，举报公司拖欠工资和不签合同，办案人员当时说十五天给答复，现在两个多月了，打过去不是开会就是休假。老板反而知道是我举报的，把我调去扫厕所。
          `,
          examplesEn: `
            I complained to the labour inspectors a month ago and heard nothing.
            The inspectors send me to arbitration and arbitration sends me back.
          `,
          demandTypes: ['complaint', 'consult'],
          leadUnit: 'renshe',
          assistingUnits: ['jiandu'],
          legalBasis: [law('劳动保障监察条例', '第十四条'), law('劳动保障监察条例', '第十七条')],
          statutoryLimit: labourInspection,
          questions: [ask('case', '何时向哪个监察机构投诉？', 'When, and to which inspection office?')],
        }),
        leaf({
          code: '09.10.02',
          name: '劳动争议调解仲裁',
          nameEn: 'Labour mediation and arbitration',
          synonyms: '劳动仲裁 仲裁申请 仲裁开庭 仲裁裁决 劳动争议 仲裁不受理 裁决不执行 调解书',
          examples: `
            申请劳动仲裁要准备哪些材料，收费吗？
            仲裁院排期排到三个月以后，等得起吗？
            仲裁裁决赢了，公司就是不给钱，怎么申请强制执行？
            在外地签的合同，实际在临澜上班，去哪里仲裁？
            仲裁时效是一年，我离职十一个月了还能不能立案？
            仲裁员开庭时态度很差，不让我陈述。
          `,
          examplesEn: `
            What documents do I need for labour arbitration, and is there a fee?
            I won the award but the company will not pay.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'renshe',
          assistingUnits: ['sifa'],
          legalBasis: [law('中华人民共和国劳动争议调解仲裁法', '第二十七条'), law('中华人民共和国劳动争议调解仲裁法', '第四十三条')],
          statutoryLimit: labourArbitration,
          questions: [mayAsk('stage', '是否已申请、案号？', 'Have you filed already; case number?')],
        }),
      ],
    },
  ],
}
