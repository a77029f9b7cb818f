// Messages of an invented city, as many as a measurement needs: places × matters × ways of saying it, from a seed. All words are ours.
import { seeded, type Random } from '../../server/text/random.ts'

export interface CityMessage {
  id: string
  title: string
  text: string
  at: Date
  person: string
  /** The hot issue it was written for, null for a demand of its own. */
  issue: number | null
}

const PLACE_STEMS = (
  '春江 明月 翠湖 金沙 凤凰 龙泉 紫荆 白鹭 银杏 望江 临风 听雨 晨光 晚霞 星海 东篱 南浦 西岭 北辰 枫林 荷香 兰亭 桂苑 锦绣 华章 瑞安 和顺 石桥 青山 碧水 松涛 竹林 梅园 柳岸 云顶 阳光 世纪 滨江 ' +
  '御景 丽景 香樟 梧桐 玉兰 牡丹 月季 茶山 盐仓 铁岭 铜官 银河 金鼎 玉泉 珠江 长乐 永安 福田 禄口 寿山 喜盈 康宁 泰和 平安 建设 解放 人民 胜利 和平 团结 友谊 光明 幸福 前进 朝阳 红星 东风 五一 八一 ' +
  '文昌 武安 学府 书香 状元 博雅 育才 新华 复兴 中兴 大同 太平 安居 乐业 天成 地利 恒源 鑫源 宏图 伟业 盛世 名门 公馆 半岛 水岸 云溪 虎坊 鹿鸣 鹤鸣 燕山 雁荡 鹅湖 鸭绿 马场 羊城 牛栏 兔耳 狮山 象湖'
).split(' ')
const PLACE_PARTS = ['', '', '', '', '东', '西', '南', '北', '新', '老', '一期', '二期', '上', '下']
const PLACE_ENDS = ['小区', '花园', '家园', '新村', '公寓', '花苑', '广场', '路', '大道', '街', '村', '社区', '小学', '市场', '公园', '湾', '府', '名苑', '中学', '医院', '大厦', '巷', '镇', '里']
const DISTRICTS = ['东湖区', '西湖区', '青山区', '江岸区', '城关区', '新城区', '桥西区', '长丰县', '平原县', '石门县']

/** Subject, what is wrong, and details, each a choice. */
const MATTERS: readonly (readonly [string[], string[], string[]])[] = [
  [['搅拌站', '混凝土搅拌站', '搅拌厂'], ['噪音扰民', '粉尘污染', '昼夜施工'], ['罐车一辆接一辆', '窗台上全是灰', '老人咳嗽不止', '晚上十一点还在装料']],
  [['烧烤店', '楼下餐馆', '夜宵摊'], ['油烟扰民', '排烟管道装在窗口', '占道经营到凌晨'], ['衣服都不敢晾', '一开窗就是油烟味', '猜拳声吵到半夜']],
  [['电梯', '七栋电梯', '两部电梯'], ['经常困人', '停运多日无人修', '年检过期'], ['老人只能爬楼', '按钮按了没反应', '下坠了一下']],
  [['自来水', '生活用水', '高层水压'], ['发黄有异味', '停水三天', '水压太低'], ['洗澡水都放不出', '烧开以后有沉淀', '没有任何通知']],
  [['开发商', '楼盘销售方', '置业公司'], ['捆绑销售车位', '延期交房', '虚假宣传学区'], ['不买车位就不签合同', '承诺的学校没有了', '说好的绿地变成停车场']],
  [['物业公司', '物业', '前期物业'], ['乱收停车费', '不作为', '擅自涨价'], ['没有公示', '门禁坏了半年', '保安态度差']],
  [['培训机构', '英语培训学校', '健身房'], ['拒不退费', '卷款跑路', '停课不退款'], ['合同上写明可以退', '电话没人接', '门口贴了封条']],
  [['公交线路', '早班公交', '末班车'], ['甩站不停', '间隔太长', '擅自改线'], ['等了四十分钟', '站牌没有更新', '学生上学迟到']],
  [['路灯', '整条路的路灯', '新装的路灯'], ['不亮', '忽明忽暗', '半年没有通电'], ['晚上一片漆黑', '有人摔倒', '女孩子不敢走']],
  [['建筑工地', '地铁工地', '隔壁工地'], ['夜间施工', '渣土车抛洒', '围挡占了人行道'], ['打桩声震得床都在抖', '洒水车从来没见过', '凌晨三点还在浇筑']],
  [['幼儿园', '配套幼儿园', '民办幼儿园'], ['迟迟不开园', '乱收费', '没有转为普惠'], ['孩子没地方上学', '伙食很差', '老师换了好几个']],
  [['农民工工资', '工程款', '劳务费'], ['拖欠半年', '一分没给', '找不到负责人'], ['家里等钱过年', '项目部推给分包', '打了欠条不认']],
  [['消防通道', '楼道', '地下车库出口'], ['被堵死', '堆满杂物', '被改成了仓库'], ['消防车进不来', '电瓶车在楼道充电', '灭火器早就过期']],
  [['垃圾站', '垃圾中转站', '垃圾桶'], ['臭气熏天', '满了没人清', '建在窗户底下'], ['苍蝇到处飞', '污水流到路上', '夏天不敢开窗']],
  [['信号灯', '路口红绿灯', '左转灯'], ['时间太短', '坏了几天', '设置不合理'], ['老人走不完斑马线', '早高峰堵成一团', '出过好几次车祸']],
  [['医保报销', '生育津贴', '养老金'], ['迟迟不到账', '材料退了三次', '标准算错'], ['窗口说法不一', '网上查不到进度', '单位说已经报了']],
  [['房产证', '不动产登记', '两证'], ['多年办不下来', '材料丢失', '需要重复缴费'], ['孩子没法落户', '开发商欠税', '维修基金早交了']],
  [['广场舞', '棋牌室', '歌厅'], ['吵到深夜', '音响太大', '开在住宅楼里'], ['高三学生没法复习', '报警也没用', '麻将声通宵不断']],
  [['河道', '水渠', '鱼塘'], ['被排污', '发黑发臭', '被填埋'], ['死鱼漂了一片', '偷偷在夜里排', '庄稼浇了就死']],
  [['高压线', '变电站', '信号基站'], ['离住宅太近', '没有公示就开建', '有辐射隐患'], ['距离阳台不到十米', '孕妇都搬走了', '环评没人见过']],
]

