# Организации: создание, вступление, приглашение, выход.

# Чей это материал.
submissions-for-whom = От чьего имени
submissions-for-whom-lead = Черновик организации видят и изменяют все ее участники. Указать, от чьего имени он составлен, можно до представления.
submissions-for-whom-later = Это можно изменить до представления.
submissions-for-oneself = От своего имени, без организации
submissions-for-oneself-hint = Его видите и изменяете только вы.
submissions-for-organization-hint = Его видят и изменяют все ее участники.
submissions-organization-change = Изменить
submissions-organization-has-draft = Коллега уже начал черновик этой организации. Продолжите его вместе.
submissions-organization-first = Вы отвечаете от имени организации? Тогда коллеги смогут писать вместе с вами:
submissions-organizations = Мои организации
submissions-colleague-has-begun = Черновик уже начат: { $name }.
submissions-you-have-begun = Вы начали черновик.
submissions-organization-has-submitted = Материал уже представлен.
submissions-open-it = Открыть
submissions-continue-together = Продолжить вместе
submissions-begin-another = Или начать свой
submissions-link-sent = Новое сообщение отправлено. Ваш черновик сохранен.

# One's own organizations.
organizations-title = Мои организации
organizations-lead = Участники организации вместе готовят ее материалы: каждый видит и изменяет ее черновики. Кто в нее входит, решает координатор.
organizations-none = Вы пока не входите ни в одну организацию
organizations-none-advice = Добавьте свою или попросите принять вас, если коллега уже добавил ее. Отвечать можно и от своего имени.
organizations-add = Добавить мою организацию
organizations-add-another = Добавить другую организацию
organizations-organization = Организация
organizations-focal-point = Координатор
organizations-member = Участник
organizations-you = вы
organizations-verified = Проверена
organizations-unverified = Не проверена
organizations-waits = Ожидает решения
organizations-waits-lead = Решает координатор. Вам сообщат по почте.
organizations-unask = Отозвать просьбу
organizations-asked = Просьба отправлена. Решает координатор, вам сообщат по почте.
organizations-left = Готово: вы больше в нее не входите

# Founding one.
organizations-found-title = Добавить организацию
organizations-found-lead = Укажите, что это за организация. Если она здесь уже есть, мы покажем ее, и вы сможете попросить принять вас.
organizations-found-claim = Вы станете ее первым координатором. Секретариат видит, что это еще не проверено.
organizations-found-button = Добавить организацию
organizations-founded = Организация добавлена, вы ее координатор. Теперь можно пригласить коллег.
organizations-similar = Не одна ли это из этих?
organizations-similar-lead = Они здесь уже есть. Если одна из них ваша, попросите принять вас, чтобы все работали в одном месте.
organizations-ask = Попросить принять
organizations-ask-named = Попросить принять: { $name }
organizations-ask-shows = Тогда ее координаторы увидят ваше имя и адрес электронной почты.
organizations-already = Вы уже в ней или просили об этом
organizations-none-of-these = Это ни одна из них

# What it is.
organizations-name = Название
organizations-name-hint = Полностью, на ее собственном языке
organizations-name-missing = Укажите название организации
organizations-name-short = Укажите название полностью
organizations-name-long = В названии должно быть не более 200 знаков
organizations-name-lang = Язык названия
organizations-name-lang-missing = Выберите язык названия
organizations-kind = Категория заинтересованных сторон
organizations-kind-hint = Академические круги и техническое сообщество — две разные категории.
organizations-kind-missing = Выберите категорию заинтересованных сторон
organizations-place = Где работает
organizations-reach = Где она работает
organizations-reach-national = В одной стране
organizations-reach-regional = В одном регионе
organizations-reach-global = Во всем мире
organizations-reach-missing = Укажите, где она работает
organizations-country = Страна
organizations-country-hint = Только если она работает в одной стране; регион определяется по ней.
organizations-country-missing = Выберите страну
organizations-region = Регион
organizations-region-hint = Только если она работает в одном регионе.
organizations-region-missing = Выберите регион
organizations-website = Веб-сайт
organizations-website-wrong = Укажите веб-адрес, например https://www.example.org, или оставьте поле пустым
organizations-itu = Членство в МСЭ
organizations-itu-hint = Категория, в которой она входит в Международный союз электросвязи, если входит.
organizations-itu-none = Не является членом
organizations-itu-member-state = Государство-Член
organizations-itu-sector-member = Член Сектора
organizations-itu-associate = Ассоциированный член
organizations-itu-academia = Академическая организация — член
organizations-itu-missing = Укажите, является ли она членом МСЭ
organizations-sectors = Сектора
organizations-sectors-hint = Только для Членов Секторов и Ассоциированных членов.
organizations-sectors-missing = Выберите хотя бы один Сектор
organizations-sector-r = Радиосвязь (МСЭ-R)
organizations-sector-t = Стандартизация электросвязи (МСЭ-T)
organizations-sector-d = Развитие электросвязи (МСЭ-D)
organizations-details-title = Сведения об организации
organizations-details-lead = С этого начинаются новые черновики. В опубликованном остается то, что было указано тогда.
organizations-details-verified = Если вы измените название, категорию, место или членство в МСЭ, секретариату придется проверить организацию заново.
organizations-saved = Сохранено

