# %% [markdown] tags=["lang-en"] pair="05-01"
# # Eight hours a week: where do they go, which account do we close?
#
# **At the invented museum shop of this course, which holds three accounts, two share the week: 2.75 hours each for the Facebook page and for Instagram. Pinterest closes.** The 2.5 hours left are worth a trial elsewhere, and no more than a trial. Sharing the eight hours equally between the three accounts looks fair, and loses 21% of what they could bring: Pinterest then gets 2.67 hours, its minimum is about 4.5, and half a minimum is not half a result. It is nothing.

# %% [markdown] tags=["lang-fr"] pair="05-01" source_hash="c4934eab1ca6"
# # Huit heures par semaine : où les mettre, quel compte fermer ?
#
# **À la boutique de musée inventée de ce cours, qui tient trois comptes, deux se partagent la semaine : 2,75 heures pour la page Facebook, autant pour Instagram. Pinterest ferme.** Les 2,5 heures qui restent valent un essai ailleurs, et rien de plus qu'un essai. Partager les huit heures également entre les trois comptes paraît juste, et fait perdre 21 % de ce qu'elles pourraient apporter : Pinterest reçoit alors 2,67 heures, son minimum est d'environ 4,5, et la moitié d'un minimum n'est pas la moitié d'un résultat. Ce n'est rien.

# %% [markdown] tags=["lang-en", "objective"] pair="05-02"
# **In 50 minutes you will be able to**
#
# - compute by hand what two accounts bring when each has a minimum;
# - share the hours of a week, and say what an equal split loses and why;
# - name the account to close, what keeping it would cost, and how firm that is;
# - say whether a count, or a vote, is large enough to decide.
#
# No code is needed: move sliders, read charts. Lesson 01 says which accounts pass the gates, lesson 02 what an hour costs.

# %% [markdown] tags=["lang-fr", "objective"] pair="05-02" source_hash="e3d0e4af1fe4"
# **En 50 minutes, vous saurez**
#
# - calculer à la main ce qu'apportent deux comptes quand chacun a son minimum ;
# - partager les heures d'une semaine, et dire ce que perd un partage égal et pourquoi ;
# - nommer le compte à fermer, ce que coûterait de le garder, et si c'est solide ;
# - dire si un comptage, ou un vote, est assez grand pour décider.
#
# Aucun code n'est nécessaire : bougez des curseurs, lisez des graphiques. La leçon 01 dit quels comptes passent les critères éliminatoires, la leçon 02 ce que coûte une heure.

# %% tags=["parameters"]
lang = "en"
client = "museum_shop"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.model import allocation

facts = data.load()
owner = records.read(client).replace(hours_per_week=8)
locale = text.locale_of(lang, owner.country)

# %% [markdown] tags=["lang-en", "predict"] pair="05-03"
# ## Predict first
#
# The shop holds a Facebook page, an Instagram account and a Pinterest account. It has eight hours a week, and gives each the same. Compared with the best split of the same eight hours, what share of the result does it lose? Write a number before you read on: people who predict understand better, even when they are wrong.

# %% [markdown] tags=["lang-fr", "predict"] pair="05-03" source_hash="89674d2d0749"
# ## D'abord, votre pronostic
#
# La boutique tient une page Facebook, un compte Instagram et un compte Pinterest. Elle a huit heures par semaine, et donne autant à chacun. Par rapport au meilleur partage des mêmes huit heures, quelle part du résultat perd-elle ? Notez un nombre avant de lire la suite : faire un pronostic fait mieux comprendre, même quand on se trompe.

# %% tags=["predict"]
learn.predict("05_equal_split", lang=lang, unit="%")

# %% [markdown] tags=["lang-en", "worked"] pair="05-04"
# ## Two accounts, by hand
#
# Take two accounts whose figures are round. One shows photos: with all the time in the world it would bring 100 points, and it needs 1 hour a week to look alive. The other shows videos: 80 points at most, and 3 hours at least. On both, the first two hours bring 63% of what is there to be had, and every further hour brings less than the one before.
#
# You have three hours. Three ways to spend them: all on photos; one hour and a half on photos; one hour and a half on videos.

