# %% [markdown] tags=["lang-en"] pair="05-e01"
# # Where should these hours go?
#
# Six short exercises, thirty minutes in all, and a seventh with code for whoever likes it. In each, put your answer in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from. Hints open one at a time.
#
# On every account here, the first two hours of a week bring 63% of what there is to be had, unless the exercise says otherwise:
#
# | hours a week | 1 | 2 | 2.5 | 3 | 4 | 5 |
# | --- | --- | --- | --- | --- | --- | --- |
# | share | 39.3% | 63.2% | 71.3% | 77.7% | 86.5% | 91.8% |
#
# Below its minimum, an account brings nothing.

# %% [markdown] tags=["lang-fr"] pair="05-e01" source_hash="28745d9585d2"
# # Où mettre ces heures ?
#
# Six petits exercices, trente minutes en tout, et un septième avec du code pour qui en a envie. Dans chacun, mettez votre réponse à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient. Les indices s'ouvrent un à un.
#
# Sur chaque compte, les deux premières heures de la semaine apportent 63 % de ce qu'il y a à prendre, sauf si l'exercice dit autre chose :
#
# | heures par semaine | 1 | 2 | 2,5 | 3 | 4 | 5 |
# | --- | --- | --- | --- | --- | --- | --- |
# | part | 39,3 % | 63,2 % | 71,3 % | 77,7 % | 86,5 % | 91,8 % |
#
# Sous son minimum, un compte n'apporte rien.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="05-e02"
# ## 1. What does her week bring?
#
# A florist gives 4 hours a week to Instagram (100 points at most, 1 hour at least) and 2 hours to TikTok (80 points at most, 4 hours at least). **How many points does her week bring?**

# %% [markdown] tags=["lang-fr"] pair="05-e02" source_hash="8c5e19879d2c"
# ## 1. Qu'apporte sa semaine ?
#
# Une fleuriste donne 4 heures par semaine à Instagram (100 points au plus, 1 heure au moins) et 2 heures à TikTok (80 points au plus, 4 heures au moins). **Combien de points sa semaine apporte-t-elle ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 86.5
# END SOLUTION

