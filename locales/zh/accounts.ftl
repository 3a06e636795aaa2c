# 登录。
accounts-email = 电子邮件地址
accounts-name = 姓名
accounts-name-missing = 请填写姓名
accounts-name-long = 姓名不得超过120个字符
accounts-sign-in-lead = 请填写电子邮件地址，我们将发送登录链接和验证码。无需密码。如果您还没有账户，系统将为您创建。
accounts-sign-in-again = 您要进行的操作难以撤销。请再次登录以确认是您本人。
accounts-send-link = 发送链接
accounts-privacy-note = 您的地址仅用于您的账户以及与您在此操作有关的邮件，绝不公开。
accounts-code-title = 请查收邮件
accounts-code-lead = 我们已向此地址发送邮件。请点击邮件中的链接，或在此输入其中的验证码。两者均只能使用一次，10分钟内有效。
accounts-code = 六位验证码
accounts-code-hint = 以最新邮件为准，可以粘贴
accounts-code-missing = 请输入邮件中的六位数字
accounts-code-wrong = 验证码不正确或已失效。请查看最新邮件，或重新发送。
accounts-no-mail = 没有收到邮件？
accounts-no-mail-advice = 邮件可能需要一两分钟送达。请查看垃圾邮件，核对上面的地址，或重新发送；重新发送后，先前的邮件即失效。
accounts-send-again = 重新发送
accounts-other-address = 使用其他地址
accounts-link-title = 点击即可登录
accounts-link-lead = 您将以收到此链接的地址登录。
accounts-link-old = 此链接已失效
accounts-link-old-lead = 链接只能使用一次，10分钟内有效。我们可以向同一地址发送新链接，登录后将转到您原来要去的页面。
accounts-link-unknown = 链接可能没有复制完整。请从邮件中重新复制，或索取新链接。
accounts-link-new = 发送新链接
accounts-link-sent = 新邮件已发出。其中的链接只能使用一次，10分钟内有效。
accounts-already-confirmed = 此地址已经确认。请登录后继续。

# 首位管理员。
accounts-first-title = 设立首位管理员
accounts-first-lead = 管理员负责授予角色、查看待发邮件和审计记录，并可停用账户。本门户尚无管理员。
accounts-first-button = 创建账户并登录
accounts-first-old = 在没有管理员期间，门户每次启动都会显示一个新链接。

# 我的账户。
accounts-lead = 您的资料、角色和已登录的设备。
accounts-details = 您的资料
accounts-mail-language = 邮件语文
accounts-mail-language-hint = 页面以您打开的语文显示；邮件以此语文发送。
accounts-saved = 已保存
accounts-change-email = 更改地址
accounts-roles = 您的角色
accounts-roles-none = 您可以响应征集并跟踪您提交的意见书。其他角色由管理员授予。
accounts-role = 角色
accounts-scope = 范围
accounts-sessions = 已登录的设备
accounts-sessions-lead = 如有您不认识的登录，请将其终止。
accounts-device = 设备
accounts-device-unknown = 未知设备
accounts-signed-in-at = 登录时间
accounts-seen-at = 最近使用
accounts-this-browser = 本浏览器
accounts-end-session = 终止
accounts-end-session-of = 终止登录：{ $device }
accounts-end-others = 终止所有其他登录
accounts-sessions-ended = 登录已终止
accounts-data = 您的个人数据
accounts-data-lead = 您可以导出本门户保存的有关您的数据，也可以删除您的账户。届时可能要求您再次登录。
accounts-export = 导出我的数据（JSON）
accounts-erase = 删除我的账户

# 更改地址。
accounts-change-title = 更改电子邮件地址
accounts-change-lead = 我们将向新地址发送链接。点击该链接后新地址才生效；在此之前请用现有地址登录。
accounts-present-email = 现有地址
accounts-new-email = 新地址
accounts-change-send = 发送链接
accounts-change-same = 这就是您现有的地址
accounts-change-sent = 我们已向新地址发送邮件，并已通知现有地址。请在本浏览器中打开链接；链接只能使用一次，10分钟内有效。
accounts-change-confirm-title = 今后使用新地址？
accounts-change-confirm-lead = 今后您将以此地址登录，邮件也将发送到此地址。您的其他登录将终止。
accounts-change-confirm = 使用新地址
accounts-change-old = 链接只能使用一次，10分钟内有效，且仅限于提出申请的账户。
accounts-change-again = 索取新链接
accounts-address-taken = 另一账户正在使用此地址。请用该地址登录，或选择其他地址。
accounts-changed = 您的地址已更改

