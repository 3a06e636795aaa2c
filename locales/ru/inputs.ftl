# Published inputs.
inputs-title = Опубликованные материалы
inputs-input = Материал
inputs-lead = Ответы правительств, компаний, гражданского общества, академических кругов и технического сообщества на приглашения представить материалы – в том виде, в каком они были написаны.
inputs-of-call-lead = Материалы, опубликованные в ответ на приглашение «{ $call }».
inputs-feed-title = Новые материалы
inputs-count = { $count ->
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
}
inputs-questions = { $count ->
    [one] Вопрос { $numbers }
    [few] Вопросы { $numbers }
    [many] Вопросы { $numbers }
   *[other] Вопросы { $numbers }
}
inputs-question = Вопрос { $number }
inputs-language-ar = Арабский
inputs-language-en = Английский
inputs-language-es = Испанский
inputs-language-fr = Французский
inputs-language-ru = Русский
inputs-language-zh = Китайский
inputs-facet-type = Категория заинтересованных сторон
inputs-facet-region = Регион
inputs-facet-country = Страна
inputs-facet-language = Язык
inputs-facet-line = Направление деятельности
inputs-facet-sdg = Цель в области устойчивого развития
inputs-facet-call = Приглашение
inputs-facet-question = Вопрос, на который дан ответ
inputs-facet-year = Год
inputs-sort = Порядок:
inputs-sort-best = по соответствию
inputs-sort-newest = сначала новые
inputs-sort-organization = по организации
inputs-search = Поиск в материалах
inputs-none-found = Подходящих материалов нет
inputs-none-found-advice = Снимите один из фильтров или измените слова для поиска.
inputs-none-yet = Материалы пока не опубликованы
inputs-none-yet-advice = Материалы появляются здесь после опубликования секретариатом. Пока прием открыт, вы можете представить свой материал.
inputs-see-calls = Приглашения
inputs-anonymous = Без указания имени
inputs-global = Весь мир
inputs-views = Виды представления материалов по этому приглашению
inputs-tab-list = Материалы
inputs-tab-answers = По вопросам
inputs-tab-figures = Показатели
inputs-yes = Да
inputs-no = Нет
inputs-confirmed = Подтверждено
inputs-goal = ЦУР
inputs-beside = Все ответы на этот вопрос
inputs-answers = Ответы
inputs-about = Об этом материале
inputs-about-lines = Затронутые направления деятельности
inputs-about-goals = Цели в области устойчивого развития
inputs-attachments = Прилагаемые файлы
inputs-cite = Ссылка на этот материал
inputs-copy = Копировать
inputs-copied = Скопировано
inputs-call = Приглашение
inputs-received = Получен
inputs-published = Опубликован
inputs-version = Вариант
inputs-version-number = Вариант { $number }, последний из представленных
inputs-original = Оригинал
inputs-neighbours = Другие материалы по этому приглашению
inputs-before = Предыдущий материал
inputs-after = Следующий материал
inputs-all-of-call = Все материалы по этому приглашению
inputs-gone = Этот материал снят с публикации
inputs-gone-lead = Он был опубликован здесь. Секретариат снял его с публикации; его регистрационный номер больше не используется.
inputs-gone-on = Снят с публикации
inputs-gone-reason = Причина
inputs-place-unknown = Место не указано
inputs-figures-title = Кто представил материалы
inputs-figures-lead = Кто ответил на приглашение «{ $call }»: по категориям, регионам, странам, языкам и дням, и кто еще не высказался.
inputs-ledger = Что стало со всеми полученными материалами
inputs-ledger-received = получено
inputs-ledger-published = опубликовано
inputs-ledger-withheld = не публикуется
inputs-ledger-withdrawn = отозвано
inputs-ledger-pending = на рассмотрении
inputs-ledger-hint = Не публикуется: материалы, представленные только для секретариата, отклоненные и снятые с публикации (причина указана на их странице).
inputs-by-region = По регионам
inputs-by-type-region = По категориям и регионам
inputs-by-day = По дням получения
inputs-by-country = По странам
inputs-by-language = По языкам
inputs-total = Всего
inputs-day = День
inputs-days-label = Материалы по дням получения: { $from } – { $to }
inputs-deadline = Крайний срок
inputs-none-yet-short = Материалов пока нет
inputs-types-heard = { $count ->
    [one] { $count } категория
    [few] { $count } категории
    [many] { $count } категорий
   *[other] { $count } категории
}
inputs-hidden-hint = Значения меньше пяти, в которые входят материалы без указания имени, показаны как «<5». То, что позволило бы их вычислить, опущено («…») или указано как минимум («≥»).
inputs-gaps = Еще не высказались
inputs-gaps-lead = Среди опубликованных материалов нет материалов от:
inputs-groups = Страны в особой ситуации
inputs-ldcs = Наименее развитые страны
inputs-lldcs = Развивающиеся страны, не имеющие выхода к морю
inputs-sids = Малые островные развивающиеся государства
inputs-group-heard = { $count ->
    [one] из { $heard } страны (всего { $count })
    [few] стран: { $heard } из { $count }
    [many] стран: { $heard } из { $count }
   *[other] стран: { $heard } из { $count }
}
inputs-answers-lead = Все опубликованные ответы на один вопрос приглашения «{ $call }».
inputs-answers-count = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
inputs-tally = Сколько раз выбран каждый ответ
inputs-tally-choice = Ответ
inputs-tally-share = Доля
inputs-tally-note = Доля материалов, в которых дан ответ на этот вопрос. Значения меньше пяти, в которые входят материалы без указания имени, показаны как «<5».
inputs-questions-nav = Вопросы
inputs-refused-consent = Автор представил материал только для секретариата, поэтому опубликовать его нельзя.
inputs-refused-policy = Это приглашение не предусматривает опубликования.
inputs-refused-not-checked = Перед опубликованием отметьте, что проверка на персональные данные выполнена.
inputs-refused-empty = Нет ответов, которые можно опубликовать.
inputs-mail-published-subject = Опубликован материал { $reference }
inputs-mail-published = Ваш материал { $reference } опубликован. Теперь его может прочитать каждый; адрес страницы не изменится.
inputs-mail-published-button = Посмотреть опубликованный материал
inputs-mail-published-wrong = Если что-либо не должно быть опубликовано, сразу сообщите секретариату: материал можно снять с публикации.
inputs-mail-unpublished-subject = Снят с публикации материал { $reference }
inputs-mail-unpublished = Секретариат снял с публикации ваш материал { $reference }. На его странице теперь указаны дата и следующая причина:
inputs-mail-unpublished-button = Открыть страницу
inputs-more-countries = { $count ->
    [one] еще { $count } страна
    [few] еще { $count } страны
    [many] еще { $count } стран
   *[other] еще { $count } страны
}
