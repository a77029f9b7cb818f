// 12 民政养老与退役军人: aid, old age, children and women, disability, marriage, funerals, communities, veterans. 民政局, 退役军人事务局.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'

const AID = '社会救助暂行办法'
const ELDERLY = '中华人民共和国老年人权益保障法'
const DISABLED = '中华人民共和国残疾人保障法'
const MINORS = '中华人民共和国未成年人保护法'
const VETERANS = '中华人民共和国退役军人保障法'
const HOME = mayAsk('street', '户籍和居住的街道、社区？', 'Street and community of registration and residence?')

export const civilAffairs: FirstLevel = {
  code: '12',
  name: '民政养老与退役军人',
  nameEn: 'Civil affairs, old age and veterans',
  children: [
    {
      code: '12.01',
      name: '社会救助',
      nameEn: 'Social assistance',
      leaves: [
        leaf({
          code: '12.01.01',
          name: '最低生活保障',
          nameEn: 'Subsistence allowance',
          synonyms: '低保 吃低保 低保户 最低生活保障 低保金 低保申请 低保取消 关系保 人情保',
          examples: `
            丈夫去世，我带着两个上学的孩子，没有工作，能不能申请低保？
            我家的低保突然被取消了，社区说系统里显示有辆车，那是十年前的旧摩托。
            村里开着小汽车的人吃着低保，真正困难的五保老人没有。
            低保申请递上去三个月了，街道一直说在核查。
            请问今年的城市低保标准是多少，怎么计算家庭收入？
            残疾儿子三十岁没有劳动能力，可以单独享受低保吗？
            举报村支书给自己的亲戚办低保，名单从不公示
            低保金这个月少发了两百，问谁都说不清
            我今年五十八岁，去年查出尿毒症，每周透析三次，妻子肢体残疾三级，女儿出嫁在外省也有两个孩子。申请低保，村里说女儿有收入要算进去，按人均刚好超六十块钱。请问女儿自己都顾不过来，低保是不是非要这样算？
            请问在城里打零工的孩子每月给家里五百块，低保是不是就要取消？
          `,
          examplesEn: `
            I am widowed with two children at school and no work; may I apply for the allowance?
            Our allowance was cancelled because of a ten-year-old motorcycle.
          `,
          demandTypes: ['help', 'consult', 'report'],
          leadUnit: 'minzheng',
          assistingUnits: ['street'],
          legalBasis: [law(AID)],
          questions: [HOME, mayAsk('family', '家庭人口和收入情况？', 'Size and income of the family?')],
        }),
        leaf({
          code: '12.01.02',
          name: '特困供养与临时救助',
          nameEn: 'Support of the destitute and one-off aid',
          synonyms: '五保户 特困人员 临时救助 困难补助 急难救助 孤寡老人 家庭困难 贫困户 慰问金',
          examples: `
            村里一个孤寡老人七十八了，没儿没女，能不能送到敬老院集中供养？
            家里突然着火，什么都烧没了，想申请临时救助。
            我得了重病丢了工作，房租都交不起，恳请政府给点救济。
            五保户在医院没有人护理，村里说没这笔钱。
            过年慰问困难户的米和油被村干部分给了自己人。
            请问外来人员遇到困难可以在居住地申请救助吗
            丈夫车祸成了植物人，孩子还小，日子实在过不下去了
            我们组有位智障的中年人，父母去世后一个人住在漏雨的土屋里，吃百家饭。村里说他没有身份证办不了五保。冬天快到了，希望民政部门派人来看看，先给他安排个住的地方。
          `,
          examplesEn: `
            A childless old man of seventy-eight lives alone in our village; can he be taken into a home?
            A fire destroyed everything we have; we want to apply for one-off aid.
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'minzheng',
          assistingUnits: ['street'],
          legalBasis: [law(AID)],
          questions: [HOME, mayAsk('urgent', '眼下最急需什么（吃、住、治病）？', 'What is most urgent now: food, shelter, treatment?')],
        }),
        leaf({
          code: '12.01.03',
          name: '流浪乞讨人员救助',
          nameEn: 'Homeless people and beggars',
          synonyms: '流浪汉 乞讨 救助站 流浪人员 露宿街头 桥洞 讨饭 无家可归 睡大街',
          examples: `
            天桥下面有个老人盖着纸板睡了好几天，这两天降温，怕他冻坏。
            火车站地下通道有个女的带着小孩乞讨，孩子一直在睡，怀疑有问题。
            菜场后门有个拾荒的大妈住在三轮车里，腿上烂了一大块，没人管。
            钱包被偷没有路费回家，救助站在什么地方？
            河堤边有人搭棚子长期居住，夏天涨水很危险。
            市中心乞讨的人又多了，有的还拉着行人不放
          `,
          examplesEn: `
            An old man has been sleeping under the footbridge for days and it is freezing.
            My purse was stolen and I have no money to go home; where is the relief station?
          `,
          demandTypes: ['help', 'consult'],
          leadUnit: 'minzheng',
          assistingUnits: ['gongan', 'chengguan', 'street'],
          legalBasis: [law('城市生活无着的流浪乞讨人员救助管理办法')],
          leastUrgency: 'T1',
          questions: [ask('place', '现在在什么位置？', 'Where is the person now?'), mayAsk('state', '身体状况、是否清醒？', 'Condition, conscious or not?')],
        }),
      ],
    },
    {
      code: '12.02',
      name: '养老服务',
      nameEn: 'Care for the elderly',
      leaves: [
        leaf({
          code: '12.02.01',
          name: '养老机构服务与收费',
          nameEn: 'Nursing homes',
          synonyms: '养老院 敬老院 护理院 养老机构 养老公寓 老人院 护工打老人 养老院退费 养老床位',
          examples: `
            母亲在养老院住了半年，身上长了褥疮，护工还说是老人自己的问题。
            养老公寓让老人交八万元会员费，现在说要关门不退钱。
            敬老院伙食太差，一天三顿稀饭咸菜，老人瘦得不成样子。
            养老院每月涨价五百，说是护理等级提高，没有家属签字。
            请问公办养老院还有没有床位，失能老人收不收？
            居民楼一层开养老院，救护车和殡葬车经常来，业主不同意。
            举报护工扇老人耳光，监控视频被院方删了
            我妈在一家民办养老院住了两年，上月夜里从床上摔下来，第二天早上护理员才发现，送医院时已经股骨骨折。院方说签过免责协议，只退当月的床位费。请民政部门查一查他们夜里到底有没有人值班。
            敬老院冬天没有暖气，老人们裹着被子坐一天。
          `,
          examplesEn: `
            My mother got bed sores after half a year in the nursing home.
            The care home took eighty thousand in membership fees and is closing.
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'minzheng',
          assistingUnits: ['weijian', 'shijian'],
          legalBasis: [law(ELDERLY), law('养老机构管理办法')],
          questions: [ask('home', '养老机构名称？', 'Name of the home?')],
        }),
        leaf({
          code: '12.02.02',
          name: '居家养老与助餐',
          nameEn: 'Home care and meals',
          synonyms: '居家养老 老年食堂 助餐点 长者食堂 日间照料 上门服务 适老化改造 养老服务中心 独居老人',
          examples: `
            社区的老年食堂开了三个月就停了，老人们又没有地方吃饭。
            父亲独居，想申请家里卫生间适老化改造，装扶手。
            日间照料中心牌子挂着，里面常年锁门，变成了棋牌室。
            助餐点的饭菜太硬太咸，不适合老年人。
            请问八十岁以上老人政府购买的居家养老服务怎么申请？
            独居老人没人照看，能不能装个一键呼叫器
            我们小区六十岁以上的老人有八百多，很多儿女在外地，中午一个人下碗面条就对付了。社区有两间空房闲着，能不能办个老年食堂？哪怕从别处送餐来热一热也行。
          `,
          examplesEn: `
            The seniors' canteen closed after three months.
            My father lives alone; can we get handrails in his bathroom?
          `,
          demandTypes: ['consult', 'help', 'suggestion'],
          leadUnit: 'minzheng',
          assistingUnits: ['street'],
          legalBasis: [law(ELDERLY)],
          questions: [HOME],
        }),
        leaf({
          code: '12.02.03',
          name: '高龄津贴与老年优待',
          nameEn: 'Allowances and privileges of old age',
          synonyms: '高龄补贴 高龄津贴 老年证 老年卡 八十岁补贴 尊老金 老年优待 敬老卡 百岁老人 老年公交卡',
          examples: `
            父亲满八十岁了，高龄津贴怎么领，从哪个月算起？
            高龄补贴每年都要本人去社区认证，老人瘫在床上怎么去？
            外地户籍的老人在这里能不能办老年证坐公交？
            今年高龄津贴已经三个月没到账了。
            请问八十到八十九岁每月多少钱，九十岁以上呢
            老年卡坐公交高峰期不让刷，是哪里的规定？
            补发生前的高龄津贴要什么材料
            我奶奶九十三岁，户口从乡下迁到桥西街道跟我们住，老家停了高龄津贴，这边说要住满一年才能申请，中间这一年就没有了吗？两头都说按政策办。
          `,
          examplesEn: `
            My father turned eighty; how do we claim the old-age allowance?
            My bedridden mother must appear in person every year to prove she is alive.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'minzheng',
          assistingUnits: ['street'],
          legalBasis: [law(ELDERLY)],
          questions: [HOME],
        }),
        leaf({
          code: '12.02.04',
          name: '赡养与老年人权益',
          nameEn: 'Support by children and rights of the old',
          synonyms: '不赡养老人 赡养纠纷 虐待老人 遗弃老人 子女不管 意定监护 老人财产 养老诈骗求助',
          examples: `
            邻居大爷八十多了，三个儿子都不管，冬天连煤都没有，我们看不下去。
            哥哥霸占老母亲的退休金，还不给她吃饱饭。
            养老院的老人子女一年没有来交费也联系不上。
            父亲患老年痴呆，弟弟带他去把房子过户了，怎么办？
            老人被儿媳打得身上都是伤，村里调解没用。
            想办意定监护，孤老没有子女应该找谁
          `,
          examplesEn: `
            Our neighbour of eighty has three sons and none takes care of him.
            My brother takes our mother's pension and lets her go hungry.
          `,
          demandTypes: ['help', 'report', 'consult'],
          leadUnit: 'minzheng',
          assistingUnits: ['gongan', 'sifa', 'street'],
          legalBasis: [law(ELDERLY), law('中华人民共和国民法典', '第一千零六十七条')],
          questions: [HOME, ask('danger', '老人现在是否有危险？', 'Is the old person in danger now?')],
        }),
      ],
    },
    {
      code: '12.03',
      name: '儿童妇女权益',
      nameEn: 'Rights of children and women',
      leaves: [
        leaf({
          code: '12.03.01',
          name: '孤儿与困境儿童',
          nameEn: 'Orphans and children in need',
          synonyms: '孤儿 困境儿童 事实无人抚养 留守儿童 孤儿补贴 儿童福利院 单亲儿童 儿童救助',
          examples: `
            孙子父亲去世母亲改嫁失联，能不能按事实无人抚养儿童领补助？
            孤儿基本生活费今年标准是多少，上大学以后还发吗？
            父母都在服刑，孩子跟着我这个舅舅，户口和上学怎么解决？
            村里留守儿童暑假没人管，希望办个托管点。
            困境儿童补贴停发了，说孩子妈妈又出现了，可她根本不抚养。
            福利院的孩子生病能不能到市里的大医院看
          `,
          examplesEn: `
            My grandson's father died and his mother vanished; is he entitled to support?
            Both parents are in prison and the child lives with me, his uncle.
          `,
          demandTypes: ['help', 'consult'],
          leadUnit: 'minzheng',
          assistingUnits: ['street', 'fulian'],
          legalBasis: [law(MINORS)],
          questions: [HOME],
        }),
        leaf({
          code: '12.03.02',
          name: '未成年人受侵害与监护缺失',
          nameEn: 'Children harmed or left without care',
          synonyms: '虐待孩子 打孩子 遗弃婴儿 弃婴 儿童独自在家 未成年人保护 后妈打孩子 猥亵儿童 监护人失职',
          examples: `
            楼上每天晚上传来打孩子的声音，小孩哭喊得撕心裂肺，请去看一看。
            公厕旁边发现一个被遗弃的女婴，身上只有一条毛巾。
            七岁的男孩被大人锁在家里好几天，从窗户向外要吃的。
            继父经常打继女，孩子胳膊上有烟头烫伤。
            有个小孩天天在街上卖花到半夜，后面有大人看着。
            离异后前夫不让孩子上学，学校找不到人
          `,
          examplesEn: `
            Every night we hear a child being beaten upstairs.
            An abandoned baby girl was found next to the public toilet.
          `,
          demandTypes: ['report', 'help'],
          leadUnit: 'minzheng',
          assistingUnits: ['gongan', 'fulian', 'street'],
          legalBasis: [law(MINORS, '第十一条')],
          leastUrgency: 'T1',
          questions: [ask('place', '孩子现在在哪里？', 'Where is the child now?'), ask('danger', '是否受伤、是否正在发生？', 'Is the child hurt; is it happening now?')],
        }),
        leaf({
          code: '12.03.03',
          name: '家庭暴力',
          nameEn: 'Domestic violence',
          synonyms: '家暴 老公打人 丈夫打妻子 人身安全保护令 家庭暴力 被打 庇护所 妇联维权',
          examples: `
            丈夫喝了酒就打我，报警好几次都是调解，我想申请人身保护令。
            妹妹被妹夫打得鼻青脸肿，现在不敢回家，有没有庇护的地方？
            离婚以后前夫还天天到单位来闹、跟踪我。
            隔壁女人常常被打得求救，孩子也在哭。
            妇女被家暴找妇联有用吗，能提供律师吗？
            岳父长期被儿子殴打，老人不敢说
            结婚七年，丈夫喝了酒就动手，这次把我肋骨打断两根，派出所出具了告诫书，他根本不当回事，还说我敢离婚就杀我全家。我带着三岁的孩子躲在朋友家，想申请保护令和临时住处，不知道怎么办。
          `,
          examplesEn: `
            My husband beats me when he drinks; I want a protection order.
            My sister was beaten and dares not go home; is there a shelter?
          `,
          demandTypes: ['help', 'report', 'consult'],
          leadUnit: 'fulian',
          assistingUnits: ['gongan', 'minzheng', 'street'],
          legalBasis: [law('中华人民共和国反家庭暴力法', '第十五条'), law('中华人民共和国反家庭暴力法', '第二十三条')],
          leastUrgency: 'T1',
          questions: [ask('danger', '现在是否安全？', 'Are you safe right now?')],
        }),
        leaf({
          code: '12.03.04',
          name: '收养与儿童福利',
          nameEn: 'Adoption',
          synonyms: '收养 领养孩子 收养登记 抱养 收养证 送养 私下抱养 办收养手续',
          examples: `
            我们夫妻多年没有孩子，想收养一个，需要满足什么条件？
            二十年前在路边捡到的女儿，一直没办收养手续，现在怎么补？
            事实收养的孩子上不了户口，派出所让去民政局。
            请问收养福利院的孩子要等多久？
            再婚后想收养对方带来的孩子，前夫不同意怎么办
            怀疑有人在网上买卖婴儿
          `,
          examplesEn: `
            We have no children and want to adopt; what are the conditions?
            I found my daughter by the road twenty years ago and never registered the adoption.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'minzheng',
          assistingUnits: ['gongan'],
          legalBasis: [law('中国公民收养子女登记办法'), law('中华人民共和国民法典', '第一千零九十八条')],
          questions: [HOME],
        }),
      ],
    },
    {
      code: '12.04',
      name: '残疾人服务',
      nameEn: 'People with disabilities',
      leaves: [
        leaf({
          code: '12.04.01',
          name: '残疾证与残疾评定',
          nameEn: 'Disability certificates',
          synonyms: '残疾证 残疾评定 办残疾证 残疾等级 换残疾证 残疾鉴定 假残疾证 残联',
          examples: `
            父亲中风后半身不遂，怎么办残疾证，医生能上门评定吗？
            我的残疾证到期了，换证又要重新鉴定，明明是截肢。
            评残医生说我不够等级，可我一只眼睛已经看不见了。
            村里有人四肢健全却拿着二级残疾证领补贴。
            请问精神残疾在哪个医院评定？
            残疾证办下来要多久，能不能网上申请
          `,
          examplesEn: `
            My father is half paralysed after a stroke; can a doctor come home for the assessment?
            My certificate expired and I must be assessed again although my leg was amputated.
          `,
          demandTypes: ['consult', 'help', 'report'],
          leadUnit: 'canlian',
          assistingUnits: ['weijian'],
          legalBasis: [law(DISABLED)],
          questions: [HOME],
        }),
        leaf({
          code: '12.04.02',
          name: '残疾人补贴与康复辅具',
          nameEn: 'Allowances, rehabilitation and aids',
          synonyms: '残疾人补贴 两项补贴 护理补贴 生活补贴 轮椅 助听器 康复训练 人工耳蜗 残疾人托养 残疾车',
          examples: `
            重度残疾人护理补贴停发三个月了，是什么原因？
            脑瘫孩子在康复机构训练一个月四千，政府补助什么时候拨？
            想申请一辆电动轮椅和护理床，去哪里登记？
            残疾人两项补贴能不能和低保一起拿？
            自闭症儿童超过七岁就没有康复救助了，希望延长年龄。
            残疾人机动轮椅车燃油补贴今年发不发
            我儿子十一岁，脑瘫一级，每天要做康复，定点机构一个月自费六千多，残联补的一年才一万二，而且满十四岁就没有了。请问能不能把年龄放宽，或者在镇上设一个康复点，省得我们租房陪读？
          `,
          examplesEn: `
            The nursing allowance for severe disability has stopped for three months.
            Where do I apply for an electric wheelchair and a care bed?
          `,
          demandTypes: ['consult', 'help', 'suggestion'],
          leadUnit: 'canlian',
          assistingUnits: ['minzheng'],
          legalBasis: [law(DISABLED), law('残疾预防和残疾人康复条例')],
          questions: [HOME],
        }),
        leaf({
          code: '12.04.03',
          name: '无障碍环境',
          nameEn: 'Accessibility',
          synonyms: '无障碍 盲道 坡道 轮椅通道 无障碍电梯 盲道被占 无障碍厕所 导盲犬 信息无障碍',
          examples: `
            人行道上的盲道被共享单车和电线杆挡着，我们盲人没法走。
            区政务大厅门口只有台阶没有坡道，坐轮椅进不去。
            地铁站无障碍电梯坏了一个月，贴张纸就没人管了。
            带导盲犬坐公交被司机拒载。
            银行柜台太高，轮椅上的人够不着，APP又不支持读屏。
            建议公园的无障碍卫生间不要当工具房用
          `,
          examplesEn: `
            Shared bicycles block the tactile paving and blind people cannot pass.
            The service hall has only steps and no ramp.
          `,
          demandTypes: ['complaint', 'help', 'suggestion'],
          leadUnit: 'zhujian',
          assistingUnits: ['canlian', 'chengguan', 'street'],
          legalBasis: [law('中华人民共和国无障碍环境建设法')],
          questions: [ask('place', '具体地点？', 'Exact place?')],
        }),
      ],
    },
    {
      code: '12.05',
      name: '婚姻与殡葬',
      nameEn: 'Marriage and funerals',
      leaves: [
        leaf({
          code: '12.05.01',
          name: '婚姻登记',
          nameEn: 'Marriage registration',
          synonyms: '结婚证 离婚证 婚姻登记 结婚登记 离婚冷静期 补领结婚证 婚姻状况证明 领证 民政局离婚',
          examples: `
            结婚证丢了怎么补办，两个人必须都到场吗？
            我们都是外地户口，可以在临澜领结婚证吗，需要带什么？
            离婚冷静期过了忘记去领证，是不是要重新申请？
            系统里显示我已婚，可我从来没登记过，被人冒用身份了。
            民政局能开单身证明吗，买房过户要用。
            七夕节领证预约已经满了，能不能加号
            老公在国外工作回不来，想补办结婚证给孩子上学用，能不能视频或者委托我一个人办？
          `,
          examplesEn: `
            We lost our marriage certificate; must we both come for a new one?
            The register says I am married but I never was; someone used my identity.
          `,
          demandTypes: ['consult', 'help'],
          leadUnit: 'minzheng',
          legalBasis: [law('婚姻登记条例'), law('中华人民共和国民法典', '第一千零七十七条')],
          questions: [mayAsk('office', '在哪个登记处办理？', 'Which registry office?')],
        }),
        leaf({
          code: '12.05.02',
          name: '殡葬服务与收费',
          nameEn: 'Funeral services and charges',
          synonyms: '殡仪馆 火化 殡葬收费 寿衣 骨灰盒 殡葬一条龙 灵堂 火化证 骨灰寄存 天价殡葬',
          examples: `
            在殡仪馆办后事，租个告别厅收了六千八，骨灰盒最便宜的三千。
            医院太平间被私人承包，停一晚上收一千二，不交钱不让拉走。
            小区里搭灵棚吹唢呐三天三夜，孩子老人都睡不着。
            殡仪馆强制购买鲜花和纸棺，不买不给排火化时间。
            请问低保户火化费用减免怎么办理？
            火化证丢了，公安销户要用，能补吗
            前天父亲在医院走了，太平间的人说必须用他们的“一条龙”，净身穿衣两千八，灵车一千六，不要就不放行。殡仪馆又让选三千多的“高档炉”。家里本来就为治病欠着债，丧事成了生意，请民政部门管一管殡葬暴利。
          `,
          examplesEn: `
            The funeral parlour charged 6,800 for the hall and the cheapest urn is three thousand.
            The hospital mortuary is run privately and keeps the body until we pay.
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'minzheng',
          assistingUnits: ['shijian'],
          legalBasis: [law('殡葬管理条例')],
          questions: [ask('place', '殡仪馆或服务单位名称？', 'Which funeral parlour or firm?')],
        }),
        leaf({
          code: '12.05.03',
          name: '墓地与迁坟',
          nameEn: 'Graves and their removal',
          synonyms: '墓地 公墓 迁坟 散埋乱葬 活人墓 祖坟 坟地 公益性墓地 墓地管理费 祭扫 烧纸',
          examples: `
            修路要迁我家祖坟，补偿只有八百块，连新墓穴都买不起。
            有人在山上修豪华大墓，一座占了半亩林地。
            公墓二十年到期要续交管理费，一年收五百合理吗？
            村里没有公益性墓地，老人去世没处安葬。
            清明节路口到处烧纸，烟灰满天，容易引发火灾。
            邻居把坟修到我家承包地里，村委会不管
            买的墓位被殡葬公司重复卖给了别人
            我们几个村祖祖辈辈葬在后山，今年公告让三个月内全部迁走，给的安置公墓在三十里外，一穴要八千，补偿只有一千五。老人们心里过不去，希望缓一缓，在本镇建个公益性的墓园。
          `,
          examplesEn: `
            The road will cross our family graves and we are offered eight hundred yuan.
            Someone is building a huge tomb on forest land.
          `,
          demandTypes: ['complaint', 'consult', 'report'],
          leadUnit: 'minzheng',
          assistingUnits: ['ziran', 'street'],
          legalBasis: [law('殡葬管理条例')],
          questions: [ask('place', '墓地位置？', 'Where is the grave?')],
        }),
      ],
    },
    {
      code: '12.06',
      name: '基层治理与社会组织',
      nameEn: 'Communities and associations',
      leaves: [
        leaf({
          code: '12.06.01',
          name: '社区居委会服务',
          nameEn: 'Neighbourhood committees',
          synonyms: '社区 居委会 社区证明 居住证明 社区工作人员 网格员 社区开证明 社区服务中心 盖章',
          examples: `
            办遗产继承要亲属关系证明，派出所推居委会，居委会说不能开。
            社区居委会上班时间经常没人，办个章要跑三趟。
            我们小区划到哪个社区管理，两个居委会都说不是自己的。
            社区工作者待遇低，一个月两千多，请提高一点。
            网格员从来没有上门，入户登记都是编的。
            请问社区工作者今年招不招人，报名条件是什么？
            新小区交房一年了还没有成立居委会
            我们小区2021年就交房了，住了两千多人，到现在不知道归哪个社区管。办老年证去东边社区，说不是他们的；去西边社区，也说不是。选举、核酸、低保什么都没人通知，请街道尽快明确。
          `,
          examplesEn: `
            The police send me to the community for a kinship certificate and the community refuses.
            Nobody is ever at the community office during office hours.
          `,
          demandTypes: ['consult', 'complaint', 'suggestion'],
          leadUnit: 'street',
          assistingUnits: ['minzheng'],
          legalBasis: [law('中华人民共和国城市居民委员会组织法')],
          fallbackUnit: 'minzheng',
          questions: [HOME],
        }),
        leaf({
          code: '12.06.02',
          name: '村居换届选举',
          nameEn: 'Village and community elections',
          synonyms: '村委会选举 换届选举 贿选 选票 村主任选举 拉票 选民登记 罢免村干部 候选人',
          examples: `
            村委会换届有人一票三百块买选票，录音证据我有。
            选举那天没有通知在外打工的村民，代票的人一大堆。
            有刑事前科的人当选村主任，资格审查怎么通过的？
            我户口在村里却不让登记为选民，说我是外嫁女。
            村民联名要求罢免村主任，镇政府一直不受理。
            唱票结果和公布的票数对不上，要求重新选举
            我村上个月换届，投票箱在村主任弟弟家里放了一夜，第二天开箱多出六十多张票，很多是一个笔迹。全村一百四十多户按了手印要求重选，镇里说选举已经结束。请上级派人下来查票。
          `,
          examplesEn: `
            Votes in our village election were bought for three hundred yuan each; I have a recording.
            I am registered in the village but was refused as a voter.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'minzheng',
          assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国村民委员会组织法', '第十七条')],
          fallbackUnit: 'minzheng',
          questions: [ask('village', '哪个村（社区）？', 'Which village or community?')],
        }),
        leaf({
          code: '12.06.03',
          name: '区划地名与门牌',
          nameEn: 'Place names and house numbers',
          synonyms: '门牌号 地名 路名 行政区划 路牌错误 小区更名 道路命名 门牌证 撤乡并镇 归属不清',
          examples: `
            我们这条新路通车两年了还没有名字，快递外卖都找不到。
            门牌号和房产证上的地址不一致，孩子上学审核不过。
            路牌上的拼音拼错了，影响城市形象。
            小区从来没挂门牌，办营业执照需要地址证明。
            行政村合并以后身份证地址要不要换？
            建议恢复老街的旧地名，现在的洋名字太怪
            我买的房子在规划路边上，开发商叫临江一号，派出所门牌是文澜大道二十一号，不动产证写的却是地块编号，三个地址对不上，给孩子报名、收快递、装宽带全都遇到麻烦，请统一一下。
          `,
          examplesEn: `
            Our new road still has no name after two years and couriers cannot find us.
            The house number differs from the address in my property deed.
          `,
          demandTypes: ['help', 'consult', 'suggestion'],
          leadUnit: 'minzheng',
          assistingUnits: ['gongan', 'street'],
          legalBasis: [law('地名管理条例')],
          questions: [ask('place', '道路或小区位置？', 'Which road or estate?')],
        }),
        leaf({
          code: '12.06.04',
          name: '社会组织与慈善募捐',
          nameEn: 'Associations and charity',
          synonyms: '社会组织 协会 慈善 募捐 捐款 民办非企业 基金会 众筹 红十字会 志愿者 商会',
          examples: `
            有人在商场门口举着牌子给重病儿童募捐，不知道真假。
            单位强制职工给慈善总会捐一天工资，直接从工资里扣。
            某行业协会每年收两千会费，不入会就不给年检。
            我想成立一个助学公益组织，怎么注册？
            捐给村里修路的钱去向不明，要求公开账目。
            志愿服务时长系统里少了一半，影响孩子评优
            网上众筹筹了三十万，听说根本没用来治病
          `,
          examplesEn: `
            Someone collects donations for a sick child in front of the mall; is it genuine?
            The trade association charges two thousand a year and blocks those who do not join.
          `,
          demandTypes: ['consult', 'report', 'complaint'],
          leadUnit: 'minzheng',
          legalBasis: [law('中华人民共和国慈善法'), law('社会团体登记管理条例')],
          questions: [ask('name', '组织或活动名称？', 'Name of the association or campaign?')],
        }),
        leaf({
          code: '12.06.05',
          name: '村社区干部待遇与离任补贴',
          nameEn: 'Pay of village cadres and pensions after office',
          synonyms: '村干部工资 离任村干部 村干部养老 老支书 组长补贴 村干部补助 离职村干部 村委会主任待遇',
          examples: `
            我当了二十一年村会计，2005年离任，听说离任村干部有生活补贴，我为什么没有？
            村民小组长一年补贴六百块，什么活都要干，三年没涨了。
            老父亲七十年代当大队支书，任职证明档案里只有九年，其余的怎么认？
            在任村干部的养老保险镇里说统一办，交了两年停了。
            离任补贴邻镇每年每职龄二十元，我们镇只有十元，标准为什么不一样
            撤村并居以后原来的村委班子没安排，工资还欠着半年
          `,
          examplesEn: `
            I was village accountant for twenty-one years; why do I get no allowance after office?
            A group leader gets six hundred yuan a year and has to do everything.
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'minzheng',
          assistingUnits: ['street'],
          legalBasis: [law('中华人民共和国村民委员会组织法')],
          questions: [mayAsk('years', '哪个村、任职年限？', 'Which village, and years in office?')],
        }),
      ],
    },
    {
      code: '12.07',
      name: '退役军人事务',
      nameEn: 'Veterans',
      leaves: [
        leaf({
          code: '12.07.01',
          name: '退役安置与就业',
          nameEn: 'Placement and work for veterans',
          synonyms: '退伍军人安置 转业安置 退役士兵 复员军人 士官转业 安置费 自主就业 安排工作 军转干部',
          examples: `
            我是十二年的转业士官，安置到国企报到以后一直不安排岗位。
            92年退伍的城镇兵，当年分到粮站没几年就下岗了，能不能重新安置？
            自主就业一次性经济补助退伍半年了还没发。
            军转干部的工资补差从去年就停了，是什么政策？
            退役大学生士兵考事业编有没有定向岗位？
            部队立了二等功，安置时选岗有什么照顾
            我1998年入伍，2012年以四级士官转业，按政策应由政府安排工作。安置办给我开了介绍信去市里一家国企，企业让在家等通知，一等就是三年多，只交了最低社保，没有工资。请问这种“安而不置”该找谁？
          `,
          examplesEn: `
            I am a sergeant transferred after twelve years and my firm gives me no post.
            My one-off grant for demobilised soldiers has not been paid after half a year.
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'tuiyi',
          assistingUnits: ['renshe'],
          legalBasis: [law(VETERANS)],
          questions: [ask('service', '入伍、退伍年份和方式？', 'Years of service and kind of discharge?')],
        }),
        leaf({
          code: '12.07.02',
          name: '优抚待遇与抚恤',
          nameEn: 'Benefits of veterans and survivors',
          synonyms: '优抚金 参战退役人员 涉核 伤残军人 老兵补贴 军属优待金 义务兵优待金 抚恤 带病回乡 两参人员',
          examples: `
            参加过边境作战的老兵，六十岁了优抚补助怎么办？
            带病回乡退伍军人的身份认定材料丢了，村里没人证明。
            儿子当兵第二年，义务兵家庭优待金还没有发。
            伤残军人的护理费、假肢更换去哪里申请？
            农村籍退役士兵满六十周岁老年生活补助少算了一年兵龄。
            父亲是抗美援朝老兵，去世后母亲能享受什么待遇
            我父亲1969年参军，参加过援外作战，1974年退伍，档案里有立功记录，可是参战证明章模糊，武装部和退役军人局来回推。他今年七十五，一身的伤病，每个月只拿农村老年补助，想趁老人健在把身份认定下来。
            义务兵家庭优待金城里和农村为什么不一样？
          `,
          examplesEn: `
            I fought at the border and am now sixty; how do I claim the allowance?
            My son is in his second year of service and the family grant has not been paid.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'tuiyi',
          legalBasis: [law('军人抚恤优待条例')],
          questions: [mayAsk('kind', '属于哪类优抚对象？', 'Which class of beneficiary?')],
        }),
        leaf({
          code: '12.07.03',
          name: '优待证与社保接续',
          nameEn: 'Veterans’ cards and insurance',
          synonyms: '优待证 退役军人优待证 退役军人社保接续 退役军人社保 光荣之家 退伍证 军人优先 征兵',
          examples: `
            退役军人优待证申请八个月了还没发到手上。
            拿着优待证去景区，对方说不认，只认老年证。
            部分退役士兵社保接续补缴，我的材料为什么没通过？
            光荣之家的牌子怎么申请，搬家了能换新的吗？
            退伍证弄丢了，武装部让找退役军人局补。
            请问现在征兵视力要求是多少，大专毕业生能报吗
          `,
          examplesEn: `
            I applied for the veteran's card eight months ago.
            The tourist site did not accept my veteran's card.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'tuiyi',
          assistingUnits: ['renshe'],
          legalBasis: [law(VETERANS)],
          questions: [HOME],
        }),
        leaf({
          code: '12.07.04',
          name: '烈士褒扬与纪念设施',
          nameEn: 'Martyrs and memorials',
          synonyms: '烈士 烈士陵园 烈属 烈士证 英烈 纪念碑 烈士墓 寻找烈士 烈士后代',
          examples: `
            我爷爷1948年牺牲，家里的烈士证遗失了，怎么补办？
            烈士陵园里杂草丛生，纪念碑上的字都看不清了。
            想寻找叔叔的安葬地，只知道在朝鲜战场牺牲。
            有人在烈士纪念广场上跳舞摆摊，对英烈不尊重。
            烈士子女年龄大了，有没有生活补助？
            网上有人发视频侮辱英雄烈士，要求查处
          `,
          examplesEn: `
            My grandfather fell in 1948 and the family lost the certificate.
            The martyrs' cemetery is overgrown and the names cannot be read.
          `,
          demandTypes: ['consult', 'help', 'report'],
          leadUnit: 'tuiyi',
          legalBasis: [law('中华人民共和国英雄烈士保护法'), law('烈士褒扬条例')],
          questions: [mayAsk('name', '烈士姓名、籍贯？', 'Name and home of the martyr?')],
        }),
      ],
    },
  ],
}
