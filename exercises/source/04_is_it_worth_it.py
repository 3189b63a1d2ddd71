# %% [markdown] tags=["lang-en"] pair="04-e1"
# # Does it pay: six exercises
#
# About 30 minutes. Put your number, or your letter, in place of `None`, then run the cells (Shift and Enter). A wrong answer is told which slip it comes from, and under each check three hints wait, to be opened one at a time. The sixth exercise is for those who like code; nobody needs it.

# %% [markdown] tags=["lang-fr"] pair="04-e1" source_hash="3bebbaf19977"
# # Est-ce que ça rapporte : six exercices
#
# Environ 30 minutes. Mettez votre nombre, ou votre lettre, à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si la réponse est fausse, la vérification vous dit de quelle confusion elle vient ; sous chacune, trois indices s'ouvrent un à un. Le sixième exercice est pour ceux qui aiment le code ; personne n'en a besoin.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% [markdown] tags=["lang-en"] pair="04-e2"
# ## 1. From the tag to the customers
#
# A boutique in Nantes spends €480 a month on its networks, hours and tools. What it sells stands in the window at €60, of which 20% is tax on the price before tax; it buys it for €30 before tax. A new customer buys three times, and half of them would not have come anyway. **How many new customers a month repay the €480?**

# %% [markdown] tags=["lang-fr"] pair="04-e2" source_hash="910f612904ad"
# ## 1. De l'étiquette aux clients
#
# Une boutique de Nantes dépense 480 € par mois pour ses réseaux, heures et outils. Ce qu'elle vend est affiché 60 € en vitrine, taxe comprise (20 % du prix hors taxes) ; elle l'achète 30 € hors taxes. Un nouveau client achète trois fois, et la moitié d'entre eux ne seraient pas venus de toute façon. **Combien de nouveaux clients par mois remboursent les 480 € ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_1 = 16
# END SOLUTION

# %% tags=["check"]
learn.check("04_boutique", answer_1, lang=lang)

# %% tags=["hint"]
learn.hints("04_boutique", lang=lang)

# %% [markdown] tags=["lang-en"] pair="04-e3"
# ## 2. A campaign, and its real return
#
# A potter runs a campaign: €100 of ads and 8 hours of her work at €25. The platform's screen credits it with €900 of sales before tax, of which 40% is margin; she checked, and none of these customers would have come anyway. **What is the return on investment, in percent?**

# %% [markdown] tags=["lang-fr"] pair="04-e3" source_hash="e1ce7a5185c7"
# ## 2. Une campagne, et son vrai retour
#
# Une potière mène une campagne : 100 € de publicité et 8 heures de son travail à 25 €. L'écran de la plateforme lui attribue 900 € de ventes hors taxes, dont 40 % de marge ; elle a vérifié, aucun de ces clients ne serait venu de toute façon. **Quel est le retour sur investissement, en pour cent ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_2 = 20
# END SOLUTION

# %% tags=["check"]
learn.check("04_campaign", answer_2, lang=lang)

# %% tags=["hint"]
learn.hints("04_campaign", lang=lang)

# %% [markdown] tags=["lang-en"] pair="04-e4"
# ## 3. What December brings by itself
#
# A toy shop had 200 new customers in November. It began to post on 1 December, and December brought 300. The year before, without a single post, November brought 150 and December 210. The platform's screen says that the last click of 45 of December's new customers was on a post. **How many new customers did the posts bring, as far as one can tell?**

# %% [markdown] tags=["lang-fr"] pair="04-e4" source_hash="c167dbae06eb"
# ## 3. Ce que décembre apporte tout seul
#
# Un magasin de jouets a eu 200 nouveaux clients en novembre. Il s'est mis à publier le 1er décembre, et décembre en a apporté 300. L'année d'avant, sans une seule publication, novembre en avait apporté 150 et décembre 210. L'écran de la plateforme dit que 45 des nouveaux clients de décembre ont fait leur dernier clic sur une publication. **Combien de nouveaux clients les publications ont-elles apportés, autant qu'on puisse le dire ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_3 = 20
# END SOLUTION

# %% tags=["check"]
learn.check("04_december", answer_3, lang=lang)

# %% tags=["hint"]
learn.hints("04_december", lang=lang)

# %% [markdown] tags=["lang-en"] pair="04-e5"
# ## 4. What would have to be true?
#
# The posts of a tea shop bring 1,600 visits a month to its site; 2% of these visits end in an order from a new customer. To repay the month, 40 new customers are needed. **By how many percent would the conversion rate have to rise?**

# %% [markdown] tags=["lang-fr"] pair="04-e5" source_hash="a53067ecdc1a"
# ## 4. Que faudrait-il pour que oui ?
#
# Les publications d'un magasin de thé amènent 1 600 visites par mois sur son site ; 2 % de ces visites finissent par la commande d'un nouveau client. Pour rembourser le mois, il faut 40 nouveaux clients. **De combien de pour cent le taux de conversion devrait-il augmenter ?**

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_4 = 25
# END SOLUTION

# %% tags=["check"]
learn.check("04_rise", answer_4, lang=lang)

# %% tags=["hint"]
learn.hints("04_rise", lang=lang)

# %% [markdown] tags=["lang-en"] pair="04-e6"
# ## 5. What to measure first? A decision
#
# A bookshop wants to know what its posts bring in before it goes on for 12 months. Four proposals are on the table. The value is what the answer would be worth a month, if it really answered:
#
# | | proposal | value a month | price |
# | --- | --- | --- | --- |
# | A | note the followers every Monday | €0 | €20 |
# | B | compare the takings of the months before the first post and after it | €90 | €40 |
# | C | send the network the addresses of the loyalty cards, hashed, and let it match them with its members | €130 | €120 |
# | D | ask every new customer at the till, for four weeks, what brought them | €130 | €640 |
#
# Customers gave their address to receive their points. **Which do you do first?** Answer with a letter.

