# %% [markdown] tags=["lang-en"] pair="03-01"
# # 500 followers: how many see the message?
#
# **About 10.** Of 500 people who follow a Facebook page, the reach rates published for 2025 let one post be seen by 8 to 12. Three posts a week, kept up for a month, reach about 60 different followers, and the other 440 see nothing. Following is a click; seeing is what the network decides.

# %% [markdown] tags=["lang-fr"] pair="03-01" source_hash="89fdb341f834"
# # 500 abonnés : combien voient passer le message ?
#
# **Une dizaine : 10.** Sur 500 personnes qui suivent une page Facebook, les taux de portée publiés pour 2025 laissent voir une publication à un nombre compris entre 8 et 12. Trois publications par semaine, tenues pendant un mois, touchent environ 60 abonnés différents, et les 440 autres ne voient rien. S'abonner est un clic ; voir dépend du réseau.

# %% [markdown] tags=["lang-en", "objective"] pair="03-02"
# **In 50 minutes you will be able to**
#
# - estimate how many followers see one post, and how many see at least one of a month's;
# - say what changes, and what does not, between 15, 500 and 15,000 followers;
# - refuse three wrong sums: followers for reach, posts added up, networks added up.
#
# You need no code: move sliders, read sentences. Lesson 02 helps, since every post has a cost; it is not required.

# %% [markdown] tags=["lang-fr", "objective"] pair="03-02" source_hash="1d2b8ae017ee"
# **En 50 minutes, vous saurez**
#
# - estimer combien d'abonnés voient une publication, et combien en voient au moins une dans le mois ;
# - dire ce qui change, et ce qui ne change pas, entre 15, 500 et 15 000 abonnés ;
# - refuser trois comptes faux : les abonnés pris pour la portée, les publications additionnées, les réseaux additionnés.
#
# Aucun code n'est nécessaire : bougez des curseurs, lisez des phrases. La leçon 02 aide, puisque chaque publication a un coût ; elle n'est pas obligatoire.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.model import reach

# %% [markdown] tags=["lang-en", "predict"] pair="03-03"
# ## Predict first
#
# A shop's page has 500 followers. This morning the shop posts the photo of a cake, and pays nothing to have it shown. How many of the 500 will see it? Write a number before you read on: those who predict remember the answer better, right or wrong.

# %% [markdown] tags=["lang-fr", "predict"] pair="03-03" source_hash="1393c49b80be"
# ## D'abord, votre pronostic
#
# La page d'un commerce compte 500 abonnés. Ce matin, le commerce publie la photo d'un gâteau, sans rien payer pour la montrer. Combien des 500 la verront ? Écrivez un nombre avant de lire la suite : faire un pronostic aide à retenir la réponse, qu'il soit juste ou non.

# %% tags=["predict"]
learn.predict("03_who_sees_one_post", lang=lang, unit="people")

# %% [markdown] tags=["lang-en", "worked"] pair="03-04"
# ## A worked example, in three steps
#
# **First, one post.** The organic reach rate is the share of the followers who see one unpaid post. Take 2%, a round figure within what was published for Facebook pages in 2025.

# %% [markdown] tags=["lang-fr", "worked"] pair="03-04" source_hash="e3e7ac912f6d"
# ## Un exemple résolu, en trois étapes
#
# **D'abord, une publication.** Le taux de portée organique est la part des abonnés qui voient une publication non payante. Prenons 2 %, un chiffre rond parmi ceux publiés pour les pages Facebook en 2025.

# %% tags=["worked"]
post = float(reach.expected_reach(500, reach_rate=0.02, posts=1, overlap=1))
learn.reveal("03_who_sees_one_post", post, lang=lang, unit="people")

# %% [markdown] tags=["lang-en", "worked"] pair="03-05"
# Ten. That is what the course text means when it says that of 500 followers not all get the same message; said with a number, 490 do not get this one.
#
# **Then, the month.** Three posts a week are 13 a month. Thirteen times ten would be 130, but that counts *impressions*, times shown. A follower who sees three posts is one person. If each post fell on followers at random, it would miss 98% of them, 13 times in a row:

# %% [markdown] tags=["lang-fr", "worked"] pair="03-05" source_hash="4edfa301e85c"
# Dix. C'est ce que veut dire le texte du cours quand il dit que, sur 500 abonnés, tous ne reçoivent pas le même message ; avec un nombre, 490 ne reçoivent pas celui-ci.
#
# **Ensuite, le mois.** Trois publications par semaine en font 13 par mois. Treize fois dix donnerait 130, mais ce sont des *impressions*, des affichages. Un abonné qui voit trois publications est une seule personne. Si chaque publication tombait au hasard sur les abonnés, elle en manquerait 98 %, 13 fois de suite :

