//! Words that only look alike.

use std::collections::HashSet;

use dynamic_integration::crosswalk::{self, FALSE_FRIENDS, MAPPINGS, Named};
use dynamic_integration::{AnyTerm, CORE, FRAMEWORKS, Mark, Relation, Term, asap, focus, iom, mhpss, spring};

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
