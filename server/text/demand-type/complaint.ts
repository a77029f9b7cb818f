// 投诉: sentences of our own in which somebody is wronged, or badly served, and wants it put right.

export const COMPLAINT = `
物业收了钱什么都不管，垃圾堆成山，打电话永远没人接
楼下烧烤店天天吵到凌晨两点，根本没法睡觉，投诉了多次都没人管
我在商场买的手机是翻新机，商家拒不退货
公司拖欠我四个月工资，老板一直推脱
办事窗口的工作人员态度恶劣，问一句就不耐烦
隔壁工地半夜施工，噪音太大，已经连续半个月了
交房一年多了，房产证还办不下来，开发商一拖再拖
公交车司机甩站不停，我在雨里等了四十分钟
医院收费不透明，做了一堆没必要的检查
供暖公司的暖气根本不达标，交了全价的钱，屋里才十五度
上次反映的问题你们说已处理，其实根本没有人来过，这是敷衍老百姓
健身房关门跑路，会员卡里还有三千块，找不到人
小区门口的路烂了两年，没有一个部门愿意修，互相踢皮球
学校强制收取资料费，不交就给孩子脸色看
快递员把我的包裹丢在门口丢了，快递公司不赔
电梯三天两头坏，物业说没有维修资金，难道要等出人命吗
出租车司机故意绕路，还不打表，多收了我五十元
自来水发黄有异味，打了几次客服都说正常
装修公司偷工减料，墙砖掉下来，找他们就互相推
邻居在楼道堆满杂物，说了多少次都不听，社区也不管
停车场乱收费，停十分钟收了二十块
供电公司无故停电，事先没有任何通知，冰柜里的货全坏了
房东不退押金，还换了锁把我的东西扔出来
幼儿园老师罚孩子站了一下午，我非常气愤
我家楼上做家庭旅馆，人来人往，严重影响我们生活
银行把我的理财说成存款，到期本金亏了，要个说法
饭店的菜里吃出虫子，老板还骂人
高铁站的厕所脏得没法进，管理太差
广场舞的音响震得窗户响，天天如此，忍无可忍
我网上买的鞋子开胶，商家说超过七天不管
绿化带被改成停车位，业主反对也没有用
派出所办个居住证让我跑了五趟，每次要的材料都不一样
垃圾车每天早上五点在窗下作业，声音大得像打雷
油烟机的排烟口正对着我家窗户，衣服都不敢晾
劳动合同没到期就把我辞退了，一分补偿也不给
小区的监控形同虚设，车被划了查不到任何东西
学校食堂的饭菜是馊的，反映给校长也没有用
旅行社临时改行程，多出来的钱要我们自己付，太坑人
通信公司私自给我开通增值业务，扣了半年的费
井盖响了一个多月，每次车压过去都咣当一声，报了没人修
补课机构说好不满意退费，现在死活不退
社区让我们等通知，等了三个月没有下文
污水处理站的臭味飘到我们小区，夏天不敢开窗，环保局来了就说达标
新修的人行道全是坑，盲道通到电线杆上，什么质量
共享单车押金不退，客服全是机器人
接诉即办打了电话就办结，问题一点没解决，我要求重新处理
村里发低保不公平，有车有房的拿，我们真困难的没有
养老院让老人睡湿床，家属去问还不承认
楼上漏水泡坏了我家天花板，他不赔，物业不出面
手机营业厅宣传的套餐和实际扣费不一样，是欺骗消费者
夜里大货车从我们村过，房子都震裂了，没有人管
医生开完会才来看急诊，让我们等了两个小时
公厕锁着门不开，附近也没有别的厕所
开发商承诺的学校和会所全没有，虚假宣传
桥修了三年还没修好，天天堵，我们上班都迟到
殡仪馆的收费高得离谱，强行推销骨灰盒
小区车位只卖不租，逼着业主掏钱
社保局说系统有问题，让我一个月跑了六次
这个收费站设得不合理，十分钟的路收两次钱
邮局把挂号信丢了，说赔三倍邮资就完事
工厂排出来的粉尘落得我家窗台一层灰，我要求赔偿和整改
水费这个月突然多了四百块，抄表员不承认抄错
`

export const COMPLAINT_EN = `
The property company takes our fees and never cleans the building.
I have complained three times about the noise and nobody does anything.
My employer refuses to pay my wages for the last three months.
The clerk at the counter was rude and refused to help me.
The bus driver drove past the stop without stopping again.
The shop will not refund a phone that was broken when I bought it.
Construction goes on until two in the morning and we cannot sleep.
The trash has not been collected for two weeks, this is unacceptable.
The landlord kept my deposit and changed the lock.
The hospital charged me for tests that were never done.
The elevator breaks down every week and the management ignores us.
Our tap water has been brown for days and the company says it is fine.
`
