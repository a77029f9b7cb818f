// 04 交通运输: buses and metro, taxis, parking and shared bikes, highways, passenger and goods transport, driving schools, post and parcels.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const HIGHWAYS = '中华人民共和国公路法'
const POST = '中华人民共和国邮政法'
const PARCELS = '快递暂行条例'

const line = ask('line', '几路车，在哪一站？', 'Which line and stop?')
const plate = ask('plate', '车牌号是多少？', 'What is the number plate?')
const when = ask('when', '什么时间发生的？', 'When did it happen?')
const waybill = ask('waybill', '快递公司和运单号是什么？', 'Which company, and what is the waybill number?')
const road = ask('road', '哪条路，桩号或附近标志是什么？', 'Which road, and what marker or landmark is near?')

export const transport: FirstLevel = {
  code: '04',
  name: '交通运输',
  nameEn: 'Transport',
  children: [
    {
      code: '04.01',
      name: '公共汽车',
      nameEn: 'Buses',
      leaves: [
        leaf({
          code: '04.01.01', name: '公交线路与站点设置', nameEn: 'Bus routes and stops',
          synonyms: '公交线路 增设公交站 没有公交 公交改线 新增公交 延长线路 公交绕行 恢复公交站 定制公交 开通公交',
          examples: `
            我们小区住了一万多人，最近的公交站要走二十五分钟，强烈请求开通一条到市中心的公交线。
            17路改线以后不走文澜中学了，学生上学要换两次车，请恢复原来的线路。
            建议在市民医院新院区门口增设公交站，看病的老人下车还要走一站地。
            高新园企业多，下班后没有公交车，能不能开一条定制班线
            两个站点距离太远，中间差不多两公里，希望加一个站
            修路期间撤销的公交站，路修好一年了还没恢复
            请问有没有从高铁站直达北湖街道的公交车？
            城乡公交什么时候通到我们柳溪镇各村，现在赶集全靠搭摩托
            我们几个小区加起来两万多居民，出门只有一趟公交，绕行四十分钟才到火车站，老人看病、孩子上学都极为不便，请公交公司和交通局考虑新增线路或把21路延伸到北湖新城。
            关于开通高新园至市区夜班公交的建议
            盲人按摩学校门口没有公交站，学员出行要别人领着走两公里`,
          examplesEn: `
            Ten thousand people live here and the nearest bus stop is twenty-five minutes away.
            Please bring back the stop in front of the middle school.`,
          demandTypes: ['suggestion', 'help', 'consult'], leadUnit: 'bus', assistingUnits: ['jiaotong'], legalBasis: [law('城市公共汽车和电车客运管理规定')],
        }),
        leaf({
          code: '04.01.02', name: '公交班次与运营时间', nameEn: 'Bus frequency and hours',
          synonyms: '公交车等太久 发车间隔 末班车 公交太挤 公交晚点 不准点 加密班次 首班车 公交减班 串车',
          examples: `
            32路等了五十分钟一辆没来，一来就是三辆连着，调度是怎么排的？
            早高峰根本挤不上去，能不能加几个区间车
            末班车六点半就没了，下夜班的人怎么回家，建议延长到九点半。
            周末班次减了一半，站牌上的时间也不更新，手机上显示的到站信息是假的。
            冬天站台上冻了四十多分钟，打电话说司机请假了没人开
            地铁最后一班到站是十点四十，接驳公交十点就停了，衔接不上
            108路说是十五分钟一班，我连续一周记录，平均间隔三十八分钟，司机都说车少人少，请加强调度。`,
          examplesEn: `
            I waited fifty minutes for line 32, then three buses came at once.
            The last bus leaves at half past six; please run it later.`,
          demandTypes: ['complaint', 'suggestion'], leadUnit: 'bus', assistingUnits: ['jiaotong'], questions: [line],
        }),
        leaf({
          code: '04.01.03', name: '公交司机服务与行车安全', nameEn: 'Bus drivers and safety',
          synonyms: '公交司机 甩站 不停车 态度恶劣 急刹车 开快车 关门夹人 司机骂人 拒载老人 公交车闯红灯',
          examples: `
            今天早上八点十分在桥西站招手，5路司机看了一眼直接开走了，车上明明有空位。
            公交司机嫌老人上车慢，大声呵斥，一车人都看不下去了。
            司机一路急刹猛踩油门，我母亲在车里摔倒造成骨折，公交公司说要走保险
            开车时玩手机、抽烟，请调监控
            下车门夹住了我的孩子，喊了半天才开门。
            表扬108路司机师傅，下大雨专门下车扶盲人过马路，服务真好！
            老人刷卡慢了点，司机就催促嘲讽，还没坐稳就起步，害得老人跌坐在过道上，回家腰疼了三天，要求公交公司道歉。`,
          examplesEn: `
            The driver of line 5 looked at me and drove past the stop.
            My mother fell and broke a bone because the bus braked so hard.`,
          demandTypes: ['complaint', 'praise'], leadUnit: 'bus', assistingUnits: ['jiaotong'], questions: [line, when, mayAsk('plate', '车号或车牌是多少？', 'What is the number of the bus?')],
        }),
        leaf({
          code: '04.01.04', name: '公交站台与车辆设施', nameEn: 'Bus shelters and vehicles',
          synonyms: '公交站台 候车亭 站牌 公交空调 遮雨棚 电子站牌 车厢卫生 座椅坏了 站台没有座位',
          examples: `
            公交站连个雨棚都没有，下雨天大家躲在树下等车，请建一个候车亭。
            四十度高温，公交车不开空调，一车人汗流浃背
            站牌上的字都褪没了，外地人看不出往哪个方向。
            电子站牌黑屏好几个月了，没人修
            公交站台修得太高，老人上下车一步跨不上去，还有个大坑积水
            轮椅上不了公交，导板从来没见放下来过，能不能配几辆无障碍车
            新换的小公交没有扶手和靠背座椅，过道又窄，早高峰挤成罐头，建议换回大车。`,
          examplesEn: `
            There is no shelter at our stop and we wait under a tree when it rains.
            The bus runs without air conditioning at forty degrees.`,
          demandTypes: ['suggestion', 'complaint'], leadUnit: 'bus', assistingUnits: ['jiaotong', 'chengguan'], questions: [line],
        }),
        leaf({
          code: '04.01.05', name: '公交卡与票价优待', nameEn: 'Fares, cards and concessions',
          synonyms: '公交卡 老年卡 学生卡 乘车码 免费乘车 敬老卡 刷卡 多扣费 票价 爱心卡 年审',
          examples: `
            六十五岁老人免费乘车卡去哪里办，外地户籍可以吗？
            乘车码扫了两次扣了两次钱，客服电话打不通。
            老年卡刷卡时喇叭大声喊“老年卡”，被人嫌弃，很没尊严，可不可以改个提示音
            学生月票取消了，孩子每月多花一百多
            公交卡余额在新换的机器上读不出来，说要去总站换卡，排队两小时
            城乡公交十公里收七块，比外地贵一倍，定价有没有依据
            退役军人、残疾人乘车优惠凭什么证件？
            外地老人随子女在本市带孙子，公交优待卡不给办，同样是老人为何区别对待，请研究放开户籍限制`,
          examplesEn: `
            Where does a 65-year-old get the free travel card?
            The travel code charged me twice for one ride.`,
          demandTypes: ['consult', 'complaint', 'suggestion'], leadUnit: 'bus', assistingUnits: ['jiaotong', 'fagai'],
        }),
      ],
    },
    {
      code: '04.02',
      name: '轨道交通',
      nameEn: 'Metro',
      leaves: [
        leaf({
          code: '04.02.01', name: '地铁规划与建设进度', nameEn: 'Metro plans and progress',
          synonyms: '地铁规划 地铁几号线 轻轨 地铁什么时候开通 地铁站点 轨道交通建设 城际铁路 地铁延长线',
          examples: `
            请问4号线二期什么时候开工，会不会经过东埠街道？
            高新园上班的人三四万，规划图上却没有地铁站，建议延伸过来。
            地铁2号线原定去年通车，怎么还在挖？
            希望把车站出入口设到我们小区这一侧，现在过马路要绕七百米
            城际铁路有没有在临澜南站设站的打算
            建议轻轨改走地下，高架从居民楼边上过噪音太大。
            咨询：轨道交通三期建设规划是否批复，港湾街道能不能设站？`,
          examplesEn: `
            When will phase two of line 4 start, and will it serve our district?
            Please put a station entrance on our side of the road.`,
          demandTypes: ['consult', 'suggestion'], leadUnit: 'metro', assistingUnits: ['jiaotong', 'fagai', 'ziran'],
        }),
        leaf({
          code: '04.02.02', name: '地铁运营服务', nameEn: 'Metro service',
          synonyms: '地铁运营 地铁晚点 地铁安检 地铁站 扶梯坏了 地铁拥挤 地铁末班车 地铁闸机 车厢冷',
          examples: `
            早高峰地铁临时停运二十分钟，广播里什么也没说，上班都迟到了。
            人民广场站的扶梯修了两个月，带行李爬了四层楼。
            地铁里有人外放短视频、小孩乱跑，工作人员不管
            安检员态度很差，把我妈的药扔了
            周五晚上能不能延长运营到十二点？
            进站忘记刷出来，补票按最高票价收了我十块
            车厢空调开得太冷，老人孩子受不了，请设弱冷车厢
            地铁站厅自动扶梯入口没有人值守，昨天有老人摔倒，乘客自己按的急停，工作人员过了五分钟才到。`,
          examplesEn: `
            The metro stopped for twenty minutes in the rush hour and nobody explained why.
            The escalator at People’s Square has been under repair for two months.`,
          demandTypes: ['complaint', 'suggestion'], leadUnit: 'metro', assistingUnits: ['jiaotong'], legalBasis: [law('城市轨道交通运营管理规定')],
        }),
        leaf({
          code: '04.02.03', name: '地铁施工影响', nameEn: 'Effects of metro construction',
          synonyms: '地铁施工 盾构 占道围挡 地铁施工噪音 房屋开裂 地铁施工交通 围挡挡住店铺',
          examples: `
            地铁站施工围挡把我们整排商铺都挡住了，一年多没生意，能不能减免租金？
            盾构机从楼底下过，半夜桌子都在抖，墙上裂了缝。
            施工把人行道占完了，小学生贴着渣土车走路，太危险
            围挡占道三年，五车道剩两车道，天天堵得水泄不通
            地铁工地晚上十一点还在吊钢筋，哐啷哐啷响
            什么时候能把交通疏解恢复？听说车站主体早完工了。
            我家商铺面临地铁征用围挡，口头说半年，转眼三年，房租一分没减，请给经营户补偿说法`,
          examplesEn: `
            Hoardings of the metro site have hidden our shops for over a year.
            The tunnelling machine shakes our house at night and cracks the walls.`,
          leadUnit: 'metro', assistingUnits: ['zhujian', 'jiaojing', 'shengtai'],
        }),
      ],
    },
    {
      code: '04.03',
      name: '出租汽车与网约车',
      nameEn: 'Taxis and ride hailing',
      leaves: [
        leaf({
          code: '04.03.01', name: '出租车拒载绕路与乱收费', nameEn: 'Taxis refusing, detouring, overcharging',
          synonyms: '出租车 打车 不打表 拒载 绕路 宰客 的士 一口价 拼客 出租车司机态度',
          examples: `
            火车站出来的出租车全部不打表，五公里要五十，不坐就走人。
            打的从汽车站到医院平时十五块，司机绕了一大圈收我三十六。
            听说我去桥西，司机说不去，嫌近，空车灯亮着就走了
            的哥中途私自拼客，还让我加钱，给我开的发票是别人的车号
            晚上十点下雨打车，司机坐地起价
            出租车里一股烟味，司机边开边语音聊天，请查处。
            外地游客反映：从机场打的到酒店十几公里，司机不打表开口要一百八，说夜里都这个价，严重损害城市形象。`,
          examplesEn: `
            No taxi at the railway station uses the meter.
            The driver made a long detour and charged me double.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'jiaotong', legalBasis: [law('巡游出租汽车经营服务管理规定')], questions: [plate, when],
        }),
        leaf({
          code: '04.03.02', name: '出租车经营权与份子钱', nameEn: 'Taxi licences and rental fees',
          synonyms: '出租车经营权 份子钱 承包费 出租车司机权益 运价调整 出租车更新 营运证 的哥 燃油补贴',
          examples: `
            我是开了十二年出租车的老司机，现在网约车冲击，每月份子钱还是七千多，请公司降一降。
            出租车到期更新，公司要求一次交八万，不交就收车。
            油补三年没发到驾驶员手里，被公司截留了
            出租车经营权到底归个人还是公司？我当年花二十万买的
            建议调整出租车起步价，十年没涨过了
            公司无故扣押我的从业资格证，无法转到别家开车。
            全体出租车驾驶员请愿：公司单方面提高承包金、收取高额安全互助金，不签合同就收车，请主管部门主持公道。`,
          examplesEn: `
            I have driven a taxi for twelve years and the monthly fee leaves me nothing.
            The company kept the fuel subsidy that belongs to the drivers.`,
          demandTypes: ['complaint', 'consult', 'help'], leadUnit: 'jiaotong', assistingUnits: ['renshe'],
        }),
        leaf({
          code: '04.03.03', name: '网约车服务', nameEn: 'Ride hailing service',
          synonyms: '网约车 打车软件 平台派单 顺风车 司机取消订单 高速费 网约车司机态度 多收费 遗失物品',
          examples: `
            网约车司机到了不接单让我取消，线下给钱，我拒绝他就骂人。
            平台预估二十三块，下车变成四十一，客服只会发模板。
            手机落在网约车上，联系司机说没看见，平台不肯提供行车记录
            司机疲劳驾驶一路打瞌睡，我坐得胆战心惊
            顺风车司机中途多拉了两个人，把我放在高速服务区
            女生晚上打车，司机加微信骚扰，平台说封号三天就完了？
            打网约车来了一辆和平台显示车牌不符的车，司机说原车坏了换车，一个女孩子哪里敢坐`,
          examplesEn: `
            The driver asked me to cancel and pay him in cash.
            The app said 23 yuan and then charged 41.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'jiaotong', assistingUnits: ['gongan', 'shijian'], legalBasis: [law('网络预约出租汽车经营服务管理暂行办法')],
          questions: [mayAsk('order', '平台和订单号是什么？', 'Which platform and order number?'), when],
        }),
        leaf({
          code: '04.03.04', name: '网约车准入与司机权益', nameEn: 'Ride hailing licences and drivers’ rights',
          synonyms: '网约车证 人证 车证 网约车资格证 平台抽成 办网约车 合规 网约车考试 从业资格证',
          examples: `
            想跑网约车，双证怎么办，车辆轴距、价格有什么要求？
            网约车从业资格考试通过两个月了证还没下来。
            平台抽成高达百分之三十，一天跑十四个小时才挣两百。
            被租车公司骗了，说包办合规手续，结果车辆性质根本转不了，押金不退
            我的车是七座，能不能办预约出租运输证
            运管查车罚了一万，说没有车证，可平台照样给我派单，责任在谁
            租了公司的新能源车跑网约车，合同写三年后车归我，现在公司倒闭，车被债主拖走，押金和租金都没了。`,
          examplesEn: `
            Which two licences do I need to drive for a ride-hailing platform?
            The platform takes thirty per cent of every fare.`,
          demandTypes: ['consult', 'complaint', 'help'], leadUnit: 'jiaotong', assistingUnits: ['renshe', 'gongan'],
          legalBasis: [law('网络预约出租汽车经营服务管理暂行办法', '第十二条'), law('网络预约出租汽车经营服务管理暂行办法', '第十四条')],
        }),
        leaf({
          code: '04.03.05', name: '非法营运黑车', nameEn: 'Unlicensed taxis and buses',
          synonyms: '黑车 非法营运 摩的 三轮载客 拉客 面包车拉人 黑出租 残疾车载客 揽客 黑大巴',
          examples: `
            高铁站出站口一群黑车司机拉客，拽着行李不让走。
            东埠码头那边全是摩的和三轮车，逆行闯灯，出了事都找不到人
            学校门口有面包车拉学生，七座车塞了十几个孩子，求严查！
            一辆外地牌照的大巴每天在加油站旁揽客发往省城，没有线路牌。
            举报有人开私家车在群里发拼车信息收钱，长期跑线
            电动三轮“蹦蹦车”满街跑，还和公交抢道，能不能取缔
            县际线路上的黑面包天天在汽车站门口喊客，正规班线都被逼停了，运管查的时候他们消息比谁都灵通。`,
          examplesEn: `
            Touts with unlicensed cars grab passengers’ luggage at the station.
            A van with seven seats carries a dozen pupils every day.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'jiaotong', assistingUnits: ['jiaojing', 'gongan'], legalBasis: [law('中华人民共和国道路运输条例')], questions: [mayAsk('plate', '能看到车牌吗？', 'Could you see a number plate?'), when],
        }),
      ],
    },
    {
      code: '04.04',
      name: '停车与共享单车',
      nameEn: 'Parking and shared bikes',
      leaves: [
        leaf({
          code: '04.04.01', name: '停车难与公共停车场建设', nameEn: 'Too few parking places',
          synonyms: '停车难 停车场 没地方停车 车位不够 增加停车位 立体停车库 医院停车 公共停车场',
          examples: `
            中心医院看个病，停车要排队一个多小时，周边也没有公共停车场。
            老城区车位严重不足，晚上车全停在马路两边，建议利用闲置地块建立体停车楼。
            希望学校操场下面的停车场晚上对居民开放
            景区节假日车堵几公里，临时停车场又不标明
            这条支路很宽，能不能划几十个停车泊位，总比天天贴条强
            停车场修好了一年多大门锁着，也不知道给谁用
            建议把拆迁后的空地平整一下临时停车，缓解老城区停车难题，比荒着强`,
          examplesEn: `
            It takes over an hour in a queue to park at the hospital.
            Please build a multi-storey car park on the idle lot in the old town.`,
          demandTypes: ['suggestion', 'help', 'complaint'], leadUnit: 'jiaotong', assistingUnits: ['ziran', 'chengguan', 'jiaojing'],
        }),
        leaf({
          code: '04.04.02', name: '停车场收费', nameEn: 'Charges in car parks',
          synonyms: '停车费 停车场乱收费 停车收费标准 医院停车费 不开发票 停车计时 免费时长 高价停车',
          examples: `
            火车站停车场进去五分钟掉头就收十块，没有免费时间。
            商场停车公示一小时三块，出来扫码扣了十五块。
            停车场没有公示牌，收现金不给票，请问是合法经营吗
            医院停车一天六十，家属陪护怎么承受得起
            晚上停一晚被当成两天收费，系统零点重新计费合不合理？
            景区停车二十块一次，停了一刻钟也是二十
            小区外配建的公共停车库开放以后价格翻倍，月卡从两百五涨到四百八，周边居民只好把车停上人行道。`,
          examplesEn: `
            The station car park charges ten yuan for turning round in it.
            The sign says three yuan an hour and I was charged fifteen.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'shijian', assistingUnits: ['fagai', 'jiaotong'], legalBasis: [law('中华人民共和国价格法', '第十三条')],
        }),
        leaf({
          code: '04.04.03', name: '路内停车泊位', nameEn: 'On-street parking',
          synonyms: '路边停车 路内泊位 停车泊位收费 高位视频 地磁 咪表 停车欠费 收费员 路边车位',
          examples: `
            路边泊位我停在线外也被计费，申诉三次都是自动回复。
            短信说我有停车欠费二十四元，可那天车根本没出小区，是套牌吧？
            收费员不让扫码，非要现金，还说不给票便宜一半。
            请问路内泊位夜间和节假日收费吗，收的钱归谁
            居民楼下的停车位全划成收费的，住户停车一个月要四百块，能不能办优惠月卡
            泊位线划到了店门口和盲道上，进出都不方便
            停车收费员上午十点还没到岗，下午追着我要上午的停车费，说系统会记黑名单，有这样的规定吗？`,
          examplesEn: `
            I was charged for a street parking space although I stood outside the lines.
            Are on-street spaces free at night and on holidays?`,
          demandTypes: ['complaint', 'consult', 'suggestion'], leadUnit: 'chengguan', assistingUnits: ['jiaojing', 'fagai'], legalBasis: [law('中华人民共和国道路交通安全法', '第三十三条')], questions: [mayAsk('plate', '车牌号是多少？', 'What is the number plate?')],
        }),
        leaf({
          code: '04.04.04', name: '共享单车与共享电单车', nameEn: 'Shared bikes and e-bikes',
          synonyms: '共享单车 共享电动车 单车乱停 单车堆积 电单车调度费 还不了车 单车太少 押金 退押金',
          examples: `
            地铁口共享单车堆成山，把盲道和消火栓全埋了，企业不来清理。
            共享电单车定位不准，明明停在白框里，还扣了我二十块调度费。
            骑到一半刹车失灵摔了，平台说让我自己走保险
            小孩子拿大人手机扫共享电单车，三个人骑一辆逆行，谁来管
            我们镇上投放的共享电动车太少，上班找不到车，希望多放一些
            单车公司退出临澜了，一百九十九的押金退不了怎么办？
            河道里捞出来好几辆共享单车，没人要
            共享助力车企业把车投放在村口机耕道上，拖拉机都过不去，打客服说会处理，一个月过去越堆越多。`,
          examplesEn: `
            Shared bikes are piled up at the metro exit and bury the tactile paving.
            I parked inside the white box and was still fined by the e-bike app.`,
          demandTypes: ['complaint', 'help', 'suggestion'], leadUnit: 'jiaotong', assistingUnits: ['chengguan', 'shijian'],
        }),
      ],
    },
    {
      code: '04.05',
      name: '公路建设与养护',
      nameEn: 'Highways',
      leaves: [
        leaf({
          code: '04.05.01', name: '国省道破损与养护', nameEn: 'Damage to national and provincial roads',
          synonyms: '国道 省道 路面破损 公路坑洞 公路养护 路肩塌方 边坡滑落 公路积水 道路翻浆 县道',
          examples: `
            省道穿过金穗镇这一段坑一个接一个，大车压得像搓衣板，轮胎爆了好几个。
            国道边坡塌方堵了半幅路，落石还在掉，只放了两个锥桶。
            公路两边排水沟堵死，雨水漫过路面，冬天结冰天天出事故
            县道刚大修完一年就开裂，工程质量谁验收的
            桥头跳车严重，减速带又没有标线，晚上根本看不到
            请问白石到云岭的公路什么时候拓宽，会车都会不了
            省道过境段没有排水沟，大车压得坑坑洼洼，灰尘漫天，沿线两百多户村民苦不堪言，请求公路部门尽快列入大中修计划。
            国道绕城段养护施工后路面高出井盖一大截，开车像过坎`,
          examplesEn: `
            The provincial road through our town is one pothole after another.
            A landslip blocks half the national road and rocks are still falling.`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'jiaotong', legalBasis: [law(HIGHWAYS, '第三十五条'), law('公路安全保护条例', '第四十七条')], questions: [road],
        }),
        leaf({
          code: '04.05.02', name: '农村公路建设与维修', nameEn: 'Rural roads',
          synonyms: '村路 通村公路 村村通 泥巴路 硬化路 组道 农村公路 村道烂了 出村的路 四好农村路',
          examples: `
            我们组四十多户至今是泥巴路，下雨天孩子上学要背着走，村村通通到哪里去了？
            修水库的大车把村里的水泥路压得稀烂，走了也不给修。
            村道只有三米宽，没有错车台，两辆车遇上要倒半里路
            通组路硬化款听说早下来了，迟迟不动工
            进村的小桥被洪水冲垮一年多，村民绕行七公里，请帮我们想想办法
            山路临崖没有护栏，去年摔下去一辆三轮车。
            我们村是全镇唯一没有硬化路的自然村，四十多个学生踩着泥巴上学，车子进不来，橘子运不出去，恳请交通部门安排通组公路项目。
            扶贫时修的水泥路厚度不够，一年就成了碎渣，谁验收的`,
          examplesEn: `
            Forty families in our hamlet still have only a mud track.
            Lorries for the reservoir works broke up our village road and left it so.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'jiaotong', assistingUnits: ['street', 'nongye'], legalBasis: [law('农村公路条例')],
        }),
        leaf({
          code: '04.05.03', name: '高速公路收费与服务', nameEn: 'Motorway tolls and services',
          synonyms: '高速收费 ETC 高速公路 收费站 服务区 多扣费 高速堵车 绿色通道 下高速 过路费 货车通行费',
          examples: `
            ETC走同一段路，昨天扣二十三，今天扣四十一，多扣的怎么退？
            装ETC时送的卡绑定了信用卡，注销不了，天天打电话催。
            拉了一车西瓜走绿色通道，收费站说有两筐草莓不合规，收了全程的钱
            服务区的盒饭六十块一份，厕所脏得没法进。
            城区到机场这段高速能不能取消收费，绕城过境车都走地面路太堵
            收费站只开两个人工口，节假日排队五六公里
            七座以下节假日免费，我零点前四分钟下站还收了全款，能理解一下吗
            从本站上高速往省城方向，ETC通道经常识别失败，倒车出来又被后车骂，工作人员还嫌我的设备旧。
            咨询高速公路通行费发票在哪里开具`,
          examplesEn: `
            ETC charged me 23 yuan yesterday and 41 today for the same stretch.
            Could the toll between the city and the airport be dropped?`,
          demandTypes: ['complaint', 'consult', 'suggestion'], leadUnit: 'jiaotong', assistingUnits: ['fagai'], legalBasis: [law('收费公路管理条例')],
          questions: [mayAsk('trip', '车牌、通行日期和出入口是什么？', 'Number plate, date, entry and exit?')],
        }),
        leaf({
          code: '04.05.04', name: '公路施工与工程建设', nameEn: 'Highway works',
          synonyms: '公路施工 修高速 高速公路建设 道路改扩建 便道 施工车辆压坏路 高速征地 涵洞 通道积水',
          examples: `
            高速公路施工把我们村的灌溉渠截断了，秧苗全干了，项目部不理。
            国道改建半幅封闭一年多，没看到几个工人，什么时候才能修完？
            高速下面的涵洞通道太低，收割机过不去，下雨积水半人深。
            新路比我家地基高了一米多，雨水全往院子里灌
            施工便道占了我家两亩地，说好复垦，现在撤场了全是石头。
            建议高速在云岭镇留一个出入口，方便山里的水果运出去
            高速扩建把原来的人行天桥拆了，村民两边种地、孩子上学全靠翻护栏，太危险，请先搭一座便桥。`,
          examplesEn: `
            The motorway works cut off our irrigation channel and the seedlings have dried up.
            Half the national road has been closed for over a year; when will it be finished?`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'jiaotong', assistingUnits: ['zhujian', 'shuili', 'street'], legalBasis: [law('公路安全保护条例', '第五十一条')], questions: [road],
        }),
        leaf({
          code: '04.05.05', name: '货车超限超载', nameEn: 'Overloaded lorries',
          synonyms: '超载 超限 大货车压路 治超 拉沙车 拉煤车 百吨王 治超站 货车改装',
          examples: `
            每天夜里拉沙的百吨王排着队过，把刚修的路压得全是车辙，治超站形同虚设。
            采石场的货车加高栏板，超载一倍，石头经常掉下来。
            举报有黄牛带超载车绕过检测站，收保护费
            我跑运输的，治超站罚款不给票据，说少罚一点就算了
            限载十吨的桥天天走四五十吨的大车，桥板都裂了，非要塌了才管？
            拉煤车把村口的路压沉了，晴天煤灰漫天
            砂石场的大货车一天三百趟，把乡道压成搓板，扬尘遮天，路政说没有治超的人手，村民只能自己拦车。`,
          examplesEn: `
            Overloaded sand lorries pass every night and ruin the new road.
            Forty-tonne lorries cross a bridge limited to ten.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'jiaotong', assistingUnits: ['jiaojing'], legalBasis: [law(HIGHWAYS, '第五十条'), law('公路安全保护条例', '第三十三条')], questions: [when, road],
        }),
        leaf({
          code: '04.05.06', name: '公路标志护栏与附属设施', nameEn: 'Signs, barriers and lighting on highways',
          synonyms: '公路护栏 指示牌 标线模糊 限高杆 隔音墙 公路路灯 减速带 弯道反光镜 隔离带开口',
          examples: `
            省道这个急弯没有反光镜也没有警示牌，一个月出了三起车祸。
            指路牌写错了，外地车都开进了死胡同。
            公路中间隔离带封得太死，村民去对面种地要绕四公里，请开个口子
            标线全磨没了，雨夜看不清车道
            限高杆只有两米二，我的小货车顶被刮坏了，没有提前预告
            高架桥的护栏锈断了一截，底下是学校。
            这条旅游公路弯急坡陡，护栏是木头的，烂了好几段，上周一辆车冲出去挂在树上。`,
          examplesEn: `
            There is neither mirror nor warning sign at this sharp bend.
            The central barrier makes us go four kilometres round to reach our fields.`,
          demandTypes: ['suggestion', 'complaint'], leadUnit: 'jiaotong', assistingUnits: ['jiaojing'], legalBasis: [law(HIGHWAYS)], questions: [road],
        }),
      ],
    },
    {
      code: '04.06',
      name: '客运货运与场站港口',
      nameEn: 'Passengers, goods, stations and ports',
      leaves: [
        leaf({
          code: '04.06.01', name: '长途客运与汽车站', nameEn: 'Coaches and coach stations',
          synonyms: '长途汽车 汽车站 大巴 客运站 退票 班车停运 客车超员 甩客 中途倒客 汽车票',
          examples: `
            买了汽车票发车前一小时说停运，退票还要扣手续费。
            长途大巴在半路把我们倒给另一辆黑车，站着坐了三个小时。
            汽车南站搬走以后，去邻县没有车了，老人看病很不方便
            春运期间票价涨了一倍还多，车上过道都坐满小马扎
            行李舱里的箱子丢了，司机说概不负责
            请问汽车站每天到省城的末班车是几点
            网上订票后到客运站被告知车次合并，改坐的小车没有安全带，司机一路超速打电话。`,
          examplesEn: `
            My coach was cancelled an hour before departure and they kept a refund fee.
            Halfway, the coach passed us on to an unlicensed bus.`,
          leadUnit: 'jiaotong', legalBasis: [law('道路旅客运输及客运站管理规定')],
        }),
        leaf({
          code: '04.06.02', name: '城乡班线与镇村客运', nameEn: 'Buses between town and villages',
          synonyms: '城乡客运 农村班车 镇上班车 村里没有车 中巴车 乡村公交 班线车 半小时一趟',
          examples: `
            我们镇到市里的中巴车，人不满不发车，等一个多小时是常事。
            班线车从六块涨到十块，没有听证，司机说油价贵。
            村里的客车停运半年了，七八十岁的老人去镇上买药都没车
            中巴司机开车抽烟，超员拉货，鸡鸭都往车里塞
            希望把柳溪镇的农村班线改成公交化运营，统一两块钱
            逢集加不加班次？每次都挤得门关不上
            农村客运承包给私人以后，司机想几点走就几点走，学生周五放学在路边等到天黑`,
          examplesEn: `
            The minibus to town leaves only when full; an hour’s wait is normal.
            The village bus stopped half a year ago and old people cannot get to the town.`,
          demandTypes: ['complaint', 'suggestion', 'help'], leadUnit: 'jiaotong', assistingUnits: ['bus'], legalBasis: [law('中华人民共和国道路运输条例')],
        }),
        leaf({
          code: '04.06.03', name: '货运与从业资格', nameEn: 'Goods transport and licences',
          synonyms: '货运资格证 道路运输证 营运证 货车年审 挂靠公司 货车过户 危险品运输 网络货运 从业资格证换证',
          examples: `
            货车挂靠在运输公司，想转出去，公司要收一万块过户费，这是乱收费吧？
            从业资格证到期了，线上换证总提示信息不符，去窗口又要预约。
            请问四吨半以下的小货车还需要办营运证吗
            危险品运输车白天停在居民区路边，万一爆炸咋办
            网上平台拉货，货主赖账不给运费，交通局管不管
            卡车司机在外面跑一趟油卡、停车费各种罚，能不能统一标准
            大货车司机停车休息一觉醒来油被偷光，服务区和停车场都说不归他们管，跑车的太难了`,
          examplesEn: `
            The haulage company I am registered with wants ten thousand to let my lorry go.
            Does a small lorry still need an operating licence?`,
          demandTypes: ['consult', 'complaint', 'help'], leadUnit: 'jiaotong', assistingUnits: ['shenpi'], legalBasis: [law('道路货物运输及站场管理规定')],
        }),
        leaf({
          code: '04.06.04', name: '港口水运与渡口', nameEn: 'Ports, shipping and ferries',
          synonyms: '港口 码头 渡口 渡船 轮渡 船舶 航道 渔船 挖沙船 过江 客船 水上交通',
          examples: `
            望江渡口的轮渡一天只开四班，对岸种地上学都不方便，能不能增加班次？
            渡船超载，救生衣不够，风大也照开，出了事怎么办
            散货码头装卸煤炭粉尘很大，货车排队堵住村口。
            办理船员服务簿换证要多长时间
            航道里有条沉船半年没人打捞，夜里航行看不见
            小码头年久失修，木板烂了，游客上下船差点踩空
            我们江心洲六百多居民全靠一条渡船，风浪天停航，病人生孩子都出不去，盼望政府修座桥或者换大船。`,
          examplesEn: `
            The river ferry runs only four times a day; please add trips.
            The ferry is overloaded and short of life jackets.`,
          demandTypes: ['complaint', 'suggestion', 'consult'], leadUnit: 'jiaotong', assistingUnits: ['shuili', 'yingji'], legalBasis: [law('中华人民共和国内河交通安全管理条例')],
        }),
        leaf({
          code: '04.06.05', name: '火车站高铁站与铁路', nameEn: 'Railways and stations',
          synonyms: '火车站 高铁站 火车票 铁路 道口 接站 进站 高铁停靠 火车噪音 铁路桥 站前广场 动车',
          examples: `
            高铁站落客平台天天堵，送站车下不来，差点误了车。
            能不能向铁路部门建议增加到省城的动车班次，早上那趟根本买不到票
            铁路道口一天封几十次，一等就是二十分钟，两边的群众盼着修立交桥。
            火车站广场揽客的、乞讨的、卖假票的一堆，乱得很
            铁路涵洞漏水，桥上的石子掉下来砸过车
            站前只有一个出口，带老人小孩要拖着行李走一公里才到公交站
            请问高铁东站什么时候启用，配套的公交怎么走
            高铁施工把村里的水井震浑了，通车以后列车经过时桌上的水杯都在晃，要求铁路部门加装声屏障并赔偿。
            临澜北站晚上九点以后没有公交也没有出租，黑车张口就是一百`,
          examplesEn: `
            Cars cannot get off the drop-off level at the high-speed station.
            The level crossing is closed dozens of times a day for twenty minutes each.`,
          demandTypes: ['suggestion', 'complaint', 'consult'], leadUnit: 'jiaotong', assistingUnits: ['gongan', 'jiaojing'],
        }),
        leaf({
          code: '04.06.06', name: '机场与民航', nameEn: 'Airport and flights',
          synonyms: '机场 航班 飞机晚点 机场大巴 航班取消 机票 行李 候机楼 飞机噪音',
          examples: `
            航班取消了，航空公司让旅客自己找酒店，凌晨三点机场连热水都没有。
            机场大巴末班车晚上九点，十一点落地的怎么回城？
            机票退票费比票价还高，哪里可以投诉
            飞机从我们村低空飞过，一天上百架次，窗户都震
            机场出租车排队一个多小时，秩序混乱，请加强调度
            轮椅老人进不了候机楼的卫生间，希望改造坡道。
            建议恢复临澜到西安的直飞航班，商务出行要先坐三小时大巴去外地机场，太折腾了。`,
          examplesEn: `
            My flight was cancelled and the airline left us to find our own hotel.
            The last airport bus is at nine; how do later arrivals get to town?`,
          demandTypes: ['complaint', 'suggestion', 'consult'], leadUnit: 'jiaotong', assistingUnits: ['fagai'], legalBasis: [law('公共航空运输旅客服务管理规定')],
        }),
      ],
    },
    {
      code: '04.07',
      name: '驾培维修与检测',
      nameEn: 'Driving schools, repair and testing',
      leaves: [
        leaf({
          code: '04.07.01', name: '驾校退费与跑路', nameEn: 'Driving schools: refunds and failures',
          synonyms: '驾校退费 学车 驾校倒闭 驾校跑路 报名费 转校 退学费 驾校关门',
          examples: `
            驾校收了三千八，学了一半教练场关门，电话都打不通，学员好几百人。
            因为怀孕没法学车，要求退费，驾校只退五百。
            在驾校报名两年，科目二一直不给安排，过期作废要重新交钱？
            教练私下收钱给学员报名，人跑了，驾校说没有我的学籍
            想转到另一所驾校，原驾校要一千块转校费，合法吗
            朋友圈低价团购学车券，到店说名额没了不退
            某驾校挂靠的报名点收了四十多名学生的学费后消失，驾校总部说是个人行为不退，请交通运输局核查资质。`,
          examplesEn: `
            The driving school took 3,800 yuan and closed halfway through my course.
            I am pregnant and the school refunds only five hundred.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'jiaotong', assistingUnits: ['shijian'], legalBasis: [law('机动车驾驶员培训管理规定')],
          questions: [ask('school', '驾校名称和报名日期是什么？', 'Which school, and when did you enrol?')],
        }),
        leaf({
          code: '04.07.02', name: '驾校培训质量与乱收费', nameEn: 'Driving schools: teaching and extra fees',
          synonyms: '教练骂人 驾校乱收费 约考难 补考费 练车排队 教练索要烟酒 刷学时 计时培训 吃拿卡要',
          examples: `
            教练张口就骂，还暗示要送烟，不送就不让摸车。
            驾校合同写一费制，后来又收空调费、场地费、模拟费一千多。
            四个人一台车，一天练不到十分钟，排到考试连倒库都不会
            约科三考试等了三个月，驾校说名额让关系户先上
            指纹打卡刷学时，根本没有上够课，怕以后上路害人害己
            补考费之外还要交带考费六百，有收据没有发票
            考场模拟一圈收五十，不模拟教练就说通过不了，考场和驾校是不是一伙的`,
          examplesEn: `
            The instructor swears at us and hints that he wants cigarettes.
            The all-in price was followed by a thousand yuan of extra fees.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'jiaotong', assistingUnits: ['shijian', 'jiaojing'], legalBasis: [law('机动车驾驶员培训管理规定')],
        }),
        leaf({
          code: '04.07.03', name: '汽车维修', nameEn: 'Car repair',
          synonyms: '汽车维修 修车被坑 小病大修 修理厂 汽修厂 配件以次充好 维修费 4S店保养 修不好',
          examples: `
            车子异响去修理厂，换了四千多的件还是响，老板说再换别的试试。
            修车时偷换了我的原厂配件，装上旧件，有照片为证。
            拖车到路边店补个胎收我八百，坐地起价
            修理厂把我的车开出去办私事，出了剐蹭不承认
            路边汽修店没有备案，把废机油直接倒下水道
            请问三类维修企业备案要什么条件，喷漆要环保手续吗
            我车辆年检前被修理厂建议换三元催化，花三千二，换完尾气反而更差，旧件也不给看。`,
          examplesEn: `
            The garage replaced parts for four thousand and the noise is still there.
            A roadside shop charged eight hundred to patch a tyre.`,
          demandTypes: ['complaint', 'consult', 'report'], leadUnit: 'jiaotong', assistingUnits: ['shijian', 'shengtai'], legalBasis: [law('机动车维修管理规定')],
        }),
      ],
    },
    {
      code: '04.08',
      name: '邮政快递',
      nameEn: 'Post and parcels',
      leaves: [
        leaf({
          code: '04.08.01', name: '快递延误丢失损坏', nameEn: 'Parcels late, lost or damaged',
          synonyms: '快递丢了 快递损坏 快递延误 包裹破损 赔偿 快递不动了 保价 丢件 物流停滞',
          examples: `
            寄的笔记本电脑屏幕碎了，没有保价就只赔运费三倍，这条款合理吗？
            快递显示签收，我根本没收到，快递员说放门口了，丢了不管。
            物流信息停在中转场九天不动，药急着用
            搬家寄的六箱书丢了一箱，客服换了五个人都不给解决
            生鲜海鲜晚到三天全臭了，拒绝赔付
            花三百块寄的玉镯断成两截，签收当场拍了视频，要求按价赔偿
            急用的法律文书寄丢了，快递公司让填了三次理赔表，最后说只赔一百元，请邮政管理部门介入。
            快递把我给父母寄的中药泡水了，全部发霉不能吃`,
          examplesEn: `
            My laptop arrived broken and they offer three times the postage.
            The parcel is marked as signed for but I never got it.`,
          demandTypes: ['complaint', 'help'], leadUnit: 'youzheng', legalBasis: [law(PARCELS, '第二十七条'), law(POST, '第四十五条')], questions: [waybill],
        }),
        leaf({
          code: '04.08.02', name: '快递不送上门与驿站', nameEn: 'Parcels not brought to the door',
          synonyms: '快递不送货上门 驿站 快递柜 代收点 快递放驿站 取件收费 快递超时费 智能柜 擅自签收',
          examples: `
            快递从来不打电话，直接扔驿站，我腿骨折了，住五楼，要求上门被拒。
            没经过同意就放快递柜，超过十八小时还收我一块钱。
            备注了必须送上门，快递员说送一单才挣几毛钱，不送。
            驿站乱得像垃圾堆，找个件半小时，晚上八点就关门，上班族怎么取
            乡镇取快递一件收三块钱，不给就退回，这是违法的吧！
            投诉后快递员打电话威胁我，说知道我家住哪
            村里快递只送到镇上，取一个件来回车费十块，老人根本拿不了，什么时候能真正送到村`,
          examplesEn: `
            The courier never rings and leaves everything at the pick-up point; I have a broken leg.
            Our town’s pick-up point asks three yuan per parcel.`,
          demandTypes: ['complaint'], leadUnit: 'youzheng', legalBasis: [law(PARCELS, '第二十五条'), law('快递市场管理办法', '第二十八条')], questions: [waybill],
        }),
        leaf({
          code: '04.08.03', name: '快递收费与服务态度', nameEn: 'Courier prices and manners',
          synonyms: '快递费 快递乱收费 快递员态度 到付 重量虚标 加收偏远费 快递客服 上门取件 加盟网点',
          examples: `
            退货上门取件，页面写八块，快递员到了要二十，说超重，我称了才两公斤。
            快递网点把信封件按一公斤收费，还不给底单。
            快递员把包裹从车上往下扔，我说一句他就骂人
            快递加盟点倒闭，派件费没结，积压几千个件没人送
            偏远镇上加收十五元，网上明明写包邮
            网点老板拖欠我们快递员三个月派费，罚款倒是一天不少
            同城寄个文件报价十二，快递员上门又多收包装费、夜间费、保价费，最后付了三十八。`,
          examplesEn: `
            The page said eight yuan for the return; the courier demanded twenty.
            The courier throws the parcels from the van.`,
          demandTypes: ['complaint'], leadUnit: 'youzheng', assistingUnits: ['shijian'], legalBasis: [law(PARCELS, '第二十四条'), law(PARCELS, '第二十八条')], questions: [waybill],
        }),
        leaf({
          code: '04.08.04', name: '邮政局所与信报投递', nameEn: 'Post offices, letters and newspapers',
          synonyms: '邮局 邮政 信件 挂号信 EMS 报纸投递 邮政网点 信报箱 邮编 汇款单 录取通知书',
          examples: `
            挂号信显示已投递，实际塞在门卫那里半个月，耽误了开庭。
            镇上的邮政所一周只开三天门，取个养老钱排长队。
            订的报纸经常三四天一起送，订了还有什么意义
            录取通知书用EMS寄的，查了五天没有信息，急死人
            小区没有信报箱，银行信件全丢在单元门口
            请问怎么申请一个新地址的邮政编码和投递
            我的退休金存在邮政储蓄，镇上网点撤了，最近的也要坐一小时车，请考虑保留服务点`,
          examplesEn: `
            My registered letter lay at the gatehouse for two weeks and I missed my hearing.
            The post office in our town opens only three days a week.`,
          leadUnit: 'youzheng', legalBasis: [law(POST)],
        }),
        leaf({
          code: '04.08.05', name: '寄递安全与个人信息', nameEn: 'Safety and privacy of parcels',
          synonyms: '快递实名 快递面单 信息泄露 违禁品 快递车 快递三轮车 无证经营快递 快递网点脏乱',
          examples: `
            快递面单上姓名电话住址清清楚楚，被人捡了去打诈骗电话。
            快递点没有营业执照，把包裹堆到楼道里，消防过道都堵了。
            快递三轮车在小区里横冲直撞，差点撞到孩子
            收到一个自己没买过的到付件，拆开是空的，怀疑是骗局
            有网点收寄活体猫狗盲盒，死了很多，太残忍，请查
            举报收快递从不验视，什么都能寄，烟花也有人寄
            小区驿站把客户底单随意丢在垃圾桶里，上面都有手机号，被人捡走怎么办？`,
          examplesEn: `
            My name, phone and address are printed in full on the parcel label.
            This branch accepts anything without checking, even fireworks.`,
          demandTypes: ['complaint', 'report'], leadUnit: 'youzheng', assistingUnits: ['gongan'], legalBasis: [law(PARCELS, '第三十一条'), law(PARCELS, '第三十四条')],
        }),
      ],
    },
  ],
}
