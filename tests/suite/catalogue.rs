//! The catalogue holds everything that the crate knows. It is read back, compared, and kept in the repository: a rule set
//! whose points change needs a new version.
//!
//! To write `schemas/catalogue.json` anew: `UPDATE=1 cargo test --test suite catalogue`.

use std::collections::HashSet;
use std::path::Path;

use dynamic_integration::catalogue::{Catalogue, CatalogueDiff, CatalogueTerm, diff};
use dynamic_integration::core_terms::{self, Basis, Relation, Strength};
use dynamic_integration::crosswalk::{FALSE_FRIENDS, MAPPINGS, OUTWARD_MAPPINGS};
use dynamic_integration::evaluation::RuleSetRef;
use dynamic_integration::read::{self, DiagnosticKind};
use dynamic_integration::registry::{ALL_FRAMEWORKS, RULE_SETS};
use dynamic_integration::spring;
use serde_json::{Value, json};

fn terms(catalogue: &Catalogue) -> impl Iterator<Item = &CatalogueTerm> {
    let vocabularies = catalogue.frameworks.iter().flat_map(|framework| &framework.vocabularies);
    vocabularies.flat_map(|vocabulary| &vocabulary.terms)
}

#[test]
fn every_term_is_there_once_with_its_texts() {
    let catalogue = Catalogue::new();
    assert_eq!(catalogue.crate_version, env!("CARGO_PKG_VERSION"));
    assert_eq!(catalogue.frameworks.len(), ALL_FRAMEWORKS.len());
    let mut ids = HashSet::new();
    for (framework, declared) in catalogue.frameworks.iter().zip(ALL_FRAMEWORKS) {
        assert_eq!((&*framework.code, &*framework.title), (declared.code, declared.title));
        assert_eq!(framework.reasons.len(), declared.reasons.len());
        assert_eq!(framework.sections.len(), declared.sections.len());
        assert_eq!(framework.vocabularies.len(), declared.vocabularies.len());
        for (vocabulary, declared) in framework.vocabularies.iter().zip(declared.vocabularies) {
            assert_eq!((&*vocabulary.id, vocabulary.terms.len()), (declared.id, declared.len()));
            for (term, declared) in vocabulary.terms.iter().zip(declared.terms()) {
                assert!(ids.insert(&term.id), "{}", term.id);
                assert_eq!(term, &CatalogueTerm::from(declared));
                assert_eq!(
                    (&*term.id, &*term.label, &*term.locator),
                    (declared.id(), declared.label(), declared.locator())
                );
            }
        }
    }
    assert_eq!(catalogue.frameworks.last().unwrap().code, "core");
    assert_eq!(catalogue.mappings.len(), MAPPINGS.len());
    assert_eq!(catalogue.outward_mappings.len(), OUTWARD_MAPPINGS.len());
    assert_eq!(catalogue.false_friends.len(), FALSE_FRIENDS.len());
}

#[test]
fn whatever_it_names_is_in_it() {
    let catalogue = Catalogue::new();
    let known: HashSet<&str> = terms(&catalogue).map(|term| &*term.id).collect();
    let vocabularies = catalogue.frameworks.iter().flat_map(|framework| &framework.vocabularies);
    let mut all = known.clone();
    all.extend(vocabularies.map(|vocabulary| &*vocabulary.id));
    all.extend(catalogue.frameworks.iter().map(|framework| &*framework.code));

    let mut named: Vec<&String> = terms(&catalogue).flat_map(|term| &term.broader).collect();
    for reason in catalogue.frameworks.iter().flat_map(|framework| &framework.reasons) {
        assert_eq!(reason.terms.is_empty(), reason.sentence.is_some(), "{reason:?}");
        named.extend([&reason.of].into_iter().chain(&reason.points).chain(&reason.terms));
    }
    assert_eq!(catalogue.rule_sets.len(), RULE_SETS.len());
    for rule_set in &catalogue.rule_sets {
        assert!(all.contains(&*rule_set.rule_set) && all.contains(&*rule_set.sections), "{}", rule_set.rule_set);
        named.extend(&rule_set.precondition);
        for rule in &rule_set.rules {
            assert!(!rule.points.is_empty(), "{} has no point", rule.rule);
            named.extend([&rule.rule, &rule.section]);
            named.extend(rule.points.iter().flat_map(|point| &point.terms));
        }
    }
    named.extend(catalogue.mappings.iter().flat_map(|mapping| [&mapping.from, &mapping.to]));
    named.extend(catalogue.outward_mappings.iter().map(|mapping| &mapping.from));
    for id in named {
        assert!(known.contains(&**id), "{id}");
    }
    for sense in catalogue.false_friends.iter().flat_map(|friend| &friend.senses) {
        assert!(sense.uses.iter().all(|id| all.contains(&**id)), "{:?}", sense.uses);
        assert!(!sense.uses.is_empty() || !sense.elsewhere.is_empty() || sense.ordinary, "{}", sense.meaning);
    }
}

