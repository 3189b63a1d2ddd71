# %% [markdown] tags=["lang-en"] pair="03-01"
# # 500 followers: how many see the message?
#
# **About 10.** Of 500 people who follow a Facebook page, 8 to 12 see one post, by the reach rates published for 2025. Three posts a week, kept up for a month, reach about 60 different followers, and the other 440 see nothing. Following is a click; seeing is what the network decides.

# %% [markdown] tags=["lang-fr"] pair="03-01" source_hash="e63065a27a98"
# # 500 abonnés : combien voient passer le message ?
#
# **Environ 10.** Sur 500 personnes qui suivent une page Facebook, de 8 à 12 voient une publication, d'après les taux de portée publiés pour 2025. Trois publications par semaine pendant un mois touchent environ 60 abonnés différents ; les 440 autres ne voient rien. S'abonner ne demande qu'un clic ; ce que l'on voit ensuite, c'est le réseau qui en décide.

# %% [markdown] tags=["lang-en", "objective"] pair="03-02"
# **In 50 minutes you will be able to**
#
# - estimate how many followers see one post, and how many different ones a month of posts reaches;
# - say what changes, and what does not, between 15, 500 and 15,000 followers, and from how many on a post does better than private messages;
# - correct three wrong sums: posts added up, networks added up, the mean of two rates;
# - choose a way to people who do not follow you yet, without counting on one big name or on an old list.
#
# You need no code: type numbers, choose, move sliders. The exercises take 30 minutes more. Lesson 02 helps, since every post has a cost; it is not required.

# %% [markdown] tags=["lang-fr", "objective"] pair="03-02" source_hash="9f84d87ed975"
# **En 50 minutes, vous saurez**
#
# - estimer combien d'abonnés voient une publication, et combien d'abonnés différents sont touchés en un mois ;
# - dire ce qui change, et ce qui ne change pas, entre 15, 500 et 15 000 abonnés, et à partir de combien une publication vaut mieux que des messages privés ;
# - corriger trois calculs faux : les publications additionnées, les réseaux additionnés, la moyenne de deux taux ;
# - choisir par où passer pour toucher ceux qui ne vous suivent pas encore, sans miser sur un grand nom ni sur une vieille liste.
#
# Aucun code n'est nécessaire : tapez des nombres, choisissez, bougez des curseurs. Les exercices demandent 30 minutes de plus. La leçon 02 aide, puisque chaque publication a un coût ; elle n'est pas obligatoire.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.model import reach

owner = records.read(client)
facts = data.load()
locale = text.locale_of(lang, owner.country)

# %% [markdown] tags=["lang-en", "quiz"] pair="03-03"
# ## Warm-up
#
# Three questions from the lessons before this one, two minutes in all. A wrong answer is told why, and costs nothing. If you want to find your place again from one lesson to the next, choose a pseudonym first; you may also go on without one.

# %% [markdown] tags=["lang-fr", "quiz"] pair="03-03" source_hash="336c0c125fa8"
# ## Échauffement
#
# Trois questions tirées des leçons précédentes, deux minutes en tout. Si la réponse est fausse, on vous dit pourquoi, et cela ne coûte rien. Pour retrouver d'une leçon à l'autre où vous en êtes, choisissez d'abord un pseudonyme ; vous pouvez aussi continuer sans.

# %%
learn.trace.panel(lang)

# %% tags=["quiz"]
learn.quiz("01_five_hundred_million", lang=lang)

# %% tags=["quiz"]
learn.quiz("02_free", lang=lang)

