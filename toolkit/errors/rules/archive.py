"""Rules broken by what was given as somebody's archive, in English."""

RULES: dict[str, str] = {
    "archive_not_found": "There is no file or folder here: {given}. Give the zip as the platform "
    "sent it, or the folder unzipped from it.",
    "archive_not_read": "{name} is no table that {remedy} made. Read the archive with {remedy} "
    "first.",
    "own_archive_kept": "{name} keeps what a cell on somebody's own archive showed. Build it "
    "again: {remedy}",
    "archive_disk": "The archive cannot be read from this disk: {given}. Copy it to a folder of "
    "yours, then try again.",
    "archive_not_a_zip": "This is no zip. Give the zip as the platform sent it, or the folder "
    "unzipped from it.",
    "archive_cut_short": "The zip stops before its end: the download was probably interrupted. "
    "Download it again.",
    "archive_several_disks": "This is one part of a zip cut into several. Unzip all parts into one "
    "folder, then give the folder.",
    "archive_too_many": "The archive holds {given} files, and {remedy} at most are read. Ask the "
    "platform for a shorter period, or leave out photos and videos.",
    "archive_unsafe_name": "The archive was not opened: the name of its file no. {member} leads "
    "out of the archive, or hides a character. No platform makes such a file: download the "
    "archive again from the platform itself.",
    "archive_link": "The archive was not opened: its file no. {member} is a link to somewhere "
    "else. No platform makes such a file: download the archive again from the platform itself.",
    "archive_twice": "The archive was not opened: its file no. {member} stands twice under one "
    "name, so that nobody can tell which is right. Download the archive again.",
    "archive_same_but_case": "The archive was not opened: the name of its file no. {member} "
    "differs from another by capitals alone. Download the archive again.",
    "archive_nested": "The archive holds another archive, as its file no. {member}, and that is "
    "never opened. Unzip it into a folder of its own, then give that folder.",
    "archive_encrypted": "The archive is locked by a password (file no. {member}). Unzip it with "
    "the password, then give the folder.",
    "archive_method": "File no. {member} of the archive is packed in a way that is not read. Unzip "
    "the archive, then give the folder.",
    "archive_inflated": "The archive was not read: its file no. {member} would grow to {given} MB, "
    "over {remedy} times its size. No platform makes such a file.",
    "archive_too_large": "The archive was not read: its file no. {member} holds {given} MB, and "
    "{remedy} MB at most are read. Ask the platform for a shorter period.",
    "archive_damaged": "The archive is damaged (file no. {member}; 0 is the list of its files). "
    "Download it again.",
    "archive_empty": "The archive is empty. Platforms take up to a few days to fill one: download "
    "it again when they say that it is ready.",
    "archive_html": "This archive was made to be looked at (HTML), not to be read by a program. "
    "Ask the platform for it again, and choose the format JSON.",
    "archive_unknown": "This is no archive of Facebook, Instagram, LinkedIn, X or TikTok that we "
    "know. Nothing was guessed from it.",
    "archive_several_platforms": "There are archives of several platforms in here: {given}. Give "
    "the folder of one of them.",
    "archive_language": "This archive of {platform} is in a language, or in a layout, without "
    "words here, and nothing was guessed. Words not known: {given}. Set the account to English or "
    "French, then ask for the archive again.",
    "archive_nothing": "This is an archive of {platform}, but the files that are read hold no "
    "piece of data. Ask the platform for everything, not for one kind of information.",
    "archive_file_not_text": "The file {given} of the archive is not text. Download the archive "
    "again.",
    "archive_file_not_json": "The file {given} of the archive is not JSON, or stops before its "
    "end. Download the archive again.",
    "archive_file_not_csv": "The file {given} of the archive is not a table: a quote never closes, "
    "or a cell never ends. Download the archive again.",
    "archive_file_too_deep": "The file {given} of the archive is nested deeper than any platform "
    "nests. Download the archive again from the platform itself.",
    "archive_file_key_twice": "The file {given} of the archive gives one key twice, so that nobody "
    "can tell which is right. Download the archive again.",
}
