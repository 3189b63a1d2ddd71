# %% [markdown] tags=["lang-en"] pair="04-01"
# # Does it pay, and what would have to be true?
#
# **For the invented bakery of this lesson, nobody can know yet: the month pays for itself in 53% of the 10,000 cases we tried, and half of them bring more than €84, half less.** One number decides, and nobody has counted it: of the neighbours reached in a month, how many walk in as new customers? At 4.3% the month breaks even. Four weeks of counting cost €639 of work and may be worth €1,570 over a year. So: count first, decide then.

# %% [markdown] tags=["lang-fr"] pair="04-01" source_hash="d705dd113471"
# # Est-ce que ça rapporte, et que faudrait-il pour que oui ?
#
# **Pour la boulangerie inventée de cette leçon, personne ne peut encore le savoir : le mois rentre dans ses frais dans 53 % des 10 000 cas essayés ; la moitié rapportent plus de 84 €, la moitié moins.** Un seul chiffre décide, et personne ne l'a compté : sur les voisins touchés en un mois, combien poussent la porte pour la première fois ? À 4,3 %, le mois rentre dans ses frais. Quatre semaines de comptage coûtent 639 € de travail et peuvent en valoir 1 570 sur un an. Donc : compter d'abord, décider ensuite.

# %% [markdown] tags=["lang-en", "objective"] pair="04-02"
# **In 50 minutes you will be able to**
#
# - follow one hour of work to a margin, link by link, and find the link that breaks;
# - tell a return on investment from the flattering ratios that borrow its name;
# - say how sure a result is, and what would have to be true for it to pay;
# - choose what to measure first, knowing what the answer is worth.
#
# No code is needed. Lesson 02 comes before this one: it counts the hours.

# %% [markdown] tags=["lang-fr", "objective"] pair="04-02" source_hash="7da6f01cac1d"
# **En 50 minutes, vous saurez**
#
# - suivre une heure de travail jusqu'à une marge, maillon par maillon, et trouver celui qui casse ;
# - distinguer un retour sur investissement des ratios flatteurs qui lui empruntent son nom ;
# - dire si un résultat est sûr, et ce qu'il faudrait pour que cela rapporte ;
# - choisir quoi mesurer d'abord, en sachant ce que vaut la réponse.
#
# Aucun code n'est nécessaire. La leçon 02 vient avant celle-ci : elle compte les heures.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
import datetime

from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.model import effort, evidence, reach, roi

facts = data.load()
owner = records.read(client)
locale = text.locale_of(lang, owner.country)
today, draws = datetime.date(2026, 11, 22), 10_000

# %% [markdown] tags=["lang-en", "predict"] pair="04-03"
# ## Predict first
#
# An online shop, also invented, gives its networks 6 hours a week at a complete cost of €25 an hour. An order is worth €60 before tax, of which 40% is margin; a new customer orders twice; and half of these customers would have come anyway. How many new customers a month repay the hours? Write down a number before you go on.

# %% [markdown] tags=["lang-fr", "predict"] pair="04-03" source_hash="57b6e90c5d2e"
# ## D'abord, votre pronostic
#
# Une boutique en ligne, inventée elle aussi, donne à ses réseaux 6 heures par semaine, à un coût complet de 25 € de l'heure. Une commande vaut 60 € hors taxes, dont 40 % de marge ; un nouveau client commande deux fois ; et la moitié de ces clients seraient venus de toute façon. Combien de nouveaux clients par mois remboursent les heures ? Notez un nombre avant de continuer.

# %% tags=["predict"]
learn.predict("04_customers", lang=lang, unit="customers")

# %% [markdown] tags=["lang-en", "worked"] pair="04-04"
# ## From an hour to a margin, by hand
#
# **The hours.** Six a week are 26 a month, and 26 hours at €25 cost:

# %% [markdown] tags=["lang-fr", "worked"] pair="04-04" source_hash="a6b0e930e442"
# ## D'une heure à une marge, à la main
#
# **Les heures.** Six par semaine en font 26 par mois, et 26 heures à 25 € coûtent :

