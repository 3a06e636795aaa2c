# Calls for inputs.

# The list.
calls-title = 征集意见
calls-lead = 当前可以答复的征集、即将开始的征集，以及过去二十年的征集。
calls-find = 查找征集
calls-find-words = 关键词
calls-any = 全部
calls-convener = 征集方
calls-year = 年份
calls-line = 行动方面
calls-open-heading = 正在征集
calls-upcoming-heading = 即将开始
calls-closed-heading = 已截止
calls-open = 征集中
calls-upcoming = 即将开始
calls-closed = 已截止
calls-none-open = 没有符合条件的征集
calls-none-open-advice = 可清除筛选条件，或查看下方以往的征集。
calls-none-closed = 没有符合条件的已截止征集。
calls-closed-on = 截止：{ $date }
calls-opened-on = 开始：{ $date }
calls-date-unknown = 日期不详
calls-closes-in-days = { $count ->
   *[other] 距截止还有{ $count }天
}
calls-closes-in-hours = { $count ->
   *[other] 距截止还有{ $count }小时
}
calls-closes-in-minutes = { $count ->
   *[other] 距截止还有{ $count }分钟
}
calls-published-count = { $count ->
   *[other] 已公布{ $count }份意见书
}
calls-known-responses = { $count ->
   *[other] 据来源共收到{ $count }份答复
}
calls-read-questions = 阅读问题
calls-send-input = 提交意见书
calls-continue-draft = 继续填写草稿
calls-my-submission = 我的意见书

# One call.
calls-call = 征集意见
calls-at-a-glance = 概览
calls-historical = 存档
calls-historical-note = 根据公开来源整理的以往征集。本门户网站当时未接收意见书。
calls-demonstration-note = 此征集仅供试用本门户网站。此处填写的内容不会发送给任何组织。
calls-short-notice = { $count ->
   *[other] 从公告到截止仅有{ $count }个工作日。利益攸关方要求至少七个工作日。
}
calls-purpose = 目的
calls-who = 可提交者
calls-languages-accepted = 接受以下语文的答复：{ $languages }。
calls-rules = 规则
calls-questions = 问题
calls-question-count = { $count ->
   *[other] { $count }个问题
}
calls-questions-unknown = 公开来源中未见此次征集的问题。
calls-questions-paraphrased = 问题为转述，并非原文。
calls-question-number = 第{ $number }题
calls-choices = { $count ->
   *[other] { $count }个选项
}
calls-all-answers = 全部已公布的答复
calls-only-if = 仅当“{ $question }”的答复为“{ $answer }”时填写
calls-yes = 是
calls-no = 否
calls-word-limit = { $count ->
   *[other] 不超过{ $count }字；汉字逐字计算，外文按词计算
}
calls-required = 必填
calls-optional = 选填
calls-secretariat-only = 仅秘书处可见
calls-kind-long-text = 文字
calls-kind-short-text = 短文字
calls-kind-one-choice = 单选
calls-kind-many-choices = 可多选
calls-kind-yes-no = 是或否
calls-kind-number = 数字
calls-kind-date = 日期
calls-kind-line-table = 每个行动方面一段文字
calls-kind-line-picker = 选择行动方面
calls-kind-sdg-picker = 选择可持续发展目标
calls-kind-file = 文件
calls-kind-url = 链接
calls-kind-statement = 需确认的声明
calls-how-used = 用途
calls-who-answered = 答复方
calls-who-answered-note = 答复已公开的组织，附原文链接。名单不完整。
calls-joint-with = 与{ $names }联合提交
calls-spoken = 口头
calls-opens = 开始
calls-opened = 开始时间
calls-deadline = 截止时间
calls-in-utc = 协调世界时
calls-your-time = 您的时间：{ $time }
calls-body = 机构
calls-legal-basis = 法律依据
calls-publication = 公布
calls-policy-all = 公布全部意见书。
calls-policy-on-consent = 经提交方同意后公布。联系信息绝不公布。
calls-policy-none = 意见书仅供秘书处使用，不公布。
calls-closed-advice = 此征集不再接收意见书。
calls-upcoming-advice = 开始后即可提交。现在可以先准备答复。
calls-deadline-history = 截止时间的变更
calls-figures = 目前的意见书
calls-received = 已收到
calls-published = 已公布
calls-by-type = 按利益攸关方类别列出的已公布意见书
calls-read-inputs = 阅读已公布的意见书
calls-all-figures = 提交方统计
calls-documents = 文件
calls-lines = 相关行动方面
calls-all-lines = 此征集涉及所有行动方面。
