# %% [markdown] tags=["lang-en"] pair="13-01"
# # What do they keep about you?
#
# **Mostly what you never gave them: 63% of the 293 pieces of data in the archive of this page were watched or worked out.** It is an invented person's, and 64 firms had uploaded a list with her on it. In real ones it is more: 709 volunteers in the United States opened theirs for a study published in 2024, and 2,230 firms on average had sent Facebook data about each of them. Soon your clients will be among those names, or not; this lesson is about which.

# %% [markdown] tags=["lang-fr"] pair="13-01" source_hash="4972b48538f3"
# # Que gardent-ils sur vous ?
#
# **Surtout ce que vous ne leur avez jamais donné : 63 % des 293 données de l'archive de cette page ont été observées ou déduites.** C'est celle d'une personne inventée, et 64 entreprises avaient importé une liste où elle figure. Dans les vraies, c'est davantage : aux États-Unis, 709 volontaires ont ouvert la leur pour une étude parue en 2024, et 2 230 entreprises en moyenne avaient envoyé à Facebook des données sur chacun d'eux. Vos clients seront bientôt parmi ces noms, ou pas ; c'est l'affaire de cette leçon.

# %% [markdown] tags=["lang-en", "objective"] pair="13-02"
# **In 50 minutes you will be able to**
#
# - sort what a platform keeps about somebody into provided, observed and inferred;
# - count the firms that know a person, and say how a client's upload makes it one of them;
# - say what may be asked for, of a platform and of your client: to see, or to carry away;
# - read an archive, yours or a customer's, without exposing anybody.
#
# You need no code: type numbers, choose, move a slider. The exercises take 30 minutes more. Lesson 12 helps, since it shows how a visit travels; it is not required. **Nobody needs an archive of their own for this lesson.** If you would like to look at yours one day, ask for it now: platforms take from a few hours to a few days.

# %% [markdown] tags=["lang-fr", "objective"] pair="13-02" source_hash="6d8880b2e04f"
# **En 50 minutes, vous saurez**
#
# - trier ce qu'une plateforme garde sur quelqu'un : données fournies, observées, déduites ;
# - compter les entreprises qui connaissent une personne, et dire comment un client devient l'une d'elles en important une liste ;
# - dire ce que l'on peut demander, à une plateforme comme à votre client : voir, ou emporter ;
# - lire une archive, la vôtre ou celle d'une cliente, sans exposer personne.
#
# Aucun code n'est nécessaire : tapez des nombres, choisissez, bougez un curseur. Les exercices demandent 30 minutes de plus. La leçon 12 aide, puisqu'elle montre comment une visite voyage ; elle n'est pas obligatoire. **Personne n'a besoin de sa propre archive pour cette leçon.** Si vous aimeriez regarder la vôtre un jour, demandez-la maintenant : les plateformes mettent de quelques heures à quelques jours.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
from toolkit import answers, archives, data, figures, records, text, widgets
from toolkit.lessons import learn

owner = records.read(client)
facts = data.load()
locale = text.locale_of(lang, owner.country)

# %% [markdown] tags=["lang-en", "quiz"] pair="13-03"
# ## Warm-up
#
# Three questions from the lessons before this one, two minutes in all. A wrong answer is told why, and costs nothing. If you want to find your place again from one lesson to the next, choose a pseudonym first; you may also go on without one.

# %% [markdown] tags=["lang-fr", "quiz"] pair="13-03" source_hash="336c0c125fa8"
# ## Échauffement
#
# Trois questions tirées des leçons précédentes, deux minutes en tout. Si la réponse est fausse, on vous dit pourquoi, et cela ne coûte rien. Pour retrouver d'une leçon à l'autre où vous en êtes, choisissez d'abord un pseudonyme ; vous pouvez aussi continuer sans.

# %%
learn.trace.panel(lang)

# %% tags=["quiz"]
learn.quiz("12_bahamas", lang=lang)

# %% tags=["quiz"]
learn.quiz("11_asked_or_guessed", lang=lang)

