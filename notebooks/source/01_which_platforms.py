# %% [markdown] tags=["lang-en"] pair="01-01"
# # Where should this business be, and what can it forget?
#
# **The invented bakery of this lesson needs its local listing before any network, then one page on Facebook: it comes first in about half of the 10,000 ways of weighing the criteria that we tried.** The supplier of industry, invented too, sells to firms: it needs a seller's personal profile on LinkedIn (first in about 7 ways of weighing in 10), and little else. Out of 20 accounts one could hold, 7 are closed, faded, marginal or not meant for customers.

# %% [markdown] tags=["lang-fr"] pair="01-01" source_hash="832c0f101b23"
# # Sur quels réseaux faut-il être, et lesquels peut-on oublier ?
#
# **La boulangerie inventée de cette leçon a besoin de sa fiche locale avant tout réseau, puis d'une seule page, sur Facebook : elle arrive en tête dans environ la moitié des 10 000 façons de peser les critères que nous avons essayées.** Le fournisseur industriel, inventé lui aussi, vend à des entreprises : il lui faut le profil personnel d'un vendeur sur LinkedIn (en tête dans environ 7 façons de peser sur 10), et presque rien d'autre. Sur 20 comptes que l'on pourrait tenir, 7 sont fermés, éteints ou marginaux, ou ne s'adressent pas à la clientèle.

# %% [markdown] tags=["lang-en", "objective"] pair="01-02"
# **In 50 minutes you will be able to**
#
# - rule accounts and uses out before comparing them, and say why in a sentence;
# - read a ranking together with how firm it is, with what would overturn it and with what nobody knows;
# - set a claim beside today's figure, and say which date each has;
# - help a room agree: find whose weights differ, and whether it matters.
#
# Count 14 minutes for the claims and the networks, 14 for the ranking, 7 for the firm that sells to firms, 5 for the room, 5 for your own business, 5 for the questions at the end. The exercises, in `01_which_platforms`, take 30 minutes more. You need no code: type a number, move sliders, read tables. Nothing is required before this lesson.

# %% [markdown] tags=["lang-fr", "objective"] pair="01-02" source_hash="c4e77492a576"
# **En 50 minutes, vous saurez**
#
# - écarter des comptes et des usages avant de comparer, et dire pourquoi en une phrase ;
# - lire un classement en sachant s'il est solide, ce qui le renverserait et ce que personne ne sait ;
# - placer une affirmation à côté du chiffre d'aujourd'hui, en datant les deux ;
# - aider un groupe à s'accorder : trouver qui donne d'autres poids, et si cela change le choix.
#
# Comptez 14 minutes pour les affirmations et les réseaux, 14 pour le classement, 7 pour l'entreprise qui vend à des entreprises, 5 pour le groupe, 5 pour votre propre entreprise, 5 pour les questions de la fin. Les exercices, dans `01_which_platforms`, demandent 30 minutes de plus. Aucun code n'est nécessaire : tapez un nombre, bougez des curseurs, lisez des tableaux. Rien n'est requis avant cette leçon.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.model import choice

facts = data.load()
owner = records.read(client)
locale = text.locale_of(lang, owner.country)

# %% [markdown] tags=["lang-en"] pair="01-02b"
# ## Warm-up
#
# Three everyday questions, one minute in all. Answer them in your head; this lesson comes back to each.
#
# 1. The last time you looked for a shop's opening hours, where did you look?
# 2. Which firm's page did you last find asleep, and what did you think of the firm?
# 3. Six of you choose a restaurant. Do you rule some out first, or give marks first?
#
# If you would like to find your place again from one lesson to the next, choose a pseudonym below. You may also go on without one.

# %% [markdown] tags=["lang-fr"] pair="01-02b" source_hash="0ea1395c1b44"
# ## Échauffement
#
# Trois questions de tous les jours, une minute en tout. Répondez-y de tête ; la leçon revient sur chacune.
#
# 1. La dernière fois que vous cherchiez les horaires d'un commerce, où avez-vous regardé ?
# 2. Quelle page d'entreprise avez-vous trouvée endormie, et qu'avez-vous pensé de l'entreprise ?
# 3. Vous choisissez un restaurant à six. Commencez-vous par écarter, ou par noter ?
#
# Si vous voulez retrouver d'une leçon à l'autre où vous en êtes, choisissez un pseudonyme ci-dessous. Vous pouvez aussi continuer sans.

