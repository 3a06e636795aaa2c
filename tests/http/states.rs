//! The life of a submission as a property: whatever is asked for, by whom and in which order, only steps that exist are
//! taken, each leaves its trace, and nothing that was acknowledged goes away.

use crate::{
    submissions::{begin, complete, save, submit},
    support::{Actor, Answer, Portal},
};
use axum::http::StatusCode;
use portal::submissions::{
    model::{Arrow, Side, State},
    proof,
};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};
use tokio::runtime::Runtime;

/// What somebody tries.
#[derive(Debug, Clone)]
enum Step {
    Save(u8),
    Submit,
    Withdraw,
    Restore,
    Move {
        from: State,
        to: State,
    },
    /// A step of the desk from the state that its page showed, as people do.
    Advance(State),
    Ask,
    Check,
    Publish,
    Unpublish,
    /// The contributor asks for the end of the publication, and an officer decides what was asked.
    Plead,
    Decide(bool),
    /// Somebody whose it is not tries all of it.
    Strangers,
}

fn state() -> impl Strategy<Value = State> {
    proptest::sample::select(State::ALL.to_vec())
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        1 => any::<u8>().prop_map(Step::Save),
        4 => Just(Step::Submit),
        1 => Just(Step::Withdraw),
        2 => Just(Step::Restore),
        2 => (state(), state()).prop_map(|(from, to)| Step::Move { from, to }),
        6 => proptest::sample::select(vec![State::UnderReview, State::Accepted, State::Accepted, State::Rejected]).prop_map(Step::Advance),
        2 => Just(Step::Ask),
        2 => Just(Step::Check),
        3 => Just(Step::Publish),
        1 => Just(Step::Unpublish),
        2 => Just(Step::Plead),
        2 => any::<bool>().prop_map(Step::Decide),
        1 => Just(Step::Strangers),
    ]
}

struct World {
    portal: Portal,
    officer: Actor,
    elsewhere: Actor,
    stranger: Actor,
}

/// What can be seen of a submission.
#[derive(Debug, PartialEq)]
struct Seen {
    state: State,
    versions: i64,
    acts: i64,
}

/// One submission on its way.
struct Walk<'a> {
    world: &'a World,
    contributor: Actor,
    id: String,
    receipts: Vec<String>,
    /// Numbers of the text that was saved last, and of the one in the last version.
    saved: Option<u8>,
    submitted: Option<u8>,
}

/// What a draft says, once it was saved.
fn words(n: u8) -> String {
    format!("Text number {n:03}.")
}

