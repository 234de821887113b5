//! The value that a finding is about, in its JSON context, masked.

use super::origin::Origin;
use check::finding::Finding;
use check::instance_path::{self, MASKED};
use check::layers::json::tokens;
use check::printable::printable_cut;

/// How much of a value is shown, in characters.
const VALUE_LIMIT: usize = 60;

/// `"status": <string>`, if the position of the finding is known and its text is available.
pub(super) fn of(origin: &Origin<'_>, finding: &Finding, show_values: bool) -> Option<String> {
    let offset = finding.at?.offset.checked_sub(origin.start.offset)?;
    let rest = origin.text?.get(offset..)?;
    let token = tokens(rest).next()?;
    let kind = match token.first() {
        b'{' => "<object>",
        b'[' => "<array>",
        b'"' => "<string>",
        b't' | b'f' => "<boolean>",
        b'n' => "null",
        b'-' | b'0'..=b'9' => "<number>",
        _ => return None,
    };
    let is_scalar = !matches!(token.first(), b'{' | b'[');
    let value = if show_values && is_scalar {
        let text = String::from_utf8_lossy(token.spelling);
        printable_cut(&text, VALUE_LIMIT).into_owned()
    } else {
        kind.to_owned()
    };
    let Some(name) = instance_path::segments(&finding.instance_path).last() else {
        return Some(value);
    };
    Some(if name == MASKED {
        format!("{MASKED}: {value}")
    } else if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) {
        value
    } else {
        // the path contains no characters that need escapes, except quotes
        format!(
            "\"{}\": {value}",
            name.replace('\\', "\\\\").replace('"', "\\\"")
        )
    })
}