#[test]
fn it_is_read_back_as_it_was_written() {
    let catalogue = Catalogue::new();
    let text = serde_json::to_string(&catalogue).unwrap();
    assert_eq!(read::from_str::<Catalogue>(&text).unwrap(), catalogue);
    assert_eq!(serde_json::from_str::<Catalogue>(&text).unwrap(), catalogue);
    assert_eq!(serde_json::to_string(&Catalogue::default()).unwrap(), text); // the same every time
    assert!(!text.contains("null"));

    let only = Catalogue::of([&core_terms::FRAMEWORK], []);
    assert_eq!((only.frameworks.len(), only.rule_sets.len(), only.mappings.len()), (1, 0, 0));
    assert_eq!(read::from_str::<Catalogue>(&serde_json::to_string(&only).unwrap()).unwrap(), only);
}

#[test]
fn it_is_read_strictly() {
    let refused = |change: fn(&mut Value)| {
        let mut json = serde_json::to_value(Catalogue::of([&core_terms::FRAMEWORK], [])).unwrap();
        change(&mut json);
        let error = read::from_str::<Catalogue>(&json.to_string()).unwrap_err();
        error.diagnostics()[0].clone()
    };
    let unknown = refused(|json| json["frameworks"][0]["colour"] = "red".into());
    assert_eq!(unknown.path, "/frameworks/0/colour");
    assert!(matches!(unknown.kind, DiagnosticKind::UnknownKey { .. }));
    let null = refused(|json| json["frameworks"][0]["year"] = Value::Null);
    assert_eq!(null.path, "/frameworks/0/year");
    let missing = refused(|json| _ = json.as_object_mut().unwrap().remove("rule_sets"));
    assert_eq!(missing.path, "");
    let basis = refused(|json| json["frameworks"][0]["vocabularies"][0]["terms"][0]["basis"] = "guessed".into());
    assert_eq!(basis.path, "/frameworks/0/vocabularies/0/terms/0/basis");
}

#[cfg(feature = "schemars")]
#[test]
fn its_schema_accepts_it() {
    use dynamic_integration::schema::{Direction, schema_for};
    let schema = schema_for::<Catalogue>("urn:dynamic-integration:schema:v1:catalogue", Direction::Output);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut json = serde_json::to_value(Catalogue::new()).unwrap();
    assert!(validator.is_valid(&json));
    json["rule_sets"][0]["rules"][0]["strength"] = "maybe".into();
    assert!(!validator.is_valid(&json));
    let schema = schema_for::<CatalogueDiff>("urn:x", Direction::Output);
    let mut changed = Catalogue::new();
    changed.rule_sets.pop();
    changed.frameworks[0].label.push('!');
    let diff = serde_json::to_value(diff(&Catalogue::new(), &changed)).unwrap();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&diff));
}

/// The difference from this crate's catalogue to a changed one, as it is written.
fn difference(change: impl FnOnce(&mut Catalogue)) -> Value {
    let before = Catalogue::new();
    let mut after = before.clone();
    change(&mut after);
    let there = diff(&before, &after);
    // The other way round, what was added is withdrawn, and every change goes back.
    let back = diff(&after, &before);
    assert_eq!((&there.added, &there.withdrawn), (&back.withdrawn, &back.added));
    assert_eq!(there.is_empty(), back.is_empty());
    for (there, back) in [
        (&there.relabelled, &back.relabelled),
        (&there.redefined, &back.redefined),
        (&there.moved, &back.moved),
        (&there.otherwise, &back.otherwise),
    ] {
        let turned: Vec<_> =
            back.iter().map(|change| (&change.id, &change.aspect, &change.after, &change.before)).collect();
        let there: Vec<_> =
            there.iter().map(|change| (&change.id, &change.aspect, &change.before, &change.after)).collect();
        assert_eq!(there, turned);
    }
    serde_json::to_value(there).unwrap()
}

