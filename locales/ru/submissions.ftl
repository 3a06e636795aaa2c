# Submissions: from the draft to the receipt.

# States.
submissions-state-draft = Черновик
submissions-state-submitted = Представлен
submissions-state-under-review = На рассмотрении
submissions-state-clarification-asked = Запрошены разъяснения
submissions-state-accepted = Принят
submissions-state-rejected = Отклонен
submissions-state-published = Опубликован
submissions-state-unpublished = Снят с публикации
submissions-state-withdrawn = Отозван
submissions-next = Что дальше
submissions-next-draft = Пока ничего не отправлено. Заполните ответы, проверьте их и представьте материал до крайнего срока.
submissions-next-submitted = Секретариат получил материал и рассмотрит его. До крайнего срока его можно изменить и представить снова.
submissions-next-under-review = Секретариат рассматривает материал. Если что-то неясно, он обратится к вам.
submissions-next-clarification-asked = У секретариата есть вопрос. Пожалуйста, ответьте на него ниже.
submissions-next-accepted = Материал проверен. Он будет опубликован, если вы дали согласие; иначе он учитывается без текста.
submissions-next-rejected = Секретариат не принял материал. Причина указана ниже.
submissions-next-published = Материал опубликован по своему адресу. Если его нужно отозвать, обратитесь в секретариат.
submissions-next-unpublished = Материал больше не опубликован. Причина указана ниже.
submissions-next-withdrawn = Материал отозван и рассматриваться не будет.

# Beginning.
submissions-begin = Начать
submissions-start-description = Начните материал по приглашению «{ $call }»: что спрашивается, до какого срока и что будет опубликовано.
submissions-not-open = Сейчас материалы по этому приглашению не принимаются.
submissions-back-to-call = Назад к приглашению
submissions-what-asked = Что спрашивается
submissions-required-count = { $count ->
    [one] из них { $count } обязательный
    [few] из них { $count } обязательных
    [many] из них { $count } обязательных
   *[other] из них { $count } обязательных
}
submissions-start-draft = Ответы сохраняются в черновике. Можно прерваться и продолжить в любое время на любом устройстве.
submissions-start-language = Отвечать можно на любом из шести языков.
submissions-start-receipt = До представления ничего не отправляется. После него вы получите подтверждение с точным временем.
submissions-start-correct = До крайнего срока материал можно исправить и представить снова.
submissions-your-email = Ваш адрес электронной почты
submissions-email-hint = На этот адрес придет ссылка для подтверждения. Писать можно сразу. Адрес никогда не публикуется.
submissions-have-account = У меня есть учетная запись

# Confirming the address.
submissions-confirm-title = Подтвердите адрес
submissions-confirm-banner = Вы можете писать дальше. Прежде чем представить материал, откройте ссылку, отправленную на
submissions-confirm-again = Отправить ссылку еще раз
submissions-confirm-sent = Новая ссылка отправлена на
submissions-confirm-wrong = Адрес указан неверно?
submissions-confirm-right = Правильный адрес
submissions-confirm-means = На этот адрес будет отправлена новая ссылка, а прежняя перестанет действовать. Ваши ответы сохранятся.
submissions-confirm-send = Отправить ссылку на этот адрес
submissions-back-to-draft = Назад к черновику
submissions-link-title = Продолжить черновик
submissions-link-lead = Тем самым вы подтверждаете, что адрес ваш, и продолжаете с того места, где остановились.
submissions-link-old = Эта ссылка больше не действует
submissions-link-old-lead = Она уже использована или ей больше суток. Ваш черновик сохранен. Мы можем отправить новую ссылку на тот же адрес.

