# %% [markdown] tags=["lang-en"] pair="02-01"
# # “It is free.” Really?
#
# **No: six hours a week on “free” networks cost an employer €588 a month, €7,058 a year**, when the person is paid €15.93 an hour before the employer's charges. The account costs nothing. The hours do, and they come back every week.

# %% [markdown] tags=["lang-fr"] pair="02-01" source_hash="4df599a29393"
# # « C'est gratuit », vraiment ?
#
# **Non : six heures par semaine sur des réseaux « gratuits » coûtent à un employeur 588 € par mois, 7 058 € par an**, quand la personne gagne 15,93 € brut de l'heure. Le compte ne coûte rien. Les heures, si, et elles reviennent chaque semaine.

# %% [markdown] tags=["lang-en", "objective"] pair="02-02"
# **In 50 minutes you will be able to**
#
# - compute the complete cost of an hour, employer's charges included;
# - turn hours a week into money a month and a year, without losing 8% on the way;
# - tell which of four common slips hides behind a wrong answer.
#
# You need no code: type numbers, move sliders. The exercises take 30 minutes more. Nothing is required before this lesson.

# %% [markdown] tags=["lang-fr", "objective"] pair="02-02" source_hash="c71e6c2556ea"
# **En 50 minutes, vous saurez**
#
# - calculer le coût complet d'une heure, charges de l'employeur comprises ;
# - passer d'heures par semaine à de l'argent par mois et par an, sans perdre 8 % en route ;
# - reconnaître laquelle de quatre confusions fréquentes se cache derrière une réponse fausse.
#
# Aucun code n'est nécessaire : tapez des nombres, bougez des curseurs. Les exercices demandent 30 minutes de plus. Rien n'est requis avant cette leçon.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.model import effort

# %% [markdown] tags=["lang-en"] pair="02-03"
# ## Warm-up
#
# Three questions before the first number. Answer them in your head; this lesson comes back to each.
#
# 1. What does a company pay to open a page on a network?
# 2. Who spent time on it last week, and how long?
# 3. How many weeks are there in a month?

# %% [markdown] tags=["lang-fr"] pair="02-03" source_hash="a37241f5ac36"
# ## Échauffement
#
# Trois questions avant le premier chiffre. Répondez-y de tête ; la leçon revient sur chacune.
#
# 1. Que paie une entreprise pour ouvrir une page sur un réseau ?
# 2. Qui y a passé du temps la semaine dernière, et combien ?
# 3. Combien de semaines y a-t-il dans un mois ?

# %% [markdown] tags=["lang-en", "predict"] pair="02-04"
# ## Predict first
#
# Another shop pays the person who posts €20 an hour; the employer's charges add 30%. The networks take 10 hours a week. Write down what that costs the shop in a month, before any computation. People who predict before they look understand better than those who only watch, even when they are wrong.

# %% [markdown] tags=["lang-fr", "predict"] pair="02-04" source_hash="fa1a975d309c"
# ## D'abord, votre pronostic
#
# Un autre commerce paie la personne qui publie 20 € brut de l'heure ; les charges de l'employeur ajoutent 30 %. Les réseaux prennent 10 heures par semaine. Notez ce que cela coûte au commerce en un mois, avant tout calcul. Faire un pronostic avant de regarder fait mieux comprendre que regarder seulement, même quand on se trompe.

# %% tags=["predict"]
learn.predict("02_monthly_cost", lang=lang, unit="EUR")

# %% [markdown] tags=["lang-en", "worked"] pair="02-05"
# ## A worked example, in three steps
#
# **First, the month.** A year has 52 weeks and 12 months, so a month is 52 / 12 weeks, a little over four.

# %% [markdown] tags=["lang-fr", "worked"] pair="02-05" source_hash="6fe54dca88d4"
# ## Un exemple résolu, en trois étapes
#
# **D'abord, le mois.** Une année compte 52 semaines et 12 mois : un mois fait donc 52 / 12 semaines, un peu plus de quatre.

# %% tags=["worked"]
hours = effort.monthly_hours(10)
round(float(hours), 1)

