# The library.
documents-lead = Тексты процесса — резолюции, проекты, компиляции, заявления — и где их можно прочитать.
documents-q = Слова или условное обозначение
documents-kind = Вид документа
documents-issuer = Кем издан
documents-line = Направление деятельности
documents-language = Имеется на языке
documents-languages = Имеется на языках:
documents-year = Год
documents-undated = Дата неизвестна
documents-none = Нет документов, отвечающих этим условиям
documents-none-advice = Уберите один из фильтров или введите другие слова либо условное обозначение, например A/RES/80/173.
documents-used = Используется:
documents-all-lines = Все направления деятельности
documents-kind-resolution = Резолюция
documents-kind-draft-resolution = Проект резолюции
documents-kind-decision = Решение
documents-kind-outcome-document = Итоговый документ
documents-kind-draft-text = Проект текста
documents-kind-report = Доклад
documents-kind-report-series = Серия докладов
documents-kind-compilation = Компиляция
documents-kind-summary = Резюме
documents-kind-stakeholder-statement = Заявление заинтересованных сторон
documents-kind-government-position = Позиция правительства
documents-kind-publication = Издание
documents-kind-council-document = Документ Совета
documents-kind-working-group-document = Документ рабочей группы
documents-kind-letter = Письмо
documents-kind-web-page = Веб-страница
documents-kind-guidance-note = Руководящая записка
documents-kind-note = Записка
documents-kind-concept-note = Концептуальная записка
documents-kind-form = Форма
documents-kind-questionnaire = Вопросник
documents-kind-road-map = Дорожная карта
documents-kind-other = Документ
documents-count = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
