//! Public pages as bytes, kept for one generation of the public data.

use crate::platform::cache::Generation;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use rustc_hash::FxHasher;
use std::{
    hash::Hasher,
    io::Write,
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

/// Pages speak of time left and of what is open: none is older than this.
const LONGEST: Duration = Duration::from_secs(20);

/// The kept pages, by path and query.
#[derive(Clone)]
pub struct PageCache {
    generation: Generation,
    pages: Option<moka::sync::Cache<String, Arc<Kept>>>,
}

/// A page in each encoding that somebody asked for.
pub struct Kept {
    generation: u64,
    made: Instant,
    content_type: HeaderValue,
    tag: u64,
    plain: Bytes,
    zstd: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Identity,
    Gzip,
    Brotli,
    Zstd,
}

impl Encoding {
    /// The best that the client takes, by our own preference: the quickest to make of those that shrink well.
    #[must_use]
    pub fn wanted(headers: &HeaderMap) -> Self {
        let Some(accepted) = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()) else { return Self::Identity };
        let takes = |name: &str| {
            accepted.split(',').any(|offer| {
                let mut parts = offer.split(';');
                parts.next().is_some_and(|token| token.trim() == name) && !parts.any(|part| matches!(part.trim(), "q=0" | "q=0.0"))
            })
        };
        [(Self::Zstd, "zstd"), (Self::Brotli, "br"), (Self::Gzip, "gzip")]
            .into_iter()
            .find(|(_, name)| takes(name))
            .map_or(Self::Identity, |(encoding, _)| encoding)
    }

    /// The bytes in this encoding; none where that failed or is not asked for.
    #[must_use]
    pub fn encode(self, plain: &[u8]) -> Option<Bytes> {
        let encoded = match self {
            Self::Identity => return None,
            Self::Gzip => gzip(plain),
            Self::Brotli => brotli(plain),
            Self::Zstd => zstd(plain),
        };
        encoded.ok().map(Bytes::from)
    }

    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
            Self::Zstd => Some("zstd"),
        }
    }
}

impl PageCache {
    /// Keeps at most `bytes` of pages; none for 0.
    #[must_use]
    pub fn new(generation: Generation, bytes: u64) -> Self {
        let pages = (bytes > 0).then(|| {
            moka::sync::Cache::builder()
                .max_capacity(bytes)
                // Each encoding adds about a fifth of the page.
                .weigher(|key: &String, page: &Arc<Kept>| u32::try_from(key.len() + page.plain.len() * 8 / 5 + 256).unwrap_or(u32::MAX))
                .time_to_live(LONGEST)
                .build()
        });
        Self { generation, pages }
    }

    /// The generation for which a page that is begun now may be kept.
    #[must_use]
    pub fn begin(&self) -> Option<u64> {
        self.generation.settled()
    }

    #[must_use]
    pub fn get(&self, address: &str) -> Option<Arc<Kept>> {
        let now = self.generation.settled()?;
        let kept = self.pages.as_ref()?.get(address)?;
        (kept.generation == now && kept.made.elapsed() < LONGEST).then_some(kept)
    }

    /// Keeps a page that was begun in `generation`.
    pub fn keep(&self, address: &str, generation: u64, page: &Arc<Kept>) {
        if let Some(pages) = &self.pages
            && self.generation.settled() == Some(generation)
        {
            pages.insert(address.to_owned(), Arc::clone(page));
        }
    }
}

impl Kept {
    #[must_use]
    pub fn new(generation: u64, content_type: HeaderValue, plain: Bytes) -> Self {
        let mut hasher = FxHasher::default();
        hasher.write(&plain);
        let tag = hasher.finish();
        Self { generation, made: Instant::now(), content_type, tag, plain, zstd: OnceLock::new(), brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// The page for these request headers; 304 without a body where the client has it.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let wanted = Encoding::wanted(request);
        let (encoding, body) = match self.encoded(wanted) {
            Some(body) => (wanted, body),
            None => (Encoding::Identity, self.plain.clone()),
        };
        let tag = match encoding.name() {
            None => format!("\"{:016x}\"", self.tag),
            Some(name) => format!("\"{:016x}-{name}\"", self.tag),
        };
        let is_known = request
            .get(header::IF_NONE_MATCH)
            .and_then(|known| known.to_str().ok())
            .is_some_and(|known| known == "*" || known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
        let mut response = if is_known {
            let mut unchanged = Response::default();
            *unchanged.status_mut() = StatusCode::NOT_MODIFIED;
            unchanged
        } else {
            Response::new(body.into())
        };
        let headers = response.headers_mut();
        if !is_known {
            headers.insert(header::CONTENT_TYPE, self.content_type.clone());
            if let Some(name) = encoding.name() {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            }
        }
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        response
    }

    fn encoded(&self, encoding: Encoding) -> Option<Bytes> {
        let slot = match encoding {
            Encoding::Identity => return None,
            Encoding::Gzip => &self.gzip,
            Encoding::Brotli => &self.brotli,
            Encoding::Zstd => &self.zstd,
        };
        slot.get_or_init(|| encoding.encode(&self.plain)).clone()
    }
}

fn gzip(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    writer.write_all(plain)?;
    writer.finish()
}

fn brotli(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoded = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
    brotli::BrotliCompress(&mut &*plain, &mut encoded, &parameters)?;
    Ok(encoded)
}

fn zstd(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    zstd::bulk::compress(plain, 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_encoding_that_the_client_takes_is_chosen() {
        let wanted = |accepted: &'static str| Encoding::wanted(&[(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))].into_iter().collect());
        assert_eq!(wanted("gzip, deflate, br, zstd"), Encoding::Zstd);
        assert_eq!(wanted("gzip;q=1.0, br;q=0.5"), Encoding::Brotli);
        assert_eq!(wanted("br;q=0, gzip"), Encoding::Gzip);
        assert_eq!(wanted("identity"), Encoding::Identity);
        assert_eq!(Encoding::wanted(&HeaderMap::new()), Encoding::Identity);
    }

    #[test]
    fn a_page_of_a_former_generation_is_not_served() {
        let generation = Generation::default();
        let cache = PageCache::new(generation.clone(), 1 << 20);
        let begun = cache.begin().expect("settled");
        let page = Arc::new(Kept::new(begun, HeaderValue::from_static("text/html"), Bytes::from_static(b"old")));
        cache.keep("/en", begun, &page);
        assert!(cache.get("/en").is_some());
        drop(generation.changing());
        assert!(cache.get("/en").is_none());
        cache.keep("/en", begun, &page);
        assert!(cache.get("/en").is_none(), "a page begun before the change is not kept after it");
    }

    #[test]
    fn each_encoding_carries_the_same_page_under_a_tag_of_its_own() {
        let page = Kept::new(0, HeaderValue::from_static("text/html"), Bytes::from("page ".repeat(1000)));
        let mut tags = std::collections::BTreeSet::new();
        for encoding in ["identity", "gzip", "br", "zstd"] {
            let headers: HeaderMap = [(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding))].into_iter().collect();
            let response = page.answer(&headers);
            let tag = response.headers().get(header::ETAG).cloned().expect("a tag");
            let again: HeaderMap = [(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding)), (header::IF_NONE_MATCH, tag.clone())].into_iter().collect();
            assert_eq!(page.answer(&again).status(), StatusCode::NOT_MODIFIED);
            tags.insert(tag.to_str().expect("ascii").to_owned());
        }
        assert_eq!(tags.len(), 4);
    }
}
