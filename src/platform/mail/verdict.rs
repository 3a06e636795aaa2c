//! What a failure says: of the letter, of its address, or only of this moment (assurance M6).

use lettre::transport::smtp::Error;

/// Where in the talk with the server something failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Before any letter.
    Greeting,
    /// `MAIL`
    Sender,
    /// `RCPT`
    Recipient,
    /// `DATA`, whose answer comes before the text goes.
    Data,
    /// The text, and the answer to it.
    Text,
}

/// What is to be done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Tried again.
    Later,
    /// This letter never.
    Never,
    /// No letter to this address: nobody reads there.
    NobodyThere,
    /// The server may have taken it, or not.
    Unknown,
}

#[derive(Debug)]
pub struct Failure {
    pub verdict: Verdict,
    /// In the server's words where it said something.
    pub said: String,
    /// Whether the line to the server can still be used.
    pub is_line_good: bool,
}

impl Failure {
    pub fn at(step: Step, fault: &Error) -> Self {
        let code = fault.status().map(u16::from);
        let words = std::error::Error::source(fault).map(ToString::to_string).unwrap_or_default();
        let said = code.map_or_else(|| fault.to_string(), |code| format!("{code} {words}"));
        Self { verdict: judge(step, code, &words), said, is_line_good: code.is_some_and(|code| code != 421) && step != Step::Greeting }
    }

    /// No answer in time.
    pub fn silent(step: Step) -> Self {
        Self { verdict: judge(step, None, ""), said: "the mail server did not answer in time".to_owned(), is_line_good: false }
    }

    /// It cannot be written as mail.
    pub fn unwritable(why: impl ToString) -> Self {
        Self { verdict: Verdict::Never, said: why.to_string(), is_line_good: true }
    }
}

/// `code` is what the server answered, if it did.
fn judge(step: Step, code: Option<u16>, words: &str) -> Verdict {
    match (step, code) {
        (Step::Text, None) => Verdict::Unknown,
        // A server that is away, or does not know us, says nothing of the letter.
        (Step::Greeting, _) | (_, None | Some(..500)) => Verdict::Later,
        (_, Some(code)) => {
            if is_about_recipient(step, code, words) {
                Verdict::NobodyThere
            } else {
                Verdict::Never
            }
        }
    }
}

/// Whether a permanent refusal is of the address. Servers that write enhanced codes (RFC 3463) say so: 5.1 is of addresses
/// (of which .7 and .8 are the sender's), 5.2 of mailboxes; 5.7 is of their rules. Of others we believe the answer to the recipient.
fn is_about_recipient(step: Step, code: u16, words: &str) -> bool {
    let enhanced = words.split_whitespace().next().filter(|word| word.starts_with("5.") && word.split('.').count() == 3);
    match enhanced {
        Some(of_sender) if of_sender == "5.1.7" || of_sender == "5.1.8" => false,
        // A letter too large for this mailbox.
        Some("5.2.3") => false,
        Some(enhanced) => enhanced.starts_with("5.1.") || enhanced.starts_with("5.2."),
        None => step == Step::Recipient && matches!(code, 550..=553),
    }
}

#[cfg(test)]
mod tests {
    use super::{Step::*, Verdict::*, *};

    #[test]
    fn a_refusal_is_of_the_address_of_the_letter_or_of_the_moment() {
        for (step, code, words, verdict) in [
            (Greeting, None, "", Later),
            (Greeting, Some(535), "5.7.8 Authentication failed", Later),
            (Greeting, Some(554), "No SMTP service here", Later),
            (Sender, Some(421), "Too many letters", Later),
            (Sender, Some(550), "5.1.8 Bad sender", Never),
            (Sender, None, "", Later),
            (Recipient, Some(450), "4.2.1 Greylisted", Later),
            (Recipient, Some(550), "No such user", NobodyThere),
            (Recipient, Some(550), "5.1.1 No such user", NobodyThere),
            (Recipient, Some(552), "5.2.2 Mailbox full", NobodyThere),
            (Recipient, Some(550), "5.7.1 Relaying denied", Never),
            (Recipient, Some(554), "Refused", Never),
            (Recipient, Some(501), "Syntax", Never),
            (Data, None, "", Later),
            (Data, Some(554), "No valid recipients", Never),
            (Text, Some(552), "Too large", Never),
            (Text, Some(552), "5.2.3 Too large for this mailbox", Never),
            (Text, Some(550), "5.1.1 No such user", NobodyThere),
            (Text, Some(550), "5.7.1 Looks like spam", Never),
            (Text, Some(451), "Try again", Later),
            (Text, None, "", Unknown),
        ] {
            assert_eq!(judge(step, code, words), verdict, "{step:?} {code:?} {words}");
        }
    }
}
