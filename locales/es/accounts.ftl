accounts-already-confirmed = Esta dirección ya se ha confirmado. Inicie sesión para continuar.
