//! Start and stop: database, schema, data, background work, listeners.

use super::{load, router, serve};
use crate::platform::{
    audit,
    cache::Generation,
    config::{Config, LogFormat, Mode},
    db::{self, Db, embedded},
    jobs, keys, mail,
    site::Site,
};
use crate::{accounts, following, organizations, submissions};
use std::{path::Path, time::Duration};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
};

/// What stops the start, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Embedded(#[from] embedded::Error),
    #[error("the database cannot be brought up to date: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error("DATABASE_URL: {0}")]
    Database(#[from] sqlx::Error),
    #[error("the database could lose what was acknowledged ({0}): switch that on in its configuration")]
    Unsafe(String),
    #[error(transparent)]
    Keys(#[from] keys::KeyError),
    #[error("{0}")]
    Setting(String),
    #[error("{what}: {source}")]
    Listen { what: String, source: std::io::Error },
    #[error(transparent)]
    Portal(#[from] crate::platform::http::Error),
}

/// The database that is used: given by its address, or the portal's own, which stops when this is dropped.
pub struct Database {
    pub app_url: String,
    pub owner_url: String,
    _own: Option<embedded::Server>,
}

impl Database {
    /// # Errors
    /// When the portal's own server cannot be started; the error says what to do.
    pub async fn open(config: &Config) -> Result<Self, StartError> {
        if let Some(url) = &config.database_url {
            return Ok(Self { app_url: url.clone(), owner_url: config.database_owner_url.clone().unwrap_or_else(|| url.clone()), _own: None });
        }
        let (data, pg_bin) = (config.data.clone(), config.pg_bin.clone());
        // The pools of this process, those of a second one during a change of programs, and a few for people.
        let connections = u16::try_from(2 * (config.database_connections + db::RESERVED) + 10).unwrap_or(u16::MAX);
        let settings = embedded::Settings { max_connections: connections, ..embedded::Settings::default() };
        let started = tokio::task::spawn_blocking(move || embedded::Server::start_with(Path::new(&data), pg_bin.as_deref(), &settings)).await;
        let server = started.map_err(|panic| StartError::Setting(panic.to_string()))??;
        Ok(Self { app_url: server.app_url(), owner_url: server.owner_url(), _own: Some(server) })
    }

    /// For commands: as [`Database::open`], or the database of the portal that runs on the same data.
    ///
    /// # Errors
    /// As [`Database::open`].
    pub async fn open_or_join(config: &Config) -> Result<Self, StartError> {
        match Self::open(config).await {
            Err(StartError::Embedded(embedded::Error::InUse(root))) => Ok(Self {
                app_url: embedded::url_beside(&root, embedded::Role::App)?,
                owner_url: embedded::url_beside(&root, embedded::Role::Owner)?,
                _own: None,
            }),
            opened => opened,
        }
    }

    /// The pools, after the schema was brought up to date.
    ///
    /// # Errors
    /// When a migration fails, an address is malformed, or in production the server could lose acknowledged work.
    pub async fn connect(&self, config: &Config) -> Result<Db, StartError> {
        db::migrate(&self.owner_url).await?;
        let db = Db::connect(&self.app_url, config.database_connections, Generation::default())?;
        let unsafe_settings = db.unsafe_settings().await?.join(", ");
        if unsafe_settings.is_empty() {
            Ok(db)
        } else if config.mode == Mode::Production {
            Err(StartError::Unsafe(unsafe_settings))
        } else {
            tracing::warn!(settings = unsafe_settings, "this database could lose what was acknowledged; production refuses it");
            Ok(db)
        }
    }
}

/// Readable or JSON lines on standard output.
pub fn begin_logging(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::new(&config.log);
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_target(true);
    let begun = match config.log_format() {
        LogFormat::Pretty => lines.try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
    if let Err(error) = begun {
        tracing::debug!(%error, "logging begun before");
    }
}

/// Serves until SIGTERM or Ctrl-C.
///
/// # Errors
/// Whatever keeps the portal from starting.
pub async fn run(config: Config) -> Result<(), StartError> {
    let metrics = metrics_exporter_prometheus::PrometheusBuilder::new().install_recorder().map_err(|fault| StartError::Setting(fault.to_string()))?;
    let mailer = mailer(&config).map_err(StartError::Setting)?;
    let public = listen("PORTAL_BIND", config.bind).await?;
    let operator = listen("PORTAL_OPERATOR_BIND", config.operator_bind).await?;
    let database = Database::open(&config).await?;
    let db = database.connect(&config).await?;
    load::load(&db).await?;
    let keyring = keys::open(&db, &config.keys(), config.mode == Mode::Production).await?;
    let site = Site::new(config, db.clone(), keyring);

    let (stop, stopping) = watch::channel(false);
    let limits = serve::Limits {
        connections: site.config.max_connections,
        per_client: site.config.max_connections_per_client,
        proxies: site.config.trusted_proxies.clone(),
        patience: serve::Patience::default(),
    };
    let for_operator = serve::Limits { connections: 32, per_client: 32, proxies: Vec::new(), patience: serve::Patience::default() };
    let (of, to) = (site.clone(), site.clone());
    let reminding = move |_| submissions::acts::remind(of.clone());
    let telling = move |_| following::send_digests(to.clone());
    let background = [
        tokio::spawn(db::listen(db.clone())),
        tokio::spawn(audit::seal_regularly(db.clone())),
        tokio::spawn(keys::look_regularly(db.clone(), site.config.keys(), site.keys.clone())),
        tokio::spawn(jobs::regularly(db.clone(), "accounts sweep", Duration::from_hours(1), accounts::acts::sweep)),
        tokio::spawn(jobs::regularly(db.clone(), "organizations sweep", Duration::from_hours(1), organizations::acts::sweep)),
        tokio::spawn(jobs::regularly(db.clone(), "deadline reminders", Duration::from_mins(1), reminding)),
        tokio::spawn(jobs::regularly(db.clone(), "digests", Duration::from_mins(15), telling)),
        tokio::spawn(jobs::regularly(db.clone(), "follows sweep", Duration::from_hours(1), following::acts::sweep)),
        tokio::spawn(jobs::regularly(db.clone(), "submissions sweep", Duration::from_hours(1), submissions::acts::sweep)),
    ];
    let postmen: Vec<_> = (0..site.config.mail_workers).map(|_| tokio::spawn(mail::work(db.clone(), mailer.clone(), stopping.clone()))).collect();
    let visitors = tokio::spawn(serve::serve(public, router::router(site.clone()), limits, stopping.clone()));
    let operators = tokio::spawn(serve::serve(operator, router::operator(site.clone(), metrics), for_operator, stopping));
    tracing::info!(address = %site.base_url, "serving");
    println!("\n  The portal is at {}\n", site.base_url);
    if let Some(link) = accounts::acts::invite_first_administrator(&site).await? {
        println!("  It has no administrator yet. Within an hour, once, you become the first one here:\n  {link}\n");
    }

    wait_for_signal().await;
    tracing::info!("stopping");
    site.stop_being_ready();
    let _ = stop.send(true);
    let _ = visitors.await;
    let _ = operators.await;
    // A letter that is being handed over comes to its end, or nobody would know whether it arrived.
    let _ = tokio::time::timeout(Duration::from_secs(30), futures_util::future::join_all(postmen)).await;
    for task in background {
        task.abort();
    }
    let _ = tokio::time::timeout(Duration::from_secs(5), db.close()).await;
    let _ = tokio::task::spawn_blocking(move || drop(database)).await;
    Ok(())
}

/// The way to the mail server, which asks the slices whether their letters still apply.
///
/// # Errors
/// When a setting is malformed, in words for the operator.
pub fn mailer(config: &Config) -> Result<mail::Mailer, String> {
    Ok(mail::Mailer::new(config)?.asking(submissions::acts::REMINDER, submissions::acts::is_reminder_due))
}

async fn listen(what: &str, address: std::net::SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).await.map_err(|source| StartError::Listen { what: format!("{what}={address}"), source })
}

async fn wait_for_signal() {
    let Ok(mut term) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = term.recv() => {}
    }
}
