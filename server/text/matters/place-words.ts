// Which words name a place. A place tells where, the other words tell what: only together do they make one matter (NLP §5).

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/**
 * Words that end a place name when they stand behind it. Institutions (学校, 医院, 公司) are left out: what stands before them is as
 * often a kind (民办, 配套) as a name.
 */
const ENDINGS = words(
  '小区 新城 花园 花苑 家园 公寓 社区 街道 大道 广场 大厦 公园 安置区 路 镇 村 乡 里 苑 府 城 湾 园 郡 街 巷 桥 庄 岛 湖 山 国际 国际城 庭院 新村 嘉园 佳园 家苑 名苑 华庭 豪庭 雅苑 ' +
    '东路 西路 南路 北路 中路 支路 新苑 花城 华府 公馆 雅园 山庄 别墅 一期 二期 三期 四期 五期 六期 七期 楼盘',
)
/** Last characters of words that are place names by themselves (劳动路, 黄花镇, 松雅湖). */
const LAST = /(?:路|街|镇|村|苑|府|湾|郡|桥|城|园|庭|湖|山|岛|小区|社区|街道|大道)$/

/** Words of that form which name no place of their own. */
const COMMON_NOUNS = words(
  '跑路 上路 水路 陆路 岔路 拦路 退路 出路 短路 销路 门路 后路 绕路 堵路 封路 占路 铺路 老路 新路 土路 泥巴路 回家路 爬山 登山 上山 下山 开山 挖山 封城 围城 修桥 过桥 出庭 学府 落户镇 步行街 美食街 ' +
    '临街 沿街 上街 逛街 道路 马路 公路 铁路 线路 走路 修路 问路 套路 思路 电路 网路 带路 让路 过路 一路 支路 断头路 水泥路 快速路 高速公路 公交线路 必经之路 农村 乡村 全村 本村 我村 城镇 乡镇 集镇 ' +
    '政府 市政府 区政府 县政府 镇政府 省政府 人民政府 家庭 法庭 开庭 校园 幼儿园 公园 花园 家园 入园 开园 工业园 产业园 科技园 物流园 幼教园 县城 进城 全城 同城 旧城 商城 立交桥 高架桥 天桥 人行天桥 过街天桥 ' +
    '有限公司 分公司 总公司 物业公司 集团公司 公交公司 燃气公司 自来水公司 开发公司 保险公司 装修公司 子公司 住宅小区 居民小区 安置小区 江湖 居民社区 街道社区 人民医院 中小学 普通高中 高等学校 书城',
)

/** True when the word is, or ends, a place name (新城, 劳动路). */
export const endsPlaceName = (word: string): boolean => ENDINGS.has(word) || (word.length > 1 && LAST.test(word) && !COMMON_NOUNS.has(word))

/** True when the word tells one place from another by itself (劳动路), not when it only ends a name (新城). */
export const isOwnPlaceName = (word: string): boolean => word.length > 2 && LAST.test(word) && !COMMON_NOUNS.has(word) && !ENDINGS.has(word)

/** A place name without the word that ends it (劳动路 → 劳动), so that two names are not alike for both being roads. */
export const withoutEnding = (name: string): string => name.replace(LAST, '') || name

/** Districts written as codes in published messages (`a3区`, `k12县`). */
export const CODED_REGION = /[a-z]\d{0,2}[市区县镇]/g
/** The province's pseudonym there: in every address, and part of no name. */
export const PROVINCE = /西地省/g

const REGION = /^[\u4e00-\u9fff]{2,5}[区县市旗]$/
const NO_REGION =
  /(?:小|社|校|城|市|景|园|辖|片|库|山|老|新|地|厂|矿|郊|街|开发|高新|经开|工业|安置|服务|商业|住宅|生活|居民|居住|保护|功能|示范|学|考|禁|灾|疫|战|辖)区$|(?:超|都|夜|门|股|集|城|全|本|我|该|上|黑|楼|菜|闹|入|外|省|各|地级|县级|直辖|文明)市$|(?:全|本|该|我|各|贫困|郊)县$/

/** True for the name of a district, county or city (岳麓区), false for 小区, 社区, 超市 and the like. */
export const isRegionName = (word: string): boolean => REGION.test(word) && !NO_REGION.test(word)
