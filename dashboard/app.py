"""The entry point: page setup, what is common to all pages, and st.navigation."""

import os
import sys
from pathlib import Path

import streamlit as st

# `streamlit run dashboard/app.py` puts this folder on the path, not the one that holds the package.
ROOT = str(Path(__file__).resolve().parents[1])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

from dashboard import frame, live, navigation  # noqa: E402
from dashboard.errors import SnapshotUnreadable  # noqa: E402
from dashboard.reader import current_number, open_source  # noqa: E402
from dashboard.settings import read_settings  # noqa: E402
from dashboard.view import View, set_view  # noqa: E402

st.set_page_config(page_title="Tifawatch", page_icon=navigation.LOGO, layout="wide")
st.logo(navigation.LOGO, size="large")

settings = read_settings(os.environ)
language = frame.choose_language()
page = st.navigation(navigation.pages(language), expanded=True)
pointer = current_number(settings.private)
failure: SnapshotUnreadable | None = None
try:
    source = open_source(settings.private)
except SnapshotUnreadable as error:
    source, failure = None, error

filters = frame.show_header(source, language, page.title, page.icon)
view = View(settings, language, source, pointer, filters)
set_view(view)
live.watch(view)
live.announce(view)

if failure is not None:
    frame.show_unreadable(view, failure)
if source is None and page.url_path not in navigation.NEED_NO_SNAPSHOT:
    if failure is None:
        frame.show_welcome(view, settings)
else:
    page.run()