# Members.
organizations-about = Об организации
organizations-details-change = Изменить сведения
organizations-focal-means = Координаторы решают, кого принять, назначают других координаторов, исключают участников и изменяют сведения об организации. Хотя бы один есть всегда.
organizations-members = Участники
organizations-members-lead = Все они видят и изменяют черновики и материалы организации.
organizations-members-none = В ней больше никого нет.
organizations-since = С
organizations-asked-at = Дата просьбы
organizations-change-member = Изменить
organizations-requests = Просят принять
organizations-requests-lead = Принимайте только тех, о ком знаете, что они работают в организации. Обратите внимание и на адрес.
organizations-decide = Решить
organizations-approve = Принять
organizations-approve-named = Принять: { $email }
organizations-decline = Отклонить
organizations-decline-named = Отклонить: { $email }
organizations-approved = Участник принят и оповещен по почте
organizations-declined = Просьба отклонена, об этом сообщено по почте
organizations-name-focal = Назначить координатором
organizations-name-focal-named = Назначить координатором: { $email }
organizations-end-focal = Больше не координатор
organizations-end-focal-named = Больше не координатор: { $email }
organizations-remove = Исключить
organizations-remove-named = Исключить: { $email }
organizations-named = Координатор назначен
organizations-ended = Больше не координатор, но остается участником
organizations-removed = Участник исключен и оповещен по почте
organizations-last-focal-point = В организации с участниками есть координатор. Сначала назначьте другого.
organizations-changed-meanwhile = Тем временем это изменилось. Вы видите, как обстоит дело сейчас.

# Invitations.
organizations-invite = Пригласить коллегу
organizations-invite-lead = Мы отправим на адрес ссылку. Она действует семь дней и только для этого адреса. Кто ее примет, тот принят.
organizations-invite-lead-member = Мы отправим на адрес ссылку. Она действует семь дней и только для этого адреса. Затем коллегу принимает координатор.
organizations-invite-email = Адрес электронной почты коллеги
organizations-invite-button = Отправить приглашение
organizations-invited = Приглашение отправлено
organizations-invited-member = Этот адрес уже принадлежит участнику
organizations-invitations = Отправленные приглашения
organizations-invited-by = Кто пригласил
organizations-until = До
organizations-expired = истекло
organizations-invitation-end = Отозвать
organizations-invitation-end-named = Отозвать приглашение: { $email }
organizations-invitation-ended = Приглашение отозвано, ссылка больше не действует
organizations-invitation-title = Вас приглашают в организацию
organizations-invitation-lead = Участники вместе готовят ее материалы.
organizations-invitation-for = Для адреса
organizations-invitation-sign-in = У этого адреса есть учетная запись. Сначала войдите с ним; затем вы вернетесь сюда и присоединитесь одним нажатием.
organizations-join = Присоединиться
organizations-join-shows = Тем самым вы подтверждаете, что адрес ваш. Участники видят ваше имя и адрес.
organizations-joined = Вы присоединились
organizations-invitation-old = Это приглашение больше не действует
organizations-invitation-old-lead = Оно принято или отозвано, либо ему больше семи дней. Попросите коллегу пригласить вас снова.

# Leaving.
organizations-leave = Выйти из организации
organizations-leave-title = Выйти из этой организации?
organizations-leave-lead = Вы больше не увидите ее черновиков и материалов, в том числе начатых вами. Они остаются у организации.
organizations-leave-alone = Вы последний: после вас никто не сможет их изменить, пока секретариат кого-нибудь не назначит.
organizations-heir = Кто станет координатором?
organizations-heir-hint = Вы единственный. Прежде чем выйти, передайте это участнику.
organizations-heir-missing = Выберите участника, который станет координатором
organizations-unask-title = Отозвать вашу просьбу?

