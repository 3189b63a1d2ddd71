# %% [markdown] tags=["lang-en"] pair="03-e1"
# # Who sees it: five exercises
#
# About 30 minutes. Put your number, or your letter, in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from, and under each check three hints wait, to be opened one at a time. The fifth exercise is for those who like code; nobody needs it.

# %% [markdown] tags=["lang-fr"] pair="03-e1" source_hash="68aa6bfc2450"
# # Qui voit passer le message : cinq exercices
#
# Environ 30 minutes. Mettez votre nombre, ou votre lettre, à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient ; sous chacune, trois indices s'ouvrent un à un. Le cinquième exercice est pour ceux qui aiment le code ; personne n'en a besoin.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="03-e2"
# ## 1. A month at the library
#
# A library in Sherbrooke has a page with 1,200 followers. One post is seen by 2.5% of them, and the page publishes 8 posts in a month. If each post fell on followers at random, 220 different ones would see at least one. In truth many are the same each time: the overlap is 0.6. **How many different followers see at least one post of the month?**

# %% [markdown] tags=["lang-fr"] pair="03-e2" source_hash="bdd23d868b40"
# ## 1. Un mois à la bibliothèque
#
# Une bibliothèque de Sherbrooke a une page suivie par 1 200 abonnés. Une publication est vue par 2,5 % d'entre eux, et la page en met 8 en ligne dans le mois. Si chacune tombait au hasard, 220 abonnés différents en verraient au moins une. En réalité, ce sont souvent les mêmes : le recouvrement est de 0,6. **Combien d'abonnés différents voient au moins une publication du mois ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 106
# END SOLUTION

