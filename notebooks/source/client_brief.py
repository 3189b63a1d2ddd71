# %% [markdown] tags=["remove-cell"]
# # The client's brief
#
# papermill runs this notebook with one client's record as parameters; `toolkit brief` turns it into HTML and PDF.
# Each page below is one call: the numbers come from the same functions as the lessons.

# %% tags=["parameters"]
lang = None
today = None
name = None
language = None
country = None
region = None
currency = None
sells_to = None
hours_per_week = None
hourly_wage = None
hourly_cost = None
hours_valued_as = None
order_value = None
prices_include_tax = None
sales_tax_rate = None
gross_margin_rate = None
orders_per_customer = None
incremental_share = None
chain = None
best_other_hour = None
ad_budget_per_month = None
tools_per_month = None
hours_by_task = None
one_off = None
months_to_steady = None
seasonality = None
objectives = None
audience = None
content = None
rates = None
accounts = None
evidence = None
overrides = None
exchange_rates = None

# %%
from toolkit import briefs, data

record, spoken, day = briefs.open_record(globals())

# %%
found = briefs.findings(record, data.load(), lang=spoken, today=day)
briefs.answer(found)

# %%
briefs.places(found)

# %%
briefs.costs(found)

# %%
briefs.plan(found)

# %%
briefs.people(found)
