// The hotline centre's own people, over every role that is not a department's.
import type { Staff } from './staff.ts'

export const centreStaff: Staff = {
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
}
