// 建议: sentences of our own in which somebody proposes how something could be better.

export const SUGGESTION = `
建议在学校门口增设一条斑马线和减速带
希望公交公司考虑把末班车延长到晚上十点
能否在小区附近增加一个垃圾分类投放点
建议政府网站把办事材料做成清单，一次看明白
建议给环卫工人建休息点，夏天有水喝
我觉得红绿灯的绿灯时间太短，应该延长十秒
提议在公园里多装几张长椅，老人走累了能坐
建议地铁站出口加装遮雨棚
能不能考虑在菜市场二楼设社区食堂，解决老人吃饭
建议把这条单行道改成双向，缓解早高峰拥堵
希望图书馆周一也能开放，或者延长到晚上九点
建议在河边步道安装护栏和救生圈
应该在医院周边规划一个立体停车楼
建议推广电子发票，减少大家跑腿
倡议广场舞使用定向音响，既能跳舞又不扰民
建议把老旧小区改造和加装充电桩一起做
我有个想法，社区可以利用闲置房开四点半课堂
建议中小学把体育课增加到每天一节
希望能在高铁站增设母婴室
建议在公交车上设置大字号站牌，方便老年人
能否优化一下医院挂号系统，给老人留现场号
建议城市绿化多种本地树种，少种飞絮的
建议把政务大厅午休时间改成轮班，中午也能办事
提个建议，路名牌晚上看不清，可以换成反光的
建议设立夜间药店，半夜也能买到退烧药
如果能把两条公交线在这里换乘就方便多了
建议垃圾桶加盖，并且每天冲洗一次
建议对外卖骑手进行交通安全培训
希望市里考虑建一座儿童科技馆
建议物业费按服务质量分级，由业主打分
建议高考期间附近工地全部停工
应该建立一个流浪猫绝育的长效机制
建议在景区推行预约限流，节假日不至于太挤
建议出台政策鼓励单位向市民开放停车场
可以在公园设一块狗狗活动区，大家都方便
建议规范共享单车停放，画出固定的停车框
能否把残疾人证办理下放到街道
建议增设从开发区到市区的快速公交
我建议政府公开每条路的维修计划，让市民心里有数
建议将小学放学时间错开，缓解门口拥堵
希望完善非机动车道，跟机动车隔离开
建议把热线的办理结果用短信发给市民
建议老楼安装楼道扶手，花钱不多很实用
建议恢复原来的早市，同时划定时间和区域
不如把废弃厂房改成体育场馆
建议在农村推广太阳能路灯
关于发展乡村旅游的几点建议：先修路，再统一民宿标准
建议给独居老人免费安装一键呼叫
建议水厂每月公布一次水质检测结果
希望在汽车站增加自助售票机
建议对垃圾分类做得好的家庭给一点奖励
建议开放学校操场，周末给居民锻炼
应该统一规划快递柜的位置，不要占用消防通道
建议在十字路口设置右转待行区
建议每个社区配一台自动体外除颤器
建议把公积金提取次数从一年一次改为每季度一次
建议在医院设置方言导诊
能不能在桥下空地建个篮球场
建议新建道路时把管线一次埋好，避免反复开挖
希望招聘会多办一些周末场，方便上班的人
建议降低外卖包装的塑料使用，推广可循环餐盒
给市里提一条建议，夜市可以统一用清洁能源
`

export const SUGGESTION_EN = `
I suggest adding a crosswalk in front of the primary school.
It would be good to extend the last bus to eleven at night.
The city should install more benches in the park.
Could you consider adding a bike lane on this avenue?
I propose that the library open on Mondays as well.
My suggestion is to plant trees along the new road.
It would be better to have bilingual signs at the hospital.
Please consider a dog area in the riverside park.
You should publish the road works plan so people can prepare.
How about turning the empty lot into a playground?
I recommend longer green lights for pedestrians here.
Solar lamps on the village road would be a great improvement.
`
