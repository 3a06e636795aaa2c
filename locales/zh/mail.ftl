# 所有邮件的框架。
mail-button-fallback = 如果按钮无法使用，请将以下地址复制到浏览器中打开：
mail-footer = 本邮件由系统自动发送。如需联系秘书处，请致信 { $contact }。

# 可以退订的邮件。
mail-unsubscribe = 退订
mail-topic-reminders = 截止日期提醒
mail-topic-digest = 您所关注内容的动态
mail-topic-letters = 秘书处致征集参与者的信函
mail-topic-invitations = 邀请提醒
mail-why-reminders = 您收到本邮件，是因为您有一份针对此次征集的草稿。
mail-why-digest = 您收到本邮件，是因为您关注了门户网站的页面。
mail-why-letters = 您收到本邮件，是因为您参与了此次征集。
mail-why-invitations = 您收到本邮件，是因为贵组织受邀参与此次征集。
