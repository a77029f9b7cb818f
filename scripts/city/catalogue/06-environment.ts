// 06 生态环境: noise, fumes, air, water, waste, livestock, radiation and light, licences and supervision.
// Noise has many owners by its source: building sites, industry, shops, homes, traffic (噪声污染防治法 names them chapter by chapter).
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const NOISE = '中华人民共和国噪声污染防治法'
const AIR = '中华人民共和国大气污染防治法'
const WATER = '中华人民共和国水污染防治法'
const WASTE = '中华人民共和国固体废物污染环境防治法'
const EIA = '中华人民共和国环境影响评价法'
const PROTECTION = '中华人民共和国环境保护法'

const hours = ask('hours', '一般在什么时间段？', 'At what hours, as a rule?')
const source = ask('source', '知道是哪家单位或哪个位置吗？', 'Do you know the company or the exact spot?')
const sight = mayAsk('sight', '有没有照片或录像？', 'Do you have pictures or a video?')

export const environment: FirstLevel = {
  code: '06',
  name: '生态环境',
  nameEn: 'Environment',
  children: [
    {
      code: '06.01',
      name: '噪声污染',
      nameEn: 'Noise',
      leaves: [
        leaf({
          code: '06.01.01', name: '建筑施工噪声', nameEn: 'Noise from building sites',
          synonyms: '夜间施工 工地噪音 半夜施工 打桩声 混凝土浇筑 施工扰民 早上六点开工 挖掘机吵 通宵施工',
          examples: `
            小区旁边的工地凌晨两点还在打混凝土，轰隆轰隆的，全家没法睡，孩子明天还要考试。
            天天早上五点半工地就开始敲钢管，周末也不停，老人血压都高了。
            高考期间还在施工，打电话投诉停十分钟又开始
            通宵渣土挖掘，挖掘机倒车的滴滴声一晚上不断，有夜间施工许可吗？
            工地贴了连续施工证明，可一个月三十天都在“抢险”，谁批的
            隔壁建地铁的，夜里切割机那种尖叫声刺得耳朵疼，请来测测分贝
            望江街道新盖的商场，装修打钻从中午打到半夜十二点，请执法部门查处。
            关于某某广场项目部长期夜间违规施工扰民的投诉：该项目每日二十二时至次日五时进行土方外运和混凝土浇筑，三百余户居民无法休息，多次拨打热线仅能安静半小时。
            中考这三天工地能不能停一停，孩子们太需要安静了`,
          examplesEn: `
            The site next door pours concrete at two in the morning and nobody can sleep.
            Do they have a permit for working at night?`,
          demandTypes: ['complaint', 'report'], leadUnit: 'chengguan', assistingUnits: ['zhujian', 'shengtai'],
          legalBasis: [law(NOISE, '第四十三条'), law(NOISE, '第七十七条')], questions: [ask('site', '工地名称或位置？', 'Which site?'), hours],
        }),
        leaf({
          code: '06.01.02', name: '工业企业噪声', nameEn: 'Noise from factories',
          synonyms: '工厂噪音 机器轰鸣 冲压机 木材加工厂 石材切割 厂房噪声 风机声 作坊噪音 震动',
          examples: `
            村边的石材加工厂从早切到晚，尖锐的声音隔着两堵墙都听得见，石粉也满天飞。
            工业园里的冲压车间夜里两班倒，床都跟着震，请环保局来监测。
            楼下小作坊做铝合金门窗，电锯一响我脑袋就嗡嗡的
            粮食加工厂的风机二十四小时不停，住了半年得了失眠症。
            厂子搬到我们居民区来，机器声超过七十分贝，环评怎么通过的
            汽车改装厂白天黑夜敲敲打打，投诉后只安静一天
            居民楼一楼的豆腐作坊凌晨两点开磨，机器共振得床都在抖，住户找他理论反被打，请责令搬走。`,
          examplesEn: `
            A stone-cutting plant screams all day beside our village.
            The press shop works at night and our beds shake; please measure it.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'shengtai', assistingUnits: ['street'], legalBasis: [law(NOISE, '第三十五条'), law(NOISE, '第三十六条')],
          questions: [source, hours],
        }),
        leaf({
          code: '06.01.03', name: '餐饮娱乐商业噪声', nameEn: 'Noise from bars, restaurants and shops',
          synonyms: 'KTV噪音 酒吧吵 商铺音响 高音喇叭 叫卖喇叭 促销音响 歌厅 喇叭循环播放 舞厅 清吧 大排档喧哗',
          examples: `
            楼下酒吧每晚唱到凌晨三点，低音炮震得玻璃都响，我家老人心脏受不了。
            服装店门口摆两个大音箱，从早到晚循环喊“清仓大甩卖”，吵死人了。
            KTV没做隔音，就在居民楼二楼，怎么能批下来的
            卖水果的车每天早上六点半用喇叭叫卖，反复一句话
            健身房跳操音乐震天响，杠铃砸地板，我住楼上快疯了
            露天演唱会、商演把小区当背景，能不能限制音量和时间？
            轰趴馆通宵大喊大叫，业主报警好几次，来了就静，走了又闹
            小吃街的音响一家比一家大，晚上七点到十二点，住在楼上像住在迪斯科里，孩子中考成绩直线下降。`,
          examplesEn: `
            The bar downstairs plays until three in the morning and the windows rattle.
            A shop loudspeaker shouts the same sale slogan from morning till night.`,
          demandTypes: ['complaint'], leadUnit: 'chengguan', assistingUnits: ['gongan', 'shengtai', 'wenlv'],
          legalBasis: [law(NOISE, '第六十一条'), law(NOISE, '第六十三条'), law(NOISE, '第八十一条')], questions: [source, hours],
        }),
        leaf({
          code: '06.01.04', name: '广场舞与公共场所噪声', nameEn: 'Noise in parks and squares',
          synonyms: '广场舞 跳舞音响 大妈跳舞 甩鞭子 露天卡拉OK 打陀螺 公园唱歌 晨练音乐 暴走团',
          examples: `
            楼下空地广场舞从晚上七点跳到九点半，音响开到最大，孩子写作业都没法集中。
            早上五点多公园里有人甩鞭子，啪啪像放枪一样，天天被吓醒。
            滨江路边露天K歌一排四五个音箱互相比谁响
            两拨跳舞的抢地盘，音量一个比一个大，民警来劝过也没用
            建议给跳舞的大妈们统一配定向音响或者蓝牙耳机，大家都方便。
            暴走团占着机动车道放着音乐走，又吵又危险
            门口小广场三支队伍同时跳舞，最早的清晨五点半开始，业主出面协商被骂，请属地街道划定时段和区域、限制分贝。`,
          examplesEn: `
            Square dancers play music at full volume under our windows until half past nine.
            Somebody cracks a whip in the park at five every morning.`,
          demandTypes: ['complaint', 'suggestion'], leadUnit: 'gongan', assistingUnits: ['street', 'yuanlin', 'chengguan'],
          legalBasis: [law(NOISE, '第六十四条'), law(NOISE, '第八十二条')], questions: [hours],
        }),
        leaf({
          code: '06.01.05', name: '邻里生活与装修噪声', nameEn: 'Noise from neighbours and renovation',
          synonyms: '楼上噪音 邻居吵 装修噪音 跺脚 拖椅子 弹钢琴 电钻声 周末装修 半夜吵闹 麻将声',
          examples: `
            楼上半夜一两点还在拖桌子、孩子跑跳，敲门沟通两次反而变本加厉。
            隔壁装修中午十二点到两点也不停电钻，物业制止不了，家里有月子里的娃。
            邻居通宵打麻将，哗啦哗啦洗牌，还抽烟大声说笑
            楼下琴房学生从早弹到晚九点，架子鼓震得地板发颤。
            节假日能不能装修施工？有没有明确的时间规定
            楼上装了震楼器报复我，整晚嗡嗡的，派出所说取证难
            楼上小孩每晚拍球、跑酷到十一点，物业上门、报警都没用，我妈刚做完心脏手术需要静养。`,
          examplesEn: `
            The people upstairs drag furniture at two in the morning.
            At what times is renovation allowed at weekends?`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'gongan', assistingUnits: ['street', 'zhujian'],
          legalBasis: [law(NOISE, '第六十五条'), law(NOISE, '第六十六条')], questions: [hours],
        }),
        leaf({
          code: '06.01.06', name: '设备低频噪声', nameEn: 'Low-frequency noise from equipment',
          synonyms: '水泵噪音 变压器嗡嗡 空调外机噪音 电梯噪音 低频噪声 冷却塔 换热站噪声 排风扇 中央空调主机',
          examples: `
            负一层的生活水泵一启动，我家卧室就嗡嗡响，晚上尤其清楚，快神经了。
            商场楼顶的冷却塔离我家窗户只有十几米，夏天整夜轰鸣。
            超市的冷库压缩机二十四小时低频嗡鸣，测出来说不超标，但人真的受不了
            电梯机房就在我家床头上面，咔哒咔哒的，开发商不肯做减震
            换热站循环泵震动传到二楼，墙都在抖，供暖四个月睡不了好觉。
            饭店排烟风机正对我窗户，从早上十点响到半夜
            晚上安静的时候墙体传来持续的“嗡——”声，关窗反而更响，怀疑是楼下超市的制冷机组，请做结构传声检测。`,
          examplesEn: `
            The water pumps in the basement hum in my bedroom all night.
            The cooling tower on the mall roof is a dozen metres from my window.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'shengtai', assistingUnits: ['zhujian', 'chengguan', 'heat', 'water'],
          legalBasis: [law(NOISE, '第六十二条'), law(NOISE, '第六十八条'), law(NOISE, '第八十四条')], questions: [source],
        }),
        leaf({
          code: '06.01.07', name: '交通运输噪声', nameEn: 'Noise from roads, rail and aircraft',
          synonyms: '高速公路噪音 高架噪声 隔音屏 铁路噪声 大货车喇叭 鸣笛 声屏障 炸街 摩托车轰油门 改装车排气管',
          examples: `
            小区紧挨绕城高速，一天到晚车声不断，窗户不敢开，请求安装隔音屏障。
            火车半夜经过长时间鸣笛，婴儿一晚上惊醒好几次。
            每天晚上十一点以后一群改装摩托在河滨大道炸街，声音能传三里地
            高架桥伸缩缝“咣当咣当”的声音一夜到亮，能不能修一修
            大货车下坡刹车放气声特别刺耳，全村都睡不踏实。
            新修的快速路离我们楼十五米，环评里说好的声屏障呢？
            绕城高速加宽以后距我们村最近的房子仅九米，昼夜大车轰鸣，老人失眠心慌，环评承诺的隔声窗到现在没有装。`,
          examplesEn: `
            Our compound lies next to the ring motorway; please put up noise barriers.
            Modified motorcycles roar along the riverside after eleven every night.`,
          demandTypes: ['complaint', 'help', 'suggestion'], leadUnit: 'jiaotong', assistingUnits: ['jiaojing', 'shengtai'],
          legalBasis: [law(NOISE, '第四十六条'), law(NOISE, '第四十七条'), law(NOISE, '第五十五条')], questions: [hours],
        }),
      ],
    },
    {
      code: '06.02',
      name: '油烟与餐饮污染',
      nameEn: 'Cooking fumes',
      leaves: [
        leaf({
          code: '06.02.01', name: '餐饮油烟扰民', nameEn: 'Fumes from restaurants',
          synonyms: '油烟 餐馆油烟 饭店排烟 油烟净化器 油烟直排 烟道 炒菜味 火锅店 烧烤店烟 呛人',
          examples: `
            楼下烧烤店的油烟直接往楼上排，衣服晾出去全是孜然味，窗户三年没敢开。
            饭馆没有装油烟净化器，排烟口正对着我们单元门，墙都熏黑了。
            火锅店的味道顺着电梯井往上窜，十几楼都能闻到
            烟道从我家阳台旁边穿过，油往下滴，夏天招苍蝇，请环保部门来检测。
            净化器装了不开，检查的来了才插电
            早餐店凌晨四点炸油条，油烟顺窗户进来，孕妇闻了直吐
            本楼八层以下住户联名投诉底商川菜馆油烟、异味、噪声三重污染，净化器形同虚设，排烟管道擅自接入居民厨房烟道。
            关于烧烤店油烟直排扰民请求查处的来信`,
          examplesEn: `
            Smoke from the barbecue place downstairs comes straight into our flats.
            The restaurant has a filter but switches it on only for inspectors.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'chengguan', assistingUnits: ['shengtai', 'shijian'],
          legalBasis: [law(AIR, '第八十一条'), law(AIR, '第一百一十八条')], questions: [source],
        }),
        leaf({
          code: '06.02.02', name: '居民楼下违规开设餐饮', nameEn: 'Restaurants opened below homes',
          synonyms: '居民楼开饭店 没有专用烟道 住宅楼底商餐饮 商住综合楼 反对开餐馆 禁止餐饮',
          examples: `
            住宅楼一楼没有专用烟道，有人正在装修准备开麻辣烫店，请在开业前制止。
            我们楼底商规划不能做餐饮，现在连开了四家饭店，市场局怎么发的许可证？
            想在小区门面开个小饭馆，请问环保上有什么要求，能不能办证
            业主集体反对楼下开烤鱼店，房东说租出去了他不管
            没有经过楼上业主同意，商家把排烟管装到了外墙一直通到楼顶
            五层居民楼楼下开了八家餐饮，油污水把下水道全堵了，要求限期搬走。
            居民楼不具备餐饮条件，却挂着“便民早餐”的名义常年炒菜，执法来了就改卖粥，走了继续爆炒`,
          examplesEn: `
            Somebody is fitting out a noodle shop below our flats where there is no flue.
            May I open a small restaurant in a shop below flats?`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'chengguan', assistingUnits: ['shijian', 'shengtai'], legalBasis: [law(AIR, '第八十一条')],
        }),
      ],
    },
    {
      code: '06.03',
      name: '大气污染',
      nameEn: 'Air',
      leaves: [
        leaf({
          code: '06.03.01', name: '扬尘污染', nameEn: 'Dust',
          synonyms: '扬尘 灰尘大 工地扬尘 尘土飞扬 不洒水 裸土未覆盖 搅拌站 沙石料场 煤灰 粉尘',
          examples: `
            对面拆迁工地不洒水也不盖网，一刮风满天黄土，阳台上天天一层灰。
            混凝土搅拌站就在村边上，罐车进进出出，庄稼叶子都是白的。
            裸露的土堆放了大半年没覆盖，刮北风的时候像沙尘暴
            沙石料场露天堆放，传送带没有封闭，邻近几百户不敢开窗晾衣服。
            修路修了一年，路面全是土，车一过什么都看不见，呼吸道都出毛病了
            装卸码头煤堆没有防风网，江边的房子窗台一抹都是黑的
            道路改造已停工，黄土裸露半年无人覆盖，每天窗台一层土，附近幼儿园的孩子咳嗽不断，请落实六个百分之百。`,
          examplesEn: `
            The demolition site neither waters nor covers the ground and dust is everywhere.
            The concrete plant next to our village turns the crops white.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'shengtai', assistingUnits: ['zhujian', 'chengguan', 'jiaotong'],
          legalBasis: [law(AIR, '第六十九条'), law(AIR, '第七十二条')], questions: [source],
        }),
        leaf({
          code: '06.03.02', name: '工业废气排放', nameEn: 'Fumes from industry',
          synonyms: '工厂冒黑烟 废气 偷排废气 烟囱 化工厂 超标排放 砖厂 喷漆味 塑料厂 酸味 粉末 冶炼厂 环保不达标',
          examples: `
            镇上砖厂烟囱夜里冒黄烟，硫磺味呛得人咳嗽，周围的果树都不结果了。
            化工园区每到下半夜就有刺鼻的气味飘过来，像农药又像烂苹果，邻居们都头疼。
            塑料颗粒厂白天关门晚上偷着生产，黑烟直排，请夜里来查。
            家具厂喷漆没有任何处理设施，油漆味飘满整条街，隔壁就是幼儿园
            冶炼厂附近的小孩查出血铅超标，厂子到现在还在开
            请公布高新园热电厂的在线监测数据，烟囱里的烟有时候是黑的
            举报小区旁边的沥青搅拌站，每天热气腾腾臭味熏人
            化工厂夜间偷排刺鼻的黄色烟气，我们村半数以上的人有呼吸道疾病，孩子流鼻血，环保来人前厂里总能提前停机，恳请省市暗访。
            铸造厂冲天炉没有除尘，玉米叶子上落满黑灰，牲口都不吃`,
          examplesEn: `
            The brickworks’ chimney gives off yellow sulphur smoke at night.
            The plastics plant works only after dark and vents black smoke.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shengtai', assistingUnits: ['street'], legalBasis: [law(AIR, '第四十五条'), law(PROTECTION, '第五十七条')],
          questions: [source, hours, sight],
        }),
        leaf({
          code: '06.03.03', name: '恶臭异味', nameEn: 'Bad smells',
          synonyms: '臭味 异味 刺鼻气味 恶臭 不明气味 饲料厂臭 污水臭 屠宰场味道 橡胶味 半夜臭 窗户不敢开',
          examples: `
            最近半个月每天晚上十点左右就有一股烧塑料的臭味，不知从哪来的，几个小区都闻得到。
            饲料厂、骨粉厂的腥臭味随风飘来，饭都吃不下。
            北湖街道整片都有股臭鸡蛋味，持续两小时了，是不是哪里泄漏？
            屠宰场血水和内脏堆在外面发酵，隔着一条河都受不了
            橡胶厂的味道熏得头晕恶心，体检白细胞都低了
            打开窗户就是酱菜厂的酸臭，投诉多次，检测的时候又没味道了
            夜里两三点整个城东弥漫着一股农药味，喉咙发苦，白天又没了，请环保局安排夜间走航监测，找出排放源。`,
          examplesEn: `
            Around ten every night there is a smell of burnt plastic and nobody knows from where.
            The feed mill makes the air stink so that we cannot eat.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'shengtai', assistingUnits: ['street'], legalBasis: [law(AIR, '第八十条')], questions: [hours, mayAsk('kind', '像什么气味，风从哪个方向来？', 'What does it smell like, and where does the wind come from?')],
        }),
        leaf({
          code: '06.03.04', name: '露天焚烧', nameEn: 'Burning in the open',
          synonyms: '烧秸秆 焚烧垃圾 烧树叶 烧塑料 烧纸 露天焚烧 烧荒 冒浓烟 烧电缆',
          examples: `
            收完麦子村民成片烧秸秆，烟大得路都看不见，眼睛睁不开。
            环卫工把落叶扫成堆就地点着，旁边就是加油站。
            有人天天晚上在河滩烧电线提铜，黑烟滚滚，一股毒味
            隔壁工地烧废木料油毡取暖，烟全进了教学楼
            垃圾池没人运就放火烧，一烧就是一整天，塑料味呛死人。
            十月一路口烧纸钱，满地灰，建议设集中焚烧点
            每到秋收后，夜里偷烧稻草的火光连成片，烟呛得老人住院，蓝天保卫战不能只喊口号。`,
          examplesEn: `
            After the harvest the straw is burnt and you cannot see the road for smoke.
            Somebody burns cables for copper on the river flats every night.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'street', assistingUnits: ['shengtai', 'chengguan', 'nongye'], legalBasis: [law(AIR, '第七十七条'), law(AIR, '第八十二条')],
          fallbackUnit: 'shengtai', questions: [source],
        }),
        leaf({
          code: '06.03.05', name: '机动车与汽修喷漆废气', nameEn: 'Exhaust and paint fumes',
          synonyms: '尾气 冒黑烟的车 汽修店喷漆 烤漆房 怠速 柴油车 国三淘汰 尾气检测 油气味 干洗店',
          examples: `
            楼下汽修店露天喷漆，味道从早飘到晚，家里小孩咳嗽一个月了。
            公交车、渣土车屁股冒黑烟，跟在后面喘不上气，怎么过的年检？
            货车在我们窗下发动着睡觉，一晚上尾气全进屋
            国三柴油车提前淘汰补贴还有没有，怎么申请？
            加油站卸油时汽油味很大，有没有装油气回收
            干洗店四氯乙烯味道飘到楼道里，头痛
            停车场里几十辆冷藏车整夜怠速打冷，柴油尾气全往居民楼里灌，头昏脑胀`,
          examplesEn: `
            A garage sprays paint in the open under our windows.
            Is there still a subsidy for scrapping an old diesel lorry?`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'shengtai', assistingUnits: ['jiaotong', 'jiaojing'], legalBasis: [law(AIR, '第四十五条'), law(AIR, '第五十一条')], questions: [source],
        }),
      ],
    },
    {
      code: '06.04',
      name: '水环境',
      nameEn: 'Water',
      leaves: [
        leaf({
          code: '06.04.01', name: '河道水体黑臭', nameEn: 'Black and smelly waters',
          synonyms: '河水发黑 臭水河 黑臭水体 河道污染 水沟臭 湖水变绿 蓝藻 死鱼 治理河道 水面漂浮物',
          examples: `
            门前这条河以前能游泳，现在黑得像墨汁，夏天臭得不能开窗，请政府治理。
            北湖湖面一片绿藻，死鱼漂了一层，腥臭扑鼻。
            小区后面的明渠全是生活污水和垃圾，几十户人家天天闻臭味
            河长牌上的电话打了没人接，水面上漂着泡沫和死猪。
            花了几千万治理的黑臭水体，才一年又臭了，钱花哪了
            上游一放水，下游几个村的鱼全翻肚皮，请查污染源
            护城河整治验收才两年，如今河面漂满绿萍垃圾，岸边排口往外冒黑水，钓鱼的人都不来了，请公布治理责任单位和整改时限。`,
          examplesEn: `
            The river by our door is black as ink and stinks in summer.
            Dead fish float all over North Lake among green algae.`,
          demandTypes: ['complaint', 'help', 'report'], leadUnit: 'shengtai', assistingUnits: ['shuili', 'water', 'street'], legalBasis: [law(WATER)], questions: [source],
        }),
        leaf({
          code: '06.04.02', name: '企业偷排污水', nameEn: 'Waste water dumped by companies',
          synonyms: '偷排污水 工业废水 排污口 暗管 印染厂 电镀厂 废水直排 红水 酸水 污水排到农田 排污',
          examples: `
            印染厂半夜往河里排红水，早上又变清了，请夜间突击检查。
            电镀作坊的废水通过暗管排进农田水渠，水稻大片枯死。
            下大雨时工厂趁机排废水，水面一层油花和白沫
            酒厂的酒糟水直接流到水库，鱼死光了，养殖户损失十几万。
            洗沙场泥浆水直排河道，村里的井水都是浑的
            举报小电镀藏在废弃养鸡场里，门口有狗，外人进不去
            磷肥厂污水渗漏，我们村井水有怪味，好几个人得了重病，要求检测
            举报：白石镇某皮革厂利用雨天将含铬废水直排小溪，下游三个村的井水发黄、鱼虾绝迹，有视频为证，请求生态环境执法部门取样检测并保密举报人。`,
          examplesEn: `
            The dye works lets red water into the river at midnight.
            A plating shop drains through a hidden pipe into our fields.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shengtai', assistingUnits: ['shuili', 'nongye', 'street'], legalBasis: [law(WATER, '第三十九条'), law(WATER, '第八十三条')],
          questions: [source, hours, sight],
        }),
        leaf({
          code: '06.04.03', name: '污水处理厂与生活污水直排', nameEn: 'Treatment plants and untreated sewage',
          synonyms: '污水处理厂 污水厂臭味 生活污水直排 农村污水 污水站停运 污水管接河 排污到湖 尾水',
          examples: `
            小区的生活污水没有接管网，直接排到后面的小河，臭了好几年。
            污水处理厂离我家三百米，一到傍晚就飘来粪臭味，除臭设备开了吗？
            村里建的污水处理站花了八十万，通了两个月电就停了，成了摆设
            沿湖的农家乐把厨房厕所的水都排进湖里
            镇卫生院的污水不经消毒流进门口水沟，旁边还有人洗菜。
            请问污水厂提标改造什么时候结束，出水达标吗
            农村改厕以后的粪水没有地方排，全进了门前的水塘，夏天臭气冲天，蚊蝇滋生。`,
          examplesEn: `
            Our compound’s sewage runs straight into the stream behind it.
            The village’s treatment plant was switched off after two months.`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'shengtai', assistingUnits: ['water', 'zhujian', 'street'], legalBasis: [law(WATER, '第四十九条')],
        }),
        leaf({
          code: '06.04.04', name: '饮用水水源保护', nameEn: 'Protecting drinking-water sources',
          synonyms: '水源地 饮用水源 水库污染 保护区 水源保护区违建 水库养鱼 井水污染 钓鱼',
          examples: `
            水源保护区里有人搞烧烤露营，垃圾直接往水库扔。
            我们全市喝的水库边上建了养殖场，粪水一下雨就冲进去，谁管？
            村里吃水的井旁边挖了个垃圾填埋坑，水已经有味了
            水库里网箱养鱼投化肥，饮用水能安全吗
            油罐车翻在取水口上游的路边，油流到沟里了，赶紧来处置！
            一级保护区的隔离网被剪开，天天有人进去钓鱼游泳
            取水口上游五百米新开了一家洗车场和一家农家乐，污水直接入河，几万人喝的水怎么保证？`,
          examplesEn: `
            People barbecue and camp inside the drinking-water zone and litter the reservoir.
            A tanker has overturned upstream of the intake.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shengtai', assistingUnits: ['shuili', 'street', 'weijian'], legalBasis: [law(WATER, '第六十五条'), law(WATER, '第六十六条')], leastUrgency: 'T1',
        }),
      ],
    },
    {
      code: '06.05',
      name: '固体废物与垃圾处理设施',
      nameEn: 'Waste plants and dumped waste',
      leaves: [
        leaf({
          code: '06.05.01', name: '垃圾焚烧填埋设施', nameEn: 'Incinerators and landfills',
          synonyms: '垃圾焚烧厂 垃圾填埋场 垃圾发电 二噁英 填埋场臭味 反对建焚烧厂 飞灰 渗滤液 火化场选址',
          examples: `
            垃圾填埋场就在我们村上风口，十几年来臭气熏天，苍蝇多得没法吃饭，癌症病人越来越多，请求搬迁。
            听说要在松涛街道建垃圾焚烧发电厂，离小区只有八百米，业主强烈反对，要求公开环评。
            焚烧厂夜里排烟味道很怪，二噁英数据为什么不公布？
            填埋场渗滤液流到下面的稻田，禾苗都烧死了
            封场后的垃圾场一直冒沼气，孩子在上面玩，太危险。
            焚烧厂的运渣车在村道上洒灰，白花花一片，有没有毒
            建厂时答应给村里的环境补偿款只发了一年
            我们坚决反对在人口密集的北湖片区建设垃圾中转焚烧一体项目，选址论证未公开、公众意见未征求，请政府慎重决策。
            垃圾场占了村里的地，租金五年没给，污水倒把井污染了`,
          examplesEn: `
            The landfill lies upwind of our village and the stench is unbearable.
            We object to an incinerator eight hundred metres from our homes.`,
          demandTypes: ['complaint', 'help', 'suggestion'], leadUnit: 'shengtai', assistingUnits: ['chengguan', 'ziran', 'fagai'], legalBasis: [law(WASTE), law(EIA, '第二十一条')],
        }),
        leaf({
          code: '06.05.02', name: '工业固废与危险废物', nameEn: 'Industrial and hazardous waste',
          synonyms: '危险废物 危废 废机油 废酸 化工桶 医疗废物 工业垃圾 电子垃圾 矿渣 尾矿 倾倒化学品',
          examples: `
            山沟里发现几十个没有标签的蓝色化工桶，有的已经漏了，味道刺眼睛。
            汽修店把废机油、废电瓶当普通垃圾扔，有的直接倒下水道。
            路边捡到一袋用过的针管输液袋，附近有诊所，太吓人了
            有人收旧电瓶在院子里拆，酸水流一地，井水变了颜色
            矿山的尾渣堆在河边没有防渗，一下雨水就是黄的，庄稼不长
            工厂的污泥拉到砖厂掺着烧，举报多次没有结果
            尾矿库坝体渗水，下游住着三个村的人，请来检查
            我在河滩上看到有人从罐车往沙坑里排黑色的油泥，味道冲鼻，车牌用泥糊着，坑已经快满了`,
          examplesEn: `
            Dozens of unlabelled drums lie in the gully and some are leaking.
            A bag of used syringes was thrown by the roadside.`,
          demandTypes: ['report'], leadUnit: 'shengtai', assistingUnits: ['gongan', 'weijian', 'yingji'], legalBasis: [law(WASTE, '第七十九条')], leastUrgency: 'T1', questions: [source, sight],
        }),
        leaf({
          code: '06.05.03', name: '废品回收站污染', nameEn: 'Pollution from scrap yards',
          synonyms: '废品站 废品收购 破烂站 废塑料堆 拆解 废旧物资 收破烂',
          examples: `
            居民楼旁开了个废品收购站，纸壳泡沫堆得两层楼高，又臭又有火灾隐患。
            废塑料清洗的脏水流满巷子，老鼠成群。
            拆车厂没有手续，汽油机油洒在地上渗到土里
            收破烂的每天早上五点开始砸铁皮，吵得一条巷子没法睡
            一下雨废品站里流出来的水发红发黑，直接进雨水井
            请把学校边上的废旧金属回收点取缔，孩子捡里面的针头玩
            废旧泡沫堆在居民楼和变压器中间，夏天四十度，一个烟头就能点着，老板说有关系不怕举报。`,
          examplesEn: `
            A scrap yard next to our block is stacked two storeys high and stinks.
            Dirty water from washing plastic runs down our lane.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'street', assistingUnits: ['shangwu', 'shengtai', 'xiaofang'], fallbackUnit: 'shangwu', legalBasis: [law('再生资源回收管理办法')],
        }),
      ],
    },
    {
      code: '06.06',
      name: '养殖污染',
      nameEn: 'Livestock',
      leaves: [
        leaf({
          code: '06.06.01', name: '养殖场臭气与选址', nameEn: 'Smell and siting of livestock farms',
          synonyms: '养猪场 养鸡场 养殖场臭味 养牛场 猪粪味 禁养区 养殖污染 苍蝇 鸭棚 养殖场搬迁',
          examples: `
            离村子不到两百米建了个养猪场，一千多头猪，臭得吃饭都恶心，苍蝇落一桌子。
            养鸡场的鸡粪敞着堆，夏天不敢开窗，蛆都爬到路上来了。
            请问禁养区是怎么划的，学校旁边能不能办养殖场？
            村干部亲戚的养牛场没有环评，谁投诉都没用
            邻居在院里养了六十只鸭子，粪水流到我家门口，调解不成
            养殖场死猪随便埋在河滩上，野狗刨出来到处都是，请防疫部门来看。
            新建的万头猪场就在乡镇中心小学上风向三百米，孩子们戴着口罩上课，请问当初的选址和环评是怎么通过的？
            关于养鸡场臭味扰民的投诉`,
          examplesEn: `
            A pig farm with a thousand animals was built two hundred metres from our village.
            How is the no-livestock zone drawn? Is a farm next to a school allowed?`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'shengtai', assistingUnits: ['nongye', 'street'], legalBasis: [law('畜禽规模养殖污染防治条例', '第十一条')],
          questions: [source, mayAsk('distance', '离居民点大约多远？', 'About how far from homes?')],
        }),
        leaf({
          code: '06.06.02', name: '养殖粪污直排', nameEn: 'Slurry run-off',
          synonyms: '粪污直排 猪粪水 沼液 粪水流入河 沼气池 粪便污染井水 养殖废水',
          examples: `
            养殖场把猪粪水直接排进山塘，塘里鱼全死了，下面的田也不能种。
            沼气池满了就往沟里放，黑水流了两里路，喝的井水都有粪味。
            养鸭大户的废水排到灌溉渠，秧苗烂根，请环保农业部门一起来看。
            牛场趁下雨天放粪水，上周河面漂了一层，拍了视频
            村里水塘成了粪塘，洗衣服都没水洗了，反映到镇里半年
            规模养殖场的治污设施白天不开，检查组来才开
            养猪大户在山顶建场，粪水顺着山沟流进全村的饮水池，喝了肚子疼，村主任是股东，谁也不敢说`,
          examplesEn: `
            The pig farm drains its slurry into our pond and the fish are dead.
            Slurry from the overflowing digester has reached our well.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shengtai', assistingUnits: ['nongye', 'shuili', 'street'], legalBasis: [law(WATER, '第五十六条'), law('畜禽规模养殖污染防治条例')], questions: [source, sight],
        }),
      ],
    },
    {
      code: '06.07',
      name: '辐射与光污染',
      nameEn: 'Radiation and light',
      leaves: [
        leaf({
          code: '06.07.01', name: '通信基站辐射', nameEn: 'Radiation from phone masts',
          synonyms: '基站辐射 信号塔 基站离居民楼太近 通信塔 楼顶天线 电磁辐射 拆除基站',
          examples: `
            楼顶偷偷装了三个通信基站，伪装成空调外机，业主全不知情，孕妇担心辐射，要求拆除。
            信号塔离幼儿园不到五十米，安全吗？能不能请专业机构来测一下。
            运营商说基站合格却拿不出检测报告
            基站机房散热风扇日夜响，又有辐射又有噪音，睡眠差了很多
            在居民区建5G塔为什么不公示，需要多少户同意
            自从装了天线，我们单元好几个人头晕失眠，强烈要求迁走
            我们小区业主群情激愤，要求通信公司公开基站环评和辐射监测数据，未经业主大会同意占用楼顶应立即停机拆除。`,
          examplesEn: `
            Phone masts disguised as air conditioners were put on our roof without asking.
            Is it safe to have a mast fifty metres from a kindergarten? Please measure it.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'shengtai', assistingUnits: ['telecom'], legalBasis: [law(PROTECTION, '第四十二条')],
        }),
        leaf({
          code: '06.07.02', name: '变电站与高压线电磁', nameEn: 'Substations and power lines',
          synonyms: '变电站 高压线 高压电塔 电磁辐射 箱变 开闭所 辐射 配电房离家近',
          examples: `
            小区要建一个110千伏变电站，离最近的楼三十米，业主担心辐射，请公开环评报告。
            高压线从我家房顶穿过，雨天手碰铁窗都麻，能不能改线。
            配电房就在我家卧室楼下，嗡嗡响还怕有辐射，求检测
            开发商卖房时隐瞒旁边要架高压塔的事
            变电站扩建没有征求附近居民意见，昨天就开始施工了
            医院放射科的墙隔壁就是我们宿舍，有没有屏蔽
            学校操场上空是三条高压线，孩子们天天在下面上体育课，家长非常担心电磁辐射和断线。`,
          examplesEn: `
            A 110 kV substation is planned thirty metres from our homes.
            A high-voltage line runs over our roof; can it be moved?`,
          demandTypes: ['complaint', 'consult', 'help'], leadUnit: 'shengtai', assistingUnits: ['power', 'ziran'], legalBasis: [law(PROTECTION, '第四十二条'), law(EIA, '第二十一条')],
        }),
        leaf({
          code: '06.07.03', name: '光污染', nameEn: 'Light pollution',
          synonyms: '光污染 灯光太亮 玻璃幕墙反光 霓虹灯 LED屏晃眼 射灯 夜景灯 工地大灯',
          examples: `
            对面大楼的景观灯整晚变色，我家卧室像迪厅一样，窗帘都遮不住。
            玻璃幕墙下午反光正好照进屋里，热得像蒸笼，眼睛都睁不开。
            工地塔吊上的大灯彻夜照着居民楼
            酒店楼顶的霓虹招牌从傍晚亮到天亮，红光一闪一闪，老人睡不着觉
            球场照明灯晚上十一点才关，直射窗户，请加遮光罩
            商场巨屏亮度太高，过往司机看不清路口，能不能夜里调暗
            酒店外墙的轮廓灯和激光灯晚上扫来扫去，直接照进病房，病人没法休息`,
          examplesEn: `
            The decorative lights opposite change colour all night in my bedroom.
            Afternoon glare from a glass facade heats our flat like an oven.`,
          demandTypes: ['complaint'], leadUnit: 'chengguan', assistingUnits: ['shengtai', 'zhujian'], legalBasis: [law(PROTECTION, '第四十二条'), law('中华人民共和国民法典', '第二百九十四条')],
        }),
      ],
    },
    {
      code: '06.08',
      name: '环评监管与生态保护',
      nameEn: 'Assessment, supervision and nature',
      leaves: [
        leaf({
          code: '06.08.01', name: '环评审批与邻避项目', nameEn: 'Environmental assessment and unwanted projects',
          synonyms: '环评 环境影响评价 环评公示 环评造假 反对建设 邻避 排污许可证 建设项目审批 环保手续',
          examples: `
            化工项目环评公示里的公众意见是假的，我们村没有一个人填过表。
            想开一家豆腐加工厂，请问要做环评还是只要登记备案？
            距离小区一百米要建殡仪馆扩建项目，居民不知情，要求召开听证会。
            工业园引进的电池厂到底有没有污染，能不能把报告书给大家看看
            未批先建，厂房已经投产了环评还没批，这不违法吗
            排污许可证变更法人，网上申请怎么填
            再生铅项目批前公示仅在内部网站挂了五天，周边村民一概不知，我们要求重新公示并公开报告全本。`,
          examplesEn: `
            The public comments in the assessment are invented; nobody in our village was asked.
            Does a small tofu workshop need an environmental assessment?`,
          demandTypes: ['complaint', 'consult', 'report'], leadUnit: 'shengtai', assistingUnits: ['shenpi'], legalBasis: [law(EIA, '第二十一条'), law(EIA, '第二十五条'), law('环境影响评价公众参与办法')],
        }),
        leaf({
          code: '06.08.02', name: '污染企业搬迁与关停', nameEn: 'Moving and closing polluters',
          synonyms: '污染企业搬迁 卫生防护距离 关停 死灰复燃 散乱污 小作坊 整改 防护距离内居民搬迁 环保督察',
          examples: `
            水泥厂离村庄太近，说好三年内搬迁，到现在一动不动。
            我们住在化工厂防护距离以内，政府承诺整体搬迁五年没兑现。
            环保督察组走了以后，关停的小造纸厂又开工了！
            散乱污整治把我们合规的小厂也一刀切关了，机器都被拉闸，请给条活路
            企业整改方案为什么不公开，群众怎么知道改没改
            老厂区搬走后留下一堆废渣和污染的土，没人清理
            环保整治要求我厂搬进园区，搬迁补偿和新址土地都没落实，先把我们断了电，工人工资怎么发？`,
          examplesEn: `
            The cement works was to move within three years and nothing has happened.
            The closed paper mill started again as soon as the inspectors had left.`,
          demandTypes: ['complaint', 'report', 'help'], leadUnit: 'shengtai', assistingUnits: ['gongxin', 'street'], legalBasis: [law(PROTECTION)],
        }),
        leaf({
          code: '06.08.03', name: '土壤与地下水污染', nameEn: 'Soil and groundwater',
          synonyms: '土壤污染 重金属 镉米 毒地 地下水污染 农田污染 修复 井水发红',
          examples: `
            原农药厂的地要盖住宅，土有怪味，做过土壤检测吗？
            稻谷送检说镉超标没人收，我们种了一年白忙，找谁赔偿？
            加油站漏油，井水上面漂着油花
            矿区周边菜地重金属超标，菜还在往市场上卖，请调查
            村里打出来的地下水发红有铁锈味，能不能派人检测一下
            污染地块修复挖土时味道刺鼻，围挡都不严实
            油库旧址挖出来的土黑乎乎一股汽油味，施工方直接拉去回填公园，请检测`,
          examplesEn: `
            Homes are to be built on an old pesticide plant; was the soil tested?
            Our rice was refused because of cadmium; who compensates us?`,
          demandTypes: ['report', 'help', 'consult'], leadUnit: 'shengtai', assistingUnits: ['ziran', 'nongye'], legalBasis: [law('中华人民共和国土壤污染防治法')],
        }),
        leaf({
          code: '06.08.04', name: '生态破坏与自然保护地', nameEn: 'Damage to nature and reserves',
          synonyms: '生态破坏 毁林 挖山 自然保护区 湿地 填湖 破坏植被 采石破坏 生态红线',
          examples: `
            有老板把湿地公园的芦苇荡填了建鱼庄，鸟都不来了。
            自然保护区核心区里挖沙修路，机器日夜轰鸣，举报了没有下文。
            为了修别墅把半座山的树推平，一下雨全是泥石。
            填湖造地，湖面小了三分之一，请卫星图对比一下就知道
            露天采石留下的矿坑多年不复绿，像一块大伤疤
            江滩上的柳树林被成片砍掉，说是清障，请核实有没有审批
            有人在自然保护区边上搞越野赛道，推土机把灌木全铲了，泥水冲到溪里，娃娃鱼都见不到了`,
          examplesEn: `
            The reed beds of the wetland park were filled in for a fish restaurant.
            Sand is dug in the core zone of the nature reserve.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'shengtai', assistingUnits: ['ziran', 'shuili', 'yuanlin'], legalBasis: [law('中华人民共和国自然保护区条例'), law('中华人民共和国湿地保护法')],
        }),
        leaf({
          code: '06.08.05', name: '环境举报处理与信息公开', nameEn: 'What became of a report; public data',
          synonyms: '环保局不作为 举报没结果 环境信息公开 监测数据 空气质量 环保投诉回复 以罚代管 通风报信 有奖举报',
          examples: `
            举报污染企业六次，每次都回复“现场未发现”，是不是有人通风报信？
            我匿名举报后第二天老板就找上门了，谁泄露的信息！
            建议公布空气质量监测站点的位置，数据为什么总比我们感觉的好
            环境违法有奖举报的奖金怎么领取，过了三个月没通知
            处罚了十万块还是照样排，罚款成了买路钱
            请答复去年信访件里承诺的安装在线监测有没有落实
            我市空气质量排名公布了，可我家门口的监测点旁边天天有雾炮车喷水，这样的数据有意义吗？`,
          examplesEn: `
            I have reported the plant six times and the answer is always that nothing was found.
            How do I collect the reward for reporting an environmental offence?`,
          demandTypes: ['complaint', 'consult', 'suggestion'], leadUnit: 'shengtai', assistingUnits: ['jiandu'], legalBasis: [law(PROTECTION, '第五十三条'), law(PROTECTION, '第五十七条')],
        }),
      ],
    },
  ],
}
