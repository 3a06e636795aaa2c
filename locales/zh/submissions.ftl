# Submissions: from the draft to the receipt.

# States.
submissions-state-draft = 草稿
submissions-state-submitted = 已提交
submissions-state-under-review = 审核中
submissions-state-clarification-asked = 要求澄清
submissions-state-accepted = 审核通过
submissions-state-rejected = 未通过审核
submissions-state-published = 已公布
submissions-state-unpublished = 已撤下
submissions-state-withdrawn = 已撤回
submissions-next = 下一步
submissions-next-draft = 尚未发送任何内容。请填写答复，检查后在截止时间前提交。
submissions-next-submitted = 秘书处已收到，将进行审核。截止前可修改并重新提交。
submissions-next-under-review = 秘书处正在审核。如有不清楚之处，会向您询问。
submissions-next-clarification-asked = 秘书处有一个问题，请在下方答复。
submissions-next-accepted = 已通过审核。如您同意公开，将予公布；否则仅计入统计，不公布文本。
submissions-next-rejected = 秘书处未予通过，理由见下。
submissions-next-published = 已在其网址公布。如需撤回，请向秘书处提出申请。
submissions-next-unpublished = 已不再公开，理由见下。
submissions-next-withdrawn = 已撤回，不再审核。

# Beginning.
submissions-begin = 开始填写
submissions-start-description = 开始为“{ $call }”填写意见书：所提问题、截止时间及公布内容。
submissions-not-open = 此征集目前不接收意见书。
submissions-back-to-call = 返回征集
submissions-what-asked = 内容
submissions-required-count = { $count ->
   *[other] 其中{ $count }题必填
}
submissions-start-draft = 答复保存为草稿，可随时在任何设备上中断或继续。
submissions-start-language = 可用六种语文中的任何一种答复。
submissions-start-receipt = 提交之前不会发送任何内容。提交后您会收到注明准确时间的回执。
submissions-start-correct = 截止前可修改并重新提交。
submissions-your-email = 您的电子邮件地址
submissions-email-hint = 我们会向此地址发送链接，以确认其为您所有。您可以立即开始填写。该地址绝不公布。
submissions-have-account = 我已有账户

# Confirming the address.
submissions-confirm-title = 确认您的地址
submissions-confirm-banner = 您可以继续填写。提交之前，请打开发送至以下地址的链接：
submissions-confirm-again = 重新发送链接
submissions-confirm-sent = 新链接已发送至
submissions-confirm-wrong = 地址有误？
submissions-confirm-right = 正确的地址
submissions-confirm-means = 新链接将发送至此地址，先前的链接随即失效。您的答复保持不变。
submissions-confirm-send = 将链接发送至此地址
submissions-back-to-draft = 返回草稿
submissions-link-title = 继续填写您的草稿
submissions-link-lead = 由此确认该地址为您所有，并从中断处继续。
submissions-link-old = 此链接已失效
submissions-link-old-lead = 链接已被使用或已超过一天。您的草稿已保存。我们可以向同一地址发送新链接。

# The form.
submissions-steps = 各部分
submissions-section-of = 第{ $place }部分，共{ $count }部分
submissions-step-done = 已完成
submissions-step-to-do = 未完成
submissions-step-wrong = 需修改
submissions-words = { $count ->
   *[other] { $count }字
}
submissions-count = 字数：{ $n }/{ $limit }
submissions-count-over = 字数：{ $n }/{ $limit }，超出{ $over }字
submissions-answer-language = 语文
submissions-choose = 请选择
submissions-explanation = 说明
submissions-i-confirm = 我确认
submissions-confirmed = 已确认
submissions-save-continue = 保存并继续
submissions-save-leave = 保存并离开
submissions-saved-at = 已于{ $time }保存
submissions-saving = 正在保存……
submissions-save-failed = 未保存：无网络连接，正在重试。
submissions-save-conflict = 期间已被他人或在另一窗口中修改。请保存以查看两个文本。
submissions-save-signed-out = 请重新登录以保存。
submissions-saved-with-faults = 答复已保存。上列各点可现在或以后修改。
submissions-closed-banner = 征集已截止。您填写的内容已保留，但不能再提交。
submissions-changed-meanwhile = 其状态已发生变化。请重新打开以查看现状。

# What can be wrong.
submissions-fault-too-long = 请缩短答复：现有{ $count }字，上限为{ $limit }字
submissions-fault-url = 请输入以https://或http://开头的完整网址
submissions-fault-date = 请按年-月-日格式输入日期，例如2026-03-14
submissions-fault-number = 请用数字填写
submissions-fault-choice = 请从所列选项中选择
submissions-fault-country = 请从列表中选择国家
submissions-fault-unexplained = 请说明理由：本题要求说明

