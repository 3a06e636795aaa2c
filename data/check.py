#!/usr/bin/env python3
"""Checks the reference data of the portal. Needs Python 3.9 or later and nothing else.

    python3 data/check.py

Prints every fault, one a line, and ends with status 1 if there is any.
"""
import json
import os
import re
import sys
import unicodedata
from datetime import date
from urllib.parse import urlsplit

HERE = os.path.dirname(os.path.abspath(__file__))
LANGS = ["ar", "en", "es", "fr", "ru", "zh"]
LINES = ["c1", "c2", "c3", "c4", "c5", "c6", "c7-e-government", "c7-e-business", "c7-e-learning", "c7-e-health",
         "c7-e-employment", "c7-e-environment", "c7-e-agriculture", "c7-e-science", "c8", "c9", "c10", "c11"]
CONFIDENCE = {"sourced", "report", "general"}
KINDS = {"long_text", "short_text", "one_choice", "many_choices", "yes_no", "number", "date", "line_table",
         "line_picker", "sdg_picker", "file", "url", "statement"}
FILES = {  # file: (key, number of records or None)
    "action_lines": ("code", 18), "sdgs": ("number", 17), "matrix": ("slug", 124), "matrix_meta": ("code", 1),
    "gdc_objectives": ("code", 5), "gdc_follow_up": ("code", 4), "entities": ("code", 44), "regions": ("code", None),
    "stakeholder_types": ("code", 17), "countries": ("code", 195), "entries": ("slug", 161), "events": ("slug", 152),
    "sessions": ("slug", 97), "documents": ("slug", 113), "commitments": ("code", 12), "roadmaps": ("slug", 8),
    "calls": ("slug", 32), "responders": ("slug", 55), "demo_call": ("slug", 1), "demo_inputs": ("slug", 8),
}
# fields with text in all six languages; the others carry English at least
SIX = {
    "action_lines": ["title", "short", "official_title"], "sdgs": ["title", "official_goal"], "gdc_objectives": ["title"],
    "entities": ["name", "short_name", "kind_label"], "regions": ["name", "short_name"], "stakeholder_types": ["name"],
    "countries": ["name"],
}
# public sentences: end with a full stop, no working remarks
SENTENCES = {
    "action_lines": ["summary"], "matrix": ["rationale"], "entities": ["wsis_role"], "entries": ["text"], "events": ["description"],
    "sessions": ["summary"], "documents": ["summary"], "commitments": ["text"], "roadmaps": ["description", "status_text"],
    "calls": ["summary", "remark"], "gdc_follow_up": ["text"],
}
REMARKS = re.compile(r"not seen|not verified|general knowledge|TODO|FIXME|\?\?|to be confirmed|project seed|check before|not opened|editor", re.I)
faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def load(name):
    path = os.path.join(HERE, name + ".json")
    try:
        raw = open(path, encoding="utf-8").read()
    except (OSError, UnicodeDecodeError) as e:
        fault(name, f"cannot be read: {e}")
        return []
    try:
        data = json.loads(raw, object_pairs_hook=lambda p: pairs(name, p))
    except ValueError as e:
        fault(name, f"is not JSON: {e}")
        return []
    if not isinstance(data, list) or not all(isinstance(r, dict) for r in data):
        fault(name, "is not an array of records")
        return []
    return data


def pairs(name, p):
    keys = [k for k, _ in p]
    for k in set(keys):
        if keys.count(k) > 1:
            fault(name, f"key {k!r} twice in one object")
    return dict(p)


