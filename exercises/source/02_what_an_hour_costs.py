# %% [markdown] tags=["lang-en"] pair="02-e0"
# # What do the hours cost? Six exercises
#
# 30 minutes in all, no code; two more exercises at the end for those who have time. Put your answer in place of `None`: a number, or the letter of an option. Press Shift and Enter in that cell, then in the next one: it says whether the answer is right, or which slip it comes from. Three hints follow each exercise. A calculator is welcome.

# %% [markdown] tags=["lang-fr"] pair="02-e0" source_hash="dd697ef8049e"
# # Que coûtent les heures ? Six exercices
#
# 30 minutes en tout, sans code ; deux exercices de plus à la fin, pour qui a le temps. Mettez votre réponse à la place de `None` : un nombre, ou la lettre d'une réponse proposée. Appuyez sur Maj et Entrée dans cette cellule, puis dans la suivante : elle dit si la réponse est juste, ou de quelle confusion elle vient. Trois indices suivent chaque exercice. La calculatrice est la bienvenue.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="02-e1"
# ## 1. One hour
#
# A cheesemonger in Lyon pays the person who posts €17.40 an hour; the employer's charges add 36%. **What does one of her hours cost the shop?**

# %% [markdown] tags=["lang-fr"] pair="02-e1" source_hash="b9403f56842c"
# ## 1. Une heure
#
# Un fromager de Lyon paie 17,40 € brut de l'heure la personne qui publie ; les charges de l'employeur ajoutent 36 %. **Que coûte une de ses heures à la boutique ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 23.66
# END SOLUTION