impl Walk<'_> {
    async fn see(&self) -> Seen {
        let (state, versions, acts) = sqlx::query_as(
            "SELECT s.state, (SELECT count(*) FROM version WHERE submission_id = s.id),
                    (SELECT count(*) FROM audit_entry WHERE object_id = s.id::text AND act LIKE 'submission.%')
             FROM submission s WHERE s.id = $1::uuid",
        )
        .bind(&self.id)
        .fetch_one(&self.world.portal.db)
        .await
        .expect("the submission is there");
        Seen { state, versions, acts }
    }

    async fn own(&self, what: &str) -> Answer {
        self.contributor.post(&format!("/en/submissions/{}/{what}", self.id), &[]).await
    }

    async fn desk(&self, who: &Actor, what: &str, form: &[(&str, &str)]) -> Answer {
        who.post(&format!("/en/desk/submissions/{}/{what}", self.id), form).await
    }

    async fn press_submit(&mut self) -> Answer {
        let review = self.contributor.get(&format!("/en/submissions/{}/review", self.id)).await;
        if review.attributes("input[name=key]", "value").is_empty() {
            let key = uuid::Uuid::new_v4().to_string();
            return self.contributor.post(&format!("/en/submissions/{}/versions", self.id), &[("key", &key)]).await;
        }
        let answer = submit(&self.contributor, &self.id).await;
        if answer.status == StatusCode::SEE_OTHER {
            self.receipts.push(answer.location().to_owned());
            self.submitted = self.saved;
        }
        answer
    }

    /// Takes the step; its answer, and whose act it would be.
    async fn take(&mut self, step: &Step, before: &Seen) -> (Side, Answer) {
        let officer = &self.world.officer;
        match step {
            Step::Save(n) => {
                let page = self.contributor.get(&format!("/en/submissions/{}/edit/challenges", self.id)).await;
                let answer = if page.status == StatusCode::OK {
                    self.saved = Some(*n);
                    save(&self.contributor, &self.id, "challenges", &[("a-challenges", &words(*n))]).await
                } else {
                    page
                };
                (Side::Contributor, answer)
            }
            Step::Submit => (Side::Contributor, self.press_submit().await),
            Step::Withdraw => (Side::Contributor, self.own("withdrawal").await),
            Step::Restore => (Side::Contributor, self.own("restoration").await),
            Step::Move { from, to } => (Side::Desk, self.desk(officer, "state", &[("from", from.code()), ("to", to.code()), ("reason", "A reason.")]).await),
            Step::Advance(to) => (Side::Desk, self.desk(officer, "state", &[("from", before.state.code()), ("to", to.code()), ("reason", "A reason.")]).await),
            Step::Ask => (Side::Desk, self.desk(officer, "clarifications", &[("from", before.state.code()), ("question", "Which year?")]).await),
            Step::Check => (Side::Desk, self.desk(officer, "checklist", &[("item", "personal_data"), ("done", "1")]).await),
            Step::Publish => (Side::Desk, self.desk(officer, "publication", &[("version", &before.versions.to_string())]).await),
            Step::Unpublish => (Side::Desk, self.desk(officer, "unpublication", &[("reason", "A reason.")]).await),
            Step::Plead => {
                (Side::Contributor, self.contributor.post(&format!("/en/submissions/{}/requests/withdrawal", self.id), &[("reason", "A reason.")]).await)
            }
            Step::Decide(is_granted) => (Side::Desk, self.decide(*is_granted).await),
            Step::Strangers => (Side::Desk, self.strangers(before).await),
        }
    }

    /// Decides whatever was asked last, decided already or not.
    async fn decide(&self, is_granted: bool) -> Answer {
        let asked: Option<uuid::Uuid> = sqlx::query_scalar("SELECT id FROM plea WHERE submission_id = $1::uuid ORDER BY asked_at DESC LIMIT 1")
            .bind(&self.id)
            .fetch_optional(&self.world.portal.db)
            .await
            .expect("a look");
        let asked = asked.unwrap_or_default();
        let decision = if is_granted { "grant" } else { "refuse" };
        self.world.officer.post(&format!("/en/desk/requests/{asked}/decision"), &[("decision", decision), ("answer", "An answer.")]).await
    }

    /// Nothing of a submission is on any page of its own for somebody else, whatever it is asked for.
    async fn nothing_shows(&self) {
        for who in [&self.world.elsewhere, &self.world.stranger, &self.world.portal.anyone()] {
            for what in [
                "",
                "/edit",
                "/edit/challenges",
                "/review",
                "/copy.txt",
                "/versions/1",
                "/versions/1.json",
                "/versions/2?against=1",
                "/withdrawal",
                "/requests/late",
            ] {
                let answer = who.get(&format!("/en/submissions/{}{what}", self.id)).await;
                let is_closed = answer.status == StatusCode::NOT_FOUND || answer.location().contains("/sign-in?next=");
                assert!(is_closed && !answer.body.contains("Schools were connected."), "{what}: {}", answer.status);
            }
        }
        for receipt in &self.receipts {
            let file = format!("/receipts/{}.json", receipt.rsplit('/').next().expect("a code"));
            for address in [receipt, &file] {
                let shown = self.world.stranger.get(address).await.expect(StatusCode::OK);
                for secret in ["Schools were connected.", "Text number", "Ministry of Tests", "A. Person", self.id.as_str()] {
                    assert!(!shown.body.contains(secret), "{secret} at {address}");
                }
            }
        }
    }

    async fn strangers(&self, before: &Seen) -> Answer {
        self.nothing_shows().await;
        let elsewhere = &self.world.elsewhere;
        for what in ["versions", "withdrawal", "restoration"] {
            elsewhere.post(&format!("/en/submissions/{}/{what}", self.id), &[("key", &uuid::Uuid::new_v4().to_string())]).await.expect(StatusCode::NOT_FOUND);
        }
        for to in [State::UnderReview, State::Accepted, State::Rejected] {
            let form = [("from", before.state.code()), ("to", to.code()), ("reason", "A reason.")];
            self.desk(elsewhere, "state", &form).await.expect(StatusCode::NOT_FOUND);
            self.desk(&self.contributor, "state", &form).await.expect(StatusCode::NOT_FOUND);
        }
        self.desk(elsewhere, "publication", &[("version", "1")]).await.expect(StatusCode::NOT_FOUND)
    }

    async fn check(&self, step: &Step, side: Side, answer: &Answer, before: &Seen, after: &Seen) {
        assert!(!answer.status.is_server_error(), "{step:?} in {before:?}: {}", answer.body);
        assert!(after.versions >= before.versions && after.versions <= before.versions + 1, "{step:?}: {before:?}, {after:?}");
        assert!(after.versions == before.versions || matches!(step, Step::Submit), "{step:?} made a version");
        if after.state == before.state {
            assert!(
                !matches!(step, Step::Move { to, .. } | Step::Advance(to) if *to != before.state && answer.status.is_redirection()),
                "{step:?} in {before:?} said yes and did nothing"
            );
        } else {
            assert!(answer.status.is_redirection(), "{step:?} in {before:?} refused, and did it: {}", answer.status);
            let arrow = Arrow::find(before.state, after.state, side);
            assert!(arrow.is_some(), "no such step: {step:?} from {before:?} to {after:?}");
            assert!(after.acts > before.acts, "no trace of {step:?}");
        }
        if matches!(step, Step::Strangers) {
            assert_eq!(before, after);
        }
        self.check_public(after).await;
    }

    /// The public sees it when it is published, and only then.
    async fn check_public(&self, after: &Seen) {
        let reference: Option<String> = sqlx::query_scalar("SELECT reference FROM submission WHERE id = $1::uuid")
            .bind(&self.id)
            .fetch_one(&self.world.portal.db)
            .await
            .expect("the submission is there");
        let Some(reference) = reference else { return };
        let public = self.world.portal.anyone().get(&format!("/en/inputs/{reference}")).await;
        if let Some(unsent) = self.saved.filter(|saved| self.submitted != Some(*saved)) {
            assert!(!public.body.contains(&words(unsent)), "a draft is public: {after:?}");
        }
        assert_eq!(public.body.contains("Schools were connected."), after.state == State::Published, "{reference} in {after:?}: {}", public.status);
    }
}

