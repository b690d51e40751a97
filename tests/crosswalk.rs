//! The crosswalk: every mapping and false friend, look-ups from both sides, hints.
//!
//! What has no counterpart is compared with `tests/expected/without_counterpart.txt`. To refresh it:
//!
//! ```text
//! UPDATE=1 cargo test --test crosswalk
//! ```

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

use dynamic_integration::crosswalk::{self, FALSE_FRIENDS, MAPPINGS, Mapping, Named, OUTWARD_MAPPINGS};
use dynamic_integration::{
    Answer, AnyTerm, Basis, CORE, Condition, Evaluation, FRAMEWORKS, Framework, Hint, Mark, Per, PointTerms, Points,
    RecordedMark, Relation, Row, Rules, Strength, Term, asap, focus, iom, mhpss, product, spring, terms,
};

/// Ids of the table that this crate names otherwise: what an id begins with there, and here.
///
/// - ASAP has two sets of rules, so that neither is called `rule`.
/// - The referral target is called like its label, without the word that all targets share.
const RENAMED: [(&str, &str); 2] = [
    ("asap/rule/", "asap/journey_rule/"),
    ("mhpss/referral_target/other_basic_services", "mhpss/referral_target/other_basic"),
];

/// From, relation, to, why; none of them is quoted in the file.
fn table() -> Vec<[&'static str; 4]> {
    let mut lines = include_str!("crosswalk.csv").lines();
    assert_eq!(lines.next(), Some("from,relation,to,why"));
    lines
        .map(|line| {
            assert!(!line.contains('"'), "{line}");
            let cells: Vec<&str> = line.split(',').collect();
            cells.try_into().unwrap_or_else(|_| panic!("{line}"))
        })
        .collect()
}

fn renamed(id: &str) -> String {
    let rename = RENAMED.iter().find(|(there, _)| id.starts_with(there));
    rename.map_or_else(|| id.to_owned(), |(there, here)| id.replace(there, here))
}

#[test]
fn every_mapping_is_that_of_the_table() {
    let table = table();
    assert_eq!(table.len(), 78);
    assert_eq!(MAPPINGS.len(), 78);
    for (mapping, [from, relation, to, why]) in MAPPINGS.iter().zip(table) {
        assert_eq!(mapping.from.id(), renamed(from));
        assert_eq!(mapping.relation.code(), relation, "{mapping}");
        assert_eq!(mapping.to.id(), renamed(to));
        assert_eq!(mapping.reason, why, "{mapping}");
        assert_eq!(mapping.basis, Basis::Derived, "{mapping}");
    }
}

#[test]
fn only_what_has_to_be_is_renamed() {
    let table = table();
    let ids = || table.iter().flat_map(|[from, _, to, _]| [*from, *to]);
    for (there, _) in RENAMED {
        assert!(ids().any(|id| id.starts_with(there)), "{there} is not used");
    }
    for id in ids() {
        assert_eq!(id.parse::<AnyTerm>().is_ok(), renamed(id) == id, "{id}");
    }
}

#[test]
fn no_mapping_is_exact() {
    assert!(MAPPINGS.iter().all(|mapping| mapping.relation != Relation::Exact));
    assert!(OUTWARD_MAPPINGS.iter().all(|mapping| mapping.relation != Relation::Exact));
}

#[test]
fn no_two_terms_are_mapped_twice() {
    let mut pairs = HashSet::new();
    for mapping in MAPPINGS {
        assert!(pairs.insert((mapping.from.min(mapping.to), mapping.from.max(mapping.to))), "{mapping}");
    }
}

#[test]
fn mappings_join_different_published_frameworks() {
    for mapping in MAPPINGS {
        assert_ne!(mapping.from.framework(), mapping.to.framework(), "{mapping}");
        for term in [mapping.from, mapping.to] {
            assert!(FRAMEWORKS.contains(&term.framework()), "{mapping}");
        }
    }
}

#[test]
fn relations_are_inverted_and_come_back() {
    let inverse = [Relation::Exact, Relation::Close, Relation::Narrow, Relation::Broad, Relation::Related];
    for (relation, inverse) in Relation::ALL.iter().zip(inverse) {
        assert_eq!(relation.inverse(), inverse);
        assert_eq!(inverse.inverse(), *relation);
    }
    for mapping in MAPPINGS {
        assert_eq!(mapping.inverse().inverse(), *mapping);
        assert_eq!(mapping.inverse().reason, mapping.reason);
    }
}

