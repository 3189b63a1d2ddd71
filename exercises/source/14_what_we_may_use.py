# %% [markdown] tags=["lang-en"] pair="14-e1"
# # What may we use: six exercises
#
# About 30 minutes. Put your number, or your letter, in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from, and under each check three hints wait, to be opened one at a time. The sixth exercise is for those who like code; nobody needs it. Every file here is invented, and nothing is legal advice.

# %% [markdown] tags=["lang-fr"] pair="14-e1" source_hash="e8a0271de134"
# # De quoi peut-on se servir : six exercices
#
# Environ 30 minutes. Mettez votre nombre, ou votre lettre, à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient ; sous chacune, trois indices s'ouvrent un à un. Le sixième exercice est pour ceux qui aiment le code ; personne n'en a besoin. Tous les fichiers sont inventés, et rien n'est un avis juridique.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="14-e2"
# ## 1. The seaside hotel
#
# A hotel in Brittany wants a network to show its autumn offers to people it knows. Its file: 300 addresses from a draw at a fair in 2020, 420 of the loyalty card (“to count your nights”), 150 who ticked the news by e-mail only, 35 who ticked both boxes, the news and “you may send my address to a network, to show me your offers”, and 22 who ticked that second box only. Since then 9 people have taken this second yes back. The tool hashes the addresses before it sends them. **How many addresses may be sent?**

# %% [markdown] tags=["lang-fr"] pair="14-e2" source_hash="7b45eb027478"
# ## 1. L'hôtel du bord de mer
#
# Un hôtel de Bretagne voudrait qu'un réseau montre ses offres d'automne à des gens qu'il connaît. Son fichier : 300 adresses d'un tirage au sort dans une foire de 2020, 420 de la carte de fidélité (« pour compter vos nuits »), 150 avec la seule case de la lettre d'information, 35 avec les deux cases, la lettre et « vous pouvez envoyer mon adresse à un réseau, pour me montrer vos offres », et 22 avec la seule seconde case. Depuis, 9 personnes ont retiré ce second oui. L'outil hache les adresses avant de les envoyer. **Combien d'adresses peuvent être envoyées ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 48
# END SOLUTION

