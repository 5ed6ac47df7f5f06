"""Rows as files: CSV, Excel, JSON and Parquet."""

import io
import json
from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pa_parquet
import xlsxwriter

# A spreadsheet runs a cell that begins with one of these as a formula; what a newspaper prints must not run.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
MIME = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
}
EXCEL_CELL = 32767


def neutralise(text: str) -> str:
    """`=cmd|…` → `'=cmd|…`: shown as it stands by every spreadsheet, run by none."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def write_file(rows: pa.Table, kind: str) -> bytes:
    """The rows as a file of that kind (csv, xlsx, json, parquet)."""
    match kind:
        case "csv":
            return _write_csv(rows)
        case "xlsx":
            return _write_excel(rows)
        case "json":
            return json.dumps(rows.to_pylist(), ensure_ascii=False, default=str, indent=1).encode()
        case "parquet":
            sink = io.BytesIO()
            pa_parquet.write_table(rows, sink)
            return sink.getvalue()
    raise ValueError(f"{kind} is none of {', '.join(MIME)}")


def _write_csv(rows: pa.Table) -> bytes:
    """With a byte order mark: Excel takes a CSV without one for the local legacy encoding and garbles Chinese."""
    columns = [
        column if _is_plain(column.type) else pa.array([_cell(value) for value in column.to_pylist()], pa.string())
        for column in rows.columns
    ]
    sink = io.BytesIO()
    sink.write(b"\xef\xbb\xbf")
    pa_csv.write_csv(pa.table(dict(zip(_unique(rows.column_names), columns, strict=True))), sink)
    return sink.getvalue()


def _is_plain(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_date(kind) or pa.types.is_boolean(kind)
    )


def _cell(value: Any) -> str | None:
    """Lists are joined as Chinese print joins them; what is not text is spelled out."""
    if value is None:
        return None
    if isinstance(value, list):
        return neutralise("、".join(str(item) for item in value))
    return neutralise(value if isinstance(value, str) else str(value))


def _unique(names: list[str]) -> list[str]:
    """`select 1 as a, 2 as a` has two columns of one name; a table by name holds one."""
    return [f"{name}_{place}" if name in names[:place] else name for place, name in enumerate(names)]


def _write_excel(rows: pa.Table) -> bytes:
    """Texts are written as texts, never as formulas or links."""
    sink = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "remove_timezone": True}
    with xlsxwriter.Workbook(sink, {**options, "default_date_format": "yyyy-mm-dd", "nan_inf_to_errors": True}) as book:
        sheet = book.add_worksheet("rows")
        bold = book.add_format({"bold": True})
        for place, name in enumerate(rows.column_names):
            sheet.write_string(0, place, name, bold)
            for line, value in enumerate(rows.column(place).to_pylist(), start=1):
                _write_excel_cell(sheet, line, place, value)
        sheet.freeze_panes(1, 0)
        sheet.autofit(320)
    return sink.getvalue()


def _write_excel_cell(sheet: Any, line: int, place: int, value: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool | int | float | date | datetime):
        sheet.write(line, place, value)
        return
    sheet.write_string(line, place, (_join(value))[:EXCEL_CELL])


def _join(value: Any) -> str:
    return "、".join(str(item) for item in value) if isinstance(value, list) else str(value)
