//! Files that somebody uploaded, on their way out: never shown inside the site, whatever they hold (assurance F4).

use super::{CachePolicy, Result};
use axum::{body::Body, response::Response};
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderValue, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What RFC 8187 lets stand in an extended value.
const PLAIN: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A file of `size` bytes, piece by piece: `piece` brings the one of that position, from 0, and nothing after the last.
pub fn download<P, Fut>(name: &str, media_type: &str, size: u64, piece: P) -> Response
where
    P: Fn(i32) -> Fut + Send + 'static,
    Fut: Future<Output = Result<Option<Bytes>>> + Send + 'static,
{
    let pieces = stream::try_unfold((0, piece), |(position, piece)| async move {
        let next = piece(position).await.map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>(next.map(|bytes| (bytes, (position + 1, piece))))
    });
    let mut response = Response::new(Body::from_stream(pieces));
    let headers = response.headers_mut();
    let disposition = format!("attachment; filename=\"{}\"; filename*=UTF-8''{}", ascii(name), utf8_percent_encode(name, &PLAIN));
    for (header, value) in [
        (header::CONTENT_TYPE, media_type),
        (header::CONTENT_DISPOSITION, disposition.as_str()),
        (header::CONTENT_LENGTH, size.to_string().as_str()),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'"),
    ] {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(header, value);
        }
    }
    response.extensions_mut().insert(CachePolicy::Private);
    response
}

/// For clients of old: only letters that cannot end the quotation.
fn ascii(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ' | '(' | ')') { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_header() {
        let response = download("an\"nex\r\nX: y é.pdf", "application/pdf", 3, |_| async { Ok(None) });
        let disposition = response.headers().get(header::CONTENT_DISPOSITION).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        assert_eq!(disposition, "attachment; filename=\"an_nex__X_ y _.pdf\"; filename*=UTF-8''an%22nex%0D%0AX%3A%20y%20%C3%A9.pdf");
        assert_eq!(response.headers().get(header::CONTENT_SECURITY_POLICY).map(HeaderValue::as_bytes), Some(b"sandbox; default-src 'none'".as_slice()));
    }
}
