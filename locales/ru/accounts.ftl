# Вход.
accounts-email = Адрес электронной почты
accounts-name = Имя
accounts-name-missing = Укажите имя
accounts-name-long = Имя не должно быть длиннее 120 знаков
accounts-sign-in-lead = Укажите адрес электронной почты: на него придут ссылка и код. Пароль не нужен. Если учетной записи еще нет, она будет создана.
accounts-sign-in-again = Это действие трудно отменить. Войдите еще раз, чтобы подтвердить, что это вы.
accounts-send-link = Получить ссылку
accounts-privacy-note = Адрес нужен для вашей учетной записи и для сообщений о ваших действиях на портале. Он никогда не публикуется.
accounts-code-title = Проверьте почту
accounts-code-lead = На этот адрес отправлено сообщение. Перейдите по ссылке в нем или введите здесь код. И ссылка, и код действуют один раз в течение 10 минут.
accounts-code = Код из шести цифр
accounts-code-hint = Из последнего сообщения; можно вставить
accounts-code-missing = Введите шесть цифр из сообщения
accounts-code-wrong = Код неверен или больше не действует. Посмотрите последнее сообщение или запросите его еще раз.
accounts-no-mail = Сообщение не пришло?
accounts-no-mail-advice = Доставка может занять одну-две минуты. Проверьте папку нежелательной почты и адрес выше или запросите сообщение еще раз; прежнее тогда перестанет действовать.
accounts-send-again = Отправить еще раз
accounts-other-address = Указать другой адрес
accounts-link-title = Нажмите, чтобы войти
accounts-link-lead = Вы войдете с адресом, на который отправлена ссылка.
accounts-link-old = Эта ссылка больше не действует
accounts-link-old-lead = Ссылка действует один раз в течение 10 минут. На тот же адрес можно отправить новую; по ней вы попадете туда, куда направлялись.
accounts-link-unknown = Возможно, она скопирована не полностью. Скопируйте ее из сообщения еще раз или запросите новую.
accounts-link-new = Отправить новую ссылку
accounts-link-sent = Отправлено новое сообщение. Ссылка в нем действует один раз в течение 10 минут.
accounts-already-confirmed = Этот адрес уже подтвержден. Войдите, чтобы продолжить.

# Первый администратор.
accounts-first-title = Стать первым администратором
accounts-first-lead = Администраторы предоставляют роли, просматривают исходящие сообщения и журнал аудита, могут закрывать учетные записи. На этом портале администратора еще нет.
accounts-first-button = Создать учетную запись и войти
accounts-first-old = Пока администратора нет, портал выводит новую ссылку при каждом запуске.

# Моя учетная запись.
accounts-lead = Ваши данные, роли и устройства, на которых выполнен вход.
accounts-details = Ваши данные
accounts-mail-language = Язык сообщений
accounts-mail-language-hint = Страницы показываются на том языке, который вы открыли; сообщения приходят на этом.
accounts-saved = Сохранено
accounts-change-email = Изменить адрес
accounts-roles = Ваши роли
accounts-roles-none = Вы можете отвечать на приглашения и следить за своими материалами. Другие роли предоставляет администратор.
accounts-role = Роль
accounts-scope = Область
accounts-sessions = Где выполнен вход
accounts-sessions-lead = Завершите те сеансы, которых вы не узнаёте.
accounts-device = Устройство
accounts-device-unknown = Неизвестное устройство
accounts-signed-in-at = Вход
accounts-seen-at = Последнее действие
accounts-this-browser = этот браузер
accounts-end-session = Завершить
accounts-end-session-of = Завершить сеанс: { $device }
accounts-end-others = Завершить все остальные
accounts-sessions-ended = Сеансы завершены
accounts-data = Ваши персональные данные
accounts-data-lead = Выгрузите то, что портал хранит о вас, или удалите учетную запись. Возможно, потребуется войти еще раз.
accounts-export = Выгрузить мои данные (JSON)
accounts-erase = Удалить мою учетную запись

# Другой адрес.
accounts-change-title = Изменить адрес электронной почты
accounts-change-lead = На новый адрес придет ссылка. Он начнет действовать только после перехода по ней; до этого входите с нынешним адресом.
accounts-present-email = Нынешний адрес
accounts-new-email = Новый адрес
accounts-change-send = Отправить ссылку
accounts-change-same = Это ваш нынешний адрес
accounts-change-sent = На новый адрес отправлено сообщение, на нынешний – уведомление. Откройте ссылку в этом браузере; она действует один раз в течение 10 минут.
accounts-change-confirm-title = Использовать новый адрес?
accounts-change-confirm-lead = Теперь вы будете входить с этим адресом, и сообщения будут приходить на него. Остальные сеансы завершатся.
accounts-change-confirm = Использовать новый адрес
accounts-change-old = Она действует один раз в течение 10 минут и только для той учетной записи, из которой запрошена.
accounts-change-again = Запросить новую ссылку
accounts-address-taken = Этот адрес используется другой учетной записью. Войдите с ним или укажите другой.
accounts-changed = Адрес изменен