# 删除。
accounts-erase-lead = 您的姓名和地址将从本门户删除。此操作无法撤销。
accounts-erase-sessions = 您在所有设备上的登录将终止，您的角色和所属组织关系也将终止。
accounts-erase-trail = 审计记录中仅保留一个编号，不含姓名。
accounts-erase-understood = 我了解此操作无法撤销
accounts-erase-tick = 请勾选后继续
accounts-last-administrator = 这是本门户的最后一位管理员。请先让其他人成为管理员。
accounts-erased-title = 您的账户已删除
accounts-erased-lead = 您的姓名和地址已删除，所有登录均已终止。感谢您的参与。

# 邮件。
accounts-mail-sign-in-subject = 您的登录链接
accounts-mail-sign-in-intro = 有人（可能是您本人）要用此地址登录本门户。
accounts-mail-sign-in-code = 或者在索取验证码的页面输入：
accounts-mail-sign-in-ignore = 链接和验证码只能使用一次，10分钟内有效。如果不是您本人，请勿理会：没有它们，任何人都无法登录。请勿将验证码告诉任何人。
accounts-mail-change-subject = 请确认您的新电子邮件地址
accounts-mail-change-intro = 有人（可能是您本人）要将此地址用于本门户的一个账户。
accounts-mail-change-ignore = 链接只能使用一次，10分钟内有效，并须在已登录该账户的浏览器中打开。如果不是您本人，请勿理会：不会有任何变化。
accounts-mail-asked-subject = 有人申请更改电子邮件地址
accounts-mail-asked-intro = 有人登录您的账户，要用另一地址取代此地址。如果不是您本人，请立即登录，终止所有其他登录，并告知本门户管理员。
accounts-mail-changed-subject = 您的电子邮件地址已更改
accounts-mail-changed-intro = 您在本门户的账户现已使用另一地址；此地址不再使用。如果不是您本人操作，请告知本门户管理员。
accounts-mail-erased-intro = 您的姓名和地址已从本门户删除，所有登录均已终止。这是发给您的最后一封邮件。
accounts-mail-role-subject = 您在本门户的角色有变
accounts-mail-role-granted = 您获得了一个角色：
accounts-mail-role-revoked = 您的一个角色已被撤销：
accounts-mail-role-sign-in = 请重新登录查看变化。

# 角色和范围。
accounts-role-contributor = 提交方
accounts-role-officer = 秘书处官员
accounts-role-coder = 编码员
accounts-role-publisher = 发布负责人
accounts-role-facilitator = 行动方面推进方
accounts-role-approver = 审批人
accounts-role-administrator = 管理员
accounts-scope-portal = 整个门户
accounts-scope-entities = 实体
accounts-scope-calls = 征集
accounts-scope-lines = 行动方面
accounts-role-held = 此角色已授予
accounts-closed = 此账户已停用，或其地址尚未确认

# 工作台：导航。
accounts-nav-desk = 工作台
accounts-nav-queue = 待办列表
accounts-nav-admin = 管理
accounts-outbox = 发件箱
accounts-users = 账户
accounts-audit = 审计记录

# 工作台：邮件。
accounts-outbox-kept-lead = 未配置邮件服务器：邮件保存在此，不会送达任何人。
accounts-outbox-lead = 本门户撰写的邮件，最新在前。
accounts-mail-state = 状态
accounts-mail-any-state = 所有状态
accounts-mail-waiting = 等待发送
accounts-mail-sent = 已发送
accounts-mail-kept = 已保存
accounts-mail-dead = 发送失败
accounts-mail-to = 收件人
accounts-mail-subject = 主题
accounts-mail-kind = 类型
accounts-mail-created = 撰写时间
accounts-mail-finished = 完成时间
accounts-mail-attempts = 尝试次数
accounts-mail-next = 下次尝试
accounts-mail-error = 最近的错误
accounts-mail-body = 正文
accounts-mail-hidden = 已发送邮件的正文只有收件人可见。
accounts-mail-emptied = 正文已在保存期满后删除。
accounts-mail-resend = 重新发送
accounts-mail-resent = 邮件等待重新发送
accounts-mail-address = 地址
accounts-outbox-empty = 没有邮件
accounts-outbox-empty-advice = 没有符合筛选条件的邮件。

