// 02 住房城乡建设: property management, homes bought, rented and built, lifts, old compounds, public housing, expropriation, building sites,
// the housing fund, and what the town still has to build.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const CIVIL_CODE = '中华人民共和国民法典'
const PROPERTY = '物业管理条例'
const QUALITY = '建设工程质量管理条例'
const EXPROPRIATION = '国有土地上房屋征收与补偿条例'
const LIFTS = '中华人民共和国特种设备安全法'
const FUND = '住房公积金管理条例'

const compound = ask('compound', '小区名称和楼栋是什么？', 'Which compound and building?')
const project = ask('project', '楼盘和开发商的名称是什么？', 'What are the names of the project and the developer?')

export const housingConstruction: FirstLevel = {
  code: '02',
  name: '住房城乡建设',
  nameEn: 'Housing and construction',
  children: [
    {
      code: '02.01',
      name: '物业服务',
      nameEn: 'Property management',
      leaves: [
        leaf({
          code: '02.01.01', name: '物业服务不到位', nameEn: 'Poor property management',
          synonyms: '物业不作为 物业服务差 物业公司 小区脏乱 保洁不到位 绿化没人修 物业态度差 小区管理混乱 物业摆烂',
          examples: `
            我们小区物业收着一平两块五的物业费，楼道一个星期扫不了一次，绿化带枯死一大片，打电话永远说已登记。
            小区单元门禁坏了半年，路灯一半不亮，跟物业反映了无数次，每次都说在报价。
            尊敬的领导您好，我是望江花园的业主，自从换了现在的物业公司以后，保洁、保安人数减了一半，外卖电动车随便进，地下车库漏水也不修，业主怨声载道，恳请住建部门督促整改。
            物业经理态度恶劣，业主提意见他说“不想住就搬走”
            小区池塘的水发黑发臭，蚊子成群，物业说没有经费清理。
            我们是拆迁安置小区，没有正规物业，村里派了两个人管，垃圾杂草没人理，请问能不能引进物业？
            物业把监控关了，车被划了也查不到，难道物业一点责任没有吗
            楼道灯不亮，电子门敞开着，前几天连续三家被偷，物业保安是摆设。
            关于某某小区物业长期不作为的投诉：绿化枯死、电梯停运、楼道堆物、监控损坏，业主多次书面反映无任何整改。
            我们小区物业收费按一级标准，服务连三级都达不到，考核评级是怎么评出来的，业主能参与吗
            交了十几年物业费，外墙一次没清洗过，健身器材锈断了也不换。`,
          examplesEn: `
            We pay full service charges but the stairs are swept once a week at best and nothing gets repaired.
            The entrance door system has been broken for half a year and management just notes our calls.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'zhujian', assistingUnits: ['street'],
          legalBasis: [law(PROPERTY, '第三十五条'), law(CIVIL_CODE, '第九百四十二条')], questions: [compound],
        }),
        leaf({
          code: '02.01.02', name: '物业收费争议', nameEn: 'Disputes over service charges',
          synonyms: '物业费 物业乱收费 物业费涨价 公摊费 能耗费 物业费标准 装修押金 空置房物业费 电梯费 催缴物业费',
          examples: `
            物业费说涨就涨，从1.2涨到2.0，没有经过业主大会表决，合法吗？
            房子一直空着没住，物业费要不要全额交，有没有打折的规定？
            物业要求一次性预交两年物业费才给钥匙，不交不让收房。
            每个月公摊水电费一百多，问怎么算的物业说不清楚，账也不公示
            因为家里漏水没修好我拒交物业费，物业把我告了，还停了我家门禁卡。
            装修押金两千块，验收完三个月了还不退，说公司没钱。
            一楼住户从来不坐电梯，为什么还要交电梯运行费
            请问咱们市普通住宅前期物业收费的政府指导价是多少，在哪里能查到文件？
            前期物业合同约定一块八，开发商宣传时说一块二，入住才知道多出来三成，找物价部门说是市场调节价。
            物业费要不要按套内面积收，公摊面积这么大，等于给空气交钱
            我家地下室被水泡过两次，物业一句不归我们管，我不交物业费还起诉我到法院`,
          examplesEn: `
            The service charge was raised by two thirds without any vote of the owners.
            My flat is empty; do I still have to pay the full service charge?`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['fagai', 'shijian', 'street'],
          legalBasis: [law(CIVIL_CODE, '第九百四十四条'), law(PROPERTY, '第四十条'), law('物业服务收费管理办法')],
        }),
        leaf({
          code: '02.01.03', name: '小区安保与门禁', nameEn: 'Security and access in compounds',
          synonyms: '小区保安 门禁坏了 人脸识别门禁 外卖进小区 陌生人随便进 门禁卡 围墙缺口 快递员不让进',
          examples: `
            小区大门形同虚设，推销的、发小广告的随便上楼敲门。
            物业强制录人脸才能进门，我不愿意提供人脸信息，有没有别的方式？
            保安不让我家装修师傅和搬家车进，非要交五十块钱出入证费
            北门封了三年，消防车都进不来，老人看病要绕一大圈，请求打开。
            门禁卡一户只给两张，多一张要五十元，家里五口人怎么够。
            夜班保安喝酒睡觉，叫不醒，业主半夜回家进不了门。
            请协调：送餐员和救护车都被拦在门外登记，耽误了病人抢救的时间，这样的门禁管理太死板。`,
          examplesEn: `
            Management forces us to use face recognition at the gate; I do not want that.
            Strangers walk in and out and the guards do nothing.`,
          leadUnit: 'zhujian', assistingUnits: ['gongan', 'street'],
          legalBasis: [law(CIVIL_CODE, '第九百四十二条'), law('人脸识别技术应用安全管理办法')], questions: [compound],
        }),
        leaf({
          code: '02.01.04', name: '停水停电等方式催缴物业费', nameEn: 'Cutting water or power to force payment',
          synonyms: '物业断电 物业停水 锁电表 不交物业费不给充电 限制购电 催费停电梯 停门禁',
          examples: `
            物业因为我欠物业费把我家电停了，冰箱里的东西全坏了，他们有这个权力吗？
            买水买电要先交清物业费，不交就不给充值，请管一管！
            我和物业有纠纷，他们锁了我家水表，家里有八十岁老人和婴儿没水用
            不交车位管理费就不让刷电梯卡，住十九楼天天爬楼梯。
            物业把欠费业主名单贴在大门口，还写着身份证号和门牌。
            电费明明交给供电局就行，物业偏要代收，欠一点物业费就拉闸
            过年期间物业把不交费业主的门禁人脸全删了，外面下着雪，带着孩子进不了家门`,
          examplesEn: `
            The management company cut our electricity because we are behind with the service charge.
            They will not let us top up water unless we pay the parking fee first.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'zhujian', assistingUnits: ['water', 'power', 'street'],
          legalBasis: [law(CIVIL_CODE, '第九百四十四条'), law(PROPERTY, '第四十四条')], leastUrgency: 'T1', questions: [compound],
        }),
        leaf({
          code: '02.01.05', name: '物业更换交接与弃管', nameEn: 'Handover between companies and abandoned compounds',
          synonyms: '物业撤场 物业跑了 更换物业 新老物业交接 弃管小区 赖着不走 物业合同到期 应急物业',
          examples: `
            老物业合同到期不肯走，新物业进不来，两拨保安在大门口对峙，请街道和住建局介入！
            物业公司一夜之间撤走了，电梯没人管、垃圾没人收，全小区八百户都抓瞎了。
            我们想换物业，请问需要多少业主同意，流程怎么走
            物业交接不移交图纸资料和维修记录，新物业没法接手。
            业主大会已经投票解聘现物业，对方就是不退场，还打业委会的人。
            开发商指定的前期物业服务极差，业委会又成立不了，怎么才能换掉它？
            原物业撤出后把监控主机、门禁系统都拆走了，公共水电费欠了十几万，供电局下了停电通知，全小区面临断电。`,
          examplesEn: `
            The old company refuses to leave although its contract has ended.
            Our property company walked out overnight and eight hundred homes have no service.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['street', 'gongan'],
          legalBasis: [law(CIVIL_CODE, '第九百四十九条'), law(CIVIL_CODE, '第九百五十条'), law(PROPERTY, '第三十八条')], questions: [compound],
        }),
      ],
    },
    {
      code: '02.02',
      name: '业主自治与共有权益',
      nameEn: 'Owners’ associations and common property',
      leaves: [
        leaf({
          code: '02.02.01', name: '业主委员会成立与换届', nameEn: 'Forming and renewing the owners’ committee',
          synonyms: '成立业委会 业主大会 业委会换届 筹备组 物管会 业委会选举 备案 业委会主任',
          examples: `
            我们小区交房五年了，入住率百分之八十，递交了成立业委会的申请，街道一直拖着不批复。
            业委会任期满了不肯换届，账目不公开，请街道依法监督。
            业委会选举造假，好多业主都没见过选票，怎么就全票通过了？
            想咨询成立业主大会需要哪些条件，是业主自己发起还是社区组织
            社区以筹备组名单有异议为由卡了我们一年，明显偏袒物业。
            业委会主任跟物业串通，私自续签五年合同，业主都不知情。
            老小区没有业委会，能不能先成立物业管理委员会过渡一下？
            筹备组成立一年多开不了首次业主大会，物业和开发商暗中阻挠，撕公告、威胁候选人，希望街道主持公道。
            关于小区业委会超期不换届的情况反映
            我被选为业委会委员后天天接到骚扰恐吓电话，不敢干了`,
          examplesEn: `
            Eighty per cent of the flats are occupied, yet the street office will not answer our request to form an owners’ committee.
            The committee’s term is over and it refuses to hold elections.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'street', assistingUnits: ['zhujian'],
          legalBasis: [law(CIVIL_CODE, '第二百七十七条'), law(PROPERTY, '第十条')], fallbackUnit: 'zhujian', questions: [compound],
        }),
        leaf({
          code: '02.02.02', name: '公共收益不公开', nameEn: 'Income from common parts not disclosed',
          synonyms: '公共收益 电梯广告费 停车费去哪了 账目不公示 公共部位出租 快递柜收入 侵占公共收益',
          examples: `
            小区电梯里全是广告，地面停车一年收几十万，这些钱从来没公示过，到底进了谁的口袋？
            物业把公共架空层租给超市，租金一分没给业主。
            要求公布近三年公共收益收支明细，物业说这是商业秘密，可笑不可笑
            通信基站、快递柜进场费归谁所有？业主有权查账吗
            物业拿公共收益发奖金，业委会睁一只眼闭一只眼。
            外墙广告位招租的收入依法属于全体业主，请住建部门责令公开。
            我们小区有两百个地面车位、四十部电梯广告、一层架空商铺，每年收入少说六十万，入住九年没有公示过一次。`,
          examplesEn: `
            Lift advertising and parking bring in a fortune and the accounts are never shown.
            Who owns the rent paid for the parcel lockers and phone masts on our roof?`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['street'],
          legalBasis: [law(CIVIL_CODE, '第二百八十二条'), law(CIVIL_CODE, '第九百四十三条'), law(PROPERTY, '第五十四条')],
        }),
        leaf({
          code: '02.02.03', name: '住宅专项维修资金', nameEn: 'Maintenance fund of residential buildings',
          synonyms: '维修基金 大修基金 公维金 维修资金使用 维修资金申请 应急维修 维修基金查询 双三分之二',
          examples: `
            电梯要大修，物业说动用维修基金要三分之二业主签字，很多房子没人住，签不齐怎么办？
            想查一下我家的维修基金交了没有、余额还有多少，在哪里查？
            屋顶漏水申请紧急动用维修资金，材料交上去四个月没有批下来，雨季都过了。
            物业冒充业主签名套取维修基金刷外墙，三十多万就这么没了
            买二手房，原业主的维修基金要不要转给我，过户时怎么办理
            开发商当年代收的维修基金根本没上交，现在要用的时候账户是空的！
            外墙脱落急需维修，住建局说要先立项，社区说要公示，物业说要评审，跑了半年一道手续还没走完，难道要等砸了人再修？`,
          examplesEn: `
            The lift needs an overhaul but we cannot gather the signatures to use the maintenance fund.
            How can I look up the balance of my flat’s maintenance fund?`,
          demandTypes: ['help', 'consult', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['street'],
          legalBasis: [law(CIVIL_CODE, '第二百八十一条'), law('住宅专项维修资金管理办法'), law(PROPERTY, '第五十三条')], questions: [compound],
        }),
        leaf({
          code: '02.02.04', name: '公共配套用房被占用', nameEn: 'Common rooms and amenities taken over',
          synonyms: '架空层 会所 物业用房 社区用房 公共绿地改车位 活动中心被出租 占用公共区域 绿地变停车场',
          examples: `
            开发商把规划的业主活动中心卖给别人开健身房了，老人小孩没有地方活动。
            物业把绿化铲了改成停车位卖钱，没有征求任何业主意见。
            小区架空层本来是公共空间，现在堆着物业的杂物还住着保洁员，做饭用液化气。
            售楼时说有游泳池和会所，交房以后会所大门一锁变成了公司办公室
            物业用房的面积按规划应该有三百平，实际移交了八十平，剩下的哪去了？
            有业主把楼顶天台上锁据为己有，养花种菜，别人上不去
            小区入口的公共广场被物业租给商家摆促销棚，孩子没有玩耍的地方，业主投诉反被骂`,
          examplesEn: `
            The developer sold the residents’ activity centre to a gym.
            Management dug up the lawn to make parking spaces without asking anyone.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'zhujian', assistingUnits: ['ziran', 'chengguan', 'street'],
          legalBasis: [law(CIVIL_CODE, '第二百七十四条'), law(PROPERTY, '第四十九条'), law(PROPERTY, '第五十条')], questions: [compound],
        }),
        leaf({
          code: '02.02.05', name: '高空抛物坠物', nameEn: 'Objects thrown or falling from buildings',
          synonyms: '高空抛物 楼上扔垃圾 外墙瓷砖脱落 墙皮掉落 保温层脱落 玻璃坠落 往下扔东西 空调外机松动',
          examples: `
            楼上经常往下扔烟头、酒瓶子，今天差点砸到推婴儿车的妈妈，物业说找不到是谁。
            外墙瓷砖一块一块往下掉，砸坏了两辆车，楼下是幼儿园接送的必经之路！
            保温层鼓包开裂，大风天成片往下掉，才交房六年，谁来负责维修？
            隔壁楼的空调外机架子锈断了，晃晃悠悠随时要掉下来
            建议小区加装朝上的监控，治一治从窗户往下丢垃圾的人。
            玻璃幕墙自爆，碎片从二十多楼落下来，路上满地都是，吓死人。
            十七楼有人把装修用的木板直接从窗户扔到草坪上，楼下正有老人带孩子遛弯，魂都吓飞了。
            大厦外墙的装饰线条断裂悬在半空，物业只拉了一条警戒带`,
          examplesEn: `
            Tiles keep falling off the facade and have smashed two cars.
            Someone upstairs throws bottles out of the window and nearly hit a pram.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['gongan', 'street'],
          legalBasis: [law(CIVIL_CODE, '第一千二百五十四条'), law(CIVIL_CODE, '第一千二百五十三条')], leastUrgency: 'T1',
          questions: [compound, ask('fenced', '下方有没有人经过，是否已经围挡？', 'Do people pass below, and is it fenced off?')],
        }),
      ],
    },
    {
      code: '02.03',
      name: '小区车位与充电',
      nameEn: 'Parking spaces and charging in compounds',
      leaves: [
        leaf({
          code: '02.03.01', name: '车位只售不租与捆绑销售', nameEn: 'Parking spaces sold but not let, or tied to the flat',
          synonyms: '车位只卖不租 捆绑车位 强制买车位 地下车位 人防车位 车位价格 买房必须买车位 储藏室捆绑',
          examples: `
            开发商规定买房必须加十五万买一个车位，不买车位不给选房，这不是强买强卖吗？
            地下车库空了一大半，开发商就是只卖不租，业主的车只能停在外面马路上被贴条。
            交房以后地面不让停车了，逼着我们买地下车位，一个要二十万。
            人防车位能卖吗？销售说签二十年使用权，合同到期怎么办
            投诉售楼处把储藏间和精装包跟房子捆绑销售，总价凭空多出三十万。
            外面的人都能买我们小区的车位，真正的业主反而没有，请依法核查。
            微信群里几百户业主都收到通知说不买车库就不网签，太霸道了
            尊敬的领导，我购买了东埠街道某楼盘，开发商以“车位随房配售”为由强制每户购买十八万元的地下车位，否则不办理网签，请主管部门查处捆绑销售行为。
            开发商把地面公共车位划线编号出售，签的是永久使用协议，合法吗
            关于楼盘强制搭售车位、装修包的投诉`,
          examplesEn: `
            The developer will only sell me a flat if I also buy a parking space.
            Half the underground garage is empty yet they refuse to let spaces to residents.`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'zhujian', assistingUnits: ['shijian', 'fagai'],
          legalBasis: [law(CIVIL_CODE, '第二百七十五条'), law(CIVIL_CODE, '第二百七十六条')], questions: [project],
        }),
        leaf({
          code: '02.03.02', name: '小区停车管理与收费', nameEn: 'Parking management and charges in compounds',
          synonyms: '小区停车费 车位管理费 停车难 外来车辆 车位被占 停车收费涨价 道闸 抢车位 车位紧张',
          examples: `
            我家固定车位天天被陌生车占，打114挪车都没人接，物业说只负责收费不负责管。
            小区停车费从每月六十涨到一百八，没有公示没有听证。
            一千户才四百个车位，晚上八点以后回家绕三圈也没地方停，消防通道都停满了，能不能想想办法？
            买了产权车位，每月还要交一百多管理费，这个标准是谁定的
            访客停半小时就收五元，来送菜的亲戚都不愿意来。
            物业把我的车锁了，说欠停车费，一个月才八十块钱至于吗
            物业把业主共有道路上的车位包给外面的停车公司，业主反而要按小时付费。
            我家门口的消防登高面天天停满车，物业收着停车费却不管`,
          examplesEn: `
            Strangers park in my own space every day and management only collects the fee.
            A thousand flats share four hundred spaces; after eight there is nowhere to park.`,
          leadUnit: 'zhujian', assistingUnits: ['fagai', 'shijian', 'street'], legalBasis: [law(PROPERTY, '第五十条'), law(CIVIL_CODE, '第二百七十五条')],
          questions: [compound],
        }),
        leaf({
          code: '02.03.03', name: '小区安装充电桩', nameEn: 'Installing charging points in compounds',
          synonyms: '充电桩 物业不让装 新能源车充电 电动车充电棚 充电难 装桩证明 报装充电桩 飞线充电没地方',
          examples: `
            我买了电动汽车，想在自家车位装充电桩，物业以消防安全为由不盖章，电力公司说没有物业同意不能装。
            小区一个电动自行车充电棚都没有，大家只好从楼上拉线下来充，多危险。
            充电桩收费太贵，一度电要一块六，服务费比电费还高，谁来监管
            请问老小区没有固定车位怎么申请公共充电桩？
            物业说变压器容量不够，可隔壁楼上个月刚装了三台，这不是欺负人吗
            充电桩车位天天被油车占着，能不能管管，罚一罚。
            小区充电棚的插座坏了一大半，剩下的几个天天排队，充到一半还被别人拔掉，物业不修也不扩建。`,
          examplesEn: `
            Management will not sign the form I need to install a charger at my own space.
            There is nowhere to charge e-bikes in our compound, so people hang cables from windows.`,
          demandTypes: ['help', 'complaint', 'suggestion'], leadUnit: 'zhujian', assistingUnits: ['power', 'xiaofang', 'street'],
          questions: [compound, mayAsk('space', '车位是产权的还是租用的？', 'Is the space owned or rented?')],
        }),
      ],
    },
    {
      code: '02.04',
      name: '商品房买卖',
      nameEn: 'Buying a home',
      leaves: [
        leaf({
          code: '02.04.01', name: '开发商逾期交房', nameEn: 'Late handover by the developer',
          synonyms: '延期交房 逾期交房 交房遥遥无期 违约金 推迟交付 到期不交房 什么时候交房 收房',
          examples: `
            合同约定去年12月31日交房，到现在楼还没封顶，开发商一拖再拖，我们一边还房贷一边租房，快撑不住了。
            您好，我是临澜市港湾一号的业主，房子已经逾期十个月了，违约金一分不赔，多次去售楼部都被保安挡在外面，请政府为老百姓做主。
            开发商拿疫情当借口延期交房，请问到底可以免责多少天？
            水电气没通、绿化没做，开发商发个通知就强行交房，不去收房还算业主违约
            孩子等着房子上学，交付日期改了四次，能不能给个准话
            逾期交付的违约金合同写的是日万分之零点五，这也太少了，有没有法律规定
            我们这期三百多户都没收到房，请住建局约谈开发商，公布施工计划。
            合同约定2024年6月交房，因开发商资金问题停停建建，多次承诺复工均未兑现，我们既要还房贷又要付房租，孩子明年上小学，请政府监督企业尽快交付并支付违约金。
            反映某某花园三期延期交房、拒赔违约金的问题
            交付通知写的是十月底，现在外墙脚手架都没拆，这房子能按时交吗`,
          examplesEn: `
            The flat should have been handed over last December and the building is not even topped out.
            The developer keeps moving the date; we are paying both rent and mortgage.`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'zhujian', assistingUnits: ['street'],
          legalBasis: [law('商品房销售管理办法', '第三十条'), law(CIVIL_CODE, '第五百七十七条')],
          questions: [project, ask('due', '合同约定哪天交房？', 'Which date of handover is in the contract?')],
        }),
        leaf({
          code: '02.04.02', name: '楼盘停工烂尾', nameEn: 'Stalled and unfinished projects',
          synonyms: '烂尾楼 停工 复工 保交楼 保交房 资金链断裂 楼盘烂尾 工地没人 断供 开发商跑路',
          examples: `
            楼盘停工一年半了，塔吊都生锈了，业主血汗钱打了水漂，求政府牵头复工。
            说是保交楼项目，工地上每天就十来个人装样子，检查的走了就停。
            开发商老板被抓了，我们三百户的房子怎么办，贷款每月还在扣
            六十岁的父母掏空积蓄帮我买的婚房烂尾四年，孩子都会走路了还没房子住。
            请问锦绣华庭二期有没有列入专项借款名单，什么时候能复工
            商住楼项目烂尾八年，钢筋裸露在市中心，既影响市容又危险，政府打算怎么处置？
            我们全家六个钱包凑的首付，楼建到九层停了两年，工地长满草，请问市里的保交楼专班怎么联系？`,
          examplesEn: `
            The site has stood still for a year and a half and our savings are in it.
            The developer’s boss was arrested; what happens to our three hundred flats?`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['jinrong', 'street'],
          legalBasis: [law('城市商品房预售管理办法', '第十一条')], questions: [project],
        }),
        leaf({
          code: '02.04.03', name: '售房虚假宣传与货不对板', nameEn: 'Misleading sales of homes',
          synonyms: '虚假宣传 货不对板 样板间不一致 面积缩水 承诺学区 减配 规划变更没告知 公摊面积大 沙盘不一样 精装缩水',
          examples: `
            售楼员当时拍胸脯说对口实验小学，交房了才知道划到几公里外的村小，这不是诈骗吗？
            样板房用的是实木地板和进口洁具，交付的全是杂牌，减配严重。
            沙盘上我们楼前面是中心花园，现在变成了垃圾站和配电房，离窗户不到十米。
            合同面积118平，实测只有111平，开发商不肯退差价
            广告说绿化率35%、五万方商业体，交房两年了连个菜店都没有。
            公寓当住宅卖给我，水电是商用的，不能落户、不能上学，销售一个字没提。
            层高说好三米，量了只有二米七八，请有关部门来测
            购房时销售沙盘标注双地铁、双公园、九年一贯制学校，签合同的补充协议却写着一切以政府规划为准，业主维权被售楼部轰出来。
            loft公寓宣传“买一层送一层”，二层根本不让搭`,
          examplesEn: `
            We were promised a place at the experimental primary school, which turned out to be untrue.
            The finished flat has cheap fittings, nothing like the show flat.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'zhujian', assistingUnits: ['shijian'],
          legalBasis: [law('商品房销售管理办法'), law('中华人民共和国广告法', '第二十六条')],
          questions: [project, mayAsk('evidence', '有宣传册、录音或聊天记录吗？', 'Do you have brochures, recordings or chats?')],
        }),
        leaf({
          code: '02.04.04', name: '退房退定金与认筹金', nameEn: 'Refunds of deposits and cancelled purchases',
          synonyms: '退定金 退认筹金 退首付 退房 诚意金 茶水费 团购费 定金不退 贷款批不下来',
          examples: `
            交了五万认筹金，房子价格没谈拢，置业顾问说公司账上没钱退。
            银行贷款没批下来，开发商不同意解除合同，还要扣我十万定金，有道理吗
            售楼处让我转了三万块“团购费”到个人账户，说抵五万，现在不认账了。
            要求退首付款，开发商让签三方协议分十二期退，第一期就没给。
            我签认购书时没有预售证，是不是可以全额退款？
            老人被拉去看房一激动刷了定金两万，第二天反悔，他们死活不退
            因孩子生病急需用钱想退房，开发商让我赔总价百分之二十的违约金，五证都没给我看过。`,
          examplesEn: `
            I paid fifty thousand to reserve a flat and now they say there is no money to refund it.
            My mortgage was refused and the developer keeps my deposit.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['shijian'],
          legalBasis: [law('商品房销售管理办法'), law(CIVIL_CODE, '第五百八十七条')], questions: [project],
        }),
        leaf({
          code: '02.04.05', name: '无证预售与预售资金监管', nameEn: 'Sales without a permit, escrow of presale money',
          synonyms: '预售许可证 五证不全 无证售房 预售资金 监管账户 挪用购房款 一房二卖 违规销售 内部认购',
          examples: `
            项目连预售证都没有就开始收钱认购，举报他们违规销售。
            我的首付款没有进监管账户，而是打到了公司财务的卡上，现在很担心。
            开发商把预售资金挪去买别的地，导致我们楼停工，监管部门当时怎么批的？
            同一套房卖给了两家人，网签的是别人，我已经住进去了
            想核实一下云岭镇那个康养小镇是不是小产权，五证齐不齐
            售楼部没有公示一房一价，问价格全靠销售一张嘴。
            售楼部以“内部员工价”名义让我交五万元排号费，收据盖的是一家咨询公司的章，开盘时价格反而更高`,
          examplesEn: `
            The project is taking deposits without a presale permit.
            My down payment did not go to the supervised account.`,
          demandTypes: ['report', 'complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['jinrong', 'shijian'],
          legalBasis: [law('中华人民共和国城市房地产管理法', '第四十五条'), law('城市商品房预售管理办法', '第十一条')], questions: [project],
        }),
        leaf({
          code: '02.04.06', name: '网签备案与购房资格政策', nameEn: 'Contract filing and rules on buying homes',
          synonyms: '网签 合同备案 限购政策 购房资格 首套房认定 契税补贴 购房补贴 撤销网签 限售 房贷利率政策',
          examples: `
            外地户口在临澜买房需要几年社保，现在还限购吗？
            二手房网签排队排了二十天还没审核通过，影响贷款放款。
            我名下有一套老家的房子，再买算首套还是二套？房产局开的证明去哪里办
            开发商不给我们办合同备案，公积金贷款用不了
            多孩家庭购房有没有补贴，补多少，到哪个窗口申请，截止什么时候
            买房合同签错了名字，想撤销网签重新签，需要双方都到场吗？
            契税补贴政策说三个月到账，我去年八月交的材料，到今天一分没见着。
            我2021年引进的人才，购房契税补贴一直说没有资金，请问财政什么时候拨付？
            咨询异地户籍购房资格与首付比例`,
          examplesEn: `
            Can someone registered in another province buy a flat here now?
            My subsidy for buying a home was approved months ago and has not been paid.`,
          demandTypes: ['consult', 'help'], leadUnit: 'zhujian', assistingUnits: ['taxation'],
        }),
        leaf({
          code: '02.04.07', name: '二手房中介与交易', nameEn: 'Estate agents and second-hand homes',
          synonyms: '房产中介 二手房 中介费 黑中介 中介跑路 吃差价 凶宅 独家委托 资金托管 阴阳合同',
          examples: `
            中介隐瞒房子有抵押的事实，我付了二十万首付过不了户，中介费还照收。
            买的二手房后来才知道里面出过人命，中介明明知道却没有告诉我。
            门店关门了，我付的三万意向金找谁要，老板电话停机
            中介费收百分之三还要另加贷款服务费，没有明码标价。
            卖家反悔不卖了，中介两头推，想问违约金怎么算
            中介把我家房源信息和手机号到处发，一天接几十个电话
            中介公司挪用了我的房款，说是资金周转，过户都办完了尾款四十万不给我，店长电话已经关机。`,
          examplesEn: `
            The agent hid the fact that the flat was mortgaged and now the sale cannot go through.
            The agency closed down with my thirty thousand deposit.`,
          leadUnit: 'zhujian', assistingUnits: ['shijian'], legalBasis: [law('房地产经纪管理办法', '第二十五条'), law(CIVIL_CODE, '第九百六十二条')],
        }),
        leaf({
          code: '02.04.08', name: '收房验房与交付条件', nameEn: 'Acceptance and conditions of handover',
          synonyms: '收房 验房 竣工验收备案 交付标准 不具备交付条件 强制收房 验收合格证 两书一表 代收契税',
          examples: `
            开发商拿不出竣工备案表就通知收房，说先交钱后看房，能拒收吗？
            验房发现空鼓、窗户关不严、水管没通，物业说先签字后整改。
            收房要先交一年物业费、天然气开口费、有线电视费，加起来一万多。
            消防验收都没过，业主已经住进去两百户了，安全谁负责
            请住建局核实松涛府三期是否已通过综合验收
            小区道路还没修好，到处是建筑材料，开发商就催着办入住。
            精装房交付时有刺鼻味道、水电未通，物业要求先交三年物业费与装修垃圾费方可领钥匙，业主拒绝就被扣上逾期收房的帽子。`,
          examplesEn: `
            The developer calls us to take over flats without any acceptance certificate.
            They want us to sign first and only then repair the faults we found.`,
          leadUnit: 'zhujian', legalBasis: [law(QUALITY, '第十六条'), law('商品房销售管理办法', '第三十条')], questions: [project],
        }),
      ],
    },
    {
      code: '02.05',
      name: '房屋租赁',
      nameEn: 'Renting',
      leaves: [
        leaf({
          code: '02.05.01', name: '租房纠纷与押金', nameEn: 'Tenancy disputes and deposits',
          synonyms: '租房押金不退 房东 二房东 租金 提前退租 租赁合同 涨房租 换锁赶人 出租屋',
          examples: `
            房子到期退租，二房东以墙面有污渍为由扣了我全部押金两千四。
            合同还有半年，房东突然说房子卖了让我三天内搬走，还把锁换了，东西都在里面。
            租的公寓甲醛超标，住进去就头疼，要求退租退款，公司不理。
            大学刚毕业在高新园租房被骗，交了钱发现那人根本不是房东
            请问房东不给开发票、不配合办居住证，我该找哪个部门？
            房租一年涨了三回，不同意就让走人，租客一点保障没有
            租的店面半年就漏水停电，房东不修也不退租金，合同没到期怎么维权`,
          examplesEn: `
            The sub-landlord kept my whole deposit because of a mark on the wall.
            My landlord sold the flat and changed the lock with my things inside.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['gongan', 'street'],
          legalBasis: [law('住房租赁条例'), law('商品房屋租赁管理办法')],
        }),
        leaf({
          code: '02.05.02', name: '群租房与违规隔断', nameEn: 'Overcrowded and partitioned flats',
          synonyms: '群租 隔断房 打隔断 上下铺 一套房住十几人 日租房 短租房 民宿扰民 合租',
          examples: `
            对面一百平的房子隔成了八间，住了二十来个人，电线乱拉，天天吵到后半夜。
            楼上开日租房，陌生人进进出出，电梯里总遇到喝醉的，邻居都不安全。
            地下室改成宿舍出租，没有窗户，一百多号人住在里面，一旦着火跑都跑不掉
            举报中介把客厅厨房都打成隔断对外出租，业主自己都不知道。
            群租房卫生间改多了，漏水漏到我家，反映半年没人管
            小区里的网约民宿有没有备案？我们业主有权不让开吗？
            隔壁在搞群租，一个三居室改了七个单间，公共走廊堆满鞋柜和电瓶，起火了整层都完。`,
          examplesEn: `
            A flat opposite has been split into eight rooms for twenty people.
            The flat upstairs is let by the day and strangers come and go all night.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['gongan', 'xiaofang', 'street'],
          legalBasis: [law('商品房屋租赁管理办法', '第八条'), law('住房租赁条例')], questions: [compound],
        }),
        leaf({
          code: '02.05.03', name: '住房租赁企业爆雷', nameEn: 'Failed letting companies',
          synonyms: '长租公寓 租金贷 托管公司跑路 爆雷 房屋托管 高收低租 收了租金不给房东 被房东赶',
          examples: `
            我把房子交给托管公司，对方收了租客一年租金却半年没给我钱，公司人去楼空。
            我已付清全年房租，现在房东说没收到钱要收房，我们租客该怎么办？
            公寓公司让我办了租金贷，公司倒闭了贷款还在扣，征信会受影响吗
            涉及几百户房东和租客，已经报警，派出所说是经济纠纷，请政府出面协调。
            这家租赁公司还在招新客户，请尽快查封，别让更多人上当
            中介以低于市场价三成的价格诱导一次付全年，明显是爆雷前兆。
            公寓平台倒闭后，房东断水断电逼租客搬走，可我们每个月还要替平台还网贷，刚毕业的学生真的承受不了。`,
          examplesEn: `
            The letting company collected a year’s rent from my tenant and paid me nothing.
            I paid for the whole year and now the owner wants the flat back.`,
          demandTypes: ['help', 'report'], leadUnit: 'zhujian', assistingUnits: ['gongan', 'jinrong', 'shijian'], legalBasis: [law('住房租赁条例')],
        }),
      ],
    },
    {
      code: '02.06',
      name: '房屋质量与安全',
      nameEn: 'Quality and safety of buildings',
      leaves: [
        leaf({
          code: '02.06.01', name: '房屋漏水渗水', nameEn: 'Leaking homes',
          synonyms: '房屋漏水 外墙渗水 屋顶漏雨 楼上漏水 卫生间渗水 墙面发霉 返潮 地下室进水 防水没做好',
          examples: `
            顶楼一下雨就漏，锅碗瓢盆接水，墙皮大块掉，找开发商维修三次都没补好。
            楼上卫生间漏水泡了我家新装的吊顶，楼上不承认，物业只会打电话。
            新房才两年，外墙渗水导致卧室整面墙长黑毛，孩子过敏了
            地下车库一到雨天就成水帘洞，地面积水十几公分，车都泡了。
            请问屋面防水保修期几年？开发商说过期了不管。
            窗台渗水四年，报修五次，每次打点胶糊弄过去，彻底失望。
            公共排水管堵了往我家返水，脏水淹了客厅，谁负责清理和赔偿
            阳台外墙渗水三年多，木地板泡烂换了两回，开发商说是雨太大属自然现象，物业说要动用维修基金，请问我该找谁负责？
            卫生间管道井漏水，查不出是哪一层，楼上几家互相推`,
          examplesEn: `
            Our top-floor flat leaks whenever it rains and three repairs have not helped.
            Water from the flat above has ruined my ceiling and they deny it.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['street'],
          legalBasis: [law(QUALITY, '第四十条'), law('房屋建筑工程质量保修办法')],
          questions: [compound, ask('age', '房屋哪一年交付的？', 'In which year was the home handed over?')],
        }),
        leaf({
          code: '02.06.02', name: '工程质量与墙体开裂', nameEn: 'Cracks and faulty construction',
          synonyms: '房屋质量 墙体开裂 楼板裂缝 偷工减料 地面下沉 空鼓 沉降 豆腐渣工程 钢筋外露 混凝土强度',
          examples: `
            新交付的房子客厅楼板有一条通长裂缝，用水一试就往下滴，这是结构问题吧？
            我家承重墙一碰就掉沙，用钥匙都能抠个洞，怀疑混凝土标号不达标。
            小区楼前地面下沉了二十公分，散水跟墙完全脱开，燃气管都扯歪了
            安置房质量太差，阳台栏杆一晃就动，墙面没有一处是直的，老百姓敢怒不敢言。
            要求对本楼做结构安全鉴定，费用应由建设单位承担
            窗户一刮风就响，下雨往里灌，质监站当初是怎么验收合格的？
            小区挡土墙开裂外鼓，上面就是儿童乐园，下面是停车场，开发商拿水泥抹了抹就算修好了。
            安置楼交付一年，楼梯踏步断裂，顶棚大面积掉灰，请质监站来看看`,
          examplesEn: `
            There is a crack right across the floor slab of our new living room.
            The ground around our building has sunk by twenty centimetres.`,
          demandTypes: ['complaint', 'report', 'help'], leadUnit: 'zhujian', legalBasis: [law(QUALITY, '第三十九条'), law(QUALITY, '第四十一条')], questions: [compound],
        }),
        leaf({
          code: '02.06.03', name: '精装修质量与保修', nameEn: 'Fitted-out homes and warranty',
          synonyms: '精装房 装修质量 保修期 开发商不维修 甲醛超标 维修拖延 地板起拱 瓷砖脱落 返修',
          examples: `
            精装修交付一年，木地板全部起拱，橱柜门掉了三扇，报修半年没人上门。
            室内空气检测甲醛超标三倍，孩子流鼻血，开发商不承认检测结果。
            卫生间墙砖夜里整面掉下来，碎片把马桶都砸了，幸好没人在
            还在保修期内，开发商推给施工单位，施工单位推给分包，谁来修？
            装修标准每平米合同写三千，找人估价不到一千
            维修师傅来了五趟，越修越坏，现在连热水都没有了。
            报修记录显示“已完成”，实际上没有一个人到过我家，太敷衍了`,
          examplesEn: `
            The wooden floor of our fitted-out flat has buckled and nobody comes to repair it.
            Formaldehyde is three times above the limit and the developer denies it.`,
          leadUnit: 'zhujian', assistingUnits: ['shijian'], legalBasis: [law(QUALITY, '第四十条'), law(QUALITY, '第四十一条')], questions: [project],
        }),
        leaf({
          code: '02.06.04', name: '危房鉴定与排险', nameEn: 'Dangerous buildings',
          synonyms: '危房 危楼 房屋鉴定 D级危房 老房子要塌 墙体倾斜 裂缝变大 自建房安全 排险',
          examples: `
            我们这栋五十年代的砖木楼墙已经歪了，裂缝能伸进拳头，住了十二户老人，求鉴定！
            隔壁空置老屋随时要倒，压着我家后墙，找不到房主怎么办？
            自建房三层加到五层出租，下面开饭店还敲了墙，租客害怕出事
            鉴定是D级危房，通知我们搬走，可没有说安置到哪里去
            一楼商铺装修把梁砸断了，楼上地板开始往下沉，请马上来人查看
            请问个人申请房屋安全鉴定找谁，多少钱一平方？
            去年地震以后我们这栋砖混楼四面墙都有斜裂缝，社区登记过，一直没等到鉴定的人。`,
          examplesEn: `
            Our old block is leaning and the cracks are wide enough for a fist.
            A shop on the ground floor cut through a beam and our floor is sinking.`,
          demandTypes: ['help', 'report', 'consult'], leadUnit: 'zhujian', assistingUnits: ['street', 'yingji'], legalBasis: [law('城市危险房屋管理规定')],
          leastUrgency: 'T1', questions: [ask('people', '里面还住着多少人？', 'How many people live there?'), ask('change', '裂缝或倾斜最近有没有变大？', 'Has it got worse lately?')],
        }),
        leaf({
          code: '02.06.05', name: '装修拆改承重结构', nameEn: 'Load-bearing walls removed in renovation',
          synonyms: '砸承重墙 拆承重墙 违规装修 打掉墙 改变结构 野蛮装修 楼板开洞 私自改结构',
          examples: `
            楼下装修把承重墙砸了个大洞，整栋楼都在震，快来制止！
            二楼开宾馆，把隔墙剪力墙全拆了，三楼墙上已经裂了好几道。
            邻居在楼板上开洞做复式楼梯，请问这经过谁批准？
            有人把厨房烟道和下水管私自改了，全单元往上返味
            物业下了整改单业主照样砸，请执法部门上门，晚了就来不及了
            我家楼上把卫生间改到卧室上方，晚上冲水听得一清二楚，还渗水。
            楼下把两间卧室之间的墙整面拆掉做大客厅，自从动工以后我家门都关不上了，地砖裂了两块`,
          examplesEn: `
            The flat below is knocking down a load-bearing wall right now.
            A hotel on the second floor removed its shear walls and our walls have cracked.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['chengguan', 'street'],
          legalBasis: [law('住宅室内装饰装修管理办法', '第五条'), law(QUALITY, '第十五条')], leastUrgency: 'T1', questions: [compound],
        }),
      ],
    },
    {
      code: '02.07',
      name: '住宅电梯',
      nameEn: 'Lifts',
      leaves: [
        leaf({
          code: '02.07.01', name: '电梯困人', nameEn: 'People trapped in a lift',
          synonyms: '电梯困人 被困电梯 关在电梯里 电梯门打不开 电梯卡住 卡在半空',
          examples: `
            我和孩子被困在电梯里了，在12楼和13楼之间，按铃没人应，快来救我们！
            电梯突然停了，里面有四个人，灯也灭了，物业电话打不通
            我妈被关在电梯里快半个小时了，她有高血压。
            三号楼电梯又困人了，这个月第四次，上次关了一个孕妇四十分钟。
            电梯门夹住卡死，人出不来，请联系维保
            昨天我被困电梯五十分钟，救援的人迟迟不到，要求追究物业和维保公司责任。
            刚才接孩子放学，电梯门开了一条缝卡住了，里面有个小女孩一直在哭，大人进不去。`,
          examplesEn: `
            We are stuck in the lift between two floors and nobody answers the bell.
            This lift has trapped people four times this month.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'shijian', assistingUnits: ['xiaofang', 'zhujian', 'street'],
          legalBasis: [law(LIFTS, '第四十五条')], leastUrgency: 'T1',
          questions: [ask('lift', '电梯在哪栋哪单元，轿厢里有识别码吗？', 'Which building and entrance? Is there an identification code in the car?'), ask('people', '困了几个人？有没有老人、小孩、孕妇或不舒服的？', 'How many people, and is anyone ill, very young or old?')],
        }),
        leaf({
          code: '02.07.02', name: '电梯故障停运', nameEn: 'Lifts out of order',
          synonyms: '电梯坏了 电梯停运 电梯故障 电梯老化 电梯下坠 电梯抖动 电梯异响 换电梯 没有电梯用',
          examples: `
            十八层的楼两部电梯坏了一部半，早上上班要等二十分钟，物业说没钱修。
            电梯从九楼突然往下掉到六楼，吓得腿软，现在没人敢坐。
            我父亲透析病人，电梯停了十天，每次都是邻居帮忙背下楼，求求你们催一催。
            电梯运行时抖得厉害，还有咣咣的声音，贴的检验标志也过期了
            回迁楼的电梯用了不到五年就天天坏，是不是买的劣质产品？
            更换电梯要花四十万，维修基金申请了一年没下文
            电梯按键失灵，门关不严，报修单写了一沓。
            小区二十部电梯有一半超过十五年，溜梯、卡层是家常便饭，物业报价大修一百多万，业主意见不统一，请政府牵头推动更新。
            电梯夏天没有空调没有风扇，还经常有焦味，怀疑电机要烧了`,
          examplesEn: `
            One and a half of the two lifts in our eighteen-storey block are broken.
            My father needs dialysis and the lift has been out for ten days.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['shijian', 'street'], legalBasis: [law(LIFTS, '第四十五条')],
          leastUrgency: 'T1', questions: [compound],
        }),
        leaf({
          code: '02.07.03', name: '电梯维保与检验', nameEn: 'Maintenance and inspection of lifts',
          synonyms: '电梯年检 电梯维保 检验合格标志 电梯超期未检 维保不到位 电梯安全 电梯广告',
          examples: `
            电梯里的检验合格证是前年的，一直没有换，是不是没年检？
            维保单位每次来十分钟签个字就走，根本没有保养。
            举报小区电梯带病运行，监管部门查封后物业又偷偷打开使用
            我想查电梯的维保记录，物业不给看，业主有没有知情权
            商场扶梯没有急停按钮盖，小孩把手伸进去过
            请市场监管局对我们小区六部电梯做一次安全评估。
            维保公司换了三家，故障单越积越多，电梯年检到底查了什么？`,
          examplesEn: `
            The inspection certificate in our lift expired the year before last.
            The maintenance firm signs the book in ten minutes and leaves.`,
          demandTypes: ['report', 'complaint', 'consult'], leadUnit: 'shijian', assistingUnits: ['zhujian'],
          legalBasis: [law(LIFTS, '第四十条'), law(LIFTS, '第四十五条')], questions: [compound],
        }),
        leaf({
          code: '02.07.04', name: '老楼加装电梯', nameEn: 'Adding lifts to old buildings',
          synonyms: '加装电梯 老旧小区装电梯 既有住宅增设电梯 一楼不同意 加梯补贴 装电梯分摊 七楼老人下不了楼',
          examples: `
            我们单元七层，五楼以上都是七十多岁老人，想加装电梯，一楼两户坚决反对，怎么协调？
            加装电梯已经公示完了，一楼业主阻挠施工，躺在基坑里不让干。
            请问加装电梯要几户同意，政府补贴多少钱，先垫资还是先拨款
            我是一楼住户，电梯井离我窗户不到两米，采光通风全没了，他们根本没征求我的意见。
            补贴说验收后一个月发，等了一年还没下来
            加梯挖出来管线没人迁改，水务、燃气、电力各说各的，工程停了三个月。
            临街单位宿舍能不能纳入加装范围，产权是单位的
            咨询老旧住宅加装电梯的资金补贴和审批流程
            施工方收了居民二十万首付款以后迟迟不进场，工期一拖再拖，退款也不肯。`,
          examplesEn: `
            Old people on the upper floors need a lift but the ground floor objects.
            How much does the city subsidise a lift added to an old block?`,
          demandTypes: ['consult', 'help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['street', 'ziran', 'shijian'], legalBasis: [law(CIVIL_CODE, '第二百七十八条')],
          questions: [compound],
        }),
      ],
    },
    {
      code: '02.08',
      name: '老旧小区与棚户区改造',
      nameEn: 'Renewal of old compounds and shanty areas',
      leaves: [
        leaf({
          code: '02.08.01', name: '老旧小区改造申请与计划', nameEn: 'Plans to renew old compounds',
          synonyms: '老旧小区改造 纳入改造 改造计划 老破小 什么时候改造 城市更新 家属院 改造名单',
          examples: `
            我们是1993年的厂区家属院，管网老化、没有物业，为什么周边都改了就落下我们？
            请问文澜街道纺织新村列入今年的老旧小区改造计划了吗？
            建议改造时把架空线入地，再加几个停车位。
            当初入户征求意见时大家都签字同意了，两年过去没动静，是不是黄了
            2001年建的小区够不够条件申请改造，谁来申报，居民要不要出钱
            家属楼下水管还是铸铁的，三天两头堵，盼着旧改盼了好多年。
            我们单位宿舍属于央企移交的“三供一业”，移交后没人管，屋顶漏雨、下水堵塞，请问能不能列入改造？`,
          examplesEn: `
            Every compound around ours has been renewed; why not ours from 1993?
            Is our estate in this year’s renewal plan?`,
          demandTypes: ['consult', 'suggestion', 'help'], leadUnit: 'zhujian', assistingUnits: ['street'],
        }),
        leaf({
          code: '02.08.02', name: '老旧小区改造施工问题', nameEn: 'Works in old compounds badly done',
          synonyms: '旧改施工 改造质量 改造烂尾 改造偷工减料 施工扰民 外墙保温 雨污分流改造 楼道粉刷 改了不如不改',
          examples: `
            旧改施工把我家的雨棚拆了说统一换，半年过去还没装，雨水往屋里灌。
            改造后地砖两个月就碎了，墙皮一抠就掉，这钱花得冤枉。
            施工队凌晨五点就打钻，停水停电从不通知，小区像个大工地。
            楼道刷了一半人就撤了，脚手架留在窗户外面，小偷都能爬进来
            外立面改造只做临街的一面，后面破破烂烂没人管，面子工程！
            雨污分流把路挖开三个月，老人出门摔了两个
            改造把我家原来的热水器烟管孔堵死了，防盗窗也全拆，说是美观，晚上睡觉都不敢开窗。`,
          examplesEn: `
            The contractor took down my awning for the renewal and never put it back.
            The new paving broke within two months of the works.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'zhujian', assistingUnits: ['street'], questions: [compound],
        }),
        leaf({
          code: '02.08.03', name: '棚户区与城中村改造', nameEn: 'Shanty areas and villages in the city',
          synonyms: '棚改 棚户区 城中村改造 危旧房改造 平房区 改造安置 回迁 棚改补偿 厂区平房',
          examples: `
            我家住在铁路边的平房区，冬天漏风夏天漏雨，共用一个旱厕，盼棚改盼了十几年。
            棚户区改造签了协议六年了，安置楼还没动工，一家五口挤在出租屋里。
            城中村改造只拆不建，围起来三年长满了草
            请问桥西片区棚改什么时候启动，补偿方案出来了吗
            棚改货币补偿款到期没发，村民去问说上面资金没到位
            国营老矿工住的棚户区，墙都裂了，请领导来看看我们过的什么日子。
            城中村拆了一半，剩下我们几十户住在废墟里，水电时断时续，孩子上学踩着瓦砾走，什么时候是个头`,
          examplesEn: `
            We have waited over ten years for our row of shacks by the railway to be renewed.
            We signed six years ago and the replacement homes have not been started.`,
          demandTypes: ['help', 'consult', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['street', 'ziran'],
        }),
      ],
    },
    {
      code: '02.09',
      name: '住房保障',
      nameEn: 'Public housing and housing support',
      leaves: [
        leaf({
          code: '02.09.01', name: '公租房廉租房申请', nameEn: 'Applying for public rental housing',
          synonyms: '公租房 廉租房 申请公租房 轮候 保障房 摇号 公共租赁住房 申请条件 保障性租赁住房',
          examples: `
            我是单亲妈妈带两个孩子，月收入两千多，公租房申请排了三年还没轮到，能不能照顾一下？
            请问外来务工人员可以申请公租房吗，需要什么材料、到哪里交？
            公租房摇号结果不公布，开宝马的都分到了，真正困难的没有。
            申请被退回说我名下有商铺，其实那是我父亲的，请重新核查
            新就业大学生租赁保障房在高新园还有没有空房
            残疾人低保户能不能优先分配一楼的廉租房，我坐轮椅上不了楼。
            我今年六十三岁，无儿无女，一直租住在地下室，身体又不好，想申请一套廉租房安度晚年，跑了社区好几趟都说等通知。`,
          examplesEn: `
            I have waited three years for public rental housing as a single mother of two.
            Can migrant workers apply for public rental housing?`,
          demandTypes: ['consult', 'help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['minzheng', 'street'], legalBasis: [law('公共租赁住房管理办法', '第七条')],
        }),
        leaf({
          code: '02.09.02', name: '公租房使用与退出管理', nameEn: 'Running of public rental housing',
          synonyms: '公租房转租 公租房维修 公租房租金 退出公租房 廉租房卖掉 公租房物业 空置 换房 年审',
          examples: `
            公租房里墙面漏水发霉，报修三个月没有人来，房管所说等预算。
            举报有人把公租房转租给别人，自己住别墅，每月赚差价。
            我家孩子大了一间房住不下，公租房可以申请调换大一点的吗
            租金突然涨了一倍，通知说收入超标，可是我已经失业了
            年审说我不符合条件要清退，一时找不到房子，请求宽限几个月。
            廉租房小区空置一大片，外面那么多人排队，为什么不分配？
            请问公租房住满五年可以买下来吗，什么价格
            公租房小区的物业费比商品房还贵，电梯却天天坏，反映到住保中心没人答复。`,
          examplesEn: `
            Someone sublets a public rental flat while living in a villa.
            The damp in our public flat was reported three months ago and nobody came.`,
          demandTypes: ['complaint', 'help', 'report'], leadUnit: 'zhujian', assistingUnits: ['street'], legalBasis: [law('公共租赁住房管理办法')],
        }),
        leaf({
          code: '02.09.03', name: '经适房、共有产权与房改房', nameEn: 'Affordable, shared-ownership and reformed housing',
          synonyms: '经济适用房 限价房 共有产权房 房改房 集资房 经适房上市 补差价 单位福利房 房改政策 直管公房',
          examples: `
            经济适用房住满五年了，想办完全产权，土地收益金按什么标准交？
            单位九几年的集资房至今没有办房产证，单位破产了，我们找谁？
            我是退休职工，住的直管公房能不能参加房改买下来？
            限价房交房后发现比隔壁商品房还贵，当初承诺的优惠在哪
            共有产权房想退出，政府回购价格怎么定
            老公房承租人是我去世的父亲，变更承租人需要什么手续
            单位房改时我交了全额房款，二十年过去房产证仍写着单位的名字，如今单位改制，留守处推三阻四`,
          examplesEn: `
            I have lived in my affordable flat for five years; how do I get full title?
            Our work unit’s collective flats from the nineties still have no deeds.`,
          demandTypes: ['consult', 'help'], leadUnit: 'zhujian', assistingUnits: ['ziran'], legalBasis: [law('经济适用住房管理办法')],
        }),
        leaf({
          code: '02.09.04', name: '租赁补贴与人才住房', nameEn: 'Rent subsidies and housing for skilled people',
          synonyms: '租房补贴 住房补贴 人才公寓 购房补贴 人才购房 租赁补贴 青年公寓 安家费 引进人才住房',
          examples: `
            我是去年引进的硕士，租房补贴说按季度发，到现在一次都没收到。
            人才购房补贴申请提交半年多了，系统一直显示审核中，打电话没人接。
            请问大专学历在高新园企业上班，可以申请人才公寓吗？
            补贴政策突然调整，之前交了材料的人还按老办法算吗
            低保家庭的廉租补贴每月一百多块，停发了两个月，没有通知
            博士后安家费和购房券能不能同时享受，文件写得不清楚
            人才公寓到期不续租，周边租金又高，新来的大学生留不住啊，希望政策再优惠些。
            大学生租房补贴年限能不能延长，今年的名单为何没有公示`,
          examplesEn: `
            My rent subsidy as a recruited graduate has never been paid.
            Can I apply for a flat for skilled workers with a college diploma?`,
          demandTypes: ['consult', 'help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['renshe'],
          questions: [mayAsk('number', '申请编号是什么，哪天提交的？', 'What is the application number and when was it filed?')],
        }),
      ],
    },
    {
      code: '02.10',
      name: '国有土地房屋征收安置',
      nameEn: 'Expropriation of homes in the city',
      leaves: [
        leaf({
          code: '02.10.01', name: '城市房屋征收补偿', nameEn: 'Compensation for homes taken',
          synonyms: '拆迁补偿 房屋征收 拆迁款 评估价太低 补偿标准 拆迁协议 旧城改造拆迁 征收决定 货币补偿 产权调换',
          examples: `
            我家临街商铺被按住宅评估，补偿差了一半，要求重新评估。
            征收办说不签字就没有奖励，先搬走后谈补偿，这符合规定吗？
            同一栋楼有关系的拿得多，老实人吃亏，补偿明细为什么不张榜公布
            拆迁补偿款签了协议两年还没到账，一问就是财政紧张。
            请问桥西街道旧城改造项目征收范围包括解放巷吗，有没有征收决定公告
            老宅没有房产证，但是有五十年代的土地证，拆迁能不能算面积
            母亲去世，房产没过户，现在拆迁兄弟姐妹意见不一，补偿款怎么领？
            我们街区列入旧改征收，评估机构不是被征收人选的，评估报告也不送达，低于周边二手房价四成，请依法重新选定评估机构。
            关于桥西片区房屋征收补偿方案的意见和疑问`,
          examplesEn: `
            My shop was valued as a dwelling and the compensation is half of what it should be.
            We signed two years ago and the compensation has not been paid.`,
          demandTypes: ['complaint', 'consult', 'help'], leadUnit: 'zhujian', assistingUnits: ['street', 'ziran'],
          legalBasis: [law(EXPROPRIATION, '第十条'), law(EXPROPRIATION, '第十七条'), law(EXPROPRIATION, '第十九条'), law(EXPROPRIATION, '第二十七条')],
        }),
        leaf({
          code: '02.10.02', name: '安置房建设与分配', nameEn: 'Replacement homes: building and allocation',
          synonyms: '安置房 回迁房 回迁 安置房什么时候分 安置小区 还建房 选房 安置房延期 安置面积',
          examples: `
            拆迁时承诺三年回迁，现在第七年了，安置房才建到地面，老人等得都走了好几个。
            安置房分房不公开，村干部亲戚先挑楼层，我们抓阄抓到的都是顶楼和一楼。
            还建小区已经封顶一年多，就是不分房，也没有人告诉我们原因
            当年协议写的是120平，现在说户型没有了，只给90平，差额怎么补
            请问青澜新村安置房二期工程进度，预计哪个月可以选房？
            我们是库区搬迁户，安置点的房子一直没有通水通电。
            拆迁十年未安置，当初参与签字的干部都退休了，新来的领导说不了解情况，我们这些老人还能等几个十年？
            回迁房分到手发现楼层被调换，抽签结果和公示对不上`,
          examplesEn: `
            We were promised replacement homes in three years; this is the seventh.
            Replacement flats are handed out to relatives of village officials first.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'zhujian', assistingUnits: ['street'],
          legalBasis: [law(EXPROPRIATION, '第二十一条'), law(EXPROPRIATION, '第二十五条')],
        }),
        leaf({
          code: '02.10.03', name: '过渡安置费', nameEn: 'Interim housing payments',
          synonyms: '过渡费 临时安置费 搬迁费 租房补助 过渡费拖欠 超期过渡费 安置费没发',
          examples: `
            拆迁过渡费已经停发一年了，我们在外面租房自己贴钱，什么时候补发？
            逾期未回迁，协议约定过渡费翻倍，可实际还是按原来的发。
            过渡费每月每平方八块，物价涨成这样，租房根本不够，能否提高标准
            去年上半年的过渡费其他村都发了，就我们组没有，请查一下钱去了哪里
            搬家费和临时安置费什么时候打卡
            一家七口租两居室过渡五年多了，请尽快落实安置费用。
            公告说过渡费按季度发放，我家从前年第三季度开始就没有了，镇里让找开发商，开发商早已破产。`,
          examplesEn: `
            Our interim housing payments stopped a year ago while we still wait for our flats.
            The agreement says the payment doubles after the deadline but it did not.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['street'], legalBasis: [law(EXPROPRIATION, '第二十二条')],
        }),
        leaf({
          code: '02.10.04', name: '强制拆除与征收程序', nameEn: 'Forced demolition and procedure',
          synonyms: '强拆 暴力拆迁 逼迁 断水断电逼搬 征收程序 偷拆 强行拆除 拆迁违法',
          examples: `
            我没有签协议，早上出去买菜回来房子就被推平了，家里的东西全埋在下面！
            拆迁公司半夜往我家门口倒垃圾、堵锁眼，断水断电逼我们搬。
            没有看到征收决定，也没有评估，就在墙上画了个拆字，这合法吗
            拆迁办的人跑到我爱人单位施压，说不签字就停职
            邻居已拆，挖机把我家的墙也挖塌了一角，没有人出来道歉赔偿。
            要求公开征收的全部文件，依法征收，我们不是不讲道理
            施工队趁我们上班把围墙推倒，还往屋里扔石头，孩子放学回来吓得直哭，报警说是拆迁矛盾让找政府`,
          examplesEn: `
            My house was pulled down while I was at the market though I never signed.
            They cut our water and power to make us move.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'zhujian', assistingUnits: ['street', 'gongan', 'sifa'],
          legalBasis: [law(EXPROPRIATION, '第二十七条'), law(EXPROPRIATION, '第二十八条')], leastUrgency: 'T1',
        }),
      ],
    },
    {
      code: '02.11',
      name: '建筑市场与工地管理',
      nameEn: 'Building trade and sites',
      leaves: [
        leaf({
          code: '02.11.01', name: '工地安全与文明施工', nameEn: 'Safety and order on building sites',
          synonyms: '建筑工地 施工安全 塔吊 围挡 工地围墙 脚手架 基坑 文明施工 施工不规范 安全隐患',
          examples: `
            塔吊吊着钢筋从学校操场上空转来转去，万一掉下来怎么得了！
            工地围挡被风吹倒在人行道上好几天了，钉子朝上没人扶。
            基坑挖得离我们楼只有三米，没做支护，路面已经裂了。
            工地工人高空作业不系安全绳，脚手架没有防护网
            项目部把建筑材料堆到小区消防通道上，说了不听还骂人
            工地大门口没有洗车台，泥浆流得满街都是，扣分吗？
            有没有人管打桩？我家墙从上到下震出一道缝
            学校隔壁的工地吊装作业没有任何警戒，昨天有块模板掉到操场边，幸好下课的学生刚走。
            脚手架搭在高压线边上，工人不戴安全帽，周围居民看着都揪心`,
          examplesEn: `
            A crane swings steel over the school playground.
            The pit beside our block is three metres from the wall and has no shoring.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['yingji', 'chengguan'],
          legalBasis: [law('建设工程安全生产管理条例'), law('中华人民共和国建筑法', '第三十九条')],
          questions: [ask('site', '工地名称或施工单位是什么？', 'What is the site or the contractor called?')],
        }),
        leaf({
          code: '02.11.02', name: '施工损坏房屋与赔偿', nameEn: 'Homes damaged by construction',
          synonyms: '施工震裂房屋 打桩 墙震裂 爆破震动 地面沉降 施工损坏 房屋受损赔偿 井水干了',
          examples: `
            隔壁工地打桩，我家墙上裂了七八条缝，项目部来看了一次就没下文。
            修隧道放炮，全村房子的瓦都震掉了，评估公司的结论我们不认。
            施工降水把我家院子抽得下沉，水井也干了，要求赔偿并提供饮水。
            盖楼挖断了我们的排水沟，下雨屋里进水，找谁
            请委托第三方鉴定房屋开裂是不是施工造成的，费用谁出？
            施工单位当时答应完工后统一修，现在人都撤走了
            自从地下车库开挖，我家院墙就开始倾斜，地砖鼓起来，甲方只派人贴了几张裂缝观测纸。`,
          examplesEn: `
            Pile driving next door has cracked our walls in eight places.
            Blasting for the tunnel shook the tiles off every roof in the village.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['street'], legalBasis: [law('中华人民共和国建筑法', '第三十九条'), law(CIVIL_CODE, '第二百九十五条')],
        }),
        leaf({
          code: '02.11.03', name: '拖欠工程款与分包纠纷', nameEn: 'Unpaid works and subcontracting disputes',
          synonyms: '拖欠工程款 工程款 材料款 转包 挂靠 违法分包 质保金 结算 审计拖延 施工合同',
          examples: `
            我给安置房项目供沙石水泥，材料款欠了九十多万，三年要不回来，总包推给业主单位。
            工程竣工验收四年了，结算审计一直不出结果，质保金也不退。
            总包把工程层层转包，最后干活的亏本，请查处违法分包。
            承接街道路面硬化工程，钱一直没给，逢年过节去讨都说没有钱
            挂靠我公司资质的项目经理私刻公章签合同，现在法院找到我头上
            政府投资的学校工程，拖欠民营企业工程款两百多万，企业快垮了。
            农村饮水工程完工五年，欠我挖沟的机械费七万八，总承包换了人，新老板不认旧账。`,
          examplesEn: `
            I supplied sand and cement to a public housing project and have been owed the money for three years.
            The works were accepted four years ago and the final account is still not settled.`,
          demandTypes: ['help', 'complaint', 'report'], leadUnit: 'zhujian', assistingUnits: ['gongxin', 'renshe'],
          legalBasis: [law('中华人民共和国建筑法', '第二十八条'), law('保障中小企业款项支付条例')],
        }),
        leaf({
          code: '02.11.04', name: '建筑资质与执业资格', nameEn: 'Qualifications in the building trade',
          synonyms: '建造师 资质证书 安管人员 特种作业证 证书挂靠 施工许可证 造价师 监理 建筑资质办理',
          examples: `
            二级建造师注册提交了一个多月，系统状态一直是待审核，请帮忙催一下。
            公司不给我办理建造师注销，证书被扣，没法换单位。
            请问塔吊司机的操作证在哪里报名考试，多久出证？
            举报某公司借用他人资质投标，项目经理从来没到过现场
            建筑企业安全生产许可证延期怎么办理，网上提示材料不齐又不说缺什么
            没有施工许可证就开工盖厂房，谁给他们的胆子
            建筑施工企业资质升级公示后两个月没下文，影响我们投标，请告知办理进度`,
          examplesEn: `
            My registration as a constructor has been pending for over a month.
            A company bids with someone else’s qualification.`,
          demandTypes: ['consult', 'help', 'report'], leadUnit: 'zhujian', assistingUnits: ['shenpi'],
          legalBasis: [law('中华人民共和国建筑法', '第七条'), law('中华人民共和国建筑法', '第二十六条')],
        }),
        leaf({
          code: '02.11.05', name: '招投标与工程建设举报', nameEn: 'Tenders and public works: reports',
          synonyms: '招标 投标 围标 串标 萝卜标 中标公示 评标不公 工程招投标 量身定做',
          examples: `
            这个绿化工程的招标文件条件明显是给某一家量身定做的，请核查。
            举报三家公司围标串标，标书连错别字都一样。
            中标结果公示期内我们提出质疑，招标办不受理，投诉材料也不收
            村里修路没有招标，直接给了村主任的亲戚
            投标保证金退了半年没到账
            评标专家与中标企业有利害关系没有回避，望有关部门介入调查。
            同一个工地的监理和施工其实是一家人开的公司，中标过程大有问题，请调查。`,
          examplesEn: `
            The tender conditions were clearly written for one company.
            Three bids have identical spelling mistakes; please investigate.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['fagai', 'shenpi'],
          legalBasis: [law('中华人民共和国招标投标法', '第三十二条'), law('中华人民共和国招标投标法实施条例', '第六十条')],
        }),
      ],
    },
    {
      code: '02.12',
      name: '住房公积金',
      nameEn: 'Housing provident fund',
      leaves: [
        leaf({
          code: '02.12.01', name: '单位不缴少缴公积金', nameEn: 'Employers not paying into the fund',
          synonyms: '不交公积金 公积金少缴 公积金断缴 补缴公积金 公司没有公积金 公积金基数',
          examples: `
            公司按最低基数给我们交公积金，跟实际工资差一大截，能要求补吗？
            入职三年单位一直没给缴住房公积金，离职后还能投诉补缴吗，需要什么证据
            劳务派遣工为什么没有公积金，同工不同酬。
            单位从去年八月起断缴，公积金贷款资格都没了，着急买房
            学校的编外教师没有住房公积金，请问合不合规定
            企业说效益不好缓缴，可是从工资里照样扣了个人部分，钱去哪了？
            国企下属的劳务公司每个月只给我们交一百二的公积金，正式工交一千多，干的活一模一样。`,
          examplesEn: `
            My employer has not paid into the housing fund for three years.
            The company pays on the lowest base although my salary is much higher.`,
          demandTypes: ['complaint', 'consult', 'report'], leadUnit: 'gongjijin', assistingUnits: ['renshe'],
          legalBasis: [law(FUND, '第二十条'), law(FUND, '第三十七条'), law(FUND, '第三十八条')], questions: [ask('employer', '单位全称是什么，从哪个月起没有缴？', 'Full name of the employer, and since which month?')],
        }),
        leaf({
          code: '02.12.02', name: '公积金提取', nameEn: 'Withdrawals from the fund',
          synonyms: '提取公积金 公积金提取 租房提取 离职提取 取公积金 退休提取 大病提取 销户提取',
          examples: `
            租房子住，公积金一个月最多可以取多少，线上能办吗？
            离职回老家了，想把公积金全部取出来，柜台说要封存半年，有没有别的办法
            提交了提取申请，显示成功但钱没到账已经八天了。
            父母给我买的房子写他们名字，我能不能提公积金还款
            加装电梯、装修能提公积金吗，需要哪些凭证
            老人去世了，公积金里还有三万多，家属怎么继承领取？
            咨询：父母退休，公积金还没有还完贷款，能不能一次性提取冲还？`,
          examplesEn: `
            How much may I withdraw from the housing fund each month for rent?
            My withdrawal was approved eight days ago and the money has not arrived.`,
          demandTypes: ['consult', 'help'], leadUnit: 'gongjijin', legalBasis: [law(FUND, '第二十四条'), law(FUND, '第二十五条')],
        }),
        leaf({
          code: '02.12.03', name: '公积金贷款', nameEn: 'Loans from the fund',
          synonyms: '公积金贷款 公积金买房 贷款额度 商转公 拒绝公积金贷款 放款慢 组合贷 提前还款',
          examples: `
            开发商拒绝使用公积金贷款，说放款太慢，只接受商贷，这不违规吗？
            公积金贷款批了三个月还不放款，卖家天天催我。
            商业贷款转公积金贷款现在恢复办理了没有？
            夫妻双方都交公积金，最高能贷多少万，二孩家庭有没有上浮
            我在外省交的公积金，想在临澜买房贷款可以吗
            想提前还一部分公积金贷款，网上预约一直约不上
            公积金贷款额度太低，只能贷三十万，临澜房价都过万了，建议提高额度并缩短放款时间。`,
          examplesEn: `
            The developer refuses buyers who use a housing fund loan.
            My fund loan was approved three months ago and has not been paid out.`,
          demandTypes: ['consult', 'complaint', 'help'], leadUnit: 'gongjijin', assistingUnits: ['zhujian'], legalBasis: [law(FUND, '第二十六条')],
        }),
        leaf({
          code: '02.12.04', name: '公积金转移与账户服务', nameEn: 'Transfers and account services of the fund',
          synonyms: '公积金转移 异地转移 公积金账户合并 公积金查询 灵活就业公积金 利息 密码 重复账户',
          examples: `
            从省城调回来工作，公积金异地转入申请一个月了还没有转过来。
            我有两个公积金账号，一个是前单位开的，怎么合并？
            个体户、自由职业者能不能自己缴纳公积金？
            手机号换了，登录不了公积金系统，去柜台又排长队，能不能远程改
            公积金中心电话永远占线，打了一个上午没人接
            每年公积金结息是什么时候，利率多少
            单位注销没给我办封存，账户里两万多转不出去也取不了，柜台让我找单位，单位哪还有人`,
          examplesEn: `
            My housing fund has not been transferred from the provincial capital after a month.
            May a self-employed person pay into the fund?`,
          demandTypes: ['consult', 'help', 'complaint'], leadUnit: 'gongjijin', legalBasis: [law(FUND, '第十四条'), law(FUND, '第三十六条')],
        }),
      ],
    },
    {
      code: '02.13',
      name: '城乡基础设施建设',
      nameEn: 'Building streets, amenities and villages',
      leaves: [
        leaf({
          code: '02.13.01', name: '城市道路新建与断头路', nameEn: 'New city roads and dead ends',
          synonyms: '断头路 修路 道路建设 打通道路 新修道路 市政道路 出行不便 规划道路 道路通车 高架桥',
          examples: `
            我们小区东边那条规划路修了两百米就断了，打通以后去地铁站只要五分钟，现在要绕三公里。
            松涛大道什么时候通车？围挡围了四年，导航上都显示已开通了。
            入住三年，小区门口连一条像样的水泥路都没有，全是土，出租车都不愿意来。
            建议尽快建设跨河大桥，两岸几万居民上班都挤一座老桥。
            断头路因为一户没拆迁就一直卡在那儿，政府总得有个说法吧
            请问望江隧道工程进展到哪一步了，什么时候开工？
            修好的新路迟迟不放行，水泥墩子堵在路口，大家只好钻过去
            片区主干道只修了半幅，另外半幅因为一根高压杆没迁就停工，双向车流挤在一起，早晚高峰险象环生，请尽快协调。
            关于打通学府路断头路的建议`,
          examplesEn: `
            The planned road beside our compound stops after two hundred metres.
            When will Pine Avenue be opened? It has been fenced off for four years.`,
          demandTypes: ['consult', 'suggestion', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['ziran', 'chengguan', 'street'],
        }),
        leaf({
          code: '02.13.02', name: '小区周边公共配套建设', nameEn: 'Missing amenities around new homes',
          synonyms: '配套不足 没有菜场 没有学校 生活不便 配套设施 公建配套 片区开发 商业配套 新区配套',
          examples: `
            我们新区住了三万多人，没有医院、没有菜场，买根葱要坐四站公交。
            当年出让土地时承诺配建的幼儿园和农贸市场，为什么一直不建？
            港湾街道这边高楼盖了一片又一片，学校银行邮局一个没有，请加快配套。
            建议把闲置的售楼部改成社区图书室或养老食堂
            片区规划里的中学地块荒了六年，孩子都要送到城里读，请问何时动工
            希望在我们这边建个大超市和公园，周末都没地方去。
            小区交付三年，周边没有公交、没有菜店、没有快递点，路口连个红绿灯都没有，像住在荒岛上一样。`,
          examplesEn: `
            Thirty thousand people live in the new district without a clinic or a market.
            The school site in the plan has lain fallow for six years.`,
          demandTypes: ['suggestion', 'help', 'consult'], leadUnit: 'zhujian', assistingUnits: ['ziran', 'shangwu', 'jiaoyu'],
        }),
        leaf({
          code: '02.13.03', name: '村镇建设与人居环境', nameEn: 'Building in towns and villages',
          synonyms: '集镇建设 村庄规划 小城镇建设 镇区道路 村镇排水 自建房 乡镇街道改造 特色小镇',
          examples: `
            云岭镇老街年久失修，排水沟堵着，一下雨满街臭水，希望镇上改造一下。
            镇上建的农贸市场空着五年没开门，浪费钱。
            我家在镇区想拆旧建新，镇里说要等规划，等了四年，一家人住危房怎么办？
            集镇的自来水、路灯、垃圾桶一样没有，说是特色小镇
            建议在金穗镇修个停车场，赶集那天车堵几里路
            村口牌坊花了三十万，村里的路却还是泥巴路，这种形象工程能不能少点。
            镇区下水道和化粪池没有统一规划，各家各户把污水排到街上，夏天一条街都是臭味，盼望尽快实施集镇改造工程`,
          examplesEn: `
            The drains of the old street in our town are blocked and it floods with dirty water.
            The town has let nobody rebuild for four years because a plan is awaited.`,
          demandTypes: ['suggestion', 'complaint', 'help'], leadUnit: 'street', assistingUnits: ['zhujian', 'ziran'], fallbackUnit: 'zhujian',
        }),
      ],
    },
  ],
}
