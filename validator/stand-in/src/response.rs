//! The response to each request.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::{self, Body, Bytes};
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing;

use super::authentication::Authentication;
use super::fault::{Fault, Faults};
use super::payloads::Payloads;
use super::rate_limit::RateLimit;

mod truncated_body;

use truncated_body::TruncatedBody;

const JSON: &str = "application/json; charset=utf-8";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Everything that responses depend on.
pub struct StandIn {
    path: &'static str,
    payloads: Payloads,
    authentication: Authentication,
    rate_limit: Option<RateLimit>,
    faults: Faults,
}

impl StandIn {
    /// Creates a stand-in that serves `path`, which has two parameters: the account, and the id.
    pub fn new(
        path: &'static str,
        payloads: Payloads,
        authentication: Authentication,
        rate_limit: Option<RateLimit>,
        faults: Faults,
    ) -> Arc<StandIn> {
        Arc::new(StandIn {
            path,
            payloads,
            authentication,
            rate_limit,
            faults,
        })
    }
}

/// The routes: the documented path, and 404 for all others.
pub(crate) fn router(stand_in: Arc<StandIn>) -> Router {
    Router::new()
        .route(stand_in.path, routing::get(payload))
        .fallback(async || not_found())
        .layer(middleware::from_fn_with_state(stand_in.clone(), gate))
        .with_state(stand_in)
}

/// Applies faults first, as a proxy would, then the rate limit, and then authentication.
async fn gate(State(stand_in): State<Arc<StandIn>>, request: Request, next: Next) -> Response {
    let (number, fault) = stand_in.faults.next();
    let mut response = match fault {
        Fault::None => admit(&stand_in, request, next).await,
        Fault::Delay(delay) => {
            tokio::time::sleep(delay).await;
            admit(&stand_in, request, next).await
        }
        Fault::Truncate => truncate(admit(&stand_in, request, next).await).await,
        Fault::Server(status) => page(status),
        Fault::Html => page(StatusCode::OK),
        Fault::TooManyRequests { retry_after } => too_many_requests(retry_after),
        Fault::Redirect(to) => (StatusCode::FOUND, [(LOCATION, to)], Body::empty()).into_response(),
    };
    if let Ok(id) = HeaderValue::from_str(&format!("stand-in-{number}")) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

async fn admit(stand_in: &StandIn, request: Request, next: Next) -> Response {
    if let Some(limit) = &stand_in.rate_limit {
        if !limit.allows(Instant::now()) {
            return too_many_requests(None);
        }
    }
    match stand_in.authentication.check(request.headers()) {
        Ok(()) => next.run(request).await,
        Err(refusal) => json(StatusCode::UNAUTHORIZED, refusal.body()),
    }
}

/// The payload with these ids, if there is one.
async fn payload(
    State(stand_in): State<Arc<StandIn>>,
    ids: Result<Path<(String, String)>, PathRejection>,
) -> Response {
    let payload = ids.ok().and_then(|Path((account, in_account))| {
        stand_in.payloads.get(id(&account)?, id(&in_account)?)
    });
    match payload {
        Some(payload) => json(StatusCode::OK, payload),
        None => not_found(),
    }
}

/// Parses an id in its canonical form only.
fn id(text: &str) -> Option<i64> {
    text.parse().ok().filter(|id: &i64| id.to_string() == text)
}

fn not_found() -> Response {
    json(
        StatusCode::NOT_FOUND,
        r#"{"error":"Resource could not be found"}"#,
    )
}

fn json(status: StatusCode, body: impl Into<Body>) -> Response {
    (status, [(CONTENT_TYPE, JSON)], body.into()).into_response()
}

fn too_many_requests(retry_after: Option<u32>) -> Response {
    let text = [(CONTENT_TYPE, "text/plain")];
    let mut response = (StatusCode::TOO_MANY_REQUESTS, text, "Retry later\n").into_response();
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    response
}

/// A page like that of a proxy or a crashed server.
fn page(status: StatusCode) -> Response {
    let html = [(CONTENT_TYPE, "text/html; charset=utf-8")];
    let page = format!("<!DOCTYPE html>\n<html><body><h1>{status}</h1></body></html>\n");
    (status, html, page).into_response()
}

/// The first half of the body, with the length of the whole.
async fn truncate(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    // the body is in memory already
    let whole: Bytes = body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    head.headers.insert(CONTENT_LENGTH, whole.len().into());
    let half = TruncatedBody::new(whole.slice(..whole.len() / 2));
    Response::from_parts(head, Body::new(half))
}
