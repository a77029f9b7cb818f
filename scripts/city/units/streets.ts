// Linlan's fourteen streets and towns (街道, 镇) and the communities below them. A street leads what lies on its ground and what
// the catalogue gives it; a community only helps (Beijing 接诉即办工作条例 art. 17).
import type { PeerGroup, Unit } from '../../../server/domain/units.ts'

interface Entry {
  code: string
  name: string
  nameEn: string
  peerGroup: Extract<PeerGroup, 'street' | 'town'>
  /** What sets this street apart, in a few words. */
  about: string
  aboutEn: string
  phone: string
  /** Code part, name and English name of each community or village. */
  communities: [code: string, name: string, nameEn: string][]
}

const entries: Entry[] = [
  {
    code: 'qinglan',
    name: '青澜街道',
    nameEn: 'Qinglan Street',
    peerGroup: 'street',
    about: '老城核心区，机关与百年商街所在',
    aboutEn: 'the old centre with its offices and its hundred-year-old shopping street',
    phone: '0000-8100301',
    communities: [
      ['gulou', '鼓楼社区', 'Gulou Community'],
      ['dongmenli', '东门里社区', 'Dongmenli Community'],
      ['yanziqiao', '雁子桥社区', 'Yanziqiao Community'],
      ['minzhuli', '民主里社区', 'Minzhuli Community'],
      ['lanting', '澜亭社区', 'Lanting Community'],
    ],
  },
  {
    code: 'wangjiang',
    name: '望江街道',
    nameEn: 'Wangjiang Street',
    peerGroup: 'street',
    about: '沿江居住带，新建商品房集中',
    aboutEn: 'riverside housing, most of it new',
    phone: '0000-8100302',
    communities: [
      ['jiangpan', '江畔社区', 'Jiangpan Community'],
      ['shazhou', '沙洲社区', 'Shazhou Community'],
      ['baiyandu', '白雁渡社区', 'Baiyandu Community'],
      ['shunhe', '顺和社区', 'Shunhe Community'],
      ['yuefu', '悦府社区', 'Yuefu Community'],
    ],
  },
  {
    code: 'qiaoxi',
    name: '桥西街道',
    nameEn: 'Qiaoxi Street',
    peerGroup: 'street',
    about: '老工业区改造地带，老旧小区多',
    aboutEn: 'a former factory quarter under renewal, with many old estates',
    phone: '0000-8100303',
    communities: [
      ['fangji', '纺机社区', 'Fangji Community'],
      ['tiedongli', '铁东里社区', 'Tiedongli Community'],
      ['hongzhuanfang', '红砖坊社区', 'Hongzhuanfang Community'],
      ['xinqiao', '新桥社区', 'Xinqiao Community'],
      ['guanghuali', '光华里社区', 'Guanghuali Community'],
    ],
  },
  {
    code: 'wenlan',
    name: '文澜街道',
    nameEn: 'Wenlan Street',
    peerGroup: 'street',
    about: '高校、医院与文化场馆聚集区',
    aboutEn: 'universities, hospitals, libraries and museums',
    phone: '0000-8100304',
    communities: [
      ['shuyuan', '书院社区', 'Shuyuan Community'],
      ['xuefu', '学府社区', 'Xuefu Community'],
      ['xinglin', '杏林社区', 'Xinglin Community'],
      ['moxiang', '墨香社区', 'Moxiang Community'],
    ],
  },
  {
    code: 'nangang',
    name: '南岗街道',
    nameEn: 'Nangang Street',
    peerGroup: 'street',
    about: '南部居住区，批发市场与客运枢纽所在',
    aboutEn: 'southern housing, the wholesale markets and the coach terminal',
    phone: '0000-8100305',
    communities: [
      ['nanyuan', '南苑社区', 'Nanyuan Community'],
      ['maishi', '麦市社区', 'Maishi Community'],
      ['changtuzhan', '长途站社区', 'Changtuzhan Community'],
      ['huayu', '花屿社区', 'Huayu Community'],
      ['lixin', '立新社区', 'Lixin Community'],
    ],
  },
  {
    code: 'beihu',
    name: '北湖街道',
    nameEn: 'Beihu Street',
    peerGroup: 'street',
    about: '环湖生态居住区与城市公园群',
    aboutEn: 'housing and parks around the north lake',
    phone: '0000-8100306',
    communities: [
      ['huxin', '湖心社区', 'Huxin Community'],
      ['luzhou', '鹭洲社区', 'Luzhou Community'],
      ['cuiping', '翠屏社区', 'Cuiping Community'],
      ['yanliu', '烟柳社区', 'Yanliu Community'],
    ],
  },
  {
    code: 'dongbu',
    name: '东埠街道',
    nameEn: 'Dongbu Street',
    peerGroup: 'street',
    about: '仓储物流与专业市场片区',
    aboutEn: 'warehouses, logistics and trade markets',
    phone: '0000-8100307',
    communities: [
      ['laobutou', '老埠头社区', 'Laobutou Community'],
      ['cangqian', '仓前社区', 'Cangqian Community'],
      ['yuandongli', '远东里社区', 'Yuandongli Community'],
      ['hehuan', '合欢社区', 'Hehuan Community'],
    ],
  },
  {
    code: 'songtao',
    name: '松涛街道',
    nameEn: 'Songtao Street',
    peerGroup: 'street',
    about: '城西丘陵居住区，保障房与疗养院集中',
    aboutEn: 'western hills, public housing and sanatoria',
    phone: '0000-8100308',
    communities: [
      ['songling', '松岭社区', 'Songling Community'],
      ['anjuli', '安居里社区', 'Anjuli Community'],
      ['quanxi', '泉溪社区', 'Quanxi Community'],
      ['wanlin', '晚林社区', 'Wanlin Community'],
    ],
  },
  {
    code: 'gaoxinyuan',
    name: '高新园街道',
    nameEn: 'Gaoxinyuan Street',
    peerGroup: 'street',
    about: '高新技术产业园区与人才公寓',
    aboutEn: 'the high-tech park and its flats for young staff',
    phone: '0000-8100309',
    communities: [
      ['chuangzhi', '创智社区', 'Chuangzhi Community'],
      ['xinghe', '星禾社区', 'Xinghe Community'],
      ['guangshanlu', '光栅路社区', 'Guangshanlu Community'],
      ['qifan', '启帆社区', 'Qifan Community'],
    ],
  },
  {
    code: 'gangwan',
    name: '港湾街道',
    nameEn: 'Gangwan Street',
    peerGroup: 'street',
    about: '内河港口、临港工业与新城开发区',
    aboutEn: 'the river port, its industry and the new town beside it',
    phone: '0000-8100310',
    communities: [
      ['xingang', '新港社区', 'Xingang Community'],
      ['fanying', '帆影社区', 'Fanying Community'],
      ['yanjing', '盐井社区', 'Yanjing Community'],
      ['haitangwan', '海棠湾社区', 'Haitangwan Community'],
    ],
  },
  {
    code: 'jinsui',
    name: '金穗镇',
    nameEn: 'Jinsui Town',
    peerGroup: 'town',
    about: '粮食主产区，农机合作社与粮站所在',
    aboutEn: 'the grain belt, with machinery co-operatives and granaries',
    phone: '0000-8100311',
    communities: [
      ['jinsuijie', '金穗街社区', 'Jinsuijie Community'],
      ['daotian', '稻田村', 'Daotian Village'],
      ['wujiawan', '伍家湾村', 'Wujiawan Village'],
      ['xiaying', '下营村', 'Xiaying Village'],
      ['sanhe', '三合村', 'Sanhe Village'],
    ],
  },
  {
    code: 'baishi',
    name: '白石镇',
    nameEn: 'Baishi Town',
    peerGroup: 'town',
    about: '石材与建材加工集镇，矿山修复区',
    aboutEn: 'stone and building materials, quarries being restored',
    phone: '0000-8100312',
    communities: [
      ['baishijie', '白石街社区', 'Baishijie Community'],
      ['shijiang', '石匠村', 'Shijiang Village'],
      ['qingyan', '青岩村', 'Qingyan Village'],
      ['dawan', '大弯村', 'Dawan Village'],
    ],
  },
  {
    code: 'liuxi',
    name: '柳溪镇',
    nameEn: 'Liuxi Town',
    peerGroup: 'town',
    about: '蔬菜水产基地与近郊民宿带',
    aboutEn: 'vegetables, fish ponds and guest houses at the city’s edge',
    phone: '0000-8100313',
    communities: [
      ['liuxijie', '柳溪街社区', 'Liuxijie Community'],
      ['yutang', '鱼塘村', 'Yutang Village'],
      ['caopo', '草坡村', 'Caopo Village'],
      ['hekou', '河口村', 'Hekou Village'],
      ['taoyuanli', '桃源里村', 'Taoyuanli Village'],
    ],
  },
  {
    code: 'yunling',
    name: '云岭镇',
    nameEn: 'Yunling Town',
    peerGroup: 'town',
    about: '北部山区，景区、林场与水源保护地',
    aboutEn: 'northern hills: scenic area, forest farm and the city’s reservoir',
    phone: '0000-8100314',
    communities: [
      ['yunlingjie', '云岭街社区', 'Yunlingjie Community'],
      ['chashan', '茶山村', 'Chashan Village'],
      ['linchang', '林场社区', 'Linchang Community'],
      ['shuiku', '水库村', 'Shuiku Village'],
    ],
  },
]

const streetUnit = ({ code, name, nameEn, peerGroup, about, aboutEn, phone }: Entry): Unit => ({
  code,
  name,
  nameEn,
  kind: 'street',
  parent: null,
  duties: `辖区内属地管理事项的牵头办理，指导社区协助，需要时吹哨召集部门到场；${about}`,
  dutiesEn: `leads what belongs to its own ground, guides its communities, calls departments to the spot; ${aboutEn}`,
  peerGroup,
  phone,
  hours: null,
})

const communityUnits = ({ code: street, name: streetName, nameEn: streetNameEn, communities, phone }: Entry): Unit[] =>
  communities.map(([code, name, nameEn]) => ({
    code: `${street}-${code}`,
    name,
    nameEn,
    kind: 'community',
    parent: street,
    duties: `协助${streetName}联系居民、核实情况，不作为主办单位`,
    dutiesEn: `helps ${streetNameEn} to reach residents and check facts; never leads`,
    peerGroup: null,
    phone,
    hours: null,
  }))

export const streetUnits: Unit[] = entries.map(streetUnit)

export const communities: Unit[] = entries.flatMap(communityUnits)