# %% tags=["check"]
learn.check("05_florist", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("05_florist", lang=lang)

# %% [markdown] tags=["lang-en"] pair="05-e03"
# ## 2. What does a fair split lose?
#
# The same florist also keeps a Facebook page (70 points at most, 2 hours at least). She has 6 hours, and wonders about giving 2 to each of the three accounts. The best plan gives 3.25 hours to Instagram, 2.75 to Facebook and none to TikTok: it brings 132.6 points. **What share of that does the equal split lose?** 0.25 and 25% are read alike.

# %% [markdown] tags=["lang-fr"] pair="05-e03" source_hash="a7bd9e1a0855"
# ## 2. Que perd un partage équitable ?
#
# La même fleuriste tient aussi une page Facebook (70 points au plus, 2 heures au moins). Elle a 6 heures, et se demande si elle en donnerait 2 à chacun des trois comptes. Le meilleur plan donne 3,25 heures à Instagram, 2,75 à Facebook et aucune à TikTok : il apporte 132,6 points. **Quelle part en perd le partage égal ?** 0,25 et 25 % se lisent de la même façon.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 0.19
# END SOLUTION

# %% tags=["check"]
learn.check("05_florist_lost", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("05_florist_lost", lang=lang)

# %% [markdown] tags=["lang-en"] pair="05-e04"
# ## 3. Who gets the next hour?
#
# A bicycle workshop has shared out its week as below, and finds one hour more.
#
# | account | hours today | brings, in points | with one hour more | minimum, in hours |
# | --- | --- | --- | --- | --- |
# | Facebook | 1 | 28.5 | 36.7 | 0.5 |
# | Instagram | 5 | 91.8 | 95.0 | 1 |
# | LinkedIn | 2 | 27.5 | 36.9 | 1 |
# | YouTube | 0 | 0 | 0 | 3 |
#
# **To which account does it go?** Type its name between quotes, as in `answer_3 = "Facebook"`.

# %% [markdown] tags=["lang-fr"] pair="05-e04" source_hash="f7337991715e"
# ## 3. À qui donner l'heure suivante ?
#
# Un atelier de vélos a partagé sa semaine comme ci-dessous, et trouve une heure de plus.
#
# | compte | heures aujourd'hui | apporte, en points | avec une heure de plus | minimum, en heures |
# | --- | --- | --- | --- | --- |
# | Facebook | 1 | 28,5 | 36,7 | 0,5 |
# | Instagram | 5 | 91,8 | 95,0 | 1 |
# | LinkedIn | 2 | 27,5 | 36,9 | 1 |
# | YouTube | 0 | 0 | 0 | 3 |
#
# **À quel compte va-t-elle ?** Tapez son nom entre guillemets droits, comme dans `answer_3 = "Facebook"`.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = "linkedin"
# END SOLUTION

# %% tags=["check"]
learn.check("05_next_hour", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("05_next_hour", lang=lang)

# %% [markdown] tags=["lang-en"] pair="05-e05"
# ## 4. Which account closes?
#
# A music school has 8 hours a week and four accounts, whose minimums add up to 9.5 hours. One of them must close.
#
# | account | points at most | minimum, in hours | hours put in since it opened | best week without it, in points |
# | --- | --- | --- | --- | --- |
# | Instagram | 80 | 1.5 | 40 | 157.5 |
# | Pinterest | 40 | 1 | 300 | 164.6 |
# | TikTok | 60 | 3 | 450 | 173.5 |
# | YouTube | 110 | 4 | 900 | 134.2 |
#
# Four colleagues, four opinions: “The one that could bring the least.” “The one that eats half of the week.” “The one we have hardly begun: the others cost us years.” “The one we should miss least.” **Which one do you close?** Type its name between quotes.

# %% [markdown] tags=["lang-fr"] pair="05-e05" source_hash="a9d254c63576"
# ## 4. Quel compte ferme ?
#
# Une école de musique a 8 heures par semaine et quatre comptes, dont les minimums font ensemble 9,5 heures. Il faut en fermer un.
#
# | compte | points au plus | minimum, en heures | heures données depuis l'ouverture | meilleure semaine sans lui, en points |
# | --- | --- | --- | --- | --- |
# | Instagram | 80 | 1,5 | 40 | 157,5 |
# | Pinterest | 40 | 1 | 300 | 164,6 |
# | TikTok | 60 | 3 | 450 | 173,5 |
# | YouTube | 110 | 4 | 900 | 134,2 |
#
# Quatre collègues, quatre avis : « Celui qui pourrait apporter le moins. » « Celui qui mange la moitié de la semaine. » « Celui que nous venons de commencer : les autres nous ont coûté des années. » « Celui qui nous manquerait le moins. » **Lequel fermez-vous ?** Tapez son nom entre guillemets droits.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = "tiktok"
# END SOLUTION

# %% tags=["check"]
learn.check("05_close", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("05_close", lang=lang)

# %% [markdown] tags=["lang-en"] pair="05-e06"
# ## 5. When has A won?
#
# The music school shows two posters, A and B, to people who pass by: 64 of them will vote. **From how many votes for A may the school print it, 90% sure that most people prefer it?** The lesson has a rule for this, with a square root.

# %% [markdown] tags=["lang-fr"] pair="05-e06" source_hash="161f0c284205"
# ## 5. Quand A a-t-elle gagné ?
#
# L'école de musique montre deux affiches, A et B, à des passants : 64 voteront. **À partir de combien de votes pour A l'école peut-elle l'imprimer, sûre à 90 % que la plupart des gens la préfèrent ?** La leçon donne une règle pour cela, avec une racine carrée.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = 38
# END SOLUTION

# %% tags=["check"]
learn.check("05_votes_to_win", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("05_votes_to_win", lang=lang)

# %% [markdown] tags=["lang-en"] pair="05-e07"
# ## 6. What do you send?
#
# A consultant offers to see where the hours of the school go, and asks for last week's time sheets. Six people filled one in. Everybody in the house knows who works on which days.
#
# | days | contract |
# | --- | --- |
# | Monday to Friday | full time |
# | Monday to Friday | full time |
# | Tuesday to Saturday | full time |
# | Tuesday to Saturday | full time |
# | Monday to Thursday | full time |
# | Saturday and Sunday | student |
#
# The sheets also say how many hours each person gave to each task. **Which version do you send?** Run the check to see the four, then type the letter of one, A to D, between quotes.

# %% [markdown] tags=["lang-fr"] pair="05-e07" source_hash="2c7484a892ef"
# ## 6. Qu'envoyez-vous ?
#
# Un consultant propose de regarder où vont les heures de l'école, et demande les feuilles de temps de la semaine passée. Six personnes en ont rempli une. Toute la maison sait qui travaille quels jours.
#
# | jours | contrat |
# | --- | --- |
# | du lundi au vendredi | temps plein |
# | du lundi au vendredi | temps plein |
# | du mardi au samedi | temps plein |
# | du mardi au samedi | temps plein |
# | du lundi au jeudi | temps plein |
# | samedi et dimanche | étudiant |
#
# Les feuilles disent aussi combien d'heures chaque personne a données à chaque tâche. **Quelle version envoyez-vous ?** Exécutez la vérification pour voir les quatre, puis tapez la lettre de l'une d'elles, de A à D, entre guillemets droits.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_6 = "team"
# END SOLUTION

# %% tags=["check"]
learn.check("05_sheets", answer_6, lang=lang)

# %% tags=["hint"]
learn.hints("05_sheets", lang=lang)

# %% [markdown] tags=["lang-en"] pair="05-e08"
# ## 7. For whoever likes code
#
# Write the function behind all these numbers: what an account brings for some hours a week. `most` is what there is to be had; the first `hours_constant` hours bring 63% of it, so that `most * (1 - math.exp(-hours / hours_constant))` is what hours bring, and below `minimum_hours` there is nothing.

# %% [markdown] tags=["lang-fr"] pair="05-e08" source_hash="89b5d3438972"
# ## 7. Pour qui aime le code
#
# Écrivez la fonction qui est derrière tous ces nombres : ce qu'apporte un compte pour quelques heures par semaine. `most` est ce qu'il y a à prendre ; les `hours_constant` premières heures en apportent 63 %, si bien que `most * (1 - math.exp(-hours / hours_constant))` est ce qu'apportent des heures, et sous `minimum_hours` il n'y a rien.

# %% tags=["exercise", "code"]
import math


def brought(hours, most, minimum_hours, hours_constant):
    # BEGIN SOLUTION
    if hours < minimum_hours:
        return 0
    return most * (1 - math.exp(-hours / hours_constant))
    # END SOLUTION


# %% tags=["check"]
learn.check("05_brought", brought, lang=lang)

# %% tags=["hint"]
learn.hints("05_brought", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="05-e09"
# # A bookshop's five hours, step by step
#
# A bookshop has 5 hours a week and two accounts: reading tips in pictures (100 points at most, 1 hour at least) and live videos (80 points at most, 4 hours at least). What does an equal split lose?
#
# The share of what there is to be had, by hours:
#
# | hours a week | 1 | 2 | 2.5 | 3 | 4 | 5 |
# | --- | --- | --- | --- | --- | --- | --- |
# | share | 39.3% | 63.2% | 71.3% | 77.7% | 86.5% | 91.8% |
#
# **Step 1: the plans worth a try.** All on tips, then all on videos.

# %% [markdown] tags=["lang-fr", "worked"] pair="05-e09" source_hash="b2ac29f759fb"
# # Les cinq heures d'une librairie, pas à pas
#
# Une librairie a 5 heures par semaine et deux comptes : des conseils de lecture en images (100 points au plus, 1 heure au moins) et des vidéos en direct (80 points au plus, 4 heures au moins). Que perd un partage égal ?
#
# La part de ce qu'il y a à prendre, selon les heures :
#
# | heures par semaine | 1 | 2 | 2,5 | 3 | 4 | 5 |
# | --- | --- | --- | --- | --- | --- | --- |
# | part | 39,3 % | 63,2 % | 71,3 % | 77,7 % | 86,5 % | 91,8 % |
#
# **Étape 1 : les plans qui valent un essai.** Tout aux conseils, puis tout aux vidéos.

# %% tags=["worked"]
all_on_tips = 100 * 0.918
all_on_videos = 80 * 0.918
all_on_tips, all_on_videos

# %% [markdown] tags=["lang-en", "worked"] pair="05-e10"
# **Step 2: both at their minimum.** 1 hour of tips and 4 of videos fill the week exactly. Each brings its own share of its own total.

# %% [markdown] tags=["lang-fr", "worked"] pair="05-e10" source_hash="f59bd38c0569"
# **Étape 2 : les deux à leur minimum.** 1 heure de conseils et 4 de vidéos remplissent exactement la semaine. Chacun apporte sa part de son propre total.

# %% tags=["worked"]
both = 100 * 0.393 + 80 * 0.865
both

# %% [markdown] tags=["lang-en", "worked"] pair="05-e11"
# That is more than either account alone: it is the best plan.
#
# **Step 3: the equal split.** 2.5 hours each. The tips pass their minimum; do the videos? Then **step 4**: what is lost, as a share of the best plan.

# %% [markdown] tags=["lang-fr", "worked"] pair="05-e11" source_hash="73a285183c6f"
# C'est plus que chacun des comptes seul : c'est le meilleur plan.
#
# **Étape 3 : le partage égal.** 2,5 heures chacun. Les conseils dépassent leur minimum ; et les vidéos ? Puis **étape 4** : ce qui est perdu, en part du meilleur plan.

# %% tags=["worked"]
# BEGIN SOLUTION
equal = 100 * 0.713 + 0
answer = (both - equal) / both
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("05_bookshop", answer, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("05_bookshop", lang=lang)
