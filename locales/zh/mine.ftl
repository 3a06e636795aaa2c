# One’s own submissions: the list, versions beside each other, what happened.
mine-questions = { $count ->
   *[other] 秘书处有 { $count } 个问题待您答复，列于下方最前。
}
mine-questions-here = { $count ->
   *[other] { $count } 个问题待答复
}
mine-requests-here = 待秘书处决定
mine-answer = 答复
mine-all = 全部
mine-show = 显示
mine-show-all = 显示全部
mine-none-such = 没有符合条件的意见书
mine-publication = 公布
mine-changes = 变更内容
mine-against = 对比版本
mine-compare = 对比
mine-changes-lead = 从版本 { $from } 到版本 { $to }：新增内容加下划线，删除内容加删除线。
mine-unchanged = 答复和文件没有差异。
mine-whole = 本版本全文
mine-erased = 本版本的内容已被清除，回执和校验和保留。
mine-history = 经过
mine-happened-begun = 开始草稿
mine-happened-submitted = 提交版本 { $version }
mine-happened-withdrawn = 撤回
mine-happened-restored = 撤销撤回
mine-happened-reviewed = 秘书处开始审阅
mine-happened-asked = 秘书处提出问题
mine-happened-answered = 已答复问题
mine-happened-accepted = 已接受
mine-happened-rejected = 未接受
mine-happened-published = 已公布
mine-happened-unpublished = 停止公布
mine-happened-plea = 向秘书处提出申请
mine-happened-decided = 秘书处对申请作出决定
mine-happened-limit = 设定更晚的期限