# %% [markdown] tags=["lang-en", "worked"] pair="02-06"
# That is 43.3 hours, not 40. Counting four weeks to the month forgets 8% of the work.
#
# **Then, the hour.** The wage on the payslip is not what the hour costs: the employer pays charges on top.

# %% [markdown] tags=["lang-fr", "worked"] pair="02-06" source_hash="2a3f3642b69a"
# Cela fait 43,3 heures, pas 40. Compter quatre semaines par mois oublie 8 % du travail.
#
# **Ensuite, l'heure.** Le salaire brut n'est pas ce que coûte l'heure : l'employeur paie des charges en plus.

# %% tags=["worked"]
hourly = effort.loaded_hourly_cost(20, employer_charge_rate=0.30)
round(float(hourly), 2)

# %% [markdown] tags=["lang-en", "worked"] pair="02-07"
# The complete cost of the hour is €26, three tenths more than the wage.
#
# **Last, the product.** Hours times the complete cost of one.

# %% [markdown] tags=["lang-fr", "worked"] pair="02-07" source_hash="19ae2d8d1d37"
# Le coût horaire complet est de 26 €, trois dixièmes de plus que le salaire.
#
# **Enfin, le produit.** Les heures, multipliées par le coût complet de l'une d'elles.

# %% tags=["worked"]
month = float(effort.cost_of_time(hours, hourly))
learn.reveal("02_monthly_cost", month, lang=lang, unit="EUR")

# %% [markdown] tags=["lang-en"] pair="02-08"
# Twelve of those make €13,520 a year, which no invoice ever shows.
#
# How sure is such a number? Go back to the first line of this page: 6 hours at €15.93, charges of 42%. In France the charges fall with the wage; published rates go from 25% to 42%, and both come second hand. At the low end, the month of the first line costs:

# %% [markdown] tags=["lang-fr"] pair="02-08" source_hash="4f263ecfdeea"
# Douze mois comme celui-là font 13 520 € par an, qu'aucune facture ne montre jamais.
#
# Un tel nombre est-il sûr ? Revenez aux premières lignes de cette page : 6 heures à 15,93 €, charges de 42 %. En France, les charges baissent avec le salaire ; les taux publiés vont de 25 % à 42 %, tous deux de seconde main. Au plus bas, le mois de la première ligne coûte :

# %%
low = effort.loaded_hourly_cost(15.93, employer_charge_rate=0.25)
round(float(effort.cost_of_time(effort.monthly_hours(6), low)), 2)

# %% [markdown] tags=["lang-en"] pair="02-09"
# Between €518 and €588: the honest answer is a range, and neither end is zero.

# %% [markdown] tags=["lang-fr"] pair="02-09" source_hash="9da0c17c52d3"
# Entre 518 € et 588 € : la réponse honnête est une fourchette, et aucune de ses extrémités n'est zéro.

# %% [markdown] tags=["lang-en", "check"] pair="02-10"
# ## Your turn
#
# A third shop, the same three steps: 4 hours a week, €18.50 an hour, charges of 35%. Type the cost of a month in the box, with a point or a comma as you like, and press the button. If the number is not the one expected, the check names the slip it comes from.

# %% [markdown] tags=["lang-fr", "check"] pair="02-10" source_hash="abb488622d8b"
# ## À vous
#
# Un troisième commerce, les mêmes trois étapes : 4 heures par semaine, 18,50 € de l'heure, 35 % de charges. Tapez le coût d'un mois dans la case, avec un point ou une virgule, puis appuyez sur le bouton. Si le nombre n'est pas celui attendu, la vérification nomme la confusion dont il vient.

