//! Worked cases of the FOCUS rules: facts as somebody writes them down, the mark, and what decided.

mod approach;
mod beside;
mod communities;
#[path = "../support/facts.rs"]
mod facts;
#[path = "../support/files.rs"]
mod files;
mod from_mhpss;
mod guards;
mod mhpss;
mod participation;
mod partnerships;

use std::collections::{BTreeSet, HashMap};

use dynamic_integration::Mark::{self, Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::focus::{self, Among, Aspect, Assessment, Community, Dimension, Flag, Rule, Section, Stage};
use dynamic_integration::{AnyTerm, Evaluation, NamesPoint, PointTerms, Practice, Report, RuleSet, Strength};
use facts::recorded;

#[track_caller]
fn read(facts: &str) -> Assessment {
    recorded("focus", facts).focus.unwrap()
}

#[track_caller]
fn evaluate(facts: &str) -> Evaluation<focus::Report> {
    read(facts).evaluate()
}

fn codes(terms: PointTerms) -> String {
    terms.iter().map(AnyTerm::code).collect::<Vec<_>>().join("/")
}

/// A rule, facts, its mark, and the points that have to become met for the rule to be met; three
/// dots for more of them.
type Case = (Rule, &'static str, Mark, &'static str);

/// The cases of each section, in the order of the publication.
const SECTIONS: [(Section, &[Case]); Section::ALL.len()] = [
    (Section::Approach, approach::CASES),
    (Section::Mhpss, mhpss::CASES),
    (Section::Communities, communities::CASES),
    (Section::Participation, participation::CASES),
    (Section::Partnerships, partnerships::CASES),
];

fn cases() -> impl Iterator<Item = (Section, &'static Case)> {
    SECTIONS.into_iter().flat_map(|(section, cases)| cases.iter().map(move |case| (section, case)))
}

#[test]
fn every_case() {
    for (section, (rule, facts, mark, changes)) in cases() {
        assert_eq!(rule.section(), section, "{rule}: in the room of its section");
        let evaluation = evaluate(facts);
        let evaluated = evaluation.rule(*rule).unwrap();
        assert_eq!(evaluated.mark(), *mark, "{rule}: {facts}");
        let found: Vec<_> = evaluated.what_would_change_it().points.map(|point| codes(point.terms())).collect();
        let found = found.join(" ");
        match changes.strip_suffix("...") {
            Some(first) => assert!(found.starts_with(first) && found != first.trim(), "{rule}: {facts}\n{found}"),
            None => assert_eq!(found, *changes, "{rule}: {facts}"),
        }
    }
}

/// Rules that consist of one point which is not folded from several things: never partly met.
const ONE_POINT: [Rule; 12] = [
    Rule::TrainingBeyondClinical,
    Rule::BeyondTrauma,
    Rule::TwoWayProcess,
    Rule::IntergroupContact,
    Rule::LastingContact,
    Rule::EnjoyableContact,
    Rule::SocialBridges,
    Rule::BeyondHelping,
    Rule::DocumentedMethod,
    Rule::SayInOwnCare,
    Rule::MhpssLinkage,
    Rule::PublicAuthorities,
];

/// Rules with a guard, before the rule or before each point; others are not applicable only where
/// the assessor says so.
const GUARDED: [Rule; 10] = [
    Rule::TrainedWorkforce,
    Rule::TrainingBeyondClinical,
    Rule::CulturallyInformedSpecialists,
    Rule::MeaningfulContact,
    Rule::LastingContact,
    Rule::EnjoyableContact,
    Rule::EqualVoiceInMeetings,
    Rule::BeyondHelping,
    Rule::EqualSay,
    Rule::DocumentedMethod,
];

#[test]
fn there_is_a_case_for_every_mark_that_a_rule_can_have() {
    let mut seen = HashMap::<Rule, BTreeSet<Mark>>::new();
    for (_, (rule, _, mark, _)) in cases() {
        seen.entry(*rule).or_default().insert(*mark);
    }
    for rule in Rule::ALL {
        let can = |mark: &Mark| match mark {
            PartlyMet => !ONE_POINT.contains(rule),
            NotApplicable => GUARDED.contains(rule),
            _ => true,
        };
        let expected: BTreeSet<_> = Mark::ALL.iter().copied().filter(can).collect();
        assert_eq!(seen[rule], expected, "{rule}");
    }
}

#[test]
fn every_rule_can_be_out_of_scope() {
    for rule in Rule::ALL {
        let evaluation = evaluate(&format!(r#"{{ "out_of_scope": {{ "{rule}": "No reason." }} }}"#));
        let evaluated = evaluation.rule(*rule).unwrap();
        assert_eq!(evaluated.mark(), NotApplicable, "{rule}");
        assert_eq!(evaluated.out_of_scope().unwrap().as_str(), "No reason.");
    }
}

#[test]
fn the_table_is_that_of_the_framework() {
    let rules: Vec<_> = RuleSet::of::<Rule>().rules().collect();
    assert_eq!(rules.len(), 33);
    let points =
        |strength| rules.iter().filter(|rule| rule.strength() == strength).map(|rule| rule.len()).sum::<usize>();
    let [must, should, observation] = [Strength::Must, Strength::Should, Strength::Observation].map(points);
    assert_eq!((must + should, observation), (77, 34));
    let guarded = rules.iter().filter(|rule| rule.is_guarded()).count();
    assert_eq!(guarded, 8); // and two with a guard before each point
    let sizes: Vec<_> = rules.iter().map(|rule| rule.len()).collect();
    assert_eq!(
        sizes,
        [4, 2, 2, 1, 1, 3, 3, 2, 1, 1, 2, 1, 1, 1, 1, 2, 2, 1, 5, 20, 10, 5, 4, 2, 1, 1, 9, 3, 1, 10, 1, 6, 2]
    );
}

#[test]
fn nothing_recorded_is_not_assessed() {
    for nothing in [
        "{}",
        r#"{"flags":{},"volunteers":{},"resources":{},"participation":{},"notes":{},"out_of_scope":{}}"#,
        r#"{"volunteers":{"arriving":{}},"resources":{"work":{}},"participation":{"design":{}}}"#,
    ] {
        let evaluation = evaluate(nothing);
        assert!(evaluation.answers().iter().all(|answer| answer.mark() == NotAssessed), "{nothing}");
        assert_eq!(evaluation.gaps().count(), 0);
        assert_eq!(evaluation.total().coverage().to_string(), "0/77");
    }
}

#[test]
fn stated_emptiness_is_a_no() {
    let evaluation = evaluate(
        r#"{"dimensions":[],"training_scopes":[],"lenses":[],"frontline_abilities":[],"specialist_topics":[],
            "contacts":[],"connections":[],"contact_effects_followed":[],"participation_effects_followed":[],
            "partners":[],"advocacy_aims":[],"advocacy_communities":[],"integration_factors":[]}"#,
    );
    let of = |mark| evaluation.rules().filter(|rule| rule.mark() == mark).map(|rule| rule.term().code()).collect();
    let not_met: Vec<_> = of(NotMet);
    assert_eq!(
        not_met,
        [
            "four_dimensions",
            "beyond_trauma",
            "frontline_abilities",
            "intergroup_contact",
            "social_bridges",
            "social_bonds_and_links",
            "contact_effects",
            "participation_effects",
            "three_sectors",
            "mhpss_linkage",
            "life_domains",
            "public_authorities",
            "advocacy",
            "both_kinds_of_factor"
        ]
    );
    let not_applicable: Vec<_> = of(NotApplicable);
    assert_eq!(
        not_applicable,
        ["meaningful_contact", "lasting_contact", "enjoyable_contact", "equal_voice_in_meetings"]
    );
    assert!(of(Met).is_empty() && of(PartlyMet).is_empty());
}

#[test]
fn single_points() {
    #[track_caller]
    fn point(facts: &str, rule: Rule, terms: impl NamesPoint, mark: Mark) {
        assert_eq!(evaluate(facts).answer(rule, terms).unwrap().mark(), mark);
    }
    let one_side = r#"{"volunteers":{"arriving":{"present":false},"receiving":{"present":false}}}"#;
    point(one_side, Rule::TrainedWorkforce, Flag::VolunteersTrained, NotApplicable);
    point(one_side, Rule::TrainedWorkforce, Flag::StaffTrained, NotAssessed);
    let half = r#"{"volunteers":{"arriving":{"present":false}},"flags":{"volunteers_trained":false}}"#;
    point(half, Rule::TrainedWorkforce, Flag::VolunteersTrained, NotAssessed);
    let say = r#"{"participation":{"assessment":{"arriving":"consulted","receiving":"consulted"},
                                   "design":{"arriving":"consulted","receiving":"co_decides"},
                                   "monitoring":{"arriving":"none","receiving":"informed"},
                                   "evaluation":{"receiving":"consulted"}}}"#;
    point(say, Rule::EqualSay, Stage::Assessment, Met);
    point(say, Rule::EqualSay, Stage::Design, NotMet);
    point(say, Rule::EqualSay, Stage::Implementation, NotAssessed);
    point(say, Rule::EqualSay, Stage::Monitoring, NotApplicable);
    point(say, Rule::EqualSay, Stage::Evaluation, NotAssessed);
    point(say, Rule::ShapeNeedsAndDesign, (Stage::Assessment, Community::Arriving), PartlyMet);
    point(say, Rule::ShapeNeedsAndDesign, (Stage::Design, Community::Receiving), Met);
    point(say, Rule::EveryStageBothCommunities, (Stage::Evaluation, Community::Arriving), NotAssessed);
    point(say, Rule::ActiveParticipants, Community::Receiving, Met);
    point(r#"{"dimensions":["mhpss"]}"#, Rule::FourDimensions, Dimension::Mhpss, Met);
    point(r#"{"advocacy_communities":["arriving"]}"#, Rule::Advocacy, Community::Receiving, NotMet);
    point(r#"{"contacts":[{"among":"across"}]}"#, Rule::IntergroupContact, Among::Across, Met);
    point(r#"{"partners":[]}"#, Rule::PublicAuthorities, Aspect::PublicAuthority, NotMet);
}

#[track_caller]
fn published(slug: &str, met: &[Rule], active: Option<Mark>) {
    let practice = Practice::from_json(&files::read(format!("examples/data/{slug}.json"))).unwrap();
    let evaluation = practice.focus.as_ref().unwrap().evaluate();
    let met_rules = evaluation.rules().filter(|rule| rule.mark() == Met);
    let found: Vec<Rule> = met_rules.filter_map(|rule| rule.term().of()).collect();
    assert_eq!(found, met, "{slug}");
    assert_eq!(evaluation.gaps().count(), 0, "{slug}: the findings state nothing that is missing");
    assert_eq!(evaluation.mark(Rule::ActiveParticipants), active);
    assert!(matches!(practice.evaluate().evaluations()[0].beside(), Report::Focus(_)));
}

#[test]
fn published_findings_in_the_words_of_focus() {
    use Rule::{DocumentedMethod, IntergroupContact, PublicAuthorities, TwoWayProcess, VolunteersFromBoth};
    let both = [TwoWayProcess, IntergroupContact];
    published("queer_base", &[&both[..], &[PublicAuthorities]].concat(), Some(NotAssessed));
    published(
        "multicultural_centre_warsaw",
        &[&both[..], &[Rule::ActiveParticipants, DocumentedMethod, PublicAuthorities]].concat(),
        Some(Met),
    );
    published(
        "salus_space",
        &[&both[..], &[Rule::ActiveParticipants, DocumentedMethod, PublicAuthorities]].concat(),
        Some(Met),
    );
    published(
        "refugee_association_germany",
        &[&both[..], &[VolunteersFromBoth, PublicAuthorities]].concat(),
        Some(NotAssessed),
    );
}
