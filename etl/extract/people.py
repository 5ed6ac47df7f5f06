"""People named in a text with the posts printed beside them: found by grammar, before anything is said of their roles."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from etl.extract.names import NameGrammar, NameHit, name_grammar
from etl.extract.posts import PostChain, PostGrammar, Standing, post_grammar
from etl.lexicon import Lexicon

_BLANKS = " \u3000\xa0"
_BETWEEN = re.compile(r"[ \u3000]*(?:[（(](?:挂职|兼|兼任|正[县处科厅]级|副[县处科厅]级)[）)])?[ \u3000]*")
_INTRODUCED = re.compile(r"(?:出席|参加|列席|陪同|随同|就[座坐]|到会|与会|参会)[^。，,、]{0,16}?的[^。，,、]{0,8}?(?:还有|有|是|包括)[：: ]*")
_SEVERAL = re.compile(r"[两二三四五六七八九]位((?:常务)?副?[\u4e00-\u9fff]{2,4})")
_LEADING_POST = re.compile(r"(?:中共)?[\u4e00-\u9fff]{0,6}?[省市州盟县区旗镇乡党].")
_SPACED_BEFORE = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])$")
_HAN_RUN = re.compile(r"[\u4e00-\u9fff]+$")
_COMRADE = re.compile(r"同志(?!们)")
_BRACKET = re.compile(r"[ \u3000]*[（(]([^（）()\n]{1,20})[）)]")
_LIST_MARK = re.compile(r"[ \u3000]*(?:[、，,]|和|与|及|以及)[ \u3000]*|[ \u3000]+")
_DOTTED_BEFORE = re.compile(r"[\u4e00-\u9fff]{1,8}(?:[·•‧・∙⋅･．][\u4e00-\u9fff]{1,8})+$")
_CLAUSE_START = re.compile(r"(?:^|[，,。；;：:！!？?■\n（(●▲★\s]|由|其中|[^\u4e00-\u9fff·•‧・∙⋅･．])")


@dataclass(frozen=True, slots=True)
class Person:
    """One printed occurrence of a person; start and end take in posts before and bracketed notes after the name."""

    name: str
    posts: tuple[str, ...]
    standing: Standing | None
    name_start: int
    name_end: int
    start: int
    end: int
    rank: int
    rule: str
    labelled: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class PeopleGrammar:
    """Names and posts together."""

    names: NameGrammar
    posts: PostGrammar
    label: re.Pattern[str]
    after_list: re.Pattern[str]
    strong_verb: re.Pattern[str]
    headline_verb: re.Pattern[str]

    def find(self, text: str) -> tuple[Person, ...]:
        """Every person that the grammar of posts, group labels and lists gives, in print order."""
        found: dict[int, Person] = {}
        low = 0
        for head in self.posts.head.finditer(text):
            if head.start() < low:
                continue
            for person in self._posted(text, low, head):
                found[person.name_start] = person
                low = max(low, person.end)
        for label in (*self.label.finditer(text), *_INTRODUCED.finditer(text)):
            for person in self._labelled(text, label.end()):
                found.setdefault(person.name_start, person)
        for person in self._bare_lists(text):
            found.setdefault(person.name_start, person)
        return _without_overlaps(sorted(found.values(), key=lambda person: person.name_start))

    def _posted(self, text: str, low: int, head: re.Match[str]) -> list[Person]:
        between = _BETWEEN.match(text, head.end())
        start = between.end() if between else head.end()
        hit = self.names.name_at(text, start)
        if hit is None or not self._plausible(text, low, head, hit):
            after = self._post_after(text, low, head)
            hit = None if after else self.names.guess_at(text, start) or self._unknown_surname(text, low, head, start)
            if hit is None or self.posts.standings[head.group(1)] != Standing.OFFICIAL:
                return after
        chain = self.posts.chain_before(text, self._after_name(text, low, head.start()), head.start(), head.end())
        first = self._person(text, start, hit, chain, "post-name", 1, chain.start)
        return [first, *self._governed(text, first, chain)]

    def _after_name(self, text: str, low: int, head_start: int) -> int:
        """In 钟灵秀和某区管委会主任 the post begins after the name and its 和."""
        run = _HAN_RUN.search(text, low, head_start)
        hit = self.names.name_at(text, run.start()) if run else None
        if hit is not None and hit.end < head_start and text[hit.end] in "和与及":
            return hit.end
        return low

    def _unknown_surname(self, text: str, low: int, head: re.Match[str], start: int) -> NameHit | None:
        """州委书记訚柏，: after a post with its body, two or three characters before a mark are a name of any surname."""
        hit = self.names.bounded_at(text, start, 3)
        if hit is None or hit.name in self.names.refused:
            return None
        chain = self.posts.chain_before(text, low, head.start(), head.end())
        return hit if _LEADING_POST.match(chain.posts[-1]) and head.group(1) != "委员" else None

    def _plausible(self, text: str, low: int, head: re.Match[str], hit: NameHit) -> bool:
        """After 干部, 村民 and the like only a name with a surname counts: 干部包段 is none."""
        if self.names.is_sure(hit.name):
            return True
        chain = self.posts.chain_before(text, low, head.start(), head.end())
        return chain.standing is not Standing.OUTSIDE and head.group(1) not in ("级干部", "委员")

    def _governed(self, text: str, first: Person, chain: PostChain) -> list[Person]:
        """The bare names after the first one: 副主任毛志宏、何晓文 both hold the post, 区委书记甲、乙 do not."""
        kept = chain if chain.shared else PostChain((), chain.start, chain.standing, False)
        people: list[Person] = []
        last = first
        while (mark := _LIST_MARK.match(text, last.end)) is not None:
            if chain.standing is Standing.OUTSIDE and "、" not in mark.group():
                break
            hit = self.names.listed_at(text, mark.end()) if "、" in mark.group() else self.names.name_at(text, mark.end())
            if hit is None or not self._still_a_list(text, hit.end, mark.group()):
                break
            last = self._person(text, mark.end(), hit, kept, "post-list", last.rank + 1, mark.end())
            people.append(last)
        return people

    def _still_a_list(self, text: str, end: int, mark: str) -> bool:
        """After a comma or a blank a name goes on with the list only if a mark, 等 or a verb of presence follows it."""
        if mark.strip(_BLANKS) and mark.strip(_BLANKS) not in "，,":
            return True
        bracket = _BRACKET.match(text, end)
        at = bracket.end() if bracket else end
        return text[at : at + 1] in ("、", "，", ",", " ", "\u3000") or self.after_list.match(text, at) is not None

    def _person(
        self, text: str, start: int, hit: NameHit, chain: PostChain, rule: str, rank: int, from_: int
    ) -> Person:
        bracket = _BRACKET.match(text, hit.end)
        end = bracket.end() if bracket else hit.end
        if (comrade := _COMRADE.match(text, end)) is not None:
            end = comrade.end()
        person = Person(hit.name, chain.posts, chain.standing, start, hit.end, from_, end, rank, rule)
        if bracket and (head := self.posts.head_at_end.search(bracket.group(1))) and head.group(1) != "员":
            inner = tuple(part for part in re.split("[、，,]", bracket.group(1)) if self.posts.head_at_end.search(part))
            person = replace(person, posts=inner, standing=self.posts.standing(inner), rule="post-in-brackets")
        return person

    def _post_after(self, text: str, low: int, head: re.Match[str]) -> list[Person]:
        """丁卫东市长, 罗敏副县长: the post stands after the name and nothing but a mark or a verb after the post."""
        begin = head.start()
        for prefix in ("常务副", "副", "代"):
            if text.endswith(prefix, 0, begin):
                begin -= len(prefix)
                break
        nation = self.posts.standings[head.group(1)] == Standing.NATION
        if not nation and not self.names.follow.match(text, head.end()):
            return []
        for start, name in self._names_before(text, low, begin):
            if not (nation or self._boundary_before(text, start)) or not self.names.may_stand_before_post(name):
                continue
            post = text[begin : head.end()]
            return [Person(name, (post,), self.posts.standing((post,)), start, begin, start, head.end(), 1, "name-post")]
        return []

    def _names_before(self, text: str, low: int, begin: int) -> list[tuple[int, str]]:
        """The stretches before a post that may be a name: with a dot, with a blank inside, or plain."""
        if (dotted := _DOTTED_BEFORE.search(text, low, begin)) is not None:
            return [(dotted.start(), dotted.group())]
        if (spaced := _SPACED_BEFORE.search(text, low, begin)) is not None:
            return [(spaced.start(), spaced.group(1) + spaced.group(2))]
        return [(begin - length, text[begin - length : begin]) for length in (3, 2, 4, 5, 6) if begin - length >= low]

    def _boundary_before(self, text: str, start: int) -> bool:
        return start == 0 or not "\u4e00" <= text[start - 1] <= "\u9fff" or text[start - 1] in "由和与及在向对随"

    def _labelled(self, text: str, start: int) -> list[Person]:
        """县领导尉迟明、周建设陪同: names after a group label have no posts."""
        while start < len(text) and text[start] in _BLANKS + "：:":
            start += 1
        chain = PostChain((), start, Standing.OFFICIAL, False)
        hit = self.names.listed_at(text, start)
        if hit is None:
            return []
        first = replace(self._person(text, start, hit, chain, "label-list", 1, start), labelled=True)
        return [first, *(replace(p, labelled=True, rule="label-list") for p in self._governed(text, first, chain))]

    def _bare_lists(self, text: str) -> list[Person]:
        """徐登富、叶美峰等区四套班子领导: a list of names alone counts if a label or a verb of presence closes it."""
        people: list[Person] = []
        low = 0
        for start in self._bare_starts(text):
            if start < low:
                continue
            listed = self._bare_list(text, start)
            if listed:
                people += listed
                low = listed[-1].end
        return people

    def _bare_starts(self, text: str) -> list[int]:
        return [match.end() for match in _CLAUSE_START.finditer(text)]

    def _bare_list(self, text: str, start: int) -> list[Person]:
        hit = self.names.name_at(text, start)
        if hit is None or not (self.names.is_full_name(hit.name) or text.startswith("、", hit.end)):
            return []
        chain = PostChain((), start, None, False)
        first = self._person(text, start, hit, chain, "bare-list", 1, start)
        people = [first, *(replace(p, rule="bare-list") for p in self._governed(text, first, chain))]
        several = _SEVERAL.match(text, people[-1].end)
        if several and (post := self.posts.head.search(several.group(1))):
            posts = (several.group(1)[: post.end()],)
            return [replace(person, posts=posts, standing=self.posts.standing(posts), rule="list-post") for person in people]
        tail = self.after_list.match(text, people[-1].end)
        if tail is None and len(people) > 1:
            return people if self._all_act(text, people) else []
        if tail is None or (len(people) == 1 and tail.lastgroup != "label"):
            return self._bare_subject(text, first)
        shaped = [person for person in people if self.names.is_full_name(person.name)]
        if len(shaped) < min(2, len(people)) and not any(self.names.is_sure(person.name) for person in shaped):
            return []
        standing = Standing.OFFICIAL if tail.lastgroup == "label" else None
        return [replace(person, standing=standing, labelled=tail.lastgroup == "label") for person in people]

    def _all_act(self, text: str, people: list[Person]) -> bool:
        """陈以、薛梅来到…: any verb that stands after names will do where all the names are sure."""
        return self.names.verb.match(text, people[-1].end) is not None and all(self.names.is_sure(p.name) for p in people)

    def _bare_subject(self, text: str, person: Person) -> list[Person]:
        """徐惠文指出: a name alone counts as a leader's where a verb of leaders' speech follows at once."""
        if self.strong_verb.match(text, person.end) is None:
            return []
        if not self.names.is_sure(person.name) and not (text.startswith("由", person.start - 1) and person.start):
            return []
        return [replace(person, rule="bare-subject")]


def _without_overlaps(people: list[Person]) -> tuple[Person, ...]:
    kept: list[Person] = []
    for person in people:
        if not kept or person.name_start >= kept[-1].name_end:
            kept.append(person)
    return tuple(kept)


@lru_cache(maxsize=256)
def find_people(masked: str, lexicon: Lexicon) -> tuple[Person, ...]:
    """The people of one text; remembered, for the other articles of the issue ask for them again."""
    return people_grammar(lexicon).find(masked)


@cache
def people_grammar(lexicon: Lexicon) -> PeopleGrammar:
    """Compile what the finder of people needs from a lexicon, once."""
    label = "|".join(row["pattern"] for row in lexicon.rows("group_labels"))
    presence = "出席|参加|列席|陪同|分别|应邀|到会|在主席台|随同|参与|带队|一同|一起|共同|先后|汇报|发言|通报|调研|到场|见证|指导"
    return PeopleGrammar(
        names=name_grammar(lexicon),
        posts=post_grammar(lexicon),
        label=re.compile(label),
        after_list=re.compile(rf"[ \u3000]*(?:等[^，,。；;\n]{{0,4}}?)?(?P<label>{label})|[ \u3000]*等?[^，,。；\n\u4e00-\u9fff]?(?P<verb>{presence})"),
        headline_verb=re.compile("等|分别|出席|参加|调研|讲话|主持|督导|督查|检查|考察|视察|走访|慰问|看望|率队|带队|会见|列席|强调|指出|到|赴|在|深入|陪同"),
        strong_verb=re.compile(r"[ \u3000]*(?:还|也|首先|在[^，,。\n]{1,30}(?:时|中|上))?(?:强调|指出|要求|主持|讲话|调研|督导|走访|慰问|看望|检查|考察|视察|率队|带队|传达|通报|汇报了|宣读|致辞|出席|参加|列席|陪同|一行|会见|作(?:了)?[^，,。\n]{0,12}(?:汇报|报告|发言|说明|讲话|动员|部署|总结|点评)|就[^，,。\n]{1,30}(?:作|提出|进行))"),
    )
