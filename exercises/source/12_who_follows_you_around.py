# %% [markdown] tags=["lang-en"] pair="12-e1"
# # Who follows you around: seven exercises
#
# About 30 minutes. Put your number, or your letter, in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from, and under each check three hints wait, to be opened one at a time. The seventh exercise is for those who like code; nobody needs it.

# %% [markdown] tags=["lang-fr"] pair="12-e1" source_hash="faa72aeb7eb3"
# # Qui vous suit à la trace : sept exercices
#
# Environ 30 minutes. Mettez votre nombre, ou votre lettre, à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient ; sous chacune, trois indices s'ouvrent un à un. Le septième exercice est pour ceux qui aiment le code ; personne n'en a besoin.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="12-e2"
# ## 1. The weather, and those who look at it
#
# A weather service lends its little map to other sites, with its pixel in it: 4% of all sites carry it. He opens 30 different sites in a month. **What is the chance, in percent, that the pixel meets him at least once?**

# %% [markdown] tags=["lang-fr"] pair="12-e2" source_hash="720625b9d6ec"
# ## 1. La météo, et ceux qui la regardent
#
# Un service météo prête sa petite carte à d'autres sites, avec son pixel dedans : 4 % de tous les sites la portent. Il ouvre 30 sites différents dans le mois. **Quelle est la chance, en pour cent, que le pixel le croise au moins une fois ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 70.6
# END SOLUTION

