# %% [markdown] tags=["lang-en"] pair="10-01"
# # How many answers to know you among a thousand?
#
# **Four or five: of 1,000 invented people, 51% are alone in their case with 4 answers, 93% with 5.** The answers are ordinary: a postal area, a sex, a year of birth, with whom they live, then one interest. No name is needed. How fast it goes depends on how many people live where you do: date of birth and sex would single out about 17% of the residents of Lyon 69003, 61% in Lyon 69001, 75% in Montréal H4C.

# %% [markdown] tags=["lang-fr"] pair="10-01" source_hash="65708eb864a7"
# # Combien de réponses pour vous reconnaître entre mille ?
#
# **Quatre ou cinq : sur 1 000 personnes inventées, 51 % sont seules dans leur cas avec 4 réponses, 93 % avec 5.** Ce sont des réponses ordinaires : un secteur postal, un sexe, une année de naissance, avec qui l'on vit, puis un centre d'intérêt. Le nom est inutile. Tout dépend du nombre de gens qui vivent là où vous vivez : la date de naissance et le sexe isoleraient environ 17 % des habitants de Lyon 69003, 61 % à Lyon 69001, 75 % à Montréal H4C.

# %% [markdown] tags=["lang-en", "objective"] pair="10-02"
# **In 50 minutes you will be able to**
#
# - count who stands alone in a table, name its smallest group, and say how fast each question changes that (14 minutes);
# - estimate the share of a postal area's residents whom date of birth and sex single out, and correct a figure borrowed from elsewhere (10 minutes);
# - say what one answer gives away in bits, and how many people it leaves, a blank included (11 minutes);
# - decide what to take out of a list before it leaves the house, since taking out the names is not enough (10 minutes).
#
# The warm-up takes 5 minutes, the exercises 30 minutes more. No code is needed: type numbers, tick boxes, read charts. Nobody here is real, and nothing that you type is sent anywhere.

# %% [markdown] tags=["lang-fr", "objective"] pair="10-02" source_hash="e8b1f990dee8"
# **En 50 minutes, vous saurez**
#
# - compter qui est seul dans un tableau, nommer son plus petit groupe, et dire à quelle vitesse chaque question change cela (14 minutes) ;
# - estimer la part des habitants d'un secteur postal que leur date de naissance et leur sexe suffisent à isoler, et corriger un chiffre emprunté ailleurs (10 minutes) ;
# - dire en bits ce que livre une réponse, et combien de gens elle laisse, case vide comprise (11 minutes) ;
# - décider ce qu'il faut retirer d'une liste avant qu'elle sorte de la maison, puisque retirer les noms ne suffit pas (10 minutes).
#
# L'échauffement prend 5 minutes, les exercices 30 minutes de plus. Aucun code n'est nécessaire : tapez des nombres, cochez des cases, lisez des graphiques. Personne, ici, n'est réel, et rien de ce que vous tapez n'est envoyé où que ce soit.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn

owner = records.read(client)
facts = data.load()
locale = text.locale_of(lang, owner.country)

# %% [markdown] tags=["lang-en", "quiz"] pair="10-03"
# ## Warm-up
#
# Three questions from the lessons before. Answer from memory, then read every sentence.

# %% [markdown] tags=["lang-fr", "quiz"] pair="10-03" source_hash="6e29eb7a17fa"
# ## Échauffement
#
# Trois questions des leçons précédentes. Répondez de mémoire, puis lisez chaque phrase.

# %%
learn.trace.panel(lang)

# %% tags=["quiz"]
learn.quiz("05_sheets_sent", lang=lang)

# %% tags=["quiz"]
learn.quiz("03_who_is_next", lang=lang)

