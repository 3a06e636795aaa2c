# Рамка каждой страницы.
site-name = Обзор ВВУИО+20
site-subtitle = Всемирная встреча на высшем уровне по вопросам информационного общества
skip-to-content = Перейти к содержанию
search = Найти
menu = Меню
language = Язык
main-navigation = Основная навигация
breadcrumb = Путь к странице
nav-home = Главная
nav-action-lines = Направления деятельности
nav-inputs = Приглашения и материалы
nav-events = Мероприятия
nav-commitments = Обязательства
nav-documents = Документы
nav-about = О портале
desk = Рабочее пространство
my-submissions = Мои материалы
account = Моя учетная запись
sign-in = Войти
sign-out = Выйти
open-data = Открытые данные
accessibility = Доступность
privacy = Конфиденциальность
version = Версия { $version }
theme = Цвета
theme-device = Как на устройстве
theme-light = Светлые
theme-dark = Темные

# Общее для нескольких страниц.
pages = Страницы
page-previous = Предыдущая
page-next = Следующая
filter = Фильтр
filters-applied = Фильтры:
filter-remove = убрать
filters-clear = Сбросить все фильтры
filters-not-understood = Этот фильтр в адресе не распознан и не применяется: { $values }.
apply = Применить
save = Сохранить
cancel = Отменить
back = Назад
download = Скачать
source = Источник
sources = Источники
as-table = В виде таблицы
external-site = (другой сайт)
label-value = { $label }: { $value }
label-before = { $label }:
demonstration = Демонстрация
confidence-report = По отчету или комментарию, а не по официальному тексту
confidence-general = Общеизвестные сведения, пока не сверенные с источником
results = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}

# Оставшееся и прошедшее время.
days-left = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
hours-left = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
minutes-left = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}

# Формы.
form-error-title-mark = Ошибка:
form-errors = { $count ->
    [one] { $count } пункт требует внимания
    [few] { $count } пункта требуют внимания
    [many] { $count } пунктов требуют внимания
   *[other] { $count } пункта требует внимания
}
form-optional = (необязательно)
form-email-missing = Укажите адрес электронной почты
form-email-wrong = Укажите адрес электронной почты вида name@example.org
form-trap = Оставьте это поле пустым

# Ошибки.
error-home = Перейти на главную страницу
error-request-id = Если вы напишете нам об этом, укажите номер запроса:
error-bad-request = Этот запрос не удалось прочитать
error-bad-request-advice = Часть адреса или формы не удалось распознать. Вернитесь назад и повторите попытку.
error-forbidden = У вас нет доступа к этой странице
error-forbidden-advice = Ваша учетная запись не имеет роли, необходимой для этой страницы. Роль может предоставить администратор портала.
error-signed-out = Войдите ещё раз
error-signed-out-advice = Отправленное ещё не сохранено, но не потеряно: оно ждёт на этой странице. Войдите в новом окне, вернитесь сюда и отправьте ещё раз.
error-sign-in-elsewhere = Войти в новом окне
error-send-again = Отправить ещё раз
error-cross-origin = Эта форма отправлена с другого сайта
error-cross-origin-advice = В целях вашей безопасности изменения принимаются только со страниц этого портала. Откройте страницу здесь и отправьте форму еще раз.
error-not-found = Запрашиваемая страница не найдена
error-not-found-advice = Возможно, адрес набран с ошибкой или страница не открыта для публики. Воспользуйтесь поиском или начните с главной страницы.
error-method = Этот адрес нельзя использовать таким образом
error-method-advice = Вернитесь назад и воспользуйтесь ссылками и кнопками на странице.
error-conflict = За это время кое-что изменилось
error-too-large = Слишком большой объем
error-too-large-advice = Отправленное превышает предел, установленный для этой формы. Вернитесь назад: ваш текст сохранился. Сократите его или выберите файл меньшего размера.
error-media-type = Файл или форма этого вида здесь не принимается
error-media-type-advice = Вернитесь назад и используйте один из форматов, указанных на странице.
error-misdirected = Этот адрес принадлежит другому сайту
error-misdirected-advice = Запрос поступил на этот сервер под чужим именем. Используйте обычный адрес портала.
error-too-many = Слишком много попыток
error-too-many-advice = Немного подождите и повторите попытку. Если вернуться назад, ничего из введенного на предыдущей странице не пропадет.
error-unknown-outcome = Пока неизвестно, получены ли данные
error-unknown-outcome-advice = Связь с базой данных прервалась в последний момент. Вернитесь назад и нажмите кнопку еще раз: дважды данные поступить не могут.
error-unavailable = Портал сейчас недоступен
error-unavailable-advice = Повторите попытку через несколько секунд. Если вы заполняли форму, вернитесь назад: ваш текст по-прежнему в ней.
error-internal = На нашей стороне произошла ошибка
error-internal-advice = Сведения об ошибке сохранены. Повторите попытку; если ошибка повторится, напишите нам, указав приведенный ниже номер запроса.
