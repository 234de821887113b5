//! The fast path ("lane"): the members of an object in the schema's order, each recognised by a
//! single comparison of everything from the separator to the colon. Servers write this order,
//! without spaces; where a text differs, the general path takes over.

use proc_macro2::TokenStream;
use quote::quote;

use super::keys::Keys;
use super::members::{self, Member};
use super::text::bytes;

/// The statements of the lane, which continue from `here`. They leave the block `'members` with the
/// position after the object, or `'lane` with `here` after the last member that was skipped.
///
/// The members seen are recorded by their `keys`, if the general path needs them.
pub(super) fn of(
    members: &[Member<'_>],
    values: &[TokenStream],
    keys: Option<&Keys>,
) -> TokenStream {
    let mut statements = TokenStream::new();
    // whether a separator other than a comma may come next
    let mut is_first = true;
    let may_be_empty = !members.first().is_some_and(|member| member.required);
    if may_be_empty {
        statements.extend(quote!(let mut separator = b'{';));
    }
    for (index, (member, value)) in members.iter().zip(values).enumerate() {
        let key = members::key(member.name);
        let found = if is_first && may_be_empty {
            let key = bytes(&key);
            quote!(here.member(separator, #key))
        } else {
            let literal = bytes(&format!("{}{key}", if is_first { '{' } else { ',' }));
            quote!(here.literal(#literal))
        };
        let seen = keys.map(|keys| {
            let index = keys.index(index);
            quote!(seen.add(#index);)
        });
        let go = quote! {
            here = match #value {
                Some(end) => end,
                // whitespace before the value
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            #seen
        };
        if member.required {
            statements.extend(quote!(let Some(at) = #found else { break 'lane; }; #go));
            is_first = false;
        } else {
            let separated = (is_first && may_be_empty).then(|| quote!(separator = b',';));
            statements.extend(quote!(if let Some(at) = #found { #go #separated }));
        }
    }
    // before the first member is skipped, `here` may not even be inside an object
    let is_begun = (is_first && may_be_empty).then(|| quote!(separator == b',' &&));
    quote!(#statements if #is_begun here.byte() == b'}' { break 'members here.next(); })
}
