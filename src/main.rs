//! The command line.

use clap::{Parser, Subcommand};
use portal::{
    accounts::commands::{self, AdminCommand},
    app::{
        generate,
        start::{self, Database, StartError},
    },
    platform::{audit, config::Config, keys::Keyring, site::Site},
    submissions::{
        commands::{self as proofs, KeyCommand, ReceiptCommand},
        store::receipts,
    },
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
    /// Receipts: verifies one where there is neither portal nor network.
    Receipt {
        #[command(subcommand)]
        what: ReceiptCommand,
    },
    /// Keys that sign receipts.
    Key {
        #[command(subcommand)]
        what: KeyCommand,
    },
    /// Checks the audit trail, the frozen versions and the signatures of their receipts.
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
    /// Checks the whole hash chain, then every version against its digest, receipt and signature; ends with an error at the first bad row.
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
        Command::Receipt { what: ReceiptCommand::Verify(what) } => {
            let verdict = proofs::verify(&what);
            print!("{}", verdict.words);
            return Ok(ExitCode::from(verdict.code));
        }
        Command::Key { what } => {
            let database = Database::open_or_join(&cli.config).await?;
            let db = database.connect(&cli.config).await?;
            println!("{}", proofs::keys(&db, &cli.config.keys(), what).await?);
        }
        Command::Generate(amount) => generate::run(&cli.config, amount).await?,
        Command::Audit { what: AuditCommand::Verify } => return verify_audit(&cli.config).await,
    }
    Ok(ExitCode::SUCCESS)
}

async fn admin(config: Config, what: AdminCommand) -> Result<ExitCode, StartError> {
    let database = Database::open_or_join(&config).await?;
    let db = database.connect(&config).await?;
    let outcome = commands::run(&Site::new(config, db, Keyring::default()), what).await?;
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
    let database = Database::open_or_join(config).await?;
    let db = database.connect(config).await?;
    let verdict = audit::verify(db.reading()).await?;
    println!("{} entries sealed and checked, {} waiting for their seal", verdict.sealed, verdict.waiting);
    let altered = receipts::first_altered(db.reading()).await?;
    match verdict.fault.or(altered) {
        None => Ok(ExitCode::SUCCESS),
        Some(fault) => {
            eprintln!("portal: audit: {fault}");
            Ok(ExitCode::FAILURE)
        }
    }
}