# Удаление.
accounts-erase-lead = Ваши имя и адрес удаляются с портала. Это нельзя отменить.
accounts-erase-sessions = Все ваши сеансы завершаются, роли и членство в организациях прекращаются.
accounts-erase-trail = В журнале аудита вместо вас остается номер, без имени.
accounts-erase-understood = Мне понятно, что это нельзя отменить
accounts-erase-tick = Поставьте отметку, чтобы продолжить
accounts-last-administrator = Это последний администратор портала. Сначала предоставьте эту роль кому-нибудь еще.
accounts-erased-title = Ваша учетная запись удалена
accounts-erased-lead = Имя и адрес удалены, все сеансы завершены. Благодарим за участие.

# Сообщения.
accounts-mail-sign-in-subject = Ссылка для входа
accounts-mail-sign-in-intro = Кто-то, вероятно вы, хочет войти на портал с этим адресом.
accounts-mail-sign-in-code = Или введите этот код на странице, где вы его запросили:
accounts-mail-sign-in-ignore = Ссылка и код действуют один раз в течение 10 минут. Если это были не вы, ничего не делайте: без них никто не войдет. Никому не сообщайте код.
accounts-mail-change-subject = Подтвердите новый адрес электронной почты
accounts-mail-change-intro = Кто-то, вероятно вы, хочет использовать этот адрес для учетной записи на портале.
accounts-mail-change-ignore = Ссылка действует один раз в течение 10 минут в том браузере, где выполнен вход в эту учетную запись. Если это были не вы, ничего не делайте: ничего не изменится.
accounts-mail-asked-subject = Запрошена смена адреса электронной почты
accounts-mail-asked-intro = Из вашей учетной записи запрошена замена этого адреса другим. Если это были не вы, немедленно войдите, завершите все остальные сеансы и сообщите администраторам портала.
accounts-mail-changed-subject = Ваш адрес электронной почты изменен
accounts-mail-changed-intro = Для вашей учетной записи на портале теперь указан другой адрес; этот больше не используется. Если это были не вы, сообщите администраторам портала.
accounts-mail-erased-intro = Ваши имя и адрес удалены с портала, все сеансы завершены. Это последнее сообщение вам.
accounts-mail-role-subject = Ваши роли на портале изменились
accounts-mail-role-granted = Вам предоставлена роль:
accounts-mail-role-revoked = У вас отозвана роль:
accounts-mail-role-sign-in = Войдите еще раз, чтобы увидеть изменения.

# Роли и области.
accounts-role-contributor = Автор материала
accounts-role-officer = Сотрудник секретариата
accounts-role-coder = Кодировщик
accounts-role-publisher = Ответственный за публикацию
accounts-role-facilitator = Содействующая организация
accounts-role-approver = Утверждающее лицо
accounts-role-administrator = Администратор
accounts-scope-portal = Весь портал
accounts-scope-entities = Организации системы ООН
accounts-scope-calls = Приглашения
accounts-scope-lines = Направления деятельности
accounts-role-held = Эта роль уже предоставлена
accounts-closed = Учетная запись закрыта, или ее адрес не подтвержден

# Рабочее пространство: навигация.
accounts-nav-desk = Рабочее пространство
accounts-nav-queue = Очередь
accounts-nav-admin = Управление
accounts-outbox = Исходящие сообщения
accounts-users = Учетные записи
accounts-audit = Журнал аудита

# Рабочее пространство: сообщения.
accounts-outbox-kept-lead = Почтовый сервер не настроен: сообщения хранятся здесь и никому не доставляются.
accounts-outbox-lead = Сообщения портала, сначала новые.
accounts-mail-state = Состояние
accounts-mail-any-state = Любое состояние
accounts-mail-waiting = Ожидает
accounts-mail-sent = Отправлено
accounts-mail-kept = Хранится
accounts-mail-dead = Не доставлено
accounts-mail-to = Кому
accounts-mail-subject = Тема
accounts-mail-kind = Вид
accounts-mail-created = Составлено
accounts-mail-finished = Завершено
accounts-mail-attempts = Попытки
accounts-mail-next = Следующая попытка
accounts-mail-error = Последняя ошибка
accounts-mail-body = Текст
accounts-mail-hidden = Текст отправленного сообщения видит только его получатель.
accounts-mail-emptied = Текст удален по истечении срока хранения.
accounts-mail-resend = Отправить еще раз
accounts-mail-resent = Сообщение ожидает повторной отправки
accounts-mail-address = Адрес
accounts-outbox-empty = Сообщений нет
accounts-outbox-empty-advice = Ни одно не соответствует этим фильтрам.

