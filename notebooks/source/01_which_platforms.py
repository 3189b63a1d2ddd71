# %% [markdown] tags=["lang-en"] pair="01-01"
# # Where should this business be, and what can it forget?
#
# **The invented bakery of this lesson needs its local listing before any network, then one page on Facebook: it comes first in about half of the 10,000 weightings we tried.** The invented supplier of industry, who sells to firms, needs a seller's personal profile on LinkedIn, and little else. Out of 20 accounts one could hold, 7 are closed, faded, marginal or not meant for customers.

# %% [markdown] tags=["lang-fr"] pair="01-01" source_hash="dcc0d79fb971"
# # Sur quels réseaux faut-il être, et lesquels peut-on oublier ?
#
# **La boulangerie inventée de cette leçon a besoin de sa fiche locale avant tout réseau, puis d'une seule page, sur Facebook : elle arrive en tête dans environ la moitié des 10 000 pondérations essayées.** Le fournisseur industriel inventé, qui vend à des entreprises, a besoin du profil personnel d'un vendeur sur LinkedIn, et de presque rien d'autre. Sur 20 comptes que l'on pourrait tenir, 7 sont fermés, éteints, marginaux ou pas faits pour la clientèle.

# %% [markdown] tags=["lang-en", "objective"] pair="01-02"
# **In 50 minutes you will be able to**
#
# - rule accounts out before comparing them, and say why in words;
# - read a ranking together with how firm it is, and with what would overturn it;
# - say what nobody knows, without counting it as zero.
#
# No code is needed: move sliders, read tables. Nothing is required before this lesson.

# %% [markdown] tags=["lang-fr", "objective"] pair="01-02" source_hash="cc4ed144cc1f"
# **En 50 minutes, vous saurez**
#
# - écarter des comptes avant de les comparer, et dire pourquoi avec des mots ;
# - lire un classement en voyant s'il est solide, et ce qui le renverserait ;
# - dire ce que personne ne sait, sans le compter comme zéro.
#
# Aucun code n'est nécessaire : bougez des curseurs, lisez des tableaux. Rien n'est requis avant cette leçon.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets

facts = data.load()

# %% [markdown] tags=["lang-en"] pair="01-03"
# ## The question before the ranking
#
# Ask it first: is this network useful to us, and how? Not every firm belongs on LinkedIn, on X or on Facebook. Three answers stand beside all networks, and each may win: **none**, one's **own site with a newsletter**, and, for whoever has a door to push, the **local listing** that people open at the moment they want to come.
#
# An account without activity does harm: better no icon than a page whose last post is two years old. So every network costs hours before it brings anything, and lesson 02 counts them.

# %% [markdown] tags=["lang-fr"] pair="01-03" source_hash="7aca3493c098"
# ## La question d'avant le classement
#
# Posez-la d'abord : ce réseau nous est-il utile, et comment ? Toutes les entreprises n'ont pas leur place sur LinkedIn, sur X ou sur Facebook. Trois réponses existent en dehors des réseaux, et chacune peut l'emporter : **aucun**, son **propre site avec une lettre d'information** et, pour qui a une porte à pousser, la **fiche locale** que l'on ouvre au moment de venir.
#
# Un compte sans activité nuit : mieux vaut aucune icône qu'une page dont la dernière publication a deux ans. Chaque réseau coûte donc des heures avant de rapporter quoi que ce soit, et la leçon 02 les compte.

# %% [markdown] tags=["lang-en"] pair="01-04"
# ## Who is where
#
# The course texts rank the networks of the United States, undated: Facebook, Instagram, Messenger, Twitter, Pinterest. Here is the share of American adults who say they use each, in one survey, with the newest edition we hold.

# %% [markdown] tags=["lang-fr"] pair="01-04" source_hash="0b86b4a6919e"
# ## Qui est où
#
# Les textes du cours classent les réseaux des États-Unis, sans date : Facebook, Instagram, Messenger, Twitter, Pinterest. Voici la part des adultes américains qui disent utiliser chacun, selon une même enquête, dans la dernière édition que nous ayons.

# %%
networks = ["youtube", "facebook", "instagram", "tiktok", "pinterest", "linkedin", "x", "messenger"]
owner = records.read(client)
locale = text.locale_of(lang, owner.country)

