//! What every capability stands on; knows nothing of WSIS.

pub mod assets;
pub mod atom;
pub mod audit;
pub mod auth;
pub mod cache;
pub mod canonical;
pub mod config;
pub mod csv;
pub mod db;
pub mod diff;
pub mod excerpt;
pub mod forms;
pub mod http;
pub mod i18n;
pub mod ics;
pub mod id;
pub mod jobs;
pub mod keys;
pub mod load;
pub mod mail;
pub mod rate;
pub mod site;
pub mod text;