# Files.
submissions-files = 文件
submissions-files-below = 在下方添加文件
submissions-files-none = 尚未添加文件。
submissions-file-choose = 选择文件
submissions-file-hint = { $count ->
   *[other] 最多{ $count }个文件：PDF、DOCX、ODT或TXT，每个不超过20 MB。文件上传后立即保存。
}
submissions-file-upload = 上传
submissions-file-remove = 删除
submissions-file-missing = 请先选择文件。
submissions-file-type = 不接受此类文件。请提交PDF、DOCX、ODT或TXT文件。
submissions-file-content = 文件与其名称不符、为空或含有宏。请重新保存后提交新文件。
submissions-file-encoding = 该文本文件不是UTF-8编码。请以UTF-8编码重新保存后提交新文件。
submissions-file-too-large = 文件超过20 MB。
submissions-file-too-many = { $count ->
   *[other] 本题最多可附{ $count }个文件。请先删除一个。
}
submissions-file-full = { $count ->
   *[other] 本题最多可附{ $count }个文件，现已满。如需提交其他文件，请先删除一个。
}
submissions-file-together = 所有文件合计超过50 MB。
submissions-file-to-clear = 秘书处确认其中不含个人数据后，随意见书一并公布。
submissions-file-undecided = 只有您同意以组织名义公开，并经秘书处检查后，文件才会公布。匿名意见书的文件不公布，因其可能透露姓名。
submissions-file-anonymous = 不公布：您要求匿名，而文件可能透露姓名。仅秘书处可见。
submissions-file-secretariat = 不公布：仅秘书处可见。
submissions-file-public = 已公开
submissions-file-not-cleared = 未公开：秘书处未准予公开。如应公开，请联系秘书处。

# Two texts of one answer.
submissions-conflict-title = 同一答复的两个文本
submissions-conflict-lead = 在您填写期间，此答复已在别处保存：由他人，或在您的另一窗口中。两个文本均已保留。请选择要采用的文本，之后仍可修改。
submissions-conflict-standing = 目前的文本
submissions-conflict-own = 您的文本
submissions-conflict-waiting = 另一文本
submissions-conflict-keep = 保留此文本

# Review and submit.
submissions-review = 检查并提交
submissions-review-lead = 请再通读一遍。尚未发送任何内容。
submissions-missing-title = { $count ->
   *[other] 还有{ $count }项待处理
}
submissions-lack-missing = 待答复
submissions-lack-wrong = 需修改
submissions-complete = 必填问题均已答复。
submissions-change = 修改
submissions-no-answer = 未答复
submissions-submit = 提交
submissions-submit-again = 重新提交
submissions-submit-means = 提交后，您的答复和文件作为一个不再更改的版本发送给秘书处，您会收到回执。
submissions-consent-note = 公布的内容取决于您在表格中的同意选项。个人姓名和联系信息绝不公布。
submissions-correct-until = 公布之前，可在以下时间前修改并重新提交：{ $deadline }。
submissions-blocked-confirm = 请先确认您的地址：打开我们所发邮件中的链接。您填写的内容均已保留。
submissions-blocked-missing = 完成上列各项后，此处会出现提交按钮。
submissions-copy = 下载文本副本
submissions-not-yet = 未提交：仍有待处理事项。内容没有丢失。
submissions-review-changed = 未提交：此页显示后有人修改了答复。请重新阅读后提交。
submissions-key-used = 此页已用于先前的提交。请核对下方答复，无误后重新提交。
submissions-unknown-advice = 最后时刻与数据库的连接中断。请再次按下按钮：不会重复收到。
submissions-late-title = 此件在截止时间之后到达
submissions-late-lead = 未予接收。时间以数据库时钟为准，对所有人相同。
submissions-early-title = 征集尚未开始
submissions-early-lead = 草稿已保留。请在征集开始后提交。
submissions-arrived = 到达时间
submissions-late-kept = 草稿原样保留，可阅读和下载。
submissions-late-ask = 如认为仍应接收，请联系征集方：{ $convener }。官员可为您的组织另定时限，并记录理由。