# %%
states = answers.usage(networks, facts, country="US")
figures.show(
    figures.usage.draw(states, locale),
    finding=figures.usage.finding(states, locale),
    table=figures.usage.table(states, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="01-05"
# Two things have moved: YouTube and TikTok, absent from the texts, are first and fourth; and Twitter, now X, is behind both Pinterest and LinkedIn. Messenger is not asked about in this survey, so it has no number: that is not zero.
#
# Another country is another table. In France the survey counts monthly use among internet users of 16 to 64; in Québec, use among adults. These numbers are never put in one ranking.

# %% [markdown] tags=["lang-fr"] pair="01-05" source_hash="de9e2808cb9e"
# Deux choses ont bougé : YouTube et TikTok, absents des textes, sont premier et quatrième ; et Twitter, devenu X, passe derrière Pinterest et LinkedIn. Cette enquête n'interroge pas sur Messenger, qui n'a donc pas de chiffre : ce n'est pas zéro.
#
# Un autre pays, c'est un autre tableau. En France, l'enquête compte l'usage mensuel chez les internautes de 16 à 64 ans ; au Québec, l'usage chez les adultes. Ces nombres n'entrent jamais dans un même classement.

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
# “No data” means that nobody published it, in what we could read. It is listed under what we do not know.

# %% [markdown] tags=["lang-fr"] pair="01-06" source_hash="f843821081bc"
# « Pas de donnée » veut dire que personne ne l'a publié, dans ce que nous avons pu lire. Nous le rangeons dans ce que nous ne savons pas.

# %% [markdown] tags=["lang-en"] pair="01-07"
# ## First the gates, then the score
#
# Some accounts are out whatever their score, and the reason is a sentence. A network that has closed. One that lives on pictures, when you make none. One whose minimum activity your hours do not reach: then an account costs and brings nothing. For a firm that sells only to firms, one where people come for leisure.
#
# What is left gets a weighted sum on fixed scales from 0 to 1: is your audience there (35 points in 100), do marketers report the results you seek (25), does it suit what you can make (20), is it gaining users (15), do your peers use it (5)? Those points are our judgement. You can move them below.

# %% [markdown] tags=["lang-fr"] pair="01-07" source_hash="e42015518e3f"
# ## D'abord les critères éliminatoires, ensuite la note
#
# Certains comptes sont écartés quelle que soit leur note, et la raison est une phrase. Un réseau qui a fermé. Un réseau qui vit d'images, quand vous n'en produisez pas. Un réseau dont vos heures n'atteignent pas l'activité minimale : le compte coûte alors, et ne rapporte rien. Pour qui ne vend qu'à des entreprises, un réseau où l'on vient pour ses loisirs.
#
# Ce qui reste reçoit une somme pondérée sur des échelles fixes de 0 à 1 : votre public y est-il (35 points sur 100), des professionnels du marketing disent-ils y obtenir les résultats que vous cherchez (25), convient-il à ce que vous savez produire (20), gagne-t-il des utilisateurs (15), vos pairs l'utilisent-ils (5) ? Ces points traduisent notre jugement. Vous pouvez les déplacer plus bas.

# %%
where = answers.where(owner, facts)

# %%
figures.show(
    figures.where.draw(where, locale),
    finding=figures.where.finding(where, locale),
    table=figures.where.table(where, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="01-08"
# Read the dot, then its line. The dot is the score with your weights; the line is where it goes when the facts move inside their ranges. Then the weights are moved too, around yours: the column on the right says in what share of the weightings each account comes first. **That is a share of what was tried, not a chance of being right.**
#
# Lines that are long belong to networks about which little is known. They could be better than they look, or worse; a network nobody has measured is never counted as zero.
#
# Open the table under the figure: Friendster and Google+ have closed; Flickr and Viadeo, which one of the texts called essential in its day, have faded, and MySpace too: no recent figure says who is left; Tumblr is only worth recycling what was made elsewhere; an internal network serves staff. Each has its reason.

# %% [markdown] tags=["lang-fr"] pair="01-08" source_hash="35f74172384c"
# Lisez le point, puis son trait. Le point est la note avec vos poids ; le trait montre où elle va quand les chiffres bougent dans leurs fourchettes. Les poids bougent ensuite eux aussi, autour des vôtres : la colonne de droite dit dans quelle part des pondérations chaque compte arrive en tête. **C'est une part de ce qui a été essayé, pas une probabilité d'avoir raison.**
#
# Les traits longs sont ceux des réseaux dont on sait peu de choses. Ils valent peut-être mieux qu'ils n'en ont l'air, ou moins ; un réseau que personne n'a mesuré n'est jamais compté comme zéro.
#
# Ouvrez le tableau sous la figure : Friendster et Google+ ont fermé ; Flickr et Viadeo, que l'un des textes disait essentiels en son temps, se sont éteints peu à peu, MySpace aussi : aucun chiffre récent ne dit qui y reste ; Tumblr ne sert qu'à recycler ce qui est fait ailleurs ; un réseau interne sert au personnel. À chacun sa raison.

# %% [markdown] tags=["lang-en"] pair="01-09"
# ## What would overturn it
#
# A ranking that says how to beat it is worth more than one that does not. For each criterion, this is the weight from which another account would come first, the other criteria keeping their proportions.

# %% [markdown] tags=["lang-fr"] pair="01-09" source_hash="5dcb38e2ca81"
# ## Ce qui le renverserait
#
# Un classement qui dit comment le battre vaut mieux qu'un autre. Pour chaque critère, voici le poids à partir duquel un autre compte passerait en tête, les autres critères gardant leurs proportions.

# %%
figures.listed(
    figures.where.flips(where, locale),
    caption=text.say("where.flips_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="01-10"
# The weights would have to move a long way, and for three criteria out of five no weight changes the winner.
#
# ## The same question for a firm that sells to firms
#
# The texts say: executives keep their work on LinkedIn; if you sell only to firms, it may be your only account. The supplier of this page sells belts and bearings to factories in Québec.

# %% [markdown] tags=["lang-fr"] pair="01-10" source_hash="4d7c74e70972"
# Il faudrait beaucoup déplacer les poids, et, pour trois critères sur cinq, aucun poids ne change le gagnant.
#
# ## La même question pour qui vend à des entreprises
#
# Les textes le disent : les cadres réservent LinkedIn à leur travail ; si vous ne vendez qu'à des entreprises, c'est peut-être votre seul compte. Le fournisseur de cette page vend des courroies et des paliers à des usines du Québec.

# %%
supplier = records.read("supplier")
firms = answers.where(supplier, facts)
canada = text.locale_of(lang, supplier.country)

# %%
figures.show(
    figures.where.draw(firms, canada),
    finding=figures.where.finding(firms, canada),
    table=figures.where.table(firms, canada),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="01-11"
# The personal profile beats the company's page: of 100 posts seen on a phone, only 2 come unpaid from companies. For both, the share of the audience could be anything from nobody to everybody, because no survey says which networks buyers use at work: hence the long lines. That is the weakest link here, and asking ten customers would mend it.

# %% [markdown] tags=["lang-fr"] pair="01-11" source_hash="607bf2e5bc8a"
# Le profil personnel devance la page d'entreprise : sur 100 publications vues au téléphone, 2 seulement viennent d'entreprises sans être payées. Pour les deux, la part du public peut aller de personne à tout le monde, car aucune enquête ne dit quels réseaux les acheteurs utilisent au travail : d'où ces longs traits. C'est ici le maillon le plus fragile, et interroger dix clients suffirait à le renforcer.

# %% [markdown] tags=["lang-en"] pair="01-12"
# ## Your turn
#
# Give more points to what matters to you, fewer to the rest; move the share of sales made to firms; take hours away. Look for the smallest change that puts another account first, and for the number of hours under which nothing passes.

# %% [markdown] tags=["lang-fr"] pair="01-12" source_hash="9c466302f21a"
# ## À vous
#
# Donnez plus de points à ce qui compte pour vous, moins au reste ; changez la part des ventes faites aux entreprises ; enlevez des heures. Cherchez le plus petit changement qui met un autre compte en tête, et le nombre d'heures sous lequel plus rien ne passe.

# %%
widgets.where(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="01-13"
# ## To keep
#
# - There is no single strategy: audience, content, hours and customers differ, so the answer does.
# - Gates first, in words. Then a score on fixed scales, so that dropping a loser never changes the winner.
# - A ranking without its firmness is an opinion. Half of the weightings is a lead, not a certainty.
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
# Use in the United States: Pew Research Center, 2024 and 2025, read second hand. In France: We Are Social and Meltwater, February 2024, second hand. In Québec: NETendances, 2024, and 2018 for LinkedIn and Pinterest. Results and habits of marketers: Social Media Examiner, 2022 and 2023, second hand. Share of the feed: Algorithm Insights 2025, second hand. Minimum of posts: a compilation of vendors, 2026. Every figure stands in `data/` with its source, its date, its definition and its grade.

# %% [markdown] tags=["lang-fr"] pair="01-13" source_hash="c4ef960f6aa1"
# ## À retenir
#
# - Il n'y a pas de stratégie unique : public, contenus, heures et clientèle diffèrent, donc la réponse aussi.
# - D'abord les critères éliminatoires, dits avec des mots. Ensuite une note sur des échelles fixes, pour qu'écarter un perdant ne change jamais le gagnant.
# - Un classement dont on ne dit pas la solidité n'est qu'une opinion. La moitié des pondérations, c'est une avance, pas une certitude.
# - Aucun réseau, son propre site et la fiche locale sont des réponses, et souvent les meilleures.
#
# ## Ce qui changerait la réponse
#
# - Une enquête sur les réseaux que les acheteurs utilisent au travail, ou les réponses de dix de vos clients.
# - Des résultats par objectif pour Pinterest, WhatsApp ou Reddit : l'étude que nous avons n'interroge que sur six réseaux.
# - Un réseau qui ferme, qui est vendu ou qui change ses règles. C'est arrivé à trois des quatre que l'un des textes disait essentiels : Twitter, Viadeo, Flickr.
#
# ## Sources
#
# Usage aux États-Unis : Pew Research Center, 2024 et 2025, lu de seconde main. En France : We Are Social et Meltwater, février 2024, seconde main. Au Québec : NETendances, 2024, et 2018 pour LinkedIn et Pinterest. Résultats et habitudes des professionnels du marketing : Social Media Examiner, 2022 et 2023, seconde main. Part du fil : Algorithm Insights 2025, seconde main. Minimum de publications : une compilation de fournisseurs, 2026. Chaque chiffre figure dans `data/` avec sa source, sa date, sa définition et sa cote.
