"""Where to be on social networks, what the hours cost, and what they bring back.

Importing the package does nothing and imports little; open a room when it is needed::

    from toolkit import answers, data, records

    cost = answers.cost(records.read("bakery"), data.load())
"""

__version__ = "0.1.0"
