# Calls for inputs.

# The list.
calls-title = Приглашения представить материалы
calls-lead = На какие приглашения можно ответить сейчас, какие откроются и какие были за прошедшие двадцать лет.
calls-find = Найти приглашение
calls-find-words = Слова
calls-any = Все
calls-convener = Организатор
calls-year = Год
calls-line = Направление деятельности
calls-open-heading = Прием открыт
calls-upcoming-heading = Скоро откроется прием
calls-closed-heading = Прием завершен
calls-open = Прием материалов открыт
calls-upcoming = Скоро откроется
calls-closed = Прием материалов завершен
calls-none-open = По этим условиям открытых приглашений нет
calls-none-open-advice = Сбросьте фильтры или посмотрите ниже прежние приглашения.
calls-none-closed = По этим условиям завершенных приглашений нет.
calls-closed-on = прием завершен { $date }
calls-opened-on = прием открыт { $date }
calls-date-unknown = дата неизвестна
calls-closes-in-days = { $count ->
    [one] До окончания приема остался { $count } день
    [few] До окончания приема осталось { $count } дня
    [many] До окончания приема осталось { $count } дней
   *[other] До окончания приема осталось { $count } дня
}
calls-closes-in-hours = { $count ->
    [one] До окончания приема остался { $count } час
    [few] До окончания приема осталось { $count } часа
    [many] До окончания приема осталось { $count } часов
   *[other] До окончания приема осталось { $count } часа
}
calls-closes-in-minutes = { $count ->
    [one] До окончания приема осталась { $count } минута
    [few] До окончания приема осталось { $count } минуты
    [many] До окончания приема осталось { $count } минут
   *[other] До окончания приема осталось { $count } минуты
}
calls-published-count = { $count ->
    [one] опубликован { $count } материал
    [few] опубликовано { $count } материала
    [many] опубликовано { $count } материалов
   *[other] опубликовано { $count } материала
}
calls-known-responses = { $count ->
    [one] по данным источников, получен { $count } ответ
    [few] по данным источников, получено { $count } ответа
    [many] по данным источников, получено { $count } ответов
   *[other] по данным источников, получено { $count } ответа
}
calls-read-questions = Прочитать вопросы
calls-send-input = Представить материал
calls-continue-draft = Продолжить черновик
calls-my-submission = Мой материал

# One call.
calls-call = Приглашение представить материалы
calls-at-a-glance = Кратко
calls-historical = Для справки
calls-historical-note = Прошлое приглашение по данным открытых источников. Материалы на этом портале не принимались.
calls-demonstration-note = Это приглашение служит для знакомства с порталом. Введенные здесь данные никуда не передаются.
calls-short-notice = { $count ->
    [one] От объявления до крайнего срока – { $count } рабочий день. Заинтересованные стороны просили не менее семи.
    [few] От объявления до крайнего срока – { $count } рабочих дня. Заинтересованные стороны просили не менее семи.
    [many] От объявления до крайнего срока – { $count } рабочих дней. Заинтересованные стороны просили не менее семи.
   *[other] От объявления до крайнего срока – { $count } рабочих дня. Заинтересованные стороны просили не менее семи.
}
calls-purpose = Цель
calls-who = Кто может представить материалы
calls-languages-accepted = Ответы принимаются на следующих языках: { $languages }.
calls-rules = Правила
calls-questions = Вопросы
calls-question-count = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
calls-questions-unknown = Вопросы этого приглашения в открытых источниках не найдены.
calls-questions-paraphrased = Вопросы приведены в изложении.
calls-question-number = Вопрос { $number }
calls-choices = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } варианта
}
calls-all-answers = Все опубликованные ответы
calls-only-if = Только если на «{ $question }» дан ответ «{ $answer }»
calls-yes = Да
calls-no = Нет
calls-word-limit = { $count ->
    [one] не более { $count } слова; в китайском тексте каждый иероглиф считается за слово
    [few] не более { $count } слов; в китайском тексте каждый иероглиф считается за слово
    [many] не более { $count } слов; в китайском тексте каждый иероглиф считается за слово
   *[other] не более { $count } слова; в китайском тексте каждый иероглиф считается за слово
}
calls-required = обязательно
calls-optional = необязательно
calls-secretariat-only = видит только секретариат
calls-kind-long-text = текст
calls-kind-short-text = короткий текст
calls-kind-one-choice = один вариант
calls-kind-many-choices = несколько вариантов
calls-kind-yes-no = да или нет
calls-kind-number = число
calls-kind-date = дата
calls-kind-line-table = текст по каждому направлению деятельности
calls-kind-line-picker = выбор направлений деятельности
calls-kind-sdg-picker = выбор целей в области устойчивого развития
calls-kind-file = файл
calls-kind-url = ссылка
calls-kind-statement = подтверждение
calls-how-used = Как будут использованы материалы
calls-who-answered = Кто ответил
calls-who-answered-note = Организации, ответы которых известны из открытых источников, со ссылкой на оригинал. Перечень неполный.
calls-joint-with = совместно с: { $names }
calls-spoken = устно
calls-opens = Открытие
calls-opened = Открытие
calls-deadline = Крайний срок
calls-in-utc = По UTC
calls-your-time = Ваше время: { $time }
calls-body = Орган
calls-legal-basis = Правовая основа
calls-publication = Опубликование
calls-policy-all = Публикуются все материалы.
calls-policy-on-consent = Материалы публикуются с согласия автора. Контактные данные – никогда.
calls-policy-none = Материалы предназначены только для секретариата и не публикуются.
calls-closed-advice = Материалы больше не принимаются.
calls-upcoming-advice = Материалы можно будет представить после открытия приема. Ответы можно подготовить уже сейчас.
calls-deadline-history = Изменения крайнего срока
calls-figures = Материалы на данный момент
calls-received = получено
calls-published = опубликовано
calls-by-type = Опубликованные материалы по категориям заинтересованных сторон
calls-read-inputs = Читать опубликованные материалы
calls-all-figures = Кто представил материалы
calls-documents = Документы
calls-lines = Затронутые направления деятельности
calls-all-lines = Приглашение касается всех направлений деятельности.
