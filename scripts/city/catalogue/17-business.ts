// 17 营商环境企业诉求: permits, policies, payment, fair competition, land and energy, intellectual property, trade, statistics.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk, workingDays } from './leaf.ts'

const LICENSING = '中华人民共和国行政许可法'
const ENVIRONMENT = '优化营商环境条例'
const PRIVATE = '中华人民共和国民营经济促进法'
const FIRM = ask('firm', '企业名称、统一社会信用代码？', 'Name and credit code of the business?')
const permitLimit = workingDays(20, law(LICENSING, '第四十二条'))

export const business: FirstLevel = {
  code: '17',
  name: '营商环境企业诉求',
  nameEn: 'Business environment',
  children: [
    {
      code: '17.01',
      name: '审批与登记',
      nameEn: 'Permits and registration',
      leaves: [
        leaf({
          code: '17.01.01',
          name: '企业开办注销一件事',
          nameEn: 'Opening and closing a business',
          synonyms: '公司注册 企业开办 公司注销 注册地址 变更法人 住所登记 一网通办 冒名登记 企业迁移 一照多址',
          examples: `
            我想开一家小公司，执照、公章、税务、社保开户能一次办完吗？
            公司注销材料退回四次，每次都说缺新的东西，三个股东有一个在国外怎么签字？
            身份证丢失后被人冒名注册成三家公司的法人，怎么撤销？
            企业变更地址后老街道不放，新街道不收，卡住半年了。
            住宅可以登记成公司住所吗，要不要邻居签字？
            外省的公司想整体迁到临澜，税务和社保怎么一起转？
            网上办照审核太慢，五个工作日没人理，电话也打不进
          `,
          examplesEn: `
            I want to open a small company; can licence, seal, tax and insurance be done in one go?
            Someone used my lost identity card to make me the owner of three companies.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'shenpi',
          assistingUnits: ['shijian', 'taxation'],
          legalBasis: [law('中华人民共和国市场主体登记管理条例'), law(ENVIRONMENT, '第十九条')],
          questions: [mayAsk('firm', '企业名称、办理事项？', 'Name of the business and procedure?')],
        }),
        leaf({
          code: '17.01.02',
          name: '行业许可与项目审批',
          nameEn: 'Trade permits and project approval',
          synonyms: '行政审批 许可证 项目审批 环评审批 施工许可 消防审批 资质办理 卫生许可证 开业前检查 容缺受理',
          examples: `
            厂房扩建项目报批八个月了，规划、消防、住建来回让改图。
            餐饮店办食品经营许可，踏勘排队要等二十天，房租白交。
            建筑资质升级材料齐了，审批局一直不受理。
            卫生许可证到期延续，窗口要的材料办事指南上根本没有。
            联合验收说是一窗受理，结果还是让我们一家家跑部门。
            道路运输许可转籍办不下来，车停了一个月。
            请问开宠物医院要办哪几个证
            我们是一家食品加工企业，新厂房去年十月竣工，消防验收要求换疏散门，换完又说面积超了要重新审图，图审改了三轮，设备一直不敢进场，工人工资每个月照发。同样的图纸，能不能几个部门一起来看一次，把意见一次说完？
          `,
          examplesEn: `
            Our plant extension has been in approval for eight months and drawings go back and forth.
            The window asks for papers that are not in the published guide.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'shenpi',
          assistingUnits: ['zhujian', 'xiaofang'],
          legalBasis: [law(LICENSING, '第三十二条'), law(LICENSING, '第四十二条'), law(ENVIRONMENT)],
          statutoryLimit: permitLimit,
          questions: [FIRM, ask('procedure', '办理事项、受理时间？', 'Which procedure, accepted when?')],
        }),
        leaf({
          code: '17.01.03',
          name: '中介服务与变相审批',
          nameEn: 'Compulsory intermediaries',
          synonyms: '红顶中介 指定中介 评估机构 检测费 中介垄断 强制评估 变相审批 盖章收费',
          examples: `
            办理环评一定要找他们指定的中介公司，报价比市场贵两倍。
            消防检测只能找那一家，别家的报告不给过。
            行业协会盖一个章收八百，说不盖就不给年审。
            申请用电报装，被要求用固定的施工队。
            安全评价报告三年一次，每次四万，小企业负担太重。
            审图中介收了加急费还拖了两个月
          `,
          examplesEn: `
            For the environmental report we must use the agency they name, at twice the price.
            Only one firm's fire inspection report is accepted.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'shenpi',
          assistingUnits: ['shijian', 'jiandu'],
          legalBasis: [law(ENVIRONMENT)],
          questions: [FIRM],
        }),
      ],
    },
    {
      code: '17.02',
      name: '惠企政策与要素保障',
      nameEn: 'Support policies, land, energy and staff',
      leaves: [
        leaf({
          code: '17.02.01',
          name: '惠企政策兑现',
          nameEn: 'Fulfilment of support policies',
          synonyms: '惠企政策 政策兑现 招商承诺 企业补贴 奖补资金 财政奖励 专精特新 免申即享 新官不理旧账',
          examples: `
            招商时答应的三年税收奖励，换了领导就不认了。
            专精特新奖励资金公示半年没有拨付。
            设备更新补贴怎么申报，政策文件看不明白。
            落户园区承诺的厂房租金减免没有兑现，合同写得清清楚楚。
            稳增长奖励我们符合条件，平台却提示不在名单里。
            疫情期间的国有房产租金减免，转租户享受不到。
            希望把所有惠企政策放在一个网站上，别让企业到处打听
            2021年我公司从外地迁来高新园，和管委会签了投资协议，约定前三年房租全免、缴纳的税收地方留成部分奖励一半。如今第三年过了，只兑现了第一年的租金，去找招商局，经办人换了两茬，都说要再研究。企业不是来要饭的，只希望政府守信。
          `,
          examplesEn: `
            The tax reward promised when we came is not honoured by the new leaders.
            Our award was published half a year ago and never paid.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'gongxin',
          assistingUnits: ['shangwu', 'fagai'],
          legalBasis: [law(ENVIRONMENT, '第三十一条'), law(PRIVATE)],
          questions: [FIRM, ask('policy', '哪项政策或承诺、金额？', 'Which policy or promise, and how much?')],
        }),
        leaf({
          code: '17.02.02',
          name: '企业融资难',
          nameEn: 'Access to finance',
          synonyms: '融资难 企业贷款 小微企业贷款 担保公司 续贷 银行抽贷企业 贷款贴息 过桥资金',
          examples: `
            企业订单很多但是缺流动资金，银行嫌没有抵押物不放款。
            政府性融资担保要求法人反担保，小微企业做不到。
            贷款贴息申请被退，银行和工信局说法不一样。
            过桥转贷资金一天千分之一，成本太高。
            请问科技型企业有没有信用贷款政策？
            银企对接会开了好几次，一笔都没贷下来
          `,
          examplesEn: `
            We have orders but no collateral and the bank will not lend.
            Is there an unsecured loan scheme for technology firms?
          `,
          demandTypes: ['help', 'consult', 'complaint'],
          leadUnit: 'jinrong',
          assistingUnits: ['gongxin'],
          legalBasis: [law('中华人民共和国中小企业促进法')],
          questions: [FIRM],
        }),
        leaf({
          code: '17.02.03',
          name: '企业用工与用地用能',
          nameEn: 'Staff, land and energy for firms',
          synonyms: '招工难 企业用电 企业用地 工业用地 厂房租赁 园区配套 停电影响生产 电价 物流 园区道路',
          examples: `
            园区一周停电三次，生产线报废了一批产品，损失谁赔？
            企业买的工业用地五年了拿不到土地证。
            开发区没有公交没有食堂，工人招来就走。
            工厂想扩大变压器容量，供电公司排队到明年。
            园区污水处理厂能力不够，限制我们开工。
            厂房转租差价太高，二房东乱加电费，一度一块二。
            企业急缺电工和数控技工，希望人社局组织校企对接
            我们园区有二十多家企业，四千多名工人，最近的公交站要走三公里，晚上下班只能骑电动车，冬天招工特别难。希望开一趟早晚定制公交，在路口装几盏路灯，再把断头路打通。
          `,
          examplesEn: `
            Power failed three times this week in our industrial park and spoiled a batch.
            We bought industrial land five years ago and still have no title.
          `,
          demandTypes: ['help', 'complaint', 'suggestion'],
          leadUnit: 'gongxin',
          assistingUnits: ['ziran', 'power', 'renshe'],
          legalBasis: [law(ENVIRONMENT)],
          questions: [FIRM],
        }),
      ],
    },
    {
      code: '17.03',
      name: '账款与公平竞争',
      nameEn: 'Payment and fair competition',
      leaves: [
        leaf({
          code: '17.03.01',
          name: '拖欠中小企业账款',
          nameEn: 'Late payment of small firms',
          synonyms: '拖欠账款 工程款 货款拖欠 政府欠款 国企拖欠 尾款不结 商票逾期 清欠',
          examples: `
            给镇政府做的道路工程三年前就验收了，还欠一百八十万工程款。
            某国企子公司拖欠我们材料款，用商票支付，到期又拒付。
            医院欠器械公司货款十四个月，说财政没拨。
            政府采购的办公家具交货一年没有付款。
            总包以没有审计结算为由一直不付分包的钱，工人工资我都垫完了。
            在清欠平台上登记以后，对方威胁以后不给活干
            我公司2019年承接了某镇的污水管网改造，2020年验收合格，审计定案价四百二十六万，到今天只付了一百九十万。镇里说等上级专项资金，一等就是五年，材料商起诉把我的账户和房子都查封了，请求政府优先清偿民营企业欠款。
          `,
          examplesEn: `
            The township still owes us 1.8 million for a road accepted three years ago.
            A state firm paid with a commercial bill and it bounced.
          `,
          demandTypes: ['complaint', 'help'],
          leadUnit: 'gongxin',
          assistingUnits: ['fagai', 'zhujian'],
          legalBasis: [law('保障中小企业款项支付条例')],
          questions: [FIRM, ask('debtor', '欠款单位、金额、合同和验收时间？', 'Debtor, sum, dates of contract and acceptance?')],
        }),
        leaf({
          code: '17.03.02',
          name: '公共资源交易与服务类招标',
          nameEn: 'Public tenders for goods, services and leases',
          synonyms: '招标 服务类招标 公共资源交易 招标门槛 招标文件 国有资产招租 保证金不退 评标 保洁招标 物业招标',
          examples: `
            公立医院保洁招标要求企业注册资金必须刚好五千万以上，全市只有一家够，这是为谁定的？
            国有门面公开招租，网上竞价时系统突然掉线，最后低价给了别人。
            评分办法里现场讲解占四十分，价格只占十分，专家想给谁就给谁。
            公共资源交易平台的投标保证金退了两个月没到账。
            环卫一体化项目评标结果公示后，排名第一的被无故否决。
            招标代理收了标书费六千，却拒绝卖给我们外地企业
            请问小额项目在哪个平台看公告，怎么注册？
          `,
          examplesEn: `
            The hospital cleaning tender asks for a registered capital that only one firm has.
            My bid deposit has not been returned for two months.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'fagai',
          assistingUnits: ['shenpi', 'jiandu'],
          legalBasis: [law('中华人民共和国招标投标法')],
          questions: [ask('tender', '项目名称、招标编号？', 'Project and tender number?')],
        }),
        leaf({
          code: '17.03.03',
          name: '政府采购',
          nameEn: 'Government procurement',
          synonyms: '政府采购 采购质疑 供应商 采购投诉 竞争性磋商 单一来源 采购文件 中标供应商',
          examples: `
            对学校设备采购结果有质疑，代理机构不收我们的质疑函。
            采购参数指向某品牌，排斥其他供应商。
            竞争性磋商现场要求补材料，却不给其他家机会。
            单一来源采购没有公示就签了合同。
            履约保证金到期不退，采购单位说换人了不知道
            政府采购中标公告发了四十天，采购单位一直拖着不签合同。
            我们投的是国产设备，评审现场说必须进口的，采购文件里根本没写。
          `,
          examplesEn: `
            The agency refuses to accept our written query about the award.
            The specification points to a single brand.
          `,
          demandTypes: ['complaint', 'report', 'consult'],
          leadUnit: 'fagai',
          assistingUnits: ['jiandu'],
          legalBasis: [law('中华人民共和国政府采购法', '第五十二条'), law('中华人民共和国政府采购法', '第五十三条')],
          statutoryLimit: workingDays(7, law('中华人民共和国政府采购法', '第五十三条')),
          questions: [ask('tender', '项目名称、采购单位？', 'Project and purchasing body?')],
        }),
        leaf({
          code: '17.03.04',
          name: '市场准入与地方保护',
          nameEn: 'Market access and local protection',
          synonyms: '地方保护 市场准入 歧视外地企业 隐形门槛 指定供应商 要求设分公司 负面清单 本地企业优先 变相备案',
          examples: `
            外地企业进本市承接业务，必须先在当地注册子公司，这合规吗？
            主管部门发文要求学校只能采购本地企业的产品。
            民办养老机构想进社区，条件写明只要国有企业，民企连报名资格都没有。
            承接检测业务要先到局里备案领证，国家早就取消这项审批了。
            街道口头通知商户只能用某一家的收银系统。
            招商引来的大企业能拿地，本地民营老厂想扩建一块地都批不到
          `,
          examplesEn: `
            Must an outside firm set up a local subsidiary before it may work here?
            A notice tells schools to buy from local firms only.
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'fagai',
          assistingUnits: ['shijian'],
          legalBasis: [law('公平竞争审查条例'), law(PRIVATE)],
          questions: [FIRM],
        }),
      ],
    },
    {
      code: '17.04',
      name: '涉企执法与收费',
      nameEn: 'Inspection of firms and charges',
      leaves: [
        leaf({
          code: '17.04.01',
          name: '涉企执法检查与处罚',
          nameEn: 'Inspections and fines',
          synonyms: '涉企检查 重复检查 多头执法 罚款 小过重罚 处罚过重 随意检查 查封扣押 停产',
          examples: `
            一个月来了五拨检查，环保、应急、消防各查各的，没法正常生产。
            卖了一把过期三天的芹菜被罚五千，小过重罚。
            执法人员没出示证件就把我们的设备贴了封条。
            要求全园区企业一刀切停产，污染指标我们明明达标。
            企业申请信用修复，罚款交了半年还挂在网上。
            异地公安没有手续把公司账户冻结了
          `,
          examplesEn: `
            Five different inspections came in one month and we cannot work.
            We were fined five thousand over a bunch of celery three days out of date.
          `,
          demandTypes: ['complaint', 'help'],
          leadUnit: 'jiandu',
          assistingUnits: ['sifa'],
          legalBasis: [law('中华人民共和国行政处罚法', '第三十三条'), law(PRIVATE)],
          questions: [FIRM, ask('agency', '检查或处罚单位、时间？', 'Which authority, and when?')],
        }),
        leaf({
          code: '17.04.02',
          name: '向企业摊派与强制服务',
          nameEn: 'Levies and forced services',
          synonyms: '摊派 强制捐款 赞助费 报刊征订 强制入会 门头费 企业负担 管理方乱收费 三乱',
          examples: `
            街道让辖区企业每家赞助文化节五千块，不给就来检查。
            报刊征订任务摊到我们小微企业头上，一家八份。
            建材城管理公司借创建文明市场的名义让每个摊位交八百元门头统一费，拒交的不给续签。
            物流园向进出货车收清洁费，没有任何依据。
            园区要求所有企业只能用它指定的食堂、班车和保安公司。
            村里拦着我们厂的货车，说路是村里修的，一年要交三万过路费
          `,
          examplesEn: `
            The street asks each firm to sponsor its festival with five thousand yuan.
            The market company makes every stall pay eight hundred for a new sign or lose its lease.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'gongxin',
          assistingUnits: ['shijian', 'jiandu'],
          legalBasis: [law(ENVIRONMENT), law('中华人民共和国中小企业促进法')],
          questions: [FIRM],
        }),
      ],
    },
    {
      code: '17.05',
      name: '科技知识产权与外贸外资',
      nameEn: 'Technology, intellectual property and trade',
      leaves: [
        leaf({
          code: '17.05.01',
          name: '企业知识产权扶持与维权',
          nameEn: 'Help for firms with patents and copyright',
          synonyms: '专利资助 软件著作权 商业秘密 知识产权质押 专利预审 维权援助 技术泄密 专利奖励',
          examples: `
            离职的研发主管把我们的配方和客户资料卖给了同行，怎么取证？
            专利年费资助今年还有没有，怎么申请？
            公司的小程序界面被人整个抄走，软件著作权登记证有用吗，找哪里处理？
            委托代理公司申请专利，收了钱没有递交，三年白等。
            请问知识产权质押贷款找哪家银行，评估费补不补？
            出口产品在国外被告专利侵权，有没有维权援助
          `,
          examplesEn: `
            Our head of research sold our formula to a competitor; how do we secure evidence?
            Is there a grant for patent fees this year?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'shijian',
          assistingUnits: ['gongxin'],
          legalBasis: [law('中华人民共和国专利法'), law('中华人民共和国著作权法')],
          questions: [FIRM],
        }),
        leaf({
          code: '17.05.02',
          name: '科技项目与高新企业',
          nameEn: 'Technology projects and high-tech status',
          synonyms: '高新技术企业 科技项目 研发补助 科技奖励 高企认定 研发费用 孵化器 信息化 数字化转型',
          examples: `
            高新技术企业认定奖励去年的还没拨下来。
            科技型中小企业入库被退回，理由写得很模糊。
            研发费用加计扣除科技局和税务局口径不一致。
            孵化器承诺免三年租金，第二年就收钱。
            智能化改造补贴要先投五百万才能申报，小厂够不着。
            请问省级工程技术中心今年什么时候申报
          `,
          examplesEn: `
            Last year's award for high-tech firms has not been paid.
            The incubator promised three rent-free years and charges from the second.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'gongxin',
          legalBasis: [law('高新技术企业认定管理办法')],
          questions: [FIRM],
        }),
        leaf({
          code: '17.05.03',
          name: '外贸外资与口岸',
          nameEn: 'Foreign trade and investment',
          synonyms: '外贸 出口退税 跨境电商 外资企业 海关 进出口 报关 外汇 招商引资 自贸区',
          examples: `
            出口货物在港口压了十天查验，滞港费谁出？
            出口退税单证齐全，三个月没有到账。
            外资企业利润汇出遇到银行反复要材料。
            跨境电商企业的海外仓补贴怎么申报？
            想把工厂从外省迁到临澜，招商政策找谁谈？
            原产地证书办理系统登不进去，急着发货
          `,
          examplesEn: `
            Our export goods have waited ten days for inspection; who pays the demurrage?
            We would like to move our plant here; whom can we talk to?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'shangwu',
          assistingUnits: ['taxation'],
          legalBasis: [law('中华人民共和国对外贸易法'), law('中华人民共和国外商投资法')],
          questions: [FIRM],
        }),
        leaf({
          code: '17.05.04',
          name: '统计调查与普查',
          nameEn: 'Statistics and censuses',
          synonyms: '统计局 经济普查 人口普查 统计报表 入户调查 普查员 统计造假 记账户',
          examples: `
            自称普查员的人上门要企业营业收入，怎么核实身份？
            统计报表每月要填七八套，小企业没有专人做。
            乡镇逼着企业虚报产值，否则取消补贴。
            人口普查漏登了我们全家，怎么补登？
            被抽中做住户记账户可以拒绝吗，有没有补贴？
            想查临澜市去年的平均工资和人均收入数据
          `,
          examplesEn: `
            Someone claiming to be a census taker asks for our turnover; how can we check?
            The township presses us to report false output.
          `,
          demandTypes: ['consult', 'report', 'complaint'],
          leadUnit: 'tongji',
          legalBasis: [law('中华人民共和国统计法')],
          questions: [mayAsk('survey', '哪项调查？', 'Which survey?')],
        }),
      ],
    },
  ],
}
