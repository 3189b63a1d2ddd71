"""An executed notebook of three pages with two figures, in French and in English."""

import nbformat
import pandas as pd
import pytest

from toolkit import figures, pages, text
from toolkit.figures import style
from toolkit.pages import fragments as f

WORDS = {
    "fr": {
        "title": "Note de recommandation",
        "subtitle": "Boulangerie du Port, Saint-Malo · 22 novembre 2026",
        "footer": "Boulangerie du Port · Note de recommandation · version 0.1.0 · Confidentiel",
        "t1": "Onze clients de plus par mois remboursent vos huit heures : gardez un seul réseau",
        "lead": "Vos réseaux coûtent 847 € par mois en temps. Aujourd’hui, ils en rapportent "
        "entre 210 et 1 360 € : vos chances d’y gagner sont de 4 sur 10.",
        "tiles": [
            ("Clients à gagner par mois", "11", "pour rembourser le coût"),
            ("Coût complet", "847 €", "par mois, 8 h par semaine"),
            ("Personnes atteintes", "1 240", "par mois ; de 610 à 2 300"),
            ("Retour sur investissement", "−18 %", "de −75 % à +61 %"),
        ],
        "do": [
            ("Publier trois photos du fournil par semaine sur Instagram", "Léa · 3 h · 73 €"),
            ("Compléter la fiche locale et répondre aux avis", "Marc · 1 h · 24 €"),
            ("Demander à chaque client comment il vous a connus", "toute l’équipe · 0 €"),
        ],
        "stop": ("Publier sur la page Facebook", "3 h par semaine pour 40 visites par mois"),
        "review": ("1er mars 2027", "on garde Instagram s’il amène 11 clients par mois"),
        "t2": "La fiche locale et Instagram d’abord : Facebook n’arrive en tête que dans 9 % "
        "des pondérations essayées",
        "t3": "Le temps fait 84 % du coût ; il faudrait 2 900 abonnés pour le rembourser",
        "fig1": "Instagram obtient 0,71 sur 1, devant Facebook (0,52) et LinkedIn (0,18).",
        "fig2": "Le temps coûte 711 € par mois sur 847 €.",
        "cap": "Score de 0 à 1, somme pondérée de cinq critères. Sources : voir page 3.",
        "cols": ["Hypothèse", "Fourchette", "Unité", "Qualité", "Date", "Source"],
    },
    "en": {
        "title": "Recommendation note",
        "subtitle": "Harbour Bakery, Saint-Malo · November 22, 2026",
        "footer": "Harbour Bakery · Recommendation note · version 0.1.0 · Confidential",
        "t1": "Eleven more customers a month repay your eight hours: keep one network",
        "lead": "Your networks cost €847 a month in time. Today they bring back between €210 and "
        "€1,360: your chances of gaining are 4 in 10.",
        "tiles": [
            ("Customers to gain a month", "11", "to repay the cost"),
            ("Full cost", "€847", "a month, 8 hours a week"),
            ("People reached", "1,240", "a month; from 610 to 2,300"),
            ("Return on investment", "−18%", "from −75% to +61%"),
        ],
        "do": [
            ("Post three pictures of the bakehouse a week on Instagram", "Léa · 3 h · €73"),
            ("Complete the local listing and answer the reviews", "Marc · 1 h · €24"),
            ("Ask every customer how they heard of you", "the whole team · €0"),
        ],
        "stop": ("Posting on the Facebook page", "3 hours a week for 40 visits a month"),
        "review": ("March 1, 2027", "Instagram stays if it brings 11 customers a month"),
        "t2": "The local listing and Instagram first: Facebook comes first in only 9% of the "
        "weightings tried",
        "t3": "Time is 84% of the cost; 2,900 followers would repay it",
        "fig1": "Instagram scores 0.71 out of 1, ahead of Facebook (0.52) and LinkedIn (0.18).",
        "fig2": "Time costs €711 of the €847 a month.",
        "cap": "Score from 0 to 1, weighted sum of five criteria. Sources: page 3.",
        "cols": ["Assumption", "Range", "Unit", "Grade", "Date", "Source"],
    },
}
GRADES = ["yours", "primary", "secondary", "aggregator", "seed", "assumption", "unknown"]


