//! One input all the way, in a real browser: from the call to the public page, as the contributor and as the officer.

use crate::{
    axe,
    driver::{Browser, Kind, Listening, link_in},
};
use std::time::Duration;

const CALL: &str = "/calls/demo-itu-council-resolution-1332";
const CONTRIBUTOR: &str = "delegate@example.org";
const OFFICER: &str = "officer.itu@example.org";

/// A browser on its way through the portal, which looks at the accessibility of every page it stops at.
struct Journey {
    portal: Listening,
    browser: Browser,
    kind: Kind,
    lang: &'static str,
    faults: Vec<String>,
}

impl Journey {
    async fn begin(kind: Kind, lang: &'static str) -> Self {
        Self { portal: Listening::start().await, browser: Browser::open(kind).await, kind, lang, faults: Vec::new() }
    }

    async fn go(&self, path: &str) {
        self.browser.go(&format!("{}/{}{path}", self.portal.base, self.lang)).await;
    }

    /// The path of the page, without its language and query.
    async fn path(&self) -> String {
        let address = self.browser.address().await;
        let path = address.strip_prefix(&self.portal.base).expect("still on the portal");
        path.trim_start_matches(&format!("/{}", self.lang)).split(['?', '#']).next().unwrap_or_default().to_owned()
    }

