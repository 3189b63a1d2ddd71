# %% [markdown] tags=["lang-en"] pair="01-e0"
# # Choosing where to be: five exercises
#
# 30 minutes in all, no code. In each exercise, put your answer in place of `None`: a number, or the letter of an option. Press Shift and Enter in that cell, then in the next one: it says whether the answer is right, or which slip it comes from. Three hints follow each exercise.

# %% [markdown] tags=["lang-fr"] pair="01-e0" source_hash="f3c6bf9c4048"
# # Choisir ses réseaux : cinq exercices
#
# 30 minutes en tout, sans code. Dans chaque exercice, mettez votre réponse à la place de `None` : un nombre, ou la lettre d'une réponse proposée. Appuyez sur Maj et Entrée dans cette cellule, puis dans la suivante : elle dit si la réponse est juste, ou de quelle confusion elle vient. Trois indices suivent chaque exercice.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="01-e1"
# ## 1. The hirer of sound equipment
#
# A firm in Nantes hires out sound equipment. It sells to firms only: concert halls and festivals. It writes well, takes no pictures and makes no videos. It has 3 hours a week, and each account asks for at least 2. Ten customers were asked which networks they open for their work: nine said Instagram, six X, three LinkedIn. The audience weighs 50 points, the results sought 30, the content 20.
#
# | account | lives on | audience | results | content |
# | --- | --- | --- | --- | --- |
# | the owner's LinkedIn profile | texts | 0.3 | 0.7 | 1 |
# | X | texts | 0.6 | 0.4 | 1 |
# | Instagram | photos | 0.9 | 0.8 | 0 |
#
# **Which account should it look after first?**
#
# A. the LinkedIn profile; B. X; C. Instagram; D. all three, an hour each.

# %% [markdown] tags=["lang-fr"] pair="01-e1" source_hash="74a98eaf26aa"
# ## 1. Le loueur de sonorisation
#
# Une entreprise de Nantes loue du matériel de sonorisation. Elle ne vend qu'à des entreprises : salles de concert et festivals. Elle écrit bien, ne fait ni photos ni vidéos. Elle dispose de 3 heures par semaine, et chaque compte en demande au moins 2. On a demandé à dix clients quels réseaux ils ouvrent pour leur travail : neuf ont cité Instagram, six X, trois LinkedIn. Le public pèse 50 points, les résultats cherchés 30, les contenus 20.
#
# | compte | vit de | public | résultats | contenus |
# | --- | --- | --- | --- | --- |
# | profil LinkedIn du patron | textes | 0,3 | 0,7 | 1 |
# | X | textes | 0,6 | 0,4 | 1 |
# | Instagram | photos | 0,9 | 0,8 | 0 |
#
# **De quel compte doit-elle s'occuper en premier ?**
#
# A. le profil LinkedIn ; B. X ; C. Instagram ; D. les trois, une heure chacun.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = "B"
# END SOLUTION

