// Linlan's roads, each with the streets it runs through, from its beginning to its end. Invented.

/** A named road. */
export interface Road {
  name: string
  /** Codes of the streets it passes. */
  streets: string[]
}

const road = (name: string, streets: string): Road => ({ name, streets: streets.split(' ') })

export const roads: Road[] = [
  // Across the city
  road('澜江大道', 'songtao wenlan qinglan gaoxinyuan'),
  road('滨江南路', 'qiaoxi wangjiang dongbu'),
  road('北环快速路', 'songtao wenlan beihu gaoxinyuan'),
  road('南环路', 'qiaoxi nangang gangwan'),
  road('西环路', 'yunling songtao liuxi jinsui'),
  road('东环路', 'baishi gaoxinyuan dongbu gangwan'),
  road('中轴大街', 'beihu qinglan wangjiang nangang'),
  road('人和大道', 'beihu wenlan qiaoxi'),
  road('临云公路', 'wenlan yunling'),
  road('临白公路', 'gaoxinyuan baishi'),
  road('临柳路', 'qiaoxi liuxi'),
  road('穗丰公路', 'nangang jinsui'),
  // Qinglan
  road('鼓楼街', 'qinglan'),
  road('东门大街', 'qinglan'),
  road('雁子桥路', 'qinglan wenlan'),
  road('民主里巷', 'qinglan'),
  road('澜亭路', 'qinglan'),
  road('石板井巷', 'qinglan'),
  road('织锦街', 'qinglan'),
  // Wangjiang
  road('望江路', 'wangjiang'),
  road('白雁路', 'wangjiang'),
  road('沙洲街', 'wangjiang'),
  road('顺和路', 'wangjiang nangang'),
  road('悦府路', 'wangjiang dongbu'),
  road('听潮巷', 'wangjiang'),
  // Qiaoxi
  road('纺机路', 'qiaoxi'),
  road('铁东街', 'qiaoxi'),
  road('红砖坊路', 'qiaoxi'),
  road('新桥街', 'qiaoxi'),
  road('光华路', 'qiaoxi'),
  road('锅炉房巷', 'qiaoxi'),
  // Wenlan
  road('书院路', 'wenlan'),
  road('学府大道', 'wenlan'),
  road('杏林路', 'wenlan'),
  road('墨香街', 'wenlan'),
  road('砚台路', 'wenlan'),
  // Nangang
  road('麦市街', 'nangang'),
  road('南苑路', 'nangang'),
  road('花屿路', 'nangang'),
  road('立新街', 'nangang'),
  road('长途站路', 'nangang'),
  road('打铁巷', 'nangang'),
  // Beihu
  road('环湖路', 'beihu'),
  road('鹭洲路', 'beihu'),
  road('翠屏路', 'beihu'),
  road('烟柳街', 'beihu'),
  // Dongbu
  road('埠头街', 'dongbu'),
  road('仓前路', 'dongbu'),
  road('远东路', 'dongbu'),
  road('合欢街', 'dongbu'),
  road('物流一路', 'dongbu'),
  // Songtao
  road('松岭路', 'songtao'),
  road('安居路', 'songtao'),
  road('泉溪街', 'songtao'),
  road('晚林路', 'songtao'),
  // Gaoxinyuan
  road('创智大道', 'gaoxinyuan'),
  road('星禾路', 'gaoxinyuan'),
  road('光栅路', 'gaoxinyuan'),
  road('启帆街', 'gaoxinyuan'),
  road('软件园一路', 'gaoxinyuan'),
  // Gangwan
  road('港湾大道', 'gangwan'),
  road('新港路', 'gangwan'),
  road('帆影街', 'gangwan'),
  road('盐井路', 'gangwan'),
  road('海棠路', 'gangwan'),
  // Towns
  road('金穗街', 'jinsui'),
  road('粮站路', 'jinsui'),
  road('伍家湾路', 'jinsui'),
  road('白石街', 'baishi'),
  road('石材路', 'baishi'),
  road('青岩路', 'baishi'),
  road('柳溪街', 'liuxi'),
  road('鱼塘路', 'liuxi'),
  road('河口堤路', 'liuxi'),
  road('云岭街', 'yunling'),
  road('茶山路', 'yunling'),
  road('水库路', 'yunling'),
]
