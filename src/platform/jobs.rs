//! Scheduled work: each job once in its period, however many instances run (assurance M4).

use super::{
    db::{Db, Tx},
    http::error::Result,
};
use std::time::Duration;

/// How often it is looked whether a job is due.
const LOOK: Duration = Duration::from_mins(1);

/// Runs `work` once in each `period` for as long as the process lives; what it says is kept in `job_run`.
pub async fn regularly<Work>(db: Db, job: &'static str, period: Duration, work: impl Fn(Db) -> Work)
where
    Work: Future<Output = Result<String>>,
{
    loop {
        if let Err(error) = run_if_due(&db, job, period, &work).await {
            metrics::counter!("portal_job_failures_total", "job" => job).increment(1);
            tracing::warn!(job, %error, "job");
        }
        tokio::time::sleep(LOOK.min(period)).await;
    }
}

async fn run_if_due<Work>(db: &Db, job: &'static str, period: Duration, work: impl Fn(Db) -> Work) -> Result<()>
where
    Work: Future<Output = Result<String>>,
{
    if !claim(db, job, period).await? {
        return Ok(());
    }
    let outcome = work(db.clone()).await;
    let said = match &outcome {
        Ok(said) => said.clone(),
        Err(error) => format!("failed: {error}"),
    };
    finish(db, job, said).await?;
    metrics::counter!("portal_job_runs_total", "job" => job).increment(1);
    outcome.map(|_| ())
}

/// Takes the job for this process, if its period has passed since it was begun last. One statement on one row, so that
/// of several instances one gets it.
async fn claim(db: &Db, job: &'static str, period: Duration) -> Result<bool> {
    let seconds = period.as_secs_f64();
    db.in_tx(move |mut tx| async move {
        let claimed = sqlx::query!(
            "INSERT INTO job_run (job, started_at) VALUES ($1, now())
             ON CONFLICT (job) DO UPDATE SET started_at = now(), finished_at = NULL, result = NULL WHERE job_run.started_at <= now() - make_interval(secs => $2)",
            job,
            seconds
        )
        .execute(&mut *tx)
        .await?;
        tx.commit(claimed.rows_affected() == 1).await
    })
    .await
}

async fn finish(db: &Db, job: &'static str, said: String) -> Result<()> {
    db.in_tx(move |mut tx| async move {
        sqlx::query!("UPDATE job_run SET finished_at = clock_timestamp(), result = $2 WHERE job = $1", job, said).execute(&mut *tx).await?;
        tx.commit(()).await
    })
    .await
}

/// Lets the statements of this transaction take as long as a job may: five minutes.
///
/// # Errors
/// When the database does not answer.
pub async fn take_time(tx: &mut Tx) -> Result<()> {
    sqlx::query!("SELECT set_config('statement_timeout', '5min', true)").fetch_one(&mut **tx).await?;
    Ok(())
}
