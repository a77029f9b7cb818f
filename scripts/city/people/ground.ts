// The people of the public service companies, streets and towns, and of some communities and the sections, which only help. The lead is always somebody else than the liaison, so that nobody
// approves a reply of their own.
import type { Staff } from './staff.ts'

export const groundStaff: Staff = {
  water: [
    ['wangwenbo', '汪文博', 'liaison'],
    ['qiansihai', '钱思海', 'handler'],
    ['tuxiaoman', '涂小满', 'handler'],
    ['anzhicheng', '安志诚', 'unit_lead'],
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
  wenlan: [
    ['moxiaoran', '墨小染', 'liaison', 'handler'],
    ['shuhuaiyuan', '舒怀远', 'unit_lead'],
  ],
  nangang: [
    ['xiangnanzhi', '向南枝', 'liaison'],
    ['maijianping', '麦建平', 'handler'],
    ['nanxingchen', '南星辰', 'unit_lead'],
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
  jinsui: [
    ['hexiaoman', '禾小满', 'liaison'],
    ['wuxingtian', '伍兴田', 'handler'],
    ['suyouyu', '粟有余', 'handler'],
    ['fengnianhua', '丰年华', 'unit_lead'],
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
  'qinglan-gulou': [['zhongxiaolou', '钟晓楼', 'liaison']],
  'nangang-nanyuan': [['nanyuanfang', '南沅芳', 'liaison']],
  'dongbu-laobutou': [['fubuyun', '傅步云', 'liaison']],
  'wangjiang-jiangpan': [['jiangzhiyu', '姜之渝', 'liaison']],
  'wangjiang-shunhe': [['shunanran', '舒安然', 'liaison']],
  'qinglan-pingan': [['pingzhixing', '平知行', 'liaison', 'handler']],
  'wangjiang-chengguanke': [['chengyuchu', '程予初', 'liaison', 'handler']],
  'wangjiang-minzheng': [['minwanqing', '闵婉清', 'liaison', 'handler']],
  'jinsui-cunjian': [['tianjiahe', '田嘉禾', 'liaison', 'handler']],
  'chengguan-shirong': [['rongjianping', '容建平', 'liaison'], ['sushirong', '苏时荣', 'handler']],
  'chengguan-sheshi': [['sheyuanming', '佘远明', 'liaison', 'handler']],
  'zhujian-wuye': [['wuyecheng', '乌业成', 'liaison'], ['guanjiayi', '管家宜', 'handler']],
  'zhujian-fangwu': [['fangzhian', '房治安', 'liaison', 'handler']],
  'shijian-xiaofei': [['xiaofeiyu', '萧飞宇', 'liaison', 'handler']],
  'renshe-laodong': [['laoxueqin', '劳学勤', 'liaison', 'handler']],
}
