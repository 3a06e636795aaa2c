//! Roles, scopes and devices in words; who may manage accounts.

use crate::platform::auth::{Act, Role, Scope};
use std::str::FromStr;

/// Managing accounts, roles, mail and reading the trail: for administrators of the whole portal.
pub struct ManageUsers;

impl Act for ManageUsers {
    const NAME: &'static str = "manage users";
    const ROLES: &'static [Role] = &[Role::Administrator];
    const IS_PORTAL_WIDE: bool = true;
}

/// The roles that can be granted; a contributor is whoever has an account.
pub const GRANTABLE: [Role; 6] = [Role::Officer, Role::Coder, Role::Publisher, Role::Facilitator, Role::Approver, Role::Administrator];

/// The text that names a role.
#[must_use]
pub fn role_key(role: Role) -> &'static str {
    match role {
        Role::Contributor => "accounts-role-contributor",
        Role::Officer => "accounts-role-officer",
        Role::Coder => "accounts-role-coder",
        Role::Publisher => "accounts-role-publisher",
        Role::Facilitator => "accounts-role-facilitator",
        Role::Approver => "accounts-role-approver",
        Role::Administrator => "accounts-role-administrator",
    }
}

/// A role as forms, commands and the trail write it.
#[must_use]
pub fn role_code(role: Role) -> &'static str {
    match role {
        Role::Contributor => "contributor",
        Role::Officer => "officer",
        Role::Coder => "coder",
        Role::Publisher => "publisher",
        Role::Facilitator => "facilitator",
        Role::Approver => "approver",
        Role::Administrator => "administrator",
    }
}

/// The role that a form names, if it can be granted.
#[must_use]
pub fn grantable(code: &str) -> Option<Role> {
    GRANTABLE.into_iter().find(|role| role_code(*role) == code)
}

/// Whether a role means anything on a scope: a facilitator is one of an Action Line, and who works on calls is named for
/// one, for those of an agency, or for all. The table `role_grant` refuses the same.
#[must_use]
pub fn fits(role: Role, scope: &Scope) -> bool {
    match role {
        Role::Facilitator => matches!(scope, Scope::ActionLine(_)),
        Role::Approver => !matches!(scope, Scope::Call(_)),
        Role::Contributor | Role::Officer | Role::Coder | Role::Publisher | Role::Administrator => !matches!(scope, Scope::ActionLine(_)),
    }
}

/// A scope as one word: `portal`, `entity:ITU`, `call:…`, `line:c5`.
#[must_use]
pub fn scope_code(scope: &Scope) -> String {
    match scope {
        Scope::Portal => "portal".into(),
        Scope::Entity(code) => format!("entity:{code}"),
        Scope::Call(id) => format!("call:{id}"),
        Scope::ActionLine(code) => format!("line:{code}"),
    }
}

/// The scope that a form names.
#[must_use]
pub fn scope_of(code: &str) -> Option<Scope> {
    if code == "portal" {
        return Some(Scope::Portal);
    }
    match code.split_once(':')? {
        ("entity", entity) => Some(Scope::Entity(entity.into())),
        ("call", id) => uuid::Uuid::from_str(id).ok().map(Scope::Call),
        ("line", line) => Some(Scope::ActionLine(line.into())),
        _ => None,
    }
}

/// Browser and system by their own names, as far as a `User-Agent` tells; `None` when it tells nothing known.
#[must_use]
pub fn device(user_agent: &str) -> Option<String> {
    // The more particular first: nearly every browser also calls itself Safari, and Edge also Chrome.
    const BROWSERS: [(&str, &str); 6] =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("SamsungBrowser/", "Samsung Internet"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    const SYSTEMS: [(&str, &str); 7] = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let named = |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name);
    let parts: Vec<&str> = [named(&BROWSERS), named(&SYSTEMS)].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// A name as it is kept, or the text that says what is wrong.
///
/// # Errors
/// When it is missing where it `is_needed`, or too long.
pub fn name(typed: &str, is_needed: bool) -> Result<String, &'static str> {
    let name = crate::platform::text::clean_line(typed);
    match name.chars().count() {
        0 if is_needed => Err("accounts-name-missing"),
        0..=120 => Ok(name),
        _ => Err("accounts-name-long"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_has_a_name_that_its_owner_knows() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Safari/537.36 Edg/125.0";
        assert_eq!(device(edge).as_deref(), Some("Edge · Windows"));
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1";
        assert_eq!(device(phone).as_deref(), Some("Safari · iPhone"));
        assert_eq!(device("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0").as_deref(), Some("Firefox · Linux"));
        assert_eq!(device("curl/8"), None);
    }

    #[test]
    fn a_scope_comes_back_as_it_went() {
        for scope in [Scope::Portal, Scope::Entity("ITU".into()), Scope::Call(uuid::Uuid::from_u128(7)), Scope::ActionLine("c7-e-health".into())] {
            assert_eq!(scope_of(&scope_code(&scope)), Some(scope));
        }
        for wrong in ["", "portal:x", "call:x", "room:1"] {
            assert_eq!(scope_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_role_is_held_where_it_means_something() {
        let (call, line) = (Scope::Call(uuid::Uuid::nil()), Scope::ActionLine("c5".into()));
        let of = |role| [Scope::Portal, Scope::Entity("ITU".into()), call.clone(), line.clone()].map(|scope| fits(role, &scope));
        assert_eq!(of(Role::Facilitator), [false, false, false, true]);
        assert_eq!(of(Role::Approver), [true, true, false, true]);
        assert_eq!(of(Role::Officer), [true, true, true, false]);
    }

    #[test]
    fn a_contributor_is_not_made_by_grant() {
        assert_eq!(grantable("contributor"), None);
        assert_eq!(grantable("officer"), Some(Role::Officer));
    }

    #[test]
    fn names_have_an_end() {
        assert_eq!(name(" Ama\n Osei ", true), Ok("Ama Osei".into()));
        assert_eq!(name(" ", true), Err("accounts-name-missing"));
        assert_eq!(name("", false), Ok(String::new()));
        assert_eq!(name(&"ж".repeat(121), true), Err("accounts-name-long"));
    }
}
