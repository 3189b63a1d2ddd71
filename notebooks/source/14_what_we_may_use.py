# %% [markdown] tags=["lang-en"] pair="14-01"
# # What we know about them: what may we do with it?
#
# **Less than we hold. Of the 1,000 lines in an invented bakery's file, 230 may receive its news by e-mail, far fewer may be sent to a network, and 380 may serve nothing as they stand.** That people can be read by anybody, that their address is hashed, that they once said yes to something else: none of the three adds a single line. What adds one is a question asked for this use, and the answer yes.

# %% [markdown] tags=["lang-fr"] pair="14-01" source_hash="78627fc53d0b"
# # Ce que nous savons d'eux : qu'avons-nous le droit d'en faire ?
#
# **Moins que ce que nous détenons. Sur les 1 000 lignes du fichier d'une boulangerie inventée, 230 peuvent recevoir sa lettre d'information, bien moins peuvent être envoyées à un réseau, et 380 ne peuvent servir à rien telles quelles.** Que tout le monde puisse lire un profil, que l'adresse soit hachée, que la personne ait dit oui un jour à autre chose : rien de cela n'ajoute une seule ligne. Ce qui en ajoute une, c'est une question posée pour cet usage, et la réponse oui.

# %% [markdown] tags=["lang-en", "objective"] pair="14-02"
# **In 50 minutes you will be able to**
#
# - sort a file by what each line may serve, and say whom it binds, you or the platform;
# - choose groups that nobody can be picked out of, even by subtraction;
# - set how long each thing is kept, the trace of these lessons included;
# - write rules for the staff that protect customers, colleagues and secrets, and leave people free to speak.
#
# No code is needed. The exercises take 30 minutes more. Lessons 10 to 13 show what profiles give away; none of them is required. Nothing here is legal advice: it is what to ask, and what to bring to whoever gives that advice.

# %% [markdown] tags=["lang-fr", "objective"] pair="14-02" source_hash="5a5dc6e58e46"
# **En 50 minutes, vous saurez**
#
# - trier un fichier selon ce à quoi chaque ligne peut servir, et dire qui est engagé, vous ou la plateforme ;
# - choisir des groupes dont on ne peut isoler personne, même par soustraction ;
# - fixer combien de temps garder chaque chose, y compris la trace de ces leçons ;
# - écrire pour le personnel des règles qui protègent la clientèle, les collègues et les secrets, et laissent chacun libre de parler.
#
# Aucun code n'est nécessaire. Les exercices demandent 30 minutes de plus. Les leçons 10 à 13 montrent ce que livrent les profils ; aucune n'est obligatoire. Rien ici n'est un avis juridique : c'est ce qu'il faut demander, et ce qu'il faut apporter à qui donne ces avis.

# %% tags=["parameters"]
lang = "en"
client = "bakery"

# %%
import datetime

from toolkit import answers, data, figures, records, text, widgets
from toolkit.lessons import learn
from toolkit.privacy import policy, risk

owner = records.read(client)
facts = data.load()
locale = text.locale_of(lang, owner.country)
today = datetime.date(2026, 11, 22)

# %% [markdown] tags=["lang-en", "quiz"] pair="14-03"
# ## Warm-up
#
# Three questions from earlier lessons, two minutes in all. A wrong answer is told why, and costs nothing. If you want to find your place again from one lesson to the next, choose a pseudonym first. Today, that little file is also one of our cases.

# %% [markdown] tags=["lang-fr", "quiz"] pair="14-03" source_hash="defc8821c31b"
# ## Échauffement
#
# Trois questions tirées de leçons précédentes, deux minutes en tout. Si la réponse est fausse, on vous dit pourquoi, et cela ne coûte rien. Pour retrouver d'une leçon à l'autre où vous en êtes, choisissez d'abord un pseudonyme. Aujourd'hui, ce petit fichier est aussi l'un de nos cas.

# %%
learn.trace.panel(lang)

# %% tags=["quiz"]
learn.quiz("01_one_hour_for_firms", lang=lang)

# %% tags=["quiz"]
learn.quiz("04_what_to_measure", lang=lang)

