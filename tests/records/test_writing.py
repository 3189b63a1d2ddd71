import errno
import os
import re
import stat

import pytest

from toolkit import records
from toolkit.errors import InvalidInput, InvalidInputs


def lines_changed(before, after):
    pairs = zip(before.splitlines(), after.splitlines(), strict=True)
    return [new for old, new in pairs if old != new]


def test_only_the_value_changes_comments_stay(put, yaml_text):
    path = put(yaml_text)
    client = records.write({"hours_per_week": 2.5}, path)
    assert client.hours_per_week == 2.5
    assert lines_changed(yaml_text, path.read_text(encoding="utf-8")) == ["hours_per_week: 2.5"]


def test_a_comment_beside_the_value_stays(put, yaml_text):
    path = put(yaml_text)
    records.write({"sells_to": "firms"}, path)
    assert 'sells_to: "firms" # mostly' in path.read_text(encoding="utf-8")


def test_an_answer_taken_away_becomes_blank(put, yaml_text):
    path = put(yaml_text + "region: QC  # ours\n")
    assert records.write({"region": None}, path).region is None
    assert path.read_text(encoding="utf-8").endswith("region:     # ours\n")


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_a_whole_client_changes_only_what_differs(put, name):
    text = (records.examples_folder() / f"{name}.yml").read_text(encoding="utf-8")
    path = put(text)
    client = records.read(path)
    records.write(client, path)
    assert path.read_text(encoding="utf-8") == text
    records.write(client.replace(objectives={"sales": 9}, tools_per_month=1), path)
    changed = lines_changed(text, path.read_text(encoding="utf-8")) if name != "supplier" else []
    assert changed in ([], ["tools_per_month: 1.0", "  sales: 9.0"])
    assert records.read(path).objectives["sales"] == 9


def test_an_account_is_reached_by_its_number(put):
    path = put((records.examples_folder() / "bakery.yml").read_text(encoding="utf-8"))
    client = records.write({"accounts.2.followers": 900, "accounts.3.network": "pinterest"}, path)
    assert [account.followers for account in client.accounts] == [1240, 900, None]
    assert records.read(path) == client


def test_a_filled_template_keeps_its_comments(tmp_path, eight):
    path = records.write_template(tmp_path / "new.yml", "fr", country="FR")
    text = path.read_text(encoding="utf-8")
    for field, answer in eight.items():
        text = re.sub(rf"^{field}:.*?  #", f"{field}: {answer}  #", text, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    client = records.write({"rates.overlap": [0.2, 0.6], "accounts.1.network": "x"}, path)
    assert (client.rates.overlap.high, client.accounts[0].network) == (0.6, "x")
    kept = path.read_text(encoding="utf-8")
    assert kept.count("#") == text.count("#")


def test_a_fault_leaves_the_file_as_it_was(put, yaml_text):
    path = put(yaml_text)
    with pytest.raises(InvalidInputs) as refused:
        records.write({"hours_per_week": -1, "gross_margin_rate": 60}, path)
    assert [fault.rule for fault in refused.value.faults] == ["not_negative", "share_percent"]
    assert path.read_text(encoding="utf-8") == yaml_text


@pytest.mark.parametrize(
    "number, rule", [(errno.ENOSPC, "no_space"), (errno.EACCES, "record_not_written")]
)
def test_a_full_or_closed_disk_leaves_nothing_half_written(
    put, yaml_text, monkeypatch, number, rule
):
    path = put(yaml_text)

    def full(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InvalidInputs) as refused:
        records.write({"hours_per_week": 1}, path)
    assert [fault.rule for fault in refused.value.faults] == [rule]
    assert path.read_text(encoding="utf-8") == yaml_text
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_line_ends_marks_and_rights_of_the_file_stay(put, yaml_text):
    path = put(b"\xef\xbb\xbf" + yaml_text.replace("\n", "\r\n").encode())
    path.chmod(0o600)
    records.write({"hours_per_week": 2}, path)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n") == yaml_text.count("\n")
    assert stat.S_IMODE(path.stat().st_mode) in (0o600, 0o666)  # Windows knows no other rights


def test_windows_text_becomes_unicode_with_its_accents(put, yaml_text):
    path = put(yaml_text.replace("Shop", "Café").encode("cp1252"))
    records.write({"hours_per_week": 2}, path)
    assert 'name: "Café"' in path.read_text(encoding="utf-8")


def test_only_yaml_is_written_back(put, shop):
    with pytest.raises(InvalidInputs, match=r"only to YAML"):
        records.write({"name": "Other"}, put("{}", "a.json"))


def test_text_is_written_in_quotes_so_that_every_reader_agrees(tmp_path, shop):
    import yaml

    records.write(shop(country="NO", region="ON", currency="NOK"), tmp_path / "a.yml")
    read = yaml.safe_load((tmp_path / "a.yml").read_text(encoding="utf-8"))
    assert (read["country"], read["region"]) == ("NO", "ON")


def test_a_template_never_replaces_a_file(put):
    path = put("mine", "fiche.yml")
    with pytest.raises(InvalidInput) as refused:
        records.write_template(path, "fr")
    assert (refused.value.rule, refused.value.remedy) == (
        "file_exists",
        str(path.with_name("fiche-2.yml")),
    )
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("xlsx, suffix", [(False, ".yml"), (True, ".xlsx")])
def test_a_template_gets_its_suffix_and_its_folder(tmp_path, xlsx, suffix):
    written = records.write_template(tmp_path / "new folder" / "fiche", "en", xlsx=xlsx)
    assert written == tmp_path / "new folder" / f"fiche{suffix}"
    assert written.stat().st_size > 1000


@pytest.mark.parametrize("name, xlsx", [("a.docx", False), ("a.yml", True), ("a.csv", False)])
def test_a_template_of_another_kind_is_refused(tmp_path, name, xlsx):
    with pytest.raises(InvalidInput) as refused:
        records.write_template(tmp_path / name, "en", xlsx=xlsx)
    assert refused.value.rule == "suffix_unknown"


def test_a_faulty_record_can_be_put_right(put, yaml_text):
    path = put(yaml_text.replace("week: 4", "week: -4"))
    assert records.write({"hours_per_week": 4}, path).hours_per_week == 4


def test_a_file_that_cannot_be_read_is_not_written(put):
    path = put("name: a\nname: b\n")
    with pytest.raises(InvalidInputs, match="answered twice"):
        records.write({"name": "c"}, path)
