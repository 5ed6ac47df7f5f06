"""`tifawatch decide`: a user's word on a term, which outranks the lexicon and outlives every rebuild."""

import click

from etl.commands.settings import current_settings, shared_options

KINDS = ("campaign", "mechanism", "contest", "goal", "formula", "project", "problem")
LEVELS = ("national", "province", "city", "county", "town")


@click.command()
@click.argument("term")
@click.option("--accept", "verdict", flag_value="accepted", help="Count it like a term of the lexicon.")
@click.option("--reject", "verdict", flag_value="rejected", help="Never count it, never propose it again.")
@click.option("--undo", "verdict", flag_value="undo", help="Take back what was decided on it.")
@click.option("--variant-of", metavar="TERM", help="Count its uses for this term.")
@click.option("--kind", type=click.Choice(KINDS), help="What it is, if accepted.")
@click.option("--level", type=click.Choice(LEVELS), help="Level that coined it.")
@click.option("--issuer", metavar="BODY", help="Body that issued it, as printed.")
@click.option("--parent", metavar="TERM", help="The campaign it belongs to.")
@click.option("--gloss", "gloss_en", metavar="TEXT", help="What it means, in English.")
@click.option("--note", metavar="TEXT", help="Remarks.")
@shared_options
def decide(term: str, verdict: str | None, variant_of: str | None, **known: str | None) -> None:
    """Accept, reject or merge a campaign term.

    The decision is a row of decisions/slogans.csv beside the warehouse, which may be edited by hand
    and kept under version control. A running `tifawatch up` or `tifawatch watch` counts the archive
    again within seconds; else the next `tifawatch ingest` does. No issue is parsed again.

    \b
    Examples:
      tifawatch decide 三抓三促 --accept --kind campaign --level county --gloss "three grasps"
      tifawatch decide 你追我赶 --reject
      tifawatch decide 两山理论 --variant-of 两山理念
      tifawatch decide 你追我赶 --undo
    """
    from etl.lexicon import load_lexicon
    from etl.lexicon.decisions import Decision, Verdict
    from etl.warehouse import decisions

    if (verdict is None) == (variant_of is None):
        raise click.UsageError("say one of --accept, --reject, --variant-of and --undo.")
    if verdict != Verdict.ACCEPTED and any(known.values()):
        raise click.UsageError("what a term is can be said with --accept alone.")
    path = current_settings().locations.slogan_decisions
    if verdict == "undo":
        decisions.undo(path, term)
    else:
        decision = Decision(term.strip(), Verdict(verdict or "accepted"), variant_of, **known)  # type: ignore[arg-type]
        decisions.decide(path, decision, load_lexicon())
    click.echo(f"written to {path}")
