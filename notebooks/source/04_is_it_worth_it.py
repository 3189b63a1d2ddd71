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
# - compute how many new customers a month repay the hours, on a margin before tax;
# - tell a return on investment from the flattering figures that borrow its name;
# - say how sure a result is, and by how much a number would have to change for it to pay;
# - choose what to measure first, knowing what the answer is worth and whose data it takes.
#
# No code is needed: type numbers, choose, move sliders. The exercises take 30 minutes more. Lesson 02 comes before this one: it counts the hours.

# %% [markdown] tags=["lang-fr", "objective"] pair="04-02" source_hash="a457598fec09"
# **En 50 minutes, vous saurez**
#
# - calculer combien de nouveaux clients par mois remboursent les heures, sur une marge hors taxes ;
# - distinguer un retour sur investissement des chiffres flatteurs qui lui empruntent son nom ;
# - dire si un résultat est sûr, et de combien un chiffre devrait changer pour que cela rapporte ;
# - choisir quoi mesurer d'abord, en sachant ce que vaut la réponse et à qui sont les données qu'elle demande.
#
# Aucun code n'est nécessaire : tapez des nombres, choisissez, bougez des curseurs. Les exercices demandent 30 minutes de plus. La leçon 02 vient avant celle-ci : elle compte les heures.

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

# %% [markdown] tags=["lang-en", "quiz"] pair="04-03"
# ## Warm-up
#
# Three questions from the lessons before this one, two minutes in all. A wrong answer is told why, and costs nothing. If you want to find your place again from one lesson to the next, choose a pseudonym first; you may also go on without one.

# %% [markdown] tags=["lang-fr", "quiz"] pair="04-03" source_hash="336c0c125fa8"
# ## Échauffement
#
# Trois questions tirées des leçons précédentes, deux minutes en tout. Si la réponse est fausse, on vous dit pourquoi, et cela ne coûte rien. Pour retrouver d'une leçon à l'autre où vous en êtes, choisissez d'abord un pseudonyme ; vous pouvez aussi continuer sans.

# %%
learn.trace.panel(lang)

# %% tags=["quiz"]
learn.quiz("02_two_prices", lang=lang)

# %% tags=["quiz"]
learn.quiz("03_month_reach", lang=lang)