# %% tags=["worked"]
cost = effort.cost_of_time(effort.monthly_hours(6), 25)
float(cost)

# %% [markdown] tags=["lang-en", "worked"] pair="04-05"
# **One customer.** €60 x 40% x 2 orders make €48 of margin. Half of these customers would have come anyway: they are pleased with the posts, but the posts did not bring them. What one customer really adds is €24.
#
# **The break-even.** Divide the cost of the month by what one customer adds.

# %% [markdown] tags=["lang-fr", "worked"] pair="04-05" source_hash="c180a0278743"
# **Un client.** 60 € x 40 % x 2 commandes font 48 € de marge. La moitié de ces clients seraient venus de toute façon : les publications leur plaisent, mais ce n'est pas elles qui les ont amenés. Ce qu'un client apporte vraiment, c'est 24 €.
#
# **Le seuil de rentabilité.** Divisez le coût du mois par ce qu'apporte un client.

# %% tags=["worked"]
needed = roi.break_even_customers(
    cost, 60, gross_margin_rate=0.40, orders_per_customer=2, incremental_share=0.5
)
learn.reveal("04_customers", float(needed), lang=lang, unit="customers")

# %% [markdown] tags=["lang-en", "worked"] pair="04-06"
# Twenty-eight, since 27 do not quite do it. If you found about 11, you divided by the sale (€60), not by what is left of it. If you found about 14, you forgot those who would have come anyway.
#
# **What its accounts bring.** The shop has 2,000 followers. One post is seen by 5% of them, and it posts 20 times a month: shown 2,000 times. Of these, 2% click: 40 visits. Of the visitors, 5% buy.

# %% [markdown] tags=["lang-fr", "worked"] pair="04-06" source_hash="e17ad2ea09bb"
# Vingt-huit, car 27 ne suffisent pas tout à fait. Si vous avez trouvé environ 11, vous avez divisé par la vente (60 €), et non par ce qu'il en reste. Si vous avez trouvé environ 14, vous avez oublié ceux qui seraient venus de toute façon.
#
# **Ce qu'apportent ses comptes.** La boutique a 2 000 abonnés. Une publication est vue par 5 % d'entre eux, et elle publie 20 fois par mois : 2 000 affichages. Sur ces affichages, 2 % donnent un clic : 40 visites. Parmi les visiteurs, 5 % achètent.

# %% tags=["worked"]
shown = reach.impressions(2000, 0.05, 20)
customers = shown * 0.02 * 0.05
gain = customers * 24
round(float(customers), 2), round(float(gain), 2)

# %% [markdown] tags=["lang-en", "worked"] pair="04-07"
# Two customers, €48 of margin, for €650 of hours. No link of this chain is absurd; it is their product that is small. How many followers would it take?

# %% [markdown] tags=["lang-fr", "worked"] pair="04-07" source_hash="c0efc3e19489"
# Deux clients, 48 € de marge, pour 650 € d'heures. Aucun maillon de cette chaîne n'est absurde ; c'est leur produit qui est petit. Combien d'abonnés faudrait-il ?

# %% tags=["worked"]
round(float(2000 * cost / gain))

# %% [markdown] tags=["lang-en"] pair="04-08"
# Some 27,083. The course texts say that 15 followers are not 15,000: true, and here even 15,000 would bring back hardly more than half of the hours. The chain is linear in followers, so each half of a link doubles what the others must do. That is also the way out: a click rate of 4% and orders of €120 divide the followers needed by four.
#
# ## Three ratios that flatter
#
# **Revenue is not margin.** Suppose those two customers came through €40 of ads. Their four orders make €240 of sales. The platform's own screen shows the return on ad spend: revenue over ads.

