# %% [markdown] tags=["lang-en"] pair="11-e1"
# # What likes and friends reveal: six exercises
#
# About 30 minutes. Put your number, or your letter, in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from, and under each check three hints wait, to be opened one at a time. The sixth exercise is for those who like code; nobody needs it. Everybody in these exercises is invented.

# %% [markdown] tags=["lang-fr"] pair="11-e1" source_hash="6a489f748b0b"
# # Ce que révèlent les J'aime et les amis : six exercices
#
# Environ 30 minutes. Mettez votre nombre, ou votre lettre, à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient ; sous chacune, trois indices s'ouvrent un à un. Le sixième exercice est pour ceux qui aiment le code ; personne n'en a besoin. Tout le monde dans ces exercices est inventé.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="11-e2"
# ## 1. Eight people and a score
#
# A score made of likes has been given to eight people. Those who have the trait got 12, 9 and 5; those who have not, 10, 6, 4, 3 and 1. **In what share of the pairs, in percent, does somebody who has the trait score above somebody who has not?**

# %% [markdown] tags=["lang-fr"] pair="11-e2" source_hash="4dd0934a331a"
# ## 1. Huit personnes et un score
#
# Un score fait de J'aime a été donné à huit personnes. Celles qui ont le trait ont obtenu 12, 9 et 5 ; celles qui ne l'ont pas, 10, 6, 4, 3 et 1. **Dans quelle part des paires, en pour cent, quelqu'un qui a le trait obtient-il plus que quelqu'un qui ne l'a pas ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 80
# END SOLUTION