# %%
learn.trace.panel(lang)

# %% [markdown] tags=["lang-en"] pair="01-03"
# ## The question before the ranking
#
# Ask it first: is this network useful to us, and how? Not every firm belongs on LinkedIn, on X or on Facebook. Three answers stand beside all networks, and each may win: **none**, one's **own site with a newsletter**, and, for whoever has a door to push, the **local listing** that people open at the moment they want to come.
#
# An account without activity does harm: better no icon than a page whose last post is two years old. So every network costs hours before it brings anything, and lesson 02 counts them.
#
# ## What the course texts said, and what figures say today
#
# The four texts behind this course were written between about 2009 and 2018. They are not wrong, they are dated, and most do not say their date. The table below sets what they claim about networks beside the newest figure we hold. Where both are numbers, the difference is counted; where nobody published one, the table says so. First, your guess.

# %% [markdown] tags=["lang-fr"] pair="01-03" source_hash="f3166a3d2337"
# ## La question à poser avant le classement
#
# Une question passe avant toutes les autres : ce réseau nous est-il utile, et comment ? Toutes les entreprises n'ont pas leur place sur LinkedIn, sur X ou sur Facebook. Trois réponses existent en dehors des réseaux, et chacune peut l'emporter : **aucun réseau**, son **propre site avec une lettre d'information** et, pour qui reçoit ses clients sur place, la **fiche locale** que l'on ouvre au moment de venir.
#
# Un compte sans activité nuit : mieux vaut se passer d'icône que de montrer une page dont la dernière publication a deux ans. Chaque réseau coûte donc des heures avant de rapporter quoi que ce soit, et la leçon 02 les compte.
#
# ## Ce que disaient les textes du cours, ce que disent les chiffres aujourd'hui
#
# Les quatre textes à l'origine de ce cours ont été écrits entre 2009 et 2018 environ. Ils ne sont pas faux, ils ont vieilli, et la plupart ne portent pas de date. Le tableau ci-dessous place ce qu'ils affirment des réseaux à côté du chiffre le plus récent dont nous disposions. Quand les deux sont des nombres, l'écart est calculé ; quand personne n'en a publié, le tableau le dit. D'abord, votre pronostic.

# %% tags=["predict"]
learn.predict("01_claims_that_stand", lang=lang)

# %%
claims = answers.claims(facts)
confirmed = [claim.id for claim in claims if claim.verdict == "confirmed"]
learn.reveal("01_claims_that_stand", len(confirmed), lang=lang)