# %% tags=["check"]
learn.check("02_monthly_cost", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-11"
# ## A real shop, or nearly
#
# The same computation for the client named at the top of the page, an invented bakery. An owner's hour has no employer's charges: it is worth what the owner says it is worth, and nobody works for nothing.

# %% [markdown] tags=["lang-fr"] pair="02-11" source_hash="e5f169849af2"
# ## Un vrai commerce, ou presque
#
# Le même calcul pour le client nommé en haut de la page, une boulangerie inventée. L'heure d'une patronne ne porte pas de charges d'employeur : elle vaut ce que la patronne dit qu'elle vaut, et personne ne travaille pour rien.

# %%
owner = records.read(client)
facts = data.load()
cost = answers.cost(owner, facts)

# %%
locale = text.locale_of(lang, owner.country)
axes = figures.cost.draw(cost, locale)
figures.show(
    axes,
    finding=figures.cost.finding(cost, locale),
    table=figures.cost.table(cost, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="02-12"
# The first bar is the one people mean when they say “free”. The second is the one they pay.
#
# Now move the hours. Look for the number of hours at which you would have hesitated to say yes, had somebody asked you for that money in cash.

# %% [markdown] tags=["lang-fr"] pair="02-12" source_hash="52e781d35d4f"
# La première barre est celle à laquelle on pense en disant « gratuit ». La deuxième est celle que l'on paie.
#
# Bougez maintenant les heures. Cherchez le nombre d'heures à partir duquel vous auriez hésité à dire oui, si quelqu'un vous avait demandé cette somme comptant.

# %%
widgets.cost(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="02-13"
# ## One question
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="02-13" source_hash="34541e22cfff"
# ## Une question
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("02_free", lang=lang)

# %% [markdown] tags=["lang-en"] pair="02-14"
# ## To keep
#
# - “Free” is the price of the account. The price of being there is hours times the complete cost of an hour.
# - A month is 52 / 12 weeks. The complete cost is the wage times one plus the charges: 1.3 for charges of 30%, not 0.3.
# - Training or recruiting somebody who knows how costs more on top, as the course texts say; it is paid once, the hours every week.
# - A picture taken by phone, a blog kept up, an answer in the evening: all of it is in those hours.
#
# ## What would change this answer
#
# - Your own figure. Charges differ by country and by wage; in Québec or in the United States the range is another one, and your accountant's number beats them all.
# - Hours you would have paid anyway. If the person would otherwise have nothing to do, the hours cost less than they seem; that is rare, and it can be checked.
#
# ## Sources
#
# Median pay of a community manager in France, €15.93 an hour before charges: metier.org, undated, about 2022-2023, second hand. Employer's charges of 25 to 42% of the wage: bruce.work and QuickBooks, undated, second hand. Both stand in `data/labour.csv` with their grade. On prediction before a demonstration: Crouch, Fagen, Callan and Mazur, American Journal of Physics 72, 2004.

# %% [markdown] tags=["lang-fr"] pair="02-14" source_hash="0c9ed09220e6"
# ## À retenir
#
# - « Gratuit », c'est le prix du compte. Le prix de la présence, ce sont les heures multipliées par le coût horaire complet.
# - Un mois fait 52 / 12 semaines. Le coût horaire complet est le salaire multiplié par un plus les charges : 1,3 pour 30 % de charges, et non 0,3.
# - Former quelqu'un, ou recruter quelqu'un qui sait faire, coûte en plus, comme le disent les textes du cours ; cela se paie une fois, les heures chaque semaine.
# - Une photo prise au téléphone, un blog tenu à jour, une réponse le soir : tout cela est dans ces heures.
#
# ## Ce qui changerait la réponse
#
# - Votre propre chiffre. Les charges varient selon le pays et le salaire ; au Québec ou aux États-Unis, la fourchette est autre, et le nombre de votre comptable vaut mieux que toutes.
# - Des heures que vous auriez payées de toute façon. Si la personne n'avait rien d'autre à faire, ces heures coûtent moins qu'il n'y paraît ; c'est rare, et cela se vérifie.
#
# ## Sources
#
# Salaire médian des gestionnaires de communauté en France, 15,93 € brut de l'heure : metier.org, sans date, vers 2022-2023, seconde main. Charges de l'employeur de 25 à 42 % du salaire : bruce.work et QuickBooks, sans date, seconde main. Les deux figurent dans `data/labour.csv` avec leur cote. Sur le pronostic avant une démonstration : Crouch, Fagen, Callan et Mazur, American Journal of Physics 72, 2004.
