//! Reads requests, and answers those that are refused.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use dynamic_integration::Practice;
use dynamic_integration::read::ReadError;
use serde_json::json;
use serde_json::value::RawValue;

use crate::store::{Entry, Store};

/// A practice document in the body of a request.
///
/// `axum::Json<Practice>` also refuses contradictions, but reports only the first error, without its place. The reader of the
/// crate reports all errors.
#[derive(Debug)]
pub(crate) struct Document {
    /// The text as it was received.
    pub(crate) text: Box<RawValue>,
    /// The practice that was read from it.
    pub(crate) practice: Practice,
}

impl<S: Send + Sync> FromRequest<S> for Document {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            let message = "send the document as `content-type: application/json`";
            return Err(Problem::Request(StatusCode::UNSUPPORTED_MEDIA_TYPE, message.to_owned()));
        }
        let body = Bytes::from_request(request, state).await?;
        let practice = Practice::from_slice(&body)?;
        Ok(Self { text: serde_json::from_slice(&body).map_err(Problem::internal)?, practice })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = value.and_then(|value| value.split(';').next());
    essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}

/// The document whose number is in the path.
#[derive(Debug)]
pub(crate) struct Found(pub(crate) Arc<Entry>);

impl FromRequestParts<Arc<Store>> for Found {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, store: &Arc<Store>) -> Result<Self, Problem> {
        let id = Path::<u64>::from_request_parts(parts, store).await.ok();
        let entry = id.and_then(|Path(id)| store.get(id));
        entry.map(Self).ok_or_else(|| Problem::unknown("there is no document with this number"))
    }
}

/// The format that the client prefers. Browsers name `text/html` first, programs seldom name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Html,
    Json,
}

impl<S: Sync> FromRequestParts<S> for Wanted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let accepted = parts.headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut types = accepted.split(',').filter_map(|part| part.split(';').next()).map(str::trim);
        let first = types.find(|name| ["text/html", "application/json"].contains(name));
        Ok(if first == Some("text/html") { Self::Html } else { Self::Json })
    }
}

/// The reason why a request is refused. It is written as JSON with a `message`.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The document is refused, with all errors and their places.
    Refused(ReadError),
    /// Something else is wrong with the request.
    Request(StatusCode, String),
    /// The portal failed. The client does not learn the reason.
    Internal,
}

impl Problem {
    pub(crate) fn unknown(message: &str) -> Self {
        Self::Request(StatusCode::NOT_FOUND, message.to_owned())
    }

    /// Reports the reason to the operator, and to the client only that there was an error.
    pub(crate) fn internal(error: impl std::fmt::Display) -> Self {
        eprintln!("{error}");
        Self::Internal
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let said = |message: &str| Json(json!({ "message": message }));
        match self {
            Self::Refused(error) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
            Self::Request(status, message) => (status, said(&message)).into_response(),
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, said("something went wrong here")).into_response(),
        }
    }
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Self {
        Self::Refused(error)
    }
}

impl From<BytesRejection> for Problem {
    /// Usually the body is longer than the limit.
    fn from(rejection: BytesRejection) -> Self {
        Self::Request(rejection.status(), rejection.body_text())
    }
}

impl From<QueryRejection> for Problem {
    fn from(rejection: QueryRejection) -> Self {
        Self::Request(rejection.status(), rejection.body_text())
    }
}
