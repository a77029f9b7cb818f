// 14 文旅体育园林: tourism, entertainment, public culture, heritage, broadcasting, sports, parks, trees. 文旅局, 体育局, 园林局.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const TOURISM = '中华人民共和国旅游法'
const MINORS = '中华人民共和国未成年人保护法'
const CULTURE = '中华人民共和国公共文化服务保障法'
const SPORTS = '中华人民共和国体育法'
const PLACE = ask('place', '具体地点？', 'Exact place?')

export const cultureTourism: FirstLevel = {
  code: '14',
  name: '文旅体育园林',
  nameEn: 'Culture, tourism, sports and parks',
  children: [
    {
      code: '14.01',
      name: '景区与旅游服务',
      nameEn: 'Sights and tourist services',
      leaves: [
        leaf({
          code: '14.01.01',
          name: '景区管理与服务',
          nameEn: 'Running of tourist sights',
          synonyms: '景区 旅游景点 风景区 景区管理混乱 景区停车 景区卫生 景区设施 索道 游客中心 观光车',
          examples: `
            假期到云岭山景区游玩，人挤人，下山索道排了三个小时，没有人疏导。
            景区里的厕所又少又脏，老人孩子找不到休息的地方。
            景区停车场一小时收二十，旁边村民私设停车位还要收五十。
            观光车强制乘坐，不坐车不让从步道上山。
            古镇里石板路破损，奶奶摔了一跤，景区连个急救箱都没有。
            湖边栈道木板腐烂，栏杆松动，游客拍照很危险。
            节假日景区没有限流，超过承载量了还在卖票。
            反映某漂流景区工作人员态度蛮横，救生衣又破又旧
            建议景区增加母婴室、直饮水和无障碍通道。
            国庆带全家自驾去海边景区，入口堵了两个半小时，好不容易进去发现卫生间排队四十分钟，垃圾桶满得溢出来，沙滩上到处是烧烤签子。收着高价停车费和门票，管理却跟不上，影响咱们临澜旅游的形象。
          `,
          examplesEn: `
            We queued three hours for the cable car and nobody directed the crowd.
            The boardwalk by the lake is rotten and the railing loose.
          `,
          demandTypes: ['complaint', 'suggestion', 'help'],
          leadUnit: 'wenlv',
          assistingUnits: ['street', 'shijian'],
          legalBasis: [law(TOURISM, '第四十二条'), law(TOURISM, '第四十五条')],
          questions: [ask('sight', '景区名称、游玩日期？', 'Name of the sight and date of the visit?')],
        }),
        leaf({
          code: '14.01.02',
          name: '景区门票与旅游年卡',
          nameEn: 'Tickets and yearly passes',
          synonyms: '门票 景区收费 门票涨价 旅游年卡 年票 景点优惠 老年人免票 学生半价 退票 联票',
          examples: `
            景区门票从六十涨到一百二，有没有经过听证？
            六十五岁老人按规定免票，检票员说必须本市户籍才行。
            办了旅游年卡，到景区门口说合作到期不能用了。
            网上订的门票因为下大雨没去成，平台和景区都不给退。
            园中园又要收票，本来说好一票通玩。
            退役军人优待证能免哪些景点的门票？
            山是国家的，凭什么圈起来向本地村民收门票
            请问教师节期间老师到景区有没有优惠
            我和老伴花四百元办了两张旅游惠民年卡，宣传单上印着六十八个景点免费，去了七个有五个说不合作了，客服电话是空号，发卡的公司也搬走了，请文旅局帮忙退钱。
          `,
          examplesEn: `
            The ticket price doubled; was there a hearing?
            My yearly pass was refused at the gate because the contract had ended.
          `,
          demandTypes: ['complaint', 'consult', 'suggestion'],
          leadUnit: 'wenlv',
          assistingUnits: ['fagai', 'shijian'],
          legalBasis: [law(TOURISM, '第四十三条')],
          questions: [ask('sight', '景区名称、票种？', 'Name of the sight and kind of ticket?')],
        }),
        leaf({
          code: '14.01.03',
          name: '旅行社与旅游合同',
          nameEn: 'Travel agencies and package tours',
          synonyms: '旅行社 跟团游 旅游合同 退团 退团费 低价游 出境游 报团 旅行社退款 旅游套路',
          examples: `
            在旅行社报了四个人的海南团，因为家里老人住院去不成，旅行社只退两成。
            说好住四星酒店，实际是城郊招待所，被子都发霉。
            旅行社收了团费一直没有成团，老板人去楼空。
            老年旅游团三百九十九玩六天，全程就是拉去听保健品讲座。
            出国签证被拒签，旅行社要扣全额费用。
            行程缩水，合同里的三个景点一个都没去。
            门市部交的钱，总社说不认那个门市，请旅游主管部门协调退款
            大巴半路坏了四个小时，旅行社一句道歉没有
            我公司通过旅行社组织三十八名职工去外省，合同写明纯玩无购物、住海景房，结果住在离海七公里的快捷酒店，两天进了三个购物店，导游每进一家都发牌子登记。回来找旅行社，经理说是地接社的问题，互相推。
            签了出境游合同，护照被旅行社押了两个月，航班取消了也不退机票钱。
          `,
          examplesEn: `
            The agency refunds only a fifth although my mother is in hospital and we cannot travel.
            A four-star hotel was promised and we slept in a mouldy guest house.
          `,
          demandTypes: ['complaint', 'help', 'consult'],
          leadUnit: 'wenlv',
          assistingUnits: ['shijian'],
          legalBasis: [law(TOURISM, '第三十五条'), law(TOURISM, '第六十五条'), law('旅行社条例')],
          questions: [
            ask('agency', '旅行社名称、线路、出行日期？', 'Agency, tour and date?'),
            mayAsk('contract', '有无合同和付款凭证？', 'Contract and receipt?'),
          ],
        }),
        leaf({
          code: '14.01.04',
          name: '导游与强制购物',
          nameEn: 'Guides and forced shopping',
          synonyms: '导游 强制购物 购物店 导游骂人 黑导游 导游甩客 自费项目 玉器店 宰客 购物团',
          examples: `
            导游把我们关在玉器店里两个小时，不消费不让上车。
            因为没买东西，导游一路阴阳怪气，说我们是来蹭吃蹭住的。
            导游中途加自费项目，每人三百，不交就让在路边等。
            在旅游购物店买的银镯子，回来一验是铜的，要求退货。
            没有导游证的人在景区门口拉客讲解，收了钱讲两句就走。
            团里十五个人被导游扔在高速服务区
            买的乳胶枕三千八，网上同款两百块
          `,
          examplesEn: `
            The guide locked us in a jade shop for two hours until people bought something.
            The silver bracelet from the tour shop turned out to be copper.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'wenlv',
          assistingUnits: ['shijian'],
          legalBasis: [law(TOURISM, '第三十五条'), law('导游人员管理条例')],
          questions: [ask('guide', '旅行社、导游姓名、购物店名称？', 'Agency, name of the guide, name of the shop?')],
        }),
        leaf({
          code: '14.01.05',
          name: '宾馆民宿与在线预订',
          nameEn: 'Hotels, guest houses and online booking',
          synonyms: '酒店 民宿 宾馆 订房退款 酒店毁约 民宿涨价 农家乐 酒店评星 OTA 旅游平台',
          examples: `
            提前一个月订的民宿，五一前商家说房间漏水取消，转头挂出三倍价格。
            酒店房间里发现针孔摄像头，报警后酒店还推卸责任。
            在平台上订错日期，十分钟内取消也要扣全款。
            农家乐用餐后结账多算了两百，菜单上没有明码标价。
            民宿没有消防设施，木头楼梯摇摇晃晃，有没有取得许可？
            入住宾馆热水是凉的，空调不制冷，前台让忍一晚。
            请问开一家乡村民宿要办哪些手续
            预订了民宿两晚一千二百元，到店发现房间跟图片完全不是一回事，窗户对着猪圈，床单潮湿有虫。要求退订，老板说平台规定不退，平台说要商家同意。旅游投诉电话打了两天没人回。
          `,
          examplesEn: `
            The guest house cancelled my booking and listed the room at three times the price.
            The platform keeps the full amount although I cancelled within ten minutes.
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'wenlv',
          assistingUnits: ['shijian', 'gongan'],
          legalBasis: [law(TOURISM), law('中华人民共和国消费者权益保护法')],
          questions: [ask('hotel', '酒店或民宿名称、订单日期？', 'Name of the hotel and date of booking?')],
        }),
        leaf({
          code: '14.01.06',
          name: '旅游开发与资源保护',
          nameEn: 'Tourism development',
          synonyms: '旅游开发 旅游规划 乡村旅游 旅游项目 景区建设 旅游公路 旅游烂尾 文旅小镇 水上乐园 夜市街区',
          examples: `
            我们柳溪镇有瀑布和古村，建议政府规划开发乡村旅游。
            文旅小镇项目烂尾五年，围挡里杂草丛生，什么时候复工？
            景区开发占了我们的山林，承诺的分红一分没见到。
            进山的旅游公路又窄又陡，节假日堵死，能不能拓宽？
            投资商在水库边盖度假酒店，破坏了原来的风景。
            滨江夜游码头和老街什么时候开街，请介绍一下进度
            临澜有山有海，旅游宣传却一点不给力，建议拍一部好看的宣传片
            云岭镇的山水一点不比外省的网红景点差，可是上山的路只有三米五宽，连个停车的地方都没有，游客来了一趟就不想再来。建议把废弃的老学校改成游客中心，由村民开农家乐，让乡亲们也能吃上旅游饭。
          `,
          examplesEn: `
            Our town has a waterfall and old houses; please plan for village tourism.
            The culture town project has been abandoned for five years.
          `,
          demandTypes: ['suggestion', 'consult', 'complaint'],
          leadUnit: 'wenlv',
          assistingUnits: ['ziran', 'street'],
          legalBasis: [law(TOURISM), law('风景名胜区条例')],
          questions: [PLACE],
        }),
      ],
    },
    {
      code: '14.02',
      name: '文化娱乐市场',
      nameEn: 'Entertainment',
      leaves: [
        leaf({
          code: '14.02.01',
          name: '网吧歌厅等娱乐场所',
          nameEn: 'Internet cafes, karaoke and bars',
          synonyms: '网吧 KTV 歌厅 酒吧 舞厅 娱乐场所 未成年人上网 游戏厅 台球厅 棋牌室 电竞酒店 通宵营业',
          examples: `
            学校对面的网吧不看身份证，初中生中午都在里面打游戏。
            KTV开到凌晨四点，低音炮震得楼上居民睡不着。
            电竞酒店接待未成年学生，孩子周末两天没回家。
            游戏厅里的捕鱼机可以退分换钱，就是变相赌博。
            酒吧门口每天半夜有人打架喝酒闹事，文化部门管不管？
            小区一楼开了一家棋牌室，通宵打麻将，乌烟瘴气。
            举报一家歌厅有陪侍小姐，还让未成年人进去
            我儿子初三，每到周末就在一家“电竞民宿”过夜，四个孩子一间房，老板用自己的身份证给他们开机。给老板打电话，他说没有规定不让未成年住店。请文化、公安联合查处这种打擦边球的网吧。
          `,
          examplesEn: `
            The internet cafe opposite the school lets pupils in without checking identity cards.
            The karaoke bar runs until four and the bass shakes our flat.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'wenlv',
          assistingUnits: ['gongan', 'street'],
          legalBasis: [
            law('互联网上网服务营业场所管理条例', '第二十一条'),
            law('娱乐场所管理条例', '第二十三条'),
            law('娱乐场所管理条例', '第二十八条'),
            law(MINORS, '第五十八条'),
          ],
          questions: [ask('place', '场所名称、地址、发生时段？', 'Name, address and time of day?')],
        }),
        leaf({
          code: '14.02.02',
          name: '演出票务与演唱会',
          nameEn: 'Concerts and tickets',
          synonyms: '演唱会 音乐节 演出退票 票务 黄牛票 话剧票 强实名 演出取消 柱子票 电影院',
          examples: `
            体育中心的演唱会延期，购票平台不同意退票，说只能等通知。
            买了一千二的票，座位前面正好一根柱子，什么都看不见。
            演唱会门票一秒售罄，黄牛手里加价三倍，有没有内部票？
            音乐节场地全是泥，厕所只有十个，几万人排队。
            话剧演出当天临时换主演，剧院不给观众说法。
            草台班子打着明星旗号来县城演出，到场根本不是本人
            电影院买错场次，还没开场也不给退改签
            买了五月音乐节的双日票一千三百六，主办方前一天晚上公告因天气取消，退票却要扣百分之三十手续费，外地来的观众住宿路费全打水漂。请问这种情况主管部门有没有规定必须全额退？
          `,
          examplesEn: `
            The concert was postponed and the platform refuses a refund.
            I paid 1,200 yuan for a seat behind a pillar.
          `,
          demandTypes: ['complaint', 'report', 'consult'],
          leadUnit: 'wenlv',
          assistingUnits: ['shijian', 'gongan'],
          legalBasis: [law('营业性演出管理条例')],
          questions: [ask('show', '演出名称、时间、购票平台？', 'Show, date and ticket platform?')],
        }),
        leaf({
          code: '14.02.03',
          name: '剧本杀密室与新型娱乐',
          nameEn: 'Escape rooms and new entertainment',
          synonyms: '剧本杀 密室逃脱 鬼屋 蹦床馆 私人影院 卡丁车 室内冲浪 玩具城 VR体验',
          examples: `
            密室逃脱里追逐环节把女儿吓得摔倒骨折，商家说签了免责协议不赔。
            剧本杀店给初中生玩血腥恐怖的本子，没有任何年龄提示。
            蹦床公园海绵池太薄，孩子跳下去扭伤了脚踝。
            私人影院包间装门锁，未成年男女可以随便开房，谁管？
            鬼屋店在商场负一层，安全出口被布景挡死。
            卡丁车场地没有让我们做安全培训就上车
          `,
          examplesEn: `
            My daughter broke a bone in an escape room and the owner points to a waiver.
            The exit of the haunted house is blocked by scenery.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'wenlv',
          assistingUnits: ['xiaofang', 'shijian'],
          legalBasis: [law(MINORS)],
          questions: [ask('place', '店名、地址？', 'Name and address?')],
        }),
        leaf({
          code: '14.02.04',
          name: '出版物与文化执法',
          nameEn: 'Publications and cultural enforcement',
          synonyms: '盗版书 非法出版物 扫黄打非 黄色书刊 盗版教辅 书店 印刷厂 版权 网络文化',
          examples: `
            学校周边书店卖的教辅全是盗版，错字连篇。
            网上买到盗版图书，出版社让我向当地文化执法部门举报。
            文具店在卖封面露骨的漫画给小学生。
            小印刷厂半夜印没有书号的宣传册，请查查。
            地摊上卖内容低俗的光盘和小册子。
            我的摄影作品被本地公众号盗用，版权问题找谁处理
          `,
          examplesEn: `
            The bookshops around the school sell pirated exercise books.
            A local account used my photographs without permission.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'wenlv',
          assistingUnits: ['shijian', 'gongan'],
          legalBasis: [law('出版管理条例'), law('中华人民共和国著作权法')],
          questions: [PLACE],
        }),
      ],
    },
    {
      code: '14.03',
      name: '公共文化服务',
      nameEn: 'Public culture',
      leaves: [
        leaf({
          code: '14.03.01',
          name: '图书馆与阅读',
          nameEn: 'Libraries',
          synonyms: '图书馆 借书 还书 阅览室 图书馆占座 自习室 借书证 城市书房 农家书屋 图书馆开放时间',
          examples: `
            市图书馆晚上五点半就关门，上班的人根本去不了，能不能延长到九点？
            自习室占座现象严重，放本书人就走了，一整天没人。
            借书证押金怎么退，机器上一直退不出来。
            图书馆空调温度太低，孩子看书冻得打喷嚏。
            望江街道二十万居民没有一个图书馆，请建一个城市书房。
            农家书屋常年锁着门，书都是十几年前的。
            24小时自助借阅柜坏了两个月没人修
            请问小孩子几岁能办读者证
            我是一名备考的大学毕业生，市图书馆自修区只有一百二十个座位，每天七点多就排满长队，二楼大片会议室常年空着。能不能在考试季把会议室开放，晚上延到十点关门？
          `,
          examplesEn: `
            The city library closes at half past five; please open until nine.
            People reserve seats with a book and stay away all day.
          `,
          demandTypes: ['suggestion', 'complaint', 'consult'],
          leadUnit: 'wenlv',
          legalBasis: [law('中华人民共和国公共图书馆法')],
          questions: [mayAsk('library', '哪个图书馆？', 'Which library?')],
        }),
        leaf({
          code: '14.03.02',
          name: '博物馆文化馆与场馆开放',
          nameEn: 'Museums and culture centres',
          synonyms: '博物馆 文化馆 美术馆 科技馆 少年宫 大剧院 纪念馆 场馆免费开放 文化宫 展览 公益课',
          examples: `
            博物馆预约名额总是满，现场空荡荡的没几个人，预约制能不能取消？
            文化馆的公益舞蹈课报名一秒没，是不是先给了内部人？
            科技馆一半的展品贴着维修中，孩子大老远来很失望。
            工人文化宫租出去开了餐馆和健身房，职工活动没有地方。
            少年宫的课程收费比外面还高，公益性去哪儿了？
            请问市博物馆周一闭馆遇上节假日开不开？
            青少年活动中心建好了三年还没有对外开放
            带外地朋友去市博物馆，提前三天预约都约不上，到现场看到旅行团成队进去。老年人不会预约只好在门口坐着。建议每天留一部分现场名额，别让公共文化设施变成摆设。
          `,
          examplesEn: `
            The museum is fully booked online but nearly empty inside.
            Half of the exhibits in the science museum are out of order.
          `,
          demandTypes: ['complaint', 'consult', 'suggestion'],
          leadUnit: 'wenlv',
          legalBasis: [law(CULTURE), law('博物馆条例')],
          questions: [mayAsk('venue', '哪个场馆？', 'Which venue?')],
        }),
        leaf({
          code: '14.03.03',
          name: '群众文化活动与设施',
          nameEn: 'Community culture',
          synonyms: '文化广场 文化活动 送戏下乡 农村电影放映 文艺演出 社区文化 文化站 戏台 老年大学 文化大院',
          examples: `
            村里的文化广场音响坏了，篮球架倒了，希望重新修一修。
            老年大学报名太火爆，书法班等了两年还没轮到。
            送戏下乡今年怎么没有到我们白石镇来？
            乡镇文化站大门常年紧锁，成了仓库。
            建议在小区附近修一个能跳舞能唱戏的小舞台，离住宅远一点。
            农村公益电影放的片子太老，没有人看，走走过场
            我们老年合唱团没有排练场地，能不能借用文化馆的房间？
          `,
          examplesEn: `
            The loudspeakers on our village culture square are broken and the hoop has fallen.
            I have waited two years for the calligraphy class at the seniors' university.
          `,
          demandTypes: ['suggestion', 'help', 'complaint'],
          leadUnit: 'wenlv',
          assistingUnits: ['street'],
          legalBasis: [law(CULTURE)],
          questions: [PLACE],
        }),
      ],
    },
    {
      code: '14.04',
      name: '文物与非遗保护',
      nameEn: 'Heritage',
      leaves: [
        leaf({
          code: '14.04.01',
          name: '文物与历史建筑保护',
          nameEn: 'Monuments and historic buildings',
          synonyms: '文物 古建筑 文物保护 古墓 老房子 历史建筑 祠堂 古桥 名人故居 盗墓 古城墙 遗址',
          examples: `
            村里清代的祠堂屋顶塌了一角，再不修就要倒了，请文物部门看看。
            开发商连夜把挂着保护牌的民国老宅推平了。
            山上古墓被人挖了几个大洞，怀疑有盗墓的。
            名人故居被住户搭满违章棚子，消防隐患很大。
            挖地基挖出古钱币和瓦罐，应该交给哪里，有没有奖励？
            古桥上大货车天天过，桥墩已经裂了。
            我家老房子被定为历史建筑，不准翻修，漏雨怎么办
            我们村口的明代石拱桥去年被公布为文物保护单位，前天村里修路，挖机直接从桥面上碾过去，一侧的石栏板全压碎了。打文物所电话没人接，请赶快派人来制止，再压几次桥就没了。
          `,
          examplesEn: `
            The roof of the Qing-dynasty ancestral hall in our village has partly collapsed.
            A developer flattened a protected old house overnight.
          `,
          demandTypes: ['report', 'help', 'suggestion'],
          leadUnit: 'wenlv',
          assistingUnits: ['gongan', 'zhujian', 'street'],
          legalBasis: [law('中华人民共和国文物保护法')],
          questions: [PLACE],
        }),
        leaf({
          code: '14.04.02',
          name: '非物质文化遗产',
          nameEn: 'Intangible heritage',
          synonyms: '非遗 非物质文化遗产 非遗传承人 传统手艺 地方戏 庙会 剪纸 民俗',
          examples: `
            我家祖传五代做竹编，想申报市级非遗，找哪个部门？
            非遗传承人的补助今年还没有发放。
            地方戏剧团没有编制没有收入，年轻人都不学了，眼看要失传。
            建议把端午龙舟和元宵舞龙办成固定的民俗节。
            有人冒用非遗传承人的名头在网上卖假货
            非遗工坊租的场地到期被收回，老师傅没有地方带徒弟
          `,
          examplesEn: `
            My family has woven bamboo for five generations; how do we apply for heritage status?
            The bearers' allowance has not been paid this year.
          `,
          demandTypes: ['consult', 'help', 'suggestion'],
          leadUnit: 'wenlv',
          legalBasis: [law('中华人民共和国非物质文化遗产法')],
          questions: [mayAsk('craft', '项目名称？', 'Name of the craft or custom?')],
        }),
      ],
    },
    {
      code: '14.05',
      name: '广播电视',
      nameEn: 'Broadcasting',
      leaves: [
        leaf({
          code: '14.05.01',
          name: '有线电视与户户通',
          nameEn: 'Cable and satellite television',
          synonyms: '有线电视 数字电视 机顶盒 户户通 收视费 电视没信号 广电网络 电视收不到台 卫星锅 村村通',
          examples: `
            家里有线电视没有信号一个星期了，打广电客服只说登记了。
            数字电视收视费一年两百多，许多频道还要另外付钱。
            农村户户通收不到本地台，老人想看新闻看不了。
            搬家想停机，广电公司说必须把欠费全部补齐。
            机顶盒开机就是购物广告，好几分钟看不到节目，老人不会关。
            村里有线电视线路乱拉，断了垂在路上没人收。
            智能电视一层套一层收费，建议治理一下
            以前免费的频道现在也要开会员才能看，谁批准的
            家里装有线电视二十年了，最近画面一直马赛克，报修来了三个师傅都说是主线路老化，要等整个小区改造。可收视费照收，一年二百八十八。老人就爱看个戏曲频道，能不能先给修一下，或者免了这几个月的费用？
          `,
          examplesEn: `
            Our cable television has had no signal for a week.
            The set-top box shows minutes of advertising that my father cannot skip.
          `,
          demandTypes: ['complaint', 'help', 'consult'],
          leadUnit: 'wenlv',
          legalBasis: [law('广播电视管理条例')],
          questions: [mayAsk('address', '安装地址、用户号？', 'Address and customer number?')],
        }),
        leaf({
          code: '14.05.02',
          name: '节目内容与广告播出',
          nameEn: 'Programmes and broadcast advertising',
          synonyms: '电视节目 电视广告 虚假广告播出 电台 广播节目 停播 电视购物 保健品广告 大喇叭广播',
          examples: `
            市电视台整晚播放神药广告，老父亲打电话买了六千块的保健品。
            经济频道的电视购物卖收藏纪念币，专门骗老年人。
            交通广播主持人连线时嘲笑听众，很不尊重人。
            动画片里插播成人用品广告，不合适吧。
            村里的大喇叭每天早上五点半就开始广播，吵得人心烦。
            本地新闻报道与事实严重不符，要求更正
            以前的方言节目停播了，老年人都盼着恢复
          `,
          examplesEn: `
            City television advertises miracle medicine all night and my father bought six thousand yuan of it.
            The village loudspeaker starts at half past five every morning.
          `,
          demandTypes: ['complaint', 'report', 'suggestion'],
          leadUnit: 'wenlv',
          assistingUnits: ['shijian', 'street'],
          legalBasis: [law('广播电视管理条例'), law('中华人民共和国广告法')],
          questions: [ask('programme', '频道、节目、播出时间？', 'Channel, programme and time?')],
        }),
      ],
    },
    {
      code: '14.06',
      name: '体育设施与健身',
      nameEn: 'Sports grounds and fitness',
      leaves: [
        leaf({
          code: '14.06.01',
          name: '体育场馆开放与收费',
          nameEn: 'Sports halls: opening and prices',
          synonyms: '体育馆 体育场 体育中心 场馆开放 羽毛球馆 学校操场开放 篮球馆收费 健身中心 运动场 奥体中心',
          examples: `
            体育中心的跑道经常关闭，市民晚上没有地方跑步。
            羽毛球馆一小时从四十涨到八十，公益时段根本约不上。
            政府投资的体育馆承包给私人办展销会，运动的人进不去。
            建议中小学操场周末和假期向附近居民开放。
            体育场夜间不开灯，省电也不能这样省吧。
            奥体中心停车收费太高，打一场球停车费二十五。
            新建的全民健身中心验收一年多了还没有开门
            请问六十岁以上老人去市体育馆锻炼有没有优惠
            市体育场原来早晚免费向市民开放，今年承包给公司之后四周拉起了铁网，跑步要办月卡八十，足球场踢一场六百。全民健身喊得响，老百姓却没地方锻炼，请问公共体育场馆可以这样整体出租吗？
          `,
          examplesEn: `
            The running track in the sports centre is closed most evenings.
            Please open school grounds to residents at weekends.
          `,
          demandTypes: ['suggestion', 'complaint', 'consult'],
          leadUnit: 'tiyu',
          assistingUnits: ['jiaoyu'],
          legalBasis: [law(SPORTS), law('公共文化体育设施条例')],
          questions: [ask('venue', '哪个场馆？', 'Which venue?')],
        }),
        leaf({
          code: '14.06.02',
          name: '健身器材与社区球场',
          nameEn: 'Outdoor gym equipment and local courts',
          synonyms: '健身器材 健身路径 器材损坏 篮球场 乒乓球台 足球场 健身步道 广场健身 室外健身 小区球场',
          examples: `
            小区健身器材的扭腰器螺丝掉了，老人差点摔下来。
            街心公园的漫步机少了一只脚踏，坏了半年没有更换。
            村里想申请一套健身器材和篮球架，找谁？
            篮球场被人圈起来停车，孩子们没地方打球。
            社区球场晚上十一点还有人打球，砰砰响影响休息。
            我们这一片没有足球场，孩子们在马路边踢，太危险。
            健身步道塑胶起皮，一下雨就积水
            我们小区的健身器材是2012年装的，漫步机的踏板焊缝裂开，双杠生锈露出尖角，上周一个孩子大腿划了十厘米的口子。物业说产权是体育局的，社区说过了保修期没人管，请尽快更换或者拆掉。
          `,
          examplesEn: `
            The outdoor gym machine has lost its bolts and an old man nearly fell.
            Our village would like a set of exercise equipment and a basketball hoop.
          `,
          demandTypes: ['help', 'complaint', 'suggestion'],
          leadUnit: 'tiyu',
          assistingUnits: ['street'],
          legalBasis: [law('全民健身条例')],
          questions: [PLACE],
        }),
        leaf({
          code: '14.06.03',
          name: '游泳场所安全',
          nameEn: 'Swimming pools',
          synonyms: '游泳馆 游泳池 救生员 深水证 野泳 泳池安全 游泳培训 水上运动',
          examples: `
            游泳馆一百多人在水里，只有一个救生员还在玩手机。
            室外泳池没有高危体育经营许可，暑假照样营业。
            小孩在儿童池呛水没人发现，幸亏家长在旁边。
            请问在市游泳馆办深水合格证要什么手续，多少钱？
            小区泳池年年不开放，物业费里却含着这一项。
            游泳培训班一个教练带二十多个孩子，太不安全了
          `,
          examplesEn: `
            There is one lifeguard for a hundred swimmers and he plays with his phone.
            The outdoor pool operates without a licence for high-risk sports.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'tiyu',
          assistingUnits: ['weijian', 'shijian'],
          legalBasis: [law('全民健身条例'), law('经营高危险性体育项目许可管理办法')],
          questions: [ask('pool', '泳池名称、地址？', 'Name and address of the pool?')],
        }),
        leaf({
          code: '14.06.04',
          name: '健身房与体育培训',
          nameEn: 'Gyms and sports training',
          synonyms: '健身房 私教 体育培训 跆拳道 篮球培训 瑜伽馆 健身卡 武术学校 体育培训退费',
          examples: `
            健身房还没开业就收了几百人的年卡，工地现在停工了。
            私教课没上完教练就离职，换的教练没有资质。
            孩子在跆拳道馆踢腿韧带拉伤，场馆没有买保险。
            篮球训练营两年没退我的押金和课时费，体育局能不能管？
            瑜伽馆把教室转给美容店，剩下的课不让上。
            武术学校教练打学生，用棍子抽屁股
            孩子在一家篮球俱乐部报了九十六节课，上到三十节教练集体走人，俱乐部让转到另一家半小时车程的馆去，不同意就视为自动放弃。合同里写明可以退未消课时，老板一直拖着不退。
          `,
          examplesEn: `
            The gym sold hundreds of yearly cards before opening and now the site is abandoned.
            My child tore a ligament at the taekwondo school, which has no insurance.
          `,
          demandTypes: ['complaint', 'help', 'report'],
          leadUnit: 'tiyu',
          assistingUnits: ['shijian', 'shangwu'],
          legalBasis: [law(SPORTS), law('中华人民共和国消费者权益保护法', '第五十三条')],
          questions: [ask('gym', '名称、地址、合同金额？', 'Name, address and sum in the contract?')],
        }),
        leaf({
          code: '14.06.05',
          name: '体育赛事与运动员',
          nameEn: 'Competitions and athletes',
          synonyms: '马拉松 体育比赛 赛事 运动会 裁判不公 运动员待遇 体育彩票 球赛 等级运动员 足协',
          examples: `
            临澜马拉松中签规则不透明，跑团的人年年中签。
            市运会篮球赛裁判明显偏袒东道主，申诉没有回复。
            马拉松封路没有提前通知，我们去医院绕了一个多小时。
            退役运动员没有安置工作，一身伤病没人管。
            体育彩票店搬到学校门口，学生放学去刮彩票。
            二级运动员证书申报材料交上去没有回音
            希望多举办一些老百姓能参加的业余足球联赛
          `,
          examplesEn: `
            The marathon draw is opaque; members of one club win every year.
            The road was closed for the race without notice and we could not reach the hospital.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'tiyu',
          assistingUnits: ['gongan'],
          legalBasis: [law(SPORTS), law('大型群众性活动安全管理条例')],
          questions: [mayAsk('event', '赛事名称？', 'Which event?')],
        }),
      ],
    },
    {
      code: '14.07',
      name: '公园广场',
      nameEn: 'Parks and squares',
      leaves: [
        leaf({
          code: '14.07.01',
          name: '公园设施与管理',
          nameEn: 'Park facilities and upkeep',
          synonyms: '公园 公园设施损坏 公园脏乱 公园路灯 公园厕所 公园座椅 儿童乐园 公园湖水 公园管理处 湿地公园',
          examples: `
            人民公园的儿童滑梯破了一个大口子，会划伤孩子。
            湿地公园晚上一片漆黑，路灯一半不亮，散步都害怕。
            公园湖水又绿又臭，死鱼漂了好几天。
            公园里有人骑电动车飞驰，老人孩子躲都躲不及。
            公园木栈道塌陷，围了警戒线三个月不修。
            滨江公园厕所九点就锁门，夜跑的人很不方便。
            公园里私自开起了高档会所和茶楼，老百姓进不去
            建议在公园增加遮阳亭和直饮水点。
            我住在北湖公园旁边，每天去散步。最近发现环湖步道的木板烂了十几块，晚上路灯隔一盏亮一盏，上个月有位老人踩空摔断了胯骨。跟管理处说了三次，只拉了一根警戒带，希望在入秋前彻底维修。
          `,
          examplesEn: `
            The children's slide in People's Park has a sharp hole.
            Half of the lamps in the wetland park are dark.
          `,
          demandTypes: ['help', 'complaint', 'suggestion'],
          leadUnit: 'yuanlin',
          assistingUnits: ['street'],
          legalBasis: [law('城市绿化条例', '第二十二条')],
          questions: [ask('park', '公园名称、具体位置？', 'Which park, and where in it?')],
        }),
        leaf({
          code: '14.07.02',
          name: '公园规划与建设',
          nameEn: 'New parks',
          synonyms: '修建公园 口袋公园 规划公园 绿地建设 公园开工 公园烂尾 街心花园 公园改造 公园绿地',
          examples: `
            北湖公园二期围挡五年了，到底什么时候建成开放？
            我们片区没有一个像样的公园，强烈希望把那块荒地建成口袋公园。
            规划图上的公共绿地被改成了商业用地，居民不知情。
            老公园改造把大树都砍了换成水泥广场，夏天连个树荫都没有。
            请问高新园街道的体育公园什么时候动工
            河边空地可以修成步道公园，让附近居民有地方锻炼
            城东这一片七八个小区，两万多人，连一块像样的绿地都没有，老人带孩子只能在马路边玩。机械厂搬走后空出来的四十亩地，听说又要卖给开发商，强烈建议留出一半修个社区公园。
          `,
          examplesEn: `
            Phase two of the lake park has been fenced off for five years.
            Our area has no park; please turn the waste land into a pocket park.
          `,
          demandTypes: ['suggestion', 'consult', 'complaint'],
          leadUnit: 'yuanlin',
          assistingUnits: ['ziran', 'street'],
          legalBasis: [law('城市绿化条例')],
          questions: [PLACE],
        }),
        leaf({
          code: '14.07.03',
          name: '公园收费与入园规定',
          nameEn: 'Park tickets and rules',
          synonyms: '公园收费 公园门票 公园闭园 公园停车 遛狗进公园 公园帐篷 公园钓鱼 公园年票',
          examples: `
            植物园是政府建的，为什么还要收三十元门票？
            公园晚上八点就清园，夏天散步时间太短。
            很多人牵大狗进公园不拴绳，门口禁止牌形同虚设。
            公园里租游船押金不退，一小时一百二。
            能不能允许在公园草坪搭帐篷露营
            在公园湖里有人天天电鱼、撒网，保安装看不见
          `,
          examplesEn: `
            Why does a botanical garden built by the city charge thirty yuan?
            People take big dogs into the park without a lead.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'yuanlin',
          assistingUnits: ['fagai'],
          questions: [ask('park', '公园名称？', 'Which park?')],
        }),
        leaf({
          code: '14.07.04',
          name: '公园噪声与不文明游园',
          nameEn: 'Noise and bad manners in parks',
          synonyms: '公园噪音 公园大音响 公园唱歌扰民 甩鞭子 打陀螺 公园自乐班 不文明游园 摘花 公园喇叭 公园跳舞扰民',
          examples: `
            公园里七八个唱歌队拼音量，隔着两条街都能听见。
            公园广场甩钢鞭、抽陀螺的人，啪啪声像放炮，散步的孩子吓得直哭。
            早晨六点公园里的大喇叭就响了，靠公园一侧的住户没法睡。
            赏花的人爬到樱花树上摇花瓣拍照，管理员在旁边也不管。
            建议公园给唱戏跳舞的队伍划定区域和时段，装分贝显示屏。
            湖边吹萨克斯的人从中午吹到晚上十点，心脏病人受不了
            公园凉亭被一群打牌的人长期占着，烟头瓜子皮扔了一地。
          `,
          examplesEn: `
            Seven or eight singing groups in the park compete in loudness.
            People crack whips in the park and children are frightened.
          `,
          demandTypes: ['complaint', 'suggestion'],
          leadUnit: 'yuanlin',
          assistingUnits: ['gongan', 'street'],
          legalBasis: [law('中华人民共和国噪声污染防治法', '第六十四条')],
          questions: [PLACE, mayAsk('time', '每天什么时段？', 'At what time of day?')],
        }),
        leaf({
          code: '14.07.05',
          name: '动物园与公园游乐项目',
          nameEn: 'Zoos and attractions in parks',
          synonyms: '动物园 公园游乐项目 游船 充气城堡 小火车 动物表演 动物饲养 马戏 儿童乐园 水上乐园',
          examples: `
            公园里的充气城堡没有固定，大风一吹就翻了。
            动物园的狮子瘦得皮包骨头，笼子里都是粪便。
            广场上私人摆的小火车轨道松了，还在拉孩子，没人管理。
            网红玻璃滑道把手掌磨破了，安全措施不到位
            动物园喂食区把兔子和小鸡卖给游客随便捏，有的当场就死了。
            公园游船的救生衣发霉，码头没有救护人员。
            马戏团借公园场地表演，老虎隔着一层网离观众只有两米。
          `,
          examplesEn: `
            The bouncy castle in the park was not anchored and blew over.
            The lions in the zoo are skin and bones.
          `,
          demandTypes: ['complaint', 'report', 'help'],
          leadUnit: 'yuanlin',
          assistingUnits: ['shijian', 'wenlv'],
          legalBasis: [law('中华人民共和国消费者权益保护法', '第十八条')],
          questions: [ask('place', '地点、项目名称？', 'Place and name of the attraction?')],
        }),
      ],
    },
    {
      code: '14.08',
      name: '城市绿化',
      nameEn: 'Urban trees and green spaces',
      leaves: [
        leaf({
          code: '14.08.01',
          name: '树木修剪与遮挡',
          nameEn: 'Pruning of trees',
          synonyms: '修剪树木 树枝遮挡 行道树 树太高 遮光 树枝刮车 树叶堵水沟 挡信号灯 树枝伸进窗户',
          examples: `
            楼前的梧桐树长到五楼了，把阳光挡得严严实实，大白天都要开灯。
            行道树的树枝垂下来，公交车经过刮得哗哗响。
            路口的树叶把红绿灯挡住了，司机看不清。
            树枝伸进了我家阳台，虫子顺着爬进来，物业说不敢剪。
            绿化带的灌木太高，出车时看不见来车，差点出事故。
            请问小区里的树可以申请修剪吗，找物业还是园林？
            修剪工人把树剃成光头，太难看了
            窗外的两棵法桐十几年没剪过，枝条已经伸进我家厨房的排气扇，夏天虫子、秋天毛絮，白天做饭都要开灯。物业说归园林，园林说在小区红线内归物业，求一个部门来修一下，别等台风来了砸到人。
          `,
          examplesEn: `
            The plane tree in front of our block takes all the light up to the fifth floor.
            Leaves hide the traffic light at the crossing.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'yuanlin',
          assistingUnits: ['street', 'chengguan'],
          legalBasis: [law('城市绿化条例', '第二十三条')],
          questions: [PLACE],
        }),
        leaf({
          code: '14.08.02',
          name: '树木倒伏与断枝险情',
          nameEn: 'Fallen trees and dangerous branches',
          synonyms: '大树倒了 树倒了 断枝 枯树 树砸车 树要倒 台风倒树 树木倾斜 枯枝掉落',
          examples: `
            昨晚大风把路边一棵大树刮倒了，横在马路上，车过不去。
            小区门口枯死的杨树随时会倒，下面天天有老人乘凉。
            断枝挂在树杈上，正对着人行道，掉下来会砸到人。
            车停在路边被掉下来的树枝砸了挡风玻璃，找谁赔？
            河边一排柳树根都露出来了，已经倾斜压到电线。
            台风过后我们街上倒了七八棵树没人清理
          `,
          examplesEn: `
            A big tree fell across the road in last night's wind.
            A broken branch hangs right above the footpath.
          `,
          demandTypes: ['help', 'complaint'],
          leadUnit: 'yuanlin',
          assistingUnits: ['chengguan', 'power', 'street'],
          legalBasis: [law('中华人民共和国民法典', '第一千二百五十七条')],
          leastUrgency: 'T1',
          questions: [PLACE, ask('danger', '是否压到人、车或电线，道路是否受阻？', 'Are people, cars or wires hit, is the road blocked?')],
        }),
        leaf({
          code: '14.08.03',
          name: '毁绿占绿与砍树',
          nameEn: 'Destroyed green spaces and felled trees',
          synonyms: '砍树 毁绿 占用绿地 绿化带种菜 绿地改车位 破坏绿化 移树 圈占绿地 私自伐树',
          examples: `
            物业未经业主同意把小区十几棵香樟树砍了改停车位。
            一楼业主把公共绿地圈起来当自家院子，还养鸡。
            绿化带被人铲了种菜浇大粪，臭气熏天。
            修地铁口把两排大樟树移走了，还会移回来吗？
            烧烤店把油污水倒进树坑，三棵树已经死了。
            商铺嫌树挡招牌，半夜偷偷把树皮剥了一圈。
            开发商承诺绿化率百分之三十五，交房时只见几棵小树苗
            今天早上六点，小区里来了一帮人用油锯锯树，不到一个小时放倒了九棵二十多年的大香樟，说是为了建充电车棚。没有公示，没有审批牌子，业主拦都拦不住，请园林部门核实有没有移伐许可。
          `,
          examplesEn: `
            The property company felled a dozen camphor trees for parking spaces.
            A ground-floor owner fenced in the public green as a private yard.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'yuanlin',
          assistingUnits: ['chengguan', 'street'],
          legalBasis: [law('城市绿化条例', '第十九条'), law('城市绿化条例', '第二十条')],
          questions: [PLACE],
        }),
        leaf({
          code: '14.08.04',
          name: '绿化养护与补种',
          nameEn: 'Care of green spaces',
          synonyms: '绿化养护 绿化枯死 补种 杂草 黄土裸露 绿化带垃圾 浇水 草坪 花坛 绿化差',
          examples: `
            中央隔离带的花草都枯死了，一年多没人补种。
            小区外面的绿地杂草齐腰深，夏天蛇都出来了。
            新种的行道树没人浇水，一排死了八棵，太浪费。
            人行道旁边黄土裸露，下雨全是泥。
            洒水车大中午浇树，水都溅到行人身上。
            建议在新城大道两侧多种乔木，别光种草坪
            绿化带里堆满垃圾和狗屎，没人清理
            文澜大道中间的绿化带去年花大价钱换成了月季，今年夏天几乎没人浇水，枯死一大半，现在光秃秃的，草比人高。老百姓看着心疼，钱都打了水漂，请追究养护单位的责任。
          `,
          examplesEn: `
            The plants in the median have been dead for a year.
            Weeds on the green outside our estate are waist-high and there are snakes.
          `,
          demandTypes: ['complaint', 'suggestion', 'help'],
          leadUnit: 'yuanlin',
          assistingUnits: ['street'],
          legalBasis: [law('城市绿化条例', '第二十二条')],
          questions: [PLACE],
        }),
        leaf({
          code: '14.08.05',
          name: '飞絮虫害与古树名木',
          nameEn: 'Catkins, pests and ancient trees',
          synonyms: '杨絮 柳絮 飞絮 虫害 毛毛虫 白蛾 打药 古树 名木 古树保护 梧桐絮',
          examples: `
            每到四月杨絮满天飞，眼睛鼻子难受，过敏的人出不了门。
            小区的树上爬满了毛毛虫，掉到孩子脖子里。
            园林工人喷药不提前通知，晾的衣服全是药味。
            村口三百年的老银杏树洞里被人点了火，求保护。
            古树旁边施工把根都挖断了，园林局知道吗？
            请问家门口的大榕树能不能认定为古树
            悬铃木的果毛太多，建议换树种
          `,
          examplesEn: `
            Every April poplar fluff fills the air and people with allergies cannot go out.
            Someone lit a fire in the three-hundred-year-old ginkgo at the village gate.
          `,
          demandTypes: ['complaint', 'help', 'report'],
          leadUnit: 'yuanlin',
          assistingUnits: ['street'],
          legalBasis: [law('古树名木保护条例'), law('城市绿化条例', '第二十四条')],
          questions: [PLACE],
        }),
      ],
    },
  ],
}