# The receipt.
submissions-receipt = 回执
submissions-received = 已收到
submissions-reference = 编号
submissions-call = 征集
submissions-version = 版本
submissions-newer-version = 已提交更新的版本
submissions-received-at = 收到时间
submissions-received-utc = 协调世界时
submissions-state = 状态
submissions-sha256 = 校验和（SHA-256）
submissions-verify-at = 验证网址
submissions-json = 下载该版本（JSON）
submissions-copy-link = 复制链接
submissions-copied = 已复制
submissions-print = 打印
submissions-receipt-mailed = 回执也已通过电子邮件发送给您。
submissions-check-title = 用此回执核验文件
submissions-check = 核验
submissions-check-same = 与收到的内容完全一致。
submissions-check-differs = 与收到的内容不符：校验和不同。
submissions-check-offline = 不使用本门户网站

# One’s own pages.
submissions-my-draft = 我的草稿
submissions-submission = 意见书
submissions-reason = 理由
submissions-changed-since = 自上一版本以来答复已有修改。如需计入，请重新提交。
submissions-change-and-resubmit = 修改并重新提交
submissions-see-public = 查看已公布内容
submissions-restore = 恢复
submissions-restore-late = 已过截止时间，不能再取消撤回。
submissions-restore-other-draft = 您已为此征集另建草稿。请继续该草稿，或先将其撤回。
submissions-withdraw = 撤回
submissions-discard = 放弃草稿
submissions-withdraw-title = 撤回此意见书？
submissions-withdraw-means = 秘书处将不再审核，也不会公布。贵组织参与填写的所有成员都会收到通知。
submissions-withdraw-until = 在此之前可取消撤回：{ $deadline }。
submissions-withdraw-final = 已过截止时间：此操作不可撤销。
submissions-withdraw-by-request = 目前状态下只能申请撤回。请联系秘书处。
submissions-clarifications = 秘书处的问题
submissions-secretariat = 秘书处
submissions-you = 您
submissions-your-answer = 您的答复
submissions-answer-missing = 请填写答复
submissions-send-answer = 发送答复
submissions-versions = 版本和回执
submissions-no-versions = 尚未提交。
submissions-version-number = 版本{ $number }
submissions-version-count = { $count ->
   *[other] { $count }个版本
}
submissions-none = 您还没有意见书
submissions-none-advice = 请选择一项征集并回答问题。
submissions-see-calls = 查看征集
submissions-untitled = 尚无标题
submissions-changed-at = 修改时间：{ $time }

# Letters.
submissions-mail-confirm-subject = 请确认您的地址以继续填写草稿
submissions-mail-confirm-intro = 有人用此地址在WSIS+20门户网站开始填写草稿。请确认该地址为您所有，之后即可提交，并可在任何设备上继续。链接有效期为一天。
submissions-mail-confirm-button = 确认并继续
submissions-mail-confirm-ignore = 如果您没有开始填写草稿，请忽略此邮件：不会发生任何事，草稿会被删除。
submissions-mail-receipt-subject = 回执 { $reference }
submissions-mail-receipt-intro = 您的意见书已收到。请保存此邮件。
submissions-mail-receipt-button = 打开回执
submissions-mail-receipt-change = 截止前且尚未公布时，可修改答复并重新提交，以最后一个版本为准。
submissions-mail-withdrawn-subject = 已撤回：{ $reference }
submissions-mail-withdrawn-intro = 意见书{ $reference }已由提交方撤回。截止前可取消撤回。
submissions-mail-restored-subject = 已恢复：{ $reference }
submissions-mail-restored-intro = { $reference }的撤回已取消，重新视为已提交。
submissions-mail-open = 打开意见书

# 截止日期提醒。
submissions-mail-reminder-subject = 您的草稿尚未提交：{ $call }
submissions-mail-reminder-intro = 您有一份针对此次征集的草稿尚未提交。只有在截止日期前提交的内容才会送达秘书处。
submissions-mail-reminder-own-limit = 您有一份针对此次征集的草稿尚未提交。贵组织获准延至此处所列的期限；只有在该期限前提交的内容才会送达秘书处。
submissions-mail-reminder-utc = 协调世界时
submissions-mail-reminder-left = 剩余时间
submissions-mail-reminder-button = 继续编辑草稿
submissions-mail-reminder-ignore = 如果您不打算提交，无需采取任何行动；如果撤回草稿，您将不再收到提醒。
# The preview of a questionnaire.
submissions-preview = 预览
submissions-preview-title = 预览：{ $call }
submissions-preview-note = 提交者将看到这样的表单。此处填写的内容既不保存也不提交。
submissions-preview-working = 这是工作副本，尚未启用。
submissions-preview-until = 链接有效至{ $when }。
submissions-preview-as = 以作答者身份查看
submissions-preview-show = 显示
submissions-preview-next = 下一部分
submissions-not-complete = 问卷在该语言中尚不完整：部分文本为其他语言。您可用任何语言作答。
