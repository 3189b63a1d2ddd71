# %% [markdown] tags=["lang-en"] pair="12-01"
# # Why do the Bahamas follow you to Facebook?
#
# **Because one invisible image on one site in ten is enough to meet 496 people out of 500.** The travel page carries that image; it tells the network that your browser was there, and the hotel buys your attention elsewhere. In our example 120 of 1,000 visitors see the Bahamas again. A list made in this way can do 17 times better than showing the advertisement to everybody, and still be wrong about two people in three.

# %% [markdown] tags=["lang-fr"] pair="12-01" source_hash="f4123565f33a"
# # Pourquoi les Bahamas vous suivent-ils jusque sur Facebook ?
#
# **Parce qu'une image invisible sur un site sur dix suffit à croiser 496 personnes sur 500.** La page de voyage porte cette image ; elle dit au réseau que votre navigateur est passé, et l'hôtel achète votre attention ailleurs. Dans notre exemple, 120 visiteurs sur 1 000 revoient les Bahamas. Une liste faite de cette façon peut faire 17 fois mieux que de montrer la publicité à tout le monde, et se tromper pourtant sur deux personnes sur trois.

# %% [markdown] tags=["lang-en", "objective"] pair="12-02"
# **In 50 minutes you will be able to**
#
# - estimate how many people a pixel meets, and how much of what they open it sees;
# - follow a visit to an advertisement elsewhere, step by step, and name the key that links the two;
# - fill in a targeting table, and read each of its numbers as the marketer and as the person;
# - check a claim on advertising against dated figures, and say what nobody has counted.
#
# You need no code: type numbers, choose, move sliders. The exercises take 30 minutes more. Lesson 11 helps, since a list is made of guesses; it is not required.

# %% [markdown] tags=["lang-fr", "objective"] pair="12-02" source_hash="99adc533a156"
# **En 50 minutes, vous saurez**
#
# - estimer combien de gens un pixel croise, et quelle part de ce qu'ils ouvrent il voit ;
# - suivre une visite jusqu'à une publicité ailleurs, étape par étape, et nommer la clé qui relie les deux ;
# - remplir un tableau du ciblage, et lire chacun de ses nombres comme l'annonceur et comme la personne ;
# - vérifier une affirmation sur la publicité avec des chiffres datés, et dire ce que personne n'a compté.
#
# Aucun code n'est nécessaire : tapez des nombres, choisissez, bougez des curseurs. Les exercices demandent 30 minutes de plus. La leçon 11 aide, puisqu'une liste est faite de suppositions ; elle n'est pas obligatoire.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn

owner = records.read(client)
facts = data.load()
locale = text.locale_of(lang, owner.country)

# %% [markdown] tags=["lang-en", "quiz"] pair="12-03"
# ## Warm-up
#
# Three questions from the lessons before this one, two minutes in all. A wrong answer is told why, and costs nothing. If you want to find your place again from one lesson to the next, choose a pseudonym first; you may also go on without one.

# %% [markdown] tags=["lang-fr", "quiz"] pair="12-03" source_hash="336c0c125fa8"
# ## Échauffement
#
# Trois questions tirées des leçons précédentes, deux minutes en tout. Si la réponse est fausse, on vous dit pourquoi, et cela ne coûte rien. Pour retrouver d'une leçon à l'autre où vous en êtes, choisissez d'abord un pseudonyme ; vous pouvez aussi continuer sans.

# %%
learn.trace.panel(lang)

# %% tags=["quiz"]
learn.quiz("03_two_reports", lang=lang)

# %% tags=["quiz"]
learn.quiz("04_screen", lang=lang)

