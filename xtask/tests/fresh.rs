//! The generated code in the source tree is up to date.

#[test]
fn generated_code_is_fresh() {
    let mut report = Vec::new();
    let verdict = xtask::generate::check(xtask::tree::root(), &mut report);
    let report = String::from_utf8_lossy(&report);
    match verdict {
        Ok(xtask::verdict::Verdict::Pass) => {}
        Ok(xtask::verdict::Verdict::Fail) => panic!("{report}"),
        Err(error) => panic!("{error:#}"),
    }
}
