//! How a property is known, in plain words.
//!
//! The evidence that a violation contradicts shows what to suspect: the schema, if only the
//! vendor's page says so; the server, if its source code and rendered payloads say so.

/// The words that a message ends with; empty if nothing is known.
pub(crate) fn in_words(evidence: &[&str]) -> String {
    let sources: Vec<_> = sources(evidence).iter().map(Source::in_words).collect();
    match sources.as_slice() {
        [] => String::new(),
        [only] => format!("; per {only} only"),
        many => format!("; per {}", many.join(", ")),
    }
}

/// A kind of evidence, named by the first word of an `x-evidence` entry.
#[derive(Debug, PartialEq, Eq)]
enum Source {
    Documented,
    Read,
    Rendered(Vec<String>),
    Recorded,
    Live,
    Inferred,
}

impl Source {
    fn in_words(&self) -> String {
        let words = match self {
            Source::Documented => "the vendor's page",
            Source::Read => "the server's source",
            Source::Rendered(versions) => match versions.as_slice() {
                [] => "a rendered response",
                many => return format!("rendered {}", many.join(" and ")),
            },
            Source::Recorded => "recordings",
            Source::Live => "the live service",
            Source::Inferred => "inference",
        };
        words.to_owned()
    }
}

/// Each kind once, in the order in which they are first mentioned. Rendered versions are combined.
fn sources(evidence: &[&str]) -> Vec<Source> {
    let mut sources = Vec::new();
    for entry in evidence {
        let mut words = entry.split([' ', ',', ';', ':', '(', ')']);
        let source = match words.next().unwrap_or_default() {
            "documented" => Source::Documented,
            "source" => Source::Read,
            "recorded" => Source::Recorded,
            "live" => Source::Live,
            "inferred" => Source::Inferred,
            "rendered" => {
                let version = words.next().filter(|v| !v.is_empty()).map(str::to_owned);
                let known = sources.iter_mut().find_map(|source| match source {
                    Source::Rendered(versions) => Some(versions),
                    _ => None,
                });
                match known {
                    Some(versions) => {
                        versions.extend(version);
                        continue;
                    }
                    None => Source::Rendered(version.into_iter().collect()),
                }
            }
            _ => continue,
        };
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn one_source_is_called_the_only_one() {
        assert_eq!(
            in_words(&["documented: sample"]),
            "; per the vendor's page only"
        );
        assert_eq!(
            in_words(&["inferred from the name"]),
            "; per inference only"
        );
    }

    #[test]
    fn several_sources_are_listed_and_versions_gathered() {
        assert_eq!(
            in_words(&[
                "documented",
                "source",
                "rendered 2.16.0",
                "rendered 4.3.0: null"
            ]),
            "; per the vendor's page, the server's source, rendered 2.16.0 and 4.3.0"
        );
    }

    #[test]
    fn unknown_words_and_no_evidence_say_nothing() {
        assert_eq!(in_words(&[]), "");
        assert_eq!(in_words(&["hearsay"]), "");
    }
}