# %% tags=["check"]
learn.check("01_first_account", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("01_first_account", lang=lang)

# %% [markdown] tags=["lang-en"] pair="01-e2"
# ## 2. How far must a weight move?
#
# Two accounts, two criteria. The audience weighs 75 points out of 100, the content the other 25, and the first account leads.
#
# | account | audience | content |
# | --- | --- | --- |
# | the first | 0.9 | 0.4 |
# | the second | 0.7 | 0.7 |
#
# Take points away from the audience and give them to the content. **At how many points for the audience does the second account draw level?**

# %% [markdown] tags=["lang-fr"] pair="01-e2" source_hash="8bfeeac4d93f"
# ## 2. De combien faut-il déplacer un poids ?
#
# Deux comptes, deux critères. Le public pèse 75 points sur 100, les contenus les 25 autres, et le premier compte mène.
#
# | compte | public | contenus |
# | --- | --- | --- |
# | le premier | 0,9 | 0,4 |
# | le second | 0,7 | 0,7 |
#
# Retirez des points au public pour les donner aux contenus. **À combien de points pour le public le second compte rejoint-il le premier ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 60
# END SOLUTION

# %% tags=["check"]
learn.check("01_weight_that_flips", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("01_weight_that_flips", lang=lang)

# %% [markdown] tags=["lang-en"] pair="01-e3"
# ## 3. An old number
#
# A text without a date says of an invented network: “It has 50 million members.” Today one finds two figures: 130 million accounts opened, and 52 million people active in a month. Two numbers within a tenth of each other count as the same.
#
# **What do you write beside the claim?**
#
# A. confirmed; B. corrected: the number is another one; C. true on a condition; D. no figure can meet it.

# %% [markdown] tags=["lang-fr"] pair="01-e3" source_hash="2e8828f966b9"
# ## 3. Un vieux nombre
#
# Un texte sans date dit d'un réseau inventé : « Il a 50 millions de membres. » On trouve aujourd'hui deux chiffres : 130 millions de comptes ouverts, et 52 millions de personnes actives dans le mois. Deux nombres à un dixième près l'un de l'autre comptent comme le même.
#
# **Qu'écrivez-vous à côté de l'affirmation ?**
#
# A. confirmée ; B. corrigée : le nombre est un autre ; C. vraie à une condition ; D. aucun chiffre ne permet d'en juger.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = "C"
# END SOLUTION

# %% tags=["check"]
learn.check("01_verdict", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("01_verdict", lang=lang)

# %% [markdown] tags=["lang-en"] pair="01-e4"
# ## 4. Ten minutes of talk
#
# A room compares two accounts on three criteria. Five people have each shared 100 points. Four have the first account ahead, and Chloé the second.
#
# | account | audience | content | growth |
# | --- | --- | --- | --- |
# | the first | 0.7 | 0.6 | 0.3 |
# | the second | 0.5 | 0.6 | 0.8 |
#
# | points of | audience | content | growth |
# | --- | --- | --- | --- |
# | Ana | 35 | 60 | 5 |
# | Ben | 65 | 30 | 5 |
# | Chloé | 65 | 5 | 30 |
# | Dan | 50 | 40 | 10 |
# | Emma | 55 | 40 | 5 |
#
# **What deserves ten minutes of talk?**
#
# A. the audience; B. the content; C. the growth; D. nothing: four out of five agree.

# %% [markdown] tags=["lang-fr"] pair="01-e4" source_hash="38f6c06b508a"
# ## 4. Dix minutes de discussion
#
# Un groupe compare deux comptes selon trois critères. Cinq personnes ont chacune réparti 100 points. Pour quatre d'entre elles, le premier compte est devant ; pour Chloé, c'est le second.
#
# | compte | public | contenus | croissance |
# | --- | --- | --- | --- |
# | le premier | 0,7 | 0,6 | 0,3 |
# | le second | 0,5 | 0,6 | 0,8 |
#
# | points de | public | contenus | croissance |
# | --- | --- | --- | --- |
# | Ana | 35 | 60 | 5 |
# | Ben | 65 | 30 | 5 |
# | Chloé | 65 | 5 | 30 |
# | Dan | 50 | 40 | 10 |
# | Emma | 55 | 40 | 5 |
#
# **Qu'est-ce qui mérite dix minutes de discussion ?**
#
# A. le public ; B. les contenus ; C. la croissance ; D. rien : quatre sur cinq sont d'accord.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = "C"
# END SOLUTION

# %% tags=["check"]
learn.check("01_what_divides", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("01_what_divides", lang=lang)

# %% [markdown] tags=["lang-en"] pair="01-e5"
# ## 5. The list of prospects
#
# A seller in Lyon has filled a spreadsheet in an evening. “It was all public,” he says.
#
# | rows | where they come from |
# | --- | --- |
# | 120 | buyers copied from their LinkedIn profiles: name, post, work address |
# | 18 | buyers copied from their open Instagram accounts: name, tastes, town |
# | 35 | visitors of a trade fair who left their card on a form that said what for |
# | 27 | switchboard numbers of firms, with nobody's name |
#
# The firm decides to keep the file and to do what the law of the European Union asks. **How many people must it tell that they are in it?**

# %% [markdown] tags=["lang-fr"] pair="01-e5" source_hash="33839698f918"
# ## 5. Le fichier de prospection
#
# Un vendeur de Lyon a rempli un tableur en une soirée. « Tout était public », dit-il.
#
# | lignes | d'où elles viennent |
# | --- | --- |
# | 120 | acheteurs copiés sur leur profil LinkedIn : nom, poste, adresse de travail |
# | 18 | acheteurs copiés sur leur compte Instagram ouvert : nom, goûts, ville |
# | 35 | visiteurs d'un salon qui ont laissé leur carte sur un formulaire qui disait pourquoi |
# | 27 | numéros de standard d'entreprises, sans le nom de personne |
#
# L'entreprise décide de garder le fichier et de faire ce que demande le droit de l'Union européenne. **Combien de personnes doit-elle informer qu'elles y figurent ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = 138
# END SOLUTION

# %% tags=["check"]
learn.check("01_people_to_tell", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("01_people_to_tell", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="01-w1"
# # A worked problem: the toy shop
#
# A toy shop has 5 hours a week, takes photos and films nothing. Its audience weighs 70 points and what it can publish 30. Three accounts come to mind: Instagram (0.7 for the audience, 0.9 for the content), a Facebook page (0.8 and 0.3), YouTube (0.6 for the audience).
#
# **First, rule out.** YouTube lives on video and the shop films nothing: it is out, and has no score. Each of the other two asks for 2 hours a week at the least, so both can be fed.
#
# **Then, score what is left.** Each value times its share of the points.

# %% [markdown] tags=["lang-fr", "worked"] pair="01-w1" source_hash="2ea11c0c6331"
# # Un exemple résolu : le magasin de jouets
#
# Un magasin de jouets dispose de 5 heures par semaine, fait des photos et ne filme rien. Son public pèse 70 points, et ce qu'il sait publier 30. Trois comptes viennent à l'esprit : Instagram (0,7 pour le public, 0,9 pour les contenus), une page Facebook (0,8 et 0,3), YouTube (0,6 pour le public).
#
# **D'abord, écarter.** YouTube vit de vidéos et le magasin ne filme rien : il est écarté, sans note. Chacun des deux autres demande au moins 2 heures par semaine : on peut donc nourrir les deux.
#
# **Ensuite, noter ce qui reste.** Chaque valeur, multipliée par sa part des points.

# %% tags=["worked"]
instagram = 0.7 * 70 / 100 + 0.9 * 30 / 100
round(instagram, 2)

# %% [markdown] tags=["lang-en", "worked"] pair="01-w2"
# Instagram has 0.76. The same for the Facebook page, then Instagram's lead over it. If a line below says `None`, put your number in its place.

# %% [markdown] tags=["lang-fr", "worked"] pair="01-w2" source_hash="1b812ba76fb0"
# Instagram obtient 0,76. De même pour la page Facebook ; puis l'avance d'Instagram sur elle. Si une ligne ci-dessous dit `None`, mettez votre nombre à sa place.

# %% tags=["worked"]
# BEGIN SOLUTION
facebook = 0.8 * 70 / 100 + 0.3 * 30 / 100
answer = round(instagram - facebook, 2)
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("01_toy_shop", answer, lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="01-w3"
# **Last, ask how firm it is.** A lead as wide as that does not melt when the points move a little: the audience would have to weigh more than 85 points out of 100 before the page draws level. And the fact to check first is not a weight: are the shop's customers really there?

# %% [markdown] tags=["lang-fr", "worked"] pair="01-w3" source_hash="5abc3b63faa3"
# **Enfin, demander si c'est solide.** Une avance aussi large ne fond pas quand les points bougent un peu : il faudrait que le public pèse plus de 85 points sur 100 pour que la page la rattrape. Et le premier fait à vérifier n'est pas un poids : les clients du magasin y sont-ils vraiment ?
