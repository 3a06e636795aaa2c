# 组织：创建、加入、邀请、退出。

# 意见书属于谁。
submissions-for-whom = 代表谁
submissions-for-whom-lead = 组织的草稿由其全体成员查看和修改。提交之前，您可以说明草稿代表谁。
submissions-for-whom-later = 提交之前可以更改。
submissions-for-oneself = 代表本人，不代表任何组织
submissions-for-oneself-hint = 只有您能查看和修改。
submissions-for-organization-hint = 其全体成员均可查看和修改。
submissions-organization-change = 更改
submissions-organization-has-draft = 一位同事已为该组织开始一份草稿。请共同继续。
submissions-organization-first = 您是否代表某个组织答复？那么同事可以与您一起撰写：
submissions-organizations = 我的组织
submissions-colleague-has-begun = 您的同事{ $name }已开始一份草稿。
submissions-you-have-begun = 您已开始一份草稿。
submissions-organization-has-submitted = 已提交一份意见书。
submissions-open-it = 打开
submissions-continue-together = 共同继续
submissions-begin-another = 或开始您自己的草稿
submissions-link-sent = 新邮件已发出。您的草稿已保存。

# One's own organizations.
organizations-title = 我的组织
organizations-lead = 组织的成员共同撰写其意见书：每位成员都可以查看和修改草稿。由联络人决定谁属于该组织。
organizations-none = 您尚未加入任何组织
organizations-none-advice = 请添加您的组织；如果同事已经添加，请申请加入。您也可以代表本人答复。
organizations-add = 添加我的组织
organizations-add-another = 添加另一个组织
organizations-organization = 组织
organizations-focal-point = 联络人
organizations-member = 成员
organizations-you = 您
organizations-verified = 已核实
organizations-unverified = 未核实
organizations-waits = 已申请加入
organizations-waits-lead = 由联络人决定。结果将通过邮件通知您。
organizations-unask = 撤回申请
organizations-asked = 您已申请加入。由联络人决定，结果将通过邮件通知您。
organizations-left = 已完成：您不再属于该组织

# Founding one.
organizations-found-title = 添加组织
organizations-found-lead = 请说明该组织的情况。如果它已在此登记，我们会显示出来，您可以申请加入。
organizations-found-claim = 您将成为其首位联络人。秘书处会看到这一点尚未核实。
organizations-found-button = 添加组织
organizations-founded = 组织已添加，您是其联络人。现在可以邀请同事。
organizations-similar = 是否为下列组织之一？
organizations-similar-lead = 这些组织已在此登记。如果其中之一是您的组织，请申请加入，以便大家在同一处工作。
organizations-ask = 申请加入
organizations-ask-named = 申请加入{ $name }
organizations-ask-shows = 届时其联络人会看到您的姓名和电子邮件地址。
organizations-already = 您已加入或已申请加入
organizations-none-of-these = 都不是

# What it is.
organizations-name = 名称
organizations-name-hint = 用其本身的语文填写全称
organizations-name-missing = 请填写组织名称
organizations-name-short = 请填写全称
organizations-name-long = 名称不得超过200个字符
organizations-name-lang = 名称的语文
organizations-name-lang-missing = 请选择名称的语文
organizations-kind = 利益攸关方类别
organizations-kind-hint = 学术界和技术界是两个类别。
organizations-kind-missing = 请选择利益攸关方类别
organizations-place = 活动范围
organizations-reach = 活动范围
organizations-reach-national = 一个国家
organizations-reach-regional = 一个区域
organizations-reach-global = 全球
organizations-reach-missing = 请说明活动范围
organizations-country = 国家
organizations-country-hint = 仅适用于在一个国家活动的组织；区域由此得出。
organizations-country-missing = 请选择国家
organizations-region = 区域
organizations-region-hint = 仅适用于在一个区域活动的组织。
organizations-region-missing = 请选择区域
organizations-website = 网站
organizations-website-wrong = 请填写网址，例如 https://www.example.org，或留空
organizations-itu = 国际电联成员类别
organizations-itu-hint = 如属国际电信联盟成员，请选择成员类别。
organizations-itu-none = 非成员
organizations-itu-member-state = 成员国
organizations-itu-sector-member = 部门成员
organizations-itu-associate = 部门准成员
organizations-itu-academia = 学术成员
organizations-itu-missing = 请说明是否为国际电联成员
organizations-sectors = 部门
organizations-sectors-hint = 仅适用于部门成员和部门准成员。
organizations-sectors-missing = 请至少选择一个部门
organizations-sector-r = 无线电通信（ITU-R）
organizations-sector-t = 电信标准化（ITU-T）
organizations-sector-d = 电信发展（ITU-D）
organizations-details-title = 组织信息
organizations-details-lead = 新草稿将采用这些信息。已公布的内容保持当时的表述。
organizations-details-verified = 如果更改名称、类别、活动范围或国际电联成员类别，秘书处须重新核实该组织。
organizations-saved = 已保存

