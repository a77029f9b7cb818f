// 15 消防应急: fire safety, fires, work safety, dangerous goods, natural disasters. 消防救援支队, 应急管理局.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const FIRE = '中华人民共和国消防法'
const SAFETY = '中华人民共和国安全生产法'
const RESPONSE = '中华人民共和国突发事件应对法'
const PLACE = ask('place', '具体地址、楼栋或位置？', 'Exact address, building or position?')
const PEOPLE = ask('people', '有没有人受伤或被困、几个人？', 'Is anyone hurt or trapped, and how many?')

export const fireEmergency: FirstLevel = {
  code: '15',
  name: '消防应急',
  nameEn: 'Fire and emergencies',
  children: [
    {
      code: '15.01',
      name: '消防安全',
      nameEn: 'Fire safety',
      leaves: [
        leaf({
          code: '15.01.01',
          name: '消防通道堵塞占用',
          nameEn: 'Blocked fire lanes and exits',
          synonyms: '消防通道 占用消防通道 安全出口锁闭 疏散通道 楼道堆杂物 消防车进不来 逃生通道 防火门',
          examples: `
            小区消防通道两边停满私家车，万一失火消防车根本开不进来。
            楼道里堆满纸箱和旧家具，邻居怎么劝都不清理。
            商场的安全出口用铁链锁着，里面还有几百人购物。
            顶楼住户在楼梯间装了铁门，把逃生通道变成自家储物间。
            KTV二楼的疏散门被沙发堵死了。
            物业在消防登高面上划了收费车位
            学校后门常年锁闭，出了事学生往哪里跑？
          `,
          examplesEn: `
            Cars fill the fire lane on both sides; a fire engine could never get in.
            The mall's emergency exit is chained while hundreds shop inside.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'xiaofang',
          assistingUnits: ['street', 'zhujian'],
          legalBasis: [law(FIRE, '第二十八条')],
          fallbackUnit: 'street',
          questions: [PLACE],
        }),
        leaf({
          code: '15.01.02',
          name: '消防设施损坏缺失',
          nameEn: 'Broken or missing fire equipment',
          synonyms: '消防栓没水 灭火器过期 消防设施损坏 烟感报警器 喷淋 消防水箱 消防泵 应急灯不亮 消防验收',
          examples: `
            我们这栋三十三层的楼消火栓打开一滴水都没有。
            灭火器压力表指针都在红区，过期好几年了。
            消防报警主机天天响，物业干脆把电源关了。
            小区交房五年没有通过消防验收，怎么能让人住？
            楼道应急灯和疏散指示牌坏了一大半。
            消防水带和枪头被人偷光了，柜子是空的。
            自动喷淋的管道一直在漏水，物业说没钱修
          `,
          examplesEn: `
            The hydrant in our thirty-three-storey building has no water.
            The fire alarm keeps ringing so the property firm switched it off.
          `,
          demandTypes: ['report', 'complaint', 'help'],
          leadUnit: 'xiaofang',
          assistingUnits: ['zhujian', 'street'],
          legalBasis: [law(FIRE, '第十六条'), law(FIRE, '第二十八条')],
          questions: [PLACE],
        }),
        leaf({
          code: '15.01.03',
          name: '电动自行车违规停放充电',
          nameEn: 'E-bikes charged or parked indoors',
          synonyms: '电动车上楼 飞线充电 电瓶车充电 楼道充电 电梯推电动车 电瓶入户 电动车起火隐患 私拉电线',
          examples: `
            邻居每天把电瓶车推进电梯带回家里充电，全楼人提心吊胆。
            一楼住户从窗户拉出插线板给电动车充电，线都晒裂了。
            单元门洞里停了十几辆电动车，还有人通宵充电。
            合租房里一屋子外卖员把电瓶拿上楼，晚上七八块一起充。
            物业装的电梯阻车系统成了摆设，没人管。
            上个月隔壁小区才因为电动车烧死了人，我们这里还是老样子
          `,
          examplesEn: `
            A neighbour takes his e-bike up in the lift every day to charge it at home.
            Extension cords hang out of windows to charge e-bikes below.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'xiaofang',
          assistingUnits: ['street', 'zhujian'],
          legalBasis: [law('高层民用建筑消防安全管理规定', '第三十七条')],
          fallbackUnit: 'street',
          questions: [PLACE],
        }),
        leaf({
          code: '15.01.04',
          name: '场所消防隐患',
          nameEn: 'Fire hazards on premises',
          synonyms: '火灾隐患 三合一场所 仓库火灾隐患 彩钢板 违规动火 群租房消防 出租屋隐患 液化气罐 电线老化',
          examples: `
            城中村作坊楼下堆布料、楼上住工人，只有一个楼梯，典型的三合一。
            烧烤店后厨摆着十几个液化气瓶，旁边就是明火。
            仓库用泡沫彩钢板搭的，电焊工在里面干活火星四溅。
            群租房用木板隔成十二间，插座烧黑了房东不换。
            老小区电表箱经常冒火花，线路老化严重。
            足浴店装修把窗户全部封死了，没有报消防审批
            养老院厨房和卧室在同一层，没有喷淋
          `,
          examplesEn: `
            Fabric is stored downstairs and workers sleep above with a single staircase.
            A dozen gas bottles stand next to the open fire in the barbecue kitchen.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'xiaofang',
          assistingUnits: ['yingji', 'street'],
          legalBasis: [law(FIRE, '第十九条'), law(FIRE)],
          questions: [PLACE],
        }),
        leaf({
          code: '15.01.05',
          name: '火灾事故调查与善后',
          nameEn: 'Inquiry and aftermath of fires',
          synonyms: '火灾认定书 火灾原因 火灾赔偿 火灾调查 失火证明 火灾损失 消防救援费用',
          examples: `
            楼下失火把我家窗户和空调烧坏了，赔偿找谁，需要火灾证明吗？
            上个月仓库起火，火灾事故认定书什么时候能出来？
            对火灾原因认定不服，怎么申请复核？
            火灾之后整栋楼断电断网一周了没人恢复。
            消防员进门破拆的防盗门由谁来修
            请问保险理赔要的火灾证明在哪里开
          `,
          examplesEn: `
            The fire downstairs damaged our windows; who pays and do we need a certificate?
            When will the report on last month's warehouse fire be ready?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'xiaofang',
          assistingUnits: ['street'],
          legalBasis: [law(FIRE, '第五十一条'), law('火灾事故调查规定')],
          questions: [ask('fire', '起火时间和地址？', 'Time and address of the fire?')],
        }),
      ],
    },
    {
      code: '15.02',
      name: '火警与紧急险情',
      nameEn: 'Fires and immediate danger',
      leaves: [
        leaf({
          code: '15.02.01',
          name: '正在发生的火灾',
          nameEn: 'A fire now',
          synonyms: '着火了 起火 失火 冒浓烟 火灾 烧起来了 火势 山火 119 车辆自燃',
          examples: `
            隔壁楼着火了，窗户往外冒黑烟，上面有人喊救命！
            山上起火了，风很大，离村子不到两里地。
            楼道里的电动车烧起来了，烟太大我们下不去
            路边一辆货车自燃，火苗蹿得老高。
            厂房冒浓烟，里面有油漆，快派消防车。
            垃圾堆烧起来了，旁边就是加油站
          `,
          examplesEn: `
            The next building is on fire and people are screaming at the windows!
            The hill is burning and the wind blows towards the village.
          `,
          demandTypes: ['help'],
          leadUnit: 'xiaofang',
          assistingUnits: ['gongan', 'street'],
          legalBasis: [law(FIRE, '第四十四条')],
          leastUrgency: 'T0',
          questions: [PLACE, PEOPLE],
        }),
        leaf({
          code: '15.02.02',
          name: '坍塌被困与紧急救援',
          nameEn: 'Collapse, entrapment and rescue',
          synonyms: '房屋倒塌 坍塌 被困 掉井里 落水 溺水 埋压 塌方 人被卡住 高空被困',
          examples: `
            工地基坑塌了，有两个工人被埋在下面，快来救人！
            有小孩掉进井里了，还能听见哭声。
            河里有人落水，水流很急，岸上的人够不着。
            老房子刚刚倒了一半，里面住着一对老夫妻。
            吊篮绳子断了一根，两个擦窗工人悬在十几层
            孩子的头卡在防盗窗栏杆里出不来
          `,
          examplesEn: `
            The pit on the building site collapsed and two workers are buried.
            A child fell into a well and we can still hear crying.
          `,
          demandTypes: ['help'],
          leadUnit: 'xiaofang',
          assistingUnits: ['gongan', 'yingji', 'weijian'],
          legalBasis: [law(RESPONSE)],
          leastUrgency: 'T0',
          questions: [PLACE, PEOPLE],
        }),
        leaf({
          code: '15.02.03',
          name: '危险化学品泄漏爆炸',
          nameEn: 'Leaks and explosions of dangerous goods',
          synonyms: '泄漏 爆炸 毒气 氨气泄漏 化学品泄漏 油罐车侧翻 刺鼻气体 硫酸 氯气',
          examples: `
            化工厂突然一声巨响，黄色烟雾往居民区飘，大家眼睛都睁不开。
            冷库氨气泄漏，刺鼻得喘不过气，有人已经倒下了。
            油罐车在高速出口侧翻，油流了一地。
            泳池加药间冒白烟，救生员吐了，好像是氯气。
            路边几个铁桶漏出液体，把路面都腐蚀了，闻着头晕
            液化气站的罐子嘶嘶响着往外喷气
          `,
          examplesEn: `
            A loud bang at the chemical plant, and yellow smoke drifts towards our homes.
            Ammonia leaks from the cold store and someone has collapsed.
          `,
          demandTypes: ['help', 'report'],
          leadUnit: 'yingji',
          assistingUnits: ['xiaofang', 'shengtai', 'gongan'],
          legalBasis: [law('危险化学品安全管理条例'), law(RESPONSE)],
          leastUrgency: 'T0',
          questions: [PLACE, PEOPLE],
        }),
      ],
    },
    {
      code: '15.03',
      name: '安全生产',
      nameEn: 'Work safety',
      leaves: [
        leaf({
          code: '15.03.01',
          name: '企业安全生产隐患',
          nameEn: 'Hazards in factories',
          synonyms: '安全隐患 安全生产 违章作业 粉尘爆炸 有限空间 无证操作 特种作业证 机器没有防护 安全培训',
          examples: `
            木器厂车间里全是木粉，没有除尘设备，工人还在里面抽烟。
            厂里让没有证的人开叉车、烧电焊，出过事也不改。
            冲床的光电保护被拆了，已经有人断了手指。
            污水池清淤不测气体就让工人下去，太危险了。
            企业的安全培训全是补签字，从来没有上过课。
            楼顶广告牌施工不系安全带，下面就是人行道
            我不敢留名字，请直接去查，别通知老板
          `,
          examplesEn: `
            The workshop is full of wood dust with no extraction and people smoke there.
            The safety guard of the press was removed and a worker lost a finger.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'yingji',
          assistingUnits: ['street'],
          legalBasis: [law(SAFETY)],
          questions: [ask('firm', '企业名称、地址、隐患部位？', 'Firm, address and where the hazard is?'), mayAsk('secret', '是否要求保密？', 'Should your identity be kept secret?')],
        }),
        leaf({
          code: '15.03.02',
          name: '危化品与加油站安全',
          nameEn: 'Dangerous goods and filling stations',
          synonyms: '危化品 加油站安全 黑加油点 非法储存 油品储存 化工厂搬迁 危险品车辆 流动加油车 酒精仓库',
          examples: `
            居民楼下的门面里存放了几十桶稀释剂和油漆，味道很重。
            停车场有流动加油车给货车加油，旁边有人抽烟。
            化工厂离小区只有四百米，什么时候搬迁？
            村里有个院子偷偷分装甲醇燃料，没有任何标识。
            加油站里有人打电话、抽烟，员工不制止。
            危险品运输车每晚停在小区门口的马路边
          `,
          examplesEn: `
            Dozens of drums of thinner are kept in a shop below our flats.
            A mobile tanker refuels lorries in the car park while people smoke.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'yingji',
          assistingUnits: ['gongan', 'jiaotong', 'xiaofang'],
          legalBasis: [law('危险化学品安全管理条例')],
          questions: [PLACE],
        }),
        leaf({
          code: '15.03.03',
          name: '烟花爆竹生产储存销售',
          nameEn: 'Making, storing and selling fireworks',
          synonyms: '烟花爆竹 鞭炮销售 烟花店 私藏鞭炮 非法生产鞭炮 土炮仗 烟花仓库 烟花零售许可 春节买烟花',
          examples: `
            小区对面杂货店偷卖鞭炮，整箱堆在煤气灶旁边。
            村里有人在家里做土炮仗，院子里晒着药粉，太危险了。
            面包车里装满烟花在街边叫卖，旁边就是烧烤摊。
            民房里囤了几百箱鞭炮等着过年涨价，左邻右舍都不敢睡。
            请问办烟花爆竹零售许可证要什么条件，去哪个部门申请？
            春节临时销售点设在哪些地方，怎么认出是不是正规厂家的产品？
            烟花批发仓库离我们村只有两百米，晚上还在装卸
          `,
          examplesEn: `
            A grocery keeps boxes of firecrackers next to the gas stove.
            Someone makes home-made firecrackers and dries the powder in the yard.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'yingji',
          assistingUnits: ['gongan', 'street'],
          legalBasis: [law('烟花爆竹安全管理条例')],
          questions: [PLACE],
        }),
        leaf({
          code: '15.03.04',
          name: '矿山与采石安全',
          nameEn: 'Mines and quarries',
          synonyms: '煤矿安全 采石场放炮 矿山安全 爆破震动 尾矿库 矿难 废弃矿井 井下作业',
          examples: `
            采石场放炮把我们村的房子都震裂了，石头飞到院子里。
            废弃矿井没有封堵，孩子经常去那里玩。
            尾矿库坝顶有裂缝，下面住着两百多人。
            井下顶板掉渣，瓦斯报警器被人用布包起来，领导照样催着下井。
            矿上出了事故死了一个人，老板私了瞒报。
            爆破不提前通知，家里老人吓得心脏病犯了
          `,
          examplesEn: `
            Blasting in the quarry cracks our houses and throws stones into the yard.
            The mine hid an accident in which one man died.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'yingji',
          assistingUnits: ['ziran', 'gongan', 'street'],
          legalBasis: [law('中华人民共和国矿山安全法'), law('生产安全事故报告和调查处理条例')],
          questions: [PLACE],
        }),
        leaf({
          code: '15.03.05',
          name: '生产安全事故处理',
          nameEn: 'Accidents at work: inquiry and reporting',
          synonyms: '安全事故 事故瞒报 工亡事故 事故调查 事故责任 死了人 事故赔偿',
          examples: `
            我哥在厂里被机器绞死，企业当天就清理了现场，怀疑隐瞒不报。
            工地高坠死亡事故的调查报告什么时候公布？
            事故发生一年了，责任人没有受到处理。
            船厂爆燃伤了六个人，公司对外说是两人轻伤。
            家属想看事故调查报告，被以保密为由拒绝
            请问举报瞒报事故有奖励吗
          `,
          examplesEn: `
            My brother was killed by a machine and the firm cleaned the scene the same day.
            When will the report on the fatal fall be published?
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'yingji',
          assistingUnits: ['gongan', 'renshe'],
          legalBasis: [law('生产安全事故报告和调查处理条例')],
          questions: [ask('accident', '事故时间、地点、伤亡？', 'When, where, how many casualties?')],
        }),
      ],
    },
    {
      code: '15.04',
      name: '自然灾害与防汛防台',
      nameEn: 'Natural disasters',
      leaves: [
        leaf({
          code: '15.04.01',
          name: '洪涝台风险情',
          nameEn: 'Floods and typhoons',
          synonyms: '洪水 台风 暴雨 被淹 水进家 转移群众 洪涝 涨水 山洪 进水被困',
          examples: `
            河水漫过路面了，我们一家五口被困在二楼，楼下的水还在涨。
            台风把屋顶掀了，老人没有地方住，附近的安置点在哪里？
            山洪冲进村子，电话断断续续，请派人来。
            地下车库灌水，水快到腰了，还有人下去开车。
            海水倒灌进了港湾街道的老街，家家户户都进水。
            低洼处的平房每年汛期都淹，想知道今年怎么转移
          `,
          examplesEn: `
            The river is over the road; five of us are stuck upstairs and the water rises.
            The typhoon took our roof; where is the nearest shelter?
          `,
          demandTypes: ['help'],
          leadUnit: 'yingji',
          assistingUnits: ['shuili', 'xiaofang', 'street'],
          legalBasis: [law('中华人民共和国防洪法'), law(RESPONSE)],
          leastUrgency: 'T1',
          questions: [PLACE, PEOPLE],
        }),
        leaf({
          code: '15.04.02',
          name: '雨雪冰冻与极端高温',
          nameEn: 'Snow, ice and extreme heat',
          synonyms: '道路结冰 大雪 冻雨 寒潮 低温冰冻 高温中暑 避暑点 暴雪 积雪 结冰摔倒',
          examples: `
            昨晚冻雨，高架上坡全是冰，一早上撞了七八辆车，什么时候撒盐？
            大雪把菜场的雨棚压弯了，下面还有人在卖菜，快来看看。
            山上村子被雪封了三天，有个透析病人要下山去医院。
            天桥台阶结了厚厚一层冰，已经摔了好几个老人。
            连续四十度高温，工地中午还在浇混凝土，有人已经中暑。
            社区有没有开放纳凉点，家里没有空调的老人热得受不了。
            积雪铲了堆在盲道上，化了又冻，人只能走机动车道
          `,
          examplesEn: `
            Freezing rain turned the viaduct to ice and cars have crashed all morning.
            Our mountain village has been snowed in for three days and a dialysis patient must get out.
          `,
          demandTypes: ['help', 'suggestion', 'consult'],
          leadUnit: 'yingji',
          assistingUnits: ['chengguan', 'jiaotong', 'street'],
          legalBasis: [law('气象灾害防御条例'), law(RESPONSE)],
          leastUrgency: 'T1',
          questions: [PLACE, PEOPLE],
        }),
        leaf({
          code: '15.04.03',
          name: '受灾救助与灾后重建',
          nameEn: 'Relief and rebuilding',
          synonyms: '受灾补助 救灾款 灾后重建 救灾物资 倒房补助 受灾群众 过渡安置 冬春救助',
          examples: `
            洪水把房子冲垮了，重建补助什么标准，去年的还没拿到。
            发下来的救灾棉被和米面，村干部优先给了自己亲戚。
            受灾以后住在亲戚家，过渡期生活补助怎么申请？
            商户被淹损失几十万，有没有税费减免或者补偿？
            冬春救助名单里没有我们这些真正受灾的
            捐给灾区的物资堆在仓库里发霉
          `,
          examplesEn: `
            The flood destroyed our house; what is the rebuilding grant?
            The relief blankets went first to relatives of the cadres.
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'yingji',
          assistingUnits: ['minzheng', 'street'],
          legalBasis: [law('自然灾害救助条例')],
          questions: [PLACE],
        }),
        leaf({
          code: '15.04.04',
          name: '应急避难与预警',
          nameEn: 'Shelters and warnings',
          synonyms: '避难场所 应急预案 预警信息 防空洞 人防 防空警报 地震 应急演练 停课停工',
          examples: `
            应急避难场所的牌子指向一片工地，真有地震往哪跑？
            暴雨红色预警了，公司还要求打卡上班，请问有没有停工通知？
            预警短信半夜收到几十条，能不能精准一点？
            刚才好像地震了，楼晃了几下，是哪里震的？
            防空警报试鸣没通知，把老人吓坏了
            人防地下室夏天能不能开放给市民纳凉
          `,
          examplesEn: `
            The shelter sign points to a building site.
            There is a red rain warning and my firm still wants us in; is there a stop-work notice?
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'yingji',
          assistingUnits: ['zhujian'],
          legalBasis: [law(RESPONSE)],
          questions: [PLACE],
        }),
      ],
    },
  ],
}