# %% tags=["check"]
learn.check("02_complete_hour", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("02_complete_hour", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-e2"
# ## 2. A year of answers
#
# In a hotel, somebody answers comments and messages for 35 minutes a day, five days a week, all year round. One hour costs the hotel €27, charges included. **What do the answers cost in a year?**

# %% [markdown] tags=["lang-fr"] pair="02-e2" source_hash="d94f3adf58ef"
# ## 2. Une année de réponses
#
# Dans un hôtel, quelqu'un répond aux commentaires et aux messages 35 minutes par jour, cinq jours par semaine, toute l'année. Une heure coûte 27 € à l'hôtel, charges comprises. **Que coûtent les réponses en un an ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 4095
# END SOLUTION

# %% tags=["check"]
learn.check("02_year_of_answers", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("02_year_of_answers", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-e3"
# ## 3. One post
#
# A museum in Montréal pays its communications officer $28.50 an hour; the employer's charges add 30%. She spends 5 hours a week on the museum's networks and publishes 4 posts. **What does one post cost the museum, everything included?**

# %% [markdown] tags=["lang-fr"] pair="02-e3" source_hash="410d6674678a"
# ## 3. Une publication
#
# Un musée de Montréal paie sa chargée de communication 28,50 $ de l'heure ; les charges de l'employeur ajoutent 30 %. Elle passe 5 heures par semaine sur les réseaux du musée et met en ligne 4 publications. **Que coûte une publication au musée, tout compris ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 46.31
# END SOLUTION

# %% tags=["check"]
learn.check("02_cost_of_a_post", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("02_cost_of_a_post", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-e4"
# ## 4. The second account
#
# A yoga studio posts 3 times a week on one account. Each post takes 40 minutes to make and 10 minutes to put up; answers take 60 minutes a week. It opens a second account that carries the same posts: half of the making need not be done again, and the answers there take 60 minutes a week too. **How many hours a week does the second account add?**

# %% [markdown] tags=["lang-fr"] pair="02-e4" source_hash="c0b43b800cba"
# ## 4. Le second compte
#
# Un studio de yoga publie 3 fois par semaine sur un compte. Chaque publication prend 40 minutes à créer et 10 minutes à mettre en ligne ; les réponses prennent 60 minutes par semaine. Il ouvre un second compte qui reprend les mêmes publications : la moitié de la création n'est pas à refaire, et les réponses y prennent aussi 60 minutes par semaine. **Combien d'heures par semaine le second compte ajoute-t-il ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = 2.5
# END SOLUTION

# %% tags=["check"]
learn.check("02_second_account", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("02_second_account", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-e5"
# ## 5. Which slip is it?
#
# For a shop, a colleague works out the month of somebody who spends 6 hours a week on the networks, at a wage of €22 an hour and employer's charges of 25%. She finds €528. That is not the right number. **What happened?**
#
# A. the charges are forgotten; B. the month has four weeks; C. both at once; D. it is the cost of one week.

# %% [markdown] tags=["lang-fr"] pair="02-e5" source_hash="0fd8a1904c89"
# ## 5. Quelle confusion ?
#
# Pour une boutique, une collègue calcule le mois de quelqu'un qui passe 6 heures par semaine sur les réseaux, avec un salaire de 22 € brut de l'heure et 25 % de charges de l'employeur. Elle trouve 528 €. Ce n'est pas le bon nombre. **Que s'est-il passé ?**
#
# A. les charges sont oubliées ; B. le mois a quatre semaines ; C. les deux à la fois ; D. c'est le coût d'une semaine.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = "C"
# END SOLUTION

# %% tags=["check"]
learn.check("02_which_slip", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("02_which_slip", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-e6"
# ## 6. Who does it?
#
# A bookshop wants two posts a week, well kept. Three people could do it:
#
# | | who | time | price |
# | --- | --- | --- | --- |
# | A | an employee | 3 hours a week | €16 an hour, and employer's charges of 40% |
# | B | the owner | 2.5 hours a week | €30: what an hour of hers is worth, she says |
# | C | a freelance | one day of 7 hours a month | €270 a day before tax; the shop gets the tax back |
#
# **Put the three in order, from the one who costs the shop least in a month to the one who costs most.** Type the three letters in order.

# %% [markdown] tags=["lang-fr"] pair="02-e6" source_hash="e040af2a0684"
# ## 6. Qui s'en charge ?
#
# Une librairie veut deux publications par semaine, bien tenues. Trois personnes pourraient s'en charger :
#
# | | qui | temps | prix |
# | --- | --- | --- | --- |
# | A | une salariée | 3 heures par semaine | 16 € brut de l'heure, et 40 % de charges de l'employeur |
# | B | la patronne | 2,5 heures par semaine | 30 € : ce que vaut une de ses heures, dit-elle |
# | C | un indépendant | une journée de 7 heures par mois | 270 € la journée hors taxes ; la librairie récupère la taxe |
#
# **Classez-les, de celui ou celle qui coûte le moins à la librairie en un mois à celui ou celle qui coûte le plus.** Tapez les trois lettres dans l'ordre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_6 = "C, A, B"
# END SOLUTION

# %% tags=["check"]
learn.check("02_who_does_it", answer_6, lang=lang)

# %% tags=["hint"]
learn.hints("02_who_does_it", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-e7"
# ## For those who have time: the first year
#
# A caterer's month on the networks costs €310. Before the first month come 12 hours of set-up and learning, at €26 an hour, and a course at €380. **What does the first year cost?**

# %% [markdown] tags=["lang-fr"] pair="02-e7" source_hash="6a9b1edde5c3"
# ## Pour qui a le temps : la première année
#
# Pour un traiteur, un mois sur les réseaux coûte 310 €. Avant le premier mois viennent 12 heures de mise en place et d'apprentissage, à 26 € de l'heure, et un cours à 380 €. **Que coûte la première année ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_7 = 4412
# END SOLUTION

# %% tags=["check"]
learn.check("02_first_year", answer_7, lang=lang)

# %% tags=["hint"]
learn.hints("02_first_year", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-e8"
# ## For those who like code: any month
#
# Write the calculation of the month once and for all: a function that takes the hours a week, the wage and the rate of the charges (0.35 for 35%), and returns the cost of a month. The check runs it on several shops.

# %% [markdown] tags=["lang-fr"] pair="02-e8" source_hash="5f02a8f62f03"
# ## Pour qui aime le code : n'importe quel mois
#
# Écrivez une fois pour toutes le calcul du mois : une fonction qui reçoit les heures par semaine, le salaire et le taux des charges (0,35 pour 35 %), et renvoie le coût d'un mois. La vérification l'essaie sur plusieurs commerces.


# %% tags=["exercise", "code"]
def monthly_cost(hours_per_week, hourly_wage, employer_charge_rate):
    # BEGIN SOLUTION
    hours_per_month = hours_per_week * 52 / 12
    return hours_per_month * hourly_wage * (1 + employer_charge_rate)
    # END SOLUTION


# %% tags=["check"]
learn.check("02_monthly_cost", monthly_cost, lang=lang)

# %% tags=["hint"]
learn.hints("02_monthly_cost", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="02-w1"
# # A worked problem: the record shop
#
# A record shop pays the person who posts €19 an hour; the employer's charges add 40%. She spends 3 hours a week on it and publishes 6 posts a week. What does one post cost?
#
# **First, the month.** A month is 52 / 12 weeks.

# %% [markdown] tags=["lang-fr", "worked"] pair="02-w1" source_hash="206976c003ba"
# # Un exemple résolu : le disquaire
#
# Un disquaire paie 19 € brut de l'heure la personne qui publie ; les charges de l'employeur ajoutent 40 %. Elle y passe 3 heures par semaine et met en ligne 6 publications par semaine. Que coûte une publication ?
#
# **D'abord, le mois.** Un mois fait 52 / 12 semaines.

# %% tags=["worked"]
hours_per_month = 3 * 52 / 12
posts_per_month = 6 * 52 / 12
hours_per_month, posts_per_month

# %% [markdown] tags=["lang-en", "worked"] pair="02-w2"
# 13 hours make 26 posts. **Then, the hour**: the wage, times 1 plus the rate of the charges.

# %% [markdown] tags=["lang-fr", "worked"] pair="02-w2" source_hash="f4318a92b80e"
# 13 heures font 26 publications. **Ensuite, l'heure** : le salaire, multiplié par 1 plus le taux des charges.

# %% tags=["worked"]
hourly_cost = 19 * (1 + 0.40)
round(hourly_cost, 2)

# %% [markdown] tags=["lang-en", "worked"] pair="02-w3"
# **Last, the month and the post.** The month is the hours times the complete cost of one; divide it by the posts of the same month. If a line below says `None`, put your number in its place.

# %% [markdown] tags=["lang-fr", "worked"] pair="02-w3" source_hash="16fa0876b30f"
# **Enfin, le mois et la publication.** Le mois, ce sont les heures multipliées par le coût complet de l'une d'elles ; divisez-le par les publications du même mois. Si une ligne ci-dessous dit `None`, mettez votre nombre à sa place.

# %% tags=["worked"]
# BEGIN SOLUTION
month = hours_per_month * hourly_cost
answer = round(month / posts_per_month, 2)
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("02_record_shop", answer, lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="02-w4"
# Hours and posts over the same month: that is the whole trick. Over the same week the answer would be the same, without any 52 / 12.

# %% [markdown] tags=["lang-fr", "worked"] pair="02-w4" source_hash="683593ccd43d"
# Les heures et les publications du même mois : tout est là. Sur la même semaine, la réponse serait la même, sans aucun 52 / 12.