# %% tags=["check"]
learn.check("14_may_go", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("14_may_go", lang=lang)

# %% [markdown] tags=["lang-en"] pair="14-e3"
# ## 2. An evening of copying
#
# A trainee in Nantes filled the hotel's file in one evening: 30 buyers of firms, copied from profiles that show their work, and 54 walkers, copied from private profiles open to all. A month later, 9 of the walkers came to the desk and left a card, on a form that says what it is for and that the hotel holds their data. The manager decides to keep the file, and to do what the European Union's law asks. **How many people must still be told that they are in it?**

# %% [markdown] tags=["lang-fr"] pair="14-e3" source_hash="5e58061f978c"
# ## 2. Une soirée de copie
#
# Un stagiaire de Nantes a rempli le fichier de l'hôtel en une soirée : 30 acheteurs d'entreprises, copiés sur des profils qui montrent leur travail, et 54 randonneurs, copiés sur des profils privés ouverts à tous. Un mois plus tard, 9 des randonneurs sont passés à la réception et ont laissé une carte, sur un formulaire qui dit à quoi elle sert et que l'hôtel détient leurs données. La directrice décide de garder le fichier, et de faire ce que demande le droit de l'Union européenne. **Combien de personnes faut-il encore prévenir qu'elles y sont ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 75
# END SOLUTION

# %% tags=["check"]
learn.check("14_to_tell", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("14_to_tell", lang=lang)

# %% [markdown] tags=["lang-en"] pair="14-e4"
# ## 3. Four counts on a slide
#
# A club shows its sponsors four counts, none of them small: 214 members, 120 of them women; 197 under 60, 106 of them women. It wants no group of fewer than 20 people to be known. **How many people are there in the smallest group that one can work out from the slide?**

# %% [markdown] tags=["lang-fr"] pair="14-e4" source_hash="7c82c4186ca6"
# ## 3. Quatre comptages sur une diapositive
#
# Un club montre à ses partenaires quatre comptages, dont aucun n'est petit : 214 membres, dont 120 femmes ; 197 de moins de 60 ans, dont 106 femmes. Il ne veut faire connaître aucun groupe de moins de 20 personnes. **Combien de personnes compte le plus petit groupe que l'on peut calculer d'après la diapositive ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 3
# END SOLUTION

# %% tags=["check"]
learn.check("14_smallest", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("14_smallest", lang=lang)

# %% [markdown] tags=["lang-en"] pair="14-e5"
# ## 4. What should be gone
#
# A bookshop in Québec has written its plan: the addresses of a draw go three months after it, a card three years after the last purchase, the newsletter as soon as somebody says stop. In its file today:
#
# | lines | what they are |
# | --- | --- |
# | 160 | a draw of 2021 |
# | 75 | cards, last purchase four years ago |
# | 140 | cards taken six years ago, used this month |
# | 25 | newsletter, asked to stop last year |
# | 210 | newsletter, still read |
#
# **How many lines should be gone by its own plan?**

# %% [markdown] tags=["lang-fr"] pair="14-e5" source_hash="1869347824a2"
# ## 4. Ce qui devrait avoir disparu
#
# Une librairie du Québec a écrit son plan : les adresses d'un tirage au sort disparaissent trois mois après, une carte trois ans après le dernier achat, la lettre d'information dès que quelqu'un dit stop. Dans son fichier, aujourd'hui :
#
# | lignes | ce que c'est |
# | --- | --- |
# | 160 | un tirage de 2021 |
# | 75 | cartes, dernier achat il y a quatre ans |
# | 140 | cartes prises il y a six ans, utilisées ce mois-ci |
# | 25 | lettre, arrêt demandé l'an dernier |
# | 210 | lettre, encore lue |
#
# **Combien de lignes devraient avoir disparu, selon son propre plan ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = 260
# END SOLUTION

# %% tags=["check"]
learn.check("14_gone", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("14_gone", lang=lang)

# %% [markdown] tags=["lang-en"] pair="14-e6"
# ## 5. Which draft? A decision
#
# After a bad evening on its page, a garden centre has four drafts of rules for its staff. Each also says who speaks and that paid posts are marked.
#
# | | the draft, in short |
# | --- | --- |
# | A | nobody says anything about work, in whatever name, not even after leaving |
# | B | the rest is left to common sense |
# | C | the firm reads every post before it goes out, those that staff write in their own name included; the person on duty answers at night |
# | D | customers, colleagues and secrets are named as protected; delicate posts are read by a second person; somebody is on duty, whose first answer goes at once; in their own name people say what they wish, working conditions included |
#
# **Which one do you give to the staff to read?** Answer with a letter.

# %% [markdown] tags=["lang-fr"] pair="14-e6" source_hash="918041d861ae"
# ## 5. Quel projet ? Une décision
#
# Après un mauvais soir sur sa page, une jardinerie a quatre projets de règles pour son personnel. Chacun dit aussi qui parle, et que les publications payées sont signalées.
#
# | | le projet, en bref |
# | --- | --- |
# | A | personne ne dit rien du travail, sous aucun nom, pas même après son départ |
# | B | le reste est laissé au bon sens |
# | C | l'entreprise relit toute publication avant la mise en ligne, même celles que le personnel écrit en son propre nom ; la personne de garde répond la nuit |
# | D | clientèle, collègues et secrets sont nommés comme protégés ; une seconde personne relit ce qui est délicat ; quelqu'un est de garde, et sa première réponse part aussitôt ; en son propre nom, chacun dit ce qu'il veut, conditions de travail comprises |
#
# **Lequel donnez-vous à lire au personnel ?** Répondez par une lettre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = "D"
# END SOLUTION

# %% tags=["check"]
learn.check("14_which_draft", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("14_which_draft", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="14-e7"
# A forbids talk of working conditions, before and after leaving: two things asked too much, and nothing protected. B leaves four questions open. C cannot be kept: whoever is on duty may publish nothing alone, and what people write in their own name is not the firm's. D has no fault that a rule finds, and remains a draft. To discuss: which clause of D would your own employer refuse, and what would that refusal protect?

# %% [markdown] tags=["lang-fr", "solution"] pair="14-e7" source_hash="cf5be26edb23"
# A interdit de parler des conditions de travail, avant et après le départ : deux excès, et rien de protégé. B laisse quatre questions ouvertes. C ne peut être tenu : la personne de garde ne peut rien publier seule, et ce que chacun écrit en son propre nom n'est pas à l'entreprise. D n'a aucun défaut qu'une règle trouve, et reste un projet. À discuter : quel article de D votre employeur refuserait-il, et que protégerait ce refus ?

# %% [markdown] tags=["lang-en"] pair="14-e8"
# ## 6. For those who code: any two by two
#
# Write the function that takes four counts (everybody, women, those under 60, women under 60) and returns the people in the smallest of the four groups that can be worked out from them.

# %% [markdown] tags=["lang-fr"] pair="14-e8" source_hash="2929598b2123"
# ## 6. Pour qui code : n'importe quel tableau à deux questions
#
# Écrivez la fonction qui prend quatre comptages (tout le monde, les femmes, les moins de 60 ans, les femmes de moins de 60 ans) et rend le nombre de personnes du plus petit des quatre groupes que l'on peut en tirer.


# %% tags=["exercise", "code"]
def smallest_group(everybody, women, young, young_women):
    # BEGIN SOLUTION
    old_women = women - young_women
    young_men = young - young_women
    old_men = everybody - women - young_men
    return min(young_women, old_women, young_men, old_men)
    # END SOLUTION


# %% tags=["check", "code"]
learn.check("14_any_table", smallest_group, lang=lang)

# %% tags=["hint", "code"]
learn.hints("14_any_table", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="14-e9"
# # A museum shop in Québec, step by step
#
# A museum shop asks a network to show its exhibitions to people it knows. Its file: 150 addresses of an old draw, 510 of the card, 240 with the newsletter's box only, 45 with both boxes, 28 with the network's box only; 12 people have taken that second yes back. How many addresses may be sent? **First, who was asked about the network?** Those with both boxes, and those with that box alone.

# %% [markdown] tags=["lang-fr", "worked"] pair="14-e9" source_hash="f9343e01f3d5"
# # Une boutique de musée au Québec, pas à pas
#
# Une boutique de musée demande à un réseau de montrer ses expositions à des gens qu'elle connaît. Son fichier : 150 adresses d'un ancien tirage, 510 de la carte, 240 avec la seule case de l'infolettre, 45 avec les deux cases, 28 avec la seule case du réseau ; 12 personnes ont retiré ce second oui. Combien d'adresses peuvent être envoyées ? **D'abord, à qui a-t-on parlé du réseau ?** À qui a les deux cases, et à qui a cette seule case.

# %% tags=["worked"]
asked = 45 + 28
asked

# %% [markdown] tags=["lang-en", "worked"] pair="14-e10"
# **Then, who still agrees?** Those who took their yes back leave, from what was sent before too. In the version with gaps, put your number, or the calculation, in place of `None`.

# %% [markdown] tags=["lang-fr", "worked"] pair="14-e10" source_hash="eb857522dec2"
# **Ensuite, qui est encore d'accord ?** Qui a retiré son oui s'en va, y compris de ce qui a été envoyé avant. Dans la version à compléter, mettez votre nombre, ou le calcul, à la place de `None`.

# %% tags=["worked"]
# BEGIN SOLUTION
may_go = asked - 12
# END SOLUTION

# %% [markdown] tags=["lang-en", "worked"] pair="14-e11"
# **Last, the others**: the draw, the card and the newsletter add nothing, however many they are, since nobody asked them about a network. And before one address leaves Québec comes the assessment of what happens to it elsewhere.

# %% [markdown] tags=["lang-fr", "worked"] pair="14-e11" source_hash="14bb06cf892d"
# **Enfin, les autres** : le tirage, la carte et l'infolettre n'ajoutent rien, si nombreux soient-ils, puisque personne ne leur a parlé d'un réseau. Et avant qu'une seule adresse quitte le Québec vient l'évaluation de ce qu'il en advient ailleurs.

# %% tags=["worked", "check"]
learn.check("14_museum", may_go, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("14_museum", lang=lang)
