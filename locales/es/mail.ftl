# Marco de todos los mensajes.
mail-button-fallback = Si el botón no funciona, copie esta dirección en su navegador:
mail-footer = Este mensaje se ha enviado automáticamente. Para comunicarse con la secretaría, escriba a { $contact }.
