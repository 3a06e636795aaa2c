# What the scripts share. Sourced, not run. Installs packages through apt and changes nothing else on the system.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Queries are checked against the committed .sqlx, never against a database that DATABASE_URL happens to name.
export SQLX_OFFLINE=true

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif have sudo; then sudo "$@"
    else fail "this needs root: $* — run it as root, or install sudo"
    fi
}

apt_is_fresh=
# install_missing WHY PACKAGE...: says what is missing and why, and installs it.
install_missing() {
    local why=$1 package missing=(); shift
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    have apt-get || fail "missing: ${missing[*]} ($why), and there is no apt-get here; install them with this system's own tools"
    say "Installing ${missing[*]}: $why."
    if [ -z "$apt_is_fresh" ]; then
        as_root apt-get update -qq || fail "apt-get update failed (see above); without a package list ${missing[*]} cannot be installed"
        apt_is_fresh=1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
        fail "apt-get could not install ${missing[*]} (see above)"
}

# at_least HAVE WANTED: whether version HAVE is not older.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

need_rust() {
    local wanted found
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    [ -x "$HOME/.cargo/bin/cargo" ] && PATH=$PATH:$HOME/.cargo/bin
    have cargo || fail "Rust is missing. Install $wanted or newer from https://rustup.rs (Debian 13, Ubuntu 24.04: apt-get install rustup && rustup default stable), then run this again"
    found=$(cargo --version | cut -d ' ' -f 2)
    at_least "$found" "$wanted" || fail "Rust $found is too old: $wanted or newer is needed. With rustup: rustup update stable. With Debian's or Ubuntu's own cargo: apt-get install rustup && rustup default stable"
    have cc || install_missing "Rust links with a C compiler, and some dependencies contain C" gcc libc6-dev
}

# The folder of PostgreSQL's server programs, the newest; empty if there is none.
postgres_programs() {
    local folder
    if [ -n "${PORTAL_PG_BIN:-}" ]; then echo "$PORTAL_PG_BIN"; return; fi
    folder=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
    if [ -x "$folder/postgres" ]; then echo "$folder"
    elif have postgres && have initdb; then dirname "$(command -v postgres)"
    fi
}

need_postgres() {
    [ -z "$(postgres_programs)" ] || return 0
    install_missing "the portal runs its own PostgreSQL and needs its server programs. (Debian also sets up a server of its own on port 5432; the portal does not use it)" postgresql
    [ -n "$(postgres_programs)" ] || fail "PostgreSQL's server programs are still not found; name their folder in PORTAL_PG_BIN"
}

need_chromium() {
    local browser="the browser's tests drive a real one"
    if ! have chromium || ! have chromedriver; then
        if [ "$(. /etc/os-release && echo "$ID")" = ubuntu ]; then install_missing "$browser" chromium-browser chromium-chromedriver
        else install_missing "$browser" chromium chromium-driver
        fi
    fi
    PORTAL_TEST_CHROMIUM=$(command -v chromium || command -v chromium-browser) || fail "Chromium is still not found"
    PORTAL_TEST_CHROMEDRIVER=$(command -v chromedriver || command -v chromium.chromedriver) || fail "Chromium's driver is still not found"
    export PORTAL_TEST_CHROMIUM PORTAL_TEST_CHROMEDRIVER
}

# scratch: a folder that goes away with the script, which PostgreSQL's user may pass through; in $scratch.
scratch() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/portal-script.XXXXXX")
    chmod 711 "$scratch"
    trap leave_nothing EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

leave_nothing() {
    local attempt
    if [ -n "${scratch_server:-}" ]; then as_postgres "$scratch_server/pg_ctl" stop -D "$scratch/cluster" -m immediate -s || true; fi
    # What a test left running ends with the test; give it a moment.
    for attempt in 1 2 3 4 5; do rm -rf "$scratch" 2>/dev/null && return; sleep "$attempt"; done
    printf 'could not remove %s\n' "$scratch" >&2
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

# scratch_database: a throw-away server in $scratch with the portal's roles and an empty database; its address in $scratch_url.
scratch_database() {
    local bin
    bin=$(postgres_programs)
    mkdir "$scratch/cluster"
    [ "$(id -u)" -ne 0 ] || chown postgres "$scratch/cluster"
    as_postgres "$bin/initdb" -D "$scratch/cluster" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-instructions >/dev/null
    scratch_server=$bin
    as_postgres "$bin/pg_ctl" start -D "$scratch/cluster" -l "$scratch/cluster/log" -w -s -o "-c listen_addresses= -k $scratch/cluster"
    local psql=("$bin/psql" -X -q -o /dev/null -v ON_ERROR_STOP=1 -h "$scratch/cluster")
    as_postgres "${psql[@]}" -U postgres -d postgres \
        -c 'CREATE ROLE portal_owner LOGIN' -c 'CREATE ROLE portal_app LOGIN' -c 'CREATE ROLE portal_reader LOGIN' \
        -c 'CREATE DATABASE portal OWNER portal_owner'
    scratch_url="postgres://portal_owner@localhost/portal?host=$scratch/cluster"
    local file
    for file in migrations/[0-9]*.sql; do
        as_postgres "${psql[@]}" -U portal_owner -d portal -1 -f - <"$file" || fail "$file does not apply"
    done
}

# linted COMMAND...: a build in which clippy looks at this crate and denies warnings. This is `cargo clippy` for a build that
# is also run: what it compiles are the tests themselves, and the crates below are not compiled a second time for lints alone.
linted() {
    have clippy-driver || fail "clippy is missing. With rustup: rustup component add clippy"
    RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings "$@"
}

# query_metadata FOLDER: writes there what the query macros of the library learn from a database with all migrations.
#
# This is `cargo sqlx prepare` without sqlx-cli, which takes minutes to compile: with SQLX_OFFLINE_DIR set and a database
# at hand, sqlx's macros write one query-*.json for each query that they expand. The odd -C metadata makes cargo expand
# them anew each time, in this crate alone; and the profile is the tests', so that what script/test built is used again.
query_metadata() {
    mkdir -p "$1"
    SQLX_OFFLINE=false SQLX_OFFLINE_DIR=$1 DATABASE_URL=$scratch_url \
        cargo rustc --locked --quiet --lib --profile test -- -C "metadata=prepare-$$-$RANDOM" --cap-lints allow
}
