accounts-already-confirmed = This address was confirmed already. Sign in to go on.
