"""Which campaign terms are known: the lexicon's, and those that users accepted, merged or rejected."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from etl.extract.folding import fold_term
from etl.lexicon import Lexicon, Row


@dataclass(frozen=True, slots=True)
class Variant:
    """Another printed form of a term; `only_quoted` forms count in quotation marks alone (“三年”)."""

    form: str
    only_quoted: bool


@dataclass(frozen=True, slots=True)
class Term:
    """A campaign term with what is known of it; `state` is lexicon, accepted or rejected."""

    term: str
    state: str
    kind: str | None
    level: str | None
    issuer: str | None
    parent: str | None
    components: tuple[str, ...]
    variants: tuple[Variant, ...]
    rhythm: str | None
    gloss_en: str | None
    first_source: str | None
    note: str | None
    only_quoted: bool


@lru_cache(maxsize=8)
def known_terms(lexicon: Lexicon) -> tuple[Term, ...]:
    """All terms that count, sorted: those of slogans.csv and those accepted in decisions.csv.

    A decision is a user's word and outranks the lexicon: a rejected lexicon term counts no more. A variant
    whose term is unknown is left out.
    """
    refused = rejected_forms(lexicon)
    variants = _variants(lexicon)
    rows = {row["term"]: (row, "lexicon") for row in lexicon.rows("slogans")}
    for row in lexicon.rows("decisions"):
        if row["state"] == "accepted" and not row["variant_of"]:
            rows.setdefault(row["term"], (row, "accepted"))
    return tuple(
        _term(row, state, variants.get(name, ()))
        for name, (row, state) in sorted(rows.items())
        if fold_term(name) not in refused
    )


@lru_cache(maxsize=8)
def rejected_forms(lexicon: Lexicon) -> frozenset[str]:
    """Folded forms of the terms that a user rejected: they are neither counted nor proposed."""
    return frozenset(fold_term(row["term"]) for row in lexicon.rows("decisions") if row["state"] == "rejected")


def slogan_rows(lexicon: Lexicon) -> tuple[dict[str, object], ...]:
    """All terms as rows of the table `slogans`, rejected ones among them with that state."""
    rejected = (row for row in lexicon.rows("decisions") if row["state"] == "rejected")
    terms = (*known_terms(lexicon), *(_term(row, "rejected", ()) for row in rejected))
    return tuple(
        {
            "term": term.term,
            "state": term.state,
            "kind": term.kind,
            "level": term.level,
            "issuer": term.issuer,
            "parent": term.parent,
            "components": list(term.components),
            "variants": [variant.form for variant in term.variants],
            "rhythm": term.rhythm,
            "gloss_en": term.gloss_en,
            "first_source": term.first_source,
            "note": term.note,
        }
        for term in terms
    )


def _variants(lexicon: Lexicon) -> dict[str, tuple[Variant, ...]]:
    """Variants by term, from slogan_variants.csv and from decisions that merged one term into another."""
    merged = [row for row in lexicon.rows("decisions") if row["state"] == "accepted" and row["variant_of"]]
    found: dict[str, tuple[Variant, ...]] = {}
    for row in lexicon.rows("slogan_variants"):
        variant = Variant(row["variant"], only_quoted=row["only_quoted"] == "yes")
        found[row["term"]] = (*found.get(row["term"], ()), variant)
    for row in merged:
        found[row["variant_of"]] = (*found.get(row["variant_of"], ()), Variant(row["term"], only_quoted=False))
    return found


def _term(row: Row, state: str, variants: Iterable[Variant]) -> Term:
    return Term(
        term=row["term"],
        state=state,
        kind=row["kind"] or None,
        level=row["level"] or None,
        issuer=row["issuer"] or None,
        parent=row["parent"] or None,
        components=tuple(part for part in row["components"].split(";") if part),
        variants=tuple(variants),
        rhythm=row["rhythm"] or None,
        gloss_en=row["gloss_en"] or None,
        first_source=row.get("first_source") or None,
        note=row["note"] or None,
        only_quoted=row.get("only_quoted") == "yes",
    )
