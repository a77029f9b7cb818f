// Words that say nothing about which matter is meant. Without them a young index would take politeness for likeness.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Never counted. Greetings, function words, the vocabulary of asking; English function words (as stems). */
export const STOP_WORDS = list(`
尊敬 敬爱 领导 您好 你好 大家 各位 我们 你们 他们 她们 它们 咱们 本人 自己 别人 人家 希望 请问 谢谢 感谢 辛苦 麻烦 盼望 恳请 恳求 请求 呼吁 强烈 建议 反映
反应 投诉 咨询 举报 求助 提问 询问 关于 有关 相关 问题 解决 处理 答复 回复 部门 政府 领导们 书记 市长 县长 区长 局长 网友 市民 群众 可以 可是 不能 没有 不是
什么 怎么 怎样 如何 为什么 为何 为啥 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种 哪里 哪个 现在 目前 如今 今天 昨天 明天 今年 去年 明年 最近 近期 近日 当时
以前 以后 之前 之后 时候 时间 后来 然后 接着 因为 所以 因此 由于 但是 但 而且 并且 或者 如果 要是 虽然 即使 不仅 不但 而是 只是 还是 还有 就是 也是 都是 已经 曾经
一直 一个 一些 一下 一种 一样 一次 一天 两个 三个 很多 许多 非常 特别 十分 太多 比较 更加 越来越 进行 要求 情况 事情 事件 原因 结果 方面 这么 那么 多么 不会 不要
不知 不知道 知道 觉得 认为 感觉 表示 说明 告诉 看到 看见 听说 发现 出现 存在 造成 导致 引起 得到 受到 成为 作为 通过 根据 按照 为了 对于 关系 能否 是否 何时 多久
到底 究竟 居然 竟然 真的 真是 实在 只能 只有 只要 无法 不到 不了 起来 出来 下来 下去 过来 过去 上面 下面 里面 外面 前面 后面 左右 之间 其中 其他 其它 每天 每次 每个
所有 全部 任何 各种 同时 另外 此外 首先 其次 最后 再次 多次 至今 仍然 依然 依旧 并没有 还没有 没人 有人 有的 某些 第一 第二 第三 一方面 望 盼 速 尽快 尽早 早日 及时
给予 予以 能够 应该 应当 必须 需要 想要 打算 准备 开始 继续 目的 意思 意见 内容 具体 实际 事实 真实 明确 严重 严重影响 影响 加快 加大 加强 力度 步伐 刻不容缓 进一步 推进 落实 完善 附近 旁边 周边 居民 业主 百姓 老百姓 人民
the a an and or but if of to in on at for from with by is are was were be been being it its this that these those i my me we our you your he she they them their there here
not no do does did have has had can could would should will shall may might please thank you hello hi dear about what when where why how which who very too also just still
as so than then get got im ive dont cant
`)

/** Frequent in every city's demands: counted, but as if already seen often, until the index's own counts take over. */
export const FREQUENT_WORDS = list(`
小区 物业 公司 有限公司 开发商 街道 社区 学校 孩子 小孩 学生 家长 老师 幼儿园 教育 房子 房屋 住房 购房 买房 楼盘 项目 工程 施工 工地 建设 规划 道路 马路 公路 路口
交通 车辆 停车 车位 停车场 公交 公交车 地铁 噪音 扰民 污染 环境 垃圾 油烟 夜间 晚上 凌晨 半夜 休息 睡觉 生活 安全 隐患 安全隐患 质量 合同 费用 收费 物业费 工资
拖欠 退款 退费 办理 申请 政策 规定 法律 违法 违规 违建 非法 合法 执法 城管 派出所 公安 报警 医院 社保 医保 公积金 补贴 拆迁 征收 补偿 村民 农村 农民 土地 村里
供水 停水 停电 用电 燃气 电梯 消防 消防通道 门面 商铺 门口 楼下 一楼 广场 公园 改造 维修 漏水 路灯 红绿灯 人行道 占用 经营 营业 消费者 员工 企业 单位 工作 工作人员
电话 手机 网上 平台 费 钱 元 万元 年 月 日
`)
