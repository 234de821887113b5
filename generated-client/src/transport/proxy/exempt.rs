//! `NO_PROXY`: the hosts to which calls bypass the proxy, as in curl.

use std::net::IpAddr;

/// Whether the list names the host; an IPv6 address may be in brackets.
pub(super) fn is_exempt(host: &str, list: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let address: Option<IpAddr> = host.parse().ok();
    let mut entries = list.split(',').map(str::trim);
    entries.any(|entry| match address {
        _ if entry == "*" => true,
        Some(address) => names_address(entry, address),
        None => names_domain(entry, host),
    })
}

/// `example.com` and `.example.com` both match the domain and its subdomains.
fn names_domain(entry: &str, host: &str) -> bool {
    let domain = entry.trim_start_matches('.').to_ascii_lowercase();
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let above = host.strip_suffix(&domain);
    !domain.is_empty() && above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

/// A single address, or a network: `192.0.2.0/24`.
fn names_address(entry: &str, address: IpAddr) -> bool {
    let (network, length) = match entry.split_once('/') {
        Some((network, length)) => (network, Some(length)),
        None => (entry, None),
    };
    let network = network.trim_start_matches('[').trim_end_matches(']');
    let Ok(network) = network.parse::<IpAddr>() else {
        return false;
    };
    let (network, address, width) = match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            (network.to_bits().into(), address.to_bits().into(), 32)
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => (network.to_bits(), address.to_bits(), 128),
        _ => return false,
    };
    let length = length.map_or(Ok(width), str::parse::<u32>);
    length.is_ok_and(|length| length <= width && begins_alike(network, address, width - length))
}

/// Whether the two agree in all bits except the given number of trailing ones.
fn begins_alike(a: u128, b: u128, last: u32) -> bool {
    (a ^ b).checked_shr(last).unwrap_or(0) == 0
}

#[cfg(test)]
mod tests {
    use super::is_exempt;

    #[test]
    fn hosts_and_networks_are_named_as_for_curl() {
        for (list, host, expected) in [
            ("", "chat.example.com", false),
            ("*", "chat.example.com", true),
            ("example.org, Example.com", "chat.example.com", true),
            (".example.com", "example.com", true),
            ("example.com", "notexample.com", false),
            ("chat.example.com", "example.com", false),
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.0/24", "192.0.2.255", true),
            ("192.0.2.0/24", "192.0.3.0", false),
            ("192.0.2.0/33", "192.0.2.0", false),
            ("0.0.0.0/0", "192.0.2.7", true),
            ("2001:db8::/32", "[2001:db8::7]", true),
            ("::/0", "[2001:db8::7]", true),
            ("2001:db8::/32", "[2001:db9::7]", false),
            ("192.0.2.0/24", "[2001:db8::7]", false),
            ("2.7", "192.0.2.7", false),
        ] {
            assert_eq!(is_exempt(host, list), expected, "{list:?} {host}");
        }
    }
}