# %% tags=["check"]
learn.check("03_month_at_the_library", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("03_month_at_the_library", lang=lang)

# %% [markdown] tags=["lang-en"] pair="03-e3"
# ## 2. Where is the border?
#
# A post takes a florist 45 minutes, and 2% of her followers see it. A private message takes her 3 minutes, and 80% of her messages are read. **From how many followers on does one post reach more people than the messages she could write in the same 45 minutes?**

# %% [markdown] tags=["lang-fr"] pair="03-e3" source_hash="affef969f7bf"
# ## 2. Où passe la frontière ?
#
# Une publication demande 45 minutes à une fleuriste, et 2 % de ses abonnés la voient. Un message privé lui prend 3 minutes, et 80 % de ses messages sont lus. **À partir de combien d'abonnés une publication touche-t-elle plus de monde que les messages qu'elle pourrait écrire pendant ces 45 minutes ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 600
# END SOLUTION

# %% tags=["check"]
learn.check("03_border", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("03_border", lang=lang)

# %% [markdown] tags=["lang-en"] pair="03-e4"
# ## 3. One rate for two accounts
#
# A bookshop puts the same photo on its two accounts. On Facebook, 80 of its 4,000 followers see it, which is 2%; on Instagram, 45 of its 500, which is 9%. **What share of all these followers sees it, in percent?**

# %% [markdown] tags=["lang-fr"] pair="03-e4" source_hash="1a771b2514dc"
# ## 3. Un seul taux pour deux comptes
#
# Une librairie met la même photo sur ses deux comptes. Sur Facebook, 80 de ses 4 000 abonnés la voient, soit 2 % ; sur Instagram, 45 de ses 500, soit 9 %. **Quelle part de tous ces abonnés la voit, en pour cent ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 2.78
# END SOLUTION

# %% tags=["check"]
learn.check("03_rate_of_both", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("03_rate_of_both", lang=lang)

# %% [markdown] tags=["lang-en"] pair="03-e5"
# ## 4. Who next? A decision
#
# The bakery of the lesson starts a bread course and wants neighbours who do not follow it to hear of it. No ads; one of these four:
#
# | | way | people | who see it | of these, nearby |
# | --- | --- | --- | --- | --- |
# | A | a local celebrity shares the post | 6,000 followers | 5% | 6% |
# | B | ten customers, taken at random, share it | the contacts of 10 people | 10% | 50% |
# | C | six friends whom customers have named share it | the contacts of 6 people | 10% | 50% |
# | D | she writes to those who entered her draw in 2019, to be told whether they had won | 800 addresses | 30% | 90% |
#
# People in this town have 20, 40, 40, 60, 80, 80, 100, 120, 160 or 500 contacts, as many people of each kind (the sum is 1,200, the sum of the squares 320,000). **Which way reaches the most neighbours, among those she may use?** Answer with a letter.

# %% [markdown] tags=["lang-fr"] pair="03-e5" source_hash="a8ecb282154f"
# ## 4. Et maintenant, qui ? Une décision
#
# La boulangerie de la leçon ouvre un cours de pain et veut que des voisins qui ne la suivent pas en entendent parler. Pas de publicité ; un seul de ces quatre moyens :
#
# | | moyen | personnes | qui voient | parmi elles, à proximité |
# | --- | --- | --- | --- | --- |
# | A | une célébrité locale partage la publication | 6 000 abonnés | 5 % | 6 % |
# | B | dix clients, pris au hasard, la partagent | les contacts de 10 personnes | 10 % | 50 % |
# | C | six connaissances que des clients ont nommées la partagent | les contacts de 6 personnes | 10 % | 50 % |
# | D | elle écrit à ceux qui ont participé à son tirage au sort en 2019, pour savoir s'ils avaient gagné | 800 adresses | 30 % | 90 % |
#
# Dans cette ville, les gens ont 20, 40, 40, 60, 80, 80, 100, 120, 160 ou 500 contacts, autant de gens dans chaque cas (la somme est de 1 200, la somme des carrés de 320 000). **Parmi les moyens qu'elle a le droit d'employer, lequel touche le plus de voisins ?** Répondez par une lettre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = "C"
# END SOLUTION

# %% tags=["check"]
learn.check("03_new_people", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("03_new_people", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="03-e6"
# A: 6,000 x 5% x 6% = 18 neighbours. B: 10 x 120 x 10% x 50% = 60. C: a friend who is named has 320,000 / 1,200 = 267 contacts, so 6 x 267 x 10% x 50% = 80. D would reach 800 x 30% x 90% = 216, but its addresses were given for a draw. To discuss: what would she have to ask, today, for a list that is hers to use?

# %% [markdown] tags=["lang-fr", "solution"] pair="03-e6" source_hash="5f351e6484f9"
# A : 6 000 x 5 % x 6 % = 18 voisins. B : 10 x 120 x 10 % x 50 % = 60. C : une connaissance que l'on nomme a 320 000 / 1 200 = 267 contacts, donc 6 x 267 x 10 % x 50 % = 80. D en toucherait 800 x 30 % x 90 % = 216, mais ses adresses ont été données pour un tirage. À discuter : que devrait-elle demander, aujourd'hui, pour avoir une liste dont elle puisse se servir ?

# %% [markdown] tags=["lang-en"] pair="03-e7"
# ## 5. For those who code: any month, any account
#
# Write the function that gives the different followers a month of posts reaches: `overlap` x what one post reaches, plus (1 - `overlap`) x what the posts would reach at random. Rates are shares: 0.025 for 2.5%.

# %% [markdown] tags=["lang-fr"] pair="03-e7" source_hash="1a4738c03c6f"
# ## 5. Pour qui code : n'importe quel mois, n'importe quel compte
#
# Écrivez la fonction qui donne les abonnés différents touchés par un mois de publications : `overlap` x ce que touche une publication, plus (1 - `overlap`) x ce que les publications toucheraient au hasard. Les taux sont des parts : 0,025 pour 2,5 %.


# %% tags=["exercise", "code"]
def month_reach(followers, reach_rate, posts, overlap):
    # BEGIN SOLUTION
    at_random = followers * (1 - (1 - reach_rate) ** posts)
    return overlap * followers * reach_rate + (1 - overlap) * at_random
    # END SOLUTION


# %% tags=["check", "code"]
learn.check("03_month_function", month_reach, lang=lang)

# %% tags=["hint", "code"]
learn.hints("03_month_function", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="03-e8"
# # A month at the pool, step by step
#
# A swimming pool has 900 followers; one post is seen by 5% of them; it publishes 16 posts in the month, and the overlap is 0.25. How many different followers see at least one? **First, one post**: followers times the reach rate.

# %% [markdown] tags=["lang-fr", "worked"] pair="03-e8" source_hash="6a21469c46b7"
# # Un mois à la piscine, pas à pas
#
# Une piscine a 900 abonnés ; une publication est vue par 5 % d'entre eux ; elle en met 16 en ligne dans le mois, et le recouvrement est de 0,25. Combien d'abonnés différents en voient au moins une ? **D'abord, une publication** : les abonnés multipliés par le taux de portée.

# %% tags=["worked"]
one_post = 900 * 0.05
one_post

# %% [markdown] tags=["lang-en", "worked"] pair="03-e9"
# **Then, at random**: each post would miss 95% of them, 16 times in a row; all the others would have seen at least one.

# %% [markdown] tags=["lang-fr", "worked"] pair="03-e9" source_hash="53967fb68ecc"
# **Ensuite, au hasard** : chaque publication en manquerait 95 %, 16 fois de suite ; tous les autres en auraient vu au moins une.

# %% tags=["worked"]
at_random = 900 * (1 - 0.95**16)
round(at_random)

# %% [markdown] tags=["lang-en", "worked"] pair="03-e10"
# **Last, the month**: a quarter of the way goes to the same people each time, three quarters to people at random. In the version with a gap, put your number, or the calculation, in place of `None`.

# %% [markdown] tags=["lang-fr", "worked"] pair="03-e10" source_hash="4c11bc747162"
# **Enfin, le mois** : un quart va aux mêmes personnes à chaque fois, trois quarts à des gens au hasard. Dans la version à compléter, mettez votre nombre, ou le calcul, à la place de `None`.

# %% tags=["worked"]
# BEGIN SOLUTION
month = 0.25 * one_post + 0.75 * at_random
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("03_month_at_the_pool", month, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("03_month_at_the_pool", lang=lang)
