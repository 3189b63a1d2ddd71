# %% [markdown] tags=["lang-en"] pair="11-01"
# # What do they know that you never said?
#
# **Your home town, 70 times out of 100, as soon as your friends say theirs.** Of 1,000 invented people, 542 told nobody where they come from, and their friends give 379 of them away. Ten likes are enough to put the right one of two people first in 78 pairs out of 100. Much about a crowd, then, and less about you: name the 100 who score highest for something that 2 people in 100 have, with a better score still, and 86 of the names are wrong.

# %% [markdown] tags=["lang-fr"] pair="11-01" source_hash="4619bc36f01f"
# # Que savent-ils que vous n'avez jamais dit ?
#
# **Votre ville d'origine, 70 fois sur 100, dès que vos amis disent la leur.** Sur 1 000 personnes inventées, 542 n'ont dit à personne d'où elles viennent, et leurs amis en trahissent 379. Dix J'aime suffisent pour mettre la bonne de deux personnes en premier dans 78 paires sur 100. Beaucoup sur une foule, donc, et moins sur vous : nommez les 100 qui ont le score le plus élevé pour une chose que 2 personnes sur 100 ont, avec un score encore meilleur, et 86 des noms sont faux.

# %% [markdown] tags=["lang-en", "objective"] pair="11-02"
# **In 50 minutes you will be able to**
#
# - say what an area under the curve (AUC) counts, and estimate what ten likes, or one more, tell;
# - compute, for something rare, how many of those a list names have it, and put a famous story in its place;
# - tell apart what was provided, provided to a friend who asked, and inferred, and say when friends give a home town or a partner away;
# - say what unverified fields and likes given on an impulse change, and in which direction.
#
# You need no code: type numbers, choose, move sliders. The exercises take 30 minutes more. Lesson 10, on what a profile says by itself, helps; it is not required. Everybody on this page is invented, under neutral codes, but for the people of one survey, published without their names. Nothing is guessed of you.

# %% [markdown] tags=["lang-fr", "objective"] pair="11-02" source_hash="93856fccbd5e"
# **En 50 minutes, vous saurez**
#
# - dire ce que compte une aire sous la courbe (AUC), et estimer ce que disent dix J'aime, ou un de plus ;
# - calculer, pour une chose rare, combien de personnes nommées par une liste l'ont vraiment, et remettre une histoire célèbre à sa place ;
# - distinguer ce qui est fourni, fourni à un ami qui le demande, et inféré, et dire quand les amis trahissent une ville d'origine ou un partenaire ;
# - dire ce que changent des champs non vérifiés et des J'aime donnés par impulsion, et dans quel sens.
#
# Aucun code n'est nécessaire : tapez des nombres, choisissez, bougez des curseurs. Les exercices demandent 30 minutes de plus. La leçon 10, sur ce qu'un profil dit tout seul, aide ; elle n'est pas obligatoire. Tout le monde sur cette page est inventé, sous des codes neutres, sauf les personnes d'une enquête, publiée sans leurs noms. On n'y devine rien de vous.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.privacy import inference

owner = records.read(client)
facts = data.load()
locale = text.locale_of(lang, owner.country)

# %% [markdown] tags=["lang-en", "quiz"] pair="11-03"
# ## Warm-up
#
# Three questions from earlier lessons, two minutes in all. A wrong answer is told why, and costs nothing. If you want to find your place again from one lesson to the next, choose a pseudonym first; you may also go on without one.

# %% [markdown] tags=["lang-fr", "quiz"] pair="11-03" source_hash="f3f0a6022fb2"
# ## Échauffement
#
# Trois questions tirées des leçons précédentes, deux minutes en tout. Si la réponse est fausse, on vous dit pourquoi, et cela ne coûte rien. Pour retrouver d'une leçon à l'autre où vous en êtes, choisissez d'abord un pseudonyme ; vous pouvez aussi continuer sans.

# %%
learn.trace.panel(lang)

# %% tags=["quiz"]
learn.quiz("03_who_is_next", lang=lang)

# %% tags=["quiz"]
learn.quiz("05_two_rates", lang=lang)

