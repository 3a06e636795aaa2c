"""A contributor at work: from the call's page to the receipt, every request of it, as a browser without scripts sends them.

`learn` goes through the forms once with a parser of HTML and notes what was sent; `run` then repeats that for other
accounts with as little work as possible, several at once, reading only what differs: addresses in redirects and the
values of hidden fields that are new each time.
"""

import re
import selectors
import socket
import statistics
import time
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit

CALL = "/en/calls/demo-itu-council-resolution-1332/submit"
WORDS = "The Action Lines gave our ministry a shared agenda, and twenty years later most schools are connected. "
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
MOST_STEPS = 60


class Failed(Exception):
    pass


def unchunked(body):
    parts, at = [], 0
    while True:
        line = body.index(b"\r\n", at)
        size = int(body[at:line].split(b";")[0], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[line + 2 : line + 2 + size])
        at = line + 4 + size


# HTTP/1.1 over a kept connection ------------------------------------------------------------------------------------


class Connection:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), 15)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def send(self, request):
        self.socket.sendall(request)

    def receive(self):
        """Reads once; status, head and body when the answer is complete."""
        read = self.socket.recv(1 << 18)
        if not read:
            raise Failed("the server closed a connection")
        self.buffer += read
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        head = self.buffer[:end].lower()
        if (at := head.find(b"content-length:")) >= 0:
            size = int(head[at + 15 :].split(b"\r\n", 1)[0])
            if len(self.buffer) < end + 4 + size:
                return None
            body = self.buffer[end + 4 : end + 4 + size]
        elif b"transfer-encoding: chunked" in head:
            if not self.buffer.endswith(b"0\r\n\r\n"):
                return None
            body = unchunked(self.buffer[end + 4 :])
        else:
            body = b""
        answer = int(self.buffer[9:12]), self.buffer[:end], body
        self.buffer = b""
        return answer

    def ask(self, request):
        self.send(request)
        while not (answer := self.receive()):
            pass
        return answer


def location(head):
    found = re.search(rb"(?im)^location: *(\S+)", head)
    if not found:
        raise Failed(f"no Location in {head[:200]}")
    parts = urlsplit(found[1].decode())
    return parts.path + (f"?{parts.query}" if parts.query else "")


# forms --------------------------------------------------------------------------------------------------------------


class Forms(HTMLParser):
    """The forms within <main> of a page."""

    def __init__(self, page):
        super().__init__()
        self.forms, self.form, self.select, self.in_main, self.trap = [], None, None, 0, 0
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        has = {name: value if value is not None else "" for name, value in attributes}
        if tag == "main":
            self.in_main += 1
        if not self.in_main:
            return
        if tag == "form":
            self.form = {"method": has.get("method", "get").lower(), "action": has.get("action"), "type": has.get("enctype", ""), "fields": []}
            self.forms.append(self.form)
        elif self.form is None:
            return
        elif tag in ("input", "textarea", "select", "button") and "disabled" not in has:
            kind = has.get("type", "submit" if tag == "button" else "text") if tag in ("input", "button") else tag
            field = {"name": has.get("name", ""), "kind": kind, "value": has.get("value", ""), "options": [], "is_trap": has.get("tabindex") == "-1"}
            self.form["fields"].append(field)
            self.select = field if tag == "select" else None
        elif tag == "option" and self.select:
            self.select["options"].append(has.get("value", ""))

    def handle_endtag(self, tag):
        if tag == "main":
            self.in_main -= 1
        elif tag == "form":
            self.form = None
        elif tag == "select":
            self.select = None


def filled(form):
    """What a diligent contributor sends: (name, value, whether the value comes from the page)."""
    sent, radios, checked, pressed = [], set(), set(), False
    for field in form["fields"]:
        name, kind = field["name"], field["kind"]
        if kind in ("submit", "image"):
            # The first button is the one that goes on.
            if not pressed and name:
                sent.append((name, field["value"], False))
            pressed = True
        elif not name:
            continue
        elif kind == "hidden":
            sent.append((name, field["value"], True))
        elif field["is_trap"]:
            sent.append((name, "", False))
        elif kind == "radio":
            if name not in radios:
                radios.add(name)
                sent.append((name, field["value"], False))
        elif kind == "checkbox":
            if name not in checked:
                checked.add(name)
                sent.append((name, field["value"] or "on", False))
        elif kind == "select":
            sent.append((name, next((option for option in field["options"] if option), ""), False))
        elif kind == "textarea":
            sent.append((name, WORDS * 8, False))
        elif kind == "email":
            sent.append((name, "benchmark@example.org", False))
        elif kind == "url":
            sent.append((name, "https://example.org/statement", False))
        elif kind == "number":
            sent.append((name, "20", False))
        elif kind == "date":
            sent.append((name, "2025-12-16", False))
        elif kind in ("text", "search", "tel"):
            sent.append((name, "Ministry of Digital Affairs", False))
    return sent


# one submission, as a coroutine: yields requests, gets answers --------------------------------------------------------