# %% tags=["quiz"]
learn.quiz("02_one_more_account", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="03-04"
# ## Predict first
#
# An invented shop has 2,000 followers on Instagram. Each of its posts is seen by 3% of them, and it publishes 20 in a month, without paying. By the end of the month, how many different followers have seen at least one post? Write a number before you read on: those who predict remember the answer better, right or wrong.

# %% [markdown] tags=["lang-fr", "predict"] pair="03-04" source_hash="dd2197ded822"
# ## D'abord, votre pronostic
#
# Une boutique inventée compte 2 000 abonnés sur Instagram. Chacune de ses publications est vue par 3 % d'entre eux, et elle en met en ligne 20 par mois, sans rien payer. À la fin du mois, combien d'abonnés différents en ont vu au moins une ? Écrivez un nombre avant de lire la suite : un pronostic, juste ou non, aide à retenir la réponse.

# %% tags=["predict"]
learn.predict("03_month_of_2000", lang=lang, unit="people")

# %% [markdown] tags=["lang-en", "worked"] pair="03-05"
# ## A worked example, in three steps
#
# **First, one post.** The organic reach rate is the share of the followers who see one unpaid post. Here 2,000 followers x 3% make 60 people; the other 1,940 do not see it.
#
# **Then, the month.** Twenty times 60 would be 1,200, but that counts *impressions*, times shown: a follower who sees three posts is still one person. If each post fell on followers at random, each would miss 97% of them, 20 times in a row, and 912 followers would have seen at least one. At the other end, the network might show every post to the same faithful 60, and the month would reach 60.
#
# **Last, half-way.** The truth is between, and one number says where: the *overlap*, from 0 (other people each time) to 1 (always the same). Nobody publishes it for a small account. We take from 0.2 to 0.8, say so, and look at the middle, 0.5:

# %% [markdown] tags=["lang-fr", "worked"] pair="03-05" source_hash="c082caa87f27"
# ## Un exemple résolu, en trois étapes
#
# **D'abord, une publication.** Le taux de portée organique est la part des abonnés qui voient une publication non payée. Ici, 2 000 abonnés x 3 % font 60 personnes ; les 1 940 autres ne la voient pas.
#
# **Ensuite, le mois.** Vingt fois 60 feraient 1 200, mais ce sont des *impressions*, des affichages : un abonné qui voit trois publications reste une seule personne. Si chaque publication tombait au hasard, elle manquerait 97 % des abonnés, 20 fois de suite, et 912 en auraient vu au moins une. À l'autre bout, le réseau pourrait montrer chaque publication aux 60 mêmes fidèles, et le mois en toucherait 60.
#
# **Enfin, à mi-chemin.** La vérité est entre les deux, et un nombre dit où : le *recouvrement*, de 0 (d'autres gens à chaque fois) à 1 (toujours les mêmes). Personne ne le publie pour un petit compte. Nous prenons de 0,2 à 0,8, nous le disons, et nous regardons le milieu, 0,5 :

# %% tags=["worked"]
apart, halfway, same = reach.expected_reach(2000, reach_rate=0.03, posts=20, overlap=[0, 0.5, 1])
learn.reveal("03_month_of_2000", halfway, lang=lang, unit="people")

# %% [markdown] tags=["lang-en", "check"] pair="03-06"
# Half-way between 912 and 60 there are 486: fewer than half of the sum, and fewer than a quarter of the followers.
#
# ## Your turn, with gaps
#
# Another account: 800 followers, a reach rate of 4%, 12 posts in a month, an overlap of 0.5.
#
# - One post: 800 x 4% = how many people?
# - Twelve posts, if each fell on other people at random: 310 people.
# - Half-way between the two: **your number**.

# %% [markdown] tags=["lang-fr", "check"] pair="03-06" source_hash="77b410cfb8f0"
# À mi-chemin entre 912 et 60, il y a 486 personnes : moins de la moitié de la somme, et moins du quart des abonnés.
#
# ## À vous, avec des blancs à remplir
#
# Un autre compte : 800 abonnés, un taux de portée de 4 %, 12 publications par mois, un recouvrement de 0,5.
#
# - Une publication : 800 x 4 % = combien de personnes ?
# - Douze publications, si chacune tombait au hasard sur d'autres gens : 310 personnes.
# - À mi-chemin entre les deux : **votre nombre**.

# %% tags=["check"]
learn.check("03_month_of_800", lang=lang)

# %% [markdown] tags=["lang-en"] pair="03-07"
# The exercises of this lesson (folder `exercises`, 30 minutes) start from there, each with three hints.
#
# ## Of 500 followers
#
# The same computation for the Facebook page of an invented bakery, as if 500 people followed it, with the published range of rates instead of one number. The pale bar is everybody who follows; the dark one, those who see.

# %% [markdown] tags=["lang-fr"] pair="03-07" source_hash="fedbf14925b5"
# Les exercices de cette leçon (dossier `exercises`, 30 minutes) partent de là, chacun avec trois indices.
#
# ## Sur 500 abonnés
#
# Le même calcul pour la page Facebook d'une boulangerie inventée, comme si 500 personnes la suivaient, avec la fourchette des taux publiés au lieu d'un seul nombre. La barre pâle, ce sont tous les abonnés ; la foncée, ceux qui voient.

# %%
three = answers.sizes(owner, facts)
page = three[1]
figures.show(
    figures.reach.draw(page, locale),
    finding=figures.reach.finding(page, locale),
    table=figures.reach.table(page, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="03-08"
# That is what the course text means when it says that of 500 followers not all get the same message; said with a number, some 490 do not get this one.
#
# From 8 to 12 is where the *average* post lies. One given post also has its luck: each follower opens the application this morning or does not. Count that too, and nine posts in ten are seen by a number of people between these two:

# %% [markdown] tags=["lang-fr"] pair="03-08" source_hash="5f958ce160d6"
# C'est ce que veut dire le texte du cours quand il dit que, sur 500 abonnés, tous ne reçoivent pas le même message ; avec un nombre, quelque 490 ne reçoivent pas celui-ci.
#
# De 8 à 12, c'est la publication *moyenne*. Une publication donnée a aussi sa part de chance : ce matin, chaque abonné ouvre l'application, ou non. Si l'on compte cela aussi, neuf publications sur dix sont vues par un nombre de personnes compris entre ces deux-ci :

# %%
round(page.post_spread.people.low), round(page.post_spread.people.high)

# %% [markdown] tags=["lang-en", "predict"] pair="03-09"
# From 4 to 15 people, with nothing better or worse about the photo. A post that “did twice as well” as yesterday's has most often proved nothing.
#
# ## 15 followers are not 15,000
#
# The course text says it of the return; here is the reach behind it. The same page and the same rate, but 15 followers only. The page publishes 100 posts. How many of them are seen by no follower at all?

# %% [markdown] tags=["lang-fr", "predict"] pair="03-09" source_hash="33b6e5013370"
# De 4 à 15 personnes, et la photo n'y est pour rien. Une publication qui a « deux fois mieux marché » que celle d'hier n'a le plus souvent rien prouvé.
#
# ## 15 abonnés ne sont pas 15 000
#
# Le texte du cours le dit de la rentabilité ; voici la portée qu'il y a derrière. La même page, le même taux, mais 15 abonnés seulement. La page met en ligne 100 publications. Combien d'entre elles ne sont vues par aucun abonné ?

# %% tags=["predict"]
learn.predict("03_seen_by_nobody", lang=lang, unit="posts")

# %% [markdown] tags=["lang-en"] pair="03-10"
# Reason first. At about 2%, each follower misses a given post 98 times out of 100. For nobody to see it, all 15 must miss it: 98%, multiplied by itself 15 times.

# %% [markdown] tags=["lang-fr"] pair="03-10" source_hash="17ae08030db8"
# Raisonnons d'abord. À 2 % environ, chaque abonné manque une publication donnée 98 fois sur 100. Pour que personne ne la voie, il faut que les 15 la manquent : 98 %, multiplié par lui-même 15 fois.

# %%
learn.reveal("03_seen_by_nobody", round(100 * three[0].nobody.value), lang=lang, unit="posts")
figures.show(
    figures.followers.draw(three, locale),
    finding=figures.followers.finding(three, locale),
    table=figures.followers.table(three, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="03-11"
# Each small chart runs from none to all of its followers, and the bars are the same: with one rate for all, the *share* does not change. Measured rates are often higher on small pages (in one study of February 2015, 11% under 10,000 fans and 5% from 100,000 on), so 15,000 followers are worth somewhat less than a thousand times 15. The people are what differs. With 15 followers, three posts in four are seen by nobody, and the 13 posts of a month reach 2 people.
#
# What 15 followers cannot do is carry a message by being shown a post. What they can do needs no reach: 15 people can be written to by name, asked which of two cakes to bake, thanked at the counter. At 15,000, the post is the cheaper way. Where the border lies depends on the minutes each takes; one exercise asks you for it.
#
# ## Why so few: the network sells the rest
#
# The course text gives the reason in one line: platforms want paid ads, so they limit unpaid reach. Nobody outside can prove the motive; the direction is in the published figures.

# %% [markdown] tags=["lang-fr"] pair="03-11" source_hash="1235c9df9f24"
# Chaque petit graphique va d'aucun à tous ses abonnés, et les barres sont les mêmes : avec un seul taux pour tous, la *part* ne change pas. Les taux mesurés sont souvent plus élevés sur les petites pages (dans une étude de février 2015, 11 % au-dessous de 10 000 fans et 5 % à partir de 100 000) ; 15 000 abonnés valent donc un peu moins que mille fois 15. Ce qui change, c'est le nombre de personnes. Avec 15 abonnés, trois publications sur quatre ne sont vues par personne, et les 13 publications d'un mois touchent 2 personnes.
#
# Ce que 15 abonnés ne peuvent pas faire, c'est porter un message parce qu'on leur montre une publication. Ce qu'ils peuvent faire ne demande pas de portée : à 15 personnes, on écrit par leur nom, on demande lequel de deux gâteaux faire, on dit merci au comptoir. À 15 000, c'est la publication qui coûte le moins. Où passe la frontière ? Cela dépend des minutes que prend chaque moyen ; un exercice vous la demande.
#
# ## Pourquoi si peu : le réseau vend le reste
#
# Le texte du cours donne la raison en une ligne : les plateformes veulent de la publicité payante, donc elles limitent la portée gratuite. De l'extérieur, personne ne peut prouver l'intention ; la tendance, elle, se lit dans les chiffres publiés.

# %%
history = answers.reach_history("facebook", facts)
figures.show(
    figures.reach_history.draw(history, locale),
    finding=figures.reach_history.finding(history, locale),
    table=figures.reach_history.table(history, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="03-12"
# Each dot is another study, on other pages, so no line joins them, and the hollow ones come from compilations: 5.2% in 2024 is ascribed to a report that we could not trace. Two causes go the same way. The network lives on ads, and what it gave away it now sells. And far more is published than anybody can read, so any feed, even a charitable one, would have to choose. Either way the lesson for a firm is one: followers are an audience that somebody else owns and rents out by the thousand.
#
# **Joining is an impulse**, says an older text, soon ignored and lost in the mass. Nobody has measured the impulse, as far as we found. What can be counted is what is left of it: in the numbers under the first chart, between 391 and 476 of the 500 see none of the month's 13 posts. So the claim holds in its effect, with a condition on its cause: these people may have lost interest, or the network may never have shown them anything. The count of followers cannot tell which, and buying more of them (a contest, a discount for a click) buys more impulses.
#
# **Likes are not reach.** Of the people a Facebook post reached in 2022, about 1.4% did anything at all (a compilation's figure): when ten people see a post, nobody reacts to 87 posts in 100. Silence is the usual result. The network's own report gives reach; that is the number to ask for.
#
# ## Beyond followers
#
# Some posts also travel to strangers, recommended by the network: few posts get most of it. And some last: half of a Facebook post's interactions come within the hour, half of a pin's within some three and a half months, so a month counts only 18% of them. For the client of this page:

# %% [markdown] tags=["lang-fr"] pair="03-12" source_hash="58c01db59db9"
# Chaque point est une autre étude, sur d'autres pages : aucune ligne ne les relie. Les points vides viennent de compilations ; les 5,2 % de 2024 sont attribués à un rapport que nous n'avons pas retrouvé. Deux causes vont dans le même sens. Le réseau vit de publicité, et ce qu'il donnait, il le vend. Et l'on publie bien plus que quiconque ne peut lire : n'importe quel fil, même désintéressé, devrait choisir. Dans les deux cas, la leçon pour une entreprise est la même : les abonnés sont un public qui appartient à quelqu'un d'autre, et qui se loue au millier.
#
# **S'inscrire à une page est une impulsion**, dit un texte plus ancien, vite ignorée et perdue dans la masse. Personne, à notre connaissance, n'a mesuré l'impulsion. Ce qui se compte, c'est ce qu'il en reste : dans les nombres sous la première figure, entre 391 et 476 abonnés sur 500 ne voient aucune des 13 publications du mois. L'affirmation tient donc par son effet, avec une réserve sur sa cause : ces gens se sont peut-être lassés, ou le réseau ne leur a peut-être jamais rien montré. Le nombre d'abonnés ne permet pas de trancher, et en acheter davantage (un concours, une remise contre un clic), c'est acheter d'autres impulsions.
#
# **Les mentions « J'aime » ne sont pas la portée.** Parmi les personnes touchées par une publication Facebook en 2022, environ 1,4 % ont eu une réaction, quelle qu'elle soit (chiffre d'une compilation) : quand dix personnes voient une publication, 87 publications sur 100 restent sans aucune réaction. Le silence est l'ordinaire. La portée se trouve dans le rapport du réseau lui-même ; c'est ce nombre qu'il faut demander.
#
# ## Au-delà des abonnés
#
# Certaines publications atteignent aussi des inconnus, à qui le réseau les recommande : quelques-unes raflent presque tout. Et certaines durent : la moitié des interactions d'une publication Facebook arrivent dans l'heure ; pour une épingle, il faut environ trois mois et demi, si bien qu'un mois n'en compte que 18 %. Pour le client de cette page :

# %%
seen = answers.reach(owner, facts)
figures.listed(
    figures.beyond.table(seen, locale),
    caption=text.say("beyond.caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="03-13"
# “No data” is not zero. Nobody publishes how many strangers see a small page's posts, and no record says how fast this one grows: both stay empty until the client gives its own figure, and then that figure comes first. A client's own counts of reach also correct the published rate.
#
# ## Two networks are not a sum
#
# In a month, the bakery's Facebook page reaches about 149 of its followers, its Instagram account about 129. Somebody who follows both is one person, and one customer. How many different people see something of the bakery?

# %% [markdown] tags=["lang-fr", "predict"] pair="03-13" source_hash="97d0b5c3da7f"
# « Pas de donnée » n'est pas zéro. Personne ne publie combien d'inconnus voient les publications d'une petite page, et aucune fiche ne dit à quelle vitesse celle-ci grandit : les deux cases restent vides jusqu'à ce que le client donne son propre chiffre, qui passe alors devant. De même, les comptages de portée du client corrigent le taux publié.
#
# ## Deux réseaux ne font pas une somme
#
# En un mois, la page Facebook de la boulangerie touche environ 149 de ses abonnés, son compte Instagram environ 129. Quelqu'un qui suit les deux est une seule personne, et une seule cliente. Combien de personnes différentes voient quelque chose de la boulangerie ?

# %% tags=["predict"]
learn.predict("03_two_accounts", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="03-14"
# If everybody reached on Instagram was reached on Facebook too, there are 149 of them; if nobody was on both, 149 + 129. How many are on both, no report says.

# %% [markdown] tags=["lang-fr"] pair="03-14" source_hash="dd1bdaf07364"
# Si tous ceux d'Instagram ont aussi été touchés sur Facebook, ils sont 149 ; si personne n'est sur les deux, 149 + 129. Combien sont sur les deux, aucun rapport ne le dit.

# %%
learn.reveal("03_two_accounts", seen.across.people.value, lang=lang, unit="people")
figures.show(
    figures.across.draw(seen, locale),
    finding=figures.across.finding(seen, locale),
    table=figures.across.table(seen, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="03-15"
# The cross is what one gets by adding up the reports of both. The true number lies between the larger account alone and the sum; where, depends on how many follow both, which is our assumption (0.2 to 0.8) until somebody asks at the counter. Rates do not average either: 2% of a large account and 9% of a small one are not 5.5% of both. Add up the people reached, add up the followers, then divide.
#
# **And if we pay?** Money buys impressions at a price per thousand, then the audience wears out: the more have seen it, the fewer are new. The price must be brought to the client's own money.

# %% [markdown] tags=["lang-fr"] pair="03-15" source_hash="838ddac34200"
# La croix est ce que l'on obtient en additionnant les deux rapports. Le vrai nombre se trouve entre le plus grand compte seul et la somme ; où, cela dépend de combien de gens suivent les deux, ce qui reste notre hypothèse (de 0,2 à 0,8) tant que personne n'a posé la question au comptoir. On ne fait pas non plus la moyenne des taux : 2 % d'un grand compte et 9 % d'un petit ne font pas 5,5 % des deux. Additionnez les personnes touchées, additionnez les abonnés, puis divisez.
#
# **Et si l'on paie ?** L'argent achète des impressions, à un prix pour mille, puis le public s'épuise : plus il y a de gens qui ont vu, moins il en reste de nouveaux. Le prix doit être ramené à la monnaie du client.

# %%
figures.listed(
    figures.beyond.paid(seen, locale),
    caption=text.say("paid.caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="03-16"
# We convert only at a rate that you give (`exchange_rates` in the record), shown with its date: last year's price in another currency, at today's rate, for another country's ads, would look exact and be three guesses.
#
# ## Those who do not follow you yet
#
# Three ideas come up in every meeting: ask somebody famous, ask customers to pass it on, take out the old address list. None of them costs an ad, and they are not equal. Predict once more. In an invented town, people have 30, 40, 50, 60, 70, 80, 90, 100, 130 or 350 contacts on a network, as many people of each kind: 100 contacts on average. You ask a customer to name a friend. How many contacts has that friend, on average?

# %% [markdown] tags=["lang-fr", "predict"] pair="03-16" source_hash="6969b7b2d511"
# Nous ne convertissons qu'au taux que vous donnez (`exchange_rates` dans la fiche), montré avec sa date : le prix de l'an dernier, dans une autre monnaie, au taux d'aujourd'hui, pour la publicité d'un autre pays, aurait l'air exact et cacherait trois suppositions.
#
# ## Ceux qui ne vous suivent pas encore
#
# Trois idées reviennent dans toutes les réunions : demander à quelqu'un de connu, demander aux clients de faire passer, ressortir la vieille liste d'adresses. Aucune ne coûte de publicité, et elles ne se valent pas. Encore un pronostic. Dans une ville inventée, les gens ont 30, 40, 50, 60, 70, 80, 90, 100, 130 ou 350 contacts sur un réseau, autant de gens dans chaque cas : 100 contacts en moyenne. Vous demandez à une cliente de nommer une de ses connaissances. Combien de contacts cette personne a-t-elle, en moyenne ?

# %% tags=["predict"]
learn.predict("03_named_friend", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="03-17"
# Who gets named? Somebody with 350 contacts stands on 350 lists, somebody with 30 on 30. So each kind of person comes up as many times as it has contacts:

# %% [markdown] tags=["lang-fr"] pair="03-17" source_hash="b9332ba6edd8"
# Qui est nommé ? Quelqu'un qui a 350 contacts figure sur 350 listes ; quelqu'un qui en a 30, sur 30. Chacun revient donc autant de fois qu'il a de contacts :

# %%
contacts = [30, 40, 50, 60, 70, 80, 90, 100, 130, 350]
named = sum(each * each for each in contacts) / sum(contacts)
learn.reveal("03_named_friend", named, lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="03-18"
# A friend who is named is not the average user: 177 contacts against 100. On Facebook in 2011, 84% of the people had fewer friends than the median of their own friends. With that, the three ideas:
#
# - **The big name.** A local celebrity has 10,000 followers; 4% see a post, and 5% of these live nearby: 20 neighbours. One hub is not enough, since what counts is who sees it and can come.
# - **The friends of customers.** Five friends named by customers, 177 contacts each, seen by 10%, half of them nearby: 44 neighbours, and somebody they know is speaking.
# - **The old list.** Some 800 addresses, left for a draw in 2019, might reach more than both. They were given for the draw. In the European Union data serve the purpose they were collected for; in Québec a consent holds only as long as the purpose it was asked for needs it. You may not use this list. Ask again, at the counter: a yes given today, for this, is the one that counts. Lesson 14 says more.
#
# ## Move it yourself
#
# Start from the client. Take followers to 15, then to 15,000; then leave them and double the posts; then bring the overlap to 100%. Which of these moves buys the most people? The button at the bottom prepares a copy of the client's record as you have set it.

# %% [markdown] tags=["lang-fr"] pair="03-18" source_hash="489977e61ad3"
# La personne que l'on nomme n'est pas l'utilisateur moyen : 177 contacts au lieu de 100. Sur Facebook, en 2011, 84 % des gens avaient moins d'amis que la médiane de leurs propres amis. Cela donne, pour les trois idées :
#
# - **Le grand nom.** Une célébrité locale compte 10 000 abonnés ; 4 % voient une publication, et 5 % de ceux-là habitent à proximité : 20 voisins. Un seul grand compte ne suffit pas, car ce qui compte, c'est qui voit et peut venir.
# - **Les connaissances des clients.** Cinq personnes nommées par des clients, 177 contacts chacune, dont 10 % voient, la moitié à proximité : 44 voisins, et c'est quelqu'un qu'ils connaissent qui parle.
# - **La vieille liste.** Quelque 800 adresses, laissées pour un tirage au sort en 2019, toucheraient peut-être plus de monde que les deux autres. Elles ont été données pour le tirage. Dans l'Union européenne, une donnée sert à ce pour quoi elle a été recueillie ; au Québec, un consentement ne vaut que le temps nécessaire à ce pour quoi il a été demandé. Vous n'avez pas le droit de vous servir de cette liste. Redemandez, au comptoir : c'est un oui donné aujourd'hui, pour cet usage, qui compte. La leçon 14 en dit plus.
#
# ## À vous de bouger
#
# Partez du client. Amenez les abonnés à 15, puis à 15 000 ; laissez-les ensuite et doublez les publications ; puis portez le recouvrement à 100 %. Lequel de ces mouvements gagne le plus de monde ? Le bouton du bas prépare une copie de la fiche, réglée comme vous l'aurez laissée.

# %%
widgets.reach(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="03-19"
# Followers move everything in proportion. Posts pay less and less, and nothing at all at an overlap of 100%: the thirteenth post reaches those who saw the first. Raising the share who see, by posting what people answer, works on every post at once; lesson 06 is about that.
#
# ## Four questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="03-19" source_hash="1535df846667"
# Les abonnés font tout bouger en proportion. Les publications rapportent de moins en moins, et rien du tout à 100 % de recouvrement : la treizième touche ceux qui ont vu la première. Augmenter la part de ceux qui voient, en publiant ce à quoi les gens répondent, agit sur toutes les publications à la fois ; c'est le sujet de la leçon 06.
#
# ## Quatre questions
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("03_month_reach", lang=lang)

# %% tags=["quiz"]
learn.quiz("03_fifteen_followers", lang=lang)

# %% tags=["quiz"]
learn.quiz("03_two_reports", lang=lang)

# %% tags=["quiz"]
learn.quiz("03_who_is_next", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="03-20"
# ## To keep
#
# - Followers are not reach. On a Facebook page, about 2 in 100 see one post.
# - Reach counts people, impressions count times shown. Twenty posts seen by 60 people each are 1,200 impressions, and reach somewhere from 60 to 912 people.
# - Reach is never added, across posts or across networks, and rates are never averaged.
# - With 15 followers, write to them. With 15,000, post.
# - One big name is not enough, the friend who is named is not average, and an old list is not a yes.
# - Unknown is not zero: strangers, growth and overlap stay open until you count them.
#
# ## What would change this answer
#
# - Your own report. Where the network tells you how many people each post reached, ten posts of yours beat every figure on this page. Put them in the record (`evidence`) and the rate above becomes yours.
# - Another network, or another kind of account. Instagram's published rate is 3.5%; a person's profile on LinkedIn, 5 to 7%; for a LinkedIn company page or for Pinterest we found none.
# - A network that shows posts mostly to strangers. There, followers count for less, and this lesson's first number too.
# - A change of rule by the network, which needs no notice.
#
# ## Sources
#
# Organic reach of Facebook pages: social.plus and Vervocity, 2025, second hand; Ignite Social Media, clients of one agency, 2021, primary; Locowise, February 2015, a compilation's copy; raven5, for 2012 and 2015, second hand; the rest is in the table under the chart. Instagram: social.plus, 2025, second hand. LinkedIn profiles: plangphalla, 2025, a compilation. Reactions over people reached, 1.4%: Socialinsider, 2022, seen in a compilation. Half-life of posts: Graffius, 2018 to 2022, primary, interactions rather than views. All stand in `data/benchmarks.csv` and `data/time.csv` with their grade; overlaps, ours, in `data/assumptions.csv`. Friends of friends: Feld, American Journal of Sociology 96, 1991; Ugander, Karrer, Backstrom and Marlow, The Anatomy of the Facebook Social Graph, 2011, for the 84%, seen second hand. Purpose and consent: Regulation (EU) 2016/679, article 5; Québec, Act respecting the protection of personal information in the private sector, section 14; this is not legal advice. The claims met here are those of two of the four course texts, 000 (of 500 followers; 15 and 15,000) and 003 (an impulse).

# %% [markdown] tags=["lang-fr"] pair="03-20" source_hash="6eda564aed94"
# ## À retenir
#
# - Les abonnés ne sont pas la portée. Sur une page Facebook, environ 2 sur 100 voient une publication.
# - La portée compte des personnes, les impressions comptent des affichages. Vingt publications vues par 60 personnes chacune font 1 200 impressions, et touchent de 60 à 912 personnes.
# - La portée ne s'additionne jamais, ni d'une publication à l'autre, ni d'un réseau à l'autre, et l'on ne fait jamais la moyenne des taux.
# - Avec 15 abonnés, écrivez-leur. Avec 15 000, publiez.
# - Un grand nom ne suffit pas, la connaissance que l'on nomme n'est pas l'utilisateur moyen, et une vieille liste n'est pas un oui.
# - Inconnu n'est pas zéro : les inconnus touchés, la croissance et le recouvrement restent ouverts tant que vous ne les avez pas comptés.
#
# ## Ce qui changerait la réponse
#
# - Votre propre rapport. Là où le réseau vous dit combien de personnes chaque publication a touchées, dix publications à vous valent mieux que tous les chiffres de cette page. Mettez-les dans la fiche (`evidence`) et le taux ci-dessus devient le vôtre.
# - Un autre réseau, ou une autre sorte de compte. Le taux publié d'Instagram est de 3,5 % ; celui du profil d'une personne sur LinkedIn, de 5 à 7 % ; pour une page d'entreprise LinkedIn ou pour Pinterest, nous n'en avons trouvé aucun.
# - Un réseau qui montre les publications surtout à des inconnus. Les abonnés y comptent moins, et le premier nombre de cette leçon aussi.
# - Un changement de règle du réseau, qui se passe de préavis.
#
# ## Sources
#
# Portée organique des pages Facebook : social.plus et Vervocity, 2025, seconde main ; Ignite Social Media, clients d'une agence, 2021, source primaire ; Locowise, février 2015, copie d'une compilation ; raven5, pour 2012 et 2015, seconde main ; le reste est dans le tableau sous la figure. Instagram : social.plus, 2025, seconde main. Profils LinkedIn : plangphalla, 2025, compilation. Réactions rapportées aux personnes touchées, 1,4 % : Socialinsider, 2022, vu dans une compilation. Demi-vie des publications : Graffius, de 2018 à 2022, source primaire, interactions plutôt que vues. Tout figure dans `data/benchmarks.csv` et `data/time.csv` avec sa cote ; les recouvrements, les nôtres, dans `data/assumptions.csv`. Amis des amis : Feld, American Journal of Sociology 96, 1991 ; Ugander, Karrer, Backstrom et Marlow, The Anatomy of the Facebook Social Graph, 2011, pour les 84 %, vus de seconde main. Finalité et consentement : règlement (UE) 2016/679, article 5 ; Québec, Loi sur la protection des renseignements personnels dans le secteur privé, article 14 ; ceci n'est pas un avis juridique. Les affirmations traitées ici sont celles de deux des quatre textes du cours, 000 (sur 500 abonnés ; 15 et 15 000) et 003 (une impulsion).
