import base64
import re

import pytest

from toolkit import records
from toolkit.errors import InvalidInput
from toolkit.records.copies import checked
from toolkit.widgets import copies


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_the_file_in_the_link_reads_back_to_the_same_client(name):
    client = records.read(name)
    link = copies.link(client, client.locale)
    record = base64.b64decode(re.search('base64,([^"]+)', link)[1])
    assert checked("copy.yml", record).client == client


def test_a_client_s_name_cannot_leave_the_link():
    client = records.read("bakery").replace(name='"><script>alert(1)</script>')
    assert "<script" not in copies.link(client, "en_US")


@pytest.mark.parametrize(
    ("locale", "said"), [("en_US", "an hour is never free"), ("fr_FR", "n’est jamais gratuite")]
)
def test_a_client_that_cannot_be_is_said_and_not_saved(locale, said):
    def refused():
        raise InvalidInput("hour_free", name="hourly_cost", given=0)

    keep = copies.Keep(refused, locale)
    keep.prepare()
    assert said in keep.file.value and "base64" not in keep.file.value
