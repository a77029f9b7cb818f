// 举报: sentences of our own in which somebody tells of a breach of law by others and wants it looked into.

export const REPORT = `
我举报化工厂夜里往河里偷排废水，颜色发黑
有人在居民楼里开黑诊所，没有行医执照，给人打点滴
某饭店用地沟油炒菜，请食药监部门去查
我要举报村支书套取国家补贴，名单里有死人
出租屋里有人聚众赌博，每天晚上十几个人
楼里有传销窝点，几十个年轻人挤在一起住
这家店没有营业执照也没有卫生许可证，一直在卖熟食
工地上没有安全网，工人不系安全带，存在重大隐患，请查处
举报加油站的油里掺水，很多车加完就熄火
有人在山上盗伐林木，用卡车夜里往外拉
举报某公司虚开发票，偷税漏税
学校老师在外面办有偿补课班，收费一人一百五
河边有人电鱼，用的是自制的电瓶
私自在楼顶加盖了两间房，没有任何手续，属于违法建筑
举报某局科长收受红包，不送钱就不给办证
黑车在火车站强行拉客，没有营运证
工厂使用童工，最小的只有十四岁
有人冒充公务员骗老人买保健品
举报药店不凭处方卖抗生素，还卖过期药
小作坊用硫磺熏辣椒，没有标签没有厂名
举报网吧接纳未成年人上网，不查身份证
有人把建筑垃圾倒在基本农田里
酒驾举报，车牌尾号的这辆车每天喝完酒就开走
举报某医院骗取医保，让没病的人挂床住院
有人贩卖野生动物，后院关着穿山甲
举报招投标造假，几家公司都是同一个老板
黑砖窑偷偷生产，半夜冒黑烟
举报小区保安队长盗卖业主信息
矿山越界开采，山体已经挖空
举报单位领导公车私用，周末开去钓鱼
有人非法集资，承诺月息三分，很多老人上当
举报一家按摩店涉嫌提供色情服务
渣土车没有遮盖还超载，套牌上路
举报某超市改生产日期，过期的牛奶贴上新标签
在水源保护区里建养猪场，粪水直接流进水库
举报某人非法持有枪支，经常上山打鸟
私宰生猪没有检疫，肉直接送到菜场
举报教育机构没有办学许可，消防也不合格
有人伪造公章办假证，贴了一路的小广告
举报村委会私自卖掉集体土地，账目不公开
小区地下室改成仓库，堆满了酒精油漆，请消防查处
举报企业不给员工缴社保，做两套工资表
有人在国道边上非法设卡收费
举报某工程转包给没有资质的施工队
烟花爆竹藏在居民楼车库里卖，没有许可证
举报无证幼儿园，二十多个孩子挤在一间屋
有人在河道里非法采砂，几条船天天挖
举报娱乐场所有人吸毒
举报驾校教练向学员索要好处费
工业固废被人用罐车偷运到废弃鱼塘里倾倒
举报邻居私拉电线偷电，绕过电表
某宾馆不登记身份证就能住，未成年人也可以
举报某人吃空饷，从来不上班却领工资
假酒窝点在村东头的院子里，瓶子都是回收的
举报煤矿瞒报事故，死了人不上报
有人在网上卖考试答案
举报养殖场给牛注水，打瘦肉精
中介伪造收入证明帮人骗贷款
某楼盘没有预售证就开始收定金，请严查
环保数据造假，在线监测探头被塞了棉花
匿名举报：街道办有人优亲厚友，低保给了自己的亲戚
液化气站给过期钢瓶充气，请有关部门彻查
`

export const REPORT_EN = `
I want to report a restaurant operating without a licence.
Someone is dumping construction waste illegally by the river at night.
A factory secretly discharges black water into the stream.
I am reporting an unlicensed clinic on the second floor.
There is illegal gambling in the apartment next door every night.
A contractor is building an extra floor without a permit.
An official asked for a bribe to issue the certificate.
They are selling fireworks without a permit from a garage.
I would like to report child labour in a small workshop.
The store changes the expiry dates on milk.
Somebody is catching fish with electricity, which is against the law.
A private school runs without registration and without fire exits.
`
