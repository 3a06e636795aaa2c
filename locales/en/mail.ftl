# The frame of every message.
mail-button-fallback = If the button does not work, copy this address into your browser:
mail-footer = This message was sent automatically. To reach the secretariat, write to { $contact }.

# Letters that their reader can end.
mail-unsubscribe = Unsubscribe
mail-topic-reminders = Reminders of deadlines
mail-topic-digest = News of what you follow
mail-topic-letters = Letters of the secretariat to participants of a call
mail-topic-invitations = Reminders of invitations
mail-why-reminders = You receive this because you have a draft for this call.
mail-why-digest = You receive this because you follow pages of the portal.
mail-why-letters = You receive this because you take part in this call.
mail-why-invitations = You receive this because your organization was invited to this call.
