// A small thesaurus: words of one meaning under one name, whoever says them and in whatever dialect. The model weighs meanings beside
// words, so that 瘫在沙发上 helps to read 栽在台阶上. Senses (over, imagined, told, asked about …) are told apart from matters.

/** What a sentence is about. Words are matched longest first. */
const MATTERS = {
  baby: '宝宝 婴儿 新生儿 早产儿 满月 奶娃 奶娃娃 bb 毛毛头 囟门 脐带 吃奶 奶粉 baby infant newborn',
  child: '孩子 小孩 小朋友 儿子 女儿 闺女 娃 娃儿 娃娃 伢子 伢儿 小囡 囡囡 细路 细路仔 囝仔 孙子 孙女 外孙 外甥 侄女 小男孩 小女孩 女孩 男孩 女娃 男娃 学生 小学生 幼儿园 弟弟 妹妹 kid kids child children son daughter toddler boy girl 孩儿 幺儿 小家伙 小宝 大宝 二宝 老二 同学',
  elder: '老人 老太太 老头 老爷子 大爷 大妈 爷爷 奶奶 外公 外婆 姥姥 姥爷 阿婆 阿公 婆婆 公公 岳母 岳父 丈母娘 老伴 孤寡 独居 五保户 九十岁 八十岁 七十多岁 娭毑 阿嬷 老奶奶 老两口 老大爷 老婆婆 grandma grandpa grandmother grandfather elderly',
  adult: '妈 爸 妈妈 爸爸 父亲 母亲 老公 老婆 丈夫 妻子 爱人 媳妇 姐 哥 姐姐 哥哥 邻居 同事 室友 工友 朋友 闺蜜 女朋友 男朋友 司机 保安 师傅 老师 阿姨 叔叔 大叔 大姐 大哥 舅舅 姑姑 俺娘 俺爹 老汉 阿爸 阿妈 老窦 姆妈 工人 员工 乘客 租客 客人 老板 行人 环卫工 外卖员 快递员 服务员 护工 保洁 女的 男的 女人 男人 姑娘 小伙 小伙子 mom mum mother dad father wife husband brother sister neighbor neighbour roommate coworker friend worker driver man woman guy',
  weak: '瘫痪 残疾 轮椅 卧床 孕妇 怀孕 坐月子 月子 产妇 行动不便 腿脚不便 走不了路 智障 自闭症 孤独症 痴呆 聋哑 盲人 病人 透析 心脏病 有病 腿不好 下不了床 拄拐 wheelchair pregnant disabled bedridden dementia autistic',
  many: '好多人 好几个 几十个 上百人 一百多 几百 两百多 一群 一家人 全家 一家三口 一家四口 大家 全村 全楼 全班 一车人 一屋子 整栋楼 整个小区 全小区 整条街 一片 几十户 好多户 三十多个 二十多个 数十 我们几个 several everyone crowd people hundreds whole',
  fire: '着火 起火 失火 火灾 火苗 火球 火光 烧起来 烧着 点着 燃烧 大火 火势 蹿火 窜火 冒火 复燃 火星 明火 走水 着咧 火烛 火舌 烧塌 fire flames burning flame',
  smoke: '冒烟 浓烟 黑烟 白烟 黄烟 烟雾 烟子 青烟 都是烟 全是烟 烟往 好大的烟 糊味 焦味 烧焦 焦糊 smoke',
  cooking: '烧烤 油烟 做饭 炒菜 火锅 烤串 灶台 点火 打火 打着火 打不着火 烧水 柴火 烧纸 烟花 鞭炮 吸烟 抽烟 烟头 烟酒 上火 发火 冒火气 火气 恼火 火爆 火车 火化',
  gas: '煤气 燃气 天然气 液化气 瓦斯 气罐 煤气罐 气瓶 一氧化碳 阀门 软管 气管子 炭火 烧炭 炭盆 蜂窝煤 煤炉 热水器 嘶嘶 呲呲 嗤嗤 臭鸡蛋 gas propane carbon monoxide hissing',
  leak: '泄漏 泄露 漏气 漏了 挖断 打穿 破裂 喷出来 往外喷 喷气 喷了 漏出来 leaking leak burst',
  explode: '爆炸 炸了 巨响 炸开 爆开 轰的 砰的 砰一声 飞出来 explosion exploded blast',
  chem: '氨气 氯气 硫酸 盐酸 化学品 化工厂 化工 毒气 有毒 刺鼻 农药 百草枯 敌敌畏 不明液体 液体 药水 酸雾 粉末 水银 汽油 苦杏仁 chemical acid toxic chlorine ammonia',
  electric: '触电 漏电 带电 电线 高压线 电缆 插座 插排 变压器 配电箱 电箱 电击 电了 电打 被电 麻手 通电 变电 wire electric shock outlet',
  floodwater: '涨水 进水 灌水 淹了 漫到 漫过 没过 水位 洪水 山洪 大水 积水 倒灌 往上涌 涌水 水到 齐腰 到腰 到胸口 到脖子 到膝盖 漫上 发大水 水漫 决口 溃 泡在水 flood flooding rising water',
  drown: '落水 溺水 掉水里 掉河里 掉下河 掉进河 沉下去 往下沉 扑腾 漂走 冲走 卷走 呛水 捞上来 没上来 冰窟窿 水面 下水 水底 跋落水 跌落水 drowning pool river lake ice',
  waterbody: '河里 河边 江边 水库 池塘 鱼塘 海边 湖边 水渠 泳池 游泳池 井里 水井 江里 浴缸 浴盆 水缸 塘里',
  lift: '电梯 升降机 货梯 轿厢 扶梯 缆车 elevator lift escalator',
  stuck: '被困 困在 困住 卡住 卡在 夹住 夹在 压住 压在 埋了 埋在 关在 锁在 反锁 拔不出来 抽不出来 出不来 下不来 上不去 动不了 逃不出 跑不出 打不开 拉不出来 绞进 卷进 卡到 套住 缠住 trapped stuck pinned locked 起不来 出不了门 抱不动',
  machine: '搅拌机 绞肉机 传送带 机床 车床 冲床 脱粒机 收割机 割草机 挖机 挖掘机 塔吊 吊车 搅拌罐 注塑机 切割机 电锯 铲车',
  height: '楼顶 天台 顶楼 窗台 阳台外 窗外 护栏外 栏杆外 桥上 大桥 悬崖 塔吊上 屋顶 架子上 脚手架 吊篮 广告牌上 高处 楼边 桥栏 女儿墙 雨棚 飘窗 崖边 二十三层 十八楼 半空 悬空 roof ledge railing bridge balcony cliff',
  fallen: '掉下来 摔下来 坠下 坠楼 摔了 摔倒 跌倒 滑倒 栽倒 倒下 倒在 倒地 躺在地上 躺地上 趴在地上 瘫在 歪倒 滑下去 栽下 绊倒 绊哒 跪在 软下去 瘫下去 扑倒 晕倒 昏倒 栽进 栽到 歪在 掉下去 摔断 跌落 掉到 掉进 fell fallen collapsed',
  collapse: '坍塌 塌了 倒塌 垮了 塌方 滑坡 泥石流 冒顶 塌陷 断裂 倾斜 裂缝 裂开 墙倒 房倒 压塌 塌下来 垮下来 往下掉 掉块 掉砖 要倒 歪了 下沉 落石 滚石 砸下来 landslide crack 歪得 裂得 淘空 悬空',
  strike: '撞了 撞飞 撞倒 撞上 撞到 追尾 侧翻 翻车 翻了 碾 轧 卷到车底 车底 车轮 砸中 砸到 砸在 砸了 连环 撞车 车祸 被车 肇事 crash hit ran over',
  vehicle: '汽车 货车 公交 大巴 校车 摩托 摩托车 电动车 三轮车 渣土车 油罐车 罐车 面包车 出租车 轿车 高速 马路 快车道 铁轨 道口 火车道 car truck bus van train highway',
  unconscious: '昏迷 晕过去 昏过去 不省人事 没意识 失去意识 叫不醒 喊不醒 摇不醒 叫不应 喊不应 没反应 没有反应 不答应 没知觉 醒不过来 不动了 一动不动 不会动 没动静 没声了 没声音 不应 不吭声 晕厥 休克 昏睡 唤不醒 弄不醒 推不醒 没回应 不回话 不出声 晕咗 晕低 冇反应 唔醒 唔郁 喊不答应 喊勿醒 厥过去 unconscious unresponsive passed out responding',
  breathless: '没呼吸 不喘气 没气 没有呼吸 喘不上 喘不过 上不来气 憋死 窒息 呼吸困难 没心跳 没有心跳 心跳停 摸不到脉 停了心跳 断气 喘得 憋得 憋青 憋紫 呛奶 噎着 噎住 噎到 卡喉 喉咙肿 吸不进 唔到气 哽亲 噎牢 breathing breathe choking pulse',
  sickcolour: '发紫 发青 发黑 紫了 青了 煞白 惨白 发白 蜡黄 发灰 紫的 铁青 脸白 乌了 没血色 blue pale',
  seizure: '抽搐 抽筋 抽风 抽起来 口吐白沫 吐白沫 白沫 翻白眼 眼睛往上翻 上翻 癫痫 羊角风 发抖 抖个不停 浑身抖 seizure seizing convulsing',
  stroke: '嘴歪 嘴角歪 歪嘴 说话不清 话说不清 说不清楚 口齿不清 大舌头 半边 半身 一边脸 抬不起来 拿不住 抬不动 不听使唤 没知觉 中风 脑梗 脑溢血 偏瘫 看不见 重影 两个影子 流口水 耷拉 不利索 说不出话 slurring drooling',
  heart: '胸口 胸闷 心口 心脏 心绞痛 心梗 胸痛 心慌 心跳 左胳膊 冷汗 出汗 chest heart sweating',
  blood: '大出血 出血 流血 血止不住 止不住 吐血 便血 咳血 血流 全是血 一滩血 满脸是血 血淋淋 喷血 冒血 血肉 血泊 鲜血 血块 bleeding blood',
  wound: '骨折 断了腿 腿断 骨头 砍伤 捅 刺伤 割伤 割断 切断 烫伤 烧伤 重伤 受伤 伤口 扎进 肠子 脑袋开 开瓢 口子 洞 昏迷不醒 injured wound',
  scratch: '擦破 破皮 蹭破 磕破 小口子 青了一块 起个包 小包 扭了脚 崴了 轻伤 小伤 划了一下 磕青 扎了一下 皮外伤',
  mildsick: '感冒 咳嗽 低烧 头疼 腰疼 膝盖疼 牙疼 失眠 睡不着 睡不好 胃口不好 血压高 血糖高 拉肚子 湿疹 过敏 近视 上火 便秘 关节 颈椎 鼻炎 没精神 有点蔫',
  poison: '中毒 安眠药 老鼠药 洁厕灵 消毒液 误食 误服 吞了 吞药 喝药 喝农药 吃药 毒蘑菇 野菌 野蘑菇 一整瓶 一瓶药 药瓶 药片 假酒 干燥剂 纽扣电池 磁力珠 硬币 河豚 药都 overdose pills swallowed bleach poison',
  vomit: '呕吐 上吐下泻 吐了一地 恶心 头晕 吐个不停 又吐又拉 拉肚子 想吐 头昏 vomiting dizzy nauseous 拉稀 肚子疼 肚子痛 上吐',
  birth: '羊水 要生了 生了 宫缩 临产 胎心 胎动 阵痛 难产 生孩子 胎儿 分娩 头出来 生完 labor contractions',
  fever: '高烧 发烧 四十度 四十一度 四十二度 烧到 惊厥 中暑 热射病 身上烫 fever',
  cold: '冻僵 冻死 冻得 零下 雪地 冰冷 身子凉 手脚冰凉 发凉 冰凉 大雪 下雪 寒潮 freezing frozen',
  swell: '肿了 肿起来 脸肿 喉咙肿 疹子 蜇了 蛰 蛇咬 马蜂 毒蛇 蝎子 蜈蚣 水母 swelling stung',
  assault: '打我 打人 殴打 家暴 掐我 掐脖子 砍人 捅人 砍他 踹 揍 围殴 行凶 杀人 砍 捅了 按在地上 拖进 往死里打 拳打脚踢 打架 斗殴 打起来 动手 扇耳光 beating stabbing attacking choking 乱刺 刺人 巴掌 虐',
  weapon: '菜刀 砍刀 匕首 刀子 拿刀 持刀 斧头 铁棍 钢管 枪 带枪 砖头 酒瓶 棍子 汽油瓶 电棍 knife gun axe weapon',
  scream: '救命 尖叫 惨叫 大喊 哭喊 呼救 喊救命 求救 一直哭 哭得 叫声 嗌救命 screaming help',
  intrude: '撬门 撬锁 砸门 踹门 翻窗 闯进 闯入 入室 破门 捅锁 翻墙 躲在 藏在 衣柜 床底 锁在厕所 不敢出声 跟踪 跟着我 尾随 猫眼 门外 breaking in hiding stalking following',
  abduct: '绑架 拐走 拐卖 抱走 拖上车 塞进 劫持 挟持 抢孩子 人质 软禁 非法拘禁 传销 不让我走 不让走 不让下车 赎金 关起来 被骗到 kidnapped hostage',
  rape: '强奸 猥亵 性侵 脱我衣服 扒衣服 摸我 偷拍 露下体 下药 骚扰',
  threat: '扬言 威胁 同归于尽 弄死 杀了 杀全家 报复 泼汽油 点了 炸了 一起死 砍死 烧死 不客气 等着瞧 你等着 放火 卸你 恐吓 threaten threatening 带刀去 打断 砍手',
  suicide: '不想活 想死 自杀 轻生 跳楼 跳河 跳桥 跳下去 割腕 上吊 遗书 结束生命 解脱 活着没意思 活够了 活不下去 撑不下去 寻短见 想不开 绳子 烧炭自杀 一了百了 走了算了 suicide kill myself jump',
  farewell: '再见了 永别 来世 下辈子 最后一次 最后一条 对不起 照顾好 拜托了 谢谢你们这些年 别找我 不用找我 不连累 不拖累 留了条 留了纸条 留了张条子 交代后事 goodbye farewell',
  mental: '抑郁 抑郁症 精神病 产后抑郁 发病 停药 躁狂 发疯 疯了 精神分裂 depressed depression',
  missing: '走失 走丢 失踪 失联 不见了 找不到 没回来 没回家 联系不上 手机关机 关机了 没放学 丢了 跑出去 离家出走 下落不明 没人应 没人答应 打不通 没消息 missing disappeared wandered 没有音信 没信息 没消息',
  foundkid: '捡到 迷路 找不到家 找不到妈妈 一个人在 自己在 没有大人 问不出 说不清家 没人领 没大人管',
  animal: '狼狗 恶狗 疯狗 野狗 藏獒 野猪 疯牛 毒蛇 蟒蛇 咬人 咬住 不松口 扑人 追人 罗威纳 比特犬 狗咬 猛兽 dog bite attacking',
  crush: '踩踏 拥挤 人挤人 挤倒 推搡 挤不动 挤压 人太多 踩起来 stampede',
  crowd: '聚集 围堵 堵门 堵路 拉横幅 横幅 静坐 罢工 停运 上访 集体 示威 讨薪 要工资 讨说法 喊口号 对峙 封路 聚众 围住 闹事 举着牌子 堵在 protest blocking gathered 占了路 占路 焊死 要求换 不走 砸了',
  unpaid: '欠薪 欠工资 不发工资 工资没发 血汗钱 拖欠 老板跑了 跑路 没给钱 农民工 工钱 wages unpaid 没发钱 没发工资',
  nowater: '停水 断水 没水 没有水 冇水 水停了 水没了 一滴水 水厂 只有空气',
  nopower: '停电 断电 没电 没有电 冇得电 黑灯瞎火 电停了 没来电 blackout power outage',
  noheat: '停暖 停气 断气了 没暖气 暖气停 暖气冰凉 断暖 没有暖气 不供暖 断供 没气 停止供气 no heat',
  lifesupport: '呼吸机 制氧机 吸氧 氧气瓶 监护仪 胰岛素 透析机 保温箱 血透 透析 输液 氧气 ventilator oxygen insulin dialysis',
  badwater: '发黄 发臭 发黑 油花 有异味 浑浊 酱油色 水质 不敢喝 死鱼',
  manhole: '井盖 窨井 没盖 井口 大坑 深坑 坑洞 塌了个 空洞 没围挡 没有围挡 没围 没护栏 黑洞洞 manhole sinkhole 撬走 被偷',
  hang: '垂下来 垂到 悬着 悬在 挂在 摇摇欲坠 快掉 要掉 随时 晃 摇晃 松了 翘起来 掀起来 掉了一块 吹得',
  tree: '大树 树倒 枯树 树枝 树干 电线杆 广告牌 灯杆 招牌 玻璃 瓷砖 外墙 铁皮 空调外机 tree pole sign',
  hospital: '急救 救护车 医院 急诊 送医 抢救 手术 住院 ambulance hospital',
  scam: '诈骗 骗子 转账 转钱 假警察 公检法 汇款 被骗 洗钱 贷款 scam scammer 取现金 取钱 取八十万 汇第',
  school: '学校 教室 宿舍 食堂 操场 校门 校园 老师 班上 养老院 敬老院 福利院 school',
  bully: '霸凌 欺负 勒索 堵我 扒裤子 拍视频 逼他 打我儿子 挨打 青一块紫一块 虐待 不给饭吃 绑在 打骂 bully',
  body: '脸 嘴唇 嘴 手 脚 腿 头 脖子 眼睛 舌头 身上 身子 全身 肚子 后背 喉咙 指甲 脑袋 胳膊 lips face hand leg head eyes',
  room: '屋里 房间 厨房 卧室 客厅 卫生间 厕所 浴室 阁楼 地下室 半地下 地库 车库 宿舍 仓库 床上 家里 bedroom kitchen bathroom basement apartment',
  hazardgoods: '危险品 炸弹 手榴弹 炮弹 爆竹 烟花 氧气瓶 汽油 炸药 雷管 bomb explosive',
  road: '路上 路口 人行道 桥头 隧道 涵洞 十字路口 斑马线 村道 公路 road street sidewalk intersection',
  oil: '机油 柴油 打滑 结冰 路滑 洒了 散落',
  epidemic: '传染 流感 诺如 水痘 手足口 禽流感 死猪 死鱼 死鸭 成批死 一夜之间',
} as const satisfies Record<string, string>

