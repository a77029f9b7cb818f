// The departments' people. In a small unit the liaison also handles; the lead is always somebody else, so that nobody approves
// a reply of their own.
import type { Staff } from './staff.ts'

export const departmentStaff: Staff = {
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
}