# %% [markdown] tags=["lang-fr"] pair="04-e6" source_hash="38f7c969ea9c"
# ## 5. Quoi mesurer d'abord ? Une décision
#
# Une librairie veut savoir ce que rapportent ses publications avant de continuer pendant 12 mois. Quatre propositions sont sur la table. La valeur est ce que vaudrait la réponse chaque mois, si elle répondait vraiment :
#
# | | proposition | valeur par mois | prix |
# | --- | --- | --- | --- |
# | A | noter les abonnés tous les lundis | 0 € | 20 € |
# | B | comparer les recettes des mois d'avant la première publication et d'après | 90 € | 40 € |
# | C | envoyer au réseau les adresses des cartes de fidélité, hachées, et le laisser les rapprocher de ses membres | 130 € | 120 € |
# | D | demander à chaque nouveau client, à la caisse, pendant quatre semaines, ce qui l'a amené | 130 € | 640 € |
#
# Les clients ont donné leur adresse pour recevoir leurs points. **Par quoi commencez-vous ?** Répondez par une lettre.

# %% tags=["exercise"]
# BEGIN SOLUTION
answer_5 = "D"
# END SOLUTION

# %% tags=["check"]
learn.check("04_first", answer_5, lang=lang)

# %% tags=["hint"]
learn.hints("04_first", lang=lang)

# %% [markdown] tags=["lang-en", "solution"] pair="04-e7"
# Over 12 months, less the price: A -€20, B €1,040, C €1,440, D €920. B does not answer (the season changes too), and C takes data given for something else: a hashed address is still recognised. D remains. To discuss: what would a customer at the till have to be told, and where is the answer written so that it names nobody?

# %% [markdown] tags=["lang-fr", "solution"] pair="04-e7" source_hash="a577248390d6"
# Sur 12 mois, prix déduit : A -20 €, B 1 040 €, C 1 440 €, D 920 €. B ne répond pas (la saison change aussi), et C prend des données laissées pour autre chose : une adresse hachée se reconnaît encore. Reste D. À discuter : que faut-il dire au client, à la caisse, et où note-t-on la réponse pour qu'elle ne nomme personne ?

# %% [markdown] tags=["lang-en"] pair="04-e8"
# ## 6. For those who code: any campaign
#
# Write the function that gives the return on investment of a campaign as a share (0.2 for 20%), hours included.

# %% [markdown] tags=["lang-fr"] pair="04-e8" source_hash="1c51d13fc939"
# ## 6. Pour qui code : n'importe quelle campagne
#
# Écrivez la fonction qui donne le retour sur investissement d'une campagne, en part (0,2 pour 20 %), heures comprises.


# %% tags=["exercise", "code"]
def campaign_return(revenue, gross_margin_rate, hours, hourly_cost, ad_spend):
    # BEGIN SOLUTION
    full_cost = hours * hourly_cost + ad_spend
    return (revenue * gross_margin_rate - full_cost) / full_cost
    # END SOLUTION


# %% tags=["check", "code"]
learn.check("04_campaign_function", campaign_return, lang=lang)

# %% tags=["hint", "code"]
learn.hints("04_campaign_function", lang=lang)

# %% [markdown] tags=["lang-en", "worked"] pair="04-e9"
# # A climbing gym, step by step
#
# A climbing gym spends 6 hours a week on its networks, at €24 each. A session costs €65 before tax, of which 80% is margin; a new customer comes 3 times; and only a quarter of the new customers would not have come anyway. How many new customers a month repay the hours? **First, the hours**: 52 / 12 weeks make a month.

# %% [markdown] tags=["lang-fr", "worked"] pair="04-e9" source_hash="de710f02d0ab"
# # Une salle d'escalade, pas à pas
#
# Une salle d'escalade passe 6 heures par semaine sur ses réseaux, à 24 € l'une. Une séance coûte 65 € hors taxes, dont 80 % de marge ; un nouveau client vient 3 fois ; et un quart seulement des nouveaux clients ne seraient pas venus de toute façon. Combien de nouveaux clients par mois remboursent les heures ? **D'abord, les heures** : un mois fait 52 / 12 semaines.

# %% tags=["worked"]
month_cost = 6 * 52 / 12 * 24
month_cost

# %% [markdown] tags=["lang-en", "worked"] pair="04-e10"
# **Then, one customer**: session, margin, sessions, and the part that the posts really brought.

# %% [markdown] tags=["lang-fr", "worked"] pair="04-e10" source_hash="de9f460fc203"
# **Ensuite, un client** : la séance, la marge, le nombre de séances, et la part que les publications ont réellement apportée.

# %% tags=["worked"]
# BEGIN SOLUTION
one_customer = 65 * 0.80 * 3 / 4
# END SOLUTION

# %% [markdown] tags=["lang-en", "worked"] pair="04-e11"
# **Last, the break-even**: the cost of the month over what one customer adds. In the version with gaps, put your numbers, or the calculations, in place of `None`.

# %% [markdown] tags=["lang-fr", "worked"] pair="04-e11" source_hash="c0fa794a77bf"
# **Enfin, le seuil de rentabilité** : le coût du mois divisé par ce qu'apporte un client. Dans la version à compléter, mettez vos nombres, ou les calculs, à la place de `None`.

# %% tags=["worked"]
# BEGIN SOLUTION
needed = month_cost / one_customer
# END SOLUTION

# %% tags=["worked", "check"]
learn.check("04_climbing_gym", needed, lang=lang)

# %% tags=["worked", "hint"]
learn.hints("04_climbing_gym", lang=lang)
