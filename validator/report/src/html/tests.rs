//! What the page promises of any corpus.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::document;
use super::page::{Counts, Page, Problem};
use crate::about;
use crate::amount;
use check::finding::Level;
use corpus::profile::{
    JsonType, KEPT_LIMIT, KeptTexts, NodeProfile, Profile, Range, Sighting, Tally, Undeclared,
};

/// What a text may hold that was meant to be something else than text.
const HOSTILE: &str = "</script><img src=x onerror=alert(1)>]]>--><!--&amp;\"'`\u{1b}[31m::error::";

#[test]
fn the_page_stays_below_a_megabyte_and_says_what_it_left_out() {
    let long = HOSTILE.repeat(if amount::all_cases() { 100 } else { 10 });
    let profile = worst_profile(&long);
    let problems = vec![problem(&long, &long); 500];
    let page = Page {
        problems,
        ungrouped: 7,
        inputs: vec![&long; 1000],
        unnamed_inputs: 1_000_000,
        complaints: vec![&long; 1000],
        profile: Some(&profile),
        against: Some(&profile),
        ..empty()
    };
    let text = document(&page).into_string();
    assert!(text.len() < 1 << 20, "{} bytes", text.len());
    for left_out in [
        "entries are not shown here",
        "7 findings are in no entry",
        "more are not shown here",
        "counted without their names",
    ] {
        assert!(text.contains(left_out), "{left_out}");
    }
}

#[test]
fn a_hostile_text_changes_nothing_but_text() {
    let skeleton = |text: &str| {
        let mut profile = worst_profile(text);
        // so few that there is room for all, also where each is longer
        for (pointer, node) in &mut profile.nodes {
            let limit = if pointer == "/$defs/Contact" { 3 } else { 0 };
            node.undeclared.texts = node
                .undeclared
                .texts
                .clone()
                .into_iter()
                .take(limit)
                .collect();
        }
        let page = Page {
            problems: vec![problem(text, text)],
            inputs: vec![text],
            complaints: vec![text],
            profile: Some(&profile),
            ..empty()
        };
        tags(&document(&page).into_string())
    };
    let hostile = skeleton(HOSTILE);
    assert!(hostile.len() > 1000);
    // as long, and without a character that means anything
    let harmless: String = HOSTILE.chars().map(|_| 'x').collect();
    let known: BTreeSet<String> = skeleton(&harmless).into_iter().collect();
    // a backtick makes code of prose, a slash in a path may break a line, and what becomes no
    // Rust name is suggested in other words
    let may_come = ["<wbr>", "<code>", "</code>", "<p class=\"muted\">"];
    for tag in &hostile {
        assert!(
            known.contains(tag) || may_come.contains(&tag.as_str()),
            "{tag}"
        );
    }
    for once in ["<script>", "</script>", "<style>", "</style>", "</body>"] {
        assert_eq!(
            hostile.iter().filter(|tag| *tag == once).count(),
            1,
            "{once}"
        );
    }
}

#[test]
fn every_definition_has_one_place_and_every_link_leads_somewhere() {
    let profile = worst_profile("x");
    for profile in [None, Some(&profile)] {
        let page = Page {
            problems: vec![problem("/status", "m")],
            profile,
            ..empty()
        };
        let text = document(&page).into_string();
        let ids = attributes(&text, "id");
        let distinct: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), distinct.len(), "an id comes twice");
        for node in contracts::ALL[0].nodes() {
            if let Some(name) = node.name {
                assert!(distinct.contains(format!("defs-{name}").as_str()), "{name}");
            }
        }
        let targets: Vec<_> = attributes(&text, "href");
        assert!(targets.len() > 300);
        for target in targets {
            let id = target.strip_prefix('#').unwrap_or("a link out of the page");
            assert!(distinct.contains(id), "{target} leads nowhere");
        }
    }
}

