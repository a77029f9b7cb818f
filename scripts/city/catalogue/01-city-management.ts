// 01 城市管理: streets, waste, unlawful building, signs, street furniture, animals.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const APPEARANCE = '城市市容和环境卫生管理条例'
const WASTE = '中华人民共和国固体废物污染环境防治法'
const PLANNING = '中华人民共和国城乡规划法'
const ROADS = '城市道路管理条例'

export const cityManagement: FirstLevel = {
  code: '01',
  name: '城市管理',
  nameEn: 'City management',
  children: [
    {
      code: '01.01',
      name: '街面秩序',
      nameEn: 'Order on the street',
      leaves: [
        leaf({
          code: '01.01.01', name: '流动摊贩占道经营', nameEn: 'Street vendors blocking the way',
          synonyms: '占道经营 摆地摊 流动商贩 小摊小贩 马路市场 三轮车卖水果 推车卖早点 夜市摊 游商',
          examples: `
            桥西路和解放巷交叉口每天下午四点以后全是卖菜卖水果的三轮车，占了一整条车道，公交车都进不了站。
            我们小区门口天天一群摆摊的，城管来了就跑，走了又回来，能不能管管
            学校放学的时候门口全是卖炸串和文具的小摊，孩子只能走到马路中间，太危险了。
            请问望江街道这边有没有划定的摆摊点？我想下班后卖点手工饰品，不想占道被罚。
            早市过了九点还不收摊，菜叶子鱼鳞扔一地，臭得很
            人行道被卖西瓜的货车占了，推婴儿车根本过不去，投诉过两回还是老样子。
            城管对流动摊贩是不是看人下菜？有的赶有的不赶，希望一视同仁。
            建议在文澜街道地铁口附近设一个规范的便民摊区，堵不如疏，老百姓买菜也方便。
            尊敬的领导，我住在南岗街道铁路新村旁，每天凌晨四点就有批发蔬菜的货车和流动摊贩聚集在小区西门吆喝，收摊后满地烂菜叶，居民出行和休息都受严重影响，恳请城管部门长效管理。
            关于文昌路夜间流动摊点占道的投诉
            城管收了我的三轮车和秤，说三天后去取，我一个残疾人就靠这个吃饭，能不能通融`,
          examplesEn: `
            Vendors with carts take up the whole pavement outside the school gate every afternoon.
            Where in the city am I allowed to set up a small evening stall?`,
          demandTypes: ['complaint', 'suggestion', 'consult'], leadUnit: 'chengguan', assistingUnits: ['street'],
          legalBasis: [law(APPEARANCE, '第十四条')],
          questions: [ask('hours', '一般几点出摊、几点收摊？', 'At what hours are they there?'), mayAsk('goods', '主要卖什么？', 'What do they sell?')],
        }),
        leaf({
          code: '01.01.02', name: '店外经营', nameEn: 'Shops spilling onto the pavement',
          synonyms: '出店经营 跨门经营 店铺占道 商铺外摆 桌椅摆人行道 货物堆门口 占用盲道',
          examples: `
            楼下饭馆一到晚上就把桌子摆到人行道上，行人只能下到机动车道走。
            五金店把钢管、梯子全堆在门外，盲道都堵死了，盲人怎么走？
            青澜街道文昌路两侧水果店、超市全部出店经营，货架一直摆到马路牙子。
            汽修店占着公共停车位和人行道修车，地上都是机油
            咨询一下，我的店门口台阶以内可以摆花篮和桌子吗，需要办什么手续
            快递站每天把包裹摊在人行道上分拣，过路的人都没地方下脚，老人差点绊倒。
            装修材料一条街家家把样品、木板摆到路边，切割瓷砖也在人行道上干，行人只能绕到车流里走。
            整治沿街商铺出店经营、占用人行道的建议`,
          examplesEn: `
            The restaurant downstairs puts its tables all over the pavement every night.
            A hardware shop stacks its goods on the tactile paving for blind people.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'chengguan', assistingUnits: ['street'],
          legalBasis: [law(APPEARANCE, '第十四条')],
          questions: [ask('shop', '店名或门牌号是什么？', 'What is the name or number of the shop?')],
        }),
        leaf({
          code: '01.01.03', name: '露天烧烤与夜市大排档', nameEn: 'Open-air barbecue and night food stalls',
          synonyms: '路边烧烤 烤串摊 炭火烧烤 大排档 宵夜摊 夜宵 烟熏火燎 喝酒吵闹',
          examples: `
            一到夏天楼下烧烤摊摆到凌晨三点，炭火烟全灌进家里，划拳喝酒的吵得睡不着。
            北湖公园东门那一排烧烤露天烤，浓烟滚滚，能不能要求他们进店经营？
            大排档的污水油渍直接倒在路面上，第二天走上去都打滑。
            我家有哮喘病人，窗户外面就是炭烤摊，天天关窗也没用，求求你们来管一下
            夜市什么时候收摊有没有规定？现在十二点多了还在营业
            南岗夜市搞得不错，人气旺，就是希望统一装油烟净化设备，别让两边居民遭罪。
            河堤上每晚几十桌露天烧烤，油水竹签扔进河里，喝醉的人随地小便，散步的居民敢怒不敢言`,
          examplesEn: `
            Charcoal barbecue stalls under our window smoke and shout until three in the morning.
            Until what time may the night market stay open?`,
          demandTypes: ['complaint', 'suggestion'], leadUnit: 'chengguan', assistingUnits: ['shengtai', 'street'],
          legalBasis: [law('中华人民共和国大气污染防治法', '第八十一条')],
          questions: [ask('hours', '一般从几点到几点？', 'From when to when?')],
        }),
        leaf({
          code: '01.01.04', name: '人行道乱堆乱放与非机动车乱停', nameEn: 'Objects and bicycles left on pavements',
          synonyms: '乱堆物料 占用人行道 电动车乱停 自行车乱放 地锁 私设路障 僵尸车 废旧车占道 锥桶占位',
          examples: `
            门面房老板用水泥墩和锥桶把公共车位占住，别人停车就骂人。
            公交站后面堆着几十块广告板和旧家具，半个月没人收。
            地铁出口电动车横七竖八，早高峰人都挤不出来，希望划线停放并安排人整理。
            路边有几辆报废的面包车停了一年多，轮胎都没了，占着地方还长草，麻烦拖走。
            有人在消防通道旁的人行道上装了地锁，请问这种归谁拆？
            建材店把沙子水泥堆在马路边上，一下雨泥水流得到处都是。
            门口公共停车区域被物业用铁链锁起来只给内部人用，属于私占公共空间吧。
            店家在门前台阶外铺了一条假草坪还摆上石狮子，轮椅推不过去`,
          examplesEn: `
            Someone keeps public parking spaces with concrete blocks and traffic cones.
            Abandoned vans have stood by the roadside for over a year; please tow them away.`,
          leadUnit: 'chengguan', assistingUnits: ['street', 'jiaojing'], legalBasis: [law(APPEARANCE, '第十四条'), law(ROADS, '第二十七条')],
          questions: [ask('object', '堆放或停放的是什么？大约多久了？', 'What is it and how long has it been there?')],
        }),
      ],
    },
    {
      code: '01.02',
      name: '环境卫生',
      nameEn: 'Cleaning and waste',
      leaves: [
        leaf({
          code: '01.02.01', name: '生活垃圾清运不及时', nameEn: 'Household waste not collected',
          synonyms: '垃圾没人收 垃圾堆积 垃圾满溢 垃圾桶爆满 清运车不来 垃圾发臭 苍蝇蚊子 垃圾堆成山',
          examples: `
            我们小区的垃圾四天没拉走了，桶里满了就堆在地上，苍蝇乱飞，天又热，臭得没法开窗。
            村口的垃圾池满了一个多月没人清，风一吹塑料袋满天飞
            松涛街道育才里垃圾车都是半夜两三点来，哐当哐当吵醒全家，能不能换个时间？
            垃圾桶太少了，整条街就两个桶，每天中午就冒出来。
            物业说垃圾清运费交给环卫了，环卫说物业没签合同，两边扯皮，垃圾就一直烂在那里。
            春节这几天垃圾没人管，过道里全是，望尽快派车来清一下。
            请问大件垃圾比如旧沙发床垫应该扔到哪里，要不要预约收费
            我们是城中村出租屋集中的地方，人口多、垃圾多，环卫一天只来一趟，中午以后垃圾就堆到马路中间，老鼠蟑螂到处跑，希望增加清运频次。
            村里收了每人每年三十块的垃圾费，可是半个月都不来拉一次`,
          examplesEn: `
            The rubbish in our compound has not been picked up for four days and it stinks.
            Where do I take an old sofa, and does collection cost anything?`,
          leadUnit: 'chengguan', assistingUnits: ['street'], legalBasis: [law(APPEARANCE, '第二十八条'), law(WASTE, '第四十九条')],
          questions: [ask('days', '几天没有清运了？', 'For how many days has it not been collected?')],
        }),
        leaf({
          code: '01.02.02', name: '垃圾分类与投放点设置', nameEn: 'Waste sorting and drop-off points',
          synonyms: '垃圾分类 撤桶 定时定点 垃圾房 垃圾桶位置 厨余垃圾 可回收物 垃圾亭 误时投放',
          examples: `
            小区撤桶并点以后只剩一个投放点，老人拎着垃圾要走十几分钟，腿脚不好怎么办。
            垃圾房正对着我家卧室窗户，夏天味道受不了，要求换个地方。
            分类投放了，结果收运的车全混在一起拉走，那我们分它干什么？
            定时投放只开早上七点到九点，我们上夜班的人根本赶不上
            咨询：过期药品和旧电池属于哪一类垃圾，小区没有有害垃圾桶
            建议每个垃圾投放点加装洗手池和照明灯，晚上黑灯瞎火的。
            关于取消楼层垃圾桶的意见：高层老人孩子多，倒垃圾要下二十层楼再走两百米，请物业和社区考虑实际困难。`,
          examplesEn: `
            The new waste shed is right below my bedroom window; please move it.
            We sort our waste but the truck mixes everything again.`,
          demandTypes: ['complaint', 'suggestion', 'consult'], leadUnit: 'chengguan', assistingUnits: ['street'],
          legalBasis: [law(WASTE, '第四十九条')],
        }),
        leaf({
          code: '01.02.03', name: '道路清扫保洁', nameEn: 'Street sweeping',
          synonyms: '马路没人扫 路面脏 落叶垃圾 扫地车扬灰 洒水车 环卫工 保洁不到位 卫生差 白色垃圾',
          examples: `
            东埠街道渔港路两边好久没人打扫了，烟头、饭盒、狗屎到处都是。
            洒水车大冬天还洒水，路面结冰，我今早骑车摔了一跤。
            清扫车作业时不喷水，扬起的灰尘比车还高，路过的人都捂着鼻子跑
            城乡结合部那条路卫生脏乱差，与文明城市根本不相符，建议增加保洁员。
            洒水车开到学生旁边也不关水，溅了一身，麻烦培训一下司机。
            环卫工人大热天连个休息喝水的地方都没有，希望多建几个驿站。
            主干道中间隔离带下面积了厚厚一层沙土，车一过就扬起来，应该让机扫车多扫几遍
            我是一名环卫工，承包公司克扣我们的防暑费，早上三点半就上岗，中午不让回家休息。`,
          examplesEn: `
            Nobody has swept our street for weeks; there is litter and dog mess everywhere.
            The water truck sprays the road in freezing weather and it turns to ice.`,
          demandTypes: ['complaint', 'suggestion'], leadUnit: 'chengguan', assistingUnits: ['street'],
          legalBasis: [law(APPEARANCE, '第二十三条')],
        }),
        leaf({
          code: '01.02.04', name: '公共厕所', nameEn: 'Public toilets',
          synonyms: '公厕 厕所脏 厕所关门 没有厕所 厕所堵了 旱厕 无障碍厕位 找不到厕所',
          examples: `
            北湖广场的公厕晚上八点就锁门，散步的人想上厕所都没地方去。
            公共厕所门坏了、冲水也不行，脏得没法下脚，管理员还在里面做饭
            商业街走一公里没有一个厕所，带孩子带老人非常不方便，希望增设。
            我坐轮椅，想用无障碍厕所，结果里面堆满拖把和杂物，门还上着锁。
            老菜场后面还是旱厕，夏天蛆都爬出来了，什么时候能改造？
            女厕所总是排长队，男女厕位比例能否调整一下。
            旅游旺季江滩公园几万人只有一座厕所，女士要排四十分钟，不少人就在树丛里解决。
            加油站、沿街单位的厕所能不能对外开放，贴个标识`,
          examplesEn: `
            The public toilet on the square is locked at eight in the evening.
            The accessible toilet is used as a store room and I cannot get in with my wheelchair.`,
          demandTypes: ['complaint', 'suggestion', 'help'], leadUnit: 'chengguan', assistingUnits: ['street'],
          legalBasis: [law(APPEARANCE, '第二十条'), law('城市公厕管理办法')],
        }),
        leaf({
          code: '01.02.05', name: '垃圾中转站与转运', nameEn: 'Waste transfer stations',
          synonyms: '垃圾站 转运站 压缩站 垃圾车漏水 垃圾渗滤液 臭味 垃圾中转站搬迁',
          examples: `
            小区隔壁的垃圾中转站压缩机凌晨四点开始响，臭水顺着路往下流，住户意见非常大。
            垃圾车一路滴黑水，整条街都是酸臭味，经过都要憋气
            听说要在幼儿园旁边建一个垃圾转运站，我们业主坚决反对，请问选址听取意见了吗？
            转运站没有除臭设备，门也不关，一刮南风家里全是臭味。
            要求把居民楼底下的垃圾压缩站搬走，反映了三年没有结果。
            垃圾车清运时把渗滤液直接排进雨水井，河沟都变黑了。
            我们联名反映：压缩站污水横流、异味扰民，而且与住宅楼的距离不足二十米，不符合环卫设施设置标准，请给出搬迁时间表。`,
          examplesEn: `
            The waste transfer station next door starts compacting at four in the morning and smells terrible.
            Rubbish trucks drip foul water along the whole street.`,
          leadUnit: 'chengguan', assistingUnits: ['shengtai'], legalBasis: [law(WASTE)],
        }),
        leaf({
          code: '01.02.06', name: '卫生死角与乱倒垃圾', nameEn: 'Dirty corners and dumped rubbish',
          synonyms: '乱扔垃圾 偷倒垃圾 空地垃圾 卫生死角 脏乱差 垃圾围村 河边垃圾 臭水沟 背街小巷',
          examples: `
            楼后面的空地成了垃圾场，建筑垃圾、剩饭什么都有，老鼠到处跑。
            金穗镇公路边的水沟里全是生活垃圾，没有人管，下雨冲到田里。
            拆迁地块没围起来，附近的人都往里倒垃圾，越堆越高
            有人半夜开车来我们村口倒垃圾，车牌我拍到了，怎么举报？
            背街小巷墙角长期有人大小便，味道很重，能不能装个监控。
            待开发的荒地杂草一人多高，蛇虫鼠蚁往小区里钻，希望找业主单位清理。
            火车站后面那片铁路用地没人认领，杂草垃圾、流浪汉的棉被，冬天还着过火，铁路说归地方，地方说归铁路。
            废弃的门面房被人当成垃圾屋，大热天全是苍蝇`,
          examplesEn: `
            The empty lot behind our block has become a rubbish dump full of rats.
            Somebody dumps waste at our village entrance at night; I photographed the number plate.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'street', assistingUnits: ['chengguan'],
          legalBasis: [law(WASTE, '第四十九条')], fallbackUnit: 'chengguan',
        }),
        leaf({
          code: '01.02.07', name: '病媒生物与四害消杀', nameEn: 'Rats, mosquitoes and other pests',
          synonyms: '老鼠多 蟑螂 蚊子多 灭鼠 灭蚊 消杀 四害 白蚁 爱国卫生',
          examples: `
            小区绿化带和下水道老鼠成群，大白天都敢跑，什么时候投药？
            楼道里蟑螂泛滥，家家都有，光靠自己家打药没用。
            今年蚊子特别多，积水没人清，孩子被咬得一腿包，希望社区组织消杀
            老房子发现白蚁，木梁都蛀空了，请问找哪个部门，收费吗
            消杀药水喷完也不通知，我家猫中招了，麻烦以后提前贴个告示。
            菜市场后面下水口老鼠洞一个接一个，灭鼠毒饵盒都是空的。
            出租屋的床上有臭虫，咬得全身是包，房东不管，可以请疾控来消杀吗`,
          examplesEn: `
            Rats run about our compound in daylight; when will bait be laid?
            Termites have eaten the beams of our old house; whom do I call?`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'street', assistingUnits: ['weijian', 'zhujian'], fallbackUnit: 'weijian',
        }),
      ],
    },
    {
      code: '01.03',
      name: '建筑垃圾与渣土',
      nameEn: 'Building waste and spoil',
      leaves: [
        leaf({
          code: '01.03.01', name: '装修垃圾堆放清运', nameEn: 'Renovation waste',
          synonyms: '装修垃圾 建筑垃圾 砖头瓦块 装潢垃圾 清运费 垃圾堆楼下 大件垃圾',
          examples: `
            邻居装修把砖头水泥袋堆在楼道里快两个月了，物业说管不了。
            小区里的装修垃圾堆得比一楼窗户还高，风一吹灰全进屋。
            物业装修垃圾清运费一户收八百，还不开票，这个价合理吗？
            想问下家里敲墙的建渣运到哪里处理，自己叫车拉可以不
            装修工人直接从五楼往下扔建筑垃圾，砸到人怎么办！
            路口转角一直有人偷倒装修垃圾，清了又倒，建议装摄像头。
            小区没有设置装修垃圾临时堆放点，业主只能堆在楼下，风一吹满天灰，物业收了清运费却三个月不运。`,
          examplesEn: `
            My neighbour has left bricks and cement bags in the stairwell for two months.
            How do I get rid of rubble from knocking down a wall at home?`,
          leadUnit: 'street', assistingUnits: ['chengguan'], legalBasis: [law('城市建筑垃圾管理规定')], fallbackUnit: 'chengguan',
        }),
        leaf({
          code: '01.03.02', name: '渣土车遗撒与违规运输', nameEn: 'Spoil trucks shedding loads',
          synonyms: '渣土车 泥头车 抛洒滴漏 撒料 不盖篷布 车轮带泥 渣土运输 拉土车',
          examples: `
            每天晚上十点以后拉土车一辆接一辆，路上撒得全是泥块石子，摩托车都打滑。
            工地出来的渣土车不冲洗轮胎，把南岗大道糊成了黄土路，晴天一身灰，雨天一身泥。
            泥头车不盖篷布，石子飞起来把我挡风玻璃打裂了，找谁赔？
            渣土车没有准运证，半夜从工地后门偷偷往外拉，车牌也遮着
            高新园那条路渣土车成天超速闯红灯，接送孩子心惊胆战的，求整治。
            请问办理建筑垃圾处置核准需要哪些材料，在哪个窗口
            港湾街道填海工地的渣土车日夜不停，每辆车都超高冒尖，转弯时整块的泥掉下来，摩托车躲不及就摔，已经摔伤三个人，请交警城管联合执法。`,
          examplesEn: `
            Dump trucks leave mud and stones all over the avenue every night.
            What do I need for a permit to transport construction spoil?`,
          demandTypes: ['complaint', 'report', 'consult'], leadUnit: 'chengguan', assistingUnits: ['jiaojing', 'zhujian'],
          legalBasis: [law(APPEARANCE, '第十五条'), law('城市建筑垃圾管理规定')],
          questions: [mayAsk('plate', '能看到车牌或工地名称吗？', 'Can you see a number plate or the site name?')],
        }),
        leaf({
          code: '01.03.03', name: '偷倒渣土与消纳场', nameEn: 'Fly-tipping of spoil and tips',
          synonyms: '偷倒渣土 乱倒建筑垃圾 弃土场 消纳场 填埋坑 渣土堆成山 倒在农田',
          examples: `
            有人连夜往柳溪镇的鱼塘里倒渣土，已经填了一半，早上一看又没人了。
            村后山坳里堆了几万方弃土，没有挡墙，一下大雨泥石往下冲，住在下面的人害怕。
            举报！工程车把拆迁的建筑垃圾倒进基本农田旁的沟渠里。
            绿化带里被倒了好几车混凝土块，估计是哪个工地干的，请调监控查查。
            请问本市合法的渣土消纳场有哪些？施工单位需要签合同吗
            白天睡觉晚上倒渣土，附近的消纳场手续到底合不合法
            我承包的果园边上一夜之间多出十几车建筑垃圾，清理要花几万块，谁倒的查不到，难道让我自己承担？`,
          examplesEn: `
            Trucks are filling a fish pond with spoil at night.
            Tens of thousands of cubic metres of soil are piled above our houses with no retaining wall.`,
          demandTypes: ['report', 'complaint', 'consult'], leadUnit: 'chengguan', assistingUnits: ['ziran', 'shengtai', 'street'],
          legalBasis: [law(WASTE, '第六十三条')],
        }),
      ],
    },
    {
      code: '01.04',
      name: '违法建设',
      nameEn: 'Unlawful building',
      leaves: [
        leaf({
          code: '01.04.01', name: '住宅小区违法搭建', nameEn: 'Unlawful structures in housing compounds',
          synonyms: '违建 私搭乱建 楼顶加盖 阳光房 一楼圈院子 占用公共绿地 挖地下室 封露台 违章建筑',
          examples: `
            六楼住户在楼顶私自加盖了两间阳光房，现在我家天花板漏水，怕承重出问题。
            一楼把公共绿地用栅栏围起来当自家花园，还往下挖了地下室，整栋楼的人都担心地基。
            别墅区好几户都在往外扩建，物业贴了通知不管用，请执法局来查处。
            邻居把公共平台封起来做厨房，挡了我家采光，走廊也堵了。
            咨询：我家露台想装个玻璃顶棚，算不算违建，需要跟谁申请
            去年就举报过锦绣华庭18栋顶楼违建，回复说责令整改，到现在越盖越高，是不是有保护伞？
            车库里私自搭了夹层出租住人，安全隐患很大
            您好，我是北湖街道青年小区的业主，二楼住户将一楼商铺顶上的公共平台圈占，搭了铁皮房和鸡舍，雨水排不出去倒灌到三楼住户家，社区调解多次无效，希望依法拆除。
            关于举报楼顶违规搭建阳光房的问题
            开发商默许一楼业主封闭公共通道，把消防登高面变成私家院子`,
          examplesEn: `
            The top-floor owner has built two glass rooms on the roof and my ceiling now leaks.
            Is a glass roof over my terrace an unlawful structure?`,
          demandTypes: ['report', 'complaint', 'consult'], leadUnit: 'chengguan', assistingUnits: ['ziran', 'street'],
          legalBasis: [law(PLANNING, '第六十四条'), law('物业管理条例', '第四十五条')],
          questions: [ask('unit', '具体是几栋几单元几层？', 'Which building, entrance and floor?'), ask('stage', '正在建还是已经建好？', 'Under construction or finished?')],
        }),
        leaf({
          code: '01.04.02', name: '沿街与公共用地违法建设', nameEn: 'Unlawful building on streets and public land',
          synonyms: '违章建筑 临时板房 彩钢棚 占道建房 河边违建 临建超期 私盖门面 铁皮房',
          examples: `
            路边人行道上突然盖起一排铁皮房当门面出租，是谁批准的？
            望江大桥下面有人搭彩钢棚收废品，堆得满满当当，着火了怎么得了。
            临时建筑批了两年，早就到期了，到现在还在用着做餐馆。
            河堤边上盖了农家乐，违建面积上千平，举报多次没有人拆
            公园旁边的售楼部楼盘都卖完了还不拆，占着公共绿地。
            小区外围墙边上被人私自盖了厕所和仓库，请城管部门核实是否有规划手续。
            有人在高压线下搭了几间简易房开早餐店，又是煤气罐又是电线，太危险了。
            废弃的公交停车场被租给私人，里面建起了仓库和修理厂，有没有报批`,
          examplesEn: `
            A row of tin shops has suddenly been put up on the pavement. Who approved that?
            A temporary building whose permit ran out years ago is still used as a restaurant.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'chengguan', assistingUnits: ['ziran', 'street'],
          legalBasis: [law(PLANNING, '第六十四条'), law(PLANNING, '第六十六条')],
        }),
        leaf({
          code: '01.04.03', name: '违建拆除与处置争议', nameEn: 'Demolition of unlawful structures: disputes',
          synonyms: '强制拆除 拆违 限期拆除 违建认定 拆违补偿 选择性执法 行政处罚 自行拆除',
          examples: `
            执法队说我家平房是违建要拆，可那是八十年代单位盖的老房子，有当年的批文，请复核。
            同一条巷子搭了七八家，只拆我一家，凭什么选择性执法？
            收到限期拆除通知书，想问一下我可以申诉吗，找谁
            违建拆了以后建筑垃圾扔在原地没人清，钢筋露在外面扎人。
            去年下的强制拆除决定到现在没执行，请告知具体拆除时间。
            拆违把我家合法的屋顶也一起弄坏了，下雨就漏，要求修复赔偿。
            执法人员口头答应我把雨棚缩到六十公分就可以保留，第二天却整个给拆了，东西扔了一地，连张单子都没有给。`,
          examplesEn: `
            I received an order to demolish, but my house has papers from the eighties.
            Seven families built sheds in the lane and only mine was torn down.`,
          demandTypes: ['complaint', 'consult', 'help'], leadUnit: 'chengguan', assistingUnits: ['street', 'sifa'],
          legalBasis: [law(PLANNING, '第六十八条'), law('中华人民共和国行政强制法', '第四十四条')],
        }),
        leaf({
          code: '01.04.04', name: '破墙开门与擅自改变外立面', nameEn: 'Openings in walls and changed facades',
          synonyms: '破墙开店 住改商 开后门 改门面 破坏承重墙开门 外立面 窗改门 居民楼开店',
          examples: `
            一楼住户把阳台的墙打掉开了个门做小卖部，整栋楼的外墙都裂了。
            居民楼里开麻将馆和民宿，人来人往，住改商需要邻居同意吧？我没签过字。
            商铺老板擅自把外立面玻璃全拆了往外扩，跟整条街都不协调。
            有人把临街窗户改成门开早餐店，油烟和噪音都冲着我们楼上
            请查一下文澜街道和平里3号楼底商破墙开门有没有办手续
            沿街改造把我家的窗台给封了，采光受影响，希望恢复原样
            临街住户把卧室的窗户改成门对外营业，台阶修到人行道上来了，老旧楼的墙体怎么经得起这样敲？`,
          examplesEn: `
            A ground-floor resident knocked out the wall to open a shop and the facade is cracking.
            A flat in our block has been turned into a guest house without asking the neighbours.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'chengguan', assistingUnits: ['zhujian', 'street'],
          legalBasis: [law('中华人民共和国民法典', '第二百七十九条'), law('住宅室内装饰装修管理办法', '第五条')],
        }),
      ],
    },
    {
      code: '01.05',
      name: '市容与户外广告',
      nameEn: 'Appearance and outdoor advertising',
      leaves: [
        leaf({
          code: '01.05.01', name: '户外广告与店招', nameEn: 'Billboards and shop signs',
          synonyms: '广告牌 招牌 店招 灯箱 LED屏 广告牌松动 违规广告 门头 横幅 道旗',
          examples: `
            楼顶的大广告牌铁皮都松了，一刮风哐哐响，掉下来会砸死人的。
            我开个小店，门头招牌要到哪里审批，尺寸有规定没有？
            店招统一换成一个颜色难看死了，客人都找不到我家店，还要我们自己出钱。
            十字路口的LED大屏晚上太亮，开车晃眼睛，等灯都看不清红绿灯
            公交站旁的灯箱玻璃碎了一地，铁架裸露着，没人修。
            商场外墙挂满促销横幅和气球，遮住了我们楼的窗户
            我店门口的公交候车亭灯箱广告把招牌全挡住了，找广告公司说合同没到期，希望协调移位
            大型桁架广告牌立在转弯处挡住司机视线，出过几次事故了。`,
          examplesEn: `
            The huge billboard on the roof is loose and bangs in the wind; it may fall on people.
            Where do I get approval for a new shop sign?`,
          leadUnit: 'chengguan', legalBasis: [law(APPEARANCE, '第十一条')],
          questions: [mayAsk('danger', '有没有松动、脱落的危险？', 'Is it loose or about to fall?')],
        }),
        leaf({
          code: '01.05.02', name: '乱贴乱画小广告', nameEn: 'Illegal posters and scrawls',
          synonyms: '牛皮癣 小广告 乱张贴 开锁广告 办证电话 喷涂 发传单 塞卡片',
          examples: `
            楼道墙上从一楼到七楼全是开锁、通下水的小广告，刮都刮不掉。
            电线杆和公交站牌贴满了贷款、办证的牛皮癣，太影响市容。
            商业广场门口一群人硬塞传单，不接还骂人
            半夜有人往车窗上插招嫖卡片，孩子早上看到问是什么，请严查。
            清理牛皮癣的工人用白漆一刷了事，一块白一块灰的更难看了。
            单元门上的小广告能不能按上面的电话直接停机处理？
            学生模样的人在小区里挨家挨户往门把手上挂传单，老人以为家里没人的记号，很恐慌`,
          examplesEn: `
            The stairwell walls are covered with adverts for locksmiths and drain cleaners.
            People slip indecent cards under car windscreens every night.`,
          demandTypes: ['complaint', 'report', 'suggestion'], leadUnit: 'chengguan', assistingUnits: ['street', 'gongan'],
          legalBasis: [law(APPEARANCE, '第十七条')],
        }),
        leaf({
          code: '01.05.03', name: '楼道堆物与乱拉乱挂', nameEn: 'Clutter in stairwells and things hung out',
          synonyms: '楼道杂物 公共走廊 晾衣服 乱拉绳 阳台堆物 花盆 破烂 捡破烂堆家里',
          examples: `
            对门把鞋柜、纸箱、旧冰箱都放在楼道里，走路都要侧着身子。
            楼下老太太捡废品堆满一层楼道，又臭又怕着火，好说歹说都不听。
            绿化树上拉满绳子晒被子、腊肉，好好的小区弄得像菜市场
            有人在阳台护栏外面摆了十几盆花，浇水往下滴，花盆掉下来谁负责
            楼梯转角堆着装修剩的门板半年了，请社区上门做做工作。
            楼上晾衣服滴水，正好滴在我家被子上，沟通几次没用。
            有住户在公共走廊养了三缸鱼和一排花，走廊只剩半米宽，夏天还招蚊子，说多了就吵架。`,
          examplesEn: `
            My neighbour keeps shoe racks, boxes and an old fridge in the corridor.
            An old lady fills the whole landing with scrap; it smells and could catch fire.`,
          leadUnit: 'street', assistingUnits: ['xiaofang', 'chengguan'], legalBasis: [law('中华人民共和国消防法', '第二十八条')],
          fallbackUnit: 'chengguan',
        }),
      ],
    },
    {
      code: '01.06',
      name: '市政道路与设施',
      nameEn: 'City roads and street furniture',
      leaves: [
        leaf({
          code: '01.06.01', name: '路灯不亮与照明', nameEn: 'Street lights',
          synonyms: '路灯坏了 路灯不亮 没有路灯 黑灯瞎火 路灯常亮 灯杆 夜间照明 灯杆漏电 白天亮灯',
          examples: `
            白石镇中学到车站这条路的路灯坏了快一个月，学生晚自习下课摸黑走，家长很担心。
            新修的南环路通车两年了一直没装路灯，出过好几次事故。
            路灯大白天亮着，晚上反倒不亮，时间是不是设反了？
            小区外面的路灯杆下面电线裸露着，下雨天怕漏电，赶紧来看看
            路灯太亮正对着我家窗户，晚上拉窗帘也睡不好，可不可以加个灯罩。
            我们村太阳能路灯坏了七八盏，村里说厂家倒闭了没人修
            滨江步道天一黑什么都看不见，建议装几盏灯。
            尊敬的市长，我们村到镇上中学三公里的路，孩子们每天下晚自习走夜路，一边是水塘一边是公路，没有一盏灯，家长轮流打手电去接，恳请安装路灯。
            路灯晚上十点就熄了，下夜班的女工不敢走那段路
            关于滨江步道路灯长期不亮的问题`,
          examplesEn: `
            The street lights between the school and the bus station have been out for a month.
            The road was opened two years ago and still has no street lights.`,
          leadUnit: 'chengguan', assistingUnits: ['street'], legalBasis: [law('城市照明管理规定')],
          questions: [ask('lamps', '几盏不亮？灯杆上有编号吗？', 'How many lamps are out? Is there a number on the pole?')],
        }),
        leaf({
          code: '01.06.02', name: '井盖缺失破损', nameEn: 'Missing or broken manhole covers',
          synonyms: '井盖没了 窨井盖 下水井盖 井盖松动 井盖响 雨水篦子 坑洞 掉进井里 井盖塌陷',
          examples: `
            文澜路公交站前面有个井盖不见了，就插了根树枝，晚上看不清会掉下去人的，快来处理！
            车轮一压井盖就咣当响，一晚上响到天亮，一楼根本没法睡。
            小区门口雨水篦子断了两根，我家孩子的脚卡进去差点骨折
            弱电井的盖子碎了，里面有一人多深，一直没人管，不知道是哪家通信公司的。
            马路中间的检查井比路面低了十公分，骑电动车每次都颠得要命。
            化粪池的盖板裂了，小孩天天在上面跳，能不能换个新的
            人行道上电信的方形井盖少了一角，高跟鞋、拐杖最容易卡进去，我妈妈就是这样崴了脚。`,
          examplesEn: `
            A manhole cover is missing in front of the bus stop, someone could fall in tonight.
            A loose manhole cover clangs under every car and keeps us awake.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'chengguan', assistingUnits: ['water', 'telecom', 'power', 'street'],
          legalBasis: [law(ROADS, '第二十三条'), law('城镇排水与污水处理条例', '第三十八条'), law('中华人民共和国民法典', '第一千二百五十八条')], leastUrgency: 'T1',
          questions: [ask('cover', '井盖上有什么字（雨、污、电力、通信）？', 'What is written on the cover (storm, sewer, power, telecom)?'), ask('guarded', '现场有没有围挡警示？', 'Is it fenced off?')],
        }),
        leaf({
          code: '01.06.03', name: '城市道路破损与养护', nameEn: 'Damaged city streets',
          synonyms: '路面坑洼 路烂了 道路塌陷 人行道砖松动 路面裂缝 修路 坑坑洼洼 水泥路 沥青 盲道破损',
          examples: `
            东埠街道船厂路坑坑洼洼好几年了，一下雨全是水坑，电动车摔倒好几个人。
            人行道的地砖松动，一踩就喷泥水，老人摔断了手腕。
            路面突然塌了个大洞，越来越大，请马上派人围起来！
            刚铺的柏油路，不到三个月就被挖开两回，回填得高低不平，纳税人的钱就这么花吗？
            我们门前这条巷子是七十年代的水泥路，早就烂完了，请问有没有改造计划
            减速带破了，螺丝钉露在外面，我轮胎被扎了两次。
            盲道修到一半碰到电线杆就断了，这样的盲道给谁走？
            我市环城北路由于大车多，水泥面板碎裂下沉，形成连续的大坑，雨天积水看不出深浅，爆胎、摔车的事天天有，补了又烂、烂了又补，能不能彻底大修一次？
            人行道铺的光面大理石，下雨下雪滑得像溜冰场，摔过好多老人。
            背街小巷改造为何到我们这条街就停了，邻街都铺上沥青了`,
          examplesEn: `
            Our street has been full of potholes for years and riders keep falling.
            The road surface has caved in and the hole is growing.`,
          leadUnit: 'chengguan', assistingUnits: ['zhujian', 'street'], legalBasis: [law(ROADS, '第二十一条')],
          questions: [mayAsk('size', '坑有多大、多深？', 'How big and deep is it?')],
        }),
        leaf({
          code: '01.06.04', name: '占用挖掘道路与施工恢复', nameEn: 'Road digging and reinstatement',
          synonyms: '挖路 马路拉链 施工围挡 开挖不恢复 占道施工 工期太长 管线施工 回填 打围',
          examples: `
            路挖开埋管子，围挡围了大半年没人干活，商户生意都做不下去了。
            污水管网改造把巷子挖得稀烂，人走了路没恢复，晴天是灰雨天是泥。
            同一条路今年供水挖、燃气挖、通信又挖，能不能一次弄好？
            施工单位把人行道全围了，行人只能跟汽车抢道，连个提示牌都没有。
            请问北湖路占道施工什么时候结束，每天上班绕行要多花半小时
            门口开挖路面没有夜间警示灯，我骑车差点冲进沟里
            自来水改造工程队将路面破开后只用碎石回填，两个月了没有硬化，灰大坑多，沿街店铺没法开门做生意。`,
          examplesEn: `
            The road was fenced off half a year ago and nobody is working there.
            When will the roadworks on North Lake Road be finished?`,
          leadUnit: 'chengguan', assistingUnits: ['zhujian', 'jiaojing'], legalBasis: [law(ROADS, '第三十条'), law(ROADS, '第三十五条')],
        }),
        leaf({
          code: '01.06.05', name: '桥梁、天桥与地下通道', nameEn: 'Bridges, footbridges and underpasses',
          synonyms: '过街天桥 人行天桥 地下通道 桥面破损 护栏断了 天桥电梯坏 桥下 栏杆松动 伸缩缝',
          examples: `
            中心医院门口的过街天桥电梯停了两个月，老人推轮椅没法过街。
            桥上的护栏断了一大截，只用绳子绑着，下面就是河。
            建议在实验小学门口修一座天桥，现在过八车道的马路太吓人了。
            地下通道灯全灭了，还有人在里面打地铺、大小便，女生晚上不敢走
            老石桥桥墩被冲空了，大货车还在走，会不会塌？
            天桥台阶瓷砖一下雨滑得不行，请铺防滑条。
            跨铁路的人行天桥又陡又长，没有推车坡道，买菜的老人提着东西爬八十级台阶，建议加装电梯`,
          examplesEn: `
            The lift of the footbridge at the hospital has been out for two months.
            A long stretch of the bridge railing is broken and only tied with rope.`,
          demandTypes: ['complaint', 'suggestion', 'help'], leadUnit: 'chengguan', assistingUnits: ['zhujian', 'jiaotong'],
          legalBasis: [law('城市桥梁检测和养护维修管理办法')],
        }),
        leaf({
          code: '01.06.06', name: '公共座椅、护栏等街道设施', nameEn: 'Benches, railings and other street fixtures',
          synonyms: '公共座椅 护栏坏了 隔离墩 石球 无障碍坡道 垃圾箱 休闲椅 宣传栏 健身路径 缘石坡道',
          examples: `
            人行道口的石墩子断了剩半截铁棍，绊倒好几个人了。
            路口没有无障碍坡道，轮椅下不来，推婴儿车也要抬，请帮忙改造一下。
            沿江步道的木栈道烂了好几块板，踩上去会陷脚
            公交站旁边的果皮箱倒了很久，烟头直接扔地上。
            希望在菜市场到社区医院的路上加几把椅子，老人走累了能歇脚。
            绿化带的铁护栏被车撞坏后尖头朝外，擦伤了路人的腿。
            新修的无障碍坡道尽头正好是一根灯杆，轮椅上去了也走不了，设计的人自己试过吗。`,
          examplesEn: `
            A bollard has broken off and its steel stump trips people.
            There is no kerb ramp at the crossing, so wheelchairs cannot get down.`,
          demandTypes: ['complaint', 'suggestion', 'help'], leadUnit: 'chengguan', assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国无障碍环境建设法')],
        }),
      ],
    },
    {
      code: '01.07',
      name: '犬只与动物管理',
      nameEn: 'Dogs and other animals',
      leaves: [
        leaf({
          code: '01.07.01', name: '不文明养犬', nameEn: 'Inconsiderate dog keeping',
          synonyms: '遛狗不牵绳 狗屎 狗叫扰民 养狗 宠物粪便 大型犬 狗吠 遛狗',
          examples: `
            小区遛狗的人基本不拴绳，大狗扑过来把孩子吓得大哭，说他们还理直气壮。
            楼上养了三条狗，从早叫到晚，半夜也叫，我神经衰弱了
            草坪上到处是狗粪，孩子跑一圈鞋底全是，希望社区多管管。
            有人带狗坐电梯不戴嘴套，老人怕狗不敢出门。
            请问我们市养狗要办证吗？打疫苗去哪里，收多少钱？
            邻居把狗养在公共楼道，臭味冲天，毛到处飘。
            有位邻居每天早晚遛三条大狼狗都不牵绳，老人被扑倒骨裂，他说赔点钱算了，之后照样不拴，求有关部门强制管理。`,
          examplesEn: `
            Most people here walk big dogs without a lead and my child is terrified.
            Do I need to register my dog, and where can it be vaccinated?`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'chengguan', assistingUnits: ['gongan', 'street'],
          legalBasis: [law('中华人民共和国动物防疫法', '第三十条')],
        }),
        leaf({
          code: '01.07.02', name: '流浪犬猫', nameEn: 'Stray dogs and cats',
          synonyms: '流浪狗 野狗 流浪猫 野猫 抓狗 收容 狗群 喂猫',
          examples: `
            工地附近有一群野狗，七八条，早上追着上班的人跑，请派人来抓。
            北湖公园里流浪狗太多，跑步的人被咬了一口，打针花了一千多。
            小区流浪猫半夜叫春，还把车盖子踩得全是印，喂猫的人劝也不听
            流浪狗生了一窝小狗在我家车库底下，能不能送到收容所，别打死它们
            想领养一只流浪狗，请问咱们市的收容所在哪里？
            学校操场围墙破了，经常有野狗钻进来，麻烦处理一下。
            学校附近聚集二十多条流浪狗，昨天有个一年级学生被追咬，家长都不敢让孩子独自上学。`,
          examplesEn: `
            A pack of stray dogs chases people on their way to work; please catch them.
            Where is the city's animal shelter? I would like to adopt a dog.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'chengguan', assistingUnits: ['street', 'gongan'],
          legalBasis: [law('中华人民共和国动物防疫法', '第三十条')],
        }),
        leaf({
          code: '01.07.03', name: '犬只伤人与禁养犬', nameEn: 'Dog bites and banned dogs',
          synonyms: '狗咬人 被狗咬 烈性犬 藏獒 恶犬 狂犬疫苗赔偿 比特犬 禁养犬',
          examples: `
            我女儿在楼下被没拴绳的狗咬伤小腿，狗主人只肯赔疫苗钱，派出所说调解不成让起诉。
            隔壁院子养了两只藏獒，铁链子拴不住，已经咬伤一个快递员了
            被流浪狗咬了，不知道狗是谁的，医药费找谁要？
            举报有人在居民区养比特犬，没有狗证，天天放出来溜
            哪些品种的狗属于禁养烈性犬，在哪里能查到名单
            工厂看门的狼狗跑出来咬了路过的老人，老板不承认。
            邻居家的狗咬死了我家二十多只鸡，又咬伤我老伴的手，村里调解他一分钱不赔，说狗不是他的。`,
          examplesEn: `
            My daughter was bitten by an unleashed dog and its owner refuses to pay.
            Somebody keeps a pit bull in our residential area without a licence.`,
          demandTypes: ['help', 'report', 'consult'], leadUnit: 'gongan', assistingUnits: ['chengguan', 'street'],
          legalBasis: [law('中华人民共和国民法典', '第一千二百四十五条')],
          questions: [ask('injured', '有没有人受伤，是否已就医？', 'Is anyone hurt, and have they seen a doctor?')],
        }),
        leaf({
          code: '01.07.04', name: '城区饲养家禽家畜与鸽子', nameEn: 'Poultry, livestock and pigeons kept in town',
          synonyms: '养鸡 公鸡打鸣 养鸽子 鸽粪 养鸭 家禽 阳台养鸡 养羊',
          examples: `
            楼下邻居在绿化带里圈了个鸡圈，公鸡凌晨三点就打鸣，实在受不了。
            顶楼养了上百只信鸽，鸽子粪落在晾的衣服上，还传病
            小区里有人养鸭子养鹅，味道大、叫声也大，物业不敢管。
            城里的空地上有人放羊，绿化苗都啃光了。
            居民楼阳台养鸡是不是违反规定，应该找哪个部门
            隔壁平房院子里养了两头猪，夏天苍蝇成堆，请来看看
            我家对门在楼顶平台养了三十多只鸡鸭，下雨天粪水顺着雨水管往下流，一单元都是臭味`,
          examplesEn: `
            A neighbour keeps chickens in the flower bed and the cock crows at three in the morning.
            Somebody keeps a hundred pigeons on the roof and the droppings fall on our washing.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'chengguan', assistingUnits: ['street'],
          legalBasis: [law(APPEARANCE, '第三十三条'), law(APPEARANCE, '第三十五条')],
        }),
      ],
    },
  ],
}
