//! The talk with the mail server, step by step, so that the worker can commit between two of them.

use super::verdict::{Failure, Step};
use lettre::{
    Address,
    transport::smtp::{
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};
use percent_encoding::percent_decode_str;
use std::{future::Future, time::Duration};

/// How long a step before the text may take.
const STEP: Duration = Duration::from_mins(1);
/// How long the server may take over the text: less than a message is given before it counts as lost.
const TEXT: Duration = Duration::from_mins(5);

/// Where mail is handed over, as `PORTAL_SMTP_URL` says.
#[derive(Clone)]
pub struct Server {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    hello: ClientId,
}

#[derive(Clone)]
enum Security {
    None,
    /// TLS from the first byte.
    Whole(TlsParameters),
    /// `STARTTLS`, or nothing is said.
    Required(TlsParameters),
    /// `STARTTLS` where the server offers it.
    Offered(TlsParameters),
}

impl Server {
    /// Reads `smtp://…`, `smtp://…?tls=required`, `smtp://…?tls=opportunistic` or `smtps://…`, with user and password where the
    /// server asks for them, and our own name as path where it is not the machine's.
    ///
    /// # Errors
    /// When it is none of these, in words for the operator.
    pub fn parse(url: &str) -> Result<Self, String> {
        let uri: http::Uri = url.parse().map_err(|fault| format!("{fault}"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err("needs a scheme and a host".to_owned()) };
        let host = authority.host().trim_matches(['[', ']']).to_owned();
        let tls = || TlsParameters::new(host.clone()).map_err(|fault| fault.to_string());
        let (security, port) = match (scheme, uri.query()) {
            ("smtp", None) => (Security::None, 25),
            ("smtp", Some("tls=required")) => (Security::Required(tls()?), 587),
            ("smtp", Some("tls=opportunistic")) => (Security::Offered(tls()?), 587),
            ("smtps", _) => (Security::Whole(tls()?), 465),
            _ => return Err("begins with smtp:// or smtps://; smtp:// may end with ?tls=required or ?tls=opportunistic".to_owned()),
        };
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().map(std::borrow::Cow::into_owned).map_err(|fault| fault.to_string());
        let credentials = match authority.as_str().rsplit_once('@').and_then(|(user, _)| user.split_once(':')) {
            Some((user, password)) => Some(Credentials::new(decoded(user)?, decoded(password)?)),
            None => None,
        };
        let name = uri.path().trim_matches('/');
        let hello = if name.is_empty() { ClientId::default() } else { ClientId::Domain(name.to_owned()) };
        Ok(Self { host, port: uri.port_u16().unwrap_or(port), security, credentials, hello })
    }

    /// A line to the server on which letters can be handed over.
    ///
    /// # Errors
    /// When it is away, or does not let us in: that says nothing of any letter.
    pub async fn call(&self) -> Result<Line, Failure> {
        in_time(STEP, Step::Greeting, async {
            let whole = if let Security::Whole(tls) = &self.security { Some(tls.clone()) } else { None };
            let mut open = AsyncSmtpConnection::connect_tokio1((self.host.as_str(), self.port), Some(STEP), &self.hello, whole, None).await?;
            match &self.security {
                Security::Required(tls) => open.starttls(tls.clone(), &self.hello).await?,
                Security::Offered(tls) if open.can_starttls() => open.starttls(tls.clone(), &self.hello).await?,
                _ => {}
            }
            if let Some(credentials) = &self.credentials {
                open.auth(DEFAULT_MECHANISMS, credentials).await?;
            }
            Ok(Line(open))
        })
        .await
    }
}

/// An open line to the server.
pub struct Line(AsyncSmtpConnection);

impl Line {
    /// Names sender and recipient. Nothing is handed over yet.
    ///
    /// # Errors
    /// When the server does not take one of them.
    pub async fn offer(&mut self, from: &Address, to: &Address) -> Result<(), Failure> {
        let mut options = Vec::new();
        if !(AsRef::<str>::as_ref(from).is_ascii() && AsRef::<str>::as_ref(to).is_ascii()) {
            if !self.0.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Failure::unwritable("the mail server takes no addresses beyond ASCII (SMTPUTF8)"));
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        if self.0.server_info().supports_feature(Extension::EightBitMime) {
            options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let open = &mut self.0;
        in_time(STEP, Step::Sender, open.command(Mail::new(Some(from.clone()), options))).await?;
        in_time(STEP, Step::Recipient, open.command(Rcpt::new(to.clone(), Vec::new()))).await?;
        Ok(())
    }

    /// Hands the text over.
    ///
    /// # Errors
    /// When the server refuses it, and when its answer does not come: then nobody knows.
    pub async fn hand_over(&mut self, text: &[u8]) -> Result<(), Failure> {
        in_time(STEP, Step::Data, self.0.command(Data)).await?;
        in_time(TEXT, Step::Text, self.0.message(text)).await?;
        Ok(())
    }

    /// Forgets the letter that was offered; `false` when the line is of no use any more.
    pub async fn forget(&mut self) -> bool {
        in_time(STEP, Step::Greeting, self.0.command("RSET\r\n")).await.is_ok()
    }

    pub async fn hang_up(mut self) {
        let _ = tokio::time::timeout(Duration::from_secs(5), self.0.quit()).await;
    }
}

async fn in_time<T>(limit: Duration, step: Step, work: impl Future<Output = Result<T, lettre::transport::smtp::Error>>) -> Result<T, Failure> {
    match tokio::time::timeout(limit, work).await {
        Ok(done) => done.map_err(|fault| Failure::at(step, &fault)),
        Err(_) => Err(Failure::silent(step)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(url: &str) -> Server {
        Server::parse(url).expect("a server")
    }

    #[test]
    fn a_server_is_named_by_its_url() {
        let plain = parsed("smtp://127.0.0.1:2525");
        assert!(plain.host == "127.0.0.1" && plain.port == 2525 && matches!(plain.security, Security::None) && plain.credentials.is_none());
        let sealed = parsed("smtps://us%40er:p%3Ass@mail.example.org/portal.example.org");
        assert!(sealed.host == "mail.example.org" && sealed.port == 465 && matches!(sealed.security, Security::Whole(_)));
        assert_eq!(sealed.credentials, Some(Credentials::new("us@er".to_owned(), "p:ss".to_owned())));
        assert_eq!(sealed.hello, ClientId::Domain("portal.example.org".to_owned()));
        assert!(matches!(parsed("smtp://mail.example.org?tls=required").security, Security::Required(_)));
        assert!(parsed("smtp://[::1]:25").host == "::1");
        for wrong in ["mail.example.org", "http://mail.example.org", "smtp://mail.example.org?tls=perhaps", ""] {
            assert!(Server::parse(wrong).is_err(), "{wrong}");
        }
    }
}