# %% tags=["worked"]
apart = reach.expected_reach(500, reach_rate=0.02, posts=13, overlap=0)
round(float(apart))

# %% [markdown] tags=["lang-en", "worked"] pair="03-06"
# So 115, and already not 130. At the other end, the network might show every post to the same faithful ten, and the month would reach 10. The truth is between, and one number says where: the *overlap*, from 0 (other people each time) to 1 (always the same).
#
# **Last, half-way.** Nobody publishes the overlap of a small page. We take from 0.2 to 0.8, say so, and look at the middle:

# %% [markdown] tags=["lang-fr", "worked"] pair="03-06" source_hash="50944a5b8bba"
# Donc 115, et déjà plus 130. À l'autre bout, le réseau pourrait montrer chaque publication aux dix mêmes fidèles, et le mois en toucherait 10. La vérité est entre les deux, et un nombre dit où : le *recouvrement*, de 0 (d'autres gens à chaque fois) à 1 (toujours les mêmes).
#
# **Enfin, à mi-chemin.** Personne ne publie le recouvrement d'une petite page. Nous prenons de 0,2 à 0,8, nous le disons, et nous regardons le milieu :

# %% tags=["worked"]
halfway = reach.expected_reach(500, reach_rate=0.02, posts=13, overlap=0.5)
round(float(halfway))

# %% [markdown] tags=["lang-en"] pair="03-07"
# Sixty-three people in a month of work. Rounding the rate to 2% was kind; what follows takes the published range instead.
#
# ## Of 500 followers
#
# The same computation for the Facebook page of an invented bakery, as if 500 people followed it. The pale bar is everybody who follows; the dark one, those who see.

# %% [markdown] tags=["lang-fr"] pair="03-07" source_hash="e38f58805c84"
# Soixante-trois personnes pour un mois de travail. Arrondir le taux à 2 % était généreux ; la suite prend la fourchette publiée.
#
# ## Sur 500 abonnés
#
# Le même calcul pour la page Facebook d'une boulangerie inventée, comme si 500 personnes la suivaient. La barre pâle, ce sont tous les abonnés ; la foncée, ceux qui voient.

# %%
owner = records.read(client)
facts = data.load()
locale = text.locale_of(lang, owner.country)
three = answers.sizes(owner, facts)
page = three[1]