# %% [markdown] tags=["lang-fr", "worked"] pair="05-04" source_hash="49b57e30f367"
# ## Deux comptes, à la main
#
# Prenez deux comptes aux chiffres ronds. L'un montre des photos : avec tout le temps du monde, il apporterait 100 points, et il lui faut 1 heure par semaine pour avoir l'air vivant. L'autre montre des vidéos : 80 points au plus, et 3 heures au moins. Sur les deux, les deux premières heures apportent 63 % de ce qu'il y a à prendre, et chaque heure de plus apporte moins que la précédente.
#
# Vous avez trois heures. Trois façons de les employer : tout aux photos ; une heure et demie aux photos ; une heure et demie aux vidéos.

# %% tags=["worked"]
brought = allocation.activity_return(
    [3, 1.5, 1.5], [100, 100, 80], hours_constant=2, minimum_hours=[1, 1, 3]
)
brought.round(1).tolist()

# %% [markdown] tags=["lang-en", "worked"] pair="05-05"
# All on photos: 77.7 points. Half and half: 52.8 points from the photos and 0 from the videos, which stay below their minimum. The fair split throws away 24.9 points, a third of the week.
#
# The best plan of three hours therefore feeds one account and closes the other. Now ask for the best plan of three hours, then of four: the first number is for photos, the second for videos.

# %% [markdown] tags=["lang-fr", "worked"] pair="05-05" source_hash="dc610dc14edb"
# Tout aux photos : 77,7 points. Moitié, moitié : 52,8 points pour les photos et 0 pour les vidéos, qui restent sous leur minimum. Le partage équitable jette 24,9 points, un tiers de la semaine.
#
# Le meilleur plan de trois heures nourrit donc un compte et ferme l'autre. Demandez maintenant le meilleur plan de trois heures, puis celui de quatre : le premier nombre est pour les photos, le second pour les vidéos.

# %% tags=["worked"]
two = {
    "name": ["photos", "video"],
    "scale": [100, 80],
    "hours_constant": 2,
    "minimum_hours": [1, 3],
    "setup_cost": 0,
}
[allocation.allocate_hours(two, hours).hours.tolist() for hours in [3, 4]]

# %% [markdown] tags=["lang-en", "worked"] pair="05-06"
# One hour more, and the plan turns round. With four hours, photos fall back to their minimum of 1 hour and videos come in with the 3 they need. No rule of thumb finds this: not “the best account first”, not “a little of everything”. The plans on this page are therefore not estimated, they are searched, quarter of an hour by quarter of an hour.
#
# ## The week of the shop
#
# The same computation for the shop. Every account that passes the gates of lesson 01 is in the race, those it holds and those it could open. Three things are counted for each: its score in the ranking, its minimum, and the hours to set it up if it is new. The upright line is the minimum.

# %% [markdown] tags=["lang-fr", "worked"] pair="05-06" source_hash="2dc8da234a66"
# Une heure de plus, et le plan se retourne. Avec quatre heures, les photos reviennent à leur minimum de 1 heure et les vidéos entrent avec les 3 qu'il leur faut. Aucune règle toute faite ne trouve cela : ni « le meilleur compte d'abord », ni « un peu de tout ». Les plans de cette page ne sont donc pas estimés, ils sont cherchés, quart d'heure par quart d'heure.
#
# ## La semaine de la boutique
#
# Le même calcul pour la boutique. Tous les comptes qui passent les critères de la leçon 01 sont en course, ceux qu'elle tient et ceux qu'elle pourrait ouvrir. Trois choses comptent pour chacun : sa note au classement, son minimum, et les heures de mise en place s'il est nouveau. Le trait vertical est le minimum.

