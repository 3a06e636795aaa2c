# Слежение по почте.
following-by-mail = Следить по почте
following-title = Следить по почте
following-call = Приглашение
following-line = Направление деятельности
following-organization = Организация
following-inputs = Опубликованные материалы
following-call-lead = Вы узнаете о публикации материалов по этому приглашению, об изменении срока и о скором его истечении.
following-line-lead = Вы узнаете о новых материалах по этому направлению, о приглашениях, которые его касаются, и о добавленных или измененных вехах, проблемах и тенденциях.
following-organization-lead = Вы узнаете о публикации материалов этой организации.
following-inputs-lead = Вы узнаете о публикации материалов, которые показал бы этот список.
following-press = Следить
following-sign-in = У меня есть учетная запись
following-rhythm = Как часто
following-rhythm-hint = Одно письмо обо всем новом; если нового нет, письма не будет.
following-daily = Каждый день
following-weekly = Каждую неделю
following-privacy-note = Ваш адрес используется только для этих сообщений и никогда не публикуется. В каждом из них есть ссылка для отказа.
following-sent = Проверьте почту
following-sent-lead = Мы отправили сообщение на этот адрес. Слежение начнется, когда вы откроете ссылку и подтвердите его; ссылка действует один раз и в течение 24 часов.
following-back = Назад
following-confirm-title = Следить за этой страницей?
following-confirmed = Теперь вы следите за этой страницей
following-confirmed-lead = Следующее письмо придет, когда появится новое, не чаще раза в неделю.
following-confirm-old = Эта ссылка больше не действует
following-confirm-old-lead = Она действует один раз и в течение 24 часов. Откройте нужную страницу и запросите новую.
following-too-much = Вы уже следите за 50 страницами. Сначала откажитесь от одной из них.
following-all-inputs = Все опубликованные материалы
following-searched-inputs = Материалы со словами «{ $words }»
following-mail-title = Что я получаю по почте
following-mail-lead = За чем вы следите, как часто и какие сообщения получаете.
following-follows = За чем я слежу
following-none = Вы пока ни за чем не следите
following-none-advice = У приглашений, направлений деятельности и списков материалов есть ссылка «Следить по почте».
following-end = Больше не следить
following-end-of = Больше не следить: { $name }
following-which = Какие сообщения
following-kinds = Сообщения, которые можно отключить
following-necessary = Необходимые сообщения
following-necessary-why = Ссылки для входа, подтверждения получения, вопросы секретариата и решения по вашим материалам: без них нельзя пользоваться порталом и своими правами.
following-refused = { $date } почтовый сервер отклонил сообщение на ваш адрес. Пока сообщения не принимаются, туда отправляются только необходимые. Проверьте адрес.
following-done-followed = Теперь вы следите за этой страницей
following-done-ended = Вы больше не следите за этой страницей
following-what = Следить за
following-mail-confirm-subject = Подтвердите, что хотите следить за страницей
following-mail-confirm-intro = Кто-то, вероятно вы, хочет получать на этот адрес новости о странице портала.
following-mail-confirm-button = Да, я хочу следить
following-mail-confirm-ignore = Ссылка действует один раз и в течение 24 часов. Если это были не вы, ничего не делайте: других сообщений не будет.
following-mail-daily = Вот что нового со вчерашнего дня в том, за чем вы следите.
following-mail-weekly = Вот что нового за неделю в том, за чем вы следите.
following-mail-manage = Изменить, за чем я слежу
following-announced = Новое приглашение. Срок: { $deadline }
following-moved = Срок изменен: { $deadline }
following-opened = Открыто. Срок: { $deadline }
following-closing = Скоро закрывается: { $deadline }
following-milestone = Веха, новая или измененная
following-challenge = Проблема, новая или измененная
following-trend = Тенденция, новая или измененная
following-input = Новый материал
following-input-of = Новый материал: { $organization }
following-narrowed-inputs = { $count ->
    [one] Материалы, { $count } условие
    [few] Материалы, { $count } условия
   *[other] Материалы, { $count } условий
}
following-searched-and-narrowed-inputs = { $count ->
    [one] Материалы со словами «{ $words }», { $count } условие
    [few] Материалы со словами «{ $words }», { $count } условия
   *[other] Материалы со словами «{ $words }», { $count } условий
}
following-mail-subject = { $count ->
    [one] { $count } новость о том, за чем вы следите
    [few] { $count } новости о том, за чем вы следите
   *[other] { $count } новостей о том, за чем вы следите
}
following-mail-more = { $count ->
    [one] и еще { $count }
    [few] и еще { $count }
   *[other] и еще { $count }
}
following-organization-by-mail = Следить за этой организацией по почте
