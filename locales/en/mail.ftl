# The frame of every message.
mail-button-fallback = If the button does not work, copy this address into your browser:
mail-footer = This message was sent automatically. To reach the secretariat, write to { $contact }.
