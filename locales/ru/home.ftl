# Главная страница.
home-title = Двадцать лет информационного общества — на одном портале
home-lead = О чем договорились в Женеве и Тунисе, что из этого вышло, кто что говорит и что дальше: материалы, вехи и мероприятия обзора на шести языках.
home-search = Поиск по материалам, вехам, мероприятиям и документам
home-call-open = Прием материалов открыт · до окончания:
home-call-upcoming = Следующее приглашение · до начала приема:
home-call-closed = Последнее приглашение · прием завершен
home-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
home-send = Представить материал
home-read-questions = Прочитать вопросы
home-read-call = О приглашении
home-all-calls = Все приглашения
home-other-calls = { $count ->
    [one] Открыто еще { $count } приглашение
    [few] Открыто еще { $count } приглашения
    [many] Открыто еще { $count } приглашений
   *[other] Открыто еще { $count } приглашения
}
home-no-call = Открытых приглашений нет
home-no-call-advice = Новые приглашения появляются здесь сразу после объявления. Материалы, поступившие по прежним приглашениям, можно читать и искать.
home-years = Двадцать лет на одной линии
home-years-caption = Вехи по годам, { $first }–{ $last }
home-all-milestones = Все вехи
home-year = { $count ->
    [one] { $year }: { $count } веха
    [few] { $year }: { $count } вехи
    [many] { $year }: { $count } вех
   *[other] { $year }: { $count } вехи
}
home-column-year = Год
home-column-milestones = Вехи
home-column-turn = Поворотный момент
home-turn-geneva = Женева
home-turn-tunis = Тунис
home-turn-ten = ВВУИО+10
home-turn-twenty = ВВУИО+20: резолюция 80/173
home-matrix = Матрица связей с ЦУР
home-applications = Применение ИКТ
home-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
home-goals = { $count ->
    [one] { $count } ЦУР
   *[other] { $count } ЦУР
}
home-inputs = Новые материалы
home-all-inputs = Все материалы
home-no-inputs = Материалы пока не опубликованы
home-no-inputs-advice = Материалы появляются здесь после опубликования секретариатом.
home-next = Сейчас и в ближайшее время
home-held = Недавно состоялись
home-all-events = Весь календарь
home-event-on = Проходит сейчас
home-no-events = Мероприятия не объявлены
home-figures = Показатели
home-figure-entries = { $count ->
    [one] запись о направлениях деятельности
    [few] записи о направлениях деятельности
    [many] записей о направлениях деятельности
   *[other] записи о направлениях деятельности
}
home-figure-links = { $count ->
    [one] связь с ЦУР
    [few] связи с ЦУР
    [many] связей с ЦУР
   *[other] связи с ЦУР
}
home-figure-events = { $count ->
    [one] мероприятие с 2003 года
    [few] мероприятия с 2003 года
    [many] мероприятий с 2003 года
   *[other] мероприятия с 2003 года
}
home-figure-commitments = { $count ->
    [one] обязательство на контроле
    [few] обязательства на контроле
    [many] обязательств на контроле
   *[other] обязательства на контроле
}
home-figure-inputs = { $count ->
    [one] опубликованный материал
    [few] опубликованных материала
    [many] опубликованных материалов
   *[other] опубликованного материала
}
home-components = Компоненты
