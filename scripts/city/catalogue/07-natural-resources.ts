// 07 自然资源规划: plans and permits, title to homes and land, use of land, land taken from villages, mines and landslides, surveying.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk, workingDays } from './leaf.ts'

const PLANNING = '中华人民共和国城乡规划法'
const LAND = '中华人民共和国土地管理法'
const REGISTER = '不动产登记暂行条例'
const MINERALS = '中华人民共和国矿产资源法'

const registration = workingDays(30, law(REGISTER, '第二十条'))
const plot = ask('plot', '地块或项目的位置、名称？', 'Where is the plot or project, and what is it called?')
const village = ask('village', '哪个镇、哪个村、哪个组？', 'Which town, village and group?')

export const naturalResources: FirstLevel = {
  code: '07',
  name: '自然资源规划',
  nameEn: 'Land and planning',
  children: [
    {
      code: '07.01',
      name: '规划编制与公示',
      nameEn: 'Plans',
      leaves: [
        leaf({
          code: '07.01.01', name: '片区规划与地块用途', nameEn: 'What a plot is planned for',
          synonyms: '地块规划 土地用途 控规 规划咨询 这块地建什么 总体规划 用地性质 城市规划 规划图',
          examples: `
            请问我们小区南侧那块空地规划是做什么的，会不会盖高楼挡住我们？
            想了解东埠街道老码头片区未来五年的规划，有没有学校和医院。
            听说望江新城要整体开发，规划方案什么时候公布
            我们村在不在城市规划区范围内，老房子还能不能翻建？
            地铁口旁边的商业用地空了好多年，政府打算什么时候启动建设？
            在哪个网站可以看到控制性详细规划图，窗口让我写申请
            咨询北湖片区B-07地块的规划用途及建设时序`,
          examplesEn: `
            What is planned for the empty lot south of our compound?
            Where can I see the detailed plan of our district?`,
          demandTypes: ['consult', 'suggestion'], leadUnit: 'ziran', legalBasis: [law(PLANNING, '第九条')], questions: [plot],
        }),
        leaf({
          code: '07.01.02', name: '规划公示与调整异议', nameEn: 'Objections to plans and their changes',
          synonyms: '规划公示 规划变更 擅自改规划 规划听证 规划调整 容积率调整 反对规划 绿地改住宅 公示期',
          examples: `
            买房时规划是学校，现在公示改成住宅，我们业主坚决反对，要求召开听证会。
            公示牌就贴在工地里面，根本没人看得见，这样的公示算不算数？
            容积率从2.0调到2.8，多盖两栋楼，谁同意的
            原规划的社区公园变成了加油站，请恢复。
            对批前公示有意见，邮箱退信电话没人接，意见往哪里提交
            开发商二期擅自变更总平面图，把我们一期的中心花园缩小了一半
            开发商为增加商业面积，申请把小区配建幼儿园调整为商铺，公示期只有七天，业主群里四百人反对，请不予批准。`,
          examplesEn: `
            When we bought, the plan showed a school; now it has been changed to housing.
            The notice of the plan was posted where nobody can see it.`,
          demandTypes: ['complaint', 'consult', 'suggestion'], leadUnit: 'ziran', assistingUnits: ['zhujian'], legalBasis: [law(PLANNING, '第二十六条'), law(PLANNING, '第四十八条'), law(PLANNING, '第五十条')],
          questions: [plot],
        }),
        leaf({
          code: '07.01.03', name: '道路与公共设施选址规划', nameEn: 'Planned roads and sites of public facilities',
          synonyms: '规划道路 选址 道路红线 公交场站规划 学校选址 医院选址 变电站选址 规划建议 快速路线位',
          examples: `
            规划的快速路从我们小区和幼儿园中间穿过，能不能往北移两百米？
            建议在文澜片区预留一块地建综合医院，现在看病要跨江。
            殡仪馆新址选在水源地附近合适吗，希望重新论证
            规划红线划到我家院墙，房子属于拆迁范围吗
            请问金穗镇外环线的走向定了没有，占不占我们组的地
            希望新区规划一条真正能骑的自行车道。
            高压走廊规划从学校北侧通过，建议走山后荒坡，既省钱又安全。`,
          examplesEn: `
            The planned expressway runs between our homes and the kindergarten; can it be moved?
            Has the line of the town’s outer ring road been fixed?`,
          demandTypes: ['suggestion', 'consult'], leadUnit: 'ziran', assistingUnits: ['zhujian', 'jiaotong'], questions: [plot],
        }),
      ],
    },
    {
      code: '07.02',
      name: '规划许可与批后监管',
      nameEn: 'Planning permission and its enforcement',
      leaves: [
        leaf({
          code: '07.02.01', name: '不按规划建设', nameEn: 'Building against the approved plan',
          synonyms: '不按规划施工 擅自加层 少建配套 车位缩水 规划验收 违反规划 偷面积 楼层加高 绿地缩减',
          examples: `
            批准的是十八层，实际盖了二十一层，请规划部门查处。
            小区规划有幼儿园和篮球场，开发商一个都没建，却通过了规划验收。
            总平图标的是绿化，现在全铺成了停车位往外卖，验收的人没看到吗？
            售楼处承诺的人车分流，交付时出入口的位置都改了
            隔壁单位把批的二层仓库盖成六层办公楼
            要求公开项目规划许可证附图，我们想核对一下是不是按图建的
            我们购买时经批准的总平面图有下沉广场和两处出入口，交付时只剩一处，消防车掉不了头，规划核实是如何通过的？`,
          examplesEn: `
            Eighteen storeys were approved and twenty-one have been built.
            The plan shows a kindergarten and a court; neither was built, yet it passed.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'ziran', assistingUnits: ['chengguan', 'zhujian'], legalBasis: [law(PLANNING, '第四十五条'), law(PLANNING, '第六十四条')],
          questions: [plot],
        }),
        leaf({
          code: '07.02.02', name: '采光日照与楼间距', nameEn: 'Daylight and distance between buildings',
          synonyms: '采光 日照 遮挡阳光 楼间距太近 挡光 日照不足 采光权 冬至日照 楼挨着楼',
          examples: `
            前面新建的楼离我家只有十五米，冬天一整天见不到太阳，日照够两个小时吗？
            学校盖宿舍楼挡住我们一到五层的阳光，老人晒不到太阳，采光补偿怎么算？
            请提供这个项目的日照分析报告，我们怀疑造假
            楼间距不足，拉开窗帘对面在干什么看得清清楚楚
            邻居加盖一层，把我家唯一的南窗挡死了
            新楼盖到十二层了才发现遮光，请求先停工再测
            对面商住楼违规加高两层，导致我家冬至日照从三小时变成不足一小时，申请规划部门实测并公开日照报告。`,
          examplesEn: `
            The new block stands fifteen metres away and we get no sun in winter.
            Please show us the daylight analysis of this project.`,
          demandTypes: ['complaint', 'consult', 'help'], leadUnit: 'ziran', assistingUnits: ['zhujian'], legalBasis: [law('中华人民共和国民法典', '第二百九十三条')], questions: [plot],
        }),
        leaf({
          code: '07.02.03', name: '规划许可办理', nameEn: 'Applying for planning permission',
          synonyms: '规划许可证 建设工程规划许可 办规划手续 用地规划许可 翻建审批 乡村规划许可 临时建设审批 一书两证',
          examples: `
            老城区自己的私房成了危房，想原址翻建，规划许可怎么申请？
            企业扩建厂房，规划许可证交件两个月没有回复，能否告知卡在哪个环节
            加建外挂楼梯需要到规划局审批吗？
            临时建筑到期想延长，请问流程
            我在集镇上有块宅地，建房手续到底是镇里办还是资规所办，来回跑了五趟
            工业用地想改建成人才公寓，规划上允许吗，材料要准备哪些
            养老院想在院内加建一部连廊电梯，报规划三个月，窗口说没有先例，让等等看`,
          examplesEn: `
            My old house in the city is unsafe; how do I apply to rebuild it?
            Our factory extension has waited two months for planning permission.`,
          demandTypes: ['consult', 'help', 'complaint'], leadUnit: 'ziran', assistingUnits: ['shenpi'], legalBasis: [law(PLANNING, '第四十条'), law(PLANNING, '第四十一条')],
        }),
      ],
    },
    {
      code: '07.03',
      name: '不动产登记',
      nameEn: 'Title to homes and land',
      leaves: [
        leaf({
          code: '07.03.01', name: '商品房办证难', nameEn: 'No title because of the developer',
          synonyms: '房产证 办不了房产证 不动产证 办证难 开发商不办证 房产证迟迟不下来 大证没办 住了十年没房产证',
          examples: `
            入住六年了开发商还没给我们办房产证，孩子上学落户都受影响，请问到底卡在哪里？
            开发商欠缴土地出让金，导致全小区两百多户办不了不动产证，业主有什么错？
            契税和维修基金交给开发商代办，五年没有消息，公司注销了。
            交房时承诺一年内办证，现在第三年，违约金也不给
            因为开发商把土地抵押给银行，我们的分户证全办不下来，求政府协调解决历史遗留问题
            单位集资建房，产权证办不下来，九十年代到现在快三十年了
            楼盘没有消防验收，产权登记中心不受理，我们就只能干等着吗
            业主早已缴清房款和税费，因开发商未缴纳人防易地建设费，整栋楼办不了大产权证，孩子入学落户处处受阻，请政府启动历史遗留问题绿色通道。
            咨询某小区何时能办理不动产权证`,
          examplesEn: `
            Six years after moving in the developer has still not given us our title deeds.
            The developer owes the land fee, so two hundred homes cannot be registered.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'ziran', assistingUnits: ['zhujian', 'taxation'], legalBasis: [law(REGISTER), law('城市商品房预售管理办法', '第十二条')],
          questions: [ask('project', '小区和开发商的名称？', 'Names of the compound and the developer?')],
        }),
        leaf({
          code: '07.03.02', name: '不动产登记办理', nameEn: 'Registering a home',
          synonyms: '办不动产证 过户 房产过户 首次登记 预约取号 登记费 换证 遗失补证 转移登记 加名字 夫妻更名',
          examples: `
            二手房过户需要带什么材料，网上预约的号要等两个星期，能快点吗？
            房产证上想加上妻子的名字，要交税吗，到哪个大厅办
            房产证丢了怎么补办，还要登报吗？
            登记大厅工作人员让我来回跑了四趟，每次说的材料都不一样。
            办理不动产登记说好五个工作日，已经二十天没出证
            母亲年纪大出不了门，可以委托或者上门办理吗
            车位能不能单独办产权证？
            不动产登记中心网上预约的号被黄牛抢光，中介说加两百块当天就能办，请整治。`,
          examplesEn: `
            Which papers do I need to transfer a second-hand flat?
            My deed is lost; how do I get a new one?`,
          demandTypes: ['consult', 'complaint', 'help'], leadUnit: 'ziran', legalBasis: [law(REGISTER, '第二十条')], statutoryLimit: registration,
        }),
        leaf({
          code: '07.03.03', name: '房产继承、赠与和析产', nameEn: 'Inheritance, gifts and divided homes',
          synonyms: '房产继承 遗产过户 赠与过户 离婚析产 继承公证 房产公证 父母去世房产 放弃继承',
          examples: `
            父亲去世，房子在他名下，兄弟四个有一个联系不上，怎么办继承登记？
            继承过户一定要公证吗，公证费要一万多，有没有别的办法？
            离婚判决房子归我，前妻不配合，能单方过户吗
            想把房子赠给孙子，和买卖比哪种税费低
            爷爷奶奶的死亡证明早就没有了，登记中心非要不可，几十年前的去哪里找？
            非婚生子女有没有权利继承房产，需要亲子鉴定吗
            独生子女继承父母遗产，还要找爷爷奶奶那边七大姑八大姨来放弃，人都在外省，能不能告知承诺`,
          examplesEn: `
            Father died and one of four brothers cannot be found; how do we register the inheritance?
            Must an inheritance be notarised before the home can be transferred?`,
          demandTypes: ['consult', 'help'], leadUnit: 'ziran', assistingUnits: ['sifa', 'taxation'], legalBasis: [law('不动产登记暂行条例实施细则')], statutoryLimit: registration,
        }),
        leaf({
          code: '07.03.04', name: '登记错误更正与查询', nameEn: 'Errors in the register, searches',
          synonyms: '房产证写错 登记错误 更正登记 查档 房产查询 异议登记 查封解除 抵押注销 无房证明 面积错误',
          examples: `
            房产证上的面积比实际少了九平米，想申请更正。
            把我家的房号登记到隔壁了，现在卖房卖不掉，谁来负责？
            查询名下有没有房产在手机上可以查吗，无房证明怎么开
            贷款还清了，抵押注销怎么办，银行让我等一个月
            系统显示我的房子被查封，可是我从来没有打过官司
            身份证号登记时错了一位，跑了派出所又跑登记中心，都不给改
            登记机构把我家的土地用途错登成商业，交易时多缴税款，要求更正并赔偿损失。`,
          examplesEn: `
            My deed shows nine square metres less than there are.
            Can I get a certificate that I own no home on my phone?`,
          demandTypes: ['help', 'consult', 'complaint'], leadUnit: 'ziran', legalBasis: [law(REGISTER), law('中华人民共和国民法典', '第二百二十条')],
        }),
        leaf({
          code: '07.03.05', name: '土地证与历史遗留产权', nameEn: 'Land certificates and old titles',
          synonyms: '土地证 国有土地使用证 房地不一致 老房子没证 划拨土地 分割土地证 土地证分户 小产权房 土地年限到期',
          examples: `
            老房改房只有房产证没有土地证，过户时说要补土地出让金，凭什么？
            我家房子是1992年自己建的，一直没有产权证，现在可以补办吗？
            土地使用年限快到七十年了还是五十年的，到期怎么办
            买的是村里的小产权房，签了合同交了钱，能转正吗
            土地证是几户共用一个，想分割办理，窗口说没有政策
            企业改制时的职工宿舍，产权登记在早已注销的公司名下，几十户人卖不了房
            我们七十年代的联排老宅，土地证共用一本，邻居失踪多年，现在漏雨想翻建，没有证就不给批。`,
          examplesEn: `
            My old flat has a deed but no land certificate and now they want a land fee.
            I built my house in 1992 and it was never registered; can that be made good?`,
          demandTypes: ['help', 'consult'], leadUnit: 'ziran', assistingUnits: ['zhujian'], legalBasis: [law(REGISTER), law('中华人民共和国民法典', '第三百五十九条')],
        }),
      ],
    },
    {
      code: '07.04',
      name: '土地管理',
      nameEn: 'Use of land',
      leaves: [
        leaf({
          code: '07.04.01', name: '违法占地建设', nameEn: 'Building on land without approval',
          synonyms: '违法占地 非法占地 占用耕地建房 未批先占 违法用地 大棚房 农用地建厂 乱占耕地 别墅',
          examples: `
            村里有人在耕地上盖起了厂房，面积十几亩，没有任何审批手续，请查处。
            以建蔬菜大棚的名义，里面盖的是一排小别墅对外出售。
            采石公司占用林地和农田修路堆料，镇里说有手续，让出示又拿不出
            基本农田被硬化成停车场，立着基本农田保护牌呢，多讽刺！
            举报村支书占用集体土地建私人会所
            去年就下了处罚要求拆除复耕，一年了还在营业，为什么不执行
            老板租了我们的水田填上渣土搞驾校
            某企业以生态农业园名义流转三百亩耕地，实际硬化建成停车场、木屋民宿和烧烤场，请自然资源部门通过卫星影像核查。`,
          examplesEn: `
            Somebody has put up factory halls on farmland without any approval.
            Under the name of greenhouses, small villas are being built and sold.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'ziran', assistingUnits: ['nongye', 'street'], legalBasis: [law(LAND, '第七十七条'), law(LAND, '第三十七条')], questions: [village],
        }),
        leaf({
          code: '07.04.02', name: '耕地破坏与取土挖沙', nameEn: 'Farmland dug up or spoilt',
          synonyms: '破坏耕地 挖沙取土 卖土 基本农田 挖塘 复垦 耕地撂荒 剥离表土 耕地种树',
          examples: `
            有人半夜在我们组的稻田里挖土卖到砖厂，挖了三米多深，地毁了。
            施工队借用我家的地堆料，撤场后全是石渣混凝土，答应的复垦没有兑现。
            永久基本农田里挖鱼塘、栽果树，上面检查就撒点麦种
            采砂船把河滩地都掏空了，岸边的玉米地塌进河里
            耕地占补平衡，山顶上造的“梯田”全是石头，根本不能种，是骗补贴吧？
            好好的良田栽满了绿化树苗，可以不可以恢复种粮
            中标土地整治项目的老板把我们组的表土卖掉，换回来的是建筑垃圾，庄稼根本长不起来`,
          examplesEn: `
            At night somebody digs soil from our rice fields and sells it to the brickworks.
            The contractor left stones and concrete on my field and did not restore it.`,
          demandTypes: ['report', 'complaint', 'help'], leadUnit: 'ziran', assistingUnits: ['nongye', 'gongan'], legalBasis: [law(LAND, '第七十五条'), law('基本农田保护条例', '第十七条')], questions: [village],
        }),
        leaf({
          code: '07.04.03', name: '土地出让与闲置', nameEn: 'Sale of land and idle land',
          synonyms: '土地出让 闲置土地 土地拍卖 圈地 荒着 土地出让金 低价卖地 工业用地 收回土地',
          examples: `
            市中心那块地开发商拍下来九年没有动工，杂草丛生，按规定应该收回了吧？
            招商引资圈了三百亩地，只盖了个大门，土地就这么荒着。
            我们公司缴清了土地款，两年了政府还没有净地交付
            国有划拨地被私下出租搞物流园，租金进了谁的口袋
            工业园里的厂房改成了汽车4S店，改变土地用途有没有补地价？
            请问下半年高新园工业用地出让计划在哪里查
            政府收储了我们厂的土地，收储补偿款分三期，第三期拖欠两年，六十名老职工安置费没着落。`,
          examplesEn: `
            The lot in the centre was sold nine years ago and nothing has been built.
            We paid for our land two years ago and it has not been handed over.`,
          demandTypes: ['report', 'consult', 'complaint'], leadUnit: 'ziran', assistingUnits: ['gongxin'], legalBasis: [law('闲置土地处置办法'), law('中华人民共和国城市房地产管理法', '第二十六条')], questions: [plot],
        }),
        leaf({
          code: '07.04.04', name: '土地权属争议', nameEn: 'Disputes over who owns land',
          synonyms: '土地纠纷 权属争议 地界纠纷 宅基地界址 邻居占我家地 山林纠纷 集体土地归属 确权争议',
          examples: `
            邻居盖房占了我家一米二的宅地，有土地证为凭，村镇调解三次无果，请资规部门来测量。
            两个村小组为一片荒山的归属争了二十年，林权证重叠发了两本。
            我家老屋基被集体卖给了外村人，土地证还在我手上
            农场和村子边界不清，年年为种地打架，盼望政府裁决
            学校围墙占了我们承包的菜地，老校长承认但没补偿
            请问申请土地权属争议调处，需要提交什么证据
            七十年代集体划给我家的自留山，被邻组以新林权证为由砍了四十棵大杉木，请调处权属。`,
          examplesEn: `
            My neighbour built over more than a metre of my plot; please come and measure.
            Two village groups have disputed the same hillside for twenty years.`,
          demandTypes: ['help', 'consult'], leadUnit: 'ziran', assistingUnits: ['street', 'nongye', 'sifa'], legalBasis: [law(LAND, '第十四条')], questions: [village],
        }),
      ],
    },
    {
      code: '07.05',
      name: '集体土地征收',
      nameEn: 'Land taken from villages',
      leaves: [
        leaf({
          code: '07.05.01', name: '征地补偿标准与发放', nameEn: 'Compensation for land taken',
          synonyms: '征地补偿 青苗费 征地款 土地补偿费 补偿标准 地上附着物 征地补偿款没发 区片综合地价 占地补偿',
          examples: `
            修高速征了我家两亩三分地，青苗和果树补偿款三年了一分没拿到。
            同样一条路，隔壁镇一亩补四万八，我们只有三万二，请问执行的什么标准？
            征地时数果树少数了一百多棵，要求重新清点。
            拆了我家的猪圈和水井，说不在补偿范围，合理吗
            土地补偿款拨到村里被截留，村干部说要修路，钱到底去哪了
            工业园征地已经建好投产，村民的征地款还欠一半，老人们天天去镇里问
            水库淹没区的耕地到底按什么价格补偿
            水利工程占用我组水田一百二十亩，补偿公告与实际丈量面积差了十七亩，群众多次申请复核，镇里答复“以图纸为准”。
            关于高压铁塔占地补偿标准的咨询`,
          examplesEn: `
            The motorway took our land three years ago and we have not been paid for the crops.
            The next town gets forty-eight thousand a mu and we only thirty-two; by what standard?`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'ziran', assistingUnits: ['street', 'nongye'], legalBasis: [law(LAND, '第四十八条')],
          questions: [village, mayAsk('project', '因什么项目征的地？', 'For which project was it taken?')],
        }),
        leaf({
          code: '07.05.02', name: '征地程序与公告', nameEn: 'Procedure of taking land',
          synonyms: '征地公告 强征 少批多占 以租代征 征地听证 未公告 征地程序 征收土地 征地批文',
          examples: `
            没有开过村民会，也没见征地公告，推土机就进了我们的麦田，正是灌浆的时候！
            说是租地五年，结果在上面盖了厂，这不就是以租代征吗？
            征收批文写的六十亩，实际占了一百多亩，多占的没手续
            村里拿着空白表让我们先签字，金额后填
            我申请查看省里的征地批复，镇政府说是保密的
            村干部代替村民签的字，大家都不知情，这样的征地协议有效吗
            村民代表会议记录是伪造的，签名里竟然有去世三年的人，这样的征地手续我们不认`,
          examplesEn: `
            Bulldozers drove into our wheat without a meeting or a notice.
            The approval covers sixty mu and over a hundred have been taken.`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'ziran', assistingUnits: ['street'], legalBasis: [law(LAND, '第四十七条')], questions: [village],
        }),
        leaf({
          code: '07.05.03', name: '农房拆迁与安置', nameEn: 'Village houses taken and families rehoused',
          synonyms: '农村拆迁 农房征收 拆迁安置 宅基地拆迁 外嫁女安置 安置人口 拆迁户 房屋拆迁补偿 搬迁',
          examples: `
            我们村整体拆迁，外嫁女户口没迁走，凭什么不算安置人口？
            高铁从我家旁边过，房子震裂了，说红线外不拆，住着提心吊胆，请纳入拆迁。
            农村房屋按一平米八百补偿，在哪里都买不起房，农民以后住哪
            拆迁指挥部说安置地块定了，四年了还是一片荒草
            一户多宅怎么认定，我的老宅是继承父母的，给不给补
            房子拆了三年，一直租房住，八十岁的奶奶就想回自己的家
            拆迁协议一式两份，村里都收走了，不给我们留
            开发区拆了我们整村的房子，户均赔偿买不起一套安置房，还要自己补差价十几万，农民哪来的钱？
            因为离婚分户晚了两个月，我和孩子的安置面积全被取消`,
          examplesEn: `
            Our village is being cleared; why am I not counted because I married out?
            The high-speed line shakes our house but it lies just outside the line of purchase.`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'ziran', assistingUnits: ['street', 'zhujian'], legalBasis: [law(LAND, '第四十八条')], questions: [village],
        }),
        leaf({
          code: '07.05.04', name: '失地农民保障与留用地', nameEn: 'Security for farmers without land',
          synonyms: '失地农民 失地保险 被征地农民养老 留用地 返还地 失地农民社保 三产用地 土地没了怎么生活',
          examples: `
            地都征完了，失地农民养老保险为什么我们组五十岁以上的也办不了？
            征地时许诺的每人二十平米三产留用地，十年没落实。
            全组人均不到两分地，没有收入来源，请问失地农民有什么补助
            被征地农民社保补贴名单里没有我，可我家的地百分之百被征了
            失地保险交费比例算错了，补缴通知又催得急
            2008年以前征的地算不算在失地农民政策里面
            土地被工业园征完，年轻人还能打工，五六十岁的人没地种、没工作、没社保，请落实失地农民就业和养老政策。`,
          examplesEn: `
            All our land was taken and the over-fifties still get no pension insurance.
            The plot promised to our group for its own business was never given.`,
          demandTypes: ['help', 'consult', 'complaint'], leadUnit: 'ziran', assistingUnits: ['renshe', 'street'], legalBasis: [law(LAND, '第四十八条')], questions: [village],
        }),
      ],
    },
    {
      code: '07.06',
      name: '矿产与地质灾害',
      nameEn: 'Mines and landslides',
      leaves: [
        leaf({
          code: '07.06.01', name: '非法采矿采石', nameEn: 'Unlawful mining and quarrying',
          synonyms: '非法采矿 盗采 采石场 无证开采 越界开采 挖矿 采砂 偷挖 稀土',
          examples: `
            云岭镇后山有人打着修路的旗号偷采石头，每天几十车往外拉。
            采石场放炮，飞石打破了我家屋顶，开采证早就到期了。
            以平整土地为名挖陶土卖，一个山头快挖平了
            有人在河床盗采砂金，汞水直接排进河里。
            矿山超层越界，把我们村的泉眼挖断了，人畜没水喝
            举报后矿点白天停工晚上开，请你们夜里来查
            有人打着修复矿山的幌子继续采石外卖，破碎机昼夜不停，山体已经挖出几十米的断面`,
          examplesEn: `
            Under the pretext of a road, stone is stolen from the hill behind our town.
            The quarry’s blasting throws rocks on my roof and its licence has expired.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'ziran', assistingUnits: ['gongan', 'shuili', 'yingji'], legalBasis: [law(MINERALS)], questions: [ask('place', '具体地点和作业时间？', 'Exact place and working hours?')],
        }),
        leaf({
          code: '07.06.02', name: '矿区沉陷与矿山影响', nameEn: 'Subsidence and harm from mines',
          synonyms: '采空区 沉陷 采煤塌陷 房子裂了 矿山复绿 井水干枯 塌陷区搬迁 矿山补偿',
          examples: `
            煤矿采空区塌陷，全村房子裂缝能塞进手掌，要求搬迁赔偿。
            矿上抽水把我们的井抽干了，答应送水，送了半年就停。
            废弃矿洞口没有封，放牛的差点掉下去，小孩子也往里钻
            矿山企业每年给的占地污染补偿，今年拖着不付
            塌陷区搬迁名单把我们东头二十户漏了，明明裂得最厉害
            关停矿山的恢复治理保证金交了，为什么没有人来复绿
            铁矿开采放炮震塌了我家猪舍，全村水塘漏干，矿方让鉴定费自理，农民怎么打得起官司？`,
          examplesEn: `
            The old coal workings have sunk and cracks in our houses fit a hand.
            The mine pumped our wells dry and stopped bringing water.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'ziran', assistingUnits: ['yingji', 'street'], legalBasis: [law(MINERALS)], questions: [village],
        }),
        leaf({
          code: '07.06.03', name: '滑坡崩塌等地质灾害隐患', nameEn: 'Danger of landslides and rockfall',
          synonyms: '山体滑坡 泥石流 塌方 落石 边坡裂缝 地面塌陷 地质灾害 屋后山体 崩塌',
          examples: `
            我家屋后的山坡裂了一道大口子，雨还在下，全家不敢睡，怎么办？
            连日暴雨，公路上方的大石头松动，随时会滚下来。
            村里地面突然塌了个直径五六米的坑，还在往下掉土！
            学校后面切坡没有做挡土墙，每年雨季都塌土，请求治理
            列入地质灾害点四年了，搬迁避让的补助一直没有批
            修路挖空坡脚，房子后墙已经歪了，求专家来看看
            暴雨之后我们组后山出现弧形裂缝，长约五十米，坡脚有十六户人家，请地质队抓紧勘查。`,
          examplesEn: `
            The slope behind our house has cracked open and it is still raining.
            Big rocks above the road have come loose.`,
          demandTypes: ['help', 'report'], leadUnit: 'ziran', assistingUnits: ['yingji', 'street'], legalBasis: [law('地质灾害防治条例')], leastUrgency: 'T1',
          questions: [ask('people', '下方有多少人居住，是否已经撤离？', 'How many people live below, and have they left?'), ask('change', '裂缝是否还在变大？', 'Is it still growing?')],
        }),
      ],
    },
    {
      code: '07.07',
      name: '测绘与地理信息',
      nameEn: 'Surveying and maps',
      leaves: [
        leaf({
          code: '07.07.01', name: '房产面积测绘', nameEn: 'Measured floor areas',
          synonyms: '面积测绘 公摊面积 房屋面积不符 实测面积 测绘报告 公摊系数 重新测量 面积误差',
          examples: `
            交房实测面积多了四平米，要我补四万块，可以申请重新测绘吗？
            公摊率达到百分之三十四，能不能公开公摊的计算明细？
            测绘公司是开发商请的，他们的数据我们不信
            阳台飘窗怎么算面积，和合同写的不一样
            想请有资质的机构测一下宅基地面积，收费多少
            房产证面积和测绘报告对不上，差价谁退
            楼盘公摊里包含了对外营业的地下车库出入口，业主委员会要求测绘机构重新核定分摊面积`,
          examplesEn: `
            The flat measures four square metres more and I must pay for them; can it be surveyed again?
            Please show how the shared area of thirty-four per cent was worked out.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'ziran', assistingUnits: ['zhujian'], legalBasis: [law('房产测绘管理办法')],
        }),
        leaf({
          code: '07.07.02', name: '地图标注与测量标志', nameEn: 'Maps and survey marks',
          synonyms: '地图错误 地图标注 导航错误 问题地图 测量标志 卫星图 坐标 路名不对',
          examples: `
            导航把货车导进我们村的小路，天天卡在桥上，请协调更正地图。
            政府网站上的地图把我们街道的边界画错了。
            书店卖的地球仪边界线不对，属于问题地图吧，举报一下
            田里的测量标志桩被人挖了当磨刀石
            请问在哪可以申请查阅本市八十年代的地形图档案
            新开的路一年多了，地图上还搜不到
            我们村名在电子地图上被标成邻村，急救车、快递屡屡走错路，请予更正。`,
          examplesEn: `
            Navigation sends lorries down our village lane and they get stuck on the bridge.
            Where can I see topographic maps of the city from the eighties?`,
          demandTypes: ['consult', 'suggestion', 'report'], leadUnit: 'ziran', legalBasis: [law('中华人民共和国测绘法'), law('地图管理条例')],
        }),
      ],
    },
  ],
}
