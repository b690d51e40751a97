//! The crosswalk: every mapping and false friend, from both sides.

mod hints;

use std::collections::{BTreeSet, HashSet};

use dynamic_integration::core_terms::{self, Basis, Relation};
use dynamic_integration::crosswalk::{
    self, FALSE_FRIENDS, IASC_2007, IASC_LEVELS, MAPPINGS, Mapping, OUTWARD_MAPPINGS, RED_CROSS_MOVEMENT, WordUse,
};
use dynamic_integration::mark::Mark;
use dynamic_integration::registry::FRAMEWORKS;
use dynamic_integration::term::{AnyTerm, Framework, Term, Vocabulary};
use dynamic_integration::{asap, focus, iom, mhpss, spring};

fn terms_of(framework: &'static Framework) -> impl Iterator<Item = AnyTerm> {
    framework.vocabularies.iter().copied().flat_map(Vocabulary::terms)
}

fn all_terms() -> impl Iterator<Item = AnyTerm> {
    FRAMEWORKS.into_iter().flat_map(terms_of)
}

/// The cells of a row of the table, of which some are quoted.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut().unwrap().push(letter),
        }
    }
    assert!(!quoted, "{line}");
    cells
}

#[test]
fn the_mappings_are_those_of_the_table() {
    let mut lines = include_str!("../data/crosswalk.csv").lines();
    assert_eq!(lines.next(), Some("from,relation,to,why"));
    let table: Vec<Vec<String>> = lines.map(cells).collect();
    let mapped: Vec<Vec<String>> = MAPPINGS
        .iter()
        .map(|mapping| {
            [mapping.from.id(), mapping.relation.code(), mapping.to.id(), mapping.reason].map(str::to_owned).to_vec()
        })
        .collect();
    for (row, mapping) in table.iter().zip(&mapped) {
        assert_eq!(row, mapping);
    }
    assert_eq!((table.len(), mapped.len()), (102, 102));

    // Each row is found from both of its terms.
    for row in &table {
        let [from, to]: [AnyTerm; 2] = [row[0].parse().unwrap(), row[2].parse().unwrap()];
        let relation: Relation = row[1].parse().unwrap();
        let there = crosswalk::mappings_of(from).find(|mapping| mapping.to == to).unwrap();
        let back = crosswalk::mappings_of(to).find(|mapping| mapping.to == from).unwrap();
        assert_eq!((there.relation, back.relation), (relation, relation.inverse()), "{row:?}");
        assert_eq!((there.reason, back.reason), (&*row[3], &*row[3]));
    }
}

#[test]
fn relations_follow_skos() {
    let inverse = [Relation::Exact, Relation::Close, Relation::Narrow, Relation::Broad, Relation::Related];
    for (relation, inverse) in Relation::ALL.iter().zip(inverse) {
        assert_eq!((relation.inverse(), inverse.inverse()), (inverse, *relation));
    }
    for mapping in MAPPINGS {
        assert_eq!(mapping.inverse().inverse(), *mapping);
        assert_ne!(mapping.relation, Relation::Exact, "{mapping}");
    }
    assert!(OUTWARD_MAPPINGS.iter().all(|mapping| mapping.relation != Relation::Exact));

    // What is broader, by one step or several, within a framework or across, is not narrower too, and neither related nor
    // close.
    let broader = |term: AnyTerm| {
        let mut found = BTreeSet::new();
        let mut next = vec![term];
        while let Some(term) = next.pop() {
            let one_step = crosswalk::mappings_of(term).filter(|mapping| mapping.relation == Relation::Broad);
            let one_step = one_step.map(|mapping| mapping.to).chain(term.broader().iter().copied());
            next.extend(one_step.filter(|term| found.insert(*term)));
        }
        found
    };
    for term in all_terms() {
        let broader = broader(term);
        assert!(!broader.contains(&term), "{term} is broader than itself");
        for mapping in crosswalk::mappings_of(term).filter(|mapping| mapping.relation != Relation::Broad) {
            assert!(!broader.contains(&mapping.to), "{mapping}, and it is broader too");
        }
    }
}

#[test]
fn no_two_terms_are_mapped_twice() {
    let mut pairs = HashSet::new();
    for mapping in MAPPINGS {
        assert!(pairs.insert((mapping.from.min(mapping.to), mapping.from.max(mapping.to))), "{mapping}");
        assert_ne!(mapping.from.framework(), mapping.to.framework(), "{mapping}");
        assert!(FRAMEWORKS.contains(&mapping.from.framework()) && FRAMEWORKS.contains(&mapping.to.framework()));
        assert!(mapping.basis == Basis::Derived && !mapping.reason.is_empty());
    }
}

