// 13 农业农村水利: subsidies, farming, farm land, village affairs, village building, rural revival, water works, forests. 农业农村局, 水利局.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const CONTRACTING = '中华人民共和国农村土地承包法'
const VILLAGE_LAW = '中华人民共和国村民委员会组织法'
const WATER = '中华人民共和国水法'
const VILLAGE = ask('village', '哪个镇、哪个村组？', 'Which township, village and group?')

export const countryside: FirstLevel = {
  code: '13',
  name: '农业农村水利',
  nameEn: 'Agriculture, countryside and water works',
  children: [
    {
      code: '13.01',
      name: '惠农补贴与保险',
      nameEn: 'Farm subsidies and insurance',
      leaves: [
        leaf({
          code: '13.01.01',
          name: '种粮补贴与惠农补贴',
          nameEn: 'Grain and other farm subsidies',
          synonyms: '粮食补贴 种粮补贴 地力补贴 惠农补贴 一卡通 退耕还林补贴 种地补助 农资补贴 补贴被冒领',
          examples: `
            今年的耕地地力保护补贴什么时候打到一卡通上？
            我家种了十二亩水稻，补贴只按六亩发，另外一半去哪了？
            地流转给大户种了，补贴应该给承包户还是种粮的人？
            村干部冒领去世老人的粮食直补，请查账。
            退耕还林补助拖了三年没发，农户都在问。
            惠农一卡通被银行收走了，钱取不出来
            双季稻补贴我们村为什么没有
            我家在金穗镇租了邻居六十亩地种双季稻，地力补贴打在承包户卡上我没意见，可是种粮大户补贴和双季稻奖励也让村里平均分了。我们投入肥料农药全是真金白银，请问种粮的人能不能拿到补贴？
          `,
          examplesEn: `
            When will this year's farmland subsidy be paid?
            We grow twelve mu of rice but are paid for six.
          `,
          demandTypes: ['consult', 'complaint', 'report'],
          leadUnit: 'nongye',
          assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国农业法')],
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.01.02',
          name: '农机购置补贴',
          nameEn: 'Subsidies for farm machines',
          synonyms: '农机补贴 拖拉机 收割机补贴 农机牌照 旋耕机 农机质量 农机报废 插秧机',
          examples: `
            去年买的收割机，农机购置补贴到现在没有下来。
            经销商说补贴直接抵扣，结果价格比不补贴还高。
            拖拉机挂牌年检要到哪里办，乡下太远了。
            新买的旋耕机用了三天就坏，厂家不给三包。
            农机补贴名额用完了是什么意思，明年能接着申请吗
            有人倒卖农机套取国家补贴
          `,
          examplesEn: `
            I bought a harvester last year and the subsidy has not come.
            The dealer raised the price by the amount of the subsidy.
          `,
          demandTypes: ['consult', 'complaint', 'report'],
          leadUnit: 'nongye',
          legalBasis: [law('中华人民共和国农业机械化促进法')],
          questions: [ask('machine', '机具型号、购买时间？', 'Machine and date of purchase?')],
        }),
        leaf({
          code: '13.01.03',
          name: '农业保险与灾害损失',
          nameEn: 'Crop insurance and losses',
          synonyms: '农业保险 水稻保险 庄稼受灾 绝收 农险理赔 冰雹 旱灾 养殖保险 大棚受灾',
          examples: `
            玉米被冰雹打得绝收，保险公司一亩只赔二十块。
            大棚被台风掀翻，损失十几万，政府有没有补助？
            水稻保险费是村里统一收的，受灾了说没有给我家投保。
            母猪死了报案三天没人来查勘。
            旱了两个月，庄稼全干死，农户盼着救灾款。
            请问茶园和果树能不能上农业保险
            今年七月初的一场冰雹，十分钟把我承包的四十亩葡萄打光了，保险业务员来拍了几张照片就走了，三个月过去说“正在核定”。当初投保时说最高赔两千一亩，现在只肯给两百。
          `,
          examplesEn: `
            Hail destroyed our maize and the insurer pays twenty yuan a mu.
            The typhoon tore our greenhouses; is there any aid?
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'nongye',
          assistingUnits: ['jinrong', 'yingji'],
          legalBasis: [law('农业保险条例')],
          questions: [VILLAGE],
        }),
      ],
    },
    {
      code: '13.02',
      name: '种植养殖',
      nameEn: 'Crops and livestock',
      leaves: [
        leaf({
          code: '13.02.01',
          name: '假冒伪劣农资',
          nameEn: 'Fake seed, fertiliser and pesticide',
          synonyms: '假种子 假化肥 假农药 农资 除草剂药害 种子不出苗 化肥烧苗 农资店 减产',
          examples: `
            在镇上农资店买的稻种，二十亩地有一半不抽穗，减产严重。
            打了除草剂以后玉米苗全黄了，卖药的不认账。
            化肥包装写着含量45，撒到地里一点效果都没有。
            流动车下乡卖复合肥，价格特别便宜，怀疑是假的。
            果树苗说是嫁接好的品种，三年后挂果才知道是野种。
            农药没有标签，老板说是内部货
            今年春天在镇上种子店买了十六袋杂交稻种，老板拍胸脯说抗倒伏、亩产一千三。结果抽穗时高矮不齐，一大片是空壳，周围买同款的二十多户都一样。找店主他让找厂家，厂家说我们管理不好，眼看一年白干。
          `,
          examplesEn: `
            Half of the rice from the seed I bought in town does not form ears.
            The weedkiller turned all our maize yellow.
          `,
          demandTypes: ['report', 'complaint', 'help'],
          leadUnit: 'nongye',
          assistingUnits: ['shijian'],
          legalBasis: [law('中华人民共和国种子法'), law('农药管理条例')],
          questions: [ask('shop', '农资店名称、产品、受害面积？', 'Shop, product, and area affected?')],
        }),
        leaf({
          code: '13.02.02',
          name: '动物疫病与病死畜禽',
          nameEn: 'Animal disease and dead livestock',
          synonyms: '猪瘟 禽流感 病死猪 死猪 动物检疫 兽医 无害化处理 私屠滥宰 牛结节病 防疫员',
          examples: `
            河里漂着十几头死猪，臭气熏天，不知道是谁扔的。
            村里的鸡一夜之间死了一大片，是不是禽流感？
            有人收购病死猪拉去做肉制品，凌晨三点出货。
            防疫员打完疫苗我家的羊死了四只，怎么赔偿？
            私人屠宰点没有检疫，半夜杀猪，污水直排。
            养殖场的死猪埋在水源地旁边
            村级防疫员的工资一年才六百，两年没发
          `,
          examplesEn: `
            A dozen dead pigs are floating in the river.
            Someone buys up diseased pigs and sells the meat.
          `,
          demandTypes: ['report', 'help', 'complaint'],
          leadUnit: 'nongye',
          assistingUnits: ['shijian', 'shengtai', 'street'],
          legalBasis: [law('中华人民共和国动物防疫法')],
          leastUrgency: 'T1',
          questions: [ask('place', '发现地点、数量？', 'Where, and how many animals?')],
        }),
        leaf({
          code: '13.02.03',
          name: '农产品滞销与农技服务',
          nameEn: 'Unsold produce and farm advice',
          synonyms: '滞销 农产品卖不出去 农技站 病虫害 种植技术 合作社 收购价低 卖粮难 粮站收粮',
          examples: `
            我们村几万斤橙子滞销，烂在树上，请政府帮忙找销路。
            粮站收稻谷压级压价，水分扣得太狠。
            合作社签了订单保底收购，现在市场价跌了就不收了。
            水稻得了病，镇农技站找不到懂技术的人。
            想种羊肚菌，能不能请专家来指导？
            收购商打白条，五十户的甘蔗款欠了一年
            我们合作社种了三百亩萝卜，往年都是外地客商来收，今年一车都没来，地里的萝卜一毛钱一斤也卖不掉，再下霜就全冻坏了。希望政府帮忙联系超市、学校食堂，或者上电商卖一卖。
          `,
          examplesEn: `
            Tens of thousands of jin of oranges rot on the trees; please help us sell them.
            The grain station deducts far too much for moisture.
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'nongye',
          assistingUnits: ['shangwu', 'fagai'],
          legalBasis: [law('中华人民共和国农民专业合作社法')],
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.02.04',
          name: '渔业与禁渔',
          nameEn: 'Fishing and closed seasons',
          synonyms: '禁渔期 电鱼 毒鱼 渔船 鱼塘 渔民补贴 退捕 炸鱼 养鱼死亡 增殖放流',
          examples: `
            禁渔期晚上有人开快艇在江里电鱼，天天如此。
            上游排污，我家鱼塘一万多斤鱼全翻了肚。
            退捕渔民的过渡期补助和社保没有落实。
            渔船改造补贴申报了两年没有音讯。
            水库承包人往水里倒化肥养鱼，水都变绿了。
            请问休闲钓鱼能用几根竿，需要办证吗
          `,
          examplesEn: `
            People electrofish from speedboats at night in the closed season.
            All the fish in my pond died after someone upstream discharged waste.
          `,
          demandTypes: ['report', 'help', 'consult'],
          leadUnit: 'nongye',
          assistingUnits: ['gongan', 'shengtai'],
          legalBasis: [law('中华人民共和国渔业法')],
          questions: [ask('place', '水域位置、时间？', 'Which water, and when?')],
        }),
      ],
    },
    {
      code: '13.03',
      name: '农村土地与宅基地',
      nameEn: 'Farm land and house plots',
      leaves: [
        leaf({
          code: '13.03.01',
          name: '土地承包与确权',
          nameEn: 'Contracted land and titles',
          synonyms: '土地确权 承包地 土地承包 二轮延包 调地 分地 土地承包经营权证 出嫁女土地 新生儿没地',
          examples: `
            土地确权把我家两亩地确到了邻居名下，找村里推镇里，镇里推村里。
            二轮延包三十年，新添的三口人都没有地，死了的人还占着地。
            出嫁女户口没迁走，村里把承包地收回了，合法吗？
            承包经营权证上的面积少了八分，怎么更正？
            村组强行打乱重新分地，好地都给了干部家。
            在外打工多年，地被人种了要不回来
            请问土地承包到期后会不会重新调整
            我和丈夫都在外打工，2016年土地确权时村里说代办，去年回来才知道我家三亩七分责任田写在了堂弟的证上。村里说已经公示过没人提意见，可是我们根本没有看到公示。请问现在还能不能更正？
            承包期内全家户口迁到县城，地会不会被收走？
          `,
          examplesEn: `
            The land register gave two mu of our land to a neighbour.
            The village took back the land of a married daughter although she is still registered here.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'nongye',
          assistingUnits: ['street', 'ziran'],
          legalBasis: [law(CONTRACTING, '第三十一条')],
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.03.02',
          name: '土地流转与租金',
          nameEn: 'Leasing of farm land',
          synonyms: '土地流转 流转费 租金拖欠 承包大户 土地出租 老板跑路 流转合同 土地托管 撂荒',
          examples: `
            公司租了我们组三百亩地种花木，老板跑路，两年的流转费没给。
            流转合同是村里代签的，一租三十年，每亩才三百，我们不知情。
            租出去的水田被挖成鱼塘，到期怎么复耕？
            大片良田荒着长草没人种，太可惜了。
            农业公司把耕地转租搞房车营地。
            村里要求撂荒的地统一收回，在外务工的人不同意
            东边一千多亩好田2015年流转给一家农业公司，头两年租金还给，后来公司换了三个老板，地里长满一人高的草，既不种也不退，我们要回来自己种，合同上又签着二十年，乡亲们干着急。
          `,
          examplesEn: `
            A company leased three hundred mu for trees, ran away and owes two years' rent.
            The village signed a thirty-year lease for us without our knowledge.
          `,
          demandTypes: ['complaint', 'help', 'report'],
          leadUnit: 'nongye',
          assistingUnits: ['street'],
          legalBasis: [law(CONTRACTING), law('农村土地经营权流转管理办法')],
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.03.03',
          name: '宅基地与农村建房',
          nameEn: 'House plots and rural building',
          synonyms: '宅基地 农村建房 建房审批 一户一宅 老房翻建 宅基地证 宅基地纠纷 农村自建房 分户',
          examples: `
            兄弟分家后我没有宅基地，申请批建房五年了没消息。
            老房子成了危房想原址翻建，镇里说规划冻结不批。
            邻居建房占了我家宅基地半米，还把滴水滴到我院里。
            村主任一户占三处宅基地，普通村民一处都批不下来。
            城里工作的子女能不能继承父母的农村房屋？
            想在承包地边上盖一间看护房，要办什么手续
            批了宅基地，村里还要收一万块钱才给放线
            我家四代八口人挤在两间八十年代的平房里，宅基地申请从2018年交到现在，村里每次都说没有指标。可是去年外村一个做生意的人在我们村盖起了三层小楼，请问他的地是哪里来的？
            我在城里买了房，老家父母留下的老屋塌了，还能在原地重建吗？
          `,
          examplesEn: `
            I have no house plot since the family was divided; five years of applying without news.
            My neighbour built half a metre into our plot.
          `,
          demandTypes: ['consult', 'complaint', 'report'],
          leadUnit: 'nongye',
          assistingUnits: ['ziran', 'street'],
          legalBasis: [law('中华人民共和国土地管理法', '第六十二条')],
          questions: [VILLAGE],
        }),
      ],
    },
    {
      code: '13.04',
      name: '村务与集体资产',
      nameEn: 'Village affairs and collective property',
      leaves: [
        leaf({
          code: '13.04.01',
          name: '村务财务公开',
          nameEn: 'Openness of village accounts',
          synonyms: '村务公开 村账 财务不公开 村委会 公示栏 村集体账目 村民监督 村提留',
          examples: `
            我们村五年没有公布过账目，村民想看账被拒绝。
            公示栏里只有一张旧表，征地款花到哪里去了没人知道。
            村里修路每户收了两千块，没有收据没有清单。
            一事一议筹资的钱用来请客吃饭。
            会计是书记的小舅子，账目一团糟，希望镇里来审计。
            村委会公章让人代管，盖个章还要给烟
            我们村有两百多亩机动地和一口大水库常年对外承包，村民从来没见过合同，也没分过一分钱。上届书记说都投进村办公楼了，可办公楼是上级拨款建的。请求农经站来审计村里近十年的账。
          `,
          examplesEn: `
            Our village has not published its accounts for five years.
            Every household paid two thousand for the road and nobody gave a receipt.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'street',
          assistingUnits: ['nongye', 'minzheng'],
          legalBasis: [law(VILLAGE_LAW, '第三十条'), law(VILLAGE_LAW, '第三十一条')],
          fallbackUnit: 'nongye',
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.04.02',
          name: '集体收益与成员资格',
          nameEn: 'Collective income and membership',
          synonyms: '集体经济组织成员 分红 征地款分配 外嫁女 集体资产 股份 成员资格 村集体收入 入赘',
          examples: `
            外嫁女户口还在村里，征地补偿款一分没有分给我和孩子。
            集体经济股权改革把我们户漏掉了，要求重新确认成员身份。
            村集体的商铺租给书记亲戚，租金二十年没涨。
            大学生户口迁回来，村里不承认村民待遇。
            上门女婿能不能参加分红？
            集体的鱼塘和林场被卖了，村民代表会都没有开过
            村里把集体林场一百二十亩卖给公司建厂，每人分一万二。我女儿是去年离婚带着孩子把户口迁回来的，村民代表会投票说离婚回来的不算本村人。法律上集体成员到底由谁来定？
          `,
          examplesEn: `
            I married out but am still registered here and got nothing of the land money.
            The village shops are let to the secretary's relatives at a twenty-year-old rent.
          `,
          demandTypes: ['complaint', 'help', 'report'],
          leadUnit: 'nongye',
          assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国农村集体经济组织法')],
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.04.03',
          name: '村干部侵占挪用',
          nameEn: 'Embezzlement by village cadres',
          synonyms: '村干部贪污 村书记 侵占集体 优亲厚友 挪用 虚报冒领 村霸 以权谋私 村官腐败',
          examples: `
            村支书用假名单套取危房改造款六户，实名举报。
            生产队的机动地被组长长期霸占自己种。
            扶贫送来的化肥和鸡苗都进了村干部家。
            村主任私自卖集体砂石，收入不入账。
            村委的工程都是书记儿子做，没有招标。
            请不要把我的信息转给镇里和村里，他们关系很好
          `,
          examplesEn: `
            The village secretary claimed housing money with a false list of six families.
            All village building work goes to the secretary's son without a tender.
          `,
          demandTypes: ['report'],
          leadUnit: 'jiandu',
          legalBasis: [law('中华人民共和国监察法')],
          fallbackUnit: 'jiandu',
          questions: [VILLAGE, mayAsk('secret', '是否要求对身份保密？', 'Should your identity be kept secret?')],
        }),
      ],
    },
    {
      code: '13.05',
      name: '乡村建设',
      nameEn: 'Building in villages',
      leaves: [
        leaf({
          code: '13.05.01',
          name: '入户路机耕道与村内小桥',
          nameEn: 'Paths to houses, field tracks and small village bridges',
          synonyms: '入户路 机耕路 机耕道 田间道路 组内道路 便民桥 巷道硬化 生产路 户户通 村内道路',
          examples: `
            组里的主路硬化了，通到我家门口的四十米没有修，老人坐轮椅出不来。
            机耕路太窄，收割机下不了田，几十亩稻子只能用镰刀割。
            水渠上搭的预制板断了两块，挑谷子过去的人踩空摔断了腿。
            村巷子里坑坑洼洼，雨天一脚泥晴天一身灰，一事一议的钱什么时候批？
            修户户通，一边的人家修了，我们这边五户说资金用完了。
            邻居把去果园的生产路挖断种树，农用车过不去，村里调解不了。
            请问村民自己集资修进组的路，水泥政府能不能补助？
          `,
          examplesEn: `
            The lane was paved but the last forty metres to my house were left out.
            The field track is too narrow for the harvester.
          `,
          demandTypes: ['help', 'complaint', 'suggestion'],
          leadUnit: 'street',
          assistingUnits: ['nongye', 'jiaotong'],
          legalBasis: [law('中华人民共和国乡村振兴促进法')],
          fallbackUnit: 'nongye',
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.05.02',
          name: '农村厕所污水与垃圾',
          nameEn: 'Village toilets, sewage and refuse',
          synonyms: '农村垃圾 改厕 旱厕 人居环境 村里垃圾 农村污水 化粪池 美丽乡村 村庄整治 卫生费',
          examples: `
            改厕只挖了个坑埋了个桶，根本没法用，政府补助却发完了。
            村里的垃圾池一个月清一次，苍蝇满天飞。
            美丽乡村只做了公路边的一排墙，里面还是老样子。
            每人每年收三十元卫生费，垃圾车却不进我们组。
            农村污水管网接到家门口三年了没有通。
            请问今年厕所改造还有没有名额，补助多少
            我们自然村六十多户，四年前就说建污水管网，路挖了又填，管子埋了不通，化粪池的水照样流进门前水塘，夏天蚊子成团，塘里的鱼都死绝了，请来个人看一看。
          `,
          examplesEn: `
            The new toilet is just a hole with a barrel and cannot be used.
            The village rubbish pit is emptied once a month.
          `,
          demandTypes: ['complaint', 'help', 'consult'],
          leadUnit: 'street',
          assistingUnits: ['nongye'],
          fallbackUnit: 'nongye',
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.05.03',
          name: '农村饮水安全',
          nameEn: 'Drinking water in villages',
          synonyms: '农村自来水 吃水难 村里停水 饮水安全 井水发黄 水压小 自来水入户 水厂 人畜饮水',
          examples: `
            村里的自来水三天两头停，要到二里外挑水吃。
            自来水入户费每家收三千八，通了两个月就没水了。
            井水又黄又腥，水垢特别厚，担心喝了得结石。
            全组一百多口人至今没有通自来水，请政府解决吃水问题。
            村水厂承包给私人，水费一吨六块，比城里还贵。
            水源地上游养猪，喝的水安全吗
            我们云岭镇高山上三个组两百来口人，吃水全靠山泉，去年秋旱断水两个月，青壮年都出去打工，老人要到山下背水。扶贫时修的蓄水池裂了，一滴水存不住，请水利局尽快安排维修，解决吃水问题。
          `,
          examplesEn: `
            Village tap water fails every few days and we carry water two li.
            Our group of a hundred people still has no tap water.
          `,
          demandTypes: ['help', 'complaint'],
          leadUnit: 'shuili',
          assistingUnits: ['weijian', 'street'],
          legalBasis: [law(WATER, '第五十四条')],
          leastUrgency: 'T1',
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.05.04',
          name: '农村危房改造',
          nameEn: 'Unsafe village houses',
          synonyms: '危房改造 土坯房 房子要倒 危房鉴定 危改补助 旧房拆除 农村房屋安全',
          examples: `
            我家土坯房墙体开裂，一下大雨不敢睡觉，危房改造指标年年轮不上。
            危房改造验收过了，补助款只给了一半。
            老母亲一个人住在快倒的老屋里，请派人来鉴定。
            房子明明是好好的，村里为了完成任务让我们写成危房。
            请问自建房鉴定为D级，政府能补多少钱？
            旁边的废弃老宅随时会塌，压到我家厨房
          `,
          examplesEn: `
            The mud walls of our house are cracked and we dare not sleep in heavy rain.
            Only half of the rebuilding grant was paid.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'zhujian',
          assistingUnits: ['street'],
          questions: [VILLAGE, ask('danger', '是否有人居住、有无倒塌危险？', 'Does anyone live there; may it collapse?')],
        }),
      ],
    },
    {
      code: '13.06',
      name: '乡村振兴与帮扶',
      nameEn: 'Rural revival and support',
      leaves: [
        leaf({
          code: '13.06.01',
          name: '防返贫监测与帮扶',
          nameEn: 'Support against poverty',
          synonyms: '贫困户 建档立卡 精准扶贫 脱贫 监测户 扶贫政策 帮扶干部 产业扶贫 扶贫款',
          examples: `
            家里两个残疾人，当年没有评上建档立卡户，现在能不能纳入监测？
            明明没有脱贫，村干部让我在脱贫表上签字。
            扶贫产业分红说好每年八百，只给了第一年。
            帮扶干部一年来一次，拍张照就走。
            贫困户名单里有在城里买房的人，不公平。
            小额扶贫贷款到期还不上怎么办，能续吗
            我家是2017年的脱贫户，去年儿子车祸花了三十多万，媳妇走了，留下一个两岁的孩子。跟村里说想纳入监测帮扶，村干部说名额要控制，怕影响考核。难道非要到讨饭的地步才算返贫吗？
          `,
          examplesEn: `
            There are two disabled people in our family; can we be entered for support?
            The village made me sign that we are no longer poor.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'nongye',
          assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国乡村振兴促进法')],
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.06.02',
          name: '易地搬迁与移民后扶',
          nameEn: 'Resettlement and migrants of reservoirs',
          synonyms: '易地搬迁 移民搬迁 水库移民 移民补助 后期扶持 安置点 移民直补 库区',
          examples: `
            易地搬迁到镇上的安置房没有产权证，老家的房子又要拆，怎么办？
            我家是修水库时的老移民，每年六百元直补少了两个人的。
            搬到安置点没有地种没有活干，生活比以前还难。
            移民资金被村里拿去修办公楼。
            安置房墙面渗水，电梯三天两头坏，贫困户哪里修得起
            库区新增人口能不能享受移民后期扶持
          `,
          examplesEn: `
            Our resettlement flat has no deed and the old house must be demolished.
            We were moved for the reservoir; the yearly grant misses two persons.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'nongye',
          assistingUnits: ['shuili', 'street'],
          legalBasis: [law('大中型水利水电工程建设征地补偿和移民安置条例')],
          questions: [VILLAGE],
        }),
      ],
    },
    {
      code: '13.07',
      name: '水利与河湖',
      nameEn: 'Water works, rivers and lakes',
      leaves: [
        leaf({
          code: '13.07.01',
          name: '河道采砂与侵占',
          nameEn: 'Sand mining and encroachment',
          synonyms: '非法采砂 挖沙 河道侵占 填河 河堤违建 偷沙 河道种植 采砂船 河湖四乱',
          examples: `
            河里每天半夜有采砂船偷挖，河床挖出几米深的坑，河堤都要塌了。
            有人在河滩上堆土盖房子开农家乐，堵住了行洪通道。
            砂场把河边良田都挖了，村民举报多次没有结果。
            沿河种菜的人把河堤坡面挖得乱七八糟。
            水库的消落区被人填土建鱼棚。
            建筑垃圾直接倒进河道，河面窄了一半
            我们村前面的河道三年前河床和田一样高，现在被采砂的人挖下去七八米，两岸的田一块块往下塌，已经没了二十多亩。他们白天停着船装样子，夜里十二点以后才开工，水利执法来了人就跑，是不是有人报信？
          `,
          examplesEn: `
            Sand is dredged illegally every night and the dyke will collapse.
            Someone filled the flood plain to build a restaurant.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'shuili',
          assistingUnits: ['gongan', 'street'],
          legalBasis: [law(WATER, '第三十七条'), law(WATER, '第三十九条')],
          questions: [ask('place', '河段位置、时间？', 'Which stretch, and when?')],
        }),
        leaf({
          code: '13.07.02',
          name: '河堤水库与防洪设施',
          nameEn: 'Dykes, reservoirs and flood protection',
          synonyms: '河堤 水库 防洪 堤坝 塌方 水闸 护坡 河道清淤 山塘 大坝渗水',
          examples: `
            河堤被洪水冲开一个缺口，再下雨就会淹到村里。
            山塘水库坝体渗水，下面住着六十多户人家。
            河道多年没有清淤，一到汛期水就漫上来。
            水闸锈死打不开，农田排不了水。
            修河堤把我家的地冲走三分，没有补偿。
            请求在河边装护栏，已经有两个小孩掉下去过
            沿河护坡的工程偷工减料，一场雨就垮了
            上游水库昨天放水没有提前通知，把我们在河边放的鸭子冲走三百多只，还有两个洗衣服的妇女差点被卷走。希望水库管理处放水前拉警报或者发短信。
          `,
          examplesEn: `
            The flood broke the dyke; the next rain will reach the village.
            Water seeps through the dam above sixty houses.
          `,
          demandTypes: ['help', 'complaint', 'suggestion'],
          leadUnit: 'shuili',
          assistingUnits: ['yingji', 'street'],
          legalBasis: [law('中华人民共和国防洪法')],
          leastUrgency: 'T1',
          questions: [ask('place', '具体位置、险情？', 'Exact place and danger?')],
        }),
        leaf({
          code: '13.07.03',
          name: '农田灌溉与抗旱',
          nameEn: 'Irrigation and drought',
          synonyms: '灌溉 水渠 沟渠堵塞 抗旱 放水 农田水利 机井 渠道 抽水泵站 高标准农田',
          examples: `
            水渠垮了三年没修，几百亩水田没有水插秧。
            正是灌浆的时候水库不放水，稻子都干裂了。
            机井打好了不通电，浇地还是靠拉水。
            高标准农田建设把原来的沟填了，新沟比田还高，水进不来。
            上游的村把水拦住，两个村差点打起来。
            泵站抽水一小时收六十，农民浇不起地
            眼下早稻正要灌浆，干渠里一滴水没有，水管站说上游电站在蓄水发电。几百亩田裂开了手指宽的缝，再等一个星期就要绝收，请水利局出面调水，电可以晚一点发，庄稼等不起啊。
          `,
          examplesEn: `
            The canal collapsed three years ago and hundreds of mu have no water.
            The new drain lies higher than the field.
          `,
          demandTypes: ['help', 'complaint'],
          leadUnit: 'shuili',
          assistingUnits: ['nongye', 'street'],
          legalBasis: [law('农田水利条例')],
          questions: [VILLAGE],
        }),
      ],
    },
    {
      code: '13.08',
      name: '林业与野生动物',
      nameEn: 'Forests and wild animals',
      leaves: [
        leaf({
          code: '13.08.01',
          name: '林权与林木采伐',
          nameEn: 'Forest rights and felling',
          synonyms: '林权 林权证 盗伐 滥伐 砍伐证 山林纠纷 公益林补偿 自留山 林地',
          examples: `
            我家自留山的杉木被邻村人偷砍了两百多棵。
            林权证上的四至和隔壁重叠，闹了十几年没有解决。
            想砍自家种的树盖房子，采伐证怎么办？
            公益林补偿款从来没有发到我们农户手里。
            采石场毁林开山，满山的松树都没了。
            老板承包荒山种桉树，把水源都抽干了
          `,
          examplesEn: `
            People from the next village felled two hundred firs on our hill.
            How do I get a felling permit for trees that I planted?
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'ziran',
          assistingUnits: ['street', 'gongan'],
          legalBasis: [law('中华人民共和国森林法', '第五十六条')],
          questions: [VILLAGE],
        }),
        leaf({
          code: '13.08.02',
          name: '野生动物损害与保护',
          nameEn: 'Damage by and protection of wild animals',
          synonyms: '野猪 野生动物 毁庄稼 猴子 蛇进家 捕鸟 卖野味 马蜂窝 野生动物救助 蟒蛇',
          examples: `
            野猪成群下山，红薯和玉米一晚上拱光，能不能捕杀，有没有赔偿？
            家里飞进一只受伤的猫头鹰，送到哪里救助？
            饭店偷偷卖穿山甲和野鸟，老板说要提前预订。
            有人在湿地张网捕鸟，挂满了死鸟。
            猴子进村抢东西抓伤老人。
            院子里发现一条大蛇，不敢出门
          `,
          examplesEn: `
            Wild boars destroyed our maize overnight; is there compensation?
            People spread nets in the wetland and dead birds hang in them.
          `,
          demandTypes: ['help', 'report', 'consult'],
          leadUnit: 'ziran',
          assistingUnits: ['gongan', 'xiaofang', 'street'],
          legalBasis: [law('中华人民共和国野生动物保护法')],
          questions: [ask('place', '位置、动物种类？', 'Where, and which animal?')],
        }),
      ],
    },
  ],
}