# Members.
organizations-about = 关于该组织
organizations-details-change = 修改信息
organizations-focal-means = 联络人决定谁可加入，指定其他联络人，移除成员，修改组织信息。始终至少有一位联络人。
organizations-members = 成员
organizations-members-lead = 所有成员都可以查看和修改组织的草稿和意见书。
organizations-members-none = 已无任何成员。
organizations-since = 起始时间
organizations-asked-at = 申请时间
organizations-change-member = 更改
organizations-requests = 加入申请
organizations-requests-lead = 只接纳您确知为该组织工作的人。也请核对其地址。
organizations-decide = 决定
organizations-approve = 接纳
organizations-approve-named = 接纳{ $email }
organizations-decline = 拒绝
organizations-decline-named = 拒绝{ $email }
organizations-approved = 已接纳，并已通过邮件通知
organizations-declined = 申请已拒绝，并已通过邮件通知
organizations-name-focal = 指定为联络人
organizations-name-focal-named = 指定{ $email }为联络人
organizations-end-focal = 取消联络人
organizations-end-focal-named = 取消{ $email }的联络人身份
organizations-remove = 移除
organizations-remove-named = 移除{ $email }
organizations-named = 已指定联络人
organizations-ended = 不再是联络人，仍为成员
organizations-removed = 成员已移除，并已通过邮件通知
organizations-last-focal-point = 有成员的组织必须有联络人。请先指定另一位。
organizations-changed-meanwhile = 情况已有变化。您看到的是目前的状况。

# Invitations.
organizations-invite = 邀请同事
organizations-invite-lead = 我们会向该地址发送链接，七天内有效，且仅限该地址。接受者即成为成员。
organizations-invite-lead-member = 我们会向该地址发送链接，七天内有效，且仅限该地址。之后由联络人接纳该同事。
organizations-invite-email = 同事的电子邮件地址
organizations-invite-button = 发送邀请
organizations-invited = 邀请已发出
organizations-invited-member = 此地址已属于一位成员
organizations-invitations = 待接受的邀请
organizations-invited-by = 邀请人
organizations-until = 有效期至
organizations-expired = 已过期
organizations-invitation-end = 撤回
organizations-invitation-end-named = 撤回对{ $email }的邀请
organizations-invitation-ended = 邀请已撤回，链接不再有效
organizations-invitation-title = 您受邀加入一个组织
organizations-invitation-lead = 成员共同撰写其意见书。
organizations-invitation-for = 受邀地址
organizations-invitation-sign-in = 此地址已有账户。请先用它登录，然后回到这里，一按即可加入。
organizations-join = 加入
organizations-join-shows = 这同时确认该地址属于您。成员会看到您的姓名和地址。
organizations-joined = 您已加入
organizations-invitation-old = 此邀请不再有效
organizations-invitation-old-lead = 邀请已被接受或撤回，或已超过七天。请让同事重新邀请您。

# Leaving.
organizations-leave = 退出组织
organizations-leave-title = 退出该组织？
organizations-leave-lead = 您将无法再查看其草稿和意见书，包括由您开始的。这些仍归该组织所有。
organizations-leave-alone = 您是最后一位成员：在秘书处指定人员之前，无人能够修改它们。
organizations-heir = 由谁担任联络人？
organizations-heir-hint = 您是唯一的联络人。退出之前请移交给一位成员。
organizations-heir-missing = 请选择担任联络人的成员
organizations-unask-title = 撤回您的加入申请？

