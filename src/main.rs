//! The command line.

use clap::{Parser, Subcommand};
use portal::{
    accounts::commands::{self, AdminCommand},
    app::{
        generate,
        start::{self, Database, StartError},
    },
    platform::{audit, config::Config, site::Site},
    submissions::store::versions,
};
use std::process::ExitCode;

/// Pages are made of many small strings: with the system's allocator a third of a page's time went into it (docs/benchmarks.md).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The WSIS+20 portal. Without a command it serves.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the portal (the default).
    Serve,
    /// Brings the database's schema up to date and ends.
    Migrate,
    /// Roles and accounts.
    Admin {
        #[command(subcommand)]
        what: AdminCommand,
    },
    /// Checks the audit trail and the frozen versions.
    Audit {
        #[command(subcommand)]
        what: AuditCommand,
    },
    /// Fills an empty database with made-up inputs and entries, for benchmarks.
    #[command(hide = true)]
    Generate(generate::Amount),
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Checks the whole hash chain, then every version against its digest and receipt; ends with an error at the first bad row.
    Verify,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    start::begin_logging(&cli.config);
    match run(cli).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("portal: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<ExitCode, StartError> {
    match cli.command.unwrap_or(Command::Serve) {
        Command::Serve => start::run(cli.config).await?,
        Command::Migrate => {
            let database = Database::open_or_join(&cli.config).await?;
            database.connect(&cli.config).await?;
        }
        Command::Admin { what } => return admin(cli.config, what).await,
        Command::Generate(amount) => generate::run(&cli.config, amount).await?,
        Command::Audit { what: AuditCommand::Verify } => return verify_audit(&cli.config).await,
    }
    Ok(ExitCode::SUCCESS)
}

async fn admin(config: Config, what: AdminCommand) -> Result<ExitCode, StartError> {
    let database = Database::open_or_join(&config).await?;
    let db = database.connect(&config).await?;
    let outcome = commands::run(&Site::new(config, db), what).await?;
    match outcome {
        Ok(lines) => {
            println!("{lines}");
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            eprintln!("portal: {fault}");
            Ok(ExitCode::FAILURE)
        }
    }
}

async fn verify_audit(config: &Config) -> Result<ExitCode, StartError> {
    let database = Database::open(config).await?;
    let db = database.connect(config).await?;
    let verdict = audit::verify(db.reading()).await?;
    println!("{} entries sealed and checked, {} waiting for their seal", verdict.sealed, verdict.waiting);
    let altered = versions::first_altered(db.reading()).await?.map(|version| format!("{version}: content, digest and receipt do not belong together"));
    match verdict.fault.or(altered) {
        None => Ok(ExitCode::SUCCESS),
        Some(fault) => {
            eprintln!("portal: audit: {fault}");
            Ok(ExitCode::FAILURE)
        }
    }
}
