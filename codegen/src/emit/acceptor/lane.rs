//! The straight lane: the members of an object in the schema's order, each told by one
//! comparison of everything from the separator to the colon. Servers write this order, and no
//! space; where a text does otherwise, the lane is left for the general way.

use proc_macro2::TokenStream;
use quote::quote;

use super::keys::Keys;
use super::members::{self, Member};
use super::text::bytes;

/// The statements of the lane, which go on from `here`; they leave the block `'members` with the
/// place behind the object, or `'lane` with `here` behind the last member that was gone past.
///
/// The members are remembered by their `keys`, if anybody asks for them when the lane is left.
pub(super) fn of(
    members: &[Member<'_>],
    values: &[TokenStream],
    keys: Option<&Keys>,
) -> TokenStream {
    let mut statements = TokenStream::new();
    // whether a separator that is no comma may still be due
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
                // a space before the value
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
    // until a member has been gone past, `here` is not even known to be an object
    let is_begun = (is_first && may_be_empty).then(|| quote!(separator == b',' &&));
    quote!(#statements if #is_begun here.byte() == b'}' { break 'members here.next(); })
}
