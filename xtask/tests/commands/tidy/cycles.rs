//! Which uses close a cycle of files, and which do not.

use super::{PLAN, assert_fails, assert_passes, clean};

/// Each text of `tool/src/one.rs`, which `two` uses, closes a cycle.
#[test]
fn no_files_use_each_other_in_a_cycle() {
    let ways = [
        "use crate::two::f; pub fn g() { f() }",
        "pub fn g() { super::two::f() }",
        "use super::two; pub fn g() { two::f() }",
        "use super::two::*; pub fn g() { f() }",
        "pub fn g() { println!(\"{:?}\", crate::two::f()) }",
        // through a re-export of the root
        "pub fn g() { crate::f() }",
        "pub fn g() { fn inner() { use crate::two::f; f() } inner() }",
    ];
    for way in ways {
        let workspace = clean();
        workspace.write(
            "tool/src/main.rs",
            "mod one;\nmod two;\nuse two::f;\nfn main() { f() }\n",
        );
        workspace.write("tool/src/one.rs", way);
        workspace.write("tool/src/two.rs", "pub fn f() { crate::one::g() }\n");
        assert_fails(
            &workspace,
            &PLAN,
            &[
                "tool/src/one.rs",
                "one of 2 files in a cycle",
                "tool/src/one.rs -> tool/src/two.rs: f",
                "tool/src/two.rs -> tool/src/one.rs: g",
            ],
        );
    }
}

#[test]
fn a_child_that_uses_its_parent_closes_a_cycle_if_the_parent_uses_it() {
    let workspace = clean();
    workspace.write("tool/src/main.rs", "mod one;\nfn main() { one::g() }\n");
    workspace.write(
        "tool/src/one.rs",
        "mod child;\npub fn g() { child::f() }\npub fn h() {}\n",
    );
    workspace.write("tool/src/one/child.rs", "pub fn f() { super::h() }\n");
    let texts = ["tool/src/one.rs -> tool/src/one/child.rs: f"];
    assert_fails(&workspace, &PLAN, &texts);

    // a re-export does not count as a use
    workspace.write(
        "tool/src/one.rs",
        "mod child;\npub use child::f as g;\npub fn h() {}\n",
    );
    assert_passes(&workspace, &PLAN);
}

#[test]
fn tests_and_code_of_another_crate_close_no_cycle() {
    let ways = [
        "pub fn g() {}\n#[cfg(test)]\nmod tests { use crate::two::f; fn t() { f() } }\n",
        "pub fn g() { quote!(crate::two::f()) }\n",
        "pub(in crate::two) fn g() {}\n",
    ];
    for way in ways {
        let workspace = clean();
        workspace.write(
            "tool/src/main.rs",
            "mod one;\nmod two;\nfn main() { two::f() }\n",
        );
        workspace.write("tool/src/one.rs", way);
        workspace.write("tool/src/two.rs", "pub fn f() { crate::one::g() }\n");
        assert_passes(&workspace, &PLAN);
    }
}