# %%
figures.show(
    figures.reach.draw(page, locale),
    finding=figures.reach.finding(page, locale),
    table=figures.reach.table(page, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="03-08"
# Eight to twelve is where the *average* post lies. One given post also has its luck: each follower opens the application this morning or does not. Count that too, and nine posts in ten are seen by a number between these two:

# %% [markdown] tags=["lang-fr"] pair="03-08" source_hash="09b09e24872d"
# De huit à douze, c'est la publication *moyenne*. Une publication donnée a aussi sa chance : chaque abonné ouvre l'application ce matin, ou non. En comptant cela, neuf publications sur dix sont vues par un nombre compris entre ces deux-ci :

# %%
round(page.post_spread.people.low), round(page.post_spread.people.high)

# %% [markdown] tags=["lang-en"] pair="03-09"
# From 4 to 15 people, with nothing better or worse about the cake. A post that “did twice as well” as yesterday's has most often proved nothing.
#
# ## 15 followers are not 15,000
#
# The text says it of the return; here is the reach behind it. Each small chart runs from none to all of its followers.

# %% [markdown] tags=["lang-fr"] pair="03-09" source_hash="ff715aed6ce0"
# De 4 à 15 personnes, sans que le gâteau y soit pour rien. Une publication qui a « marché deux fois mieux » que celle d'hier n'a le plus souvent rien prouvé.
#
# ## 15 abonnés ne sont pas 15 000
#
# Le texte le dit de la rentabilité ; voici la portée qui est derrière. Chaque petit graphique va d'aucun à tous ses abonnés.

# %%
figures.show(
    figures.followers.draw(three, locale),
    finding=figures.followers.finding(three, locale),
    table=figures.followers.table(three, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="03-10"
# The bars are the same: with one rate for all, the *share* does not change. Measured rates are often higher on small pages (in one study of February 2015, 11% under 10,000 fans and 5% from 100,000 on), so 15,000 followers are worth somewhat less than a thousand times 15. The people are what differs. At 15, three posts in four are seen by no follower at all; the month of 13 posts reaches 2 people.
#
# What 15 followers cannot do is carry a message by being shown a post. What they can do needs no reach: 15 people can be written to by name, asked which of two cakes to bake, thanked at the counter. A private message to each of them takes less time than a month of posts nobody sees. At 15,000, the post is the cheaper way.

# %% [markdown] tags=["lang-fr"] pair="03-10" source_hash="a78deae0d0df"
# Les barres sont les mêmes : avec un seul taux pour tous, la *part* ne change pas. Les taux mesurés sont souvent plus élevés sur les petites pages (dans une étude de février 2015, 11 % sous 10 000 fans et 5 % à partir de 100 000), si bien que 15 000 abonnés valent un peu moins que mille fois 15. Ce sont les personnes qui changent. À 15, trois publications sur quatre ne sont vues par aucun abonné ; les 13 publications du mois touchent 2 personnes.
#
# Ce que 15 abonnés ne peuvent pas faire, c'est porter un message parce qu'on leur montre une publication. Ce qu'ils peuvent faire ne demande pas de portée : à 15 personnes, on écrit par leur nom, on demande lequel de deux gâteaux cuire, on dit merci au comptoir. Un message privé à chacune prend moins de temps qu'un mois de publications que personne ne voit. À 15 000, c'est la publication qui coûte moins.

# %% [markdown] tags=["lang-en"] pair="03-11"
# ## Why so few: the network sells the rest
#
# The course text gives the reason in one line: platforms want paid ads, so they limit unpaid reach. Nobody outside can prove the motive; the direction is in the published figures.

# %% [markdown] tags=["lang-fr"] pair="03-11" source_hash="f3d72c11c9cd"
# ## Pourquoi si peu : le réseau vend le reste
#
# Le texte du cours donne la raison en une ligne : les plateformes veulent de la publicité payante, donc elles limitent la portée gratuite. De l'extérieur, personne ne peut prouver l'intention ; le sens du mouvement est dans les chiffres publiés.

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

# %% [markdown] tags=["lang-fr"] pair="03-12" source_hash="c0c704b26c4b"
# Chaque point est une autre étude, sur d'autres pages : aucune ligne ne les relie, et les points vides viennent de compilations ; les 5,2 % de 2024 sont attribués à un rapport que nous n'avons pas retrouvé. Deux causes vont dans le même sens. Le réseau vit de publicité, et ce qu'il donnait, il le vend. Et l'on publie bien plus que quiconque ne peut lire : tout fil, même désintéressé, devrait choisir. Dans les deux cas, la leçon pour une entreprise est la même : les abonnés sont un public qui appartient à quelqu'un d'autre, et qui se loue au millier.

# %% [markdown] tags=["lang-en"] pair="03-13"
# ## Joining is an impulse
#
# An older text says that joining a page is an impulse, soon ignored and lost in the mass. Nobody has measured the impulse, as far as we found. What can be counted is what is left of it: followers whom none of the month's 13 posts reached.

# %% [markdown] tags=["lang-fr"] pair="03-13" source_hash="23ab95a4bab0"
# ## S'abonner est une impulsion
#
# Un texte plus ancien dit que s'inscrire à une page est une impulsion, vite ignorée et perdue dans la masse. Personne, à notre connaissance, n'a mesuré l'impulsion. Ce qui se compte est ce qu'il en reste : les abonnés qu'aucune des 13 publications du mois n'a touchés.

# %%
round(page.missed.low), round(page.missed.value), round(page.missed.high)

# %% [markdown] tags=["lang-en"] pair="03-14"
# Between 391 and 476 of the 500. So the claim holds in its effect, with a condition on its cause: these people may have lost interest, or the network may never have shown them anything. From the count of followers one cannot tell which, and buying more of them (a contest, a discount for a click) buys more impulses.
#
# ## Likes are not reach
#
# A low count of likes does not mean that nobody saw. Of the people a Facebook post reached in 2022, about 1.4% did anything at all (a compilation's figure). Ten people see it; the chance that none of them reacts is:

# %% [markdown] tags=["lang-fr"] pair="03-14" source_hash="7c71b316ae07"
# Entre 391 et 476 des 500. L'affirmation tient donc par son effet, avec une condition sur sa cause : ces gens se sont peut-être lassés, ou le réseau ne leur a peut-être jamais rien montré. Le nombre d'abonnés ne permet pas de trancher, et en acheter davantage (un concours, une remise contre un clic) achète d'autres impulsions.
#
# ## Les mentions « J'aime » ne sont pas la portée
#
# Peu de mentions « J'aime » ne veut pas dire que personne n'a vu. Parmi les personnes touchées par une publication Facebook en 2022, environ 1,4 % ont fait quoi que ce soit (chiffre d'une compilation). Dix personnes la voient ; la probabilité qu'aucune ne réagisse est de :

# %%
round(float(1 - reach.share_reached(0.014, posts=10, overlap=0)), 2)

# %% [markdown] tags=["lang-en"] pair="03-15"
# Silence is the usual result: 87 posts in 100 of that size get no reaction. Nor does a like count people reached: it counts those who saw, and cared, and pressed. The network's own report gives reach; that is the number to ask for.
#
# ## Beyond followers
#
# Some posts also travel to strangers, recommended by the network: few posts get most of it. And some last: half of a Facebook post's interactions come within the hour, half of a pin's within some three and a half months, so a month counts only 18% of them. For the client of this page:

# %% [markdown] tags=["lang-fr"] pair="03-15" source_hash="9635686882ad"
# Le silence est le résultat ordinaire : 87 publications sur 100 de cette taille n'ont aucune réaction. Une mention « J'aime » ne compte pas non plus les personnes touchées : elle compte celles qui ont vu, et aimé, et appuyé. Le rapport du réseau lui-même donne la portée ; c'est ce nombre qu'il faut demander.
#
# ## Au-delà des abonnés
#
# Certaines publications atteignent aussi des inconnus, à qui le réseau les recommande : quelques-unes en prennent l'essentiel. Et certaines durent : la moitié des interactions d'une publication Facebook vient dans l'heure, la moitié de celles d'une épingle en trois mois et demi environ, si bien qu'un mois n'en compte que 18 %. Pour le client de cette page :

# %%
seen = answers.reach(owner, facts)
figures.listed(
    figures.beyond.table(seen, locale),
    caption=text.say("beyond.caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="03-16"
# “No data” is not zero. Nobody publishes how many strangers see a small page's posts, and no record says how fast this one grows: both stay empty until the client gives its own figure, and then that figure comes first. A client's own counts of reach also correct the published rate.
#
# ## Two networks are not a sum
#
# The bakery has two accounts. Somebody who follows both is one person, and one customer.

# %% [markdown] tags=["lang-fr"] pair="03-16" source_hash="e787200ee444"
# « Pas de donnée » n'est pas zéro. Personne ne publie combien d'inconnus voient les publications d'une petite page, et aucune fiche ne dit à quelle vitesse celle-ci grandit : les deux restent vides jusqu'à ce que le client donne son propre chiffre, qui passe alors devant. Les comptages de portée du client corrigent aussi le taux publié.
#
# ## Deux réseaux ne font pas une somme
#
# La boulangerie a deux comptes. Quelqu'un qui suit les deux est une seule personne, et un seul client.

# %%
figures.show(
    figures.across.draw(seen, locale),
    finding=figures.across.finding(seen, locale),
    table=figures.across.table(seen, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="03-17"
# The cross is what one gets by adding up the reports of both. The true one lies between the larger account alone and the sum; where, depends on how many follow both, which is our assumption (0.2 to 0.8) until somebody asks at the counter.
#
# ## And if we pay?
#
# Money buys impressions at a price per thousand, then the audience wears out: the more have seen it, the fewer are new. The price must be in the client's own money.

# %% [markdown] tags=["lang-fr"] pair="03-17" source_hash="72cf7a010ad1"
# La croix est ce que l'on obtient en additionnant les deux rapports. Le vrai se trouve entre le plus grand compte seul et la somme ; où, cela dépend de combien de gens suivent les deux, ce qui est notre hypothèse (de 0,2 à 0,8) jusqu'à ce que quelqu'un pose la question au comptoir.
#
# ## Et si l'on paie ?
#
# L'argent achète des impressions, à un prix pour mille, puis le public s'épuise : plus de gens ont vu, moins il en reste de nouveaux. Le prix doit être dans la monnaie du client.

# %%
figures.listed(
    figures.beyond.paid(seen, locale),
    caption=text.say("paid.caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="03-18"
# We do not convert: last year's price in another currency, at today's rate, for another country's ads, would look exact and be three guesses.
#
# ## Move it yourself
#
# Start from the client. Take followers to 15, then to 15,000; then leave them and double the posts; then bring the overlap to 100%. Which of these moves buys the most people? The link at the bottom saves the client as you have changed it.

# %% [markdown] tags=["lang-fr"] pair="03-18" source_hash="3a8aa93fa1f3"
# Nous ne convertissons pas : le prix de l'an dernier dans une autre monnaie, au taux d'aujourd'hui, pour la publicité d'un autre pays, aurait l'air exact et ferait trois suppositions.
#
# ## À vous de bouger
#
# Partez du client. Amenez les abonnés à 15, puis à 15 000 ; laissez-les ensuite et doublez les publications ; puis portez le recouvrement à 100 %. Lequel de ces mouvements gagne le plus de gens ? Le lien du bas enregistre le client tel que vous l'avez changé.

# %%
widgets.reach(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="03-19"
# Followers move everything in proportion. Posts pay less and less, and nothing at all at an overlap of 100%: the thirteenth post reaches those who saw the first. Raising the share who see, by posting what people answer, works on every post at once; lesson 06 is about that.
#
# ## To keep
#
# - Followers are not reach. On a Facebook page, about 2 in 100 see one post.
# - Reach counts people, impressions count times shown. Thirteen posts seen by 10 people each are 130 impressions, and reach somewhere from 10 to 115 people.
# - Reach is never added, across posts or across networks.
# - With 15 followers, write to them. With 15,000, post.
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
# Organic reach of Facebook pages: social.plus and Vervocity, 2025, second hand; Ignite Social Media, clients of one agency, 2021, primary; Locowise, February 2015, a compilation's copy; raven5, for 2012 and 2015, second hand; the rest is in the table under the figures.reach. Instagram: social.plus, 2025, second hand. LinkedIn profiles: plangphalla, 2025, a compilation. Reactions over people reached, 1.4%: Socialinsider, 2022, seen in a compilation. Half-life of posts: Graffius, 2018 to 2022, primary, interactions rather than views. All stand in `data/benchmarks.csv` and `data/time.csv` with their grade; overlaps, ours, in `data/assumptions.csv`. The claims met here are those of two of the four course texts, 000 (of 500 followers; 15 and 15,000) and 003 (an impulse).

# %% [markdown] tags=["lang-fr"] pair="03-19" source_hash="47cf63b17c0e"
# Les abonnés font tout bouger en proportion. Les publications rapportent de moins en moins, et rien du tout à 100 % de recouvrement : la treizième touche ceux qui ont vu la première. Augmenter la part de ceux qui voient, en publiant ce à quoi les gens répondent, agit sur toutes les publications à la fois ; c'est le sujet de la leçon 06.
#
# ## À retenir
#
# - Les abonnés ne sont pas la portée. Sur une page Facebook, environ 2 sur 100 voient une publication.
# - La portée compte des personnes, les impressions comptent des affichages. Treize publications vues par 10 personnes chacune font 130 impressions, et touchent de 10 à 115 personnes.
# - La portée ne s'additionne jamais, ni d'une publication à l'autre, ni d'un réseau à l'autre.
# - Avec 15 abonnés, écrivez-leur. Avec 15 000, publiez.
# - Inconnu n'est pas zéro : les inconnus touchés, la croissance et le recouvrement restent ouverts jusqu'à ce que vous les comptiez.
#
# ## Ce qui changerait la réponse
#
# - Votre propre rapport. Là où le réseau vous dit combien de personnes chaque publication a touchées, dix publications à vous valent mieux que tous les chiffres de cette page. Mettez-les dans la fiche (`evidence`) et le taux ci-dessus devient le vôtre.
# - Un autre réseau, ou une autre sorte de compte. Le taux publié d'Instagram est de 3,5 % ; celui du profil d'une personne sur LinkedIn, de 5 à 7 % ; pour une page d'entreprise LinkedIn ou pour Pinterest, nous n'en avons trouvé aucun.
# - Un réseau qui montre surtout les publications à des inconnus. Les abonnés y comptent moins, et le premier nombre de cette leçon aussi.
# - Un changement de règle du réseau, qui ne demande aucun préavis.
#
# ## Sources
#
# Portée organique des pages Facebook : social.plus et Vervocity, 2025, seconde main ; Ignite Social Media, clients d'une agence, 2021, source primaire ; Locowise, février 2015, copie d'une compilation ; raven5, pour 2012 et 2015, seconde main ; le reste est dans le tableau sous le graphique. Instagram : social.plus, 2025, seconde main. Profils LinkedIn : plangphalla, 2025, compilation. Réactions rapportées aux personnes touchées, 1,4 % : Socialinsider, 2022, vu dans une compilation. Demi-vie des publications : Graffius, de 2018 à 2022, source primaire, interactions plutôt que vues. Tout figure dans `data/benchmarks.csv` et `data/time.csv` avec sa cote ; les recouvrements, les nôtres, dans `data/assumptions.csv`. Les affirmations traitées ici sont celles de deux des quatre textes du cours, 000 (sur 500 abonnés ; 15 et 15 000) et 003 (une impulsion).
