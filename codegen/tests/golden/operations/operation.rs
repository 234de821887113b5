// Written by `cargo xtask gen` from schema/openapi.json.
// Do not edit: change that and run the command again.

use super::types::{Article, Locale, Root, RootId, Slug, Voucher, VoucherCode};
/// The path templates of all operations.
pub(crate) const PATHS: &[&str] = &[
    "/help/{slug}/{type}/articles",
    "/roots/{root_id}",
    "/vouchers",
    "/vouchers/{code}",
];
/// The servers of all operations.
#[cfg(any(feature = "reqwest", feature = "ureq"))]
pub(crate) const SERVERS: &[&str] = &["https://api.example.com/prefix"];
/// A call
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeleteArticle {
    /// A parameter.
    pub slug: Slug,
    /// A parameter.
    pub type_: Locale,
}
impl crate::operation::Operation for DeleteArticle {
    type Output = Article;
    const ID: &'static str = "deleteArticle";
    const METHOD: ::http::Method = ::http::Method::DELETE;
    const SERVER: &'static str = "https://api.example.com/prefix";
    const PATH: &'static str = "/help/{slug}/{type}/articles";
    const TOKEN_HEADER: &'static str = "help_key";
    const RESPONSES: &'static [(u16, crate::operation::ResponseBody)] = &[
        (200, crate::operation::ResponseBody::Output),
        (404, crate::operation::ResponseBody::Reason(&["message", "details"])),
    ];
    fn path_parameters(&self) -> ::std::vec::Vec<(&'static str, ::std::string::String)> {
        ::std::vec::Vec::from([
            ("slug", ::std::string::ToString::to_string(&self.slug)),
            ("type", ::std::string::ToString::to_string(&self.type_)),
        ])
    }
}
/// A call
///
/// With a \[description\] of \<its\> own.
///
/// In two paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GetRoot {
    /// A parameter.
    pub root_id: RootId,
}
impl crate::operation::Operation for GetRoot {
    type Output = Root;
    const ID: &'static str = "getRoot";
    const METHOD: ::http::Method = ::http::Method::GET;
    const SERVER: &'static str = "https://api.example.com/prefix";
    const PATH: &'static str = "/roots/{root_id}";
    const TOKEN_HEADER: &'static str = "x-api-key";
    const RESPONSES: &'static [(u16, crate::operation::ResponseBody)] = &[
        (200, crate::operation::ResponseBody::Output),
        (401, crate::operation::ResponseBody::Reason(&["error", "errors"])),
        (404, crate::operation::ResponseBody::Reason(&["error"])),
        (429, crate::operation::ResponseBody::Text),
    ];
    fn path_parameters(&self) -> ::std::vec::Vec<(&'static str, ::std::string::String)> {
        ::std::vec::Vec::from([
            ("root_id", ::std::string::ToString::to_string(&self.root_id)),
        ])
    }
}
/// A call
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ListVoucher {}
impl crate::operation::Operation for ListVoucher {
    type Output = Voucher;
    const ID: &'static str = "listVoucher";
    const METHOD: ::http::Method = ::http::Method::PUT;
    const SERVER: &'static str = "https://api.example.com/prefix";
    const PATH: &'static str = "/vouchers";
    const TOKEN_HEADER: &'static str = "x-api-key";
    const RESPONSES: &'static [(u16, crate::operation::ResponseBody)] = &[
        (200, crate::operation::ResponseBody::Output),
    ];
    fn path_parameters(&self) -> ::std::vec::Vec<(&'static str, ::std::string::String)> {
        ::std::vec::Vec::from([])
    }
}
/// A call
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RedeemVoucher {
    /// A parameter.
    pub code: VoucherCode,
}
impl ::std::fmt::Debug for RedeemVoucher {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RedeemVoucher").field("code", &crate::runtime::Hidden).finish()
    }
}
impl crate::operation::Operation for RedeemVoucher {
    type Output = Voucher;
    const ID: &'static str = "redeemVoucher";
    const METHOD: ::http::Method = ::http::Method::POST;
    const SERVER: &'static str = "https://api.example.com/prefix";
    const PATH: &'static str = "/vouchers/{code}";
    const TOKEN_HEADER: &'static str = "x-api-key";
    const RESPONSES: &'static [(u16, crate::operation::ResponseBody)] = &[
        (201, crate::operation::ResponseBody::Output),
        (422, crate::operation::ResponseBody::Text),
    ];
    fn path_parameters(&self) -> ::std::vec::Vec<(&'static str, ::std::string::String)> {
        ::std::vec::Vec::from([("code", ::std::string::ToString::to_string(&self.code))])
    }
}
#[cfg(feature = "reqwest")]
impl crate::transport::reqwest::Client {
    /// A call
    ///
    /// - `slug`: A parameter.
    /// - `type_`: A parameter.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 404: An answer.
    pub async fn delete_article(
        &self,
        slug: impl ::std::convert::Into<Slug>,
        type_: impl ::std::convert::Into<Locale>,
    ) -> ::std::result::Result<Article, crate::operation::Error> {
        let operation = DeleteArticle {
            slug: slug.into(),
            type_: type_.into(),
        };
        self.send(&operation).await
    }
    /// A call
    ///
    /// With a \[description\] of \<its\> own.
    ///
    /// In two paragraphs.
    ///
    /// - `root_id`: A parameter.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 401: An answer.
    /// - 404: An answer.
    /// - 429: An answer.
    /// - 503: An answer of which nothing is known.
    pub async fn get_root(
        &self,
        root_id: impl ::std::convert::Into<RootId>,
    ) -> ::std::result::Result<Root, crate::operation::Error> {
        let operation = GetRoot { root_id: root_id.into() };
        self.send(&operation).await
    }
    /// A call
    ///
    /// # Errors
    ///
    /// There was no response, or it was not a success.
    pub async fn list_voucher(
        &self,
    ) -> ::std::result::Result<Voucher, crate::operation::Error> {
        let operation = ListVoucher {};
        self.send(&operation).await
    }
    /// A call
    ///
    /// - `code`: A parameter.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 422: An answer.
    pub async fn redeem_voucher(
        &self,
        code: impl ::std::convert::Into<VoucherCode>,
    ) -> ::std::result::Result<Voucher, crate::operation::Error> {
        let operation = RedeemVoucher { code: code.into() };
        self.send(&operation).await
    }
}
#[cfg(feature = "ureq")]
impl crate::transport::ureq::Client {
    /// A call
    ///
    /// - `slug`: A parameter.
    /// - `type_`: A parameter.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 404: An answer.
    pub fn delete_article(
        &self,
        slug: impl ::std::convert::Into<Slug>,
        type_: impl ::std::convert::Into<Locale>,
    ) -> ::std::result::Result<Article, crate::operation::Error> {
        let operation = DeleteArticle {
            slug: slug.into(),
            type_: type_.into(),
        };
        self.send(&operation)
    }
    /// A call
    ///
    /// With a \[description\] of \<its\> own.
    ///
    /// In two paragraphs.
    ///
    /// - `root_id`: A parameter.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 401: An answer.
    /// - 404: An answer.
    /// - 429: An answer.
    /// - 503: An answer of which nothing is known.
    pub fn get_root(
        &self,
        root_id: impl ::std::convert::Into<RootId>,
    ) -> ::std::result::Result<Root, crate::operation::Error> {
        let operation = GetRoot { root_id: root_id.into() };
        self.send(&operation)
    }
    /// A call
    ///
    /// # Errors
    ///
    /// There was no response, or it was not a success.
    pub fn list_voucher(
        &self,
    ) -> ::std::result::Result<Voucher, crate::operation::Error> {
        let operation = ListVoucher {};
        self.send(&operation)
    }
    /// A call
    ///
    /// - `code`: A parameter.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 422: An answer.
    pub fn redeem_voucher(
        &self,
        code: impl ::std::convert::Into<VoucherCode>,
    ) -> ::std::result::Result<Voucher, crate::operation::Error> {
        let operation = RedeemVoucher { code: code.into() };
        self.send(&operation)
    }
}