# %% [markdown] tags=["lang-fr"] pair="04-08" source_hash="3be051772b19"
# Environ 27 083. Les textes du cours disent que 15 abonnés ne sont pas 15 000 : c'est vrai, et ici même 15 000 rembourseraient à peine plus de la moitié des heures. La chaîne est proportionnelle aux abonnés : quand un maillon vaut moitié moins, les autres doivent faire le double. C'est aussi l'issue : un taux de clic de 4 % et des commandes de 120 € divisent par quatre les abonnés nécessaires.
#
# ## Trois ratios flatteurs
#
# **Le chiffre d'affaires n'est pas la marge.** Supposons que ces deux clients soient venus par 40 € de publicité. Leurs quatre commandes font 240 € de ventes. L'écran de la plateforme affiche le retour sur dépenses publicitaires : le chiffre d'affaires rapporté à la publicité.

# %%
on_ads, on_all = roi.return_on_ad_spend(240, 40), roi.return_on_investment(gain, cost + 40)
round(float(on_ads), 2), round(float(on_all), 2)

# %% [markdown] tags=["lang-en"] pair="04-09"
# Six for one, says the first. The second counts everything: margin instead of sales, only what would not have come anyway, and the hours beside the ads. It says that 93% of the money is lost. Both are computed without an error. Only the second is a return on investment; the first has to pass 1 / 0.40, that is 2.5, before the ads alone are repaid.
#
# **Those who would have come anyway.** Nobody sees them on a screen. They are found by stopping for a while, or by asking at the till. We take that share between 10% and 90% until somebody has counted, and it stands in every result of this lesson.
#
# **Thousands on ads may bring nothing.** The course texts warn of it, and it takes one line to see. Take €3,000 of ads at €12 per thousand times shown: 250,000 times. If 1.6% click and 1.2% of these buy, as published rates say, that is 48 customers, each adding €24.

# %% [markdown] tags=["lang-fr"] pair="04-09" source_hash="dd79f44fdfc0"
# Six pour un, dit le premier. Le second compte tout : la marge au lieu des ventes, seulement ce qui ne serait pas venu de toute façon, et les heures à côté de la publicité. Il dit que 93 % de l'argent est perdu. Les deux sont calculés sans erreur. Seul le second est un retour sur investissement ; le premier doit dépasser 1 / 0,40, soit 2,5, avant que la publicité seule soit remboursée.
#
# **Ceux qui seraient venus de toute façon.** Aucun écran ne les montre. On les trouve en s'arrêtant un moment, ou en posant la question à la caisse. Nous prenons cette part entre 10 % et 90 % tant que personne n'a compté, et elle figure dans chaque résultat de cette leçon.
#
# **Des milliers en publicité peuvent ne rien rapporter.** Les textes du cours préviennent, et une ligne suffit à le voir. Prenez 3 000 € de publicité à 12 € les mille affichages : 250 000 affichages. Si 1,6 % donnent un clic et que 1,2 % de ces visiteurs achètent, comme le disent les taux publiés, cela fait 48 clients, qui apportent chacun 24 €.

# %%
bought = 3000 / 12 * 1000 * 0.016 * 0.012
round(bought), round(float(roi.return_on_investment(bought * 24, 3000)), 2)

# %% [markdown] tags=["lang-en"] pair="04-10"
# Nothing went wrong with these ads. Of each €100, €62 did not come back, and no hour is counted yet. Yet 25 large shops of 2018 sold to 4.7% of such visitors, and at that rate the same ads pay. Between the two stands one number, the shop's own, and €300 of ads are enough to learn it before spending thousands.
#
# ## The bakery: a range, not a number
#
# The worked example knew everything. The bakery does not: no one has counted who comes in because of a post. So each input is a range, wide where little is known, and the month is computed 10,000 times, each time with other values. What follows is not a forecast; it is what one knows, with its holes.

# %% [markdown] tags=["lang-fr"] pair="04-10" source_hash="0500305bf301"
# Rien n'a mal tourné dans cette publicité. Sur 100 €, 62 € ne sont pas revenus, et aucune heure n'est encore comptée. Pourtant, 25 grandes boutiques de 2018 vendaient à 4,7 % de tels visiteurs, et à ce taux la même publicité rapporte. Entre les deux, il y a un seul chiffre, celui de la boutique, et 300 € de publicité suffisent pour l'apprendre avant de dépenser des milliers.
#
# ## La boulangerie : une fourchette, pas un nombre
#
# L'exemple résolu savait tout. La boulangerie, non : personne n'a compté qui entre à cause d'une publication. Chaque donnée est donc une fourchette, large quand on sait peu, et le mois est calculé 10 000 fois, chaque fois avec d'autres valeurs. Ce qui suit n'est pas une prévision ; c'est ce que l'on sait, avec ses trous.