#[test]
fn every_mapping_is_found_from_both_sides() {
    for mapping in MAPPINGS {
        assert_eq!(crosswalk::of(mapping.from).filter(|seen| seen == mapping).count(), 1, "{mapping}");
        assert_eq!(crosswalk::of(mapping.to).filter(|seen| *seen == mapping.inverse()).count(), 1, "{mapping}");
    }
    let seen = all_terms(&FRAMEWORKS).flat_map(crosswalk::of).count();
    assert_eq!(seen, 2 * MAPPINGS.len());
    for term in all_terms(&FRAMEWORKS) {
        assert!(crosswalk::of(term).all(|mapping| mapping.from == term), "{term}");
    }
}

#[test]
fn a_broader_term_is_narrower_from_the_other_side() {
    let design: Vec<(Relation, AnyTerm)> =
        crosswalk::of(focus::Stage::Design).map(|mapping| (mapping.relation, mapping.to)).collect();
    assert_eq!(design[0], (Relation::Narrow, asap::Phase::Define.any()));
    assert_eq!(design[1], (Relation::Narrow, asap::Phase::Develop.any()));
    assert_eq!(design[2], (Relation::Related, spring::Question::SoundDesign.any()));
    let define: Vec<Mapping> = crosswalk::of(asap::Phase::Define).collect();
    assert_eq!(define[0].to_string(), "asap/phase/define broad focus/stage/design");
}

#[test]
fn between_gives_every_mapping_once_for_each_pair_of_frameworks() {
    let mut all = 0;
    for (place, from) in FRAMEWORKS.iter().enumerate() {
        assert_eq!(crosswalk::between(from, from).count(), 0);
        for to in &FRAMEWORKS[place + 1..] {
            let there: HashSet<Mapping> = crosswalk::between(from, to).collect();
            let back: HashSet<Mapping> = crosswalk::between(to, from).map(Mapping::inverse).collect();
            assert_eq!(there, back);
            assert!(there.iter().all(|mapping| mapping.from.framework() == *from && mapping.to.framework() == *to));
            // What MHPSS and ASAP share goes through FOCUS or SPRING.
            assert_eq!(there.is_empty(), (from.code, to.code) == ("mhpss", "asap"), "{from} and {to}");
            all += there.len();
        }
    }
    assert_eq!(all, MAPPINGS.len());
}

/// Every set: how many of its terms have no counterpart, and which.
fn alone() -> String {
    let mut text = String::new();
    for set in FRAMEWORKS.iter().flat_map(|framework| framework.sets) {
        let alone: Vec<AnyTerm> = crosswalk::without_counterpart_in(set).collect();
        _ = match (alone.len(), set.len()) {
            (0, all) => writeln!(text, "{set}: none of {all}"),
            (some, all) if some == all => writeln!(text, "{set}: all {all}"),
            (some, all) => {
                let codes: Vec<&str> = alone.iter().map(|term| term.code()).collect();
                writeln!(text, "{set}: {some} of {all}: {}", codes.join(" "))
            }
        };
    }
    text
}

#[test]
fn what_has_no_counterpart() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected/without_counterpart.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, alone()).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    for (line, (new, old)) in (1..).zip(alone().lines().zip(expected.lines())) {
        assert_eq!(new, old, "line {line}; refresh with `UPDATE=1 cargo test --test crosswalk`");
    }
    assert_eq!(alone().lines().count(), expected.lines().count());
}

#[test]
fn a_framework_lacks_what_its_sets_lack() {
    let mapped: HashSet<AnyTerm> = MAPPINGS.iter().flat_map(|mapping| [mapping.from, mapping.to]).collect();
    for framework in FRAMEWORKS {
        let alone: Vec<AnyTerm> = crosswalk::without_counterpart(framework).collect();
        let wanted: Vec<AnyTerm> = all_terms(&[framework]).filter(|term| !mapped.contains(term)).collect();
        assert_eq!(alone, wanted);
    }
}

