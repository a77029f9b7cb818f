// 求助: sentences of our own in which somebody needs something done, without blaming anyone first.

export const HELP = `
家里停水两天了，老人孩子都没法做饭，请尽快帮我们恢复供水
我妈妈走失了，七十三岁，穿灰色棉衣，求大家帮忙找找
楼道里的灯全坏了，晚上摔了好几个人，麻烦派人来修一下
小区下水道堵了，污水漫到一楼家里，急需疏通
孩子白血病需要手术，家里实在拿不出钱，求救助
我在工地干活受伤了，老板联系不上，谁能帮帮我
电梯停在八楼不动了，请联系维修人员过来
路口的红绿灯不亮了，车都堵在一起，请交警来疏导
我家门口的电线杆歪了，看着要倒，请供电局来处理一下
独居老人三天没出门，敲门不应，请社区帮忙上门看看
暖气一点也不热，家里只有十二度，有刚出生的婴儿，请帮忙解决
我们村的路被山洪冲断了，出不去，请求支援
身份证和钱包都丢了，身上没有钱，回不了家，请求帮助
燃气灶打不着火，燃气公司电话一直占线，能帮我联系一下吗
租的房子突然被断电，孩子要上网课，怎么办，求协调
门口一棵大树被风刮倒压住了车，请安排人清理
我是残疾人，轮椅坏了，没有钱修，希望得到帮助
邻居家传来孩子的哭声好几个小时，请派人看看
下水井盖不见了，怕有人掉进去，请赶紧补上
我的电动车被盗了，报了警，希望帮忙查一下监控
家里老人瘫痪在床，想申请护理补贴，可没人会弄，请工作人员上门指导
外地来打工，被骗到这里没有钱吃饭，能不能给安排个救助站
水管爆了，水喷得到处都是，请自来水公司马上来关阀门
我们楼化粪池满了往外冒，麻烦联系抽粪车
孩子被锁在车里了，打不开车门，请帮忙
网络断了五天，我在家上班，麻烦催一下运营商来修
小区变压器烧了，整栋楼没有电，冰箱里的东西都要坏了
我的低保金这个月没有到账，家里揭不开锅了，请帮忙查一下
有一只受伤的猫头鹰落在我家阳台，希望林业部门来救
老房子屋顶漏雨，床都湿了，没有地方住，请帮忙安置
公交车上落下一个书包，里面有孩子的药，请帮我联系司机
我家的水表坏了一直转，请安排更换
路边躺着一个醉酒的人，天很冷，请派人来救助
父亲患精神病跑出去了，请帮忙寻找
单位倒闭了，我的人事档案找不到了，请帮助查找
快递里是救急的药，困在中转站出不来，能不能帮忙协调
雨太大，地下车库进水了，请调抽水泵来
请帮我解决一下孩子上学的问题，我们刚搬来没有学校接收
社区卫生站没有胰岛素了，我爸等着用，请帮忙调药
手机号被停机了，绑定了所有银行卡，请帮忙恢复
我们几户人家一直没通自来水，靠打井过日子，盼望能接上水
蜂窝吊在幼儿园门口的树上，请消防来摘除
墙体开裂越来越大，住在里面害怕，请安排专业人员鉴定
我母亲行动不便，需要上门采集社保认证的照片
请求协调开发商，我们的购房款退款手续一直卡着，急等用钱治病
村里的饮水池干了，请送水车来
孩子得了罕见病，药进不了医院，请求帮助
我被困在外地，证件过期买不到票，请求协助
下雪路滑，坡道上车上不来，请撒盐铲雪
家里有农产品滞销，白菜烂在地里，请帮忙找找销路
丈夫工亡，我一个人带两个孩子，希望能得到法律援助
楼上着过火，烧坏了我家的管线，请帮忙协调修复
没有听力的老人想办理银行业务，需要手语翻译帮助
麻烦帮我联系一下供暖公司，我家阀门拧不动
小学门口没有护学岗，孩子过马路危险，请安排一下人手
宽带公司来不了，说小区不让进，请社区出面协调一下
我家地势低，河水快要漫进来了，需要沙袋
孩子的出生证明名字写错了，医院让找你们，请帮忙更正
老人夜里发病，没有电梯抬不下去，请帮忙
请帮我催一下补办的社保卡，等着住院用
我家太阳能热水器被风吹到邻居房顶，需要消防帮忙取下
希望有人帮我们几个孤寡老人修一修院子的围墙
`

export const HELP_EN = `
Please help, our building has had no water since yesterday morning.
My elderly neighbour does not answer the door, could someone check on him?
The street light in front of my house is out, please fix it.
A tree has fallen across the road and we cannot get out, please send someone.
I lost my passport and have no money to get home, I need help.
There is a pothole on our street, please repair it.
Sewage is coming up in our bathroom, we need someone urgently.
Please remove the abandoned sofa in the alley.
My heating does not work and I have a newborn baby at home.
A stray dog is injured near the park, please send animal rescue.
The traffic signal is stuck on red, please send a technician.
I cannot reach my employer after a work accident and need legal aid.
`
