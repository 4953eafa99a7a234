import type { KindWords, MetricTerm, VerbForm } from "./types.ts"

function list(words: string): readonly string[] {
  return words.split(" ")
}

function metric(names: string, known: Omit<MetricTerm, "name" | "synonyms">): MetricTerm {
  const [name, ...synonyms] = list(names)
  return { name: name!, synonyms, ...known }
}

/** Chinese verbs do not bend. */
function unbent(lemma: string): readonly { readonly text: string; readonly form: VerbForm }[] {
  return [{ text: lemma, form: "base" }]
}

/** Simplified and traditional. */
const CHINESE_KINDS: KindWords = {
  verbs: {
    aspire: list(
      "成为 成為 看得见 看到 学会用 做到 学会 學會 掌握 加入 拥抱 擁抱 保障 赋能 賦能 引领 引領 领先 领跑 让 讓 使 精通 具备 具備 培养 培養 塑造 营造 享受 养成 能够 能在 能用 成长为 促进 促進 推动 推動 巩固 树立 激发",
    ),
    increase: list(
      "提升 提高 增加 增长 增長 扩大 擴大 加强 加強 强化 強化 改善 优化 優化 加快 加速 拓展 扩展 增强 增強 提振 扩充 做大 拉升",
    ),
    decrease: list("降低 减少 減少 缩短 縮短 削减 消除 避免 压缩 控制成本 节省 节约"),
    move: list("转化 改变"),
    achieve: list(
      "达到 達到 新签约 新签 收获 募集 筹集 达成 達成 获得 獲得 获取 赢得 签约 签下 拿到 拿下 突破 新增 招募 吸引 累计 触达 服务 赚 存款 考取 考过 考到 通过考试 完成率 超过",
    ),
    maintain: list("保持 维持 維持 确保 確保 保证 保證 稳定 守住 维稳 保质"),
    output: list(
      "完成 上线 更换 替换 换成 修订 改版 公布 设立 成立 翻译 拍摄 举行 召开 备案 采购 安装 印制 张贴 投放 上線 发布 發布 开发 開發 搭建 构建 構建 编写 撰写 撰寫 设计 設計 制定 制訂 推出 部署 迁移 接入 支持 支援 输出 交付 重构 落地 升级 引入 创建 建设 产出 写 做一个 做出 制作 製作 定义 使用 自动 开源 录制 招聘 读完 看完 产品化 新建 出版 上架 集成 封装 梳理 整理 补充 更新 修复 增设 配置 生成 输出 形成 实施 办理 购买 一键 沉淀 打通 提供 产生 抽象 拆分 添加 移除 下线 替换 适配 发表 发起 举办 组建 选定 编制 输入 提交 申请 打包 接口 自己写 实作 撰稿 建置 建立起 建成",
    ),
    activity: list(
      "学习 學習 倾听 聆听 拜访 走访 陪同 宣传 联系 加深 深化 抽查 筹备 尝试 对接 辅导 巡查 阅读 閱讀 参加 參加 参与 參與 持续 持續 跟进 调研 調研 探索 研究 协助 培训 组织 分享 维护 練習 练习 锻炼 多读 坚持 推进 沟通 读书 看书 健身 旅游 复习 了解 熟悉 关注 配合 讨论 交流 重新学习 继续 运营 推广 收集 陪伴 准备 深入学习 背单词 跑步 写作 尝试 多看 多写 定期 巡检 监控 跟踪 收敛 承接 做好 经营",
    ),
    complete: list("通过 取得 拿证 签订 签署 注册 获批 结项 验收 毕业"),
    learn: list("验证 驗證 弄清 弄清楚 查明 找出 识别 摸索 评测  确定 评估 試驗 测试 调查 找到 摸清 明确 试点"),
    routine: list("日常 例行 支付 缴纳 发放工资"),
  },
  polysemes: {
    实现: {
      when: [
        { object: "quantity", class: "achieve" },
        { object: "abstract", class: "aspire" },
        { object: "quality", class: "aspire" },
      ],
      otherwise: "output",
    },
    實現: {
      when: [
        { object: "quantity", class: "achieve" },
        { object: "abstract", class: "aspire" },
        { object: "quality", class: "aspire" },
      ],
      otherwise: "output",
    },
    构建: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
    構建: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
    建立: {
      when: [
        { object: "superlative", class: "aspire" },
        { object: "abstract", class: "aspire" },
        { object: "firstMeasure", class: "learn" },
      ],
      otherwise: "output",
    },
    建设: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
    建設: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
    产出: { when: [{ object: "abstract", class: "aspire" }], otherwise: "output" },
    保持: { when: [{ object: "activity", class: "activity" }], otherwise: "maintain" },
    开展: { when: [{ object: "deliverable", class: "output" }], otherwise: "activity" },
    收集: { when: [{ object: "quantity", class: "achieve" }], otherwise: "activity" },
    使用: { when: [{ object: "quantity", class: "achieve" }], otherwise: "output" },
    打造: {
      when: [
        { object: "abstract", class: "aspire" },
        { object: "deliverable", class: "output" },
      ],
      otherwise: "aspire",
    },
    完善: { when: [{ object: "deliverable", class: "output" }], otherwise: "increase" },
    通过: { when: [{ object: "deal", class: "complete" }], otherwise: "complete" },
  },
  betterVerbs: list("改善 优化 優化 完善"),
  inflect: unbent,
  objects: {
    abstract: list(
      "价值 價值 文化 基础 根基 关系 环境 校园 社区 城市 影响力 影響力 品牌 口碑 氛围 信任 习惯 認知 认知 心智 形象 生态 生態 范式 範式 优势 優勢 壁垒 壁壘 凝聚力 竞争力 競爭力 公信力 话语权 話語權 默契 盈利 收支平衡 可持续发展 组织 組織 飞轮 飛輪",
    ),
    state: list("更快 更好 更高 高效 稳定 可靠 优秀 健康 安全 卓越 一流 顺畅 便捷 更加"),
    superlative: list("最好 最佳 首选 領先 领先 第一 最大 最强 标杆 极致 最全 最优 最優 最快"),
    activity: list(
      "沟通 联系 互动 对话 例会 试吃会 说明会 座谈会 交流会 体验会 公开课 问卷调查 演练 活动 工作 走访 培训会 會議 分享 培训 活动 访谈 沙龙 讲座 周会 例会 直播 运动 复盘",
    ),
    population: list(
      "市民 居民 村民 患者 家长 教师 孩子 儿童 志愿者 捐赠人 月捐人 候选人 管理者 供应商 游客 顾客 老师 职工 用户 客户 客戶 使用者 员工 员工们 团队 學生 学生 同学 伙伴 商家 开发者 会员 粉丝 读者",
    ),
    deal: list("合同 订单 訂單 合作 融资 客户 客戶 投资 项目款 案例"),
    firstMeasure: list("基线 基準 基准"),
    question: list("是否 哪些 如何 假设"),
  },
  nounLike: list("发布 转化 开发 设计 测试 服务 搜索 支付 交付 招聘 管理 培训 使用 部署 运营 监控 推广 学习 研究 通过 完成率"),
  metrics: () => [
    metric("留存率 留存 用户留存 次日留存 七日留存", { category: "retention", polarity: "up", vitalSign: true }),
    metric("流失率 客户流失率 用户流失率", { category: "retention", polarity: "down", vitalSign: true }),
    metric("活跃用户 日活 月活 日活跃用户 月活跃用户 活跃用户数 DAU MAU", { category: "growth", polarity: "up", vitalSign: true }),
    metric("粉丝数 粉丝量 阅读量 浏览量 播放量 曝光量 点赞数 访问量 搜索量", { category: "acquisition", polarity: "up", vitalSign: false }),
    metric("用户数 用户量 注册用户 客户数 付费用户 装机量 下载量", { category: "growth", polarity: "up", vitalSign: false }),
    metric("收支 盈余 结余 盈利 净利润 收入 营收 營收 销售额 銷售額 营业额 GMV ARR MRR 利润 毛利", {
      category: "revenue",
      polarity: "up",
      vitalSign: true,
    }),
    metric("转化率 轉化率 点击率 转换率", { category: "acquisition", polarity: "up", vitalSign: true }),
    metric("成本 费用 支出 人力成本", { category: "cost", polarity: "down", vitalSign: true }),
    metric("毛利率 利润率", { category: "cost", polarity: "up", vitalSign: true }),
    metric("错误率 故障率 缺陷率 崩溃率 缺陷数 bug数 Bug数 误报率", { category: "quality", polarity: "down", vitalSign: true }),
    metric("准确率 覆盖率 召回率 精度 通过率 完成率 准时率 测试覆盖率", { category: "quality", polarity: "up", vitalSign: false }),
    metric("响应时间 延迟 时延 耗时 加载时间 周期 交付周期", { category: "speed", polarity: "down", vitalSign: true }),
    metric("满意度 滿意度 客户满意度 用户满意度 NPS 好评率", { category: "satisfaction", polarity: "up", vitalSign: true }),
    metric("可用性 可用率 稳定性", { category: "reliability", polarity: "up", vitalSign: true }),
    metric("故障数 事故 线上故障 安全事故 漏洞", { category: "reliability", polarity: "down", vitalSign: true }),
    metric("离职率 离职", { category: "people", polarity: "down", vitalSign: true }),
    metric("市场份额 市场占有率 市占率", { category: "market", polarity: "up", vitalSign: false }),
  ],
  metricHeads: list("频率 客流 天数 差异 工单量 访问量 搜索量 数量 总数 时间 时长 比例 占比 得分 评分 排名 人数 次数 金额 体重 存款"),
  metricOpenings: [],
  subjects: list("我们 我們 团队 我 大家 专家"),
  future: list("要 将 會 需要 计划 希望 争取 力争"),
  infinitive: list("来"),
  adverbs: list(
    "按时 准时 及时 按期 如期 新 再 率先 每学期 每两周 每天 成功 全面 有效 快速 进一步 不断 自己 重新 初步 基本 独立 共同 顺利 积极 大幅 显著 持续地 每月 每周 双周 每天 至少 能够顺利 正式 尽快 多 一起 主动 深度",
  ),
  conjunctions: list("并 并且 且 以及 和 与 ， 、"),
  openers: list("确保 保证"),
  auxiliaries: list("已 已经 被"),
  available: list("就绪 可用 到位 完备 随时可用"),
  possible: list("可以 能够"),
  stative: list("具有 支持"),
  feelings: list("感到 觉得 喜欢 信任 爱上"),
  indefinite: list("一个 一套 一份 一场 一次"),
  conditions: list("变得 能够 就能 愿意 主动 不再 不用 看得见"),
  keeps: [],
  why: list("以便 从而 因为 以此 为了 來 使得"),
  impact: list("实现 达到 提升 提高 降低 使 带来 节省 覆盖 缩短 增长 拿到 达"),
  guardrail: list("同时保持 同时保证 同时确保 不影响 不降低 不损害"),
  routine: list("日常运维 日常维护 例行 值班工作 值班安排 轮值 按时发工资 按时关账 日常工作"),
  articles: list("一个 一套 一份 该 这个 我们的"),
  prepositions: list("的"),
  relatives: list("如果 当"),
  means: list("通过 借助 基于 利用 依托 在 为 对"),
  deliverables: list(
    "说明会 积分卡 收银系统 机器人 设备 协议 手续 网站 知识产权 样机 宣传册 海报 守则 指南 平台 系统 系統 文档 文件 功能 页面 組件 组件 工具 项目 方案 流程 规范 接口 模块 报告 网站 应用 小程序 库 架构 服务 实现 搭建 开发 部署 设计 上线 发布 编写 教程 手册 首页 服务器 体系 机制 计划 课程 视频 文章 博客 书 论文 模型 原型 版本 脚本 框架 插件 看板 数据库 证书 清单 模板 论坛 编辑器 站点 链表 队列 数组 集成 迁移 改造 升级 重构 流水线 环境 知识库 图表 表格 策略 标准 制度 代码 作品 产品 测试用例 软件 合同 评审 培训体系 交互方式 算法 落地 存储系统 编译器 引擎 客户端 后台 前端 后端 界面 配置 自动化",
  ),
  qualities: list(
    "能力 效率 质量 品質 体验 體驗 水平 可靠性 安全性 竞争力 文化 影响力 幸福感 满意度 表现 生活 健康 财务 增长 成长 素养 氛围 管理 习惯 家庭 提升 保障 关系 身体",
  ),
  closing: {
    guardrails: list("的前提下 不上升的同时 不下降的同时 不降低的同时 不增加的同时"),
    predicates: list(
      "完成 达到 達到 保持 维持 保持在 维持在 提升 提高 降低 下降 减少 减半 翻倍 增加 增长 缩短 压缩 获取 获得 得到 实现 突破 上线 通过 控制 超过 替换 替换为 修订 使用 覆盖 签订 开展 举办 收集 翻番 升至 降至 达成 完工 上升",
    ),
  },
  directions: {
    提升: "increase",
    增长: "increase",
    提高: "increase",
    增加: "increase",
    上升: "increase",
    下降: "decrease",
    降低: "decrease",
    减少: "decrease",
    缩短: "decrease",
  },
}

/** Words that decide the kind of a Chinese statement. */
export function createChineseKinds(): KindWords {
  return CHINESE_KINDS
}