#[test]
fn every_mapping_is_found_from_both_sides() {
    for mapping in MAPPINGS {
        assert_eq!(crosswalk::mappings_of(mapping.from).filter(|seen| seen == mapping).count(), 1, "{mapping}");
        assert_eq!(
            crosswalk::mappings_of(mapping.to).filter(|seen| *seen == mapping.inverse()).count(),
            1,
            "{mapping}"
        );
    }
    assert_eq!(all_terms().flat_map(crosswalk::mappings_of).count(), 2 * MAPPINGS.len());
    assert!(all_terms().all(|term| crosswalk::mappings_of(term).all(|mapping| mapping.from == term)));

    let mut between = 0;
    for (place, from) in FRAMEWORKS.iter().enumerate() {
        assert_eq!(crosswalk::mappings_between(from, from).count(), 0);
        for to in &FRAMEWORKS[place + 1..] {
            let there: HashSet<Mapping> = crosswalk::mappings_between(from, to).collect();
            let back: HashSet<Mapping> = crosswalk::mappings_between(to, from).map(Mapping::inverse).collect();
            assert_eq!(there, back);
            between += there.len();
        }
    }
    assert_eq!(between, MAPPINGS.len());
}

#[test]
fn a_broader_term_is_narrower_from_the_other_side() {
    let seen = |term: AnyTerm| crosswalk::mappings_of(term).map(|mapping| mapping.to_string()).collect::<Vec<_>>();
    let define = seen(asap::Phase::Define.erase());
    assert_eq!(define, ["asap/phase/define broad focus/stage/design"]);
    assert!(seen(focus::Stage::Design.erase()).contains(&"focus/stage/design narrow asap/phase/define".to_owned()));
}

#[test]
fn what_the_others_do_not_mention_has_no_counterpart() {
    let mapped: HashSet<AnyTerm> = MAPPINGS.iter().flat_map(|mapping| [mapping.from, mapping.to]).collect();
    for framework in FRAMEWORKS {
        let alone: Vec<AnyTerm> = crosswalk::without_counterpart(framework).collect();
        let wanted: Vec<AnyTerm> = terms_of(framework).filter(|term| !mapped.contains(term)).collect();
        assert_eq!(alone, wanted);
        assert!(alone.len() < terms_of(framework).count(), "{framework}");
    }
    let alone = |term: AnyTerm| crosswalk::without_counterpart_in(term.vocabulary()).any(|found| found == term);
    assert!(alone(focus::LifeDomain::Leisure.erase()));
    assert!(alone(iom::SocialService::Justice.erase()) && alone(iom::SocialService::SocialProtection.erase()));
    assert!(!alone(iom::SocialService::Housing.erase()));
    // SPRING and mental health: only rights, policy and the standards of programmes lead there.
    for mapping in crosswalk::mappings_between(&mhpss::FRAMEWORK, &spring::FRAMEWORK) {
        assert!(
            mapping.from.downcast::<mhpss::Layer>().is_none() && mapping.from.downcast::<mhpss::Function>().is_none()
        );
    }
}

#[test]
fn outward_mappings_lead_to_the_iasc_pyramid() {
    let all: Vec<String> = OUTWARD_MAPPINGS
        .iter()
        .map(|mapping| format!("{} {} {}", mapping.from.code(), mapping.relation, mapping.to.name))
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
        assert!(IASC_LEVELS.contains(&mapping.to) && *mapping.to.publication == IASC_2007);
        assert!(crosswalk::outward_mappings_of(mapping.from).any(|found| found == mapping));
        assert_eq!(mapping.basis, Basis::Derived);
    }
    assert!(mhpss::Layer::ALL.iter().all(|layer| crosswalk::outward_mappings_of(*layer).next().is_some()));
    assert_eq!(crosswalk::outward_mappings_of(spring::Item::JointReview).count(), 0);
    assert_eq!((IASC_2007.year, RED_CROSS_MOVEMENT.year), (Some(2007), None));
}

#[test]
fn every_false_friend_has_two_meanings_that_share_nothing() {
    let words: Vec<&str> = FALSE_FRIENDS.iter().map(|friend| friend.word).collect();
    let wanted = "psychosocial, trauma-informed, focused, community, sector, assess, safe space, basic, level and layer, \
                  connector, entry point, link";
    assert_eq!(words.join(", "), wanted);
    for friend in &FALSE_FRIENDS {
        assert!(friend.senses.len() >= 2 && friend.why.ends_with('.'), "{}", friend.word);
        let mut uses = HashSet::new();
        for sense in friend.senses {
            assert!(sense.meaning.ends_with('.') && !sense.forms.is_empty() && !sense.uses.is_empty());
            assert!(sense.uses.iter().all(|used| uses.insert(used)), "{}: one use has two meanings", friend.word);
            for form in sense.forms {
                assert!(crosswalk::false_friends_called(form).any(|found| found == friend), "{form}");
            }
        }
        assert!(crosswalk::false_friends_called(&friend.word.to_uppercase()).any(|found| found == friend));
        for used in uses {
            assert!(crosswalk::false_friends_of(*used).any(|found| found == friend), "{used:?}");
        }
    }
}