# %% tags=["quiz"]
learn.quiz("10_left_blank", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="13-04"
# ## Predict first
#
# Somebody asks Facebook for her archive: everything it keeps about her, in a zip. She is invented, and so is the archive, but its files, folders and oddities are those of real ones. It holds 293 pieces of data: her profile, friends, pages she liked, searches, visits to other sites, interests, and the firms that aim at her. Which share of them did she never give to anybody? Write a number before you read on.

# %% [markdown] tags=["lang-fr", "predict"] pair="13-04" source_hash="69db7bdccdb3"
# ## D'abord, votre pronostic
#
# Quelqu'un demande son archive à Facebook : tout ce que le réseau garde sur elle, dans un zip. Elle est inventée, et l'archive aussi, mais ses fichiers, ses dossiers et ses bizarreries sont ceux des vraies. Elle contient 293 données : son profil, ses amis, les pages qu'elle aime, ses recherches, ses visites à d'autres sites, des centres d'intérêt, et les entreprises qui la visent. Quelle part n'en a-t-elle jamais donnée à qui que ce soit ? Écrivez un nombre avant de lire la suite.

# %% tags=["predict"]
learn.predict("13_never_given", lang=lang, unit="%")

# %% [markdown] tags=["lang-en", "worked"] pair="13-05"
# ## A worked example: three words
#
# The board of Europe's data protection authorities sorts such data into three, by who wrote them down first.
#
# **Provided**: the person gave it. Her name, her town, the friends she accepted. Here 107 pieces, of which 43 to the network: 5 in her profile, 38 friends. The other 64 she gave to shops, for a parcel or a loyalty card; they passed them on, as lists.
#
# **Observed**: the person did something, and it was written down. Pages liked, searches, ads clicked, visits that other sites reported. Here 130 pieces. A like belongs here: nobody fills in a form to like a page.
#
# **Inferred**: a machine worked it out from the rest. Interests, the town she is thought to live in, segments such as “away from hometown”. Here 56 pieces.
#
# Never given to anybody: (130 + 56) out of 293.

# %% [markdown] tags=["lang-fr", "worked"] pair="13-05" source_hash="21fbe0ecbd6f"
# ## Un exemple résolu : trois mots
#
# Le comité qui réunit les autorités européennes de protection des données classe ces données en trois, selon qui les a écrites le premier.
#
# **Fournies** : la personne les a données. Son nom, sa ville, les amis qu'elle a acceptés. Ici 107 données, dont 43 au réseau : 5 dans son profil, 38 amis. Les 64 autres, elle les a données à des boutiques, pour un colis ou une carte de fidélité ; celles-ci les ont transmises, sous forme de listes.
#
# **Observées** : la personne a fait quelque chose, et cela a été noté. Pages aimées, recherches, publicités cliquées, visites que d'autres sites ont signalées. Ici 130 données. Un J'aime est à sa place ici : personne ne remplit de formulaire pour aimer une page.
#
# **Déduites** : une machine les a calculées à partir du reste. Centres d'intérêt, ville où elle est censée habiter, catégories comme « loin de sa ville d'origine ». Ici 56 données.
#
# Jamais données à qui que ce soit : (130 + 56) sur 293.

# %% tags=["worked"]
packed = archives.invented.archive("facebook_2021", lang=lang)
mine = archives.read(packed)
held = answers.archive(mine)
learn.reveal("13_never_given", 1 - held.share("provided"), lang=lang, unit="%")

# %% [markdown] tags=["lang-en", "check"] pair="13-06"
# Sixty-three in a hundred. Note what the code above does not do: it shows no name. The table it read prints as counts only, so that nobody's friends end up in a saved notebook by accident.
#
# ## Your turn, with gaps
#
# Another archive, of 1,000 pieces: 20 typed in the profile, 180 on friends, 150 on pages liked, 400 on visits to other sites, 200 on interests and 50 on segments.
#
# - Provided: 20 + 180 = 200.
# - Observed: 150 + 400 = how many?
# - Inferred: 200 + 50 = 250.
# - Never given, in percent: **your number**.

# %% [markdown] tags=["lang-fr", "check"] pair="13-06" source_hash="ce5e334d21cf"
# Soixante-trois sur cent. Remarquez ce que le code ci-dessus ne fait pas : il ne montre aucun nom. Le tableau qu'il a lu ne s'affiche qu'en comptes, pour que les amis de personne ne se retrouvent par mégarde dans un carnet enregistré.
#
# ## À vous, avec des blancs à remplir
#
# Une autre archive, de 1 000 données : 20 tapées dans le profil, 180 sur des amis, 150 sur des pages aimées, 400 sur des visites à d'autres sites, 200 sur des centres d'intérêt et 50 sur des catégories publicitaires.
#
# - Fournies : 20 + 180 = 200.
# - Observées : 150 + 400 = combien ?
# - Déduites : 200 + 50 = 250.
# - Jamais données, en pour cent : **votre nombre**.

# %% tags=["check"]
learn.check("13_sort_a_thousand", lang=lang)

# %% [markdown] tags=["lang-en"] pair="13-07"
# The exercises of this lesson (folder `exercises`, 30 minutes) start from there, each with three hints.
#
# ## What 293 pieces look like
#
# Each bar is a kind of data, under the way the platform came by it. Look at the smallest bar of the first group, then at the largest of the second.

# %% [markdown] tags=["lang-fr"] pair="13-07" source_hash="2f6d59879656"
# Les exercices de cette leçon (dossier `exercises`, 30 minutes) partent de là, chacun avec trois indices.
#
# ## À quoi ressemblent 293 données
#
# Chaque barre est une sorte de donnée, sous la façon dont la plateforme l'a obtenue. Regardez la plus petite barre du premier groupe, puis la plus grande du deuxième.

# %%
figures.show(
    figures.archive.draw(held, locale),
    finding=figures.archive.finding(held, locale),
    table=figures.archive.table(held, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en", "predict"] pair="13-08"
# What she typed about herself is the smallest bar of its group: 5 pieces. What other sites reported is the largest of all: 87. A sign-up form with five fields looks harmless, and it is the least of what is there.
#
# An invented archive proves nothing about how much platforms keep; it shows where to look. For how much, real archives are needed.
#
# ## How many firms?
#
# For a study published in January 2024, 709 people in the United States gave their Facebook archives to a consumers' association: three years of data each, the lists that firms had uploaded and the visits that they had reported. The volunteers chose themselves, so they stand for nobody else. How many different firms, on average, had sent data about one person?

# %% [markdown] tags=["lang-fr", "predict"] pair="13-08" source_hash="f88ac8e95a70"
# Ce qu'elle a tapé sur elle-même est la plus petite barre de son groupe : 5 données. Ce que d'autres sites ont signalé est la plus grande de toutes : 87. Un formulaire d'inscription à cinq cases a l'air inoffensif, et c'est le moins de ce qu'il y a là.
#
# Une archive inventée ne prouve rien sur ce que les plateformes gardent ; elle montre où regarder. Pour savoir combien, il faut de vraies archives.
#
# ## Combien d'entreprises ?
#
# Pour une étude parue en janvier 2024, aux États-Unis, 709 personnes ont confié leur archive Facebook à une association de consommateurs : trois ans de données chacune, les listes que des entreprises avaient importées et les visites qu'elles avaient signalées. Les volontaires se sont choisis eux-mêmes : ils ne représentent personne d'autre. En moyenne, combien d'entreprises différentes avaient envoyé des données sur une même personne ?

# %% tags=["predict"]
learn.predict("13_companies", lang=lang, unit="firms")

# %% [markdown] tags=["lang-en"] pair="13-09"
# The association is Consumer Reports; the study came out with The Markup:

# %% [markdown] tags=["lang-fr"] pair="13-09" source_hash="f4b8f429ceb4"
# L'association est Consumer Reports ; l'étude est parue avec The Markup :

# %%
found = facts.rows("results", metric="companies_per_archive")
learn.reveal("13_companies", found[0]["value"], lang=lang, unit="firms")

# %% [markdown] tags=["lang-en"] pair="13-10"
# 2,230 on average, more than 7,000 for some; 186,892 over all the archives together; and one firm, a data broker, stands in 96% of them. Most of the others are shops.
#
# In our invented archive the firms can be counted by hand. Mind the sum: 64 uploaded a list and 22 had their site visited, but 8 stand on both, so 64 + 22 − 8 = 78 different ones.

# %% [markdown] tags=["lang-fr"] pair="13-10" source_hash="a62553b83013"
# 2 230 en moyenne, plus de 7 000 pour certains ; 186 892 dans toutes les archives réunies ; et une entreprise, un courtier en données, figure dans 96 % d'entre elles. La plupart des autres sont des commerces.
#
# Dans notre archive inventée, les entreprises se comptent à la main. Attention à la somme : 64 ont importé une liste et 22 ont vu leur site visité, mais 8 sont dans les deux cas, donc 64 + 22 − 8 = 78 entreprises différentes.

# %%
figures.listed(
    figures.archive.firms(held, locale),
    caption=text.say("archive.firms_caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="13-11"
# Fifty-one firms uploaded a list with her on it and appear nowhere else under that name: no visit, no like, no ad clicked. She may have bought something once, years ago; or a firm she knows under another name sold its list; or a broker did. The archive says who, and neither why nor from whom.
#
# **Now take the other chair.** Your client is a shop. To show an ad to its customers, the advertising tool asks for a file of e-mail addresses and hashes it on the way. It feels like nothing has left the shop. Then:
#
# - the network hashes its members' addresses in the same way, and recognises a share of the customers: that is what the upload is for;
# - for each of them it keeps that this shop aims at this person;
# - whoever asks for an archive reads the shop's name beside the words “uploaded a list”.
#
# In the European Union a customer may then ask your client who said yes for her. In France, the data protection authority has held that uploading a customer list to a network, hashed or not, takes a consent given for this at collection (SAN-2025-017, read in summaries); in Québec, any such upload also takes an assessment before the data leave the province (its act on the private sector, section 17). Lesson 14 turns this into a checklist. This is not legal advice.

# %% [markdown] tags=["lang-fr"] pair="13-11" source_hash="6b1a7106588b"
# Cinquante et une entreprises ont importé une liste où elle figure et n'apparaissent nulle part ailleurs sous ce nom : ni visite, ni J'aime, ni publicité cliquée. Elle y a peut-être acheté une fois, il y a des années ; ou bien une entreprise qu'elle connaît sous un autre nom a vendu sa liste ; ou un courtier l'a fait. L'archive dit qui, et ne dit ni pourquoi ni par qui.
#
# **Changez maintenant de chaise.** Votre client est une boutique. Pour montrer une publicité à ses clients, l'outil publicitaire demande un fichier d'adresses et les hache au passage. On a l'impression que rien n'a quitté la boutique. Ensuite :
#
# - le réseau hache de la même façon les adresses de ses membres, et reconnaît une part des clients : c'est à cela que sert l'import ;
# - pour chacun d'eux, il garde que cette boutique vise cette personne ;
# - qui demande son archive lit le nom de la boutique à côté des mots « a importé une liste ».
#
# Dans l'Union européenne, une cliente peut alors demander à votre client qui a dit oui à sa place. En France, l'autorité de protection des données a jugé qu'importer une liste de clients sur un réseau, hachée ou non, demande un consentement donné pour cela lors de la collecte (SAN-2025-017, lue dans des résumés) ; au Québec, un tel import demande aussi une évaluation avant que les données quittent la province (sa loi sur le secteur privé, article 17). La leçon 14 en fait une liste de contrôle. Ceci n'est pas un avis juridique.

# %% [markdown] tags=["lang-en", "predict"] pair="13-12"
# ## To see is not to carry away
#
# Two rights are easily taken for one. **Access** (GDPR, article 15) is the right to *see*: all three kinds, conclusions included, in principle within one month. **Portability** (article 20) is the right to *carry away*, in a file that another service can read: what was provided and what was observed, not what was worked out. Québec's law says it in its own words (the same act, section 27): the file does not hold what was created or inferred.
#
# The zip that a platform offers is its own mixture of the two. Of our 293 pieces, how many could a strict portability file leave out?

# %% [markdown] tags=["lang-fr", "predict"] pair="13-12" source_hash="1ce697ec9c14"
# ## Voir n'est pas emporter
#
# Deux droits se confondent facilement. **L'accès** (RGPD, article 15) est le droit de *voir* : les trois sortes, conclusions comprises, en principe en un mois. **La portabilité** (article 20) est le droit d'*emporter*, dans un fichier qu'un autre service sait lire : ce qui a été fourni et ce qui a été observé, pas ce qui a été déduit. La loi du Québec le dit à sa façon (même loi, article 27) : le fichier ne contient pas ce qui a été créé ou inféré.
#
# Le zip qu'offre une plateforme est un mélange des deux, à sa manière. Sur nos 293 données, combien un fichier de portabilité au sens strict pourrait-il laisser de côté ?

# %% tags=["predict"]
learn.predict("13_left_out", lang=lang, unit="pieces")

# %%
learn.reveal("13_left_out", held.by_source["inferred"], lang=lang, unit="pieces")

# %% [markdown] tags=["lang-en", "predict"] pair="13-13"
# The 56 that were inferred: exactly those she could not have guessed. To have them, ask to see, not to carry away.
#
# They are also the ones most often wrong. In a survey of 963 Facebook users in the United States in 2018, 88% found a list of interests kept on them; 74% had not known of it, and 27% said that it did not represent them. An inference may be corrected as any other piece may; first one has to see it.
#
# What holds for Facebook holds for your client: a shop that sorts its customers into “thrifty” and “generous” keeps an inference, and must be able to show it.
#
# ## Whose archive is it?
#
# One more prediction. How many *other* people are named in this archive?

# %% [markdown] tags=["lang-fr", "predict"] pair="13-13" source_hash="3b7be325d77a"
# Les 56 qui ont été déduites : justement celles qu'elle ne pouvait pas deviner. Pour les obtenir, demandez à voir, et non à emporter.
#
# Ce sont aussi celles qui sont le plus souvent fausses. Dans une enquête auprès de 963 utilisateurs de Facebook aux États-Unis, en 2018, 88 % ont trouvé une liste de centres d'intérêt tenue sur eux ; 74 % en ignoraient l'existence, et 27 % ont dit qu'elle ne les représentait pas. Une donnée déduite peut se corriger comme une autre ; encore faut-il la voir.
#
# Ce qui vaut pour Facebook vaut pour votre client : une boutique qui classe ses clients en « économes » et « généreux » garde une donnée déduite, et doit pouvoir la montrer.
#
# ## À qui est cette archive ?
#
# Encore un pronostic. Combien d'*autres* personnes cette archive nomme-t-elle ?

# %% tags=["predict"]
learn.predict("13_others_names", lang=lang, unit="people")

# %%
friends = (mine["kind"] == "friend").sum()
learn.reveal("13_others_names", int(friends), lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="13-14"
# Thirty-eight friends, not counting the messages, which this reader never opens. They asked for nothing and agreed to nothing. An archive is never one person's alone: that is why it is read with care.
#
# **Five rules.** 1. One's own archive is for home, alone, and only if one wants to: never marked, shown or collected in class; minors use the invented one. 2. Names stay hidden unless you ask for them, and nobody else looks at the screen. 3. Friends' data are theirs: not an example, not a prospect. 4. Nothing is kept: count, note the counts, delete the zip, empty the bin. 5. It may hurt. An old photo, somebody who has died, a place one was not supposed to be: close it, nobody will ask why.
#
# ## Look into the others
#
# The same person never has the same archive twice. Move the first slider from platform to platform, and from year to year on Facebook. Which platform writes down most of what one does? Which of them says nothing about lists? Then take the other chair again: the three sliders below it are a list of your client's.

# %% [markdown] tags=["lang-fr"] pair="13-14" source_hash="921181592337"
# Trente-huit amis, sans compter les messages, que ce lecteur n'ouvre jamais. Ils n'ont rien demandé et rien accepté. Une archive n'est jamais à une seule personne : c'est pourquoi on la lit avec précaution.
#
# **Cinq règles.** 1. Sa propre archive, c'est chez soi, seul, et seulement si l'on veut : jamais notée, montrée ni ramassée en classe ; les mineurs prennent l'archive inventée. 2. Les noms restent cachés tant que vous ne les demandez pas, et personne d'autre ne regarde l'écran. 3. Les données des amis sont à eux : ni un exemple, ni un prospect. 4. On ne garde rien : comptez, notez les comptes, supprimez le zip, videz la corbeille. 5. Cela peut faire mal. Une vieille photo, quelqu'un qui est mort, un endroit où l'on n'était pas censé être : refermez, personne ne demandera pourquoi.
#
# ## Ouvrez les autres
#
# La même personne n'a jamais deux fois la même archive. Menez le premier curseur d'une plateforme à l'autre, et d'une année à l'autre sur Facebook. Quelle plateforme note le plus ce que l'on fait ? Laquelle ne dit rien des listes ? Changez ensuite de chaise une fois encore : les trois curseurs du dessous sont une liste de votre client.

# %%
widgets.archive(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en"] pair="13-15"
# TikTok writes down most of what one does: 7 pieces in 10 are observed, and the lists hide among the visits, as “customer file upload”. LinkedIn's archive holds hardly anything observed and names no advertiser: that says what LinkedIn puts in the zip, not what it does. What is missing from an archive has not been shown to be missing from the platform.
#
# ## Your own, if you wish
#
# For home. Ask the platform for the format JSON, not HTML, and for everything. Then type where the zip lies. It is read in memory on this machine; no file is written and nothing is sent; the counts appear below, and neither they nor the place you typed are saved with this notebook. `toolkit archive FILE` does the same in a terminal.

# %% [markdown] tags=["lang-fr"] pair="13-15" source_hash="f46499feabb4"
# C'est TikTok qui note le plus ce que l'on fait : 7 données sur 10 y sont observées, et les listes s'y cachent parmi les visites, sous « customer file upload ». L'archive de LinkedIn ne contient presque rien d'observé et ne nomme aucun annonceur : cela dit ce que LinkedIn met dans le zip, pas ce qu'il fait. Ce qui manque dans une archive, rien ne montre que la plateforme ne l'a pas.
#
# ## La vôtre, si vous voulez
#
# Pour chez vous. Demandez à la plateforme le format JSON, et non HTML, et demandez tout. Tapez ensuite où se trouve le zip. Il est lu en mémoire sur cette machine ; aucun fichier n'est écrit et rien n'est envoyé ; les comptes apparaissent dessous, et ni eux ni l'emplacement tapé ne sont enregistrés avec ce carnet. `toolkit archive FILE` fait la même chose dans un terminal.

# %% tags=["own-archive", "nbval-ignore-output"]
widgets.own_archive(owner, lang=lang)

# %% [markdown] tags=["lang-en", "quiz"] pair="13-16"
# ## Four questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="13-16" source_hash="383bfdcb23fa"
# ## Quatre questions
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("13_a_like_is", lang=lang)

# %% tags=["quiz"]
learn.quiz("13_hashed_list", lang=lang)

# %% tags=["quiz"]
learn.quiz("13_two_rights", lang=lang)

# %% tags=["quiz"]
learn.quiz("13_found_friend", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="13-17"
# ## To keep
#
# - Three words sort an archive: provided, observed, inferred. The form one fills in is the least of it.
# - A like is observed. What is concluded from it is inferred, and is wrong more often.
# - Firms are counted once, however many lists they stand on.
# - Whoever uploads a customer list, hashed or not, writes its own name into its customers' archives. Ask first.
# - Access shows all three kinds. Portability leaves out what was inferred.
# - An archive holds other people too: count, do not show, do not keep.
#
# ## What would change this answer
#
# - Your own archive, or a hundred of them: the numbers of this page are those of one invented person.
# - A sample that was drawn: the 709 chose themselves, in one country.
# - A change in what a platform puts in its zip. Facebook has had three layouts since 2018; what this reader does not know it lists, and never guesses.
# - A decision on lists of customers: the French one is of December 2025.
#
# ## Sources
#
# Firms in real archives: Consumer Reports with [The Markup](https://themarkup.org/privacy/2024/01/17/each-facebook-user-is-monitored-by-thousands-of-companies-study-indicates), 17 January 2024, self-selected volunteers. Lists of interests: Pew Research Center, survey of September 2018, second hand. Provided, observed, inferred: European Data Protection Board, Guidelines 8/2020, their first version read on a copy. Access and portability: Regulation (EU) 2016/679, articles 12, 15 and 20; Québec, Act respecting the protection of personal information in the private sector, sections 17 and 27. CNIL, SAN-2025-017, read in summaries. All of them stand in `data/results.csv`, `data/inference.csv` and `data/law.csv` with what was read and when. Layouts of the archives: from public programs that read them; the French words of Instagram's and LinkedIn's archives could not be checked against a real one and are marked so in `toolkit/archives/keys.csv`. The claim met here, from text 002, is that likes, comments and clicks are recorded: an archive is where one can see it.

# %% [markdown] tags=["lang-fr"] pair="13-17" source_hash="59524e201076"
# ## À retenir
#
# - Trois mots trient une archive : fournies, observées, déduites. Le formulaire que l'on remplit en est la moindre part.
# - Un J'aime est observé. Ce qu'on en conclut est déduit, et plus souvent faux.
# - On compte une entreprise une seule fois, quel que soit le nombre de listes où elle figure.
# - Qui importe une liste de clients, hachée ou non, écrit son propre nom dans les archives de ses clients. Demandez d'abord.
# - L'accès montre les trois sortes. La portabilité laisse de côté ce qui a été déduit.
# - Une archive contient aussi d'autres personnes : comptez, ne montrez pas, ne gardez pas.
#
# ## Ce qui changerait la réponse
#
# - Votre propre archive, ou cent archives : les nombres de cette page sont ceux d'une seule personne, inventée.
# - Un échantillon tiré au sort : les 709 se sont choisis eux-mêmes, dans un seul pays.
# - Un changement dans ce qu'une plateforme met dans son zip. Facebook a connu trois présentations depuis 2018 ; ce que ce lecteur ne connaît pas, il le signale, et ne le devine jamais.
# - Une décision sur les listes de clients : celle de la France est de décembre 2025.
#
# ## Sources
#
# Entreprises dans de vraies archives : Consumer Reports avec [The Markup](https://themarkup.org/privacy/2024/01/17/each-facebook-user-is-monitored-by-thousands-of-companies-study-indicates), 17 janvier 2024, volontaires qui se sont choisis eux-mêmes. Listes de centres d'intérêt : Pew Research Center, enquête de septembre 2018, seconde main. Fournies, observées, déduites : comité européen de la protection des données, lignes directrices 8/2020, première version lue dans une copie. Accès et portabilité : règlement (UE) 2016/679, articles 12, 15 et 20 ; Québec, Loi sur la protection des renseignements personnels dans le secteur privé, articles 17 et 27. CNIL, SAN-2025-017, lue dans des résumés. Tout figure dans `data/results.csv`, `data/inference.csv` et `data/law.csv`, avec ce qui a été lu et quand. Présentation des archives : d'après des programmes publics qui les lisent ; les mots français des archives d'Instagram et de LinkedIn n'ont pas pu être comparés à une vraie archive, et `toolkit/archives/keys.csv` le signale. L'affirmation traitée ici, tirée du texte 002, est que les J'aime, les commentaires et les clics sont enregistrés : c'est dans une archive que cela se voit.
