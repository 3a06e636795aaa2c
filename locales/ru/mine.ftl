# One’s own submissions: the list, versions beside each other, what happened.
mine-questions = { $count ->
    [one] У секретариата к вам { $count } вопрос. Он стоит первым.
    [few] У секретариата к вам { $count } вопроса. Они стоят первыми.
    [many] У секретариата к вам { $count } вопросов. Они стоят первыми.
   *[other] У секретариата к вам { $count } вопроса. Они стоят первыми.
}
mine-questions-here = { $count ->
    [one] { $count } вопрос ждет ответа
    [few] { $count } вопроса ждут ответа
    [many] { $count } вопросов ждут ответа
   *[other] { $count } вопроса ждут ответа
}
mine-requests-here = В секретариате
mine-answer = Ответить
mine-all = все
mine-show = Показать
mine-show-all = Показать все
mine-none-such = Таких материалов у вас нет
mine-publication = Публикация
mine-changes = Что изменилось
mine-against = Сравнить с
mine-compare = Сравнить
mine-changes-lead = От варианта { $from } к варианту { $to }: новое подчеркнуто, удаленное зачеркнуто.
mine-unchanged = Ответы и файлы не различаются.
mine-whole = Этот вариант полностью
mine-erased = Содержание этого варианта удалено. Подтверждение и контрольная сумма остаются.
mine-history = Ход событий
mine-happened-begun = Черновик начат
mine-happened-submitted = Представлен вариант { $version }
mine-happened-withdrawn = Материал отозван
mine-happened-restored = Отзыв отменен
mine-happened-reviewed = Секретариат приступил к рассмотрению
mine-happened-asked = Секретариат задал вопрос
mine-happened-answered = На вопрос дан ответ
mine-happened-accepted = Материал принят
mine-happened-rejected = Материал не принят
mine-happened-published = Материал опубликован
mine-happened-unpublished = Публикация прекращена
mine-happened-plea = В секретариат направлена просьба
mine-happened-decided = Секретариат принял решение по просьбе
mine-happened-limit = Установлен более поздний срок
