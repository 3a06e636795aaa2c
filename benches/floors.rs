//! What the portal's figures are compared with: the least that a server of the same make can do.
//!
//! `FLOOR_FOLDER` holds pages that the portal answered; each is served from memory under `/bytes/{name}`, and after one
//! query by primary key under `/row/{name}`. `POST /insert` adds its body as one row and answers after COMMIT.
//! `script/bench` runs it; it has no use by itself.

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use sqlx::{
    PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};
use std::{
    env,
    error::Error,
    fs,
    str::FromStr,
    sync::atomic::{AtomicI32, Ordering},
};

/// Rows in `bench.page`, made by `benches/run.py`.
const ROWS: i32 = 10_000;

static NEXT: AtomicI32 = AtomicI32::new(0);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // `cargo bench` without script/bench: there is nothing to serve.
    let (Ok(bind), Ok(folder), Ok(url)) = (env::var("FLOOR_BIND"), env::var("FLOOR_FOLDER"), env::var("FLOOR_DATABASE_URL")) else {
        eprintln!("the floors are run by script/bench");
        return Ok(());
    };
    let options = PgConnectOptions::from_str(&url)?.application_name("floors");
    let pool = PgPoolOptions::new().max_connections(8).test_before_acquire(false).connect_with(options).await?;
    let mut app = Router::new().route("/insert", post(insert));
    for file in fs::read_dir(folder)? {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        let page = Page { bytes: fs::read(file.path())?.into(), is_zstd: name.ends_with("-zstd") };
        let from_memory = page.clone();
        app = app
            .route(&format!("/bytes/{name}"), get(move || async move { from_memory.answer() }))
            .route(&format!("/row/{name}"), get(move |pool| after_a_query(pool, page)));
    }
    let listener = tokio::net::TcpListener::bind(bind).await?;
    axum::serve(listener, app.with_state(pool)).await?;
    Ok(())
}

#[derive(Clone)]
struct Page {
    bytes: Bytes,
    is_zstd: bool,
}

impl Page {
    fn answer(self) -> Response {
        let mut response = ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], self.bytes).into_response();
        if self.is_zstd {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("zstd"));
        }
        response
    }
}

async fn after_a_query(State(pool): State<PgPool>, page: Page) -> Result<Response, StatusCode> {
    let id = NEXT.fetch_add(1, Ordering::Relaxed).rem_euclid(ROWS) + 1;
    let found: String = sqlx::query_scalar("SELECT title FROM bench.page WHERE id = $1").bind(id).fetch_one(&pool).await.map_err(failed)?;
    if found.is_empty() { Err(StatusCode::NOT_FOUND) } else { Ok(page.answer()) }
}

async fn insert(State(pool): State<PgPool>, body: String) -> Result<StatusCode, StatusCode> {
    sqlx::query("INSERT INTO bench.entry (body) VALUES ($1)").bind(body).execute(&pool).await.map_err(failed)?;
    Ok(StatusCode::CREATED)
}

fn failed(error: sqlx::Error) -> StatusCode {
    eprintln!("{error}");
    StatusCode::INTERNAL_SERVER_ERROR
}
