# %% [markdown] tags=["lang-en"] pair="02-e1"
# # What does one post cost?
#
# A museum in Montréal pays its communications officer $28.50 an hour; the employer's charges add 30%. She spends 5 hours a week on the museum's networks and publishes 4 posts. **What does one post cost the museum, everything included?**
#
# Put your number in place of `None`, then run the cells (Shift and Enter). A wrong number is told which slip it comes from.

# %% [markdown] tags=["lang-fr"] pair="02-e1" source_hash="66dde838d3bc"
# # Que coûte une publication ?
#
# Un musée de Montréal paie sa chargée de communication 28,50 $ de l'heure ; les charges de l'employeur ajoutent 30 %. Elle passe 5 heures par semaine sur les réseaux du musée et met en ligne 4 publications. **Que coûte une publication au musée, tout compris ?**
#
# Mettez votre nombre à la place de `None`, puis exécutez les cellules (Maj et Entrée). Si le nombre est faux, la vérification vous dit de quelle confusion il vient.

# %% tags=["parameters"]
lang = "en"

# %%
from toolkit.lessons import learn

# %% tags=["exercise"]
# BEGIN SOLUTION
answer = 46.31
# END SOLUTION

# %% tags=["check"]
learn.check("02_cost_of_a_post", answer, lang=lang)

# %% [markdown] tags=["lang-en", "hint"] pair="02-e2"
# <details><summary>A nudge</summary>Which period do the hours and the posts share? No month is needed here.</details>
#
# <details><summary>The rule</summary>Cost of the week's hours, complete, divided by the week's posts.</details>
#
# <details><summary>A worked line, with other numbers</summary>3 hours at $20, charges 45%, 2 posts: 3 × 20 × 1.45 / 2 = 43.50.</details>

# %% [markdown] tags=["lang-fr", "hint"] pair="02-e2" source_hash="d8779eb13502"
# <details><summary>Un coup de pouce</summary>Quelle période les heures et les publications ont-elles en commun ? Aucun mois n'est nécessaire ici.</details>
#
# <details><summary>La règle</summary>Coût complet des heures de la semaine, divisé par les publications de la semaine.</details>
#
# <details><summary>Une ligne résolue, avec d'autres nombres</summary>3 heures à 20 $, charges de 45 %, 2 publications : 3 × 20 × 1,45 / 2 = 43,50.</details>