def is_date(s):
    try:
        return isinstance(s, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", s) is not None and bool(date.fromisoformat(s))
    except ValueError:
        return False


def is_time(s):
    return isinstance(s, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d|24:00", s) is not None


try:
    import zoneinfo
    ZONES = zoneinfo.available_timezones()
except ImportError:
    ZONES = set()


def is_zone(s):
    if ZONES:
        return s in ZONES
    return isinstance(s, str) and re.fullmatch(r"[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_]+)+", s) is not None


def is_url(s):
    if not isinstance(s, str) or re.search(r"\s", s):
        return False
    u = urlsplit(s)
    return u.scheme in ("http", "https") and "." in u.netloc


def texts(where, obj, six, required=True):
    if obj is None:
        if required:
            fault(where, "is missing")
        return
    if not isinstance(obj, dict) or not obj:
        fault(where, "is not an object of languages")
        return
    for k, v in obj.items():
        if k not in LANGS:
            fault(where, f"unknown language {k!r}")
        if not isinstance(v, str) or not v.strip():
            fault(where, f"{k} is empty")
        elif v != v.strip() or "  " in v:
            fault(where, f"{k} has stray spaces")
        elif unicodedata.normalize("NFC", v) != v:
            fault(where, f"{k} is not in normal form C")
    for k in (LANGS if six else ["en"]):
        if k not in obj:
            fault(where, f"lacks {k}")
    if "ar" in obj and not re.search(r"[\u0600-\u06ff]", obj["ar"]) and not re.fullmatch(r"[A-Z&\-]+", obj["ar"]):
        fault(where, "ar is not in Arabic script")
    if "ru" in obj and not re.search(r"[\u0400-\u04ff]", obj["ru"]) and not re.fullmatch(r"[A-Z&\-]+", obj["ru"]):
        fault(where, "ru is not in Cyrillic script")
    if "zh" in obj and not re.search(r"[\u4e00-\u9fff]", obj["zh"]) and not re.fullmatch(r"[A-Z&\-]+", obj["zh"]):
        fault(where, "zh is not in Chinese script")


def refs(where, codes, known, what):
    for c in codes or []:
        if c not in known:
            fault(where, f"unknown {what} {c!r}")
    if codes and len(set(map(str, codes))) != len(codes):
        fault(where, f"{what} named twice")


def walk(where, x, key=None):
    """addresses, dates, times and zones anywhere in a record"""
    if isinstance(x, dict):
        for k, v in x.items():
            walk(f"{where}.{k}", v, k)
    elif isinstance(x, list):
        for i, v in enumerate(x):
            walk(f"{where}[{i}]", v, key)
    elif x is not None:
        if key in ("url", "homepage", "official_page", "published_link") and not is_url(x):
            fault(where, f"not an address: {x!r}")
        if (key in ("date", "day", "opens", "closes", "as_of", "from", "to", "announced", "decided_on") or (key or "").endswith("_date")) and not is_date(x):
            fault(where, f"not a date: {x!r}")
        if (key or "").endswith("_time") and not is_time(x):
            fault(where, f"not a time: {x!r}")
        if key == "time_zone" and not is_zone(x):
            fault(where, f"not a time zone: {x!r}")
        if (key or "").endswith("precision") and x not in ("day", "month", "year"):
            fault(where, f"unknown precision {x!r}")


def words(s, lang):
    if lang == "zh":
        return len(re.findall(r"[\u4e00-\u9fff]", s)) + len(re.findall(r"[A-Za-z0-9/.]+", s))
    return len(s.split())


data = {n: load(n) for n in FILES}
ids = {}
for name, (key, count) in FILES.items():
    seen = set()
    for r in data[name]:
        k = r.get(key)
        if k is None or k == "":
            fault(name, f"a record without {key}")
        elif k in seen:
            fault(name, f"{key} {k!r} twice")
        elif key == "slug" and not re.fullmatch(r"[a-z0-9]+(-{1,2}[a-z0-9]+)*", k):
            fault(name, f"slug {k!r} is not fit for an address")
        seen.add(k)
        where = f"{name}/{k}"
        for f in ("source", "confidence", "editor_note"):
            if f not in r:
                fault(where, f"lacks {f}")
        if r.get("confidence") is not None and r["confidence"] not in CONFIDENCE:
            fault(where, f"unknown confidence {r['confidence']!r}")
        if r.get("confidence") == "sourced" and r.get("source") is None and not (name == "gdc_follow_up"):
            fault(where, "sourced, but without a source")
        for s in [r.get("source")] + list(r.get("sources") or []):
            if s is not None and (not isinstance(s, dict) or not is_url(s.get("url"))):
                fault(where, f"bad source {s!r}")
        if r.get("publish") is False or k in ("leads_to_verify",):
            fault(where, "is not for publication")
        for f in SIX.get(name, []):
            texts(f"{where}.{f}", r.get(f), True)
        for f in SENTENCES.get(name, []):
            v = r.get(f)
            if v is None:
                if (name, f) in (("sessions", "summary"), ("calls", "remark")):
                    continue
                fault(where, f"lacks {f}")
                continue
            texts(f"{where}.{f}", v, False)
            if not re.search(r"[.”]$", v.get("en", "")):
                fault(f"{where}.{f}", "does not end like a sentence")
            if REMARKS.search(v.get("en", "")):
                fault(f"{where}.{f}", "holds a working remark")
        for f in ("title", "city", "venue", "place", "track", "who", "body", "legal_basis", "theme", "topic", "due_text"):
            if isinstance(r.get(f), dict) and f not in SIX.get(name, []):
                texts(f"{where}.{f}", r[f], name == "demo_call")
        for f in ("line",):
            if f in r and r[f] not in LINES:
                fault(where, f"unknown line {r[f]!r}")
        if "lines" in r and name != "matrix_meta":
            refs(where, r["lines"], LINES, "line")
            if r["lines"] != sorted(r["lines"], key=lambda c: LINES.index(c) if c in LINES else 99):
                fault(where, "lines out of order")
        if "sdgs" in r and name != "matrix_meta":
            refs(where, r["sdgs"], range(1, 18), "SDG")
        walk(where, r)
    ids[name] = seen
    if count is not None and len(data[name]) != count:
        fault(name, f"{len(data[name])} records instead of {count}")

ENT, EV, DOC, CALL, REG, CTRY, ST = (ids[n] for n in ("entities", "events", "documents", "calls", "regions", "countries", "stakeholder_types"))
groups = {r["code"] for r in data["regions"] if r["kind"] == "un_group"}

if [r["code"] for r in data["action_lines"]] != LINES:
    fault("action_lines", "codes or their order differ from the contract")
for r in data["action_lines"]:
    w = f"action_lines/{r['code']}"
    if sum(f["role"] == "lead" for f in r["facilitators"]) != 1:
        fault(w, "must have exactly one lead facilitator")
    for f in r["facilitators"]:
        refs(w, [f["entity"]], ENT, "entity")
        if f["role"] not in ("lead", "co", "annex_2005") or f["confidence"] not in CONFIDENCE:
            fault(w, f"bad facilitator {f!r}")
    if len({(f["entity"], f["role"]) for f in r["facilitators"]}) != len(r["facilitators"]):
        fault(w, "facilitator named twice")
    if (r["parent"] == "c7") != r["code"].startswith("c7-") or (r["parent_title"] is None) == (r["parent"] == "c7"):
        fault(w, "parent does not fit")
    if r["parent_title"]:
        texts(w + ".parent_title", r["parent_title"], True)
for r in data["sdgs"]:
    if not re.fullmatch(r"#[0-9A-F]{6}", r["color"]):
        fault(f"sdgs/{r['number']}", "bad colour")
cells = set()
for r in data["matrix"]:
    w = f"matrix/{r['slug']}"
    refs(w, [r["sdg"]], range(1, 18), "SDG")
    if (r["line"], r["sdg"]) in cells or r["slug"] != f"{r['line']}-sdg{r['sdg']}":
        fault(w, "cell twice or wrong slug")
    cells.add((r["line"], r["sdg"]))
    for t in r["targets"]:
        if not re.fullmatch(rf"{r['sdg']}\.([1-9]|1\d|[a-d])", t):
            fault(w, f"target {t!r} does not belong to SDG {r['sdg']}")
for r in data["gdc_objectives"]:
    for c in r["commitments"]:
        texts(f"gdc_objectives/{c['code']}", c["text"], False)
for r in data["countries"]:
    w = f"countries/{r['code']}"
    refs(w, [r["un_group"]], groups, "regional group")
    refs(w, [r["itu_region"]], {x["code"] for x in data["regions"] if x["kind"] == "itu_region"}, "ITU region")
    if not re.fullmatch(r"[A-Z]{2}", r["code"]):
        fault(w, "not an ISO alpha-2 code")
for lang in LANGS:
    names = [r["name"].get(lang) for r in data["countries"]]
    for n in {n for n in names if names.count(n) > 1}:
        fault("countries", f"{lang} name {n!r} twice")
n = lambda f: sum(bool(r[f]) for r in data["countries"])
if (sum(r["un_status"] == "member" for r in data["countries"]), n("ldc"), n("lldc"), n("sids")) != (193, 44, 32, 37):
    fault("countries", "number of members, LDCs, LLDCs or SIDS is wrong")
for r in data["entries"]:
    w = f"entries/{r['slug']}"
    refs(w, r["entities"], ENT, "entity")
    if r["kind"] not in ("milestone", "challenge", "trend"):
        fault(w, "unknown kind")
    if r["year_from"] is None or not 1980 <= r["year_from"] <= 2035 or (r["year_to"] is not None and r["year_to"] < r["year_from"]):
        fault(w, "years do not fit")
    if r["date"] and not r["year_from"] <= int(r["date"][:4]) <= (r["year_to"] or 9999):
        fault(w, "date outside its years")
    if r["date_end"] and r["date_end"] < r["date"]:
        fault(w, "ends before it begins")
    if r["date_qualifier"] not in (None, "by", "beyond", "decade"):
        fault(w, "unknown date_qualifier")
    if not r["slug"].startswith(r["line"] + "-"):
        fault(w, "slug does not begin with its line")
seen = {}
for r in data["entries"]:
    t = (r["line"], r["title"]["en"].lower())
    if t in seen:
        fault(f"entries/{r['slug']}", f"same title as {seen[t]}")
    seen[t] = r["slug"]
events = {r["slug"]: r for r in data["events"]}
for r in data["events"]:
    w = f"events/{r['slug']}"
    refs(w, r["organizers"], ENT, "entity")
    if r["country"]:
        refs(w, [r["country"]], CTRY, "country")
    if r["end_date"] < r["start_date"]:
        fault(w, "ends before it begins")
    if r["start_time"] and not r["time_zone"]:
        fault(w, "time without zone")
    if r["start_time"] and r["end_time"] and r["start_date"] == r["end_date"] and r["end_time"] <= r["start_time"]:
        fault(w, "end time before start time")
    if r["date_precision"] == "year" and (r["start_date"][5:], r["end_date"][5:]) != ("01-01", "12-31"):
        fault(w, "precision year, but does not span the year")
    if r["mode"] not in (None, "on_site", "online", "hybrid"):
        fault(w, "unknown mode")
for r in data["sessions"]:
    w = f"sessions/{r['slug']}"
    refs(w, [r["event"]], EV, "event")
    refs(w, r["organizers"], ENT, "entity")
    e = events.get(r["event"])
    if r["day"] and e and not e["start_date"] <= r["day"] <= e["end_date"]:
        fault(w, "outside its event")
    if r["start_time"] and not r["day"]:
        fault(w, "time without a day")
    if r["start_time"] and r["end_time"] and r["end_time"] <= r["start_time"]:
        fault(w, "end time before start time")
    if (r["lines_basis"] is None) != (not r["lines"]):
        fault(w, "lines and their basis do not fit")
    for p in r["speakers"]:
        if not p.get("name") or p.get("role") not in ("speaker", "panellist", "moderator", "facilitator", "chair"):
            fault(w, f"bad speaker {p!r}")
    names = [p["name"] for p in r["speakers"]]
    if len(set(names)) != len(names):
        fault(w, "speaker named twice")
symbols = {}
for r in data["documents"]:
    w = f"documents/{r['slug']}"
    refs(w, r["issuers"], ENT, "entity")
    refs(w, r["events"], EV, "event")
    refs(w, r["calls"], CALL, "call")
    refs(w, r["languages"], LANGS, "language")
    if (r["date"] is None) != (r["date_precision"] is None):
        fault(w, "date and precision do not fit")
    if r["symbol"]:
        if r["symbol"] in symbols:
            fault(w, f"symbol of {symbols[r['symbol']]}")
        symbols[r["symbol"]] = r["slug"]
for r in data["commitments"]:
    w = f"commitments/{r['code']}"
    refs(w, r["asked_entities"] + r["reports_to"], ENT | set(), "entity")
    refs(w, [r["document"]], DOC, "document")
    if r["due_event"]:
        refs(w, [r["due_event"]], EV, "event")
    for g in r["asked_groups"]:
        texts(w + ".asked_groups", g["name"], True)
for r in data["roadmaps"]:
    w = f"roadmaps/{r['slug']}"
    refs(w, r["owners"], ENT, "entity")
    for g in r["owner_groups"]:
        texts(w + ".owner_groups", g["name"], True)
    for a in r["activities"]:
        refs(w, a["responsible"], ENT, "entity")
        refs(w, a["lines"], LINES, "line")
        refs(w, [a["event"]] if a["event"] else [], EV, "event")
        refs(w, [a["document"]] if a["document"] else [], DOC, "document")
        texts(w + "." + a["code"], a["title"], False)
        if a["start_date"] and a["end_date"] and a["end_date"] < a["start_date"]:
            fault(w, f"{a['code']} ends before it begins")
        e = events.get(a["event"])
        if e and a["date_precision"] == "day" and e["date_precision"] == "day" and a["start_date"] and not e["start_date"] <= a["start_date"] <= e["end_date"]:
            fault(w, f"{a['code']} differs from the date of event {a['event']}")
calls = {r["slug"]: r for r in data["calls"]}
for r in data["calls"]:
    w = f"calls/{r['slug']}"
    refs(w, [r["convener"]] if r["convener"] else [], ENT, "entity")
    refs(w, r["documents"], DOC, "document")
    refs(w, r["events"], EV, "event")
    refs(w, r["languages"], LANGS, "language")
    if not r["convener"] and not r["convener_name"]:
        fault(w, "no convener")
    if r["opens"] and r["closes"] and r["closes"] < r["opens"]:
        fault(w, "closes before it opens")
    if r["status"] != "closed":
        fault(w, "must be closed")
    for x in r["extensions"]:
        if x["to"] <= x["from"] or x["to"] != r["closes"]:
            fault(w, "extension does not fit the closing date")
    if r["questions"] is not None and [q["number"] for q in r["questions"]] != list(range(1, len(r["questions"]) + 1)):
        fault(w, "questions are not numbered in order")
    for q in r["questions"] or []:
        texts(f"{w}.{q['number']}", q["text"], False)
        if q["kind"] not in KINDS:
            fault(w, f"unknown kind {q['kind']!r}")
    for d in r["documents"]:
        if r["slug"] not in next(x for x in data["documents"] if x["slug"] == d)["calls"]:
            fault(w, f"document {d} does not point back")
for r in data["responders"]:
    w = f"responders/{r['slug']}"
    refs(w, [r["call"]], CALL, "call")
    refs(w, [r["stakeholder_type"]], ST, "stakeholder type")
    refs(w, [r["country"]] if r["country"] else [], CTRY, "country")
    refs(w, [r["entity"]] if r["entity"] else [], ENT, "entity")
    if (r["date"] is None) != (r["date_precision"] is None):
        fault(w, "date and precision do not fit")
    if r["form"] not in ("written", "spoken"):
        fault(w, "unknown form")

questions = {}
for c in data["demo_call"]:
    w = f"demo_call/{c['slug']}"
    if c["is_demonstration"] is not True or not c["title"]["en"].startswith("Demonstration"):
        fault(w, "must be marked as a demonstration")
    for f in ("title", "summary", "text", "legal_basis", "who", "how_used", "publication_text"):
        texts(f"{w}.{f}", c[f], True)
    refs(w, [c["convener"]], ENT, "entity")
    refs(w, c["stakeholder_types"], ST, "stakeholder type")
    refs(w, c["languages"], LANGS, "language")
    refs(w, c["documents"], DOC, "document")
    if c["opens_days_before_load"] < 0 or c["closes_days_after_load"] <= 0:
        fault(w, "would not be open when loaded")
    for s in c["sections"]:
        texts(f"{w}.{s['key']}.title", s["title"], True)
        texts(f"{w}.{s['key']}.intro", s["intro"], True)
        for q in s["questions"]:
            qw = f"{w}.{q['key']}"
            if q["key"] in questions:
                fault(qw, "key twice")
            texts(qw + ".label", q["label"], True)
            if q["help"] is not None:
                texts(qw + ".help", q["help"], True)
            if q["kind"] not in KINDS:
                fault(qw, f"unknown kind {q['kind']!r}")
            if q["meaning"] is not None:
                if q["meaning"] not in ("title", "organization", "stakeholder_type", "reach", "country", "region", "contact", "consent"):
                    fault(qw, f"unknown meaning {q['meaning']!r}")
                if any(other["meaning"] == q["meaning"] for other in questions.values()):
                    fault(qw, "meaning twice")
            if q["visibility"] not in ("public", "secretariat"):
                fault(qw, "unknown visibility")
            if q["word_limit"] is not None and not (isinstance(q["word_limit"], int) and q["word_limit"] > 0):
                fault(qw, "bad word limit")
            if bool(q["choices"]) != (q["kind"] in ("one_choice", "many_choices")):
                fault(qw, "choices do not fit the kind")
            values = [x["value"] for x in q["choices"]]
            if len(set(values)) != len(values):
                fault(qw, "choice twice")
            for x in q["choices"]:
                texts(f"{qw}.{x['value']}", x["label"], True)
            if q["shown_if"]:
                p = questions.get(q["shown_if"]["question"])
                if p is None:
                    fault(qw, "depends on a question that does not come before it")
                elif q["shown_if"]["equals"] not in ([x["value"] for x in p["choices"]] or ["yes", "no"]):
                    fault(qw, "depends on an answer that cannot be given")
            questions[q["key"]] = q


def value(a):
    return a.get("value") if isinstance(a, dict) and "value" in a else a


for r in data["demo_inputs"]:
    w = f"demo_inputs/{r['slug']}"
    a = r["answers"]
    if r["is_demonstration"] is not True or not re.search(r"démonstration|demonstration|demostración|демонстрационный|توضيحي|演示", r["organization"]):
        fault(w, "must be marked as a demonstration in its name")
    refs(w, [r["call"]], ids["demo_call"], "call")
    refs(w, [r["stakeholder_type"]], ST, "stakeholder type")
    refs(w, [r["language"]], LANGS, "language")
    refs(w, [r["region"]], groups | {"global"}, "region")
    if r["country"]:
        refs(w, [r["country"]], CTRY, "country")
        c = next((c for c in data["countries"] if c["code"] == r["country"]), None)
        if c and c["un_group"] != r["region"]:
            fault(w, "region does not fit the country")
    if r["state"] not in ("draft", "submitted", "under_review", "accepted", "published"):
        fault(w, "unknown state")
    if not 0 <= r["submitted_days_before_load"] <= data["demo_call"][0]["opens_days_before_load"]:
        fault(w, "submitted before the call opened")
    for k in a:
        if k not in questions:
            fault(w, f"answer to unknown question {k!r}")
    for k, q in questions.items():
        shown = q["shown_if"] is None or value(a.get(q["shown_if"]["question"])) == q["shown_if"]["equals"]
        v = a.get(k)
        if q["required"] and shown and v in (None, "", [], {}):
            fault(w, f"{k} is required")
        if v is not None and not shown:
            fault(w, f"{k} is answered but not shown")
        if v in (None, "", [], {}):
            continue
        if q["kind"] in ("long_text", "short_text"):
            if not isinstance(v, str) or (q["word_limit"] and words(v, r["language"]) > q["word_limit"]):
                fault(w, f"{k} is too long or not a text")
            if q["kind"] == "long_text" and q["required"] and not (150 if r["language"] != "zh" else 250) <= words(v, r["language"]) <= 500:
                fault(w, f"{k} has {words(v, r['language'])} words")
        elif q["kind"] == "one_choice":
            refs(f"{w}.{k}", [v], {x["value"] for x in q["choices"]}, "choice")
        elif q["kind"] == "many_choices":
            refs(f"{w}.{k}", v, {x["value"] for x in q["choices"]}, "choice")
        elif q["kind"] == "yes_no":
            if v.get("value") not in ("yes", "no") or (v.get("explanation") and words(v["explanation"], r["language"]) > (q["word_limit"] or 0)):
                fault(w, f"{k} is not a yes/no answer within its limit")
        elif q["kind"] == "line_table":
            refs(f"{w}.{k}", list(v), LINES, "line")
            for t in v.values():
                if words(t, r["language"]) > q["word_limit"]:
                    fault(w, f"{k} is too long")
        elif q["kind"] == "line_picker":
            refs(f"{w}.{k}", v, LINES, "line")
        elif q["kind"] == "sdg_picker":
            refs(f"{w}.{k}", v, range(1, 18), "SDG")
        elif q["kind"] == "statement" and v is not True:
            fault(w, f"{k} is not confirmed")

if faults:
    print("\n".join(faults))
    print(f"{len(faults)} faults")
    sys.exit(1)
print(f"{sum(map(len, data.values()))} records in {len(data)} files: no fault")
