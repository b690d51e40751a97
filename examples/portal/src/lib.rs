//! A portal that receives practices. It shows how a web service can embed `dynamic-integration`.
//!
//! | request | answer |
//! | --- | --- |
//! | `GET /` | the page with the form |
//! | `GET /schema` | the JSON Schema of the documents; `?form=spring` returns the form of one framework, `?form=all` that of all |
//! | `POST /practices` | 201 with an explanation of the results, or 422 with all errors |
//! | `GET /practices` | the documents by number |
//! | `GET /practices/{id}` | an explanation of the results |
//! | `GET /practices/{id}/document` | the document as it was sent |
//! | `GET /practices/{id}/evaluation` | the evaluation that was returned when the document was sent |
//! | `GET /practices/{id}/comparison` | the changes since the earlier document of the same practice; `?with=7` compares with another document |
//! | `GET /portfolio` | the summary of all practices |
//!
//! Results, comparison and portfolio are an HTML page for a browser, otherwise JSON. Every error is JSON with a `message`.
//!
//! Other needs of a service are left out, because they have nothing to do with the crate: access rights, encryption, time
//! limits for slow clients, a database.

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, LOCATION, VARY};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use dynamic_integration::comparison::PracticeComparison;
use dynamic_integration::languages::Wording;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::registry::FRAMEWORKS;
use dynamic_integration::report::{self, Page};
use dynamic_integration::schema::{self, Flavor, SCHEMAS};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

mod request;
mod store;

use request::{Document, Found, Problem, Wanted};
pub use store::{Entry, Kept, Store};

/// The length of the longest accepted body. The real practices in `examples/data` have at most 8 thousand bytes.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// Returns the portal with all its routes.
pub fn portal(store: Store) -> Router {
    Router::new()
        .route("/", get(Html(include_str!("../page/index.html"))))
        .route("/page.js", get(script))
        .route("/schema", get(schema))
        .route("/practices", get(list).post(submit))
        .route("/practices/{id}", get(results))
        .route("/practices/{id}/document", get(async |Found(entry): Found| Json(&entry.kept.document).into_response()))
        .route(
            "/practices/{id}/evaluation",
            get(async |Found(entry): Found| Json(&entry.kept.evaluation).into_response()),
        )
        .route("/practices/{id}/comparison", get(comparison))
        .route("/portfolio", get(portfolio))
        .fallback(async || Problem::unknown("there is nothing at this address"))
        .method_not_allowed_fallback(async || {
            Problem::Request(StatusCode::METHOD_NOT_ALLOWED, "this method is not allowed at this address".to_owned())
        })
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Arc::new(store))
}

/// Stores a practice and returns its results.
async fn submit(State(store): State<Arc<Store>>, sent: Document) -> Result<Response, Problem> {
    let entry = apart(move || store.add(sent.text, sent.practice)).await?.map_err(Problem::internal)?;
    let address = format!("/practices/{}", entry.id);
    Ok((StatusCode::CREATED, [(LOCATION, address)], Json(entry.practice.explain())).into_response())
}

async fn list(State(store): State<Arc<Store>>) -> Json<Value> {
    let listed = |entry: &Arc<Entry>| {
        let Entry { id, kept, evaluation, .. } = &**entry;
        json!({ "id": id, "received": kept.received, "practice": evaluation.practice })
    };
    Json(store.all().iter().map(listed).collect())
}

async fn results(Found(entry): Found, wanted: Wanted) -> Response {
    let page = || report::practice(&entry.practice, Wording::english());
    shown(wanted, page, || entry.practice.explain())
}

/// The document to compare with.
#[derive(Deserialize)]
struct With {
    with: Option<u64>,
}

async fn comparison(
    State(store): State<Arc<Store>>,
    Found(entry): Found,
    query: Result<Query<With>, QueryRejection>,
    wanted: Wanted,
) -> Result<Response, Problem> {
    let Query(With { with }) = query?;
    let other = match with {
        Some(id) => store.get(id).ok_or_else(|| Problem::unknown("there is no document to compare with"))?,
        None => store.before(&entry).ok_or_else(|| {
            Problem::unknown(
                "no document with the same identifier was sent before, so there is nothing to compare with",
            )
        })?,
    };
    // The dates of the assessments decide which one is earlier. Both are evaluated by the present rules, so that a changed
    // rule does not look like a change of the practice.
    let page = || report::comparison(&other.practice, &entry.practice, Wording::english());
    Ok(shown(wanted, page, || PracticeComparison::between(&other.evaluation, &entry.evaluation)))
}

async fn portfolio(State(store): State<Arc<Store>>, wanted: Wanted) -> Result<Response, Problem> {
    apart(move || {
        let entries = store.last_of_each();
        let mut portfolio = Portfolio::new();
        portfolio.try_extend(entries.iter().map(|entry| &entry.evaluation)).map_err(Problem::internal)?;
        let page = || report::portfolio(entries.iter().map(|entry| &entry.practice), Wording::english());
        Ok(shown(wanted, page, || portfolio))
    })
    .await?
}

/// The requested form: the code of a framework, or `all`.
#[derive(Deserialize)]
struct OfForm {
    form: Option<String>,
}

async fn schema(query: Result<Query<OfForm>, QueryRejection>) -> Result<Json<Value>, Problem> {
    let Query(OfForm { form }) = query?;
    let practice = SCHEMAS.iter().find(|schema| schema.name() == "practice");
    let practice = practice.ok_or_else(|| Problem::internal("the crate has no schema of practices"))?;
    let Some(form) = form else { return Ok(Json(practice.schema())) };
    let whole = practice.schema_in(Flavor::Forms);
    if form == "all" {
        return Ok(Json(whole));
    }
    let framework = FRAMEWORKS.into_iter().find(|framework| framework.code == form);
    let framework = framework.ok_or_else(|| Problem::unknown("there is no such framework"))?;
    Ok(Json(schema::for_framework(whole, framework)))
}

/// Returns the script that `npm run build` makes from `page/page.jsx`.
async fn script() -> Result<Response, Problem> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/page/dist/page.js");
    match apart(move || std::fs::read(file)).await? {
        Ok(script) => Ok(([(CONTENT_TYPE, "text/javascript")], script).into_response()),
        Err(_) => Err(Problem::unknown("the script of the page is not built: `npm ci && npm run build` in `page`")),
    }
}

/// Returns a page for people, or the same as data for programs.
fn shown<T: Serialize>(wanted: Wanted, page: impl FnOnce() -> Page, data: impl FnOnce() -> T) -> Response {
    let shown = match wanted {
        Wanted::Html => Html(page().to_html()).into_response(),
        Wanted::Json => Json(data()).into_response(),
    };
    ([(VARY, "accept")], shown).into_response()
}

/// Runs slow work in a thread of its own, so that it does not delay other requests: files, and work on all documents.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(Problem::internal)
}
