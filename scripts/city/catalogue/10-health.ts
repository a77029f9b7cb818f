// 10 医疗卫生与医保: hospitals, fees, public health, village doctors, family planning, medical insurance. 卫健委 and 医保局.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const HEALTH = '中华人民共和国基本医疗卫生与健康促进法'
const POPULATION = '中华人民共和国人口与计划生育法'
const INSURANCE = '中华人民共和国社会保险法'
const HOSPITAL = ask('hospital', '医院和科室名称、就诊时间？', 'Hospital, department and date of the visit?')

export const health: FirstLevel = {
  code: '10',
  name: '医疗卫生与医保',
  nameEn: 'Health care and medical insurance',
  children: [
    {
      code: '10.01',
      name: '医疗服务',
      nameEn: 'Hospital services',
      leaves: [
        leaf({
          code: '10.01.01',
          name: '医疗质量与医疗纠纷',
          nameEn: 'Quality of treatment and medical disputes',
          synonyms: '医疗事故 医疗纠纷 误诊 漏诊 手术失败 医闹 医患纠纷 病历造假 治疗不当 后遗症 医疗鉴定',
          examples: `
            我母亲在市二医院做胆囊手术，术后感染住了两个月重症，医院一直不肯承认有过错。
            孩子手腕骨折被误诊为扭伤，耽误了二十天，现在畸形愈合，医院只肯退挂号费。
            妻子生产时大出血，医生不在岗，孩子缺氧落下脑瘫，请卫生部门查明责任。
            申请封存病历，医务科说要等领导签字，拖了三天，怀疑他们在修改病历。
            输液输错了药，护士说没事，回家就全身起红疹。
            请问医疗事故鉴定到哪里申请，费用谁出？
            某民营医院给我爸装的心脏支架，后来别的医院专家说根本不需要装。
            牙科诊所拔错了牙，找老板理论还被保安推出来。
            与医院的赔偿协商了半年没有结果，想申请医疗纠纷人民调解。
            尊敬的领导：我父亲六十一岁，因胃部不适到区人民医院就诊，门诊按胃炎治了四十天，越治越重，转到省城查出是心梗后心衰，人已经没了。我们要求医院给病历，医务科说主治医生进修了找不到，请卫健部门主持公道，查清到底有没有漏诊。
            孩子做扁桃体手术麻醉没醒过来，家属至今没有看到抢救记录。
          `,
          examplesEn: `
            My mother got an infection after gallbladder surgery and the hospital denies any fault.
            The child's broken wrist was diagnosed as a sprain and healed crooked.
          `,
          demandTypes: ['complaint', 'help', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['sifa'],
          legalBasis: [law('医疗纠纷预防和处理条例', '第二十二条'), law('中华人民共和国医师法')],
          questions: [HOSPITAL, mayAsk('record', '是否已封存或复印病历？', 'Have the records been sealed or copied?')],
        }),
        leaf({
          code: '10.01.02',
          name: '医护人员服务态度',
          nameEn: 'Attitude of medical staff',
          synonyms: '医生态度差 护士态度恶劣 导诊不耐烦 推诿病人 医德医风 收红包 吃回扣 骂病人 窗口态度',
          examples: `
            带孩子去儿童医院看急诊，医生边玩手机边问诊，两分钟就打发了。
            收费窗口工作人员态度极差，问一句就吼，老人当场被气哭。
            护士扎针扎了五次都没扎进去，还怪我血管不好。
            主治医生暗示要收红包，不给就一直排不上手术。
            下午两点上班，彩超室到两点四十还没有人，几十个病人干等。
            妇科医生当着一屋子人大声说我的病情，一点隐私都没有。
            病人痛得打滚，值班医生说没床位让我们自己转院，这是见死不救。
            药代表每天堵在诊室门口，大夫开药都开贵的，有没有回扣？
            今天下午带八十岁的奶奶去口腔科镶牙，接诊的女医生嫌老人耳背，不停地翻白眼，问多少钱也不答，最后说“听不懂就别来看了”。老人一路掉眼泪。希望医院加强医德教育，让这位医生道歉。
            住院部的护工在病房里吆喝，不请他就不让用轮椅。
          `,
          examplesEn: `
            The emergency doctor kept playing with his phone and sent us away after two minutes.
            The surgeon hinted that he expected a red envelope.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'weijian',
          legalBasis: [law('中华人民共和国医师法'), law('护士条例')],
          questions: [HOSPITAL],
        }),
        leaf({
          code: '10.01.03',
          name: '挂号与预约',
          nameEn: 'Registration and appointments',
          synonyms: '挂号难 预约挂号 专家号 号贩子 黄牛号 抢号 退号 挂不上号 网上预约 分诊',
          examples: `
            市人民医院皮肤科专家号每天早上一放就没，是不是都被黄牛抢走了？
            老人不会用手机挂号，医院又取消了现场号，让人怎么看病。
            医生临时停诊没有通知，我从云岭镇坐三个小时车白跑一趟。
            预约了九点的号，排到十一点半还没叫到我。
            退号要本人到窗口，微信上点不了，请改进一下
            请问儿童医院心理科多久放一次号？
            有人在门诊大厅兜售专家号，三十块的号卖三百。
            建议市属医院恢复一部分窗口号和电话预约。我妈一个人住，不会用智能手机，为了挂个眼科号早上五点去排队，到窗口才知道全部网上放号，连身份证都没用上。
          `,
          examplesEn: `
            Specialist appointments vanish the second they are released; touts must be taking them.
            My father has no smartphone and the hospital no longer hands out tickets on site.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['gongan'],
          questions: [HOSPITAL],
        }),
        leaf({
          code: '10.01.04',
          name: '就医流程与住院',
          nameEn: 'Waiting, wards and referral',
          synonyms: '看病难 排队久 床位紧张 住不上院 转诊 出院手续 检查预约 等候时间 探视陪护 病房环境',
          examples: `
            做一个核磁共振要等半个月，病情能等吗？
            住院部电梯只有两部，推着病床等了二十多分钟。
            医院让我爸出院，说住满十四天必须办手续再重新住，折腾病人。
            转院到省城需要谁开转诊单，县医院说开不了。
            病房卫生间堵了三天没有人修，味道很大。
            肿瘤科走廊里全是加床，希望市里早点扩建医院。
            陪护床一晚三十元，还必须扫码租，家属不允许自己带折叠床。
            B超、抽血、缴费分在三栋楼，老年人跑来跑去太遭罪
            我爱人上周在中心医院等床位，护士站说前面还有四十个人，可是托了熟人的当天就住进去了，请问床位到底是怎么安排的，能不能公开排队？
            出院病历复印要等十个工作日，还必须本人来，外地病人怎么办？
          `,
          examplesEn: `
            I have to wait half a month for an MRI scan.
            They discharge my father every fourteen days and admit him again.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'weijian',
          questions: [HOSPITAL],
        }),
        leaf({
          code: '10.01.05',
          name: '院前急救',
          nameEn: 'Ambulance service',
          synonyms: '120 救护车 急救中心 出车慢 救护车收费 急救电话 黑救护车 急救站 AED',
          examples: `
            打120四十分钟救护车才来，老人错过了最佳抢救时间。
            救护车从医院拉到家十二公里收了八百块，怎么算的？
            急救人员不肯抬担架，说没有电梯要另外付抬楼费。
            医院门口停着私人改装的黑救护车，跨省转运漫天要价。
            白石镇到县城要一个小时，能不能在镇上设一个急救站？
            120接线员反复问地址，最后还派错了小区。
            建议地铁站和体育馆都配上AED除颤仪
            昨晚十一点多我公公突然胸痛，打120后调度说离得最近的车出去了，让我们自己想办法，最后是邻居开车送的。我想问全市到底有多少辆救护车，我们南岗片区为什么没有急救站点？
          `,
          examplesEn: `
            The ambulance took forty minutes to come.
            Private "ambulances" outside the hospital charge whatever they like.
          `,
          demandTypes: ['complaint', 'consult', 'suggestion'],
          leadUnit: 'weijian',
          legalBasis: [law('院前医疗急救管理办法')],
          questions: [ask('when', '何时何地呼叫的救护车？', 'When and where was the ambulance called?')],
        }),
        leaf({
          code: '10.01.06',
          name: '医院秩序与后勤',
          nameEn: 'Hospital grounds and order',
          synonyms: '医院停车难 医院食堂 医院卫生 医院保安 医院电梯 医院厕所 病号饭 医院门口拥堵',
          examples: `
            中心医院停车要排队一个多小时，看个急诊车都开不进去。
            医院食堂饭菜又贵又凉，病号餐二十五块只有两样菜。
            门诊楼的卫生间没有扶手，没有纸，地上全是水。
            医院里到处是发小广告和推销轮椅的人，保安也不赶。
            太平间收费不透明，殡葬一条龙的人守在病房外面。
            住院楼施工噪音从早到晚，病人根本没法休息。
          `,
          examplesEn: `
            It takes over an hour to get into the hospital car park.
            Hawkers walk freely through the wards.
          `,
          demandTypes: ['complaint', 'suggestion'],
          leadUnit: 'weijian',
          questions: [ask('hospital', '哪家医院、什么位置？', 'Which hospital, and where in it?')],
        }),
      ],
    },
    {
      code: '10.02',
      name: '医疗收费与药品',
      nameEn: 'Medical fees and medicines',
      leaves: [
        leaf({
          code: '10.02.01',
          name: '医院乱收费',
          nameEn: 'Wrong hospital charges',
          synonyms: '医院乱收费 多收费 重复收费 费用清单 检查费贵 住院押金 分解收费 收费标准 手术费 护理费',
          examples: `
            出院一查清单，同一天收了三次一级护理费，这明显是重复收费。
            男病人的单子上出现妇科检查费，太离谱了。
            住院要预交两万押金，出院十天了余款还没退。
            拔一颗智齿收费一千八，医院墙上贴的价格是三百。
            请问市三医院种植牙一颗的收费标准是多少，集采以后怎么没降价？
            急诊缝了三针花了两千六，说是用的进口美容线，事先根本没问我。
            医院强制购买护理包和产妇包，不买不给安排床位。
            体检中心让我加做一堆项目，不加就说有问题，纯粹吓唬人。
            孩子肺炎住院七天，押金五千花光，清单上有一项“远程会诊”九百六，我们从头到尾没见过什么会诊。去问护士，护士让找医生，医生说是系统自动带的，可以退但要等主任出差回来。请查一查还有多少病人被自动扣了这笔钱。
            请问公立医院特需门诊挂号费三百元是谁批准的？
            急诊留观一晚，床位费按两天算。
          `,
          examplesEn: `
            The bill shows first-class nursing three times on the same day.
            The hospital has not refunded my deposit ten days after discharge.
          `,
          demandTypes: ['complaint', 'report', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['yibao', 'shijian'],
          legalBasis: [law('中华人民共和国价格法')],
          questions: [HOSPITAL, ask('item', '哪一项收费、多少钱？', 'Which item, and how much?')],
        }),
        leaf({
          code: '10.02.02',
          name: '过度检查与过度医疗',
          nameEn: 'Needless tests and treatment',
          synonyms: '过度医疗 过度检查 大处方 重复检查 诱导治疗 小病大治 莆田系 男科医院 诱导消费',
          examples: `
            普通感冒进去做了CT、抽血、心电图，花了一千多块。
            上午在区医院拍的片子，下午市医院不认，非要重新拍一遍。
            网上广告把我引到一家男科医院，手术台上临时加价一万多。
            孩子咳嗽去诊所，一开就是五天吊瓶加雾化。
            妇科医院说我宫颈糜烂很严重，要做三个疗程理疗，到公立医院检查啥事没有。
            医生开了一大袋子药，光中成药就六种，吃都吃不完
          `,
          examplesEn: `
            For a plain cold they did a CT scan, blood tests and a cardiogram.
            The private clinic raised the price while I was on the operating table.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'weijian',
          assistingUnits: ['yibao'],
          legalBasis: [law(HEALTH, '第五十四条')],
          questions: [HOSPITAL],
        }),
        leaf({
          code: '10.02.03',
          name: '药品供应与价格',
          nameEn: 'Supply and price of medicines',
          synonyms: '药价高 买不到药 缺药 断药 集采药 药店 处方药 外购药 罕见病药 进口药',
          examples: `
            孩子癫痫要吃的德巴金糖浆全市都断货了，能不能协调一下货源？
            医院说集采药用完了，让我去外面药店买，贵三倍。
            同一种降压药，社区医院没有，只能每次跑市里。
            胰岛素社区医院断供半个月，糖尿病老人只能打车去市里配。
            罕见病靶向药一盒两万多，什么时候能进我们市的医院？
            治疗甲亢的赛治片一直缺货，患者快停药了。
            医院药房说没有这个药，门口的药店却有，就贵一倍，是不是串通好的？
            我母亲吃的抗癫痫药进了集采之后换成别的厂家，发作次数明显多了，想继续用原来的进口药，跑遍全市的公立医院和药店都没有。能不能给确实需要的病人留一个购买渠道？
          `,
          examplesEn: `
            My child's epilepsy medicine is out of stock everywhere in the city.
            The hospital ran out of the cheap purchased drug and sends us to the pharmacy at three times the price.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['yibao', 'shijian'],
          legalBasis: [law('中华人民共和国药品管理法')],
          questions: [ask('medicine', '药品名称、规格、在哪里没买到？', 'Name and strength of the medicine, and where was it missing?')],
        }),
      ],
    },
    {
      code: '10.03',
      name: '公共卫生与卫生监督',
      nameEn: 'Public health and sanitary inspection',
      leaves: [
        leaf({
          code: '10.03.01',
          name: '疫苗接种',
          nameEn: 'Vaccination',
          synonyms: '打疫苗 预防接种 疫苗预约 HPV疫苗 九价 流感疫苗 狂犬疫苗 接种点 疫苗本 疫苗反应',
          examples: `
            宝宝三个月该打五联疫苗，社区接种门诊说一直缺货。
            九价HPV疫苗在临澜怎么预约，大概要等多久？
            打完流感疫苗后胳膊肿得厉害还发烧，是不是疫苗有问题？
            接种点每周只开周三上午，上班族根本没法带孩子去。
            疫苗本丢了怎么补，孩子上幼儿园要查验证明。
            被狗咬了跑三家医院都说没有狂犬疫苗，太耽误事。
            外地户口的小孩可以在这里免费接种吗？
            护士给孩子打错了疫苗，把下个月的提前打了。
            宝宝十四个月，乙脑和甲肝疫苗预约三次都被取消，社区接种点只说上面没货，什么时候有也不知道。隔壁街道却可以当天打，能不能把全市各门诊的库存公布在手机上，让家长自己选？
          `,
          examplesEn: `
            The clinic has been out of the five-in-one vaccine for my baby for weeks.
            How do I book the HPV vaccine here?
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'weijian',
          legalBasis: [law('中华人民共和国疫苗管理法')],
          questions: [ask('vaccine', '哪种疫苗、哪个接种点？', 'Which vaccine and which clinic?')],
        }),
        leaf({
          code: '10.03.02',
          name: '传染病防控',
          nameEn: 'Infectious diseases',
          synonyms: '传染病 流感 手足口 诺如病毒 疫情 隔离 消毒 登革热 肺结核 水痘 疾控中心',
          examples: `
            孩子班里已经有七八个人得了手足口病，学校没有停课也没有消毒。
            工厂宿舍有人确诊肺结核，同宿舍的人没有安排检查。
            小区有人感染登革热，什么时候来灭蚊？
            请问从疫区回来需要不需要报备？
            幼儿园一天之内二十多个孩子上吐下泻，怀疑是诺如病毒。
            疾控中心流调电话泄露了我的个人信息，亲戚朋友全知道了。
            艾滋病免费检测在哪里做，能保密吗
            我们单元有一户从外地回来确诊了甲流，居委会没有消毒电梯，也没通知大家，好几家老人跟着发烧。想问传染病到底由谁来告诉邻居、谁来消毒？
          `,
          examplesEn: `
            Seven or eight children in the class have hand, foot and mouth disease and nothing is disinfected.
            Someone in our dormitory has tuberculosis and nobody was examined.
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'weijian',
          assistingUnits: ['jiaoyu', 'street'],
          legalBasis: [law('中华人民共和国传染病防治法')],
          questions: [ask('cases', '多少人、什么症状、从何时起？', 'How many people, which symptoms, since when?')],
        }),
        leaf({
          code: '10.03.03',
          name: '体检与健康证',
          nameEn: 'Check-ups and health certificates',
          synonyms: '健康证 体检 入职体检 老年人体检 免费体检 体检报告 两癌筛查 婚检 孕检',
          examples: `
            餐饮从业健康证在哪里办，现在还免费吗？
            65岁以上老人一年一次的免费体检，我们社区今年怎么没通知？
            体检报告把别人的结果发给了我，差点吓出病来。
            农村妇女两癌筛查什么时候到金穗镇？
            入职体检偷偷查乙肝，侵犯隐私。
            体检中心量身高体重都是护士随便填的，走过场。
            请问婚前检查需要带什么证件，周末开不开
            我们餐饮公司三十多名员工要办健康证，疾控中心每天只发五十个号，六点就排完了。能不能让社区卫生服务中心也承担这项体检？
            孕妇去做免费孕前检查，医院说没有指标了，可电视上宣传人人都有。
          `,
          examplesEn: `
            Where can I get a food handler's health certificate?
            The free yearly check-up for people over 65 was not announced in our community.
          `,
          demandTypes: ['consult', 'complaint'],
          leadUnit: 'weijian',
          questions: [mayAsk('place', '哪个体检机构？', 'Which check-up centre?')],
        }),
        leaf({
          code: '10.03.04',
          name: '公共场所与饮用水卫生',
          nameEn: 'Hygiene of public places and drinking water',
          synonyms: '公共场所卫生 二次供水 宾馆床单 游泳馆水质 理发店消毒 美容院卫生 水箱清洗 美甲 毛巾消毒',
          examples: `
            游泳馆池水浑浊发绿，孩子游完眼睛红肿。
            宾馆的床单有血迹和头发，服务员说洗不掉。
            小区二次供水水箱好几年没清洗，烧开有白色漂浮物。
            理发店毛巾用完不消毒直接给下一个客人用。
            美容院给人纹眉、打针，没有卫生许可证。
            地下商场空气浑浊，一进去就头晕，通风系统是不是没开？
            足浴店的木桶只套一层塑料袋，脚气都传染了
            洗浴中心的浴池水一天都不换，漂着一层油，毛巾拧出来是灰的。上周带孩子去泡了一次，全身起红疙瘩，医生说是真菌感染，请卫生监督所去采样检查。
            小饭店用的消毒餐具，塑封膜里面有油渍和菜叶，餐具消毒公司谁监管？
          `,
          examplesEn: `
            The swimming pool water is green and my child's eyes are swollen.
            The hotel sheets had blood stains.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'weijian',
          legalBasis: [law('公共场所卫生管理条例'), law('生活饮用水卫生监督管理办法')],
          questions: [ask('place', '场所名称和地址？', 'Name and address of the place?')],
        }),
        leaf({
          code: '10.03.05',
          name: '公共场所控烟',
          nameEn: 'Smoking in public places',
          synonyms: '禁烟 室内吸烟 抽烟 二手烟 吸烟区 烟味 游烟 控烟 电梯抽烟',
          examples: `
            网吧里面烟雾缭绕，未成年人都在里面吸二手烟，没有人劝阻。
            电影院等候厅有人抽烟，工作人员说管不了。
            办公楼楼梯间天天有人吸烟，整栋楼的新风都是烟味。
            医院楼梯间成了吸烟室，孕妇和病人都要捂着鼻子走。
            单位会议室领导带头吸烟，说了也没用，公共场所禁烟条例是摆设吗？
            高铁候车室卫生间里烟味呛人，建议设专门的吸烟区。
            餐馆包间挂着禁烟牌，老板自己先点上了
          `,
          examplesEn: `
            People smoke inside the internet cafe although minors are there.
            The hospital staircase has become a smoking room; pregnant women have to walk through it.
          `,
          demandTypes: ['complaint', 'report', 'suggestion'],
          leadUnit: 'weijian',
          assistingUnits: ['street'],
          legalBasis: [law('公共场所卫生管理条例实施细则', '第十八条')],
          questions: [ask('place', '具体地点？', 'Exact place?')],
        }),
        leaf({
          code: '10.03.06',
          name: '职业病防治',
          nameEn: 'Occupational diseases',
          synonyms: '职业病 尘肺 矽肺 苯中毒 噪声聋 职业病诊断 粉尘作业 职业健康检查 职业病鉴定',
          examples: `
            在石材厂切割十几年得了尘肺病，厂子没有了，治病的钱从哪里来？
            喷漆车间没有排风，好几个工友查出白细胞低，担心苯中毒。
            职业病诊断要单位出具接触史证明，企业不给，我该怎么办？
            离岗前的职业健康检查公司不给做。
            车间噪声一百分贝，耳塞都不发，听力已经下降。
            矿上查出矽肺的工人想申请职业病鉴定，去哪里办
            铸造厂粉尘弥漫，口罩一个月才发两个。
            我在水泥厂包装车间干了十四年，去年体检发现双肺有阴影，厂里换了一家体检机构又说正常。想做职业病诊断，医院要劳动关系证明和粉尘检测报告，企业都不提供，我该先找哪个部门？
          `,
          examplesEn: `
            I have silicosis after years of stone cutting and the factory no longer exists.
            The paint shop has no ventilation and several colleagues have low blood counts.
          `,
          demandTypes: ['help', 'report', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['renshe', 'yingji'],
          legalBasis: [law('中华人民共和国职业病防治法')],
          questions: [ask('work', '在哪家单位、什么岗位、多久？', 'Which employer, which job, how long?')],
        }),
      ],
    },
    {
      code: '10.04',
      name: '基层卫生',
      nameEn: 'Primary care',
      leaves: [
        leaf({
          code: '10.04.01',
          name: '乡村医生待遇与身份',
          nameEn: 'Village doctors',
          synonyms: '村医 乡村医生 赤脚医生 村医养老 村医补助 公卫经费 村卫生室 老村医 乡医',
          examples: `
            当了四十年赤脚医生，六十岁以后每个月只有几百块补贴，养老没有保障。
            村卫生室的基本药物补助和公卫经费被镇卫生院扣了一部分，没有说明。
            乡村医生要求和乡镇卫生院一体化管理，享受社保。
            老村医工龄认定材料交上去三年还没消息。
            我们村医生年纪大了退了，没有年轻人愿意来，老百姓看病要走十里路。
            请问乡村医生考执业助理医师有没有加分或单独划线？
            村医的家庭医生签约服务费到年底还没拨付。
            我是卫校毕业后回村当的乡村医生，今年六十三，看了四十一年病，夜里随叫随到。现在卫生室达标建设，说我超龄不让干，退下来只有每月三百二十元补助，养老保险当年也没人给买。我们全县像我这样的还有四百多人，盼望能参照民办教师解决养老问题。
            乡村医生基本公卫绩效从一人一年多少钱变成打分发放，钱越发越少。
          `,
          examplesEn: `
            After forty years as a barefoot doctor I get only a few hundred yuan a month.
            Public health money for our village clinic was partly kept by the township hospital.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['renshe'],
          legalBasis: [law('乡村医生从业管理条例')],
          questions: [ask('clinic', '哪个镇、哪个村卫生室？', 'Which township and village clinic?')],
        }),
        leaf({
          code: '10.04.02',
          name: '社区卫生服务中心与卫生院',
          nameEn: 'Community health centres and township hospitals',
          synonyms: '社区医院 社区卫生服务中心 乡镇卫生院 卫生室 卫生院没医生 社区开药 镇卫生院',
          examples: `
            镇卫生院周末没有医生值班，老人半夜发病只能往县里跑。
            社区卫生服务站搬走以后，附近几个小区的老人拿药要坐四站公交。
            乡镇卫生院设备闲置，B超机买了没有人会用。
            我们新区住了三万多人，一个社区医院都没有，盼望尽快建一所。
            卫生院药品种类太少，高血压药都配不齐。
            南岗街道社区医院中午关门两个小时，急着换药也没人管
            我们村三千多口人，只有一个卫生室，医生还在三个村来回跑。老人头疼脑热拿个药要到十二里外的镇上，卫生院下午四点半就没人了。希望卫生部门能派个医生常驻，或者恢复原来的村卫生所。
          `,
          examplesEn: `
            There is no doctor on duty at the township hospital at weekends.
            Thirty thousand people live in the new district without a single community clinic.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['street'],
          legalBasis: [law(HEALTH)],
          questions: [ask('centre', '哪个社区医院或卫生院？', 'Which centre or township hospital?')],
        }),
        leaf({
          code: '10.04.03',
          name: '家庭医生与慢病管理',
          nameEn: 'Family doctors and chronic disease care',
          synonyms: '家庭医生 签约医生 慢性病管理 高血压随访 上门护理 健康档案 家庭病床 长处方',
          examples: `
            签了家庭医生一年了，从来没见过签约的医生，只是签了个字。
            卧床老人换胃管，家庭医生能上门吗，怎么收费？
            慢性病长处方能不能一次开三个月的药？
            接到随访电话问我血压，我根本没有高血压，健康档案是乱填的。
            请问糖尿病人参加社区管理有什么免费项目？
            希望给独居老人安排定期上门量血压
          `,
          examplesEn: `
            I signed up for a family doctor a year ago and have never met one.
            Can somebody come home to change my bedridden mother's feeding tube?
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'weijian',
          questions: [mayAsk('centre', '签约的社区医院？', 'Which community clinic?')],
        }),
      ],
    },
    {
      code: '10.05',
      name: '计划生育与生育服务',
      nameEn: 'Family planning and birth services',
      leaves: [
        leaf({
          code: '10.05.01',
          name: '生育登记与准生证',
          nameEn: 'Birth registration',
          synonyms: '准生证 生育证 生育登记 二胎 三胎 再生育审批 生育服务证 二孩政策 生育证明 计生证明',
          examples: `
            我是再婚，前夫有两个孩子，现在想要一个自己的，能办准生证吗？
            夫妻俩一个在外地一个在本地，生育登记在哪里办，需要什么手续？
            社区要求办生育服务证必须回女方户口所在地开证明，来回跑了四趟。
            三孩已经放开，医院建档还要查准生证吗？
            头胎孩子是残疾，当年申请二胎指标一直没有批下来。
            网上办生育登记一直提示信息不符，打计生办电话没人接
            请问未婚先孕可以做生育登记吗？
            我和妻子都是再婚，我有一个女儿判给前妻，妻子有一个儿子随前夫，现在妻子怀孕六个月，户口一个在云岭镇一个在外省，两地计生部门都让去对方那里登记，眼看就要生了，请问到底在哪里办？
            流动人口婚育证明现在还要不要，女方户籍地说早就取消了，这边社区还在要。
          `,
          examplesEn: `
            I am remarried; may we register for another child?
            My spouse and I are registered in different cities; where do we register the birth?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'weijian',
          assistingUnits: ['street'],
          legalBasis: [law(POPULATION, '第十八条')],
          questions: [mayAsk('household', '夫妻双方户籍地？', 'Registered residence of both spouses?')],
        }),
        leaf({
          code: '10.05.02',
          name: '独生子女奖励与扶助',
          nameEn: 'Rewards for one-child families',
          synonyms: '独生子女费 独生子女奖励 独生子女证 计生奖励 农村计生奖扶 双女户 奖励扶助金 独生子女父母退休 计生补贴',
          examples: `
            退休时独生子女父母一次性奖励金到底由单位发还是由街道发？企业破产了找谁要？
            我有独生子女光荣证，每个月五元钱的奖励从来没领到过。
            农村双女户满六十岁的奖扶金，邻村都有，我们村没有人管。
            独生子女证丢了还能补办吗，二孩放开以后还给不给办？
            父母只生我一个，现在住院能享受独生子女护理假吗？
            响应国家号召只生了一个，老了却什么待遇都没有，心寒。
            计划生育家庭奖励扶助今年的名单漏了我，明明去年还在领。
            企业退休职工的独生子女奖励和事业单位标准为什么差这么多
            我是1980年领的独生子女证，当年单位是市蔬菜公司，后来改制没有了。退休时别的单位都一次性发了三千块奖励，我问社区，社区说由原单位出，可原单位都不在了。我们响应号召只生一个，难道就因为企业破产没人管了吗？
            独生子女父母年满六十，每人每月有没有补贴？城镇居民没有单位的找谁领？
          `,
          examplesEn: `
            Who pays the one-child reward at retirement when the firm is bankrupt?
            Families with two daughters in the next village get the allowance; we do not.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'weijian',
          assistingUnits: ['street'],
          legalBasis: [law(POPULATION)],
          questions: [mayAsk('certificate', '是否持有独生子女父母光荣证、原单位？', 'Do you hold the one-child certificate; former employer?')],
        }),
        leaf({
          code: '10.05.03',
          name: '社会抚养费与超生处理',
          nameEn: 'Past fees and sanctions for extra births',
          synonyms: '社会抚养费 超生罚款 计划生育罚款 超生 违法生育 计生处罚 超生上户口 计生开除',
          examples: `
            以前超生二胎被罚了六万社会抚养费，没给正规票据，现在能退吗？
            乡里当年收了超生罚款只打了白条，请查一查这笔钱进了谁的口袋。
            法院因为社会抚养费冻结了我的银行卡，政策不是已经取消了吗？
            因为生二孩被单位开除的公职人员，能不能恢复工作？
            超生的孩子没交罚款就不给上户口，孩子都要上学了。
            举报某村干部超生三个孩子，一直没有被处理。
            请问三孩政策实施以前生的第三个还要不要处理
            2013年我们生二孩被征收社会抚养费四万二，当时借钱交的，只开了一张收据，上面盖的是村里的章。现在政策都鼓励生育了，这笔钱能不能退，收据上的章对不对？
          `,
          examplesEn: `
            Years ago we paid a heavy fee for a second child and got no proper receipt; can it be refunded?
            My bank card was frozen over an old family planning fee.
          `,
          demandTypes: ['consult', 'complaint', 'report'],
          leadUnit: 'weijian',
          assistingUnits: ['gongan'],
          legalBasis: [law(POPULATION)],
          questions: [mayAsk('year', '哪一年、由哪里收取？', 'Which year, and who collected it?')],
        }),
        leaf({
          code: '10.05.04',
          name: '计划生育特殊家庭扶助',
          nameEn: 'Families who lost their only child',
          synonyms: '失独家庭 失独老人 特别扶助金 特扶 独生子女死亡 独生子女伤残 计生特殊家庭 节育手术后遗症',
          examples: `
            我们是失独家庭，老两口都快七十了，特别扶助金今年怎么还没到账？
            独生女儿查出二级残疾，能不能申请伤残家庭特别扶助？
            失独老人住院没有人签字，希望政府有个专门的联系人。
            年轻时做结扎手术落下病根，几十年干不了重活，要求鉴定并发症。
            请问失独家庭养老院入住有没有优先和补贴政策？
            上环三十年取不出来，节育手术并发症的治疗费谁承担
            独子去年工伤去世，我五十六岁，老伴五十三岁有糖尿病，听说女方满四十九周岁就可以申请失独家庭扶助，镇上的人说要等明年统一报。请问发放时间从哪天算，能不能补发？
          `,
          examplesEn: `
            We lost our only child and this year's special allowance has not arrived.
            I have suffered from sterilisation surgery complications for decades.
          `,
          demandTypes: ['help', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['minzheng', 'street'],
          legalBasis: [law(POPULATION)],
          questions: [mayAsk('street', '户籍所在街道？', 'Street of registration?')],
        }),
        leaf({
          code: '10.05.05',
          name: '托育与育儿补贴',
          nameEn: 'Childcare under three and child allowances',
          synonyms: '托育 托儿所 婴幼儿照护 育儿补贴 生育补贴 三孩补贴 早托 托班 托育机构',
          examples: `
            三孩家庭的育儿补贴怎么申请，从哪一年出生的孩子算起？
            产假结束没有人带娃，附近有没有普惠托育机构？
            早教托育中心收了两万学费突然关门，孩子没地方送。
            托育园老师把一岁多的孩子绑在餐椅上两个小时。
            请问育儿补贴材料提交以后多长时间能发？
            希望社区多办几家两岁就能上的公办托班，民办一个月五千谁上得起
            我家老三是去年九月出生的，社区说只补当年一月一日以后落户本市的，我们户口是今年才迁来的，算不算？育儿补贴是一次性还是按年发，要不要带学历证明？
          `,
          examplesEn: `
            How do we apply for the child allowance, and from which birth year does it count?
            The nursery took twenty thousand in fees and closed overnight.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'weijian',
          assistingUnits: ['jiaoyu'],
          legalBasis: [law(POPULATION)],
          questions: [mayAsk('child', '孩子出生日期、托育机构名称？', 'Date of birth of the child, name of the nursery?')],
        }),
        leaf({
          code: '10.05.06',
          name: '孕产保健与出生医学证明',
          nameEn: 'Maternal care and birth certificates',
          synonyms: '出生医学证明 出生证 产检 建档 唐筛 妇幼保健院 孕妇建卡 新生儿筛查 免费婚前孕前检查',
          examples: `
            孩子出生证上父亲的身份证号写错了一位，医院说不能改，怎么办？
            在外省生的孩子出生证丢了，补办要跑回去吗？
            妇幼保健院产检建档名额满了，孕妇没有地方建卡。
            抱养的孩子没有出生证明，上不了户口。
            免费唐筛和叶酸在哪里领，外地户口可以吗？
            新生儿疾病筛查结果一个月了还没出来。
            做胎儿性别鉴定的黑诊所在城东，请查处
            我女儿在老家镇卫生院出生，当时没有办出生医学证明，现在卫生院撤并，档案不知道在哪里。孩子快上小学了还没有户口，妇幼保健院和派出所都说缺对方的材料，请帮我们一把。
          `,
          examplesEn: `
            The father's identity number on the birth certificate has one wrong digit.
            The maternity hospital has no more places for prenatal registration.
          `,
          demandTypes: ['consult', 'help', 'report'],
          leadUnit: 'weijian',
          assistingUnits: ['gongan'],
          legalBasis: [law('中华人民共和国母婴保健法')],
          questions: [mayAsk('hospital', '出生或产检医院？', 'Which hospital?')],
        }),
        leaf({
          code: '10.05.07',
          name: '计生专干与基层计生人员待遇',
          nameEn: 'Pay of family planning workers',
          synonyms: '计生专干 计生员 村妇女主任 计生服务站 计生办人员 老计生专干 计生干部养老 计生站改革',
          examples: `
            我在村里当了二十三年计生专干，2016年以后岗位没了，一分钱养老补贴也没有。
            同样是村级计划生育专干，邻县按年限每月补十五元，我们县什么时候落实？
            乡镇计生服务站并到卫生院以后，我们这些技术人员工资、职称没人管。
            计生专干退下来的生活补助是按什么标准算的，需要哪些证明？
            当年上门做工作得罪了全村人，老了没人记得我们，请求给个说法。
            社区计生协管员一个月八百块，合同一年一签
          `,
          examplesEn: `
            I was the village family planning worker for twenty-three years and have no pension.
            After our station was merged into the hospital nobody takes care of our pay.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'weijian',
          assistingUnits: ['street', 'renshe'],
          questions: [mayAsk('years', '任职村（社区）和年限？', 'Village or community, and years of service?')],
        }),
      ],
    },
    {
      code: '10.06',
      name: '医疗机构与卫生人员管理',
      nameEn: 'Medical institutions and staff',
      leaves: [
        leaf({
          code: '10.06.01',
          name: '非法行医与无证诊所',
          nameEn: 'Unlicensed practice',
          synonyms: '黑诊所 非法行医 无证行医 假医生 江湖郎中 无证诊所 超范围诊疗 游医 推拿馆行医',
          examples: `
            菜市场旁边一个出租屋里有人给人打针输液，没有任何证件。
            推拿馆自称祖传老中医，给人扎针放血，治坏了好几个人。
            举报某养生馆用干细胞名义给老人静脉注射。
            药店坐堂的没有医师资格，照样看病开药。
            村里来了一伙人免费义诊，说每个人都有病，当场卖药几千元。
            诊所只登记了口腔科，却在做微整形打玻尿酸。
            牙医没有证，在家里装了一张牙椅给人镶牙
            我们小区三期底商有一家挂着“健康小屋”牌子的店，每天一早几十个老人排队做理疗、打吊针，里面的人穿白大褂却拿不出证件。昨天有位阿姨打完针休克了，他们给一千块私了。请你们突击检查，不要提前通知。
            自称是老军医的人在宾馆开房间看皮肤病，一次收三千。
          `,
          examplesEn: `
            Someone gives injections and drips in a rented room next to the market without any licence.
            A massage shop claims to practise traditional medicine and has hurt several people.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'weijian',
          assistingUnits: ['shijian', 'gongan'],
          legalBasis: [law(HEALTH, '第九十九条'), law('医疗机构管理条例')],
          questions: [ask('place', '具体地址、什么时段营业？', 'Exact address and opening hours?')],
        }),
        leaf({
          code: '10.06.02',
          name: '医疗美容',
          nameEn: 'Cosmetic medicine',
          synonyms: '医美 整容 美容院打针 双眼皮失败 玻尿酸 隆鼻 抽脂 热玛吉 医美退费 植发',
          examples: `
            在美容医院割双眼皮，一大一小眼睛闭不上，院方不肯修复。
            生活美容店里给客人打水光针、肉毒素，操作的人没有执照。
            抽脂手术后大腿坑坑洼洼，医院说属于正常恢复。
            交了三万八的医美套餐，做了一次过敏要求退款被拒绝。
            美容机构诱导我女儿贷款整鼻子，她才十八岁还在上学。
            植发三千个单位存活不到一半，合同里承诺的不算数
            我花四万六在一家整形医院做鼻综合，术后感染鼻尖发黑，院方换了三个医生都说再等等，现在组织坏死要去外地修复。合同上的主刀医生根本没有上台，我有聊天记录，求卫健部门查处。
          `,
          examplesEn: `
            After eyelid surgery I cannot close my eyes and the clinic refuses to correct it.
            A beauty parlour injects botulinum without any licence.
          `,
          demandTypes: ['complaint', 'report', 'help'],
          leadUnit: 'weijian',
          assistingUnits: ['shijian'],
          legalBasis: [law('医疗美容服务管理办法')],
          questions: [ask('clinic', '机构名称、做了什么项目？', 'Name of the clinic and the treatment?')],
        }),
        leaf({
          code: '10.06.03',
          name: '医师护士资格考试与注册',
          nameEn: 'Licences of doctors and nurses',
          synonyms: '医师资格证 执业医师考试 护士资格证 医师注册 医师变更注册 规培 护士注册 卫生资格考试 多点执业',
          examples: `
            护士执业证书延续注册网上提交一个月了还在审核。
            乡镇执业助理医师报名，现场审核说我的学历不符合，可去年别人就能报。
            护师考试成绩已经合格，证书什么时候领？
            住院医师规范化培训期间的补助被医院扣下不发。
            医生从县医院调到私立医院，原单位不给办变更注册。
            请问卫校中专毕业还能不能考执业医师？
            三基考试弄虚作假，花钱就能过
            我的护士资格证2020年考过，一直在外省打工没有注册，现在回临澜想上班，网上说要先参加三个月临床培训，请问去哪家医院培训，要交多少钱？
          `,
          examplesEn: `
            My nursing licence renewal has been under review for a month.
            My old hospital refuses to change my registration.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'weijian',
          assistingUnits: ['shenpi'],
          legalBasis: [law('中华人民共和国医师法'), law('护士条例')],
          questions: [mayAsk('exam', '哪项考试或注册、提交时间？', 'Which exam or registration, and when submitted?')],
        }),
        leaf({
          code: '10.06.04',
          name: '医护人员待遇与招聘',
          nameEn: 'Pay and recruitment of medical staff',
          synonyms: '护士待遇 医院编制 医院招聘 临聘护士 医护工资 抗疫补助 卫生院工资 医院欠薪 合同制护士',
          examples: `
            公立医院合同护士干了十二年没有编制，工资只有在编的一半。
            医院拖欠绩效工资五个月，医护人员怨声载道。
            一线抗疫补助名单里有没上过一线的领导，没有我们保洁和护工。
            县人民医院招聘的定向医学生，毕业回来却说没有岗位。
            镇卫生院职工的五险一金从来没有足额缴过。
            请问今年卫健系统什么时候招聘护士，大专能不能报？
            夜班费十块钱一晚，二十年没涨过
            我们是县中医院的合同制护士，今年医院把绩效改成按床位算，上夜班反而倒扣，三个月里走了九个人。同科室在编的姐妹年底有一万多奖励，我们只有两百元过节费，社保还按最低基数。希望主管部门能管一管同工同酬。
          `,
          examplesEn: `
            After twelve years as a contract nurse I earn half of what permanent staff get.
            The hospital has not paid performance wages for five months.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'weijian',
          assistingUnits: ['renshe'],
          questions: [ask('hospital', '单位名称、涉及多少人？', 'Which institution and how many people?')],
        }),
        leaf({
          code: '10.06.05',
          name: '医疗机构设置与医院建设',
          nameEn: 'Founding and building hospitals',
          synonyms: '医院建设 医院搬迁 诊所审批 新建医院 医院选址 开诊所 三甲医院 医院扩建 医院改制',
          examples: `
            东埠街道规划的三甲医院什么时候开工，听说资金没到位停了？
            我是退休医生，想在小区开一家中医诊所，要什么条件和手续？
            老县医院搬到新区以后，老城区的人看病太不方便了，能保留门诊吗？
            传染病医院选址离我们小区不到两百米，居民坚决反对。
            公立医院改制卖给私人，职工安置和国有资产怎么处理？
            诊所备案材料交了两个月还没批，窗口一次次让补
          `,
          examplesEn: `
            When will the planned general hospital in Dongbu street be built?
            What do I need to open a clinic as a retired doctor?
          `,
          demandTypes: ['consult', 'suggestion', 'complaint'],
          leadUnit: 'weijian',
          assistingUnits: ['shenpi', 'ziran'],
          legalBasis: [law('医疗机构管理条例')],
          questions: [mayAsk('place', '拟设或所涉地点？', 'Which place?')],
        }),
      ],
    },
    {
      code: '10.07',
      name: '血液精神与中医',
      nameEn: 'Blood, mental health, traditional medicine',
      leaves: [
        leaf({
          code: '10.07.01',
          name: '无偿献血与用血',
          nameEn: 'Blood donation',
          synonyms: '献血 无偿献血 献血证 用血报销 血站 三免政策 献血车 互助献血 献血荣誉',
          examples: `
            我献过四次血，家人手术用血怎么报销，要带献血证吗？
            献血车经常停在盲道上，而且到点就走，想献都找不到人。
            献血荣誉证持有者坐公交、逛公园免费的政策什么时候落实？
            医院说没有血，让家属自己找人互助献血才给手术。
            献完血头晕，工作人员不管不问，纪念品也没了。
            外地的无偿献血证在本地认不认
          `,
          examplesEn: `
            I have donated blood four times; how is the blood used by my family refunded?
            The hospital asks relatives to find donors before surgery.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'weijian',
          legalBasis: [law('中华人民共和国献血法')],
          questions: [mayAsk('where', '献血地点和时间？', 'Where and when did you donate?')],
        }),
        leaf({
          code: '10.07.02',
          name: '精神卫生与心理援助',
          nameEn: 'Mental health',
          synonyms: '精神病人 精神障碍 心理咨询 抑郁症 精神病院 心理热线 武疯子 精神残疾送治',
          examples: `
            邻居有精神病史，最近拿刀在楼道里乱走，大家都不敢出门。
            女儿重度抑郁休学在家，哪里有正规的心理门诊？
            家里有精神分裂症病人，没有钱长期住院，能不能申请免费送治？
            流浪的精神病人在商业街追打路人，已经好几次了。
            精神专科医院不让家属探视，打电话说病人有伤痕。
            请问临澜有没有24小时的心理援助热线？
            监护人以奖代补的钱去年没有发
            我弟弟有精神分裂症十几年，最近停药后天天砸东西，昨天拿菜刀把父亲逼到阳台上。送去医院住三个月花掉一万六，我们实在拿不出钱。请问政府免费收治的名额怎么申请，夜里发病找谁能把他送去？
          `,
          examplesEn: `
            A neighbour with a mental illness walks the corridor with a knife.
            My daughter has severe depression; where is a proper clinic?
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'weijian',
          assistingUnits: ['gongan', 'street', 'canlian'],
          legalBasis: [law('中华人民共和国精神卫生法')],
          questions: [ask('danger', '现在是否有伤人或自伤的危险？', 'Is there any danger to others or themselves right now?')],
        }),
        leaf({
          code: '10.07.03',
          name: '中医药服务',
          nameEn: 'Traditional Chinese medicine',
          synonyms: '中医院 中医 中药 针灸 确有专长 师承 中药饮片 煎药 祖传秘方',
          examples: `
            中医师承确有专长考核今年什么时候报名，跟师几年才可以？
            中医院代煎的中药发霉变味，退也不给退。
            祖传治烫伤的方子想办合法手续，应该找哪个部门？
            县中医院没有针灸推拿科，只看西医，名不副实。
            同样的中药方，医院抓一副比药店贵一倍。
            建议在社区增加中医馆，给老人做做理疗
          `,
          examplesEn: `
            When can I sign up for this year's assessment of traditional medicine apprentices?
            The decoction prepared by the hospital was mouldy.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'weijian',
          legalBasis: [law('中华人民共和国中医药法')],
          questions: [mayAsk('hospital', '医院或考核年份？', 'Which hospital or year of assessment?')],
        }),
      ],
    },
    {
      code: '10.08',
      name: '医保参保缴费',
      nameEn: 'Joining medical insurance',
      leaves: [
        leaf({
          code: '10.08.01',
          name: '城乡居民医保参保',
          nameEn: 'Residents’ medical insurance',
          synonyms: '居民医保 城乡居民医保 新农合 合作医疗 农合 医保缴费 新生儿参保 大学生医保 医保断缴 农村医保',
          examples: `
            新农合每年涨价，一家五口要交两千块，能不能少涨一点？
            居民医保集中缴费期过了还能补缴吗，有没有等待期？
            刚出生的孩子没上户口怎么参加医保，能报销出生时的住院费吗？
            合作医疗是村干部代收的，结果没有给我录入系统，住院报不了。
            外地户口在临澜上学的孩子可以在学校交少儿医保吗？
            手机上交了两次居民医保，多交的怎么退？
            在老家交了合作医疗，这边单位又交职工医保，是不是重复了
            我们一家六口，四个在外面打工，村里催着每个人都要交三百八的合作医疗，说不交全家都不给报。请问是不是必须按户交，在外面已经有职工医保的还用不用交？
            孩子的医保在学校交过，街道又让交一次，发现重复了不给退。
            居民医保费年年涨，涨的速度比农民收入还快，能不能算算老百姓的账？
          `,
          examplesEn: `
            I missed the payment period for residents' insurance; can I still pay?
            The village cadre collected our premium but never entered us into the system.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'yibao',
          assistingUnits: ['taxation', 'street'],
          legalBasis: [law(INSURANCE, '第二十四条'), law(INSURANCE, '第二十五条')],
          questions: [mayAsk('place', '参保地和年度？', 'Place and year of insurance?')],
        }),
        leaf({
          code: '10.08.02',
          name: '职工医保与退休年限',
          nameEn: 'Employees’ medical insurance and retirement',
          synonyms: '职工医保 医保年限 退休医保 医保趸交 医保补缴 单位欠医保 医保停保 医保转移 破产企业医保 医保关系转移',
          examples: `
            退休了医保还差六年，一次性补缴要交三万多，能不能按月继续交？
            单位欠缴医保，职工住院全部自费，这个损失谁来承担？
            破产企业退休人员的医保是政府统筹还是自己出钱？
            从深圳转回来的医保年限，咱们市为什么不认？
            辞职后医保断了两个月，再接上还要等半年才能报销吗？
            女职工交满多少年医保退休才能终身享受？
            军转干部的医疗保险一直挂在原企业，企业没了怎么办
            我1991年参加工作，企业2004年破产，职工医保断了七年。今年退休，医保中心说实际缴费不足二十年，不能享受退休医保待遇，要一次性补三万九千元。请问破产企业欠缴的年限，清算组有没有留钱？
          `,
          examplesEn: `
            I am retiring six years short of medical insurance; must I pay the rest at once?
            My employer stopped paying and I had to cover the whole hospital bill.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'yibao',
          assistingUnits: ['taxation'],
          legalBasis: [law(INSURANCE, '第二十七条'), law(INSURANCE, '第三十二条')],
          questions: [mayAsk('years', '已缴年限、参保单位？', 'Years paid in and employer?')],
        }),
        leaf({
          code: '10.08.03',
          name: '医保卡与个人账户',
          nameEn: 'Medical insurance card and personal account',
          synonyms: '医保卡 医保电子凭证 个人账户 医保卡余额 医保共济 家庭共济 医保卡冻结 医保划账 医保返款',
          examples: `
            医保改革以后，个人账户每个月划的钱少了一百多，为什么？
            我的医保卡里的钱能给父母买药吗，家庭共济怎么绑定？
            医保卡突然被冻结，药店说状态异常。
            医保电子凭证人脸认证过不去，老人没有智能手机怎么办？
            去世老人医保卡里的余额怎么取出来？
            药店刷医保卡比现金贵，一盒药差八块钱
            请问医保卡密码忘了去哪里重置
            改革前每月医保卡进账两百三十多，现在只有八十块，药价又没降。说是门诊能报销了，可我们社区医院常用的药都没有，等于待遇变低了，能不能解释解释？
          `,
          examplesEn: `
            Since the reform my personal account gets a hundred yuan less a month; why?
            How can I share my account with my parents?
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'yibao',
          questions: [mayAsk('status', '卡的状态提示是什么？', 'Which message does the card show?')],
        }),
      ],
    },
    {
      code: '10.09',
      name: '医保待遇与监管',
      nameEn: 'Medical insurance benefits and supervision',
      leaves: [
        leaf({
          code: '10.09.01',
          name: '住院费用报销',
          nameEn: 'Refund of hospital costs',
          synonyms: '医保报销 住院报销 报销比例 起付线 手工报销 报销少 新农合报销 自费药 外伤报销 报销材料',
          examples: `
            住院花了四万二，医保只报了一万三，比例怎么算的，很多药都说是自费。
            报销材料交到医保窗口两个多月了，钱还没打过来。
            摔伤住院医保不给报，非要我证明没有第三方责任。
            在县医院和市医院住院，报销比例差多少，起付线分别是多少？
            孩子在外地急诊住院，发票丢了一张还能报吗？
            合作医疗二次补偿需要什么条件，邻居报了我没报上。
            医院说按病种付费，费用超了让我转院，这是什么规定？
            我在老家突发脑梗住了二十三天，一共花了五万八千元，出院结算只给报了百分之二十七，护士说是因为没有办转院手续。当时人都昏迷了，家属哪里想得到先办手续？请问急诊抢救可不可以按正常比例补报？
            骑电动车自己摔骨折，农合说交通伤不报，交警又不给出证明，怎么办？
            发票原件交给了保险公司，医保窗口不收复印件。
          `,
          examplesEn: `
            My hospital bill was forty-two thousand and only thirteen thousand were covered.
            I handed in my refund papers two months ago and got no money.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'yibao',
          legalBasis: [law(INSURANCE, '第二十八条')],
          questions: [ask('stay', '哪家医院、住院时间、参保类型？', 'Hospital, dates, and kind of insurance?')],
        }),
        leaf({
          code: '10.09.02',
          name: '门诊慢特病待遇',
          nameEn: 'Outpatient benefits for chronic and special diseases',
          synonyms: '慢性病卡 门诊慢特病 特病 慢病认定 门诊统筹 大病门诊 透析报销 糖尿病慢病 门诊报销 特殊病种',
          examples: `
            高血压三期想办慢性病卡，要准备哪些检查报告，多久评审一次？
            尿毒症透析一个月七千，特病报销额度不够用。
            糖尿病慢病认定没有通过，医院专家只看了两分钟。
            门诊统筹到底每年能报多少钱，社区医院能不能用？
            癌症化疗口服药能不能纳入门诊特病？
            在居住地办的慢性病，转到这边又要重新鉴定吗
            特病定点医院只能选一家，那里经常没有药
            我爸肝硬化多年，每个月抗病毒药和检查要一千三，去年申请门诊特殊病，定点医院要近三个月住院病历，他一直在门诊吃药控制得不错，反而不符合条件，这不是逼着病人去住院吗？
          `,
          examplesEn: `
            Which tests do I need for the chronic disease card?
            Dialysis costs seven thousand a month and the special quota is not enough.
          `,
          demandTypes: ['consult', 'help', 'suggestion'],
          leadUnit: 'yibao',
          legalBasis: [law(INSURANCE, '第二十八条')],
          questions: [ask('disease', '病种、参保类型？', 'Disease and kind of insurance?')],
        }),
        leaf({
          code: '10.09.03',
          name: '异地就医结算',
          nameEn: 'Treatment in another place',
          synonyms: '异地就医 异地备案 跨省结算 异地报销 转外就医 异地医保 直接结算 外地看病',
          examples: `
            父母随我在外省住，异地就医备案怎么办，多久生效？
            已经备案了，到上海的医院还是不能直接结算，只好自己垫付。
            没办转诊就去北京做了手术，现在能报多少？
            异地备案后回临澜看病就不能刷卡了，能不能双向？
            外地医保在市人民医院结算系统总是故障，让我回参保地报。
            长期在外打工的农民怎么用农合在外面看病
            母亲跟我在临澜带孩子，医保在外省农村，去年备案成功，今年看病时医院系统里又没有了。打老家医保局，说要重新备案并且六个月内不能改回去，万一她回老家生病怎么办？
          `,
          examplesEn: `
            My parents live with me in another province; how do we register for treatment there?
            We registered but the Shanghai hospital could not settle directly.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'yibao',
          legalBasis: [law(INSURANCE, '第二十九条')],
          questions: [mayAsk('places', '参保地、就医地、是否已备案？', 'Insured where, treated where, registered or not?')],
        }),
        leaf({
          code: '10.09.04',
          name: '大病保险与医疗救助',
          nameEn: 'Serious illness cover and medical aid',
          synonyms: '大病保险 大病救助 医疗救助 惠民保 因病致贫 二次报销 重病 白血病 救命钱',
          examples: `
            儿子得了白血病，移植费用五十多万，家里实在拿不出来，能申请大病救助吗？
            因病返贫的家庭医疗救助一年能申请几次？
            低保户住院自付部分民政和医保谁来救助，两边都说不归他们。
            大病二次报销以前是自动的，今年为什么没有？
            买了惠民保，生病了却说既往症不赔。
            妻子尿毒症、母亲瘫痪，全靠我一个人打零工，求政府帮一把
            妻子查出淋巴瘤，半年花了二十九万，医保报完自己还出了十四万，亲戚都借遍了。我在工地干零活，两个女儿一个初三一个五年级。去镇里问大病救助，说要年底一起办，可下个疗程后天就要交钱，求你们想想办法。
          `,
          examplesEn: `
            My son has leukaemia and we cannot pay for the transplant; can we get aid?
            The second refund for serious illness used to be automatic but not this year.
          `,
          demandTypes: ['help', 'consult'],
          leadUnit: 'yibao',
          assistingUnits: ['minzheng'],
          legalBasis: [law('社会救助暂行办法')],
          questions: [mayAsk('family', '是否低保、监测户，自付多少？', 'Is the family on subsistence aid; how much did it pay itself?')],
        }),
        leaf({
          code: '10.09.05',
          name: '生育保险待遇',
          nameEn: 'Maternity insurance',
          synonyms: '生育保险 生育津贴 产检报销 生育报销 分娩费用 男职工生育 生育险',
          examples: `
            生育津贴申请了半年还没到账，单位说医保局没批。
            怀孕期间换工作，生育保险断了一个月还能领生育津贴吗？
            男职工缴的生育保险，妻子没工作能报多少？
            公司把生育津贴扣了一半，说已经发过产假工资。
            在老家生孩子，产检和分娩的费用怎么回来报销？
            灵活就业人员交的医保包不包含生育待遇
          `,
          examplesEn: `
            I applied for maternity pay half a year ago and nothing has come.
            My insurance lapsed for one month during pregnancy; may I still claim?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'yibao',
          assistingUnits: ['renshe'],
          legalBasis: [law(INSURANCE, '第五十四条'), law(INSURANCE, '第五十六条')],
          questions: [mayAsk('employer', '参保单位、分娩时间？', 'Employer and date of birth?')],
        }),
        leaf({
          code: '10.09.06',
          name: '定点机构与骗保举报',
          nameEn: 'Contracted providers and insurance fraud',
          synonyms: '骗保 套取医保 挂床住院 虚假住院 定点药店 定点医院 医保刷日用品 冒用医保卡 串换药品',
          examples: `
            举报一家民营医院免费接送老人挂床住院，三餐全包，套取医保基金。
            药店刷医保卡可以买大米、洗衣粉，直接按药品入账。
            我明明没有住院，医保记录里却有一笔八千元的住院报销。
            诊所用我的身份证虚开理疗，刷掉了门诊统筹额度。
            小区门口的药店为什么取消了医保定点，买药不方便。
            村卫生室把大家的医保卡收上去统一刷钱
            养老院集体给老人办住院手续，很多人根本没有病
            我在药店看到收银员让顾客用医保卡买电饭锅、鸡蛋和保健品，小票上打出来都是阿胶。店里墙上还贴着“满三百送六十”，这不是拿国家的救命钱做生意吗？希望医保局暗访。
          `,
          examplesEn: `
            A private hospital picks up healthy old people and keeps them in bed to bill the insurance.
            The pharmacy sells rice and detergent on the medical card.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'yibao',
          assistingUnits: ['weijian', 'gongan'],
          legalBasis: [law('医疗保障基金使用监督管理条例')],
          questions: [ask('provider', '机构名称、具体做法？', 'Name of the provider, and what exactly do they do?')],
        }),
        leaf({
          code: '10.09.07',
          name: '长期护理保险与医保目录',
          nameEn: 'Long-term care insurance and benefit lists',
          synonyms: '长期护理保险 长护险 失能评估 医保目录 药品目录 靶向药进医保 护理待遇 集采政策',
          examples: `
            瘫痪在床的老父亲申请长护险，评估没有通过，怎么复评？
            长期护理保险每月扣钱，我们市到底能享受什么服务？
            肺癌靶向药国家谈判进了目录，医院说没有指标开不了。
            上门护理员每次只待二十分钟，却签两个小时的单。
            请问助听器和护理床能用长护险吗
            孩子矮小症的生长激素能不能纳入医保
          `,
          examplesEn: `
            My bedridden father failed the care assessment; how can it be repeated?
            The new cancer drug is on the national list but the hospital cannot prescribe it.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'yibao',
          assistingUnits: ['weijian', 'minzheng'],
          questions: [mayAsk('case', '失能情况或药品名称？', 'State of disability, or name of the medicine?')],
        }),
      ],
    },
  ],
}
