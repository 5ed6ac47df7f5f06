"""Charts as values: rows in, an Altair chart out. Nothing here knows of Streamlit, DuckDB or the address."""