@style.apply()
def bars(names, values, texts, *, height=1.9):
    axes = style.axes(height=height)
    axes.barh(names, values, color=[style.ACCENT] + [style.GREY] * (len(names) - 1), height=0.62)
    axes.invert_yaxis()
    axes.spines["left"].set_visible(False)
    return style.label_bars(style.from_zero(axes), texts, bold=[0])


def scores(words, lang):
    names, values = ["Instagram", "Facebook", "TikTok", "LinkedIn"], [0.71, 0.52, 0.33, 0.18]
    texts = [text.number(value, text.locale_of(lang, "FR"), decimals=2) for value in values]
    table = pd.DataFrame({words["cols"][0]: names, "0-1": texts})
    axes = bars(names, values, texts)
    return figures.show(axes, finding=words["fig1"], table=table, caption=words["cap"], lang=lang)


def costs(words, lang):
    values = [711.0, 96.0, 40.0]
    texts = [text.money(value, "EUR", text.locale_of(lang, "FR")) for value in values]
    names = [row[0] for row in words["do"]]
    axes = bars([name[:24] for name in names], values, texts, height=1.5)
    table = pd.DataFrame({words["cols"][0]: names, "EUR": values})
    return figures.show(axes, finding=words["fig2"], table=table, lang=lang)


def words_of(lang):
    def typeset(words):
        if isinstance(words, str):
            return text.typeset(words, text.locale_of(lang, "FR"))
        return type(words)(map(typeset, words))

    return {name: typeset(words) for name, words in WORDS[lang].items()}


def blocks(lang):
    words, locale = words_of(lang), text.locale_of(lang, "FR")
    rows = [
        [
            f"{words['tiles'][n % 4][0]} {n + 1}",
            f"{n},10 – {n + 2},75",
            "%",
            f.grade(GRADES[n % 7], locale),
            "2025-06",
            "Pew Research Center, 2025",
        ]
        for n in range(14)
    ]
    yield f.page(
        words["t1"],
        f.lead(words["lead"]),
        f.tiles(words["tiles"]),
        f.actions(words["do"], stop=words["stop"], review=words["review"], locale=locale),
        f.columns(
            f.group(f.heading(words["tiles"][0][0]), f.paragraph(words["lead"] * 2)),
            f.group(f.heading(words["tiles"][1][0]), f.points(["1", words["lead"]])),
        ),
        f.callout(words["tiles"][3][0], words["lead"], alert=True),
        kicker=words["title"],
    )
    yield f.page(
        words["t2"],
        f.lead(words["lead"]),
        scores(words, lang),
        words["lead"],
        f.table(
            [[name, *("1 234", "12,5")] for name in ("Instagram", "Facebook <script>")],
            words["cols"][:3],
            words["cap"],
            numeric=[1, 2],
        ),
        f.callout(words["tiles"][2][0], words["lead"]),
        kicker=words["tiles"][2][0],
    )
    yield f.page(
        words["t3"],
        costs(words, lang),
        f.table(rows, words["cols"], words["cap"], numeric=[1], ledger=True),
        f.sources(
            [
                (
                    "Pew Research Center, Americans' Social Media Use, 2025",
                    "https://www.pewresearch.org/internet/",
                ),
                (words["cap"], ""),
            ],
            locale=locale,
        ),
        kicker=words["tiles"][1][0],
    )


def executed(lang):
    notebook = nbformat.v4.new_notebook()
    for block in blocks(lang):
        output = nbformat.v4.new_output("execute_result", data=block._repr_mimebundle_())
        cell = nbformat.v4.new_code_cell("briefs.page_of(client)", outputs=[output])
        notebook.cells.append(cell)
    return notebook


def html_of(notebook, lang):
    words = words_of(lang)
    return pages.html(
        notebook,
        lang=text.locale_of(lang, "FR"),
        title=words["title"],
        subtitle=words["subtitle"],
        footer=words["footer"],
    )


@pytest.fixture(scope="session", params=["fr", "en"])
def lang(request):
    return request.param


@pytest.fixture(scope="session")
def notebook(lang):
    return executed(lang)


@pytest.fixture(scope="session")
def page(notebook, lang):
    return html_of(notebook, lang)


@pytest.fixture(scope="session")
def printed(page, tmp_path_factory):
    path = tmp_path_factory.mktemp("printed") / "brief.pdf"
    pages.pdf(page, path)
    return path
