//! Words that may stay in a HAR file: the vocabulary of programs, which identifies nobody.

use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::LazyLock;

use super::listed;

/// In lower case, grouped by kind. A text is split into words at every character that is neither a
/// letter nor a digit.
const WORDS: [&str; 6] = [
    // methods and versions
    "get head post put patch delete options connect trace http https h2 h3 ws wss quic spdy \
     websocket",
    // reason phrases of statuses
    "ok created accepted no content partial moved permanently found see other not modified \
     temporary permanent redirect bad request unauthorized payment required forbidden method \
     allowed acceptable timeout conflict gone length precondition failed payload entity too \
     large unsupported media type range satisfiable unprocessable many requests internal \
     server error implemented gateway service unavailable version supported switching \
     protocols continue",
    // media types and codings
    "application audio font image multipart text video model message json xml html xhtml css \
     javascript ecmascript plain csv form data x www urlencoded octet stream event png jpeg \
     jpg gif svg webp avif apng bmp icon vnd microsoft mp3 mp4 mpeg ogg webm wav woff woff2 \
     ttf otf pdf zip wasm manifest problem signed exchange ndjson charset utf utf8 ascii us \
     iso q v b3 gzip deflate br zstd identity compress base64 chunked trailers",
    // caching, connections, policies
    "keep alive close upgrade cache store max age s maxage public private must proxy \
     revalidate transform immutable stale while if only cached bytes none clear nosniff deny \
     sameorigin mode block same origin site cross cors navigate nested navigation empty \
     document script style worker sharedworker serviceworker iframe frame track object embed \
     unsafe strict when downgrade referrer noopen require corp coep credentialless allow \
     popups includesubdomains preload u i true false ma persist",
    // additions of browsers
    "veryhigh high medium low verylow xhr fetch stylesheet ping preflight prefetch beacon \
     parser memory disk send receive net err aborted connection refused reset closed timed \
     out name resolved by client internet disconnected",
    // programs and systems
    "webinspector mozilla firefox gecko khtml like applewebkit webkit chrome chromium \
     headlesschrome crios safari edge edg opr opera google not a brand mobile windows nt win64 x64 \
     wow64 macintosh intel mac os macos ipad iphone cpu android linux x11 x86 i686 aarch64 \
     arm64 ubuntu fedora cros rv har export trigger mitmproxy dump fiddler playwright \
     puppeteer postman insomnia postmanruntime node undici axios curl wget python go \
     java okhttp reqwest ureq rust nginx apache caddy puma phusion passenger cloudflare \
     cowboy openresty envoy varnish rails express php",
];

/// All of them.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    WORDS.iter().flat_map(|kind| kind.split_whitespace())
}

/// A longer number may identify a person.
const MOST_DIGITS: usize = 8;

/// The maximum number of numbers in a version.
const MOST_NUMBERS: usize = 4;

/// Two numbers of this length in a row may be parts of a telephone number.
const PART_OF_DIALLED: usize = 3;

/// Whether a text consists of listed words and short numbers, so that it reveals nothing about
/// anybody.
pub(super) fn are_all_of(text: &str) -> bool {
    let mut numbers: Vec<&str> = Vec::new();
    let mut gap = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if !first.is_ascii_alphanumeric() {
            if !first.is_ascii() || first.is_ascii_control() || first == '@' {
                return false;
            }
            gap.push(first);
            rest = &rest[1..];
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric());
        let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        // `+1 (555) 010-0123` is a number of several parts
        let is_dialled = gap.ends_with(['+', '('])
            || (!numbers.is_empty() && gap.contains([' ', '-', '(', ')']))
            || is_part_of_dialled(&numbers, word);
        let may_stay = if is_number {
            word.len() <= MOST_DIGITS && !is_dialled
        } else {
            is_listed(word)
        };
        if !may_stay {
            return false;
        }
        if is_number {
            numbers.push(word);
        } else {
            numbers.clear();
        }
        gap.clear();
        rest = behind;
    }
    !has_ip_address(text)
}