#[test]
fn what_the_others_do_not_speak_of() {
    let alone = |term: AnyTerm| crosswalk::without_counterpart(term.framework()).any(|found| found == term);
    assert!(alone(focus::LifeDomain::Leisure.any()));
    assert!(alone(iom::SocialService::Justice.any()));
    assert!(alone(iom::SocialService::SocialProtection.any()));
    // SPRING, where mental health is concerned: no layer and no function of MHPSS leads to it.
    let to_spring: Vec<AnyTerm> =
        crosswalk::between(&mhpss::FRAMEWORK, &spring::FRAMEWORK).map(|mapping| mapping.from).collect();
    assert_eq!(to_spring, [mhpss::Rule::PolicyLevels.any()]);
}

#[test]
fn outward_mappings() {
    let all: Vec<String> = OUTWARD_MAPPINGS
        .iter()
        .map(|mapping| format!("{} {} {}", mapping.from.code(), mapping.relation, mapping.to.what))
        .collect();
    assert_eq!(
        all,
        [
            "basic close community and family supports (level 2)",
            "basic related basic services and security (level 1)",
            "focused close focused, non-specialised supports (level 3)",
            "focused related community and family supports (level 2)",
            "psychological close specialised services (level 4)",
            "psychological related focused, non-specialised supports (level 3)",
            "specialised broad specialised services (level 4)",
            "protective_environment close basic services and security (level 1)",
        ]
    );
    for mapping in OUTWARD_MAPPINGS {
        assert!(crosswalk::IASC_LEVELS.contains(&mapping.to));
        assert!(crosswalk::outward(mapping.from).any(|found| found == mapping));
        assert_eq!(mapping.basis, Basis::Derived);
    }
    for layer in mhpss::Layer::ALL {
        assert!(crosswalk::outward(*layer).next().is_some());
    }
    assert_eq!(crosswalk::outward(spring::Item::JointReview).count(), 0);
}

#[test]
fn every_false_friend() {
    let words: Vec<&str> = FALSE_FRIENDS.iter().map(|friend| friend.word).collect();
    assert_eq!(
        words,
        [
            "psychosocial",
            "focused",
            "community",
            "sector",
            "assess",
            "safe space",
            "basic",
            "level and layer",
            "connector",
            "link",
        ]
    );
    for friend in &FALSE_FRIENDS {
        assert!(friend.sides.len() >= 2, "{}", friend.word);
        assert!(friend.why.ends_with('.'), "{}", friend.word);
        let mut named = HashSet::new();
        for side in friend.sides {
            assert!(side.means.ends_with('.') && !side.written.is_empty() && !side.named.is_empty());
            assert!(side.named.iter().all(|one| named.insert(one)), "{}: on two sides", friend.word);
            for written in side.written {
                assert!(crosswalk::false_friends_called(written).any(|found| found == friend), "{written}");
            }
        }
        assert!(crosswalk::false_friends_called(&friend.word.to_uppercase()).any(|found| found == friend));
        for one in named {
            assert!(crosswalk::false_friends(*one).any(|found| found == friend), "{one:?}");
        }
    }
}

#[track_caller]
fn beware(word: &str, named: impl Into<Named>) {
    let found: Vec<&str> = crosswalk::false_friends(named).map(|friend| friend.word).collect();
    assert!(found.contains(&word), "{found:?}");
}

