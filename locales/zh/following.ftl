# 通过邮件关注。
following-by-mail = 通过邮件关注
following-title = 通过邮件关注
following-call = 一项征集
following-line = 一个行动方面
following-organization = 一个组织
following-inputs = 已公布的意见
following-call-lead = 当此次征集有意见公布、截止日期变更或即将截止时，您会收到通知。
following-line-lead = 您会收到有关该行动方面的新意见、相关征集以及新增或修改的里程碑、挑战和趋势的通知。
following-organization-lead = 当该组织的意见公布时，您会收到通知。
following-inputs-lead = 当有符合此列表条件的意见公布时，您会收到通知。
following-press = 关注
following-sign-in = 我有账户
following-rhythm = 频率
following-rhythm-hint = 一封邮件汇总所有新内容；没有新内容则不发送。
following-daily = 每天
following-weekly = 每周
following-privacy-note = 您的地址仅用于此类邮件，绝不公开。每封邮件都附有退订链接。
following-sent = 请查收邮件
following-sent-lead = 我们已向此地址发送邮件。打开其中的链接并确认后即开始关注；该链接仅可使用一次，24小时内有效。
following-back = 返回
following-confirm-title = 关注此页？
following-confirmed = 您已关注此页
following-confirmed-lead = 有新内容时会发送下一封邮件，每周最多一封。
following-confirm-old = 此链接已失效
following-confirm-old-lead = 链接仅可使用一次，24小时内有效。请打开您想关注的页面，重新申请。
following-too-much = 您已关注50项内容。请先取消其中一项。
following-all-inputs = 所有已公布的意见
following-searched-inputs = 包含“{ $words }”的意见
following-mail-title = 我接收的邮件
following-mail-lead = 您关注的内容、频率以及接收哪些邮件。
following-follows = 我的关注
following-none = 您尚未关注任何内容
following-none-advice = 征集、行动方面和意见列表的页面上都有“通过邮件关注”链接。
following-end = 取消关注
following-end-of = 取消关注{ $name }
following-which = 接收哪些邮件
following-kinds = 可以关闭的邮件
following-necessary = 必要的邮件
following-necessary-why = 登录链接、回执、秘书处的询问以及有关您所提交意见书的决定：没有这些邮件，您将无法使用门户网站或行使权利。
following-refused = { $date }，邮件服务器拒收了发往您地址的邮件。在重新接收之前，仅向该地址发送必要的邮件。请检查地址。
following-done-followed = 您已关注此页
following-done-ended = 您已取消关注此页
following-what = 关注内容
following-mail-confirm-subject = 请确认您要关注此页
following-mail-confirm-intro = 有人（可能是您本人）希望用此地址通过邮件关注门户网站的一个页面。
following-mail-confirm-button = 是的，我要关注
following-mail-confirm-ignore = 该链接仅可使用一次，24小时内有效。如果不是您本人操作，无需理会：不会再有邮件。
following-mail-daily = 以下是您所关注内容自昨日以来的新动态。
following-mail-weekly = 以下是您所关注内容本周的新动态。
following-mail-manage = 更改我的关注
following-announced = 新征集。截止：{ $deadline }
following-moved = 截止日期改为：{ $deadline }
following-opened = 现已开放。截止：{ $deadline }
following-closing = 即将截止：{ $deadline }
following-milestone = 里程碑（新增或修改）
following-challenge = 挑战（新增或修改）
following-trend = 趋势（新增或修改）
following-input = 新公布的意见
following-input-of = 新公布的意见：{ $organization }
following-narrowed-inputs = { $count ->
   *[other] 意见，{ $count }项条件
}
following-searched-and-narrowed-inputs = { $count ->
   *[other] 包含“{ $words }”的意见，{ $count }项条件
}
following-mail-subject = { $count ->
   *[other] 您关注的内容有{ $count }项新动态
}
following-mail-more = { $count ->
   *[other] 另有{ $count }项
}
following-organization-by-mail = 通过邮件关注该组织