/** In what sense it is said. */
const SENSES = {
  over: '已经好了 没事了 好了 解决了 处理完 处理好 修好了 扑灭 灭了 灭火了 退了 找到了 救上来 救出来 醒了 醒过来 出院 恢复了 来电了 来水了 送走了 拉走了 已经走了 走了 接走了 来接了 接回 回家了 平安 虚惊 缓过来 脱险 脱离危险 控制住 已经灭 已经修 不用来 不用了 解除 抓住了 抓走了 赶走了 和好 调解完 结案 没大碍 没伤 没骨折 拆线 康复 已经不 过去了 已出 被救 救回来 抢救过来 咽下去了 退钱了 赔了 自己好了 out now fixed resolved safe over recovered 已找到 回来了 已回家 已经回 清理完 已经清理 已清理 挪走 散了 接回家 不用处理 不用派 不用再来 锯掉 拴住 救回来 没犯 没发了 早没了 去年救 撤销 成功 送回家 修复 后遗症 早就',
  past: '去年 前年 大前年 上个月 上月 上周 上星期 上次 前几天 前天 那年 那次 当年 当时 那时 以前 之前 曾经 小时候 几年前 十年前 三年前 两年前 半年前 半个月前 年初 年底 上学期 暑假 早年 原来 过去 后来 从前 last year ago last month',
  still: '现在 正在 刚才 刚刚 刚 马上 这会儿 此刻 还在 仍然 仍在 一直在 越来越 到现在 至今 突然 忽然 一下子 眼看 快要 就要 正 而家 啱啱 宜家 now just suddenly still getting',
  plea: '快来 快点来 快派 赶快 赶紧 快点 求求 求你 救救 来人 快救 快啲 搞快点 怎么办 咋办 点算 来不及 hurry please help',
  suppose: '如果 万一 要是 假如 一旦 假设 若是 倘若 哪天 难保 迟早 早晚 总有一天 会不会 有可能 可能会 容易 担心 怕 害怕 生怕 就怕 隐患 风险 防止 避免 预防 以防 以免 免得 不然 否则 等出事 出了事 非要等 难道 if might could may risk',
  told: '听说 据说 传闻 新闻 网上 视频里 电影 电视剧 小说 游戏 剧本 歌词 歌里 课文 台词 小品 广告 标语 谣言 传言 辟谣 朋友圈 群里说 报道 转发 剧本杀 直播 演习 演练 排练 拍戏 测试 练习 开玩笑 说笑 玩笑 比喻 作文 梦见 做梦 movie news rumor drill joke',
  deny: '不是 没有 并非 并没有 并不 没在 不用 别派 误会 误报 误拨 按错 打错 弄错 看错 假的 不算 没人受伤 没受伤 人没事 没问题 not false alarm mistake 以为 看着像 听着像 闻着像 其实 原来 看错 误以为 弄错了 模特 假人 别信',
  ask: '请问 咨询 想问 想问一下 问一下 想咨询 请教 想了解 怎么办理 怎么申请 怎么算 怎么走 怎么报 怎么查 怎么弄 怎么补 怎么交 如何 在哪 哪里 多少钱 多久 几点 什么时候 什么材料 需要什么 能不能 可不可以 可以吗 合理吗 合法吗 是否 有没有 有吗 行吗 多少 为什么 找谁 how what when where can i',
  wish: '希望 建议 能否 请求 恳请 盼 期待 要求 呼吁 应该 增加 增设 加装 安装 取消 改善 改造 整改 加强 督促 协调 优化 尽快 处理一下 管管 管一下 suggest request would like',
  praise: '感谢 谢谢 表扬 点赞 锦旗 见义勇为 好心 辛苦 多亏 幸亏 幸好 还好 thank thanks',
  paper: '赔偿 赔付 理赔 保险 报销 补贴 补助 证明 鉴定 认定 手续 材料 合同 押金 退款 退费 收费 费用 发票 户口 社保 医保 公积金 低保 工伤 误工费 抚恤金 残疾证 评残 备案 登记 法院 仲裁 律师 起诉 离婚 抚养 遗产 档案 学籍 资质 执照 许可证 办证 年检 缴费 政策 文件 标准 规定 流程 申请 报名 预约 insurance permit refund claim license',
  service: '态度 服务 客服 窗口 推诿 踢皮球 不作为 敷衍 排队 挂号 热线 占线 拖延 没下文 不理 没人管 投诉 举报 反映 多次反映 complain rude',
  habit: '天天 每天 每年 经常 总是 老是 一直以来 长期 常年 每次 一到 成日 屡次 多年 好几年 每晚 时常 always every often',
  calm: '不急 不着急 没关系 随便 小事 顺便 方便的时候 有空 习惯了 影响不大 能绕 拿盆接 暂时 将就 not urgent no rush',
  price: '涨价 价格 贵 便宜 打折 优惠 套餐 会员卡 年卡 学费 租金 房租 物业费 水费 电费 停车费 房价 股票 基金 投资 工资条 加班费 油价 菜价 彩礼 price rent fee',
  noise: '吵 噪音 扰民 太吵 声音大 广场舞 装修 打麻将 唱歌 狗叫 练琴 喇叭 音响 打桩 施工 noise loud music',
  untidy: '垃圾 脏 臭 异味 油污 小广告 占道 乱停 违建 停车位 堵车 绿化 落叶 蚊子 老鼠 公厕 卫生 trash parking dirty',
  wear: '旧了 老化 生锈 掉漆 破旧 磨损 过期 坏了 不亮 不灵 有点 小坑 坑洼 不平 起皮 发霉 渗水 滴水 漏水 水印 细纹 broken rusty',
  exaggerate: '死我了 死了个人 死人了 得要死 得要命 要命 死个人 气死 急死 累死 烦死 热死 吵死 笑死 饿死 贵死 坑死 臭死 快疯了 逼疯 气炸 炸锅 吐血 崩溃 窒息式 喘不过气来 简直 像打仗 血压 头都大 抢钱 抢劫一样 疯抢 爆仓 爆满 暴雷 killing me disaster nightmare insane',
} as const satisfies Record<string, string>

