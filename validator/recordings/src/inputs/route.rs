//! Selects the entries of a HAR file that belong to an operation.

use serde_json::Value;

/// The requests of one operation.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// The method, in upper case.
    pub method: &'static str,
    /// The path below the server, with a `{name}` for each parameter. All parameters are numbers.
    pub path: &'static str,
}

impl Route {
    /// Whether an entry of a HAR file is a request of this operation; `None` if the entry has no
    /// method or URL.
    #[must_use]
    pub fn answers(&self, entry: &Value) -> Option<bool> {
        let request = entry.get("request")?;
        let method = request.get("method")?.as_str()?;
        let url = request.get("url")?.as_str()?;
        Some(method == self.method && self.has_path(url))
    }

    /// Whether the path of `url` (or `url` itself) ends with the path of this operation, because a
    /// server may use a prefix.
    ///
    /// The service uses Rails, which ignores slashes at the end, treats several slashes like one,
    /// and takes a final `.json` for the default format.
    #[must_use]
    pub fn has_path(&self, url: &str) -> bool {
        let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
        let end = after_scheme.find(['?', '#']).unwrap_or(after_scheme.len());
        let path = after_scheme[..end].trim_end_matches('/');
        let id = path.strip_suffix(".json").filter(|id| !id.ends_with('/'));
        let path = id.unwrap_or(path);
        let mut path = path.split('/').rev().filter(|segment| !segment.is_empty());
        let mut expected = self.path.rsplit('/').filter(|segment| !segment.is_empty());
        expected.all(|expected| {
            path.next().is_some_and(|segment| {
                if expected.starts_with('{') {
                    // all parameters are numbers; `/orders/meta` is another operation
                    segment.bytes().all(|byte| byte.is_ascii_digit())
                } else {
                    segment == expected
                }
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    const ROUTE: Route = Route {
        method: "GET",
        path: "/api/v1/shops/{shop_id}/orders/{order_id}",
    };

    #[test]
    fn a_path_matches_below_any_prefix_and_with_any_query() {
        for url in [
            "https://shop.example.com/api/v1/shops/1/orders/22",
            "http://127.0.0.1:3000/chat/prefix/api/v1/shops/1/orders/22?x=/#y",
            "https://shop.example.com/api/v1/shops/001/orders/99999999999999999999",
        ] {
            assert!(ROUTE.has_path(url), "{url}");
        }
    }

    /// As the service's framework routes them.
    #[test]
    fn a_format_and_slashes_change_nothing() {
        for (end, matches) in [
            ("22.json", true),
            ("22/", true),
            ("22//", true),
            ("22.json/", true),
            ("22.json?x=1", true),
            ("22/?x=1#y", true),
            ("/22", true),
            ("22.xml", false),
            ("22.JSON", false),
            ("22.json.json", false),
            ("22json", false),
            ("22/.json", false),
            (".json", false),
            ("22.", false),
            ("meta.json", false),
            ("22/messages.json", false),
            ("22?a=/22.json", true),
        ] {
            let url = format!("https://shop.example.com/api/v1/shops/1/orders/{end}");
            assert_eq!(ROUTE.has_path(&url), matches, "{url}");
        }
        for (url, matches) in [
            (
                "https://shop.example.com//api//v1/shops/1//orders/22/",
                true,
            ),
            (
                "https://shop.example.com/api/v1/shops/1.json/orders/22",
                false,
            ),
            (
                "https://shop.example.com/api.json/v1/shops/1/orders/22",
                false,
            ),
        ] {
            assert_eq!(ROUTE.has_path(url), matches, "{url}");
        }
    }

    #[test]
    fn other_paths_do_not() {
        for url in [
            "https://shop.example.com/api/v1/shops/1/orders",
            "https://shop.example.com/api/v1/shops/1/orders/",
            "https://shop.example.com/api/v1/shops/1/orders/meta",
            "https://shop.example.com/api/v1/shops/1/orders/22/messages",
            "https://shop.example.com/api/v2/shops/1/orders/22",
            "https://shop.example.com/?/api/v1/shops/1/orders/22",
            "https://shop.example.com/#/api/v1/shops/1/orders/22",
            "v1/shops/1/orders/22",
            "",
        ] {
            assert!(!ROUTE.has_path(url), "{url}");
        }
    }
}
