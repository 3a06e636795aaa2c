//! All routes, and the layers around them in the order in which a request meets them.

use crate::platform::{
    assets,
    http::{
        CachePolicy, Error, Routes,
        error_page::preferred,
        front::{self, Load},
    },
    site::Site,
};
use crate::{
    accounts, action_lines, calls, commitments, custody, desk, documents, entities, events, following, home, inputs, matrix, organizations, search, submissions,
};
use axum::{
    Router,
    extract::State,
    middleware::from_fn_with_state,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use http::{HeaderMap, StatusCode};
use metrics_exporter_prometheus::PrometheusHandle;
use std::{any::Any, sync::Arc};
use tower_http::catch_panic::CatchPanicLayer;

/// The routes of every slice, each with its guard.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .and(accounts::routes())
        .and(organizations::routes())
        .and(documents::routes())
        .and(events::routes())
        .and(calls::routes())
        .and(submissions::routes())
        .and(custody::routes())
        .and(inputs::routes())
        .and(desk::routes())
        .and(commitments::routes())
        .and(action_lines::routes())
        .and(matrix::routes())
        .and(entities::routes())
        .and(search::routes())
        .and(following::routes())
        .and(home::routes())
}

/// The whole portal as a service.
pub fn router(site: Site) -> Router {
    let all = routes()
        .into_router()
        .route("/", get(home_in_language))
        .route("/static/{*file}", get(assets::serve))
        .route("/favicon.ico", get(assets::favicon))
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .fallback(|| async { Error::NotFound })
        .method_not_allowed_fallback(|| async { Error::MethodNotAllowed });
    surrounded(all, site)
}

/// Routes with everything that surrounds a request.
pub fn surrounded(routes: Router<Site>, site: Site) -> Router {
    let load = Load::new(site.config.max_requests);
    routes
        .layer(CatchPanicLayer::custom(failed))
        .layer(from_fn_with_state(site.clone(), front::note_generation))
        .layer(from_fn_with_state((site.clone(), load), front::front))
        .with_state(site)
}

/// What only the operator sees: measures, and readiness in detail.
pub fn operator(site: Site, metrics: PrometheusHandle) -> Router {
    let measures = move || {
        let metrics = metrics.clone();
        async move { ([(http::header::CONTENT_TYPE, "text/plain; version=0.0.4")], metrics.render()) }
    };
    Router::new().route("/metrics", get(measures)).route("/healthz", get(healthz)).route("/readyz", get(readyz_in_detail)).with_state(site)
}

async fn readyz_in_detail(State(site): State<Site>) -> (StatusCode, String) {
    let is_ready = site.is_ready().await;
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, format!("ready {is_ready}\ndatabase takes writes {}\nhears of changes {}\n", site.db.is_ready().await, site.db.generation().settled().is_some()))
}

/// `/`: the home page in the visitor's language.
async fn home_in_language(headers: HeaderMap) -> Response {
    Redirect::to(&format!("/{}", preferred(&headers))).into_response()
}

/// The process answers; nothing else is asked.
async fn healthz() -> &'static str {
    "ok\n"
}

/// Whether requests can be served: the database takes writes. Asked for by balancers, so it says no more than that.
async fn readyz(State(site): State<Site>) -> impl IntoResponse {
    let (status, words) = if site.is_ready().await { (StatusCode::OK, "ready\n") } else { (StatusCode::SERVICE_UNAVAILABLE, "not ready\n") };
    (status, axum::Extension(CachePolicy::Private), words)
}

/// A panic in a handler is one failed request.
fn failed(panic: Box<dyn Any + Send>) -> Response {
    let said = panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned())).unwrap_or_default();
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Arc::new(Error::internal(format!("panic: {said}"))));
    response
}
