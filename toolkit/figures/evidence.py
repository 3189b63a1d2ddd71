"""Before, counted, after: how far the client's own counts move what was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import text
from toolkit.figures import style
from toolkit.figures.quantities import start
from toolkit.figures.where import fit

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from toolkit.answers import Evidence
    from toolkit.answers.evidence import Proof
    from toolkit.text import Locale


@style.apply()
def draw(evidence: Evidence, locale: Locale, *, ax: Axes | None = None) -> Axes:
    """Return a row a rate: published range in grey, counts as a cross, both as a dot with its line.

    Parameters
    ----------
    evidence : Evidence
        The rates.
    locale : Locale
        The reader's locale.
    ax : Axes, optional
        Where to draw; cleared first.

    Returns
    -------
    Axes
        Rates from 0, in percent; rates of different definitions keep their own row and are not to
        be compared.
    """
    shown = every(evidence)
    height = 1.0 + 0.5 * max(len(shown), 1)
    axes = style.axes(height=height) if ax is None else ax
    axes.clear()
    fit(axes, height)
    if not shown:
        axes.set(xlim=(0, 1), ylim=(0.5, -0.6), yticks=[])
        axes.text(0.02, 0, text.say("proof.nothing", locale), va="center")
        return axes
    for row, proof in enumerate(shown):
        axes.plot(
            [proof.prior.low, proof.prior.high], [row - 0.18] * 2, color=style.GREY, linewidth=2
        )
        axes.plot(proof.prior.value, row - 0.18, "o", color="white", markeredgecolor=style.GREY)
        axes.plot(proof.data.value, row, "X", color=style.INK, markersize=7)
        after = proof.posterior
        axes.plot([after.low, after.high], [row + 0.18] * 2, color=style.ACCENT, linewidth=3)
        axes.plot(after.value, row + 0.18, "o", color=style.ACCENT)
    marks = [
        (shown[0].prior.high, -0.18, "proof.mark_prior", style.QUIET),
        (shown[0].data.value, 0.0, "proof.mark_data", style.INK),
        (shown[0].posterior.high, 0.18, "proof.mark_posterior", style.ACCENT),
    ]
    for x, y, key, colour in marks:
        axes.annotate(
            text.say(key, locale),
            (x, y),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
            color=colour,
        )
    axes.set_yticks(range(len(shown)), [_label(proof, locale) for proof in shown])
    top = max(max(p.prior.high, p.posterior.high, p.data.value) for p in shown)
    axes.set(xlim=(0, min(1.0, 1.35 * top)), ylim=(len(shown) - 0.4, -0.55))
    axes.set_xlabel(text.say("proof.axis", locale))
    style.value_axis(axes, lambda value: text.percent(value, locale))
    return axes


def every(evidence: Evidence) -> tuple[Proof, ...]:
    """Return each rate, then those pooled over several networks."""
    return (*evidence.proofs, *evidence.pooled)


def finding(evidence: Evidence, locale: Locale) -> str:
    """Return what the counts of the best-counted rate change, in one sentence."""
    if not evidence.proofs:
        return text.say("proof.finding_none", locale, n=text.number(0, locale))
    proof = max(evidence.proofs, key=lambda proof: proof.out_of)
    return text.say(
        "proof.finding_small" if proof.small_sample else "proof.finding",
        locale,
        rate=start(_label(proof, locale)),
        counted=text.integer(proof.count, locale),
        out_of=text.integer(proof.out_of, locale),
        data=text.percent(proof.data.value, locale),
        low=text.percent(proof.posterior.low, locale),
        high=text.percent(proof.posterior.high, locale),
        after=text.percent(proof.posterior.value, locale),
        before_low=text.percent(proof.prior.low, locale),
        before_high=text.percent(proof.prior.high, locale),
    )


def table(evidence: Evidence, locale: Locale) -> pd.DataFrame:
    """Return the numbers behind the chart, as the reader sees them."""
    import pandas as pd

    shown = every(evidence)
    if not shown:
        nothing = [text.say("proof.nothing", locale)]
        return pd.DataFrame({text.say("proof.column_rate", locale): nothing})
    columns = {
        "rate": [_label(proof, locale) for proof in shown],
        "counts": [
            text.say(
                "proof.counts",
                locale,
                counted=text.integer(proof.count, locale),
                out_of=text.integer(proof.out_of, locale),
            )
            for proof in shown
        ],
        "prior": [_span(proof.prior.low, proof.prior.high, locale) for proof in shown],
        "data": [text.percent(proof.data.value, locale) for proof in shown],
        "posterior": [text.percent(proof.posterior.value, locale) for proof in shown],
        "range": [_span(proof.posterior.low, proof.posterior.high, locale) for proof in shown],
        "weight": [text.percent(proof.data_weight, locale, decimals=0) for proof in shown],
        "sample": [
            text.say("proof.small" if proof.small_sample else "proof.enough", locale)
            for proof in shown
        ],
    }
    return pd.DataFrame(
        {text.say(f"proof.column_{name}", locale): cells for name, cells in columns.items()}
    )


def _label(proof: Proof, locale: Locale) -> str:
    name = text.typeset(proof.names[locale.startswith("fr")], locale)
    place = (
        text.say("proof.everywhere", locale)
        if proof.platform is None
        else text.say(f"network.{proof.platform}", locale)
    )
    return text.say("proof.rate_on", locale, rate=name, network=place)


def _span(low: float, high: float, locale: Locale) -> str:
    return text.say(
        "splits.range", locale, low=text.percent(low, locale), high=text.percent(high, locale)
    )