# %% tags=["check"]
learn.check("12_weather", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("12_weather", lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-e3"
# ## 2. The tents that come back
#
# A camping shop in Sherbrooke has 2,500 visitors on its page of tents. 40% of them keep the cookie of the pixel. Half of those are known again on another page. The shop wins 20% of the auctions held for them. **How many of the visitors see the tents again elsewhere?**

# %% [markdown] tags=["lang-fr"] pair="12-e3" source_hash="1d454510b040"
# ## 2. Les tentes qui reviennent
#
# Une boutique de camping de Sherbrooke a 2 500 visiteurs sur sa page de tentes. 40 % d'entre eux gardent le cookie du pixel. La moitié de ceux-là sont reconnus sur une autre page. La boutique gagne 20 % des enchères tenues pour eux. **Combien de visiteurs revoient les tentes ailleurs ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 2500 * 0.4 * 0.5 * 0.2
# END SOLUTION

# %% tags=["check"]
learn.check("12_chain_of_tents", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("12_chain_of_tents", lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-e4"
# ## 3. A profile that is right 95 times in 100
#
# A network has 50,000 members in a region, and 1,000 of them want a cruise. Their profiles say so for 80% of those who want one; for 95% of the others they rightly say no. Everybody whose profile says yes is put on a list. **What percentage of the people on the list wants a cruise?**

# %% [markdown] tags=["lang-fr"] pair="12-e4" source_hash="03f8edde9ff1"
# ## 3. Un profil juste 95 fois sur 100
#
# Un réseau compte 50 000 membres dans une région, et 1 000 d'entre eux veulent une croisière. Leur profil le dit pour 80 % de ceux qui en veulent une ; pour 95 % des autres, il dit à raison que non. Tous ceux dont le profil dit oui sont mis sur une liste. **Quel pourcentage des personnes de la liste veut une croisière ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 100 * 800 / (800 + 0.05 * 49000)
# END SOLUTION

# %% tags=["check"]
learn.check("12_cruise", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("12_cruise", lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-e5"
# ## 4. How much better is the list?
#
# A festival of old music may be shown to 80,000 people, 1,600 of whom it interests. The network sells a list of 4,000 people; 600 of them are interested. **How many times better than everybody does the list do?** Then say it again as somebody who is on the list.

# %% [markdown] tags=["lang-fr"] pair="12-e5" source_hash="da5bcdcd5eae"
# ## 4. De combien la liste est-elle meilleure ?
#
# Un festival de musique ancienne peut être montré à 80 000 personnes, dont 1 600 que cela intéresse. Le réseau vend une liste de 4 000 personnes ; 600 d'entre elles sont intéressées. **Combien de fois mieux que tout le monde la liste fait-elle ?** Redites-le ensuite comme quelqu'un qui figure sur la liste.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = (600 / 4000) / (1600 / 80000)
# END SOLUTION

# %% tags=["check"]
learn.check("12_festival", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("12_festival", lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-e6"
# ## 5. Who outclassed whom?
#
# In an invented country television takes €4 billion a year in advertising and the internet €6 billion: 30% of that on social networks, 45% beside searches. A paper writes that “targeted networks have outclassed television”. **When television takes €100, how many do social networks take?**

# %% [markdown] tags=["lang-fr"] pair="12-e6" source_hash="50561078c8b1"
# ## 5. Qui a surclassé qui ?
#
# Dans un pays inventé, la télévision reçoit 4 milliards d'euros de publicité par an et internet 6 milliards : 30 % de ceux-ci sur les réseaux sociaux, 45 % à côté des recherches. Un journal écrit que « les réseaux ciblés ont surclassé la télévision ». **Quand la télévision reçoit 100 €, combien en reçoivent les réseaux sociaux ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = 100 * (6 * 0.30) / 4
# END SOLUTION

# %% tags=["check"]
learn.check("12_beside_television", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("12_beside_television", lang=lang)

# %% [markdown] tags=["lang-en"] pair="12-e7"
# ## 6. Five ways to the same beach: a decision
#
# A travel agency in Lyon has €300 to find people in its region who would like the Caribbean. Five ways are on the table. The precision is the share of those shown who are interested.
#
# | | way | price of a thousand contacts | precision |
# | --- | --- | --- | --- |
# | A | show it to everybody in the region | €6 | 0.8% |
# | B | send the network the addresses of the newsletter's subscribers, hashed, and let it find people like them | €12 | 6% |
# | C | put the pixel on every page of the agency's site, also those on travelling with an illness, and start at once | €10 | 4% |
# | D | choose region and interests on the network's own screen, with no list | €8 | 2% |
# | E | buy a list of browsers known by their fingerprint, “without a cookie, so without consent” | €9 | 3% |
#
# Subscribers gave their address to receive the newsletter; nobody has been asked anything yet. **Which way do you choose?** Answer with a letter.

# %% [markdown] tags=["lang-fr"] pair="12-e7" source_hash="be07666c70a4"
# ## 6. Cinq chemins vers la même plage : une décision
#
# Une agence de voyages de Lyon a 300 € pour trouver, dans sa région, des gens que les Caraïbes tenteraient. Cinq moyens sont sur la table. La précision est la part de personnes intéressées parmi celles à qui l'on montre la publicité.
#
# | | moyen | prix de mille contacts | précision |
# | --- | --- | --- | --- |
# | A | la montrer à toute la région | 6 € | 0,8 % |
# | B | envoyer au réseau les adresses des abonnés à la lettre d'information, hachées, et lui faire chercher des gens qui leur ressemblent | 12 € | 6 % |
# | C | poser le pixel sur toutes les pages du site de l'agence, y compris celles sur les voyages avec une maladie, et commencer aussitôt | 10 € | 4 % |
# | D | choisir région et centres d'intérêt sur l'écran du réseau, sans aucune liste | 8 € | 2 % |
# | E | acheter une liste de navigateurs connus par leur empreinte, « sans cookie, donc sans consentement » | 9 € | 3 % |
#
# Les abonnés ont donné leur adresse pour recevoir cette lettre ; personne n'a encore été consulté sur rien. **Quel moyen choisissez-vous ?** Répondez par une lettre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_6 = "D"
# END SOLUTION

# %% tags=["check"]
learn.check("12_which_way", answer_6, lang=lang)

# %% tags=["hint"]
learn.hints("12_which_way", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="12-e8"
# Interested people for €300: A 400, B 1,500, C 1,200, D 750, E 1,000. B sends away addresses that were given for something else, and a hashed address is still recognised; C reads people's visits before asking, some of them about their health; E needs no cookie and still needs a yes. D remains, with 750. To discuss: what would the agency have to ask, where and in which words, so that next year B is open to it? And how many subscribers would say yes?

# %% [markdown] tags=["lang-fr", "solution"] pair="12-e8" source_hash="8d282ff97e4d"
# Personnes intéressées pour 300 € : A 400, B 1 500, C 1 200, D 750, E 1 000. B envoie des adresses données pour autre chose, et une adresse hachée se reconnaît encore ; C lit les visites des gens avant de demander, dont certaines sur leur santé ; E se passe de cookie, pas d'un oui. Reste D, avec 750. À discuter : que faudrait-il que l'agence demande, où et en quels mots, pour que B lui soit ouvert l'an prochain ? Et combien d'abonnés diraient oui ?

# %% [markdown] tags=["lang-en"] pair="12-e9"
# ## 7. For those who code: any list
#
# Write the function that says how many times better than everybody a list does. `right` is the number of interested people on it.

# %% [markdown] tags=["lang-fr"] pair="12-e9" source_hash="7fbe3e899a7c"
# ## 7. Pour qui code : n'importe quelle liste
#
# Écrivez la fonction qui dit combien de fois mieux que tout le monde fait une liste. `right` est le nombre de personnes intéressées qui y figurent.


# %% tags=["exercise", "code"]
def lift(people, interested, contacts, right):
    # BEGIN SOLUTION
    precision = right / contacts
    return precision / (interested / people)
    # END SOLUTION


# %% tags=["check", "code"]
learn.check("12_lift_function", lift, lang=lang)

# %% tags=["hint", "code"]
learn.hints("12_lift_function", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="12-e10"
# # A museum's list, step by step
#
# A museum may show its late opening to 40,000 people, 800 of whom it interests. A list of 1,500 people has 240 who are interested. How many times better than everybody does it do? **First, everybody**: the share that is interested.

# %% [markdown] tags=["lang-fr", "worked"] pair="12-e10" source_hash="609a8432c728"
# # La liste d'un musée, pas à pas
#
# Un musée peut montrer sa nocturne à 40 000 personnes, dont 800 qu'elle intéresse. Une liste de 1 500 personnes en compte 240 intéressées. Combien de fois mieux que tout le monde fait-elle ? **D'abord, tout le monde** : la part qui est intéressée.

# %% tags=["worked"]
everybody = 800 / 40000
everybody

# %% [markdown] tags=["lang-en", "worked"] pair="12-e11"
# **Then, the list**: its precision, the share of its people who are interested.

# %% [markdown] tags=["lang-fr", "worked"] pair="12-e11" source_hash="21dfd1a89f55"
# **Ensuite, la liste** : sa précision, la part de ses personnes qui sont intéressées.

# %% tags=["worked"]
# BEGIN SOLUTION
precision = 240 / 1500
# END SOLUTION

# %% [markdown] tags=["lang-en", "worked"] pair="12-e12"
# **Last, one over the other**: the lift. In the version with gaps, put your numbers, or the calculations, in place of `None`.

# %% [markdown] tags=["lang-fr", "worked"] pair="12-e12" source_hash="80962f6be31b"
# **Enfin, l'une divisée par l'autre** : le lift. Dans la version à compléter, mettez vos nombres, ou les calculs, à la place de `None`.

# %% tags=["worked"]
# BEGIN SOLUTION
times_better = precision / everybody
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("12_museum", times_better, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("12_museum", lang=lang)