# The form.
submissions-steps = Разделы
submissions-section-of = Раздел { $place } из { $count }
submissions-step-done = заполнен
submissions-step-to-do = не заполнен
submissions-step-wrong = исправить
submissions-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
}
submissions-count = Слов: { $n } из { $limit }
submissions-count-over = Слов: { $n } из { $limit }, лишних: { $over }
submissions-answer-language = Язык
submissions-choose = Выбрать
submissions-explanation = Пояснение
submissions-i-confirm = Подтверждаю
submissions-confirmed = Подтверждено
submissions-save-continue = Сохранить и продолжить
submissions-save-leave = Сохранить и выйти
submissions-saved-at = Сохранено в { $time }
submissions-saving = Сохранение…
submissions-save-failed = Не сохранено: нет связи. Повторяем попытку.
submissions-save-conflict = За это время изменено другим лицом или в другом окне. Сохраните, чтобы увидеть оба текста.
submissions-save-signed-out = Войдите снова, чтобы сохранить.
submissions-saved-with-faults = Ответы сохранены. Указанное выше можно исправить сейчас или позже.
submissions-closed-banner = Прием материалов завершен. Написанное сохранено, но представить его уже нельзя.
submissions-changed-meanwhile = Тем временем ее состояние изменилось. Откройте страницу снова, чтобы увидеть его.

# What can be wrong.
submissions-fault-too-long = Сократите ответ: слов в нем { $count }, допустимо { $limit }
submissions-fault-url = Введите полный адрес, начинающийся с https:// или http://
submissions-fault-date = Введите дату в виде год-месяц-день, например 2026-03-14
submissions-fault-number = Введите число цифрами
submissions-fault-choice = Выберите из предложенных ответов
submissions-fault-country = Выберите страну из списка
submissions-fault-unexplained = Поясните ответ: этого требует вопрос

# Files.
submissions-files = Файлы
submissions-files-below = Добавьте файлы ниже
submissions-files-none = Файлы не добавлены.
submissions-file-choose = Выберите файл
submissions-file-hint = { $count ->
    [one] Не более { $count } файла: PDF, DOCX, ODT или TXT, до 20 МБ каждый. Файл сохраняется сразу после загрузки.
    [few] Не более { $count } файлов: PDF, DOCX, ODT или TXT, до 20 МБ каждый. Файлы сохраняются сразу после загрузки.
    [many] Не более { $count } файлов: PDF, DOCX, ODT или TXT, до 20 МБ каждый. Файлы сохраняются сразу после загрузки.
   *[other] Не более { $count } файла: PDF, DOCX, ODT или TXT, до 20 МБ каждый. Файлы сохраняются сразу после загрузки.
}
submissions-file-upload = Загрузить
submissions-file-remove = Удалить
submissions-file-missing = Сначала выберите файл.
submissions-file-type = Файлы этого типа не принимаются. Отправьте PDF, DOCX, ODT или TXT.
submissions-file-content = Файл не соответствует своему имени, пуст или содержит макросы. Сохраните его заново и отправьте новый файл.
submissions-file-encoding = Текстовый файл не в кодировке UTF-8. Сохраните его заново в кодировке UTF-8 и отправьте новый файл.
submissions-file-too-large = Файл больше 20 МБ.
submissions-file-too-many = { $count ->
    [one] К этому вопросу можно приложить не более { $count } файла. Сначала удалите имеющийся.
    [few] К этому вопросу можно приложить не более { $count } файлов. Сначала удалите один.
    [many] К этому вопросу можно приложить не более { $count } файлов. Сначала удалите один.
   *[other] К этому вопросу можно приложить не более { $count } файла. Сначала удалите один.
}
submissions-file-full = { $count ->
    [one] К этому вопросу можно приложить не более { $count } файла. Чтобы отправить другой, сначала удалите имеющийся.
    [few] К этому вопросу можно приложить не более { $count } файлов, и они приложены. Чтобы отправить другой, сначала удалите один.
    [many] К этому вопросу можно приложить не более { $count } файлов, и они приложены. Чтобы отправить другой, сначала удалите один.
   *[other] К этому вопросу можно приложить не более { $count } файла, и они приложены. Чтобы отправить другой, сначала удалите один.
}
submissions-file-together = Все файлы вместе больше 50 МБ.
submissions-file-to-clear = Публикуется вместе с вашим материалом после того, как секретариат убедится, что в нем нет персональных данных.
submissions-file-undecided = Файлы публикуются, только если вы согласны на опубликование с указанием организации, и после проверки секретариатом. Файлы материала без указания имени не публикуются: по ним можно узнать имя.
submissions-file-anonymous = Не публикуется: вы просили не указывать имя, а по файлам его можно узнать. Его читает только секретариат.
submissions-file-secretariat = Не публикуется: читает только секретариат.
submissions-file-public = Опубликован
submissions-file-not-cleared = Не опубликован: секретариат не разрешил его опубликование. Если он должен быть опубликован, напишите в секретариат.