# 工作台：账户。
accounts-users-lead = 曾经登录或被添加的人员及其权限。
accounts-users-search = 姓名或地址
accounts-any-role = 所有角色
accounts-user = 账户
accounts-user-since = 创建时间
accounts-user-seen = 最近使用
accounts-user-disabled = 已停用
accounts-user-unconfirmed = 未确认
accounts-user-active = 正常
accounts-users-empty = 没有账户
accounts-users-empty-advice = 没有符合条件的账户。请放宽搜索条件，或在下面添加人员。
accounts-add = 添加人员
accounts-add-lead = 适用于尚未登录过的人员。其角色在下一页授予；登录方式与所有人一样，通过邮件进行。
accounts-add-button = 添加
accounts-user-roles = 角色
accounts-user-roles-none = 除提交方外没有其他角色
accounts-granted-at = 授予时间
accounts-revoke = 撤销
accounts-revoke-of = 撤销角色：{ $role }
accounts-grant = 授予角色
accounts-grant-button = 授予
accounts-granted = 角色已授予；已通过邮件通知本人，本人须重新登录
accounts-added = 账户已建立。
accounts-revoked = 角色已撤销；已通过邮件通知本人
accounts-grant-choose = 请选择角色及其范围
accounts-scope-unfit = 此角色不适用于该范围。推进方按行动方面指定；批准人按行动方面、实体或整个门户指定；其他角色按一项征集、一个实体或整个门户授予。
accounts-choose = 请选择……
accounts-sign-in-to-change = 如需更改角色或停用账户，请再次登录。
accounts-user-sessions = { $count ->
    [0] 未在任何设备登录
   *[other] 已在{ $count }处登录
}
accounts-end-all = 终止所有登录
accounts-disable = 停用账户
accounts-disable-lead = 在重新启用之前，任何人都无法用其地址登录；其现有登录立即终止。
accounts-enable = 启用账户
accounts-disabled-done = 账户已停用
accounts-enabled-done = 账户已启用
accounts-user-trail = 相关审计记录

# 工作台：审计记录。
accounts-audit-lead = 何人何时做了何事。记录不可更改，也不可删除。
accounts-audit-act = 操作
accounts-audit-object = 对象
accounts-audit-actor = 操作人
accounts-audit-at = 时间
accounts-audit-change = 变更
accounts-audit-before = 变更前
accounts-audit-after = 变更后
accounts-audit-portal = 本门户
accounts-audit-search = 操作、对象或编号
accounts-audit-empty = 没有记录
accounts-audit-empty-advice = 没有符合筛选条件的记录。
accounts-chain-sealed = 链中的记录
accounts-chain-waiting = 等待封存
accounts-chain-last = 最近一次封存
accounts-chain-note = 命令“portal audit verify”检查整个链。
accounts-audit-newest = 最新
accounts-audit-older = 更早
accounts-nav-calls = 征集


# 退订邮件。
accounts-mail-held = 等待放行
accounts-mail-handing-over = 正在递交
accounts-mail-uncertain = 结果不明
accounts-mail-dropped = 未发送
accounts-unsubscribe-title = 不再接收此类邮件？
accounts-unsubscribe-lead = 只需按一下即可退订，无需登录。
accounts-unsubscribed = 您将不再收到此类邮件
accounts-unsubscribed-lead = 今后不再向此地址发送此类邮件。
accounts-unsubscribe-what = 邮件类别
accounts-unsubscribe-button = 退订
accounts-unsubscribe-undo = 重新接收
accounts-unsubscribe-manage = 我接收的邮件
accounts-unsubscribe-necessary = 必要的邮件仍会发送：登录链接、回执、秘书处的询问以及有关您所提交意见书的决定。
accounts-unsubscribe-unknown = 无法识别此链接
accounts-unsubscribe-unknown-lead = 链接可能未复制完整，或该邮件已超过一年。请登录后选择接收哪些邮件。
accounts-mail-uncertain-lead = 正要向服务器递交本邮件时，处理中断。无法得知邮件是否送达；系统不会自动重发。
