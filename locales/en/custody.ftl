# What becomes of what somebody wrote, and of duplicates.
custody-erase-own = Drafts of your own are removed. What you submitted for yourself and is not public is withdrawn, and its text and files are erased; checksums and receipts stay, and show none of it.
custody-erase-public = What is published stays part of the public record, as it was published: with the name of the organization, never with yours or your address. All else of it is erased.
custody-erase-organization = Drafts and submissions of an organization stay with it, with a number in your place.
custody-erase-led = You are the only focal point here. If you do not name another one first, the member who has been there longest takes over:
custody-erase-alone = Nobody else belongs to these. Their drafts are removed; what was submitted stays with them, and the secretariat can name somebody:
custody-merge-title = Bring together with another organization
custody-merge-lead = Do this only if both are the same. Members, drafts and submissions move to the one that stays, and members see each other’s drafts. Its focal points go on; those of this one become members. Where both have a draft for one call, the texts are brought together and none is lost. This cannot be undone.
custody-merge-into = Which one stays?
custody-merge-choose = Choose the one that stays
custody-merge-button = Bring both together
custody-merge-none = No similar organization
custody-merge-none-advice = Search for another name or website.