# %% tags=["quiz"]
learn.quiz("03_two_reports", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="04-04"
# ## Predict first
#
# An online shop, also invented, gives its networks 6 hours a week at a complete cost of €25 an hour. An order is worth €60 before tax, of which 40% is margin; a new customer orders twice; and half of these customers would have come anyway. How many new customers a month repay the hours? Write down a number before you go on.

# %% [markdown] tags=["lang-fr", "predict"] pair="04-04" source_hash="57b6e90c5d2e"
# ## D'abord, votre pronostic
#
# Une boutique en ligne, inventée elle aussi, donne à ses réseaux 6 heures par semaine, à un coût complet de 25 € de l'heure. Une commande vaut 60 € hors taxes, dont 40 % de marge ; un nouveau client commande deux fois ; et la moitié de ces clients seraient venus de toute façon. Combien de nouveaux clients par mois remboursent les heures ? Notez un nombre avant de continuer.

# %% tags=["predict"]
learn.predict("04_customers", lang=lang, unit="customers")

# %% [markdown] tags=["lang-en", "worked"] pair="04-05"
# ## From an hour to a margin, by hand
#
# **The hours.** Six a week are 26 a month, and 26 hours at €25 cost €650.
#
# **One customer.** €60 x 40% x 2 orders make €48 of margin. Half of these customers would have come anyway: they are pleased with the posts, but the posts did not bring them. What one customer really adds is €24.
#
# **The break-even.** Divide the cost of the month by what one customer adds.

# %% [markdown] tags=["lang-fr", "worked"] pair="04-05" source_hash="8edbbd6fe4ad"
# ## D'une heure à une marge, à la main
#
# **Les heures.** Six par semaine en font 26 par mois, et 26 heures à 25 € coûtent 650 €.
#
# **Un client.** 60 € x 40 % x 2 commandes font 48 € de marge. La moitié de ces clients seraient venus de toute façon : les publications leur plaisent, mais ce ne sont pas elles qui les ont amenés. Ce qu'un client apporte vraiment, c'est 24 €.
#
# **Le seuil de rentabilité.** Divisez le coût du mois par ce qu'apporte un client.

# %% tags=["worked"]
cost = effort.cost_of_time(effort.monthly_hours(6), 25)
needed = roi.break_even_customers(
    cost, 60, gross_margin_rate=0.40, orders_per_customer=2, incremental_share=0.5
)
learn.reveal("04_customers", float(needed), lang=lang, unit="customers")

# %% [markdown] tags=["lang-en", "worked"] pair="04-06"
# Twenty-eight, since 27 do not quite do it. If you found about 11, you divided by the sale (€60), not by what is left of it. If you found about 14, you forgot those who would have come anyway.
#
# **What its accounts bring.** Sharing lets followers react, visit the site, become customers, say the course texts. How many? The shop has 2,000 followers. One post is seen by 5% of them, and it posts 20 times a month: shown 2,000 times. Of these, 2% click: 40 visits. Of the visitors, 5% buy. The cell gives the customers, the margin they bring, and the followers at which that margin would repay the hours:

# %% [markdown] tags=["lang-fr", "worked"] pair="04-06" source_hash="a3e072ffa022"
# Vingt-huit, car 27 ne suffisent pas tout à fait. Si vous avez trouvé environ 11, vous avez divisé par la vente (60 €), et non par ce qu'il en reste. Si vous avez trouvé environ 14, vous avez oublié ceux qui seraient venus de toute façon.
#
# **Ce qu'apportent ses comptes.** Partager permet aux abonnés de réagir, de visiter le site, de devenir clients, disent les textes du cours. Combien ? La boutique a 2 000 abonnés. Une publication est vue par 5 % d'entre eux, et elle publie 20 fois par mois : 2 000 affichages. Sur ces affichages, 2 % donnent un clic : 40 visites. Parmi les visiteurs, 5 % achètent. La cellule donne les clients, la marge qu'ils apportent, et le nombre d'abonnés auquel cette marge rembourserait les heures :

# %% tags=["worked"]
customers = reach.impressions(2000, 0.05, 20) * 0.02 * 0.05
gain = customers * 24
round(float(customers), 2), round(float(gain), 2), round(float(2000 * cost / gain))

# %% [markdown] tags=["lang-en", "check"] pair="04-07"
# Two customers, €48 of margin, for €650 of hours. No link of this chain is absurd; it is their product that is small. Some 27,083 followers would be needed. The course texts say that 15 followers are not 15,000: true, and here even 15,000 would bring back hardly more than half of the hours. The chain is linear in followers, so each half of a link doubles what the others must do. That is also the way out: a click rate of 4% and orders of €120 divide the followers needed by four.
#
# ## Your turn, with gaps
#
# A florist: 3 hours a week at €30; orders of €65 before tax, of which 50% is margin; two orders a customer; and only 20% of the new customers would not have come anyway.
#
# - The hours: 3 x 52 / 12 = 13 a month, so €390.
# - One customer: €65 x 50% x 2 orders x 20% = how much?
# - The break-even: **your number**.

# %% [markdown] tags=["lang-fr", "check"] pair="04-07" source_hash="40b36e3fd6b7"
# Deux clients, 48 € de marge, pour 650 € d'heures. Aucun maillon de cette chaîne n'est absurde ; c'est leur produit qui est petit. Il faudrait environ 27 083 abonnés. Les textes du cours disent que 15 abonnés ne sont pas 15 000 : c'est vrai, et ici même 15 000 rembourseraient à peine plus de la moitié des heures. La chaîne est proportionnelle aux abonnés : quand un maillon vaut moitié moins, les autres doivent faire le double. C'est aussi l'issue : un taux de clic de 4 % et des commandes de 120 € divisent par quatre les abonnés nécessaires.
#
# ## À vous, avec des blancs à remplir
#
# Une fleuriste : 3 heures par semaine à 30 € ; des commandes de 65 € hors taxes, dont 50 % de marge ; deux commandes par client ; et seulement 20 % des nouveaux clients ne seraient pas venus de toute façon.
#
# - Les heures : 3 x 52 / 12 = 13 par mois, soit 390 €.
# - Un client : 65 € x 50 % x 2 commandes x 20 % = combien ?
# - Le seuil de rentabilité : **votre nombre**.

# %% tags=["check"]
learn.check("04_florist", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="04-08"
# The exercises of this lesson (folder `exercises`, 30 minutes) start from there, each with three hints.
#
# ## Figures that flatter
#
# **Revenue is not margin.** Back to the online shop. Suppose its two customers came through €40 of ads. Their four orders make €240 of sales, and the platform's own screen shows six for one: the return on ad spend, revenue over ads. With the hours, €690 were spent in all. Predict: of every €100 of them, how many come back as margin?

# %% [markdown] tags=["lang-fr", "predict"] pair="04-08" source_hash="bc784e19bf37"
# Les exercices de cette leçon (dossier `exercises`, 30 minutes) partent de là, chacun avec trois indices.
#
# ## Des chiffres qui flattent
#
# **Le chiffre d'affaires n'est pas la marge.** Revenons à la boutique en ligne. Supposons que ses deux clients soient venus par 40 € de publicité. Leurs quatre commandes font 240 € de ventes, et l'écran de la plateforme affiche six pour un : c'est le retour sur dépenses publicitaires, le chiffre d'affaires rapporté à la publicité. Avec les heures, 690 € ont été dépensés en tout. Votre pronostic : sur 100 € dépensés, combien reviennent en marge ?

# %% tags=["predict"]
learn.predict("04_hundred_euros", lang=lang, unit="EUR")

# %% [markdown] tags=["lang-en"] pair="04-09"
# Two things to set side by side: the margin brought, €48, and the money spent, €40 of ads and €650 of hours.

# %% [markdown] tags=["lang-fr"] pair="04-09" source_hash="978a6570993d"
# Deux choses à mettre côte à côte : la marge apportée, 48 €, et l'argent dépensé, 40 € de publicité et 650 € d'heures.

# %%
learn.reveal("04_hundred_euros", float(100 * gain / (cost + 40)), lang=lang, unit="EUR")
on_ads, on_all = roi.return_on_ad_spend(240, 40), roi.return_on_investment(gain, cost + 40)
round(float(on_ads), 2), round(float(on_all), 2)

# %% [markdown] tags=["lang-en"] pair="04-10"
# Six for one, says the first of these two. The second counts everything: margin instead of sales, only what would not have come anyway, and the hours beside the ads. It says that 93% of the money is lost. Both are computed without an error. Only the second is a return on investment; the first has to pass 1 / 0.40, that is 2.5, before the ads alone are repaid.
#
# **Those who would have come anyway.** Nobody sees them on a screen. A last click says which door people used, not what brought them, and a rise after the first post may be the season. They are found by posting nothing for a while, or by asking at the till. We take that share between 10% and 90% until somebody has counted, and it stands in every result of this lesson.
#
# **Thousands on ads may bring nothing.** The course texts warn of it. Take €3,000 of ads at €12 per thousand times shown: 250,000 times. If 1.6% click and 1.2% of these buy, as published rates say, that is 48 customers, each adding €24: €1,152 come back, and of each €100, €62 do not. Nothing went wrong with these ads, and no hour is counted yet. Yet 25 large shops of 2018 sold to 4.7% of such visitors, and at that rate the same ads pay. Between the two stands one number, the shop's own, and €300 of ads are enough to learn it before spending thousands.
#
# ## The bakery: a range, not a number
#
# The worked example knew everything. The bakery does not: no one has counted who comes in because of a post. So each input is a range, wide where little is known, and the month is computed 10,000 times, each time with other values. What follows is not a forecast; it is what one knows, with its holes. Look at the shape first.

# %% [markdown] tags=["lang-fr"] pair="04-10" source_hash="caf2294cc792"
# Six pour un, dit le premier de ces deux nombres. Le second compte tout : la marge au lieu des ventes, seulement ce qui ne serait pas venu de toute façon, et les heures à côté de la publicité. Il dit que 93 % de l'argent est perdu. Les deux sont calculés sans erreur. Seul le second est un retour sur investissement ; le premier doit dépasser 1 / 0,40, soit 2,5, avant que la publicité seule soit remboursée.
#
# **Ceux qui seraient venus de toute façon.** Aucun écran ne les montre. Le dernier clic dit par quelle porte les gens sont entrés, non ce qui les a fait venir, et une hausse après la première publication peut n'être que la saison. On les trouve en cessant un moment de publier, ou en posant la question à la caisse. Nous prenons cette part entre 10 % et 90 % tant que personne n'a compté, et elle figure dans chaque résultat de cette leçon.
#
# **Des milliers en publicité peuvent ne rien rapporter.** Les textes du cours préviennent. Prenez 3 000 € de publicité à 12 € les mille affichages : 250 000 affichages. Si 1,6 % donnent un clic et que 1,2 % de ces visiteurs achètent, comme le disent les taux publiés, cela fait 48 clients, qui apportent chacun 24 € : 1 152 € reviennent, et sur 100 €, 62 € ne reviennent pas. Rien n'a mal tourné dans cette campagne, et aucune heure n'est encore comptée. Pourtant, 25 grandes boutiques de 2018 vendaient à 4,7 % de tels visiteurs, et à ce taux la même publicité rapporte. Entre les deux, il y a un seul chiffre, celui de la boutique, et 300 € de publicité suffisent pour l'apprendre avant d'en dépenser des milliers.
#
# ## La boulangerie : une fourchette, pas un nombre
#
# L'exemple résolu savait tout. La boulangerie, non : personne n'a compté qui entre grâce à une publication. Chaque donnée est donc une fourchette, large quand on sait peu, et le mois est calculé 10 000 fois, chaque fois avec d'autres valeurs. Ce qui suit n'est pas une prévision ; c'est ce que l'on sait, avec ses trous. Regardez d'abord la forme.

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
# A mean would hide this shape. Nearly half of the months lose a little, and never more than the hours and tools cost; a few bring ten times their cost. Whoever says “it pays” and whoever says “it does not” are looking at the same picture. Three months from it, each named by what it assumes:

# %% [markdown] tags=["lang-fr"] pair="04-11" source_hash="b3f9619d1fbe"
# Une moyenne cacherait cette forme. Près de la moitié des mois perdent un peu, et jamais plus que ce que coûtent les heures et les outils ; quelques-uns rapportent dix fois leur coût. Qui dit « ça rapporte » et qui dit « ça ne rapporte pas » regardent la même image. Trois mois tirés de là, chacun nommé par ce qu'il suppose :

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
# Retournez la question. Au lieu de demander ce que la boulangerie va gagner, demandez ce que chaque chiffre, à lui seul, devrait être pour que le mois rentre dans ses frais, et s'il faut s'y attendre. C'est une question à laquelle un groupe peut répondre sans croire à aucune prévision.

# %%
figures.listed(
    figures.needed.table(worth, locale),
    caption=figures.needed.finding(worth, locale),
    lang=lang,
)
# %% [markdown] tags=["lang-en"] pair="04-13"
# Which of these ranges matters? Move each from its low end to its high end, the others in the middle of theirs.

# %% [markdown] tags=["lang-fr"] pair="04-13" source_hash="add56917db3c"
# Laquelle de ces fourchettes compte ? Faites aller chacune de sa valeur basse à sa valeur haute, les autres restant au milieu de la leur.

# %%
figures.show(
    figures.worth.draw(worth, locale),
    finding=figures.worth.finding(worth, locale),
    table=figures.worth.table(worth, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en", "predict"] pair="04-14"
# One bar is longer than all the others together. A decision that rests on it rests on air, since nobody has measured it; that is why the advice can only be “test first”, however good the chance.
#
# ## What to measure first, and what that is worth
#
# A measure is worth something only if it can change what you do. If the month pays on average, you go on, and you regret it in the cases where it does not. Knowing one input beforehand spares part of that regret: this part has a price, and it can be set beside the price of a test. Of the 8 numbers above, how many do you think could change the decision?

# %% [markdown] tags=["lang-fr", "predict"] pair="04-14" source_hash="71fe823f9247"
# Une barre est plus longue que toutes les autres réunies. Une décision qui repose sur elle repose sur du vent, puisque personne ne l'a mesurée ; c'est pourquoi le conseil ne peut être que « tester d'abord », si bonnes que soient les chances.
#
# ## Quoi mesurer d'abord, et ce que cela vaut
#
# Une mesure ne vaut quelque chose que si elle peut changer ce que vous faites. Si le mois rapporte en moyenne, vous continuez, et vous le regrettez dans les cas où il ne rapporte pas. Connaître une donnée d'avance épargne une part de ce regret : cette part a un prix, que l'on peut poser à côté de celui d'un test. Des 8 chiffres ci-dessus, combien, à votre avis, pourraient changer la décision ?

# %% tags=["predict"]
learn.predict("04_worth_measuring", lang=lang)

# %% [markdown] tags=["lang-en"] pair="04-15"
# For each number in turn, the 10,000 cases are sorted by it: would knowing it have made the bakery stop where it goes on? What is spared in this way, over a year, is the length of its bar.

# %% [markdown] tags=["lang-fr"] pair="04-15" source_hash="9a0ba13f5a54"
# Pour chaque chiffre, tour à tour, on range les 10 000 cas selon sa valeur : si la boulangerie l'avait connue, se serait-elle arrêtée là où elle continue ? Ce que cela lui épargne en un an fait la longueur de la barre.

# %%
useful = [one for one in worth.measuring.inputs if one.value.value > 0]
learn.reveal("04_worth_measuring", len(useful), lang=lang)
figures.show(
    figures.measure.draw(worth, locale),
    finding=figures.measure.finding(worth, locale),
    table=figures.measure.table(worth, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en", "predict"] pair="04-16"
# The other bars are at zero: however uncertain those numbers are, no value of theirs would change the decision. Curiosity about them is free, measuring them is not.
#
# **Whose data does it take?** A platform offers to measure sales if you send it your customers' addresses, hashed. Hashing does not hide them: the network hashes its own members' addresses the same way and recognises each one, which is what the upload is for. In December 2025 the French authority fined a company €3.5 million for giving a network the e-mail addresses or telephone numbers of more than 10.5 million members of its loyalty programme, who had agreed to receive offers, not to that. A question at the till takes nobody's data.
#
# Suppose, then, that the bakery asks for four weeks: “how did you hear of us?” Of 120 neighbours reached, 3 say that a post brought them. The month paid in 53% of the draws. And now, in how many out of 100?

# %% [markdown] tags=["lang-fr", "predict"] pair="04-16" source_hash="5623ea8518a6"
# Les autres barres sont à zéro : si incertaines que soient ces données, aucune de leurs valeurs ne changerait la décision. La curiosité à leur sujet est gratuite, leur mesure ne l'est pas.
#
# **À qui sont les données qu'il faut ?** Une plateforme propose de mesurer les ventes si vous lui envoyez les adresses de vos clients, hachées. Le hachage ne les cache pas : le réseau hache de même les adresses de ses membres et reconnaît chacune, et l'envoi sert justement à cela. En décembre 2025, l'autorité française a infligé une amende de 3,5 millions d'euros à une société qui avait transmis à un réseau l'adresse électronique ou le numéro de téléphone de plus de 10,5 millions de membres de son programme de fidélité : ils avaient accepté de recevoir des offres, pas cela. Une question à la caisse ne prend les données de personne.
#
# Supposons donc que la boulangerie demande pendant quatre semaines : « comment nous avez-vous connus ? » Sur 120 voisins touchés, 3 disent qu'une publication les a amenés. Le mois rentrait dans ses frais dans 53 % des tirages. Et maintenant, dans combien sur 100 ?

# %% tags=["predict"]
learn.predict("04_after_counting", lang=lang)

# %% [markdown] tags=["lang-en"] pair="04-17"
# Three in 120 is 2.5%, less than the 4.3% at which the month breaks even. But three is few, and what was believed before still counts a little. Both together:

# %% [markdown] tags=["lang-fr"] pair="04-17" source_hash="8406db17db41"
# Trois sur 120, c'est 2,5 %, moins que les 4,3 % auxquels le mois rentre dans ses frais. Mais trois, c'est peu, et ce que l'on croyait avant compte encore un peu. Les deux ensemble :

# %%
counts = {"metric": "visit_rate", "count": 3, "out_of": 120}
counted = answers.worth(owner.replace(evidence=[counts]), facts, today=today, draws=draws)
learn.reveal("04_after_counting", round(100 * counted.chance_it_pays), lang=lang)
figures.listed(
    figures.counts.table(counted, locale),
    caption=figures.results.finding(counted, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="04-18"
# Three customers in 120: too few to make a statistic, yet they say a great deal. The chance falls by 33 points, the range of the month shrinks to a sixth, and no further test is worth its price. Four weeks of questions at the till did what no benchmark could. Managers will not invest, say the course texts, until they know precisely how it serves their aims: this is how one knows.
#
# ## A trap in one's own figures
#
# The course texts also promise that social media can be measured with the same care as the rest of marketing. They can; the care is in the denominators. Here is a shop that moves most of its posts to Instagram. The click rate of each network rises.

# %% [markdown] tags=["lang-fr"] pair="04-18" source_hash="11470c9c4829"
# Trois clients sur 120 : trop peu pour en faire une statistique, et pourtant ils en disent long. Les chances baissent de 33 points, la fourchette du mois se réduit au sixième, et aucun autre test ne vaut son prix. Quatre semaines de questions à la caisse ont fait ce qu'aucun chiffre publié ne pouvait faire. Les dirigeants n'investiront pas, disent les textes du cours, tant qu'ils ne sauront pas précisément comment cela sert leurs buts : voilà comment on le sait.
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

# %% [markdown] tags=["lang-en"] pair="04-19"
# Each network does better, all together do worse, and the mean of the two rates says the contrary of the pooled rate. Nobody lied: the posts went where the rate is lower. The mean of rates counts a network shown 500 times as much as one shown 32,000 times; never use it. And when the mix has changed, compare network by network. Between two rates, the change is in points: from 3% to 4% is one point, and a third more.
#
# ## The money, month by month
#
# A steady month is not the first one. Results come slowly, set-up is paid at once, and a year has seasons.

# %% [markdown] tags=["lang-fr"] pair="04-19" source_hash="c22a4be4ddef"
# Chaque réseau fait mieux, l'ensemble fait moins bien, et la moyenne des deux taux dit le contraire du taux d'ensemble. Personne n'a menti : les publications sont allées là où le taux est plus bas. La moyenne des taux donne le même poids à un réseau affiché 500 fois et à un autre affiché 32 000 fois ; ne l'utilisez jamais. Et quand la répartition a changé, comparez réseau par réseau. Entre deux taux, l'écart se dit en points : de 3 % à 4 %, il y a un point, et un tiers de plus.
#
# ## L'argent, mois par mois
#
# Le premier mois n'est pas un mois de croisière. Les résultats viennent lentement, la mise en place se paie tout de suite, et une année a des saisons.

# %%
figures.show(
    figures.cash_flow.draw(worth, locale),
    finding=figures.cash_flow.finding(worth, locale),
    table=figures.cash_flow.table(worth, locale),
    lang=lang,
    titled=True,
)
# %% [markdown] tags=["lang-en"] pair="04-20"
# The worst months are known and bounded: they are the hours. The best have no ceiling on this drawing, which is why it is so tempting to look only at them. Here is every measure people quote, under its own definition; where one has no value, the table says what is missing instead of writing zero.

# %% [markdown] tags=["lang-fr"] pair="04-20" source_hash="b661decb57be"
# Les pires mois sont connus et bornés : ce sont les heures. Les meilleurs n'ont pas de plafond sur ce dessin, et c'est pourquoi il est si tentant de ne regarder qu'eux. Voici toutes les mesures que l'on cite, chacune avec sa propre définition ; quand l'une n'a pas de valeur, le tableau dit ce qui manque au lieu d'écrire zéro.

# %%
figures.listed(
    figures.metrics.table(worth, locale),
    caption=figures.metrics.finding(worth, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="04-21"
# Marketers seek awareness, loyalty, conversion. None of the three is forgotten here. Loyalty is in the orders of a customer; conversion is the last link of the chain; awareness counts once it brings somebody in, and is not worth money before. Legitimacy, credibility, a brand's own voice, which the texts promise too, count in the same way: where they raise a rate of the chain. Nobody has published a price for them.
#
# ## And a firm that sells to firms?
#
# The course texts call networks the best way to find prospects among the public, and a help to move a known prospect in a firm. The invented supplier of industry lets us look.

# %% [markdown] tags=["lang-fr"] pair="04-21" source_hash="82a2427d0501"
# Les spécialistes du marketing cherchent la notoriété, la fidélité, la conversion. Aucune des trois n'est oubliée ici. La fidélité est dans les commandes d'un client ; la conversion est le dernier maillon de la chaîne ; la notoriété compte dès qu'elle amène quelqu'un, et ne vaut pas d'argent avant. La légitimité, la crédibilité, la voix d'une marque, que les textes promettent aussi, comptent de la même façon : là où elles relèvent un taux de la chaîne. Personne n'en a publié le prix.
#
# ## Et une entreprise qui vend à des entreprises ?
#
# Selon les textes du cours, les réseaux sont le meilleur moyen de trouver des clients potentiels dans le public, et une aide pour faire avancer, dans une entreprise, un client potentiel déjà connu. Allons voir chez le fournisseur industriel, inventé lui aussi.

# %%
firms = answers.worth(records.read("supplier"), facts, today=today, draws=draws)
figures.show(
    figures.results.draw(firms, locale),
    finding=figures.results.finding(firms, locale),
    table=figures.results.table(firms, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="04-22"
# A new customer of the supplier adds so much that about one every two months is enough, where the bakery needs eight a month. Yet it is the bakery that pays more often, 53% against 33%. Neither figure proves the text right or wrong: what weighs most at the supplier is the share of visitors who leave a contact, and the only published rate comes from ads, not from posts. It is borrowed, and it says so. The claim stays open until such a firm counts its own leads.
#
# ## Move it yourself
#
# Every range is a slider with two ends, and they start from the bakery. Narrow one, as a measure would; look at the share of the draws that pay. Then find two different ways to reach eight draws in ten.

# %% [markdown] tags=["lang-fr"] pair="04-22" source_hash="38cbf5fda055"
# Un nouveau client du fournisseur apporte tant qu'un seul suffit tous les deux mois environ, quand il en faut huit par mois à la boulangerie. C'est pourtant la boulangerie qui rentre le plus souvent dans ses frais, 53 % contre 33 %. Aucun des deux chiffres ne donne raison ou tort au texte : ce qui pèse le plus chez le fournisseur est la part des visiteurs qui laissent un contact, et le seul taux publié vient de publicités, non de publications. Il est emprunté, et c'est écrit. L'affirmation reste ouverte tant qu'une telle entreprise n'a pas compté ses propres contacts commerciaux.
#
# ## À vous de bouger
#
# Chaque fourchette est un curseur à deux extrémités, et toutes partent de la boulangerie. Resserrez-en une, comme le ferait une mesure ; regardez la part des tirages qui rapportent. Trouvez ensuite deux façons différentes d'atteindre huit tirages sur dix.

# %%
widgets.worth(owner, facts, today=today, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="04-23"
# ## Four questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="04-23" source_hash="383bfdcb23fa"
# ## Quatre questions
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("04_margin", lang=lang)

# %% tags=["quiz"]
learn.quiz("04_screen", lang=lang)

# %% tags=["quiz"]
learn.quiz("04_chance", lang=lang)

# %% tags=["quiz"]
learn.quiz("04_what_to_measure", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="04-24"
# ## To keep
#
# - The return on investment is on margin, after the full cost, hours included. The return on ad spend is on revenue, and is something else.
# - Begin with the customers needed: cost of the month over what one customer really adds, before tax. Those who would have come anyway add nothing.
# - What comes after a post is not what comes because of it, and a last click is a door, not a cause.
# - A result without its range is a wish. Ask what would have to be true, and whether it is to be expected.
# - Measure first what can change the decision, and only if that is worth more than the test. A hashed list of customers is still a list of customers.
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
# Reach of posts on Facebook and Instagram: social.plus and Vervocity, 2025, second hand. Click rates of ads, 1.57% to 1.71%: WordStream, 2024 and 2025, second hand. Price of a thousand impressions, in dollars: Reflex, 2025-2026, compiled. Sales out of visits: 1.17%, Monetate, 2015, first hand; 4.7%, Heap, 2018, second hand; both are old. The worked example uses round numbers near them. The share that would not have come anyway (10% to 90%), the overlap of posts, the months before results are steady and the discount rate are our own stated ranges, in `data/assumptions.csv` with their reason. All others stand in `data/benchmarks.csv` with date and grade. Definitions: Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, Pearson, 2015. The value of a measure: Raiffa and Schlaifer, Applied Statistical Decision Theory, Harvard University, 1961. The reversal of rates: Simpson, Journal of the Royal Statistical Society B 13, 1951. The fine: CNIL, decision SAN-2025-017 of 30 December 2025, as the authority made it public on 22 January 2026; this is not legal advice, and lesson 14 says more.

# %% [markdown] tags=["lang-fr"] pair="04-24" source_hash="4b9889bb11df"
# ## À retenir
#
# - Le retour sur investissement porte sur la marge, après le coût complet, heures comprises. Le retour sur dépenses publicitaires porte sur le chiffre d'affaires : c'est autre chose.
# - Commencez par les clients nécessaires : le coût du mois divisé par ce qu'un client apporte vraiment, hors taxes. Ceux qui seraient venus de toute façon n'apportent rien.
# - Ce qui vient après une publication n'est pas ce qui vient grâce à elle, et le dernier clic est une porte, non une cause.
# - Un résultat sans sa fourchette est un souhait. Demandez ce qu'il faudrait pour que oui, et s'il faut s'y attendre.
# - Mesurez d'abord ce qui peut changer la décision, et seulement si cela vaut plus que le test. Une liste de clients hachée reste une liste de clients.
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
# Portée des publications sur Facebook et Instagram : social.plus et Vervocity, 2025, seconde main. Taux de clic des publicités, 1,57 % à 1,71 % : WordStream, 2024 et 2025, seconde main. Prix de mille affichages, en dollars : Reflex, 2025-2026, compilation. Ventes rapportées aux visites : 1,17 %, Monetate, 2015, première main ; 4,7 %, Heap, 2018, seconde main ; les deux sont anciens. L'exemple résolu prend des nombres ronds proches. La part qui ne serait pas venue de toute façon (10 % à 90 %), le recouvrement des publications, les mois avant le rythme de croisière et le taux d'actualisation sont nos propres fourchettes, dans `data/assumptions.csv` avec leur raison. Toutes les autres figurent dans `data/benchmarks.csv` avec date et cote. Définitions : Farris, Bendle, Pfeifer et Reibstein, Marketing Metrics, Pearson, 2015. La valeur d'une mesure : Raiffa et Schlaifer, Applied Statistical Decision Theory, Harvard University, 1961. Le retournement des taux : Simpson, Journal of the Royal Statistical Society B 13, 1951. L'amende : CNIL, délibération SAN-2025-017 du 30 décembre 2025, telle que l'autorité l'a rendue publique le 22 janvier 2026 ; ceci n'est pas un avis juridique, et la leçon 14 en dit plus.
