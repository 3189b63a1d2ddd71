# %% [markdown] tags=["lang-en"] pair="10-e1"
# # What a profile gives away: six exercises
#
# About 30 minutes. Put your number, or your letter, in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from, and under each check three hints wait, to be opened one at a time. The sixth exercise is for those who like code; nobody needs it. All these people are invented.

# %% [markdown] tags=["lang-fr"] pair="10-e1" source_hash="85bf4a6848e6"
# # Ce que livre un profil : six exercices
#
# Environ 30 minutes. Mettez votre nombre, ou votre lettre, à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient ; sous chacune, trois indices s'ouvrent un à un. Le sixième exercice est pour ceux qui aiment le code ; personne n'en a besoin. Toutes ces personnes sont inventées.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="10-e2"
# ## 1. Ten readers
#
# A library wants to publish what its readers borrow, without their names. Here are ten of them.
#
# | no. | area | sex | born in the |
# | --- | --- | --- | --- |
# | 1 | north | f | 1980s |
# | 2 | north | f | 1980s |
# | 3 | north | m | 1980s |
# | 4 | north | m | 1990s |
# | 5 | north | m | 1990s |
# | 6 | south | f | 1990s |
# | 7 | south | f | 1990s |
# | 8 | south | f | 2000s |
# | 9 | south | m | 2000s |
# | 10 | south | m | 1990s |
#
# **How many of the ten are alone with their three answers?**

# %% [markdown] tags=["lang-fr"] pair="10-e2" source_hash="bf9eb9568f07"
# ## 1. Dix lecteurs
#
# Une bibliothèque veut publier ce qu'empruntent ses lecteurs, sans leurs noms. En voici dix.
#
# | nº | secteur | sexe | né dans les années |
# | --- | --- | --- | --- |
# | 1 | nord | f | 1980 |
# | 2 | nord | f | 1980 |
# | 3 | nord | h | 1980 |
# | 4 | nord | h | 1990 |
# | 5 | nord | h | 1990 |
# | 6 | sud | f | 1990 |
# | 7 | sud | f | 1990 |
# | 8 | sud | f | 2000 |
# | 9 | sud | h | 2000 |
# | 10 | sud | h | 1990 |
#
# **Combien des dix sont seuls avec leurs trois réponses ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 4
# END SOLUTION

