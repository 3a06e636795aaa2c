//! Rights as types: a handler gets a thing that is not public only together with the proof that the visitor may act on it.

use super::{Anyone, Person, Role, Visitor};
use crate::platform::{
    http::{
        error::{Error, Result},
        routes::Guard,
    },
    site::Site,
};
use axum::{
    RequestPartsExt,
    extract::{FromRequestParts, Path},
};
use http::request::Parts;
use serde::de::DeserializeOwned;
use sqlx::PgPool;
use std::{future::Future, marker::PhantomData, ops::Deref, sync::Arc};

/// Something that can be done, and the roles that may do it on a scope that covers the thing.
pub trait Act: Send + Sync + 'static {
    const NAME: &'static str;
    const ROLES: &'static [Role];
    /// Whether the role must be held on the whole portal.
    const IS_PORTAL_WIDE: bool = false;
}

/// A thing together with the proof that the visitor may do `A` to it. Not theirs is not there: 404 with the same body.
pub struct Allowed<A, T> {
    visitor: Visitor,
    pub person: Arc<Person>,
    pub it: T,
    act: PhantomData<A>,
}

/// Loads a thing for one act, right and scope in the same query; `None` both when it is absent and when it is not theirs.
pub trait Permits<A: Act>: Sized + Send {
    /// The parts of the address that name the thing: the route's own path type.
    type Key: DeserializeOwned + Send + 'static;
    fn find_allowed(db: &PgPool, person: &Person, key: Self::Key) -> impl Future<Output = Result<Option<Self>>> + Send;
}

impl<A, T> Deref for Allowed<A, T> {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl<A: Act, T> Guard for Allowed<A, T> {
    fn rule() -> String {
        A::NAME.into()
    }
}

impl<A: Act, T: Permits<A>> FromRequestParts<Site> for Allowed<A, T> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self> {
        let visitor: Visitor = Visitor::clone(&*parts.extract_with_state::<Anyone, _>(site).await?);
        let person = visitor.require_person()?;
        let Path(key) = parts.extract::<Path<T::Key>>().await?;
        let it = T::find_allowed(visitor.db(), &person, key).await?.ok_or(Error::NotFound)?;
        Ok(Self { visitor, person, it, act: PhantomData })
    }
}

/// Guard of the desk's lists: whoever may do `A` on any scope. What they see there, the query limits to their scopes.
pub struct Desk<A> {
    visitor: Visitor,
    pub person: Arc<Person>,
    act: PhantomData<A>,
}

impl<A> Deref for Desk<A> {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl<A: Act> Guard for Desk<A> {
    fn rule() -> String {
        if A::IS_PORTAL_WIDE { A::NAME.into() } else { format!("{} somewhere", A::NAME) }
    }
}

impl<A: Act> FromRequestParts<Site> for Desk<A> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self> {
        let visitor: Visitor = Visitor::clone(&*parts.extract_with_state::<Anyone, _>(site).await?);
        let person = visitor.require_person()?;
        let may = if A::IS_PORTAL_WIDE { person.has_on_portal(A::ROLES) } else { person.has_any(A::ROLES) };
        if !may {
            return Err(Error::Forbidden);
        }
        Ok(Self { visitor, person, act: PhantomData })
    }
}
