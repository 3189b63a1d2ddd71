# %% [markdown] tags=["lang-en"] pair="13-e1"
# # What they keep: six exercises
#
# About 30 minutes. Put your number, or your letter, in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from, and under each check three hints wait, to be opened one at a time. All people and firms here are invented; nobody needs an archive of their own. The sixth exercise is for those who like code; nobody needs it.

# %% [markdown] tags=["lang-fr"] pair="13-e1" source_hash="a6cd422e198b"
# # Ce qu'ils gardent : six exercices
#
# Environ 30 minutes. Mettez votre nombre, ou votre lettre, à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient ; sous chacune, trois indices s'ouvrent un à un. Les personnes et les entreprises sont toutes inventées ; personne n'a besoin de sa propre archive. Le sixième exercice est pour ceux qui aiment le code ; personne n'en a besoin.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="13-e2"
# ## 1. Five hundred pieces
#
# The archive of a teacher in Tours holds 500 pieces of data: 12 typed in the profile, 138 on friends, 60 on pages liked, 190 on visits to other sites, 80 on interests, 20 on segments. **What share of them did he never give to anybody, in percent?**

# %% [markdown] tags=["lang-fr"] pair="13-e2" source_hash="5ff38b7e3efe"
# ## 1. Cinq cents données
#
# L'archive d'un professeur de Tours contient 500 données : 12 tapées dans le profil, 138 sur des amis, 60 sur des pages aimées, 190 sur des visites à d'autres sites, 80 sur des centres d'intérêt, 20 sur des catégories publicitaires. **Quelle part n'en a-t-il jamais donnée à qui que ce soit, en pour cent ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 70
# END SOLUTION

