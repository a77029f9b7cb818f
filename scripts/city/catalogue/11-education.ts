// 11 教育: admission, kindergartens, fees, teaching, safety, tutoring firms, teachers, exams, colleges, school building. 教育局.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const COMPULSORY = '中华人民共和国义务教育法'
const MINORS = '中华人民共和国未成年人保护法'
const PRESCHOOL = '中华人民共和国学前教育法'
const VOCATIONAL = '中华人民共和国职业教育法'
const SCHOOL = ask('school', '学校名称、年级班级？', 'Name of the school, grade and class?')

export const education: FirstLevel = {
  code: '11',
  name: '教育',
  nameEn: 'Education',
  children: [
    {
      code: '11.01',
      name: '入学招生',
      nameEn: 'Admission',
      leaves: [
        leaf({
          code: '11.01.01',
          name: '小学入学与学区划片',
          nameEn: 'Primary school places and catchment areas',
          synonyms: '小学入学 学区划分 划片 学区房 报名上学 就近入学 小学报名 一年级新生 入学条件 学位',
          examples: `
            我家小区离实验小学只有三百米，却被划到两公里外的学校，学区划分依据是什么？
            买房时开发商说是文澜小学学区房，交房后教育局说不在范围内。
            孩子今年九月上小学，房产证还没下来，只有购房合同能报名吗？
            请问户口在爷爷奶奶家，房子在另一个区，孩子上学以哪个为准？
            小学入学政策每年都变，能不能提前半年公布学区范围。
            差三天满六周岁，能不能破例让孩子今年上一年级？
            同一条马路两边小区，一个上名校一个上薄弱校，家长意见很大。
            单身公寓产权五十年的房子，孩子能享受学区吗
            学位预警了，落户不满两年的要统筹安排，这样对新购房的人不公平。
            各位领导好，我们是望江花园三期的业主，孩子今年上一年级。往年都对口望江路小学，今年六月公布的学区图突然改成了新办的第九小学，要穿过两条国道，新学校还在装修，甲醛都没检测。请教育局公开调整的依据，并听听家长的意见。
            祖孙三代住一起，房产证只写了奶奶的名字，孩子能按实际居住地报名小学吗？
          `,
          examplesEn: `
            We live three hundred metres from the school but are assigned to one two kilometres away.
            Can my child register for primary school with only a purchase contract?
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(COMPULSORY, '第十二条')],
          questions: [ask('home', '居住小区、户籍和房产情况？', 'Where do you live; household registration and property?')],
        }),
        leaf({
          code: '11.01.02',
          name: '初中入学与小升初',
          nameEn: 'Entering junior middle school',
          synonyms: '小升初 初中划片 摇号 派位 对口初中 初一新生 初中报名 择校 初中学区',
          examples: `
            小升初电脑派位，孩子被派到离家八公里的初中，每天接送根本不现实。
            六年级学籍在外区，想回户籍地读初中要怎么办理？
            今年初中摇号结果公布后能不能调剂？
            对口的初中多少年没变，现在突然换成一所新校，师资一点保障没有。
            双胞胎一个摇中一个没摇中，可以安排在同一所中学吗？
            私下听说交三万赞助费就能进那所初中，请查实。
            农村小学毕业的孩子能报城里的公办初中吗
            孩子今年小学毕业，我们片区原来可以在两所初中里选，今年改成多校划片电脑随机，结果我家住在一中旁边却摇到城北的新学校，早上六点就得出门。能不能对住得近的家庭优先安排？
          `,
          examplesEn: `
            The lottery sent my child to a middle school eight kilometres away.
            One of our twins was drawn and the other was not; can they go together?
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(COMPULSORY, '第十二条')],
          questions: [ask('home', '小学校名、户籍和居住地？', 'Primary school, registration and home?')],
        }),
        leaf({
          code: '11.01.03',
          name: '随迁子女入学',
          nameEn: 'School places for migrant workers’ children',
          synonyms: '随迁子女 外来务工子女 外地户口上学 农民工子女入学 居住证入学 积分入学 借读 进城务工子女',
          examples: `
            我们夫妻在临澜打工六年，孩子外地户口，居住证加社保能上公办小学吗？
            社保中间断了两个月，孩子就没有入学资格了，太严格了吧。
            外来务工人员子女被安排到很远的民工子弟学校。
            房东不愿意备案，办不了租赁证明，孩子上学卡在这一步。
            积分入学的分数线是多少，什么时候公布名单？
            请问随迁子女可以在这里参加中考和高考吗，要什么条件
            孩子从老家带过来，初二插班没有学校收
            我和老公在东埠的水产厂上班，交了三年社保，孩子在老家由爷爷带，今年爷爷生病想把孩子接来读四年级。跑了三所公办小学都说满员，民办一学期要一万二，实在承担不起，请帮忙统筹一个学位。
          `,
          examplesEn: `
            We have worked here for six years; can our child with outside registration attend a public school?
            Our social insurance lapsed two months and the child lost the right to a place.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(COMPULSORY, '第十二条')],
          questions: [ask('papers', '有无居住证、社保、租房备案？', 'Residence permit, social insurance, registered lease?')],
        }),
        leaf({
          code: '11.01.04',
          name: '中考与高中招生',
          nameEn: 'Senior school entrance',
          synonyms: '中考 中招 高中招生 普高 指标生 配额生 高中录取 中考分流 志愿填报 中考成绩 高中统招',
          examples: `
            中考成绩对语文作文分数有疑问，可以申请复查试卷吗？
            指标到校的名额分配给了跟班借读的学生，对在籍学生不公平。
            孩子差一分没上普高，五五分流让家长焦虑，能不能提高普高录取率？
            中考体育考试仪器有误差，要求重测。
            请问外地回原籍的考生中考怎么报名，截止到哪天？
            第二批次志愿填报时系统卡死，没提交成功，怎么补救？
            高中自主招生没有公示名单，怀疑有人暗箱操作
            中考改革总分一变再变，孩子们成了试验品
            我女儿中考总分六百四十一，比去年的普高线还高十几分，今年录取线一下提高了二十多分，落到了职高。听说有学校给外县学生留了名额，希望教育局公布各高中实际招生人数和生源地。
            初三学生的综合素质评价等级是怎么评的，学校直接给了C，家长毫不知情。
          `,
          examplesEn: `
            I doubt my child's essay score in the entrance exam; can it be reviewed?
            The system froze while we were entering our choice of schools.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          questions: [mayAsk('school', '学籍学校？', 'School of registration?')],
        }),
        leaf({
          code: '11.01.05',
          name: '转学与学籍',
          nameEn: 'Changing schools and pupil records',
          synonyms: '转学 学籍 转学籍 插班 休学 复学 学籍丢失 学籍信息错误 空挂学籍 留级',
          examples: `
            因为工作调动全家搬到临澜，孩子三年级，转学该怎么办理，寒假能办吗？
            转出学校已经同意，转入学校说没有学位，学籍卡在半路。
            全国学籍系统里孩子的姓名写错了一个字，学校让我找教育局。
            初三了孩子因病休学一年，复学时学校不接收。
            有两个学籍怎么办，系统显示问题学籍。
            民办学校倒闭，孩子的学籍不知道转到哪了。
            孩子户口改名了学籍信息怎么同步
            我们两口子调到临澜工作，孩子读初二，联系了居住地附近的三所中学，都以班额已满为由拒收，教育局窗口让自己联系学校，学校让找教育局。眼看就要开学了，孩子只能在家待着。
          `,
          examplesEn: `
            We moved here for work; how can my child in grade three change schools?
            My child's name is wrong in the national pupil register.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'jiaoyu',
          legalBasis: [law('中小学生学籍管理办法')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.01.06',
          name: '民办学校招生与管理',
          nameEn: 'Private schools',
          synonyms: '民办学校 私立学校 民办招生 民转公 贵族学校 国际学校 民办学校退费 掐尖招生 公参民',
          examples: `
            民办中学提前组织小学生考试选拔，交五千元占位费。
            私立学校学费一年涨八千，老生也跟着涨，没有听证。
            孩子不适应私立学校开学三天想退学，学校只退一半学费。
            公参民学校转公办以后，原来的老师全走了，教学质量直线下降。
            招生简章写小班教学三十人，实际塞了五十二个。
            国际学校办学许可证上没有高中，却在招高中生
            民办学校拖欠老师工资导致停课，几百个孩子没课上，请政府赶快介入
            孩子在一所民办初中读初一，报名时学校收了三万元建校费，说毕业返还，收据上写的是捐资助学。今年学校换了举办者，新校方不认这笔账，四百多个家长都着急，请教育主管部门查一查资金去向。
          `,
          examplesEn: `
            The private school tests pupils in advance and takes a deposit of five thousand.
            Tuition rose by eight thousand a year even for old pupils.
          `,
          demandTypes: ['complaint', 'report', 'consult'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian'],
          legalBasis: [law('中华人民共和国民办教育促进法')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.01.07',
          name: '特殊教育',
          nameEn: 'Special education',
          synonyms: '特殊教育 特教学校 随班就读 自闭症孩子上学 聋哑学校 残疾儿童入学 送教上门 多动症 智力障碍学生',
          examples: `
            孩子有轻度自闭症，学校要求家长全程陪读，否则就劝退。
            我女儿听力残疾戴人工耳蜗，能不能在普通小学随班就读？
            特殊教育学校离家太远，没有宿舍，低年级孩子怎么上学？
            班里有个多动症学生经常打人，学校没有专业老师，希望配备资源教师。
            脑瘫儿童送教上门一个学期只来了两次。
            请问残疾学生上高中大学有什么补助
            我儿子六岁，轻度孤独症，幼儿园读完了大班，报名小学时校长说怕影响别的孩子，让我们去特教学校。特教老师评估后又说孩子能力不错应该融合。请问到底谁来决定，随班就读要走什么程序？
          `,
          examplesEn: `
            The school demands that a parent sits in class with our mildly autistic child.
            Can my daughter with a cochlear implant attend an ordinary school?
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['canlian'],
          legalBasis: [law('残疾人教育条例'), law('中华人民共和国残疾人保障法')],
          questions: [SCHOOL],
        }),
      ],
    },
    {
      code: '11.02',
      name: '学前教育',
      nameEn: 'Kindergartens',
      leaves: [
        leaf({
          code: '11.02.01',
          name: '幼儿园学位与招生',
          nameEn: 'Kindergarten places',
          synonyms: '幼儿园报名 上幼儿园难 公办幼儿园 幼儿园招生 幼儿园摇号 入园难 普惠园 幼儿园学位',
          examples: `
            我们街道只有一所公办幼儿园，报名三百多人只招九十个，剩下的孩子去哪里上？
            幼儿园报名要几点去排队，网上能报吗，外地户口收不收？
            双职工家庭抢不到公办园，民办的一个月三千六，压力太大。
            孩子九月二日出生，晚一天就要多等一年才能入园。
            金穗镇几个村的娃娃没有幼儿园，都要送到县城。
            公办园招生名额被关系户占了，摇号过程不公开。
            中途想转园，哪个公办幼儿园还有中班空位
            南岗新区这两年搬进来上万户，公办幼儿园只有一所，今年小班报名四百二十人，只收七十五人，其余全靠摇号。摇不中的孩子只能去每月四千的私立园，希望政府加快建普惠园。
          `,
          examplesEn: `
            Three hundred families applied for ninety places in our only public kindergarten.
            Can we register for kindergarten online with an outside registration?
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(PRESCHOOL)],
          questions: [mayAsk('home', '居住小区、孩子年龄？', 'Where do you live, and age of the child?')],
        }),
        leaf({
          code: '11.02.02',
          name: '幼儿园收费与退费',
          nameEn: 'Kindergarten fees',
          synonyms: '幼儿园收费 保教费 幼儿园退费 兴趣班费 幼儿园伙食费 赞助费 幼儿园涨价 延时费',
          examples: `
            幼儿园每学期除了保教费，还要交特色课费、被褥费、活动费，加起来一万多。
            孩子因病请假一个月，幼儿园伙食费一分不退。
            普惠性民办园收费标准是多少，我们园每月收两千二合规吗？
            老师私下说不报英语兴趣班的孩子要单独坐在一边。
            放假期间也照收保教费，理由是不放弃学位。
            幼儿园倒闭了，预交的一年费用谁来退
            每学期收三百块书本费，孩子一本书都没带回来
            我家孩子上小班，9月交了一学期保教费五千四，10月底因为搬家转走，园长说书面合同写着开学一个月后不退费。可物价文件上说按月收取，请问究竟该怎么退？
          `,
          examplesEn: `
            Besides tuition the kindergarten collects fees for special classes, bedding and events.
            My child was ill for a month and they refund nothing for meals.
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian'],
          legalBasis: [law(PRESCHOOL), law('幼儿园收费管理暂行办法')],
          questions: [ask('kindergarten', '幼儿园名称、收费项目和金额？', 'Kindergarten, item and amount?')],
        }),
        leaf({
          code: '11.02.03',
          name: '幼儿园保教与虐童',
          nameEn: 'Care in kindergartens and child abuse',
          synonyms: '虐待儿童 幼师打孩子 幼儿园监控 幼儿园伙食 保教质量 针扎 小学化 幼儿受伤 老师体罚幼儿',
          examples: `
            三岁的女儿回家说老师用尺子打手心，胳膊上有掐痕，园方拒绝给看监控。
            幼儿园午睡不睡的孩子被关在厕所里，孩子现在一提上学就哭。
            孩子在园里滑梯摔断门牙，老师没有第一时间通知家长。
            大班就开始教拼音和算术留作业，小学化太严重。
            幼儿园给孩子吃剩菜热了两遍，图片已经有家长拍到了。
            一个班四十个孩子只有一名老师没有保育员。
            老师在班级群里公开辱骂家长，请教育部门处理
            昨天接孩子发现屁股上有两道红印，孩子说是不睡午觉被老师用衣架打的。找园长调监控，园长说摄像头刚好坏了。同班还有两个家长反映孩子半夜惊醒说“老师别打”，请教育局和公安尽快调查，恢复监控。
          `,
          examplesEn: `
            My three-year-old has pinch marks and the kindergarten refuses to show the video.
            Children who do not nap are locked in the bathroom.
          `,
          demandTypes: ['complaint', 'report', 'help'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['gongan'],
          legalBasis: [law(PRESCHOOL), law(MINORS, '第二十七条')],
          leastUrgency: 'T1',
          questions: [ask('kindergarten', '幼儿园名称、班级、孩子是否受伤？', 'Kindergarten, class, and is the child hurt?')],
        }),
        leaf({
          code: '11.02.04',
          name: '无证幼儿园与小区配套园',
          nameEn: 'Unlicensed and estate kindergartens',
          synonyms: '无证幼儿园 黑幼儿园 小区配套幼儿园 配套园移交 家庭托管园 看护点 幼儿园未开办',
          examples: `
            城中村居民楼里开了一家没有证的幼儿园，几十个孩子挤在一楼，没有消防通道。
            小区交房三年了，配套幼儿园盖好空着不开园，业主的孩子没学上。
            开发商把配套幼儿园租给别人办高价园，承诺的普惠没有了。
            我们小区规划的幼儿园地块变成了停车场，教育局知道吗？
            村里看护点用面包车接送小孩，一车塞二十个。
            请问配套园什么时候移交教育部门办成公办
            我们小区当初买房的时候，售楼处沙盘上明明白白标着九班制公办幼儿园，交房两年，房子建好了却被开发商挂牌对外出租，办成了舞蹈学校。业主们要求教育局依法收回举办公办园。
          `,
          examplesEn: `
            An unlicensed kindergarten operates in a flat without a fire exit.
            Our estate's kindergarten has stood empty for three years.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['ziran', 'street'],
          legalBasis: [law(PRESCHOOL)],
          questions: [ask('place', '地点、小区名称？', 'Place or name of the estate?')],
        }),
      ],
    },
    {
      code: '11.03',
      name: '学校收费与资助',
      nameEn: 'School fees and aid',
      leaves: [
        leaf({
          code: '11.03.01',
          name: '中小学乱收费',
          nameEn: 'Improper school fees',
          synonyms: '学校乱收费 收班费 家委会收费 空调费 资料费 强制捐款 择校费 住宿费 书本费 代收费',
          examples: `
            开学家委会让每个家长交六百元买空调和饮水机，公办学校可以这样收吗？
            高中收补课费每人一千二，只打收条不开发票。
            学校要求统一购买平板电脑，四千八一台，不买就进不了智慧班。
            小学每学期收两百元打印费，还不允许家长问用途。
            初三毕业照、毕业册强制消费三百八。
            住校生水电费、热水卡费、洗衣费，一样一样收，比学费还多。
            学校强制学生订阅报刊杂志，一人三份。
            请问义务教育阶段到底哪些费用可以收
            孩子读公办初中二年级，本学期学校通过一个“智慧校园”小程序收费，作业本六十、打印八十、晚自习看护三百、饮用水九十，不交就天天在班级群里接龙催。请问义务教育阶段可以这样收吗？
            高中学费从八百涨到一千六，是物价部门批准的吗？
          `,
          examplesEn: `
            Parents were told to pay six hundred yuan each for classroom air conditioners.
            The senior school charges 1,200 for extra lessons without a receipt.
          `,
          demandTypes: ['complaint', 'report', 'consult'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian'],
          legalBasis: [law(COMPULSORY, '第二条'), law(COMPULSORY, '第二十五条')],
          questions: [SCHOOL, ask('item', '收费项目、金额、收款人？', 'Which fee, how much, paid to whom?')],
        }),
        leaf({
          code: '11.03.02',
          name: '校服与教辅材料',
          nameEn: 'Uniforms and study materials',
          synonyms: '校服 校服质量 校服太贵 教辅 练习册 强制购买教辅 指定书店 学具 校服采购',
          examples: `
            学校要求一次买四套校服，夏装冬装一千一百多，质量很差，洗一次就掉色。
            老师在群里发链接，让家长统一到指定书店买教辅，不买就点名。
            校服有刺鼻气味，孩子穿了皮肤过敏。
            每年都换校服款式，旧的还很新就不能穿了。
            一学期七本练习册，好多到期末都是空白的，纯属浪费。
            校服采购有没有公开招标，家长能不能看合同
            开学学校发通知要统一换新校服，春秋冬三季六件一千三百八，自愿二字写得很小，不买的孩子升旗时站在最后一排。材质标注含棉百分之六十，洗了两次全是球，请查查采购过程。
          `,
          examplesEn: `
            Four sets of uniform cost over a thousand yuan and fade after one wash.
            The teacher makes us buy exercise books from one particular shop.
          `,
          demandTypes: ['complaint', 'suggestion', 'report'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian'],
          legalBasis: [law(COMPULSORY, '第二十五条')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.03.03',
          name: '课后服务',
          nameEn: 'After-school care',
          synonyms: '课后服务 课后延时 延时服务 托管 晚托 四点半 课后服务费 午托 午休 寒暑假托管',
          examples: `
            课后服务说是自愿，不参加的学生老师会找家长谈话，变相强制。
            延时服务一节课四块钱，内容就是自习写作业，还收素质课的钱。
            下午四点就放学，双职工没人接孩子，希望学校尽快开课后托管。
            暑期托管班在哪里报名，公办的有多少名额？
            学校不安排午休，孩子趴在桌子上睡，颈椎受不了。
            课后服务请了外面机构的人来上课，老师有没有资质
            校门口午托班十几个人住一间屋，饭菜卫生堪忧
            学校的课后延时班一学期收七百五，老师坐在讲台上批作业，孩子们写完就趴着，遇到活动课说取消就取消，费用从来不退。希望能按实际开课次数结算，并开些体育、美术类的课。
          `,
          examplesEn: `
            After-school care is called voluntary but we are pressed to join.
            School ends at four and nobody can collect our child; please offer care.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'jiaoyu',
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.03.04',
          name: '学生资助与助学贷款',
          nameEn: 'Student aid and loans',
          synonyms: '助学金 奖学金 贫困生补助 助学贷款 生源地贷款 营养午餐 雨露计划 国家助学金 学费减免',
          examples: `
            家庭困难的高中生怎么申请国家助学金，要开哪些证明？
            班里家里有车有房的同学领了助学金，真正困难的没有评上。
            生源地助学贷款今年什么时候开始办理，父母必须到场吗？
            低保家庭的孩子读职高，学校说名额已经满了。
            雨露计划补贴申请了一年没有发下来。
            农村义务教育营养餐每天五块钱，孩子只吃到一个鸡蛋一盒奶。
            助学贷款逾期上了征信，我根本没收到通知
            我家是监测户，儿子今年考上省外的大学，学费加住宿一年九千六。生源地贷款要找共同借款人，他爸爸失联多年，我又过了六十岁，窗口说不符合条件，孩子的通知书眼看就要作废，求助！
          `,
          examplesEn: `
            How does a senior pupil from a poor family apply for the state grant?
            When does the student loan office open this year?
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'jiaoyu',
          questions: [SCHOOL],
        }),
      ],
    },
    {
      code: '11.04',
      name: '教学管理',
      nameEn: 'Teaching and school life',
      leaves: [
        leaf({
          code: '11.04.01',
          name: '学校违规补课',
          nameEn: 'Extra lessons by schools',
          synonyms: '学校补课 周末补课 假期补课 提前开学 寒暑假补课 高三补课 晚自习上课 违规补课 节假日上课',
          examples: `
            高中寒假只放七天，正月初六就要求返校上课，严重违反教育部规定。
            学校周六全天上课，美其名曰自主学习，还要交费。
            初三年级国庆节只休两天，学生没有休息时间，身体都累垮了。
            七月的大热天还在补课，教室没有空调，孩子中暑了也不停。
            希望教育局严查各校以家委会名义租场地补课。
            别的学校都在补课，我们学校不补，家长担心高考吃亏，请问能不能统一？
            县一中高二暑假八月一日就开学了，合适吗
            我是一名高二学生，学校放假放得比谁都短，元旦只休半天，月假改成三周一次，早上六点跑操晚上十点半下课，班里好几个同学发烧都不敢请假。希望有关部门能管一管，也请替我保密。
          `,
          examplesEn: `
            The senior school gives only seven days of winter holiday and then teaches on.
            Classes all day on Saturday are called "self-study" and must be paid for.
          `,
          demandTypes: ['report', 'complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(MINORS, '第三十三条')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.04.02',
          name: '作业负担与作息时间',
          nameEn: 'Homework and timetable',
          synonyms: '作业多 减负 上学太早 放学时间 作息时间 到校时间 晚自习 双减 体育课被占 睡眠不足 手机打卡作业',
          examples: `
            小学三年级每天作业写到十点半，双减到底减了什么？
            冬天六点五十就要到校早读，天都没亮，孩子睡眠严重不足。
            初一走读生强制上晚自习到九点四十，女孩子回家不安全。
            体育课和美术课经常被数学老师占用，一周上不了一节。
            老师让家长批改作业，还要每天拍视频打卡，上班族吃不消。
            课间十分钟不让学生出教室，上厕所都要请假。
            建议中小学错峰上下学，冬季推迟到八点半上课
            我家孩子四年级，每天语文抄写两页、数学卷子一张、英语打卡三个，还有手抄报，经常十一点才睡。给老师提意见，老师说这是为他好。双减政策喊了这么久，落到学校里怎么就变了样？
          `,
          examplesEn: `
            My third-grader does homework until half past ten at night.
            Pupils must be at school before seven in winter, in the dark.
          `,
          demandTypes: ['complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(MINORS, '第三十三条')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.04.03',
          name: '分班与大班额',
          nameEn: 'Class lists and overcrowding',
          synonyms: '分班 重点班 实验班 大班额 调班 快慢班 班级人数多 换座位 尖子班 阴阳分班',
          examples: `
            初一新生开学就按成绩分重点班和普通班，好老师全给了重点班。
            一个班六十八个人，最后一排的孩子贴着墙，黑板都看不清。
            学校把我们班拆散分到其他班，孩子情绪很大，事先没征求意见。
            高二文理分科后强制转班，理由是成绩不达标。
            小学分班有没有现场公开抽签，领导的孩子怎么都在一个班？
            老师排座位只照顾送礼的家长，我家孩子近视一直坐后排
            女儿刚上初一，开学前学校组织了一次“了解性测试”，两天后分班，九班和十班全是前八十名，任课老师也都是名师，其他班的家长都很气愤。教育局三令五申均衡编班，为什么这所学校可以例外？
          `,
          examplesEn: `
            New pupils are sorted into key and ordinary classes by marks.
            There are sixty-eight children in one class.
          `,
          demandTypes: ['complaint', 'report', 'suggestion'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(COMPULSORY, '第二十二条')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.04.04',
          name: '师资不足与教学质量',
          nameEn: 'Teacher shortages and quality of teaching',
          synonyms: '教学质量差 缺老师 频繁换老师 代课老师 师资力量 教学水平 班主任更换 农村学校没老师 成绩下滑',
          examples: `
            孩子班上两年换了五个数学老师，成绩一落千丈，家长联名要求换回原来的老师。
            乡村小学英语没有专职老师，都是语文老师代课。
            新建的分校挂着名校牌子，一个骨干教师都没有。
            班主任请产假三个月，学校找了个没毕业的实习生带班。
            高中连续几年没考上几个一本，老百姓对教育质量很失望。
            网课效果太差，孩子根本听不懂，什么时候恢复线下教学？
            信息、音乐课形同虚设，学校常年缺科任老师
            我们镇中心小学四年级三个班，英语老师去年全部考走了，这学期一直由体育老师代课，放录音给孩子听。成绩下来全班及格的只有九个。恳请教育局尽快补充老师，农村孩子也不该输在起跑线上。
          `,
          examplesEn: `
            My child's class has had five mathematics teachers in two years.
            There is no trained English teacher in our village school.
          `,
          demandTypes: ['complaint', 'suggestion', 'help'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(COMPULSORY)],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.04.05',
          name: '学校管理与学生处分',
          nameEn: 'School rules and discipline',
          synonyms: '学校管理 开除学生 劝退 处分 手机管理 发型要求 封闭管理 请假难 停课 校规 家长会',
          examples: `
            孩子因为带手机到校被勒令回家反省两周，影响学习，学校有这个权力吗？
            初三成绩差的学生被动员去读技校，不让参加中考。
            学校全封闭管理，一个月只准回家一次，孩子发烧请假都难。
            女生必须剪短发，不剪就不让进校门。
            学校随意停课搞大型汇演，排练一个多月。
            宿舍夜里查房的生活老师翻学生的私人物品和日记。
            中学公开张贴全年级成绩排名，孩子压力很大
            儿子高一，在宿舍熄灯后用手电看书被记大过，学校要求家长接回家反省十天，期间不许参加期中考试。孩子情绪很低落，请问学校有没有权力长时间停学生的课？
          `,
          examplesEn: `
            My child was sent home for two weeks for bringing a phone.
            Weak pupils are pushed into vocational schools before the entrance exam.
          `,
          demandTypes: ['complaint', 'consult', 'suggestion'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(COMPULSORY, '第二十七条'), law('中小学教育惩戒规则（试行）')],
          questions: [SCHOOL],
        }),
      ],
    },
    {
      code: '11.05',
      name: '师德师风',
      nameEn: 'Conduct of teachers',
      leaves: [
        leaf({
          code: '11.05.01',
          name: '体罚与侮辱学生',
          nameEn: 'Corporal punishment and humiliation',
          synonyms: '体罚 老师打人 老师骂学生 变相体罚 罚站 罚抄 侮辱学生 扇耳光 冷暴力 歧视学生',
          examples: `
            体育老师用脚踹我儿子的腰，现在走路都疼，学校只让老师口头道歉。
            孩子没写完作业，被老师扇耳光，耳朵嗡嗡响，医院诊断鼓膜损伤。
            班主任当着全班骂孩子是猪脑子，孩子回家说不想活了。
            罚学生在太阳底下蹲一节课，有个女生晕倒了。
            抄课文二十遍抄到夜里一点，算不算变相体罚？
            因为家长投诉过学校，老师现在对孩子不闻不问，孤立他。
            数学老师拿教鞭抽手，班上好几个孩子手都肿了
            我儿子二年级，上课讲话，被语文老师揪着耳朵拖到走廊，耳根撕裂缝了三针。学校赔了医药费，可那位老师照样当班主任，孩子现在见到她就发抖，不肯去上学。请求给孩子调班并处理这名教师。
          `,
          examplesEn: `
            The PE teacher kicked my son in the back and he can hardly walk.
            The teacher calls my child stupid in front of the whole class.
          `,
          demandTypes: ['complaint', 'report'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['gongan'],
          legalBasis: [law(COMPULSORY, '第二十九条'), law(MINORS, '第二十七条')],
          questions: [SCHOOL, ask('injury', '孩子是否受伤、有无就医？', 'Is the child hurt, and was a doctor seen?')],
        }),
        leaf({
          code: '11.05.02',
          name: '在职教师有偿补课',
          nameEn: 'Paid tutoring by serving teachers',
          synonyms: '有偿补课 老师办补习班 在职教师补课 老师家里补课 课上不讲课下讲 一对一补课 教师兼职',
          examples: `
            举报初二物理老师周末在家里开补习班，一节课一百五，班里一半学生都去了。
            老师上课留一手，重点全放在自己的辅导班讲。
            在职教师挂靠培训机构上课，用的是化名。
            不去老师那儿补课的孩子，作业从来不批改，座位也往后调。
            县中老师租小区住房办晚辅班，几十个学生吵得邻居没法休息。
            暑假期间有公办老师组织学生到民宿集中补课，每人四千八
            某初中数学老师租住在学校后面的小区，每周五晚和周六全天补课，一次一百二，他班里四十六人有三十多个在上。没去的孩子上课提问从来不叫。老师的妻子收款，微信转账备注“菜钱”。请实地查一查。
          `,
          examplesEn: `
            A physics teacher runs paid weekend classes at home for half of his own pupils.
            Children who do not take the teacher's private lessons are ignored.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'jiaoyu',
          legalBasis: [law('严禁中小学校和在职中小学教师有偿补课的规定')],
          questions: [SCHOOL, ask('where', '补课地点和时间？', 'Where and when do the lessons take place?')],
        }),
        leaf({
          code: '11.05.03',
          name: '教师收礼与违纪',
          nameEn: 'Gifts and other misconduct',
          synonyms: '老师收礼 索要礼品 谢师宴 师德败坏 老师酗酒 性骚扰学生 教师违纪 推销保险 学校腐败',
          examples: `
            教师节前班主任在群里暗示家长表示心意，购物卡五百起。
            校长儿子结婚大摆宴席，全校老师被要求随礼。
            有老师酒后上课，满身酒气还在课堂上睡觉。
            男老师单独叫女生到宿舍谈话，动手动脚，家长不敢声张，请保护孩子隐私。
            学校基建项目都给了校长亲戚，请调查。
            老师向家长推销保险和保健品，不买就给脸色看
          `,
          examplesEn: `
            Before Teachers' Day our class teacher hinted at gift cards.
            A male teacher calls girls to his room alone and touches them; please protect the children.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['gongan', 'jiandu'],
          legalBasis: [law('中华人民共和国教师法')],
          questions: [SCHOOL],
        }),
      ],
    },
    {
      code: '11.06',
      name: '校园安全与后勤',
      nameEn: 'Safety and services at school',
      leaves: [
        leaf({
          code: '11.06.01',
          name: '校园欺凌',
          nameEn: 'Bullying',
          synonyms: '校园欺凌 校园霸凌 被同学打 被欺负 校园暴力 勒索 孤立 群殴 学生打架',
          examples: `
            女儿在学校厕所被五个同学围着扇耳光，还拍了视频发到网上，学校想私了。
            儿子长期被同学勒索零花钱，不给就挨打，老师说是小孩子闹着玩。
            初中生在校门外被高年级学生殴打，鼻梁骨折。
            孩子在宿舍被逼着给别人洗袜子、喝脏水，现在不敢去学校。
            学校对欺凌事件的处理就是让双方写检讨，施暴的孩子第二天照样上课。
            请问被霸凌了除了报警还能找谁，能给孩子做心理辅导吗？
            我女儿初二，从上学期开始被同寝室四个女生排挤，被子里倒水、头发被剪，上周被拉到操场后面跪着拍视频。告诉班主任，班主任说她自己也有问题。孩子现在手腕上有划痕，医生诊断中度抑郁，请求马上介入。
          `,
          examplesEn: `
            Five classmates slapped my daughter in the toilet and put the video online.
            My son is forced to hand over his pocket money and beaten if he refuses.
          `,
          demandTypes: ['help', 'complaint', 'report'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['gongan'],
          legalBasis: [law(MINORS, '第三十九条'), law('中华人民共和国预防未成年人犯罪法')],
          leastUrgency: 'T1',
          questions: [SCHOOL, ask('injury', '孩子现在是否安全、是否受伤？', 'Is the child safe now, and hurt?')],
        }),
        leaf({
          code: '11.06.02',
          name: '学校食堂与校园餐',
          nameEn: 'School canteens and meals',
          synonyms: '学校食堂 学生餐 校园餐 食堂饭菜 配餐公司 饭里有虫 食堂承包 食物中毒 食堂价格 小卖部',
          examples: `
            孩子在学校吃午饭后集体拉肚子，班里有十一个同学去了医院。
            食堂饭菜吃出头发和虫子，反映过几次都没改善。
            配餐公司送来的盒饭冬天都是凉的，一份还要十八块。
            高中食堂被私人承包，份量少价格高，孩子根本吃不饱。
            学校禁止家长送饭，强迫学生在食堂充卡消费。
            能不能公开校园餐的食材采购价和账目？
            小卖部卖三无辣条，卫生谁来管
            学校食堂用的是预制菜，冷冻肉，家长强烈反对
            孩子的学校今年换了配餐公司，饭送到时已经半凉，菜里常见黑头发和塑料皮，周三全班有九个孩子肚子疼，学校让家长别在群里说。一餐十六元，肉只有两片，希望教育局和市场监管公布检查结果。
          `,
          examplesEn: `
            Eleven children in the class went to hospital after the school lunch.
            Hair and insects keep turning up in the canteen food.
          `,
          demandTypes: ['complaint', 'report', 'suggestion'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian', 'weijian'],
          legalBasis: [law('中华人民共和国食品安全法', '第五十七条'), law('学校食品安全与营养健康管理规定')],
          questions: [SCHOOL, ask('ill', '有没有人不舒服、几个人？', 'Is anyone ill, and how many?')],
        }),
        leaf({
          code: '11.06.03',
          name: '校车与上下学接送',
          nameEn: 'School buses and the way to school',
          synonyms: '校车 校车超载 接送学生车 校车线路 黑校车 校车收费 上下学接送 定制公交',
          examples: `
            幼儿园的校车核载十九人坐了三十多个娃，早晚都超员，太危险了。
            村里的孩子到镇上读书要走五公里，希望开通校车。
            私家面包车非法接送学生，一辆七座车塞十五个。
            校车费一学期涨到一千八，没有任何通知。
            校车司机边开车边打电话，急刹车孩子磕破了头。
            撤点并校的时候答应有校车接送，两年了没有兑现
            我们行政村离镇中心小学六公里，撤掉村小时镇里答应开校车，开了一年半说司机工资没着落就停了。现在二十几个娃娃挤在一辆三轮摩托上，前天翻进沟里，两个孩子骨折，求你们快点恢复校车。
          `,
          examplesEn: `
            The kindergarten bus is licensed for nineteen and carries over thirty children.
            Children walk five kilometres to the town school; please run a school bus.
          `,
          demandTypes: ['complaint', 'report', 'suggestion'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['jiaojing', 'jiaotong'],
          legalBasis: [law('校车安全管理条例')],
          questions: [ask('bus', '学校、车牌号、线路？', 'School, plate number and route?')],
        }),
        leaf({
          code: '11.06.04',
          name: '校园周边经营与治安环境',
          nameEn: 'Shops and order around schools',
          synonyms: '校园周边 校门口摆摊 学校周边网吧 校外闲散人员 文具店烟 校门口小吃 学校围墙外 学校旁边工地 校园周边整治',
          examples: `
            校门口流动摊贩卖油炸食品，孩子吃了拉肚子。
            中学附近一百米就有一家台球厅，学生逃课在里面抽烟。
            放学后有社会青年在校门口堵学生要钱，家长提心吊胆。
            学校旁边的文具店向小学生卖盲盒卡片和整蛊玩具，还有赌博性质的抽奖。
            围墙外就是工地，塔吊从操场上面转过去
            学校后门那条巷子没有路灯也没有监控，住校的女生晚自习回来很害怕，请多部门一起整治。
            幼儿园隔壁开了成人用品店，招牌就对着孩子们的活动场地。
          `,
          examplesEn: `
            Youths wait at the school gate and take money from pupils.
            A billiard hall a hundred metres from the school is full of truants smoking.
          `,
          demandTypes: ['help', 'complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['gongan', 'chengguan', 'shijian'],
          legalBasis: [law(MINORS, '第五十八条')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.06.05',
          name: '校舍宿舍与教学设施',
          nameEn: 'School buildings and equipment',
          synonyms: '学校宿舍 教室没空调 毒跑道 操场 校舍危房 学校暖气 教室装修甲醛 宿舍条件 学校厕所 课桌椅',
          examples: `
            新装修的教室味道刺鼻，好几个孩子流鼻血，要求公布甲醛检测报告。
            塑胶跑道太阳一晒味道呛人，担心是毒跑道。
            教学楼顶层漏雨，墙皮整块往下掉，村小还是危房。
            教室里五十多人没有空调，夏天三十八度孩子怎么上课？
            冬天教室暖气不热，孩子手都冻裂了。
            高中宿舍十二人一间，没有热水洗澡，厕所在楼外面。
            学校旱厕又脏又臭，孩子憋着不敢上
            教学楼刚刷完漆就让一年级搬进去，味道冲得眼睛疼，我家孩子连着流了三天鼻血，同班好几个都请假了。学校说通风达标，但不肯给检测报告。建议先让孩子们搬回老楼，等重新检测合格以后再用。
          `,
          examplesEn: `
            The newly decorated classroom smells and several children have nosebleeds.
            There is no air conditioning for fifty pupils at thirty-eight degrees.
          `,
          demandTypes: ['complaint', 'help', 'suggestion'],
          leadUnit: 'jiaoyu',
          legalBasis: [law(COMPULSORY, '第二十四条')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.06.06',
          name: '学生伤害与心理健康',
          nameEn: 'Accidents and pupils’ mental health',
          synonyms: '学生受伤 校内摔伤 学平险 学校赔偿 心理健康 抑郁 厌学 自残 网瘾 心理老师',
          examples: `
            孩子上体育课翻单杠摔断胳膊，学校说家长自己走保险，这样负责任吗？
            孩子在学校午休从上铺掉下来，缝了八针，学校没装护栏。
            学平险理赔学校推给保险公司，保险公司推给学校。
            初三女儿厌学自残，学校没有心理老师，该到哪里求助？
            春游活动中学生溺水，想知道学校有没有尽到责任。
            同学课间追逐把孩子眼睛撞伤，赔偿谈不拢，学校不出面
            儿子在学校上体育课踢球，被另一名学生撞倒，门牙断了两颗，以后要一直修补。学校说保险只能赔三千，对方家长不接电话，学校也不肯组织调解，我们做家长的该怎么办？
          `,
          examplesEn: `
            My child broke an arm in PE and the school refuses responsibility.
            My daughter harms herself and the school has no counsellor.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['weijian'],
          legalBasis: [law('学生伤害事故处理办法')],
          questions: [SCHOOL, ask('state', '孩子目前的伤情或状态？', 'How is the child now?')],
        }),
      ],
    },
    {
      code: '11.07',
      name: '校外培训',
      nameEn: 'Tutoring businesses',
      leaves: [
        leaf({
          code: '11.07.01',
          name: '培训机构退费与跑路',
          nameEn: 'Refunds and vanished tutoring firms',
          synonyms: '培训机构退费 培训机构跑路 退学费 退课 机构关门 早教退费 舞蹈班退费 课时费 预付学费',
          examples: `
            在一家英语培训机构交了两万三，才上了六节课，门店就关了，负责人失联。
            孩子不想学画画了，剩下四十节课机构一分钱不退。
            少儿编程班老师全部离职，换人上课质量太差，要求退费被拖了四个月。
            双减以后机构转型，合同里的学科课上不了，退款只给三成。
            舞蹈培训学校换了老板，新老板不认原来的课时。
            涉及二百多个家庭，金额三百多万，恳请教育局牵头追回学费。
            培训合同里写着一经缴费概不退款，这种霸王条款有效吗？
            成人考研培训班签的保过协议，没考上不退钱
            我在高新园一家少儿英语机构给女儿报了两年的课，一共三万一千八，其中两万是分期贷款。上周机构发通知说“内部升级暂停营业”，老师说工资也没发。课没得上，贷款每个月还在扣，两百多个家庭不知道找谁，恳请教育、市场监管、公安一起处理。
            幼小衔接班退费扯皮三个月了，机构说要扣掉赠课和书包钱，算下来一分不剩。
          `,
          examplesEn: `
            I paid twenty-three thousand to an English school, which closed after six lessons.
            My child wants to stop painting and they refund nothing for forty unused lessons.
          `,
          demandTypes: ['complaint', 'help', 'report'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian', 'gongan', 'wenlv', 'tiyu'],
          legalBasis: [law('中华人民共和国民办教育促进法'), law('中华人民共和国消费者权益保护法', '第五十三条')],
          questions: [
            ask('firm', '机构名称、地址？', 'Name and address of the firm?'),
            ask('amount', '交了多少、剩多少课时、有无合同？', 'Paid how much, lessons left, contract?'),
          ],
        }),
        leaf({
          code: '11.07.02',
          name: '无证违规培训机构',
          nameEn: 'Unlicensed tutoring firms',
          synonyms: '无证培训 违规培训 学科培训 隐形变异 黑培训班 小饭桌 居民楼培训班 周末学科类 住家教师',
          examples: `
            小区居民楼里开了三家补习班，每天晚上楼道里全是学生，无任何证照。
            机构打着素质拓展的旗号，周末给初中生补数学英语。
            培训机构设在六楼，只有一个楼梯，消防根本不合格。
            咖啡馆二楼变相搞学科类辅导，老师没有教师资格证。
            小饭桌一间屋子接四十个孩子，吃饭写作业都在里面。
            请问艺术类培训机构要到哪个部门办证，教育局还是文旅局？
            网络平台给小学生直播讲奥数，还虚假宣传名师
            对面楼十二层住户家里每天晚上有十几个学生上课，电梯高峰挤不进去，楼道里都是孩子打闹，物业上门说是亲戚聚会。门口还贴着提分海报，明显是无证的学科辅导班。
          `,
          examplesEn: `
            Three unlicensed tutoring classes run in flats of our building every night.
            A "quality education" centre teaches maths and English at weekends.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian', 'xiaofang', 'wenlv', 'tiyu'],
          legalBasis: [law('中华人民共和国民办教育促进法'), law('校外培训行政处罚暂行办法')],
          questions: [ask('place', '详细地址、上课时间？', 'Exact address and lesson times?')],
        }),
      ],
    },
    {
      code: '11.08',
      name: '教师队伍',
      nameEn: 'Teachers',
      leaves: [
        leaf({
          code: '11.08.01',
          name: '教师工资待遇',
          nameEn: 'Teachers’ pay',
          synonyms: '教师工资 教师待遇 拖欠教师工资 绩效工资 教师津贴 班主任费 乡村教师补贴 公积金教师 十三个月工资 教师奖金',
          examples: `
            我们县教师的绩效工资和年终一次性奖金两年没有兑现，公务员都发了。
            义务教育教师平均工资不低于公务员，为什么到现在没落实？
            乡镇学校的老师乡村补贴被学校统一扣下再分配，不合理。
            教师的课后服务费从家长那里收了，却没有发给上课的老师。
            退休教师的生活补贴和在职差太多，老教师寒心。
            公办幼儿园聘用的老师一个月一千九，怎么留得住人？
            支教老师的交通补助一直没报
            体检、疗养、取暖费，别的单位有的我们教师都没有
            我们是山区县的中小学老师，绩效工资从应发工资里扣出来再考核发回，等于用我们自己的钱奖励自己。公务员的年度考核奖都拿了，教师的到现在没影。我们不想闹事，只希望“不低于公务员”这句话能够落地。
            幼儿园老师寒暑假不发工资，只给一半社保，合理吗？
          `,
          examplesEn: `
            Our performance pay and yearly bonus have not been paid for two years.
            The rural allowance is kept by the school and redistributed.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['renshe'],
          legalBasis: [law(COMPULSORY, '第三十一条'), law('中华人民共和国教师法', '第二十五条')],
          questions: [ask('school', '所在学校或县区、哪项待遇？', 'School or district, and which benefit?')],
        }),
        leaf({
          code: '11.08.02',
          name: '教师招聘与编制',
          nameEn: 'Recruiting teachers and tenure',
          synonyms: '教师招聘 教师编制 教师考编 特岗教师 入编 招教考试 免费师范生 教师公招 公费师范生',
          examples: `
            特岗教师三年服务期满了，什么时候办理入编手续？
            今年招教考试什么时候出公告，非师范专业可以报吗？
            考上教师编制被分到离家九十公里的山区，岗位表上写的是城区。
            参加教师招聘面试，怀疑评委打分有猫腻，要求公布各评委分数。
            公费师范生毕业签约，教育局迟迟不安排岗位。
            聘用制教师干了六年，能不能优先考编？
            幼儿教师编制一个都不放，全靠劳务派遣
            我在外地当了五年特岗和在编教师，父母年迈想考回临澜，今年招聘公告限定本市户籍和应届生，工作经验反而成了劣势，请问什么时候能放开？
          `,
          examplesEn: `
            My three years as a special-post teacher are over; when do I get tenure?
            When is this year's teacher recruitment announced?
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['renshe'],
          legalBasis: [law('事业单位公开招聘人员暂行规定')],
          questions: [mayAsk('post', '报考学校、岗位？', 'School and post?')],
        }),
        leaf({
          code: '11.08.03',
          name: '民办代课教师遗留问题',
          nameEn: 'Former community and substitute teachers',
          synonyms: '民办教师 代课教师 老民师 原民办教师补贴 教龄补助 被辞退民办教师 代课老师转正 教龄认定',
          examples: `
            我从1976年到1989年在村小当民办教师，后来被清退，教龄补助的标准太低了。
            代课二十年没有转正，现在六十多岁没有养老保障，请政府关心我们这批人。
            原民办教师身份认定，村里和学校的证明人都去世了，材料怎么补？
            同样当过民师，邻县每年教龄补八百，我们只有三百。
            老民办教师转公办时的考试漏掉了我，多年上访没有结果。
            代课教师养老保险补缴政策落实到哪一步了
            我今年七十一岁，从二十岁起在柳溪大队小学教书，学生换了一茬又一茬，1998年清退民办教师，发了一千二百元就让回家。如今每月教龄补贴加起来二百出头，生活困难，恳请党和政府给我们这批老民师一个公道。
          `,
          examplesEn: `
            I taught in a village school from 1976 to 1989 and was dismissed; the allowance is very small.
            After twenty years as a substitute teacher I have no pension.
          `,
          demandTypes: ['help', 'complaint', 'consult'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['renshe'],
          questions: [ask('years', '任教学校和起止年份？', 'School and years of teaching?')],
        }),
        leaf({
          code: '11.08.04',
          name: '教师资格与普通话证',
          nameEn: 'Teaching certificates',
          synonyms: '教师资格证 教资 教师资格认定 普通话考试 普通话证 教资面试 资格注册 教师证补办',
          examples: `
            教师资格认定现场确认什么时候，居住证可以在这里认定吗？
            教资面试成绩出来了，认定体检必须到指定医院吗？
            普通话水平测试报名一分钟就满了，能不能增加场次？
            教师资格证丢失怎么补办，网站打不开。
            请问五年一次的定期注册没赶上怎么办
            认定机构把我身份证号打错了，教师资格证查不到
          `,
          examplesEn: `
            When is the on-site confirmation for the teaching certificate?
            The Mandarin test was fully booked within a minute.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'jiaoyu',
          legalBasis: [law('教师资格条例')],
          questions: [mayAsk('stage', '学段学科、办理到哪一步？', 'Level, subject, and stage reached?')],
        }),
        leaf({
          code: '11.08.05',
          name: '教师职称调动与考核',
          nameEn: 'Teachers’ titles, transfers and appraisal',
          synonyms: '教师职称 教师调动 中小学高级教师 教师交流轮岗 教师考核 借调 评优 岗位聘任 跨县调动 教师负担',
          examples: `
            夫妻两地分居七年，想从云岭镇中心校调回城区，每年调动考试就两个名额。
            学校评中级职称，校长身边的人年年优先，一线老师看不到希望。
            高级职称评上四年了还没有聘，工资按老标准发。
            教师轮岗把我派到乡下，孩子才一岁，能不能照顾？
            借调到机关三年不还，占着学校编制，学校缺老师。
            教师除了教书还要搞防溺水巡河、APP打卡、迎检材料，非教学任务太多。
            公办老师怀孕了还被安排当两个班班主任
            我是一名乡镇初中语文老师，教两个班还兼班主任，除了上课要填防溺水、控辍、平安、扶贫、公众号转发十几种表，检查组一来三天上不成课。希望能把老师还给课堂。
          `,
          examplesEn: `
            My spouse and I have lived apart for seven years; how can I transfer to the city?
            I passed the senior title review four years ago but was never appointed.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['renshe'],
          legalBasis: [law('中华人民共和国教师法')],
          questions: [mayAsk('school', '所在学校？', 'Your school?')],
        }),
      ],
    },
    {
      code: '11.09',
      name: '教育考试与证书',
      nameEn: 'Examinations and diplomas',
      leaves: [
        leaf({
          code: '11.09.01',
          name: '高考与招生录取',
          nameEn: 'University entrance',
          synonyms: '高考 高考报名 高考加分 高考移民 志愿填报 录取通知书 高考户籍 艺考 强基 新高考 平行志愿',
          examples: `
            高考报名要求户籍满三年，我们刚迁过来两年多，能不能报？
            少数民族加分公示名单里有本地汉族学生改的民族，请核查。
            录取通知书八月底还没收到，邮局说查不到。
            外省学籍回临澜参加高考，需要哪些手续？
            高考志愿填报机构收了八千，报的学校还滑档了。
            考点安检把孩子的助听器收走，影响了英语听力。
            反映有外地考生通过空挂学籍到我市高考移民
            儿子学籍和户籍都在临澜，但父母是随军家属，户口迁来只有两年零四个月，高考报名系统显示资格存疑。部队开了证明，学校说要市招办认定，市招办说等通知，报名后天就截止了，请尽快答复。
          `,
          examplesEn: `
            Our registration is only two years old; may my son take the university entrance exam here?
            The admission letter has not arrived by the end of August.
          `,
          demandTypes: ['consult', 'help', 'report'],
          leadUnit: 'jiaoyu',
          legalBasis: [law('国家教育考试违规处理办法')],
          questions: [mayAsk('pupil', '学籍和户籍所在地？', 'School and household registration?')],
        }),
        leaf({
          code: '11.09.02',
          name: '自考成考与学历提升',
          nameEn: 'Self-study and adult degrees',
          synonyms: '自考 成人高考 函授 学历提升 自学考试 专升本 开放大学 网络教育 自考毕业申请 成考报名',
          examples: `
            自学考试最后一门成绩合格，毕业证今年下半年还能申请吗？
            学历提升机构说一年半包拿本科证，收了九千八，现在没有学籍。
            成人高考报名异地社保不够六个月，审核不过。
            电大毕业证学信网查不到，影响我评职称。
            自考实践课到哪个学校报名，主考院校电话打不通。
            函授站收了学费没有给学生注册，站点撤了
            我在一家学历中心报了成人本科，签合同说考试有老师辅导、统一划重点、两年半毕业，交清了一万零八百。开学一年多才发现学信网上根本没有我的学籍，老师说名额顺延，到现在人也找不到了。
          `,
          examplesEn: `
            I passed my last self-study exam; can I still apply for the diploma this term?
            An agency promised a degree in eighteen months and never enrolled me.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['shijian'],
          legalBasis: [law('高等教育自学考试暂行条例')],
          questions: [mayAsk('exam', '考试类型、准考证号后四位？', 'Kind of exam, last four digits of the ticket?')],
        }),
        leaf({
          code: '11.09.03',
          name: '学历学位证书补办与认证',
          nameEn: 'Proof of diplomas',
          synonyms: '毕业证丢失 学历认证 学信网 补办毕业证 学历证明 中专毕业证 毕业证发放 肄业 学位证',
          examples: `
            九十年代的中专毕业证丢了，学校已经合并，去哪里开学历证明？
            学费已经缴清，职业学院还扣着毕业证不发。
            学信网查不到我的专科学历，学校说数据没上报。
            初中毕业证怎么补办，找工作要用。
            毕业证上的出生日期和身份证不一致，单位不认。
            请问国外的文凭在本市怎么认证
          `,
          examplesEn: `
            I lost my 1990s diploma and the school has been merged; who certifies it?
            The college keeps my diploma although all fees are paid.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'jiaoyu',
          questions: [ask('school', '毕业学校、年份？', 'School and year of graduation?')],
        }),
      ],
    },
    {
      code: '11.10',
      name: '职业教育与高等教育',
      nameEn: 'Vocational and higher education',
      leaves: [
        leaf({
          code: '11.10.01',
          name: '职业学校实习与管理',
          nameEn: 'Vocational schools and internships',
          synonyms: '职高 中职 职业学校 强制实习 顶岗实习 职校学费 中专 实习费 职业学院 五年制',
          examples: `
            职业中专强迫幼师专业的学生去外省电子厂实习，不去就不给毕业证。
            职高招生老师挨家挨户拉学生，说可以直升大专，进去发现没这回事。
            学校把学生实习工资每小时扣五块当管理费。
            五年一贯制转段考试通不过，学费退不退？
            校园里抽烟打架没人管，孩子在中职学校学坏了。
            请问普职融通班读一年以后还能转普高吗
            我弟弟读职高二年级，计算机专业，学校开学就把全班拉到六百公里外的鞋厂流水线，两班倒，一天站十一个小时。说不去实习就不给办毕业证。厂里给学校的钱和学生拿到的差一大截，请教育部门派人核实。
          `,
          examplesEn: `
            The vocational school forces kindergarten-teaching students into an electronics factory.
            The school keeps five yuan an hour of our internship pay.
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['renshe'],
          legalBasis: [law(VOCATIONAL), law('职业学校学生实习管理规定')],
          questions: [SCHOOL],
        }),
        leaf({
          code: '11.10.02',
          name: '高校管理与学生生活',
          nameEn: 'Universities and student life',
          synonyms: '大学宿舍 高校管理 大学学费 大学食堂 校园网 校园卡 开学时间 大学封校 校园贷 宿舍没空调',
          examples: `
            某学院老校区宿舍没有空调和独立卫生间，新生四十度高温军训。
            大学强制学生购买校园卡套餐，否则没法用校园网。
            学校要整体搬迁到新校区，新宿舍装修不到一个月就让学生入住。
            高校扩招导致食堂排队四十分钟，上课都迟到。
            大学毕业论文抽检不合格，导师把责任推给学生。
            请问放寒假的时间为什么比其他高校晚十天
            专业学费录取时写五千，报到让交一万二
            某职业技术学院开学要求新生必须在学校指定的店买床上用品，八件套六百八，被子薄得透光；校园网只能办一家运营商的套餐，每月五十九。这种捆绑消费一年又一年没人管吗？
          `,
          examplesEn: `
            Our old campus dormitory has neither air conditioning nor bathrooms.
            The university forces us to buy a phone plan to use the network.
          `,
          demandTypes: ['complaint', 'suggestion', 'consult'],
          leadUnit: 'jiaoyu',
          legalBasis: [law('中华人民共和国高等教育法'), law('普通高等学校学生管理规定')],
          questions: [ask('school', '学校、校区？', 'University and campus?')],
        }),
      ],
    },
    {
      code: '11.11',
      name: '学校布局与建设',
      nameEn: 'Planning and building schools',
      leaves: [
        leaf({
          code: '11.11.01',
          name: '新建学校与学位规划',
          nameEn: 'New schools',
          synonyms: '新建学校 建学校 学校规划 配套学校 中小学建设 学校不够 九年一贯制 学校开工 新校区 学校延期',
          examples: `
            望江新城入住一万多户，规划的小学一直不动工，孩子没有地方读书。
            配套的九年一贯制学校原定今年秋季招生，现在工地停了，还能按期开学吗？
            我们片区一所高中都没有，孩子们要跨江读书，请求新建一所高中。
            建议在高新园街道增设一所公办初中，缓解学位压力。
            学校扩建占用了小区绿地，居民不同意。
            开发商交付的教学楼没有通过验收，学校只好借址办学
            想了解北湖片区教育用地规划，有没有引进名校的计划？
            金穗新城从2019年规划了一所三十六班小学，围墙都砌好了，工地停了四年，里面长满了草。我们小区孩子只能挤进两公里外的老校，一个班六十七人。请问复工时间定了没有，资金缺口在哪？
          `,
          examplesEn: `
            Ten thousand families moved in and the planned primary school has not been started.
            Our area has no senior school at all; please build one.
          `,
          demandTypes: ['consult', 'suggestion', 'complaint'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['ziran', 'zhujian'],
          legalBasis: [law(COMPULSORY, '第十五条')],
          questions: [ask('area', '所在小区或片区？', 'Which estate or area?')],
        }),
        leaf({
          code: '11.11.02',
          name: '撤点并校与闲置校舍',
          nameEn: 'Closing and merging schools',
          synonyms: '撤点并校 学校合并 学校撤销 村小撤并 闲置校舍 学校搬迁 废弃学校 教学点',
          examples: `
            村小突然通知下学期撤并，六岁的孩子要到十里外住校，家长们都不同意。
            学校整体搬迁到郊区，老城区的孩子怎么上学，有没有征求家长意见？
            原村小学荒废了十几年，房子要塌了，能不能改成养老活动中心？
            两所小学合并以后操场变成停车场，学生没有地方活动。
            闲置的中学被村干部低价出租给私人养猪，产权到底归谁？
            教学点只剩七个学生，请不要撤掉，山里孩子太小走不了远路
          `,
          examplesEn: `
            The village school will be closed and six-year-olds must board ten li away.
            The old village school has been empty for years and is about to collapse.
          `,
          demandTypes: ['complaint', 'help', 'suggestion'],
          leadUnit: 'jiaoyu',
          assistingUnits: ['street'],
          questions: [SCHOOL],
        }),
      ],
    },
  ],
}