const MATTER_NAMES = Object.keys(MATTERS)
const SENSE_NAMES = Object.keys(SENSES)
/** How many meanings there are: matters first, senses after them. */
export const MEANING_COUNT = MATTER_NAMES.length + SENSE_NAMES.length
/** From this number on a meaning is a sense. */
export const FIRST_SENSE = MATTER_NAMES.length

/** The name of a meaning by its number, for explanations. */
export const meaningNameOf = (meaning: number): string => [...MATTER_NAMES, ...SENSE_NAMES][meaning] ?? ''

interface Branch {
  meaning: number
  next: Map<number, Branch>
}

const branch = (): Branch => ({ meaning: -1, next: new Map() })
const root = branch()
for (const [meaning, words] of [...Object.values(MATTERS), ...Object.values(SENSES)].entries())
  for (const word of words.split(' ')) plant(word, meaning)

// A word that stands under two meanings keeps the first.
function plant(word: string, meaning: number): void {
  let at = root
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const next = at.next.get(code) ?? branch()
    at.next.set(code, next)
    at = next
  }
  if (at.meaning < 0) at.meaning = meaning
}

// A number of people or households stands under 'many' from six on: 十七个人, 三十多户, 两百号人.
const MANY = MATTER_NAMES.indexOf('many')
const NUMERALS = new Set(Array.from('一两二三四五六七八九十百千几好上数0123456789', (numeral) => numeral.charCodeAt(0)))
const PEOPLE = /(?:[六七八九]|[一二两三四五六七八九几好数]?十[一二三四五六七八九]?|[一两二三四五六七八九几上好]+百[一二三四五六七八九十]*|\d{2,4}|[6-9])(?:来|多|几)?(?:个|名|户|家|号|口)(?:人|孩子|学生|工人|同学|业主|村民|家|老人|病人|小朋友|家长|住户|居民)?/y

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** A word with a meaning, and where it stands. */
export interface Span {
  start: number
  end: number
  meaning: number
}

