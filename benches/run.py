"""Measures the portal beside its floors, in one run. Started by script/bench; docs/benchmarks.md says how to read it.

Server and database share one core, the load generator has the other. What counts is requests per CPU-second of server
and database together: whoever else uses this machine changes it little.
"""

import argparse
import contextlib
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

import submission

TICK = os.sysconf("SC_CLK_TCK")
CONNECTIONS = 16
SECRET = "benchmark-{}"

# Name, address, what is asked of it. The words of the search stand in the reference texts, so in generated ones too.
PAGES = [
    ("home", "/en"),
    ("action-line", "/en/action-lines/c5"),
    ("inputs-facet", "/en/inputs?type=civil_society"),
    ("search", "/en/search?q=digital+skills"),
]


def say(*words):
    print("==>", *words, file=sys.stderr, flush=True)


class Failed(Exception):
    pass


# processes ----------------------------------------------------------------------------------------------------------


def stat(pid):
    """Parent, and CPU-seconds of the process and of its children that have ended."""
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[1]), sum(map(int, fields[11:15])) / TICK
    return None


def below(root):
    """All processes below one."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit() and (known := stat(entry)):
            parents.setdefault(known[0], []).append(int(entry))
    found, todo = [], [root]
    while todo:
        children = parents.get(todo.pop(), [])
        found += children
        todo += children
    return found


def cpu(pids):
    return sum(known[1] for pid in pids if (known := stat(pid)))


def peak_memory(pid, reset=False):
    """The most that was resident since the last reset, in MiB."""
    if reset:
        with contextlib.suppress(OSError):
            Path(f"/proc/{pid}/clear_refs").write_text("5")
    lines = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", lines)[1]) / 1024


class Program:
    """A program on a core of its own; ended with its children when the run ends."""

    def __init__(self, name, command, core, log, env):
        pinned = ["taskset", "-c", str(core), *map(str, command)]
        self.name = name
        self.begun = time.perf_counter()
        with open(log, "ab") as out:
            self.process = subprocess.Popen(pinned, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        self.pid = self.process.pid

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


# requests -----------------------------------------------------------------------------------------------------------


def ask(port, path, encoding=None):
    """Status, headers and body of one request of its own connection."""
    head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n"
    head += f"Accept-Encoding: {encoding}\r\n\r\n" if encoding else "\r\n"
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        connection.sendall(head.encode())
        answer = b"".join(iter(lambda: connection.recv(1 << 16), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" in head.lower():
        body = submission.unchunked(body)
    return int(head.split()[1]), head.decode("latin-1"), body


def wait_for(port, path, program, patience=30):
    """Seconds from the start of the program to the first 200."""
    end = program.begun + patience
    while time.perf_counter() < end:
        if program.process.poll() is not None:
            raise Failed(f"{program.name} ended with {program.process.returncode}")
        try:
            if ask(port, path)[0] == 200:
                return time.perf_counter() - program.begun
        except OSError:
            pass
        time.sleep(0.002)
    raise Failed(f"{program.name} did not answer {path} with 200 within {patience} s")


def milliseconds(shown):
    match = re.fullmatch(r"([\d.]+)(us|ms|s|m)", shown)
    if not match:
        raise Failed(f"wrk said {shown!r} where a time was expected")
    number, unit = match.groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


class Bench:
    def __init__(self, options):
        self.options = options
        self.data = options.work / "data"
        self.floor_folder = options.work / "floor"
        self.floor_folder.mkdir()
        cores = sorted(os.sched_getaffinity(0))
        if len(cores) < 2:
            raise Failed("this needs two processor cores")
        self.server_core, self.load_core = cores[0], cores[1]
        os.sched_setaffinity(0, {self.load_core})
        self.port, self.bare_port, self.floor_port = options.port, options.port + 2, options.port + 4
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("PORTAL_", "DATABASE_", "PG"))}
        if os.environ.get("PORTAL_PG_BIN"):
            self.env["PORTAL_PG_BIN"] = os.environ["PORTAL_PG_BIN"]
        self.programs, self.rows, self.figures = [], [], {}
        self.memory = 0.0

    # start and stop ------------------------------------------------------------------------------------------------

    def settings(self, port, **more):
        return self.env | {
            "PORTAL_DATA": str(self.data),
            "PORTAL_BIND": f"127.0.0.1:{port}",
            "PORTAL_OPERATOR_BIND": f"127.0.0.1:{port + 1}",
            "PORTAL_LOG": self.options.log,
            "PORTAL_RATE_SEARCH": "1000000000",
            "PORTAL_RATE_DRAFTS": "1000000000",
        } | more

    def start(self, name, command, env):
        program = Program(name, command, self.server_core, self.options.work / f"{name}.log", env)
        self.programs.append(program)
        return program

    def start_portal(self):
        self.portal = self.start("portal", [self.options.portal], self.settings(self.port))
        return wait_for(self.port, "/en", self.portal)

    def stop_all(self):
        while self.programs:
            self.programs.pop().stop()

    def database(self):
        """The processes of PostgreSQL: whatever the portal has started."""
        return below(self.portal.pid)

    def url(self, role):
        return f"postgres://{role}@localhost/portal?host={self.data / 'socket'}"

    def sql(self, statements, role="portal_owner"):
        psql = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", self.url(role), "-f", "-"]
        done = subprocess.run(psql, input=statements, text=True, env=self.env, capture_output=True)
        if done.returncode:
            raise Failed(f"psql: {done.stderr}")
        return done.stdout.strip()

    # phases --------------------------------------------------------------------------------------------------------

    def generate(self):
        say(f"Making {self.options.inputs} inputs and {self.options.entries} entries.")
        amount = ["--inputs", self.options.inputs, "--entries", self.options.entries, "--seed", 1]
        command = [str(word) for word in (self.options.portal, "generate", *amount)]
        os.sched_setaffinity(0, {self.server_core, self.load_core})
        begun = time.perf_counter()
        done = subprocess.run(command, env=self.settings(self.port, PORTAL_LOG="warn"), capture_output=True, text=True)
        self.figures["generate_seconds"] = time.perf_counter() - begun
        os.sched_setaffinity(0, {self.load_core})
        if done.returncode:
            raise Failed(f"portal generate: {done.stderr}{done.stdout[-2000:]}")

    def measure_starts(self):
        say("Five starts on that database.")
        times = []
        for _ in range(5):
            times.append(self.start_portal())
            self.stop_all()
        self.figures["start_seconds"] = statistics.median(times)
        self.figures["starts"] = times

    def prepare(self):
        say("Starting the servers.")
        self.start_portal()
        self.sql(
            """CREATE SCHEMA bench;
               CREATE TABLE bench.page (id int PRIMARY KEY, title text NOT NULL);
               INSERT INTO bench.page SELECT n, 'Page number ' || n FROM generate_series(1, 10000) n;
               CREATE TABLE bench.entry (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL, at timestamptz NOT NULL DEFAULT now());"""
        )
        self.sql("SET client_min_messages = error; VACUUM ANALYZE;")
        bare = self.settings(self.bare_port, PORTAL_PAGE_CACHE_MIB="0", DATABASE_URL=self.url("portal_app"), DATABASE_OWNER_URL=self.url("portal_owner"))
        self.bare = self.start("portal-without-cache", [self.options.portal], bare)
        wait_for(self.bare_port, "/en", self.bare)
        for name, path in PAGES:
            for encoding in (None, "zstd"):
                status, head, body = ask(self.port, path, encoding)
                if status != 200:
                    raise Failed(f"{path} answered {status}")
                if encoding and "content-encoding: zstd" not in head.lower():
                    raise Failed(f"{path} is not compressed")
                (self.floor_folder / (f"{name}-zstd" if encoding else name)).write_bytes(body)
        floors = {"FLOOR_BIND": f"127.0.0.1:{self.floor_port}", "FLOOR_FOLDER": str(self.floor_folder), "FLOOR_DATABASE_URL": self.url("portal_owner")}
        self.floors = self.start("floors", [self.options.floors], self.env | floors)
        wait_for(self.floor_port, f"/row/{PAGES[0][0]}", self.floors)

    @contextlib.contextmanager
    def measured(self, name, server):
        """Fills in CPU-seconds and memory around whatever sends the requests."""
        row = {"name": name}
        database = self.database()
        peak_memory(server.pid, reset=True)
        before, wall = (cpu([server.pid]), cpu(database)), time.perf_counter()
        yield row
        row["seconds"] = time.perf_counter() - wall
        row["server_cpu"] = cpu([server.pid]) - before[0]
        row["database_cpu"] = cpu(set(database) | set(self.database())) - before[1]
        row["memory_mib"] = peak_memory(server.pid)
        row["per_cpu_second"] = row["requests"] / max(row["server_cpu"] + row["database_cpu"], 1 / TICK)
        row.setdefault("per_second", row["requests"] / row["seconds"])
        if server is self.portal or server is getattr(self, "bare", None):
            self.memory = max(self.memory, row["memory_mib"])
        self.rows.append(row)
        say(f"{name}: {row['per_cpu_second']:.0f} per CPU-second, {row['per_second']:.0f}/s")

    def wrk(self, name, server, port, path, seconds, headers=(), script=None, connections=CONNECTIONS):
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "--latency"]
        for header in headers:
            command += ["-H", header]
        if script:
            command += ["-s", str(script)]
        command.append(f"http://127.0.0.1:{port}{path}")
        subprocess.run([*command[:3], "-d1s", *command[4:]], env=self.env, capture_output=True, check=True)
        with self.measured(name, server) as row:
            said = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True).stdout
            row["requests"] = int(re.search(r"(\d+) requests in", said)[1])
        row["per_second"] = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])
        row["p50_ms"] = milliseconds(re.search(r"(?m)^\s+50%\s+(\S+)", said)[1])
        row["p99_ms"] = milliseconds(re.search(r"(?m)^\s+99%\s+(\S+)", said)[1])
        if bad := re.search(r"Non-2xx or 3xx responses: (\d+)", said):
            raise Failed(f"{name}: {bad[1]} answers of {row['requests']} were failures")
        if bad := re.search(r"Socket errors: .*", said):
            row["note"] = bad[0]
        return row["per_cpu_second"]

    def measure_pages(self):
        seconds = self.options.seconds
        for name, path in PAGES:
            zstd = ["Accept-Encoding: zstd"]
            size = (self.floor_folder / name).stat().st_size, (self.floor_folder / f"{name}-zstd").stat().st_size
            floor = self.wrk(f"floor: {name} from memory", self.floors, self.floor_port, f"/bytes/{name}", seconds)
            cached = self.wrk(f"{name}, cached", self.portal, self.port, path, seconds)
            floor_zstd = self.wrk(f"floor: {name} from memory, zstd", self.floors, self.floor_port, f"/bytes/{name}-zstd", seconds)
            cached_zstd = self.wrk(f"{name}, cached, zstd", self.portal, self.port, path, seconds, zstd)
            row_floor = self.wrk(f"floor: {name} after one query", self.floors, self.floor_port, f"/row/{name}", seconds)
            uncached = self.wrk(f"{name}, not cached", self.bare, self.bare_port, path, seconds)
            self.judge(f"{name}, cached ({size[0]} bytes)", cached / floor, 0.5)
            self.judge(f"{name}, cached, zstd ({size[1]} bytes)", cached_zstd / floor_zstd, 0.5)
            self.judge(f"{name}, not cached", uncached / row_floor, 0.4)

    def measure_writing(self):
        # PostgreSQL's connections are counted.
        self.programs.remove(self.bare)
        self.bare.stop()
        seconds = self.options.seconds
        script = self.options.work / "insert.lua"
        text = "The Summit asked for a people-centred, inclusive and development-oriented Information Society. "
        body = (text * 30)[:2048]
        script.write_text(f'wrk.method = "POST"\nwrk.headers["Content-Type"] = "text/plain; charset=utf-8"\nwrk.body = "{body}"\n')
        insert = self.wrk("floor: one durable insert", self.floors, self.floor_port, "/insert", seconds, script=script, connections=8)

        statement = self.options.work / "insert.sql"
        statement.write_text(f"INSERT INTO bench.entry (body) VALUES ('{body}');\n")
        pgbench = ["pgbench", "-n", "-c", "8", "-j", "1", "-T", str(seconds), "-M", "prepared", "-f", str(statement), self.url("portal_owner")]
        with self.measured("floor: pgbench, the same insert", self.floors) as row:
            done = subprocess.run(pgbench, env=self.env, capture_output=True, text=True)
            if done.returncode:
                raise Failed(f"pgbench: {done.stderr}")
            row["requests"] = int(re.search(r"transactions actually processed: (\d+)", done.stdout)[1])
            row["p50_ms"] = float(re.search(r"latency average = ([\d.]+)", done.stdout)[1])
            row["note"] = "p50: the mean; CPU of the database alone"

        self.people()
        client = submission.Client(self.port, self.cookie)
        client.learn()
        self.figures["submission_requests"] = client.requests_each
        with self.measured("a whole submission", self.portal) as row:
            row.update(client.run(seconds=2 * seconds, at_once=8))
        self.figures["submission_steps"] = row.pop("steps")
        self.judge(f"a whole submission, {client.requests_each} requests", row["per_cpu_second"] / insert, 0.1)
        received = int(self.sql("SELECT count(*) FROM receipt r JOIN version v ON v.id = r.version_id JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form';"))
        if received != client.acknowledged:
            raise Failed(f"{client.acknowledged} submissions were acknowledged, the database holds {received}")

    def people(self):
        """Accounts with a session each: one submission per account, since a call takes one draft of each."""
        self.sql(
            f"""INSERT INTO account (id, email, name, confirmed_at)
                SELECT md5('account ' || n)::uuid, 'benchmark-' || n || '@example.org', 'Benchmark ' || n, now() FROM generate_series(0, {self.options.people - 1}) n;
                INSERT INTO session (token_hash, id, account_id, idle_limit, expires_at)
                SELECT sha256(convert_to('{SECRET.format("")}' || n, 'UTF8')), md5('session ' || n)::uuid, md5('account ' || n)::uuid, interval '1 day', now() + interval '1 day'
                FROM generate_series(0, {self.options.people - 1}) n;
                ANALYZE account; ANALYZE session;"""
        )

    def cookie(self, number):
        if number >= self.options.people:
            raise Failed("more submissions than accounts; raise --people")
        return f"session={SECRET.format(number)}"

    # report --------------------------------------------------------------------------------------------------------

    def judge(self, what, ratio, wanted):
        self.figures.setdefault("ratios", []).append({"what": what, "value": ratio, "wanted": f"≥ {wanted:g}", "reached": ratio >= wanted})

    def report(self):
        figures = self.figures
        limits = [
            {"what": "server memory under load, MiB", "value": self.memory, "wanted": "≤ 120", "reached": self.memory <= 120},
            {"what": "start to first 200, seconds", "value": figures["start_seconds"], "wanted": "≤ 1.5", "reached": figures["start_seconds"] <= 1.5},
        ]
        figures["ratios"] += limits
        about = {
            "processor": next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown"),
            "postgresql": self.sql("SHOW server_version;"),
            "load_average": os.getloadavg()[0],
            "at": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
        }
        lines = [
            f"{about['at']} · {about['processor']} · PostgreSQL {about['postgresql']} · {self.options.inputs} inputs, {self.options.entries} entries"
            f" (made in {figures['generate_seconds']:.0f} s) · load average {about['load_average']:.1f}",
            "",
            "| what | figure | wanted | |",
            "|---|---:|---:|---|",
        ]
        lines += [f"| {r['what']} | {r['value']:.2f} | {r['wanted']} | {'reached' if r['reached'] else '**falls short**'} |" for r in figures["ratios"]]
        lines += ["", "| workload | per CPU-second | per second | p50 ms | p99 ms | CPU server / database, s | peak MiB |", "|---|---:|---:|---:|---:|---:|---:|"]
        for r in self.rows:
            delays = f"{r['p50_ms']:.2f} | {r['p99_ms']:.2f}" if "p99_ms" in r else f"{r['p50_ms']:.2f} | "
            lines.append(
                f"| {r['name']} | {r['per_cpu_second']:,.0f} | {r['per_second']:,.0f} | {delays} | {r['server_cpu']:.2f} / {r['database_cpu']:.2f} | {r['memory_mib']:.0f} |"
            )
        lines += ["", "| request of a submission | p50 ms | p99 ms |", "|---|---:|---:|"]
        lines += [f"| {step['name']} | {step['p50_ms']:.2f} | {step['p99_ms']:.2f} |" for step in figures["submission_steps"]]
        notes = [f"{r['name']}: {r['note']}" for r in self.rows if "note" in r]
        lines += ["", *notes] if notes else []
        text = "\n".join(lines) + "\n"
        self.options.report.mkdir(parents=True, exist_ok=True)
        (self.options.report / "report.md").write_text(text)
        (self.options.report / "report.json").write_text(json.dumps({"about": about, "figures": figures, "workloads": self.rows}, indent=1, ensure_ascii=False))
        print(text)
        return all(r["reached"] for r in figures["ratios"])

    def run(self):
        try:
            self.generate()
            self.measure_starts()
            self.prepare()
            self.measure_pages()
            self.measure_writing()
            return self.report()
        finally:
            self.stop_all()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--portal", type=Path, required=True)
    parser.add_argument("--floors", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="an empty folder that the caller removes")
    parser.add_argument("--report", type=Path, required=True)
    parser.add_argument("--port", type=int, default=8170, help="first of five ports on the loopback device")
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=5_000)
    parser.add_argument("--seconds", type=int, default=4, help="of each workload")
    parser.add_argument("--log", default="info,sqlx=warn", help="what the portal logs while measured; as shipped by default")
    parser.add_argument("--people", type=int, default=20_000)
    bench = None
    try:
        bench = Bench(parser.parse_args())
        return 0 if bench.run() else 1
    except (Failed, submission.Failed) as failure:
        print(f"error: {failure}", file=sys.stderr)
        if bench:
            for log in bench.options.work.glob("*.log"):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-3000:]}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main())