# %% tags=["quiz"]
learn.quiz("05_sheets_sent", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="11-04"
# ## Predict first
#
# Take two people: one has a certain trait, the other has not, and neither ever said so. You know ten pages that each of them likes, and you have seen thousands of others like pages. You must say which of the two has the trait. A coin would be right in 50 pairs out of 100. And you, or a computer in your place? Write a number before you read on.

# %% [markdown] tags=["lang-fr", "predict"] pair="11-04" source_hash="c656c2b7505a"
# ## D'abord, votre pronostic
#
# Prenez deux personnes : l'une a un certain trait, l'autre non, et aucune ne l'a jamais dit. Vous connaissez dix pages que chacune aime, et vous avez vu des milliers d'autres gens aimer des pages. Il faut dire laquelle des deux a le trait. Une pièce jetée en l'air aurait raison dans 50 paires sur 100. Et vous, ou un ordinateur à votre place ? Écrivez un nombre avant de lire la suite.

# %% tags=["predict"]
learn.predict("11_ten_likes", lang=lang, unit="pairs")

# %% [markdown] tags=["lang-en", "worked"] pair="11-05"
# ## A worked example, in three steps
#
# **First, a score.** Every page a person likes is worth some points, more or less than nothing, and the score is their sum. Five people: two have the trait and score 8 and 5; three have not and score 6, 3 and 1.
#
# **Then, the pairs.** Each of the two, set beside each of the three: 6 pairs. The 8 stands above all three. The 5 stands above 3 and 1, and below 6. So 5 pairs are in the right order.
#
# **Last, the share.** 5 out of 6, or 83 pairs in 100. That share is called the *area under the curve*, AUC for short, written 0.83. Now name as many people as have the trait, the two highest: 8 and 6. One of the two is right, which is 50%. The AUC is no share of right answers, and the rest of this lesson hangs on that.

# %% [markdown] tags=["lang-fr", "worked"] pair="11-05" source_hash="865ac8314eed"
# ## Un exemple résolu, en trois étapes
#
# **D'abord, un score.** Chaque page qu'une personne aime vaut quelques points, en plus ou en moins, et le score en est la somme. Cinq personnes : deux ont le trait et obtiennent 8 et 5 ; trois ne l'ont pas et obtiennent 6, 3 et 1.
#
# **Ensuite, les paires.** Chacune des deux, mise à côté de chacune des trois : 6 paires. Le 8 dépasse les trois. Le 5 dépasse 3 et 1, mais pas 6. Donc 5 paires sont dans le bon ordre.
#
# **Enfin, la part.** 5 sur 6, soit 83 paires sur 100. Cette part s'appelle l'*aire sous la courbe*, AUC en abrégé, et s'écrit 0,83. Nommez maintenant autant de personnes qu'il y en a qui ont le trait, les deux plus élevées : 8 et 6. L'une des deux est juste, soit 50 %. L'AUC n'est pas une part de bonnes réponses, et le reste de la leçon tient à cela.

# %% tags=["worked"]
round(inference.auc([8, 5, 6, 3, 1], [True, True, False, False, False]), 2)

# %% [markdown] tags=["lang-en", "check"] pair="11-06"
# ## Your turn, with gaps
#
# Seven people this time. Those who have the trait score 9, 7 and 4; those who have not, 8, 5, 3 and 2.
#
# - Pairs in all: 3 x 4 = 12.
# - The 9 stands above 4 of the others; the 7, above how many? And the 4?
# - Pairs in the right order, divided by 12, in percent: **your number**.

# %% [markdown] tags=["lang-fr", "check"] pair="11-06" source_hash="21ba24e08c13"
# ## À vous, avec des blancs à remplir
#
# Sept personnes, cette fois. Celles qui ont le trait obtiennent 9, 7 et 4 ; celles qui ne l'ont pas, 8, 5, 3 et 2.
#
# - Paires en tout : 3 x 4 = 12.
# - Le 9 dépasse 4 des autres ; le 7, combien ? Et le 4 ?
# - Paires dans le bon ordre, divisées par 12, en pour cent : **votre nombre**.

# %% tags=["check"]
learn.check("11_pairs_of_seven", lang=lang)

# %% [markdown] tags=["lang-en"] pair="11-07"
# The exercises of this lesson (folder `exercises`, 30 minutes) start from there, each with three hints.
#
# ## Likes add up
#
# Here are 6,000 invented people and 1,500 invented pages. A guess was learnt from 4,000 of them and tried on the 2,000 others, with one like known of each, then two, then more. They are made so that all their likes together give as much away as a study of 2013 found; look at how soon the curve gets there.

# %% [markdown] tags=["lang-fr"] pair="11-07" source_hash="cdd437207f57"
# Les exercices de cette leçon (dossier `exercises`, 30 minutes) partent de là, chacun avec trois indices.
#
# ## Les J'aime s'additionnent
#
# Voici 6 000 personnes inventées et 1 500 pages inventées. La déduction a été apprise sur 4 000 d'entre elles et essayée sur les 2 000 autres, avec un J'aime connu de chacune, puis deux, puis davantage. Elles sont faites pour que tous leurs J'aime ensemble en disent autant que l'a trouvé une étude de 2013 ; regardez à quelle vitesse la courbe y arrive.

# %%
ten = answers.likes(facts, known=10)
learn.reveal("11_ten_likes", round(100 * ten.auc), lang=lang, unit="pairs")
figures.show(
    figures.likes.draw(ten, locale),
    finding=figures.likes.finding(ten, locale),
    table=figures.likes.table(ten, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="11-08"
# One like: 59 pairs, little better than the coin. Ten: 78. Twenty: 85. From there on each like adds less than half a pair. The course text says that likes add up; so they do, and the first twenty do most of it.
#
# So much for trait A. The study guessed the sex, origin, party, religion, life as a couple, tobacco, alcohol and drugs of more than 58,000 volunteers in the United States between 2007 and 2012, who chose to take part and to say what they were. Here they bear letters; which is which stands in the table of sources, where it serves to check and not to play.

# %% [markdown] tags=["lang-fr"] pair="11-08" source_hash="da9db7e16e0a"
# Un J'aime : 59 paires, à peine mieux que la pièce. Dix : 78. Vingt : 85. À partir de là, chaque J'aime ajoute moins d'une demi-paire. Le texte du cours dit que les J'aime s'additionnent ; c'est vrai, et les vingt premiers font presque tout.
#
# Voilà pour le trait A. L'étude devinait le sexe, l'origine, le parti, la religion, la vie de couple, le tabac, l'alcool et les drogues de plus de 58 000 volontaires aux États-Unis entre 2007 et 2012, qui avaient choisi de participer et de dire ce qu'ils étaient. Ici, ces traits portent des lettres ; laquelle désigne quoi, c'est dans le tableau des sources, où cela sert à vérifier et non à jouer.

# %%
figures.listed(
    figures.inference.table(answers.each_trait(facts), locale),
    caption=text.say("inference.caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="11-09"
# From 93 pairs in 100 down to 65, not far from the coin: “likes tell everything” is as wrong as “likes tell nothing”. There is no letter B: origin is guessed of nobody here, since what one may not use, one need not try. And these were volunteers, of another decade and another network than today's.
#
# **What does a like say?** Most of them next to nothing. Here are the first sixteen of one invented person who has trait A:

# %% [markdown] tags=["lang-fr"] pair="11-09" source_hash="2f8c375c194a"
# De 93 paires sur 100 jusqu'à 65, pas loin de la pièce : « les J'aime disent tout » est aussi faux que « les J'aime ne disent rien ». Il n'y a pas de lettre B : l'origine n'est devinée de personne ici, car ce dont on n'a pas le droit de se servir, inutile de l'essayer. Et c'étaient des volontaires, d'une autre décennie et d'un autre réseau que ceux d'aujourd'hui.
#
# **Que dit un J'aime ?** La plupart, presque rien. Voici les seize premiers d'une personne inventée qui a le trait A :

# %%
figures.listed(
    figures.likes.steps(answers.one_by_one()[:16], locale),
    caption=text.say("likes.steps", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="11-10"
# Thirteen likes leave this person in the crowd, above 67% of those who have not the trait. The fourteenth, `like_0278`, is worth 40 hundredths of a point, more than the thirteen before together, and lifts the same person above 97%. It need not look like anything to do with the trait. Nobody can choose which likes to keep back, since nobody sees the points.
#
# **And artificial intelligence?** The course text calls it the buzzword, and says that psychologists, sociologists and mathematicians are hired to profile and predict. The hiring is on record: of the three who signed that study, two worked in a psychometrics centre and one for a software firm; the study of partners below is by a scientist of Facebook and one of Cornell University; in 2014 a third one, by Facebook's own data science team, had changed the feed of 689,003 users to study their mood. The word is larger than the thing: what you have just read is one number a page and a sum, by a method of 1958. What makes it strong is not intelligence, it is millions of likes.
#
# ## Likes given in passing
#
# An older text says that joining a page is an impulse, soon ignored. Then some likes say nothing of the person who gave them. With twenty likes known, half of them given as anybody would:

# %% [markdown] tags=["lang-fr"] pair="11-10" source_hash="ddeb78199d1f"
# Treize J'aime laissent cette personne dans la foule, au-dessus de 67 % de ceux qui n'ont pas le trait. Le quatorzième, `like_0278`, vaut 40 centièmes de point, plus que les treize d'avant réunis, et porte la même personne au-dessus de 97 %. Il n'a pas besoin d'avoir l'air lié au trait. Personne ne peut choisir les J'aime à retenir, puisque personne ne voit les points.
#
# **Et l'intelligence artificielle ?** Le texte du cours l'appelle le mot à la mode, et dit que l'on engage des psychologues, des sociologues et des mathématiciens pour dresser des profils et prédire. Les engagements sont connus : des trois signataires de cette étude, deux travaillaient dans un centre de psychométrie et un pour un éditeur de logiciels ; l'étude sur les partenaires, plus bas, est d'un scientifique de Facebook et d'un autre de l'université Cornell ; en 2014, une troisième, de la propre équipe de données de Facebook, avait modifié le fil de 689 003 utilisateurs pour étudier leur humeur. Le mot est plus grand que la chose : ce que vous venez de lire, c'est un nombre par page et une somme, par une méthode de 1958. Ce qui fait sa force n'est pas l'intelligence, ce sont des millions de J'aime.
#
# ## Des J'aime donnés en passant
#
# Un texte plus ancien dit que s'inscrire à une page est une impulsion, vite ignorée. Alors certains J'aime ne disent rien de qui les a donnés. Avec vingt J'aime connus, dont la moitié donnés comme n'importe qui l'aurait fait :

# %%
idle = answers.likes(facts, known=20, impulsive=0.5)
round(100 * idle.auc), round(100 * idle.sincere[19])

# %% [markdown] tags=["lang-en", "predict"] pair="11-11"
# 71 pairs instead of 85: no more than five sincere likes tell. So impulsive likes are noise, and noise is beaten with more likes: 59 of them, half idle, make it 81. The claim holds in the small and fades in the large. Nobody has measured what share of real likes is idle, as far as we found.
#
# ## Fields that nobody checks
#
# The same text says that what stands on networks cannot be verified, so that strategies and results are biased. In a survey of 2012, 25% of the users asked in the United States said they had falsified something on their profile. Take a guess that is right in 94 pairs out of 100, from all likes. Let one field in four say the contrary of what is, and learn the guess again from these fields. The network has nothing else to test it on. How many pairs does *it* count in the right order?

# %% [markdown] tags=["lang-fr", "predict"] pair="11-11" source_hash="fd1db4c29d86"
# 71 paires au lieu de 85 : pas plus que n'en disent cinq J'aime sincères. Les J'aime impulsifs sont donc du bruit, et l'on vient à bout du bruit avec plus de J'aime : avec 59, dont la moitié sans y penser, on arrive à 81. L'affirmation tient en petit et s'efface en grand. Personne n'a mesuré, à notre connaissance, quelle part des vrais J'aime est donnée sans y penser.
#
# ## Des champs que personne ne vérifie
#
# Le même texte dit que ce qui est sur les réseaux ne peut pas être vérifié, si bien que stratégies et résultats sont biaisés. Dans une enquête de 2012, 25 % des utilisateurs interrogés aux États-Unis disaient avoir faussé quelque chose dans leur profil. Prenez une déduction juste dans 94 paires sur 100, à partir de tous les J'aime. Qu'un champ sur quatre dise le contraire de ce qui est, et réapprenez la déduction sur ces champs. Le réseau n'a rien d'autre pour la tester. Combien de paires compte-t-*il* dans le bon ordre ?

# %% tags=["predict"]
learn.predict("11_false_fields", lang=lang, unit="pairs")

# %%
tried = [answers.unverified(false=share) for share in (0, 0.1, 0.25, 0.4)]
learn.reveal("11_false_fields", round(100 * tried[2].measured), lang=lang, unit="pairs")
figures.listed(
    figures.likes.fields(tried, locale),
    caption=text.say("likes.fields", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="11-12"
# The network measures 72 and the truth is 93. Lies spread evenly hardly spoil the guess, since thousands of likes average them out; they spoil the *measure* of it. So the text is right about results and half right about strategies: what you are told a targeting is worth is biased, here downwards. Had people lied in step with their likes, it would be biased upwards, and nobody could see it.
#
# People judge the same thing in their own way: of 963 adults asked in the United States in 2018, 88% found that Facebook kept a list of their interests, 74% had not known, and 27% said that it did not represent them accurately. Likes, comments and clicks, said or implied, are recorded and make one a target, says the text. Confirmed; and for one person in four, a target in the wrong place.
#
# ## A rare thing
#
# A nursery shop has 1,000 customers, and 20 of them are expecting a child. It buys a score with an AUC of 0.90, better than most you have seen, and writes to the 100 customers who score highest. How many of the 100 are expecting?

# %% [markdown] tags=["lang-fr", "predict"] pair="11-12" source_hash="da9dbc518b87"
# Le réseau mesure 72 et la vérité est 93. Des mensonges répartis au hasard n'abîment guère la déduction, puisque des milliers de J'aime les compensent ; ils abîment sa *mesure*. Le texte a donc raison pour les résultats et à moitié pour les stratégies : ce qu'on vous dit d'un ciblage est biaisé, ici vers le bas. Si les gens mentaient de concert avec leurs J'aime, ce serait biaisé vers le haut, et personne ne pourrait le voir.
#
# Les gens jugent la même chose à leur manière : sur 963 adultes interrogés aux États-Unis en 2018, 88 % ont constaté que Facebook tenait une liste de leurs centres d'intérêt, 74 % ne le savaient pas, et 27 % ont dit qu'elle ne les représentait pas bien. Les J'aime, les commentaires et les clics, dits ou implicites, sont enregistrés et font de vous une cible, dit le texte. Confirmé ; et pour une personne sur quatre, une cible au mauvais endroit.
#
# ## Une chose rare
#
# Une boutique de puériculture compte 1 000 clientes, et 20 d'entre elles attendent un enfant. Elle achète un score dont l'AUC est de 0,90, meilleur que la plupart de ceux que vous avez vus, et écrit aux 100 clientes qui ont le score le plus élevé. Combien, sur les 100, attendent un enfant ?

# %% tags=["predict"]
learn.predict("11_named_rightly", lang=lang, unit="people")

# %%
nursery = answers.named(1000, 20, auc=0.9, named=100)
learn.reveal("11_named_rightly", round(nursery.right), lang=lang, unit="people")
figures.show(
    figures.named.draw(nursery, locale),
    finding=figures.named.finding(nursery, locale),
    table=figures.named.table(nursery, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="11-13"
# 14 of 100, seven times as many as by chance, so the shop may well be pleased. The 86 others get a letter about a child they do not expect; among them, somebody who has just lost one. And beware of another figure, in the table under the chart: 91% of all customers are judged rightly. Name nobody, and it is 98%. Where a thing is rare, the share judged rightly says nothing; ask, of those named, how many have it.
#
# **The story everybody tells.** In February 2012 the New York Times told how a chain of shops, Target, scored its customers for pregnancy, and, in passing, how a father complained of coupons for cribs sent to his daughter, a schoolgirl, then rang back to apologise. It is told since as proof that a shop knew before her father did. What is published is that a team built a score. What was pointed out against the rest, by Tim Harford in 2014 and Colin Fraser in 2020, is that such coupons go to many people, that nobody counted to how many wrongly, and that one father, in an anecdote at second hand, proves no prediction. Your chart says why: a list with 14 right names and 86 wrong ones also has its 14 stories to tell, and no wrong one is ever told.
#
# The course text says that networks are said to detect a nascent romance, a pregnancy, a divorce. *Are said to*: it is hearsay, and here is what stands behind each.
#
# - **A nascent romance.** Published in 2014 by Facebook's own scientists: couples who later said so exchanged 1.67 posts a day twelve days before, and 1.53 eighty-five days after. An average over people who told, and a difference of 0.14 post: nobody's romance was detected.
# - **A pregnancy.** The score exists; the story is refuted as proof.
# - **A divorce.** That Visa predicts it has been repeated since a book and an article of 2010. Visa answered that it neither follows whether its holders are married nor predicts a divorce, and no method was ever published. What is published is humbler, and further down: couples whose common friends mostly know each other part 1.5 times as often in the two months that follow.
#
# ## The town you never told
#
# The text says that the home town one keeps silent is obtained because a childhood friend asks for it. That is exact: in 2014 Facebook put an “ask” button on its members' blank fields, for their friends to press, home town among them. Whoever answers *provides* the town, under the eyes of a friend. But there is another way, which needs no question: friends often come from the same place, so theirs give yours away. That is *inferred*. With what you do on the network, likes and clicks, which is *observed*, these are the three words by which the European data protection authorities sort what a network holds.
#
# Of 1,000 invented people, 30% put their town unasked, and 20% of the others tell a friend who asks. The rest tell nobody. Out of 100 of these silent people, for how many do their friends give the right town away?

# %% [markdown] tags=["lang-fr"] pair="11-13" source_hash="8089c907fbc4"
# 14 sur 100, sept fois plus qu'au hasard : la boutique peut être contente. Les 86 autres reçoivent une lettre sur un enfant qu'elles n'attendent pas ; parmi elles, quelqu'un qui vient d'en perdre un. Et méfiez-vous d'un autre chiffre, dans le tableau sous la figure : 91 % de toutes les clientes sont bien jugées. Ne nommez personne, et c'est 98 %. Quand une chose est rare, la part bien jugée ne dit rien ; demandez, parmi les nommées, combien l'ont.
#
# **L'histoire que tout le monde raconte.** En février 2012, le New York Times a raconté comment une chaîne de magasins, Target, notait ses clientes pour la grossesse et, en passant, comment un père s'était plaint de bons de réduction pour un berceau, envoyés à sa fille, lycéenne, avant de rappeler pour s'excuser. On la répète depuis comme la preuve qu'un magasin savait avant son père. Ce qui est publié, c'est qu'une équipe a construit un score. Ce que l'on a opposé au reste, Tim Harford en 2014 et Colin Fraser en 2020, c'est que de tels bons partent en nombre, que personne n'a compté combien partaient à tort, et qu'un seul père, dans une anecdote de seconde main, ne prouve aucune prédiction. Votre figure dit pourquoi : une liste de 14 noms justes et de 86 faux a aussi ses 14 histoires à raconter, et l'on ne raconte jamais les fausses.
#
# Le texte du cours dit que les réseaux détecteraient, dit-on, un amour naissant, une grossesse, un divorce. *Dit-on* : c'est du ouï-dire, et voici ce qu'il y a derrière chacun.
#
# - **Un amour naissant.** Publié en 2014 par les scientifiques de Facebook : les couples qui l'ont annoncé ensuite échangeaient 1,67 publication par jour douze jours avant, et 1,53 quatre-vingt-cinq jours après. Une moyenne sur des gens qui l'ont dit, et un écart de 0,14 publication : on n'a détecté l'amour de personne.
# - **Une grossesse.** Le score existe ; l'histoire, comme preuve, est réfutée.
# - **Un divorce.** Que Visa le prédise, on le répète depuis un livre et un article de 2010. Visa a répondu qu'elle ne suit pas la situation de famille de ses titulaires et ne prédit pas de divorce, et aucune méthode n'a jamais été publiée. Ce qui est publié est plus modeste, et plus bas : les couples dont les amis communs se connaissent pour la plupart se séparent 1,5 fois plus souvent dans les deux mois qui suivent.
#
# ## La ville que vous n'avez jamais dite
#
# Le texte dit que la ville d'origine que l'on tait est obtenue parce qu'un ami d'enfance la demande. C'est exact : en 2014, Facebook a mis un bouton « demander » sur les champs laissés vides par ses membres, à l'usage de leurs amis, ville d'origine comprise. Qui répond *fournit* sa ville, sous les yeux d'un ami. Mais il y a un autre chemin, qui se passe de question : les amis viennent souvent du même endroit, et les leurs trahissent la vôtre. Celle-là est *inférée*. Avec ce que vous faites sur le réseau, J'aime et clics, qui est *observé*, voilà les trois mots par lesquels les autorités européennes de protection des données classent ce qu'un réseau détient.
#
# Sur 1 000 personnes inventées, 30 % indiquent leur ville sans qu'on la demande, et 20 % des autres la disent à un ami qui la demande. Le reste ne la dit à personne. Sur 100 de ces silencieux, pour combien les amis trahissent-ils la bonne ville ?

# %% tags=["predict"]
learn.predict("11_given_away", lang=lang, unit="people")

# %%
home = answers.home_town(facts)
learn.reveal("11_given_away", round(100 * home.share_right), lang=lang, unit="people")
figures.show(
    figures.friends.draw(home, locale),
    finding=figures.friends.finding(home, locale),
    table=figures.friends.table(home, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="11-14"
# The two upper bars, provided: 458 towns, of which 133 because a friend asked. The next two, inferred: 379 right ones, 163 wrong ones that the network holds for true. Nobody silent is left unknown. We let about a third of the friends be looked for in one's own town, so that the result comes near a published one: in 2010, friends placed 67.5% of the Facebook users studied within 25 miles of their address, better than the address of their connection did (57.2%). If friends came from anywhere, how many silent people out of 100 would be guessed rightly?

# %% [markdown] tags=["lang-fr"] pair="11-14" source_hash="2c2bf066a15c"
# Les deux barres du haut, fournies : 458 villes, dont 133 parce qu'un ami l'a demandée. Les deux suivantes, inférées : 379 justes, 163 fausses que le réseau tient pour vraies. Aucun silencieux ne reste inconnu. Nous avons laissé environ un tiers des amis se trouver dans la ville d'origine, pour que le résultat approche de celui qui a été publié : en 2010, les amis situaient 67,5 % des utilisateurs de Facebook étudiés à moins de 25 milles de leur adresse, mieux que l'adresse de leur connexion (57,2 %). Si les amis venaient de n'importe où, combien de silencieux sur 100 seraient devinés avec raison ?

# %%
anywhere = answers.home_town(facts, same_town=0)
round(100 * anywhere.share_right)

# %% [markdown] tags=["lang-en"] pair="11-15"
# 23, which is what one gets by answering the largest town to everybody. So the claim holds with its condition: your silence protects you as far as your friends are scattered, and as far as *they* keep silent. You decide neither. It also shows a limit of consent: the 379 agreed to nothing.
#
# ## The partner you never named
#
# One more thing that friends say. Which of somebody's friends is the partner? Not the one with the most common friends: a colleague shares the whole office. A partner has met a few of the office, a few of the family, a few from school, who do not know each other. Count, among the friends that two people share, the pairs who are strangers to each other: that is *dispersion*.

# %% [markdown] tags=["lang-fr"] pair="11-15" source_hash="cf54b69b268d"
# 23, ce que l'on obtient en répondant la plus grande ville pour tout le monde. L'affirmation tient donc, avec sa condition : votre silence vous protège dans la mesure où vos amis sont dispersés, et où *eux* se taisent. Vous ne décidez ni de l'un ni de l'autre. On voit là aussi une limite du consentement : les 379 n'ont consenti à rien.
#
# ## Le partenaire que vous n'avez jamais nommé
#
# Encore une chose que disent les amis. Lequel des amis de quelqu'un est son partenaire ? Pas celui qui a le plus d'amis communs : un collègue partage tout le bureau. Un partenaire a rencontré quelques collègues, quelques parents, quelques camarades d'école, qui ne se connaissent pas. Comptez, parmi les amis que deux personnes partagent, les paires qui ne se connaissent pas : c'est la *dispersion*.

# %%
found = answers.partners(facts)
figures.show(
    figures.partners.draw(found, locale),
    finding=figures.partners.finding(found, locale),
    table=figures.partners.table(found, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="11-16"
# 36 partners of 60 against 16, from nothing but who knows whom. Our people were made so that the two figures come near those of the study, on 1.3 million users with a partner named: about 60% of the married ones found, a third of those in a relationship, a quarter by counting common friends. Read it the other way too: 24 of 60 would be given a wrong partner.
#
# ## And on real people?
#
# Everybody we made guesses about so far was invented. Once, then, on real people: 944 voters in the United States who agreed, in 1996, to answer a university's election study. Their answers are published so that anybody can compute with them, without a name or an address. 37 of them lean to neither of the two large parties. Take two of the 907 others, one leaning to each: which is which? The guess is learnt as above, from four fifths of the people, and tried on the last fifth, each fifth in its turn. It knows first what a form asks (age, education, income, size of town), then how often they watch the news on television, then where they place themselves between left and right.

# %% [markdown] tags=["lang-fr"] pair="11-16" source_hash="e6524116b3ce"
# 36 partenaires sur 60 contre 16, rien qu'à voir qui connaît qui. Nos personnes sont faites pour que ces deux chiffres approchent ceux de l'étude, sur 1,3 million d'utilisateurs dont le partenaire est nommé : environ 60 % des mariés trouvés, un tiers de ceux qui se disent en couple, un quart en comptant les amis communs. Lisez aussi dans l'autre sens : 24 sur 60 se verraient attribuer un faux partenaire.
#
# ## Et sur de vraies personnes ?
#
# Jusqu'ici, ceux dont on devinait quelque chose étaient inventés. Une fois, donc, sur de vraies personnes : 944 électeurs des États-Unis qui ont accepté, en 1996, de répondre à l'enquête électorale d'une université. Leurs réponses sont publiées pour que chacun puisse calculer avec, sans nom ni adresse. 37 d'entre eux ne penchent vers aucun des deux grands partis. Prenez deux des 907 autres, un de chaque bord : lequel est lequel ? La déduction s'apprend comme plus haut, sur quatre cinquièmes des gens, et s'essaie sur le dernier, chaque cinquième à son tour. Elle connaît d'abord ce que demande un formulaire (âge, études, revenu, taille de la ville), puis le nombre de journaux télévisés regardés par semaine, puis la place que chacun se donne entre la gauche et la droite.

# %%
polled = answers.survey()
figures.show(
    figures.survey.draw(polled, locale),
    finding=figures.survey.finding(polled, locale),
    table=figures.survey.table(polled, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="11-17"
# 63 pairs from four facts: far from nothing, and nearer to the coin than to certainty. Television adds nothing that shows. One answer, given by the people themselves, makes 85, and all six, 87. (The line through each dot is what another draw of as many people could change, four pairs at most.) A form gives little of an opinion away; another opinion gives much, once it is said. And what is a like, if not an opinion said in passing?
#
# Two reservations. It is one country, in 1996. And whoever hesitated between candidates is not in this table: they would probably be harder to guess.
#
# **What may a firm do with all this?** Health, origin, opinions, religion, life as a couple: where they are protected, they are protected when *inferred* too, right or wrong, and lesson 14 says how. The safest way is also the better guess, as you have just seen: ask, and say why. And the functions of this lesson take invented people, or a survey published without names: given a table read from somebody's own archive (lesson 13), they refuse to guess.
#
# ## Move it yourself
#
# First the likes. Take them from 10 to 20, then back; make half of them impulsive; then go from trait A to trait H, and ask yourself who would buy such a score. Last, take what is looked for from 20 people in 1,000 to 300.

# %% [markdown] tags=["lang-fr"] pair="11-17" source_hash="59bea2188a1f"
# 63 paires avec quatre renseignements : ce n'est pas rien, mais c'est plus près de la pièce que de la certitude. La télévision n'ajoute rien qui se voie. Une seule réponse, donnée par les personnes elles-mêmes, en fait 85, et les six, 87. (Le trait qui traverse chaque point dit ce qu'un autre tirage d'autant de personnes pourrait changer, quatre paires au plus.) Un formulaire trahit peu d'une opinion ; une autre opinion en trahit beaucoup, une fois dite. Et qu'est-ce qu'un J'aime, sinon une opinion dite en passant ?
#
# Deux réserves. C'est un seul pays, en 1996. Et ceux qui hésitaient entre les candidats ne sont pas dans ce tableau : ils seraient sans doute plus difficiles à deviner.
#
# **Que peut en faire une entreprise ?** Santé, origine, opinions, religion, vie de couple : là où elles sont protégées, elles le sont aussi quand elles sont *inférées*, à tort ou à raison, et la leçon 14 dit comment. Le plus sûr est aussi ce qui devine le mieux, vous venez de le voir : demander, et dire pourquoi. Quant aux fonctions de cette leçon, elles ne prennent que des personnes inventées, ou une enquête publiée sans les noms : devant un tableau lu dans l'archive de quelqu'un (leçon 13), elles refusent de deviner.
#
# ## À vous de bouger
#
# D'abord les J'aime. Faites-les passer de 10 à 20, puis revenez ; rendez-en la moitié impulsifs ; passez ensuite du trait A au trait H, et demandez-vous qui achèterait un tel score. Enfin, faites passer ce que l'on cherche de 20 personnes sur 1 000 à 300.

# %%
widgets.likes(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="11-18"
# More likes lift the curve; a common thing does far more for the list than a better score. Now the friends. You are one of these people, and you never put your town. Let fewer and fewer friends say theirs: from where on are you guessed wrongly, or not at all? Then let a friend ask you.

# %% [markdown] tags=["lang-fr"] pair="11-18" source_hash="39cf5bcd2142"
# Plus de J'aime relèvent la courbe ; une chose fréquente fait bien plus pour la liste qu'un meilleur score. Maintenant les amis. Vous êtes l'une de ces personnes, et vous n'avez jamais mis votre ville. Laissez de moins en moins d'amis dire la leur : à partir d'où vous devine-t-on à tort, ou pas du tout ? Puis laissez un ami vous la demander.

# %%
widgets.friends(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="11-19"
# ## Five questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="11-19" source_hash="f7cc2306eb12"
# ## Cinq questions
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("11_what_auc_says", lang=lang)

# %% tags=["quiz"]
learn.quiz("11_nobody_named", lang=lang)

# %% tags=["quiz"]
learn.quiz("11_pregnancy_story", lang=lang)

# %% tags=["quiz"]
learn.quiz("11_asked_or_guessed", lang=lang)

# %% tags=["quiz"]
learn.quiz("11_seems_or_is", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="11-20"
# ## To keep
#
# - Likes add up: 59 pairs in 100 with one, 78 with ten, 85 with twenty. The work is done by a few telling pages, and nobody sees which.
# - An AUC counts pairs. It is no share of right answers.
# - For what is rare, most of those named do not have it: 86 of 100 here. The share judged rightly hides it.
# - What you told a friend who asked is provided. What your friends give away is inferred, and sometimes wrong: 379 right, 163 wrong.
# - Of 907 real people, four facts from a form tell the party in 63 pairs of 100; what they say of themselves, in 85.
# - False fields spoil the measure more than the guess; idle likes are noise that more likes beat.
# - One story is no evidence: ask how many were named, and how many of them wrongly.
#
# ## What would change this answer
#
# - Other people. Ours are invented, their traits are independent of each other, and their likes follow one law; the study's were volunteers, in the United States, before 2013. Nobody outside has such data of today's networks.
# - More than likes: messages, places, photos, purchases. They would tell more, and we have not counted them.
# - A trait that is common, or a list that is short: both make names righter. Try both above.
# - Friends from everywhere, or friends who keep silent.
# - Lies that follow the likes. Those are not averaged out, and no test on the same fields shows them.
#
# ## Sources
#
# Likes and traits: M. Kosinski, D. Stillwell and T. Graepel, PNAS 110, 2013, abstract and second hand; the labels of its traits stand in `data/inference.csv` only, with their AUC, date and grade. Partners: L. Backstrom and J. Kleinberg, CSCW 2014, by the press. Places: L. Backstrom, E. Sun and C. Marlow, WWW 2010, second hand. Lists of interests: Pew Research Center, survey of September and October 2018, by the press. False profiles: Consumer Reports, January 2012, by the press. Mood: A. Kramer, J. Guillory and J. Hancock, PNAS 111, 2014, second hand. Couples' posts: Facebook Data Science, February 2014, by the press. All these figures stand in `data/inference.csv`. The “ask” button: Ars Technica and TechNewsWorld, May 2014. The pregnancy story: C. Duhigg, The New York Times, February 2012; against it, T. Harford, Financial Times, 2014, quoted by a reader, and C. Fraser, January 2020. Divorce: ABC News and The Daily Beast, April 2010, with Visa's answer as copied there. Provided, observed, inferred: European Data Protection Board, Guidelines 8/2020. Homophily: M. McPherson, L. Smith-Lovin and J. Cook, 2001. Logistic regression: D. R. Cox, Journal of the Royal Statistical Society B 20, 1958. The survey: American National Election Study, 1996, the table of 944 people that the package statsmodels carries and gives as public domain; the lines through its dots: J. Hanley and B. McNeil, Radiology 143, 1982. The claims met here are those of two of the four course texts, 002 (what is recorded; likes and the home town; the romance, the pregnancy, the divorce; experts and buzzword) and 003 (unverified fields; an impulse).

# %% [markdown] tags=["lang-fr"] pair="11-20" source_hash="3164b2a131b0"
# ## À retenir
#
# - Les J'aime s'additionnent : 59 paires sur 100 avec un seul, 78 avec dix, 85 avec vingt. Quelques pages parlantes font le travail, et personne ne voit lesquelles.
# - Une AUC compte des paires. Ce n'est pas une part de bonnes réponses.
# - Pour ce qui est rare, la plupart des personnes nommées ne l'ont pas : 86 sur 100 ici. La part bien jugée le cache.
# - Ce que vous avez dit à un ami qui le demandait est fourni. Ce que vos amis trahissent est inféré, et parfois faux : 379 justes, 163 fausses.
# - De 907 vraies personnes, quatre renseignements de formulaire disent le parti dans 63 paires sur 100 ; ce qu'elles disent d'elles-mêmes, dans 85.
# - Les champs faux abîment la mesure plus que la déduction ; les J'aime donnés sans y penser sont du bruit, dont plus de J'aime viennent à bout.
# - Une histoire n'est pas une preuve : demandez combien ont été nommées, et combien à tort.
#
# ## Ce qui changerait la réponse
#
# - D'autres gens. Les nôtres sont inventés, leurs traits sont indépendants les uns des autres, et leurs J'aime suivent une seule loi ; ceux de l'étude étaient des volontaires, aux États-Unis, avant 2013. De l'extérieur, personne n'a de telles données sur les réseaux d'aujourd'hui.
# - Plus que des J'aime : messages, lieux, photos, achats. Ils en diraient davantage, et nous ne les avons pas comptés.
# - Un trait fréquent, ou une liste courte : les deux rendent les noms plus justes. Essayez l'un et l'autre ci-dessus.
# - Des amis de partout, ou des amis qui se taisent.
# - Des mensonges qui suivent les J'aime. Ceux-là ne se compensent pas, et aucun test sur les mêmes champs ne les montre.
#
# ## Sources
#
# J'aime et traits : M. Kosinski, D. Stillwell et T. Graepel, PNAS 110, 2013, résumé et seconde main ; les noms de ses traits figurent seulement dans `data/inference.csv`, avec leur AUC, leur date et leur cote. Partenaires : L. Backstrom et J. Kleinberg, CSCW 2014, par la presse. Lieux : L. Backstrom, E. Sun et C. Marlow, WWW 2010, seconde main. Listes de centres d'intérêt : Pew Research Center, enquête de septembre et octobre 2018, par la presse. Profils faussés : Consumer Reports, janvier 2012, par la presse. Humeur : A. Kramer, J. Guillory et J. Hancock, PNAS 111, 2014, seconde main. Publications des couples : Facebook Data Science, février 2014, par la presse. Tous ces chiffres figurent dans `data/inference.csv`. Le bouton « demander » : Ars Technica et TechNewsWorld, mai 2014. L'histoire de la grossesse : C. Duhigg, The New York Times, février 2012 ; contre elle, T. Harford, Financial Times, 2014, cité par un lecteur, et C. Fraser, janvier 2020. Divorce : ABC News et The Daily Beast, avril 2010, avec la réponse de Visa telle qu'on l'y copie. Fourni, observé, inféré : Comité européen de la protection des données, lignes directrices 8/2020. Homophilie : M. McPherson, L. Smith-Lovin et J. Cook, 2001. Régression logistique : D. R. Cox, Journal of the Royal Statistical Society B 20, 1958. L'enquête : American National Election Study, 1996, le tableau de 944 personnes que contient le paquet statsmodels, qui le donne comme étant du domaine public ; les traits de ses points : J. Hanley et B. McNeil, Radiology 143, 1982. Les affirmations traitées ici sont celles de deux des quatre textes du cours, 002 (ce qui est enregistré ; les J'aime et la ville d'origine ; l'amour, la grossesse, le divorce ; les experts et le mot à la mode) et 003 (champs non vérifiés ; une impulsion).