# %% tags=["check"]
learn.check("13_sort_five_hundred", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("13_sort_five_hundred", lang=lang)

# %% [markdown] tags=["lang-en"] pair="13-e3"
# ## 2. How many firms?
#
# In the archive of a nurse in Gatineau, 85 firms uploaded a list with her on it, and 40 know that she visited their site. Fifteen stand on both lists. **How many different firms is that?**

# %% [markdown] tags=["lang-fr"] pair="13-e3" source_hash="d99b38037301"
# ## 2. Combien d'entreprises ?
#
# Dans l'archive d'une infirmière de Gatineau, 85 entreprises ont importé une liste où elle figure, et 40 savent qu'elle a visité leur site. Quinze sont dans les deux listes. **Combien cela fait-il d'entreprises différentes ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 110
# END SOLUTION

# %% tags=["check"]
learn.check("13_different_firms", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("13_different_firms", lang=lang)

# %% [markdown] tags=["lang-en"] pair="13-e4"
# ## 3. The shop's own name
#
# A cheese shop uploads the e-mail addresses of 1,500 customers, hashed, to show them an ad. The network recognises 60% of them. Of these, 5% ask for their archive in the years that follow. **How many people will read there that this shop uploaded a list with them on it?**

# %% [markdown] tags=["lang-fr"] pair="13-e4" source_hash="9e5e30554f95"
# ## 3. Le nom de la boutique
#
# Une fromagerie importe les adresses de 1 500 clients, hachées, pour leur montrer une publicité. Le réseau en reconnaît 60 %. Parmi ceux-là, 5 % demandent leur archive dans les années qui suivent. **Combien de personnes y liront que cette boutique a importé une liste où elles figurent ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 45
# END SOLUTION

# %% tags=["check"]
learn.check("13_your_name_read", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("13_your_name_read", lang=lang)

# %% [markdown] tags=["lang-en"] pair="13-e5"
# ## 4. A file to carry away
#
# A customer leaves a sports club's application for another one and asks for her data, to carry them there. The club holds 140 pieces that she gave, 230 that it saw her do, and 90 that it worked out from the rest. **How many pieces must the file hold?**

# %% [markdown] tags=["lang-fr"] pair="13-e5" source_hash="fb7c23e9693d"
# ## 4. Un fichier à emporter
#
# Une cliente quitte l'application d'un club de sport pour une autre et demande ses données, pour les y emporter. Le club détient 140 données qu'elle a fournies, 230 qu'il l'a vue faire, et 90 qu'il a déduites du reste. **Combien de données le fichier doit-il contenir ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = 370
# END SOLUTION

# %% tags=["check"]
learn.check("13_file_to_carry", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("13_file_to_carry", lang=lang)

# %% [markdown] tags=["lang-en"] pair="13-e6"
# ## 5. A customer lends her archive: a decision
#
# A florist wonders which of her competitors aim at her customers. One of them, a friend of the shop, lends her own archive to find out. Four things could be done with it:
#
# | | what | pieces it would give |
# | --- | --- | --- |
# | A | note the names of her friends who like garden pages, and invite them | 180 |
# | B | take the names out and give the file to the apprentices, as an example | 120 |
# | C | put the whole archive in a drawer, for next year's campaign | 90 |
# | D | count with her, on her screen, the florists that aim at her; write down the counts; leave the archive with her | 60 |
#
# **Which way gives the most, among those the florist may use?** Answer with a letter.

# %% [markdown] tags=["lang-fr"] pair="13-e6" source_hash="a99c85c5cfaa"
# ## 5. Une cliente prête son archive : une décision
#
# Une fleuriste se demande lesquels de ses concurrents visent sa clientèle. Une cliente, amie de la boutique, prête sa propre archive pour le savoir. On pourrait en faire quatre choses :
#
# | | quoi | données que cela donnerait |
# | --- | --- | --- |
# | A | noter les noms de ses amis qui aiment des pages de jardin, et les inviter | 180 |
# | B | ôter les noms et donner le fichier aux apprenties, comme exemple | 120 |
# | C | mettre toute l'archive dans un tiroir, pour la campagne de l'an prochain | 90 |
# | D | compter avec elle, sur son écran, les fleuristes qui la visent ; noter les comptes ; lui laisser l'archive | 60 |
#
# **Laquelle donne le plus, parmi celles que la fleuriste a le droit d'employer ?** Répondez par une lettre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = "D"
# END SOLUTION

# %% tags=["check"]
learn.check("13_customers_archive", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("13_customers_archive", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="13-e7"
# A uses people who lent nothing. B leaves every line in place: whoever knows the customer knows whose lines these are. C keeps what was lent for one question after it has been answered. D is left: 60. To discuss: what would the florist have to ask for, and of whom, to be allowed B?

# %% [markdown] tags=["lang-fr", "solution"] pair="13-e7" source_hash="28b5cec7070b"
# A se sert de gens qui n'ont rien prêté. B laisse toutes les lignes en place : qui connaît la cliente sait à qui sont ces lignes. C garde, une fois la réponse trouvée, ce qui a été prêté pour une question. Reste D : 60. À discuter : que devrait demander la fleuriste, et à qui, pour avoir le droit de faire B ?

# %% [markdown] tags=["lang-en"] pair="13-e8"
# ## 6. For those who code: firms counted once
#
# Write the function that gives the number of different firms from those that uploaded a list (`lists`), those whose site was visited (`visits`), and those that stand on both (`both`).

# %% [markdown] tags=["lang-fr"] pair="13-e8" source_hash="c5282f1dd50f"
# ## 6. Pour qui code : des entreprises comptées une fois
#
# Écrivez la fonction qui donne le nombre d'entreprises différentes à partir de celles qui ont importé une liste (`lists`), de celles dont le site a été visité (`visits`), et de celles qui sont dans les deux (`both`).


# %% tags=["exercise", "code"]
def different_firms(lists, visits, both):
    # BEGIN SOLUTION
    return lists + visits - both
    # END SOLUTION


# %% tags=["check", "code"]
learn.check("13_firms_function", different_firms, lang=lang)

# %% tags=["hint", "code"]
learn.hints("13_firms_function", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="13-e9"
# # From lines to firms, step by step
#
# In the archive of a gardener, 90 firms uploaded a list, 50 know that he visited their site, and 20 stand on both. How many different firms? **First, the sum**: every line, however often a firm stands there.

# %% [markdown] tags=["lang-fr", "worked"] pair="13-e9" source_hash="3a00f9d7c050"
# # Des lignes aux entreprises, pas à pas
#
# Dans l'archive d'un jardinier, 90 entreprises ont importé une liste, 50 savent qu'il a visité leur site, et 20 sont dans les deux listes. Combien d'entreprises différentes ? **D'abord, la somme** : toutes les lignes, même si une entreprise y est plusieurs fois.

# %% tags=["worked"]
lines = 90 + 50
lines

# %% [markdown] tags=["lang-en", "worked"] pair="13-e10"
# **Then, those counted twice**: each of the 20 stands once among the 90 and once among the 50. Only one of the two is too many. **Last, the firms**: in the version with a gap, put your number, or the calculation, in place of `None`.

# %% [markdown] tags=["lang-fr", "worked"] pair="13-e10" source_hash="941f93605232"
# **Ensuite, celles que l'on compte deux fois** : chacune des 20 est une fois parmi les 90 et une fois parmi les 50. Une seule des deux est de trop. **Enfin, les entreprises** : dans la version à compléter, mettez votre nombre, ou le calcul, à la place de `None`.

# %% tags=["worked"]
# BEGIN SOLUTION
firms = lines - 20
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("13_firms_step_by_step", firms, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("13_firms_step_by_step", lang=lang)
