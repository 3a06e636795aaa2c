# Published inputs.
inputs-title = 已公布的意见
inputs-input = 意见
inputs-lead = 各国政府、企业、民间社会、学术界和技术界对征集的答复，均保留原文。
inputs-of-call-lead = 对“{ $call }”征集公布的意见。
inputs-feed-title = 最新公布的意见
inputs-count = { $count ->
   *[other] { $count }份意见
}
inputs-questions = { $count ->
   *[other] 第{ $numbers }题
}
inputs-question = 第{ $number }题
inputs-language-ar = 阿拉伯文
inputs-language-en = 英文
inputs-language-es = 西班牙文
inputs-language-fr = 法文
inputs-language-ru = 俄文
inputs-language-zh = 中文
inputs-facet-type = 利益攸关方类别
inputs-facet-region = 区域
inputs-facet-country = 国家
inputs-facet-language = 语文
inputs-facet-line = 行动方面
inputs-facet-sdg = 可持续发展目标
inputs-facet-call = 征集
inputs-facet-question = 所答问题
inputs-facet-year = 年份
inputs-sort = 排序：
inputs-sort-best = 最相关
inputs-sort-newest = 最新
inputs-sort-organization = 组织
inputs-search = 搜索意见
inputs-none-found = 没有符合条件的意见
inputs-none-found-advice = 请去掉一个筛选条件，或改用其他词语搜索。
inputs-none-yet = 尚未公布意见
inputs-none-yet-advice = 秘书处公布后，意见即在此显示。您可参与正在进行的征集。
inputs-see-calls = 查看征集
inputs-anonymous = 匿名
inputs-global = 全球
inputs-views = 本次征集意见的查看方式
inputs-tab-list = 意见
inputs-tab-answers = 按问题
inputs-tab-figures = 统计
inputs-yes = 是
inputs-no = 否
inputs-confirmed = 已确认
inputs-goal = 可持续发展目标
inputs-beside = 本题的全部答复
inputs-answers = 答复
inputs-about = 关于本意见
inputs-about-lines = 所涉行动方面
inputs-about-goals = 可持续发展目标
inputs-attachments = 附件
inputs-cite = 引用本意见
inputs-copy = 复制
inputs-copied = 已复制
inputs-call = 征集
inputs-received = 收到日期
inputs-published = 公布日期
inputs-version = 版本
inputs-version-number = 第{ $number }版，即最后提交的版本
inputs-original = 原件
inputs-neighbours = 本次征集的其他意见
inputs-before = 上一份意见
inputs-after = 下一份意见
inputs-all-of-call = 本次征集的全部意见
inputs-gone = 本意见已撤下
inputs-gone-lead = 本意见曾在此公布，秘书处已将其撤下；其编号不再使用。
inputs-gone-on = 撤下日期
inputs-gone-reason = 原因
inputs-place-unknown = 未注明地点
inputs-figures-title = 谁提交了意见
inputs-figures-lead = 按利益攸关方类别、区域、国家、语文和日期列出“{ $call }”征集的提交方，以及尚未听取其意见者。
inputs-ledger = 收到的全部意见的去向
inputs-ledger-received = 收到
inputs-ledger-published = 已公布
inputs-ledger-withheld = 不予公布
inputs-ledger-withdrawn = 已撤回
inputs-ledger-pending = 审核中
inputs-ledger-hint = 不予公布：仅供秘书处使用、未通过审核，或公布后撤下（原因见其页面）。
inputs-by-region = 按区域
inputs-by-type-region = 按利益攸关方类别和区域
inputs-by-day = 按收到日期
inputs-by-country = 按国家
inputs-by-language = 按语文
inputs-total = 合计
inputs-day = 日期
inputs-days-label = { $from }至{ $to }按收到日期统计的意见
inputs-deadline = 截止时间
inputs-none-yet-short = 尚无意见
inputs-types-heard = { $count ->
   *[other] { $count }类利益攸关方
}
inputs-hidden-hint = 含匿名提交方且小于五的数字显示为“<5”。可据以推算的数字予以省略（“…”）或以下限表示（“≥”）。
inputs-gaps = 尚未听取的意见
inputs-gaps-lead = 以下各方尚无公布的意见：
inputs-groups = 处境特殊的国家
inputs-ldcs = 最不发达国家
inputs-lldcs = 内陆发展中国家
inputs-sids = 小岛屿发展中国家
inputs-group-heard = { $count ->
   *[other] { $count }国中的{ $heard }国
}
inputs-answers-lead = 对“{ $call }”征集某一问题公布的全部答复。
inputs-answers-count = { $count ->
   *[other] { $count }份答复
}
inputs-tally = 各选项被选次数
inputs-tally-choice = 选项
inputs-tally-share = 比例
inputs-tally-note = 占回答本题的意见的比例。含匿名提交方且小于五的数字显示为“<5”。
inputs-questions-nav = 问题
inputs-refused-consent = 提交方仅供秘书处使用，因此不能公布。
inputs-refused-policy = 本次征集不公布意见。
inputs-refused-not-checked = 公布前请标明已完成个人数据检查。
inputs-refused-empty = 没有可供公众阅读的答复。
inputs-mail-published-subject = 已公布：{ $reference }
inputs-mail-published = 您的意见书{ $reference }已公布。所有人均可在其固定网址阅读。
inputs-mail-published-button = 查看公开页面
inputs-mail-published-wrong = 如有不宜公开的内容，请立即告知秘书处，可予撤下。
inputs-mail-unpublished-subject = 已撤下：{ $reference }
inputs-mail-unpublished = 秘书处已撤下您的意见书{ $reference }。其网址现显示撤下日期及以下原因：
inputs-mail-unpublished-button = 查看该页面
inputs-more-countries = { $count ->
   *[other] 另外{ $count }个国家
}
