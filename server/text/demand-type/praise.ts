// 表扬: sentences of our own in which somebody says thanks.

export const PRAISE = `
感谢社区小王冒雨帮我把轮椅抬上楼，太暖心了
我要表扬公交司机李师傅，捡到我的钱包主动送还
昨天打了热线，今天早上路灯就修好了，效率真高，谢谢你们
为派出所民警点赞，一个小时就帮我找到走失的父亲
办事大厅三号窗口的姑娘服务热情，耐心讲了三遍，特此感谢
感谢环卫工人在大雪天一早就把路扫出来
医院急诊的医生护士连夜抢救，救了我丈夫一命，全家感激不尽
送一面锦旗给供电所，半夜来给我们抢修
出租车师傅把我落在车上的手机送到家，分文不取，值得表扬
谢谢老师一年来对孩子的关心，孩子变得开朗了
我要感谢城管队员帮我老父亲推车上坡
你们的工作人员回访很认真，问题解决得很满意，给个好评
表扬物业的保安，凌晨发现我家没关燃气，及时提醒
社区食堂办得真好，老人吃得高兴，感谢政府
感谢交警同志在暴雨里站了五个小时指挥交通
非常满意这次的处理结果，从投诉到解决只用了两天
为市图书馆的志愿者喝彩，帮孩子们办了这么好的活动
感谢消防员救下了被卡住的孩子
税务局的小伙子教我在手机上办完了，不用跑一趟，点赞
新修的公园又干净又漂亮，附近居民都说好，谢谢市里
表扬地铁站的工作人员，看我抱着孩子主动帮忙提箱子
感谢你们帮我要回了拖欠的工资，可以安心回家过年了
民政局的同志上门给我母亲办高龄补贴，服务真周到
感谢社区医生每周上门给我量血压
今天特意打来电话，就是想说一声谢谢，水管修好了
这个接线员态度特别好，听我说了半个小时也不急，请表扬她
感谢好心人和警察把我迷路的奶奶送回来
为你们的办事速度点个赞，上午申请下午就拿到证
十五路公交车的女司机扶老人上下车，我看见好几次了，应该表扬
我们村终于通了自来水，乡亲们让我代表大家感谢
谢谢街道的干部，帮我家协调好了多年的邻里矛盾
校车阿姨每天都把孩子牵到家长手里，特别负责任，感谢
感谢拾金不昧的清洁工大姐，两万块钱一分不少
疏通下水道的师傅不怕脏不怕累，干完活还把楼道拖干净
人社局的工作人员一次就把退休手续给我讲清楚了，太感谢了
表扬市医院骨科主任，医术高明，还不收红包
感谢热线的督办，小区的垃圾终于清走了
献血站的护士很温柔，一点都不疼，谢谢
谢谢你们把斑马线重新画了，孩子们过马路安全多了
养老院的护工像亲闺女一样照顾我妈，我真心感谢
高速收费站的姑娘给我送了热水和退烧药，好温暖
感谢法律援助的律师，不收一分钱帮我打赢了官司
这次老旧小区改造做得好，电梯也装上了，老人们都夸
感谢驻村干部帮我们卖掉了滞销的橘子
博物馆的讲解员讲得生动，孩子听得入迷，好评
新来的校长每天在门口迎接学生，家长们都很感动
昨晚停电，抢修队十二点还在干，辛苦了
谢谢不动产登记中心的同志，给我爷爷开了绿色通道
我是一名外地游客，这里的人真热情，警察还帮我找到了行李，谢谢
感谢疾控中心的人给我解释了那么久
表扬快递小哥，看到老人摔倒马上停车救人
夜里孩子发烧，出租车司机闯着雨送我们去医院还不收钱，真是好人
对这次拆迁的工作人员很满意，公平公正，态度和气
感谢居委会组织的免费体检，查出了我的病，及时治了
供热公司今年的暖气特别热，必须夸一下
谢谢你们把我反映的噪声解决了，终于能睡个好觉
值班的民警耐心劝了我儿子两个小时，孩子回家了，谢谢
感谢学校食堂的师傅，饭菜又好吃又干净
我要给便民服务中心的帮办员写封感谢信
巡逻的保安抓住了偷电瓶的小偷，给他们点赞
园林工人把路边的花养得真美，每天上班心情都好
感谢你们一直跟进，直到修好为止，这才是为人民服务
`

export const PRAISE_EN = `
Thank you for fixing the street light so quickly.
I want to praise the bus driver who returned my wallet.
The officer at counter five was very kind and patient, well done.
Many thanks to the firefighters who rescued our cat.
Great job cleaning the river park, it looks wonderful.
The nurse at the community clinic was excellent, please thank her.
I really appreciate how fast the city repaired the pipe.
Thanks to your staff I got my unpaid wages back.
We are grateful to the police for finding my father.
The new playground is fantastic, thank you.
Please pass on my compliments to the road crew.
Just calling to say the problem is solved and I am very satisfied.
`
