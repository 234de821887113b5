//! A service that uses the client: it fetches conversations, responds with the shared types, and
//! publishes the same contract in its own `OpenAPI` document.
//!
//! ```sh
//! API_ACCESS_TOKEN=... cargo run -p conversation-client --features reqwest,schemars --example service
//! curl http://127.0.0.1:PORT/tickets/7/226
//! curl http://127.0.0.1:PORT/openapi.json
//! ```

use std::env;
use std::error::Error;

use axum::extract::{Path, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use conversation_client::transport::reqwest::Client;
use conversation_client::{Conversation, ErrorKind};
// in a service's own manifest: schemars = "1"
use schemars1::generate::SchemaSettings;
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut client = Client::builder().token(env::var("API_ACCESS_TOKEN")?);
    if let Ok(base_url) = env::var("BASE_URL") {
        client = client.base_url(base_url);
    }
    let client = client.build()?;
    let port = env::var("PORT").unwrap_or_else(|_| "0".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, service(client)).await?;
    Ok(())
}

/// The service, which uses one client for all requests.
pub(crate) fn service(client: Client) -> Router {
    Router::new()
        .route("/tickets/{account}/{conversation}", get(ticket))
        .route("/openapi.json", get(async || Json(openapi())))
        .with_state(client)
}

/// A value added by a newer server, or missing from the schema, is passed on as received.
async fn ticket(
    State(client): State<Client>,
    Path((account, conversation)): Path<(i64, i64)>,
) -> Result<Json<Conversation>, Refused> {
    let conversation = client.get_conversation(account, conversation).await?;
    Ok(Json(conversation))
}

/// What the callers of this service learn about a failure.
struct Refused(conversation_client::Error);

impl From<conversation_client::Error> for Refused {
    fn from(error: conversation_client::Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let error = self.0;
        // its text contains no payload value and no token, so it is safe to log
        eprintln!("{error}");
        let headers: Vec<(HeaderName, String)> = error
            .retry_after()
            .map(|wait| (header::RETRY_AFTER, wait.as_secs().to_string()))
            .into_iter()
            .collect();
        let status = match error.kind() {
            ErrorKind::NotFound => StatusCode::NOT_FOUND,
            ErrorKind::RateLimited { .. } => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
            // the token belongs to this service: its callers are not to blame if it is rejected
            _ => StatusCode::BAD_GATEWAY,
        };
        (status, axum::response::AppendHeaders(headers)).into_response()
    }
}

/// The `OpenAPI` document of this service; the schemas in it are the hand-written ones.
pub(crate) fn openapi() -> Value {
    let mut schemas = SchemaSettings::draft2020_12()
        .with(|settings| settings.definitions_path = "/components/schemas".into())
        .into_generator();
    let conversation = schemas.subschema_for::<Conversation>();
    let number = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": {"type": "integer"}});
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Tickets", "version": "1.0.0"},
        "paths": {
            "/tickets/{account}/{conversation}": {
                "get": {
                    "parameters": [number("account"), number("conversation")],
                    "responses": {
                        "200": {
                            "description": "The conversation behind the ticket.",
                            "content": {"application/json": {"schema": conversation}}
                        },
                        "404": {"description": "There is none."}
                    }
                }
            }
        },
        "components": {"schemas": schemas.take_definitions(true)}
    })
}
