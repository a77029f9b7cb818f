// 03 市政公用: water, drains, power, gas, heat, telecommunications. Outages are T1 by nature, escaping gas is T0 (HR §5.4).
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk, workingDays } from './leaf.ts'

const WATER = '城市供水条例'
const DRAINAGE = '城镇排水与污水处理条例'
const POWER = '中华人民共和国电力法'
const GAS = '城镇燃气管理条例'
const TELECOM = '中华人民共和国电信条例'

/** Complaints about gas charges and service: fifteen working days for the departments concerned. */
const gasComplaint = workingDays(15, law(GAS, '第二十九条'))

const since = ask('since', '从什么时候开始的？', 'Since when?')
const extent = ask('extent', '只有您一家，还是整栋楼、整个小区？', 'Only your home, or the whole building or compound?')
const account = mayAsk('account', '户号是多少？', 'What is the account number?')

export const utilities: FirstLevel = {
  code: '03',
  name: '市政公用',
  nameEn: 'Utilities',
  children: [
    {
      code: '03.01',
      name: '供水',
      nameEn: 'Water supply',
      leaves: [
        leaf({
          code: '03.01.01', name: '停水', nameEn: 'Water cut off',
          synonyms: '停水 没水 断水 家里没水了 突然停水 几天没水 什么时候来水 停水通知',
          examples: `
            我们整栋楼从昨晚八点到现在没有一滴水，也没有停水通知，一家老小没法做饭。
            南岗街道铁路新村已经停水三天了，老人提着桶去别的小区接水，请尽快抢修！
            请问今天文澜片区停水到几点，停水公告在哪看
            三天两头停水，一个月停了六回，打供水热线总说在抢修。
            高层住户每天晚上六点到十点基本没水，洗澡都洗不成
            村里的自来水一周只放两次水，一次两个小时，天旱就彻底断了。
            欠费已经交了，什么时候恢复供水？家里有婴儿等着冲奶粉
            领导您好，我们北湖街道机械厂家属区三百多户因为水泵房产权纠纷，从前天起停水，老人小孩连冲厕所的水都没有，请求派送水车并尽快恢复供水。
            水务公司贴的通知停水到晚上六点，现在十点了还没来，什么时候能恢复`,
          examplesEn: `
            Our whole building has had no water since eight last night and there was no notice.
            Until what time will the water be off today?`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'water', assistingUnits: ['zhujian', 'street'],
          legalBasis: [law(WATER, '第二十二条')], leastUrgency: 'T1', questions: [since, extent],
        }),
        leaf({
          code: '03.01.02', name: '水压低与二次供水', nameEn: 'Low pressure and secondary supply',
          synonyms: '水压低 水流小 水上不来 二次供水 加压泵 水箱清洗 顶楼没水 高层水压',
          examples: `
            六楼水压太小，热水器打不着火，早上水龙头像线一样细。
            小区加压泵坏了，物业和自来水公司互相推，十二层以上用不上水。
            屋顶水箱多少年没洗过，盖子都没有，里面有死鸟，水能喝吗
            夏天用水高峰水根本上不来，只能半夜起来接水存着用。
            二次供水设施什么时候能移交给水务集团统一管理？
            加压费每吨多收八毛，物业代收没有依据
            二次供水水箱检测报告从来没贴出来过，业主有权要求物业公开吗`,
          examplesEn: `
            On the sixth floor the water pressure is too low for the heater to start.
            The roof tank has not been cleaned for years.`,
          leadUnit: 'water', assistingUnits: ['zhujian', 'weijian'], legalBasis: [law(WATER, '第二十一条')], questions: [extent],
        }),
        leaf({
          code: '03.01.03', name: '自来水水质', nameEn: 'Quality of tap water',
          synonyms: '水质差 自来水发黄 水有异味 水浑浊 水里有虫 漂白粉味 黑水 水垢多 水发臭',
          examples: `
            早上放出来的水是黄的，一股铁锈味，洗白衣服都染黄了。
            自来水有股腥臭味，烧开了还有漂浮物，全家人拉肚子，请来取样检测！
            我家水龙头里流出红色的小虫子，太恶心了
            这几天漂白粉味特别重，是不是消毒剂放多了，孩子不敢喝。
            村里吃的水直接从河里抽上来，下雨就浑得像泥汤。
            请问水质检测报告多久公布一次，在什么网站上能看
            家里净水器滤芯用一星期就变成黄泥色，可见自来水有多脏，自来水公司却说是管网老化让我们自己换管子。`,
          examplesEn: `
            The tap water is yellow and smells of rust in the morning.
            Little red worms come out of my tap.`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'water', assistingUnits: ['weijian', 'shengtai'],
          legalBasis: [law(WATER, '第二十条'), law('生活饮用水卫生监督管理办法')], leastUrgency: 'T1', questions: [since, extent],
        }),
        leaf({
          code: '03.01.04', name: '水费与水表', nameEn: 'Water bills and meters',
          synonyms: '水费 阶梯水价 水表不准 抄表 水费异常 水费太高 污水处理费 多收水费 换水表',
          examples: `
            两口人一个月用了四十八吨水，水表肯定有问题，要求检定。
            抄表员几个月不来，一次性给我算成阶梯第三档，多收了一百多块。
            家里七口人，怎么申请多人口阶梯水价优惠？
            房子没住人每月还扣最低消费，这符合规定吗
            我们租的平房房东水费收六块一吨，自来水公司明明才三块多
            水表前面的管道漏水，凭什么让我交漏掉的水费
            网上交了水费还显示欠费，把水给停了。
            三个月突然出来一千二百块水费，查了没有漏水，水司说是表走的就得交，请公正检测。`,
          examplesEn: `
            Two of us are billed for forty-eight tonnes of water in a month; please test the meter.
            How do I apply for the large-household water rate?`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'water', assistingUnits: ['fagai', 'shijian'], questions: [account],
        }),
        leaf({
          code: '03.01.05', name: '供水管道爆裂漏水', nameEn: 'Burst and leaking mains',
          synonyms: '水管爆裂 爆管 路面冒水 水管漏水 自来水管破了 消防栓漏水 跑水',
          examples: `
            桥西路中间自来水管爆了，水喷两米多高，路都淹了，快来关阀！
            人行道下面一直往外渗水，漏了快一个星期没人修，多浪费。
            消防栓被车撞断，水哗哗地流。
            施工队把主水管挖断了，周围几个小区都没水了
            我家门前地下冒清水，怀疑管道漏了，地面已经下陷
            楼道立管冻裂，水顺着楼梯往下流结成冰，老人出不了门
            地下水管漏水把我家墙基泡软了，水务公司说是户内管不归他们，可漏点在表前呀`,
          examplesEn: `
            A water main has burst in the middle of the road and floods everything.
            Clean water has been seeping through the pavement for a week.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'water', assistingUnits: ['chengguan', 'zhujian'], leastUrgency: 'T1',
          questions: [ask('spot', '准确位置在哪里，附近有什么标志？', 'Where exactly, and what is nearby?')],
        }),
        leaf({
          code: '03.01.06', name: '供水接入与管网改造', nameEn: 'Connections and renewal of pipes',
          synonyms: '通自来水 一户一表 自来水改造 没通自来水 农村饮水 水管老化 自来水开户 管网改造 打井',
          examples: `
            我们村在城郊还没有通自来水，家家打井，井水含氟高，牙都是黄的，什么时候能接上管网？
            单位家属院还是总表，收费扯皮，想申请一户一表改造。
            新房自来水开户费要三千多，是怎么规定的
            自来水管埋了三十年的铁管，全是锈，请求更换。
            柳溪镇上游几个村民小组的安装费每户交了一千二，交了两年没见通水
            商铺要单独装水表需要哪些资料，几个工作日能装好？
            安置小区入住半年，一直用施工临时水，又黄又小，接通市政自来水到底要等到什么时候？`,
          examplesEn: `
            Our village at the edge of town still has no mains water and the well water is bad.
            What do I need to get a separate water meter for my shop?`,
          demandTypes: ['help', 'consult', 'complaint'], leadUnit: 'water', assistingUnits: ['shuili', 'zhujian', 'street'],
        }),
      ],
    },
    {
      code: '03.02',
      name: '排水与污水',
      nameEn: 'Drainage and sewers',
      leaves: [
        leaf({
          code: '03.02.01', name: '道路与小区积水内涝', nameEn: 'Flooded streets and compounds',
          synonyms: '积水 内涝 下雨就淹 看海 排水不畅 水淹车库 下穿桥积水 水漫进屋',
          examples: `
            一下大雨我们这条路就成河，水没过膝盖，车子熄火在里面，每年都这样。
            铁路下穿桥积水一米多深，有车困在里面了，请赶快抽水！
            暴雨倒灌进地下车库，几十辆车泡水，水还在涨。
            小区地势低，周边道路垫高之后雨水全往院里流，一楼住户家里进水
            雨停两天了，学校门口的水还没退，学生踩着砖头过。
            排水口被淤泥和树叶堵死了，建议雨季前清掏一遍
            去年、今年、前年，每逢暴雨这条街必淹，商户家家备沙袋，货物泡了几万块，排涝泵站到底有没有开？`,
          examplesEn: `
            Whenever it rains hard our street turns into a river up to the knees.
            Rain is pouring into the underground garage and still rising.`,
          demandTypes: ['help', 'complaint', 'suggestion'], leadUnit: 'water', assistingUnits: ['chengguan', 'yingji', 'street'],
          legalBasis: [law(DRAINAGE, '第二十七条')], leastUrgency: 'T1', questions: [ask('depth', '水有多深，有没有人或车被困？', 'How deep is it, and is anyone trapped?')],
        }),
        leaf({
          code: '03.02.02', name: '污水冒溢与下水道堵塞', nameEn: 'Overflowing and blocked sewers',
          synonyms: '下水道堵了 污水外溢 粪水 冒粪 马桶返水 化粪池满了 污水井 管道疏通 臭水 地漏反味',
          examples: `
            小区化粪池满了，粪水从井口冒出来流得满院都是，臭气熏天，孩子上学都要踮着脚走。
            一楼马桶天天返水，厨房地漏往外冒黑水，物业说是市政管网的问题。
            沿街饭店把油污倒进下水道，整条街的污水管堵死了。
            污水横流半个多月，打了好几个电话，环卫、城管、物业都说不归自己管
            菜市场后面的污水井一天到晚往外溢，流到学校门口。
            老旧小区下水管还是陶瓷的，三天两头要疏通，一次两百块
            写信反映：南岗大道某烧烤城的油污把市政污水井堵住，粪水从绿化带里往外冒了十多天，行人掩鼻，市容极差。`,
          examplesEn: `
            The septic tank has overflowed and sewage runs all over our courtyard.
            The sewer in the street is blocked by grease from the restaurants.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'water', assistingUnits: ['zhujian', 'chengguan', 'street'],
          legalBasis: [law(DRAINAGE, '第四十二条')], questions: [since],
        }),
        leaf({
          code: '03.02.03', name: '排水管网建设与雨污分流', nameEn: 'New sewers and separating rain from sewage',
          synonyms: '雨污分流 污水管网 没有下水道 管网建设 接入污水管 排水管破损 截污 明沟',
          examples: `
            我们这一片平房没有下水道，洗脸水洗菜水都泼街上，夏天臭得不得了。
            小区建成时污水管没接入市政，直接排进旁边的小河。
            雨污分流做完反而比以前更堵，是不是管子接错了？
            镇上的污水管铺到村口就不铺了，家家户户还是排到水沟里
            门口的排水暗渠盖板塌了，里面全是淤泥，请求改造。
            餐饮店办理排水许可证要到哪个部门，多长时间
            我们是老单位的房改小区，合流制的排水沟年年清年年堵，盼着纳入雨污分流工程。`,
          examplesEn: `
            Our lanes have no sewer and everyone pours waste water into the street.
            Where does a restaurant apply for a drainage permit?`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'water', assistingUnits: ['zhujian', 'shengtai', 'street'],
          legalBasis: [law(DRAINAGE, '第十九条'), law(DRAINAGE, '第二十一条')],
        }),
      ],
    },
    {
      code: '03.03',
      name: '供电',
      nameEn: 'Electricity',
      leaves: [
        leaf({
          code: '03.03.01', name: '停电', nameEn: 'Power cuts',
          synonyms: '停电 没电 断电 大面积停电 跳闸 什么时候来电 频繁停电 变压器坏了 突然没电',
          examples: `
            青澜街道建设里晚上七点突然停电，三十八度的天气，家里有刚满月的孩子，什么时候来电？
            我们村一个星期停了五次电，冰箱里的东西全坏了。
            变压器冒火花以后整个小区没电了，已经六个小时
            父亲在家用呼吸机，停电了备用电池只能撑一个小时，求你们快点！
            计划停电为什么不提前通知，电梯里差点困住人
            高考期间半夜停电，孩子没法复习，空调也开不了。
            全街都有电就我们单元没有，电表箱里有焦糊味
            供电所说线路检修，一个夏天停了十几次，养殖棚里的虾苗缺氧全死，损失谁赔？
            一到刮风下雨我们村就停电，抢修要等大半天，老人们只能点蜡烛`,
          examplesEn: `
            The power went out at seven in the evening in this heat and we have a newborn.
            My father is on a ventilator at home and the battery lasts one hour.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'power', assistingUnits: ['street'],
          legalBasis: [law(POWER, '第二十九条'), law('电力供应与使用条例', '第二十八条')], leastUrgency: 'T1',
          questions: [since, extent, mayAsk('medical', '家里有没有靠设备维持的病人？', 'Is anyone at home on medical equipment?')],
        }),
        leaf({
          code: '03.03.02', name: '电压低与供电质量', nameEn: 'Low voltage and poor supply',
          synonyms: '电压低 电压不稳 灯一闪一闪 空调带不动 农网改造 变压器容量 电器烧坏 增容',
          examples: `
            一到晚上电压就低，空调开不动，电饭锅半个小时煮不熟饭。
            电压忽高忽低，烧坏了我家电视和冰箱，供电公司赔不赔？
            全村一百多户共用一台小变压器，过年人一多就跳闸，申请增容几年没批。
            日光灯一闪一闪的，用仪器量只有一百七十伏
            抽水灌溉时电压带不动水泵，庄稼都旱死了
            老旧小区线路老化，夏天入户线发烫，请求电网改造。
            村里的线还是三十年前的，细得像筷子，两家同时开电磁炉就跳闸，请把我们组列入农网改造计划。`,
          examplesEn: `
            Every evening the voltage drops so low that the air conditioner will not start.
            A surge burned out our television; will the power company pay?`,
          demandTypes: ['complaint', 'help'], leadUnit: 'power', legalBasis: [law(POWER, '第二十八条')], questions: [extent, account],
        }),
        leaf({
          code: '03.03.03', name: '电费与电表', nameEn: 'Electricity bills and meters',
          synonyms: '电费 阶梯电价 电表走得快 电费异常 峰谷电 电费太高 充值电费 抄错表 合表用户',
          examples: `
            房子空着没人住，上个月电费出来三百多，请核对电表。
            怎么办理峰谷分时电价？一年划不划算
            租客用的是房东的分表，一度收一块二，能不能按居民电价？
            换了智能电表以后电费翻一倍，是不是表有问题，可以申请校验吗
            小区充值电费要去物业，营业厅不受理，周末没电就只能干等。
            电费交错户号了，怎么退回来
            一户多人口可以增加阶梯电量吗，需要准备什么资料
            供电营业厅合并以后办个业务要跑二十公里，老人不会用手机交费，断了电才知道欠费。`,
          examplesEn: `
            The flat stands empty and last month’s power bill was over three hundred.
            How do I switch to the day-and-night tariff?`,
          demandTypes: ['consult', 'complaint'], leadUnit: 'power', assistingUnits: ['fagai'], legalBasis: [law(POWER, '第三十三条')], questions: [account],
        }),
        leaf({
          code: '03.03.04', name: '转供电加价', nameEn: 'Surcharges by resellers of power',
          synonyms: '转供电 电费加价 商铺电费贵 物业加收电费 一块五一度 商场电费 产业园电费 损耗费',
          examples: `
            我在产业园开厂，园区物业按一块三一度收电费，电网价才七毛多，这是违规加价吧？
            商场给每个档口每度电收一块八，问就是含公摊损耗。
            国家降低了一般工商业电价，我们租户一分钱没享受到
            写字楼物业收电费不给发票，只给收据，还按月收变压器使用费。
            小区没有一户一表，物业代收电费多收两毛钱十年了，谁来清退
            转供电怎么举报，归发改还是市场监管？
            物业公司按0.95元收我们业主的公共区域电费，还要分摊线损，跟国家规定的居民电价不符，请查处退还。`,
          examplesEn: `
            The business park charges us almost double the grid price for electricity.
            To whom do I report a landlord who adds a margin to electricity?`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['power', 'fagai'], legalBasis: [law('中华人民共和国价格法', '第十四条'), law('电力供应与使用条例', '第二十条')],
        }),
        leaf({
          code: '03.03.05', name: '电线电杆与变压器安全', nameEn: 'Dangerous lines, poles and transformers',
          synonyms: '电线杆歪了 电线垂落 高压线 电线裸露 电线搭在树上 电杆移位 触电危险 变压器噪音 配电箱门开着',
          examples: `
            大风把电线刮断了，线头耷拉在路边积水里，有人经过会触电的！
            电线杆立在我家宅基地正中间，盖房子想移杆，供电所要收一万多。
            高压线离我家楼顶不到两米，打雷的时候滋滋响，一家人提心吊胆。
            路边配电箱的门一直开着，小孩伸手就能摸到
            老电杆根部烂了，已经倾斜，压着好多通信线，随时会倒
            树枝长到电线上，刮风下雨冒火花，麻烦剪一下。
            小区门口变压器裸露没有围栏，边上就是孩子们玩的沙坑，漏油的地方拿塑料盆接着。`,
          examplesEn: `
            The wind has torn down a power line and its end lies in a puddle by the road.
            A rotten pole is leaning over our lane.`,
          demandTypes: ['help', 'report'], leadUnit: 'power', assistingUnits: ['street', 'yuanlin'], legalBasis: [law('电力设施保护条例')], leastUrgency: 'T1',
          questions: [ask('live', '线路是否断落或冒火花？现场有没有人看护？', 'Is a line down or sparking? Is anyone guarding it?')],
        }),
        leaf({
          code: '03.03.06', name: '用电报装与过户', nameEn: 'New connections and transfers',
          synonyms: '报装 装电表 申请用电 过户 三相电 临时用电 光伏并网 一户一表 用电容量',
          examples: `
            新房装修想开通正式用电，开发商一直用临时电，电费一块多一度，什么时候转正式？
            申请三相电一个多月没有人上门勘查。
            买了二手房，电表过户线上可以办吗，要不要原户主身份证
            屋顶装了光伏，并网验收拖了三个月，损失谁承担
            小区入住一年多还是基建用电，天天跳闸，请协调供电公司接收。
            商铺分户装电表，物业不同意怎么办？
            家里想装七千瓦的充电桩，供电公司说要先交物业证明，物业又说变压器满了，这事归谁管？`,
          examplesEn: `
            Our new compound still runs on site power; when do we get the real supply?
            My rooftop solar panels have waited three months for connection.`,
          demandTypes: ['help', 'consult', 'complaint'], leadUnit: 'power', assistingUnits: ['zhujian'], legalBasis: [law(POWER, '第二十六条'), law('电力供应与使用条例', '第二十三条')],
        }),
      ],
    },
    {
      code: '03.04',
      name: '燃气',
      nameEn: 'Gas',
      leaves: [
        leaf({
          code: '03.04.01', name: '燃气泄漏', nameEn: 'Gas leaks',
          synonyms: '燃气泄漏 煤气泄漏 天然气味 闻到煤气味 漏气 燃气管挖断 液化气漏了 煤气罐冒气',
          examples: `
            楼道里有很浓的煤气味，不知道哪家漏的，快派人来！
            施工挖断了天然气管道，正在呲呲往外喷气，路上还有车在走。
            我家燃气灶关了还能闻到臭鸡蛋味，头有点晕
            地下室燃气报警器一直在响，物业没人管。
            楼下饭馆的液化气罐在漏，能听见声音，他们还在炒菜
            小区调压箱附近漏气好几天了，一阵一阵的味道，请来检测一下。
            厨房没人用火，可报警器响个不停，屋里有股怪味，我不敢开灯，站在楼道给你们打电话`,
          examplesEn: `
            There is a strong smell of gas in the stairwell.
            Diggers have cut through a gas main and it is hissing.`,
          demandTypes: ['help'], leadUnit: 'gas', assistingUnits: ['xiaofang', 'zhujian', 'gongan'],
          legalBasis: [law(GAS, '第四十条'), law(GAS, '第四十二条')], leastUrgency: 'T0',
          questions: [ask('smell', '现在还有气味吗？请不要开关电器，开窗后离开。', 'Can you still smell it? Touch no switches, open windows and leave.'), ask('people', '里面还有没有人？', 'Is anyone still inside?')],
        }),
        leaf({
          code: '03.04.02', name: '停气与气压不足', nameEn: 'Gas cut off or weak',
          synonyms: '停气 没有天然气 火小 气压低 打不着火 气压不足 恢复供气',
          examples: `
            没有通知就停气，今天一天没做成饭，什么时候恢复供气？
            早晚高峰天然气火苗特别小，壁挂炉带不起来，屋里冻得要命。
            整个单元都打不着火，隔壁单元正常
            我家因为安检没人被关了阀，约了三次都不来复通
            云岭镇上的天然气每年冬天限气，取暖全靠它，这可怎么过
            换表以后就没有气了，客服说工单已下，两天没动静。
            县城天然气公司一到寒潮就降压，家里燃气灶打着火就灭，煮个面要一个小时`,
          examplesEn: `
            The gas was turned off without notice; when will it be back?
            At peak hours the flame is too weak to heat our home.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'gas', assistingUnits: ['zhujian'], legalBasis: [law(GAS, '第二十条')], leastUrgency: 'T1', questions: [since, extent],
        }),
        leaf({
          code: '03.04.03', name: '燃气开户安装', nameEn: 'Gas connection and installation',
          synonyms: '装天然气 通天然气 燃气开户费 初装费 改燃气管 煤改气 点火 管道燃气 老小区没通气',
          examples: `
            小区交房一年多了天然气还没通，只能用电磁炉，开发商说燃气公司没排期。
            老家属院六十多户想装管道天然气，申请了好几年，什么时候能给接？
            开户费收了我三千二，还必须用他们公司的灶具和热水器，不买不给点火。
            厨房改造要移燃气管，量了个尺寸报价八百，收费标准在哪里查？
            农村煤改气交了两千六，管子装到墙外面就没下文了
            工业户报装天然气需要多少天，流程能不能简化
            小区居民集体申请通天然气，交了钱、签了协议、管道也铺到楼下，就差通气点火，拖了十一个月，请问还在等什么手续？
            关于燃气公司强制捆绑销售灶具、收取高额安装费的投诉`,
          examplesEn: `
            Our compound was handed over a year ago and still has no gas.
            They will only light my gas if I buy their own cooker.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'gas', assistingUnits: ['zhujian'], legalBasis: [law(GAS, '第十八条')], statutoryLimit: gasComplaint,
        }),
        leaf({
          code: '03.04.04', name: '燃气费与燃气表', nameEn: 'Gas bills and meters',
          synonyms: '燃气费 天然气涨价 气表走得快 燃气卡 阶梯气价 换表 预存气费 燃气保险',
          examples: `
            换了物联网表以后同样做饭，燃气费多出一半，要求检测表具。
            IC卡充值限量一次只能买三十方，营业厅又远又排队。
            天然气价格上涨有没有听证，壁挂炉用户能给优惠阶梯吗？
            燃气公司充值时诱导我买了一份一百块的保险，不买不给充
            燃气表到期更换要收费吗，说法不一
            余额还有两百多，突然提示欠费关阀了
            农村煤改气补贴去年承诺一方补一块，今年开春了还没打到卡上，燃气费却一分不能少交`,
          examplesEn: `
            Since the new meter was fitted our gas bill has gone up by half.
            I was made to buy insurance before I could top up my gas card.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'gas', assistingUnits: ['fagai', 'shijian'], legalBasis: [law(GAS, '第二十三条'), law(GAS, '第二十九条')], statutoryLimit: gasComplaint, questions: [account],
        }),
        leaf({
          code: '03.04.05', name: '瓶装液化气', nameEn: 'Bottled gas',
          synonyms: '液化气 煤气罐 换气 液化气涨价 黑气点 过期气瓶 掺假 送气',
          examples: `
            液化气一罐从一百一涨到一百五，还缺斤少两，一瓶用不到二十天。
            小巷里有人用面包车倒灌煤气，满屋都是钢瓶，隔壁就是民房，太吓人了！
            饭店后厨用过期的气瓶，软管都老化开裂了
            送来的气点不着、火苗发红，怀疑掺了二甲醚，请查一下这家气站。
            换气必须买他们的新瓶，旧瓶不认也不退押金。
            液化气站搬到我们居民区旁边，请问安全距离够吗
            液化气站充装不足，标注十五公斤，上秤只有十二公斤多，村民都去换这家的，没有第二家可选。`,
          examplesEn: `
            Someone refills gas bottles from a van in our lane.
            The gas bottles are short weight and go out in less than three weeks.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'zhujian', assistingUnits: ['shijian', 'xiaofang', 'shangwu'], legalBasis: [law(GAS, '第十五条'), law(GAS, '第十八条')],
        }),
        leaf({
          code: '03.04.06', name: '燃气安检与管道老化', nameEn: 'Gas safety checks and old pipes',
          synonyms: '燃气安检 燃气管生锈 管道老化 更换燃气软管 占压燃气管线 包管道 燃气隐患 报警器',
          examples: `
            楼外的燃气立管锈得掉渣，用手一摸全是红锈，二十多年没换过。
            安检员上门不检查就推销报警器和波纹管，三百多一套。
            一楼住户把燃气管道包进装修里，谁都够不着阀门，安全吗
            两年没人来做过燃气安检了，短信却显示已检合格。
            违建的棚子压在天然气管线上面，万一泄漏后果不堪设想
            收到隐患整改单，请问软管更换是免费还是自费？
            我家楼下餐馆用的软管接在地上拖来拖去，燃气公司检查贴了封条，第二天就撕了继续用`,
          examplesEn: `
            The gas riser outside our block is rusted through.
            The gas inspector checks nothing and only sells alarms.`,
          demandTypes: ['report', 'complaint', 'consult'], leadUnit: 'gas', assistingUnits: ['zhujian', 'street'], legalBasis: [law(GAS, '第十七条'), law(GAS, '第十九条'), law(GAS, '第二十八条')],
        }),
      ],
    },
    {
      code: '03.05',
      name: '供热',
      nameEn: 'Heating',
      leaves: [
        leaf({
          code: '03.05.01', name: '供暖温度不达标', nameEn: 'Homes not warm enough',
          synonyms: '暖气不热 供暖不达标 室温低 暖气片凉 地暖不热 屋里冷 测温 冬天冷 热力公司',
          examples: `
            供暖半个月了，家里最高十五度，老人穿着棉袄还冻得咳嗽。
            暖气片上面热下面凉，打热线让放水，放了一晚上还是不热，求上门看看。
            我家顶楼西户，室内温度计拍给你们看，只有十三度，测温员说没带设备。
            住在管网末梢年年不热，年年交费，热费应该退多少
            换热站晚上偷偷降温，后半夜冻醒，白天来人检查又烧起来了。
            地暖五路只有一路热，物业说要自己清洗，一次三百块
            孩子刚出生六天，屋里十四度，请照顾一下！
            我们缴费一分不少，室温却从没超过十六度，热力公司每次派人来只说“管道有气”，放完气照样不热，请对这片区域的换热站进行全面检修。`,
          examplesEn: `
            Two weeks into the season it is only fifteen degrees at home.
            We live at the end of the network and are cold every winter; how much is refunded?`,
          demandTypes: ['complaint', 'help'], leadUnit: 'heat', assistingUnits: ['zhujian', 'street'], leastUrgency: 'T1',
          questions: [ask('temperature', '现在室温多少度？', 'How warm is it inside now?'), extent, account],
        }),
        leaf({
          code: '03.05.02', name: '停暖与供热管网故障', nameEn: 'Heating failures',
          synonyms: '停暖 暖气停了 供暖中断 暖气管爆裂 暖气漏水 锅炉坏了 突然不热 管网抢修',
          examples: `
            零下十度暖气全停了，全小区都冰凉，到底什么时候能恢复？
            暖气主管道爆裂，热水喷到二楼高，路边冒着白烟，行人烫伤了！
            家里暖气片漏水，地板都泡了，阀门关不上
            换热站泵坏了三天，三百多户没有暖气，孩子都冻病了。
            试水时没人通知，我家没人，水漏到楼下，损失谁赔？
            锅炉房说没煤了，要停三天，这么冷的天让人怎么活
            供暖第一天主管就爆了，热水灌进一楼三户人家，家具全泡了，热力公司让找物业，物业让找热力公司。`,
          examplesEn: `
            The heating has failed in the whole compound at ten below zero.
            A heating main has burst and hot water shoots up to the second floor.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'heat', assistingUnits: ['zhujian', 'yingji'], leastUrgency: 'T1', questions: [since, extent],
        }),
        leaf({
          code: '03.05.03', name: '供热收费与报停', nameEn: 'Heating charges and opting out',
          synonyms: '取暖费 供暖费 暖气费 报停 热损费 热计量 退费 按面积收费 供暖补贴',
          examples: `
            房子没人住，办理暖气报停为什么还要交百分之三十的基础费？
            超过了报停截止日期两天就不给办，能通融吗
            公摊面积也要交取暖费，一年多掏三百块合理吗。
            装了热计量表，却还是按面积收费，那装表干什么
            去年测温不达标承诺退费，到现在一分没退
            低保户取暖补贴在哪里申请？
            商铺的供暖费按住宅两倍收，层高超三米还加价。
            咨询取暖费收取标准和空置房停热的办理时间`,
          examplesEn: `
            The flat is empty, why must I still pay thirty per cent for heating?
            We have heat meters, yet we are charged by floor area.`,
          demandTypes: ['consult', 'complaint'], leadUnit: 'heat', assistingUnits: ['fagai', 'zhujian'], legalBasis: [law('民用建筑节能条例', '第十八条')],
        }),
        leaf({
          code: '03.05.04', name: '供热开通与入网', nameEn: 'Connection to district heating',
          synonyms: '集中供暖 开通暖气 没有暖气 供热入网费 接入热网 提前供暖 供暖时间 自供暖',
          examples: `
            我们小区入住四年了还没有集中供暖，冬天全靠空调电费吓死人，什么时候能接入热网？
            今年几号开始供暖，降温这么早可不可以提前几天
            开发商说热力配套费没交，所以不给供热，业主明明交过了。
            开通率不到百分之六十就不供，我们已经交钱的人怎么办
            老房子想单户接暖气，入网费每平多少
            停供日期能不能往后延几天，三月中旬还在下雪
            我们小区的热源是开发商自建的燃气锅炉，气价一涨就停供，请求并入市政集中供热管网。`,
          examplesEn: `
            Our compound still has no district heating after four years.
            On which day does the heating start this year?`,
          demandTypes: ['consult', 'help', 'suggestion'], leadUnit: 'heat', assistingUnits: ['zhujian'],
        }),
      ],
    },
    {
      code: '03.06',
      name: '通信服务',
      nameEn: 'Telecommunications',
      leaves: [
        leaf({
          code: '03.06.01', name: '手机信号与网络覆盖', nameEn: 'Mobile coverage',
          synonyms: '手机信号差 没信号 信号弱 打不通电话 基站建设 5G覆盖 4G 地下室没信号 信号盲区',
          examples: `
            我们村三面环山，手机基本没信号，打个急救电话要爬到山顶去。
            高层小区电梯和地库完全没信号，之前有个人晕倒在车库都打不出去电话。
            小区信号越来越差，只有一格，网课老掉线，请运营商加个基站
            业主反对把基站拆了以后，现在整个小区打电话断断续续。
            高速隧道和云岭景区里没有网络，付款都付不了
            高新园新厂区人多，一到中午微信都发不出去，希望扩容。
            新搬来的这个镇，移动信号进屋就没有，孩子上网课要跑到山坡上，请通信部门实地测一测。`,
          examplesEn: `
            Our village has no mobile signal; for an emergency call we climb the hill.
            There is no coverage in the lifts and the garage of our compound.`,
          demandTypes: ['help', 'complaint', 'suggestion'], leadUnit: 'telecom', assistingUnits: ['street'], legalBasis: [law(TELECOM)],
        }),
        leaf({
          code: '03.06.02', name: '宽带故障与服务', nameEn: 'Broadband faults',
          synonyms: '宽带断网 网速慢 宽带维修 上不了网 宽带安装 光纤断了 网络故障 装机师傅',
          examples: `
            宽带报修五天了还没人上门，在家办公全耽误了。
            签的五百兆，实测不到六十兆，客服让我重启路由器。
            施工把光缆挖断了，整条巷子没有网和电视
            宽带移机排队二十天，装维师傅私下要一百块才给优先装
            晚上八点以后网慢得打不开网页，白天又好了
            孩子上网课天天断线，投诉了也就是回访一下，根本没解决
            预存一千送宽带，装了两个月用不了，想退订说合约期内要赔违约金`,
          examplesEn: `
            I reported the dead broadband five days ago and nobody has come.
            I pay for five hundred megabits and get sixty.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'telecom', legalBasis: [law(TELECOM)],
          questions: [ask('operator', '是哪家运营商？', 'Which operator?')],
        }),
        leaf({
          code: '03.06.03', name: '宽带入户垄断与光纤改造', nameEn: 'Exclusive access to buildings',
          synonyms: '宽带垄断 只能装一家宽带 物业不让装宽带 光纤入户 入场费 三网融合 没有宽带',
          examples: `
            小区只能装一家的宽带，其他运营商被物业挡在门外，价格贵服务还差。
            物业收了进场费，把其他公司的光纤线剪了。
            写字楼网络被一家公司承包，一百兆一年收六千块，强制使用
            开发商交房时只预留了一家运营商的管道，业主没有选择权。
            偏远村子至今没有通宽带，孩子没法查资料，望覆盖。
            老小区还是铜线，申请光改三年没动静
            镇上只有一家运营商的光纤，价格是市里的两倍，网速却慢得很，投诉电话还是他们自己人接。`,
          examplesEn: `
            Our compound lets in one broadband company only and it is expensive.
            The office building forces us to use its own overpriced network.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'telecom', assistingUnits: ['zhujian', 'shijian'], legalBasis: [law(TELECOM)],
        }),
        leaf({
          code: '03.06.04', name: '话费套餐与携号转网', nameEn: 'Tariffs, contracts and number porting',
          synonyms: '话费 乱扣费 套餐 携号转网 流量费 合约期 违约金 增值业务 销户 改套餐 靓号',
          examples: `
            莫名其妙给我开通了一个每月二十块的会员，扣了一年多才发现，要求退费。
            想换低档套餐，营业厅说有合约不能改，我从来没签过什么合约。
            办携号转网，客服各种理由卡着，说我是靓号要在网三年，有依据吗？
            老人去办业务，被营业员忽悠办了三个副卡和一部合约手机
            异地销户一定要回归属地办吗，线上行不行
            宣传的无限流量，用到二十G就限速到打不开网页
            营业厅让我妈签了二十四个月的合约，每月最低消费一百二十九，她一个月打不了三个电话，要求恢复八块钱的老套餐。`,
          examplesEn: `
            A subscription I never ordered has been charged to my phone for a year.
            They keep finding reasons not to let me port my number.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'telecom', assistingUnits: ['shijian'], legalBasis: [law(TELECOM), law('电信用户申诉处理办法')],
          questions: [ask('operator', '是哪家运营商？', 'Which operator?')],
        }),
        leaf({
          code: '03.06.05', name: '骚扰电话与垃圾短信', nameEn: 'Nuisance calls and spam messages',
          synonyms: '骚扰电话 推销电话 垃圾短信 验证码轰炸 营销电话 卖房电话 贷款电话',
          examples: `
            每天十几个贷款、卖房、装修的推销电话，拉黑一个换一个号，怎么投诉？
            手机一晚上收到三百多条验证码短信，肯定有人恶意轰炸我。
            买完房第二天装修公司就知道我的姓名和楼号，信息是谁泄露的
            退订短信回T没用，反而越来越多
            老人天天接到卖保健品的电话，已经被骗了好几次。
            我的号码被人冒用标记成骚扰电话，客户都不接了，如何取消？
            考研报名以后每天收到几十条培训短信，退订根本没用，希望管管这些群发的公司。`,
          examplesEn: `
            I get a dozen sales calls about loans and flats every day.
            Someone bombards my phone with hundreds of verification messages.`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'telecom', assistingUnits: ['gongan'], legalBasis: [law('通信短信息服务管理规定')],
        }),
        leaf({
          code: '03.06.06', name: '通信线缆杆路整治', nameEn: 'Tangled and fallen communication cables',
          synonyms: '空中飞线 蜘蛛网 线缆杂乱 弱电线 光缆垂落 通信杆 线缆入地 废弃电缆 电话线杆',
          examples: `
            小区上空的网线、电话线像蜘蛛网一样，有的垂到一人高，大车过去就刮。
            断了的光缆掉在马路上，缠住了我电动车的轮子，摔得不轻。
            楼道里十几根废弃的线挂着，箱门敞开，太难看也不安全。
            通信公司在我家承包地里立杆子，没打招呼也没有补偿
            老街改造请把架空线缆一起埋到地下。
            不知道哪家公司的电线杆斜在院墙上，联系三家运营商都说不是自己的
            入户光缆从三楼窗前横拉过去，刮风就抽打玻璃，通信公司派单四次没来人`,
          examplesEn: `
            Telephone and network cables hang over our lane like cobwebs.
            A fallen cable caught the wheel of my scooter.`,
          demandTypes: ['complaint', 'help', 'suggestion'], leadUnit: 'telecom', assistingUnits: ['chengguan', 'power', 'street'], legalBasis: [law(TELECOM)],
        }),
      ],
    },
  ],
}
