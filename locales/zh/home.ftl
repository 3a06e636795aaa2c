# 主页。
home-title = 信息社会二十年，一站尽览
home-lead = 日内瓦和突尼斯商定了什么、取得了哪些成果、各方有何意见、下一步如何：审查进程的意见、里程碑和活动，以六种语文呈现。
home-search = 搜索意见、里程碑、活动和文件
home-call-open = 征集中 · 距截止还有
home-call-upcoming = 下一次征集 · 距开始还有
home-call-closed = 上一次征集 · 截止日期
home-questions = { $count ->
   *[other] { $count }个问题
}
home-send = 提交意见书
home-read-questions = 阅读问题
home-read-call = 了解此次征集
home-all-calls = 所有征集
home-other-calls = { $count ->
   *[other] 另有{ $count }项征集正在进行
}
home-no-call = 目前没有进行中的征集
home-no-call-advice = 新的征集一经宣布即在此显示。以往征集收到的意见可供阅读和搜索。
home-years = 一线览二十年
home-years-caption = { $first }年至{ $last }年各年里程碑数量
home-all-milestones = 所有里程碑
home-year = { $count ->
   *[other] { $year }年：{ $count }个里程碑
}
home-column-year = 年份
home-column-milestones = 里程碑
home-column-turn = 转折点
home-turn-geneva = 日内瓦
home-turn-tunis = 突尼斯
home-turn-ten = 峰会+10
home-turn-twenty = 峰会+20：第80/173号决议
home-matrix = 与可持续发展目标的关联矩阵
home-applications = 信息和通信技术应用
home-entries = { $count ->
   *[other] { $count }个条目
}
home-goals = { $count ->
   *[other] { $count }项目标
}
home-inputs = 最新意见
home-all-inputs = 所有意见
home-no-inputs = 尚未公布意见
home-no-inputs-advice = 意见经秘书处公布后在此显示。
home-next = 正在进行和即将举行
home-held = 最近举行
home-all-events = 完整日历
home-event-on = 正在进行
home-no-events = 尚未宣布活动
home-figures = 数字
home-figure-entries = { $count ->
   *[other] 行动方面条目
}
home-figure-links = { $count ->
   *[other] 与可持续发展目标的关联
}
home-figure-events = { $count ->
   *[other] 2003年以来的活动
}
home-figure-commitments = { $count ->
   *[other] 跟踪中的承诺
}
home-figure-inputs = { $count ->
   *[other] 已公布的意见
}
home-components = 组件
