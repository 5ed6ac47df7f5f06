"""`python -m etl` is the command `tifawatch`."""

from etl.cli import main

if __name__ == "__main__":
    main()
