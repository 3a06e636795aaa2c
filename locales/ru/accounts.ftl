accounts-already-confirmed = Этот адрес уже подтвержден. Войдите, чтобы продолжить.