# %% tags=["quiz"]
learn.quiz("05_sheets_sent", lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="14-04"
# ## Predict first
#
# The bakery wants a network to show its posts to people it knows. For that, the network asks for their addresses. Here is the whole file:
#
# | lines | where they come from | what people were told |
# | --- | --- | --- |
# | 260 | a draw, spring 2019 | to draw a winner |
# | 330 | the loyalty card | to count your points |
# | 190 | one box ticked at the counter, 2025 | to receive our news by e-mail |
# | 40 | both boxes ticked, 2025 | the news; and your address goes to a network, which shows you our posts |
# | 120 | copied from open Instagram profiles | nothing |
# | 60 | switchboards of firms | nothing is due to a switchboard |
#
# How many of the 1,000 lines may be sent? Write a number before you read on.

# %% [markdown] tags=["lang-fr", "predict"] pair="14-04" source_hash="51c604108f6f"
# ## D'abord, votre pronostic
#
# La boulangerie voudrait qu'un réseau montre ses publications à des gens qu'elle connaît. Pour cela, le réseau demande leurs adresses. Voici tout le fichier :
#
# | lignes | d'où elles viennent | ce qui a été dit aux gens |
# | --- | --- | --- |
# | 260 | un tirage au sort, printemps 2019 | pour tirer un nom |
# | 330 | la carte de fidélité | pour compter vos points |
# | 190 | une case cochée au comptoir, 2025 | pour recevoir notre lettre d'information |
# | 40 | les deux cases cochées, 2025 | la lettre ; et votre adresse va à un réseau, qui vous montre nos publications |
# | 120 | copiées sur des profils Instagram ouverts | rien |
# | 60 | standards d'entreprises | rien n'est dû à un standard |
#
# Sur les 1 000 lignes, combien peuvent être envoyées ? Écrivez un nombre avant de lire la suite.

# %% tags=["predict"]
learn.predict("14_network", lang=lang, unit="")

# %% [markdown] tags=["lang-en", "worked"] pair="14-05"
# ## A worked example: three questions a line
#
# **Does it speak of a person?** The 60 switchboards do not. A name with a job and a work address does. That leaves 940.
#
# **What were these people told, and asked?** Not “did they ever say yes”, but “did they say yes to this”. The 330 of the card gave an address to have points counted. The 190 agreed to a letter. The 260 of the draw agreed to something that ended in 2019. Forty were asked the very question, in words that name a network, and ticked the box.
#
# **Do they know that they are in the file?** The 120 copied one evening do not. They are owed a word, whatever happens next.

# %% [markdown] tags=["lang-fr", "worked"] pair="14-05" source_hash="973e6e502524"
# ## Un exemple résolu : trois questions par ligne
#
# **Parle-t-elle d'une personne ?** Les 60 standards, non. Un nom avec un emploi et une adresse de travail, oui. Il reste 940 lignes.
#
# **Qu'a-t-on dit et demandé à ces gens ?** Non pas « ont-ils dit oui un jour », mais « ont-ils dit oui à ceci ». Les 330 de la carte ont donné une adresse pour que leurs points soient comptés. Les 190 ont accepté une lettre. Les 260 du tirage ont accepté quelque chose qui s'est terminé en 2019. À quarante, on a posé la question même, en des mots qui nomment un réseau, et la case a été cochée.
#
# **Savent-ils qu'ils sont dans le fichier ?** Les 120 copiés un soir ne le savent pas. On leur doit un mot, quoi qu'il arrive ensuite.

# %% tags=["worked"]
found = answers.purposes()
learn.reveal("14_network", found.serves["network"], lang=lang)
figures.show(
    figures.purposes.draw(found, locale),
    finding=figures.purposes.finding(found, locale),
    table=figures.purposes.table(found, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en", "check"] pair="14-06"
# Three ideas come up at this point, and none changes the bar at the top.
#
# - *“Their profiles are open.”* Open to read is not free to keep.
# - *“We send them hashed.”* The network hashes its own members' addresses the same way and knows each one again: that is what the sending is for.
# - *“They said yes to the draw.”* For the draw.
#
# What does change it is cheap: a second box at the counter, in plain words, apart from the first.
#
# ## Your turn, with gaps
#
# A florist's file: 180 addresses of an old draw, 260 of the card, 120 who ticked the news only, 50 who ticked both boxes, 16 who ticked the network's box only. Since then, 6 people have taken that second yes back.
#
# - Asked about the network, and ticked: 50 + 16 = how many?
# - Less those who took it back: **your number**.

# %% [markdown] tags=["lang-fr", "check"] pair="14-06" source_hash="b3030124a605"
# Trois idées viennent à ce moment-là, et aucune ne change la barre du haut.
#
# - *« Leurs profils sont ouverts. »* Ce que tout le monde peut lire, on n'est pas libre de le garder.
# - *« Nous envoyons des adresses hachées. »* Le réseau hache de même celles de ses membres et les reconnaît une à une : l'envoi sert à cela.
# - *« Ils ont dit oui au tirage. »* Au tirage.
#
# Ce qui la change ne coûte presque rien : une seconde case au comptoir, en mots simples, à part de la première.
#
# ## À vous, avec des blancs à remplir
#
# Le fichier d'une fleuriste : 180 adresses d'un ancien tirage, 260 de la carte, 120 avec la seule case de la lettre, 50 avec les deux cases, 16 avec la seule case du réseau. Depuis, 6 personnes ont retiré ce second oui.
#
# - À qui l'on a parlé du réseau, et qui a coché : 50 + 16 = combien ?
# - Moins les personnes qui l'ont retiré : **votre nombre**.

# %% tags=["check"]
learn.check("14_florist", lang=lang)

# %% [markdown] tags=["lang-en"] pair="14-07"
# The exercises of this lesson (folder `exercises`, 30 minutes) start from there, each with three hints.
#
# **Who says so?** It depends on where the client is, and on what was read for these lessons; each article stands in `data/law.csv` with the day on which its text was last checked.
#
# - *European Union.* Data serve the purpose they were collected for, no longer than it takes (GDPR, articles 5(1)(b) and 5(1)(e)). Whoever copies data from elsewhere tells each person, with the source, within a month at the latest (14). Anybody may object to direct marketing, without giving a reason (21). Who opens a page on a network answers for its visitors' data together with the network: the Court of Justice said so in 2018 (C-210/16), so it concerns every client.
# - *France.* Sending a customer list to a network, hashed or not, takes a consent given for that, at collection: the CNIL fined a company €3.5 million over it in December 2025 (SAN-2025-017). A year before, it had fined another €240,000 over contact details gathered on LinkedIn, some of them from people who had limited who could see them (SAN-2024-020).
# - *Québec.* There is no “legitimate interest” there: a purpose, what that purpose needs, and a consent or one of a few exceptions (Act respecting the protection of personal information in the private sector, sections 4, 5 and 12). Before information leaves Québec, an assessment, then a written agreement (17): any upload to a network leaves Québec. Once the purpose is achieved, it is destroyed, or anonymised, which means more than taking names away (23).
#
# **You, or the platform?** A course text says that a business account chooses whom to reach, by interests and regions. It still does, with limits that bind the network: in the Union, no advertisement by profiling on health, belief or origin (DSA, 26(3)), none by profiling for somebody known to be a minor (28(2)). You cannot breach that rule; for you it means that the option does not exist, and that an interest which stands in for it comes to the same. Regions, hours and subjects remain, and they need nobody's file.

# %% [markdown] tags=["lang-fr"] pair="14-07" source_hash="65b7b9e5f03b"
# Les exercices de cette leçon (dossier `exercises`, 30 minutes) partent de là, chacun avec trois indices.
#
# **Qui le dit ?** Cela dépend de l'endroit où est le client, et de ce qui a été lu pour ces leçons ; chaque article figure dans `data/law.csv`, avec le jour où son texte a été vérifié.
#
# - *Union européenne.* Une donnée sert à ce pour quoi elle a été recueillie, pas plus longtemps qu'il ne faut (RGPD, articles 5(1)(b) et 5(1)(e)). Qui copie des données prises ailleurs prévient chaque personne, avec la source, dans le mois au plus tard (14). Toute personne peut s'opposer à la prospection, sans donner de raison (21). Qui ouvre une page sur un réseau répond des données de ses visiteurs avec le réseau : la Cour de justice l'a dit en 2018 (C-210/16), et cela concerne donc tous les clients.
# - *France.* Envoyer une liste de clients à un réseau, hachée ou non, demande un consentement donné pour cela, à la collecte : la CNIL a infligé pour cette raison une amende de 3,5 millions d'euros en décembre 2025 (SAN-2025-017). Un an plus tôt, une autre, de 240 000 €, pour des coordonnées recueillies sur LinkedIn, dont celles de gens qui en avaient restreint l'accès (SAN-2024-020).
# - *Québec.* Il n'y a pas là d'« intérêt légitime » : une finalité, ce que cette finalité demande, et un consentement ou l'une des rares exceptions (Loi sur la protection des renseignements personnels dans le secteur privé, articles 4, 5 et 12). Avant qu'un renseignement quitte le Québec, une évaluation, puis un accord écrit (17) : tout envoi à un réseau quitte le Québec. Une fois la finalité accomplie, on détruit, ou l'on anonymise, ce qui demande plus que d'ôter les noms (23).
#
# **Vous, ou la plateforme ?** Un texte du cours dit qu'un compte d'entreprise choisit qui toucher, par centres d'intérêt et par régions. C'est encore vrai, avec des limites qui engagent le réseau : dans l'Union, pas de publicité par profilage sur la santé, les croyances ou l'origine (DSA, 26(3)), ni par profilage pour une personne dont on sait qu'elle est mineure (28(2)). Vous ne pouvez pas enfreindre cette règle ; pour vous, elle signifie que l'option n'existe pas, et qu'un centre d'intérêt qui en tient lieu revient au même. Restent les régions, les heures et les sujets, qui ne demandent le fichier de personne.

# %% [markdown] tags=["lang-en", "predict"] pair="14-08"
# ## Large groups that differ by one
#
# Counting is gentler than sending: “how many card holders live here?” names nobody. The tool in front of you refuses any group under 20 people. It lets you include one group and leave another out. The card knows the area (five of them), the sex and the year of birth of 330 invented holders.
#
# Everybody: 330. Everybody but the women of one area born in 1957: 329. Both are far above 20. How many of the 330 can be singled out that way? Predict before you go on.

# %% [markdown] tags=["lang-fr", "predict"] pair="14-08" source_hash="8287000eba4d"
# ## De grands groupes, à une personne près
#
# Compter est plus doux qu'envoyer : « combien de porteurs de la carte habitent ici ? » ne nomme personne. L'outil que vous avez devant vous refuse tout groupe de moins de 20 personnes. Il permet d'inclure un groupe et d'en exclure un autre. La carte connaît le quartier (il y en a cinq), le sexe et l'année de naissance de 330 porteurs inventés.
#
# Tout le monde : 330. Tout le monde sauf les femmes d'un quartier nées en 1957 : 329. Les deux dépassent largement 20. Combien des 330 peut-on isoler ainsi ? Faites un pronostic avant de continuer.

# %% tags=["predict"]
learn.predict("14_alone", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="14-09"
# Whoever is alone with an area, a sex and a year of birth is the whole difference between two large groups:

# %% [markdown] tags=["lang-fr"] pair="14-09" source_hash="e72eec47271e"
# Qui est seul avec son quartier, son sexe et son année de naissance est à soi seul la différence entre deux grands groupes :

# %%
cut = answers.groups()
learn.reveal("14_alone", cut.alone, lang=lang, unit="people")
figures.show(
    figures.groups.draw(cut, locale),
    finding=figures.groups.finding(cut, locale),
    table=figures.groups.table(cut, locale),
    lang=lang,
    titled=True,
)

# %% [markdown] tags=["lang-en"] pair="14-10"
# Half of the list, with a tool that never showed a group under 329. And whatever else the tool tells of the two groups, how many buy gluten-free bread, say, it tells of that one person.
#
# So the smallest size protects differences or it protects nobody. Ask it of every piece that the groups cut out together: each must hold nobody, or enough people. That is done with broader cuts, not with a larger number at the door. With bands of nine years, no area, no sex and no band holds fewer than 30 people, and 8 people still stand alone.
#
# ## Move the cuts yourself
#
# Find three ways of cutting this list that leave 20 people or more in every piece. Which costs the shop least of what it wanted to know?

# %% [markdown] tags=["lang-fr"] pair="14-10" source_hash="0bcff15172ae"
# La moitié de la liste, avec un outil qui n'a jamais montré de groupe de moins de 329. Et tout ce que l'outil dit d'autre des deux groupes, par exemple combien achètent du pain sans gluten, il le dit de cette seule personne.
#
# La taille minimale protège donc les différences, ou elle ne protège personne. Exigez-la de chaque morceau que les groupes découpent ensemble : chacun doit ne compter personne, ou assez de monde. On y arrive par des découpages plus larges, non par un plus grand nombre à la porte. Avec des tranches de neuf ans, aucun quartier, aucun sexe, aucune tranche ne compte moins de 30 personnes, et 8 personnes restent seules.
#
# ## À vous de découper
#
# Trouvez trois façons de découper cette liste qui laissent au moins 20 personnes dans chaque morceau. Laquelle coûte à la boutique le moins de ce qu'elle voulait savoir ?

# %%
widgets.groups(owner, facts, lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="14-11"
# A single age band and up to four areas; bands of 32 years and two areas; bands of 21 years and the whole town. A number is evidence here, never a permission: 20 is no magic size, and a group of 20 still says what its members have in common.
#
# ## How long? Our own trace as the case
#
# Every line needs an end: a date or an event, and somebody whose job it is. The bakery's plan, which is its own choice and not a law: a draw's addresses go three months after the draw, a card three years after the last purchase, the letter as soon as somebody says stop. By that plan the 260 of 2019 should have been gone for seven years.
#
# Now a file about **you**. If you chose a pseudonym, each question you tried left a line in a file beside this notebook. A copy may go to your teacher, if you hand it over, for one use: the report that tells which slips the class should talk about. Suppose 24 of you did, each under an animal's name. You sat beside somebody and saw what three answers showed: right, a named slip, another slip, or nothing. Of the 24 traces, how many are the only one with their three answers, so that whoever saw them knows which animal it is?

# %% [markdown] tags=["lang-fr", "predict"] pair="14-11" source_hash="cbecc9c1e57a"
# Une seule tranche d'âge et jusqu'à quatre quartiers ; des tranches de 32 ans et deux quartiers ; des tranches de 21 ans et la ville entière. Un nombre est ici un indice, jamais une autorisation : 20 n'est pas une taille magique, et un groupe de 20 dit encore ce que ses membres ont en commun.
#
# ## Combien de temps ? Notre propre trace comme cas
#
# Chaque ligne a besoin d'une fin : une date ou un événement, et quelqu'un dont c'est la tâche. Le plan de la boulangerie, qui est son choix et non une loi : les adresses d'un tirage disparaissent trois mois après, une carte trois ans après le dernier achat, la lettre dès que quelqu'un dit stop. Selon ce plan, les 260 de 2019 devraient avoir disparu depuis sept ans.
#
# Voici maintenant un fichier sur **vous**. Si vous avez choisi un pseudonyme, chaque question essayée a laissé une ligne dans un fichier à côté de ce carnet. Une copie peut aller à votre enseignante ou à votre enseignant, si vous la remettez, pour un seul usage : le bilan qui dit de quelles confusions la classe devrait parler. Supposons que 24 d'entre vous l'aient fait, chacun sous un nom d'animal. Vous étiez à côté de quelqu'un et avez vu ce qu'ont montré trois réponses : juste, une confusion nommée, une autre, ou rien. Sur les 24 traces, combien sont les seules à porter leurs trois réponses, si bien que qui les a vues sait de quel animal il s'agit ?

# %% tags=["predict"]
learn.predict("14_recognised", lang=lang, unit="people")

# %% [markdown] tags=["lang-en"] pair="14-12"
# Three questions with four outcomes each make 4 x 4 x 4 = 64 ways to answer. If all were equally likely, you would be alone with yours when none of the other 23 fell on it. Real answers crowd on the common slips, so fewer are alone; more than three questions, and more are. The cell counts them for one question to five:

# %% [markdown] tags=["lang-fr"] pair="14-12" source_hash="fd249201775d"
# Trois questions à quatre issues font 4 x 4 x 4 = 64 façons de répondre. Si toutes étaient aussi probables, vous seriez seul avec la vôtre dès qu'aucun des 23 autres n'y tombe. Les vraies réponses se pressent sur les confusions courantes, donc moins de gens sont seuls ; avec plus de trois questions, davantage. La cellule les compte pour une à cinq questions :

# %%
alone = 24 * risk.expected_unique_share(24, [4, 16, 64, 256, 1024])
learn.reveal("14_recognised", round(float(alone[2])), lang=lang, unit="people")
[round(float(people)) for people in alone]

# %% [markdown] tags=["lang-en"] pair="14-13"
# About 17 of 24 with three answers, 22 with four: a pseudonym is a name that some can read. So the trace is personal data, and the same three questions are asked of it. What it holds:

# %% [markdown] tags=["lang-fr"] pair="14-13" source_hash="701894f863d0"
# Environ 17 sur 24 avec trois réponses, 22 avec quatre : un pseudonyme est un nom que certains savent lire. La trace est donc une donnée personnelle, et on lui pose les trois mêmes questions. Ce qu'elle contient :

# %%
learn.trace.keys(lang)

# %% [markdown] tags=["lang-en"] pair="14-14"
# - **For whom?** For you, on your machine. Nothing is sent. A teacher has a copy only if you give one, apart from graded work, and the report hides every group under five, and those that subtraction would give away.
# - **Does it need all that?** No, and we would rather say it than hide it: the report reads neither the time nor the hints, and the number of the lesson stands twice. A minute would do where we write a second. What you answer is never written, only what it showed; a number that you predicted is.
# - **How long?** Yours, as long as you like: read it, copy it, erase it, with the buttons at the top. The teacher's copies until the report is made; the guide says so. Nothing erases them by itself, which is the hole in our plan: a name and a date in a calendar, or it stays.
#
# Your trace of today, if you began one:

# %% [markdown] tags=["lang-fr"] pair="14-14" source_hash="1765e413a356"
# - **Pour qui ?** Pour vous, sur votre machine. Rien n'est envoyé. L'enseignant n'a une copie que si vous la donnez, à part des travaux notés, et le bilan cache tout groupe de moins de cinq, ainsi que ceux qu'une soustraction trahirait.
# - **Faut-il tout cela ?** Non, et nous aimons mieux le dire que le cacher : le bilan ne lit ni l'heure ni les indices, et le numéro de la leçon y est deux fois. La minute suffirait là où nous écrivons la seconde. Ce que vous répondez n'est jamais écrit, seulement ce que cela a montré ; le nombre d'un pronostic l'est.
# - **Combien de temps ?** La vôtre, tant qu'il vous plaira : lisez-la, copiez-la, effacez-la, avec les boutons du haut. Les copies de l'enseignant, jusqu'à ce que le bilan soit fait ; le guide le dit. Rien ne les efface tout seul, et c'est le trou de notre plan : un nom et une date dans un calendrier, ou elles restent.
#
# Votre trace d'aujourd'hui, si vous en avez commencé une :

# %%
learn.trace.show(lang=lang)

# %% [markdown] tags=["lang-en", "predict"] pair="14-15"
# ## Who speaks for the firm, and what is protected?
#
# Customers are not the only people in the story. A course text asks firms for policies: when staff must say who they work for, what may be shared, so as to avoid legal trouble and embarrassment. It leaves out what a policy may not do. Here is one, invented, found in a drawer of the bakery. Each clause sounds firm. Some leave a hole, some contradict another, some ask too much of people. How many faults does it have?

# %% [markdown] tags=["lang-fr", "predict"] pair="14-15" source_hash="c42ede3329ae"
# ## Qui parle au nom de l'entreprise, et qu'est-ce qui est protégé ?
#
# Les clients ne sont pas les seules personnes de l'histoire. Un texte du cours demande aux entreprises des règles : quand le personnel doit dire pour qui il travaille, ce qui peut être partagé, afin d'éviter ennuis de droit et embarras. Il ne dit pas ce qu'une règle n'a pas le droit de faire. En voici une, inventée, trouvée dans un tiroir de la boulangerie. Chaque article a l'air solide. Certains laissent un trou, certains en contredisent un autre, certains demandent trop aux gens. Combien y a-t-il de défauts ?

# %% tags=["predict"]
draft = answers.policy(owner, policy.DRAWER, today=today)
learn.predict("14_faults", lang=lang, unit="")
figures.listed(
    figures.policy.clauses(draft, locale),
    caption=text.say("policy.caption", locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="14-16"
# Read it as three people would: a customer on a bad evening, whoever sells bread here, and whoever must answer at 9 pm. What is wrong, clause by clause:

# %% [markdown] tags=["lang-fr"] pair="14-16" source_hash="4b2e53b16024"
# Lisez-le comme le feraient trois personnes : un client un mauvais soir, celle qui vend le pain, et celle ou celui qui doit répondre à 21 h. Ce qui ne va pas, article par article :

# %%
learn.reveal("14_faults", len(draft.faults), lang=lang)
figures.listed(
    figures.policy.table(draft, locale, facts),
    caption=figures.policy.finding(draft, locale),
    lang=lang,
)

# %% [markdown] tags=["lang-en"] pair="14-17"
# Nine: three holes, three contradictions, three excesses. The worst is the third clause. It means to protect secrets and forbids a saleswoman to say that her rota changed; working conditions are what a policy may least silence. Meanwhile nothing protects the customers, whose orders anybody could post.
#
# **What the law adds, by place.** In France, what restricts people's freedoms must be justified by the work and in proportion (Labour Code, L1121-1); rules that carry sanctions go before the staff's representatives, the CSE, and into the règlement intérieur (L1321-4); advice without sanctions does not have to. A paid post says so (loi 2023-451). In Québec, staff owe loyalty and confidentiality, for a reasonable time after they leave too, and other people's privacy always (C.c.Q., 2088); they have freedom of expression (Charter, section 3). A policy says what that means on networks; it invents neither.
#
# That leaves the staff's own data: the hours and posts of one person are a file too, and lesson 05 said from how many people on they may be shown.
#
# ## Put it right
#
# Start from the drawer, from an empty page or from the draft that we would defend, and change one clause at a time. What comes out is a draft to be validated: by the staff, then by somebody who knows the law of work.

# %% [markdown] tags=["lang-fr"] pair="14-17" source_hash="391e87b109ee"
# Neuf : trois trous, trois contradictions, trois excès. Le pire est le troisième article. Il veut protéger des secrets et interdit à une vendeuse de dire que ses horaires ont changé ; les conditions de travail sont ce qu'une règle peut le moins faire taire. Pendant ce temps, rien ne protège la clientèle, dont n'importe qui pourrait publier les commandes.
#
# **Ce que le droit ajoute, selon l'endroit.** En France, ce qui restreint les libertés doit être justifié par la tâche et proportionné (Code du travail, L1121-1) ; des règles assorties de sanctions passent devant les représentants du personnel, le CSE, et relèvent du règlement intérieur (L1321-4) ; des conseils sans sanctions n'y sont pas tenus. Une publication payée le dit (loi 2023-451). Au Québec, le personnel doit loyauté et confidentialité, un temps raisonnable après son départ aussi, et toujours quand il s'agit de la vie privée d'autrui (C.c.Q., 2088) ; il a la liberté d'expression (Charte, article 3). Une règle dit ce que cela veut dire sur les réseaux ; elle n'invente ni l'un ni l'autre.
#
# Restent les données du personnel lui-même : les heures et les publications d'une personne sont un fichier aussi, et la leçon 05 a dit à partir de combien de gens on peut les montrer.
#
# ## Corrigez-le
#
# Partez du tiroir, d'une page blanche ou du projet que nous défendrions, et changez un article à la fois. Ce qui en sort est un projet à valider : par le personnel, puis par quelqu'un qui connaît le droit du travail.

# %%
widgets.policy(owner, facts, lang=lang, today=today)

# %% [markdown] tags=["lang-en"] pair="14-18"
# ## The checklist to leave with
#
# All of it on one list, for the country of the client: what to do, which text asks for it, whom it binds, when that text was last read. Tick what the client does; lines that do not concern it go. Beside some of them stand numbers computed on an invented table, because three questions of privacy law are counted: can somebody be singled out, can two files be joined, can something be inferred? The numbers answer in part. They are evidence, and no number says that you are within the law.

# %% [markdown] tags=["lang-fr"] pair="14-18" source_hash="76bad7b52a0b"
# ## La liste à emporter
#
# Tout cela sur une seule liste, pour le pays du client : que faire, quel texte le demande, qui il engage, quand ce texte a été lu. Cochez ce que fait le client ; les lignes qui ne le concernent pas s'en vont. À côté de certaines se trouvent des nombres calculés sur un tableau inventé, parce que trois questions de ce droit se comptent : peut-on isoler quelqu'un, rapprocher deux fichiers, déduire quelque chose ? Les nombres y répondent en partie. Ce sont des indices, et aucun nombre ne dit que vous êtes dans les règles.

# %%
widgets.checklist(owner, facts, lang=lang, today=today)

# %% [markdown] tags=["lang-en", "quiz"] pair="14-19"
# With a client, expect many lines to end in “to do”: that is a good meeting. The answers can be taken as a file, and `toolkit checklist bakery` writes the list, the retention plan and the draft of the rules as a document to leave.
#
# ## Five questions
#
# Every option has its sentence: read all of them once you have chosen.

# %% [markdown] tags=["lang-fr", "quiz"] pair="14-19" source_hash="1001dec01c65"
# Avec un client, attendez-vous à ce que bien des lignes finissent sur « à faire » : c'est une bonne réunion. Les réponses s'emportent en fichier, et `toolkit checklist bakery` écrit la liste, le plan de conservation et le projet de règles, en un document à laisser.
#
# ## Cinq questions
#
# Chaque option a sa phrase : lisez-les toutes une fois que vous avez choisi.

# %% tags=["quiz"]
learn.quiz("14_fill_the_audience", lang=lang)

# %% tags=["quiz"]
learn.quiz("14_whose_page", lang=lang)

# %% tags=["quiz"]
learn.quiz("14_two_counts", lang=lang)

# %% tags=["quiz"]
learn.quiz("14_fox", lang=lang)

# %% tags=["quiz"]
learn.quiz("14_rota", lang=lang)

# %%
learn.calibration(lang)

# %% [markdown] tags=["lang-en"] pair="14-20"
# ## To keep
#
# - Three questions a line: a person? told and asked, for this use? aware of being there? Of 1,000 lines, 40 passed for the network.
# - Open to read is not free to use, hashed is not anonymous, a yes is neither for everything nor for ever.
# - What binds the platform is, for you, an option that does not exist. What binds you stays yours, whatever the platform offers.
# - A smallest size protects differences or nobody: two groups of 330 and 329 are one person.
# - Each line has an end, a date and a name beside it. A pseudonym is a name that some can read.
# - Rules for the staff name what is protected and leave the rest free, working conditions first.
# - A number is evidence, a tick is yours, a draft is to be validated. Nothing here is legal advice.
#
# ## What would change this answer
#
# - The client's country. The list of the bakery is that of the Union and France; move the record to Québec and other lines appear; elsewhere there is no list here, and that is no permission.
# - The form itself: ask the second question from tomorrow on, and in a year the first bar is no longer 40.
# - A text that has changed since it was read. A line read over twelve months ago says so; a line that we know from summaries only says that too.
# - Your own table in place of the invented one: the groups that are safe there are not those that are safe here.
#
# ## Sources
#
# Texts of law: each article with its date, whom it binds, where and when its text was read, and whether it was read itself or in summaries only, in `data/law.csv`; sources in `data/sources.csv`. Among them: Regulation (EU) 2016/679, articles 5, 14 and 21; Court of Justice, C-210/16, 2018; Regulation (EU) 2022/2065, articles 26 and 28; CNIL, SAN-2025-017 of 30 December 2025, seen in agreeing summaries, and SAN-2024-020 of 5 December 2024; loi 2023-451; Labour Code, L1121-1 and L1321-4; Québec, the Act respecting the protection of personal information in the private sector, sections 4, 5, 12, 17 and 23; C.c.Q., 2088; Charter of human rights and freedoms, section 3. The share alone with their answers: Golle, Revisiting the uniqueness of simple demographics in the US population, 2006, whose reasoning is used here with 64 ways to answer. The bakery, its file, its card holders and the draft are invented, from a seed; three months and three years are choices of ours. The claims met here are those of two of the four course texts, 001 (policies) and 002 (business accounts choose whom to reach by interests and regions).

# %% [markdown] tags=["lang-fr"] pair="14-20" source_hash="b60308e18034"
# ## À retenir
#
# - Trois questions par ligne : une personne ? prévenue et consultée, pour cet usage ? au courant d'y être ? Sur 1 000 lignes, 40 ont passé pour le réseau.
# - Lisible par tous n'est pas libre d'emploi, haché n'est pas anonyme, un oui ne vaut ni pour tout ni pour toujours.
# - Ce qui engage la plateforme est, pour vous, une option qui n'existe pas. Ce qui vous engage reste à vous, quoi que la plateforme propose.
# - Une taille minimale protège les différences, ou personne : deux groupes de 330 et de 329 font une personne.
# - Chaque ligne a une fin, une date et un nom à côté. Un pseudonyme est un nom que certains savent lire.
# - Des règles pour le personnel nomment ce qui est protégé et laissent le reste libre, à commencer par les conditions de travail.
# - Un nombre est un indice, une coche est la vôtre, un projet est à valider. Rien ici n'est un avis juridique.
#
# ## Ce qui changerait la réponse
#
# - Le pays du client. La liste de la boulangerie est celle de l'Union et de la France ; déplacez la fiche au Québec, et d'autres lignes apparaissent ; ailleurs il n'y a pas de liste ici, et ce n'est pas une autorisation.
# - Le formulaire lui-même : posez la seconde question dès demain, et dans un an la première barre ne sera plus à 40.
# - Un texte qui a changé depuis qu'il a été lu. Une ligne lue il y a plus de douze mois le dit ; une ligne que nous ne connaissons que par des résumés le dit aussi.
# - Votre propre tableau à la place de celui qui est inventé : les groupes sûrs là-bas ne sont pas ceux d'ici.
#
# ## Sources
#
# Textes de droit : chaque article avec sa date, qui il engage, où et quand son texte a été lu, et s'il l'a été lui-même ou par des résumés seulement, dans `data/law.csv` ; les sources dans `data/sources.csv`. Parmi eux : règlement (UE) 2016/679, articles 5, 14 et 21 ; Cour de justice, C-210/16, 2018 ; règlement (UE) 2022/2065, articles 26 et 28 ; CNIL, SAN-2025-017 du 30 décembre 2025, vue dans des résumés qui concordent, et SAN-2024-020 du 5 décembre 2024 ; loi 2023-451 ; Code du travail, L1121-1 et L1321-4 ; Québec, Loi sur la protection des renseignements personnels dans le secteur privé, articles 4, 5, 12, 17 et 23 ; C.c.Q., 2088 ; Charte des droits et libertés de la personne, article 3. La part de gens seuls avec leurs réponses : Golle, Revisiting the uniqueness of simple demographics in the US population, 2006, dont le raisonnement est repris ici avec 64 façons de répondre. La boulangerie, son fichier, ses porteurs de carte et le projet sont inventés, à partir d'une graine ; trois mois et trois ans sont nos propres choix. Les affirmations traitées ici sont celles de deux des quatre textes du cours, 001 (des règles) et 002 (les comptes d'entreprise choisissent qui toucher par centres d'intérêt et par régions).