# %% tags=["check"]
learn.check("11_pairs_of_eight", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("11_pairs_of_eight", lang=lang)

# %% [markdown] tags=["lang-en"] pair="11-e3"
# ## 2. Who is expecting?
#
# An agency offers a baby shop in Liège a score for its customers, 3% of whom are expecting a child. “AUC 0.94,” says the leaflet, “our list finds 80% of those who are expecting, and leaves off 90% of the others.” **Of the customers on the list, what share are expecting, in percent?**

# %% [markdown] tags=["lang-fr"] pair="11-e3" source_hash="1baf22aff8e7"
# ## 2. Qui attend un enfant ?
#
# Une agence propose à une boutique pour bébés de Liège un score pour ses clientes, dont 3 % attendent un enfant. « AUC de 0,94, dit la brochure, notre liste trouve 80 % de celles qui attendent un enfant, et laisse en dehors 90 % des autres. » **Parmi les clientes de la liste, quelle part attend un enfant, en pour cent ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 19.8
# END SOLUTION

# %% tags=["check"]
learn.check("11_who_is_expecting", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("11_who_is_expecting", lang=lang)

# %% [markdown] tags=["lang-en"] pair="11-e4"
# ## 3. From whose hand?
#
# A network knows, or believes it knows, where these people come from: 90 put their home town at sign-up; 60 typed it because a friend pressed “ask”; for 55 it was worked out from their friends, rightly; for 15, wrongly. **How many people provided their town themselves?**

# %% [markdown] tags=["lang-fr"] pair="11-e4" source_hash="5d2181547561"
# ## 3. De quelle main ?
#
# Un réseau sait, ou croit savoir, d'où viennent ces personnes : 90 ont mis leur ville d'origine à l'inscription ; 60 l'ont tapée parce qu'un ami avait appuyé sur « demander » ; pour 55, elle a été déduite de leurs amis, avec raison ; pour 15, à tort. **Combien de personnes ont fourni leur ville elles-mêmes ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 150
# END SOLUTION

# %% tags=["check"]
learn.check("11_given_by_them", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("11_given_by_them", lang=lang)

# %% [markdown] tags=["lang-en"] pair="11-e5"
# ## 4. Tested on what?
#
# Of the members of a club's forum, the guess “plays, or only watches” is right for 80%. A field of the profile asks the same thing, and 30% of the members put the contrary of the truth, whatever they are. The seller tests the guess on the field. **For what share of the members, in percent, do the two say the same?**

# %% [markdown] tags=["lang-fr"] pair="11-e5" source_hash="74f642b19f33"
# ## 4. Testé sur quoi ?
#
# Pour les membres du forum d'un club, la déduction « joue, ou regarde seulement » est juste pour 80 %. Un champ du profil demande la même chose, et 30 % des membres y mettent le contraire de la vérité, quels qu'ils soient. Le vendeur teste la déduction sur le champ. **Pour quelle part des membres, en pour cent, les deux disent-ils la même chose ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = 62
# END SOLUTION

# %% tags=["check"]
learn.check("11_as_the_field_says", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("11_as_the_field_says", lang=lang)

# %% [markdown] tags=["lang-en"] pair="11-e6"
# ## 5. Whom to write to? A decision
#
# A toy shop wants to tell expecting customers of a workshop. It has 1,000 customers, 30 of whom are expecting, and may choose one of these four:
#
# | | way | letters | what is known of it |
# | --- | --- | --- | --- |
# | A | the list made by a bought score | 121 | it finds 80% of those expecting, and names 10% of the others; “90% of your customers judged rightly” |
# | B | those who ticked “news for young parents” at the counter | 40 | 24 of them are expecting |
# | C | those whom friends congratulate on their page, for all to read | 30 | 27 of them are expecting |
# | D | every customer | 1,000 | 30 of them are expecting |
#
# **Which letter interests most of those who get it, without telling anybody what she never told the shop?** Answer with a letter.

# %% [markdown] tags=["lang-fr"] pair="11-e6" source_hash="04d38fa921e5"
# ## 5. À qui écrire ? Une décision
#
# Un magasin de jouets veut annoncer un atelier à ses clientes qui attendent un enfant. Il compte 1 000 clientes, dont 30 attendent un enfant, et peut choisir un seul de ces quatre moyens :
#
# | | moyen | lettres | ce qu'on en sait |
# | --- | --- | --- | --- |
# | A | la liste faite par un score acheté | 121 | il trouve 80 % de celles qui attendent un enfant, et nomme 10 % des autres ; « 90 % de vos clientes bien jugées » |
# | B | celles qui ont coché « nouvelles pour jeunes parents » au comptoir | 40 | 24 d'entre elles attendent un enfant |
# | C | celles que des amis félicitent sur leur page, à la vue de tous | 30 | 27 d'entre elles attendent un enfant |
# | D | toutes les clientes | 1 000 | 30 d'entre elles attendent un enfant |
#
# **Quelle lettre intéresse le plus celles qui la reçoivent, sans dire à personne ce qu'elle n'a jamais dit à la boutique ?** Répondez par une lettre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = "B"
# END SOLUTION

# %% tags=["check"]
learn.check("11_whom_to_write_to", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("11_whom_to_write_to", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="11-e7"
# A: 80% of 30 are 24, and 10% of 970 are 97; 24 of 121, or 20%. B: 24 of 40, or 60%. C: 27 of 30, or 90%, but nobody on it told the shop. D: 30 of 1,000, or 3%. A and B reach as many customers, 24; A bothers 97 others, B bothers 16. To discuss: what would the box have to say, for the shop to write once, and stop?

# %% [markdown] tags=["lang-fr", "solution"] pair="11-e7" source_hash="8634604b1582"
# A : 80 % de 30 font 24, et 10 % de 970 font 97 ; 24 sur 121, soit 20 %. B : 24 sur 40, soit 60 %. C : 27 sur 30, soit 90 %, mais aucune ne l'a dit à la boutique. D : 30 sur 1 000, soit 3 %. A et B touchent autant de clientes, 24 ; A en dérange 97 autres, B 16. À discuter : que devrait dire la case, pour que la boutique écrive une fois, et s'arrête ?

# %% [markdown] tags=["lang-en"] pair="11-e8"
# ## 6. For those who code: any list, any crowd
#
# Write the function that gives the share of those named who have it. `base_rate` is the share of everybody who have it, `sensitivity` the share of these who are named, `specificity` the share of the others who are left alone; all are shares, 0.02 for 2%.

# %% [markdown] tags=["lang-fr"] pair="11-e8" source_hash="acef06f3651b"
# ## 6. Pour qui code : n'importe quelle liste, n'importe quelle foule
#
# Écrivez la fonction qui donne la part des nommées qui l'ont. `base_rate` est la part de tout le monde qui l'a, `sensitivity` la part de celles-ci qui sont nommées, `specificity` la part des autres qu'on laisse tranquilles ; ce sont toutes des parts, 0,02 pour 2 %.


# %% tags=["exercise", "code"]
def share_right(base_rate, sensitivity, specificity):
    # BEGIN SOLUTION
    named_rightly = base_rate * sensitivity
    named_wrongly = (1 - base_rate) * (1 - specificity)
    return named_rightly / (named_rightly + named_wrongly)
    # END SOLUTION


# %% tags=["check", "code"]
learn.check("11_share_right_function", share_right, lang=lang)

# %% tags=["hint", "code"]
learn.hints("11_share_right_function", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="11-e9"
# # A chain's list, step by step
#
# A chain of baby shops buys a score for its 10,000 customers, 1% of whom are expecting a child. The list finds 70% of these and leaves off 95% of the others. Of the customers on it, what share are expecting? **First, those named rightly.**

# %% [markdown] tags=["lang-fr", "worked"] pair="11-e9" source_hash="6191f74fd831"
# # La liste d'une chaîne, pas à pas
#
# Une chaîne de boutiques pour bébés achète un score pour ses 10 000 clientes, dont 1 % attend un enfant. La liste trouve 70 % de celles-là et laisse en dehors 95 % des autres. Parmi les clientes de la liste, quelle part attend un enfant ? **D'abord, celles qui sont nommées avec raison.**

# %% tags=["worked"]
rightly = 10000 * 0.01 * 0.70
round(rightly)

# %% [markdown] tags=["lang-en", "worked"] pair="11-e10"
# **Then, those named wrongly**: the other 99%, of whom 5% are on the list all the same.

# %% [markdown] tags=["lang-fr", "worked"] pair="11-e10" source_hash="3d4e8e4e7601"
# **Ensuite, celles qui le sont à tort** : les 99 % restants, dont 5 % sont sur la liste malgré tout.

# %% tags=["worked"]
wrongly = 10000 * 0.99 * 0.05
round(wrongly)

# %% [markdown] tags=["lang-en", "worked"] pair="11-e11"
# **Last, the share**: the rightly named, over all those named. In the version with a gap, put your number, or the calculation, in place of `None`.

# %% [markdown] tags=["lang-fr", "worked"] pair="11-e11" source_hash="6a1dd4ba4041"
# **Enfin, la part** : celles qui sont nommées avec raison, sur toutes celles qui sont nommées. Dans la version à compléter, mettez votre nombre, ou le calcul, à la place de `None`.

# %% tags=["worked"]
# BEGIN SOLUTION
share = rightly / (rightly + wrongly)
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("11_nursery_list", share, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("11_nursery_list", lang=lang)