# Messages.
organizations-mail-open = Открыть страницу организации
organizations-mail-decide = Принять решение
organizations-mail-asked-subject = Просьба принять в вашу организацию
organizations-mail-asked-intro = Принимайте только тех, о ком знаете, что они работают в организации: участники видят и изменяют все ее черновики.
organizations-mail-approved-subject = Вы приняты в организацию
organizations-mail-approved-intro = Координатор принял вас. Теперь вы можете готовить ее материалы вместе с коллегами.
organizations-mail-declined-subject = Ваша просьба отклонена
organizations-mail-declined-intro = Ее отклонил координатор. Если это ошибка, напишите коллеге в организации.
organizations-mail-invited-subject = Вас приглашают в организацию
organizations-mail-invited-intro = Коллега приглашает вас вместе готовить материалы на портале. На странице по этой ссылке указано, кто и в какую организацию приглашает. Она действует семь дней и только для этого адреса.
organizations-mail-invited-button = Открыть приглашение
organizations-mail-invited-ignore = Если вы не хотите присоединяться, ничего не делайте. Без вашего нажатия ничего не произойдет.
organizations-mail-joined-subject = В вашу организацию вошел коллега
organizations-mail-joined-intro = Принято приглашение — ваше или другого координатора.
organizations-mail-left-subject = Из вашей организации вышел участник
organizations-mail-left-intro = Написанное остается у организации. Вышедший участник его больше не видит.
organizations-mail-removed-subject = Вы больше не входите в организацию
organizations-mail-removed-intro = Вас исключил координатор. Черновики и материалы остаются у организации, и вы их больше не видите. Если это ошибка, напишите коллеге.
organizations-mail-focal-subject = Теперь вы координатор
organizations-mail-focal-intro = Вы решаете, кого принимать в организацию и какие сведения о ней указаны.
organizations-mail-focal-ended-subject = Вы больше не координатор
organizations-mail-focal-ended-intro = Вы остаетесь участником: видите и изменяете ее черновики.
organizations-mail-verified-subject = Ваша организация проверена
organizations-mail-verified-intro = Секретариат проверил, что вы вправе выступать от ее имени.
organizations-mail-merged-subject = Ваша организация объединена с другой
organizations-mail-merged-intro = Секретариат установил, что это одна и та же организация. Участники, черновики и материалы теперь вместе.
organizations-mail-merged-from = Прежняя запись
organizations-mail-merged-into = Теперь

# The desk.
organizations-desk-title = Организации
organizations-desk-lead = Тот, кто добавляет организацию, утверждает, что выступает от ее имени. Проверьте это, объедините повторы и назначьте координатора там, где его нет.
organizations-desk-search = Название, сайт или адрес участника
organizations-desk-empty = Организаций нет
organizations-desk-empty-advice = Ничего не найдено. Сократите запрос или выберите другое состояние.
organizations-leaderless = Без координатора
organizations-waiting = Есть просьбы
organizations-submissions = Материалы
organizations-submissions-none = По вашим приглашениям ничего не представлено.
organizations-founded-at = Добавлена
organizations-verified-at = Проверена
organizations-verification = Кто выступает от ее имени
organizations-verification-lead = Убедитесь, что координаторы вправе выступать от имени организации, например письмом или звонком по опубликованному номеру.
organizations-verify = Отметить как проверенную
organizations-unverify = Отменить проверку
organizations-verified-done = Отмечена как проверенная, координаторам сообщено по почте
organizations-unverified-done = Теперь она считается непроверенной
organizations-standing = Роль
organizations-reference = Регистрационный номер
organizations-call = Приглашение
organizations-history = История
organizations-history-none = Пока ничего не произошло.
organizations-act-founded = Добавлена
organizations-act-described = Изменены сведения
organizations-act-join-asked = Кто-то попросил принять его
organizations-act-join-withdrawn = Просьба отозвана
organizations-act-join-approved = Принят участник
organizations-act-join-declined = Просьба отклонена
organizations-act-invited = Отправлено приглашение
organizations-act-invitation-ended = Приглашение отозвано
organizations-act-joined = Участник вошел по приглашению
organizations-act-left = Участник вышел
organizations-act-member-removed = Участник исключен
organizations-act-focal-named = Назначен координатор
organizations-act-focal-ended = Координатор снова стал участником
organizations-act-verified = Проверена
organizations-act-verification-ended = Проверка отменена
organizations-act-merged = Объединена с другой
organizations-act-other = Другое действие
organizations-merge = Объединить с повтором
organizations-merged-done = Теперь это одна организация; участники, черновики и материалы здесь

# Counts.
organizations-member-count = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
organizations-request-count = { $count ->
    [one] { $count } просьба
    [few] { $count } просьбы
    [many] { $count } просьб
   *[other] { $count } просьбы
}