# %%
worth = answers.worth(owner, facts, today=today, draws=draws)
figures.show(
    figures.results.draw(worth, locale),
    finding=figures.results.finding(worth, locale),
    table=figures.results.table(worth, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="04-11"
# A mean would hide this shape. Nearly half of the months lose a little, and never more than the hours and tools cost; a few bring ten times their cost. Whoever says “it pays” and whoever says “it does not” are looking at the same picture.
#
# Three months from it, each named by what it assumes:

# %% [markdown] tags=["lang-fr"] pair="04-11" source_hash="b3f9619d1fbe"
# Une moyenne cacherait cette forme. Près de la moitié des mois perdent un peu, et jamais plus que ce que coûtent les heures et les outils ; quelques-uns rapportent dix fois leur coût. Qui dit « ça rapporte » et qui dit « ça ne rapporte pas » regardent la même image.
#
# Trois mois tirés de là, chacun nommé par ce qu'il suppose :

# %%
figures.listed(
    figures.scenarios.table(worth, locale),
    caption=figures.scenarios.finding(worth, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="04-12"
# ## What would have to be true
#
# Turn the question round. Instead of asking what the bakery will earn, ask what each number alone would have to be for the month to repay itself, and whether that is to be expected. This is a question a room can answer, without believing in any forecast.

# %% [markdown] tags=["lang-fr"] pair="04-12" source_hash="074a14fdedbc"
# ## Que faudrait-il pour que oui ?
#
# Retournez la question. Au lieu de demander ce que la boulangerie va gagner, demandez ce que chaque chiffre, à lui seul, devrait être pour que le mois rentre dans ses frais, et s'il faut s'y attendre. C'est une question à laquelle un groupe peut répondre, sans croire à aucune prévision.

# %%
figures.listed(
    figures.needed.table(worth, locale),
    caption=figures.needed.finding(worth, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="04-13"
# Which of these ranges matters? Move each from its low end to its high end, the others at rest.

# %% [markdown] tags=["lang-fr"] pair="04-13" source_hash="af670e1c543c"
# Laquelle de ces fourchettes compte ? Faites aller chacune de sa valeur basse à sa valeur haute, les autres au repos.

# %%
figures.show(
    figures.worth.draw(worth, locale),
    finding=figures.worth.finding(worth, locale),
    table=figures.worth.table(worth, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="04-14"
# One bar is longer than all the others together. A decision that rests on it rests on air, since nobody has measured it; that is why the advice can only be “test first”, however good the chance.
#
# ## What to measure first, and what that is worth
#
# A measure is worth something only if it can change what you do. If the month pays on average, you go on, and you regret it in the cases where it does not. Knowing one input beforehand spares part of that regret: this part has a price, and it can be set beside the price of a test.

# %% [markdown] tags=["lang-fr"] pair="04-14" source_hash="c1549b76fb00"
# Une barre est plus longue que toutes les autres réunies. Une décision qui repose sur elle repose sur du vent, puisque personne ne l'a mesurée ; c'est pourquoi le conseil ne peut être que « tester d'abord », si bonnes que soient les chances.
#
# ## Quoi mesurer d'abord, et ce que cela vaut
#
# Une mesure ne vaut quelque chose que si elle peut changer ce que vous faites. Si le mois rapporte en moyenne, vous continuez, et vous le regrettez dans les cas où il ne rapporte pas. Connaître une donnée d'avance épargne une part de ce regret : cette part a un prix, que l'on peut poser à côté de celui d'un test.

# %%
figures.show(
    figures.measure.draw(worth, locale),
    finding=figures.measure.finding(worth, locale),
    table=figures.measure.table(worth, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="04-15"
# Several bars are at zero: however uncertain they are, no value of theirs would change the decision. Curiosity about them is free, measuring them is not.
#
# Suppose, then, that the bakery asks at the till for four weeks: “how did you hear of us?” Of 120 neighbours reached, 3 say that a post brought them.

# %% [markdown] tags=["lang-fr"] pair="04-15" source_hash="1ddaeb5c6f86"
# Plusieurs barres sont à zéro : si incertaines que soient ces données, aucune de leurs valeurs ne changerait la décision. La curiosité à leur sujet est gratuite, leur mesure ne l'est pas.
#
# Supposons donc que la boulangerie demande à la caisse, pendant quatre semaines : « comment nous avez-vous connus ? » Sur 120 voisins touchés, 3 disent qu'une publication les a amenés.

# %%
counts = {"metric": "visit_rate", "count": 3, "out_of": 120}
person = owner.replace(evidence=[counts])
counted = answers.worth(person, facts, today=today, draws=draws)
figures.listed(
    figures.counts.table(counted, locale),
    caption=figures.results.finding(counted, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="04-16"
# Three customers in 120: too few to publish, yet they say a great deal. The chance falls from 53% to 20%, the range of the month shrinks to a sixth, and no further test is worth its price. Four weeks of questions at the till did what no benchmark could. Managers will not invest, say the course texts, until they know precisely how it serves their aims: this is how one knows.
#
# ## A trap in one's own figures
#
# The course texts also promise that social media can be measured with the same care as the rest of marketing. They can; the care is in the denominators. Here is a shop that moves most of its posts to Instagram. The click rate of each network rises.

# %% [markdown] tags=["lang-fr"] pair="04-16" source_hash="98578d06dcf0"
# Trois clients sur 120 : trop peu pour publier, et pourtant ils en disent long. Les chances passent de 53 % à 20 %, la fourchette du mois se réduit au sixième, et aucun autre test ne vaut son prix. Quatre semaines de questions à la caisse ont fait ce qu'aucun chiffre publié ne pouvait faire. Les dirigeants n'investiront pas, disent les textes du cours, tant qu'ils ne savent pas précisément comment cela sert leurs buts : voilà comment on le sait.
#
# ## Un piège dans ses propres chiffres
#
# Les textes du cours promettent aussi que les médias sociaux se mesurent avec le même soin que le reste du marketing. C'est vrai ; le soin est dans les dénominateurs. Voici une boutique qui déplace la plupart de ses publications vers Instagram. Le taux de clic de chaque réseau augmente.

# %%
clicks, impressions = [[90, 20], [40, 400]], [[3000, 500], [4000, 32000]]
rates = evidence.simpson_table(clicks, impressions, groups=["facebook", "instagram"])
figures.listed(
    figures.simpson.table(rates, locale), caption=figures.simpson.finding(rates, locale), lang=lang
)

# %% [markdown] tags=["lang-en"] pair="04-17"
# Each network does better, all together do worse, and the mean of the two rates says the contrary of the pooled rate. Nobody lied: the posts went where the rate is lower. The mean of rates counts a network shown 500 times as much as one shown 32,000 times; never use it. And when the mix has changed, compare network by network.
#
# ## The money, month by month
#
# A steady month is not the first one. Results come slowly, set-up is paid at once, and a year has seasons.

# %% [markdown] tags=["lang-fr"] pair="04-17" source_hash="ecb57185b2e8"
# Chaque réseau fait mieux, l'ensemble fait moins bien, et la moyenne des deux taux dit le contraire du taux d'ensemble. Personne n'a menti : les publications sont allées là où le taux est plus bas. La moyenne des taux compte un réseau affiché 500 fois autant qu'un autre affiché 32 000 fois ; ne l'utilisez jamais. Et quand la répartition a changé, comparez réseau par réseau.
#
# ## L'argent, mois par mois
#
# Un mois de croisière n'est pas le premier. Les résultats viennent lentement, la mise en place se paie tout de suite, et une année a des saisons.

# %%
figures.show(
    figures.cash_flow.draw(worth, locale),
    finding=figures.cash_flow.finding(worth, locale),
    table=figures.cash_flow.table(worth, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="04-18"
# The worst months are known and bounded: they are the hours. The best have no ceiling on this drawing, which is why it is so tempting to look only at them.
#
# Here is every measure people quote, under its own definition. Where one has no value, the table says what is missing instead of writing zero.

# %% [markdown] tags=["lang-fr"] pair="04-18" source_hash="15703da02597"
# Les pires mois sont connus et bornés : ce sont les heures. Les meilleurs n'ont pas de plafond sur ce dessin, et c'est pourquoi il est si tentant de ne regarder qu'eux.
#
# Voici toutes les mesures que l'on cite, chacune sous sa propre définition. Quand l'une n'a pas de valeur, le tableau dit ce qui manque au lieu d'écrire zéro.

# %%
figures.listed(
    figures.metrics.table(worth, locale),
    caption=figures.metrics.finding(worth, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="04-19"
# Marketers seek awareness, loyalty, conversion. None of the three is forgotten here. Loyalty is in the orders of a customer; conversion is the last link of the chain; awareness counts once it brings somebody in, and is not worth money before.
#
# ## And a firm that sells to firms?
#
# The course texts call networks the best way to find prospects among the public, and a help to move a known prospect in a firm. The invented supplier of industry lets us look.

# %% [markdown] tags=["lang-fr"] pair="04-19" source_hash="5744208dd0c9"
# Les spécialistes du marketing cherchent la notoriété, la fidélité, la conversion. Aucune des trois n'est oubliée ici. La fidélité est dans les commandes d'un client ; la conversion est le dernier maillon de la chaîne ; la notoriété compte dès qu'elle amène quelqu'un, et ne vaut pas d'argent avant.
#
# ## Et une entreprise qui vend à des entreprises ?
#
# Les textes du cours disent des réseaux qu'ils sont le meilleur moyen de trouver des clients potentiels dans le public, et une aide pour faire avancer un client potentiel déjà connu dans une entreprise. Le fournisseur industriel inventé permet d'y regarder.

# %%
supplier = records.read("supplier")
firms = answers.worth(supplier, facts, today=today, draws=draws)
figures.show(
    figures.results.draw(firms, locale),
    finding=figures.results.finding(firms, locale),
    table=figures.results.table(firms, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="04-20"
# A new customer of the supplier adds so much that about one every two months is enough, where the bakery needs eight a month. Yet it is the bakery that pays more often, 53% against 33%. Neither figure proves the text right or wrong: what weighs most at the supplier is the share of visitors who leave a contact, and the only published rate comes from ads, not from posts. It is borrowed, and it says so. The claim stays open until such a firm counts its own leads.
#
# ## Try it
#
# Every range is a slider with two ends, and they start from the bakery. Narrow one, as a measure would; look at the share of the draws that pay. Then find two different ways to reach eight draws in ten.

# %% [markdown] tags=["lang-fr"] pair="04-20" source_hash="ee4ae90bc865"
# Un nouveau client du fournisseur apporte tant qu'il en suffit d'un tous les deux mois environ, quand la boulangerie en a besoin de huit par mois. C'est pourtant la boulangerie qui rentre le plus souvent dans ses frais, 53 % contre 33 %. Aucun des deux chiffres ne donne raison ou tort au texte : ce qui pèse le plus chez le fournisseur est la part des visiteurs qui laissent un contact, et le seul taux publié vient de publicités, non de publications. Il est emprunté, et le dit. L'affirmation reste ouverte tant qu'une telle entreprise n'a pas compté ses propres contacts commerciaux.
#
# ## À vous d'essayer
#
# Chaque fourchette est un curseur à deux extrémités, et elles partent de la boulangerie. Resserrez-en une, comme le ferait une mesure ; regardez la part des tirages qui rapportent. Trouvez ensuite deux façons différentes d'atteindre huit tirages sur dix.

# %%
widgets.worth(owner, facts, today=today, lang=lang)

# %% [markdown] tags=["lang-en"] pair="04-21"
# ## To keep
#
# - The return on investment is on margin, after the full cost, hours included. The return on ad spend is on revenue, and is something else.
# - Begin with the customers needed: cost of the month over what one customer really adds. Those who would have come anyway add nothing.
# - A result without its range is a wish. Ask what would have to be true, and whether it is to be expected.
# - Measure first what can change the decision, and only if that is worth more than the test.
# - Sum the clicks, sum the impressions, then divide. Never take the mean of rates.
#
# ## What would change this answer
#
# - The count at the till. At 4.3% of the neighbours reached, the bakery breaks even; three of 120 would say no rather than yes.
# - Fewer hours for the same posts: the cost is certain, the gain is not, so hours saved are the surest gain.
# - Your own margin, your own orders, your own seasons: they replace our ranges, and are shown as yours.
#
# ## Sources
#
# Reach of posts on Facebook and Instagram: social.plus and Vervocity, 2025, second hand. Click rates of ads, 1.57% to 1.71%: WordStream, 2024 and 2025, second hand. Price of a thousand impressions, in dollars: Reflex, 2025-2026, compiled. Sales out of visits: 1.17%, Monetate, 2015, first hand; 4.7%, Heap, 2018, second hand; both are old. The worked example uses round numbers near them. The share that would not have come anyway (10% to 90%), the overlap of posts, the months before results are steady and the discount rate are our own stated ranges, in `data/assumptions.csv` with their reason. All others stand in `data/benchmarks.csv` with date and grade. Definitions: Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, Pearson, 2015. The value of a measure: Raiffa and Schlaifer, Applied Statistical Decision Theory, Harvard University, 1961. The reversal of rates: Simpson, Journal of the Royal Statistical Society B 13, 1951.

# %% [markdown] tags=["lang-fr"] pair="04-21" source_hash="216ee038a13f"
# ## À retenir
#
# - Le retour sur investissement porte sur la marge, après le coût complet, heures comprises. Le retour sur dépenses publicitaires porte sur le chiffre d'affaires : c'est autre chose.
# - Commencez par les clients nécessaires : le coût du mois divisé par ce qu'un client apporte vraiment. Ceux qui seraient venus de toute façon n'apportent rien.
# - Un résultat sans sa fourchette est un souhait. Demandez ce qu'il faudrait pour que oui, et s'il faut s'y attendre.
# - Mesurez d'abord ce qui peut changer la décision, et seulement si cela vaut plus que le test.
# - Additionnez les clics, additionnez les affichages, puis divisez. Ne prenez jamais la moyenne des taux.
#
# ## Ce qui changerait la réponse
#
# - Le comptage à la caisse. À 4,3 % des voisins touchés, la boulangerie rentre dans ses frais ; trois sur 120 diraient plutôt non que oui.
# - Moins d'heures pour les mêmes publications : le coût est certain, le gain ne l'est pas, et les heures épargnées sont le gain le plus sûr.
# - Votre marge, vos commandes, vos saisons : elles remplacent nos fourchettes, et sont montrées comme vôtres.
#
# ## Sources
#
# Portée des publications sur Facebook et Instagram : social.plus et Vervocity, 2025, seconde main. Taux de clic des publicités, 1,57 % à 1,71 % : WordStream, 2024 et 2025, seconde main. Prix de mille affichages, en dollars : Reflex, 2025-2026, compilation. Ventes rapportées aux visites : 1,17 %, Monetate, 2015, première main ; 4,7 %, Heap, 2018, seconde main ; les deux sont anciens. L'exemple résolu prend des nombres ronds proches. La part qui ne serait pas venue de toute façon (10 % à 90 %), le recouvrement des publications, les mois avant le rythme de croisière et le taux d'actualisation sont nos propres fourchettes, dans `data/assumptions.csv` avec leur raison. Toutes les autres figurent dans `data/benchmarks.csv` avec date et cote. Définitions : Farris, Bendle, Pfeifer et Reibstein, Marketing Metrics, Pearson, 2015. La valeur d'une mesure : Raiffa et Schlaifer, Applied Statistical Decision Theory, Harvard University, 1961. Le retournement des taux : Simpson, Journal of the Royal Statistical Society B 13, 1951.
