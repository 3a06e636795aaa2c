//! The server's settings: sized for a machine that it shares with the portal, durability as PostgreSQL ships it.
use std::fs;

const MIB: u64 = 1024 * 1024;

/// What may differ between a portal and a test run. Durability is not among it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Connections at most.
    pub max_connections: u16,
    /// Memory for PostgreSQL's own cache, in MiB.
    pub shared_buffers: u64,
    /// What the planner may count on being cached by the system, in MiB.
    pub effective_cache: u64,
}

impl Default for Settings {
    /// By the memory found: an eighth of it for the server's cache, half of it expected to be cached by the system.
    fn default() -> Self {
        Self::sized(memory().unwrap_or(1024))
    }
}

impl Settings {
    /// For tests, where each one has a database and a pool of its own.
    #[must_use]
    pub fn for_tests() -> Self {
        Self { max_connections: 200, ..Self::default() }
    }

    fn sized(memory: u64) -> Self {
        Self { max_connections: 40, shared_buffers: (memory / 8).clamp(64, 2048), effective_cache: (memory / 2).clamp(128, 16_384) }
    }

    /// As `name=value`. They go on the command line, where no file of the cluster outranks them.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = FIXED.iter().map(|&line| line.to_owned()).collect();
        lines.push(format!("max_connections={}", self.max_connections));
        lines.push(format!("shared_buffers={}MB", self.shared_buffers));
        lines.push(format!("effective_cache_size={}MB", self.effective_cache));
        lines
    }
}

const FIXED: &[&str] = &[
    // Nobody but the server's user gets in.
    "listen_addresses=",
    "unix_socket_permissions=0700",
    // As shipped; said here so that no file can say otherwise.
    "fsync=on",
    "full_page_writes=on",
    "synchronous_commit=on",
    // Short queries on few cores; and a container's /dev/shm is too small for parallel ones.
    "max_parallel_workers_per_gather=0",
    "max_parallel_maintenance_workers=0",
    "jit=off",
    "random_page_cost=1.1",
    "wal_compression=on",
    "max_wal_size=1GB",
    "checkpoint_timeout=15min",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_min_duration_statement=1s",
    // A statement's parameters are people's words: never into the log.
    "log_parameter_max_length=0",
    "log_parameter_max_length_on_error=0",
    // Nor what a rule refused: «Key (email)=(…) already exists».
    "log_error_verbosity=terse",
    "log_line_prefix=%m [%p] %a ",
    // The log goes to the portal's file, whatever postgresql.conf says.
    "log_destination=stderr",
    "logging_collector=off",
];

/// Memory that this process may use, in MiB: the machine's, or less where its control group says so.
fn memory() -> Option<u64> {
    let machine = fs::read_to_string("/proc/meminfo").ok()?;
    let machine = machine.lines().find_map(|line| line.strip_prefix("MemTotal:"))?.split_whitespace().next()?.parse::<u64>().ok()? / 1024;
    let group = fs::read_to_string("/sys/fs/cgroup/memory.max").ok();
    let group = group.and_then(|limit| Some(limit.trim().parse::<u64>().ok()? / MIB));
    Some(group.map_or(machine, |limit| limit.min(machine)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_keep_within_bounds() {
        for (memory, buffers, cache) in [(256, 64, 128), (8192, 1024, 4096), (1_000_000, 2048, 16_384)] {
            let settings = Settings::sized(memory);
            assert_eq!((settings.shared_buffers, settings.effective_cache), (buffers, cache));
        }
    }

    #[test]
    fn durability_is_on_whatever_is_asked() {
        for settings in [Settings::default(), Settings::for_tests()] {
            let lines = settings.lines();
            for line in ["fsync=on", "full_page_writes=on", "synchronous_commit=on", "listen_addresses="] {
                assert!(lines.iter().any(|found| found == line), "{line}");
            }
        }
    }
}