# %% tags=["quiz"]
learn.quiz("04_what_to_measure", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="10-04"
# ## A worked example: eight swimmers
#
# A pool keeps a table of eight members. The names have been taken out.
#
# | no. | area | sex | born in the |
# | --- | --- | --- | --- |
# | 1 | east | f | 1970s |
# | 2 | east | f | 1970s |
# | 3 | east | f | 1990s |
# | 4 | east | m | 1990s |
# | 5 | west | f | 1980s |
# | 6 | west | f | 1980s |
# | 7 | west | m | 1970s |
# | 8 | west | m | 1980s |
#
# **First question, the area.** Four live in the east, four in the west. Nobody is alone, and the smallest group has 4 people: this size has a name, *k*, and here k = 4.
#
# **Second, the sex.** The east has three women and one man. Number 4 is alone, k falls to 1, and whoever knows a man of the east who swims there has found his line.
#
# **Third, the decade of birth.** Number 3 leaves the women of the east, and the two men of the west part. Four of the eight are now alone: 3, 4, 7 and 8. The others have one person each to hide behind.

# %% [markdown] tags=["lang-fr", "worked"] pair="10-04" source_hash="7b16e798a5de"
# ## Un exemple résolu : huit nageurs
#
# Une piscine tient un tableau de huit membres. Les noms ont été retirés.
#
# | nº | secteur | sexe | né dans les années |
# | --- | --- | --- | --- |
# | 1 | est | f | 1970 |
# | 2 | est | f | 1970 |
# | 3 | est | f | 1990 |
# | 4 | est | h | 1990 |
# | 5 | ouest | f | 1980 |
# | 6 | ouest | f | 1980 |
# | 7 | ouest | h | 1970 |
# | 8 | ouest | h | 1980 |
#
# **Première question, le secteur.** Quatre habitent l'est, quatre l'ouest. Personne n'est seul, et le plus petit groupe compte 4 personnes : cette taille porte un nom, *k*, et ici k = 4.
#
# **Deuxième, le sexe.** L'est compte trois femmes et un homme. Le numéro 4 est seul, k tombe à 1, et quiconque connaît un homme de l'est qui y nage a trouvé sa ligne.
#
# **Troisième, la décennie de naissance.** Le numéro 3 se sépare des femmes de l'est, et les deux hommes de l'ouest se séparent aussi. Quatre des huit sont maintenant seuls : 3, 4, 7 et 8. Les autres n'ont qu'une personne derrière qui se cacher.

# %% [markdown] tags=["lang-en", "check"] pair="10-05"
# ## Your turn, with gaps
#
# A choir of eight, names taken out too.
#
# | no. | area | sex | born in the |
# | --- | --- | --- | --- |
# | 1 | east | f | 1960s |
# | 2 | east | f | 1960s |
# | 3 | east | f | 1960s |
# | 4 | east | m | 1980s |
# | 5 | east | m | 1990s |
# | 6 | west | m | 1960s |
# | 7 | west | m | 1960s |
# | 8 | west | f | 1980s |
#
# - With the area alone: 5 and 3, nobody is alone, k = 3.
# - With the sex too: number 8 is alone, k = 1.
# - With the decade of birth: how many are alone? **Your number**.

# %% [markdown] tags=["lang-fr", "check"] pair="10-05" source_hash="513f5211a20e"
# ## À vous, avec des blancs à remplir
#
# Une chorale de huit personnes, noms retirés aussi.
#
# | nº | secteur | sexe | né dans les années |
# | --- | --- | --- | --- |
# | 1 | est | f | 1960 |
# | 2 | est | f | 1960 |
# | 3 | est | f | 1960 |
# | 4 | est | h | 1980 |
# | 5 | est | h | 1990 |
# | 6 | ouest | h | 1960 |
# | 7 | ouest | h | 1960 |
# | 8 | ouest | f | 1980 |
#
# - Avec le secteur seul : 5 et 3, personne n'est seul, k = 3.
# - Avec le sexe en plus : le numéro 8 est seul, k = 1.
# - Avec la décennie de naissance : combien sont seuls ? **Votre nombre**.

# %% tags=["check"]
learn.check("10_alone_in_eight", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="10-06"
# The exercises of this lesson (folder `exercises`, 30 minutes) start from there, each with three hints.
#
# ## What every network asks
#
# A course text says that all networks share one model: a profile, personal information, interests, then friends. Two of the four hold by definition: in 2007 the researchers danah boyd and Nicole Ellison called a site a social network when people have a profile there, list the people they are tied to, and can go from one list to the next. The other two are usual rather than universal: upon joining, the same authors say, one fills in a form, typically with age, place and interests. Another course text makes the list longer: town, age, sex, kin, interests, employer. Six answers; let us count what each is worth.
#
# Our 1,000 people filled in that form. Start with the first three: their postal area (one of five), their sex, their year of birth. How many of the 1,000 are then alone in their case?

# %% [markdown] tags=["lang-fr", "predict"] pair="10-06" source_hash="02ea7fc7f79a"
# Les exercices de cette leçon (dossier `exercises`, 30 minutes) partent de là, chacun avec trois indices.
#
# ## Ce que demandent tous les réseaux
#
# Un texte du cours dit que tous les réseaux ont un même modèle : un profil, des renseignements personnels, des centres d'intérêt, puis des amis. Deux des quatre tiennent par définition : en 2007, les chercheuses danah boyd et Nicole Ellison parlent de site de réseau social quand on y a un profil, que l'on y dresse la liste des gens à qui l'on est lié, et que l'on peut passer d'une liste à l'autre. Les deux autres sont habituelles plutôt qu'universelles : à l'inscription, disent les mêmes autrices, on remplit un formulaire, avec d'ordinaire l'âge, le lieu et les centres d'intérêt. Un autre texte du cours allonge la liste : ville, âge, sexe, famille, intérêts, employeur. Six réponses ; comptons ce que vaut chacune.
#
# Nos 1 000 personnes ont rempli ce formulaire. Commencez par les trois premières : le secteur postal (un parmi cinq), le sexe, l'année de naissance. Combien des 1 000 sont alors seules dans leur cas ?

# %% tags=["predict"]
learn.predict("10_three_answers", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="10-07"
# Each bar is the share of people who are alone with all the answers down to that line. The second number follows one of them, number 2: how many people, herself included, could still be her?

# %% [markdown] tags=["lang-fr"] pair="10-07" source_hash="792393de1bb6"
# Chaque barre est la part des gens qui sont seuls avec toutes les réponses jusqu'à cette ligne. Le second nombre suit l'une de ces personnes, le numéro 2 : avec combien de gens, elle comprise, peut-on encore la confondre ?

# %%
town = answers.uniqueness(person=2)
learn.reveal("10_three_answers", town.steps[3].unique, lang=lang, unit="people")
figures.show(
    figures.uniqueness.draw(town, locale),
    finding=figures.uniqueness.finding(town, locale),
    table=figures.uniqueness.table(town, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en", "predict"] pair="10-08"
# A staircase with one high step after another. Two answers single out nobody; the third, 173 people; the fourth, 510; the fifth, 927. Number 2 shares her area with 427 others, her sex too with 222, her year of birth with 5, her way of living with 3, and her main interest with nobody. And k, the smallest group, is 1 from the third answer on: however safe the others are, somebody is already alone.
#
# ## Why it goes so fast: bits
#
# An answer is best measured by how many people it leaves. One that half of the people give leaves half: that is one *bit*. One person in four: two bits. One in eight: three. Shares multiply, so bits add up.
#
# Now play at finding somebody, with questions that are answered by yes or no. How many does it take, at best, to find one person among 1,000?

# %% [markdown] tags=["lang-fr", "predict"] pair="10-08" source_hash="107dff40aa52"
# Un escalier dont les marches sont hautes. Deux réponses n'isolent personne ; la troisième, 173 personnes ; la quatrième, 510 ; la cinquième, 927. La personne numéro 2 partage son secteur avec 427 autres, son sexe en plus avec 222, son année de naissance avec 5, sa façon de vivre avec 3, et son centre d'intérêt avec personne. Quant à k, le plus petit groupe, il vaut 1 dès la troisième réponse : si bien protégés que soient les autres, quelqu'un est déjà seul.
#
# ## Pourquoi cela va si vite : les bits
#
# Une réponse se mesure au nombre de gens qu'elle laisse. Celle que donne la moitié des gens en laisse la moitié : c'est un *bit*. Une personne sur quatre : deux bits. Une sur huit : trois. Les parts se multiplient, donc les bits s'additionnent.
#
# Jouez maintenant à trouver quelqu'un, par des questions auxquelles on répond par oui ou par non. Combien en faut-il, au mieux, pour trouver une personne parmi 1 000 ?

# %% tags=["predict"]
learn.predict("10_yes_no", lang=lang)

# %% [markdown] tags=["lang-en"] pair="10-09"
# Ten good questions halve the crowd ten times: 2 multiplied by itself 10 times is 1,024. So 10 bits are all that separates you from 999 other people. Here is what each question gives away on average among ours; two more bars show what a form does not ask, or asks in passing.

# %% [markdown] tags=["lang-fr"] pair="10-09" source_hash="7b7c72804b0d"
# Dix bonnes questions coupent la foule en deux, dix fois de suite : 2 multiplié 10 fois par lui-même fait 1 024. Il n'y a donc que 10 bits entre vous et 999 autres personnes. Voici ce que livre en moyenne chaque question parmi les nôtres ; deux barres de plus montrent ce qu'un formulaire ne demande pas, ou demande en passant.

# %%
learn.reveal("10_yes_no", round(town.bits_needed), lang=lang)
told = answers.told()
figures.show(
    figures.told.draw(told, town.bits_needed, locale),
    finding=figures.told.finding(told, town.bits_needed, locale),
    table=figures.told.table(told, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="10-10"
# The sex gives away 1 bit, the year of birth 6. The number of friends, which nobody asks for and which many profiles show, gives away more than 8: the fourth part of the model, even without a single friend's name. Lesson 11 opens the list itself.
#
# Two cautions. The first four answers come to 11.1 bits, more than 10, and yet only 51% are alone. These bits are an average: a common answer gives away less, a rare one more. And bits add up only when answers have nothing to do with each other; here, age and way of living go together.
#
# **And if one leaves a box blank?** The text with the longer list also says that sign-up asks more than people usually answer. A survey lets us check that, for members aged 12 to 17, in the United States, in 2012:

# %% [markdown] tags=["lang-fr"] pair="10-10" source_hash="101ad766dce9"
# Le sexe livre 1 bit, l'année de naissance 6. Le nombre d'amis, que personne ne demande et que beaucoup de profils affichent, en livre plus de 8 : c'est la quatrième partie du modèle, sans le nom d'un seul ami. La leçon 11 ouvre la liste elle-même.
#
# Deux précautions. Les quatre premières réponses font 11,1 bits, plus de 10, et pourtant 51 % seulement des gens sont seuls. Ces bits sont une moyenne : une réponse courante en livre moins, une rare davantage. Et des bits ne s'additionnent que si les réponses n'ont rien à voir entre elles ; ici, l'âge et la façon de vivre vont ensemble.
#
# **Et si l'on laisse une case vide ?** Le texte à la longue liste dit aussi que l'inscription demande plus que ce que les gens répondent d'ordinaire. Une enquête permet de le vérifier, pour des membres de 12 à 17 ans, aux États-Unis, en 2012 :

# %%
known = answers.identification(facts)
figures.listed(
    figures.identification.stated(known, locale),
    caption=text.say("identification.stated", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="10-11"
# So the claim holds for the telephone (20% gave it) and not for the town (71%); we found no such figure for adults, nor a recent one. Does silence protect? Among our 1,000, here is how many are alone with the six answers when everybody answers every question, then 90%, 50% and 10% of the people (the sex is always given).

# %% [markdown] tags=["lang-fr"] pair="10-11" source_hash="595eecf000c5"
# L'affirmation tient donc pour le téléphone (20 % l'indiquaient), non pour la ville (71 %) ; nous n'avons trouvé de tel chiffre ni pour les adultes, ni de plus récent. Se taire protège-t-il ? Voici, parmi nos 1 000 personnes, combien sont seules avec les six réponses quand tout le monde répond à tout, puis quand 90 %, 50 % et 10 % des gens répondent à chaque question (le sexe est toujours donné).

# %%
silent = [answers.uniqueness(answered=share) for share in [1, 0.9, 0.5, 0.1]]
figures.listed(
    figures.uniqueness.compared(silent, "answered", locale),
    caption=text.say("uniqueness.compared", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="10-12"
# 978 is more than 959. A blank is an answer too: while 9 people in 10 fill in a box, leaving it empty makes you one of the few, and gives away 3.3 bits. Silence starts to protect when many are silent. This is a reason for a firm to ask for less, more than for a person to answer less.
#
# ## And where you live?
#
# A famous figure says that 87% of Americans are unique with their ZIP code, date of birth and sex. It is an estimate for 1990; another study, on the census of 2000, found 63%. Neither was made for Lyon or Montréal, and nothing obliges us to borrow it: this one can be computed. There are about 365 x 80 x 2 = 58,400 different dates of birth and sexes. A resident is alone if every neighbour misses their answer, which each does with a chance of 1 − 1 / 58,400. Lyon 69001 has 29,303 residents. What share of them are alone?

# %% [markdown] tags=["lang-fr", "predict"] pair="10-12" source_hash="9aae8d574979"
# 978, c'est plus que 959. Une case vide est une réponse aussi : tant que 9 personnes sur 10 la remplissent, la laisser vide vous range parmi les rares, et livre 3,3 bits. Le silence ne protège qu'à partir du moment où beaucoup se taisent. C'est une raison pour une entreprise de demander moins, plus que pour une personne de répondre moins.
#
# ## Et là où vous habitez ?
#
# Un chiffre célèbre dit que 87 % des Américains sont uniques avec leur code postal, leur date de naissance et leur sexe. C'est une estimation pour 1990 ; une autre étude, sur le recensement de 2000, a trouvé 63 %. Aucune n'a été faite pour Lyon ni pour Montréal, et rien n'oblige à emprunter ce chiffre : il se calcule. Il y a environ 365 x 80 x 2 = 58 400 dates de naissance et sexes possibles. Un habitant est seul si aucun de ses voisins n'a sa réponse ; chacun passe à côté avec une chance de 1 − 1 / 58 400. Lyon 69001 compte 29 303 habitants. Quelle part d'entre eux est seule ?

# %% tags=["predict"]
learn.predict("10_lyon", lang=lang, unit="%")

# %% [markdown] tags=["lang-en"] pair="10-13"
# Multiply that chance by itself, once for each of the 29,302 neighbours: (1 − 1 / 58,400) to the power of 29,302.

# %% [markdown] tags=["lang-fr"] pair="10-13" source_hash="0b2d265dc364"
# Multipliez cette chance par elle-même, une fois pour chacun des 29 302 voisins : (1 − 1 / 58 400) à la puissance 29 302.

# %%
learn.reveal("10_lyon", known.areas[1].alone, lang=lang, unit="%")
figures.show(
    figures.identification.draw(known, locale),
    finding=figures.identification.finding(known, locale),
    table=figures.identification.table(known, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="10-14"
# Dark bars are computed, grey ones published. In Lyon 69003, 101,838 people share one code, and 17% are alone; in Montréal H4C, 17,052 people (counted in 2016), and 75% are. The published 87% is what the formula gives for areas of about 8,100 people; 63%, for areas of about 27,000. The size of the area explains most of the difference between places, and a form that asks for a finer area takes the protection away: the first three signs of a Canadian postal code are a district, all six are often one side of a street.
#
# Our formula takes every date as likely as any other; the 80 years are our own round number. Real ages bunch together: fewer are alone at the common ages, more at the rare ones.
#
# With other answers than these, three more studies are quoted everywhere:

# %% [markdown] tags=["lang-fr"] pair="10-14" source_hash="8da447bec9bc"
# Les barres foncées sont calculées, les grises publiées. À Lyon 69003, 101 838 personnes partagent un même code, et 17 % sont seules ; à Montréal H4C, elles sont 17 052 (comptées en 2016), et 75 % sont seules. Les 87 % publiés sont ce que donne la formule pour des secteurs d'environ 8 100 personnes ; 63 %, pour des secteurs d'environ 27 000. La taille du secteur explique l'essentiel de l'écart d'un endroit à l'autre, et un formulaire qui demande un secteur plus fin retire cette protection : les trois premiers signes d'un code postal canadien désignent un quartier, les six désignent souvent un seul côté de rue.
#
# Notre formule tient toutes les dates pour aussi probables ; les 80 années sont un chiffre rond, le nôtre. Les âges réels se regroupent : il y a moins de gens seuls aux âges courants, davantage aux âges rares.
#
# Avec d'autres réponses que celles-ci, trois autres études sont citées partout :

# %%
figures.listed(
    figures.identification.others(known, locale),
    caption=text.say("identification.others", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en", "predict"] pair="10-15"
# Read them with their definitions. The 99.98% are estimated by a model, not counted. The 95% and 90% are people alone *in a file*, of telephones or of cards; others have answered, in the same journal as the second, that being alone in a file is not yet being found, since the file is a sample, and a name must still come from elsewhere. That is right, and it is the next question: where does the name come from?
#
# ## Two harmless tables
#
# From a second table. The library's list has no names, and says who borrowed what. The chess club's page has names, under a photo, with a neighbourhood and an age. Neither says much; put side by side, each line that is alone in both has a name, and its loans. This is why **taking out the names is not enough**: what identifies is what is left. One of the exercises lets you do it, on ten lines.
#
# So something else must be taken out. In our form, which question protects the most people when it is left out? The year of birth, which has most bits of the six. With all six answers, 959 people are alone. How many still are, without the year?

# %% [markdown] tags=["lang-fr", "predict"] pair="10-15" source_hash="263986a3af86"
# Lisez-les avec leur définition. Les 99,98 % sont estimés par un modèle, non comptés. Les 95 % et les 90 % sont des gens seuls *dans un fichier*, de téléphones ou de cartes ; d'autres ont répondu, dans la même revue que la seconde, qu'être seul dans un fichier, ce n'est pas encore être retrouvé : le fichier est un échantillon, et le nom doit encore venir d'ailleurs. C'est juste, et c'est la question suivante : d'où vient le nom ?
#
# ## Deux tableaux anodins
#
# D'un second tableau. La liste de la bibliothèque n'a pas de noms, et dit qui a emprunté quoi. La page du club d'échecs donne des noms, sous une photo, avec un quartier et un âge. Aucun des deux tableaux n'en dit long ; côte à côte, chaque ligne qui est seule dans l'un et dans l'autre prend un nom, et ses emprunts avec. Voilà pourquoi **retirer les noms ne suffit pas** : ce qui désigne quelqu'un, c'est ce qui reste. Un des exercices vous le fait faire, sur dix lignes.
#
# Il faut donc retirer autre chose. Dans notre formulaire, quelle question protège le plus de monde quand on la retire ? L'année de naissance, celle des six qui a le plus de bits. Avec les six réponses, 959 personnes sont seules. Combien le sont encore, sans l'année ?

# %% tags=["predict"]
learn.predict("10_without_the_year", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="10-16"
# Each bar is one form with five questions instead of six. The pale part is the people who have found company.

# %% [markdown] tags=["lang-fr"] pair="10-16" source_hash="6402ba7dbb68"
# Chaque barre est un formulaire de cinq questions au lieu de six. La partie pâle, ce sont les gens qui ont retrouvé de la compagnie.

# %%
without = answers.dropped()
learn.reveal("10_without_the_year", without[0].unique, lang=lang, unit="people")
figures.show(
    figures.dropped.draw(without, locale),
    finding=figures.dropped.finding(without, locale),
    table=figures.dropped.table(without, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="10-17"
# The best question to drop is not enough either: 668 people are still alone. Making an answer coarser does less than one hopes: here is the year of birth told to within 1, 5, 10 and 20 years.

# %% [markdown] tags=["lang-fr"] pair="10-17" source_hash="16cbc3c2c870"
# La meilleure question à retirer ne suffit pas non plus : 668 personnes restent seules. Rendre une réponse plus grossière protège moins qu'on ne l'espère : voici l'année de naissance à 1, 5, 10 et 20 ans près.

# %%
coarser = [answers.uniqueness(years=span) for span in [1, 5, 10, 20]]
figures.listed(
    figures.uniqueness.compared(coarser, "years", locale),
    caption=text.say("uniqueness.compared", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="10-18"
# What works is to turn the question round: not “what can we take out?” but “**what does the other side need?**” An agency that must tell the library in which area to open late, for which ages, needs an area and an age to within 20 years. With those two, nobody among the 1,000 is alone, and the smallest group has 8 people. Better still where it will do: send counts, and put small ones together.
#
# A smallest group of 8 is evidence, not permission. If all eight borrowed the same book, k hides nothing; and whether the list may leave at all is decided by what people were told, and by the law. Lesson 14 says who is bound by what.
#
# ## Move it yourself
#
# Tick one more answer, and watch number 2 run out of company. Then take the crowd to 10,000: which tick makes up for ten times as many people? Widen the year of birth, lower the share who answer, follow somebody else.

# %% [markdown] tags=["lang-fr"] pair="10-18" source_hash="98dad1f2ee62"
# Ce qui marche, c'est de retourner la question : non pas « que pouvons-nous retirer ? », mais « **de quoi l'autre a-t-il besoin ?** » Une agence qui doit dire à la bibliothèque dans quel secteur ouvrir tard, et pour quels âges, a besoin d'un secteur et d'un âge à 20 ans près. Avec ces deux-là, personne n'est seul parmi les 1 000, et le plus petit groupe compte 8 personnes. Mieux encore, quand cela suffit : envoyer des totaux, et regrouper les petits.
#
# Un plus petit groupe de 8 est un indice, non une permission. Si les huit ont emprunté le même livre, k ne cache rien ; et ce qui décide si la liste a le droit de partir, c'est ce qui a été dit aux gens, et la loi. La leçon 14 dit qui est tenu à quoi.
#
# ## À vous de bouger
#
# Cochez une réponse de plus, et voyez fondre la compagnie du numéro 2. Portez ensuite la foule à 10 000 : quelle case suffit à compenser dix fois plus de monde ? Élargissez l'année de naissance, baissez la part de ceux qui répondent, suivez quelqu'un d'autre.

# %%
widgets.uniqueness(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="10-19"
# Ten times as many people cost 3.3 bits more, and one main interest gives 3.8: with 10,000 people, the five first answers leave 58% alone instead of 93%, and the employer brings it back to 81%. A crowd protects slowly, an answer exposes fast.
#
# ## Four questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="10-19" source_hash="828e27559906"
# Dix fois plus de monde coûte 3,3 bits de plus, et un centre d'intérêt en donne 3,8 : à 10 000 personnes, les cinq premières réponses en laissent seules 58 % au lieu de 93 %, et l'employeur ramène à 81 %. Une foule protège lentement, une réponse expose vite.
#
# ## Quatre questions
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("10_five_at_least", lang=lang)

# %% tags=["quiz"]
learn.quiz("10_eighty_seven", lang=lang)

# %% tags=["quiz"]
learn.quiz("10_left_blank", lang=lang)

# %% tags=["quiz"]
learn.quiz("10_agency_asks", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="10-20"
# ## To keep
#
# - Among 1,000 people, four ordinary answers leave half of them alone, and five nearly all. None of these is a name.
# - Shares multiply, bits add up: 10 bits single one out of 1,000, and a number of friends gives away 8.
# - A list is as weak as its smallest group, k. A mean group protects nobody who is alone.
# - A blank is an answer. It protects where many leave it.
# - The share alone depends on the size of the area: about 17% in Lyon 69003, 61% in Lyon 69001, 75% in Montréal H4C. The 87% belong to the United States of 1990.
# - Names removed is not anonymous: a second table brings the names back. Ask what the other side needs, and send no more.
#
# ## What would change this answer
#
# - Another crowd. Our 1,000 people are made by a program, with shares of our own; in a real town answers hang together, and together they tell less. The order of magnitude stays, the 51% do not.
# - Another area. Take the residents of your own postal code from the census, and the formula gives your figure.
# - Newer counts. Montréal H4C is from 2016, Lyon from 2020; a tenth more people would move 61% to 58%.
# - A second table that nobody has thought of. It moves everything at once, and no computation on the first one sees it coming.
#
# ## Sources
#
# Uniqueness in the United States: Sweeney, Simple Demographics Often Identify People Uniquely, 2000, on the census of 1990; Golle, Revisiting the Uniqueness of Simple Demographics in the US Population, 2006, on that of 2000 (abstract read). Fifteen facts: Rocher, Hendrickx and de Montjoye, Nature Communications 10, 2019. Telephones and cards: de Montjoye and others, Scientific Reports 3, 2013, and Science 347, 2015; the answer to the second: Sánchez, Martínez and Domingo-Ferrer, Science 351, 2016 (its supplement and a summary read). Residents: Insee for Lyon, 2020; Statistics Canada for Montréal, 2016, seen in two copies of its table that agree. What members state: Pew Research Center, 2012, seen second hand. All stand in `data/identification.csv` with their grade. The definition of a social network site: boyd and Ellison, Journal of Computer-Mediated Communication 13, 2007, its passages read second hand; the measure k: Sweeney, 2002. The claims met here are those of two of the four course texts, 002 (what sign-up asks) and 003 (one model for all networks).

# %% [markdown] tags=["lang-fr"] pair="10-20" source_hash="1273452736c2"
# ## À retenir
#
# - Parmi 1 000 personnes, quatre réponses ordinaires isolent la moitié des gens, et cinq presque tous. Aucune n'est un nom.
# - Les parts se multiplient, les bits s'additionnent : 10 bits isolent une personne sur 1 000, et un nombre d'amis en livre 8.
# - Une liste est aussi faible que son plus petit groupe, k. Un groupe moyen ne protège pas qui est seul.
# - Une case vide est une réponse. Elle protège là où beaucoup la laissent vide.
# - La part de gens seuls dépend de la taille du secteur : environ 17 % à Lyon 69003, 61 % à Lyon 69001, 75 % à Montréal H4C. Les 87 % sont ceux des États-Unis de 1990.
# - Noms retirés ne veut pas dire anonyme : un second tableau ramène les noms. Demandez de quoi l'autre a besoin, et n'envoyez rien de plus.
#
# ## Ce qui changerait la réponse
#
# - Une autre foule. Nos 1 000 personnes sont fabriquées par un programme, avec des proportions qui sont les nôtres ; dans une vraie ville, les réponses se tiennent, et ensemble elles en disent moins. L'ordre de grandeur reste, les 51 % non.
# - Un autre secteur. Prenez dans le recensement les habitants de votre code postal, et la formule donne votre chiffre.
# - Des comptages plus récents. Montréal H4C date de 2016, Lyon de 2020 ; un dixième d'habitants en plus ferait passer de 61 % à 58 %.
# - Un second tableau auquel personne n'a pensé. Il change tout d'un coup, et aucun calcul sur le premier ne le voit venir.
#
# ## Sources
#
# Unicité aux États-Unis : Sweeney, Simple Demographics Often Identify People Uniquely, 2000, sur le recensement de 1990 ; Golle, Revisiting the Uniqueness of Simple Demographics in the US Population, 2006, sur celui de 2000 (résumé lu). Quinze données : Rocher, Hendrickx et de Montjoye, Nature Communications 10, 2019. Téléphones et cartes : de Montjoye et autres, Scientific Reports 3, 2013, et Science 347, 2015 ; la réponse à la seconde : Sánchez, Martínez et Domingo-Ferrer, Science 351, 2016 (supplément et résumé lus). Habitants : Insee pour Lyon, 2020 ; Statistique Canada pour Montréal, 2016, vus dans deux copies concordantes de sa table. Ce qu'indiquent les membres : Pew Research Center, 2012, vu de seconde main. Tout figure dans `data/identification.csv` avec sa cote. La définition d'un site de réseau social : boyd et Ellison, Journal of Computer-Mediated Communication 13, 2007, passages lus de seconde main ; la mesure k : Sweeney, 2002. Les affirmations traitées ici sont celles de deux des quatre textes du cours, 002 (ce que demande l'inscription) et 003 (un seul modèle pour tous les réseaux).