# Two texts of one answer.
submissions-conflict-title = Два текста одного ответа
submissions-conflict-lead = Пока вы писали, этот ответ был сохранён в другом месте: другим лицом или в другом вашем окне. Оба текста сохранены. Выберите, какой оставить; затем его можно изменить.
submissions-conflict-standing = Текущий текст
submissions-conflict-own = Ваш текст
submissions-conflict-waiting = Другой текст
submissions-conflict-keep = Оставить этот текст

# Review and submit.
submissions-review = Проверить и представить
submissions-review-lead = Прочитайте все еще раз. Пока ничего не отправлено.
submissions-missing-title = { $count ->
    [one] Осталось выполнить { $count } пункт
    [few] Осталось выполнить { $count } пункта
    [many] Осталось выполнить { $count } пунктов
   *[other] Осталось выполнить { $count } пункта
}
submissions-lack-missing = нет ответа
submissions-lack-wrong = нужно исправить
submissions-complete = На все обязательные вопросы даны ответы.
submissions-change = Изменить
submissions-no-answer = Нет ответа
submissions-submit = Представить материал
submissions-submit-again = Представить новый вариант
submissions-submit-means = При представлении ответы и файлы передаются секретариату в виде варианта, который больше не меняется, и вы получаете подтверждение.
submissions-consent-note = Что будет опубликовано, зависит от согласия, данного в форме. Имена лиц и контактные данные никогда не публикуются.
submissions-correct-until = Пока материал не опубликован, исправить и представить его снова можно до: { $deadline }.
submissions-blocked-confirm = Сначала подтвердите адрес: откройте ссылку в отправленном письме. Все написанное сохранено.
submissions-blocked-missing = Кнопка появится здесь, когда все указанное выше будет выполнено.
submissions-copy = Скачать копию в виде текста
submissions-not-yet = Материал не представлен: еще не все выполнено. Ничего не потеряно.
submissions-review-changed = Материал не представлен: после показа этой страницы кто-то изменил ответ. Прочитайте еще раз и представьте.
submissions-key-used = Эта страница уже использовалась для представления. Проверьте ответы ниже и, если они верны, представьте снова.
submissions-unknown-advice = Связь с базой данных прервалась в последний момент. Нажмите кнопку еще раз: дважды материал поступить не может.
submissions-late-title = Поступило после крайнего срока
submissions-late-lead = Материал не принят. Время определяется по часам базы данных, одинаковым для всех.
submissions-early-title = Прием еще не открыт
submissions-early-lead = Черновик сохранен. Представьте его после открытия приема.
submissions-arrived = Поступило
submissions-late-kept = Черновик сохранен без изменений. Его можно прочитать и скачать.
submissions-late-ask = Если вы считаете, что материал все же следует принять, обратитесь к организатору: { $convener }. Сотрудник может установить для вашей организации более поздний срок с указанием причины.

# The receipt.
submissions-receipt = Подтверждение получения
submissions-received = Получен
submissions-reference = Регистрационный номер
submissions-call = Приглашение
submissions-version = Вариант
submissions-newer-version = представлен более новый вариант
submissions-received-at = Получен
submissions-received-utc = По UTC
submissions-state = Состояние
submissions-sha256 = Контрольная сумма (SHA-256)
submissions-verify-at = Проверить по адресу
submissions-json = Скачать вариант (JSON)
submissions-copy-link = Скопировать ссылку
submissions-copied = Скопировано
submissions-print = Печать
submissions-receipt-mailed = Подтверждение отправлено вам и по электронной почте.
submissions-check-title = Сверить файл с этим подтверждением
submissions-check = Проверить
submissions-check-same = Это именно то, что было получено.
submissions-check-differs = Это не то, что было получено: контрольные суммы различаются.
submissions-check-offline = Без этого портала

