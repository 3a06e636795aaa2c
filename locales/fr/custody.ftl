# What becomes of what somebody wrote, and of duplicates.
custody-erase-own = Vos propres brouillons sont supprimés. Ce que vous avez présenté en votre nom et qui n’est pas public est retiré, et son texte et ses fichiers sont effacés ; les sommes de contrôle et les récépissés demeurent et n’en montrent rien.
custody-erase-public = Ce qui est publié reste dans les archives publiques, tel qu’il a été publié : avec le nom de l’organisation, jamais avec le vôtre ni votre adresse. Tout le reste est effacé.
custody-erase-organization = Les brouillons et contributions d’une organisation lui restent, avec un numéro à votre place.
custody-erase-led = Vous y êtes le seul point focal. Si vous n’en nommez pas d’abord un autre, le plus ancien membre prend le relais :
custody-erase-alone = Personne d’autre n’en fait partie. Leurs brouillons sont supprimés ; ce qui a été présenté leur reste, et le secrétariat peut nommer quelqu’un :
custody-merge-title = Réunir avec une autre organisation
custody-merge-lead = Ne le faites que si les deux sont la même. Membres, brouillons et contributions passent à celle qui demeure, et les membres voient les brouillons des autres. Ses points focaux restent ; ceux de celle-ci deviennent membres. Si les deux ont un brouillon pour un même appel, les textes sont réunis et aucun n’est perdu. C’est irréversible.
custody-merge-into = Laquelle demeure ?
custody-merge-choose = Choisissez celle qui demeure
custody-merge-button = Réunir les deux
custody-merge-none = Aucune organisation semblable
custody-merge-none-advice = Cherchez un autre nom ou site web.