# %% tags=["quiz"]
learn.quiz("04_what_to_measure", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="12-04"
# ## Predict first
#
# Here are 500 invented people and 200 invented sites, a few of them visited by all, most by hardly anybody. Each person makes some 60 visits in the month. A firm has its pixel, an image of one dot that nobody sees, on 20 of the 200 sites, small and large: 10%. How many of the 500 people does it meet at least once? Write a number before you read on: those who predict remember the answer better, right or wrong.

# %% [markdown] tags=["lang-fr", "predict"] pair="12-04" source_hash="6f668e81b708"
# ## D'abord, votre pronostic
#
# Voici 500 personnes inventées et 200 sites inventés, quelques-uns visités par tous, la plupart par presque personne. Chacune fait quelque 60 visites dans le mois. Une entreprise a posé son pixel, une image d'un seul point que personne ne voit, sur 20 des 200 sites, petits et grands : 10 %. Combien des 500 personnes croise-t-il au moins une fois ? Écrivez un nombre avant de lire la suite : un pronostic, juste ou non, aide à retenir la réponse.

# %% tags=["predict"]
learn.predict("12_met", lang=lang, unit="people")

# %% [markdown] tags=["lang-en", "worked"] pair="12-05"
# ## A worked example, in three steps
#
# **First, one site.** When somebody opens one site, the pixel misses that person 9 times in 10.
#
# **Then, ten different sites.** To be missed on all of them, somebody must be missed ten times in a row: 90%, multiplied by itself 10 times, makes 35%. So 65% are met. Not 100%: chances of being met are not added up, since two meetings with one person are still one person.
#
# **Last, a month.** Our people make 60 visits, to 34 different sites on average. Missed 34 times in a row: 3%. By this formula the pixel meets 97%; counted on our 500 people, it is:

# %% [markdown] tags=["lang-fr", "worked"] pair="12-05" source_hash="2a65a1344891"
# ## Un exemple résolu, en trois étapes
#
# **D'abord, un site.** Quand quelqu'un ouvre un site, le pixel le manque 9 fois sur 10.
#
# **Ensuite, dix sites différents.** Pour être manqué partout, il faut l'être dix fois de suite : 90 %, multiplié par lui-même 10 fois, fait 35 %. On est donc croisé dans 65 % des cas. Pas 100 % : les chances d'être croisé ne s'additionnent pas, car deux rencontres avec une même personne ne font toujours qu'une personne.
#
# **Enfin, un mois.** Nos personnes font 60 visites, sur 34 sites différents en moyenne. Être manqué 34 fois de suite : 3 %. D'après cette formule, le pixel en croise 97 % ; compté sur nos 500 personnes, cela fait :

# %% tags=["worked"]
seen = answers.trail(0.1)
learn.reveal("12_met", seen.met, lang=lang, unit="people")

# %% [markdown] tags=["lang-en", "check"] pair="12-06"
# Nearly everybody. The formula is a little short because people all open the few large sites, and two of these carry the pixel.
#
# ## Your turn, with gaps
#
# A horoscope service has its pixel on 5% of the sites. Somebody opens 20 different sites in the month.
#
# - Missed on one site: 95%.
# - Missed on all 20: 95%, multiplied by itself 20 times = 36%.
# - Met at least once: **your number**, in percent.

# %% [markdown] tags=["lang-fr", "check"] pair="12-06" source_hash="b2a122158a19"
# Presque tout le monde. La formule reste un peu en dessous, parce que tous ouvrent les quelques grands sites, et que deux de ceux-là portent le pixel.
#
# ## À vous, avec des blancs à remplir
#
# Un service d'horoscope a son pixel sur 5 % des sites. Une personne ouvre 20 sites différents dans le mois.
#
# - Manquée sur un site : 95 %.
# - Manquée sur les 20 : 95 %, multiplié par lui-même 20 fois = 36 %.
# - Croisée au moins une fois : **votre nombre**, en pour cent.

# %% tags=["check"]
learn.check("12_horoscope", lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-07"
# The exercises of this lesson (folder `exercises`, 30 minutes) start from there, each with three hints.
#
# ## Met is not read
#
# To be met takes one visit. How much of the rest does the pixel see? Each row below is one of the first eight people, each bar one visit.

# %% [markdown] tags=["lang-fr"] pair="12-07" source_hash="cffc2af0a5cc"
# Les exercices de cette leçon (dossier `exercises`, 30 minutes) partent de là, chacun avec trois indices.
#
# ## Être croisé n'est pas être lu
#
# Pour être croisé, il suffit d'une visite. Quelle part du reste le pixel voit-il ? Chaque rangée ci-dessous est l'une des huit premières personnes, chaque barre une visite.

# %%
figures.show(
    figures.trail.draw(seen, locale),
    finding=figures.trail.finding(seen, locale),
    table=figures.trail.table(seen, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="12-08"
# About one visit in ten: the share of the sites. Now let the firm keep its 20 pixels and move them to the 20 sites that people visit most.

# %% [markdown] tags=["lang-fr"] pair="12-08" source_hash="1467aef6e2ef"
# Environ une visite sur dix : la part des sites. Que l'entreprise garde maintenant ses 20 pixels et les déplace sur les 20 sites les plus visités.

# %%
largest = answers.trail(0.1, placed="largest")
figures.show(
    figures.trail.draw(largest, locale),
    finding=figures.trail.finding(largest, locale),
    table=figures.trail.table(largest, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="12-09"
# Six visits in ten. Where the pixel stands counts for more than how often. Our sites are invented (the second is visited half as often as the first, the tenth a tenth as often), but the same was measured on real ones:

# %% [markdown] tags=["lang-fr"] pair="12-09" source_hash="8de9e9ade668"
# Six visites sur dix. L'endroit compte plus que le nombre. Nos sites sont inventés (le deuxième est visité deux fois moins que le premier, le dixième dix fois moins), mais la même chose a été mesurée sur de vrais sites :

# %%
found = answers.advertising(facts)
figures.listed(
    figures.advertising.published(found.tracked, locale),
    caption=text.say("advertising.tracked_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="12-10"
# In 2018 Google's trackers stood on 25% of the sites and saw 51% of the pages: twice the share, because the large sites carry them.
#
# ## From the travel page to Facebook
#
# The course text says it in a line: cookies and a hidden pixel; visit travel sites, see the Bahamas on Facebook. Let us follow 1,000 people who open one travel page. Suppose that 60% keep the cookie that the pixel leaves; that half of those are known again when they open another page that sells its advertising space; and that the hotel wins 40% of the auctions held for them, in the tenth of a second before that page appears. These three shares are ours, round enough to reckon with: nobody publishes them for a small firm. How many of the 1,000 see the Bahamas again?

# %% [markdown] tags=["lang-fr", "predict"] pair="12-10" source_hash="3482567c1ac2"
# En 2018, les traceurs de Google se trouvaient sur 25 % des sites et voyaient 51 % des pages : une part double, parce que les grands sites les portent.
#
# ## De la page de voyage à Facebook
#
# Le texte du cours le dit en une ligne : des cookies et un pixel caché ; visitez des sites de voyage, vous verrez les Bahamas sur Facebook. Suivons 1 000 personnes qui ouvrent une page de voyage. Supposons que 60 % gardent le cookie laissé par le pixel ; que la moitié de celles-là soient reconnues en ouvrant une autre page qui vend son espace publicitaire ; et que l'hôtel gagne 40 % des enchères tenues pour elles, dans le dixième de seconde qui précède l'affichage de cette page. Ces trois parts sont les nôtres, assez rondes pour compter de tête : personne ne les publie pour une petite entreprise. Combien des 1 000 revoient les Bahamas ?

# %% tags=["predict"]
learn.predict("12_shown_elsewhere", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="12-11"
# Each step keeps a part of those whom the step before has left, so the shares multiply. The numbers behind the chart say who learns what on the way: the exchange, and all who bid there, learn that you are on this page now, even those who lose.

# %% [markdown] tags=["lang-fr"] pair="12-11" source_hash="56b0d4a66877"
# Chaque étape garde une partie de ceux que l'étape d'avant a laissés : les parts se multiplient. Les nombres derrière la figure disent qui apprend quoi en chemin : la bourse publicitaire, et tous ceux qui y enchérissent, apprennent que vous êtes sur cette page maintenant, même ceux qui perdent.

# %%
chain = answers.retargeting()
learn.reveal("12_shown_elsewhere", chain.shown, lang=lang, unit="people")
figures.show(
    figures.retargeting.draw(chain, locale),
    finding=figures.retargeting.finding(chain, locale),
    table=figures.retargeting.table(chain, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="12-12"
# The claim is confirmed, with its condition: it takes a kept cookie, a recognition and an auction won. Those 120 see the same beach for days and say that it follows everybody; the other 880 say nothing.
#
# ## Without a cookie: two other keys
#
# A cookie can be refused or erased, and several browsers block those of third parties. The link does not end there. Whoever left an e-mail address on both sides is linked by it; and a browser is known again by what it says of itself, its fonts, its screen, its time zone, its version. Each answer gives away bits: one more each time it halves the number of people who give it. In 2010 the answers of a browser came to at least 18.1 bits, one in some 280,000.

# %% [markdown] tags=["lang-fr"] pair="12-12" source_hash="39da862b4a54"
# L'affirmation est confirmée, avec sa condition : il faut un cookie gardé, une reconnaissance et une enchère gagnée. Ces 120 personnes voient la même plage pendant des jours et disent qu'elle suit tout le monde ; les 880 autres ne disent rien.
#
# ## Sans cookie : deux autres clés
#
# Un cookie se refuse ou s'efface, et plusieurs navigateurs bloquent ceux des tiers. Le lien ne s'arrête pas là. Qui a laissé une adresse électronique des deux côtés est relié par elle ; et un navigateur se reconnaît à ce qu'il dit de lui-même : ses polices, son écran, son fuseau horaire, sa version. Chaque réponse livre des bits : un de plus chaque fois qu'elle réduit de moitié le nombre de gens qui la donnent. En 2010, les réponses d'un navigateur faisaient au moins 18,1 bits, un sur quelque 280 000.

# %%
hashes = answers.hashes()
figures.listed(
    figures.retargeting.keys(chain, hashes, answers.fingerprints(facts), locale),
    caption=text.say("retargeting.keys_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="12-13"
# Among 100,000 visitors, 70% would be alone with their print; among 8,000,000, none, since 28 share each. That is a computation, as if all prints were equally likely; in real crowds the odd ones stand alone everywhere and the common phone nowhere.
#
# **“But the addresses are hashed.”** A hash turns an address into 64 digits that nobody can read. It also turns the same address into the same digits, everywhere. Here are 1,000 invented customers; the hashing is the real one.

# %% [markdown] tags=["lang-fr"] pair="12-13" source_hash="93443a03816b"
# Parmi 100 000 visiteurs, 70 % seraient seuls avec leur empreinte ; parmi 8 000 000, aucun, puisqu'ils sont 28 à partager chacune. C'est un calcul, comme si toutes les empreintes étaient aussi probables ; dans une vraie foule, les originales sont seules partout et le téléphone courant ne l'est nulle part.
#
# **« Mais les adresses sont hachées. »** Un hachage change une adresse en 64 chiffres que personne ne peut lire. Il change aussi la même adresse en les mêmes chiffres, partout. Voici 1 000 clients inventés ; le hachage, lui, est le vrai.

# %%
figures.listed(
    figures.retargeting.read_back(hashes, locale),
    caption=text.say("retargeting.hash_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="12-14"
# The network recognised 574 customers: that is what the upload is for. And a stranger without any list, who tries 20 first names, 20 last names and 3 providers, reads back 616 of the 1,000. A hash keeps an address from curious eyes on the way; it makes nobody anonymous. In December 2025 the French authority fined a firm €3.5 million for sending the addresses and telephone numbers of more than 10.5 million members of a loyalty programme to a network: they had agreed to receive messages, not to that. Lesson 14 has the rules.
#
# ## A private, relaxed moment?
#
# Networks, says the course text, reach people in private, relaxed moments, when they are open to advertising. What was asked of people:

# %% [markdown] tags=["lang-fr"] pair="12-14" source_hash="ec829640867d"
# Le réseau a reconnu 574 clients : l'envoi sert à cela. Et un inconnu sans aucune liste, qui essaie 20 prénoms, 20 noms et 3 fournisseurs, en retrouve 616 sur 1 000. Un hachage protège une adresse des regards en chemin ; il ne rend personne anonyme. En décembre 2025, la CNIL a infligé 3,5 millions d'euros d'amende à une entreprise qui envoyait à un réseau les adresses et les numéros de téléphone de plus de 10,5 millions de membres d'un programme de fidélité : ils avaient accepté de recevoir des messages, pas cela. La leçon 14 donne les règles.
#
# ## Un moment privé et détendu ?
#
# Les réseaux, dit le texte du cours, touchent les gens dans des moments privés et détendus, où ils sont ouverts à la publicité. Ce qu'on leur a demandé :

# %%
figures.listed(
    figures.advertising.published(found.opinions, locale),
    caption=text.say("advertising.opinions_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="12-15"
# Private, yes: the beach comes between a cousin's photo and a friend's message. Relaxed, perhaps: half of the users say they click more readily in a good mood, which is said and not measured. Open to it, no: 52% looked kindly on advertising on television and at most a third on banners and videos online; and it was the networks' that more people called intrusive, 69% against 65%. Being there at the right moment is not being welcome.
#
# ## One list, two readers
#
# The course text counts: television shows 100,000 people an advertisement that interests 2,000 of them. A network offers better: a list of 2,000 people, those with the best scores. Its scores are as good as the best guesses of lesson 11: when an interested person and another are compared, the interested one has the higher score 9 times in 10 (an area under the curve of 0.9). How many of the 2,000 people on the list are interested?

# %% [markdown] tags=["lang-fr", "predict"] pair="12-15" source_hash="18239f9ae9e9"
# Privé, oui : la plage arrive entre la photo d'un cousin et le message d'une amie. Détendu, peut-être : la moitié des utilisateurs disent cliquer plus volontiers de bonne humeur, ce qui est dit et non mesuré. Ouverts, non : 52 % voyaient d'un bon œil la publicité à la télévision, et un tiers au plus les bannières et vidéos en ligne ; et c'est celle des réseaux que davantage de gens jugeaient intrusive, 69 % contre 65 %. Être là au bon moment n'est pas être le bienvenu.
#
# ## Une liste, deux lecteurs
#
# Le texte du cours compte : la télévision montre à 100 000 personnes une publicité qui en intéresse 2 000. Un réseau propose mieux : une liste de 2 000 personnes, celles qui ont les meilleurs scores. Ses scores valent les meilleures suppositions de la leçon 11 : quand on compare une personne intéressée et une autre, c'est la première qui a le score le plus haut 9 fois sur 10 (une aire sous la courbe de 0,9). Combien des 2 000 personnes de la liste sont intéressées ?

# %% tags=["predict"]
learn.predict("12_right_names", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="12-16"
# The others are 49 times as many. Even if few of them score high, those few are a crowd beside 2,000.

# %% [markdown] tags=["lang-fr"] pair="12-16" source_hash="9b4a29457963"
# Les autres sont 49 fois plus nombreux. Même si peu d'entre eux ont un score élevé, ce peu est une foule à côté de 2 000.

# %%
campaign = answers.targeting()
learn.reveal("12_right_names", campaign.chosen.interested, lang=lang, unit="people")
figures.show(
    figures.targeting.draw(campaign, locale),
    finding=figures.targeting.finding(campaign, locale),
    table=figures.targeting.table(campaign, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="12-17"
# The marketer's words stand on the left, the person's on the right, and the number between them is one and the same. Here is the whole table, each number read twice:

# %% [markdown] tags=["lang-fr"] pair="12-17" source_hash="c9e35d2f718b"
# Les mots de l'annonceur sont à gauche, ceux de la personne à droite, et le nombre entre les deux est le même. Voici le tableau entier, chaque nombre lu deux fois :

# %%
figures.listed(
    figures.targeting.table(campaign, locale),
    caption=text.say("targeting.caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="12-18"
# Both readers are right. 34% instead of 2% is a lift of 17: a contact of this list may cost up to 17 times as much as one of television before television is the better buy. Real lists are seldom that good: in a study of 2024, about half of the segments that a music service sells would have needed twice the clicks to repay their price. And 66% of those named are taken for what they are not, without having been asked.
#
# ## Freely given, and wrong
#
# An older text says that advertisers choose by age, region, sex and tastes, from data that people give freely; another, that business accounts choose by interests and regions. Both are so, and written in the networks' own documents:

# %% [markdown] tags=["lang-fr"] pair="12-18" source_hash="5423aa9a3ca2"
# Les deux lecteurs ont raison. 34 % au lieu de 2 %, c'est un lift de 17 : un contact de cette liste peut coûter jusqu'à 17 fois plus qu'un contact de la télévision avant que la télévision ne soit la meilleure affaire. Les vraies listes sont rarement aussi bonnes : dans une étude de 2024, il aurait fallu deux fois plus de clics à la moitié environ des segments que vend un service de musique pour rembourser leur prix. Et 66 % des personnes nommées sont prises pour ce qu'elles ne sont pas, sans avoir été consultées.
#
# ## Donné librement, et faux
#
# Un texte plus ancien dit que les annonceurs choisissent selon l'âge, la région, le sexe et les goûts, d'après des données que les gens donnent librement ; un autre, que les comptes professionnels choisissent selon les centres d'intérêt et les régions. C'est vrai, et écrit dans les documents des réseaux :

# %%
figures.listed(
    figures.advertising.offered(answers.offered(facts), locale),
    caption=text.say("advertising.offered_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="12-19"
# “No data” means that we did not read it, not that it does not exist. Two of the six columns are not given freely at all: the list comes from a firm, the visits from a pixel. And what is given freely, the older text adds, cannot be verified, so that strategies and results are biased. How wrong is it?

# %% [markdown] tags=["lang-fr"] pair="12-19" source_hash="0368ee0c529a"
# « Pas de donnée » veut dire que nous ne l'avons pas lu, non que cela n'existe pas. Deux des six colonnes ne sont pas données librement : la liste vient d'une entreprise, les visites d'un pixel. Et ce qui est donné librement, ajoute le texte plus ancien, ne peut pas être vérifié : stratégies et résultats en sont biaisés. À quel point est-ce faux ?

# %%
figures.listed(
    figures.advertising.published(found.wrong, locale),
    caption=text.say("advertising.wrong_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="12-20"
# The bias has a direction, and it can be computed. Be kind: say that the field “likes travelling” is right for 90 people in 100, interested or not. All whose field says yes are put on the list:

# %% [markdown] tags=["lang-fr"] pair="12-20" source_hash="403267300149"
# Le biais a un sens, et il se calcule. Soyons indulgents : disons que le champ « aime voyager » est juste pour 90 personnes sur 100, intéressées ou non. Tous ceux dont le champ dit oui sont mis sur la liste :

# %%
field = answers.by_a_field()
figures.show(
    figures.targeting.draw(field, locale),
    finding=figures.targeting.finding(field, locale),
    table=figures.targeting.table(field, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en", "predict"] pair="12-21"
# With fields right 90 times in 100, the list is right 16 times in 100: of the 98,000 others, one in ten is enough to bury the 1,800. A strategy drawn from that list (“our public likes travelling”) is drawn from 9,800 people who do not. So the claim holds, with its condition: the rarer the interest, the more an error weighs.
#
# ## Did it beat television?
#
# Targeted advertising, says the course text, outclassed television and made many channels unprofitable. Predict once more, on what the claim is about. In France in 2023 the internet took €9.3 billion in advertising. Of every €100 of it, how many went to social networks?

# %% [markdown] tags=["lang-fr", "predict"] pair="12-21" source_hash="384cdaa5e070"
# Avec des champs justes 90 fois sur 100, la liste est juste 16 fois sur 100 : sur les 98 000 autres, un sur dix suffit à noyer les 1 800. Une stratégie tirée de cette liste (« notre public aime voyager ») est tirée de 9 800 personnes qui n'aiment pas cela. L'affirmation tient donc, avec sa condition : plus l'intérêt est rare, plus une erreur pèse.
#
# ## A-t-elle battu la télévision ?
#
# La publicité ciblée, dit le texte du cours, a surclassé la télévision et rendu bien des chaînes non rentables. Encore un pronostic, sur ce dont parle l'affirmation. En France, en 2023, internet a reçu 9,3 milliards d'euros de publicité. Sur 100 €, combien sont allés aux réseaux sociaux ?

# %% tags=["predict"]
learn.predict("12_networks_part", lang=lang, unit="EUR")

# %% [markdown] tags=["lang-en"] pair="12-22"
# The largest part, 44%, is search, chosen by the words that somebody has just typed; it needs no profile. In the chart, each bar is what the internet took when television took 100.

# %% [markdown] tags=["lang-fr"] pair="12-22" source_hash="316b769d0be5"
# La plus grande part, 44 %, c'est la recherche, choisie d'après les mots que quelqu'un vient de taper ; elle se passe de profil. Dans la figure, chaque barre est ce qu'internet recevait quand la télévision recevait 100.

# %%
learn.reveal("12_networks_part", 100 * found.social_share, lang=lang, unit="EUR")
figures.show(
    figures.advertising.draw(found, locale),
    finding=figures.advertising.finding(found, locale),
    table=figures.advertising.table(found, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="12-23"
# The internet did pass television: in Canada in 2013, in France in 2016. In the United States it passed in 2013 the channels received without cable, 107 for 100, and not all of television, 57. Social networks alone had passed it nowhere that we could read: about 59 for 100 in France in 2023, two counts put together and so a size, no more. Now the channels:

# %% [markdown] tags=["lang-fr"] pair="12-23" source_hash="5978be69803d"
# Internet a bien dépassé la télévision : au Canada en 2013, en France en 2016. Aux États-Unis, il a dépassé en 2013 les chaînes reçues sans câble, 107 pour 100, et non toute la télévision, 57. Les réseaux sociaux seuls ne l'avaient dépassée nulle part où nous ayons pu lire : environ 59 pour 100 en France en 2023, deux comptages mis bout à bout, donc un ordre de grandeur. Les chaînes, maintenant :

# %%
figures.listed(
    figures.advertising.published(found.results, locale),
    caption=text.say("advertising.results_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="12-24"
# Many channels did lose money: those of Canada that live on advertising, 6.7% of their revenue in 2016. In the same year the channels paid for by subscription earned 21%. In France the newer channels lost €203.3 million in 2016, more than the year before, while their own advertising grew by 8%: the free channels beside the oldest ones had gone from 18 to 26, and shared the public. And all of French television took in 2023 within 1% of what it took in 2019.
#
# So the claim comes to this. *Outclassed*: the internet did, at known dates; targeting by profile alone, no. *Unprofitable*: true of some channels, false of others, and the cause is not shown; new channels are at least as good a one. What targeting alone took from television, nobody has counted: revenue is recorded by medium, not by how the public was chosen. That cell stays empty.
#
# ## Move it yourself
#
# Lower the share of the sites until fewer than half of the people are met. Then move the pixel to the largest sites, and try again.

# %% [markdown] tags=["lang-fr"] pair="12-24" source_hash="c19ad738d244"
# Bien des chaînes ont perdu de l'argent : au Canada, celles qui vivent de la publicité, 6,7 % de leur chiffre d'affaires en 2016. La même année, les chaînes par abonnement en gagnaient 21 %. En France, les chaînes récentes ont perdu 203,3 millions d'euros en 2016, plus que l'année d'avant, alors que leur publicité augmentait de 8 % : les chaînes gratuites hors historiques étaient passées de 18 à 26, et se partageaient le public. Et toute la télévision française recevait en 2023, à 1 % près, ce qu'elle recevait en 2019.
#
# L'affirmation se réduit donc à ceci. *Surclassé* : internet, oui, à des dates connues ; le ciblage par profil seul, non. *Non rentables* : vrai de certaines chaînes, faux d'autres, et la cause n'est pas montrée ; les nouvelles chaînes en sont une au moins aussi bonne. Ce que le ciblage seul a pris à la télévision, personne ne l'a compté : les recettes sont notées par média, non selon la façon de choisir le public. Cette case reste vide.
#
# ## À vous de bouger
#
# Baissez la part des sites jusqu'à ce que moins de la moitié des gens soient croisés. Déplacez ensuite le pixel sur les plus grands sites, et recommencez.

# %%
widgets.trail(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-25"
# On the largest sites there is no such share, short of none at all: two pixels, 1% of the sites, already meet everybody. That is why a few firms can do what thousands cannot.
#
# Here is the chain. Which of the three steps can a person move, and which only the advertiser?

# %% [markdown] tags=["lang-fr"] pair="12-25" source_hash="e58e3ebd4626"
# Sur les plus grands sites, une telle part n'existe pas, à moins de tout enlever : deux pixels, 1 % des sites, croisent déjà tout le monde. C'est pourquoi quelques entreprises peuvent ce que des milliers d'autres ne peuvent pas.
#
# Voici la chaîne. Laquelle des trois étapes une personne peut-elle bouger, et laquelle l'annonceur seul ?

# %%
widgets.retargeting(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-28"
# The cookie is the person's, the auction the advertiser's, and being known again belongs to the network: a refusal at the first step is worth as much as losing every auction.
#
# Last, the list. Lengthen it until it misses nobody; then make the interest rarer. Which of the two sentences below the sliders gets worse?

# %% [markdown] tags=["lang-fr"] pair="12-28" source_hash="b806488c8f1a"
# Le cookie est à la personne, l'enchère à l'annonceur, et la reconnaissance appartient au réseau : un refus à la première étape vaut autant que toutes les enchères perdues.
#
# La liste, enfin. Allongez-la jusqu'à ce qu'elle ne manque personne ; rendez ensuite l'intérêt plus rare. Laquelle des deux phrases, sous les curseurs, se dégrade ?

# %%
widgets.targeting(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="12-26"
# A longer list misses fewer customers and mislabels more people: the marketer buys recall with other people's labels. A rarer interest makes both worse, unless the scores get better, and scores get better with more data about everybody.
#
# ## Four questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="12-26" source_hash="2a91ca8f113f"
# Une liste plus longue manque moins de clients et étiquette mal plus de gens : l'annonceur achète du rappel avec les étiquettes des autres. Un intérêt plus rare dégrade les deux, à moins que les scores ne s'améliorent ; et ils s'améliorent avec plus de données sur tout le monde.
#
# ## Quatre questions
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("12_one_in_ten", lang=lang)

# %% tags=["quiz"]
learn.quiz("12_bahamas", lang=lang)

# %% tags=["quiz"]
learn.quiz("12_on_the_list", lang=lang)

# %% tags=["quiz"]
learn.quiz("12_outclassed", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="12-27"
# ## To keep
#
# - To be met takes one visit: a pixel on one site in ten meets nearly everybody, and reads about one visit in ten, or six in ten on the largest sites.
# - Retargeting is a chain: visit, cookie, recognition, auction. The shares multiply: 1,000 visitors, 120 shown.
# - Three keys link you: a cookie, an address, a fingerprint. A hash is a name in other letters; it makes nobody anonymous.
# - One list, two readers: lift 17 for the marketer, wrong two times in three for the person, and it is the same list.
# - Precision speaks of the list, recall of the interested. Never answer one with the other.
# - The internet passed television in 2013 in Canada and in 2016 in France. What targeting alone did, nobody counted.
#
# ## What would change this answer
#
# - Fewer kept cookies. Browsers that block them, or people who are really asked, move the second step; your own consent figures beat our 60%.
# - Other visits. People who open few sites, or only large ones, are met less or read more; a month of your own would say which.
# - A better score, or a more common interest. At an area under the curve of 0.95, half of such a list is right; for an interest that one person in five shares, far more.
# - A count of advertising by the way its public is chosen. None was found; it would settle the claim on television.
#
# ## Sources
#
# Visits, chain and customers: invented, seeded, ours. Trackers: HTTP Archive, Web Almanac, 2022, primary; Schelter and Kunegis, 2018, primary; Ghostery and Cliqz, 2017, second hand. Fingerprints: Eckersley, Privacy Enhancing Technologies, 2010, primary, visitors of a page on privacy. Hashing: Federal Trade Commission, No, hashing still doesn't make your data anonymous, July 2024; CNIL, SAN-2025-017, 30 December 2025, seen second hand; this is not legal advice. Opinions: Kantar Millward Brown, 2018, GWI, 2022, second hand, Morning Consult, 2017, a compilation. Scores: Green and Swets, Signal Detection Theory and Psychophysics, 1966; the price of segments: Ahmadi, Abou Nabout, Skiera, Maleki and Fladenhofer, International Journal of Research in Marketing 41, 2024, seen as an abstract. Wrong profiles: Venkatadri and others, 2019, seen as an abstract; Pew, 2011, primary. Revenue: IAB and PwC, IAB Canada, IREP, Arcom, second hand; SRI, UDECAM and Oliver Wyman, 2024, primary. Channels: CRTC, 2017, primary; Media in Canada, Reuters and NPA Conseil for the CRTC and the CSA, second hand. All stand in `data/advertising.csv` with their date and grade; the targeting criteria in `data/platforms.csv`; what was not found in `data/unknown.csv`. The claims met here are those of two of the four course texts, 002 (a private moment; the pixel and the Bahamas; television; interests and regions) and 003 (age, region, sex, tastes; what cannot be verified).

# %% [markdown] tags=["lang-fr"] pair="12-27" source_hash="f8d83cb87515"
# ## À retenir
#
# - Pour être croisé, une visite suffit : un pixel sur un site sur dix croise presque tout le monde, et lit environ une visite sur dix, ou six sur dix sur les plus grands sites.
# - Le reciblage publicitaire est une chaîne : visite, cookie, reconnaissance, enchère. Les parts se multiplient : 1 000 visiteurs, 120 touchés.
# - Trois clés vous relient : un cookie, une adresse, une empreinte. Un hachage est un nom en d'autres lettres ; il ne rend personne anonyme.
# - Une liste, deux lecteurs : un lift de 17 pour l'annonceur, faux deux fois sur trois pour la personne, et c'est la même liste.
# - La précision parle de la liste, le rappel parle des intéressés. Ne répondez jamais à l'une par l'autre.
# - Internet a dépassé la télévision en 2013 au Canada et en 2016 en France. Ce que le ciblage seul a fait, personne ne l'a compté.
#
# ## Ce qui changerait la réponse
#
# - Moins de cookies gardés. Des navigateurs qui les bloquent, ou des gens à qui l'on demande vraiment, déplacent la deuxième étape ; vos propres chiffres de consentement valent mieux que nos 60 %.
# - D'autres visites. Ceux qui ouvrent peu de sites, ou seulement de grands, sont moins croisés ou plus lus ; un mois à vous le dirait.
# - Un meilleur score, ou un intérêt plus répandu. À une aire sous la courbe de 0,95, la moitié d'une telle liste est juste ; pour un intérêt que partage une personne sur cinq, bien davantage.
# - Un comptage de la publicité selon la façon de choisir son public. Nous n'en avons trouvé aucun ; il trancherait l'affirmation sur la télévision.
#
# ## Sources
#
# Visites, chaîne et clients : inventés, à graine fixe, les nôtres. Traceurs : HTTP Archive, Web Almanac, 2022, source primaire ; Schelter et Kunegis, 2018, source primaire ; Ghostery et Cliqz, 2017, seconde main. Empreintes : Eckersley, Privacy Enhancing Technologies, 2010, source primaire, visiteurs d'une page sur la vie privée. Hachage : Federal Trade Commission, No, hashing still doesn't make your data anonymous, juillet 2024 ; CNIL, SAN-2025-017, 30 décembre 2025, vu de seconde main ; ceci n'est pas un avis juridique. Opinions : Kantar Millward Brown, 2018, GWI, 2022, seconde main, Morning Consult, 2017, compilation. Scores : Green et Swets, Signal Detection Theory and Psychophysics, 1966 ; le prix des segments : Ahmadi, Abou Nabout, Skiera, Maleki et Fladenhofer, International Journal of Research in Marketing 41, 2024, vu en résumé. Profils faux : Venkatadri et autres, 2019, vu en résumé ; Pew, 2011, source primaire. Recettes : IAB et PwC, IAB Canada, IREP, Arcom, seconde main ; SRI, UDECAM et Oliver Wyman, 2024, source primaire. Chaînes : CRTC, 2017, source primaire ; Media in Canada, Reuters et NPA Conseil pour le CRTC et le CSA, seconde main. Tout figure dans `data/advertising.csv` avec sa date et sa cote ; les critères de ciblage dans `data/platforms.csv` ; ce qui n'a pas été trouvé dans `data/unknown.csv`. Les affirmations traitées ici sont celles de deux des quatre textes du cours, 002 (un moment privé ; le pixel et les Bahamas ; la télévision ; centres d'intérêt et régions) et 003 (âge, région, sexe, goûts ; ce qui ne peut pas être vérifié).
