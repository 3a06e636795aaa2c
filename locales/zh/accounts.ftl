accounts-already-confirmed = 此地址已经确认。请登录后继续。
