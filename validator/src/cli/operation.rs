//! The operation whose responses are checked.

use check::ids::IdNames;
use conversation_client::{GetConversation, Operation as _};
use recordings::inputs::Route;

/// How the operation is requested.
pub(super) const ROUTE: Route = Route {
    method: "GET",
    path: GetConversation::PATH,
};

/// The properties of its response that say whose it is.
pub(super) const ID_NAMES: IdNames = IdNames {
    account: "account_id",
    id: "id",
};

#[cfg(test)]
mod tests {
    use super::{GetConversation, ROUTE};
    use conversation_client::Operation as _;

    #[test]
    fn the_route_has_the_method_of_the_operation() {
        assert_eq!(ROUTE.method, GetConversation::METHOD.as_str());
    }
}
