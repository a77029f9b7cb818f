// 05 公安交管: signals and signs, offences and fines, vehicles and licences, traffic flow, registration and papers, public order, fraud.
// Danger that is happening now never waits here: it goes to 110 or 122 at once (HR §5.4).
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const TRAFFIC = '中华人民共和国道路交通安全法'
const ORDER = '中华人民共和国治安管理处罚法'

const crossing = ask('crossing', '哪个路口，哪个方向？', 'Which crossing, and which direction?')
const plate = mayAsk('plate', '能提供车牌吗？', 'Do you have the number plate?')
const when = ask('when', '什么时间？', 'At what time?')
const receipt = mayAsk('receipt', '有没有报警或受案回执？', 'Do you have a report or case receipt?')

export const policeTraffic: FirstLevel = {
  code: '05',
  name: '公安交管',
  nameEn: 'Police and traffic control',
  children: [
    {
      code: '05.01',
      name: '交通信号与标志标线',
      nameEn: 'Signals, signs and markings',
      leaves: [
        leaf({
          code: '05.01.01', name: '红绿灯故障', nameEn: 'Broken traffic lights',
          synonyms: '红绿灯坏了 信号灯不亮 信号灯故障 黄闪 全红 倒计时不显示 红绿灯被撞歪',
          examples: `
            文昌路和南岗大道交叉口的红绿灯全灭了，现在车辆乱成一团，快派交警来。
            东西方向一直是红灯，等了十分钟都不变，后面排了几百米。
            信号灯被大货车刮歪了，灯头朝向房子，开车根本看不见
            倒计时显示和实际不一样，还有五秒就直接跳红，好几个人被拍了。
            学校门口的人行红绿灯按钮坏了，孩子们只好乱跑
            台风后北湖路口的信号灯杆倒了一半，电线也露出来了
            十字路口信号灯断电三个多小时了，正是放学时间，四面的车顶在一起，家长自己下来指挥`,
          examplesEn: `
            The lights at the crossing are dead and traffic is in chaos.
            The signal stays red in one direction and never changes.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第二十九条')], leastUrgency: 'T1', questions: [crossing],
        }),
        leaf({
          code: '05.01.02', name: '信号灯配时与设置', nameEn: 'Timing and placing of traffic lights',
          synonyms: '红绿灯时间太短 绿灯时间 左转灯 配时不合理 增设红绿灯 没有红绿灯 行人过街 等灯太久 绿波',
          examples: `
            过马路绿灯只有十二秒，我这个七十岁的人走到一半就红了，太吓人。
            左转只放行三辆车就变灯，早上上班要等五六个灯，建议延长左转时间。
            小区大门口车流量很大却没有红绿灯，过个马路像打仗，去年还撞死过人，请尽快安装。
            夜里没有车还要等两分钟红灯，能不能改成黄闪
            这个路口直行和左转同时放，电动车夹在中间，冲突太大
            望江大桥桥头信号灯和下一个路口不同步，一百米等两次
            取消了丁字路口的右转专用灯以后更堵了，恳请重新优化。
            行人按钮式红绿灯按了几分钟不变，行人等不及就闯，已经发生多起险情，请交管部门缩短等待时间。
            关于学府路与育才街路口增设交通信号灯的请求`,
          examplesEn: `
            The pedestrian green lasts twelve seconds; at seventy I only get halfway.
            Please install lights at the gate of our compound, where someone was killed.`,
          demandTypes: ['suggestion', 'complaint', 'help'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第二十九条')], questions: [crossing],
        }),
        leaf({
          code: '05.01.03', name: '交通标志标线与护栏', nameEn: 'Signs, markings and railings',
          synonyms: '标线不清 斑马线 人行横道 禁停标志 路标 中间护栏 减速带 车道线 网格线 隔离栏 掉头口',
          examples: `
            斑马线磨得看不见了，车子都不让行人，请重新划一下。
            小学门口没有减速带和注意儿童的牌子，大车呼啸而过，家长们提心吊胆。
            道路中间加了护栏以后，我们小区的人要绕两公里才能掉头。
            导向箭头和标志牌矛盾，地上画的是直行，牌子上是左转，被罚了冤不冤
            建议在医院门口划黄色网格线，救护车老被堵住
            限速牌被树叶挡得严严实实，谁看得到？
            隔离护栏倒在快车道上没人扶，晚上很容易撞上去
            学校东门外的斑马线正对着绿化带，过了马路没有路可走，只能在机动车道上绕，设计太不合理。`,
          examplesEn: `
            The zebra crossing has worn off and nobody stops for pedestrians.
            The new central railing makes us drive two kilometres to turn round.`,
          demandTypes: ['suggestion', 'complaint'], leadUnit: 'jiaojing', assistingUnits: ['chengguan', 'jiaotong'], legalBasis: [law(TRAFFIC, '第二十五条')],
          questions: [crossing],
        }),
        leaf({
          code: '05.01.04', name: '电子警察与限速设置', nameEn: 'Cameras and speed limits',
          synonyms: '抓拍 电子眼 摄像头 测速 限速不合理 区间测速 违停抓拍 隐蔽执法 超速',
          examples: `
            双向六车道的大路限速四十，天天一堆人被拍，是不是为了罚款？
            限速从八十突然降到六十，牌子后面五十米就是测速，太坑人了。
            导航不提示、也没有告示牌，新装的违停抓拍一个月罚了几百辆
            希望在农贸市场路口装电子警察，闯红灯的太多了
            这个抓拍点已经被网上称为“天价路口”，请重新评估
            请问电子监控设备有没有经过检定，在哪里公示
            限速六十的路段测速标准和地图导航不一致，很多车主一天内被扣九分，请解释设置依据并公开标定证书`,
          examplesEn: `
            A six-lane road with a limit of forty looks made for fines.
            Please put a camera at the market crossing, so many run the red light.`,
          demandTypes: ['complaint', 'suggestion', 'consult'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第一百一十四条')], questions: [crossing],
        }),
      ],
    },
    {
      code: '05.02',
      name: '交通违法整治',
      nameEn: 'Traffic offences',
      leaves: [
        leaf({
          code: '05.02.01', name: '机动车违法停放', nameEn: 'Illegal parking',
          synonyms: '违停 乱停车 堵门 占用车道 停在斑马线 堵住出口 挪车 停人行道 占道停车 双排停车',
          examples: `
            一辆黑色轿车堵在我家车库门口，打电话不接，我急着送孩子上学，请帮忙挪车。
            学校路两边天天停满车，只剩一条缝，公交和消防车都过不去。
            人行道上停满汽车，把地砖都压碎了，行人走哪里？
            解放巷口总有车停在转弯处，挡住视线，已经撞过好几次
            饭店门口晚上双排停车，交警贴完条就走，车还是不动
            火车站旁边的公交专用道被网约车占着趴活，没有人管
            有僵尸货车长期停在桥下不开，请拖走
            某银行门前的人行道长期被员工车辆当成停车场，老人和盲人被逼到快车道行走，多次拨打交警电话也没有根治。`,
          examplesEn: `
            A car is blocking my garage and the owner does not answer.
            Cars park on both sides of the school road and the bus cannot pass.`,
          demandTypes: ['help', 'complaint'], leadUnit: 'jiaojing', assistingUnits: ['chengguan'], legalBasis: [law(TRAFFIC, '第五十六条'), law(TRAFFIC, '第九十三条')],
          questions: [ask('spot', '车停在什么位置？', 'Where is the vehicle?'), plate],
        }),
        leaf({
          code: '05.02.02', name: '酒驾毒驾与无证驾驶', nameEn: 'Drunk and unlicensed driving',
          synonyms: '酒驾 醉驾 无证驾驶 毒驾 喝酒开车 没有驾照 套牌车 报废车上路',
          examples: `
            举报一辆面包车司机每天中午喝了酒还接送工人，走柳溪到镇上那条路。
            邻居没有驾驶证，天天开一辆没牌的三轮摩托拉客。
            我的车被人套牌了，收到外省三张违章，车一直在家没动过
            看到一辆轿车走蛇形，司机满身酒味，车往望江大桥方向开了
            村里有人开报废农用车上路送砖，刹车都不灵，迟早要出事
            夜宵摊门口那些人喝完酒直接开车走，建议交警晚上十一点去守一守
            刚才看到一辆没有牌照的渣土车撞坏护栏后逃走，司机像是喝了酒，往高新园方向去了`,
          examplesEn: `
            I want to report a van driver who drinks every lunchtime and carries workers.
            Someone uses a copy of my number plate; I got three tickets from another province.`,
          demandTypes: ['report', 'help'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第九十一条'), law(TRAFFIC, '第十九条')], leastUrgency: 'T1', questions: [plate, when],
        }),
        leaf({
          code: '05.02.03', name: '大货车闯禁与危险驾驶', nameEn: 'Lorries in forbidden zones and reckless driving',
          synonyms: '货车闯禁行 大货车超速 闯红灯 逆行 超员 工程车 疲劳驾驶 大车右转 不礼让行人 变道加塞',
          examples: `
            禁行时间大货车照样从我们学校门口过，速度还很快，孩子们太危险了。
            水泥罐车在村道上飞奔，喇叭按得震天响，鸡都压死好几只。
            公交车在斑马线前从来不减速让人
            校车超员，核载十九人的车挤了三十多个娃
            每天早高峰桥头加塞的车一大堆，没有一个交警管
            摩托车改装后在河滨路上飙，晚上十一点后最多，路人不敢走
            外卖员逆行闯灯成了常态，我父亲被撞断了腿，请集中整治
            接送幼儿园孩子的是一辆改装的三轮车，二十个娃挤在铁皮车厢里，没有窗户没有座位，家长敢怒不敢言。`,
          examplesEn: `
            Lorries pass the school in the forbidden hours and much too fast.
            A school bus for nineteen carries more than thirty children.`,
          demandTypes: ['report', 'complaint'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第四十二条'), law(TRAFFIC, '第四十七条')], questions: [plate, when],
        }),
        leaf({
          code: '05.02.04', name: '电动自行车交通管理', nameEn: 'E-bikes in traffic',
          synonyms: '电动车 电瓶车 不戴头盔 电动车逆行 老年代步车 三轮车 电动车查扣 走机动车道 电动车带人',
          examples: `
            电动车在人行道上骑得飞快，老人小孩根本不敢走，请交警管管。
            满街老头乐没有牌照不守规矩，撞了人连保险都没有。
            交警查头盔把我的电动车扣了，说要交五十块，请问依据是什么
            没有非机动车道，骑电动车只能跟汽车抢道，请划一条出来
            电动三轮车在菜市场前面调头，一堵就是半小时
            一辆电动车上坐了四个人，前面还站个小孩
            建议给外卖、快递的电动车限速并严查逆行，小区出入口一天能遇上五六次险情。`,
          examplesEn: `
            E-bikes race along the pavement and old people dare not walk there.
            My e-bike was taken because I wore no helmet; on what ground?`,
          demandTypes: ['complaint', 'suggestion', 'consult'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第五十七条'), law(TRAFFIC, '第五十八条')],
        }),
      ],
    },
    {
      code: '05.03',
      name: '交通处罚与事故处理',
      nameEn: 'Fines and accidents',
      leaves: [
        leaf({
          code: '05.03.01', name: '交通罚单异议', nameEn: 'Objections to traffic fines',
          synonyms: '罚单 违章申诉 扣分 误拍 违章查询 罚款不合理 违停罚款 申诉 处理违章 一天被贴两次',
          examples: `
            我给救护车让路压了实线被扣三分，请求撤销这个违章。
            违停罚单上的照片根本不是我的车，车牌识别错了。
            路边没有禁停标志，也没有黄线，凭什么贴我罚单？
            送高烧孩子去急诊，停了十分钟，回来就是两百块，可以申诉吗
            同一个地方一上午被拍了两次，请问合理吗？
            外地的违章在这里可以处理吗，扣分怎么交
            系统显示有一条2019年的违法没有通知过我，现在年检过不了
            出租车司机打电话从不被拍，我挠个耳朵就判定开车使用手机扣三分，申请人工复核。`,
          examplesEn: `
            I crossed the line to let an ambulance pass and lost three points.
            The photograph on the ticket is not my car.`,
          demandTypes: ['complaint', 'consult', 'help'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第一百一十四条')],
          questions: [ask('ticket', '罚单编号或违法时间地点是什么？', 'Ticket number, or time and place of the offence?')],
        }),
        leaf({
          code: '05.03.02', name: '交通事故处理与认定', nameEn: 'Accidents and who was at fault',
          synonyms: '交通事故 责任认定 事故认定书 肇事逃逸 车祸 撞车 赔偿调解 事故复核 交警不公',
          examples: `
            我父亲被车撞了住院一个月，事故认定书迟迟不出来，肇事方一分钱不垫。
            对事故责任认定不服，监控明明拍到他闯红灯，为什么判我全责？想申请复核。
            昨晚在松涛路被一辆白色车剐倒，司机跑了，请交警调监控找人
            小剐蹭双方说不清，交警让自行协商，对方现在不接电话
            事故车被扣在停车场四十多天不放，保险公司也不理赔
            救助基金怎么申请？肇事逃逸，医药费欠了六万多。
            骑电动车被货车带倒，交警认定我主责，可监控里是他转弯没打灯，申诉递上去石沉大海，医药费已经花光积蓄，请上级重新调查。`,
          examplesEn: `
            A month after my father was run over there is still no finding of fault.
            A white car knocked me down last night and drove off; please check the cameras.`,
          demandTypes: ['help', 'complaint', 'consult'], leadUnit: 'jiaojing', legalBasis: [law(TRAFFIC, '第七十三条'), law('道路交通事故处理程序规定')],
          questions: [when, ask('place', '事故发生在哪里？', 'Where did it happen?')],
        }),
        leaf({
          code: '05.03.03', name: '拖车与停车场收费', nameEn: 'Towing and pound charges',
          synonyms: '拖车费 扣车 停车场保管费 暂扣车辆 清障车 救援费 取车',
          examples: `
            交警扣车，去取的时候停车场要收每天三十块保管费，不是不能收吗？
            高速上车坏了，清障车拖了八公里收一千二，没有标准吗
            事故车被指定的施救公司拖走，不让自己叫救援。
            扣了我的摩托车两个月没有人通知，现在说要当报废处理
            车被拖走找不到在哪，打电话互相推，请告诉我去哪里取
            拖车把我保险杠刮坏了，没人承认
            交警扣押我的货车超期不还，每天还在产生停车费，这是变相罚款吧`,
          examplesEn: `
            The pound asks thirty yuan a day for a car the police took.
            I was charged 1,200 for eight kilometres of towing.`,
          demandTypes: ['complaint', 'consult'], leadUnit: 'jiaojing', assistingUnits: ['shijian', 'jiaotong'], legalBasis: [law('中华人民共和国行政强制法', '第二十六条')], questions: [plate],
        }),
      ],
    },
    {
      code: '05.04',
      name: '车驾管业务',
      nameEn: 'Vehicles and driving licences',
      leaves: [
        leaf({
          code: '05.04.01', name: '驾驶证考试与换证', nameEn: 'Driving tests and licences',
          synonyms: '驾照 驾驶证 换驾照 科目一 科目三 考试不公 驾照年审 补办驾照 扣满12分 增驾 考试预约 驾驶证注销',
          examples: `
            驾驶证下个月到期，人在外地可以异地换证吗，体检在哪做？
            科目三考试设备出错判我不及格，申诉说不给看录像。
            预约考试一个多月排不上，听说给考场的人塞钱就能过，希望严查
            七十岁以上每年体检怎么办理，可以上门吗
            驾照逾期三年被注销了，恢复要不要重考
            A2降到B2的流程是什么，窗口讲不清楚
            因为扶贫下乡耽误了审验，能否通融补办？
            驾照实习期满忘记换证，系统显示扣分未处理，可我本人从来没有违章，疑似有人用我的证消分。`,
          examplesEn: `
            My licence expires next month and I am out of town; can I renew it elsewhere?
            The test computer failed and I was marked as failing.`,
          demandTypes: ['consult', 'complaint', 'help'], leadUnit: 'jiaojing', legalBasis: [law('机动车驾驶证申领和使用规定')],
        }),
        leaf({
          code: '05.04.02', name: '车辆登记与年检', nameEn: 'Registration and testing of vehicles',
          synonyms: '上牌 年检 车管所 过户 车辆报废 检测站 选号 临时牌照 审车 解除抵押 摩托车上牌 检车乱收费',
          examples: `
            检测线说我的车尾气不合格，去旁边店花三百块“调一下”马上就过，这里面有没有猫腻？
            车管所每天只放一百个号，凌晨去排队都拿不到，就不能多开几个窗口吗。
            外地车转入临澜需要什么手续，国五能不能落户
            买的二手摩托车没有手续还能上牌吗
            网上选号系统总是卡死，热门号一秒就没，怀疑有黄牛
            车辆报废了补贴没到，注销证明也拿不到
            新能源小绿牌可以保留原号码吗？
            检测站排队从早上六点排到下午，黄牛一百块钱就能插队，请车管所整顿。
            咨询老年代步车能不能上牌，需要什么驾照`,
          examplesEn: `
            The test station failed my car, and a shop next door “fixed” it for three hundred.
            What do I need to register a car from another city?`,
          demandTypes: ['consult', 'complaint', 'help'], leadUnit: 'jiaojing', assistingUnits: ['shijian', 'shengtai'], legalBasis: [law('机动车登记规定')],
        }),
        leaf({
          code: '05.04.03', name: '电动自行车上牌', nameEn: 'Registering e-bikes',
          synonyms: '电动车上牌 电动车牌照 超标电动车 过渡期 电动车挂牌点 临时号牌 非标电动车',
          examples: `
            电动车上牌去哪里办，发票丢了怎么办？
            商家卖给我的车上不了牌，说超标，商家不退
            过渡期临时牌照到期了，我的车刚骑两年，就这样作废吗？有没有补贴。
            乡镇上没有挂牌点，要骑三十公里到市里
            上牌点强制要买保险头盔，一共收了一百五
            外卖骑手统一换黄牌的通知不清楚，没牌就罚，请给个时间
            电动自行车以旧换新后原来的牌照怎么注销，可否网上办理`,
          examplesEn: `
            Where do I register my e-bike if I have lost the invoice?
            The shop sold me an e-bike that cannot be registered.`,
          demandTypes: ['consult', 'complaint'], leadUnit: 'jiaojing', assistingUnits: ['shijian'], legalBasis: [law(TRAFFIC, '第十八条')],
        }),
      ],
    },
    {
      code: '05.05',
      name: '交通组织与拥堵',
      nameEn: 'Traffic flow',
      leaves: [
        leaf({
          code: '05.05.01', name: '道路拥堵治理', nameEn: 'Congestion',
          synonyms: '堵车 拥堵 交通拥挤 堵得水泄不通 疏导 早晚高峰 交通混乱 派交警指挥 瓶颈路段',
          examples: `
            环城路早晚高峰堵得一动不动，五公里开五十分钟，请交警部门想想办法。
            菜市场、小学、医院挤在一条街上，天天堵死，希望高峰期派人疏导。
            桥头三条路汇成一条，没有人指挥，谁都不让谁
            新商场开业没做交通评估，周边几个小区的车都出不来
            上高架的匝道太短，车全挤在辅路上，建议拓宽
            节假日去白石镇看桃花的路堵十公里，能不能临时单行
            每到周五下午，学校、商圈和高速口三股车流交汇，半小时挪不出一公里，希望调整信号配时并开辟应急通道。`,
          examplesEn: `
            The ring road stands still in the rush hour, fifty minutes for five kilometres.
            Market, school and hospital share one street; please send someone to direct traffic.`,
          demandTypes: ['suggestion', 'complaint'], leadUnit: 'jiaojing', assistingUnits: ['jiaotong', 'zhujian'],
        }),
        leaf({
          code: '05.05.02', name: '限行单行与通行管理', nameEn: 'Restrictions, one-way streets and passes',
          synonyms: '限行 单行道 禁左 货车通行证 限号 车道调整 借道 公交专用道 取消禁左 绕行',
          examples: `
            青澜路改成单行后，我们接孩子要绕三公里，商户生意也差了，建议恢复双向。
            货车进城通行证怎么办理？我们蔬菜配送早上必须进城。
            取消了路口左转，大家只能去前面掉头，反而更堵
            公交专用道二十四小时不让走，晚上又没有公交，能否分时段开放
            皮卡还限行吗？外省都放开了
            请问本市尾号限行的规定什么时候结束，外地车受限制不
            取消货车夜间通行以后，我们冷链配送企业的生鲜送不进超市，请给民生保供车辆发放通行证。`,
          examplesEn: `
            Since our street became one-way we drive three kilometres round to the school.
            How do I get a city pass for my vegetable lorry?`,
          demandTypes: ['suggestion', 'consult', 'complaint'], leadUnit: 'jiaojing', assistingUnits: ['jiaotong'], legalBasis: [law(TRAFFIC, '第三十九条')],
        }),
        leaf({
          code: '05.05.03', name: '学校周边交通秩序', nameEn: 'Traffic around schools',
          synonyms: '学校门口堵车 接送孩子 护学岗 放学路 家长停车 校门口安全 上下学',
          examples: `
            实验小学放学时校门口汽车、电动车、人全混在一起，每天都有小剐蹭，希望设护学岗。
            学校在国道边，没有天桥没有红绿灯，一千多个学生每天横穿马路！
            家长接送车没地方停，停三分钟就贴条，能不能允许高峰期临停十五分钟
            大货车上下学时段照样从校门口过，建议限时禁行
            幼儿园前面那段路又窄又陡，希望装隔离桩让人车分开
            以前早上有交警叔叔指挥，这学期没有了，秩序乱得很
            校门口修成了断头的单行道，家长的车进得来出不去，连校车都被堵住，孩子迟到成家常便饭。`,
          examplesEn: `
            Cars, e-bikes and children mix at the school gate and there are scrapes every day.
            A thousand pupils cross a national road with neither bridge nor lights.`,
          demandTypes: ['suggestion', 'help', 'complaint'], leadUnit: 'jiaojing', assistingUnits: ['jiaoyu', 'chengguan'],
        }),
      ],
    },
    {
      code: '05.06',
      name: '户籍与出入境证件',
      nameEn: 'Registration and papers',
      leaves: [
        leaf({
          code: '05.06.01', name: '落户与户口迁移', nameEn: 'Moving the household registration',
          synonyms: '落户 迁户口 户口迁移 户籍 上户口 新生儿上户 投靠落户 人才落户 集体户 农转非 分户 户口迁回农村',
          examples: `
            我在临澜买了房，想把户口从老家迁过来，需要什么手续，孩子可以一起迁吗？
            大学毕业户口还在学校，现在想迁回农村老家，村里派出所说不行。
            非婚生的孩子五岁了还没上户口，马上要上学，怎么办？
            离婚后前夫户口一直不迁走，影响我孩子落户
            公司集体户要注销，户口没地方去，请给条路
            户口分户要求有独立房产证吗？老人和我们想分开
            人才引进落户要多久，承诺三个工作日，十天了没回音
            我的户口迁移证被派出所弄丢了，成了“黑户”二十年，没有低保、没有医保，求帮我恢复户口。
            咨询夫妻投靠落户的条件及所需材料`,
          examplesEn: `
            I bought a flat here; how do I transfer my household registration?
            My five-year-old still has no registration and must start school.`,
          demandTypes: ['consult', 'help', 'complaint'], leadUnit: 'gongan', legalBasis: [law('中华人民共和国户口登记条例')],
        }),
        leaf({
          code: '05.06.02', name: '身份证与居住证', nameEn: 'Identity cards and residence permits',
          synonyms: '身份证 居住证 补办身份证 异地办身份证 临时身份证 暂住证 签注 指纹 身份证过期',
          examples: `
            身份证丢了，后天要考试，能不能当天办临时身份证？
            办居住证要房东配合，房东不肯，我租房怎么办得下来？
            异地补身份证多少天能拿到，在哪个派出所办
            老人瘫痪在床，身份证到期没法去拍照，可以上门吗，谢谢。
            居住证每年签注一次，忘了签是不是要重新算时间，影响孩子入学
            派出所办证窗口周末上班吗
            老人九十岁指纹磨没了，身份证业务录不了指纹就不给办，能不能特事特办？`,
          examplesEn: `
            I lost my identity card and have an exam the day after tomorrow.
            My landlord will not help me get a residence permit.`,
          demandTypes: ['consult', 'help'], leadUnit: 'gongan', legalBasis: [law('中华人民共和国居民身份证法'), law('居住证暂行条例')],
        }),
        leaf({
          code: '05.06.03', name: '户口信息更正与证明', nameEn: 'Correcting entries, certificates',
          synonyms: '改名字 年龄改错 出生日期更正 户口注销 开证明 亲属关系证明 无犯罪证明 重号 双重户口 曾用名 门牌号',
          examples: `
            户口本上出生年份登记错了，比实际小两岁，影响退休，怎么更正？
            银行要证明“我妈是我妈”，派出所说不归他们开，我该找谁？
            想给孩子改姓，离异，对方不同意能改吗
            无犯罪记录证明可以网上申请吗，加急多久
            二十年前被人冒用身份，名下多了一个户口，现在买不了房
            老人去世一年户口注销时民警态度恶劣，让跑了三趟
            我们新小区门牌号一直没有编，快递地图都找不到
            一家四口的户口本上民族写的不一致，孩子高考加分受影响，申请更正跑了一年`,
          examplesEn: `
            My year of birth is wrong in the register and it affects my pension.
            Can I apply online for a certificate of no criminal record?`,
          demandTypes: ['consult', 'help', 'complaint'], leadUnit: 'gongan', legalBasis: [law('中华人民共和国户口登记条例')],
        }),
        leaf({
          code: '05.06.04', name: '护照签证与出入境', nameEn: 'Passports, visas and borders',
          synonyms: '护照 港澳通行证 签注 出入境 台湾通行证 加急护照 外国人居留 自助签注机 边检',
          examples: `
            急着出国看病，护照加急最快几天能拿到？
            港澳通行证自助签注机老是显示故障，能不能修好。
            未成年人办护照父母都要到场吗
            我爱人是外国人，居留许可到期怎么续，材料要翻译公证吗？
            出入境大厅预约不到号，都排到下个月了
            公职人员备案撤销了系统没更新，护照办不下来
            办护照照片不合格退了三次，最后让我在里面花四十块重拍，是不是指定消费？`,
          examplesEn: `
            I need a passport urgently for treatment abroad; how fast can I get it?
            My husband is a foreigner; how do we renew his residence permit?`,
          demandTypes: ['consult', 'help'], leadUnit: 'gongan', legalBasis: [law('中华人民共和国出境入境管理法'), law('中华人民共和国护照法')],
        }),
      ],
    },
    {
      code: '05.07',
      name: '社会治安',
      nameEn: 'Public order',
      leaves: [
        leaf({
          code: '05.07.01', name: '打架斗殴与威胁恐吓', nameEn: 'Fights, threats and harassment',
          synonyms: '打架 被打 威胁 恐吓 寻衅滋事 骚扰 跟踪 家暴 校外欺凌 上门闹事 黑恶势力 泼油漆',
          examples: `
            邻居喝醉酒拿刀堵在我家门口骂，扬言要杀我全家。
            前男友天天在我单位楼下跟踪，发短信威胁，我很害怕。
            我被几个人打成轻微伤，报警一个月了派出所还没有处理结果。
            楼上因为噪音纠纷往我家门上泼油漆、扔死老鼠
            村霸带人霸占鱼塘，谁说就打谁，大家不敢出声，请扫黑办查一查
            放学路上有社会青年向学生要钱，不给就打耳光
            我丈夫一喝酒就动手，孩子都吓坏了，我该找谁保护
            恶邻长期往我家院里扔玻璃瓶、剪电线、半夜敲铁盆，派出所每次都说调解，我们一家快被逼疯了，请依法处理。
            催债的人天天堵在我女儿学校门口，孩子精神都要崩溃了`,
          examplesEn: `
            My drunken neighbour stood at my door with a knife and threatened my family.
            I was beaten a month ago and the police have not told me anything.`,
          demandTypes: ['help', 'report'], leadUnit: 'gongan', assistingUnits: ['fulian'], legalBasis: [law(ORDER)], leastUrgency: 'T1',
          questions: [ask('now', '现在是否还在发生？如有危险请立即拨打110。', 'Is it happening now? If you are in danger call 110 at once.'), receipt],
        }),
        leaf({
          code: '05.07.02', name: '赌博涉黄涉毒举报', nameEn: 'Gambling, vice and drugs',
          synonyms: '赌博 麻将馆 赌场 卖淫嫖娼 涉黄 按摩店 吸毒 毒品 网络赌博 打牌 老虎机 六合彩',
          examples: `
            青澜街道兴隆巷里一家棋牌室，二楼天天有人赌钱，一晚上输赢上万，还有人放高利贷。
            我老公沉迷网络赌博，欠了三十几万，能把网站封了吗？
            足疗店挂羊头卖狗肉，晚上十点后门口站着女的拉客
            举报小区出租屋有人聚众吸毒，经常闻到怪味，半夜进出。
            镇上超市里摆老虎机，小学生都去玩
            村里有人卖六合彩，大家的养老钱都输光了
            小区棋牌室门口二十四小时有人放风，孩子他爸输了十几万，一天到晚有人上门要债，请公安机关端掉这个赌窝。`,
          examplesEn: `
            There is gambling for big money upstairs in a card room in our lane.
            People gather to take drugs in a rented flat in our compound.`,
          demandTypes: ['report'], leadUnit: 'gongan', legalBasis: [law(ORDER), law('中华人民共和国禁毒法')],
          questions: [ask('where', '具体地点和大概时间？', 'Exact place and usual time?')],
        }),
        leaf({
          code: '05.07.03', name: '盗窃与财物被侵', nameEn: 'Theft and damage',
          synonyms: '被偷 小偷 盗窃 偷电瓶 入室盗窃 电动车丢了 扒手 车被砸 丢手机 偷电缆 划车',
          examples: `
            一个月内我们小区丢了六辆电动车，监控拍到了人，派出所一直说在查。
            家里白天被撬门，金首饰全没了，三楼五楼也遭了贼。
            公交车上扒手多，我的手机就在44路上被摸走的
            车停在路边，半夜玻璃被砸，包被拿走
            工地电缆一晚上被剪走三百米，报案后没有下文
            有人恶意用钥匙把整排车都划了，请民警来看看
            夜里有人拿石头砸破店铺玻璃门偷走收银机，这条街一个月五家被偷，请加强夜间巡逻`,
          examplesEn: `
            Six e-bikes have been stolen from our compound in a month.
            Our flat was broken into in broad daylight.`,
          demandTypes: ['help', 'report', 'complaint'], leadUnit: 'gongan', legalBasis: [law(ORDER)], questions: [when, receipt],
        }),
        leaf({
          code: '05.07.04', name: '案件受理与办理进展', nameEn: 'How a reported case goes on',
          synonyms: '报案 立案 不予立案 派出所不作为 出警慢 案件进展 不受理 报警没人管 办案民警 伤情鉴定 回执',
          examples: `
            去年报的诈骗案，立案后就没有消息了，办案民警电话不接，请告知进展。
            派出所说我这是经济纠纷，不给立案，也不开书面通知。
            打了110半个小时才有人来，来了看一眼就走，没有做笔录
            孩子失踪一天了报警不受理，说要满二十四小时，有这规定吗？
            伤情鉴定做完四十多天，结论一直拿不到
            报警回执都不给，我怎么知道有没有登记
            家属被人打成重伤二级，嫌疑人取保候审后还在村里耀武扬威，案子一年多没移送检察院，请问办到哪一步了？`,
          examplesEn: `
            My fraud case was opened last year and I have heard nothing since.
            The police station refuses to open a case and gives me nothing in writing.`,
          demandTypes: ['complaint', 'help', 'consult'], leadUnit: 'gongan', assistingUnits: ['jiandu'], legalBasis: [law('公安机关办理行政案件程序规定'), law('公安机关办理刑事案件程序规定')], questions: [receipt],
        }),
        leaf({
          code: '05.07.05', name: '寻人与走失救助', nameEn: 'Missing people',
          synonyms: '走失 寻人 老人走丢 孩子丢了 失联 精神病人流浪 流浪人员 离家出走 迷路',
          examples: `
            我奶奶八十三岁有老年痴呆，下午三点出门到现在没回来，穿灰色外套，求帮忙找！
            儿子和我吵架离家出走，关机两天了
            桥洞下有个迷路的老婆婆说不清家在哪，又冷又饿
            有精神病人在街上赤身乱跑，拿石头砸车，请派人送医
            寻找二十年前失散的妹妹，怎么采血入库比对
            小女孩在商场跟家人走散了，保安这边已经看住，请联系家长
            邻居独居的老大爷三天没见出门了，敲门没人应，屋里电视一直响，家属在外地`,
          examplesEn: `
            My 83-year-old grandmother has dementia and has not come home since three.
            A lost old woman is under the bridge, cold and hungry.`,
          demandTypes: ['help'], leadUnit: 'gongan', assistingUnits: ['minzheng', 'street'], leastUrgency: 'T1',
          questions: [ask('who', '走失者的年龄、衣着和最后出现的地点？', 'Age, clothes and last known place of the person?')],
        }),
        leaf({
          code: '05.07.06', name: '烟花爆竹燃放', nameEn: 'Fireworks',
          synonyms: '放鞭炮 烟花爆竹 禁放 放炮 炮声 开业放炮 禁燃区 办丧事放炮 大地红',
          examples: `
            小区旁边办白事的凌晨五点就放炮，把全小区的孩子都吓哭了，不是禁放区吗？
            除夕晚上到底能不能放烟花，哪些街道算禁燃区？
            楼下超市公开卖鞭炮，没有许可证，就堆在液化气旁边
            婚车队一路走一路放，满地纸屑
            孩子被别人扔的摔炮炸伤眼睛，找谁处理
            建议过年划个地方让大家集中燃放，没有年味了。
            城区早就禁放了，可是每个周末酒店办婚礼都放电子礼炮和真鞭炮，没有人管。`,
          examplesEn: `
            People let off firecrackers at five in the morning inside the banned zone.
            In which districts may we set off fireworks on New Year’s Eve?`,
          demandTypes: ['complaint', 'consult', 'suggestion'], leadUnit: 'gongan', assistingUnits: ['yingji', 'chengguan'], legalBasis: [law('烟花爆竹安全管理条例', '第三十条')],
        }),
      ],
    },
    {
      code: '05.08',
      name: '诈骗与网络安全',
      nameEn: 'Fraud and the internet',
      leaves: [
        leaf({
          code: '05.08.01', name: '电信网络诈骗', nameEn: 'Telephone and online fraud',
          synonyms: '诈骗 被骗 刷单 杀猪盘 冒充客服 网络诈骗 电信诈骗 止付 裸聊敲诈 骗子 投资被骗 银行卡冻结',
          examples: `
            我刚被人骗了两万八，说是网购客服退款，让我下载软件共享屏幕，能不能马上止付！
            兼职刷单先返了几十块，后来投进去六万取不出来。
            我爸在群里听“老师”炒股，充了二十万，平台打不开了
            有人冒充公安说我涉嫌洗钱，让转到安全账户，请问是真的吗
            银行卡被外地公安冻结半年，打电话没人接，工资取不出来
            收到法院传票短信，点链接要输卡号，这是诈骗吧，提醒大家
            骗子冒充我公司老板建了个群，财务转走四十八万，报警三小时了，请求紧急冻结账户！`,
          examplesEn: `
            I have just been cheated of 28,000 by someone posing as a shop’s service; can you stop the payment?
            My bank card was frozen by police of another city half a year ago.`,
          demandTypes: ['help', 'report', 'consult'], leadUnit: 'gongan', assistingUnits: ['jinrong'], legalBasis: [law('中华人民共和国反电信网络诈骗法')], leastUrgency: 'T1',
          questions: [ask('transfer', '什么时候转的账？若刚转出请立即拨打110或96110。', 'When did you transfer? If just now, call 110 or 96110 at once.'), receipt],
        }),
        leaf({
          code: '05.08.02', name: '个人信息泄露与网络侵害', nameEn: 'Leaked data and harm on the internet',
          synonyms: '个人信息泄露 人肉 网络谣言 盗号 偷拍 网暴 身份被冒用 微信被盗 AI换脸 造谣 照片被发',
          examples: `
            有人把我的身份证和住址发到网上人肉我，天天有人打电话骂，请网警处理。
            我的身份信息被拿去注册了三家公司，我什么都不知道。
            微信号被盗后向亲友借钱，已经有人转了五千
            酒店房间里发现针孔摄像头，报警了，希望严查
            群里造谣说我们小区有人得传染病，影响很坏
            同学用AI把我女儿的脸换到不雅视频里传播，孩子不敢上学
            贷款没借过，却有人爆了我的通讯录群发侮辱短信，家人同事都收到了，身心受到极大伤害`,
          examplesEn: `
            Somebody posted my identity card and address and people call to abuse me.
            My identity was used to register three companies.`,
          demandTypes: ['report', 'help'], leadUnit: 'gongan', assistingUnits: ['gongxin', 'shijian'], legalBasis: [law('中华人民共和国网络安全法'), law('中华人民共和国个人信息保护法')], questions: [receipt],
        }),
        leaf({
          code: '05.08.03', name: '特种行业与门禁安防管理', nameEn: 'Hotels, locksmiths, guards and other licensed trades',
          synonyms: '旅馆登记 开锁 公章刻制 典当 保安公司 娱乐场所 网吧未成年 未成年人住酒店 民宿登记 废品收购',
          examples: `
            宾馆给没带身份证的未成年人开房，我女儿才十五岁，谁来负责！
            开锁师傅没验我身份就把门开了，还坐地起价要六百，有备案吗
            保安公司没有保安证，招的都是老头，押金不退
            公司印章丢了，补刻要去公安备案吗，要哪些材料？
            废品站收工地偷来的井盖和电缆，不问来路
            楼上民宿不登记身份证就能住，密码锁自己开
            村里废品点半夜收变压器铜芯和光缆，明显是赃物，请公安和商务部门检查。`,
          examplesEn: `
            A hotel let my fifteen-year-old daughter take a room without papers.
            Our company seal is lost; how do we have a new one registered?`,
          demandTypes: ['report', 'consult', 'complaint'], leadUnit: 'gongan', assistingUnits: ['wenlv', 'shangwu'],
        }),
      ],
    },
  ],
}
