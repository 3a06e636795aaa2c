//! Every setting, with its flag, its variable and its meaning. A wrong value stops the start with a clear line.

use clap::{Args, ValueEnum};
use std::{net::SocketAddr, path::PathBuf};

/// How the portal runs. Each setting is a flag and an environment variable; the flag wins.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// Address on which visitors are served.
    #[arg(long, env = "PORTAL_BIND", default_value = "127.0.0.1:8080", global = true)]
    pub bind: SocketAddr,
    /// Address of the operator's listener: /metrics and details of /readyz.
    #[arg(long, env = "PORTAL_OPERATOR_BIND", default_value = "127.0.0.1:8081", global = true)]
    pub operator_bind: SocketAddr,
    /// Address under which visitors know the portal, without a path; links in mails and feeds begin with it. Default: http:// and the address served on.
    #[arg(long, env = "PORTAL_BASE_URL", value_parser = base_url, global = true)]
    pub base_url: Option<String>,
    /// Folder for what the portal keeps outside a given database: its own PostgreSQL cluster and keys.
    #[arg(long, env = "PORTAL_DATA", default_value = "./var", global = true)]
    pub data: PathBuf,
    /// Folder of the private keys that sign receipts; not in the database, nor in its backups. Default: `keys` below the data folder.
    #[arg(long, env = "PORTAL_KEYS", global = true)]
    pub keys: Option<PathBuf>,
    /// A PostgreSQL server to use, as the application's role. Without it the portal runs its own.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,
    /// The same database as its owner, for migrations. Default: the same address.
    #[arg(long, env = "DATABASE_OWNER_URL", hide_env_values = true, global = true)]
    pub database_owner_url: Option<String>,
    /// Folder of PostgreSQL's server programs. Default: those that made the data, else the newest below /usr/lib/postgresql, else those on the PATH.
    #[arg(long, env = "PORTAL_PG_BIN", global = true)]
    pub pg_bin: Option<PathBuf>,
    /// Connections to the database for visitors; four more are kept for submitting.
    #[arg(long, env = "PORTAL_DATABASE_CONNECTIONS", default_value_t = 12, value_parser = clap::value_parser!(u32).range(2..=200), global = true)]
    pub database_connections: u32,
    /// Mail server, such as `smtps://user:password@mail.example.org`. Without it mail is kept and readable on the desk.
    #[arg(long, env = "PORTAL_SMTP_URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,
    /// Letters that are handed over at a time.
    #[arg(long, env = "PORTAL_MAIL_WORKERS", default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=16), global = true)]
    pub mail_workers: u32,
    /// Sender of all mail.
    #[arg(long, env = "PORTAL_MAIL_FROM", default_value = "WSIS+20 portal <portal@localhost>", global = true)]
    pub mail_from: String,
    /// Address at which people reach the secretariat: in mails, on pages, in security.txt. Default: the sender's address.
    #[arg(long, env = "PORTAL_CONTACT", global = true)]
    pub contact: Option<String>,
    /// Development shows /styleguide and readable logs; production refuses settings that could lose data.
    #[arg(long, env = "PORTAL_MODE", default_value = "development", global = true)]
    pub mode: Mode,
    /// Form of the log lines. Default: readable in development, JSON in production.
    #[arg(long, env = "PORTAL_LOG_FORMAT", global = true)]
    pub log_format: Option<LogFormat>,
    /// What is logged, such as info or portal=debug,sqlx=warn.
    #[arg(long, env = "PORTAL_LOG", default_value = "info,sqlx=warn", global = true)]
    pub log: String,
    /// Addresses of proxies whose X-Forwarded-For is believed, separated by commas.
    #[arg(long, env = "PORTAL_TRUSTED_PROXIES", value_delimiter = ',', global = true)]
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Connections from visitors at a time.
    #[arg(long, env = "PORTAL_MAX_CONNECTIONS", default_value_t = 2000, global = true)]
    pub max_connections: usize,
    /// Connections from one client address at a time; listed proxies are not counted.
    #[arg(long, env = "PORTAL_MAX_CONNECTIONS_PER_CLIENT", default_value_t = 100, global = true)]
    pub max_connections_per_client: usize,
    /// Requests in work at a time; beyond it reading is answered with 503 first.
    #[arg(long, env = "PORTAL_MAX_REQUESTS", default_value_t = 256, global = true)]
    pub max_requests: usize,
    /// Memory for kept public pages, in MiB.
    #[arg(long, env = "PORTAL_PAGE_CACHE_MIB", default_value_t = 24, value_parser = clap::value_parser!(u64).range(0..=4096), global = true)]
    pub page_cache_mib: u64,
    /// Sign-in mails to one address per hour.
    #[arg(long, env = "PORTAL_RATE_SIGN_IN_PER_ADDRESS", default_value_t = 5, global = true)]
    pub rate_sign_in_per_address: u32,
    /// Sign-in mails asked for by one client per hour.
    #[arg(long, env = "PORTAL_RATE_SIGN_IN_PER_CLIENT", default_value_t = 60, global = true)]
    pub rate_sign_in_per_client: u32,
    /// Drafts begun by one client per day.
    #[arg(long, env = "PORTAL_RATE_DRAFTS", default_value_t = 20, global = true)]
    pub rate_drafts: u32,
    /// Searches by one client per minute.
    #[arg(long, env = "PORTAL_RATE_SEARCH", default_value_t = 60, global = true)]
    pub rate_search: u32,
}

/// Where the portal runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    Development,
    Production,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Pretty,
    Json,
}

impl Config {
    /// The address at which people reach the secretariat.
    #[must_use]
    pub fn contact(&self) -> &str {
        let sender = self.mail_from.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(self.mail_from.as_str(), |(address, _)| address);
        self.contact.as_deref().unwrap_or(sender).trim()
    }

    /// Where the private keys lie.
    #[must_use]
    pub fn keys(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| self.data.join("keys"))
    }

    /// Where visitors find the portal: scheme and host, no trailing slash.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.bind))
    }

    /// Whether visitors come through TLS, so that cookies may be marked for it.
    #[must_use]
    pub fn is_tls(&self) -> bool {
        self.base_url().starts_with("https://")
    }

    #[must_use]
    pub fn log_format(&self) -> LogFormat {
        self.log_format.unwrap_or(match self.mode {
            Mode::Development => LogFormat::Pretty,
            Mode::Production => LogFormat::Json,
        })
    }
}

fn base_url(typed: &str) -> Result<String, String> {
    let uri: http::Uri = typed.parse().map_err(|_| "not an address".to_owned())?;
    let with_scheme = matches!(uri.scheme_str(), Some("http" | "https"));
    if with_scheme && uri.authority().is_some() && matches!(uri.path(), "" | "/") && uri.query().is_none() {
        Ok(typed.trim_end_matches('/').to_owned())
    } else {
        Err("must be http:// or https:// and a host, without a path".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::base_url;

    #[test]
    fn a_base_url_is_scheme_and_host() {
        assert_eq!(base_url("https://wsis.example.org/").as_deref(), Ok("https://wsis.example.org"));
        assert!(base_url("wsis.example.org").is_err());
        assert!(base_url("https://wsis.example.org/portal").is_err());
    }
}
