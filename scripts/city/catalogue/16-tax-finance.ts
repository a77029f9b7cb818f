// 16 税务金融: invoices, taxes, banks, insurance, loans, illegal fund-raising. 税务局, 金融监管办公室.
import type { FirstLevel } from '../../../server/domain/catalogue.ts'
import { ask, law, leaf, mayAsk } from './leaf.ts'
import { naturalDays } from './limits.ts'

const COLLECTION = '中华人民共和国税收征收管理法'
const BANKS = '中华人民共和国商业银行法'
const FUNDRAISING = '防范和处置非法集资条例'
const FIRM = ask('firm', '单位或商户名称、地址？', 'Name and address of the firm?')
const BANK = ask('bank', '银行或机构、网点？', 'Which bank or institution, which branch?')

export const taxFinance: FirstLevel = {
  code: '16',
  name: '税务金融',
  nameEn: 'Taxes and finance',
  children: [
    {
      code: '16.01',
      name: '发票与涉税举报',
      nameEn: 'Invoices and tax offences',
      leaves: [
        leaf({
          code: '16.01.01',
          name: '不开发票',
          nameEn: 'Refusal of an invoice',
          synonyms: '不开发票 拒开发票 索要发票 开票加税点 电子发票 发票抬头 收据代替发票 虚开发票',
          examples: `
            在饭店吃饭花了六百，要发票说没有，只给一瓶饮料抵。
            装修公司说开发票要另外加九个点，合理吗？
            停车场收费从来不给发票，给的是手写收据。
            网店卖家以系统升级为由拖着不开票。
            房东出租商铺不肯开租赁发票，我没法报账。
            酒店给的是假发票，税务网站查不到
            开发商收了车位款，三年都不给开正式发票
            我在家具城买了一套两万八的沙发，要发票店员说没到开票时间，后来又说税点要我自己承担百分之六。商场统一收银却给我一张收款小票，请税务部门查查他们有多少收入没有报税。
          `,
          examplesEn: `
            The restaurant gave me a bottle of juice instead of an invoice.
            The decorator wants nine per cent more for an invoice; is that legal?
          `,
          demandTypes: ['report', 'complaint', 'consult'],
          leadUnit: 'taxation',
          legalBasis: [law('中华人民共和国发票管理办法')],
          questions: [FIRM, ask('amount', '消费时间、金额、有无凭证？', 'When, how much, any proof of payment?')],
        }),
        leaf({
          code: '16.01.02',
          name: '偷税漏税举报',
          nameEn: 'Tax evasion',
          synonyms: '偷税漏税 逃税 两套账 私户收款 阴阳合同 税务举报 虚开增值税发票 隐瞒收入',
          examples: `
            举报一家公司常年用老板个人微信收款，不入账，偷税数额很大。
            主播团伙把收入拆到几十个人名下避税。
            二手房中介帮忙做阴阳合同，少交契税和个税。
            企业做两套账，工资一半走现金不申报。
            公司给我申报了一份我从没领过的工资，个税APP里查到的。
            商贸公司靠买卖发票赚钱，没有真实业务
          `,
          examplesEn: `
            A firm takes payment through the owner's private account and books nothing.
            The tax app shows a salary that I never received.
          `,
          demandTypes: ['report'],
          leadUnit: 'taxation',
          assistingUnits: ['gongan'],
          legalBasis: [law(COLLECTION, '第十三条'), law(COLLECTION, '第六十三条')],
          questions: [FIRM, mayAsk('secret', '是否要求保密？', 'Should your identity be kept secret?')],
        }),
      ],
    },
    {
      code: '16.02',
      name: '税费办理',
      nameEn: 'Paying taxes and fees',
      leaves: [
        leaf({
          code: '16.02.01',
          name: '个人所得税',
          nameEn: 'Personal income tax',
          synonyms: '个税 个税退税 汇算清缴 专项附加扣除 年终奖个税 个税APP 补税 退税没到账',
          examples: `
            个税汇算申请退税一个多月了还没到账，显示税务审核中。
            房贷利息夫妻双方怎么扣最划算，婚前各有一套房？
            今年突然让我补税三千多，是怎么算出来的？
            赡养老人专项扣除填错了，已经提交还能改吗？
            离职的公司还在给我报个税，申诉了没有回音。
            请问大病医疗支出可以抵个税吗
          `,
          examplesEn: `
            I applied for my income tax refund over a month ago and it is still under review.
            Why must I pay three thousand more in tax this year?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'taxation',
          legalBasis: [law('中华人民共和国个人所得税法')],
          questions: [mayAsk('year', '哪一年度？', 'Which tax year?')],
        }),
        leaf({
          code: '16.02.02',
          name: '房产交易税费',
          nameEn: 'Taxes on property sales',
          synonyms: '契税 二手房税费 房产税 契税补贴 满二唯一 土地增值税 过户税 增值税免征 契税退税',
          examples: `
            二手房过户要交哪些税，满两年不满五年怎么算？
            开发商代收了契税但没有交到税务局，现在办不了房产证。
            退房了，已经交的契税能退回来吗？
            市里说买房有契税补贴，申请材料交了半年没发。
            父母把房子赠与我，税费比买卖还高吗？
            税务评估的房价比成交价高四十万，我不认可
            去年买的二手房，中介说满五唯一不用交个税，签合同交完定金才发现原房东还有一套房，要多出三万七的税。窗口说税率按政策来，中介不认账，请问这个税到底应该谁承担？
          `,
          examplesEn: `
            Which taxes are due on a flat held between two and five years?
            The developer collected our deed tax and never paid it in.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'taxation',
          assistingUnits: ['ziran', 'zhujian'],
          legalBasis: [law('中华人民共和国契税法')],
          questions: [mayAsk('house', '房屋类型、持有年限？', 'Kind of property and years held?')],
        }),
        leaf({
          code: '16.02.03',
          name: '企业税费与优惠',
          nameEn: 'Business taxes and reliefs',
          synonyms: '增值税 小规模纳税人 税收优惠 留抵退税 企业所得税 个体户核定 税务注销 残保金 减税降费',
          examples: `
            小规模纳税人季度销售额三十万以下还免不免增值税？
            公司三年没有经营，税务注销要补报哪些，罚款多少？
            个体户核定征收税额突然翻了一倍，门店生意这么差交不起。
            残疾人就业保障金是怎么算的，我们只有八个人也要交？
            留抵退税批了两个月没到账，企业资金周转困难。
            税务所专管员让我们多预缴税款完成任务
            办税大厅取号排了两小时，窗口只开三个
          `,
          examplesEn: `
            Is VAT still waived for small taxpayers below three hundred thousand a quarter?
            Our assessed tax doubled although business is so poor.
          `,
          demandTypes: ['consult', 'complaint', 'help'],
          leadUnit: 'taxation',
          legalBasis: [law('中华人民共和国增值税法')],
          questions: [FIRM],
        }),
        leaf({
          code: '16.02.04',
          name: '社保费征缴与车船税',
          nameEn: 'Collection of social and vehicle charges',
          synonyms: '社保缴费失败 税务缴社保 车辆购置税 车船税 扣款失败 缴费凭证 社保费划扣 完税证明',
          examples: `
            社保改由税务征收以后，银行卡扣了款系统显示未缴。
            灵活就业缴费手机银行提示无应缴信息，去哪里处理？
            打印缴费凭证，电子税务局密码忘了又换了手机号。
            新能源车免征购置税需要什么材料？
            车船税保险公司代收了，交警还说我没交。
            重复扣了两个月的医保费，申请退费没有人答复
          `,
          examplesEn: `
            The bank took my social insurance payment but the system says unpaid.
            Which papers are needed for the electric car purchase tax relief?
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'taxation',
          assistingUnits: ['renshe', 'yibao'],
          questions: [mayAsk('paid', '缴费时间、渠道？', 'When and how did you pay?')],
        }),
      ],
    },
    {
      code: '16.03',
      name: '银行与信贷',
      nameEn: 'Banks and credit',
      leaves: [
        leaf({
          code: '16.03.01',
          name: '银行服务与账户',
          nameEn: 'Bank services and accounts',
          synonyms: '银行服务 银行卡冻结 非柜面限制 取款难 ATM 银行排队 银行网点撤销 断卡 存款变保险 假币',
          examples: `
            银行卡无缘无故被限制非柜面交易，工资都取不出来。
            老母亲去银行存五万定期，被忽悠买成了保险。
            村里唯一的信用社网点撤了，老人取钱要坐车到县里。
            柜台只开一个窗口，二十多个人等了一上午。
            取自己的钱两万块，银行还要问用途打电话给派出所。
            ATM机吞卡，客服说三天后再来
            储户去世，子女取三千块钱要公证费五百
            我七十岁的老父亲去银行存二十万养老钱，大堂经理说有个比定期高的“存款”，存三年随时能取。上周急用钱去取才知道是一份十年期的保险，现在退要亏五万多。签字那一页的风险抄录根本不是老人的笔迹，请查清楚。
          `,
          examplesEn: `
            My bank card was restricted for no reason and I cannot draw my salary.
            The bank talked my mother into insurance instead of a deposit.
          `,
          demandTypes: ['complaint', 'help', 'consult'],
          leadUnit: 'jinrong',
          legalBasis: [law(BANKS)],
          questions: [BANK],
        }),
        leaf({
          code: '16.03.02',
          name: '贷款与信用卡',
          nameEn: 'Loans and credit cards',
          synonyms: '房贷 贷款利率 信用卡 提前还款 贷款被拒 抽贷 信用卡逾期 贷款中介 助贷 协商还款',
          examples: `
            首套房贷利率下调了，银行说我的不符合条件，请解释。
            申请提前还贷排队排到三个月以后，还要收违约金。
            信用卡逾期想协商分期，银行不同意，天天爆通讯录。
            贷款中介说包过，收了一万二服务费没办下来。
            银行突然抽贷，企业马上资金链断裂。
            装修贷被告知专款专用，账户冻结了怎么办
            被人冒名贷款十五万，我自己毫不知情
            2018年买房时利率上浮百分之二十，这几年别人的房贷都降到三点几，我的还是四点八，银行说合同是固定利率不能改。我们普通工薪家庭每个月多还九百块，希望监管部门督促银行一视同仁。
          `,
          examplesEn: `
            The mortgage rate was lowered for others but the bank says I do not qualify.
            Someone took a loan of a hundred and fifty thousand in my name.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'jinrong',
          assistingUnits: ['gongan'],
          legalBasis: [law(BANKS)],
          questions: [BANK],
        }),
        leaf({
          code: '16.03.03',
          name: '征信异议',
          nameEn: 'Credit records',
          synonyms: '征信 征信不良 征信修复 黑名单 逾期记录 失信 征信报告 信用记录',
          examples: `
            贷款早就还清了，征信报告上还显示逾期，影响买房。
            没办过这张信用卡，征信里却有三次逾期。
            征信修复公司收了五千块说能洗白，是骗人的吗？
            给同事担保，他还清了我名下还有担保记录。
            请问不良记录保留几年，去哪里免费查
            被误列为失信被执行人，高铁票都买不了
          `,
          examplesEn: `
            I repaid the loan but my credit report still shows it overdue.
            There are three defaults for a credit card I never had.
          `,
          demandTypes: ['consult', 'help', 'complaint'],
          leadUnit: 'jinrong',
          legalBasis: [law('征信业管理条例', '第二十五条')],
          statutoryLimit: naturalDays(20, law('征信业管理条例', '第二十五条')),
          questions: [BANK],
        }),
        leaf({
          code: '16.03.04',
          name: '网贷与暴力催收',
          nameEn: 'Online loans and harassment by collectors',
          synonyms: '网贷 暴力催收 高利贷 套路贷 砍头息 校园贷 爆通讯录 催收电话 714 车贷',
          examples: `
            借了八千网贷，到手六千四，现在要还一万五，是不是高利贷？
            催收公司每天打几十个电话给我的同事和亲戚，还P图群发。
            大学生儿子陷入校园贷，滚到了十几万，全家都崩溃了。
            车贷公司以违约为由把车强行拖走，要三万才还。
            平台倒闭了，还款渠道没了，又冒出来一家公司让我还钱。
            半夜有人往我家门上喷漆写欠债还钱
            去年在某平台借了三万，分十二期还了四万一，还说我欠服务费六千。现在催收一天五六十个电话，冒充法院给我单位发传真，还把我的照片做成通缉令发给初中同学。我已经还清本金了，请帮我制止他们骚扰。
          `,
          examplesEn: `
            I borrowed eight thousand online, got 6,400 and must repay fifteen thousand.
            Collectors ring my colleagues dozens of times a day.
          `,
          demandTypes: ['complaint', 'report', 'help'],
          leadUnit: 'jinrong',
          assistingUnits: ['gongan'],
          legalBasis: [law('中华人民共和国民法典', '第六百八十条')],
          questions: [ask('platform', '平台或公司名称、借款金额？', 'Platform or company, and the sum?')],
        }),
      ],
    },
    {
      code: '16.04',
      name: '保险与投资',
      nameEn: 'Insurance and investment',
      leaves: [
        leaf({
          code: '16.04.01',
          name: '保险理赔与退保',
          nameEn: 'Insurance claims and cancellation',
          synonyms: '保险理赔 拒赔 退保 车险 保险销售误导 业务员骗保 保险公司 重疾险 意外险',
          examples: `
            重疾险交了八年，得了癌症保险公司以未告知结节为由拒赔。
            车被追尾，对方保险公司定损拖了一个月。
            业务员说五年后本金加利息全退，现在退保只给一半。
            代理退保的人拿走了我的身份证和保单，怕被骗。
            老人在银行被推销了十年期分红险，根本不懂。
            外卖骑手出事故，平台买的保险说不赔
            车停在小区被高空掉落的瓷砖砸坏，找到保险公司，先说要物业开证明，又说要报警回执，材料补了四次，现在说不属于车损险范围。每年保费交得干脆，理赔怎么就这么难？
          `,
          examplesEn: `
            After eight years of premiums the insurer refuses my cancer claim.
            The salesman promised all money back after five years and I get half.
          `,
          demandTypes: ['complaint', 'consult', 'help'],
          leadUnit: 'jinrong',
          legalBasis: [law('中华人民共和国保险法', '第二十三条')],
          statutoryLimit: naturalDays(30, law('中华人民共和国保险法', '第二十三条')),
          questions: [ask('insurer', '保险公司、险种、报案时间？', 'Insurer, kind of policy, date of claim?')],
        }),
        leaf({
          code: '16.04.02',
          name: '理财与证券投资',
          nameEn: 'Wealth products and securities',
          synonyms: '理财亏损 理财产品 基金 股票 荐股 期货 投资顾问 信托逾期 原油宝',
          examples: `
            银行理财经理说保本，到期亏了百分之十八。
            网上荐股老师收了两万八会员费，推荐的股票全跌。
            信托产品逾期两年没有兑付，公司说底层资产出问题。
            证券公司营业部没告知风险就给老人开了融资融券。
            私募基金经理失联，涉及我们四十多个投资人。
            请问怎么辨别期货公司有没有牌照
          `,
          examplesEn: `
            The adviser said capital was guaranteed and I lost eighteen per cent.
            A stock tipster took a fee of twenty-eight thousand.
          `,
          demandTypes: ['complaint', 'report', 'consult'],
          leadUnit: 'jinrong',
          assistingUnits: ['gongan'],
          legalBasis: [law('中华人民共和国证券法')],
          questions: [ask('product', '机构、产品、金额？', 'Institution, product and sum?')],
        }),
      ],
    },
    {
      code: '16.05',
      name: '非法金融活动',
      nameEn: 'Illegal finance',
      leaves: [
        leaf({
          code: '16.05.01',
          name: '非法集资',
          nameEn: 'Illegal fund-raising',
          synonyms: '非法集资 投资公司跑路 集资款 高息揽储 庞氏骗局 本金要不回 爆雷 P2P 集资诈骗 投资返利',
          examples: `
            某投资公司许诺月息两分，我把养老钱二十万全放进去，现在门都关了。
            养老公寓以预订床位的名义收老人钱，每年返利百分之十二。
            P2P平台立案三年了，集资款什么时候能退？
            村里有人办互助社吸收存款，一百多户取不出钱。
            小区附近新开的理财门店天天给老人发鸡蛋，拉人投资养牛。
            卖酒的公司说认购一坛三年翻倍，很像集资诈骗
            集资参与人登记去哪里办，要带什么凭证
            我妈跟着老姐妹在一家“康养旅居”公司存了十六万，每月返一千八，头半年都按时到账，还组织去看基地。上个月开始返利停了，门店贴着封条，全市听说有上千个老人被套进去。请问去哪里登记，还有没有希望追回来？
          `,
          examplesEn: `
            An investment firm promised two per cent a month and vanished with my savings.
            A care home sells "bed reservations" with twelve per cent a year.
          `,
          demandTypes: ['report', 'help', 'consult'],
          leadUnit: 'jinrong',
          assistingUnits: ['gongan', 'shijian', 'street'],
          legalBasis: [law(FUNDRAISING)],
          questions: [FIRM, ask('amount', '投入金额、涉及多少人？', 'How much, and how many people?')],
        }),
        leaf({
          code: '16.05.02',
          name: '虚拟货币与非法放贷',
          nameEn: 'Virtual currency and unlicensed lending',
          synonyms: '虚拟币 挖矿 炒币 传销币 地下钱庄 非法放贷 放高利贷 印子钱 小额贷款公司 换汇',
          examples: `
            邻居拉我投一个数字货币，说一天百分之三收益，还要发展下线。
            厂房里放了几百台机器挖比特币，噪音大还偷电。
            茶楼老板专门放高利贷，逾期就收房子。
            小区门口的烟酒店暗地里放贷，借三万写五万的条子，还让押房本。
            小额贷款公司没有牌照，广告贴满电线杆。
            有人在银行门口兑换外币，价格比柜台高
          `,
          examplesEn: `
            A neighbour wants me to invest in a coin with three per cent a day.
            A tea house owner lends at extortionate rates and takes people's flats.
          `,
          demandTypes: ['report', 'complaint'],
          leadUnit: 'jinrong',
          assistingUnits: ['gongan'],
          legalBasis: [law(FUNDRAISING)],
          questions: [FIRM],
        }),
      ],
    },
  ],
}