# One’s own pages.
submissions-my-draft = Мой черновик
submissions-submission = Материал
submissions-reason = Причина
submissions-changed-since = После последнего варианта ответы изменены. Чтобы изменения учитывались, представьте материал снова.
submissions-change-and-resubmit = Изменить и представить снова
submissions-see-public = Посмотреть опубликованное
submissions-restore = Восстановить
submissions-restore-late = Крайний срок истек, отменить отзыв уже нельзя.
submissions-restore-other-draft = По этому приглашению начат другой черновик. Продолжите его или сначала отзовите.
submissions-withdraw = Отозвать
submissions-discard = Отказаться от черновика
submissions-withdraw-title = Отозвать этот материал?
submissions-withdraw-means = Секретариат больше не будет его рассматривать, и он не будет опубликован. Всем членам вашей организации, работающим над ним, придет уведомление.
submissions-withdraw-until = Отменить отзыв можно до: { $deadline }.
submissions-withdraw-final = Крайний срок истек: отменить это будет нельзя.
submissions-withdraw-by-request = В нынешнем состоянии отозвать его можно только по запросу. Напишите в секретариат.
submissions-clarifications = Вопросы секретариата
submissions-secretariat = Секретариат
submissions-you = Вы
submissions-your-answer = Ваш ответ
submissions-answer-missing = Напишите ответ
submissions-send-answer = Отправить ответ
submissions-versions = Варианты и подтверждения
submissions-no-versions = Пока ничего не представлено.
submissions-version-number = Вариант { $number }
submissions-version-count = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } варианта
}
submissions-none = У вас пока нет материалов
submissions-none-advice = Выберите приглашение и ответьте на вопросы.
submissions-see-calls = Посмотреть приглашения
submissions-untitled = Пока без названия
submissions-changed-at = Изменен: { $time }

# Letters.
submissions-mail-confirm-subject = Подтвердите адрес, чтобы продолжить черновик
submissions-mail-confirm-intro = С этим адресом на портале ВВУИО+20 начат черновик. Подтвердите, что адрес Ваш: тогда материал можно будет представить и продолжить на любом устройстве. Ссылка действует сутки.
submissions-mail-confirm-button = Подтвердить и продолжить
submissions-mail-confirm-ignore = Если Вы не начинали черновик, не отвечайте на это сообщение: ничего не произойдет, черновик будет удален.
submissions-mail-receipt-subject = Подтверждение получения { $reference }
submissions-mail-receipt-intro = Ваш материал получен. Сохраните это сообщение.
submissions-mail-receipt-button = Открыть подтверждение
submissions-mail-receipt-change = До крайнего срока, пока материал не опубликован, ответы можно изменить и представить снова; учитывается последний вариант.
submissions-mail-withdrawn-subject = Материал отозван: { $reference }
submissions-mail-withdrawn-intro = Материал { $reference } отозван его автором. До крайнего срока отзыв можно отменить.
submissions-mail-restored-subject = Материал восстановлен: { $reference }
submissions-mail-restored-intro = Отзыв { $reference } отменен. Материал снова считается представленным.
submissions-mail-open = Открыть материал

# Напоминания о сроках.
submissions-mail-reminder-subject = Ваш черновик еще не представлен: { $call }
submissions-mail-reminder-intro = У вас есть черновик для этого приглашения, который не представлен. Секретариат получает только то, что представлено до истечения срока.
submissions-mail-reminder-own-limit = У вас есть черновик для этого приглашения, который не представлен. Вашей организации установлен более поздний срок, указанный здесь; секретариат получит только то, что представлено до него.
submissions-mail-reminder-utc = По UTC
submissions-mail-reminder-left = Осталось времени
submissions-mail-reminder-button = Продолжить черновик
submissions-mail-reminder-ignore = Если вы не хотите его представлять, ничего не делайте; если отозвать черновик, напоминаний больше не будет.
# The preview of a questionnaire.
submissions-preview = Просмотр
submissions-preview-title = Просмотр: { $call }
submissions-preview-note = Так участники увидят форму. Введенное здесь не сохраняется и не отправляется.
submissions-preview-working = Это рабочая копия: она пока не используется.
submissions-preview-until = Ссылка действует до { $when }.
submissions-preview-as = Посмотреть глазами отвечающего
submissions-preview-show = Показать
submissions-preview-next = Следующий раздел
submissions-not-complete = Вопросник на этом языке пока неполон: некоторые тексты даны на другом. Отвечать можно на любом языке.