# %%
week = answers.week(owner, facts)
figures.show(
    figures.week.draw(week, locale),
    finding=figures.week.finding(week, locale),
    table=figures.week.table(week, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="05-07"
# Where does a minimum come from? From the least a network asks in posts, and from answering people. For Pinterest: 5 posts a week (a compilation of vendors' advice, 2026) at some 42 minutes a post, and 1 hour of answers: 4.54 hours. For the Facebook page: 1 post and the same hour, 1.71 hours. The minutes are our own ranges, open the table to see how wide.
#
# And the equal split of your prediction?

# %% [markdown] tags=["lang-fr"] pair="05-07" source_hash="a1f08670de94"
# D'où vient un minimum ? De ce qu'un réseau demande au moins en publications, et des réponses aux gens. Pour Pinterest : 5 publications par semaine (une compilation de conseils de fournisseurs, 2026) à quelque 42 minutes l'une, et 1 heure de réponses : 4,54 heures. Pour la page Facebook : 1 publication et la même heure, 1,71 heure. Les minutes sont nos propres fourchettes, ouvrez le tableau pour voir leur largeur.
#
# Et le partage égal de votre pronostic ?

# %%
equal = week.splits[0]
learn.reveal("05_equal_split", equal.lost_share.value, lang=lang, unit="%")

# %%
figures.show(
    figures.splits.draw(week, locale),
    finding=figures.splits.finding(week, locale),
    table=figures.splits.table(week, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="05-08"
# The loss is not in the two accounts that get a little less. It is in the 2.67 hours that Pinterest receives and cannot use. A method that spreads hours smoothly and knows of no minimum does hardly better: it loses 19%, because it opens a crowd of accounts and feeds none of the new ones.
#
# Do not take 21% for a measurement. Within the ranges of the figures, an equal split loses up to 25%, and sometimes it wins: if Pinterest's minimum were at its low end, 1.8 hours, three accounts could live. That is a reason to time your own posts for a week (lesson 02 has the sheet), not a reason to scatter.
#
# ## Which account do we close?
#
# Pinterest. Not because it is bad: its score is close to the other two. Because its minimum takes more than half of the week, and feeding it all the same would lose 26% of what the week brings. In 12% of the draws tried within the ranges, it stays.
#
# “Close” deserves care. An inactive account does harm, say the course texts: better no icon than no activity, and active means dealing with people every day, which is another number than the posts a week. Both are in the minimum here. So there is no third state called “we keep it, for later”. Either it gets its minimum, or it is parked: the name kept so that nobody else takes it, one last message that says where to write, no icon on the shop's site. A network that is dead, a MySpace, is closed for good.
#
# There is one exception, and it costs no hours of its own: recycling. The course texts call Tumblr a scrapbook of marginal benefit, good for recycling only. In our ranking it is “only to recycle”, and in this plan it gets no hour. The condition: it stays true as long as you repeat there what was already made. Given posts and answers of its own, it would take about 2.6 hours like any account whose minimum nobody has published, a third of the week.
#
# ## Where does the next hour go?
#
# Look at the steps. Nothing at all before 1.75 hours, the minimum of the first account, rounded up to a quarter of an hour; the second comes in at 3.5 hours; the third only at 7.75.

# %% [markdown] tags=["lang-fr"] pair="05-08" source_hash="16f19cbf8045"
# La perte n'est pas dans les deux comptes qui reçoivent un peu moins. Elle est dans les 2,67 heures que Pinterest reçoit et ne peut pas employer. Une méthode qui étale les heures sans connaître de minimum ne fait guère mieux : elle perd 19 %, parce qu'elle ouvre une foule de comptes et ne nourrit aucun des nouveaux.
#
# Ne prenez pas 21 % pour une mesure. À l'intérieur des fourchettes, un partage égal perd jusqu'à 25 %, et parfois il gagne : si le minimum de Pinterest était au bas de sa fourchette, 1,8 heure, trois comptes pourraient vivre. C'est une raison de chronométrer vos publications pendant une semaine (la leçon 02 a la feuille), pas une raison de s'éparpiller.
#
# ## Quel compte fermer ?
#
# Pinterest. Non qu'il soit mauvais : sa note est proche des deux autres. Mais son minimum prend plus de la moitié de la semaine, et le nourrir malgré tout ferait perdre 26 % de ce qu'elle apporte. Dans 12 % des tirages essayés à l'intérieur des fourchettes, il reste.
#
# « Fermer » demande du soin. Un compte inactif nuit, disent les textes du cours : mieux vaut aucune icône qu'aucune activité, et être actif, c'est échanger avec les gens chaque jour, ce qui est un autre nombre que les publications par semaine. Les deux sont ici dans le minimum. Il n'existe donc pas de troisième état appelé « on le garde, pour plus tard ». Ou bien il reçoit son minimum, ou bien il est mis en veille : le nom gardé pour que personne d'autre ne le prenne, un dernier message qui dit où écrire, aucune icône sur le site de la boutique. Un réseau mort, un MySpace, se ferme pour de bon.
#
# Il y a une exception, et elle ne coûte pas d'heures à elle : recycler. Les textes du cours disent de Tumblr que c'est un album au bénéfice marginal, bon à recycler seulement. Dans notre classement, il est « seulement pour recycler », et dans ce plan il ne reçoit aucune heure. La condition : cela reste vrai tant qu'on y répète ce qui est déjà fait. Avec des publications et des réponses à lui, il prendrait environ 2,6 heures, comme tout compte dont personne n'a publié le minimum, un tiers de la semaine.
#
# ## Où va l'heure suivante ?
#
# Regardez les marches. Rien du tout avant 1,75 heure, le minimum du premier compte arrondi au quart d'heure ; le deuxième entre à 3,5 heures ; le troisième à 7,75 seulement.

# %%
following = answers.next_hour(week)
figures.show(
    figures.next_hour.draw(following, locale),
    finding=figures.next_hour.finding(following, locale),
    table=figures.next_hour.table(following, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="05-09"
# The third account is a personal profile on LinkedIn, which the shop does not have (half of its sales go to firms and schools). It is in the best plan in only 26% of the draws. And the ranking of lesson 01 says something else: not now. Both are right about their own question. The ranking goes down its list and stops at the first account that the hours cannot feed; the plan goes on to one that they can. When two methods disagree on an account, and one of them is that unsure, the honest advice is a trial of four weeks with a date on which to stop.
#
# ## Your turn: split the week
#
# Each account has its slider, and starts with the same hours as the others. Take hours from Pinterest, give them to whom you like, and watch what your split loses. Then move the first slider: from how many hours a week would you open a fourth account?

# %% [markdown] tags=["lang-fr"] pair="05-09" source_hash="9d865398075d"
# Le troisième compte est un profil personnel sur LinkedIn, que la boutique n'a pas (la moitié de ses ventes va à des entreprises et à des écoles). Il n'est dans le meilleur plan que dans 26 % des tirages. Et le classement de la leçon 01 dit autre chose : pas maintenant. Les deux ont raison sur leur propre question. Le classement descend sa liste et s'arrête au premier compte que les heures ne peuvent nourrir ; le plan continue jusqu'à un compte qu'elles peuvent nourrir. Quand deux méthodes ne s'accordent pas sur un compte, et que l'une d'elles en est si peu sûre, le conseil honnête est un essai de quatre semaines, avec une date d'arrêt.
#
# ## À vous : partagez la semaine
#
# Chaque compte a son curseur, et part avec autant d'heures que les autres. Enlevez des heures à Pinterest, donnez-les à qui vous voulez, et regardez ce que perd votre partage. Bougez ensuite le premier curseur : à partir de combien d'heures par semaine ouvririez-vous un quatrième compte ?

# %%
widgets.week(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="05-10"
# ## Before you close on your own figures
#
# Suppose that the shop counts clicks for a week: 3 for 400 times shown on Instagram, 45 for 9,000 on Pinterest. Has Instagram won? Its rate is higher, 0.75% against 0.5%. But 3 clicks are 3 people. What was published before the count, and the count itself, make one estimate together: the fewer the clicks, the wider it stays.

# %% [markdown] tags=["lang-fr"] pair="05-10" source_hash="8e8d727244ca"
# ## Avant de fermer sur vos propres chiffres
#
# Supposez que la boutique compte les clics d'une semaine : 3 pour 400 affichages sur Instagram, 45 pour 9 000 sur Pinterest. Instagram a-t-il gagné ? Son taux est plus élevé, 0,75 % contre 0,5 %. Mais 3 clics, ce sont 3 personnes. Ce qui était publié avant le comptage et le comptage lui-même font ensemble une seule estimation : moins il y a de clics, plus elle reste large.

# %%
counts = [
    {"metric": "click_through_rate", "platform": "instagram", "count": 3, "out_of": 400},
    {"metric": "click_through_rate", "platform": "pinterest", "count": 45, "out_of": 9000},
]
evidence = answers.evidence(owner.replace(evidence=counts), facts)
figures.show(
    figures.evidence.draw(evidence, locale),
    finding=figures.evidence.finding(evidence, locale),
    table=figures.evidence.table(evidence, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="05-11"
# Instagram may be anywhere between 0.28% and 1.7%, a span that holds all of Pinterest's. The count is too small to close anything. Note the last row: both networks together make 48 clicks for 9,400 times shown, 0.51%, nearly Pinterest's own rate. The mean of the two rates would be 0.63%, and would give 400 showings the weight of 9,000. And the published range is about paid clicks, which stand in for a figure that nobody publishes: widened for it, and graded aggregator.
#
# The same question in another dress: the shop shows two photos and asks which article to stock. 19 people answer, 12 for A and 7 for B.

# %% [markdown] tags=["lang-fr"] pair="05-11" source_hash="e8421b3444d1"
# Instagram peut être n'importe où entre 0,28 % et 1,7 %, une étendue qui contient toute celle de Pinterest. Le comptage est trop petit pour fermer quoi que ce soit. Voyez la dernière ligne : les deux réseaux ensemble font 48 clics pour 9 400 affichages, 0,51 %, presque le taux de Pinterest seul. La moyenne des deux taux serait 0,63 %, et donnerait à 400 affichages le poids de 9 000. Quant à la fourchette publiée, elle parle de clics payés, qui tiennent lieu d'un chiffre que personne ne publie : élargie pour cela, et cotée agrégateur.
#
# La même question sous un autre habit : la boutique montre deux photos et demande quel article commander. 19 personnes répondent, 12 pour A et 7 pour B.

# %%
vote = answers.two_photos(12, 7)
figures.show(
    figures.photos.draw(vote, locale),
    finding=figures.photos.finding(vote, locale),
    table=figures.photos.table(vote, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="05-12"
# 87% is not yet 90%, the certainty asked here. For customers who would split 60 to 40, one needs 41 votes before the majority names the right photo 9 times in 10; decide on that number before the vote, not when you like the score. Friends who vote alike make it look surer than it is.
#
# ## To keep
#
# - Below its minimum an account costs and brings nothing: half a minimum is not half a result.
# - Fewer accounts, well fed. An equal split is fair to the accounts, not to the shop.
# - The account to close is not the worst one, it is the one whose minimum costs the others most.
# - An inactive account does harm: its minimum, or parked. Recycling is the only way to be somewhere without hours.
# - Say how firm a plan is: 99% of the draws for the Facebook page, 26% for the trial.
#
# ## What would change this answer
#
# - Your own hours. Time the posts of one week: if a pin takes you 10 minutes, Pinterest's minimum falls, and it may stay.
# - Hours a week. With 11 hours, the plan feeds four accounts, and Pinterest is still not one of them.
# - Money. Nobody knows what each of these accounts brings in money, so scores stand in and the plan compares accounts. When every account has measured reach and followers, the same page counts in money.
# - The curve. That an account's first hours bring the most is an assumption of ours, wide on purpose; nobody has published it for a small firm.
#
# ## Sources
#
# Least posts a week: FaceBot, “How Often to Post on Social Media in 2026”, a compilation of five vendors, November 2026, aggregator. Hours for a post, hours of answers, shape of the curve, hours of set-up, months until a new account has its public: our own ranges, with their reasons, in `data/assumptions.csv`, November 2026, assumption. Paid click-through rates: Gravitate for Pinterest (December 2023), WordStream (2024 and 2025) and ZenABM (2026) for the other networks, seen second hand, aggregator, in `data/benchmarks.csv`. Inactive accounts, daily presence, Tumblr: the course texts 001 and 002, undated, about 2015-2018, seed. On the majority of votes: Condorcet, Essai sur l'application de l'analyse à la probabilité des décisions rendues à la pluralité des voix, Paris, 1785.

# %% [markdown] tags=["lang-fr"] pair="05-12" source_hash="24de913da8ef"
# 87 % ne sont pas encore les 90 % demandés ici. Pour une clientèle qui se partagerait à 60 contre 40, il faut 41 votes avant que la majorité nomme la bonne photo 9 fois sur 10 ; fixez ce nombre avant le vote, pas quand le score vous plaît. Des amis qui votent pareil font paraître le choix plus sûr qu'il n'est.
#
# ## À retenir
#
# - Sous son minimum, un compte coûte et n'apporte rien : la moitié d'un minimum n'est pas la moitié d'un résultat.
# - Moins de comptes, bien nourris. Un partage égal est juste pour les comptes, pas pour la boutique.
# - Le compte à fermer n'est pas le plus mauvais, c'est celui dont le minimum coûte le plus aux autres.
# - Un compte inactif nuit : son minimum, ou la mise en veille. Recycler est la seule façon d'être quelque part sans heures.
# - Dites si un plan est solide : 99 % des tirages pour la page Facebook, 26 % pour l'essai.
#
# ## Ce qui changerait la réponse
#
# - Vos propres heures. Chronométrez les publications d'une semaine : si une épingle vous prend 10 minutes, le minimum de Pinterest baisse, et il peut rester.
# - Les heures de la semaine. Avec 11 heures, le plan nourrit quatre comptes, et Pinterest n'en est toujours pas.
# - L'argent. Personne ne sait ce que chacun de ces comptes rapporte en argent : les notes en tiennent lieu, et le plan compare des comptes. Quand chaque compte a une portée mesurée et des abonnés, la même page compte en argent.
# - La courbe. Que les premières heures d'un compte apportent le plus est une hypothèse à nous, large exprès ; personne ne l'a publiée pour une petite entreprise.
#
# ## Sources
#
# Nombre minimal de publications par semaine : FaceBot, « How Often to Post on Social Media in 2026 », compilation de cinq fournisseurs, novembre 2026, agrégateur. Heures par publication, heures de réponse, forme de la courbe, heures de mise en place, mois avant qu'un nouveau compte ait son public : nos propres fourchettes, avec leurs raisons, dans `data/assumptions.csv`, novembre 2026, hypothèse. Taux de clic payés : Gravitate pour Pinterest (décembre 2023), WordStream (2024 et 2025) et ZenABM (2026) pour les autres réseaux, de seconde main, agrégateur, dans `data/benchmarks.csv`. Comptes inactifs, présence quotidienne, Tumblr : les textes du cours 001 et 002, sans date, vers 2015-2018, texte de départ. Sur la majorité des votes : Condorcet, Essai sur l'application de l'analyse à la probabilité des décisions rendues à la pluralité des voix, Paris, 1785.