#[test]
fn false_friends_are_found_by_term_set_and_framework() {
    beware("psychosocial", iom::Dimension::Psychosocial);
    beware("psychosocial", iom::PsychosocialElement::Friends);
    beware("psychosocial", mhpss::Concept::Psychosocial.any());
    beware("focused", mhpss::Layer::Focused);
    beware("focused", crosswalk::IASC_LEVELS[2]);
    beware("community", focus::Community::Receiving);
    beware("community", iom::Level::Community);
    beware("sector", focus::Sector::SET);
    beware("sector", asap::ServiceSector::Housing);
    beware("sector", mhpss::HostSector::Health);
    beware("assess", mhpss::Function::Assess);
    beware("assess", focus::Stage::Assessment);
    beware("assess", spring::Item::NeedsAssessment);
    beware("assess", asap::JourneyRule::ParticipatoryNeedsAssessment);
    beware("assess", &CORE);
    beware("safe space", focus::ContactFlag::SafeSpace);
    beware("safe space", asap::Recommendation::SafeSpaces);
    beware("safe space", mhpss::Rule::ProtectiveEnvironment);
    beware("basic", mhpss::Layer::Basic);
    beware("basic", asap::Recommendation::AccessPoliciesWithCsos);
    beware("basic", crosswalk::IASC_LEVELS[0]);
    beware("level and layer", iom::Level::SET);
    beware("level and layer", mhpss::Layer::Specialised);
    beware("level and layer", asap::FundingSource::National);
    beware("connector", focus::VolunteerRole::Connector);
    beware("connector", asap::Recommendation::Connectors);
    beware("link", focus::Connection::Link);
    beware("link", Named::Ordinary);
    for framework in FRAMEWORKS {
        beware("assess", framework);
    }
    assert_eq!(crosswalk::false_friends(Mark::Met).count(), 0); // not for being a word of the crate
    assert_eq!(crosswalk::false_friends(focus::Stage::Design).count(), 0); // not for being in the set of another
}

#[test]
fn false_friends_are_found_by_word() {
    let found = |word| crosswalk::false_friends_called(word).map(|friend| friend.word).collect::<Vec<_>>();
    assert_eq!(found("layer"), ["level and layer"]);
    assert_eq!(found("Levels"), ["level and layer"]);
    assert_eq!(found("basic services"), ["basic"]);
    assert_eq!(found("resource person"), ["connector"]);
    assert_eq!(found("assessment"), ["assess"]);
    assert!(found("").is_empty() && found("mapping").is_empty());
}

#[test]
fn no_mapping_says_that_false_friends_are_close() {
    let names = |named: &[Named], term: AnyTerm| {
        named.iter().any(|one| *one == Named::Term(term) || *one == Named::Set(term.set()))
    };
    for friend in &FALSE_FRIENDS {
        for mapping in MAPPINGS.iter().filter(|mapping| mapping.relation != Relation::Related) {
            let side = |term| friend.sides.iter().position(|side| names(side.named, term));
            if let (Some(from), Some(to)) = (side(mapping.from), side(mapping.to)) {
                assert_eq!(from, to, "{}: {mapping}", friend.word);
            }
        }
    }
}

#[test]
fn what_is_written_tells_mappings_and_false_friends_apart() {
    let json = serde_json::to_value(MAPPINGS[0]).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["from", "relation", "to", "reason", "basis"]);

    let json = serde_json::to_value(FALSE_FRIENDS[1]).unwrap();
    assert_eq!(json["false_friend"], "focused");
    assert_eq!(json["sides"][0]["named"][0], serde_json::json!({ "kind": "term", "name": "mhpss/layer/focused" }));
    assert_eq!(json["sides"][1]["named"][0]["name"]["publication"]["year"], 2007);
    assert!(json.get("relation").is_none());
    assert_eq!(
        serde_json::to_value(FALSE_FRIENDS[3].sides[0].named[0]).unwrap(),
        serde_json::json!({ "kind": "set", "name": "focus/sector" })
    );
    assert_eq!(serde_json::to_value(Named::from(&CORE)).unwrap()["name"], "core");
    assert_eq!(serde_json::to_value(Named::Ordinary).unwrap(), serde_json::json!({ "kind": "ordinary" }));

    let json = serde_json::to_value(OUTWARD_MAPPINGS[0]).unwrap();
    assert_eq!(json["to"]["publication"]["label"], "IASC 2007");
}