    /// Waits until the page is one whose path ends so: a press of a button may still be on its way.
    async fn at(&self, end: &str) {
        for _ in 0..100 {
            if self.path().await.ends_with(end) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("at {}, not {end}", self.path().await);
    }

    async fn look(&mut self) {
        if self.kind.scripts {
            self.faults.extend(axe::faults(&self.browser, self.kind.width).await);
        }
    }

    /// Follows the newest mail's link and presses the button of its page.
    async fn follow_mail(&mut self, kind: &str, to: &str) {
        let mail = self.portal.mail(kind, to).await;
        self.browser.go(link_in(&mail, &self.portal.base)).await;
        self.look().await;
        self.browser.press("main form .button").await;
    }

    async fn sign_in(&mut self, email: &str) {
        self.go("/sign-in").await;
        self.browser.fill("#f-email", email).await;
        self.browser.press("main form .button").await;
        self.look().await;
        self.follow_mail("sign-in", email).await;
    }

    async fn sign_out(&self) {
        self.browser.client.delete_all_cookies().await.expect("no cookies");
    }

    /// Saves the section and goes on to the next.
    async fn save(&mut self, section: &str) {
        self.at(&format!("/edit/{section}")).await;
        self.look().await;
        self.browser.press(".form-foot .button").await;
    }

    async fn write(&mut self) {
        self.go(CALL).await;
        self.browser.press(&format!("main a[href='/{}{CALL}/submit']", self.lang)).await;
        self.browser.press("main form .button").await;
        assert!(self.browser.has(".error-summary").await, "without an address there is a word about it");
        self.look().await;
        self.browser.fill("#f-email", CONTRIBUTOR).await;
        self.browser.press("main form .button").await;
        self.who_you_are().await;
        self.achievements().await;
        self.browser.fill("textarea[name=a-challenges]", "Prices are high, and skills are few.").await;
        self.save("challenges").await;
        self.browser.fill(".line-texts li:first-child textarea", "Ministries of the region agree on a plan every second year.").await;
        self.save("line_by_line").await;
        self.browser.fill("textarea[name=a-itu_role]", "Convene, and measure what was agreed.").await;
        self.browser.click("input[name=a-keep_lines][value=yes]").await;
        self.browser.fill("textarea[name=a-keep_lines-why]", "People know them and report by them.").await;
        self.save("itu_role").await;
        self.browser.click("input[name=a-related_sdgs][value='4']").await;
        self.save("sdgs").await;
        self.browser.attach("input[type=file]", "annex.txt", "Figures of twenty years.").await;
        self.browser.press("form[enctype='multipart/form-data'] .button").await;
        assert!(self.browser.text(".files").await.contains("annex.txt"));
        self.browser.click("input[name=a-authority]").await;
        self.save("attachment_and_confirmation").await;
    }

    /// A question is left out first: the page says so and keeps what was typed.
    async fn who_you_are(&mut self) {
        self.browser.fill("input[name=a-title]", "Twenty years of schools on line").await;
        self.browser.fill("input[name=a-organization_name]", "Ministry of Examples").await;
        self.browser.click("input[name=a-stakeholder_type][value=government]").await;
        self.browser.click("input[name=a-scope][value=national]").await;
        self.browser.select("select[name=a-country]", "FJ").await;
        self.browser.fill("input[name=a-contact_person]", "A. Person").await;
        self.browser.click("input[name=a-publish_consent][value=organization_only]").await;
        self.save("who_you_are").await;
    }

    /// With scripts, what is typed is kept without a press of a button.
    async fn achievements(&mut self) {
        let text = "Schools were connected, and teachers learned to teach with it.";
        self.browser.fill("textarea[name=a-achievements]", text).await;
        if self.kind.scripts {
            self.browser.text(".saved[data-state=saved] span").await;
            self.browser.client.refresh().await.expect("the page again");
            assert_eq!(self.browser.value("textarea[name=a-achievements]").await, text);
        }
        self.save("achievements").await;
    }

    /// The reference on the receipt.
    async fn submit(&mut self) -> String {
        self.at("/review").await;
        self.look().await;
        assert!(!self.browser.has("#submit ~ form").await, "not before the address is proved");
        let review = self.browser.address().await;
        self.follow_mail("confirm-draft", CONTRIBUTOR).await;
        self.browser.go(&review).await;
        self.look().await;
        self.browser.double_click("#submit ~ form .button").await;
        let reference = self.browser.text(".receipt-number").await;
        assert!(self.path().await.starts_with("/receipts/"), "{}", self.path().await);
        self.look().await;
        // Back to the page with the button, and pressed again.
        self.browser.client.back().await.expect("a page before");
        if self.browser.has("#submit ~ form .button").await {
            self.browser.press("#submit ~ form .button").await;
        }
        assert_eq!(self.portal.portal.count("SELECT count(*) FROM version v JOIN submission s ON s.id = v.submission_id JOIN call c ON c.id = s.call_id WHERE c.slug = 'demo-itu-council-resolution-1332' AND v.received_at > now() - interval '1 hour' AND s.account_id = (SELECT id FROM account WHERE email = 'delegate@example.org')").await, 1, "pressed twice, submitted once");
        let letter = self.portal.mail("receipt", CONTRIBUTOR).await;
        assert!(letter.contains(&reference) && letter.contains("UTC"), "{letter}");
        self.go("/my/submissions").await;
        assert!(self.browser.text("main").await.contains(&reference));
        self.look().await;
        reference
    }

    async fn publish(&mut self, reference: &str) {
        self.portal.portal.officer_of("ITU").await;
        self.sign_in(OFFICER).await;
        self.go("/desk").await;
        self.look().await;
        self.go("/desk/submissions?sort=newest").await;
        self.look().await;
        self.browser.click_link("Ministry of Examples").await;
        assert!(self.browser.text(".ref").await.contains(reference));
        self.look().await;
        self.browser.press("input[value=under_review] ~ button").await;
        self.browser.press("form:has(input[name=item][value=personal_data]) button").await;
        self.browser.press("input[name=to][value=accepted] ~ button").await;
        self.browser.press("#work a.button[href$='/publication']").await;
        self.look().await;
        self.browser.click("input[name=cleared]").await;
        self.browser.press("form:has(input[name=version]) .button").await;
        self.look().await;
        self.go("/desk/outbox").await;
    }

    async fn read(&mut self, reference: &str) {
        self.go("/inputs").await;
        self.browser.click_link("Twenty years of schools on line").await;
        self.at(&format!("/inputs/{reference}")).await;
        let text = self.browser.text("main").await;
        for part in ["Ministry of Examples", "Schools were connected", "Ministries of the region", "annex.txt", reference] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains("A. Person") && !text.contains(CONTRIBUTOR), "who wrote it stays with the secretariat");
        self.look().await;
        for feed in [format!("/inputs/{reference}.json"), format!("{CALL}/inputs.json"), "/feeds/inputs.atom".to_owned()] {
            let answer = self.portal.portal.anyone().get(&feed).await;
            assert!(answer.body.contains(reference), "{feed}: {}", answer.body);
        }
    }

    async fn all(mut self) {
        self.write().await;
        let reference = self.submit().await;
        self.sign_out().await;
        self.publish(&reference).await;
        self.sign_out().await;
        self.read(&reference).await;
        self.browser.close().await;
        assert!(self.faults.is_empty(), "{} faults\n{}", self.faults.len(), self.faults.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_input_goes_all_the_way() {
    Journey::begin(Kind { width: 1280, scripts: true }, "en").await.all().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_input_goes_all_the_way_without_scripts() {
    Journey::begin(Kind { width: 1280, scripts: false }, "en").await.all().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_input_goes_all_the_way_in_arabic_on_a_phone() {
    Journey::begin(Kind { width: 360, scripts: true }, "ar").await.all().await;
}