# %%
figures.listed(
    figures.claims.table(claims, locale),
    caption=figures.claims.finding(claims, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="01-04"
# Read the last column with the dates. Three figures for Facebook, in two texts: each was true once, and none says when. Two of the four networks called essential have no recent figure at all. And “Twitter is the journalists' network” held when several answers were allowed, and does not when only one is: a figure is nothing without its question.
#
# ## Who is where
#
# The share of American adults who say they use each network, in one survey, in the newest edition we hold.

# %% [markdown] tags=["lang-fr"] pair="01-04" source_hash="76452ed47f1a"
# Lisez la dernière colonne en regardant les dates. Trois chiffres pour Facebook, dans deux textes : chacun a été vrai un jour, et aucun ne dit quand. Deux des quatre réseaux dits incontournables n'ont plus aucun chiffre récent. Et « Twitter est le réseau des journalistes » tenait quand plusieurs réponses étaient permises, et ne tient plus quand on n'en permet qu'une : un chiffre n'est rien sans sa question.
#
# ## Qui est où
#
# La part des adultes américains qui disent utiliser chaque réseau, selon une même enquête, dans la dernière édition dont nous disposions.

# %%
networks = ["youtube", "facebook", "instagram", "tiktok", "pinterest", "linkedin", "x", "messenger"]
states = answers.usage(networks, facts, country="US")
figures.show(
    figures.usage.draw(states, locale),
    finding=figures.usage.finding(states, locale),
    table=figures.usage.table(states, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="01-05"
# YouTube and TikTok, absent from the texts, are first and fourth. Messenger is not asked about in this survey, so it has no number: that is not zero.
#
# Another country is another table. In France the survey counts monthly use among internet users of 16 to 64; in Québec, use among adults. These numbers are never put in one ranking, and one country's level is never lent to another.

# %% [markdown] tags=["lang-fr"] pair="01-05" source_hash="994ca5b869c2"
# YouTube et TikTok, absents des textes, arrivent premier et quatrième. L'enquête ne demande rien sur Messenger : il n'a donc pas de chiffre, ce qui ne veut pas dire zéro.
#
# Un autre pays, c'est un autre tableau. En France, l'enquête compte l'usage mensuel chez les internautes de 16 à 64 ans ; au Québec, l'usage chez les adultes. Ces nombres n'entrent jamais dans un même classement, et le niveau d'un pays n'est jamais prêté à un autre.

# %%
france = answers.usage(networks, facts, country="FR")
figures.listed(
    figures.usage.table(france, locale), caption=figures.usage.finding(france, locale), lang=lang
)

# %%
quebec = answers.usage(networks, facts, country="CA", region="QC")
figures.listed(
    figures.usage.table(quebec, locale), caption=figures.usage.finding(quebec, locale), lang=lang
)

# %% [markdown] tags=["lang-en"] pair="01-06"
# ## Every network on one page
#
# What each is for, what is published there, in what tone, who uses it where the bakery is, and whether it is alive: dead ones included, because a page you opened in 2010 may still carry your name.

# %% [markdown] tags=["lang-fr"] pair="01-06" source_hash="97ccb9718d41"
# ## Tous les réseaux sur une page
#
# À quoi sert chacun, ce que l'on y publie, sur quel ton, qui l'utilise là où se trouve la boulangerie, et s'il est encore en vie : les morts y sont aussi, car une page ouverte en 2010 porte peut-être encore votre nom.

# %%
every = answers.networks(facts, country=owner.country, region=owner.region)
figures.listed(
    figures.networks.table(every, locale), caption=text.say("networks.caption", locale), lang=lang
)

# %% [markdown] tags=["lang-en"] pair="01-07"
# Each row opens into a card, with a date and a grade on every figure. Here is Pinterest's. Its posts live for months where a message on X lives for minutes; half of American women use it and a fifth of men do; and nobody has published what it brings to a firm.

# %% [markdown] tags=["lang-fr"] pair="01-07" source_hash="40f483897e35"
# À chaque ligne correspond une fiche, où chaque chiffre porte sa date et sa cote. Voici celle de Pinterest. Ses publications vivent des mois quand un message sur X vit quelques minutes ; la moitié des Américaines l'utilisent, contre un Américain sur cinq ; et personne n'a publié ce qu'il rapporte à une entreprise.

# %%
pinterest = answers.network("pinterest", facts, country=owner.country, region=owner.region)
figures.listed(
    figures.networks.card(pinterest, locale),
    caption=text.say("networks.card_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "worked"] pair="01-08"
# ## First the gates, then the score
#
# Some accounts are out whatever their score, and the reason is a sentence. A network that has closed. One that lives on pictures, when you make none. One whose minimum activity your hours do not reach: then an account costs and brings nothing. For a firm that sells mostly to firms, one where people come for leisure.
#
# What is left gets a weighted sum on fixed scales from 0 to 1. A small case first, on paper: a florist gives 70 points in 100 to the audience and 30 to what she can publish. TikTok lives on video and she films nothing: it is out, without a score. Two accounts remain, her Facebook page (0.8 for the audience, 0.6 for the content) and Pinterest (0.4 and 1).

# %% [markdown] tags=["lang-fr", "worked"] pair="01-08" source_hash="021fde22cc17"
# ## D'abord les critères éliminatoires, ensuite la note
#
# Certains comptes sont écartés quelle que soit leur note, et la raison tient en une phrase. Un réseau qui a fermé. Un réseau qui vit d'images, quand vous n'en produisez pas. Un réseau dont vos heures ne couvrent pas l'activité minimale : un compte y coûte, et ne rapporte rien. Pour qui vend surtout à des entreprises, un réseau où l'on vient pour ses loisirs.
#
# Ce qui reste reçoit une note, somme pondérée sur des échelles fixes de 0 à 1. Un petit cas d'abord, sur papier : une fleuriste donne 70 points sur 100 au public et 30 à ce qu'elle sait publier. TikTok vit de vidéos et elle ne filme rien : il est écarté, sans note. Restent deux comptes, sa page Facebook (0,8 pour le public, 0,6 pour les contenus) et Pinterest (0,4 et 1).

# %% tags=["worked"]
choice.weighted_scores([[0.8, 0.6], [0.4, 1]], weights=[70, 30]).round(2).tolist()

# %% [markdown] tags=["lang-en", "check"] pair="01-08b"
# The page has 0.8 × 0.70 + 0.6 × 0.30 = 0.74, Pinterest 0.58. Pictures are its strength, and they do not make up for the people who are missing.
#
# **Your turn.** Somebody gives 75 points to the audience and 25 to the content. What is the score of an account worth 0.6 for the first and 0.8 for the second? Type it in the box, with a point or a comma as you like. A wrong number is told which slip it comes from; the hints are below it. Another worked problem, its last lines left for you, is in `01_which_platforms.gaps`.

# %% [markdown] tags=["lang-fr", "check"] pair="01-08b" source_hash="8d6183d12028"
# La page obtient 0,8 × 0,70 + 0,6 × 0,30 = 0,74, Pinterest 0,58. Les images sont sa force, et elles ne remplacent pas les gens qui manquent.
#
# **À vous.** Quelqu'un donne 75 points au public et 25 aux contenus. Quelle est la note d'un compte qui vaut 0,6 pour le premier et 0,8 pour les seconds ? Tapez-la dans la case, avec un point ou une virgule. Si le nombre est faux, la vérification dit de quelle confusion il vient ; les indices sont juste au-dessous. Un autre exemple résolu, dont les dernières lignes sont à remplir, se trouve dans `01_which_platforms.gaps`.

# %% tags=["check"]
learn.check("01_score", lang=lang)

# %% tags=["hint"]
learn.hints("01_score", lang=lang)

# %% [markdown] tags=["lang-en"] pair="01-08c"
# ## The bakery, with five criteria
#
# Is your audience there (35 points in 100), do marketers report the results you seek (25), does it suit what you can make (20), is it gaining users (15), do your peers use it (5)? Those points are our judgement. You can move them further down.

# %% [markdown] tags=["lang-fr"] pair="01-08c" source_hash="87d41c3f4cef"
# ## La boulangerie, avec cinq critères
#
# Votre public y est-il (35 points sur 100), des professionnels du marketing disent-ils y obtenir les résultats que vous cherchez (25), convient-il à ce que vous savez produire (20), gagne-t-il des utilisateurs (15), vos pairs l'utilisent-ils (5) ? Ces points traduisent notre jugement. Vous pourrez les déplacer plus bas.

# %%
where = answers.where(owner, facts)
figures.show(
    figures.where.draw(where, locale),
    finding=figures.where.finding(where, locale),
    table=figures.where.table(where, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="01-09"
# Read the dot, then its line. The dot is the score with your weights; the line is where it goes when the facts move inside their ranges. Lines that are long belong to networks about which little is known: they could be better than they look, or worse. A network nobody has measured is never counted as zero.
#
# Open the table under the figure: Friendster and Google+ have closed; Flickr, Viadeo and MySpace have faded; Tumblr is only worth recycling what was made elsewhere; an internal network serves staff. Each has its reason.
#
# Where does a score come from? Each cell below is a value on its scale times its weight. Facebook and Instagram part mainly in one column: who is there.

# %% [markdown] tags=["lang-fr"] pair="01-09" source_hash="2d86e5a0ac42"
# Lisez le point, puis son trait. Le point est la note avec vos poids ; le trait montre jusqu'où elle va quand les faits varient dans leurs fourchettes. Les traits longs sont ceux des réseaux dont on sait peu de chose : ils valent peut-être mieux qu'ils n'en ont l'air, ou moins. Un réseau que personne n'a mesuré n'est jamais compté comme zéro.
#
# Ouvrez le tableau sous la figure : Friendster et Google+ ont fermé ; Flickr, Viadeo et MySpace se sont éteints peu à peu ; Tumblr ne sert qu'à recycler ce qui est fait ailleurs ; un réseau interne sert au personnel. À chacun sa raison.
#
# D'où vient une note ? Chaque case ci-dessous est une valeur sur l'échelle du critère, multipliée par le poids du critère. Facebook et Instagram se distinguent surtout dans une colonne : la présence du public.

# %%
figures.listed(
    figures.firmness.contributions(where, locale),
    caption=text.say("firmness.contributions_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="01-10"
# ## How sure is that?
#
# The weights are a judgement, so we move them: 10,000 weightings, that is, ways of sharing the points, around yours, and the facts with them, each inside its range. The column on the right of the figure says in what share of those each account comes first. **That is a share of what was tried, not a chance of being right.**
#
# The next table asks the question the other way round: among the weightings that put an account first, what is the average one? It says whose choice the account is. Whoever ends up with Pinterest cares more than you do about the results sought, and less about who is there.

# %% [markdown] tags=["lang-fr"] pair="01-10" source_hash="f7796a37474e"
# ## Est-ce bien sûr ?
#
# Les poids sont un jugement, alors nous les faisons varier : 10 000 pondérations, c'est-à-dire autant de façons de répartir les points, autour de la vôtre, et les faits avec elles, chacun dans sa fourchette. La colonne à droite de la figure dit dans quelle part de ces pondérations chaque compte arrive en tête. **C'est une part de ce qui a été essayé, pas une probabilité d'avoir raison.**
#
# Le tableau suivant retourne la question : parmi les pondérations qui mettent un compte en tête, quelle est la pondération moyenne ? On y voit qui ferait ce choix. Qui aboutit à Pinterest tient plus que vous aux résultats cherchés, et moins à la présence du public.

# %%
figures.listed(
    figures.firmness.whose(where, locale),
    caption=text.say("firmness.whose_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="01-11"
# ## What would overturn it
#
# A ranking that says how to beat it is worth more than one that does not. For each criterion, one can compute the weight from which another account would come first, the other criteria keeping their proportions. Which one, for the growth of a network?

# %% [markdown] tags=["lang-fr", "predict"] pair="01-11" source_hash="af7a480c356b"
# ## Ce qui le renverserait
#
# Un classement qui dit ce qui le renverserait vaut mieux qu'un classement qui le tait. Pour chaque critère, on peut calculer le poids à partir duquel un autre compte passerait en tête, les autres critères gardant leurs proportions. Lequel, pour la croissance d'un réseau ?

# %% tags=["predict"]
learn.predict("01_weight_to_overturn", lang=lang, unit="%")

# %%
overturns = {flip.criterion: flip.weight for flip in where.flips}
learn.reveal("01_weight_to_overturn", overturns["standing"], lang=lang, unit="%")

# %%
figures.listed(
    figures.where.flips(where, locale),
    caption=text.say("where.flips_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="01-12"
# Try it: move the points, and look for the smallest change that puts another account first.

# %% [markdown] tags=["lang-fr"] pair="01-12" source_hash="bce6b089a791"
# Essayez : déplacez les points, et cherchez le plus petit changement qui met un autre compte en tête.

# %%
widgets.where(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="01-12b"
# The weights would have to move a long way, and for three criteria out of five no weight changes the winner. So the argument worth having is not about the weights: it is about the facts, and the weakest of them is who your customers are.
#
# ## The same question for a firm that sells to firms
#
# The texts say: executives keep their work on LinkedIn; if you sell only to firms, it may be your only account. The supplier of this page sells belts and bearings to factories in Québec. Start with the gates.

# %% [markdown] tags=["lang-fr", "predict"] pair="01-12b" source_hash="b49e8d4d857d"
# Il faudrait beaucoup déplacer les poids, et, pour trois critères sur cinq, aucun poids ne change le gagnant. La discussion utile ne porte donc pas sur les poids. Elle porte sur les faits, et le plus fragile de tous est celui-ci : qui sont vos clients.
#
# ## La même question pour qui vend à des entreprises
#
# Les textes le disent : c'est à LinkedIn que les cadres réservent leur vie professionnelle ; si vous ne vendez qu'à des entreprises, c'est peut-être votre seul compte. Le fournisseur de cette page vend des courroies et des roulements à des usines du Québec. Commencez par les critères éliminatoires.

# %% tags=["predict"]
learn.predict("01_left_for_firms", lang=lang)

# %%
supplier = records.read("supplier")
firms = answers.where(supplier, facts)
learn.reveal("01_left_for_firms", len(firms.scored), lang=lang)

# %%
canada = text.locale_of(lang, supplier.country)
figures.show(
    figures.where.draw(firms, canada),
    finding=figures.where.finding(firms, canada),
    table=figures.where.table(firms, canada),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="01-13"
# The personal profile beats the company's page in every weighting: of 100 posts seen on a phone, only 2 come unpaid from companies, and on the rest the two are equal. Its rival is X. For all three, the share of the audience could be anything from nobody to everybody, because no survey says which networks buyers use at work: hence the long lines. That is the weakest link here, and asking ten customers would mend it.
#
# And a plumber who sells to firms, with one hour a week? Nothing passes: below the minimum of every network, the answer is none, a site that says what one does, and the telephone.
#
# **A use can be ruled out too.** Networks show who buys, with name, post and employer, and reading a profile before a call is fair. Copying a hundred of them into a list of prospects is another thing. In the European Union, those hundred people must learn who holds their data, why and from where, within a month at the latest, and each may object (GDPR, articles 14 and 21). Open to read is not free to keep: in December 2024 France's authority, the CNIL, fined a firm €240,000 over contact details collected on LinkedIn, some of them from people who had limited who could see them. Québec sets the details of one's work apart, and lesson 14 takes each law in turn. In all of them, this comes before the score, like a gate.
#
# ## A room decides
#
# In a workshop there is not one way of weighing but ten. Hand out the sheet (`toolkit room sheet` prints it on A4): everybody shares 100 points without looking at the neighbour's, then the rows are typed or pasted. Nine invented people did it for the bakery.

# %% [markdown] tags=["lang-fr"] pair="01-13" source_hash="063a27c83f01"
# Le profil personnel bat la page d'entreprise dans toutes les pondérations : sur 100 publications vues au téléphone, 2 seulement sont des publications non payantes d'entreprises ; pour le reste, les deux sont à égalité. Son rival est X. Pour les trois, la part du public peut aller de personne à tout le monde, car aucune enquête ne dit quels réseaux les acheteurs utilisent au travail : d'où ces longs traits. C'est ici le maillon le plus fragile, et interroger dix clients suffirait à le renforcer.
#
# Et un plombier qui vend à des entreprises, avec une heure par semaine ? Aucun compte ne passe : une heure reste au-dessous du minimum de tous les réseaux. La réponse est « aucun », avec un site qui dit ce que l'on fait, et le téléphone.
#
# **Un usage aussi peut être écarté.** Les réseaux montrent qui achète, avec son nom, son poste et son employeur, et lire un profil avant d'appeler est légitime. En recopier cent dans un fichier de prospection, c'est autre chose. Dans l'Union européenne, ces cent personnes doivent apprendre qui détient leurs données, pourquoi et d'où elles viennent, dans le mois au plus tard, et chacune peut s'y opposer (RGPD, articles 14 et 21). Ce que tout le monde peut lire, on n'est pas libre de le garder : en décembre 2024, la CNIL a infligé une amende de 240 000 € à une entreprise pour des coordonnées recueillies sur LinkedIn, dont celles de gens qui avaient restreint l'accès à ces coordonnées. Le Québec met à part les coordonnées professionnelles, et la leçon 14 reprend chaque loi. Partout, cela se règle avant la note, comme un critère éliminatoire.
#
# ## Un groupe décide
#
# Dans un atelier, il n'y a pas une façon de peser, mais dix. Distribuez la feuille (`toolkit room sheet` l'imprime en A4) : chacun répartit 100 points sans regarder la feuille du voisin, puis on saisit ou on colle les lignes. Neuf personnes inventées l'ont fait pour la boulangerie.

# %% tags=["predict"]
learn.predict("01_same_first", lang=lang, unit="people")

# %%
ballots = records.read_ballots(records.room("bakery"), facts, lang=lang).ballots
room = answers.room(owner, facts, ballots)
learn.reveal("01_same_first", room.agreeing, lang=lang, unit="people")

# %%
figures.show(
    figures.room.draw(room, locale),
    finding=figures.room.finding(room, locale),
    table=figures.room.table(room, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="01-14"
# Two of nine, the youngest, would rather open TikTok: they put nearly all their points on growth and hardly any on who is there. That is worth ten minutes of talk. The scatter on content or on objectives, as wide to the eye, is worth none: it changes nobody's first choice. And fewer than 5 points in 100 would bring each of the two round, which the table says for whoever is alone in the room.
#
# ## Your own business
#
# The form below is the bakery's; make it yours, or load your own record. Give more points to what matters to you, fewer to the rest; take hours away; look at the same business as if it sold to firms. Look for the number of hours under which nothing passes. Then take the decision away: the picture, the table, and a copy of the client's record.

# %% [markdown] tags=["lang-fr"] pair="01-14" source_hash="11f264405c4d"
# Deux personnes sur neuf, les plus jeunes, ouvriraient plutôt TikTok : elles mettent presque tous leurs points sur la croissance et presque aucun sur la présence du public. Cela vaut dix minutes de discussion. La dispersion sur les contenus ou sur les objectifs, aussi large à l'œil, n'en vaut aucune : elle ne change le premier choix de personne. Et moins de 5 points sur 100 suffiraient à rallier chacune des deux, ce que le tableau indique pour toute personne isolée dans le groupe.
#
# ## Votre propre entreprise
#
# Le formulaire ci-dessous est celui de la boulangerie ; faites-en le vôtre, ou chargez votre propre fiche. Donnez plus de points à ce qui compte pour vous, moins au reste ; enlevez des heures ; regardez la même entreprise comme si elle vendait à des entreprises. Cherchez le nombre d'heures au-dessous duquel plus aucun compte ne passe. Puis emportez la décision : l'image, le tableau et une copie de la fiche du client.

# %%
widgets.workshop(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="01-15"
# **Beyond the 50 minutes.** With a room, paste its rows here. Whoever would rather not share points can weigh swings instead: every criterion is at its worst, which one would you lift to its best first? That one is worth 100, the others are a share of it.

# %% [markdown] tags=["lang-fr"] pair="01-15" source_hash="6d59070a4813"
# **Au-delà des 50 minutes.** Avec un groupe, collez ici ses lignes. Qui n'aime pas répartir des points peut comparer des sauts, du pire au mieux : imaginez tous les critères au pire ; lequel feriez-vous passer au mieux en premier ? Ce saut-là vaut 100, et chacun des autres, ce qu'il vaut à côté du premier.

# %%
widgets.room(owner, facts, lang=lang)

# %%
widgets.swings(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="01-15b"
# ## Five questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="01-15b" source_hash="f7cc2306eb12"
# ## Cinq questions
#
# Chaque réponse a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("01_everywhere", lang=lang)

# %% tags=["quiz"]
learn.quiz("01_half_the_weightings", lang=lang)

# %% tags=["quiz"]
learn.quiz("01_five_hundred_million", lang=lang)

# %% tags=["quiz"]
learn.quiz("01_one_hour_for_firms", lang=lang)

# %% tags=["quiz"]
learn.quiz("01_ten_minutes", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="01-16"
# ## To keep
#
# - There is no single strategy: audience, content, hours and customers differ, so the answer does.
# - Gates first, in words, for accounts and for uses. Then a score on fixed scales, so that dropping a loser never changes the winner.
# - A ranking without its firmness is an opinion. Half of the weightings is a lead, not a certainty.
# - An old figure is not a false one: write down what it counts, where and when.
# - In a room, look for the criterion that changes somebody's first choice; let the others be.
# - None, one's own site and the local listing are answers, and often the best ones.
#
# ## What would change this answer
#
# - A survey of which networks buyers use at work, or the answers of ten of your customers.
# - Results by objective for Pinterest, WhatsApp or Reddit: the study we hold asked about six networks only.
# - A network that closes, is sold or changes its rules. It happened to three of the four that one of the texts called essential: Twitter, Viadeo, Flickr.
#
# ## Sources
#
# Use in the United States: Pew Research Center, 2024 and 2025, read second hand. In France: We Are Social and Meltwater, February 2024, second hand. In Québec: NETendances, 2024, and 2018 for LinkedIn and Pinterest. Results and habits of marketers: Social Media Examiner, 2022 and 2023, second hand. Share of the feed: Algorithm Insights 2025, second hand. Minimum of posts: a compilation of vendors, 2026. How firm: stochastic multicriteria acceptability analysis, Lahdelma and Salminen, 2001. Every figure stands in `data/` with its source, its date, its definition and its grade. Copied profiles: Regulation (EU) 2016/679, articles 14 and 21; CNIL, decision SAN-2024-020 of 5 December 2024; Québec, `P-39.1`, section 1. This is not legal advice.

# %% [markdown] tags=["lang-fr"] pair="01-16" source_hash="af97a482ee05"
# ## À retenir
#
# - Il n'y a pas de stratégie unique : public, contenus, heures et clientèle diffèrent, donc la réponse aussi.
# - D'abord les critères éliminatoires, chacun en une phrase, pour les comptes comme pour les usages. Ensuite une note sur des échelles fixes, pour qu'écarter un perdant ne change jamais le gagnant.
# - Un classement dont on ignore la solidité est une opinion. La moitié des pondérations, c'est une avance, pas une certitude.
# - Un chiffre ancien n'est pas un chiffre faux : écrivez ce qu'il compte, où et quand.
# - Dans un groupe, cherchez le critère qui change le premier choix de quelqu'un ; laissez les autres en paix.
# - Aucun réseau, son propre site et la fiche locale sont des réponses, et souvent les meilleures.
#
# ## Ce qui changerait la réponse
#
# - Une enquête sur les réseaux que les acheteurs utilisent au travail, ou les réponses de dix de vos clients.
# - Des résultats par objectif pour Pinterest, WhatsApp ou Reddit : l'étude dont nous disposons ne portait que sur six réseaux.
# - Un réseau qui ferme, qui est vendu ou qui change ses règles. C'est arrivé à trois des quatre que l'un des textes disait incontournables : Twitter, Viadeo, Flickr.
#
# ## Sources
#
# Usage aux États-Unis : Pew Research Center, 2024 et 2025, de seconde main. En France : We Are Social et Meltwater, février 2024, de seconde main. Au Québec : NETendances, 2024, et 2018 pour LinkedIn et Pinterest. Résultats et habitudes des professionnels du marketing : Social Media Examiner, 2022 et 2023, de seconde main. Part du fil : Algorithm Insights 2025, de seconde main. Minimum de publications : une compilation de vendeurs d'outils, 2026. Solidité : l'analyse d'acceptabilité multicritère stochastique, Lahdelma et Salminen, 2001. Chaque chiffre se trouve dans `data/` avec sa source, sa date, sa définition et sa cote. Profils recopiés : règlement (UE) 2016/679, articles 14 et 21 ; CNIL, délibération SAN-2024-020 du 5 décembre 2024 ; Québec, `P-39.1`, article 1. Ce n'est pas un avis juridique.
