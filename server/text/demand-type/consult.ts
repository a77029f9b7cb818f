// 咨询: sentences of our own in which somebody wants to know something.

export const CONSULT = `
请问异地就医备案要带哪些材料，可以在网上办吗？
我想了解一下公租房的申请条件，外地户口能不能申请
孩子九月上小学，户口和房产证不在一个区，按哪个划片？
咨询一下老楼加装电梯的补贴标准是多少
请问路灯坏了归哪个部门管，电话是多少
想问下灵活就业人员交社保，今年的缴费基数是多少
我父亲去世了，他的养老金账户余额怎么领取？
你好，请问电动自行车上牌需要什么手续，周末办不办
请问我们小区的天然气什么时候能通？
想咨询工伤认定的期限，出事已经八个月了还来得及吗
请问新的公交线路从哪天开始运行，末班车几点？
我和前夫离婚时孩子判给他，现在想改抚养权该找哪里
请问身份证丢了在外地能补办吗，大概多少天能拿到
农村宅基地上的老房子能不能翻建，要不要审批
请问物业费的政府指导价在哪里可以查到
公司没有给我交公积金，这种情况有什么规定？
咨询：高龄津贴八十岁开始发还是七十岁开始发？
想知道人才引进的租房补贴什么时候到账
二手房过户现在要交哪几种税，税率分别是多少？
请问噪音多少分贝算扰民，夜间施工有没有时间规定
我想开一家早餐店，营业执照和食品许可证怎么办理
请问垃圾分类的投放时间是几点到几点
驾驶证到期了，人在国外，可以延期换证吗
请问小区业委会成立需要多少户同意？
失业金能领几个月，一个月多少钱？
请问学校延时服务费是不是必须交
我家拆迁安置房的房产证什么时候可以办？
想问一下疫苗接种点今天还有没有号
请问社保卡和医保卡是不是同一张卡，换卡去哪里
我孩子有残疾证，上特殊学校怎么报名
请问养犬证一年交多少钱，在哪里办理
外地来的老人坐公交有没有优惠，需要办什么卡
新房装修可以封阳台吗，有没有具体规定
请问产假现在是多少天，男方有没有陪产假
想了解法律援助中心在哪里，低保户是不是免费
请问水费阶梯价是怎么算的，五口人可以多算吗
高考报名时学籍不在本地怎么办？
请问这条路要修到什么时候，有没有绕行路线
我买的预售房，怎么查开发商有没有预售许可证
退休职工去世后抚恤金和丧葬费的标准是什么
请教一下，网约车从业资格证考试怎么报名
请问暖气费不住人可以报停吗，要交多少
市图书馆节假日开不开门，借书证怎么办
请问营业执照注销的流程，欠税会不会影响
我们村的土地确权证发了没有，在哪里领
医院的检查结果别的医院认不认？
请问节假日高速公路免费是从几点开始
我想给父母办居家养老服务，需要什么条件？
请问儿童落户随母亲需要哪些证明
公积金提取用于租房，一年可以提几次？
疫情期间延期的驾校学时还有效吗
听说出了新的购房补贴政策，是真的吗，具体怎么规定的
水库移民后期扶持款每年什么时候发
请问这里的停车位是不是收费的，晚上收不收
想问问劳动仲裁要不要交钱，大概要多久
流动人口子女中考可以在本市报名吗？
请问食品摊贩备案到街道办还是市场监管所
小微企业的贷款贴息政策还有没有，怎么申请
老人摔伤住院，意外险和医保能不能同时报
咨询一下退役军人优待证的办理进度在哪儿查
我家楼上漏水，物业说不归他管，那应该由谁负责？
宠物死了应该送到哪里处理？
车被拖走了，请问去哪里取车
台风天学校停不停课，以什么通知为准？
`

export const CONSULT_EN = `
Where can I register a pet dog and how much does it cost?
What documents do I need to apply for public rental housing?
Could you tell me when the new metro line will open?
How long does it take to renew a residence permit?
Is it possible to pay the water bill online without a local bank account?
Which office handles work permits for foreign teachers?
I would like to know whether street parking is free at night.
What time does garbage collection start in our street?
Do I need a permit to build a fence in my yard?
How can I check if a kindergarten is licensed?
Can my child with a foreign passport attend the public school nearby?
When will the heating season begin this year?
`
