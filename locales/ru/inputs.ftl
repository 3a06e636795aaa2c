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