const OPENINGS = ['您好,', '尊敬的领导:', '', '我是附近的居民,', '领导好!', '请问', '再次来信,']
const FILLERS = [
  '打过很多次电话都没有结果', '已经持续了大半年', '希望有关部门到现场看看', '业主群里几百人都有意见', '之前回复说会处理', '到现在没有任何改变', '上个月开过一次协调会',
  '周末也不停', '家里有老人和小孩', '我们愿意配合', '不知道该找谁', '附近还有一所学校', '去年也有人反映过', '照片和录像都有', '请给一个明确的时间', '再这样下去只能搬家',
  '希望不要互相推诿', '邻居们联名写了信', '每天上下班都要经过', '问了社区说管不了', '拨打了好几个部门的电话', '有人因此住进医院', '当初买房时没有说过', '合同和收据都保存着',
]
const TAIL_SYLLABLES = [...'安邦成达恩福高豪嘉凯联明诺鹏全荣盛泰威鑫亿远中卓宝昌鼎峰国恒吉康利茂宁平奇润胜通旺祥兴益裕振众']
const TAIL_ENDS = ['商贸', '置业', '建材', '餐饮', '劳务', '科技', '物流']

/** Share of the messages that belong to a hot issue. */
const HOT_SHARE = 0.3

/**
 * @param count messages, in order of time over two years
 * @param seed the same seed gives the same city
 */
export function cityMessages(count: number, seed = 12345): CityMessage[] {
  const random = seeded(seed)
  const places = Array.from({ length: Math.max(200, Math.round(count / 12)) }, () => placeOf(random))
  const issues = Math.max(10, Math.round(count / 120))
  const start = Date.UTC(2025, 0, 1)
  const step = (730 * 86_400_000) / count
  return Array.from({ length: count }, (_, i) => {
    const issue = random.next() < HOT_SHARE ? Math.floor(issues * random.next() ** 2.5) : null
    const place = pick(places, random, issue === null ? undefined : issue * 7 + 3)
    const matter = issue === null ? random.below(MATTERS.length) : (issue * 13 + 5) % MATTERS.length
    return { id: `s${i}`, ...wording(place, matter, issue, random), at: new Date(start + i * step), person: `p${random.below(count)}`, issue }
  })
}

function wording(place: string, matter: number, issue: number | null, random: Random): { title: string; text: string } {
  const [subjects, wrongs, details] = MATTERS[matter] ?? [['设施'], ['损坏'], ['无人管理']]
  // Who writes of the same matter names the same thing, and mostly the same wrong.
  const subject = pick(subjects, random, issue ?? undefined)
  const wrong = random.next() < 0.7 ? pick(wrongs, random, issue ?? undefined) : pick(wrongs, random)
  const district = pick(DISTRICTS, random, place.charCodeAt(0) + place.charCodeAt(1))
  const company = pick(TAIL_SYLLABLES, random) + pick(TAIL_SYLLABLES, random) + pick(TAIL_SYLLABLES, random) + pick(TAIL_ENDS, random)
  const sentences = Array.from({ length: 4 + random.below(6) }, () => (random.next() < 0.35 ? pick(details, random) : pick(FILLERS, random)))
  sentences.splice(random.below(3), 0, `${place}${subject}${wrong}`)
  if (random.next() < 0.4) sentences.push(`听说是${company}在做`)
  if (random.next() < 0.5) sentences.push(`从${1 + random.below(12)}月${1 + random.below(28)}日开始`)
  return { title: `${random.next() < 0.6 ? district : ''}${place}${subject}${wrong}`, text: `${pick(OPENINGS, random)}${sentences.join(',')}。` }
}

function placeOf(random: Random): string {
  const stem = pick(PLACE_STEMS, random) + (random.next() < 0.3 ? pick(PLACE_STEMS, random) : '')
  return stem + pick(PLACE_PARTS, random) + pick(PLACE_ENDS, random)
}

function pick(items: readonly string[], random: Random, at?: number): string {
  return items[(at ?? random.below(items.length)) % items.length] ?? ''
}
