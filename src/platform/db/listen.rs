//! News from other processes: LISTEN on the channels that triggers notify.

use super::Db;
use sqlx::postgres::PgListener;
use std::time::Duration;

/// Listens for as long as the process lives. While the connection is away, nothing derived from public data is remembered.
pub async fn listen(db: Db) {
    loop {
        if let Err(error) = listen_once(&db).await {
            tracing::warn!(%error, "no news from the database");
        }
        db.generation().listening(false);
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn listen_once(db: &Db) -> sqlx::Result<()> {
    let mut listener = PgListener::connect_with(db.reading()).await?;
    listener.listen_all(["public_changed", "outbox_filled"]).await?;
    db.generation().listening(true);
    db.outbox_news().notify_one();
    while let Some(news) = listener.try_recv().await? {
        match news.channel() {
            "public_changed" => db.generation().begin(),
            _ => db.outbox_news().notify_one(),
        }
    }
    Ok(())
}
