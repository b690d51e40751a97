//! What the readers refuse although the schema accepts it: one document for each kind, listed in
//! `docs/beyond_the_schema.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use dynamic_integration::core_terms::Fault;
use dynamic_integration::mhpss::Network;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::practice::PracticeEvaluation;
use dynamic_integration::read::{self, Diagnostic, DiagnosticKind, ReadError};
use dynamic_integration::registry::ALL_FRAMEWORKS;
use dynamic_integration::schema::SCHEMAS;
use dynamic_integration::term::AnyTerm;
use dynamic_integration::{Practice, portfolio};
use serde_json::{Value, json};

use crate::schemas::current;

/// A kind of refusal, and a document that is refused for it alone.
struct Refusal {
    /// The id of the contradiction, or else of the fault.
    kind: &'static str,
    /// What is refused, if it is no contradiction: those are defined as terms.
    what: &'static str,
    /// The name of the schema.
    schema: &'static str,
    document: String,
    path: &'static str,
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn listed() -> Vec<Refusal> {
    let of = |schema, kind, path, document: &str| Refusal { kind, what: "", schema, document: document.into(), path };
    let part = |framework: &str, kind, path, facts: &str| {
        of("practice", kind, path, &format!(r#"{{"practice":{{"name":"A"}},"{framework}":{facts}}}"#))
    };
    let identity = |kind, what, path, facts: &str| Refusal {
        what,
        ..of("practice", kind, path, &format!(r#"{{"practice":{{"name":"A",{facts}}}}}"#))
    };
    let changed = |schema, kind, path, document: Value, value: Value| {
        let mut document = document;
        *document.pointer_mut(path).unwrap() = value;
        of(schema, kind, path, &document.to_string())
    };
    let practice =
        || read::from_str::<Practice>(r#"{"practice":{"name":"A"},"spring":{"marks":{"staff_plan":"met"}}}"#);
    let evaluation = || practice().unwrap().evaluate();
    let portfolio = || json!(portfolio::Portfolio::from_iter([&evaluation()]));
    let evaluation = || json!(evaluation());
    let nowhere = concat!(
        r#"{"method":{"text":"Workshops"},"participation":{"assessment":{"arriving":"none","receiving":"none"},"#,
        r#""design":{"arriving":"none","receiving":"none"},"implementation":{"arriving":"none","receiving":"none"},"#,
        r#""monitoring":{"arriving":"none","receiving":"none"},"evaluation":{"arriving":"none","receiving":"none"}},"#,
        r#""flags":{"documented_method":true}}"#,
    );
    vec![
        // What is no contradiction
        identity("core/fault/duplicate_key", "a key that is in its object twice", "/practice/name", r#""name":"B""#),
        identity(
            "core/fault/invalid_value",
            "half of a pair of surrogates: no text can hold it",
            "/practice/description",
            r#""description":"\ud800""#,
        ),
        identity(
            "core/fault/invalid_value",
            "a day that the calendar does not have",
            "/practice/validated_on",
            r#""validated_on":"2023-02-30""#,
        ),
        identity(
            "core/fault/invalid_value",
            "two language tags that differ by case",
            "/practice/languages/1",
            r#""languages":["pt-BR","pt-br"]"#,
        ),
        identity(
            "core/fault/invalid_value",
            "a language tag that is registered against the rules for tags",
            "/practice/languages/0",
            r#""languages":["zh-xiang"]"#,
        ),
        identity(
            "core/fault/invalid_value",
            "an address that starts like one and is none",
            "/practice/links/0/address",
            r#""links":[{"title":"A","address":"https://[::1/"}]"#,
        ),
        Refusal {
            what: "more assessed points than points that apply",
            ..changed(
                "practice_evaluation",
                "core/fault/invalid_value",
                "/spring/total/coverage",
                evaluation(),
                json!({ "assessed": 2, "applicable": 1 }),
            )
        },
        Refusal {
            what: "a share of more than the whole",
            ..changed(
                "practice_evaluation",
                "core/fault/invalid_value",
                "/spring/total/share",
                evaluation(),
                json!({ "half_points": 2, "of": 1 }),
            )
        },
        // FOCUS
        part(
            "focus",
            "focus/contradiction/trained_without_staff",
            "/focus/flags/staff_trained",
            r#"{"flags":{"has_staff":false,"staff_trained":true}}"#,
        ),
        part(
            "focus",
            "focus/contradiction/trained_without_volunteers",
            "/focus/flags/volunteers_trained",
            r#"{"flags":{"volunteers_trained":true},"volunteers":{"arriving":{"present":false},"receiving":{"present":false}}}"#,
        ),
        part(
            "focus",
            "focus/contradiction/role_without_volunteers",
            "/focus/volunteers/arriving/roles",
            r#"{"volunteers":{"arriving":{"present":false,"roles":{"helper":true}}}}"#,
        ),
        part(
            "focus",
            "focus/contradiction/scope_without_training",
            "/focus/training_scopes",
            r#"{"flags":{"staff_trained":false,"volunteers_trained":false},"training_scopes":{"clinical_conditions":true}}"#,
        ),
        part(
            "focus",
            "focus/contradiction/care_detail_without_care",
            "/focus/specialist_topics",
            r#"{"flags":{"specialised_care":false},"specialist_topics":{"racism":true}}"#,
        ),
        part(
            "focus",
            "focus/contradiction/driver_without_say",
            "/focus/flags/drive_own_care",
            r#"{"flags":{"drive_own_care":true,"say_in_own_care":false}}"#,
        ),
        part(
            "focus",
            "focus/contradiction/method_without_flag",
            "/focus/method",
            r#"{"flags":{"documented_method":false},"method":{"text":"Workshops"}}"#,
        ),
        part("focus", "focus/contradiction/method_without_co_creation", "/focus/flags/documented_method", nowhere),
        part(
            "focus",
            "focus/contradiction/opening_without_business",
            "/focus/partners/listed/0/labour_openings",
            r#"{"partners":{"listed":[{"name":"B","kinds":{"business":false},"labour_openings":{"apprenticeship":true}}]}}"#,
        ),
        of(
            "practice",
            "focus/contradiction/differs_from_mhpss",
            "/focus/lenses/broad_psychosocial",
            r#"{"practice":{"name":"A"},"focus":{"lenses":{"broad_psychosocial":true}},"mhpss":{"lenses":{"broad_psychosocial":false}}}"#,
        ),
        // MHPSS
        part(
            "mhpss",
            "mhpss/contradiction/detail_of_layer_not_provided",
            "/mhpss/layers/basic/purposes",
            r#"{"layers":{"basic":{"functions":{"provide":false},"purposes":{"promotion":true}}}}"#,
        ),
        part(
            "mhpss",
            "mhpss/contradiction/standard_without_programmes",
            "/mhpss/flags/project_completion",
            r#"{"programmes":{"others":false},"flags":{"project_completion":true}}"#,
        ),
        part(
            "mhpss",
            "mhpss/contradiction/policy_reached_without_policy",
            "/mhpss/understanding_reaches/policy",
            r#"{"flags":{"makes_or_carries_out_policy":false},"understanding_reaches":{"policy":"some"}}"#,
        ),
        part(
            "mhpss",
            "mhpss/contradiction/practice_reached_without_programmes",
            "/mhpss/understanding_reaches/practice",
            r#"{"programmes":{"others":false},"understanding_reaches":{"practice":"some"}}"#,
        ),
        // IOM
        part(
            "iom",
            "iom/contradiction/element_without_strand",
            "/iom/initiatives/listed/0/psychosocial_elements",
            r#"{"initiatives":{"listed":[{"cells":{"community_psychosocial":true},"psychosocial_strands":{"culture":false},"psychosocial_elements":{"language":true}}]}}"#,
        ),
        part(
            "iom",
            "iom/contradiction/family_benefits_without_return",
            "/iom/initiatives/listed/0/beneficiaries/returning_family_member",
            r#"{"initiatives":{"listed":[{"cells":{"individual_social":true},"beneficiaries":{"returning_family_member":true}}]},"flags":{"family_members_returned":false}}"#,
        ),
        part(
            "iom",
            "iom/contradiction/date_without_assessment",
            "/iom/needs_assessed_on",
            r#"{"flags":{"needs_assessed":false},"needs_assessed_on":"2024"}"#,
        ),
        // ASAP
        part(
            "asap",
            "asap/contradiction/phase_detail_without_phase",
            "/asap/journey/phases/define/started",
            r#"{"journey":{"phases":{"define":{"took_place":false,"started":"2023"}}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/framing_without_challenge",
            "/asap/journey/outputs/open_question",
            r#"{"journey":{"outputs":{"challenge_framed":false,"open_question":true}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/sector_without_naming",
            "/asap/journey/challenge/sector",
            r#"{"journey":{"outputs":{"sector_named":false},"challenge":{"sector":"health"}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/test_without_prototype",
            "/asap/journey/outputs/tested_with_users",
            r#"{"journey":{"outputs":{"prototype":false,"tested_with_users":true}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/use_without_feedback",
            "/asap/journey/outputs/feedback_used",
            r#"{"journey":{"outputs":{"feedback_collected":false,"feedback_used":true}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/test_without_users",
            "/asap/journey/outputs/tested_with_users",
            r#"{"journey":{"outputs":{"tested_with_users":true},"phases":{"deliver":{"participants":{"end_user":false}}}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/needs_without_people",
            "/asap/journey/flags/needs_assessed_with_people",
            r#"{"journey":{"flags":{"needs_assessed_with_people":true},"phases":{"discover":{"participants":{"end_user":false}}}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/needs_detail_without_assessment",
            "/asap/journey/outputs/needs_presented",
            r#"{"journey":{"flags":{"needs_assessed":false},"outputs":{"needs_presented":true}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/ideas_and_outputs",
            "/asap/journey/ideas",
            r#"{"journey":{"outputs":{"several_ideas":false},"ideas":{"listed":[{"text":"A desk"},{"text":"A film"}]}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/measure_without_event",
            "/asap/journey/access_measures",
            r#"{"journey":{"flags":{"events_held":false},"access_measures":{"childcare":true}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/board_detail_without_board",
            "/asap/journey/flags/advisory_voting_rights",
            r#"{"journey":{"flags":{"advisory_body":false,"advisory_voting_rights":true}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/pay_without_professionals",
            "/asap/journey/flags/professionals_fairly_paid",
            r#"{"journey":{"flags":{"professionals_in_team":false,"professionals_fairly_paid":true}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/move_without_one_end",
            "/asap/journey/moves/0",
            r#"{"journey":{"moves":[{"leaves":"deliver"}]}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/measure_not_needed",
            "/asap/recommendations/measures/childcare_offered",
            r#"{"journey":{"not_applicable":{"childcare":"Nobody has children"}},"recommendations":{"measures":{"childcare_offered":"met"}}}"#,
        ),
        part(
            "asap",
            "asap/contradiction/measure_and_record",
            "/asap/recommendations/measures/users_asked",
            r#"{"journey":{"feedback_loop":{"others":false}},"recommendations":{"measures":{"users_asked":"met"}}}"#,
        ),
        // All frameworks
        identity(
            "core/contradiction/ends_before_start",
            "",
            "/practice/period/end",
            r#""period":{"start":"2020","end":"2019"}"#,
        ),
        part(
            "spring",
            "core/contradiction/mark_and_not_applicable",
            "/spring/not_applicable/staff_plan",
            r#"{"marks":{"staff_plan":"met"},"not_applicable":{"staff_plan":"No staff"}}"#,
        ),
        part(
            "iom",
            "core/contradiction/nothing_listed",
            "/iom/initiatives/listed/0/cells",
            r#"{"initiatives":{"listed":[{"cells":{}}]}}"#,
        ),
        of("mhpss_network", "core/contradiction/nothing_listed", "/actors", r#"{"name":"N","actors":{"listed":[]}}"#),
        part(
            "mhpss",
            "core/contradiction/names_itself",
            "/mhpss/layers/focused/coordinates_with/focused",
            r#"{"layers":{"focused":{"coordinates_with":{"focused":true}}}}"#,
        ),
        changed(
            "practice_evaluation",
            "core/contradiction/differs_from_rule_set",
            "/spring/rule_set_version",
            evaluation(),
            json!(99),
        ),
        changed(
            "practice_evaluation",
            "core/contradiction/does_not_add_up",
            "/spring/sections/0/exemplary",
            evaluation(),
            json!(true),
        ),
        changed(
            "portfolio",
            "core/contradiction/differs_from_rule_set",
            "/rule_sets/0/rule_set_version",
            portfolio(),
            json!(99),
        ),
        changed(
            "portfolio",
            "core/contradiction/does_not_add_up",
            "/rule_sets/0/sections/0/distribution/without_share",
            portfolio(),
            json!(0),
        ),
    ]
}

/// Faults that no document of the list is for.
const ELSEWHERE: [(Fault, &str); 6] = [
    (Fault::Syntax, "what is not JSON has no schema"),
    (Fault::NotUtf8, "what is not UTF-8 is not JSON"),
    (Fault::UnknownKey, "the schema says it"),
    (Fault::UnknownTerm, "the schema says it"),
    (Fault::MissingKey, "the schema says it"),
    (Fault::Other, "only types of other crates are refused so"),
];

fn read(refusal: &Refusal) -> Result<(), ReadError> {
    let text = &*refusal.document;
    match refusal.schema {
        "practice" => read::from_str::<Practice>(text).map(drop),
        "mhpss_network" => read::from_str::<Network>(text).map(drop),
        "practice_evaluation" => PracticeEvaluation::from_json(text).map(drop),
        "portfolio" => Portfolio::from_json(text).map(drop),
        other => panic!("{other}"),
    }
}

/// What a refusal is known by: the contradiction, or the fault and what was expected.
fn known_by(found: &Diagnostic) -> (&'static str, Vec<String>) {
    match &found.kind {
        DiagnosticKind::Contradiction { term, .. } => (term.id(), Vec::new()),
        kind => (kind.fault().erase().id(), kind.expected().into_iter().map(str::to_owned).collect()),
    }
}

/// Returns whether the list has a document that is refused in the same way.
pub(crate) fn are_listed<'a>(found: impl IntoIterator<Item = &'a Diagnostic>) -> bool {
    static LISTED: std::sync::LazyLock<BTreeSet<(&str, Vec<String>)>> = std::sync::LazyLock::new(|| {
        let known_by = |refusal: Refusal| known_by(&read(&refusal).unwrap_err().diagnostics()[0]);
        listed().into_iter().map(known_by).collect()
    });
    found.into_iter().all(|found| LISTED.contains(&known_by(found)))
}

#[test]
fn the_schema_accepts_what_the_reader_refuses() {
    for refusal in listed() {
        let Refusal { kind, what, document, path, .. } = &refusal;
        let schema = SCHEMAS.iter().find(|schema| schema.name() == refusal.schema).unwrap().schema();
        // Readers of JSON in other languages let half a pair of surrogates pass.
        let seen: Value = serde_json::from_str(&document.replace("\\ud800", "A")).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(validator.is_valid(&seen), "{kind} {what}: {:?}", validator.iter_errors(&seen).next());
        let error = read(&refusal).expect_err(document);
        let found: Vec<_> = error.diagnostics().iter().map(|found| (known_by(found).0, &*found.path)).collect();
        assert_eq!(found, [(*kind, *path)], "{what} {document}");
    }
}

#[test]
fn every_kind_is_listed() {
    let listed: BTreeSet<_> = listed().iter().map(|refusal| refusal.kind).collect();
    let vocabularies = ALL_FRAMEWORKS.into_iter().flat_map(|framework| framework.vocabularies);
    let contradictions = vocabularies.filter(|vocabulary| vocabulary.code == "contradiction");
    let contradictions = contradictions.flat_map(|vocabulary| vocabulary.terms());
    let elsewhere = |fault: Fault| fault == Fault::Contradiction || ELSEWHERE.iter().any(|(other, _)| *other == fault);
    let faults = Fault::ALL.iter().filter(|fault| !elsewhere(**fault)).map(|fault| fault.erase());
    assert_eq!(listed, contradictions.chain(faults).map(AnyTerm::id).collect());
}

#[test]
fn a_line_feed_at_the_end_of_a_value_is_refused() {
    for facts in [
        r#""countries":["AT\n"]"#,
        r#""languages":["de\n"]"#,
        r#""validated_on":"2018\n""#,
        r#""links":[{"title":"A","address":"https://example.org\n"}]"#,
    ] {
        let error = Practice::from_json(&format!(r#"{{"practice":{{"name":"A",{facts}}}}}"#)).expect_err(facts);
        assert_eq!(error.diagnostics().len(), 1, "{error}");
    }
}

#[test]
fn the_page_is_current() {
    let mut page = String::from(
        "# Beyond the schema\n\n\
         What the readers refuse although the JSON Schema accepts it: everything that an application finds only by reading the\n\
         document with this crate. Each line is one kind, with a document that is refused for it alone and the place that is told.\n\n\
         Python's `re` lets one line feed pass at the end of what a pattern describes: validators in Python accept `\"AT\\n\"` as a\n\
         country. The reader refuses it.\n\n\
         | kind | what is refused | document | place |\n| --- | --- | --- | --- |\n",
    );
    for refusal in listed() {
        let term: AnyTerm = refusal.kind.parse().unwrap();
        let what = if refusal.what.is_empty() { term.definition() } else { refusal.what };
        let document = match refusal.schema {
            "practice" | "mhpss_network" => format!("`{}`", refusal.document),
            name => format!("a {} in which this place was changed", name.replace('_', " ")),
        };
        writeln!(page, "| `{}` | {what} | {document} | `{}` |", refusal.kind, refusal.path).unwrap();
    }
    current("docs/beyond_the_schema.md", &page);
}