fn all_terms(frameworks: &[&'static Framework]) -> impl Iterator<Item = AnyTerm> {
    let frameworks = frameworks.to_vec();
    frameworks.into_iter().flat_map(|framework| framework.sets).flat_map(|set| set.terms())
}

// Hints, over SPRING and a survey whose points are named by terms of FOCUS and IOM.

static SURVEY: Framework = Framework {
    code: "survey",
    label: "Survey",
    title: "A survey",
    publisher: "Nobody",
    edition: "1",
    year: None,
    rights: None,
    looked_up: &[],
    definition: "Points that the crosswalk knows.",
    sets: SETS,
};

terms! {
    "survey" SURVEY;

    /// What is asked.
    #[terms("question", "Question")]
    pub enum Question {
        /// One point.
        #[term("change", "Change", "page 1")]
        Change,
        /// Ten points, each named by two terms.
        #[term("stages", "Stages", "page 1")]
        Stages,
        /// A point behind a condition.
        #[term("governance", "Governance", "page 2")]
        Governance,
        /// Nothing that is asked for.
        #[term("seen", "Seen", "page 2")]
        Seen,
    }
}

type Facts = HashMap<String, Answer>;

fn fact(facts: &Facts, name: PointTerms) -> Answer {
    facts.get(&name.to_string()).copied().unwrap_or(Mark::NotAssessed.into())
}

macro_rules! points {
    ($names:expr) => {
        &Points::<Question, _> {
            names: $names,
            read: |facts: &Facts, name| fact(facts, dynamic_integration::NamesPoint::terms(name)),
        }
    };
}

const STAGES: [(focus::Stage, focus::Community); 10] = product(focus::Stage::ALL, focus::Community::ALL);

impl Rules for Question {
    type Facts<'a> = Facts;
    type Section = Question;

    fn section(self) -> Question {
        self
    }

    fn row(self) -> &'static Row<Self> {
        use focus::Rule::{TwoWayProcess, VolunteersFromBoth};
        match self {
            Self::Change => {
                const { &Row { strength: Strength::Should, guard: None, asks: &[points!(&[TwoWayProcess])] } }
            }
            Self::Stages => const { &Row { strength: Strength::Must, guard: None, asks: &[points!(&STAGES)] } },
            Self::Governance => {
                const {
                    &Row {
                        strength: Strength::Should,
                        guard: Some(|facts| {
                            let level = iom::Level::Structural;
                            let known = facts.get(level.any().id()).map(|answer| answer.mark() == Mark::Met);
                            Condition::new(level, known)
                        }),
                        asks: &[points!(&[iom::Flag::LocalPublicServices])],
                    }
                }
            }
            Self::Seen => {
                const { &Row { strength: Strength::Observation, guard: None, asks: &[points!(&[VolunteersFromBoth])] } }
            }
        }
    }
}

fn survey(facts: &[(&str, Answer)]) -> Evaluation {
    Evaluation::of::<Question>(&facts.iter().map(|(name, answer)| ((*name).to_owned(), *answer)).collect())
}

fn grid(marks: &[(spring::Item, RecordedMark)]) -> Evaluation {
    let marks: Per<spring::Item, RecordedMark> = marks.iter().copied().collect();
    spring::Assessment { marks, ..Default::default() }.evaluate()
}

/// The question, what is open, what it is answered by, and the mark there.
fn shown(hint: &Hint) -> String {
    format!(
        "{}: {} {} {}: {} in {}",
        hint.rule.code(),
        hint.by.from.code(),
        hint.by.relation,
        hint.by.to.id(),
        hint.answer,
        hint.answered_in.code()
    )
}

#[track_caller]
fn hinted(evaluations: &[Evaluation], wanted: &[&str]) {
    let found: Vec<String> = crosswalk::hints(evaluations).map(|hint| shown(&hint)).collect();
    assert_eq!(found, wanted);
}

/// Marks of all items but those of one question.
fn all_but(question: spring::Question) -> Vec<(spring::Item, RecordedMark)> {
    let others = spring::Item::ALL.iter().filter(|item| item.question() != question);
    others.map(|item| (*item, RecordedMark::NotApplicable)).collect()
}

const CHANGE: &str = "focus/rule/two_way_process";

#[test]
fn an_answered_point_hints_at_an_open_one() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let wanted = |mark: &str| format!("host_society_role: two_way_process close {CHANGE}: {mark} in change");
    for mark in [Mark::Met, Mark::PartlyMet, Mark::NotMet] {
        hinted(&[open.clone(), survey(&[(CHANGE, mark.into())])], &[&wanted(mark.code())]);
    }
    for mark in [Mark::NotAssessed, Mark::NotApplicable] {
        hinted(&[open.clone(), survey(&[(CHANGE, mark.into())])], &[]);
    }
}