class Client:
    def __init__(self, port, cookie):
        self.port, self.cookie = port, cookie
        self.number, self.acknowledged = 0, 0
        self.steps = []

    def head(self, method, path, cookie, length=None, kind=None):
        lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", f"Cookie: {cookie}", "Accept: text/html", "Sec-Fetch-Site: same-origin"]
        if length is not None:
            lines += [f"Content-Type: {kind}", f"Content-Length: {length}"]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()

    def body(self, form_type, fields):
        if form_type == "multipart/form-data":
            boundary = "----benchmark7d1f9c"
            parts = "".join(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields)
            return f"multipart/form-data; boundary={boundary}", f"{parts}--{boundary}--\r\n".encode()
        return "application/x-www-form-urlencoded", urlencode(fields).encode()

    def learn(self):
        """Goes through the forms twice and notes the steps; hidden values that differ must be read each time."""
        first, second = self.explore(), self.explore()
        if len(first) != len(second):
            raise Failed("two submissions took different ways")
        self.steps = []
        for one, other in zip(first, second):
            step = {"method": one["method"], "name": one["name"]}
            if one["method"] == "POST":
                fresh = {a[0] for a, b in zip(one["fields"], other["fields"]) if a[2] and a[1] != b[1]}
                step["fresh"] = {name: re.compile(rf'name="{re.escape(name)}"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="{re.escape(name)}"'.encode()) for name in fresh}
                step["fields"] = [(name, None if name in fresh else value) for name, value, _ in one["fields"]]
                step["type"] = one["type"]
                step["path"] = one["path"].replace(one["id"], "{id}") if one["id"] else one["path"]
                if not fresh:
                    step["kind"], step["ready"] = self.body(one["type"], [(name, value) for name, value, _ in one["fields"]])
            self.steps.append(step)
        self.requests_each = len(self.steps)

    def explore(self):
        cookie, connection = self.cookie(self.number), Connection(self.port)
        self.number += 1
        steps, path, identity = [], CALL, ""
        while len(steps) < MOST_STEPS:
            status, head, page = connection.ask(self.head("GET", path, cookie))
            if status in (302, 303, 307):
                steps.append({"method": "GET", "name": "GET " + named(path)})
                path = location(head)
                continue
            if status != 200:
                raise Failed(f"GET {path} answered {status}")
            steps.append({"method": "GET", "name": "GET " + named(path)})
            if "/receipts/" in path or "/receipt" in path:
                self.acknowledged += 1
                return steps
            forms = [form for form in Forms(page.decode()).forms if form["method"] == "post"]
            if not forms:
                raise Failed(f"{path} has no form to send")
            form = max(forms, key=lambda form: ("/versions" in (form["action"] or ""), "multipart" not in form["type"], len(form["fields"])))
            to = form["action"] or path
            sent = filled(form)
            kind, body = self.body(form["type"], [(name, value) for name, value, _ in sent])
            status, head, page = connection.ask(self.head("POST", to, cookie, len(body), kind) + body)
            if status not in (302, 303):
                said = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.decode()))
                raise Failed(f"POST {to} answered {status}; sent {sent}; the page says {said[:1500]}")
            next_path = location(head)
            identity = identity or next(iter(UUID.findall(next_path)), "")
            steps.append({"method": "POST", "name": "POST " + named(to), "path": to, "fields": sent, "type": form["type"], "id": identity if identity in to else ""})
            path = next_path
        raise Failed("no receipt after so many steps")

    def submission(self, cookie):
        """Yields requests; is sent each answer."""
        path, identity, page = CALL, "", b""
        for step in self.steps:
            if step["method"] == "GET":
                status, head, page = yield step["name"], self.head("GET", path, cookie)
                if status != 200:
                    if status not in (302, 303, 307):
                        raise Failed(f"GET {path} answered {status}")
                    path = location(head)
                continue
            if "ready" in step:
                kind, body = step["kind"], step["ready"]
            else:
                found = {name: pattern.search(page) for name, pattern in step["fresh"].items()}
                fields = [(name, next(filter(None, found[name].groups()), b"").decode() if value is None else value) for name, value in step["fields"]]
                kind, body = self.body(step["type"], fields)
            to = step["path"].replace("{id}", identity)
            status, head, _ = yield step["name"], self.head("POST", to, cookie, len(body), kind) + body
            if status not in (302, 303):
                raise Failed(f"POST {to} answered {status}")
            path = location(head)
            identity = identity or next(iter(UUID.findall(path)), "")

    def run(self, seconds, at_once):
        """Several contributors at once, each on a connection of its own, for so long."""
        selector, taken, times = selectors.DefaultSelector(), [], {step["name"]: [] for step in self.steps}
        begun = time.perf_counter()
        end, requests = begun + seconds, 0

        def begin(user):
            user["work"] = self.submission(self.cookie(self.number))
            user["begun"] = time.perf_counter()
            self.number += 1
            go_on(user, None)

        def go_on(user, answer):
            user["step"], request = user["work"].send(answer)
            user["sent"] = time.perf_counter()
            user["connection"].send(request)

        for _ in range(at_once):
            user = {"connection": Connection(self.port)}
            selector.register(user["connection"].socket, selectors.EVENT_READ, user)
            begin(user)
        working = at_once
        while working:
            ready = selector.select(15)
            if not ready:
                raise Failed("the server fell silent")
            for key, _ in ready:
                user = key.data
                answer = user["connection"].receive()
                if not answer:
                    continue
                now = time.perf_counter()
                times[user["step"]].append(now - user["sent"])
                requests += 1
                try:
                    go_on(user, answer)
                except StopIteration:
                    taken.append(now - user["begun"])
                    self.acknowledged += 1
                    if now < end:
                        begin(user)
                    else:
                        selector.unregister(user["connection"].socket)
                        user["connection"].socket.close()
                        working -= 1
        whole = time.perf_counter() - begun
        steps = [{"name": name, **delays(of)} for name, of in times.items() if of]
        return {"requests": len(taken), "per_second": len(taken) / whole, "http_requests": requests, "steps": steps, **delays(taken)}


def named(path):
    """An address without what is particular to one submission."""
    return re.sub(r"/receipts/[^/?]+", "/receipts/…", UUID.sub("…", path)).split("?")[0]


def delays(seconds):
    cut = statistics.quantiles(seconds, n=100) if len(seconds) > 1 else seconds * 99
    return {"p50_ms": cut[49] * 1000, "p99_ms": cut[98] * 1000}
