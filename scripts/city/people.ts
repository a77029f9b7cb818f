// The people on the demo city's staff, all invented. Passwords are the seed's business.
import type { Role } from '../../server/domain/words.ts'

export interface Person {
  /** What they sign in with: the name in pinyin without tones. */
  login: string
  name: string
  roles: Role[]
  /** Unit code; `centre` for the hotline's own people. */
  unit: string
}

type Entry = [login: string, name: string, ...roles: Role[]]

/** In a small unit the liaison also handles; the lead is always somebody else, so that nobody approves a reply of their own. */
const STAFF: Record<string, Entry[]> = {
  centre: [
    ['wenxiaotang', '温晓棠', 'agent'],
    ['jinianan', '季念安', 'agent'],
    ['luyizhou', '卢一舟', 'agent'],
    ['fangqin', '方沁', 'agent'],
    ['jianshuning', '简书宁', 'agent'],
    ['taozijin', '陶子衿', 'agent'],
    ['zhangyuan', '章予安', 'agent', 'dispatcher'],
    ['shenzhiwei', '沈知微', 'dispatcher'],
    ['peiyuan', '裴远', 'dispatcher'],
    ['tangyike', '唐亦可', 'dispatcher'],
    ['haojingxing', '郝景行', 'dispatcher'],
    ['luosuxin', '罗素心', 'dispatcher'],
    ['guqingrang', '顾清让', 'auditor_reply'],
    ['liangchenyan', '梁辰砚', 'auditor_reply'],
    ['songyijia', '宋宜嘉', 'auditor_reply'],
    ['qinruoxi', '秦若溪', 'callback'],
    ['fengxiaohe', '冯小禾', 'callback'],
    ['jiangbanxia', '蒋半夏', 'callback'],
    ['zouyan', '邹言', 'callback'],
    ['shaotinghe', '邵廷和', 'supervisor'],
    ['weishutang', '魏书棠', 'supervisor'],
    ['jiangwenqu', '江问渠', 'editor'],
    ['muzhibai', '穆知白', 'editor'],
    ['yanzhongheng', '严仲衡', 'leader'],
    ['qiaoyining', '乔以宁', 'leader'],
    ['gexinghe', '葛星河', 'admin'],
    ['ruantinglan', '阮听澜', 'auditor'],
  ],
  chengguan: [
    ['helinchuan', '贺林川', 'liaison'],
    ['wuxiangdong', '武向东', 'handler'],
    ['maxiaonan', '马晓楠', 'handler'],
    ['zhenghuaijin', '郑怀瑾', 'unit_lead'],
  ],
  zhujian: [
    ['yeqinghe', '叶青禾', 'liaison'],
    ['shilei', '石磊', 'handler'],
    ['tianyuxin', '田雨欣', 'handler'],
    ['fuchengzhi', '傅承志', 'unit_lead'],
  ],
  shijian: [
    ['yujiayin', '俞佳音', 'liaison'],
    ['hanxiaochuan', '韩小川', 'handler'],
    ['quwenjing', '曲文静', 'handler'],
    ['gongshian', '龚世安', 'unit_lead'],
  ],
  renshe: [
    ['maoxiaolan', '毛晓岚', 'liaison'],
    ['tanliqiu', '谭立秋', 'handler'],
    ['qizhendong', '齐振东', 'handler'],
    ['pengruogu', '彭若谷', 'unit_lead'],
  ],
  jiaotong: [
    ['daisiyuan', '戴思远', 'liaison'],
    ['honghaitao', '洪海涛', 'handler'],
    ['baiyangfan', '柏杨帆', 'handler'],
    ['changshouzheng', '常守正', 'unit_lead'],
  ],
  gongan: [
    ['nieweimin', '聂卫民', 'liaison'],
    ['duchangfeng', '杜长风', 'handler'],
    ['miaoxue', '苗雪', 'handler'],
    ['houdingguo', '侯定国', 'unit_lead'],
  ],
  jiaoyu: [
    ['wenjingyi', '文婧怡', 'liaison'],
    ['konglingyi', '孔令仪', 'handler'],
    ['zuoyanshu', '左言书', 'handler'],
    ['yinqinghe', '尹清和', 'unit_lead'],
  ],
  shengtai: [
    ['lancaiwei', '蓝采薇', 'liaison'],
    ['yuehongyu', '岳宏宇', 'handler'],
    ['bailu', '白露', 'handler'],
    ['jinmuyun', '金慕云', 'unit_lead'],
  ],
  water: [
    ['wangwenbo', '汪文博', 'liaison'],
    ['qiansihai', '钱思海', 'handler'],
    ['tuxiaoman', '涂小满', 'handler'],
    ['anzhicheng', '安志诚', 'unit_lead'],
  ],
  telecom: [
    ['lujingran', '陆景然', 'liaison', 'handler'],
    ['xinhongda', '辛宏达', 'unit_lead'],
  ],
  jiaojing: [
    ['leimingyuan', '雷鸣远', 'liaison', 'handler'],
    ['guanlixing', '关立行', 'unit_lead'],
  ],
  ziran: [
    ['chengjianshan', '程见山', 'liaison', 'handler'],
    ['yanrusong', '颜如松', 'unit_lead'],
  ],
  shangwu: [
    ['ganyutong', '甘雨桐', 'liaison', 'handler'],
    ['jiasiyuan', '贾思源', 'unit_lead'],
  ],
  weijian: [
    ['sujingshu', '苏静姝', 'liaison', 'handler'],
    ['linzhongyan', '林仲言', 'unit_lead'],
  ],
  yibao: [
    ['hejianing', '何嘉宁', 'liaison', 'handler'],
    ['shihuimin', '施惠民', 'unit_lead'],
  ],
  minzheng: [
    ['dinghuilan', '丁慧兰', 'liaison', 'handler'],
    ['caowenchang', '曹文昌', 'unit_lead'],
  ],
  tuiyi: [
    ['niujianxun', '牛建勋', 'liaison', 'handler'],
    ['lingzhiheng', '凌志恒', 'unit_lead'],
  ],
  nongye: [
    ['guyutian', '谷雨田', 'liaison', 'handler'],
    ['xuqiushi', '徐秋实', 'unit_lead'],
  ],
  shuili: [
    ['dengxiaobo', '邓晓波', 'liaison', 'handler'],
    ['chijingming', '池景明', 'unit_lead'],
  ],
  wenlv: [
    ['yousiyao', '游思遥', 'liaison', 'handler'],
    ['wenyaqin', '闻雅琴', 'unit_lead'],
  ],
  tiyu: [
    ['duanyifei', '段逸飞', 'liaison', 'handler'],
    ['renjingsong', '任劲松', 'unit_lead'],
  ],
  yuanlin: [
    ['huarui', '花蕊', 'liaison', 'handler'],
    ['linmaoyuan', '林茂源', 'unit_lead'],
  ],
  xiaofang: [
    ['shenchangning', '申长宁', 'liaison', 'handler'],
    ['xiweidong', '席卫东', 'unit_lead'],
  ],
  yingji: [
    ['xiangtianyou', '项天佑', 'liaison', 'handler'],
    ['weisiqi', '卫思齐', 'unit_lead'],
  ],
  taxation: [
    ['qimingli', '祁明理', 'liaison', 'handler'],
    ['jijiayan', '计嘉言', 'unit_lead'],
  ],
  jinrong: [
    ['zhongshouxin', '钟守信', 'liaison', 'handler'],
    ['liuchengzong', '柳承宗', 'unit_lead'],
  ],
  shenpi: [
    ['jianyining', '简易宁', 'liaison', 'handler'],
    ['yuliqun', '于立群', 'unit_lead'],
  ],
  gongxin: [
    ['gongxinyu', '巩新宇', 'liaison', 'handler'],
    ['xiaojianye', '萧建业', 'unit_lead'],
  ],
  gongjijin: [
    ['fangkexin', '房可欣', 'liaison', 'handler'],
    ['wanshucheng', '万书城', 'unit_lead'],
  ],
  sifa: [
    ['zhangfazheng', '章法正', 'liaison', 'handler'],
    ['jimingxuan', '纪明轩', 'unit_lead'],
  ],
  jiandu: [
    ['lianqingyue', '连清越', 'liaison', 'handler'],
    ['baozhengyan', '鲍正言', 'unit_lead'],
  ],
  xinfang: [
    ['yuexiaodan', '乐晓丹', 'liaison', 'handler'],
    ['luyuanda', '路远达', 'unit_lead'],
  ],
  fagai: [
    ['zhanhong', '展鸿', 'liaison', 'handler'],
    ['shijingzhi', '时敬之', 'unit_lead'],
  ],
  youzheng: [
    ['youjie', '尤捷', 'liaison', 'handler'],
    ['niyuanhang', '倪远航', 'unit_lead'],
  ],
  yancao: [
    ['yanwenhui', '燕文辉', 'liaison', 'handler'],
    ['zhuqingyang', '竺清扬', 'unit_lead'],
  ],
  canlian: [
    ['zhuzishan', '祝子珊', 'liaison', 'handler'],
    ['tonganping', '童安平', 'unit_lead'],
  ],
  fulian: [
    ['shehui', '佘蕙', 'liaison', 'handler'],
    ['yinruolan', '殷若兰', 'unit_lead'],
  ],
  tongji: [
    ['shumin', '舒敏', 'liaison', 'handler'],
    ['weiliangzhi', '危量之', 'unit_lead'],
  ],
  minzong: [
    ['ayinuer', '阿依努尔', 'liaison', 'handler'],
    ['hejianhua', '和建华', 'unit_lead'],
  ],
  power: [
    ['kangliang', '康亮', 'liaison', 'handler'],
    ['jiaominghui', '焦明辉', 'unit_lead'],
  ],
  gas: [
    ['pangxiaofeng', '庞晓峰', 'liaison', 'handler'],
    ['yanguodong', '严国栋', 'unit_lead'],
  ],
  heat: [
    ['yanchunsheng', '阎春生', 'liaison', 'handler'],
    ['feiruyan', '费如言', 'unit_lead'],
  ],
  bus: [
    ['chexiaoyan', '车小燕', 'liaison', 'handler'],
    ['luopingan', '骆平安', 'unit_lead'],
  ],
  metro: [
    ['guining', '桂宁', 'liaison', 'handler'],
    ['suidaoyuan', '隋道远', 'unit_lead'],
  ],
  qinglan: [
    ['yuxiaolou', '虞小楼', 'liaison'],
    ['xuwenshen', '许文深', 'handler'],
    ['zhaipengcheng', '翟鹏程', 'handler'],
    ['louwangyue', '楼望月', 'unit_lead'],
  ],
  wangjiang: [
    ['jianglinwan', '江临晚', 'liaison'],
    ['shamingxuan', '沙明轩', 'handler'],
    ['gushunhe', '顾顺和', 'handler'],
    ['panwangshu', '潘望舒', 'unit_lead'],
  ],
  qiaoxi: [
    ['qiaozhenyu', '乔振宇', 'liaison'],
    ['jihongmei', '纪红梅', 'handler'],
    ['qiuzhigang', '邱志刚', 'handler'],
    ['yixinmin', '易新民', 'unit_lead'],
  ],
  jinsui: [
    ['hexiaoman', '禾小满', 'liaison'],
    ['wuxingtian', '伍兴田', 'handler'],
    ['suyouyu', '粟有余', 'handler'],
    ['fengnianhua', '丰年华', 'unit_lead'],
  ],
  nangang: [
    ['xiangnanzhi', '向南枝', 'liaison'],
    ['maijianping', '麦建平', 'handler'],
    ['nanxingchen', '南星辰', 'unit_lead'],
  ],
  wenlan: [
    ['moxiaoran', '墨小染', 'liaison', 'handler'],
    ['shuhuaiyuan', '舒怀远', 'unit_lead'],
  ],
  beihu: [
    ['huxinyue', '胡心月', 'liaison', 'handler'],
    ['lumingzhou', '路鸣洲', 'unit_lead'],
  ],
  dongbu: [
    ['budongsheng', '卜东升', 'liaison', 'handler'],
    ['canghaiming', '苍海明', 'unit_lead'],
  ],
  songtao: [
    ['songtingtao', '宋听涛', 'liaison', 'handler'],
    ['linwanzhao', '林晚照', 'unit_lead'],
  ],
  gaoxinyuan: [
    ['gaoqiming', '高启明', 'liaison', 'handler'],
    ['xinchuangyu', '辛创宇', 'unit_lead'],
  ],
  gangwan: [
    ['jiangxiaozhou', '江小舟', 'liaison', 'handler'],
    ['hairuoping', '海若平', 'unit_lead'],
  ],
  baishi: [
    ['shichuan', '石川', 'liaison', 'handler'],
    ['yanliyan', '严立岩', 'unit_lead'],
  ],
  liuxi: [
    ['liuxiyue', '柳溪月', 'liaison', 'handler'],
    ['yuzhile', '于知乐', 'unit_lead'],
  ],
  yunling: [
    ['yunqi', '云起', 'liaison', 'handler'],
    ['censhangmei', '岑上梅', 'unit_lead'],
  ],
}

export const people: Person[] = Object.entries(STAFF).flatMap(([unit, entries]) =>
  entries.map(([login, name, ...roles]) => ({ login, name, roles, unit })),
)