impl Walk<'_> {
    /// What was acknowledged is there, to the byte, and its signature is right.
    async fn holds(&self, receipt: &str) {
        let file = self.world.stranger.get(&format!("/receipts/{}.json", receipt.rsplit('/').next().expect("a code"))).await.expect(StatusCode::OK);
        let proved = proof::check(&file.body, None).expect("a signature");
        let version = self.contributor.get(&format!("/en/submissions/{}/versions/{}.json", self.id, proved.statement.version)).await.expect(StatusCode::OK);
        assert!(proof::is_content(&proved.statement, version.body.as_bytes()), "{receipt}");
    }
}

async fn walk(world: &World, steps: Vec<Step>) {
    let contributor = world.portal.person("contributor").await;
    let id = begin(&contributor, "").await;
    complete(&contributor, &id).await;
    let mut walk = Walk { world, contributor, id, receipts: Vec::new(), saved: None, submitted: None };
    for step in steps {
        let before = walk.see().await;
        let (side, answer) = walk.take(&step, &before).await;
        let after = walk.see().await;
        walk.check(&step, side, &answer, &before, &after).await;
    }
    walk.nothing_shows().await;
    for receipt in &walk.receipts {
        walk.contributor.get(receipt).await.expect(StatusCode::OK);
        walk.holds(receipt).await;
    }
}

#[test]
fn no_order_of_requests_leaves_the_states_and_steps_that_exist() {
    let runtime = Runtime::new().expect("a runtime");
    let world = runtime.block_on(async {
        let portal = Portal::with(&["--rate-drafts", "1000"]).await;
        let (officer, elsewhere, stranger) = (portal.person("officer").await, portal.person("elsewhere").await, portal.person("stranger").await);
        World { portal, officer, elsewhere, stranger }
    });
    let config = Config { cases: 24, failure_persistence: None, max_shrink_iters: 40, ..Config::default() };
    TestRunner::new(config)
        .run(&vec(step(), 1..14), |steps| {
            runtime.block_on(walk(&world, steps));
            Ok(())
        })
        .expect("every walk keeps to the arrows");
    // Dropping the portal waits for its database.
    runtime.block_on(async move { drop(world) });
}