#[track_caller]
fn beware(word: &str, used: impl Into<WordUse>) {
    let found: Vec<&str> = crosswalk::false_friends_of(used).map(|friend| friend.word).collect();
    assert!(found.contains(&word), "{found:?}");
}

#[test]
fn false_friends_are_found_by_term_vocabulary_and_framework() {
    beware("psychosocial", iom::Dimension::Psychosocial);
    beware("psychosocial", iom::PsychosocialElement::Friends);
    beware("psychosocial", mhpss::Concept::Psychosocial);
    beware("trauma-informed", focus::Rule::BeyondTrauma);
    beware("trauma-informed", focus::Lens::TraumaInformed);
    beware("trauma-informed", mhpss::LayerFlag::TraumaInformed);
    beware("focused", mhpss::Layer::Focused);
    beware("focused", IASC_LEVELS[2]);
    beware("community", focus::Community::Receiving);
    beware("community", iom::Level::Community);
    beware("sector", focus::Sector::VOCABULARY);
    beware("sector", asap::ServiceSector::Housing);
    beware("sector", mhpss::HostSector::Health);
    beware("assess", mhpss::Function::Assess);
    beware("assess", focus::Stage::Assessment);
    beware("assess", spring::Item::NeedsAssessment);
    beware("assess", asap::JourneyRule::ParticipatoryNeedsAssessment);
    beware("assess", &core_terms::FRAMEWORK);
    beware("safe space", focus::ContactFlag::SafeSpace);
    beware("safe space", asap::Recommendation::SafeSpaces);
    beware("safe space", mhpss::Rule::ProtectiveEnvironment);
    beware("basic", mhpss::Layer::Basic);
    beware("basic", asap::Recommendation::AccessPoliciesWithCsos);
    beware("basic", IASC_LEVELS[0]);
    beware("level and layer", iom::Level::VOCABULARY);
    beware("level and layer", mhpss::Layer::Specialised);
    beware("level and layer", asap::FundingSource::National);
    beware("connector", focus::VolunteerRole::Connector);
    beware("connector", asap::Recommendation::Connectors);
    beware("entry point", focus::VolunteeringEffect::EntryPoint);
    beware("entry point", asap::DeliveryStrategy::EntryPoint);
    beware("link", focus::Connection::Link);
    beware("link", WordUse::Ordinary);
    for framework in FRAMEWORKS {
        beware("assess", framework);
    }
    assert_eq!(crosswalk::false_friends_of(Mark::Met).count(), 0); // a framework is named, not each of its terms
    assert_eq!(crosswalk::false_friends_of(focus::Stage::Design).count(), 0); // another term of its vocabulary is named
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

/// Two uses of one word may have to do with each other. No mapping says that they mean nearly the same, or that one
/// includes the other.
#[test]
fn false_friends_are_never_equated_by_a_mapping() {
    let names =
        |used: &WordUse, term: AnyTerm| *used == WordUse::Term(term) || *used == WordUse::Vocabulary(term.vocabulary());
    for friend in &FALSE_FRIENDS {
        let sense = |term| friend.senses.iter().position(|sense| sense.uses.iter().any(|used| names(used, term)));
        for mapping in MAPPINGS.iter().filter(|mapping| mapping.relation != Relation::Related) {
            if let (Some(from), Some(to)) = (sense(mapping.from), sense(mapping.to)) {
                assert_eq!(from, to, "{}: {mapping}", friend.word);
            }
        }
    }
}

#[test]
fn mappings_and_false_friends_are_written_in_different_forms() {
    let json = serde_json::to_value(MAPPINGS[0]).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["from", "relation", "to", "reason", "basis"]);

    let json = serde_json::to_value(FALSE_FRIENDS[2]).unwrap();
    assert_eq!(json["false_friend"], "focused");
    assert_eq!(json["senses"][0]["uses"][0], serde_json::json!({ "kind": "term", "name": "mhpss/layer/focused" }));
    assert_eq!(json["senses"][1]["uses"][0]["name"]["publication"]["year"], 2007);
    assert!(json.get("relation").is_none());
    let written = |used: WordUse| serde_json::to_value(used).unwrap();
    assert_eq!(written(focus::Sector::VOCABULARY.into())["name"], "focus/sector");
    assert_eq!(written((&core_terms::FRAMEWORK).into())["name"], "core");
    assert_eq!(written(WordUse::Ordinary), serde_json::json!({ "kind": "ordinary" }));
    assert_eq!(serde_json::to_value(OUTWARD_MAPPINGS[0]).unwrap()["to"]["publication"]["label"], "IASC 2007");
}
