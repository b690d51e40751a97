//! What KoboToolbox and ODK Central add to a submission.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::node::Node;
use crate::values::Date;

/// Finds the columns that the server adds to a table or a submission, among the answers at the top.
pub(super) struct Columns<'n> {
    answers: &'n [(String, &'n Node)],
    /// The paths of the answers, once they were needed.
    paths: OnceCell<BTreeSet<&'n str>>,
    /// The place of ODK Central's `KEY`: the columns after it are the server's.
    key: Option<usize>,
}

impl<'n> Columns<'n> {
    pub(super) fn of(answers: &'n [(String, &'n Node)]) -> Self {
        let is_key =
            |(path, node): &(String, &Node)| path == "KEY" && node.text().is_some_and(|text| text.starts_with("uuid:"));
        Self { answers, paths: OnceCell::new(), key: answers.iter().position(is_key) }
    }

    /// A question of one's own can have such a name too. It is told by its place or its answer.
    pub(super) fn contain(&self, place: usize, path: &str, node: &Node) -> bool {
        const AFTER_KEY: [&str; 8] = [
            "SubmitterID",
            "SubmitterName",
            "AttachmentsPresent",
            "AttachmentsExpected",
            "Status",
            "ReviewState",
            "DeviceID",
            "Edits",
        ];
        match path {
            // The form asks the device.
            "start" | "end" => is_timestamp(node),
            "today" => node.text().is_some_and(|text| text.len() == "2026-03-01".len() && text.parse::<Date>().is_ok()),
            "KEY" => self.key == Some(place),
            "SubmissionDate" => self.key.is_some() && is_timestamp(node),
            "FormVersion" => self.key.is_some_and(|key| key < place),
            _ => self.key.is_some_and(|key| key < place) && AFTER_KEY.contains(&path) || self.is_of_a_place(path),
        }
    }

    /// KoboToolbox adds four columns to the column of a place: `_kitchen_latitude` and others to `kitchen`.
    fn is_of_a_place(&self, path: &str) -> bool {
        const ENDS: [&str; 4] = ["_latitude", "_longitude", "_altitude", "_precision"];
        let (groups, last) = path.rsplit_once('/').unwrap_or(("", path));
        let place = last.strip_prefix('_').and_then(|last| ENDS.iter().find_map(|end| last.strip_suffix(end)));
        let known = || self.paths.get_or_init(|| self.answers.iter().map(|(path, _)| &**path).collect());
        place.is_some_and(|place| {
            let place = if groups.is_empty() { place.to_owned() } else { format!("{groups}/{place}") };
            known().contains(&*place)
        })
    }
}

/// Returns `true` for a day with a time, as devices and servers write it: `2026-03-01T09:00:00+01:00`, or with a space.
fn is_timestamp(node: &Node) -> bool {
    let text = node.text();
    let parts = text.as_deref().and_then(|text| text.split_once(['T', ' ']));
    parts.is_some_and(|(day, time)| day.parse::<Date>().is_ok() && time.contains(':'))
}

/// Returns `true` for a path that KoboToolbox or ODK adds. Other names can begin alike: KoboToolbox names the question
/// "3 wishes" `_3_wishes`.
pub(super) fn is_of_the_submission(path: &str, is_at_the_top: bool) -> bool {
    const ALONE: [&str; 17] = [
        "_bamboo_dataset_id",
        "_date_modified",
        "_deleted_at",
        "_duration",
        "_edited",
        "_id",
        "_index",
        "_last_edited",
        "_media_all_deleted",
        "_notes",
        "_status",
        "_submission_time",
        "_submitted_by",
        "_tags",
        "_uuid",
        "_xform_id_string",
        "formhub/uuid",
    ];
    const WITH_PARTS: [&str; 4] = ["_attachments", "_geolocation", "_supplementalDetails", "_validation_status"];
    const OF_META: [&str; 10] = [
        "audit",
        "deprecatedID",
        "deviceID",
        "entity",
        "instanceID",
        "instanceName",
        "rootUuid",
        "timeEnd",
        "timeStart",
        "userID",
    ];
    // A form with several versions has `_version_`, `_version__001` and so on.
    let is_version = |name: &str| {
        let rest = name.strip_prefix("__version__").or_else(|| name.strip_prefix("_version_"));
        rest.is_some_and(|rest| rest.trim_start_matches('_').bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_of_meta = || {
        let rest = path.strip_prefix("meta").and_then(|rest| rest.strip_prefix(['/', '-']));
        rest.and_then(|rest| rest.split(['/', '-']).next()).is_some_and(|name| OF_META.contains(&name))
    };
    let first = path.split('/').next().unwrap_or(path);
    let last = path.rsplit('/').next().unwrap_or(path);
    matches!(first, "__id" | "__system")
        || first.starts_with("__Submissions-")
        || last.starts_with('@')
        || is_at_the_top && (ALONE.contains(&path) || WITH_PARTS.contains(&first) || is_version(path) || is_of_meta())
}