/// Whether a text contains an IP address that is not the version after a program's name.
fn has_ip_address(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ':' | '_');
    let mut start = 0;
    text.split(|c| !is_part(c)).any(|part| {
        let before = &text[..start];
        start += part.len() + 1;
        let name = before.strip_suffix('/').unwrap_or_default();
        let is_version = name.ends_with(|c: char| c.is_ascii_alphabetic());
        let part = part.trim_matches(['.', '_']).replace('_', ".");
        let socket = part.parse::<SocketAddr>().map(|socket| socket.ip());
        match part.parse().or(socket) {
            // browsers write `120.0.0.0` as their version, and no server has that address
            Ok(IpAddr::V4(address)) => !is_version && address.octets()[3] != 0,
            Ok(IpAddr::V6(_)) => true,
            Err(_) => false,
        }
    })
}

/// Whether a number that follows others is not part of a version, whatever separates them:
/// `555.010.0123` is a telephone number, `120.0.6099.109` is not.
fn is_part_of_dialled(before: &[&str], number: &str) -> bool {
    let is_long = |number: &str| number.len() >= PART_OF_DIALLED;
    let follows_long = before.last().is_some_and(|last| is_long(last));
    // build numbers of browsers follow a minor version of 0
    let is_build = before.iter().skip(1).any(|number| *number == "0");
    before.len() >= MOST_NUMBERS || (follows_long && is_long(number) && !is_build)
}

/// Whether a value is a list of languages: codes of two letters, and their countries.
pub(super) fn are_languages(text: &str) -> bool {
    text.split([',', ';', '-', '=', '.', ' ']).all(|part| {
        part.len() <= 2
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'*')
    })
}

/// Whether it is a time in the format of HTTP: `Wed, 01 May 2024 10:00:00 GMT`.
pub(super) fn are_time(text: &str) -> bool {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    const FORM: &[u8] = b"aaa, 00 aaa 0000 00:00:00 GMT";
    let has_form = text.len() == FORM.len()
        && text.bytes().zip(FORM).all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            b'a' => byte.is_ascii_alphabetic(),
            other => byte == *other,
        });
    has_form && DAYS.contains(&&text[..3]) && MONTHS.contains(&&text[8..11])
}

fn is_listed(word: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let of_headers = listed::header_names().flat_map(|name| name.split('-'));
        all().chain(of_headers).collect()
    });
    ALL.contains(&*word.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_say_is_told_from_what_people_say() {
        for text in [
            "",
            "GET",
            "HTTP/1.1",
            "Not Found",
            "WebInspector",
            "120.0.6099.109",
            "application/json; charset=utf-8",
            "gzip, deflate, br, zstd",
            "max-age=31536000; includeSubDomains",
            "Accept, X-Requested-With",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
            "Chrome/120.0.6099.109 Safari/605.1.15",
            "bytes 0/7",
            "120.0.0.0",
            "Chrome/120.0.0.1",
            "Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/117.0",
        ] {
            assert!(are_all_of(text), "{text}");
        }
        for text in [
            "canary",
            "Ann",
            "Mozilla/5.0 Ann",
            "annapplication/json",
            "ann@json",
            "application/json; boundary=----x9f",
            "+1",
            "+1 555 010 0123",
            "(555) 010-0123",
            "555-0100",
            "15550100123",
            "555.010.0123",
            "1.555.234.5678",
            "01.23.45.67.89",
            "+1.555.010.0123",
            "555/010/0123",
            "555:010:0123",
            "555_010_0123",
            "nginx 555.0100",
            "192.168.1.17",
            "nginx (192.168.1.17)",
            "1::17",
            "caf\u{e9}",
        ] {
            assert!(!are_all_of(text), "{text}");
        }
    }

    #[test]
    fn languages_and_times_have_their_forms() {
        assert!(are_languages("en-US,en;q=0.9,*;q=0.5"));
        assert!(!are_languages("en, Ann"));
        assert!(are_time("Wed, 01 May 2024 10:00:00 GMT"));
        assert!(!are_time("Ann, 01 May 2024 10:00:00 GMT"));
        assert!(!are_time("Wed, 01 Ann 2024 10:00:00 GMT"));
        assert!(!are_time("Wed, 01 May 2024 10:00:00 GMT Ann"));
    }
}