# %% tags=["check"]
learn.check("10_alone_in_ten", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("10_alone_in_ten", lang=lang)

# %% [markdown] tags=["lang-en"] pair="10-e3"
# ## 2. The page of the chess club
#
# The chess club of the same town has six members; whether they read at the library, nobody says. Its page shows their names under a photo.
#
# | name | area | sex | born in the |
# | --- | --- | --- | --- |
# | Alix | south | f | 2000s |
# | Bruno | north | m | 1980s |
# | Claire | north | f | 1980s |
# | David | south | m | 1990s |
# | Emma | south | f | 1990s |
# | Farid | north | m | 2000s |
#
# Suppose that whoever fits is in the list. **To how many of the ten lines does this page put a name for certain?**

# %% [markdown] tags=["lang-fr"] pair="10-e3" source_hash="36458f1920b7"
# ## 2. La page du club d'échecs
#
# Le club d'échecs de la même ville compte six membres ; lisent-ils à la bibliothèque, personne ne le dit. Sa page montre leurs noms sous une photo.
#
# | nom | secteur | sexe | né dans les années |
# | --- | --- | --- | --- |
# | Alix | sud | f | 2000 |
# | Bruno | nord | h | 1980 |
# | Claire | nord | f | 1980 |
# | David | sud | h | 1990 |
# | Emma | sud | f | 1990 |
# | Farid | nord | h | 2000 |
#
# Supposez que qui correspond est dans la liste. **Sur combien des dix lignes cette page met-elle un nom à coup sûr ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 3
# END SOLUTION

# %% tags=["check"]
learn.check("10_named_by_the_club", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("10_named_by_the_club", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="10-e4"
# Alix is line 8, Bruno line 3, David line 10. Claire fits lines 1 and 2, Emma lines 6 and 7: one chance in two each, which may be one too many. Farid fits none. Line 9 is alone in the list, and its owner does not play chess: safe until the next page. To discuss: what if both lines of Emma had borrowed the same book?

# %% [markdown] tags=["lang-fr", "solution"] pair="10-e4" source_hash="4e665a424068"
# Alix est la ligne 8, Bruno la ligne 3, David la ligne 10. Claire correspond aux lignes 1 et 2, Emma aux lignes 6 et 7 : une chance sur deux chacune, et c'est peut-être déjà trop. Farid ne correspond à aucune. La ligne 9 est seule dans la liste, et son lecteur ne joue pas aux échecs : à l'abri jusqu'à la prochaine page. À discuter : et si les deux lignes d'Emma avaient emprunté le même livre ?

# %% [markdown] tags=["lang-en"] pair="10-e5"
# ## 3. A district
#
# A district has 20,000 residents. Dates of birth and sexes make 58,400 different answers, each taken to be as likely as any other. **What share of the residents is alone with its answer, in percent?** A telephone's calculator does it: the key is called *x to the y*; or type the sum in the cell, where `**` means “to the power of”.

# %% [markdown] tags=["lang-fr"] pair="10-e5" source_hash="d049d148d50d"
# ## 3. Un quartier
#
# Un quartier compte 20 000 habitants. Les dates de naissance et les sexes font 58 400 réponses différentes, tenues pour aussi probables l'une que l'autre. **Quelle part des habitants est seule avec sa réponse, en pour cent ?** La calculatrice d'un téléphone y suffit : la touche s'appelle *x puissance y* ; ou tapez le calcul dans la cellule, où `**` veut dire « puissance ».

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 71
# END SOLUTION

# %% tags=["check"]
learn.check("10_alone_in_an_area", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("10_alone_in_an_area", lang=lang)

# %% [markdown] tags=["lang-en"] pair="10-e6"
# ## 4. Four answers in a town
#
# A town has 48,000 residents. Somebody's profile gives a postal area where 25% of them live, a sex that 50% have, a year of birth that 2% share, and an employer for whom 10% work. Take the answers to have nothing to do with each other. **How many people of the town match all four?**

# %% [markdown] tags=["lang-fr"] pair="10-e6" source_hash="bfa1c6b24b6a"
# ## 4. Quatre réponses dans une ville
#
# Une ville compte 48 000 habitants. Un profil donne un secteur postal où habitent 25 % d'entre eux, un sexe qu'ont 50 % d'entre eux, une année de naissance que partagent 2 % d'entre eux, et un employeur pour qui travaillent 10 % d'entre eux. Supposez que ces réponses n'ont rien à voir entre elles. **Combien de gens de la ville correspondent aux quatre ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = 12
# END SOLUTION

# %% tags=["check"]
learn.check("10_left_in_town", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("10_left_in_town", lang=lang)

# %% [markdown] tags=["lang-en"] pair="10-e7"
# ## 5. Which list leaves the house? A decision
#
# The library asks an agency in which area to open late, and for which ages. The agency wants the loans of its 600 readers, “anonymously”. Four versions lie on the table:
#
# | choice | version | columns | people alone | smallest group | mean group |
# | --- | --- | --- | --- | --- | --- |
# | A | names and addresses removed | area, sex, full date of birth, loans | 588 | 1 | 1.02 |
# | B | area and age in tens | area, age in tens, loans | 0 | 6 | 24 |
# | C | the employer too, but no date of birth | area, sex, age in tens, employer, loans | 41 | 1 | 8 |
# | D | sex and loans only | sex, loans | 0 | 280 | 300 |
#
# **Which one does she send?** Answer with a letter.

# %% [markdown] tags=["lang-fr"] pair="10-e7" source_hash="b7205a37558b"
# ## 5. Quelle liste sort de la maison ? Une décision
#
# La bibliothèque demande à une agence dans quel secteur ouvrir tard, et pour quels âges. L'agence veut les emprunts de ses 600 lecteurs, « anonymement ». Quatre versions sont sur la table :
#
# | choix | version | colonnes | gens seuls | plus petit groupe | groupe moyen |
# | --- | --- | --- | --- | --- | --- |
# | A | noms et adresses retirés | secteur, sexe, date de naissance complète, emprunts | 588 | 1 | 1,02 |
# | B | secteur et âge par dizaines | secteur, âge par dizaines, emprunts | 0 | 6 | 24 |
# | C | l'employeur en plus, mais sans date de naissance | secteur, sexe, âge par dizaines, employeur, emprunts | 41 | 1 | 8 |
# | D | sexe et emprunts seulement | sexe, emprunts | 0 | 280 | 300 |
#
# **Laquelle envoie-t-elle ?** Répondez par une lettre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = "B"
# END SOLUTION

# %% tags=["check"]
learn.check("10_list_to_send", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("10_list_to_send", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="10-e8"
# A has no names, and nearly everybody stands alone in it. C has a mean group of 8, and 41 people alone. D protects everybody, and says nothing about areas or ages. B says what was asked. To discuss: could the agency do with counts alone, and would the readers expect their loans to go to an agency at all?

# %% [markdown] tags=["lang-fr", "solution"] pair="10-e8" source_hash="ce465673ecb7"
# A n'a pas de noms, et presque tout le monde y est seul. C a un groupe moyen de 8, et 41 personnes seules. D protège tout le monde, et ne dit rien des secteurs ni des âges. B dit ce qui est demandé. À discuter : des totaux suffiraient-ils à l'agence, et les lecteurs s'attendent-ils seulement à ce que leurs emprunts partent dans une agence ?

# %% [markdown] tags=["lang-en"] pair="10-e9"
# ## 6. For those who code: any area
#
# Write the function that gives the share of an area's residents who are alone: `people` live there, and `cells` different answers are possible, each as likely as any other. A share is a number from 0 to 1.

# %% [markdown] tags=["lang-fr"] pair="10-e9" source_hash="fc4c9585db6d"
# ## 6. Pour qui code : n'importe quel secteur
#
# Écrivez la fonction qui donne la part des habitants d'un secteur qui sont seuls : `people` personnes y habitent, et `cells` réponses différentes sont possibles, aussi probables l'une que l'autre. Une part est un nombre de 0 à 1.


# %% tags=["exercise", "code"]
def share_alone(people, cells):
    # BEGIN SOLUTION
    one_neighbour_differs = 1 - 1 / cells
    return one_neighbour_differs ** (people - 1)
    # END SOLUTION


# %% tags=["check", "code"]
learn.check("10_alone_function", share_alone, lang=lang)

# %% tags=["hint", "code"]
learn.hints("10_alone_function", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="10-e10"
# # A member of the club, step by step
#
# A sports club has 3,200 members. A profile says that its owner lives in a district where one member in 8 lives, is a woman (one in 2), and plays badminton (one in 20). How many members still match? **First, the shares**: each answer keeps its share of those who are left.

# %% [markdown] tags=["lang-fr", "worked"] pair="10-e10" source_hash="0bbe1c884b3f"
# # Un membre du club, pas à pas
#
# Un club sportif compte 3 200 membres. Un profil dit que sa titulaire habite un quartier où vit un membre sur 8, que c'est une femme (un sur 2), et qu'elle joue au badminton (un sur 20). Combien de membres correspondent encore ? **D'abord, les parts** : chaque réponse garde sa part de ceux qui restent.

# %% tags=["worked"]
share_left = 1 / 8 * 1 / 2 * 1 / 20
share_left

# %% [markdown] tags=["lang-en", "worked"] pair="10-e11"
# **Then, the same in bits**: 3 for the district, 1 for the sex, and for one in 20 a little more than 4, since 2 multiplied by itself 4 times is 16. In all, somewhat more than 8, of the 11.6 that it would take to single her out.

# %% [markdown] tags=["lang-fr", "worked"] pair="10-e11" source_hash="e05b504b6ed2"
# **Ensuite, la même chose en bits** : 3 pour le quartier, 1 pour le sexe, et pour un sur 20 un peu plus de 4, puisque 2 multiplié 4 fois par lui-même fait 16. En tout, un peu plus de 8, sur les 11,6 qu'il faudrait pour l'isoler.

# %% tags=["worked"]
two_to_the_bits = 8 * 2 * 20
two_to_the_bits

# %% [markdown] tags=["lang-en", "worked"] pair="10-e12"
# **Last, the people**: the members of the club, divided by that number. In the version with a gap, put your number, or the calculation, in place of `None`.

# %% [markdown] tags=["lang-fr", "worked"] pair="10-e12" source_hash="69ad43670b97"
# **Enfin, les gens** : les membres du club, divisés par ce nombre. Dans la version à compléter, mettez votre nombre, ou le calcul, à la place de `None`.

# %% tags=["worked"]
# BEGIN SOLUTION
people_left = 3200 / two_to_the_bits
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("10_left_at_the_club", people_left, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("10_left_at_the_club", lang=lang)
