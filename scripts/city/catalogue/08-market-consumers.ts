// 08 市场监管与消费: goods and services, prepaid cards, online shopping, food, prices, medicines, licences, quality and measures,
// pyramid selling, cars, markets and commerce, tobacco.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk, workingDays } from './leaf.ts'
import { consumerAcceptance } from './limits.ts'

const CONSUMER = '中华人民共和国消费者权益保护法'
const FOOD = '中华人民共和国食品安全法'
const PRICE = '中华人民共和国价格法'
const ADVERTS = '中华人民共和国广告法'
const ONLINE = '中华人民共和国电子商务法'

/** A lead on an offence: fifteen working days to look into it and decide whether to open a case. */
const check = workingDays(15, law('市场监督管理行政处罚程序规定', '第十八条'))

const shop = ask('shop', '商家名称和地址是什么？', 'What is the trader called, and where?')
const amount = ask('amount', '花了多少钱，哪天付的？', 'How much was paid, and when?')
const proof = mayAsk('proof', '有没有发票、合同或付款记录？', 'Do you have an invoice, contract or proof of payment?')

export const marketConsumers: FirstLevel = {
  code: '08',
  name: '市场监管与消费',
  nameEn: 'Market supervision and consumers',
  children: [
    {
      code: '08.01',
      name: '商品与服务消费',
      nameEn: 'Goods and services',
      leaves: [
        leaf({
          code: '08.01.01', name: '商品质量与退换货', nameEn: 'Faulty goods, returns',
          synonyms: '质量问题 退货 换货 三包 不给退 残次品 保修 售后 商家推诿 消费维权 消费者投诉 以次充好',
          examples: `
            在商场买的皮鞋穿了九天就开胶，店家说人为损坏不给换。
            刚买的洗衣机漏水，厂家上门三次没修好，要求退货他们让我找经销商，经销商又让找厂家。
            花一万二买的实木床，拉回来发现是贴皮的，这不是骗人吗？
            羽绒服跑毛严重，吊牌上写九十绒，想送去鉴定
            手机买了半个月黑屏三次，三包期内为什么不能换新的，请工商局帮我协调。
            儿童玩具刺鼻有异味，没有生产厂家和日期
            商店写着“特价商品概不退换”，这种条款有效吗
            我在望江步行街一家店里买的电饭煲插头冒火花，老板不理人
            我于上月在某家电商场花六千八买了一台冰箱，使用一周后不制冷，维修三次未果，商家拒绝履行三包，恳请消费者权益保护部门主持公道。
            关于购买沙发甲醛超标商家拒不退货的投诉
            眼镜店给孩子配错了度数，戴了头晕，店里只肯换镜片`,
          examplesEn: `
            My shoes came apart after nine days and the shop refuses to exchange them.
            The new washing machine leaks and seller and maker blame each other.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'shijian', legalBasis: [law(CONSUMER, '第二十四条'), law('中华人民共和国产品质量法', '第四十条')],
          statutoryLimit: consumerAcceptance, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.01.02', name: '消费欺诈与假冒伪劣', nameEn: 'Fraud and counterfeits',
          synonyms: '假货 假冒伪劣 欺诈 退一赔三 山寨 翻新机 假酒 掺假 冒牌 打假 骗消费者 高仿',
          examples: `
            买了两瓶白酒送礼，扫码显示已被查询过几十次，肯定是假酒。
            标称999足金的项链去检测只有18K，要求退一赔三。
            手机店卖给我的是翻新机，序列号激活日期早了半年。
            市场里一整条街都是假名牌包，公开摆着卖，没人管吗
            路边低价卖的“海鲜干货”掺了明矾和沙子，称也有鬼
            免费鉴玉，然后让老人花八千买一块玻璃，这伙人就在北湖广场边上
            装的地暖管跟合同品牌不一样，施工队偷换材料
            某楼盘旁边的酒行卖给我十二箱“年份原浆”，厂家鉴定为假冒，报价四万六，要求退一赔三并查处货源。`,
          examplesEn: `
            The two bottles of spirits I bought turned out to be fakes.
            The gold necklace is only eighteen carat; I demand triple damages.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['gongan'], legalBasis: [law(CONSUMER, '第五十五条')],
          statutoryLimit: check, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.01.03', name: '服务消费纠纷', nameEn: 'Disputes over services',
          synonyms: '服务纠纷 干洗衣服洗坏 摄影 婚庆 家电维修 搬家坐地起价 洗车剐蹭 酒店宴席 霸王条款 违约金 最低消费 开瓶费',
          examples: `
            干洗店把我的羊绒大衣洗缩水了，只肯赔洗衣费的三倍。
            婚纱摄影拍之前说全包，选片时一张底片加三百，不加就不给。
            搬家公司说好四百，搬到一半要一千二，不给就不卸车！
            饭店包间收最低消费，还不许自带酒水
            修空调的说要换主板收了九百，后来发现只是插头松了。
            预订的年夜饭酒店临时涨价，不加钱就退定金，全家都没地方吃饭
            月子中心交了三万八，环境跟宣传差太多，入住三天要求退款被拒
            殡葬一条龙、婚庆司仪、家电清洗都没有统一价格，临时加价，不给钱就不干，消费者非常被动。
            健身私教离职，剩下三十节课换了个新手，我想退课，要扣百分之四十手续费`,
          examplesEn: `
            The laundry shrank my cashmere coat and offers three times the price of cleaning.
            The movers asked for triple the price halfway through.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shijian', assistingUnits: ['shangwu'], legalBasis: [law(CONSUMER, '第二十六条'), law(CONSUMER, '第四十条')],
          statutoryLimit: consumerAcceptance, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.01.04', name: '家装与装修公司纠纷', nameEn: 'Disputes with decorators',
          synonyms: '装修公司 家装 装修公司跑路 增项 装修质量 全屋定制 橱柜 装修合同 装修停工 门窗定制',
          examples: `
            装修公司收了六万工程款，水电改完就停工，现在门店都锁了。
            全屋定制的柜子尺寸做错了三次，拖了半年没装好，也不退钱。
            签合同时报价八万，施工中增项增到十三万，不签字工人就不来干。
            瓷砖铺得空鼓一大片，防水没做好漏到楼下，公司让我找工长
            装修公司倒闭，几十户业主集体维权，老板转移财产，望政府介入
            断桥铝门窗漏风漏雨，厂家发错型材不认账
            签约时承诺环保板材，甲醛检测超标八倍，全家住了酒店半年，装修公司注销换了个名字继续开张。`,
          examplesEn: `
            The decorator took sixty thousand and closed after doing the wiring.
            The fitted wardrobes have been made wrong three times.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shijian', assistingUnits: ['zhujian', 'gongan'], legalBasis: [law(CONSUMER, '第二十四条')],
          statutoryLimit: consumerAcceptance, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.01.05', name: '虚假宣传与违法广告', nameEn: 'False advertising',
          synonyms: '虚假宣传 夸大宣传 违法广告 虚假广告 绝对化用语 误导消费者 明星代言 传单广告 招商加盟骗局',
          examples: `
            广告说“七天祛斑无效退款”，用了一个月脸都烂了，店家翻脸不认。
            公交车身上打的民办医院广告写“根治糖尿病”，这能批？
            健身房宣传有恒温泳池，办完卡告诉我还在规划中。
            奶茶加盟说三个月回本、全程扶持，交了十二万就没人管了，完全是骗局
            电梯里的广告用“全国第一”“国家级”，不是违法吗
            超市海报上写买一送一，结账时说送的是别的小样
            培训班海报写“包就业、月薪过万”，毕业三个月只推荐了两家电话销售，要求退还学费。`,
          examplesEn: `
            The advertisement promised spots gone in seven days or money back; my skin is ruined.
            I paid 120,000 for a milk tea franchise and was left alone.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', legalBasis: [law(ADVERTS, '第二十八条'), law(CONSUMER, '第二十条')], statutoryLimit: check, questions: [shop, proof],
        }),
        leaf({
          code: '08.01.06', name: '老年人保健品与会销骗局', nameEn: 'Sales of miracle products to old people',
          synonyms: '保健品 会销 忽悠老人 免费领鸡蛋 听讲座 养生馆 床垫 磁疗 老年人被骗 包治百病 低价旅游购物',
          examples: `
            我妈天天去听讲座领鸡蛋，前后买了五万多的保健品，说能治高血压，药都停了。
            小区门口租了个门面搞健康讲座，一屋子老人，卖三千八的“量子”水杯。
            推销员管我爸叫爹，哄他买了一万六的理疗床，子女去退货对方赖账。
            酒店会议室里又在搞专家义诊卖药，请马上来查，明天他们就走
            冒充医院打电话让老人免费体检，去了就卖虫草片
            能不能多到社区宣传防骗知识，这些老人谁的话都不听，就信骗子
            一个所谓“中医专家团”巡回各乡镇，给老人量个血压就说有癌，卖八百八一盒的药丸，村里三十多个老人上当。`,
          examplesEn: `
            My mother spent fifty thousand on health products after lectures with free eggs.
            They are selling miracle water cups to a room full of old people right now.`,
          demandTypes: ['report', 'help'], leadUnit: 'shijian', assistingUnits: ['gongan', 'weijian', 'street'], legalBasis: [law(CONSUMER, '第五十五条'), law(ADVERTS, '第十八条')],
          statutoryLimit: check, questions: [shop, amount],
        }),
        leaf({
          code: '08.01.07', name: '消费投诉处理结果异议', nameEn: 'Objections to how a complaint was handled',
          synonyms: '12315 投诉没回复 终止调解 不予受理 不立案 职业打假 调解不成 投诉石沉大海',
          examples: `
            在12315上投诉一个月了显示已受理，到现在没有一个人联系我。
            市场所说商家不同意调解就终止了，那我的钱谁管？
            举报假货，所里说证据不足不立案，监控和小票我都给了。
            调解那天工作人员明显向着商家，一句公道话都没有
            请问不服终止调解的决定，还有什么办法可以走
            举报奖励说六百块，都结案四个月了没发
            投诉商家三次，基层所每次都以被投诉人不配合为由结案，请上级督办`,
          examplesEn: `
            A month after my complaint was accepted nobody has called me.
            The trader refused mediation and my case was simply closed.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'shijian', assistingUnits: ['jiandu'], legalBasis: [law('市场监督管理投诉举报处理暂行办法', '第二十一条'), law('市场监督管理投诉举报处理暂行办法', '第三十一条')],
        }),
      ],
    },
    {
      code: '08.02',
      name: '预付卡消费',
      nameEn: 'Prepaid cards',
      leaves: [
        leaf({
          code: '08.02.01', name: '美容美发洗浴预付卡', nameEn: 'Prepaid cards of hair, beauty and bath houses',
          synonyms: '理发卡 美容卡 充值卡 会员卡 办卡不退 洗浴卡 美甲 SPA卡 转让店铺 余额不退 足浴',
          examples: `
            理发店充了两千，剪了两次头发，今天去门上贴着转让，卡里的钱不认了。
            美容院做脸做到一半让我办四万八的套餐，躺在床上走不了只好刷了卡，要求退款。
            洗浴中心换了老板，原来的会员卡要再充一千才能用。
            办卡时说随时能退，去退就说合同写着概不退款
            我的卡里还有十三次，店里说过期清零
            美发店烫染完头皮烧伤起泡，想退卡里剩的三千六他们不肯
            养生馆换了三个老板，每换一次让补一次差价，我预存的一万八美容卡还有大半，现在彻底关门。`,
          examplesEn: `
            I topped up two thousand at the hairdresser’s and now the shop is closed.
            The beauty salon pressed me into a package of 48,000 halfway through a treatment.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shijian', assistingUnits: ['shangwu'], legalBasis: [law(CONSUMER, '第五十三条'), law('单用途商业预付卡管理办法（试行）')],
          statutoryLimit: consumerAcceptance, questions: [shop, ask('balance', '卡里还剩多少钱？', 'How much is left on the card?'), proof],
        }),
        leaf({
          code: '08.02.02', name: '超市餐饮购物卡', nameEn: 'Cards of supermarkets and restaurants',
          synonyms: '购物卡 超市卡 储值卡 蛋糕卡 提货券 餐饮卡 过期不能用 面包店倒闭 水果店充值 洗车卡',
          examples: `
            单位发的超市购物卡，超市倒闭了，卡里一千块怎么办？
            面包店一夜之间全市门店关门，卡里还有八百多，群里几百人都这样。
            大闸蟹提货券打客服预约一直说没货，等到过期作废
            购物卡有效期一年，余额还有五百，激活要收手续费，合规吗。
            水果店充三百送五十，才过一星期就搬走了
            饭店储值卡只能周一到周四用，办的时候没说
            洗车店充了二十次用了三次，老板微信把我拉黑
            商场发行的预付卡停止受理通知只贴了一天，老百姓手里的卡成了废纸，请商务部门查发卡企业的备案和保证金。`,
          examplesEn: `
            The bakery closed all its shops overnight with eight hundred on my card.
            The supermarket whose gift card I hold has gone bankrupt.`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'shangwu', assistingUnits: ['shijian'], legalBasis: [law('单用途商业预付卡管理办法（试行）'), law(CONSUMER, '第五十三条')],
          questions: [shop, ask('balance', '卡里还剩多少钱？', 'How much is left on the card?')],
        }),
        leaf({
          code: '08.02.03', name: '亲子游乐与其他预付卡', nameEn: 'Play centres and other prepaid services',
          synonyms: '儿童乐园年卡 游泳馆婴儿卡 摄影套系 亲子卡 早教退费 产后修复 宠物店充值 视力矫正套餐 商家跑路',
          examples: `
            婴儿游泳馆办了六十次卡五千八，游了九次就说装修，再也没开门。
            商场里的儿童乐园合同没到期就撤场，年卡不退。
            孩子视力矫正花了一万多没有效果，要求退剩余疗程的钱。
            产后修复套餐三万，做了一次身体不适，机构只退百分之二十
            宠物店充值送猫粮，猫死在店里寄养，老板还不退余额
            儿童摄影成长套餐签了三套，第二套的时候换了店名说跟他们无关
            托管兼亲子乐园收了八十多个家庭的全年费用后“停业整顿”，老板娘朋友圈在国外度假，请立案。`,
          examplesEn: `
            The baby swimming pool took 5,800 for sixty visits and closed after nine.
            The play centre left the mall and does not refund our annual pass.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shijian', assistingUnits: ['shangwu', 'weijian'], legalBasis: [law(CONSUMER, '第五十三条')],
          statutoryLimit: consumerAcceptance, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.02.04', name: '预付式商家卷款跑路', nameEn: 'Traders that vanished with prepaid money',
          synonyms: '卷款跑路 人去楼空 老板失联 关门停业 连锁店倒闭 群体维权 职业闭店人 换法人',
          examples: `
            连锁健身会所昨晚还在搞活动卖卡，今天大门贴封条，上千会员血本无归。
            老板把法人换成一个八十岁的老头，我们几百个家长找不到人退钱。
            报警说是经济纠纷，市场局说联系不上商家，我们到底该找谁？
            建议建立预付资金存管，商家跑路不能每次都让老百姓买单
            涉及金额两百多万，受害者都建了群，请尽快立案冻结账户
            门店关了以后让我们转到十几公里外的新店，还要再交钱
            理发、健身、洗车连锁的老板统一失联，法人变更成外地老赖，涉及两千多名会员，请市场监管、商务、公安联合处置。`,
          examplesEn: `
            A chain sold cards until last night and this morning it is shut; a thousand members lost their money.
            The owner made an eighty-year-old man the legal representative and vanished.`,
          demandTypes: ['report', 'help', 'suggestion'], leadUnit: 'shangwu', assistingUnits: ['shijian', 'gongan', 'tiyu', 'jiaoyu'], legalBasis: [law(CONSUMER, '第五十三条')],
          questions: [shop, mayAsk('people', '大约涉及多少人、多少钱？', 'About how many people and how much?')],
        }),
      ],
    },
    {
      code: '08.03',
      name: '网络与直播购物',
      nameEn: 'Online shopping',
      leaves: [
        leaf({
          code: '08.03.01', name: '网购退款与七天无理由', nameEn: 'Online returns and refunds',
          synonyms: '网购 七天无理由退货 不发货 退款不退 电商平台 仅退款 店铺客服 运费险 拼团 砍单',
          examples: `
            网上买的衣服七天无理由退货，商家说拆了吊牌影响二次销售拒退。
            付款半个月不发货，客服说没货让我自己申请退款还要扣手续费。
            平台上的店铺在咱们市高新园，卖给我的打印机是坏的，退货已签收，钱一直没退。
            大促时付了定金，商家单方面砍单，只退十块
            二手平台买的包是假的，卖家把我屏蔽了，平台判我输
            订的鲜花情人节当天没送到，客服只赔五块优惠券
            跨年大促抢购的手机迟迟不发货，客服拖过七天后自动确认收货，平台介入判定“商家无责”，我该怎么维权？`,
          examplesEn: `
            The seller refuses a seven-day return because I removed the tag.
            The online shop received the broken printer back and never refunded me.`,
          demandTypes: ['complaint'], leadUnit: 'shijian', legalBasis: [law(CONSUMER, '第二十五条'), law(ONLINE, '第四十九条')], statutoryLimit: consumerAcceptance,
          questions: [ask('platform', '平台、店铺名称和订单号？', 'Platform, shop and order number?'), amount],
        }),
        leaf({
          code: '08.03.02', name: '直播带货与网店违法', nameEn: 'Live-stream sales and unlawful online shops',
          synonyms: '直播带货 主播 刷单好评 直播间假货 网店无证 虚假评价 微商 朋友圈卖货 大数据杀熟 诱导未成年人打赏',
          examples: `
            主播说是和田玉原石捡漏价，收到一看就是石英岩，直播间已经封了。
            孩子偷用手机给主播打赏了两万七，平台不肯退，请帮帮我。
            网店没有公示营业执照，也没有食品许可证，在居民楼里做私房蛋糕。
            同一时间同一个酒店，我的手机比别人贵六十块，这是杀熟吧
            商家给我发红包要求删差评，不删就短信骚扰
            微商代购的奶粉没有中文标签，孩子吃了起疹子
            有公司招人刷单刷好评，在写字楼里几十个人作业，举报
            主播在直播间承诺假一赔十，买回来的土鸡蛋是染色的，申请赔付被踢出粉丝群。`,
          examplesEn: `
            My child gave a streamer 27,000 yuan from my phone and the platform will not refund it.
            An online bakery works from a flat without any licence.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['shangwu', 'gongan'], legalBasis: [law(ONLINE, '第十五条'), law(ONLINE, '第十七条'), law('网络交易监督管理办法')],
          statutoryLimit: check, questions: [ask('platform', '平台和账号或店铺名称？', 'Platform, and name of the account or shop?'), amount],
        }),
        leaf({
          code: '08.03.03', name: '外卖平台与社区团购', nameEn: 'Food delivery and group buying',
          synonyms: '外卖平台 社区团购 团长 骑手 超时 外卖配送费 商家抽佣 团购券 不退款 平台客服',
          examples: `
            外卖超时一个半小时，饭都凉了，平台只给三块钱红包。
            社区团购的水果烂了一半，团长说找平台，平台找不到人工。
            团购券到店说周末不能用，页面上没写。
            我是开小饭馆的，外卖平台抽成二十多个点，还强制参加满减，二选一，能管吗？
            骑手提前点送达，人还在两公里外
            平台自动续费会员每月扣十五，取消入口找半天找不到
            平台派给我的外卖里没有餐具没有小票，封签破了，怀疑被人动过，商家骑手互相推`,
          examplesEn: `
            My meal came an hour and a half late and the platform offers three yuan.
            I run a small restaurant and the platform takes over twenty per cent and forces discounts on me.`,
          demandTypes: ['complaint'], leadUnit: 'shijian', assistingUnits: ['shangwu'], legalBasis: [law(ONLINE, '第三十五条'), law(CONSUMER, '第四十四条')], statutoryLimit: consumerAcceptance,
        }),
      ],
    },
    {
      code: '08.04',
      name: '食品安全',
      nameEn: 'Food safety',
      leaves: [
        leaf({
          code: '08.04.01', name: '餐饮后厨卫生与异物', nameEn: 'Dirty kitchens and foreign bodies',
          synonyms: '饭店不卫生 后厨脏 吃出虫子 头发 苍蝇 餐具不消毒 地沟油 外卖吃出异物 回收剩菜 厨师没健康证',
          examples: `
            在文昌路一家面馆吃出一只蟑螂，老板说免单就算了，厨房看着黑乎乎的。
            点的外卖里面有钢丝球，差点咽下去，拍了照片。
            火锅店把客人吃剩的锅底倒回桶里，我亲眼看到的，请突击检查。
            学校边上的炸鸡店油都是黑的，一个月不换
            饭店后门就在厕所旁边洗菜，猫在案板上睡觉
            自助餐的海鲜有臭味，服务员手上没戴手套，也看不到健康证
            请问明厨亮灶的餐馆名单在哪里能查到？
            公司团建吃完烤鱼发现鱼肚子里有整条塑料袋，老板把监控删了还说我们讹诈，请查餐厅后厨。
            关于某连锁奶茶店使用隔夜水果和过期果酱的举报`,
          examplesEn: `
            I found a cockroach in my noodles and the kitchen looks filthy.
            The hotpot place pours used broth back into the bucket.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', legalBasis: [law(FOOD, '第三十三条'), law(FOOD, '第三十四条')], statutoryLimit: check, questions: [shop, proof],
        }),
        leaf({
          code: '08.04.02', name: '过期变质与不合格食品', nameEn: 'Expired, spoilt and unsafe food',
          synonyms: '过期食品 变质 发霉 三无食品 改生产日期 注水肉 病死猪肉 添加剂超标 毒豆芽 僵尸肉 假奶粉',
          examples: `
            超市买的面包已经长毛了，日期还被重新贴过一张标签。
            给孩子买的酸奶过期二十天，喝了拉肚子，要求十倍赔偿。
            菜市场有人卖病死猪肉，颜色发紫，凌晨来批发，请查。
            小作坊用工业漂白剂泡毛肚和鸡爪，味道呛鼻，就在桥西后街那个院子里
            牛肉切开有针眼出水，明显注水
            学校小卖部卖五毛钱的辣条，包装上没有厂名
            散装食用油没有标签，炒菜直冒沫子，是不是地沟油
            工地食堂采购的猪肉没有检疫印章，颜色发暗有臭味，工人吃了拉肚子，老板说便宜就行。
            临期食品店把过了保质期的牛奶混在一起论斤卖，老人不识字全买回家`,
          examplesEn: `
            The bread was mouldy and its date label had been pasted over.
            Meat of sick pigs is being sold at the market before dawn.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['nongye', 'gongan'], legalBasis: [law(FOOD, '第三十四条'), law(FOOD, '第一百四十八条')],
          statutoryLimit: check, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.04.03', name: '食物中毒', nameEn: 'Food poisoning',
          synonyms: '食物中毒 多人腹泻 上吐下泻 吃坏肚子 集体中毒 聚餐后呕吐',
          examples: `
            昨晚在酒店吃婚宴，今天三十多个人上吐下泻，都在医院打吊针。
            幼儿园十几个孩子同时呕吐发烧，怀疑是中午的饭菜有问题！
            公司食堂吃完饭，车间里五个同事拉肚子拉到脱水
            吃了隔壁凉菜店的卤味，一家四口全部进了急诊，商家不接电话
            村里办丧事聚餐后陆续有人发烧腹泻，已经二十来个了
            喝了网红店的现榨果汁以后恶心抽搐，医生说疑似食物中毒，剩下的我还留着
            学校通知的秋游团餐吃完，班里十一个孩子发烧呕吐，老师让先别声张，家长要求送检留样`,
          examplesEn: `
            More than thirty guests of a wedding dinner are vomiting and on drips.
            A dozen children of one kindergarten fell sick after lunch.`,
          demandTypes: ['help', 'report'], leadUnit: 'shijian', assistingUnits: ['weijian', 'jiaoyu'], legalBasis: [law(FOOD, '第一百零三条')], leastUrgency: 'T1',
          questions: [ask('sick', '有多少人不舒服，都就医了吗？', 'How many are ill, and have they seen a doctor?'), ask('meal', '在哪里、什么时间吃了什么？剩余食物请保留。', 'What was eaten, where and when? Please keep what is left.')],
        }),
        leaf({
          code: '08.04.04', name: '食品经营许可与小作坊摊贩', nameEn: 'Food licences and small workshops',
          synonyms: '食品经营许可证 卫生许可证 小作坊 无证餐饮 食品摊贩登记 私房菜 健康证 食品生产许可 黑作坊',
          examples: `
            想开一家早餐店，食品经营许可证怎么办，需要多大面积？
            小区地下室有人做盒饭卖给工地，什么证都没有，油水横流。
            食品证延期申请提交了二十天没有人来现场核查，店不敢开。
            居民家里做凉皮批发，苍蝇满屋飞，请取缔这个黑作坊
            农村小豆腐坊要不要办登记，收费吗
            小餐饮登记证跟许可证有什么不一样，窗口说的我没弄懂
            我在自家厨房做辣酱想在网上卖，应该办小作坊登记还是生产许可，要去哪里提交？`,
          examplesEn: `
            How do I get a food licence for a breakfast shop?
            Someone cooks boxed meals in our cellar without any licence.`,
          demandTypes: ['consult', 'report', 'help'], leadUnit: 'shijian', assistingUnits: ['shenpi'], legalBasis: [law(FOOD, '第三十五条'), law(FOOD, '第三十六条'), law(FOOD, '第一百二十二条')],
        }),
      ],
    },
    {
      code: '08.05',
      name: '价格与收费',
      nameEn: 'Prices and charges',
      leaves: [
        leaf({
          code: '08.05.01', name: '不明码标价与价格欺诈', nameEn: 'Unmarked and misleading prices',
          synonyms: '不明码标价 价格欺诈 宰客 结账价格不一样 虚构原价 天价 标价签 先涨后降 乱收费 海鲜按两卖',
          examples: `
            饭店菜单上的鱼没写价格，结账一条六百八，问就是时价。
            超市货架标九块九，扫码收了十四块九，不是一次两次了。
            打折前先把价格抬上去，原价一千的东西标成两千打五折。
            开锁的电话里说五十，到了现场要四百五，不给不让走
            商场买单时多了一笔餐位费，事先没有说明
            景区门口一瓶矿泉水卖十块，合理吗？
            药店卖的感冒胶囊比别家贵一倍还不贴价签
            景区门口的饭店菜单写“野菜38”，结账变成每两38，一盘收了四百五，拒付就锁门，请价格执法人员到场。
            房产中介、家电清洗、宠物医院收费没有公示，检查完随口报价一千多`,
          examplesEn: `
            The fish had no price on the menu and cost 680 on the bill.
            The shelf says 9.9 and the till charges 14.9.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['fagai'], legalBasis: [law(PRICE, '第十三条'), law(PRICE, '第十四条'), law('明码标价和禁止价格欺诈规定')],
          statutoryLimit: check, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.05.02', name: '哄抬物价与民生商品价格', nameEn: 'Prices of everyday goods',
          synonyms: '物价上涨 菜价高 涨价 哄抬物价 猪肉价格 囤积 串通涨价 面条涨价 平价菜店 粮油价格',
          examples: `
            下了两天雪，菜市场的白菜从一块涨到五块，这是趁火打劫。
            我们县城的液化气、早点、理发约好一样同时涨价，是不是串通的？
            药店把口罩和退烧药翻了三倍卖
            建议在老旧小区多开几家平价菜店，退休金就那么点，菜比肉还贵。
            节前酒店房价从两百炒到一千八，政府不管一管吗
            临澜的物价比周边市都高，一碗粉十五块，工资却没涨
            临近春节，理发从二十涨到六十，洗车涨到八十，虽说市场调节，也不能涨得没有边吧。`,
          examplesEn: `
            After two days of snow a cabbage costs five yuan instead of one.
            Please open more low-price vegetable shops in the old estates.`,
          demandTypes: ['complaint', 'report', 'suggestion'], leadUnit: 'shijian', assistingUnits: ['fagai', 'shangwu'], legalBasis: [law(PRICE, '第十四条')],
        }),
        leaf({
          code: '08.05.03', name: '行业协会与涉企乱收费', nameEn: 'Unlawful fees of associations and agencies',
          synonyms: '乱收费 中介收费 强制收费 协会会费 检测费 培训费 摊派 检验收费 评估费 收费没依据',
          examples: `
            办证必须先交协会会费两千块，不入会就不给盖章，这是哪家的规定？
            公章刻制点给新企业刻章收一千二，说是指定的。
            商会以评优的名义让企业交五千块赞助费
            消防检测公司和审批窗口串通，只认他们家的报告，价格高三倍
            进口货物堆存费、操作费名目繁多，请查一查港区的收费公示
            红白理事会强制村民买指定的酒席套餐
            企业办理环评、能评、安评被指定中介，收费高出市场两倍，明里自愿、暗里不找他就通不过。`,
          examplesEn: `
            I must join an association for two thousand yuan before they stamp my papers.
            The appointed engraver charges new companies 1,200 for seals.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['fagai', 'minzheng'], legalBasis: [law(PRICE, '第十二条')], statutoryLimit: check,
        }),
      ],
    },
    {
      code: '08.06',
      name: '药品医疗器械与化妆品',
      nameEn: 'Medicines, devices and cosmetics',
      leaves: [
        leaf({
          code: '08.06.01', name: '药店与药品质量', nameEn: 'Pharmacies and medicines',
          synonyms: '药店 假药 过期药 药品价格 处方药 执业药师不在 药房 中药饮片 串换医保',
          examples: `
            药店卖给我的降压药已经过期两个月了，吃了几天才发现。
            没有处方也卖安眠药给学生，药师根本不在店里。
            网上买的“祖传膏药”吃了肝功能异常，里面是不是掺了西药？
            药店推荐的高价保健食品冒充药品，老人一次花了三千
            我们镇上只有一家药店，晚上买不到退烧药
            中药切片发霉生虫，店家说晒晒就好了
            诊所旁的大药房用“会员日送鸡蛋”引导老人刷光医保卡买保健品，回家一看全是压片糖果。`,
          examplesEn: `
            The pharmacy sold me blood pressure tablets two months out of date.
            Sleeping pills are sold to pupils without a prescription.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['yibao', 'weijian'], legalBasis: [law('中华人民共和国药品管理法', '第五十一条'), law('中华人民共和国药品管理法', '第九十八条')],
          statutoryLimit: check, questions: [shop, proof],
        }),
        leaf({
          code: '08.06.02', name: '医疗器械与化妆品', nameEn: 'Medical devices and cosmetics',
          synonyms: '化妆品过敏 面膜 烂脸 助听器 隐形眼镜 染发剂 美容仪 医疗器械 祛痘 三无化妆品',
          examples: `
            美容店自己调的祛斑膏，用了两周满脸红肿流水，医生说是激素脸。
            给老人配的助听器八千块，一点用没有，店里不退。
            化妆品没有中文标签和备案号，店员说是专柜正品。
            网红店卖美瞳，问我要不要资质证，他们根本拿不出来
            理疗馆用的仪器没有注册证，把我婆婆烫伤了
            洗发水宣传能治脱发，一套三千六，越用越秃
            在商场专柜买的进口面霜涂完脸肿成馒头，查备案号对不上，专柜说是批次问题，不肯出具检测报告`,
          examplesEn: `
            A cream mixed by the beauty shop left my face red and weeping.
            The hearing aid for 8,000 yuan does nothing and cannot be returned.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'shijian', assistingUnits: ['weijian'], legalBasis: [law('化妆品监督管理条例'), law('医疗器械监督管理条例')], statutoryLimit: check, questions: [shop, amount],
        }),
      ],
    },
    {
      code: '08.07',
      name: '经营资格与登记',
      nameEn: 'Licences and company registers',
      leaves: [
        leaf({
          code: '08.07.01', name: '无照经营', nameEn: 'Trading without a licence',
          synonyms: '无证经营 无照经营 没有营业执照 黑店 黑旅馆 黑诊所 超范围经营 证照不全 地下加工厂',
          examples: `
            小区里有家棋牌室加小卖部，什么执照都没有，天天营业到后半夜。
            出租屋里开托管班，二十几个孩子挤在一起，没证没消防。
            举报城郊院子里的黑旅馆，不登记身份证，一晚三十
            有人租民房办服装加工点，几十台机器，没有营业执照，也不给工人上保险。
            他家执照写的是卖茶叶，实际在开麻将馆
            路口的洗车点无照经营三年，污水流得到处都是，没有任何部门来查过
            居民楼里无证开月子会所，十几个产妇婴儿挤在一层，没有医护没有消防通道，一旦出事不堪设想。`,
          examplesEn: `
            A card room and shop in our compound has no licence and stays open past midnight.
            A sewing workshop runs dozens of machines in a rented house without a licence.`,
          demandTypes: ['report'], leadUnit: 'shijian', assistingUnits: ['street', 'gongan'], legalBasis: [law('无证无照经营查处办法', '第二条')], statutoryLimit: check, questions: [shop],
        }),
        leaf({
          code: '08.07.02', name: '营业执照与登记注册', nameEn: 'Business registration',
          synonyms: '营业执照 注册公司 工商登记 变更法人 注销公司 个体户执照 异常名录 年报 冒名登记 被当法人 股权变更',
          examples: `
            个体户营业执照在网上怎么办，地址用自己家的可以吗？
            我被人冒用身份证注册成了公司股东，现在失业金都领不了，请撤销。
            公司想注销，税务办完了，工商这边一直卡着说有股权冻结。
            忘了年报进了经营异常名录，怎么移出来，多久生效
            法人已经离职一年，公司不给变更，我背着限高
            营业执照丢了补办要登报吗，收不收钱
            查一下“临澜某某商贸”是不是正规注册的公司
            当年借身份证给表哥办执照，现在公司欠税，我成了失信人，想强制注销怎么办？
            咨询跨区迁移公司注册地址的流程和材料`,
          examplesEn: `
            Someone registered me as a shareholder with my stolen identity; please cancel it.
            How do I register as self-employed online, and may I use my home address?`,
          demandTypes: ['consult', 'help'], leadUnit: 'shijian', assistingUnits: ['shenpi'], legalBasis: [law('中华人民共和国市场主体登记管理条例')],
        }),
        leaf({
          code: '08.07.03', name: '商标专利与知识产权', nameEn: 'Trade marks and patents',
          synonyms: '商标侵权 专利 知识产权 假冒商标 地理标志 抄袭店名 商标注册 傍名牌',
          examples: `
            我的店名商标注册八年了，对面新开一家招牌几乎一模一样，客人都走错了。
            专利资助申请提交一年多，补贴一直没有发放。
            中介收了六千说包过商标，现在驳回了也不退
            收到外地律师函说我卖的调料侵犯商标，要赔三万，我一个小超市怎么知道？
            有人假冒我们“云岭板栗”地理标志在网上卖，请打假
            想咨询外观专利申请流程，市里有没有免费的服务点
            我们老字号糕点的包装被隔壁县厂家全套照搬，消费者投诉都找到我们头上，请打击仿冒。`,
          examplesEn: `
            The new shop opposite copies my registered sign.
            An agency took 6,000 yuan to register my trade mark and it was refused.`,
          demandTypes: ['report', 'consult', 'complaint'], leadUnit: 'shijian', legalBasis: [law('中华人民共和国商标法', '第五十七条'), law('中华人民共和国专利法')],
        }),
        leaf({
          code: '08.07.04', name: '传销与非法直销', nameEn: 'Pyramid selling',
          synonyms: '传销 拉人头 洗脑 传销窝点 直销 发展下线 资本运作 入会费 消费返利 被骗去传销',
          examples: `
            我弟弟被同学骗到你们市做“工程”，电话里支支吾吾让家里打钱，应该是进了传销窝点，求解救！
            小区出租屋里住着十几个年轻人，天天上课喊口号，晚上不让出门。
            有个公司交五千八入会，拉三个人就返钱，我婆婆着了魔。
            所谓消费返利商城，返了两个月就停了，全市几千人投了钱
            举报某养生会所以直销名义发展下线，一级一级拿提成
            朋友圈都在推这个新零售项目，要交门槛费，请问是不是传销
            女儿大学刚毕业，被网友以招聘名义骗到高新园一出租房，手机被收，只能按他们写的话跟家里联系，急需解救。
            某“健康商城”每晚在酒店开会，投三万八返七万，拉的都是退休职工，养老钱都砸进去了`,
          examplesEn: `
            My brother was lured to your city and seems to be held by a pyramid scheme.
            Pay 5,800 to join and get money for each person you bring: is that legal?`,
          demandTypes: ['report', 'help', 'consult'], leadUnit: 'shijian', assistingUnits: ['gongan', 'street'], legalBasis: [law('禁止传销条例', '第七条')], leastUrgency: 'T1',
          questions: [ask('where', '窝点或公司的地址？', 'Address of the place or company?'), mayAsk('held', '有没有人被限制人身自由？如有请拨打110。', 'Is anyone held against their will? If so call 110.')],
        }),
        leaf({
          code: '08.07.05', name: '垄断与不正当竞争', nameEn: 'Monopoly and unfair competition',
          synonyms: '垄断 不正当竞争 商业诋毁 恶意竞争 强买强卖 行业垄断 独家经营 指定购买 商业贿赂 有奖销售',
          examples: `
            镇上的砂石料被一家公司垄断，外面的车拉进来就被拦，价格高一倍。
            殡葬一条龙都被医院太平间的人承包，家属没有选择。
            同行雇人给我店刷差评，还在网上造谣我用死鸡肉。
            混凝土公司联合涨价，谁低价供货就断谁的水泥
            银行贷款必须买指定保险公司的保险，这是捆绑吧
            商场抽奖头奖一百万从来没人中过，疑似内定
            全市的驾校统一涨价六百，还订立“自律公约”，谁低价就停谁的考试名额，这是不是价格垄断？`,
          examplesEn: `
            One firm controls all sand in our town and stops lorries from outside.
            A rival pays people to post bad reviews of my restaurant.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['fagai', 'gongan'], legalBasis: [law('中华人民共和国反不正当竞争法'), law('中华人民共和国反垄断法')], statutoryLimit: check,
        }),
      ],
    },
    {
      code: '08.08',
      name: '产品质量计量与特种设备',
      nameEn: 'Quality, measures and special equipment',
      leaves: [
        leaf({
          code: '08.08.01', name: '缺斤短两与计量', nameEn: 'Short measure',
          synonyms: '缺斤短两 短秤 电子秤作弊 八两秤 加油不准 计量 公平秤 鬼秤 油表跳得快',
          examples: `
            在海鲜市场买的虾，回家一称少了三两，摊主的秤肯定动过手脚。
            同样跳枪加满，别处五十升，这家加油站能加五十七升，我油箱就五十五。
            水果店的秤贴着合格证，可放个一斤砝码显示一斤二两。
            希望农贸市场门口设公平秤，有人定期校
            卖大米的二十斤装只有十八斤半
            出租车计价器好像比手机导航的里程多两成，能不能抽检
            夜市卖榴莲的用鬼秤，五斤标称八斤，我当面拿公平秤复称，他把摊子一推就要打人。`,
          examplesEn: `
            The prawns from the market were 150 grams short when weighed at home.
            The petrol station filled 57 litres into my 55 litre tank.`,
          demandTypes: ['report', 'complaint', 'suggestion'], leadUnit: 'shijian', legalBasis: [law('中华人民共和国计量法')], statutoryLimit: check, questions: [shop],
        }),
        leaf({
          code: '08.08.02', name: '产品质量监督', nameEn: 'Supervision of product quality',
          synonyms: '产品不合格 质检 劣质产品 三无产品 水泥不合格 电线不合格 质量抽检 生产许可证 产品检验',
          examples: `
            建材市场卖的电线截面不够，一通电就发烫，这是拿人命开玩笑。
            买的水泥打地坪不凝固，厂家在我们市的工业园里。
            校服有刺鼻味道，请质检部门抽检一下。
            电动车充电器用了两天就烧了，外壳上一个字没有
            小工厂生产的儿童推车没有强制认证标志
            请问个人可以送检吗，检测床垫甲醛要多少钱
            建筑工地用的钢筋一掰就断，螺纹浅、没有标牌，疑似“瘦身钢筋”，请质检抽样。`,
          examplesEn: `
            The cables sold at the building market are too thin and get hot.
            Can a private person have a mattress tested for formaldehyde?`,
          demandTypes: ['report', 'consult'], leadUnit: 'shijian', legalBasis: [law('中华人民共和国产品质量法', '第二十六条')], statutoryLimit: check, questions: [shop, proof],
        }),
        leaf({
          code: '08.08.03', name: '锅炉气瓶与游乐设施安全', nameEn: 'Boilers, cylinders and rides',
          synonyms: '特种设备 锅炉 压力容器 气瓶 游乐设施 摩天轮 叉车 起重机 大型游乐 扶梯',
          examples: `
            公园里的旋转飞椅安全带扣不上，工作人员说拿手抓紧就行，太可怕了。
            洗浴中心的锅炉没有年检，司炉工是六十多岁的老头，没有证。
            商场扶梯突然逆行，摔倒好几个人。
            物流园里叉车工都没有操作证，横冲直撞
            氧气瓶和乙炔瓶混着堆在居民楼下的铁艺店里
            游乐场的过山车停在半空二十分钟，有没有检验合格证请核实
            小区附近洗涤厂的蒸汽锅炉半夜排汽像飞机起飞，安全阀多少年没校验了，我们住得心惊`,
          examplesEn: `
            The safety belt of a ride in the park does not close.
            A bath house runs an uninspected boiler.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shijian', assistingUnits: ['yingji', 'xiaofang'], legalBasis: [law('中华人民共和国特种设备安全法', '第四十条')], leastUrgency: 'T1', questions: [shop],
        }),
        leaf({
          code: '08.08.04', name: '加油站与成品油', nameEn: 'Petrol stations and fuel',
          synonyms: '加油站 油品质量 劣质汽油 黑加油点 流动加油车 加油卡 柴油 加油站排队 不合格油',
          examples: `
            在国道边一家加油站加了油，开出去两公里车就熄火，修理厂说油里有水。
            有面包车改装成流动加油车，晚上停在物流园给大货车加油，随时会爆炸。
            加油卡充了五千，站点换了牌子说卡不能用了。
            工地里私设柴油罐，没有任何防护，就在宿舍旁边
            请问农村想建加油站，规划点怎么申请
            加油站搞活动充值，发票开不出来，还强制推销燃油宝
            国营加油站排长队，民营站的油价便宜一块多但冒黑烟，油品有没有人抽检并公布结果？`,
          examplesEn: `
            After filling up my car stalled; the garage found water in the fuel.
            A converted van sells fuel to lorries at night.`,
          demandTypes: ['report', 'complaint', 'consult'], leadUnit: 'shangwu', assistingUnits: ['shijian', 'yingji', 'gongan'], legalBasis: [law('中华人民共和国产品质量法', '第二十六条')], questions: [shop],
        }),
      ],
    },
    {
      code: '08.09',
      name: '汽车与电动车消费',
      nameEn: 'Cars and e-bikes',
      leaves: [
        leaf({
          code: '08.09.01', name: '新车质量与4S店', nameEn: 'New cars and dealers',
          synonyms: '4S店 新车质量 提车 金融服务费 强制保险 定金不退 延期交车 发动机异响 召回 加价提车 泡水车',
          examples: `
            新车提回来三天变速箱就异响，4S店只肯修不肯换。
            贷款买车收了四千八的金融服务费，还强制在店里买三年保险。
            交了定金说一个月提车，拖了四个月，要涨价才给车。
            4S店把展车当新车卖给我，里程表动过，车门补过漆
            电动车冬天续航打对折，跟宣传的五百公里差太远
            车子高速上突然失速，厂家说数据正常，不肯提供行车数据
            4S店倒闭，合格证被抵押给银行，几十个车主上不了牌照！
            新能源车交付才两个月，行驶中多次黑屏断电，4S店刷了三次系统仍未解决，厂家拒绝退换，请组织第三方鉴定。
            咨询家用汽车三包退换的条件`,
          examplesEn: `
            The gearbox of my three-day-old car grinds and the dealer only offers a repair.
            The dealer went bankrupt with our certificates pledged to a bank.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shijian', assistingUnits: ['shangwu'], legalBasis: [law('家用汽车产品修理更换退货责任规定'), law(CONSUMER, '第二十四条')],
          statutoryLimit: consumerAcceptance, questions: [shop, amount, proof],
        }),
        leaf({
          code: '08.09.02', name: '二手车与租车纠纷', nameEn: 'Second-hand and hired cars',
          synonyms: '二手车 事故车 调表车 租车押金 零首付 车贷 泡水车 二手车市场 以租代购 车商',
          examples: `
            二手车商说绝无事故，过户后查出是全损车，不肯退。
            里程从十八万公里调到六万，第三方检测报告我有。
            零首付买车，签完才知道是融资租赁，逾期一天就把车拖走了。
            租车还车时说底盘有刮痕扣我三千押金，交车时根本没让我看底盘
            车贷公司收了一大堆手续费，利息高得吓人，合同也不给一份
            卖车给车商，三个月了车款没给也没过户，违章全记我头上
            车商以“包过户”为名收走我的登记证书，转手抵押贷款，如今车没了，贷款还记我名下。`,
          examplesEn: `
            The used car sold as accident-free turned out to be a write-off.
            The car hire kept my deposit of three thousand for a scratch under the car.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shijian', assistingUnits: ['shangwu', 'jinrong', 'gongan'], legalBasis: [law('二手车流通管理办法'), law(CONSUMER, '第五十五条')],
          statutoryLimit: consumerAcceptance, questions: [shop, amount],
        }),
        leaf({
          code: '08.09.03', name: '电动车与电池消费', nameEn: 'Buying e-bikes and batteries',
          synonyms: '电动车质量 电瓶 买电动车 电池起火 超标车 解除限速 改装电池 租电池 换电柜',
          examples: `
            新买的电动车骑了一个月电池就鼓包，门店说过了保修，明明写的一年。
            门店公开给电动车解限速，改到七八十码，举报。
            换电柜的押金四百退不了，客服机器人来回绕。
            老年代步车合同写新电池，拆开是旧的翻新
            店里卖的车没有合格证和发票，导致我挂不了牌，要求退车
            网上买的锂电池充电时冒烟，差点把家烧了，卖家消失了
            代步车店卖给七十岁老人的四轮电动车刹车失灵撞树，商家说是玩具类产品不保修`,
          examplesEn: `
            The battery of my new e-bike swelled after a month.
            Shops openly remove the speed limit of e-bikes.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'shijian', assistingUnits: ['jiaojing', 'xiaofang'], legalBasis: [law('中华人民共和国产品质量法', '第二十六条'), law(CONSUMER, '第二十四条')], statutoryLimit: consumerAcceptance, questions: [shop, amount],
        }),
      ],
    },
    {
      code: '08.10',
      name: '市场建设与商贸流通',
      nameEn: 'Markets and commerce',
      leaves: [
        leaf({
          code: '08.10.01', name: '农贸市场建设与管理', nameEn: 'Food markets',
          synonyms: '菜市场 农贸市场 市场脏乱 活禽宰杀 摊位 菜场改造 建菜市场 集贸市场 市场搬迁 赶集',
          examples: `
            青澜菜市场地上全是污水，鱼摊肉摊混在一起，下雨棚顶漏水，早该改造了。
            菜市场要拆掉盖商场，附近几万居民以后到哪里买菜？
            现宰活鸡的血水毛直接冲到下水道，味道难闻。
            建议在港湾街道新区建一个标准化农贸市场
            镇上的集市占了国道，逢三逢八堵得走不动，请另划地方
            市场管理方只管收钱，保洁员一天扫一次，公厕还收费
            改造后的菜场摊位租金涨一倍，菜价跟着涨，老百姓不买账
            市场改造半年不见动静，商户被赶到露天经营，雨淋日晒，菜烂在摊上，管理费却照收不误。
            关于新建社区菜市场解决居民买菜难的建议`,
          examplesEn: `
            The floor of our food market is covered with dirty water and the roof leaks.
            If the market is pulled down, where shall we buy vegetables?`,
          demandTypes: ['complaint', 'suggestion', 'help'], leadUnit: 'shangwu', assistingUnits: ['shijian', 'street', 'chengguan'],
        }),
        leaf({
          code: '08.10.02', name: '商铺租赁与市场经营纠纷', nameEn: 'Shops and stalls: rent and management',
          synonyms: '摊位费 商铺返租 租金太高 商场招商 商户 市场方 售后返租 退租金 商铺空置 疫情减租 批发市场',
          examples: `
            开发商售后返租承诺十年，给了两年租金就停了，我们几百个小业主的钱都打水漂。
            批发市场强制搬迁，给商户的时间只有七天，货都压在手里。
            商场招商时说主力店入驻，开业半年人影都没有，要求退租退押金。
            市场方收了摊位转让费三万，新合同里又不认
            商城停电停电梯逼我们签涨租协议，怎么这么黑
            我在步行街租的国资门面，能不能享受房租减免政策
            我们是建材城的两百家商户，市场方单方面把租金提高三成并停止返还保证金，不同意就断电锁门，请商务和街道出面调停。`,
          examplesEn: `
            The developer promised ten years’ rent for our shops and paid for two.
            The wholesale market gives its traders seven days to move out.`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'shangwu', assistingUnits: ['zhujian', 'shijian', 'jinrong'],
        }),
        leaf({
          code: '08.10.03', name: '商业网点与消费促进', nameEn: 'Shops wanted; vouchers and trade-ins',
          synonyms: '消费券 以旧换新 家电补贴 建超市 商业街 夜经济 大型商场 国补 换车补贴 便民商店',
          examples: `
            家电以旧换新补贴怎么领，临澜的券每天几点放，老是抢不到。
            汽车报废更新补贴申请审核三个月了还没到账。
            有商家先把冰箱涨价再给国补，等于没补，请查一查。
            我们北湖片区十几个小区没有一家像样的超市，能不能引进一个
            建议办好滨江夜市，带动一下消费，年轻人晚上没地方去
            消费券过期没用成是因为系统崩溃，可以补发吗
            手机以旧换新国补资格码一直显示已抢光，门店却说加三百块就能帮我弄到名额，这里面有鬼。`,
          examplesEn: `
            How do I get the trade-in subsidy for a new refrigerator?
            A dozen estates in our area have no proper supermarket.`,
          demandTypes: ['consult', 'suggestion', 'complaint'], leadUnit: 'shangwu', assistingUnits: ['shijian'],
        }),
        leaf({
          code: '08.10.04', name: '家政服务', nameEn: 'Domestic services',
          synonyms: '家政公司 保姆 月嫂 钟点工 中介费不退 护工 阿姨 育儿嫂 家政押金',
          examples: `
            家政公司收了六千中介费，换了三个保姆都不合格，要求退款不给退。
            月嫂没有健康证，自己咳嗽还抱孩子，公司说是兼职的他们不负责。
            保姆打骂我瘫痪的母亲，监控都拍到了，公司推卸责任
            医院护工被一家公司垄断，一天三百八，家属自己找的不让进
            钟点工把木地板泡坏了，平台保险赔付一拖再拖
            我做家政五年了，公司押我两个月工资，还收培训费
            平台上找的育儿嫂学历和健康证都是假的，给孩子喂安眠药，幸好及时发现，家政公司想私了。`,
          examplesEn: `
            The agency took 6,000 yuan and none of three helpers was suitable.
            The nanny beats my paralysed mother; I have it on camera.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shangwu', assistingUnits: ['shijian', 'renshe'], legalBasis: [law('家庭服务业管理暂行办法')], questions: [shop, amount],
        }),
        leaf({
          code: '08.10.05', name: '外贸口岸与拍卖典当', nameEn: 'Foreign trade, auctions and other trades',
          synonyms: '外贸 进出口 报关 海关 拍卖 典当 跨境电商 对外劳务 出国务工 外资 招商引资',
          examples: `
            交了三万八办去新加坡打工的劳务，人家说签证下来就走，拖了一年，公司有没有资质？
            我们外贸企业出口退税单证卡在港口，滞港费一天两千，请协调。
            拍卖公司说我爷爷的铜钱能拍百万，收了两万宣传费后流拍。
            跨境电商综试区的补贴申报通道什么时候开
            典当行利息每月四分，赎当时又多出一笔保管费
            招商时承诺的厂房补贴三年没兑现，新官不理旧账
            通过劳务公司到日本做建筑工，干的却是非法短工，被遣返回来，四万中介费要不回来。`,
          examplesEn: `
            I paid 38,000 for a job abroad a year ago; is the agency licensed?
            An auction house took a fee to sell my coins for a million and nothing sold.`,
          demandTypes: ['consult', 'complaint', 'report'], leadUnit: 'shangwu', assistingUnits: ['gongan', 'jinrong', 'renshe'], legalBasis: [law('对外劳务合作管理条例'), law('中华人民共和国拍卖法')],
        }),
      ],
    },
    {
      code: '08.11',
      name: '烟草专卖',
      nameEn: 'Tobacco',
      leaves: [
        leaf({
          code: '08.11.01', name: '烟草许可证办理', nameEn: 'Tobacco licences',
          synonyms: '烟草证 烟草专卖零售许可证 办烟证 烟证延续 烟草局 合理布局 间距不够 订烟 紧俏烟',
          examples: `
            我在桥西开便利店，申请烟草证被拒，说离隔壁店距离不够五十米，可是对面刚批了一家。
            烟草零售许可证到期怎么延续，需要本人到场吗？
            换了店铺地址，烟证能不能迁过去
            烟草公司每周配给我的好烟就两条，客户经理说档位不够，凭什么分三六九等？
            残疾人开店办烟证有没有照顾政策
            接手别人的超市，原来的烟证不能用，重新申请要多少天
            办理烟草零售许可证被以“距离中小学不足一百米”驳回，可是那所学校三年前就搬走了，请复核。`,
          examplesEn: `
            My tobacco licence was refused because another shop is within fifty metres.
            How do I renew my tobacco licence?`,
          demandTypes: ['consult', 'complaint'], leadUnit: 'yancao', legalBasis: [law('中华人民共和国烟草专卖法', '第十六条'), law('烟草专卖许可证管理办法')],
        }),
        leaf({
          code: '08.11.02', name: '假烟私烟与无证售烟', nameEn: 'Fake and smuggled cigarettes',
          synonyms: '假烟 走私烟 无证卖烟 烟酒店 回收香烟 高价烟 串码烟 烟的味道不对',
          examples: `
            在火车站旁的烟酒店买了一条好烟，抽着呛喉咙，怀疑是假烟。
            小区快递点没有烟草证也在卖烟，都是没有防伪码的外烟。
            有人在朋友圈批发免税烟，量很大，地址在东埠。
            烟酒回收店收的烟里掺假再卖出去，被查过一次还在干
            超市把香烟加价卖，公示价二十五，非要收三十
            买到的烟条码不是本地的，请问这属于违规吗
            婚宴用的二十条烟宾客都说味道不对，防伪一刮一个样，烟店说出门概不负责`,
          examplesEn: `
            The carton I bought by the station tastes wrong; I think it is fake.
            A parcel shop sells foreign cigarettes without a licence.`,
          demandTypes: ['report'], leadUnit: 'yancao', assistingUnits: ['shijian', 'gongan'], legalBasis: [law('中华人民共和国烟草专卖法')], questions: [shop],
        }),
        leaf({
          code: '08.11.03', name: '向未成年人售烟与电子烟', nameEn: 'Selling tobacco to minors, e-cigarettes',
          synonyms: '卖烟给学生 电子烟 未成年人买烟 学校门口卖烟 奶茶杯电子烟 上头电子烟 校园周边烟草',
          examples: `
            中学门口小卖部拆开烟一根一根卖给学生，一块钱一支。
            文具店里卖奶茶杯形状的电子烟，专门卖给初中生，太缺德了！
            我儿子十四岁，从校外小店买烟，店主明知道是学生
            学校一百米内的超市还有烟草柜台，是不是应该取消？
            有人在微信群卖水果味电子烟给高中生
            怀疑孩子抽的“上头电子烟”有问题，人都恍惚了，请禁毒和烟草部门查一下
            校门口奶茶店柜台下面藏着一次性电子烟，初二的孩子人手一支，请突击检查。`,
          examplesEn: `
            The shop at the school gate sells single cigarettes to pupils.
            A stationer sells e-cigarettes shaped like milk tea cups to children.`,
          demandTypes: ['report'], leadUnit: 'yancao', assistingUnits: ['shijian', 'jiaoyu', 'gongan'], legalBasis: [law('中华人民共和国未成年人保护法', '第五十九条'), law('电子烟管理办法')], questions: [shop],
        }),
      ],
    },
  ],
}
