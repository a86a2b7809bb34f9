# SPDX-License-Identifier: MIT
"""The small faults that tests/mutants/run puts into the sources, by their text: no parser of C++
is asked, so some do not compile, which counts as seen."""

import dataclasses
import re

# Words and signs, and what each is exchanged for. Templates' and arrows' signs stand without
# blanks in this house's form, comparisons with them.
SIGNS = [
    (r" == ", [" != "]), (r" != ", [" == "]),
    (r" < ", [" <= ", " >= "]), (r" > ", [" >= ", " <= "]),
    (r" <= ", [" < ", " > "]), (r" >= ", [" > ", " < "]),
    (r" && ", [" || "]), (r" \|\| ", [" && "]),
    (r" \+ ", [" - "]), (r" - ", [" + "]), (r" \* ", [" / "]), (r" / ", [" * "]),
    (r" % ", [" / "]), (r" \+= ", [" -= "]), (r" -= ", [" += "]), (r" \|= ", [" &= "]),
    (r"\+\+(?=\w)", ["--"]), (r"(?<![\w-])--(?=\w)", ["++"]),
    (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]),
    (r"\bstd::min\b", ["std::max"]), (r"\bstd::max\b", ["std::min"]),
    (r"\bany_of\b", ["all_of"]), (r"\ball_of\b", ["any_of"]), (r"\bnone_of\b", ["any_of"]),
    (r"\blower_bound\b", ["upper_bound"]), (r"\bupper_bound\b", ["lower_bound"]),
    (r"\bstarts_with\b", ["ends_with"]), (r"\bends_with\b", ["starts_with"]),
    (r"\bfront\(\)", ["back()"]), (r"\bback\(\)", ["front()"]),
    (r"(?<=[( ])!(?=[\w(*])", [""]),
    (r"\bbreak;", ["continue;"]), (r"\bcontinue;", ["break;"]),
]
NUMBER = re.compile(r"(?<![\w.'])(\d[\d']*)(?![\w.'])")
CONDITION = re.compile(r"\b(?:if|while) \(")
CALL = re.compile(r"^(\s+)((?!return\b|throw\b|case\b|using\b|else\b)[\w.>-]+\((?:[^;{}]*)\);)$")
RETURNED = re.compile(r"^\s+(?:if \(.*\) )?return ((?!\{)[^;]+);$")
HIDDEN = re.compile(r'//[^\n]*|/\*.*?\*/|^[ \t]*#[^\n]*|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"'
                    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", re.DOTALL | re.MULTILINE)
ROW = re.compile(r"^\s*\{.*\},?$")  # of a table: data, not a way
PASSED = re.compile(r"\bstatic_assert\b|^\s*(?:using|namespace|template|case)\b|\bassert\(|"
                    r"\breserve\(|\bconstexpr std::string_view\b")


@dataclasses.dataclass(frozen=True)
class Mutant:
    """One place of a file, and what is to stand there."""
    path: str
    line: int
    begin: int
    end: int
    text: str
    told: str


def bare(text):
    """The text with comments, directives and literals blank, each character at its place."""
    return HIDDEN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def closing(text, at):
    """Where the bracket that opens at a place closes."""
    depth = 0
    for place in range(at, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return len(text)


def changes(line):
    """(begin, end, text) of all changes within a line that is bare."""
    for pattern, others in SIGNS:
        for found in re.finditer(pattern, line):
            yield from ((found.start(), found.end(), other) for other in others)
    for found in NUMBER.finditer(line):
        number = int(found[1].replace("'", ""))
        yield (*found.span(1), str(number + 1))
        if number > 0:
            yield (*found.span(1), str(number - 1))
    for found in CONDITION.finditer(line):
        end = closing(line, found.end() - 1)
        if end < len(line):
            yield found.end(), found.end(), "!("
            yield found.end(), end, "false" if "while" in found[0] else "true"
            yield found.end(), end, "false"
    if found := CALL.match(line):
        yield found.start(2), found.end(2), ";"
    if found := RETURNED.match(line):
        yield found.start(1), found.end(1), "{}"


def mutants_of(top, room):
    """All of a room's, in order."""
    made = []
    for path in sorted((top / "lib/plan" / room).rglob("*.cpp")):
        text = path.read_text(encoding="utf-8")
        at = 0
        if re.search(rf"lib/plan/{room}/(zh|en)/|engine/|/lib\w+\.cpp$", str(path)):
            continue
        for number, (line, shown) in enumerate(zip(bare(text).split("\n"), text.split("\n")), 1):
            if not PASSED.search(line) and not ROW.match(line):
                for begin, end, new in dict.fromkeys(changes(line)):
                    if new == "!(":
                        close = closing(line, begin - 1)
                        end, new = close, "!(" + shown[begin:close] + ")"
                    changed = shown[:begin] + new + shown[end:]
                    made.append(Mutant(str(path.relative_to(top)), number, at + begin, at + end,
                                       new, f"{shown.strip()}  ->  {changed.strip()}"))
            at += len(shown) + 1
    return made
