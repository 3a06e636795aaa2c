//! Routes: an address type, a guard and a handler; no handler without a guard.

use crate::platform::site::Site;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    routing::{MethodRouter, get, post},
};
use axum_extra::routing::TypedPath;
use http::Method;

/// Decides who gets through to a handler, and hands it what it needs. The only makers of guards are in
/// [`auth`](crate::platform::auth).
pub trait Guard {
    /// Who may, in words: for the list of routes.
    fn rule() -> String;
}

/// The arguments of a handler: first its address, then its guard, then what else it takes.
pub trait Guarded {
    type Path: TypedPath;
    type Guard: Guard;
}

impl<M, P: TypedPath, G: Guard> Guarded for (M, P, G) {
    type Path = P;
    type Guard = G;
}
impl<M, P: TypedPath, G: Guard, A> Guarded for (M, P, G, A) {
    type Path = P;
    type Guard = G;
}
impl<M, P: TypedPath, G: Guard, A, B> Guarded for (M, P, G, A, B) {
    type Path = P;
    type Guard = G;
}

/// One line of the list of routes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub rule: String,
}

/// The routes of a slice.
#[derive(Default)]
pub struct Routes {
    router: Router<Site>,
    list: Vec<Route>,
}

impl Routes {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page to read (HEAD comes with it).
    #[must_use]
    pub fn get<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: Guarded + 'static,
    {
        self.add::<T>(Method::GET, get(handler))
    }

    /// An act. Its body may have 256 KiB.
    #[must_use]
    pub fn post<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: Guarded + 'static,
    {
        self.add::<T>(Method::POST, post(handler).layer(DefaultBodyLimit::max(256 << 10)))
    }

    /// An act whose body may have `bytes`.
    #[must_use]
    pub fn post_large<H, T>(self, bytes: usize, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: Guarded + 'static,
    {
        self.add::<T>(Method::POST, post(handler).layer(DefaultBodyLimit::max(bytes)))
    }

    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    #[must_use]
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    pub fn into_router(self) -> Router<Site> {
        self.router
    }

    fn add<T: Guarded>(mut self, method: Method, handler: MethodRouter<Site>) -> Self {
        self.router = self.router.route(T::Path::PATH, handler);
        self.list.push(Route { method, path: T::Path::PATH, rule: T::Guard::rule() });
        self
    }
}
