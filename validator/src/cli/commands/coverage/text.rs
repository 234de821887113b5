//! The coverage as text, for people.

use std::collections::BTreeMap;
use std::io::{self, Write};

use check::message::counted;
use corpus::coverage::{Coverage, NeverSeen, Part, Share};

/// Whether a part belongs to a group.
type Belongs = fn(&NeverSeen) -> bool;

pub(super) fn write(out: &mut dyn Write, coverage: &Coverage) -> io::Result<()> {
    if coverage.records == 0 {
        writeln!(out, "the profile has no records, so nothing was seen\n")?;
    } else {
        let records = counted(coverage.records, "record");
        writeln!(out, "parts of the schema seen in {records}\n")?;
    }
    table(out, coverage)?;
    let groups: [(&str, Belongs); 5] = [
        ("documented, but never seen in their object", |part| {
            part.what == Part::Property && part.documented
        }),
        ("not documented, and never seen in their object", |part| {
            part.what == Part::Property && !part.documented
        }),
        ("values never seen where a value was", |part| {
            part.what == Part::EnumValue
        }),
        ("types never seen where a value was", |part| {
            part.what == Part::TypeAlternative
        }),
        ("branches never seen", |part| part.what == Part::Branch),
    ];
    for (title, belongs) in groups {
        let seen = |part: &&NeverSeen| part.records > 0 && belongs(part);
        group(out, title, coverage.never_seen.iter().filter(seen))?;
    }
    unreached(out, coverage)
}

fn table(out: &mut dyn Write, coverage: &Coverage) -> io::Result<()> {
    let rows: [(&str, Share); 5] = [
        ("properties", coverage.properties),
        ("enum values", coverage.enum_values),
        ("type alternatives", coverage.type_alternatives),
        ("branches", coverage.branches),
        ("all", coverage.total()),
    ];
    writeln!(out, "{:<18}{:>6}{:>6}{:>10}", "", "seen", "of", "share")?;
    for (name, share) in rows {
        let Share { seen, of } = share;
        let percent = share.percent();
        writeln!(out, "{name:<18}{seen:>6}{of:>6}{percent:>8.1} %")?;
    }
    Ok(())
}

fn group<'c>(
    out: &mut dyn Write,
    title: &str,
    parts: impl Iterator<Item = &'c NeverSeen>,
) -> io::Result<()> {
    let parts: Vec<_> = parts.collect();
    if parts.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}:")?;
    for part in parts {
        let NeverSeen {
            schema_path,
            name,
            records,
            ..
        } = part;
        let records = counted(*records, "record");
        let what = match part.what {
            Part::Property => String::new(),
            _ => format!("{name}, "),
        };
        writeln!(out, "  #{schema_path}: {what}never in {records}")?;
    }
    Ok(())
}

/// Counts, by definition, the parts whose object or value was never seen either.
fn unreached(out: &mut dyn Write, coverage: &Coverage) -> io::Result<()> {
    let mut unreached: BTreeMap<&str, u64> = BTreeMap::new();
    for part in coverage.never_seen.iter().filter(|part| part.records == 0) {
        *unreached.entry(definition(&part.schema_path)).or_default() += 1;
    }
    if unreached.is_empty() {
        return Ok(());
    }
    let parts: u64 = unreached.values().sum();
    writeln!(
        out,
        "\nnever seen, and neither was what contains them: {parts}"
    )?;
    for (definition, parts) in unreached {
        writeln!(out, "  #{definition}: {parts}")?;
    }
    Ok(())
}

/// The `/$defs/NAME` that a pointer begins with.
fn definition(pointer: &str) -> &str {
    let end = pointer.match_indices('/').nth(2).map(|(end, _)| end);
    &pointer[..end.unwrap_or(pointer.len())]
}
