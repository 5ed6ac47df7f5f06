"""What became of each file, what is missing, and is the machinery running?"""

from dashboard import queries
from dashboard.intake_view import show_files, show_log, show_state, show_undated, show_upload
from dashboard.view import current_view

view = current_view()

show_state(view)
show_upload(view)
if view.snapshot is not None:
    show_files(view, queries.failures(view.source).records(), queries.duplicates(view.source).records())
    show_undated(view, queries.undated_issues(view.source))
    show_log(view)
