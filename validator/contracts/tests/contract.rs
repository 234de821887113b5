//! The data of a contract.

use check::contract::relations::Relations;
use contracts::GET_CONVERSATION;

#[test]
fn the_schema_has_its_id_and_its_hash() {
    let (id, sha256) = (GET_CONVERSATION.id(), GET_CONVERSATION.sha256());
    assert_eq!(id, "urn:99digital:get-conversation:response");
    let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    assert!(
        sha256.len() == 64 && sha256.bytes().all(is_digit),
        "{sha256}"
    );
}

#[test]
fn a_contract_has_its_name_and_its_operation() {
    assert_eq!(GET_CONVERSATION.name(), "get-conversation");
    assert_eq!(GET_CONVERSATION.subject(), "a conversation");
    assert_eq!(GET_CONVERSATION.operation(), Some("getConversation"));
    assert_eq!(GET_CONVERSATION.schema(), conversation_client::SCHEMA);
}

#[test]
fn everything_but_the_root_is_led_to() {
    let nodes = GET_CONVERSATION.nodes().iter();
    for (node, relations) in nodes.zip(GET_CONVERSATION.relations()).skip(1) {
        let Relations {
            owner,
            referrers,
            array,
            ..
        } = relations;
        let is_led_to = owner.is_some() || array.is_some() || !referrers.is_empty();
        assert!(is_led_to, "{node:?}");
    }
}