#[test]
fn what_is_answered_gets_no_hint() {
    let mut marks = all_but(spring::Question::HostSocietyRole);
    marks.push((spring::Item::TwoWayProcess, RecordedMark::NotMet)); // the other item stays open
    let answered = survey(&[(CHANGE, Mark::Met.into())]);
    let at_change = |hint: &Hint| hint.by.to.id() == CHANGE;
    assert!(!crosswalk::hints(&[grid(&marks), answered]).any(|hint| at_change(&hint)));
}

#[test]
fn hints_go_both_ways_and_to_rules() {
    let open = survey(&[]);
    let answered = grid(&[
        (spring::Item::TwoWayProcess, RecordedMark::Met),
        (spring::Item::ContributeToStrategies, RecordedMark::Met),
        (spring::Item::JointReview, RecordedMark::NotMet),
    ]);
    hinted(
        &[answered, open],
        &[
            "stages: evaluation close spring/item/joint_review: not_met in policy_dialogue",
            "change: two_way_process close spring/item/two_way_process: met in host_society_role",
            "governance: structural related spring/question/policy_dialogue: partly_met in policy_dialogue",
        ],
    );
}

#[test]
fn points_of_one_term_are_taken_together() {
    let open = grid(&all_but(spring::Question::SoundDesign));
    let both = |arriving: Mark, receiving: Mark| {
        survey(&[
            ("focus/stage/design focus/community/arriving", arriving.into()),
            ("focus/stage/design focus/community/receiving", receiving.into()),
        ])
    };
    let wanted = |mark: &str| format!("sound_design: sound_design related focus/stage/design: {mark} in stages");
    hinted(&[open.clone(), both(Mark::Met, Mark::Met)], &[&wanted("met")]);
    hinted(&[open.clone(), both(Mark::Met, Mark::NotMet)], &[&wanted("partly_met")]);
    hinted(&[open.clone(), both(Mark::NotAssessed, Mark::NotMet)], &[&wanted("not_met")]);
    hinted(&[open, both(Mark::NotAssessed, Mark::Met)], &[]);
}

#[test]
fn observations_answer_and_never_ask() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let seen = survey(&[("focus/rule/volunteers_from_both", Mark::Met.into())]);
    hinted(
        &[open, seen],
        &["host_society_role: host_society_role related focus/rule/volunteers_from_both: met in seen"],
    );
    let mut all: Vec<(String, Answer)> = vec![(CHANGE.to_owned(), Mark::Met.into())];
    all.extend(
        STAGES.iter().map(|(stage, community)| (format!("{} {}", stage.any(), community.any()), Mark::Met.into())),
    );
    all.push((iom::Level::Structural.any().id().to_owned(), Mark::NotMet.into()));
    let all: Vec<(&str, Answer)> = all.iter().map(|(name, answer)| (name.as_str(), *answer)).collect();
    let answered: Vec<_> = spring::Item::ALL.iter().map(|item| (*item, RecordedMark::Met)).collect();
    hinted(&[survey(&all), grid(&answered)], &[]);
}

#[test]
fn a_framework_gets_no_echo_of_itself() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let answer = Answer::from(Mark::Met);
    hinted(&[open.clone(), survey(&[(CHANGE, answer.taken_from(&spring::FRAMEWORK))])], &[]);
    let from_elsewhere = survey(&[(CHANGE, answer.taken_from(&mhpss::FRAMEWORK))]);
    hinted(
        &[open, from_elsewhere],
        &["host_society_role: two_way_process close focus/rule/two_way_process: met in change"],
    );
}

#[test]
fn one_framework_gives_no_hints() {
    let answered: Vec<_> = spring::Item::ALL.iter().map(|item| (*item, RecordedMark::Met)).collect();
    hinted(&[grid(&[]), grid(&answered)], &[]);
    hinted(&[], &[]);
}

#[test]
fn a_hint_is_written_with_its_reason() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let evaluations = [open, survey(&[(CHANGE, Mark::Met.into())])];
    let hint = crosswalk::hints(&evaluations).next().unwrap();
    assert_eq!(
        serde_json::to_value(hint).unwrap(),
        serde_json::json!({
            "rule": "spring/question/host_society_role",
            "by": {
                "from": "spring/item/two_way_process",
                "relation": "close",
                "to": "focus/rule/two_way_process",
                "reason": "both ask the receiving side to change too",
                "basis": "derived",
            },
            "answered_in": "survey/question/change",
            "answer": "met",
        })
    );
}