#[test]
fn equal_catalogues_do_not_differ() {
    assert!(diff(&Catalogue::new(), &Catalogue::new()).is_empty());
    assert_eq!(difference(|after| after.crate_version = "9.9.9".to_owned()), json!({}));
    // The order of publication says nothing.
    let reversed = |after: &mut Catalogue| {
        after.frameworks.reverse();
        after.frameworks[0].vocabularies.reverse();
        after.frameworks[1].vocabularies[3].terms.reverse();
        after.rule_sets.reverse();
        after.rule_sets[0].rules.reverse();
        after.rule_sets[1].rules[0].points.reverse();
        after.mappings.reverse();
    };
    assert_eq!(difference(reversed), json!({}));
    assert_eq!(diff(&Catalogue::new(), &Catalogue::new()).to_string(), "");
}

#[test]
fn terms_are_added_withdrawn_relabelled_redefined_and_moved() {
    let connection = |after: &mut Catalogue| -> usize {
        after.frameworks[0].vocabularies.iter().position(|vocabulary| vocabulary.id == "focus/connection").unwrap()
    };
    let changed = difference(|after| {
        let place = connection(after);
        let terms = &mut after.frameworks[0].vocabularies[place].terms;
        terms[0].label = "Bond".to_owned();
        terms[0].basis = Basis::Stated;
        terms[1].definition = "Ties.".to_owned();
        terms[1].locator = "§3".to_owned();
        let mut new = terms[2].clone();
        new.id = "focus/connection/chain".to_owned();
        terms.push(new);
    });
    assert_eq!(
        changed,
        json!({
            "added": ["focus/connection/chain"],
            "relabelled": [{ "id": "focus/connection/bond", "aspect": "label", "before": "Social bond", "after": "Bond" }],
            "redefined": [{
                "id": "focus/connection/bridge",
                "aspect": "definition",
                "before": "The practice builds ties between newcomers and local people.",
                "after": "Ties.",
            }],
            "moved": [
                { "id": "focus/connection/bond", "aspect": "basis", "before": "derived", "after": "stated" },
                { "id": "focus/connection/bridge", "aspect": "locator", "before": "§0, §2", "after": "§3" },
            ],
        })
    );
    let withdrawn = difference(|after| {
        let place = connection(after);
        after.frameworks[0].vocabularies.remove(place);
    });
    assert_eq!(
        withdrawn,
        json!({ "withdrawn": ["focus/connection", "focus/connection/bond", "focus/connection/bridge", "focus/connection/link"] })
    );
}

#[test]
fn everything_else_that_differs_is_named() {
    let changed = difference(|after| {
        let core = after.frameworks.last_mut().unwrap();
        core.title = "Core".to_owned();
        core.year = Some(2030);
        core.rights = None;
        after.frameworks[0].sections[0].heading = "Heading".to_owned();
        after.rule_sets[0].version = 9;
        after.mappings.truncate(101);
        after.mappings[0].relation = Relation::Related;
        after.outward_mappings[0].reason = "because".to_owned();
        after.false_friends[11].senses[1].meaning = "An address.".to_owned();
    });
    let otherwise = changed["otherwise"].as_array().unwrap();
    let found: Vec<String> = otherwise.iter().map(|change| format!("{}: {}", change["id"], change["aspect"])).collect();
    let wanted = [
        r#""focus/rule/two_way_process": "mapping to spring/item/two_way_process""#,
        r#""link": "sense""#,
        r#""mhpss/layer/basic": "mapping to community and family supports (level 2)"#,
        r#""spring/actor/public_authorities": "mapping to focus/sector/government""#,
        r#""core": "rights""#,
        r#""core": "title""#,
        r#""core": "year""#,
        r#""focus": "section "#,
        r#""focus/rule": "version""#,
    ];
    assert_eq!(found.len(), wanted.len(), "{found:#?}");
    for (found, wanted) in found.iter().zip(wanted) {
        assert!(found.starts_with(wanted), "{found}, {wanted}");
    }
    assert_eq!(otherwise[3].get("after"), None);
    assert_eq!(changed.as_object().unwrap().len(), 1);
}