# Messages.
organizations-mail-open = 打开组织页面
organizations-mail-decide = 作出决定
organizations-mail-asked-subject = 有人申请加入您的组织
organizations-mail-asked-intro = 只接纳您确知为该组织工作的人：成员可以查看和修改其所有草稿。
organizations-mail-approved-subject = 您已成为该组织成员
organizations-mail-approved-intro = 联络人已接纳您。您现在可以与同事共同撰写其意见书。
organizations-mail-declined-subject = 您的加入申请被拒绝
organizations-mail-declined-intro = 联络人拒绝了申请。如有误，请联系该组织的同事。
organizations-mail-invited-subject = 邀请您加入一个组织
organizations-mail-invited-intro = 一位同事邀请您在本门户共同撰写意见书。此链接的页面说明邀请人和所属组织。链接七天内有效，且仅限此地址。
organizations-mail-invited-button = 查看邀请
organizations-mail-invited-ignore = 如果不想加入，无需任何操作。未经您确认，不会发生任何变化。
organizations-mail-joined-subject = 一位同事已加入您的组织
organizations-mail-joined-intro = 您或另一位联络人的邀请已被接受。
organizations-mail-left-subject = 一位成员已退出您的组织
organizations-mail-left-intro = 其撰写的内容仍归组织所有，本人不再能查看。
organizations-mail-removed-subject = 您不再是该组织的成员
organizations-mail-removed-intro = 联络人已将您移除。草稿和意见书仍归组织所有，您不再能查看。如有误，请联系该组织的同事。
organizations-mail-focal-subject = 您现在是联络人
organizations-mail-focal-intro = 由您决定谁可加入该组织，以及其信息。
organizations-mail-focal-ended-subject = 您不再是联络人
organizations-mail-focal-ended-intro = 您仍是成员，可以查看和修改其草稿。
organizations-mail-verified-subject = 您的组织已核实
organizations-mail-verified-intro = 秘书处已核实您可以代表该组织。
organizations-mail-merged-subject = 您的组织已与另一组织合并
organizations-mail-merged-intro = 秘书处认定两者为同一组织。成员、草稿和意见书现已合并。
organizations-mail-merged-from = 原登记
organizations-mail-merged-into = 现登记

# The desk.
organizations-desk-title = 组织
organizations-desk-lead = 添加组织的人声称代表该组织。请予以核实，合并重复登记，并在没有联络人时指定联络人。
organizations-desk-search = 名称、网站或成员地址
organizations-desk-empty = 没有组织
organizations-desk-empty-advice = 没有匹配项。请减少搜索词或选择其他状态。
organizations-leaderless = 无联络人
organizations-waiting = 有待处理的申请
organizations-submissions = 意见书
organizations-submissions-none = 尚未向您的征集提交任何意见书。
organizations-founded-at = 添加时间
organizations-verified-at = 核实时间
organizations-verification = 由谁代表
organizations-verification-lead = 请核实联络人可以代表该组织，例如通过公函或拨打其公布的电话。
organizations-verify = 标为已核实
organizations-unverify = 撤销核实
organizations-verified-done = 已标为已核实，并已通过邮件通知联络人
organizations-unverified-done = 现为未核实
organizations-standing = 身份
organizations-reference = 编号
organizations-call = 征集
organizations-history = 历史记录
organizations-history-none = 尚无记录。
organizations-act-founded = 添加
organizations-act-described = 修改信息
organizations-act-join-asked = 有人申请加入
organizations-act-join-withdrawn = 撤回申请
organizations-act-join-approved = 接纳成员
organizations-act-join-declined = 拒绝申请
organizations-act-invited = 发出邀请
organizations-act-invitation-ended = 撤回邀请
organizations-act-joined = 受邀加入
organizations-act-left = 成员退出
organizations-act-member-removed = 移除成员
organizations-act-focal-named = 指定联络人
organizations-act-focal-ended = 联络人恢复为普通成员
organizations-act-verified = 核实
organizations-act-verification-ended = 撤销核实
organizations-act-merged = 与另一登记合并
organizations-act-other = 其他操作
organizations-merge = 与重复登记合并
organizations-merged-done = 两者现已合一，成员、草稿和意见书都在此处

# Counts.
organizations-member-count = { $count ->
   *[other] { $count }名成员
}
organizations-request-count = { $count ->
   *[other] { $count }项申请
}