/**
 * The words of a text that have a meaning, from left to right, longest words first; words that overlap are read once.
 * @param text normalised, lower case
 */
export function meaningSpans(text: string): Span[] {
  const found: Span[] = []
  let at = 0
  while (at < text.length) {
    let here: Branch | undefined = root
    let meaning = -1
    let end = at + 1
    const people = NUMERALS.has(text.charCodeAt(at)) ? lengthOfPeople(text, at) : 0
    if (people > 0) {
      found.push({ start: at, end: at + people, meaning: MANY })
      at += people
      continue
    }
    const isEnglish = isLetter(text.charCodeAt(at))
    if (!isEnglish || at === 0 || !isLetter(text.charCodeAt(at - 1))) {
      for (let i = at; i < text.length; i++) {
        here = here.next.get(text.charCodeAt(i))
        if (here === undefined) break
        if (here.meaning < 0 || (isEnglish && isLetter(text.charCodeAt(i + 1)))) continue
        meaning = here.meaning
        end = i + 1
      }
    }
    if (meaning >= 0) found.push({ start: at, end, meaning })
    at = end
  }
  return found
}

function lengthOfPeople(text: string, at: number): number {
  PEOPLE.lastIndex = at
  return PEOPLE.exec(text)?.[0].length ?? 0
}

/** The meanings of a text's words from left to right. */
export const meaningsIn = (text: string): number[] => meaningSpans(text).map(({ meaning }) => meaning)