#[test]
fn rules_whose_points_differ_need_a_new_version() {
    type Change = fn(&mut Catalogue);
    let changes: [(&str, Change); 8] = [
        ("withdrawn", |after| _ = after.rule_sets[0].rules[0].points.pop()),
        ("added", |after| {
            let point = after.rule_sets[0].rules[1].points[0].clone();
            after.rule_sets[0].rules[0].points.push(point);
        }),
        ("strength", |after| after.rule_sets[0].rules[0].strength = Strength::Observation),
        ("guarded", |after| after.rule_sets[0].rules[0].guarded ^= true),
        ("section", |after| after.rule_sets[0].rules[0].section = "spring/criterion/partnership".to_owned()),
        ("withdrawn", |after| _ = after.rule_sets[0].rules.remove(0)),
        ("precondition", |after| after.rule_sets[0].precondition = Some("spring/question/needs_fit".to_owned())),
        ("sections", |after| after.rule_sets[0].sections = "spring/question".to_owned()),
    ];
    let before = Catalogue::of([], [RuleSetRef::of::<spring::Question>()]);
    for (what, change) in changes {
        let mut after = before.clone();
        change(&mut after);
        let found = diff(&before, &after);
        let unversioned: Vec<_> = found.unversioned().collect();
        assert_eq!(unversioned.len(), 1, "{what}");
        assert_eq!((unversioned[0].before, unversioned[0].after), (Some(1), Some(1)));
        assert_eq!(unversioned[0].rule_set, "spring/question");
        assert!(serde_json::to_string(&found.points_differ).unwrap().contains(what), "{what}: {found}");
        assert!(found.to_string().starts_with("spring/question: version 1 is now 1\n  spring/question"), "{found}");

        after.rule_sets[0].version = 0; // it has to be raised
        assert_eq!(diff(&before, &after).unversioned().count(), 1, "{what}");
        after.rule_sets[0].version = 2;
        let found = diff(&before, &after);
        assert_eq!((found.points_differ.len(), found.unversioned().count()), (1, 0), "{what}");
    }
}

#[test]
fn a_rule_set_that_is_new_or_gone_needs_no_version() {
    let all = Catalogue::of([], RULE_SETS);
    let mut fewer = all.clone();
    let gone = fewer.rule_sets.remove(0);
    for (before, after, what) in [(&all, &fewer, "withdrawn"), (&fewer, &all, "added as version 1")] {
        let found = diff(before, after);
        assert_eq!((found.points_differ.len(), found.unversioned().count()), (1, 0));
        assert_eq!(found.points_differ[0].rules.len(), gone.rules.len());
        assert_eq!(found.to_string(), format!("{}: the rule set is {what}\n", gone.rule_set));
    }
}

/// The catalogue in the repository is the present one. It is written anew on demand, unless a rule set differs and has
/// the version that it had.
#[test]
fn the_catalogue_in_the_repository_is_the_present_one() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/catalogue.json");
    let present = Catalogue::new();
    let text = serde_json::to_string_pretty(&present).unwrap() + "\n";
    let update = std::env::var_os("UPDATE").is_some();
    let committed = match std::fs::read_to_string(&file) {
        Ok(committed) => committed,
        Err(_) if update => return std::fs::write(&file, text).unwrap(),
        Err(error) => panic!("schemas/catalogue.json: {error}"),
    };
    if committed == text {
        return;
    }
    let before: Catalogue =
        read::from_str(&committed).unwrap_or_else(|error| panic!("schemas/catalogue.json: {error}"));
    let found = diff(&before, &present);
    let unversioned: Vec<String> = found.unversioned().map(ToString::to_string).collect();
    assert!(
        unversioned.is_empty(),
        "rules or points differ, raise `VERSION` of the rule set:\n{}",
        unversioned.concat()
    );
    if update {
        return std::fs::write(&file, text).unwrap();
    }
    panic!("schemas/catalogue.json differs, write it anew with `UPDATE=1 cargo test --test suite catalogue`:\n{found}");
}