# Рабочее пространство: учетные записи.
accounts-users-lead = Все, кто входил на портал или был добавлен, и их права.
accounts-users-search = Имя или адрес
accounts-any-role = Любая роль
accounts-user = Учетная запись
accounts-user-since = Создана
accounts-user-seen = Последнее действие
accounts-user-disabled = Отключена
accounts-user-unconfirmed = Не подтверждена
accounts-user-active = Действует
accounts-users-empty = Учетных записей нет
accounts-users-empty-advice = Ничего не найдено. Сократите запрос или добавьте человека ниже.
accounts-add = Добавить человека
accounts-add-lead = Для тех, кто еще не входил. Роли предоставляются на следующей странице; вход, как и для всех, – по электронной почте.
accounts-add-button = Добавить
accounts-user-roles = Роли
accounts-user-roles-none = Только автор материалов
accounts-granted-at = С какого времени
accounts-revoke = Отозвать
accounts-revoke-of = Отозвать роль: { $role }
accounts-grant = Предоставить роль
accounts-grant-button = Предоставить
accounts-granted = Роль предоставлена; уведомление отправлено по почте, потребуется новый вход
accounts-added = Учетная запись создана.
accounts-revoked = Роль отозвана; уведомление отправлено по почте
accounts-grant-choose = Выберите роль и область
accounts-scope-unfit = Эту роль нельзя предоставить в такой области. Содействующий назначается для направления деятельности, утверждающий – для направления, структуры или всего портала, остальные роли – для приглашения, структуры или всего портала.
accounts-choose = Выберите…
accounts-sign-in-to-change = Чтобы изменить роли или закрыть учетную запись, войдите еще раз.
accounts-user-sessions = { $count ->
    [0] Сеансов нет
    [one] { $count } сеанс
    [few] { $count } сеанса
    [many] { $count } сеансов
   *[other] { $count } сеанса
}
accounts-end-all = Завершить все сеансы
accounts-disable = Отключить учетную запись
accounts-disable-lead = Пока она не включена снова, войти с ее адресом нельзя; сеансы завершаются сразу.
accounts-enable = Включить учетную запись
accounts-disabled-done = Учетная запись отключена
accounts-enabled-done = Учетная запись включена
accounts-user-trail = В журнале аудита

# Рабочее пространство: журнал.
accounts-audit-lead = Кто, что и когда сделал. Записи нельзя ни изменить, ни удалить.
accounts-audit-act = Действие
accounts-audit-object = Объект
accounts-audit-actor = Кто
accounts-audit-at = Когда
accounts-audit-change = Изменение
accounts-audit-before = было
accounts-audit-after = стало
accounts-audit-portal = Портал
accounts-audit-search = Действие, объект или номер
accounts-audit-empty = Записей нет
accounts-audit-empty-advice = Ни одна не соответствует этим фильтрам.
accounts-chain-sealed = Записей в цепочке
accounts-chain-waiting = Ожидают печати
accounts-chain-last = Последняя печать
accounts-chain-note = Всю цепочку проверяет команда «portal audit verify».
accounts-audit-newest = Самые новые
accounts-audit-older = Более ранние
accounts-nav-calls = Приглашения


# Отказ от сообщений.
accounts-mail-held = Ожидает разрешения
accounts-mail-handing-over = Передается
accounts-mail-uncertain = Неизвестно
accounts-mail-dropped = Не отправлено
accounts-unsubscribe-title = Больше не получать эти сообщения?
accounts-unsubscribe-lead = Отказаться можно здесь одним нажатием. Входить на портал не нужно.
accounts-unsubscribed = Вы больше не будете получать эти сообщения
accounts-unsubscribed-lead = С этого момента они не отправляются на этот адрес.
accounts-unsubscribe-what = Сообщения
accounts-unsubscribe-button = Больше не получать
accounts-unsubscribe-undo = Получать снова
accounts-unsubscribe-manage = Что я получаю по почте
accounts-unsubscribe-necessary = Необходимые сообщения отправляются по-прежнему: ссылки для входа, подтверждения получения, вопросы секретариата и решения по вашим материалам.
accounts-unsubscribe-unknown = Эта ссылка неизвестна
accounts-unsubscribe-unknown-lead = Возможно, она скопирована не полностью или сообщению больше года. Войдите, чтобы выбрать, что получать по почте.
accounts-mail-uncertain-lead = Работа прервалась, когда сообщение передавалось серверу. Неизвестно, дошло ли оно; автоматически оно повторно не отправляется.
