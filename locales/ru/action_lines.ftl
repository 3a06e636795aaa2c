# All lines.
action-lines-title = Направления деятельности
action-lines-lead = Женевский план действий 2003 года определил одиннадцать направлений деятельности; седьмое включает восемь приложений. По каждому направлению показано, что достигнуто, что мешает и что предстоит.
action-lines-all = Все направления
action-lines-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
action-lines-goals = { $count ->
    [one] { $count } цель
    [few] { $count } цели
    [many] { $count } целей
   *[other] { $count } цели
}
action-lines-inputs = { $count ->
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
}
action-lines-events = { $count ->
    [one] { $count } мероприятие
    [few] { $count } мероприятия
    [many] { $count } мероприятий
   *[other] { $count } мероприятия
}
action-lines-commitments = { $count ->
    [one] { $count } обязательство
    [few] { $count } обязательства
    [many] { $count } обязательств
   *[other] { $count } обязательства
}
action-lines-roadmaps = { $count ->
    [one] { $count } дорожная карта
    [few] { $count } дорожные карты
    [many] { $count } дорожных карт
   *[other] { $count } дорожной карты
}
action-lines-milestone-count = { $count ->
    [one] { $count } веха
    [few] { $count } вехи
    [many] { $count } вех
   *[other] { $count } вехи
}
action-lines-challenge-count = { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}
action-lines-trend-count = { $count ->
    [one] { $count } тенденция
    [few] { $count } тенденции
    [many] { $count } тенденций
   *[other] { $count } тенденции
}
action-lines-led-by = Содействует: { $names }
action-lines-figure-entries = вехи, проблемы и тенденции
action-lines-figure-goals = взаимосвязи с целями в области устойчивого развития
action-lines-figure-inputs = упоминания в опубликованных материалах
action-lines-applications = Приложения на базе ИКТ: преимущества во всех аспектах жизни
action-lines-applications-hint = Восемь приложений, у каждого свои содействующие организации
action-lines-across = По всем направлениям
action-lines-milestones-title = Вехи, проблемы и тенденции
action-lines-across-milestones = Двадцать лет по всем направлениям на одной хронологии
action-lines-matrix = Матрица ВВУИО – ЦУР
action-lines-across-matrix = Как каждое направление способствует достижению каждой цели в области устойчивого развития и почему
action-lines-across-roadmaps = Планы организаций в сопоставлении

# One line.
action-lines-line-code = Направление деятельности { $code }
action-lines-application-of = Направление деятельности C7 · Приложения на базе ИКТ
action-lines-official-title = В Плане действий:
action-lines-at-a-glance = Кратко
action-lines-lead-facilitator = Ведущая содействующая организация
action-lines-co-facilitators = Содействующие организации
action-lines-named-2005 = Названы в 2005 году
action-lines-entries-heading = Записи
action-lines-inputs-heading = Материалы
action-lines-events-heading = Мероприятия
action-lines-follow-up = Последующая деятельность
action-lines-goals-served = Связанные цели
action-lines-goal-named = Цель { $number }: { $title }
action-lines-follow = Следить за направлением
action-lines-calendar = Календарь
action-lines-feed = Вехи, проблемы и тенденции
action-lines-feed-of-line = { $line }: вехи, проблемы и тенденции
action-lines-calendar-of-line = { $line }: мероприятия
action-lines-milestone = Веха
action-lines-challenge = Проблема
action-lines-trend = Новая тенденция
action-lines-milestones = Вехи
action-lines-challenges = Проблемы
action-lines-trends = Новые тенденции
action-lines-on-timeline = На хронологии
action-lines-no-milestones = По этому направлению вехи пока не записаны.
action-lines-no-challenges = По этому направлению проблемы пока не записаны.
action-lines-no-trends = По этому направлению тенденции пока не записаны.
action-lines-all-inputs = Все ({ $count })
action-lines-no-inputs = Ни в одном опубликованном материале это направление пока не названо.
action-lines-see-calls = Приглашения представить материалы
action-lines-all-events = Все ({ $count })
action-lines-no-events = К этому направлению не отнесено ни одного мероприятия.
action-lines-see-events = Весь календарь
action-lines-upcoming = Предстоит
action-lines-as-reported = по сообщениям
action-lines-as-reported-means = «По сообщениям»: из отчета, прессы или комментария, а не из официального текста.
action-lines-goals-heading = Как это направление способствует достижению целей в области устойчивого развития
action-lines-whole-matrix = Вся матрица
action-lines-no-goals = В матрице 2015 года с этим направлением не связана ни одна цель.
action-lines-cell = Записи и материалы по обоим
action-lines-follow-up-heading = Обязательства и дорожные карты
action-lines-no-follow-up = Ни в одном обязательстве итогового документа и ни в одной дорожной карте это направление не названо.
action-lines-activities = Мероприятия дорожных карт по этому направлению
action-lines-documents = Документы
action-lines-all-documents = В библиотеке
action-lines-neighbours = Соседние направления
action-lines-by-year = к { $year } году
action-lines-year-and-beyond = { $year } год и далее
action-lines-milestones-lead = Что достигнуто с 2003 года, что мешает и что предстоит по всем направлениям деятельности, с указанием источников.
action-lines-kind = Вид
action-lines-line = Направление деятельности
action-lines-entity = Структура
action-lines-goal = Цель
action-lines-year = Год
action-lines-entry-title = Название
action-lines-words = Слова
action-lines-from-year = С года
action-lines-to-year = По год
action-lines-since = с { $year } года
action-lines-until = до { $year } года
action-lines-view = Вид
action-lines-view-list = Список
action-lines-view-timeline = Хронология
action-lines-none-found = По этим фильтрам ничего не найдено
action-lines-none-found-advice = Снимите фильтр или расширьте период.
action-lines-no-year = Без года
action-lines-timeline-caption = Вехи, проблемы и тенденции по годам и направлениям деятельности
