# What becomes of what somebody wrote, and of duplicates.
custody-erase-own = 您自己的草稿将被删除。您以本人名义提交且未公布的意见书将被撤回，其文本和文件将被清除；校验和与回执予以保留，但不显示其内容。
custody-erase-public = 已公布的内容按公布时的原样保留在公开记录中：显示组织名称，绝不显示您的姓名或地址。其余内容全部清除。
custody-erase-organization = 组织的草稿和意见书仍归该组织，您的位置以编号代替。
custody-erase-led = 您是下列组织唯一的联络人。如果您不先指定他人，将由加入时间最长的成员接任：
custody-erase-alone = 下列组织没有其他成员。其草稿将被删除；已提交的内容予以保留，秘书处可另行指定人员：
custody-merge-title = 与另一组织合并
custody-merge-lead = 仅当两者为同一组织时才可合并。成员、草稿和意见书转入保留的一方，成员可查看彼此的草稿。保留方的联络人继续任职，此方的联络人转为普通成员。如双方对同一征集各有草稿，文本将合在一起，不会丢失。此操作无法撤销。
custody-merge-into = 保留哪一个？
custody-merge-choose = 请选择要保留的组织
custody-merge-button = 合并两者
custody-merge-none = 没有相似的组织
custody-merge-none-advice = 请搜索其他名称或网站。
