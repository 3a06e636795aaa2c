# 各页框架。
site-name = 信息社会世界峰会+20审查
site-subtitle = 信息社会世界峰会
skip-to-content = 跳至正文
search = 搜索
menu = 菜单
language = 语言
main-navigation = 主导航
breadcrumb = 当前位置
nav-home = 主页
nav-action-lines = 行动方面
nav-inputs = 征集与意见
nav-events = 活动
nav-commitments = 承诺
nav-documents = 文件
nav-about = 关于本门户
desk = 工作台
my-submissions = 我的意见书
account = 我的账户
sign-in = 登录
sign-out = 退出
open-data = 开放数据
accessibility = 无障碍
privacy = 隐私
version = 版本{ $version }
theme = 配色
theme-device = 跟随设备
theme-light = 浅色
theme-dark = 深色

# 多页共用。
pages = 分页
page-previous = 上一页
page-next = 下一页
filter = 筛选
filters-applied = 筛选条件：
filter-remove = 移除
filters-clear = 清除所有筛选条件
filters-not-understood = 网址中的以下筛选条件无法识别，已忽略：{ $values }。
apply = 应用
save = 保存
cancel = 取消
back = 返回
download = 下载
source = 来源
sources = 来源
as-table = 以表格显示
external-site = （其他网站）
label-value = { $label }：{ $value }
label-before = { $label }：
demonstration = 演示
confidence-report = 来自报告或评论，并非正式文本
confidence-general = 众所周知的情况，尚未与来源核对
results = { $count ->
   *[other] { $count }条结果
}

# 剩余时间与已过时间。
days-left = { $count ->
   *[other] { $count }天
}
hours-left = { $count ->
   *[other] { $count }小时
}
minutes-left = { $count ->
   *[other] { $count }分钟
}

# 表单。
form-error-title-mark = 错误：
form-errors = { $count ->
   *[other] 有{ $count }处需要您留意
}
form-optional = （选填）
form-email-missing = 请填写电子邮件地址
form-email-wrong = 请填写如name@example.org的电子邮件地址
form-trap = 此栏请留空

# 错误。
error-home = 前往主页
error-request-id = 如就此与我们联系，请注明请求编号：
error-bad-request = 无法读取此请求
error-bad-request-advice = 地址或表单的某一部分无法识别。请返回后重试。
error-forbidden = 您无权打开此页
error-forbidden-advice = 您的账户没有此页所需的角色，门户管理员可以授予。
error-signed-out = 请重新登录
error-signed-out-advice = 您发送的内容尚未保存，但没有丢失：它保留在本页上。请在新窗口登录，再回到此处重新发送。
error-sign-in-elsewhere = 在新窗口登录
error-send-again = 重新发送
error-cross-origin = 此表单由其他网站发送
error-cross-origin-advice = 为保护您的安全，只接受从本门户页面作出的更改。请在此打开该页并重新发送表单。
error-not-found = 未找到所请求的页面
error-not-found-advice = 地址可能有误，或者该页未公开。请搜索您要找的内容，或从主页开始。
error-method = 不能以这种方式使用此地址
error-method-advice = 请返回并使用页面上的链接和按钮。
error-conflict = 其间内容已有变动
error-too-large = 内容过大
error-too-large-advice = 所发送的内容超出此表单的限制。请返回：您的文字仍在。请缩短文字或选择较小的文件。
error-media-type = 此处不接受这类文件或表单
error-media-type-advice = 请返回并使用页面上列出的格式。
error-misdirected = 此地址属于其他网站
error-misdirected-advice = 请求以不属于本服务器的名称到达。请使用本门户的常用地址。
error-too-many = 尝试次数过多
error-too-many-advice = 请稍候再试。如果返回，您在上一页输入的内容不会丢失。
error-unknown-outcome = 目前尚无法确认是否已送达
error-unknown-outcome-advice = 与数据库的连接在最后一刻中断。请返回并再次按下按钮：内容不会送达两次。
error-unavailable = 门户暂时无法使用
error-unavailable-advice = 请稍后再试。如果您正在填写，请返回：您的文字仍在表单中。
error-internal = 我方出现故障
error-internal-advice = 故障已记录。请重试；如再次发生，请与我们联系并注明下列请求编号。
