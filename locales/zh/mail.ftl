# 所有邮件的框架。
mail-button-fallback = 如果按钮无法使用，请将以下地址复制到浏览器中打开：
mail-footer = 本邮件由系统自动发送。如需联系秘书处，请致信 { $contact }。
