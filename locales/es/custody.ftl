# What becomes of what somebody wrote, and of duplicates.
custody-erase-own = Se eliminan sus propios borradores. Lo que presentó en su nombre y no es público se retira, y se borran su texto y sus archivos; las sumas de comprobación y los acuses de recibo se conservan y no muestran nada de ello.
custody-erase-public = Lo publicado sigue en el registro público tal como se publicó: con el nombre de la organización, nunca con el suyo ni con su dirección. Todo lo demás se borra.
custody-erase-organization = Los borradores y contribuciones de una organización se quedan en ella, con un número en su lugar.
custody-erase-led = Usted es aquí el único punto focal. Si no nombra antes a otro, asumirá la función el miembro más antiguo:
custody-erase-alone = Nadie más forma parte de estas. Se eliminan sus borradores; lo presentado se queda en ellas y la secretaría puede nombrar a alguien:
custody-merge-title = Unir con otra organización
custody-merge-lead = Hágalo solo si ambas son la misma. Los miembros, borradores y contribuciones pasan a la que permanece, y los miembros ven los borradores de los demás. Sus puntos focales continúan; los de esta pasan a ser miembros. Si ambas tienen un borrador para una convocatoria, los textos se reúnen y ninguno se pierde. No se puede deshacer.
custody-merge-into = ¿Cuál permanece?
custody-merge-choose = Elija la que permanece
custody-merge-button = Unir ambas
custody-merge-none = Ninguna organización similar
custody-merge-none-advice = Busque otro nombre o sitio web.
