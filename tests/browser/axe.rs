//! axe-core on the page that a browser shows: WCAG 2.2 AA and best practice, light and dark; and no scrolling sideways.

use crate::driver::Browser;
use std::{fs, sync::LazyLock};

static AXE: LazyLock<String> = LazyLock::new(|| {
    let folder = std::env::var("PORTAL_TEST_NODE_MODULES").expect("script/test sets it");
    fs::read_to_string(format!("{folder}/axe-core/axe.min.js")).expect("axe-core")
});

/// Colours change with a transition, which ends at once here.
const THEME: &str = r"
document.documentElement.dataset.theme = arguments[0];
document.body.getBoundingClientRect();
document.getAnimations().forEach(animation => animation.finish());
";

const RUN: &str = r"
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
  .then(found => done({
    violations: found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ')),
    targets: [...found.passes, ...found.violations, ...found.inapplicable, ...found.incomplete].some(rule => rule.id === 'target-size'),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  }), fault => done({ violations: [String(fault)], targets: false, wide: false }));
";

/// What is wrong with the page, each a line.
pub async fn faults(browser: &Browser, width: u32) -> Vec<String> {
    let page = browser.address().await;
    let mut faults = Vec::new();
    browser.client.execute(&AXE, Vec::new()).await.expect("axe is there");
    for theme in ["light", "dark"] {
        browser.client.execute(THEME, vec![theme.into()]).await.expect("a theme");
        let found = browser.client.execute_async(RUN, Vec::new()).await.expect("axe runs");
        assert_eq!(found["targets"], true, "target-size is checked");
        faults.extend(found["violations"].as_array().expect("a list").iter().map(|violation| format!("{page} {theme} {width}: {violation}")));
        if found["wide"] == true {
            faults.push(format!("{page} {width}: the page scrolls sideways"));
        }
    }
    faults
}
