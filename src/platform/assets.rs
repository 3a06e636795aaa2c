//! Static files: compiled in, named by their content, compressed before the first request.

use crate::platform::http::page_cache::Encoding;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

/// One static file as the build script prepared it.
struct File {
    /// As in `static/`.
    name: &'static str,
    /// With the hash of its content, below `/static/`.
    address: &'static str,
    media_type: &'static str,
    plain: &'static [u8],
    gzip: Option<&'static [u8]>,
    brotli: Option<&'static [u8]>,
    zstd: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of the file `name`; its plain name (a 404) when there is no such file, which a test excludes.
#[must_use]
pub fn address(name: &str) -> &'static str {
    FILES.binary_search_by(|file| file.name.cmp(name)).ok().and_then(|at| FILES.get(at)).map_or("/static/missing", |file| file.address)
}

/// `GET /static/{*file}`.
pub async fn serve(Path(wanted): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = FILES.iter().find(|file| file.address.strip_prefix("/static/") == Some(wanted.as_str())) else {
        return crate::platform::http::Error::NotFound.into_response();
    };
    answer(file, &headers)
}

/// A file that browsers and crawlers look for at a fixed address.
pub async fn favicon(headers: HeaderMap) -> Response {
    match FILES.iter().find(|file| file.name == "favicon.svg") {
        Some(file) => answer(file, &headers),
        None => crate::platform::http::Error::NotFound.into_response(),
    }
}

fn answer(file: &File, headers: &HeaderMap) -> Response {
    let wanted = Encoding::wanted(headers);
    let compressed = match wanted {
        Encoding::Identity => None,
        Encoding::Gzip => file.gzip,
        Encoding::Brotli => file.brotli,
        Encoding::Zstd => file.zstd,
    };
    let mut response = Bytes::from_static(compressed.unwrap_or(file.plain)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(file.media_type));
    if let (Some(_), Some(name)) = (compressed, wanted.name()) {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response.extensions_mut().insert(crate::platform::http::CachePolicy::Immutable);
    response
}