#[test]
fn what_was_never_seen_is_told_in_words() {
    let mut profile = worst_profile("x");
    let status = "/$defs/Contact/properties/availability_status";
    let of_status = |profile: &Profile| {
        let page = Page {
            profile: Some(profile),
            ..empty()
        };
        let text = document(&page).into_string();
        let start = text
            .find("id=\"defs-Contact-availability_status\"")
            .unwrap_or(0);
        text[start..]
            .split("</li>")
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    assert!(!of_status(&profile).contains("never"));
    profile.nodes.remove(status);
    let row = of_status(&profile);
    assert!(
        row.contains("○ never seen") && row.contains("never reached"),
        "{row}"
    );
    assert!(row.contains("data-state=\"never\""), "{row}");
}

#[test]
fn a_verdict_has_its_denominator() {
    for (records, conforming, expected) in [
        (0, 0, "No record was checked."),
        (1, 1, "The one record conforms."),
        (1, 0, "1 of 1 record does not conform."),
        (12_345, 12_345, "All 12,345 records conform."),
        (12_345, 12_340, "5 of 12,345 records do not conform."),
    ] {
        let page = Page {
            counts: Counts {
                records,
                conforming,
                ..Counts::default()
            },
            ..empty()
        };
        let text = document(&page).into_string();
        assert!(text.contains(expected), "{expected}");
    }
}

#[test]
fn an_undeclared_property_leads_to_the_patch_that_declares_it() {
    let mut profile = worst_profile("x");
    profile
        .nodes
        .retain(|pointer, _| pointer == "/$defs/Contact");
    for node in profile.nodes.values_mut() {
        let undeclared = node.undeclared.texts.values().next().cloned();
        node.undeclared.texts = undeclared
            .map(|u| ("brand_new".to_owned(), u))
            .into_iter()
            .collect();
    }
    let page = Page {
        profile: Some(&profile),
        ..empty()
    };
    let text = document(&page).into_string();
    let undeclared = text.split("id=\"undeclared\"").nth(1).unwrap_or_default();
    let undeclared = undeclared.split("</section>").next().unwrap_or_default();
    let links = attributes(undeclared, "href");
    let links: Vec<_> = links
        .iter()
        .filter(|link| link.starts_with("#suggestion-"))
        .collect();
    assert!(!links.is_empty(), "{undeclared}");
    for link in links {
        assert!(text.contains(&format!(" id=\"{}\"", &link[1..])), "{link}");
    }
}

fn problem<'r>(path: &'r str, message: &'r str) -> Problem<'r> {
    Problem {
        level: Level::Error,
        layer: "schema",
        schema_path: Some("/$defs/MessageStatus/enum"),
        instance_path: path,
        message,
        readers: None,
        excerpt: Some(message),
        evidence: vec!["documented"],
        count: 9,
        records: 3,
        places: vec![path.to_owned(); 5],
    }
}

/// Everything that can be counted was, and every text is `text`.
fn worst_profile(text: &str) -> Profile {
    let tally = tally(text);
    let types = || JsonType::ALL.map(|kind| (kind, tally.clone())).into();
    let undeclared = Undeclared {
        present: tally.clone(),
        types: types(),
        numbers: None,
    };
    let names = (0..KEPT_LIMIT).map(|index| (format!("{index:02} {text}"), undeclared.clone()));
    let undeclared = KeptTexts {
        all: Tally {
            count: u64::MAX,
            ..tally.clone()
        },
        texts: names.collect(),
    };
    let node = NodeProfile {
        present: tally.clone(),
        absent: tally.clone(),
        types: types(),
        values: (0..20).map(|index| (index, tally.clone())).collect(),
        other_values: KeptTexts {
            all: tally.clone(),
            texts: (0..KEPT_LIMIT)
                .map(|index| (format!("{index:02} {text}"), tally.clone()))
                .collect(),
        },
        branches: (0..20).map(|index| ((0, index), tally.clone())).collect(),
        no_branch: [(0, tally.clone())].into(),
        lengths: Some((0, u64::MAX)),
        items: [(); 3].map(|()| tally.clone()),
        longest: u64::MAX,
        numbers: Some(Range {
            least: -9_007_199_254_740_992.0,
            greatest: 9_007_199_254_740_992.0,
        }),
        beyond: [(); 2].map(|()| tally.clone()),
        pattern: [(); 2].map(|()| tally.clone()),
        format: [(); 2].map(|()| tally.clone()),
        undeclared,
    };
    Profile {
        contract: contracts::ALL[0],
        records: tally.clone(),
        conforming: tally.clone(),
        not_json: tally.clone(),
        keeps_values: true,
        nodes: contracts::ALL[0]
            .nodes()
            .iter()
            .map(|schema| {
                let mut node = node.clone();
                // more than the page has room for, and so few that drift compares them soon
                if schema.properties.is_empty() {
                    node.undeclared.texts.clear();
                }
                (schema.pointer.to_owned(), node)
            })
            .collect(),
    }
}

fn tally(source: &str) -> Tally {
    let seen = |record| Sighting {
        source: Arc::from(source),
        record,
    };
    Tally {
        count: 1_234_567_890_123,
        records: 12_345,
        seen: Some((seen(1), seen(999_999_999))),
    }
}

/// A page of a run that found nothing.
fn empty() -> Page<'static> {
    Page {
        about: &about::TEST,
        counts: Counts::default(),
        problems: Vec::new(),
        ungrouped: 0,
        inputs: Vec::new(),
        unnamed_inputs: 0,
        complaints: Vec::new(),
        skipped: Vec::new(),
        profile: None,
        against: None,
    }
}

/// The tags of a page, with their attributes.
fn tags(text: &str) -> Vec<String> {
    text.split('<')
        .skip(1)
        .filter_map(|tag| Some(format!("<{}>", tag.split_once('>')?.0)))
        .collect()
}

fn attributes<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    text.split(&format!(" {name}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}
